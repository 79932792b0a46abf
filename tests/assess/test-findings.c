/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The rules against false assurance: each one fired, just missed, and on its boundary day. */

#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-theme.h>

#include "../plan-maker.h"

static void
accept (ImprovePlan *plan,
        const char  *evidence_id,
        const char  *on)
{
  must_record (plan, move_to (evidence_id, "accepted", on, NULL));
}

static void
test_fa01 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "in_progress", "2017-06-01", NULL));
  g_assert_cmpint (count_findings (plan, "2017-06-10", "FA01", NULL), ==, 0);
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  g_assert_cmpint (count_findings (plan, "2017-06-19", "FA01", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA01", &first), ==, 1);
  g_assert_cmpstr (first, ==, "“a” is claimed done and no evidence stands for it.");
  add_evidence (plan, "paper", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_SELF_REPORT,
                IMPROVE_EVIDENCE_METHOD_DOCUMENT);
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA01", NULL), ==, 1);
  accept (plan, "paper", "2017-06-25");
  g_assert_cmpint (count_findings (plan, "2017-06-24", "FA01", NULL), ==, 1);
  g_assert_cmpint (count_findings (plan, "2017-06-25", "FA01", NULL), ==, 0);
}

/* Paper does not show that practice changed; a claim that it is done is a claim, whatever the moves say. */
static void
test_fa01_kind (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = add_action (plan, "a", "2017-06-30");

  improve_action_set_kind (action, IMPROVE_ACTION_KIND_PRACTICE);
  add_evidence (plan, "paper", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_DOCUMENT);
  must_record (plan, claim_of ("a", "director", "Complete", "2017-06-20"));
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA01", NULL), ==, 1);
  add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA01", NULL), ==, 0);
}

static void
test_fa02 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEvidence *own;

  add_action (plan, "a", "2017-06-30");
  must_record (plan, move_to ("a", "delivered", "2017-06-20", NULL));
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA02", NULL), ==, 0);
  own = add_evidence (plan, "own", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_OPERATIONAL,
                      IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA02", NULL), ==, 1);
  improve_evidence_set_moderated (own, TRUE);
  g_assert_cmpint (count_findings (plan, "2017-06-20", "FA02", NULL), ==, 0);
}

static void
test_fa06 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "director", "green", "2017-06-01"));
  must_record (plan, claim_of ("a", "partner", "green", "2017-06-01"));
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA06", NULL), ==, 0);
  must_record (plan, claim_of ("a", "partner", "amber", "2017-11-28"));
  g_assert_cmpint (count_findings (plan, "2017-11-28", "FA06", &first), ==, 1);
  g_assert_cmpstr (first, ==,
                   "Of “a”, Director of Children's Services said “green” on 1 June 2017 and Haldenshire “amber” on 28 "
                   "November 2017.");
}

static void
collect_on (ImproveEvidence *evidence, const char *day)
{
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);

  improve_evidence_set_collected_on (evidence, date);
}

/* A better word long after a worse one is comfort that nobody has tested, until somebody independent looks. */
static void
test_fa06_overtaken (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;
  ImproveEvidence *audit;

  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "partner", "red", "2017-06-01"));
  must_record (plan, claim_of ("a", "director", "green", "2017-11-29"));
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA06", &first), ==, 1);
  g_assert_cmpstr (first, ==,
                   "Of “a”, Haldenshire said “red” on 1 June 2017: overtaken by “green” of Director of Children's "
                   "Services on 29 November 2017, not tested since 1 June 2017.");
  audit = add_evidence (plan, "audit", "a", IMPROVE_STANCE_SUPPORTS, IMPROVE_SOURCE_LINE_PARTNER,
                        IMPROVE_EVIDENCE_METHOD_CASE_AUDIT);
  collect_on (audit, "2017-06-01");
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA06", NULL), ==, 1);
  collect_on (audit, "2017-06-02");
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA06", NULL), ==, 0);
}

static void
test_fa06_boundary (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "near", "2018-06-30");
  add_action (plan, "far", "2018-06-30");
  must_record (plan, claim_of ("near", "director", "green", "2017-06-01"));
  must_record (plan, claim_of ("near", "partner", "red", "2017-11-28"));
  must_record (plan, claim_of ("far", "director", "green", "2017-06-01"));
  must_record (plan, claim_of ("far", "partner", "red", "2017-11-29"));
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA06", NULL), ==, 1);
  /* Whoever comes round agrees: only what each said last counts. */
  must_record (plan, claim_of ("near", "director", "red", "2017-12-01"));
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA06", NULL), ==, 0);
}

static void
slip (ImprovePlan *plan,
      const char  *from,
      const char  *to,
      const char  *decided)
{
  g_autoptr (ImproveDate) old_date = day (from), new_date = day (to), on = day (decided);
  g_autoptr (ImproveBasis) basis = improve_basis_new ("limb", NULL, NULL, NULL, NULL, NULL);

  must_record (plan, improve_slippage_new ("a", IMPROVE_SLIPPAGE_ASPECT_TIME, IMPROVE_SLIPPAGE_DATE_AGREED, old_date,
                                           new_date, "capacity", "board", basis, on));
}

static void
add_meeting (ImprovePlan *plan,
             const char  *id,
             const char  *on)
{
  const char *boards[] = { "board", NULL };
  g_autoptr (ImproveDate) date = day (on);
  ImproveMeeting *meeting = g_object_new (IMPROVE_TYPE_MEETING, "id", id, "on", date, "board-ids", boards, NULL);
  g_autoptr (ImproveAgendaItem) item = improve_agenda_item_new ("Progress");
  g_autoptr (GObject) resolution = g_object_new (IMPROVE_TYPE_RESOLUTION, NULL);
  g_autoptr (GObject) limb = g_object_new (IMPROVE_TYPE_LIMB, "text", "That it be so.", NULL);

  g_object_set (limb, "id", g_str_equal (id, "meeting") ? "limb" : NULL, NULL);
  improve_entity_add_child (IMPROVE_ENTITY (resolution), IMPROVE_ENTITY (limb), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (item), IMPROVE_ENTITY (resolution), NULL);
  improve_entity_add_child (IMPROVE_ENTITY (meeting), IMPROVE_ENTITY (item), NULL);
  add (plan, meeting);
}

static void
test_fa09 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_meeting (plan, "meeting", "2017-06-01");
  add_action (plan, "a", "2017-06-30");
  slip (plan, "2017-06-30", "2017-07-31", "2017-06-30");
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA09", NULL), ==, 0);
  slip (plan, "2017-07-31", "2017-09-30", "2017-07-15");
  g_assert_cmpint (count_findings (plan, "2017-07-14", "FA09", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-07-15", "FA09", NULL), ==, 1);
}

static void
test_fa09_after_passing (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL;

  add_meeting (plan, "meeting", "2017-06-01");
  add_action (plan, "a", "2017-06-30");
  slip (plan, "2017-06-30", "2017-09-30", "2017-07-01");
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA09", &first), ==, 1);
  g_assert_cmpstr (first, ==, "The agreed date of “a” was moved after it had passed.");
}

static ImproveAgreedAction *
agree (ImprovePlan *plan,
       const char  *meeting_id,
       const char  *text)
{
  ImproveMeeting *meeting = IMPROVE_MEETING (improve_plan_lookup (plan, meeting_id));
  ImproveEntity *item = improve_entity_list_get (improve_meeting_get_items (meeting), 0);
  ImproveAgreedAction *agreed = improve_agreed_action_new (text);
  g_autoptr (GError) error = NULL;

  improve_agreed_action_set_kind (agreed, IMPROVE_AGREED_ACTION_KIND_TASK);
  improve_entity_add_child (item, IMPROVE_ENTITY (agreed), &error);
  g_assert_no_error (error);
  g_object_unref (agreed);
  return agreed;
}

static void
test_fa10_name_and_date (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) due = day ("2017-07-01");
  ImproveAgreedAction *agreed;

  add_meeting (plan, "meeting", "2017-06-01");
  agreed = agree (plan, "meeting", "Write to the schools.");
  g_assert_cmpint (count_findings (plan, "2017-05-31", "FA10", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA10", NULL), ==, 1);
  improve_agreed_action_set_owner_id (agreed, "director");
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA10", NULL), ==, 1);
  improve_agreed_action_set_due (agreed, due);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA10", NULL), ==, 0);
  improve_agreed_action_set_due_assumed (agreed, TRUE);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA10", NULL), ==, 1);
  /* A principle needs neither. */
  improve_agreed_action_set_kind (agreed, IMPROVE_AGREED_ACTION_KIND_PRINCIPLE);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA10", NULL), ==, 0);
}

static void
test_fa10_repeats (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) due = day ("2017-07-01");
  ImproveAgreedAction *first, *second;
  const char *carried[] = { "meeting", "second", "third", NULL };

  add_meeting (plan, "meeting", "2017-06-01");
  add_meeting (plan, "second", "2017-07-01");
  add_meeting (plan, "third", "2017-08-01");
  first = agree (plan, "meeting", "Discuss how communications could be improved.");
  second = agree (plan, "second", "Write to the schools.");
  g_object_set (first, "owner-id", "director", "due", due, NULL);
  g_object_set (second, "owner-id", "director", "due", due, NULL);
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA10", NULL), ==, 0);
  improve_agreed_action_set_text (second, "Communications: how these could improve to be discussed.");
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA10", NULL), ==, 1);
  improve_agreed_action_set_text (second, "Write to the schools.");
  improve_agreed_action_set_carried_at_ids (first, carried + 1);
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA10", NULL), ==, 0);
  improve_agreed_action_set_carried_at_ids (first, carried);
  g_assert_cmpint (count_findings (plan, "2017-08-01", "FA10", NULL), ==, 1);
}

static void
test_fa11 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *answers[] = { "recommendation", NULL }, *treats[] = { "cause", NULL };
  ImproveAction *action;

  add (plan, g_object_new (IMPROVE_TYPE_RECOMMENDATION, "id", "recommendation", "text", "Do better.", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ROOT_CAUSE, "id", "cause", "statement", "Nobody asked.", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OUTCOME, "id", "outcome", "title", "Children are heard.", NULL));
  action = add_action (plan, "a", "2017-06-30");
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA11", NULL), ==, 4);
  improve_action_set_answers_ids (action, answers);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA11", NULL), ==, 2);
  improve_action_set_treats_ids (action, treats);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA11", NULL), ==, 1);
  g_object_set (improve_plan_lookup (plan, "outcome"), "evidence-expectation", "They say so.", NULL);
  g_assert_cmpint (count_findings (plan, "2017-06-01", "FA11", NULL), ==, 0);
  /* An action that was given up answers nothing. */
  must_record (plan, move_to ("a", "cancelled", "2017-06-02", NULL));
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA11", NULL), ==, 2);
  g_object_set (improve_plan_lookup (plan, "recommendation"), "response",
                IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED, NULL);
  g_assert_cmpint (count_findings (plan, "2017-06-02", "FA11", NULL), ==, 1);
}

static void
test_fa19 (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  add_action (plan, "a", "2018-06-30");
  must_record (plan, claim_of ("a", "director", "green", "2017-06-01"));
  g_assert_cmpint (count_findings (plan, "2017-07-16", "FA19", NULL), ==, 0);
  g_assert_cmpint (count_findings (plan, "2017-07-17", "FA19", NULL), ==, 1);
  must_record (plan, move_to ("a", "paused", "2017-07-17", NULL));
  g_assert_cmpint (count_findings (plan, "2017-12-31", "FA19", NULL), ==, 0);
}

/* Sixty rows from a spreadsheet give a page, not sixty lines a rule. */
static void
test_floods_are_gathered (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) as_of = day ("2017-07-01");
  g_autoptr (ImproveAssessment) assessment = NULL;
  g_autofree char *first = NULL;

  add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", "theme", "title", "Practice", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", "objective", "title", "Good practice", "theme-id", "theme", NULL));
  for (int i = 0; i < 60; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);
      ImproveAction *action = add_action (plan, id, "2017-06-30");

      improve_action_set_objective_id (action, "objective");
      must_record (plan, claim_of (id, "director", i % 10 < 7 ? "complete" : "green", "2017-06-30"));
    }
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA01", &first), ==, 1);
  g_assert_cmpstr (first, ==, "42 of 42 actions claimed done show no proof under “Practice”.");
  assessment = improve_plan_assess (plan, as_of, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (improve_assessment_get_findings (assessment)), <=, 10);
}

static void
test_gathering_boundary (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  for (int i = 0; i < 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);

      add_action (plan, id, "2018-06-30");
      must_record (plan, claim_of (id, "director", "green", i < 5 ? "2017-01-01" : "2017-06-30"));
    }
  /* Five of ten are not most of them. */
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA19", NULL), ==, 5);
  must_record (plan, move_to ("action-9", "cancelled", "2017-07-01", NULL));
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA19", NULL), ==, 1);
}

/* A few in each of many themes are a flood as well, and so are many where more are not hit. */
static void
test_gathering_over_themes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autofree char *first = NULL, *in_all = NULL;

  for (int i = 0; i < 30; i++)
    {
      g_autofree char *id = g_strdup_printf ("action-%d", i);
      g_autofree char *theme_id = g_strdup_printf ("theme-%d", i % 3);
      g_autofree char *objective_id = g_strdup_printf ("objective-%d", i % 3);

      if (i < 3)
        {
          add (plan, g_object_new (IMPROVE_TYPE_THEME, "id", theme_id, "title", theme_id, NULL));
          add (plan, g_object_new (IMPROVE_TYPE_OBJECTIVE, "id", objective_id, "title", objective_id, "theme-id", theme_id,
                                   NULL));
        }
      improve_action_set_objective_id (add_action (plan, id, "2018-06-30"), objective_id);
      must_record (plan, claim_of (id, "director", "green", i < 8 ? "2017-01-01" : "2017-06-30"));
    }
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA19", NULL), ==, 8);
  must_record (plan, claim_of ("action-8", "director", "green", "2017-01-02"));
  add_action (plan, "ninth", "2018-06-30");
  g_assert_cmpint (count_findings (plan, "2017-07-01", "FA19", &in_all), ==, 1);
  g_assert_cmpstr (in_all, ==, "9 of 31 open actions have not been spoken of for 45 days, in 4 themes.");
}

/* Every number in a condition has a name, a default and a word on what it counts. */
static void
assert_thresholds (const ImproveAssuranceRule *rule)
{
  g_auto (GStrv) names = improve_assurance_rule_list_thresholds (rule);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_assert_cmpint (improve_assurance_rule_get_threshold (rule, names[i]), >, 0);
      g_assert_nonnull (improve_assurance_rule_describe_threshold (rule, names[i]));
    }
  g_assert_cmpint (improve_assurance_rule_get_threshold (rule, "nothing"), ==, -1);
  g_assert_null (improve_assurance_rule_describe_threshold (rule, "nothing"));
}

/* Every rule says what it looks for, what to ask and what to do. */
static void
test_rules_speak (void)
{
  g_auto (GStrv) ids = improve_assurance_rule_list_ids ();

  g_assert_cmpuint (g_strv_length (ids), >=, 7);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveAssuranceRule *rule = improve_assurance_rule_lookup (ids[i]);

      g_assert_nonnull (rule);
      g_assert_cmpint (improve_assurance_rule_get_severity (rule), !=, IMPROVE_ASSURANCE_SEVERITY_UNKNOWN);
      g_assert_true (g_str_has_suffix (improve_assurance_rule_get_question (rule), "?"));
      g_assert_nonnull (improve_assurance_rule_get_explanation (rule));
      g_assert_nonnull (improve_assurance_rule_get_mend (rule));
      g_assert_nonnull (improve_assurance_rule_get_source (rule));
      assert_thresholds (rule);
    }
  g_assert_null (improve_assurance_rule_lookup ("FA99"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/findings/fa01", test_fa01);
  g_test_add_func ("/assess/findings/fa01-kind", test_fa01_kind);
  g_test_add_func ("/assess/findings/fa02", test_fa02);
  g_test_add_func ("/assess/findings/fa06", test_fa06);
  g_test_add_func ("/assess/findings/fa06-overtaken", test_fa06_overtaken);
  g_test_add_func ("/assess/findings/fa06-boundary", test_fa06_boundary);
  g_test_add_func ("/assess/findings/fa09", test_fa09);
  g_test_add_func ("/assess/findings/fa09-after-passing", test_fa09_after_passing);
  g_test_add_func ("/assess/findings/fa10-name-and-date", test_fa10_name_and_date);
  g_test_add_func ("/assess/findings/fa10-repeats", test_fa10_repeats);
  g_test_add_func ("/assess/findings/fa11", test_fa11);
  g_test_add_func ("/assess/findings/fa19", test_fa19);
  g_test_add_func ("/assess/findings/floods-are-gathered", test_floods_are_gathered);
  g_test_add_func ("/assess/findings/gathering-boundary", test_gathering_boundary);
  g_test_add_func ("/assess/findings/gathering-over-themes", test_gathering_over_themes);
  g_test_add_func ("/assess/findings/rules-speak", test_rules_speak);
  return g_test_run ();
}
