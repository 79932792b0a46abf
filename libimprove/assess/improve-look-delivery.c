/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what is claimed of actions: FA01, FA02, FA09, FA19. */

#include <libimprove/assess/improve-assess-private.h>

static ImproveAction *
action_at (ImproveAssessContext *context,
           int                   position)
{
  return IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (context->plan), position));
}

static int
count_actions (ImproveAssessContext *context)
{
  return improve_entity_list_get_size (improve_plan_get_actions (context->plan));
}

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
  GStrvBuilder *ids;
} Support;

static char **
count_support (ImproveAssessContext *context,
               ImproveAction        *action,
               Support              *support)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  GPtrArray *linked = improve_assess_find_evidence (context, id);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; linked != NULL && i < linked->len; i++)
    {
      ImproveEvidence *evidence = g_ptr_array_index (linked, i);
      gboolean accepted;

      if (improve_evidence_get_stance_on (evidence, id) != IMPROVE_STANCE_SUPPORTS
          || !improve_as_of_evidence_stands (&context->when, evidence))
        continue;
      accepted = improve_as_of_evidence_is_accepted (&context->when, evidence);
      support->supporting++;
      support->accepted += accepted;
      support->expected += accepted && is_expected_kind (action, evidence);
      support->independent += improve_evidence_is_independent (evidence);
      g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (evidence)));
    }
  return g_strv_builder_end (ids);
}

static char *
say_unproven (ImproveAction *action,
              const Support *support)
{
  g_autofree char *name = improve_assess_name_action (action);

  if (support->supporting == 0)
    return g_strdup_printf ("%s is claimed done and no evidence stands for it.", name);
  if (support->accepted == 0)
    return g_strdup_printf ("%s is claimed done; evidence was filed for it, but nobody has accepted any.", name);
  return g_strdup_printf ("%s is claimed done; there are papers, but nobody has looked at practice or asked those it "
                          "is for.", name);
}

void
improve_look_fa01 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule);

  for (int i = 0; i < count_actions (context); i++)
    {
      ImproveAction *action = action_at (context, i);
      Support support = { 0 };
      g_auto (GStrv) ids = NULL;

      if (!improve_assess_is_claimed_done (context, action))
        continue;
      improve_hits_seen (hits, action);
      ids = count_support (context, action, &support);
      if (support.expected == 0)
        improve_hits_add (hits, action, say_unproven (action, &support), (const char *const *) ids);
    }
  improve_hits_tell (hits, "actions claimed done show no proof");
}

void
improve_look_fa02 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule);

  for (int i = 0; i < count_actions (context); i++)
    {
      ImproveAction *action = action_at (context, i);
      Support support = { 0 };
      g_auto (GStrv) ids = NULL;

      if (!improve_assess_is_claimed_done (context, action))
        continue;
      ids = count_support (context, action, &support);
      if (support.supporting == 0)
        continue;
      improve_hits_seen (hits, action);
      if (support.independent == 0)
        {
          g_autofree char *name = improve_assess_name_action (action);

          improve_hits_add (hits, action,
                            g_strdup_printf ("All that supports %s comes from those who do the work or their managers.",
                                             name),
                            (const char *const *) ids);
        }
    }
  improve_hits_tell (hits, "actions claimed done rest on our own word alone");
}

/* How often the agreed date moved, and how often only after it had passed; ids of the moves. */
static char **
count_date_moves (ImproveAssessContext *context,
                  ImproveAction        *action,
                  int                  *moved,
                  int                  *after_passing)
{
  g_autoptr (GPtrArray) slippages = improve_as_of_select (&context->when, improve_action_get_slippages (action));
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < slippages->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slippages, i);
      ImproveDate *old_date = improve_slippage_get_old_date (slippage);

      if (improve_slippage_get_aspect (slippage) != IMPROVE_SLIPPAGE_ASPECT_TIME
          || improve_slippage_get_which (slippage) != IMPROVE_SLIPPAGE_DATE_AGREED || old_date == NULL)
        continue;
      (*moved)++;
      *after_passing += improve_date_is_past (old_date, improve_slippage_get_decided_on (slippage));
      g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (slippage)));
    }
  return g_strv_builder_end (ids);
}

void
improve_look_fa09 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule);

  for (int i = 0; i < count_actions (context); i++)
    {
      ImproveAction *action = action_at (context, i);
      int moved = 0, after_passing = 0;
      g_auto (GStrv) ids = count_date_moves (context, action, &moved, &after_passing);
      g_autofree char *name = improve_assess_name_action (action);

      improve_hits_seen (hits, action);
      if (after_passing > 0)
        improve_hits_add (hits, action,
                          g_strdup_printf ("The agreed date of %s was moved after it had passed.", name),
                          (const char *const *) ids);
      else if (moved >= improve_assess_threshold (rule, "times"))
        improve_hits_add (hits, action, g_strdup_printf ("The agreed date of %s moved %d times.", name, moved),
                          (const char *const *) ids);
    }
  improve_hits_tell (hits, "actions have had their agreed date moved");
}

void
improve_look_fa19 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule);

  for (int i = 0; i < count_actions (context); i++)
    {
      ImproveAction *action = action_at (context, i);
      g_autofree char *name = NULL;

      if (!improve_assess_is_open (context, action))
        continue;
      improve_hits_seen (hits, action);
      if (!improve_assess_is_silent (context, action))
        continue;
      name = improve_assess_name_action (action);
      improve_hits_add (hits, action,
                        g_strdup_printf ("Nobody has said anything of %s for more than %d days.", name,
                                         improve_assess_threshold (rule, "days")),
                        NULL);
    }
  improve_hits_tell (hits, "open actions have not been spoken of for 45 days");
}
