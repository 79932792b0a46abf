/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Evidence weighed: who says so, how, how old, from which sample, moderated, and what agrees or contradicts. */

#include <libimprove/assess/improve-evidence-balance.h>
#include <libimprove/assess/improve-weighed-evidence.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-grade-pair.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>

#include "../plan-maker.h"

#define AUDIT IMPROVE_EVIDENCE_METHOD_CASE_AUDIT
#define DATA IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA
#define OPERATIONAL IMPROVE_SOURCE_LINE_OPERATIONAL
#define QUALITY IMPROVE_SOURCE_LINE_CORPORATE_QA

static ImproveEvidenceBalance *
balance_of (ImprovePlan *plan,
            const char  *subject_id,
            const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (GListModel) balances = improve_plan_weigh_evidence (plan, subject_id, date, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (balances), ==, 1);
  return g_list_model_get_item (balances, 0);
}

static ImproveWeighedEvidence *
item_at (ImproveEvidenceBalance *balance,
         int                     position)
{
  return IMPROVE_WEIGHED_EVIDENCE (improve_entity_list_get (improve_evidence_balance_get_items (balance), position));
}

static char *
words_of (ImprovePlan *plan,
          const char  *subject_id,
          const char  *as_of)
{
  g_autoptr (ImproveEvidenceBalance) balance = balance_of (plan, subject_id, as_of);

  return g_strjoinv (" ", (char **) improve_evidence_balance_get_words (balance));
}

static gboolean
is_triangulated (ImprovePlan *plan)
{
  g_autoptr (ImproveEvidenceBalance) balance = balance_of (plan, "a", "2017-07-01");

  return improve_evidence_balance_get_triangulated (balance);
}

/* Two methods, two lines, one of them independent, and nothing unanswered against: take one away and it is none. */
static void
test_triangulation (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *second;

  add_action (plan, "a", "2017-06-30");
  g_assert_false (is_triangulated (plan));
  add_evidence (plan, "data", "a", IMPROVE_STANCE_SUPPORTS, OPERATIONAL, DATA);
  g_assert_false (is_triangulated (plan));
  second = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT);
  g_assert_true (is_triangulated (plan));
  improve_evidence_set_method (second, DATA);
  g_assert_false (is_triangulated (plan));
  improve_evidence_set_method (second, IMPROVE_EVIDENCE_METHOD_UNKNOWN);
  g_assert_false (is_triangulated (plan));
  improve_evidence_set_method (second, AUDIT);
  improve_evidence_set_source_line (second, OPERATIONAL);
  g_assert_false (is_triangulated (plan));
  improve_evidence_set_source_line (second, IMPROVE_SOURCE_LINE_SELF_REPORT);
  g_assert_false (is_triangulated (plan));
  improve_evidence_set_source_line (second, QUALITY);
  g_assert_true (is_triangulated (plan));
  second = add_evidence (plan, "against", "a", IMPROVE_STANCE_CONTRADICTS, QUALITY, AUDIT);
  g_assert_false (is_triangulated (plan));
  g_object_set (second, "answered-by-id", "audit", NULL);
  g_assert_true (is_triangulated (plan));
}

static void
test_words (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *none = NULL, *own = NULL, *both = NULL;

  add_action (plan, "a", "2017-06-30");
  none = words_of (plan, "a", "2017-07-01");
  g_assert_cmpstr (none, ==, "Nothing that stands supports it.");
  add_evidence (plan, "data", "a", IMPROVE_STANCE_SUPPORTS, OPERATIONAL, DATA);
  own = words_of (plan, "a", "2017-09-30");
  g_assert_cmpstr (own, ==, "One way of looking only. All of it comes from those who do the work. The newest is 121 days "
                            "old.");
  add_evidence (plan, "visit", "a", IMPROVE_STANCE_CONTRADICTS, IMPROVE_SOURCE_LINE_INSPECTORATE,
                IMPROVE_EVIDENCE_METHOD_INSPECTION);
  both = words_of (plan, "a", "2017-09-29");
  g_assert_cmpstr (both, ==, "One way of looking only. All of it comes from those who do the work. 1 contradicts it and "
                             "nothing answers.");
}

static void
test_standing (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) expires = day ("2017-06-30");
  const struct { const char *as_of, *standing; int n; } cases[] = {
    { "2017-05-31", "not collected yet", 0 }, { "2017-06-01", "stands", 1 }, { "2017-06-30", "stands", 1 },
    { "2017-07-01", "expired", 0 }, { "2017-08-01", "withdrawn", 0 },
  };

  add_action (plan, "a", "2017-06-30");
  g_object_set (add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT), "expires-on", expires, NULL);
  must_record (plan, move_to ("audit", "withdrawn", "2017-08-01", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveEvidenceBalance) balance = balance_of (plan, "a", cases[i].as_of);

      g_assert_cmpstr (improve_weighed_evidence_get_standing (item_at (balance, 0)), ==, cases[i].standing);
      g_assert_cmpint (improve_evidence_balance_get_n_supporting (balance), ==, cases[i].n);
      g_assert_cmpint (improve_evidence_balance_get_n_fallen (balance), ==, !cases[i].n);
    }
}

static void
test_samples (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const struct { int sample, population; ImproveSampleSelection selection; const char *text; gboolean chosen; } cases[] = {
    { 20, 140, IMPROVE_SAMPLE_SELECTION_RANDOM, "20 of 140, random", TRUE },
    { 20, 140, IMPROVE_SAMPLE_SELECTION_UNKNOWN, "20 of 140, how chosen is not said", FALSE },
    { 20, IMPROVE_INT_ABSENT, IMPROVE_SAMPLE_SELECTION_TARGETED, "20 of how many is not said, targeted", FALSE },
    { IMPROVE_INT_ABSENT, IMPROVE_INT_ABSENT, IMPROVE_SAMPLE_SELECTION_INSPECTOR_SELECTED,
      "how many is not said, inspector selected", TRUE },
    { IMPROVE_INT_ABSENT, IMPROVE_INT_ABSENT, IMPROVE_SAMPLE_SELECTION_UNKNOWN, NULL, FALSE },
  };
  ImproveEvidence *evidence;

  add_action (plan, "a", "2017-06-30");
  evidence = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveEvidenceBalance) balance = NULL;

      g_object_set (evidence, "sample-size", cases[i].sample, "population", cases[i].population, "selection",
                    cases[i].selection, NULL);
      balance = balance_of (plan, "a", "2017-07-01");
      g_assert_cmpstr (improve_weighed_evidence_get_sample (item_at (balance, 0)), ==, cases[i].text);
      g_assert_cmpint (improve_weighed_evidence_get_chosen_independently (item_at (balance, 0)), ==, cases[i].chosen);
    }
}

static void
add_result (ImprovePlan *plan,
            const char  *cohort,
            const char  *evidence_id,
            const char  *month,
            int          n_kept,
            int          n_lowered)
{
  g_autoptr (ImproveDate) date = day (month);
  g_autoptr (ImprovePeriod) period = improve_period_new (date, date, NULL);
  ImproveAuditResult *result = g_object_new (IMPROVE_TYPE_AUDIT_RESULT, "title", "Audits", "cohort", cohort, "period",
                                             period, "evidence-id", evidence_id, "scale", "ofsted_4", NULL);
  g_autoptr (ImproveGradePair) kept = improve_grade_pair_new ("good", "good", n_kept);
  g_autoptr (ImproveGradePair) lowered = improve_grade_pair_new ("good", "inadequate", n_lowered);
  g_autoptr (ImproveGradePair) raised = improve_grade_pair_new ("good", "outstanding", 1);

  improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (kept), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (lowered), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (result), IMPROVE_ENTITY (raised), NULL);
  add (plan, result);
}

/* Half a year of one cohort together: 183 days after the last day of a period, and not a day more. */
static void
test_moderation (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const struct { const char *as_of, *text; } cases[] = {
    { "2017-06-30", "6 of 20 lowered" }, { "2017-07-31", "10 of 30 lowered" }, { "2017-12-30", "10 of 30 lowered" },
    { "2017-12-31", "4 of 10 lowered" }, { "2018-06-30", NULL },
  };

  add_action (plan, "a", "2017-06-30");
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT);
  add_result (plan, "assessment team", "audit", "2017-06", 13, 6);
  add_result (plan, "assessment team", NULL, "2017-07", 5, 4);
  add_result (plan, "another team", NULL, "2017-06", 1, 50);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveEvidenceBalance) balance = balance_of (plan, "a", cases[i].as_of);

      g_assert_cmpstr (improve_weighed_evidence_get_moderation (item_at (balance, 0)), ==, cases[i].text);
    }
}

/* Of an outcome what supports the actions that serve it, of a recommendation those that answer it; each piece once. */
static void
test_through_actions (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *serves[] = { "outcome", NULL }, *answers[] = { "recommendation", NULL };
  g_autoptr (ImproveEvidenceLink) link = improve_evidence_link_new ("outcome", IMPROVE_STANCE_SUPPORTS);
  g_autoptr (ImproveEvidenceBalance) outcome = NULL, recommendation = NULL;
  ImproveAction *action;

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Heard", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "recommendation", "text", "Hear", NULL));
  action = add_action (plan, "a", "2017-06-30");
  improve_action_set_serves_ids (action, serves);
  improve_action_set_answers_ids (action, answers);
  improve_entity_add_child (IMPROVE_ENTITY (add_evidence (plan, "both", "a", IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT)),
                            IMPROVE_ENTITY (link), NULL);
  add_evidence (plan, "one", "a", IMPROVE_STANCE_SUPPORTS, OPERATIONAL, DATA);
  outcome = balance_of (plan, "outcome", "2017-07-01");
  g_assert_cmpint (improve_evidence_balance_get_n_supporting (outcome), ==, 2);
  g_assert_cmpstr (improve_weighed_evidence_get_evidence_id (item_at (outcome, 0)), ==, "both");
  g_assert_cmpstr (improve_weighed_evidence_get_through_id (item_at (outcome, 0)), ==, NULL);
  g_assert_cmpstr (improve_weighed_evidence_get_through_id (item_at (outcome, 1)), ==, "a");
  recommendation = balance_of (plan, "recommendation", "2017-07-01");
  g_assert_cmpint (improve_evidence_balance_get_n_supporting (recommendation), ==, 2);
  g_assert_cmpint (improve_evidence_balance_get_n_independent (recommendation), ==, 1);
  g_assert_cmpstr (improve_evidence_balance_get_lines (recommendation)[0], ==, "operational");
  g_assert_cmpstr (improve_evidence_balance_get_lines (recommendation)[1], ==, "corporate_qa");
}

static void
test_carries (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence;

  for (int i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%d", i);
      g_autofree char *words = NULL;
      g_autoptr (ImproveEvidenceLink) link = improve_evidence_link_new (id, IMPROVE_STANCE_SUPPORTS);

      add_action (plan, id, "2017-06-30");
      if (i == 0)
        evidence = add_evidence (plan, "audit", id, IMPROVE_STANCE_SUPPORTS, QUALITY, AUDIT);
      else
        improve_entity_add_child (IMPROVE_ENTITY (evidence), IMPROVE_ENTITY (link), NULL);
      words = words_of (plan, "a0", "2017-07-01");
      g_assert_cmpint (strstr (words, "“audit” carries 5 things.") != NULL, ==, i == 4);
    }
}

static void
test_all (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) date = day ("2017-07-01");
  g_autoptr (GListModel) all = NULL, none = NULL;
  g_autoptr (ImproveEvidenceBalance) last = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Heard", NULL));
  add_action (plan, "a", "2017-06-30");
  all = improve_plan_weigh_evidence (plan, NULL, date, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 2);
  last = g_list_model_get_item (all, 1);
  g_assert_true (improve_entity_get_ref (IMPROVE_ENTITY (last), "subject-id", NULL) == improve_plan_lookup (plan, "a"));
  none = improve_plan_weigh_evidence (plan, "nobody", date, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/evidence-weigh/triangulation", test_triangulation);
  g_test_add_func ("/assess/evidence-weigh/words", test_words);
  g_test_add_func ("/assess/evidence-weigh/standing", test_standing);
  g_test_add_func ("/assess/evidence-weigh/samples", test_samples);
  g_test_add_func ("/assess/evidence-weigh/moderation", test_moderation);
  g_test_add_func ("/assess/evidence-weigh/through-actions", test_through_actions);
  g_test_add_func ("/assess/evidence-weigh/carries", test_carries);
  g_test_add_func ("/assess/evidence-weigh/all", test_all);
  return g_test_run ();
}
