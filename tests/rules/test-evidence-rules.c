/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What evidence is worth on a day, and whether an assurance still holds. */

#include "plan-kit.h"

/* Whether the first piece of evidence passes a test on a day. */
static gboolean
on_day (ImprovePlan *plan,
        const char  *day,
        gboolean (*test) (const ImproveAsOf *when, ImproveEvidence *evidence))
{
  g_autoptr (ImproveDate) date = day != NULL ? improve_date_parse (day, NULL) : NULL;
  ImproveAsOf when = { date, NULL, NULL };

  return test (&when, find (plan, "e1"));
}

static gboolean
holds (ImprovePlan *plan,
       const char  *day)
{
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);
  ImproveAsOf when = { date, NULL, NULL };

  return improve_as_of_assurance_holds (&when, plan, find (plan, "a1"));
}

static void
test_stands (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  g_assert_false (on_day (plan, "2017-06-19", improve_as_of_evidence_stands));
  g_assert_true (on_day (plan, "2017-06-20", improve_as_of_evidence_stands));
  g_assert_true (on_day (plan, "2017-12-31", improve_as_of_evidence_stands));
  g_assert_false (on_day (plan, "2018-01-01", improve_as_of_evidence_stands));
  g_assert_true (on_day (plan, NULL, improve_as_of_evidence_stands));
  /* What expires "in 2017" stands to the end of it; what says neither always stands. */
  force (find (plan, "e1"), "expires-on", "2017");
  g_assert_true (on_day (plan, "2017-12-31", improve_as_of_evidence_stands));
  g_assert_false (on_day (plan, "2018-01-01", improve_as_of_evidence_stands));
  force (find (plan, "e1"), "expires-on", NULL);
  force (find (plan, "e1"), "collected-on", NULL);
  g_assert_true (on_day (plan, "2001-01-01", improve_as_of_evidence_stands));
  g_assert_true (on_day (plan, "2030-01-01", improve_as_of_evidence_stands));
}

static void
test_fallen (void)
{
  static const char *const fallen[] = { "draft", "returned", "rejected", "superseded", "withdrawn" };
  static const char *const standing[] = { "submitted", "accepted" };
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *evidence = find (plan, "e1");
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-07-01", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fallen); i++)
    {
      put (evidence, make_move ("e1", fallen[i], "2017-07-01", NULL));
      g_assert_true (on_day (plan, "2017-06-30", improve_as_of_evidence_stands));
      g_assert_false (on_day (plan, "2017-07-01", improve_as_of_evidence_stands));
      g_assert_false (on_day (plan, "2017-07-01", improve_as_of_evidence_is_accepted));
    }
  for (guint i = 0; i < G_N_ELEMENTS (standing); i++)
    {
      put (evidence, make_move ("e1", standing[i], "2017-07-02", NULL));
      g_assert_true (on_day (plan, "2017-07-02", improve_as_of_evidence_stands));
    }
}

/* What comes from outside counts as it comes; what the council hands in, once it was accepted. */
static void
test_accepted (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *evidence = find (plan, "e1");

  g_assert_true (on_day (plan, "2017-07-01", improve_as_of_evidence_is_accepted));
  force (evidence, "source-line", "operational");
  g_assert_false (on_day (plan, "2017-07-01", improve_as_of_evidence_is_accepted));
  put (evidence, make_move ("e1", "submitted", "2017-07-01", NULL));
  g_assert_false (on_day (plan, "2017-07-01", improve_as_of_evidence_is_accepted));
  put (evidence, make_move ("e1", "accepted", "2017-07-03", NULL));
  g_assert_false (on_day (plan, "2017-07-02", improve_as_of_evidence_is_accepted));
  g_assert_true (on_day (plan, "2017-07-03", improve_as_of_evidence_is_accepted));
}

static void
test_independent (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence = find (plan, "e1");

  force (evidence, "source-line", "self_report");
  force (evidence, "moderated", "true");
  g_assert_false (improve_evidence_is_independent (evidence));
  force (evidence, "source-line", "operational");
  g_assert_true (improve_evidence_is_independent (evidence));
  force (evidence, "moderated", "false");
  g_assert_false (improve_evidence_is_independent (evidence));
  force (evidence, "source-line", NULL);
  g_assert_false (improve_evidence_is_independent (evidence));
  force (evidence, "source-line", "corporate_qa");
  g_assert_true (improve_evidence_is_independent (evidence));
}

static void
test_stance (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *evidence = find (plan, "e1");

  g_assert_cmpint (improve_evidence_get_stance_on (evidence, "a2"), ==, IMPROVE_STANCE_UNKNOWN);
  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a2", "stance", "neutral", NULL));
  g_assert_cmpint (improve_evidence_get_stance_on (evidence, "a2"), ==, IMPROVE_STANCE_NEUTRAL);
  g_assert_cmpint (improve_evidence_get_stance_on (evidence, "a1"), ==, IMPROVE_STANCE_SUPPORTS);
  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "neutral", NULL));
  g_assert_cmpint (improve_evidence_get_stance_on (evidence, "a1"), ==, IMPROVE_STANCE_SUPPORTS);
  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "contradicts", NULL));
  g_assert_cmpint (improve_evidence_get_stance_on (evidence, "a1"), ==, IMPROVE_STANCE_CONTRADICTS);
}

static void
test_assurance_lapses (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  g_assert_false (holds (plan, "2017-07-01"));
  put (action, make_move ("a1", "assured", "2017-07-01", on_evidence ("e1")));
  g_assert_false (holds (plan, "2017-06-30"));
  g_assert_true (holds (plan, "2017-07-01"));
  g_assert_true (holds (plan, "2017-12-31"));
  g_assert_false (holds (plan, "2018-01-01"));
  /* One that still stands is enough; what was renamed or is no evidence carries nothing. */
  put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "e2", "title", "Later audit", "source-line", "partner", "collected-on",
                   "2017-10-01", NULL));
  put (action, make_move ("a1", "assured", "2017-10-02", on_evidence ("o1;nowhere;e1;e2")));
  g_assert_true (holds (plan, "2018-01-01"));
  force (find (plan, "e2"), "source-line", "self_report");
  g_assert_false (holds (plan, "2018-01-01"));
}

static void
test_assurance_of_another_state (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  put (action, make_move ("a1", "in_progress", "2017-07-01", on_limb ("m1-limb")));
  g_assert_false (holds (plan, "2017-07-01"));
  put (action, make_move ("a1", "assured", "2017-07-02", NULL));
  g_assert_false (holds (plan, "2017-07-02"));
  put (action, make_move ("a1", "assured", "2017-07-03", on_limb ("m1-limb")));
  g_assert_false (holds (plan, "2017-07-03"));
}

/* What a body accepted as lasting may rest on its limb; evidence that is named must still stand. */
static void
test_assurance_of_embedded (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  put (action, make_move ("a1", "embedded", "2017-07-01", on_limb ("m1-limb")));
  g_assert_true (holds (plan, "2030-01-01"));
  put (action, make_move ("a1", "embedded", "2017-07-02",
                          make (IMPROVE_TYPE_BASIS, "asserted-by-id", "council", NULL)));
  g_assert_false (holds (plan, "2017-07-02"));
  put (action, make_move ("a1", "embedded", "2017-07-03",
                          make (IMPROVE_TYPE_BASIS, "limb-id", "m1-limb", "evidence-ids", "e1", NULL)));
  g_assert_true (holds (plan, "2017-12-31"));
  g_assert_false (holds (plan, "2018-01-01"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/evidence/stands", test_stands);
  g_test_add_func ("/rules/evidence/fallen", test_fallen);
  g_test_add_func ("/rules/evidence/accepted", test_accepted);
  g_test_add_func ("/rules/evidence/independent", test_independent);
  g_test_add_func ("/rules/evidence/stance", test_stance);
  g_test_add_func ("/rules/evidence/assurance-lapses", test_assurance_lapses);
  g_test_add_func ("/rules/evidence/assurance-of-another-state", test_assurance_of_another_state);
  g_test_add_func ("/rules/evidence/assurance-of-embedded", test_assurance_of_embedded);
  return g_test_run ();
}
