/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A report becomes a plan, and a second one joins it. */

#include <string.h>

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-assurance-finding.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/reading/improve-report-reader.h>

static const char first_text[] =
    "Wrenmouth City Council\nInspection of services for children in need of help and\nprotection, children looked after "
    "and care leavers\nInspection date: 23 January to 16 February 2017\nReport published: 7 April 2017\n\nChildren\xe2\x80\x99s "
    "services in Wrenmouth are inadequate\n1. Children who need help and protection             Inadequate\n\n2. Children "
    "looked after and achieving\n                                        Good\n   permanence\n\n3. Leadership, management "
    "and governance             Inadequate\n\n\fRecommendations\n\n1.   Answer every letter from a child within the week "
    "that it comes (paragraph 4).\n\n2.   Find homes on the east bank for children who now live far from their schools.\n\n"
    "3.   Give the night service a manager.\n\nSummary for children and young people\n";

static const char second_text[] =
    "Inspection of Wrenmouth local authority\nchildren\xe2\x80\x99s services\nInspection dates: 4 to 15 October 2021\n\nLead "
    "inspector: A Reed, HMI\n\nWhat needs to improve?\n\n\xe2\x97\xbc Letters from a child, which should be answered within "
    "the week that each comes.\n\n\xe2\x97\xbc The number of ferries.\n";

static ImproveInspectionReport *
read_text (const char *text)
{
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  ImproveInspectionReport *report = improve_report_reader_read_bytes (reader, bytes, &error);

  g_assert_no_error (error);
  return report;
}

static ImproveDeadline *
find_deadline (ImprovePlan *plan, const char *rule)
{
  ImproveEntityList *list = improve_plan_get_deadlines (plan);

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveDeadline *deadline = IMPROVE_DEADLINE (improve_entity_list_get (list, i));

      if (g_str_equal (improve_deadline_get_rule (deadline), rule))
        return deadline;
    }
  g_assert_not_reached ();
}

static void
assert_day (ImproveDate *date, const char *wanted)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, wanted);
}

static void
test_first_plan (void)
{
  g_autoptr (ImproveInspectionReport) report = read_text (first_text);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImprovePlan) plan = improve_inspection_report_new_plan (report, NULL, &error);
  ImproveInspection *inspection;
  ImproveRecommendation *recommendation;
  ImproveDeadline *deadline;

  g_assert_no_error (error);
  g_assert_cmpstr (improve_plan_get_authority (plan), ==, "Wrenmouth City Council");
  g_assert_cmpint (improve_plan_get_kind (plan), ==, IMPROVE_PLAN_KIND_POST_INSPECTION);
  g_assert_cmpstr (improve_plan_get_responds_to_ids (plan)[0], ==, "sif-2017-02-16");
  inspection = IMPROVE_INSPECTION (improve_plan_lookup (plan, "sif-2017-02-16"));
  g_assert_cmpstr (improve_inspection_get_framework (inspection), ==, "sif");
  g_assert_cmpint (improve_entity_list_get_size (improve_inspection_get_judgements (inspection)), ==, 4);
  /* The report does not say when the council received it. */
  g_assert_null (improve_inspection_get_received_on (inspection));
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_recommendations (plan)), ==, 3);
  recommendation = IMPROVE_RECOMMENDATION (improve_plan_lookup (plan, "sif-2017-02-16-r1"));
  g_assert_cmpstr (improve_recommendation_get_source_id (recommendation), ==, "sif-2017-02-16");
  g_assert_cmpstr (improve_recommendation_get_paragraphs (recommendation)[0], ==, "4");
  g_assert_cmpstr (improve_recommendation_get_addressee_text (recommendation), ==, "the local authority");
  g_assert_cmpstr (improve_recommendation_get_anchor (recommendation), ==, "page 2, Recommendations");
  /* Seventy working days after 7 April 2017, as if received that day. */
  deadline = find_deadline (plan, "written-statement");
  assert_day (improve_deadline_get_due (deadline), "2017-07-20");
  g_assert_nonnull (strstr (improve_deadline_get_source (deadline), "as if the report had been received"));
  deadline = find_deadline (plan, "publish-report");
  assert_day (improve_deadline_get_met_on (deadline), "2017-04-07");
}

/* No action answers them, and the plan says so. */
static void
test_every_recommendation_is_a_gap (void)
{
  g_autoptr (ImproveInspectionReport) report = read_text (first_text);
  g_autoptr (ImprovePlan) plan = improve_inspection_report_new_plan (report, NULL, NULL);
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-05-01", NULL);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, day, NULL);
  GListModel *findings = improve_assessment_get_findings (assessment);
  guint n_unanswered = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      if (g_str_equal (improve_assurance_finding_get_rule (finding), "FA11"))
        n_unanswered += g_strv_length ((char **) improve_assurance_finding_get_subject_ids (finding));
    }
  g_assert_cmpuint (n_unanswered, ==, 3);
}

static void
test_received_on (void)
{
  g_autoptr (ImproveInspectionReport) report = read_text (second_text);
  g_autoptr (ImproveDate) received = improve_date_parse ("2021-12-01", NULL);
  g_autoptr (ImprovePlan) known = improve_inspection_report_new_plan (report, received, NULL);
  g_autoptr (ImprovePlan) unknown = improve_inspection_report_new_plan (report, NULL, NULL);
  ImproveDeadline *deadline = find_deadline (known, "written-statement");

  assert_day (improve_deadline_get_trigger_on (deadline), "2021-12-01");
  g_assert_nonnull (improve_deadline_get_due (deadline));
  g_assert_null (strstr (improve_deadline_get_source (deadline), "as if"));
  assert_day (improve_inspection_get_received_on (
                  IMPROVE_INSPECTION (improve_entity_list_get (improve_plan_get_inspections (known), 0))),
              "2021-12-01");
  /* Nobody knows the day, and the report has none of publication: the clock has no end yet. */
  deadline = find_deadline (unknown, "written-statement");
  g_assert_null (improve_deadline_get_due (deadline));
  g_assert_cmpint (improve_deadline_get_trigger (deadline), ==, IMPROVE_DEADLINE_TRIGGER_RECEIVED);
}

static void
assert_came_back (ImprovePlan *plan)
{
  g_autoptr (GListModel) repeated = improve_plan_list_repeated_recommendations (plan, "ilacs-2021-10-15");
  g_autoptr (ImproveRecommendation) again = NULL;
  ImproveRecommendation *earlier = IMPROVE_RECOMMENDATION (improve_plan_lookup (plan, "sif-2017-02-16-r1"));

  g_assert_cmpuint (g_list_model_get_n_items (repeated), ==, 1);
  again = g_list_model_get_item (repeated, 0);
  g_assert_cmpstr (improve_entity_get_id (IMPROVE_ENTITY (again)), ==, "ilacs-2021-10-15-r1");
  g_assert_cmpstr (improve_recommendation_get_superseded_by_id (earlier), ==, "ilacs-2021-10-15-r1");
  for (guint i = 2; i <= 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("sif-2017-02-16-r%u", i);

      g_assert_null (
          improve_recommendation_get_superseded_by_id (IMPROVE_RECOMMENDATION (improve_plan_lookup (plan, id))));
    }
}

static void
test_two_reports (void)
{
  g_autoptr (ImproveInspectionReport) first = read_text (first_text);
  g_autoptr (ImproveInspectionReport) second = read_text (second_text);
  g_autoptr (ImprovePlan) forwards = improve_inspection_report_new_plan (first, NULL, NULL);
  g_autoptr (ImprovePlan) backwards = improve_inspection_report_new_plan (second, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (improve_plan_file_report (forwards, second, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length ((char **) improve_plan_get_responds_to_ids (forwards)), ==, 2);
  assert_came_back (forwards);
  /* In whatever order they are filed. */
  g_assert_nonnull (improve_plan_file_report (backwards, first, NULL, &error));
  g_assert_no_error (error);
  assert_came_back (backwards);
  /* What is linked is left alone. */
  g_assert_cmpint (
      improve_plan_link_repeated_recommendations (forwards, "sif-2017-02-16", "ilacs-2021-10-15", &error), ==, 0);
  g_assert_cmpint (improve_plan_link_repeated_recommendations (forwards, "sif-2017-02-16", "nothing", &error), ==, -1);
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND);
}

static void
test_refused (void)
{
  g_autoptr (ImproveInspectionReport) report = read_text (first_text);
  g_autoptr (ImprovePlan) plan = improve_inspection_report_new_plan (report, NULL, NULL);
  g_autoptr (ImprovePlan) other = improve_plan_new ("Other");
  g_autoptr (ImproveRecommendation) in_the_way = improve_recommendation_new ("In the way");
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_plan_file_report (plan, report, NULL, &error));
  g_assert_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED);
  g_assert_true (g_str_has_prefix (error->message, "[report-filed]"));
  g_clear_error (&error);
  improve_plan_set_authority (other, "London Borough of Quillbury");
  g_assert_null (improve_plan_file_report (other, report, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "[report-authority]"));
  g_clear_error (&error);
  /* A refusal in the middle leaves nothing behind. */
  improve_plan_set_authority (other, "Wrenmouth");
  improve_entity_set_id (IMPROVE_ENTITY (in_the_way), "sif-2017-02-16-r3");
  g_assert_true (improve_plan_add (other, IMPROVE_ENTITY (in_the_way), NULL));
  g_assert_null (improve_plan_file_report (other, report, NULL, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DUPLICATE_ID);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_recommendations (other)), ==, 1);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_inspections (other)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_deadlines (other)), ==, 0);
}

static void
test_review (void)
{
  g_autoptr (ImproveInspectionReport) report = read_text (second_text);
  g_autofree char *review = improve_inspection_report_to_review (report);

  g_assert_nonnull (strstr (review, "authority, title       1 | Inspection of Wrenmouth local authority\n"));
  g_assert_nonnull (strstr (review, "dates                  3 | "));
  g_assert_nonnull (strstr (review, "authority *            9 | "));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-filing/first-plan", test_first_plan);
  g_test_add_func ("/report-filing/gaps", test_every_recommendation_is_a_gap);
  g_test_add_func ("/report-filing/received-on", test_received_on);
  g_test_add_func ("/report-filing/two-reports", test_two_reports);
  g_test_add_func ("/report-filing/refused", test_refused);
  g_test_add_func ("/report-filing/review", test_review);
  return g_test_run ();
}
