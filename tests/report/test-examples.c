/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The plans of examples/: what their README files say of them is so. */

#include <string.h>

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-resolution.h>

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

/* What each rule is about, in the order in which it found it, as the README of the example says. */
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
    { "FA04", "outcome-1.1 outcome-2.3" },
    { "FA06", "theme-2 action-2.7" },
    { "FA08", "action-2.4 outcome-2.2 action-2.12 outcome-2.3 action-2.7" },
    { "FA09", "action-2.6" },
    { "FA10", "agreed-2017-07-2 agreed-2017-07-2 agreed-2017-11-4" },
    { "FA11", "recommendation-12 cause-6 action-1.6 outcome-3.1" },
    { "FA15", "action-1.2 action-1.5 action-4.1" },
    { "FA19", "action-3.2" },
  };
  g_autoptr (ImproveDocument) document = load ("wrenmouth");
  g_autoptr (ImproveAssessment) assessment = assess (document, "2017-12-12");
  GListModel *findings = improve_assessment_get_findings (assessment);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (GString) subjects = g_string_new (NULL);

      for (guint j = 0; j < g_list_model_get_n_items (findings); j++)
        {
          g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, j);
          const char *const *ids = improve_assurance_finding_get_subject_ids (finding);

          for (guint k = 0; g_str_equal (improve_assurance_finding_get_rule (finding), expected[i].rule)
                            && ids[k] != NULL; k++)
            g_string_append_printf (subjects, "%s%s", subjects->len > 0 ? " " : "", ids[k]);
        }
      g_assert_cmpstr (subjects->str, ==, expected[i].subjects);
    }
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
  g_test_add_func ("/report/examples/wrenmouth/statuses", test_wrenmouth_statuses);
  g_test_add_func ("/report/examples/wrenmouth/findings", test_wrenmouth_findings);
  return g_test_run ();
}
