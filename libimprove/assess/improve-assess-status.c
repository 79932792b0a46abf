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
  const ImproveStanding *standing;
  GPtrArray *why;     /* sentences, owned */
  GPtrArray *because; /* ids, as many as there are reasons */
} Reasons;

/* Takes the sentence. */
static void
add_reason (Reasons       *self,
            ImproveEntity *record,
            char          *sentence)
{
  const char *id = record != NULL ? improve_entity_get_id (record) : NULL;

  g_ptr_array_add (self->why, sentence);
  g_ptr_array_add (self->because, g_strdup (id != NULL ? id : self->standing->subject->id));
}

static char *
words_of (ImproveDate *date)
{
  return date != NULL ? improve_date_to_words (date) : g_strdup ("an unknown day");
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

static gboolean
is_claimed_done (const ImproveStanding *standing)
{
  const char *state = standing->state;
  ImproveClaim *claim = standing->claim;

  if (state_is (state, "delivered") || state_is (state, "assured") || state_is (state, "embedded"))
    return TRUE;
  return standing->is_open && claim != NULL && improve_claim_get_scale (claim) != NULL
         && improve_claim_get_value (claim) != NULL
         && improve_scale_says_done (improve_claim_get_scale (claim), improve_claim_get_value (claim));
}

static gboolean
has_not_begun (ImproveAssessContext  *context,
               const ImproveStanding *standing)
{
  ImproveDate *start = improve_action_get_baseline_start (standing->action);

  return state_is (standing->state, "draft") || (start != NULL && improve_date_is_after (start, context->when.as_of));
}

ImproveEntity *
improve_assess_last_word (const ImproveStanding  *standing,
                          ImproveDate           **day)
{
  const ImproveAssessSubject *subject = standing->subject;
  ImproveMove *move = standing->move;
  ImproveDate *moved = move != NULL ? improve_move_get_on (move) : NULL;
  ImproveClaim *claim = subject->n_claims > 0 ? subject->claims[subject->n_claims - 1] : NULL;
  ImproveDate *said = claim != NULL ? improve_claim_get_valid_on (claim) : NULL;

  if (said == NULL || (moved != NULL && improve_date_compare (moved, said) > 0))
    {
      *day = moved;
      return (ImproveEntity *) move;
    }
  *day = said;
  return IMPROVE_ENTITY (claim);
}

/* Where no day is asked about, nothing is silent. */
static gboolean
is_silent (ImproveAssessContext  *context,
           const ImproveStanding *standing)
{
  ImproveDate *last;

  if (context->when.as_of == NULL || !standing->is_open || state_is (standing->state, "paused")
      || has_not_begun (context, standing))
    return FALSE;
  improve_assess_last_word (standing, &last);
  return last == NULL || improve_assess_days (last, context->when.as_of) > context->silent_days;
}

void
improve_assess_look_at_action (ImproveAssessContext *self,
                               ImproveStanding      *standing)
{
  standing->move
      = improve_as_of_find_move (&self->when, IMPROVE_ENTITY (standing->action), IMPROVE_TYPE_ACTION_STATE);
  standing->state = standing->move != NULL ? improve_move_get_to (standing->move) : NULL;
  standing->claim = improve_assess_latest_delivery_claim (standing->subject);
  standing->agreed_due = improve_as_of_get_agreed_due (&self->when, standing->action);
  standing->is_open = is_open_state (standing->state);
  standing->is_claimed_done = is_claimed_done (standing);
  standing->is_silent = is_silent (self, standing);
}

/* The record that set a date of an action; the action itself where it is the first one. */
static ImproveEntity *
record_of_date (Reasons             *self,
                ImproveSlippageDate  which)
{
  ImproveSlippage *slippage = improve_as_of_find_slippage (&self->context->when, self->standing->action, which);

  return slippage != NULL ? IMPROVE_ENTITY (slippage) : IMPROVE_ENTITY (self->standing->action);
}

static gboolean
is_overdue (Reasons *self)
{
  ImproveDate *due = self->standing->agreed_due;
  g_autofree char *words = NULL;

  if (due == NULL || !improve_date_is_past (due, self->context->when.as_of))
    return FALSE;
  words = words_of (due);
  add_reason (self, record_of_date (self, IMPROVE_SLIPPAGE_DATE_AGREED),
              g_strconcat ("It was agreed for ", words, " and nobody has recorded it delivered.", NULL));
  return TRUE;
}

static gboolean
find_silent (Reasons *self)
{
  ImproveDate *last;
  ImproveEntity *record;
  g_autofree char *words = NULL;

  if (!self->standing->is_silent)
    return FALSE;
  record = improve_assess_last_word (self->standing, &last);
  words = last != NULL ? words_of (last) : NULL;
  add_reason (self, record,
              last != NULL ? g_strconcat ("Nobody has said anything of it since ", words, ".", NULL)
                           : g_strdup ("Nobody has said anything of it."));
  return TRUE;
}

static void
look_at_forecast (Reasons *self)
{
  ImproveDate *agreed = self->standing->agreed_due;
  ImproveDate *forecast = improve_as_of_get_forecast_due (&self->context->when, self->standing->action);

  if (agreed != NULL && forecast != NULL && improve_date_is_after (forecast, agreed))
    {
      g_autofree char *later = words_of (forecast);
      g_autofree char *earlier = words_of (agreed);

      add_reason (self, record_of_date (self, IMPROVE_SLIPPAGE_DATE_FORECAST),
                  g_strconcat ("It is forecast for ", later, ", after the agreed ", earlier, ".", NULL));
    }
}

static void
look_at_milestones (Reasons *self)
{
  ImproveEntityList *milestones
      = improve_entity_peek_list (IMPROVE_ENTITY (self->standing->action), "milestones");

  for (int i = 0; milestones != NULL && i < improve_entity_list_get_size (milestones); i++)
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
  const char *const *ids = improve_action_get_depends_on_ids (self->standing->action);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveStanding *found = improve_assess_find_subject (self->context, ids[i])->action;

      if (found != NULL && found->is_open && found->agreed_due != NULL
          && improve_date_is_past (found->agreed_due, self->context->when.as_of))
        {
          g_autofree char *name = improve_assess_name_action (found->action);

          add_reason (self, IMPROVE_ENTITY (found->action),
                      g_strconcat ("It waits for ", name, ", which is late.", NULL));
        }
    }
}

static void
look_at_lead (Reasons *self)
{
  const char *lead_id = improve_action_get_lead_id (self->standing->action);
  ImproveEntity *lead = lead_id != NULL ? improve_plan_lookup (self->context->plan, lead_id) : NULL;
  ImproveHolderStatus held = IMPROVE_IS_POST (lead) ? improve_post_get_holder_status (IMPROVE_POST (lead))
                                                    : IMPROVE_HOLDER_STATUS_UNKNOWN;

  if (held == IMPROVE_HOLDER_STATUS_VACANT || held == IMPROVE_HOLDER_STATUS_INTERIM)
    add_reason (self, lead,
                g_strdup_printf ("The post that leads it, %s, is %s.", improve_post_get_label (IMPROVE_POST (lead)),
                                 held == IMPROVE_HOLDER_STATUS_VACANT ? "vacant" : "held by an interim"));
}

static gboolean
is_due_soon (ImproveAssessContext  *context,
             const ImproveStanding *standing)
{
  ImproveDate *due = standing->agreed_due;

  return due != NULL && !improve_date_is_past (due, context->when.as_of)
         && improve_assess_days (context->when.as_of, due) <= DUE_SOON_DAYS;
}

static gboolean
is_at_risk (Reasons *self)
{
  guint before = self->why->len;

  look_at_forecast (self);
  look_at_milestones (self);
  look_at_predecessors (self);
  look_at_lead (self);
  if (state_is (self->standing->state, "paused"))
    add_reason (self, IMPROVE_ENTITY (self->standing->move), g_strdup ("Work on it is paused."));
  if (is_due_soon (self->context, self->standing)
      && (self->standing->state == NULL || state_is (self->standing->state, "agreed")))
    add_reason (self, IMPROVE_ENTITY (self->standing->action),
                g_strdup_printf ("It is due within %d days and not begun.", DUE_SOON_DAYS));
  return self->why->len > before;
}

static ImproveDeliveryStatus
judge_open (Reasons *self)
{
  gboolean overdue = is_overdue (self);
  gboolean silent = find_silent (self);
  gboolean at_risk = is_at_risk (self);

  if (overdue)
    return IMPROVE_DELIVERY_STATUS_OVERDUE;
  if (silent)
    return IMPROVE_DELIVERY_STATUS_SILENT;
  if (at_risk)
    return IMPROVE_DELIVERY_STATUS_AT_RISK;
  if (is_due_soon (self->context, self->standing))
    {
      g_autofree char *words = words_of (self->standing->agreed_due);

      add_reason (self, record_of_date (self, IMPROVE_SLIPPAGE_DATE_AGREED),
                  g_strconcat ("It is due ", words, ".", NULL));
      return IMPROVE_DELIVERY_STATUS_DUE_SOON;
    }
  if (state_is (self->standing->state, "in_progress"))
    {
      add_reason (self, IMPROVE_ENTITY (self->standing->action),
                  g_strdup ("It is in progress and nothing recorded speaks against its date."));
      return IMPROVE_DELIVERY_STATUS_ON_TRACK;
    }
  add_reason (self, IMPROVE_ENTITY (self->standing->action), g_strdup ("It is not due yet and not begun."));
  return IMPROVE_DELIVERY_STATUS_NOT_DUE;
}

/* Which evidence an assurance rests on, and what became of it. */
static void
look_at_basis (Reasons      *self,
               ImproveBasis *basis)
{
  const ImproveAsOf *when = &self->context->when;
  const char *const *ids = basis != NULL ? improve_basis_get_evidence_ids (basis) : NULL;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      ImproveEntity *found = improve_plan_lookup (self->context->plan, ids[i]);
      ImproveEvidence *evidence = IMPROVE_IS_EVIDENCE (found) ? IMPROVE_EVIDENCE (found) : NULL;
      ImproveDate *expires = evidence != NULL ? improve_evidence_get_expires_on (evidence) : NULL;
      g_autofree char *collected = evidence != NULL ? words_of (improve_evidence_get_collected_on (evidence)) : NULL;
      g_autofree char *end = expires != NULL ? words_of (expires) : NULL;

      if (evidence == NULL)
        continue;
      if (improve_as_of_evidence_stands (when, evidence))
        add_reason (self, found, g_strdup_printf ("“%s” of %s supports it.", improve_evidence_get_title (evidence),
                                                  collected));
      else if (expires != NULL && improve_date_is_past (expires, when->as_of))
        add_reason (self, found, g_strdup_printf ("“%s” of %s expired on %s.", improve_evidence_get_title (evidence),
                                                  collected, end));
      else
        add_reason (self, found, g_strdup_printf ("“%s” of %s does not stand any longer.",
                                                  improve_evidence_get_title (evidence), collected));
    }
}

static ImproveDeliveryStatus
judge_assured (Reasons     *self,
               ImproveMove *move)
{
  gboolean embedded = state_is (self->standing->state, "embedded");
  g_autofree char *words = words_of (improve_move_get_on (move));

  if (!improve_as_of_assurance_holds (&self->context->when, self->context->plan, self->standing->action))
    {
      add_reason (self, IMPROVE_ENTITY (move),
                  g_strdup_printf ("It was %s on %s, but the evidence for that no longer stands.",
                                   self->standing->state, words));
      look_at_basis (self, improve_move_get_basis (move));
      return IMPROVE_DELIVERY_STATUS_LAPSED;
    }
  add_reason (self, IMPROVE_ENTITY (move),
              g_strdup_printf ("It was %s on %s on independent evidence that still stands.", self->standing->state,
                               words));
  look_at_basis (self, improve_move_get_basis (move));
  return embedded ? IMPROVE_DELIVERY_STATUS_EMBEDDED : IMPROVE_DELIVERY_STATUS_ASSURED;
}

/* What a move that ended the work says, but for assurances. */
static ImproveDeliveryStatus
judge_ended (Reasons     *self,
             ImproveMove *move)
{
  const char *state = self->standing->state;
  g_autofree char *words = words_of (improve_move_get_on (move));
  g_autofree char *party = improve_assess_name_party (self->context, improve_move_get_by_id (move));

  if (state_is (state, "delivered"))
    {
      add_reason (self, IMPROVE_ENTITY (move),
                  g_strconcat (party, " recorded it delivered on ", words, "; no assurance rests on evidence.", NULL));
      return IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN;
    }
  add_reason (self, IMPROVE_ENTITY (move), g_strdup_printf ("%s recorded it %s on %s.", party, state, words));
  if (state_is (state, "regressed"))
    return IMPROVE_DELIVERY_STATUS_REGRESSED;
  return state_is (state, "cancelled") ? IMPROVE_DELIVERY_STATUS_CANCELLED : IMPROVE_DELIVERY_STATUS_SUPERSEDED;
}

static ImproveDeliveryStatus
judge (Reasons *self)
{
  const char *state = self->standing->state;

  if (self->standing->is_open)
    return judge_open (self);
  if (state_is (state, "assured") || state_is (state, "embedded"))
    return judge_assured (self, self->standing->move);
  return judge_ended (self, self->standing->move);
}

/* A claim of delivery with an end and a reason is an override: it is printed beside the status as long as it lasts.
 * One without a reason is none, which the check says. */
static ImproveClaim *
find_override (ImproveAssessContext       *self,
               const ImproveAssessSubject *subject)
{
  for (guint i = subject->n_claims; i > 0; i--)
    {
      ImproveClaim *claim = subject->claims[i - 1];

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
improve_assess_make_status (ImproveAssessContext       *self,
                            const ImproveAssessSubject *subject,
                            ImproveStatusDraft         *draft)
{
  ImproveClaim *claim = subject->action != NULL ? subject->action->claim
                                                : improve_assess_latest_delivery_claim (subject);
  ImproveClaim *override = find_override (self, subject);

  if (claim != NULL)
    {
      draft->claimed = improve_claim_get_value (claim);
      draft->claimed_by_id = improve_claim_get_by_id (claim);
      draft->claimed_on = improve_claim_get_valid_on (claim);
    }
  if (override != NULL)
    {
      draft->override_text = say_override (self, override);
      draft->override_claim_id = improve_entity_get_id (IMPROVE_ENTITY (override));
    }
  return improve_status_new_taking (draft);
}

/* The texts of an array as a list of their own; the array is used again. */
static char **
take_all (GPtrArray *texts)
{
  char **strv;

  g_ptr_array_add (texts, NULL);
  strv = g_memdup2 (texts->pdata, texts->len * sizeof *texts->pdata);
  g_ptr_array_set_size (texts, 0);
  return strv;
}

ImproveStatus *
improve_assess_action (ImproveAssessContext *self,
                       ImproveStanding      *standing)
{
  Reasons reasons = { self, standing, self->why, self->because };
  ImproveStatusDraft draft = { .id = standing->subject->id, .status = judge (&reasons) };

  standing->status = draft.status;
  draft.why = take_all (self->why);
  draft.because_ids = take_all (self->because);
  return improve_assess_make_status (self, standing->subject, &draft);
}
