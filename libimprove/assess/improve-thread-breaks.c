/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Where a golden thread breaks: what is missing, said of each place it came by. */

#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/rules/improve-state.h>

typedef struct
{
  ImproveTies *ties;
  ImproveAssessContext *context;
  guint node;
  ImproveEntity *entity;
  char *name;
  GListStore *breaks;
} Search;

static void
add_break (Search                *self,
           ImproveThreadBreakKind kind,
           char                  *taken)
{
  g_autofree char *message = taken;
  g_autoptr (ImproveThreadBreak) made
      = g_object_new (IMPROVE_TYPE_THREAD_BREAK, "subject-id", improve_entity_get_id (self->entity), "kind", kind,
                      "message", message, NULL);

  g_list_store_append (self->breaks, made);
}

/* How many ties of some kinds a node has, upwards or downwards. */
static guint
count_ties (Search *self,
            gboolean upwards,
            guint64  kinds)
{
  const guint *starts = upwards ? self->ties->up_starts : self->ties->down_starts;
  const guint *ties = upwards ? self->ties->up_ties : self->ties->down_ties;
  guint count = 0;

  for (guint i = starts[self->node]; i < starts[self->node + 1]; i++)
    count += (kinds >> improve_ties_get (self->ties, ties[i])->kind) & 1;
  return count;
}

#define KIND(name) ((guint64) 1 << IMPROVE_TIE_##name)
#define DECISIONS                                                                                                     \
  (KIND (DECIDED_BY) | KIND (MOVED_BY) | KIND (APPROVED_BY) | KIND (DECISION_GAVE_RISE) | KIND (GREW_OUT_OF))

/* --- evidence --- */

static guint
count_standing (Search *self,
                guint  *n_linked)
{
  guint standing = 0;

  *n_linked = 0;
  for (guint i = self->ties->down_starts[self->node]; i < self->ties->down_starts[self->node + 1]; i++)
    {
      const ImproveTie *tie = improve_ties_get (self->ties, self->ties->down_ties[i]);
      ImproveEntity *evidence = g_ptr_array_index (self->ties->nodes, tie->lower);

      if (!IMPROVE_IS_EVIDENCE (evidence))
        continue;
      ++*n_linked;
      standing += improve_as_of_evidence_stands (&self->context->when, IMPROVE_EVIDENCE (evidence));
    }
  return standing;
}

static void
look_for_contradiction (Search *self)
{
  for (guint i = self->ties->down_starts[self->node]; i < self->ties->down_starts[self->node + 1]; i++)
    {
      const ImproveTie *tie = improve_ties_get (self->ties, self->ties->down_ties[i]);
      ImproveEvidence *evidence;
      g_autofree char *against = NULL;

      if (tie->kind != IMPROVE_TIE_CONTRADICTS)
        continue;
      evidence = IMPROVE_EVIDENCE (g_ptr_array_index (self->ties->nodes, tie->lower));
      if (!improve_as_of_evidence_stands (&self->context->when, evidence)
          || improve_as_of_is_answered (&self->context->when, self->context->plan, evidence))
        continue;
      against = improve_thread_dup_name (self->ties->plan, IMPROVE_ENTITY (evidence));
      add_break (self, IMPROVE_THREAD_BREAK_KIND_CONTRADICTED,
                 g_strdup_printf ("Evidence %s speaks against %s, and nothing answers it.", against, self->name));
    }
}

static void
look_for_evidence (Search     *self,
                   const char *claimed)
{
  guint n_linked, standing = count_standing (self, &n_linked);

  if (n_linked == 0)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_EVIDENCE,
               g_strdup_printf ("No evidence speaks of %s%s.", self->name, claimed));
  else if (standing == 0)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN,
               g_strdup_printf ("There was evidence on %s, and none of it stands any longer.", self->name));
  look_for_contradiction (self);
}

/* --- decisions --- */

/* What is known where nobody decided: the word it rests on, or the plan as a whole. */
static char *
say_instead (Search *self)
{
  g_autoptr (GPtrArray) moves
      = improve_as_of_select (&self->context->when, improve_action_get_moves (IMPROVE_ACTION (self->entity)));
  ImproveEntityList *versions = improve_plan_get_versions (self->ties->plan);

  for (guint i = 0; i < moves->len; i++)
    {
      ImproveBasis *basis = improve_move_get_basis (g_ptr_array_index (moves, i));
      const char *id = basis != NULL ? improve_basis_get_asserted_by_id (basis) : NULL;
      g_autofree char *party = id != NULL ? improve_assess_name_party (self->context, id) : NULL;

      if (party != NULL)
        return g_strdup_printf (": it stands in the plan on the word of %s", party);
    }
  for (int i = improve_entity_list_get_size (versions); i > 0; i--)
    {
      ImprovePlanVersion *version = IMPROVE_PLAN_VERSION (improve_entity_list_get (versions, i - 1));

      if (improve_plan_version_get_basis (version) != NULL
          && improve_as_of_has_begun (&self->context->when, improve_plan_version_get_on (version)))
        return g_strdup_printf (": only version %s of the plan as a whole was approved",
                                improve_plan_version_get_label (version));
    }
  return g_strdup ("");
}

static void
look_for_decision (Search *self)
{
  g_autofree char *instead = NULL;

  if (count_ties (self, TRUE, DECISIONS) > 0)
    return;
  instead = say_instead (self);
  add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_DECISION,
             g_strdup_printf ("No decision names %s%s.", self->name, instead));
}

/* --- each sort of thing --- */

static gboolean
has_reason (Search *self)
{
  const char *objective_id = improve_action_get_objective_id (IMPROVE_ACTION (self->entity));
  ImproveEntity *objective = objective_id != NULL ? improve_plan_lookup (self->ties->plan, objective_id) : NULL;

  return count_ties (self, TRUE, KIND (ANSWERS) | KIND (TREATS) | KIND (AROSE_FROM)) > 0
         || (IMPROVE_IS_OBJECTIVE (objective)
             && improve_objective_get_treats_ids (IMPROVE_OBJECTIVE (objective))[0] != NULL);
}

static void
look_at_action (Search *self)
{
  static const char *const given_up[] = { "cancelled", "superseded", NULL };
  ImproveAction *action = IMPROVE_ACTION (self->entity);
  const ImproveStanding *standing
      = improve_assess_find_subject (self->context, improve_entity_get_id (self->entity))->action;
  const char *state = improve_entity_get_state_as_of (self->entity, self->context->when.as_of,
                                                      self->context->when.known_at);

  if (state != NULL && g_strv_contains (given_up, state))
    return;
  if (!has_reason (self))
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_REASON,
               g_strdup_printf ("Nothing says why %s is done: it answers no recommendation and treats no cause.",
                                self->name));
  look_for_decision (self);
  if (improve_action_get_lead_id (action) == NULL)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_LEAD, g_strdup_printf ("Nobody answers for %s.", self->name));
  if (improve_action_get_serves_ids (action)[0] == NULL)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_OUTCOME,
               g_strdup_printf ("Nothing says what %s changes for children: it serves no outcome.", self->name));
  look_for_evidence (self, standing != NULL && standing->is_claimed_done ? ", which is claimed done" : "");
}

static void
look_at_outcome (Search *self)
{
  if (count_ties (self, FALSE, KIND (TESTS)) == 0)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_MEASURE,
               g_strdup_printf ("No measure tests %s.", self->name));
  if (count_ties (self, TRUE, KIND (OUTCOME)) == 0)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_ACTION, g_strdup_printf ("No action serves %s.", self->name));
  look_for_evidence (self, "");
}

static void
look_at_recommendation (Search *self)
{
  ImproveRecommendation *recommendation = IMPROVE_RECOMMENDATION (self->entity);

  if (improve_recommendation_get_response (recommendation) != IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED
      && improve_recommendation_get_superseded_by_id (recommendation) == NULL
      && count_ties (self, FALSE, KIND (ANSWERS)) == 0)
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_ACTION,
               g_strdup_printf ("No action answers %s.", self->name));
}

static void
look_at_measure (Search *self)
{
  g_autofree char *note = improve_thread_dup_note (self->context, self->entity);

  if (g_str_has_suffix (note, "no value yet"))
    add_break (self, IMPROVE_THREAD_BREAK_KIND_NO_OBSERVATION,
               g_strdup_printf ("No value of %s is recorded.", self->name));
}

void
improve_thread_add_breaks (ImproveTies          *ties,
                           ImproveAssessContext *context,
                           guint                 node,
                           GListStore           *breaks)
{
  ImproveEntity *entity = g_ptr_array_index (ties->nodes, node);
  g_autofree char *title = improve_thread_dup_name (ties->plan, entity);
  g_autofree char *sort = g_strdelimit (improve_entity_dup_nick (entity), "-", ' ');
  g_autofree char *name = g_strdup_printf ("%s %s", sort, title);
  Search self = { ties, context, node, entity, name, breaks };

  if (IMPROVE_IS_ACTION (entity))
    look_at_action (&self);
  else if (IMPROVE_IS_RECOMMENDATION (entity))
    look_at_recommendation (&self);
  else if (IMPROVE_IS_ROOT_CAUSE (entity) && count_ties (&self, FALSE, KIND (TREATS)) == 0)
    add_break (&self, IMPROVE_THREAD_BREAK_KIND_NO_ACTION, g_strdup_printf ("No action treats %s.", name));
  else if (IMPROVE_IS_OBJECTIVE (entity) && count_ties (&self, FALSE, KIND (PURSUES)) == 0)
    add_break (&self, IMPROVE_THREAD_BREAK_KIND_NO_ACTION, g_strdup_printf ("No action pursues %s.", name));
  else if (IMPROVE_IS_OUTCOME (entity))
    look_at_outcome (&self);
  else if (IMPROVE_IS_MEASURE (entity))
    look_at_measure (&self);
}
