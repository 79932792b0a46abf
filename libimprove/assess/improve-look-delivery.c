/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what is claimed of actions: FA01, FA02, FA09, FA19. */

#include <libimprove/assess/improve-assess-private.h>

/* What may be expected to show that an action of this kind is done. */
static gboolean
is_expected_kind (ImproveAction   *action,
                  ImproveEvidence *evidence)
{
  switch (improve_action_get_kind (action))
    {
    case IMPROVE_ACTION_KIND_PRACTICE:
    case IMPROVE_ACTION_KIND_STRUCTURAL:
      return improve_evidence_looks_at_practice (evidence)
             || improve_evidence_get_method (evidence) == IMPROVE_EVIDENCE_METHOD_STAFF_FEEDBACK
             || improve_evidence_get_method (evidence) == IMPROVE_EVIDENCE_METHOD_PARTNER_FEEDBACK
             || improve_evidence_get_method (evidence) == IMPROVE_EVIDENCE_METHOD_PEER_REVIEW;
    case IMPROVE_ACTION_KIND_OUTPUT:
    case IMPROVE_ACTION_KIND_UNKNOWN:
    default:
      return TRUE;
    }
}

/* What there is to show for an action. */
typedef struct
{
  guint supporting; /* stands and supports */
  guint accepted;
  guint expected; /* accepted and of the kind to be expected */
  guint independent;
} Support;

/* Adds the ids of what supports the action to `ids`, which may be NULL. */
static Support
count_support (const ImproveStanding *action,
               GStrvBuilder          *ids)
{
  const ImproveAssessSubject *subject = action->subject;
  Support support = { 0 };

  for (guint i = 0; i < subject->n_links; i++)
    {
      const ImproveAssessPiece *piece = subject->links[i].piece;

      if (subject->links[i].stance != IMPROVE_STANCE_SUPPORTS || !piece->stands)
        continue;
      support.supporting++;
      support.accepted += piece->accepted;
      support.expected += piece->accepted && is_expected_kind (action->action, piece->evidence);
      support.independent += piece->independent;
      if (ids != NULL)
        g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (piece->evidence)));
    }
  return support;
}

/* The record that says that it is done: the move, or else the claim. */
static void
add_record_of_done (ImproveAssessContext  *context,
                    const ImproveStanding *action,
                    GStrvBuilder          *because)
{
  ImproveMove *move = improve_as_of_find_delivery (&context->when, action->action);
  ImproveEntity *record = move != NULL ? IMPROVE_ENTITY (move) : (ImproveEntity *) action->claim;

  if (record != NULL && improve_entity_get_id (record) != NULL)
    g_strv_builder_add (because, improve_entity_get_id (record));
}

static char *
say_unproven (ImproveAssessContext       *context,
              const ImproveAssuranceRule *rule,
              const ImproveStanding      *action,
              GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);
  Support support = count_support (action, because);

  if (support.supporting == 0)
    add_record_of_done (context, action, because);
  if (support.supporting == 0)
    return g_strdup_printf ("%s is claimed done and no evidence stands for it.", name);
  if (support.accepted == 0)
    return g_strdup_printf ("%s is claimed done; evidence was filed for it, but nobody has accepted any.", name);
  return g_strdup_printf ("%s is claimed done; there are papers, but nobody has looked at practice or asked those it "
                          "is for.", name);
}

void
improve_look_fa01 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_unproven);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];

      if (!action->is_claimed_done)
        continue;
      improve_hits_seen (hits, action);
      if (count_support (action, NULL).expected == 0)
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions claimed done show no proof");
}

static char *
say_our_own (ImproveAssessContext       *context,
             const ImproveAssuranceRule *rule,
             const ImproveStanding      *action,
             GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);

  count_support (action, because);
  return g_strdup_printf ("All that supports %s comes from those who do the work or their managers.", name);
}

void
improve_look_fa02 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_our_own);

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];
      Support support;

      if (!action->is_claimed_done)
        continue;
      support = count_support (action, NULL);
      if (support.supporting == 0)
        continue;
      improve_hits_seen (hits, action);
      if (support.independent == 0)
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions claimed done rest on our own word alone");
}

/* How often the agreed date moved, and how often only after it had passed. */
typedef struct
{
  int moved;
  int after_passing;
} DateMoves;

/* Adds the ids of the moves to `ids`, which may be NULL. */
static DateMoves
count_date_moves (ImproveAssessContext  *context,
                  const ImproveStanding *action,
                  GStrvBuilder          *ids)
{
  g_autoptr (GPtrArray) slippages
      = improve_as_of_select (&context->when, improve_entity_peek_list (IMPROVE_ENTITY (action->action), "slippages"));
  DateMoves moves = { 0 };

  for (guint i = 0; i < slippages->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slippages, i);
      ImproveDate *old_date = improve_slippage_get_old_date (slippage);

      if (improve_slippage_get_aspect (slippage) != IMPROVE_SLIPPAGE_ASPECT_TIME
          || improve_slippage_get_which (slippage) != IMPROVE_SLIPPAGE_DATE_AGREED || old_date == NULL)
        continue;
      moves.moved++;
      moves.after_passing += improve_date_is_past (old_date, improve_slippage_get_decided_on (slippage));
      if (ids != NULL)
        g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (slippage)));
    }
  return moves;
}

static char *
say_moved (ImproveAssessContext       *context,
           const ImproveAssuranceRule *rule,
           const ImproveStanding      *action,
           GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);
  DateMoves moves = count_date_moves (context, action, because);
  g_autofree char *times = improve_assess_say_times (moves.moved);

  return moves.after_passing > 0 ? g_strdup_printf ("The agreed date of %s was moved after it had passed.", name)
                                 : g_strdup_printf ("The agreed date of %s moved %s.", name, times);
}

void
improve_look_fa09 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_moved);
  int times = improve_assess_threshold (rule, "times");

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];
      DateMoves moves = count_date_moves (context, action, NULL);

      improve_hits_seen (hits, action);
      if (moves.after_passing > 0 || moves.moved >= times)
        improve_hits_add (hits, action);
    }
  improve_hits_tell (hits, "actions have had their agreed date moved");
}

static char *
say_silent (ImproveAssessContext       *context,
            const ImproveAssuranceRule *rule,
            const ImproveStanding      *action,
            GStrvBuilder               *because)
{
  g_autofree char *name = improve_assess_name_action (action->action);
  g_autofree char *days = improve_assess_count_days (improve_assess_threshold (rule, "days"));
  ImproveDate *day;
  ImproveEntity *record = improve_assess_last_word (action, &day);

  if (record != NULL && improve_entity_get_id (record) != NULL)
    g_strv_builder_add (because, improve_entity_get_id (record));
  return g_strdup_printf ("Nobody has said anything of %s for more than %s.", name, days);
}

void
improve_look_fa19 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_silent);
  g_autofree char *gathered = NULL, *days = NULL;

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveStanding *action = &context->actions[i];

      if (!action->is_open)
        continue;
      improve_hits_seen (hits, action);
      if (action->is_silent)
        improve_hits_add (hits, action);
    }
  days = improve_assess_count_days (improve_assess_threshold (rule, "days"));
  gathered = g_strdup_printf ("open actions have not been spoken of for %s", days);
  improve_hits_tell (hits, gathered);
}
