/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How an action stands: each test adds its reason, and the most telling one that holds gives the status. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-reviews-private.h>
#include <libimprove/rules/improve-scale.h>
#include <libimprove/rules/improve-state.h>

#define DUE_SOON_DAYS 30

/* What is being said of one action. */
typedef struct
{
  ImproveAssessContext *context;
  ImproveAction *action;
  const char *state; /* NULL: no move yet */
  GStrvBuilder *why;
  GStrvBuilder *because; /* as many as there are reasons */
  guint n;
} Reasons;

static void
add_reason (Reasons       *self,
            ImproveEntity *record,
            char          *sentence)
{
  const char *id = record != NULL ? improve_entity_get_id (record) : NULL;

  g_strv_builder_add (self->why, sentence);
  g_strv_builder_add (self->because, id != NULL ? id : improve_entity_get_id (IMPROVE_ENTITY (self->action)));
  self->n++;
  g_free (sentence);
}

static char *
words_of (ImproveDate *date)
{
  return date != NULL ? improve_date_to_words (date) : g_strdup ("an unknown day");
}

/* The move that brought an action where it is; many rules ask, so that it is looked for once. NULL: none. */
static ImproveMove *
move_of (ImproveAssessContext *context,
         ImproveAction        *action)
{
  gpointer move;

  if (!g_hash_table_lookup_extended (context->moves, action, NULL, &move))
    {
      move = improve_as_of_find_move (&context->when, IMPROVE_ENTITY (action), IMPROVE_TYPE_ACTION_STATE);
      g_hash_table_insert (context->moves, action, move);
    }
  return move;
}

static const char *
state_of (ImproveAssessContext *context,
          ImproveAction        *action)
{
  ImproveMove *move = move_of (context, action);

  return move != NULL ? improve_move_get_to (move) : NULL;
}

static gboolean
state_is (const char *state,
          const char *word)
{
  return g_strcmp0 (state, word) == 0;
}

static gboolean
is_open_state (const char *state)
{
  return state == NULL || state_is (state, "draft") || state_is (state, "agreed") || state_is (state, "in_progress")
         || state_is (state, "paused");
}

gboolean
improve_assess_is_open (ImproveAssessContext *self,
                        ImproveAction        *action)
{
  return is_open_state (state_of (self, action));
}

gboolean
improve_assess_is_claimed_done (ImproveAssessContext *self,
                                ImproveAction        *action)
{
  const char *state = state_of (self, action);
  ImproveClaim *claim
      = improve_assess_latest_delivery_claim (self, improve_entity_get_id (IMPROVE_ENTITY (action)));

  if (state_is (state, "delivered") || state_is (state, "assured") || state_is (state, "embedded"))
    return TRUE;
  return is_open_state (state) && claim != NULL && improve_claim_get_scale (claim) != NULL
         && improve_claim_get_value (claim) != NULL
         && improve_scale_says_done (improve_claim_get_scale (claim), improve_claim_get_value (claim));
}

static gboolean
has_not_begun (ImproveAssessContext *context,
               ImproveAction        *action,
               const char           *state)
{
  ImproveDate *start = improve_action_get_baseline_start (action);

  return state_is (state, "draft") || (start != NULL && improve_date_is_after (start, context->when.as_of));
}

/* The last record that speaks of an action, with its day; NULL: none. To be put in its place is to be spoken of. */
static ImproveEntity *
last_word_on (ImproveAssessContext  *self,
              ImproveAction         *action,
              ImproveDate          **day)
{
  GPtrArray *claims = improve_assess_find_claims (self, improve_entity_get_id (IMPROVE_ENTITY (action)));
  ImproveMove *move = move_of (self, action);
  ImproveDate *moved = move != NULL ? improve_move_get_on (move) : NULL;
  ImproveClaim *claim = claims != NULL ? g_ptr_array_index (claims, claims->len - 1) : NULL;
  ImproveDate *said = claim != NULL ? improve_claim_get_valid_on (claim) : NULL;

  if (said == NULL || (moved != NULL && improve_date_compare (moved, said) > 0))
    {
      *day = moved;
      return (ImproveEntity *) move;
    }
  *day = said;
  return IMPROVE_ENTITY (claim);
}

gboolean
improve_assess_is_silent (ImproveAssessContext *self,
                          ImproveAction        *action)
{
  const char *state = state_of (self, action);
  ImproveDate *last;

  if (!is_open_state (state) || state_is (state, "paused") || has_not_begun (self, action, state))
    return FALSE;
  last_word_on (self, action, &last);
  return last == NULL || improve_assess_days (last, self->when.as_of) > self->silent_days;
}

static gboolean
is_overdue (Reasons *self)
{
  ImproveDate *due = improve_as_of_get_agreed_due (&self->context->when, self->action);
  g_autofree char *words = NULL;

  if (due == NULL || !improve_date_is_past (due, self->context->when.as_of))
    return FALSE;
  words = words_of (due);
  add_reason (self, IMPROVE_ENTITY (self->action),
              g_strdup_printf ("It was agreed for %s and nobody has recorded it delivered.", words));
  return TRUE;
}

static gboolean
is_silent (Reasons *self)
{
  ImproveDate *last;
  ImproveEntity *record = last_word_on (self->context, self->action, &last);
  g_autofree char *words = NULL;

  if (!improve_assess_is_silent (self->context, self->action))
    return FALSE;
  words = last != NULL ? words_of (last) : NULL;
  add_reason (self, record,
              last != NULL ? g_strdup_printf ("Nobody has said anything of it since %s.", words)
                           : g_strdup ("Nobody has said anything of it."));
  return TRUE;
}

static void
look_at_forecast (Reasons *self)
{
  ImproveDate *agreed = improve_as_of_get_agreed_due (&self->context->when, self->action);
  ImproveDate *forecast = improve_as_of_get_forecast_due (&self->context->when, self->action);

  if (agreed != NULL && forecast != NULL && improve_date_is_after (forecast, agreed))
    {
      g_autofree char *later = words_of (forecast);
      g_autofree char *earlier = words_of (agreed);

      add_reason (self, IMPROVE_ENTITY (self->action),
                  g_strdup_printf ("It is forecast for %s, after the agreed %s.", later, earlier));
    }
}

static void
look_at_milestones (Reasons *self)
{
  ImproveEntityList *milestones = improve_action_get_milestones (self->action);

  for (int i = 0; i < improve_entity_list_get_size (milestones); i++)
    {
      ImproveMilestone *milestone = IMPROVE_MILESTONE (improve_entity_list_get (milestones, i));
      ImproveDate *due = improve_milestone_get_due (milestone);

      if (due != NULL && improve_date_is_past (due, self->context->when.as_of)
          && !improve_as_of_has_ended (&self->context->when, improve_milestone_get_met_on (milestone))
          && !improve_as_of_has_begun (&self->context->when, improve_milestone_get_waived_on (milestone)))
        {
          g_autofree char *words = words_of (due);

          add_reason (self, IMPROVE_ENTITY (milestone),
                      g_strdup_printf ("Its milestone “%s” was due %s and is not met.",
                                       improve_milestone_get_title (milestone), words));
        }
    }
}

static void
look_at_predecessors (Reasons *self)
{
  const char *const *ids = improve_action_get_depends_on_ids (self->action);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *found = improve_plan_lookup (self->context->plan, ids[i]);
      ImproveDate *due;

      if (!IMPROVE_IS_ACTION (found) || !improve_assess_is_open (self->context, IMPROVE_ACTION (found)))
        continue;
      due = improve_as_of_get_agreed_due (&self->context->when, IMPROVE_ACTION (found));
      if (due != NULL && improve_date_is_past (due, self->context->when.as_of))
        {
          g_autofree char *name = improve_assess_name_action (IMPROVE_ACTION (found));

          add_reason (self, found, g_strdup_printf ("It waits for %s, which is late.", name));
        }
    }
}

static void
look_at_lead (Reasons *self)
{
  const char *lead_id = improve_action_get_lead_id (self->action);
  ImproveEntity *lead = lead_id != NULL ? improve_plan_lookup (self->context->plan, lead_id) : NULL;
  ImproveHolderStatus held = IMPROVE_IS_POST (lead) ? improve_post_get_holder_status (IMPROVE_POST (lead))
                                                    : IMPROVE_HOLDER_STATUS_UNKNOWN;

  if (held == IMPROVE_HOLDER_STATUS_VACANT || held == IMPROVE_HOLDER_STATUS_INTERIM)
    add_reason (self, lead,
                g_strdup_printf ("The post that leads it, %s, is %s.", improve_post_get_label (IMPROVE_POST (lead)),
                                 held == IMPROVE_HOLDER_STATUS_VACANT ? "vacant" : "held by an interim"));
}

static gboolean
is_due_soon (ImproveAssessContext *context,
             ImproveAction        *action)
{
  ImproveDate *due = improve_as_of_get_agreed_due (&context->when, action);

  return due != NULL && !improve_date_is_past (due, context->when.as_of)
         && improve_assess_days (context->when.as_of, due) <= DUE_SOON_DAYS;
}

static gboolean
is_at_risk (Reasons *self)
{
  guint before = self->n;

  look_at_forecast (self);
  look_at_milestones (self);
  look_at_predecessors (self);
  look_at_lead (self);
  if (state_is (self->state, "paused"))
    add_reason (self, IMPROVE_ENTITY (self->action), g_strdup ("Work on it is paused."));
  if (is_due_soon (self->context, self->action) && (self->state == NULL || state_is (self->state, "agreed")))
    add_reason (self, IMPROVE_ENTITY (self->action),
                g_strdup_printf ("It is due within %d days and not begun.", DUE_SOON_DAYS));
  return self->n > before;
}

static ImproveDeliveryStatus
judge_open (Reasons *self)
{
  gboolean overdue = is_overdue (self);
  gboolean silent = is_silent (self);
  gboolean at_risk = is_at_risk (self);

  if (overdue)
    return IMPROVE_DELIVERY_STATUS_OVERDUE;
  if (silent)
    return IMPROVE_DELIVERY_STATUS_SILENT;
  if (at_risk)
    return IMPROVE_DELIVERY_STATUS_AT_RISK;
  if (is_due_soon (self->context, self->action))
    {
      g_autofree char *words = words_of (improve_as_of_get_agreed_due (&self->context->when, self->action));

      add_reason (self, IMPROVE_ENTITY (self->action), g_strdup_printf ("It is due %s.", words));
      return IMPROVE_DELIVERY_STATUS_DUE_SOON;
    }
  if (state_is (self->state, "in_progress"))
    {
      add_reason (self, IMPROVE_ENTITY (self->action),
                  g_strdup ("It is in progress and nothing recorded speaks against its date."));
      return IMPROVE_DELIVERY_STATUS_ON_TRACK;
    }
  add_reason (self, IMPROVE_ENTITY (self->action), g_strdup ("It is not due yet and not begun."));
  return IMPROVE_DELIVERY_STATUS_NOT_DUE;
}

static ImproveDeliveryStatus
judge_assured (Reasons     *self,
               ImproveMove *move)
{
  gboolean embedded = state_is (self->state, "embedded");
  g_autofree char *words = words_of (improve_move_get_on (move));

  if (!improve_as_of_assurance_holds (&self->context->when, self->context->plan, self->action))
    {
      add_reason (self, IMPROVE_ENTITY (move),
                  g_strdup_printf ("It was %s on %s, but the evidence for that no longer stands.", self->state, words));
      return IMPROVE_DELIVERY_STATUS_LAPSED;
    }
  add_reason (self, IMPROVE_ENTITY (move),
              g_strdup_printf ("It was %s on %s on independent evidence that still stands.", self->state, words));
  return embedded ? IMPROVE_DELIVERY_STATUS_EMBEDDED : IMPROVE_DELIVERY_STATUS_ASSURED;
}

static ImproveDeliveryStatus
judge (Reasons *self)
{
  ImproveMove *move = move_of (self->context, self->action);
  g_autofree char *words = move != NULL ? words_of (improve_move_get_on (move)) : NULL;
  g_autofree char *party
      = move != NULL ? improve_assess_name_party (self->context, improve_move_get_by_id (move)) : NULL;

  if (is_open_state (self->state))
    return judge_open (self);
  if (state_is (self->state, "assured") || state_is (self->state, "embedded"))
    return judge_assured (self, move);
  if (state_is (self->state, "delivered"))
    {
      add_reason (self, IMPROVE_ENTITY (move),
                  g_strdup_printf ("%s recorded it delivered on %s; no assurance rests on evidence.", party, words));
      return IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN;
    }
  add_reason (self, IMPROVE_ENTITY (move), g_strdup_printf ("%s recorded it %s on %s.", party, self->state, words));
  if (state_is (self->state, "regressed"))
    return IMPROVE_DELIVERY_STATUS_REGRESSED;
  return state_is (self->state, "cancelled") ? IMPROVE_DELIVERY_STATUS_CANCELLED : IMPROVE_DELIVERY_STATUS_SUPERSEDED;
}

/* A claim of delivery with an end and a reason is an override: it is printed beside the status as long as it lasts.
 * One without a reason is none, which the check says. */
static ImproveClaim *
find_override (ImproveAssessContext *self,
               const char           *id)
{
  GPtrArray *claims = improve_assess_find_claims (self, id);

  for (guint i = claims != NULL ? claims->len : 0; i > 0; i--)
    {
      ImproveClaim *claim = g_ptr_array_index (claims, i - 1);

      if (improve_claim_is_override (claim)
          && !improve_date_is_past (improve_claim_get_expires_on (claim), self->when.as_of))
        return claim;
    }
  return NULL;
}

static char *
say_override (ImproveAssessContext *self,
              ImproveClaim         *claim)
{
  g_autofree char *party = improve_assess_name_party (self, improve_claim_get_by_id (claim));
  g_autofree char *words = words_of (improve_claim_get_expires_on (claim));

  return g_strdup_printf ("%s says %s until %s: %s", party, improve_claim_get_value (claim), words,
                          improve_claim_get_text (claim));
}

ImproveStatus *
improve_assess_make_status (ImproveAssessContext      *self,
                            const ImproveStatusDraft  *draft)
{
  ImproveClaim *claim = improve_assess_latest_delivery_claim (self, draft->id);
  ImproveClaim *override = find_override (self, draft->id);
  g_autofree char *override_text = override != NULL ? say_override (self, override) : NULL;

  return g_object_new (IMPROVE_TYPE_STATUS,
                       "subject-id", draft->id,
                       "status", draft->status,
                       "why", draft->why,
                       "because-ids", draft->because_ids,
                       "claimed", claim != NULL ? improve_claim_get_value (claim) : NULL,
                       "claimed-by-id", claim != NULL ? improve_claim_get_by_id (claim) : NULL,
                       "claimed-on", claim != NULL ? improve_claim_get_valid_on (claim) : NULL,
                       "override-text", override_text,
                       "override-claim-id",
                       override != NULL ? improve_entity_get_id (IMPROVE_ENTITY (override)) : NULL,
                       "accepted-by-ids", draft->accepted_by_ids,
                       "corroborated-by-ids", draft->corroborated_by_ids,
                       "superseded-by-id", draft->superseded_by_id,
                       NULL);
}

ImproveStatus *
improve_assess_action (ImproveAssessContext *self,
                       ImproveAction        *action)
{
  g_autoptr (GStrvBuilder) why = g_strv_builder_new (), because = g_strv_builder_new ();
  Reasons reasons = { self, action, state_of (self, action), why, because, 0 };
  ImproveStatusDraft draft = { .id = improve_entity_get_id (IMPROVE_ENTITY (action)), .status = judge (&reasons) };
  g_auto (GStrv) why_strv = g_strv_builder_end (why), because_strv = g_strv_builder_end (because);

  draft.why = (const char *const *) why_strv;
  draft.because_ids = (const char *const *) because_strv;
  return improve_assess_make_status (self, &draft);
}

ImproveDeliveryStatus
improve_assess_get_status (ImproveAssessContext *self,
                           ImproveAction        *action)
{
  ImproveStatus *status
      = g_hash_table_lookup (self->statuses, improve_entity_get_id (IMPROVE_ENTITY (action)));

  return status != NULL ? improve_status_get_status (status) : IMPROVE_DELIVERY_STATUS_UNKNOWN;
}
