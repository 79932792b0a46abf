/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What hangs together in a plan, as of a day: built once, in a time in proportion to the plan, and then walked. */

#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-paper.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-priority.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-risk.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/model/improve-undertaking.h>

/* What a reference of one type means for the thread. */
typedef struct
{
  GType (*type) (void);
  const char *row_name;
  ImproveTieKind kind;
  gboolean target_is_lower;
} Meaning;

static const Meaning meanings[] = {
  { improve_priority_get_type, "parent-id", IMPROVE_TIE_SERVES_PRIORITY, FALSE },
  { improve_recommendation_get_type, "source-id", IMPROVE_TIE_MADE_BY, FALSE },
  { improve_recommendation_get_type, "superseded-by-id", IMPROVE_TIE_REPLACES, TRUE },
  { improve_root_cause_get_type, "diagnosed-by-id", IMPROVE_TIE_DIAGNOSED_BY, FALSE },
  { improve_theme_get_type, "lead-id", IMPROVE_TIE_LEADS, TRUE },
  { improve_objective_get_type, "treats-ids", IMPROVE_TIE_TREATS, FALSE },
  { improve_objective_get_type, "contributes-to-ids", IMPROVE_TIE_CONTRIBUTES, FALSE },
  { improve_objective_get_type, "theme-id", IMPROVE_TIE_UNDER_THEME, FALSE },
  { improve_objective_get_type, "lead-id", IMPROVE_TIE_LEADS, TRUE },
  { improve_outcome_get_type, "theme-id", IMPROVE_TIE_UNDER_THEME, FALSE },
  { improve_measure_get_type, "outcome-ids", IMPROVE_TIE_TESTS, FALSE },
  { improve_measure_get_type, "owner-id", IMPROVE_TIE_LEADS, TRUE },
  { improve_action_get_type, "answers-ids", IMPROVE_TIE_ANSWERS, FALSE },
  { improve_action_get_type, "treats-ids", IMPROVE_TIE_TREATS, FALSE },
  { improve_action_get_type, "objective-id", IMPROVE_TIE_PURSUES, FALSE },
  { improve_action_get_type, "arose-from-id", IMPROVE_TIE_AROSE_FROM, FALSE },
  { improve_action_get_type, "lead-id", IMPROVE_TIE_LEADS, TRUE },
  { improve_action_get_type, "delivery-id", IMPROVE_TIE_DELIVERS, TRUE },
  { improve_action_get_type, "serves-ids", IMPROVE_TIE_OUTCOME, TRUE },
  { improve_audit_result_get_type, "evidence-id", IMPROVE_TIE_MODERATES, FALSE },
  { improve_finding_get_type, "about-ids", IMPROVE_TIE_REMARK, FALSE },
  { improve_risk_get_type, "action-ids", IMPROVE_TIE_GUARDS_AGAINST, TRUE },
  { improve_limb_get_type, "about-ids", IMPROVE_TIE_DECIDED_BY, TRUE },
  { improve_limb_get_type, "adopts-ids", IMPROVE_TIE_ADOPTED_BY, TRUE },
  { improve_agreed_action_get_type, "becomes-ids", IMPROVE_TIE_GREW_OUT_OF, TRUE },
  { improve_delegation_get_type, "limb-id", IMPROVE_TIE_GIVEN_BY, FALSE },
  { improve_delegation_get_type, "to-id", IMPROVE_TIE_DELEGATE, TRUE },
  { improve_paper_get_type, "approved-by-ids", IMPROVE_TIE_APPROVED_BY, FALSE },
  { improve_deep_dive_get_type, "requested-at-id", IMPROVE_TIE_ASKED_UNDER, FALSE },
  { improve_deep_dive_get_type, "reported-at-id", IMPROVE_TIE_REPORTED_UNDER, FALSE },
  { improve_meeting_get_type, "board-ids", IMPROVE_TIE_MEETING_OF, FALSE },
  { improve_post_get_type, "organization-id", IMPROVE_TIE_BELONGS_TO, FALSE },
};

typedef struct
{
  const ImproveRow *row;
  const Meaning *meaning;
} Reference;

guint
improve_ties_ensure_node (ImproveTies   *self,
                          ImproveEntity *entity)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->indexes, entity));

  if (index > 0)
    return index - 1;
  g_ptr_array_add (self->nodes, entity);
  g_hash_table_insert (self->indexes, entity, GUINT_TO_POINTER (self->nodes->len));
  return self->nodes->len - 1;
}

static void
tie (ImproveTies   *self,
     ImproveEntity *lower,
     ImproveEntity *upper,
     ImproveTieKind kind,
     const char    *word)
{
  ImproveTie made = { improve_ties_ensure_node (self, lower), improve_ties_ensure_node (self, upper), kind, word };

  if (lower != upper)
    g_array_append_val (self->ties, made);
}

/* Ties an entity to what an id stands for. What arose from a decision was decided by it. */
static void
tie_to (ImproveTies   *self,
        ImproveEntity *entity,
        const char    *id,
        ImproveTieKind kind,
        gboolean       target_is_lower)
{
  ImproveEntity *target = improve_plan_lookup (self->plan, id);

  if (target == NULL)
    {
      ImproveLooseEnd end = { entity, id };

      g_array_append_val (self->loose_ends, end);
      return;
    }
  if (kind == IMPROVE_TIE_AROSE_FROM && (IMPROVE_IS_LIMB (target) || IMPROVE_IS_AGREED_ACTION (target)))
    kind = IMPROVE_TIE_DECISION_GAVE_RISE;
  tie (self, target_is_lower ? target : entity, target_is_lower ? entity : target, kind, NULL);
}

/* The references of a type that mean something here, looked up once. */
static GArray *
ensure_references (ImproveTies *self,
                   GType        type)
{
  GArray *found = g_hash_table_lookup (self->rows, GSIZE_TO_POINTER (type));

  if (found != NULL)
    return found;
  found = g_array_new (FALSE, FALSE, sizeof (Reference));
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (g_type_is_a (type, meanings[i].type ()))
      {
        Reference reference = { improve_row_table_find (improve_row_table_for_type (type), meanings[i].row_name)->row,
                                &meanings[i] };

        g_array_append_val (found, reference);
      }
  g_hash_table_insert (self->rows, GSIZE_TO_POINTER (type), found);
  return found;
}

static void
tie_references (ImproveTies   *self,
                ImproveEntity *entity)
{
  GArray *references = ensure_references (self, G_OBJECT_TYPE (entity));

  for (guint i = 0; i < references->len; i++)
    {
      const Reference *reference = &g_array_index (references, Reference, i);
      gpointer member = improve_row_member (entity, reference->row);

      if (reference->row->kind == IMPROVE_KIND_REF && *(char **) member != NULL)
        tie_to (self, entity, *(char **) member, reference->meaning->kind, reference->meaning->target_is_lower);
      else if (reference->row->kind == IMPROVE_KIND_REFS)
        for (char **id = *(char ***) member; id != NULL && *id != NULL; id++)
          tie_to (self, entity, *id, reference->meaning->kind, reference->meaning->target_is_lower);
    }
}

/* --- what records rest on --- */

static void
tie_basis (ImproveTies   *self,
           ImproveEntity *entity,
           ImproveBasis  *basis,
           ImproveTieKind kind,
           const char    *word)
{
  const char *ids[] = { improve_basis_get_limb_id (basis), improve_basis_get_delegation_id (basis) };
  const char *const *evidence_ids = improve_basis_get_evidence_ids (basis);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      ImproveEntity *authority = ids[i] != NULL ? improve_plan_lookup (self->plan, ids[i]) : NULL;

      if (authority != NULL)
        tie (self, entity, authority, kind, word);
    }
  for (guint i = 0; evidence_ids[i] != NULL; i++)
    {
      ImproveEntity *evidence = improve_plan_lookup (self->plan, evidence_ids[i]);

      if (evidence != NULL)
        tie (self, evidence, entity, IMPROVE_TIE_BASIS, word);
    }
}

static gboolean
any_has_basis (ImproveEntityList *records)
{
  for (int i = 0; records != NULL && i < improve_entity_list_get_size (records); i++)
    {
      ImproveEntity *record = improve_entity_list_get (records, i);

      if (IMPROVE_IS_MOVE (record) ? improve_move_get_basis (IMPROVE_MOVE (record)) != NULL
                                   : improve_slippage_get_basis (IMPROVE_SLIPPAGE (record)) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Only the records that count on the day say who decided. */
static void
tie_records (ImproveTies       *self,
             ImproveEntity     *entity,
             ImproveEntityList *records)
{
  g_autoptr (GPtrArray) selected = NULL;

  if (!any_has_basis (records))
    return;
  selected = improve_as_of_select (&self->when, records);
  for (guint i = 0; i < selected->len; i++)
    {
      ImproveEntity *record = g_ptr_array_index (selected, i);

      if (IMPROVE_IS_MOVE (record) && improve_move_get_basis (IMPROVE_MOVE (record)) != NULL)
        tie_basis (self, entity, improve_move_get_basis (IMPROVE_MOVE (record)), IMPROVE_TIE_MOVED_BY,
                   improve_move_get_to (IMPROVE_MOVE (record)));
      else if (IMPROVE_IS_SLIPPAGE (record) && improve_slippage_get_basis (IMPROVE_SLIPPAGE (record)) != NULL)
        tie_basis (self, entity, improve_slippage_get_basis (IMPROVE_SLIPPAGE (record)), IMPROVE_TIE_SLIPPED_BY, NULL);
    }
}

/* --- what each sort of thing holds --- */

static void
tie_children (ImproveTies       *self,
              ImproveEntity     *entity,
              ImproveEntityList *children,
              ImproveTieKind     kind)
{
  for (int i = 0; i < improve_entity_list_get_size (children); i++)
    {
      ImproveEntity *child = improve_entity_list_get (children, i);

      tie (self, child, entity, kind, NULL);
      tie_references (self, child);
      tie_records (self, child, improve_entity_peek_moves (child));
    }
}

static void
tie_item (ImproveTies       *self,
          ImproveAgendaItem *item)
{
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);

  for (int i = 0; i < improve_entity_list_get_size (resolutions); i++)
    tie_children (self, IMPROVE_ENTITY (item),
                  improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, i))),
                  IMPROVE_TIE_RESOLVED_UNDER);
  tie_children (self, IMPROVE_ENTITY (item), improve_agenda_item_get_agreed_actions (item),
                IMPROVE_TIE_AGREED_UNDER);
  tie_children (self, IMPROVE_ENTITY (item), improve_agenda_item_get_undertakings (item), IMPROVE_TIE_ASKED_UNDER);
}

static void
tie_meeting (ImproveTies    *self,
             ImproveMeeting *meeting)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntity *item = improve_entity_list_get (items, i);

      tie (self, item, IMPROVE_ENTITY (meeting), IMPROVE_TIE_ON_AGENDA_OF, NULL);
      tie_item (self, IMPROVE_AGENDA_ITEM (item));
    }
}

static void
tie_evidence (ImproveTies     *self,
              ImproveEvidence *evidence)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);

  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));
      ImproveStance stance = improve_evidence_link_get_stance (link);

      if (improve_evidence_link_get_subject_id (link) != NULL)
        tie_to (self, IMPROVE_ENTITY (evidence), improve_evidence_link_get_subject_id (link),
                stance == IMPROVE_STANCE_SUPPORTS      ? IMPROVE_TIE_SUPPORTS
                : stance == IMPROVE_STANCE_CONTRADICTS ? IMPROVE_TIE_CONTRADICTS
                                                       : IMPROVE_TIE_SPEAKS_OF,
                FALSE);
    }
}

/* Whether it had come about by the day, as known then. What says no day is taken to have. */
static gboolean
has_come (ImproveTies   *self,
          ImproveEntity *entity)
{
  ImproveDate *on = NULL;

  if (IMPROVE_IS_EVIDENCE (entity))
    on = improve_evidence_get_collected_on (IMPROVE_EVIDENCE (entity));
  else if (IMPROVE_IS_MEETING (entity))
    on = improve_meeting_get_on (IMPROVE_MEETING (entity));
  else if (IMPROVE_IS_DELEGATION (entity))
    on = improve_delegation_get_starts (IMPROVE_DELEGATION (entity));
  else if (IMPROVE_IS_PLAN_VERSION (entity))
    on = improve_plan_version_get_on (IMPROVE_PLAN_VERSION (entity));
  if (IMPROVE_IS_EVIDENCE (entity) && !improve_as_of_knows_evidence (&self->when, IMPROVE_EVIDENCE (entity)))
    return FALSE;
  return on == NULL || improve_as_of_has_begun (&self->when, on);
}

static void
tie_entity (ImproveTies   *self,
            ImproveEntity *entity)
{
  if (!has_come (self, entity))
    return;
  tie_references (self, entity);
  if (IMPROVE_IS_EVIDENCE (entity))
    tie_evidence (self, IMPROVE_EVIDENCE (entity));
  else if (IMPROVE_IS_MEETING (entity))
    tie_meeting (self, IMPROVE_MEETING (entity));
  else if (IMPROVE_IS_INSPECTION (entity))
    tie_children (self, entity, improve_inspection_get_findings (IMPROVE_INSPECTION (entity)), IMPROVE_TIE_STANDS_IN);
  else if (IMPROVE_IS_ACTION (entity))
    tie_children (self, entity, improve_action_get_milestones (IMPROVE_ACTION (entity)), IMPROVE_TIE_MILESTONE);
}

static void
tie_list (ImproveTies       *self,
          ImproveEntityList *list)
{
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    tie_entity (self, improve_entity_list_get (list, i));
}

/* After the evidence, so that what speaks for an action is told before what a move of it rests on. */
static void
tie_records_of_actions (ImproveTies *self)
{
  ImproveEntityList *actions = improve_plan_get_actions (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));

      tie_records (self, IMPROVE_ENTITY (action), improve_action_get_moves (action));
      tie_records (self, IMPROVE_ENTITY (action), improve_action_get_slippages (action));
    }
}

static void
tie_versions (ImproveTies *self)
{
  ImproveEntityList *versions = improve_plan_get_versions (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (versions); i++)
    {
      ImproveEntity *version = improve_entity_list_get (versions, i);
      ImproveBasis *basis = improve_plan_version_get_basis (IMPROVE_PLAN_VERSION (version));

      if (!has_come (self, version))
        continue;
      tie (self, IMPROVE_ENTITY (self->plan), version, IMPROVE_TIE_HAS_VERSION, NULL);
      if (basis != NULL)
        tie_basis (self, version, basis, IMPROVE_TIE_APPROVED_BY, NULL);
    }
}

/* Puts the ties of each node side by side, in the order in which they were made. */
static guint *
sort_ties (ImproveTies  *self,
           gboolean      by_lower,
           guint       **starts)
{
  guint *sorted = g_new0 (guint, self->ties->len + 1), *next;
  guint n = self->nodes->len;

  *starts = g_new0 (guint, n + 2);
  for (guint i = 0; i < self->ties->len; i++)
    (*starts)[(by_lower ? improve_ties_get (self, i)->lower : improve_ties_get (self, i)->upper) + 1]++;
  for (guint i = 0; i < n; i++)
    (*starts)[i + 1] += (*starts)[i];
  next = g_memdup2 (*starts, (n + 1) * sizeof (guint));
  for (guint i = 0; i < self->ties->len; i++)
    sorted[next[by_lower ? improve_ties_get (self, i)->lower : improve_ties_get (self, i)->upper]++] = i;
  g_free (next);
  return sorted;
}

void
improve_ties_init (ImproveTies   *self,
                   ImprovePlan   *plan,
                   ImproveEntity *start,
                   ImproveDate   *as_of,
                   GDateTime     *known_at)
{
  ImproveEntityList *lists[] = {
    improve_plan_get_priorities (plan),
    improve_plan_get_inspections (plan),
    improve_plan_get_recommendations (plan),
    improve_plan_get_root_causes (plan),
    improve_plan_get_themes (plan),
    improve_plan_get_objectives (plan),
    improve_plan_get_actions (plan),
    improve_plan_get_outcomes (plan),
    improve_plan_get_measures (plan),
    improve_plan_get_evidence (plan),
    improve_plan_get_audit_results (plan),
    improve_plan_get_risks (plan),
    improve_plan_get_delegations (plan),
    improve_plan_get_meetings (plan),
    improve_plan_get_papers (plan),
    improve_plan_get_deep_dives (plan),
    improve_plan_get_posts (plan),
  };

  *self = (ImproveTies){ .when = { as_of, known_at, NULL }, .plan = plan };
  self->nodes = g_ptr_array_new ();
  self->indexes = g_hash_table_new (NULL, NULL);
  self->rows = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->ties = g_array_new (FALSE, FALSE, sizeof (ImproveTie));
  self->loose_ends = g_array_new (FALSE, FALSE, sizeof (ImproveLooseEnd));
  improve_ties_ensure_node (self, start);
  tie_versions (self);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    tie_list (self, lists[i]);
  tie_records_of_actions (self);
  self->up_ties = sort_ties (self, TRUE, &self->up_starts);
  self->down_ties = sort_ties (self, FALSE, &self->down_starts);
}

void
improve_ties_clear (ImproveTies *self)
{
  g_clear_pointer (&self->nodes, g_ptr_array_unref);
  g_clear_pointer (&self->indexes, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->ties, g_array_unref);
  g_clear_pointer (&self->loose_ends, g_array_unref);
  g_clear_pointer (&self->up_starts, g_free);
  g_clear_pointer (&self->up_ties, g_free);
  g_clear_pointer (&self->down_starts, g_free);
  g_clear_pointer (&self->down_ties, g_free);
}
