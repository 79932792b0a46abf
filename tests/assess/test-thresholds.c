/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Numbers of rules that a council set otherwise: decided, dated, with a reason, until set back; never silently. */

#include <string.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>

#include "../plan-maker.h"

/* A plan with an action of which something was last said on 1 June 2017, and a limb of a meeting on that day. */
static ImprovePlan *
make_decided_plan (void)
{
  ImprovePlan *plan = make_plan ();
  const char *boards[] = { "board", NULL };
  g_autoptr (ImproveDate) on = day ("2017-06-01");
  g_autoptr (GObject) item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, "title", "Rules", NULL);
  g_autoptr (GObject) resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);
  g_autoptr (GObject) limb = g_object_new (IMPROVE_TYPE_LIMB, "id", "limb", "text", "Ask after 30 days.", NULL);
  ImproveEntity *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", "meeting", "on", on, "board-ids", boards, NULL);

  improve_entity_add_child (IMPROVE_ENTITY (resolution), IMPROVE_ENTITY (limb), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (item), IMPROVE_ENTITY (resolution), NULL);
  improve_entity_add_child (meeting, IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
  improve_entity_set_id (IMPROVE_ENTITY (plan), "plan");
  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "director", "green", "2017-06-01"));
  return plan;
}

static ImproveChange *
set_number (const char *name,
            const char *after,
            const char *on,
            const char *limb_id,
            const char *reason)
{
  g_autoptr (ImproveDate) date = day (on);
  g_autoptr (ImproveBasis) basis = limb_id != NULL ? improve_basis_new (limb_id, NULL, NULL, NULL, NULL, NULL) : NULL;

  return improve_change_new ("plan", name, NULL, after, "chair", date, basis, reason);
}

/* As it would stand in a document that somebody wrote by hand. */
static void
write_in (ImprovePlan *plan,
          gpointer     taken)
{
  g_autoptr (ImproveEntity) change = taken;
  g_autoptr (GError) error = NULL;

  improve_entity_append (IMPROVE_ENTITY (plan), change, &error);
  g_assert_no_error (error);
}

static char *
notes_on (ImprovePlan *plan,
          const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  g_auto (GStrv) notes = improve_assessment_list_threshold_notes (assessment);

  return g_strjoinv ("|", notes);
}

/* From its day on the number counts, for the finding and for the status alike, and both say so. */
static void
test_in_force (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autofree char *first = NULL, *notes = NULL, *none = NULL;

  none = notes_on (plan, "2017-07-02");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpint (count_findings (plan, "2017-07-16", "FA19", NULL), ==, 0);
  must_record (plan, set_number ("FA19.days", "30", "2017-07-02", "limb", "The board meets each month."));
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA19", NULL), ==, 0);
  g_assert_cmpint (status_of (plan, "a", "2017-07-01"), !=, IMPROVE_DELIVERY_STATUS_SILENT);
  g_assert_cmpint (count_findings (plan, "2017-07-02", "FA19", &first), ==, 1);
  g_assert_cmpint (status_of (plan, "a", "2017-07-02"), ==, IMPROVE_DELIVERY_STATUS_SILENT);
  g_assert_cmpstr (first, ==, "Nobody has said anything of “a” for more than 30 days. [days 30 instead of 45, by decision "
                              "recorded by Independent Chair on 2 July 2017: “The board meets each month.”]");
  notes = notes_on (plan, "2017-07-02");
  g_assert_cmpstr (notes, ==, "FA19 “Nobody says anything”: days 30 instead of 45, by decision recorded by Independent "
                              "Chair on 2 July 2017: “The board meets each month.” (days of silence).");
}

/* A laxer number is said where the rule finds nothing; set back, it is gone. */
static void
test_laxer (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autofree char *notes = NULL, *after = NULL;

  must_record (plan, set_number ("FA19.days", "90", "2017-07-01", "limb", "Holidays."));
  g_assert_cmpint (count_findings (plan, "2017-08-30", "FA19", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-08-31", "FA19", NULL), ==, 1);
  notes = notes_on (plan, "2017-07-17");
  g_assert_nonnull (strstr (notes, "days 90 instead of 45"));
  must_record (plan, set_number ("FA19.days", "45", "2017-08-01", "limb", "They are over."));
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA19", NULL), ==, 1);
  after = notes_on (plan, "2017-08-01");
  g_assert_cmpstr (after, ==, "");
}

/* The change is among what a finding rests on. */
static void
test_because (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autoptr (ImproveDate) date = day ("2017-07-02");
  g_autoptr (ImproveAssessment) assessment = NULL;
  GListModel *findings;
  gboolean named = FALSE;
  ImproveChange *change = set_number ("FA19.days", "30", "2017-07-02", "limb", "The board meets each month.");

  improve_entity_set_id (IMPROVE_ENTITY (change), "change");
  must_record (plan, change);
  assessment = improve_plan_assess (plan, date, NULL);
  findings = improve_assessment_get_findings (assessment);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      g_assert_cmpint (g_strv_contains (improve_assurance_finding_get_because_ids (finding), "change"), ==,
                       g_str_equal (improve_assurance_finding_get_rule (finding), "FA19"));
      named = named || g_str_equal (improve_assurance_finding_get_rule (finding), "FA19");
    }
  g_assert_true (named);
}

/* Nobody may ask for less silently: without a decision or a reason, or with a number that cannot be, it does not count,
 * and that is said. */
static void
test_not_taken (void)
{
  static const struct
  {
    const char *name, *after, *limb_id, *reason, *says;
  } cases[] = {
    { "FA19.days", "90", NULL, "We are busy.",
      "FA19.days: “90” of Independent Chair on 1 July 2017 does not count: no limb or delegation of the plan stands behind "
      "it." },
    { "FA19.days", "90", "nothing", "We are busy.", "does not count: no limb or delegation" },
    { "FA19.days", "90", "limb", NULL, "does not count: nobody said why." },
    { "FA19.days", "0", "limb", "So.", "does not count: what it is to be is no number that can be." },
    { "FA19.days", "10001", "limb", "So.", "no number that can be" },
    { "FA19.days", "many", "limb", "So.", "no number that can be" },
    { "FA17.percent", "101", "limb", "So.", "no number that can be" },
    { "FA10.likeness", "59", "limb", "So.", "no number that can be" },
    { "FA19.weeks", "5", "limb", "So.", "there is no such number" },
    { "FA99.days", "5", "limb", "So.", "there is no such number" },
  };
  g_autoptr (ImprovePlan) refused = make_decided_plan ();
  g_autofree char *rule = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImprovePlan) plan = make_decided_plan ();
      g_autofree char *notes = NULL;

      write_in (plan, set_number (cases[i].name, cases[i].after, "2017-07-01", cases[i].limb_id, cases[i].reason));
      g_assert_cmpint (count_findings (plan, "2017-07-16", "FA19", NULL), ==, 0);
      g_assert_cmpint (count_findings (plan, "2017-07-17", "FA19", NULL), ==, 1);
      notes = notes_on (plan, "2017-07-17");
      g_test_message ("%s", notes);
      g_assert_nonnull (strstr (notes, cases[i].says));
    }
  rule = try_record (refused, set_number ("FA19.days", "90", "2017-07-01", NULL, "We are busy."));
  g_assert_cmpstr (rule, ==, "change-authority");
}

/* A delegation stands behind it while it is in force. */
static void
test_delegated (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autoptr (ImproveDate) starts = day ("2017-06-01"), ends = day ("2017-06-30"), late = day ("2017-07-01");
  g_autoptr (ImproveBasis) basis = improve_basis_new (NULL, "delegation", NULL, NULL, NULL, NULL);
  g_autoptr (ImproveBasis) again = improve_basis_new (NULL, "delegation", NULL, NULL, NULL, NULL);
  g_autofree char *notes = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_DELEGATION, "id", "delegation", "limb-id", "limb", "to-id", "director", "starts",
                           starts, "ends", ends, NULL));
  write_in (plan, improve_change_new ("plan", "FA19.days", NULL, "30", "chair", ends, basis, "So."));
  g_assert_cmpint (count_findings (plan, "2017-07-02", "FA19", NULL), ==, 1);
  write_in (plan, improve_change_new ("plan", "FA19.days", NULL, "90", "chair", late, again, "So."));
  g_assert_cmpint (count_findings (plan, "2017-07-02", "FA19", NULL), ==, 1);
  notes = notes_on (plan, "2017-07-02");
  g_assert_nonnull (strstr (notes, "“90” of Independent Chair on 1 July 2017 does not count"));
}

/* Sentences on one of something are grammar too. */
static void
test_ones (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autofree char *silent = NULL, *day_words = improve_assess_count_days (1), *days = improve_assess_count_days (2);
  g_autofree char *once = improve_assess_say_times (1), *twice = improve_assess_say_times (2);
  g_autofree char *thrice = improve_assess_say_times (3);

  must_record (plan, set_number ("FA19.days", "1", "2017-06-02", "limb", "Each day."));
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA19", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-03", "FA19", &silent), ==, 1);
  g_assert_true (g_str_has_prefix (silent, "Nobody has said anything of “a” for more than 1 day. ["));
  g_assert_cmpstr (day_words, ==, "1 day");
  g_assert_cmpstr (days, ==, "2 days");
  g_assert_cmpstr (once, ==, "once");
  g_assert_cmpstr (twice, ==, "twice");
  g_assert_cmpstr (thrice, ==, "3 times");
}

/* Two numbers of one rule, and the words of a length of time. */
static void
test_two_numbers (void)
{
  g_autoptr (ImprovePlan) plan = make_decided_plan ();
  g_autofree char *notes = NULL, *days = improve_assess_say_days (20), *fortnight = improve_assess_say_days (14);

  must_record (plan, set_number ("FA15.actions", "2", "2017-06-02", "limb", "A small plan."));
  must_record (plan, set_number ("FA15.days", "20", "2017-06-02", "limb", "Visits are announced."));
  notes = notes_on (plan, "2017-07-02");
  g_assert_nonnull (strstr (notes, "FA15 “Done just before the visit”: actions 2 instead of 3"));
  g_assert_nonnull (strstr (notes, "|FA15 “Done just before the visit”: days 20 instead of 14"));
  g_assert_cmpstr (days, ==, "20 days");
  g_assert_cmpstr (fortnight, ==, "fortnight");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/thresholds/in-force", test_in_force);
  g_test_add_func ("/assess/thresholds/laxer", test_laxer);
  g_test_add_func ("/assess/thresholds/because", test_because);
  g_test_add_func ("/assess/thresholds/not-taken", test_not_taken);
  g_test_add_func ("/assess/thresholds/delegated", test_delegated);
  g_test_add_func ("/assess/thresholds/ones", test_ones);
  g_test_add_func ("/assess/thresholds/two-numbers", test_two_numbers);
  return g_test_run ();
}
