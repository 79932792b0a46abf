/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Plans for the tests of rules and check: entities made from row names and texts, whatever the nature of the row, so
 * that a test can also hold what no API would let it make. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/improve.h>
#include <libimprove/rules/improve-guards-private.h>

/* An entity with rows set from name and text in turn; the basis, where there is one, is taken. */
G_GNUC_UNUSED static gpointer
make_with (GType         type,
           ImproveBasis *basis,
           const char   *row_name,
           va_list       args)
{
  ImproveEntity *entity = basis != NULL ? g_object_new (type, "basis", basis, NULL) : g_object_new (type, NULL);

  g_clear_object (&basis);
  for (; row_name != NULL; row_name = va_arg (args, const char *))
    {
      const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), row_name);
      const char *text = va_arg (args, const char *);
      g_autoptr (GError) error = NULL;

      if (entry == NULL)
        g_error ("%s has no row “%s”", g_type_name (type), row_name);
      if (text != NULL)
        improve_kind_get_ops (entry->row->kind)
            ->from_text (entry->row, improve_row_member (entity, entry->row), text, &error);
      g_assert_no_error (error);
    }
  return entity;
}

G_GNUC_UNUSED static gpointer G_GNUC_NULL_TERMINATED
make (GType       type,
      const char *row_name,
      ...)
{
  gpointer entity;
  va_list args;

  va_start (args, row_name);
  entity = make_with (type, NULL, row_name, args);
  va_end (args);
  return entity;
}

G_GNUC_UNUSED static gpointer G_GNUC_NULL_TERMINATED
make_on_basis (GType         type,
               ImproveBasis *basis,
               const char   *row_name,
               ...)
{
  gpointer entity;
  va_list args;

  va_start (args, row_name);
  entity = make_with (type, basis, row_name, args);
  va_end (args);
  return entity;
}

/* Gives an entity to an owner, records included, past every guard; the owner keeps it alive. */
G_GNUC_UNUSED static gpointer
put (gpointer owner,
     gpointer child)
{
  g_autoptr (ImproveEntity) taken = child;
  g_autoptr (GError) error = NULL;

  improve_entity_append (owner, taken, &error);
  g_assert_no_error (error);
  return taken;
}

G_GNUC_UNUSED static gpointer
find (ImprovePlan *plan,
      const char  *id)
{
  ImproveEntity *found = improve_plan_lookup (plan, id);

  if (found == NULL)
    g_error ("the plan holds no “%s”", id);
  return found;
}

/* Sets a row whatever its nature, telling nobody but the index of references. */
G_GNUC_UNUSED static void
force (gpointer    entity,
       const char *row_name,
       const char *text)
{
  const ImproveRowEntry *entry = improve_row_table_find (improve_row_table_of (entity), row_name);
  const ImproveKindOps *ops = improve_kind_get_ops (entry->row->kind);
  gpointer member = improve_row_member (entity, entry->row);

  if (ops->clear != NULL)
    ops->clear (member);
  if (ops->init != NULL)
    ops->init (entry->row, member);
  if (entry->row->kind == IMPROVE_KIND_ENUM)
    *(int *) member = 0;
  if (text != NULL)
    g_assert_true (ops->from_text (entry->row, member, text, NULL));
  improve_entity_tell_tree (entity, entry->pspec);
}

G_GNUC_UNUSED static ImproveBasis *
on_limb (const char *limb_id)
{
  return make (IMPROVE_TYPE_BASIS, "limb-id", limb_id, NULL);
}

G_GNUC_UNUSED static ImproveBasis *
on_evidence (const char *evidence_ids)
{
  return make (IMPROVE_TYPE_BASIS, "evidence-ids", evidence_ids, NULL);
}

/* A move of a subject to a state on a day, by the improvement partner. */
G_GNUC_UNUSED static ImproveMove *
make_move (const char   *subject_id,
           const char   *to,
           const char   *on,
           ImproveBasis *basis)
{
  return make_on_basis (IMPROVE_TYPE_MOVE, basis, "subject-id", subject_id, "to", to, "on", on, "by-id", "partner",
                        NULL);
}

/* A board meeting with one item, one resolution and one limb: "m1" has "m1-item", "m1-resolution" and "m1-limb". */
G_GNUC_UNUSED static ImproveMeeting *
put_meeting (ImprovePlan *plan,
             const char  *id,
             const char  *board_ids,
             const char  *on)
{
  g_autofree char *item_id = g_strconcat (id, "-item", NULL);
  g_autofree char *resolution_id = g_strconcat (id, "-resolution", NULL);
  g_autofree char *limb_id = g_strconcat (id, "-limb", NULL);
  ImproveMeeting *meeting
      = put (plan, make (IMPROVE_TYPE_MEETING, "id", id, "board-ids", board_ids, "on", on, NULL));
  ImproveEntity *item = put (meeting, make (IMPROVE_TYPE_AGENDA_ITEM, "id", item_id, "title", "Progress", "outcome",
                                            "considered", NULL));
  ImproveEntity *resolution = put (item, make (IMPROVE_TYPE_RESOLUTION, "id", resolution_id, "method", "assent", NULL));

  put (resolution, make (IMPROVE_TYPE_LIMB, "id", limb_id, "text", "That the progress be noted", "verbs", "note", NULL));
  return meeting;
}

/* A small plan in which nothing is wrong and nothing is missing: an action that answers a recommendation, treats a
 * cause and serves an outcome, its evidence, a board that met twice and a task it agreed. */
G_GNUC_UNUSED static ImprovePlan *
make_plan (void)
{
  ImprovePlan *plan = make (IMPROVE_TYPE_PLAN, "id", "plan", "title", "Getting better in Wexcombe", "authority",
                            "Wexcombe Council", NULL);
  ImproveEntity *evidence;

  improve_tree_index_all (IMPROVE_TREE (plan));
  put (plan, make (IMPROVE_TYPE_ORGANIZATION, "id", "council", "name", "Wexcombe Council", "classification", "council",
                   NULL));
  put (plan, make (IMPROVE_TYPE_ORGANIZATION, "id", "partner", "name", "Northmere Council", "classification",
                   "partner", NULL));
  put (plan, make (IMPROVE_TYPE_PERSON, "id", "jo", "name", "Jo Arkwright", NULL));
  put (plan, make (IMPROVE_TYPE_POST, "id", "head", "label", "Head of Service", "organization-id", "council",
                   "holder-id", "jo", "holder-status", "permanent", NULL));
  put (plan, make (IMPROVE_TYPE_POST, "id", "chair", "label", "Independent chair", NULL));
  put (plan, make (IMPROVE_TYPE_BOARD, "id", "board", "name", "Improvement Board", "parent-id", "council", "chair-id",
                   "chair", NULL));
  put (plan, make (IMPROVE_TYPE_INSPECTION, "id", "visit", "title", "Inspection", "inspectorate", "ofsted",
                   "received-on", "2017-04-05", "published-on", "2017-04-07", NULL));
  put (plan, make (IMPROVE_TYPE_RECOMMENDATION, "id", "r1", "source-id", "visit", "text", "See children sooner",
                   "addressee-id", "council", NULL));
  put (plan, make (IMPROVE_TYPE_ROOT_CAUSE, "id", "c1", "statement", "Too few workers", "category", "workforce", NULL));
  put (plan, make (IMPROVE_TYPE_THEME, "id", "t1", "title", "Practice", "lead-id", "head", NULL));
  put (plan, make (IMPROVE_TYPE_OBJECTIVE, "id", "ob1", "title", "Timely visits", "theme-id", "t1", "lead-id", "head",
                   NULL));
  put (plan, make (IMPROVE_TYPE_OUTCOME, "id", "o1", "title", "Children are seen in time", "theme-id", "t1",
                   "evidence-expectation", "Audits of visits", NULL));
  put (plan, make (IMPROVE_TYPE_ACTION, "id", "a1", "objective-id", "ob1", "title", "Visit within ten days", "kind",
                   "practice", "lead-id", "head", "baseline-start", "2017-05-01", "baseline-due", "2017-09-30",
                   "answers-ids", "r1", "treats-ids", "c1", "serves-ids", "o1", "agreed-due", "2017-09-30", NULL));
  evidence = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "e1", "title", "Audit of visits", "method", "case_audit",
                              "source-line", "partner", "collected-on", "2017-06-20", "expires-on", "2017-12-31",
                              "author-id", "partner", NULL));
  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "id", "e1-link", "subject-id", "a1", "stance", "supports", NULL));
  put_meeting (plan, "m1", "board", "2017-06-14");
  put_meeting (plan, "m2", "board", "2017-07-12");
  put (find (plan, "m1-item"), make (IMPROVE_TYPE_AGREED_ACTION, "id", "task", "text", "Bring the audit", "kind", "task",
                                     "owner-id", "head", "due", "2017-07-12", NULL));
  force (find (plan, "m1-limb"), "verbs", "note; delegate");
  put (plan, make (IMPROVE_TYPE_DELEGATION, "id", "leave", "limb-id", "m1-limb", "to-id", "head", NULL));
  return plan;
}
