/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The plans of examples/: what their README files say of them is so. */

#include <string.h>

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-assurance-finding.h>
#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/govern/improve-filing.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/report/improve-report-markdown.h>

static ImproveDocument *
load (const char *example)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", example, "plan.json", NULL);
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = improve_document_load (path, NULL, &error);

  g_assert_no_error (error);
  return document;
}

static ImproveAssessment *
assess (ImproveDocument *document,
        const char      *as_of)
{
  g_autoptr (ImproveDate) date = improve_date_parse (as_of, NULL);

  return improve_plan_assess (improve_document_get_plan (document), date, NULL);
}

/* Nothing odd in them, and written as the library writes. */
static void
test_canonical (gconstpointer example)
{
  g_autoptr (ImproveDocument) document = load (example);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", example, "plan.json", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GBytes) written = improve_document_to_bytes (document, NULL);
  gsize length;

  g_assert_cmpuint (g_list_model_get_n_items (improve_document_get_warnings (document)), ==, 0);
  g_assert_cmpint (improve_document_get_n_kept (document), ==, 0);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (written, NULL), g_bytes_get_size (written));
}

static int
count_under_theme (ImproveEntityList *list,
                   const char        *theme_id)
{
  int n = 0;

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      g_autofree char *id = improve_entity_dup_text (improve_entity_list_get (list, i), "theme-id");

      n += g_strcmp0 (id, theme_id) == 0;
    }
  return n;
}

static void
test_tower_hamlets (void)
{
  static const struct
  {
    const char *theme_id;
    int objectives;
    int outcomes;
  } themes[] = { { "theme-1", 5, 2 }, { "theme-2", 10, 2 }, { "theme-3", 2, 1 }, { "theme-4", 3, 1 } };
  g_autoptr (ImproveDocument) document = load ("tower-hamlets");
  ImprovePlan *plan = improve_document_get_plan (document);
  ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_plan_lookup (plan, "item-7"));
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);

  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_themes (plan)), ==, G_N_ELEMENTS (themes));
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_assert_cmpint (count_under_theme (improve_plan_get_objectives (plan), themes[i].theme_id), ==,
                       themes[i].objectives);
      g_assert_cmpint (count_under_theme (improve_plan_get_outcomes (plan), themes[i].theme_id), ==,
                       themes[i].outcomes);
    }
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_recommendations (plan)), ==, 15);
  g_assert_cmpint (improve_entity_list_get_size (improve_agenda_item_get_agreed_actions (item)), ==, 8);
  g_assert_cmpint (improve_entity_list_get_size (resolutions), ==, 1);
  g_assert_cmpint (improve_entity_list_get_size (
                       improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, 0)))),
                   ==, 2);
}

/* Of a real council nothing is said about progress. */
static void
test_tower_hamlets_says_nothing_of_progress (void)
{
  g_autoptr (ImproveDocument) document = load ("tower-hamlets");
  ImprovePlan *plan = improve_document_get_plan (document);

  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (plan)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_claims (plan)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_evidence (plan)), ==, 0);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_people (plan)), ==, 0);
}

static void
test_wrenmouth_statuses (void)
{
  static const struct
  {
    const char *id;
    ImproveDeliveryStatus status;
  } expected[] = {
    { "action-1.1", IMPROVE_DELIVERY_STATUS_ASSURED },     { "action-1.2", IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN },
    { "action-1.6", IMPROVE_DELIVERY_STATUS_NOT_DUE },     { "action-2.3", IMPROVE_DELIVERY_STATUS_EMBEDDED },
    { "action-2.5", IMPROVE_DELIVERY_STATUS_LAPSED },      { "action-2.6", IMPROVE_DELIVERY_STATUS_OVERDUE },
    { "action-2.10", IMPROVE_DELIVERY_STATUS_AT_RISK },    { "action-2.11", IMPROVE_DELIVERY_STATUS_ON_TRACK },
    { "action-2.12", IMPROVE_DELIVERY_STATUS_REGRESSED },  { "action-3.2", IMPROVE_DELIVERY_STATUS_SILENT },
    { "action-4.4", IMPROVE_DELIVERY_STATUS_OVERDUE },     { "action-4.5", IMPROVE_DELIVERY_STATUS_DUE_SOON },
  };
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  g_autoptr (ImproveAssessment) assessment = assess (document, "2017-12-12");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      ImproveStatus *status = improve_assessment_lookup (assessment, expected[i].id);

      g_test_message ("%s", expected[i].id);
      g_assert_nonnull (status);
      g_assert_cmpint (improve_status_get_status (status), ==, expected[i].status);
    }
}

static int
compare_text (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What the findings of a rule are about, in the order of the alphabet, each as often as it was found. */
static char *
list_subjects (GListModel *findings,
               const char *rule)
{
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);
      const char *const *ids = improve_assurance_finding_get_subject_ids (finding);

      if (g_str_equal (improve_assurance_finding_get_rule (finding), rule))
        for (guint j = 0; ids[j] != NULL; j++)
          g_ptr_array_add (subjects, g_strdup (ids[j]));
    }
  g_ptr_array_sort (subjects, compare_text);
  g_ptr_array_add (subjects, NULL);
  return g_strjoinv (" ", (char **) subjects->pdata);
}

/* As the README of the example says. */
static void
test_wrenmouth_findings (void)
{
  static const struct
  {
    const char *rule;
    const char *subjects;
  } expected[] = {
    { "FA01", "action-2.4 action-2.5 action-2.8" },
    { "FA02", "action-1.2 action-2.4 action-2.8 action-3.1" },
    { "FA03", "action-2.5" },
    { "FA04", "outcome-1.1 outcome-2.3 outcome-4.1" },
    { "FA05", "measure-complaints" },
    { "FA06", "action-2.7 theme-2" },
    { "FA07", "audit-result-2017-q2" },
    { "FA08", "action-2.12 action-2.4 action-2.7 outcome-2.2 outcome-2.3" },
    { "FA09", "action-2.6" },
    { "FA10", "agreed-2017-07-2 agreed-2017-07-2 agreed-2017-11-4" },
    { "FA11", "action-1.6 cause-6 outcome-3.1 recommendation-12" },
    { "FA12", "duty-council" },
    { "FA13", "item-cib-2017-11-4" },
    { "FA15", "action-1.2 action-1.5 action-4.1" },
    { "FA16", "theme-2" },
    { "FA17", "board-clt" },
    { "FA19", "action-3.2" },
    { "FA20", "outcome-2.4" },
    { "FA21", "action-1.1 action-2.1 action-2.2 action-3.5 action-4.1" },
    { "FA22", "action-1.7" },
  };
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  g_autoptr (ImproveAssessment) assessment = assess (document, "2017-12-12");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *subjects = list_subjects (improve_assessment_get_findings (assessment), expected[i].rule);

      g_assert_cmpstr (subjects, ==, expected[i].subjects);
    }
}

static gboolean
is_found (GListModel *findings,
          const char *rule)
{
  g_autofree char *subjects = list_subjects (findings, rule);

  return *subjects != '\0';
}

/* The worked plan shows every finding there is, and the board report explains each in one sentence. */
static void
test_wrenmouth_shows_every_rule (void)
{
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  g_autoptr (ImproveAssessment) assessment = assess (document, "2017-12-12");
  g_autofree char *page
      = improve_plan_to_markdown (improve_document_get_plan (document), assessment, IMPROVE_REPORT_KIND_BOARD);
  g_auto (GStrv) rules = improve_assurance_rule_list_ids ();
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  const char *questions = strstr (page, "\n## Questions to ask, and why\n");

  g_assert_nonnull (questions);
  g_assert_cmpuint (g_strv_length (rules), ==, 22);
  for (guint i = 0; rules[i] != NULL; i++)
    {
      g_autofree char *with_records = g_strdup_printf (" (%s: ", rules[i]);
      g_autofree char *without = g_strdup_printf (" (%s)\n", rules[i]);

      g_test_message ("%s", rules[i]);
      g_assert_true (is_found (improve_assessment_get_findings (assessment), rules[i]));
      g_assert_true (strstr (questions, with_records) != NULL || strstr (questions, without) != NULL);
    }
  /* And it is still a page that somebody reads. */
  g_assert_cmpuint (g_strv_length (lines), <=, 90);
}

static gboolean
are_held (ImprovePlan       *plan,
          const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (improve_plan_lookup (plan, ids[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* All that is said names what it rests on, and that is in the plan. Only what is missing rests on nothing: FA11, and a
 * body that was never told. */
static void
test_wrenmouth_records (void)
{
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  ImprovePlan *plan = improve_document_get_plan (document);
  g_autoptr (ImproveAssessment) assessment = assess (document, "2017-12-12");
  GListModel *findings = improve_assessment_get_findings (assessment);
  GListModel *statuses = improve_assessment_get_statuses (assessment);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);
      const char *const *because = improve_assurance_finding_get_because_ids (finding);
      const char *rule = improve_assurance_finding_get_rule (finding);

      g_test_message ("%s %s", rule, improve_assurance_finding_get_message (finding));
      g_assert_true (are_held (plan, improve_assurance_finding_get_subject_ids (finding)));
      g_assert_true (are_held (plan, because));
      g_assert_true (because[0] != NULL || g_str_equal (rule, "FA11") || g_str_equal (rule, "FA12")
                     || g_strv_length ((char **) improve_assurance_finding_get_subject_ids (finding)) > 1
                     || g_str_equal (rule, "FA07"));
    }
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (statuses, i);
      const char *const *because = improve_status_get_because_ids (status);

      g_assert_true (are_held (plan, because));
      g_assert_cmpuint (g_strv_length ((char **) because), ==, g_strv_length ((char **) improve_status_get_why (status)));
    }
}

/* The minutes still to be filed name the board as they print it, and list posts that sound like bodies. */
static void
test_wrenmouth_minutes (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "minutes-2017-12-13.txt", NULL);
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  ImprovePlan *plan = improve_document_get_plan (document);
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutes) minutes = improve_minutes_reader_read_file (reader, path, NULL, &error);
  g_autoptr (GDateTime) recorded_at = g_date_time_new_utc (2017, 12, 14, 9, 0, 0);
  g_autoptr (ImproveMeeting) meeting = NULL;
  g_autoptr (ImproveFiling) filing = NULL;
  int n_boards = improve_entity_list_get_size (improve_plan_get_boards (plan));

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (improve_minutes_get_meetings (minutes)), ==, 1);
  meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
  filing = improve_plan_file_meeting (plan, meeting, TRUE, recorded_at, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_filing_get_n_filed (filing), ==, 17);
  g_assert_cmpstr (improve_meeting_get_board_ids (improve_filing_get_meeting (filing))[0], ==, "board-cib");
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_boards (plan)), ==, n_boards);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_delegations (plan)), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/report/examples/tower-hamlets/canonical", "tower-hamlets", test_canonical);
  g_test_add_data_func ("/report/examples/wrenmouth/canonical", "wrenmouth", test_canonical);
  g_test_add_func ("/report/examples/tower-hamlets/counts", test_tower_hamlets);
  g_test_add_func ("/report/examples/tower-hamlets/no-progress", test_tower_hamlets_says_nothing_of_progress);
  g_test_add_func ("/report/examples/wrenmouth-records", test_wrenmouth_records);
  g_test_add_func ("/report/examples/wrenmouth/statuses", test_wrenmouth_statuses);
  g_test_add_func ("/report/examples/wrenmouth/findings", test_wrenmouth_findings);
  g_test_add_func ("/report/examples/wrenmouth/shows-every-rule", test_wrenmouth_shows_every_rule);
  g_test_add_func ("/report/examples/wrenmouth/minutes", test_wrenmouth_minutes);
  return g_test_run ();
}
