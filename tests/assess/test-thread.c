/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Golden threads: every tie both ways, where they break, circles and lengths, the day and what was known on it. */

#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/assess/improve-thread.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-priority.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-theme.h>

#include "../plan-maker.h"

#define IDS(...) ((const char *const[]) { __VA_ARGS__, NULL })

static void
own (gpointer owner,
     gpointer taken)
{
  g_autoptr (ImproveEntity) child = taken;
  g_autoptr (GError) error = NULL;

  improve_entity_add_child (owner, child, &error);
  g_assert_no_error (error);
}

/* The board met in July, agreed on the action under item 4, and gave the director a power. */
static void
add_decisions (ImprovePlan *plan)
{
  g_autoptr (ImproveDate) on = day ("2017-07-12");
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", "meeting", "on", on, "board-ids", IDS ("board"), NULL);
  ImproveAgendaItem *item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "id", "item", "number", "4", "title", "Audits", NULL);
  GObject *resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, "id", "resolution", NULL);

  own (resolution, g_object_new (IMPROVE_TYPE_LIMB, "id", "limb", "label", "a", "text", "That audits be moderated.", NULL));
  own (item, resolution);
  own (item, g_object_new (IMPROVE_TYPE_AGREED_ACTION, "id", "agreed", "text", "To find a moderator", "becomes-ids",
                           IDS ("a"), NULL));
  own (meeting, item);
  add (plan, meeting);
  add (plan, g_object_new (IMPROVE_TYPE_DELEGATION, "id", "delegation", "limb-id", "limb", "to-id", "director", NULL));
}

/* One of each, hanging together: from a priority of the council and a recommendation down to an observation of practice. */
static ImprovePlan *
make_thread_plan (void)
{
  ImprovePlan *plan = make_plan ();
  ImproveInspection *inspection = g_object_new (IMPROVE_TYPE_INSPECTION, "id", "inspection", "title", "January visit", NULL);
  ImproveAction *action;

  own (inspection, g_object_new (IMPROVE_TYPE_FINDING, "id", "finding", "text", "Audits are generous.", "about-ids",
                                 IDS ("rec"), NULL));
  add (plan, inspection);
  add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", "corporate", "text", "Safe children", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", "team", "text", "Audits that help", "parent-id", "corporate", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "rec", "label", "3", "text", "Moderate audits", "source-id",
                           "inspection", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "cause", "statement", "Nobody checked audits", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", "theme", "title", "Quality", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "objective", "title", "Honest audits", "theme-id", "theme",
                           "treats-ids", IDS ("cause"), "contributes-to-ids", IDS ("team"), NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_MEASURE, "id", "measure", "title", "Lowered on moderation", "outcome-ids",
                           IDS ("outcome"), NULL));
  action = add_action (plan, "a", "2017-09-30");
  g_object_set (action, "objective-id", "objective", "answers-ids", IDS ("rec"), "serves-ids", IDS ("outcome"), NULL);
  own (action, g_object_new (IMPROVE_TYPE_MILESTONE, "id", "milestone", "title", "First round", NULL));
  add_decisions (plan);
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  add_evidence (plan, "seen", "outcome", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION);
  must_record (plan, move_to ("a", "agreed", "2017-07-12", improve_basis_new ("limb", NULL, NULL, NULL, NULL, NULL)));
  return plan;
}

static ImproveThread *
thread_of (ImprovePlan *plan,
           const char  *id,
           const char  *as_of)
{
  g_autoptr (ImproveDate) date = as_of != NULL ? day (as_of) : NULL;
  g_autoptr (GError) error = NULL;
  ImproveThread *thread = improve_plan_thread (plan, improve_plan_lookup (plan, id), date, NULL, &error);

  g_assert_no_error (error);
  return thread;
}

/* The steps as one text: "came-from relation entity; …". */
static char *
spell (GListModel *steps)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (ImproveThreadStep) step = g_list_model_get_item (steps, i);

      g_string_append_printf (out, "%s%s %s %s%s", i > 0 ? "; " : "", improve_thread_step_get_came_from_id (step),
                              improve_thread_step_get_relation (step), improve_thread_step_get_entity_id (step),
                              improve_thread_step_get_again (step) ? " (again)" : "");
    }
  return g_string_free (out, FALSE);
}

static guint
count_breaks (ImproveThread         *thread,
              ImproveThreadBreakKind kind)
{
  GListModel *breaks = improve_thread_get_breaks (thread);
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (breaks); i++)
    {
      g_autoptr (ImproveThreadBreak) one = g_list_model_get_item (breaks, i);

      count += improve_thread_break_get_kind (one) == kind;
    }
  return count;
}

static void
test_why_an_action (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) thread = thread_of (plan, "a", "2017-12-01");
  g_autofree char *up = spell (improve_thread_get_upward (thread));

  g_assert_cmpstr (up, ==,
                   "a answers rec; rec was made by inspection; a pursues objective; objective treats cause; objective "
                   "contributes to team; team serves corporate; objective stands under theme; a grew out of agreed; agreed "
                   "was agreed under item; item was before meeting; meeting was a meeting of board; a was moved to “agreed” "
                   "by limb; limb was resolved under item (again)");
  g_assert_cmpstr (improve_thread_get_name (thread), ==, "“a”");
}

static void
test_what_proves_a_recommendation (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) thread = thread_of (plan, "rec", "2017-12-01");
  g_autofree char *down = spell (improve_thread_get_downward (thread));

  g_assert_cmpstr (down, ==,
                   "rec was remarked on in finding; finding stands in the report of inspection; rec is answered by a; a is "
                   "led by director; a serves outcome; outcome is tested by measure; outcome is contradicted by seen; a has "
                   "the step milestone; a is supported by audit; a grew out of agreed; agreed was agreed under item; item "
                   "was before meeting; meeting was a meeting of board; a was moved to “agreed” by limb; limb was resolved "
                   "under item (again)");
}

/* From the priority of the council to the post that does the work, and back. */
static void
test_from_priority_to_team (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) priority = thread_of (plan, "corporate", "2017-12-01");
  g_autoptr (ImproveThread) post = thread_of (plan, "director", "2017-12-01");
  g_autofree char *down = spell (improve_thread_get_downward (priority));
  g_autofree char *up = spell (improve_thread_get_upward (post));

  g_assert_true (g_str_has_prefix (down, "corporate is served by team; team is contributed to by objective; objective is "
                                         "pursued by a; a is led by director; "));
  g_assert_true (g_str_has_prefix (up, "director leads a; a answers rec; "));
  g_assert_nonnull (strstr (up, "objective contributes to team; team serves corporate"));
}

/* From a decision lies down what it decided, and up where it was made. */
static void
test_from_a_decision (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) limb = thread_of (plan, "limb", "2017-12-01");
  g_autoptr (ImproveThread) delegation = thread_of (plan, "delegation", "2017-12-01");
  g_autoptr (ImproveThread) board = thread_of (plan, "board", "2017-12-01");
  g_autofree char *down = spell (improve_thread_get_downward (limb)), *up = spell (improve_thread_get_upward (limb));
  g_autofree char *given = spell (improve_thread_get_upward (delegation));
  g_autofree char *all = spell (improve_thread_get_downward (board));

  g_assert_nonnull (strstr (down, "limb gave delegation; delegation lets decide director; limb moved to “agreed” a; a is "
                                  "led by director (again)"));
  g_assert_cmpstr (up, ==,
                   "limb was resolved under item; item was before meeting; meeting was a meeting of board");
  g_assert_true (g_str_has_prefix (given, "delegation was given by limb; limb was resolved under item"));
  g_assert_true (g_str_has_prefix (all, "board met at meeting; meeting had before it item; item led to limb; "));
}

/* Each thing that can be in a thread is reached from its end and leads back to its beginning. */
static void
test_both_ways (void)
{
  static const char *const ids[] = { "rec", "cause", "objective", "a", "milestone", "outcome", "measure", "audit", "limb",
                                     "delegation", "meeting", "corporate", "director", "finding", "agreed" };
  g_autoptr (ImprovePlan) plan = make_thread_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (ImproveThread) thread = thread_of (plan, ids[i], "2017-12-01");
      guint n = g_list_model_get_n_items (improve_thread_get_upward (thread))
                + g_list_model_get_n_items (improve_thread_get_downward (thread));

      g_test_message ("%s: %u steps", ids[i], n);
      g_assert_cmpuint (n, >, 2);
    }
}

static void
test_breaks (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) whole = thread_of (plan, "rec", "2017-12-01");
  g_autoptr (ImproveThread) bare = NULL, unanswered = NULL, fallen = NULL;
  g_autoptr (ImproveDate) expires = day ("2017-12-01");

  g_assert_cmpuint (count_breaks (whole, IMPROVE_THREAD_BREAK_KIND_CONTRADICTED), ==, 1);
  g_assert_cmpuint (count_breaks (whole, IMPROVE_THREAD_BREAK_KIND_NO_OBSERVATION), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (improve_thread_get_breaks (whole)), ==, 2);
  add (plan, g_object_new (IMPROVE_TYPE_ACTION, "id", "bare", "title", "Do something", "depends-on-ids", IDS ("a"),
                           "answers-ids", IDS ("nowhere"), NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "rec-2", "text", "Hear children", NULL));
  bare = thread_of (plan, "bare", "2017-12-01");
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_NO_REASON), ==, 1);
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_NO_DECISION), ==, 1);
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_NO_LEAD), ==, 1);
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_NO_OUTCOME), ==, 1);
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_NO_EVIDENCE), ==, 1);
  g_assert_cmpuint (count_breaks (bare, IMPROVE_THREAD_BREAK_KIND_DANGLING), ==, 1);
  unanswered = thread_of (plan, "rec-2", "2017-12-01");
  g_assert_cmpuint (count_breaks (unanswered, IMPROVE_THREAD_BREAK_KIND_NO_ACTION), ==, 1);
  improve_evidence_set_expires_on (IMPROVE_EVIDENCE (improve_plan_lookup (plan, "audit")), expires);
  fallen = thread_of (plan, "a", "2017-12-02");
  g_assert_cmpuint (count_breaks (whole, IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN), ==, 0);
  g_assert_cmpuint (count_breaks (fallen, IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN), ==, 1);
}

/* The day, and what was known on it: evidence, meetings and moves that came later are in no thread. */
static void
test_as_of (void)
{
  g_autoptr (ImprovePlan) plan = make_thread_plan ();
  g_autoptr (ImproveThread) before = thread_of (plan, "a", "2017-05-31"), first = thread_of (plan, "a", "2017-06-01");
  g_autoptr (ImproveDate) date = day ("2017-12-01");
  g_autoptr (GDateTime) early = moment ("2017-11-30T10:00:00Z");
  g_autoptr (ImproveThread) unknown = improve_plan_thread (plan, improve_plan_lookup (plan, "a"), date, early, NULL);
  g_autoptr (ImproveThread) always = thread_of (plan, "a", NULL);
  g_autofree char *then = spell (improve_thread_get_downward (before)), *now = spell (improve_thread_get_downward (first));
  g_autofree char *unrecorded = spell (improve_thread_get_upward (unknown));
  g_autofree char *ever = spell (improve_thread_get_upward (always));

  g_assert_null (strstr (then, "audit"));
  g_assert_nonnull (strstr (now, "a is supported by audit"));
  g_assert_null (strstr (now, "was moved"));
  g_assert_null (strstr (unrecorded, "was moved"));
  g_assert_nonnull (strstr (ever, "was moved to “agreed” by limb"));
}

static void
test_circles (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveThread) thread = NULL;
  g_autofree char *up = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", "p", "text", "P", "parent-id", "q", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", "q", "text", "Q", "parent-id", "r", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", "r", "text", "R", "parent-id", "p", NULL));
  thread = thread_of (plan, "p", NULL);
  up = spell (improve_thread_get_upward (thread));
  g_assert_cmpstr (up, ==, "p serves q; q serves r; r serves p (again)");
}

/* What a walk costs, counted. */
static guint
count_work (guint n)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveTies ties;
  ImproveWalk walk;
  guint looked_at;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("p%u", i), *parent_id = g_strdup_printf ("p%u", i + 1);

      add (plan, g_object_new (IMPROVE_TYPE_PRIORITY, "id", id, "text", "P", "parent-id", parent_id, NULL));
    }
  improve_ties_init (&ties, plan, improve_plan_lookup (plan, "p0"), NULL, NULL);
  improve_walk_init (&walk, &ties, IMPROVE_THREAD_DIRECTION_UP);
  g_assert_cmpuint (walk.steps->len, ==, n - 1);
  looked_at = walk.n_looked_at;
  g_assert_cmpuint (looked_at, <=, 2 * ties.ties->len);
  improve_walk_clear (&walk);
  improve_ties_clear (&ties);
  return looked_at;
}

/* A thread of any length is followed without recursion, and twice the length costs twice the work. */
static void
test_length (void)
{
  guint once = count_work (10000), twice = count_work (20000);

  g_assert_cmpuint (twice, <=, 2 * once + 2);
}

static void
test_elsewhere (void)
{
  g_autoptr (ImprovePlan) plan = make_plan (), other = make_plan ();
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_plan_thread (plan, improve_plan_lookup (other, "board"), NULL, NULL, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/thread/why-an-action", test_why_an_action);
  g_test_add_func ("/assess/thread/what-proves-a-recommendation", test_what_proves_a_recommendation);
  g_test_add_func ("/assess/thread/from-priority-to-team", test_from_priority_to_team);
  g_test_add_func ("/assess/thread/from-a-decision", test_from_a_decision);
  g_test_add_func ("/assess/thread/both-ways", test_both_ways);
  g_test_add_func ("/assess/thread/breaks", test_breaks);
  g_test_add_func ("/assess/thread/as-of", test_as_of);
  g_test_add_func ("/assess/thread/circles", test_circles);
  g_test_add_func ("/assess/thread/length", test_length);
  g_test_add_func ("/assess/thread/elsewhere", test_elsewhere);
  return g_test_run ();
}
