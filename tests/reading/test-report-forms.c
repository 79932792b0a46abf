/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The forms inspectorates write their reports in, each in our own words about a council that does not exist, with the
 * answer made by hand beside it. A profile beside it is that of a framework the library does not have. */

#include <json-glib/json-glib.h>
#include <string.h>

#include <libimprove/model/improve-judgement.h>
#include <libimprove/reading/improve-report-reader.h>

static char *
path_of (const char *name, const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);

  return g_test_build_filename (G_TEST_DIST, "reading", "data", "reports", file, NULL);
}

static ImproveInspectionReport *
read_form (const char *name)
{
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autofree char *profile_path = path_of (name, ".profile");
  g_autofree char *path = path_of (name, ".txt");
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  ImproveInspectionReport *report;

  if (g_file_get_contents (profile_path, &text, NULL, NULL))
    {
      g_autoptr (ImproveReportProfile) profile = improve_report_profile_new_from_text (name, text, &error);

      g_assert_no_error (error);
      improve_report_reader_add_profile (reader, profile);
    }
  report = improve_report_reader_read_file (reader, path, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static const char *
word_of (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : json_node_get_string (node);
}

static void
assert_date (ImproveDate *date, const char *wanted)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  g_assert_cmpstr (text, ==, wanted);
}

static void
assert_heading (ImproveInspectionReport *report, JsonObject *answer)
{
  ImproveInspection *inspection = improve_inspection_report_get_inspection (report);
  ImprovePeriod *fieldwork = improve_inspection_get_fieldwork (inspection);
  JsonObject *dates = json_object_get_object_member (answer, "inspection_dates");

  g_assert_cmpstr (improve_inspection_report_get_authority (report), ==, word_of (answer, "authority"));
  g_assert_cmpstr (improve_inspection_report_get_kind (report), ==, word_of (answer, "kind"));
  g_assert_cmpstr (improve_inspection_get_lead_text (inspection), ==, word_of (answer, "lead_inspector"));
  assert_date (fieldwork != NULL ? improve_period_get_starts (fieldwork) : NULL, word_of (dates, "start"));
  assert_date (fieldwork != NULL ? improve_period_get_ends (fieldwork) : NULL, word_of (dates, "end"));
  assert_date (improve_inspection_get_published_on (inspection), word_of (answer, "published_on"));
  /* No report names an edition, and none says that it was short or standard. */
  g_assert_null (improve_inspection_get_framework_version (inspection));
  g_assert_cmpint (improve_inspection_get_kind (inspection), !=, IMPROVE_INSPECTION_KIND_SHORT);
  g_assert_cmpint (improve_inspection_get_kind (inspection), !=, IMPROVE_INSPECTION_KIND_STANDARD);
}

static void
assert_judgements (ImproveInspectionReport *report, JsonArray *wanted)
{
  ImproveEntityList *found =
      improve_inspection_get_judgements (improve_inspection_report_get_inspection (report));

  g_assert_cmpint (improve_entity_list_get_size (found), ==, (int) json_array_get_length (wanted));
  for (int i = 0; i < improve_entity_list_get_size (found); i++)
    {
      ImproveJudgement *judgement = IMPROVE_JUDGEMENT (improve_entity_list_get (found, i));
      JsonObject *answer = json_array_get_object_element (wanted, (guint) i);
      const char *label = word_of (answer, "label");
      g_autofree char *row = g_strconcat ("row ", label, NULL);

      g_assert_cmpstr (improve_judgement_get_area (judgement), ==, word_of (answer, "area"));
      g_assert_cmpstr (improve_judgement_get_grade (judgement), ==, word_of (answer, "grade"));
      g_assert_true (label == NULL || g_str_has_suffix (improve_judgement_get_anchor (judgement), row));
      g_assert_nonnull (improve_inspection_report_find_provenance (report, IMPROVE_ENTITY (judgement), NULL));
    }
}

static void
assert_recommendation (ImproveInspectionReport *report, ImproveRecommendation *recommendation, JsonObject *answer)
{
  JsonArray *refs = json_object_get_array_member (answer, "refs");
  const char *const *paragraphs = improve_recommendation_get_paragraphs (recommendation);
  ImproveProvenance *provenance =
      improve_inspection_report_find_provenance (report, IMPROVE_ENTITY (recommendation), NULL);

  g_assert_cmpstr (improve_recommendation_get_text (recommendation), ==, word_of (answer, "text"));
  g_assert_cmpstr (improve_recommendation_get_label (recommendation), ==, word_of (answer, "label"));
  g_assert_cmpstr (improve_inspection_report_get_addressee (report, recommendation), ==, word_of (answer, "addressee"));
  g_assert_cmpuint (g_strv_length ((char **) paragraphs), ==, json_array_get_length (refs));
  for (guint i = 0; paragraphs[i] != NULL; i++)
    g_assert_cmpstr (paragraphs[i], ==, json_array_get_string_element (refs, i));
  g_assert_nonnull (provenance);
  g_assert_cmpint (improve_provenance_get_first_line (provenance), >, 0);
  g_assert_cmpint (improve_provenance_get_page (provenance), >, 0);
}

static void
test_form (gconstpointer data)
{
  const char *name = data;
  g_autoptr (ImproveInspectionReport) report = read_form (name);
  g_autofree char *path = path_of (name, ".json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  GListModel *found = improve_inspection_report_get_recommendations (report);
  GListModel *left = improve_inspection_report_get_leftovers (report);
  JsonArray *wanted;
  JsonObject *answer;

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  answer = json_node_get_object (json_parser_get_root (parser));
  assert_heading (report, answer);
  assert_judgements (report, json_object_get_array_member (answer, "judgements"));
  wanted = json_object_get_array_member (answer, "recommendations");
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, json_array_get_length (wanted));
  for (guint i = 0; i < json_array_get_length (wanted); i++)
    {
      g_autoptr (ImproveRecommendation) recommendation = g_list_model_get_item (found, i);

      assert_recommendation (report, recommendation, json_array_get_object_element (wanted, i));
    }
  g_assert_cmpuint (g_list_model_get_n_items (left), ==, (guint) json_object_get_int_member (answer, "not_taken"));
}

/* The same words in other dress: what comes out is the same. */
static void
test_same_in_other_dress (gconstpointer data)
{
  static const struct
  {
    const char *from;
    const char *to;
  } changes[] = { { "\n", "\r\n" }, { "\xe2\x80\x99", "'" }, { "  ", "\xc2\xa0 " }, { "\xef\x81\xae", "\xe2\x80\xa2" } };
  const char *name = data;
  g_autoptr (ImproveInspectionReport) plain = read_form (name);
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autofree char *path = path_of (name, ".txt");
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GString) other = g_string_new (text);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (ImproveInspectionReport) report = NULL;

      g_string_replace (other, changes[i].from, changes[i].to, 0);
      bytes = g_bytes_new (other->str, other->len);
      report = improve_report_reader_read_bytes (reader, bytes, NULL);
      g_assert_cmpstr (improve_inspection_report_get_kind (report), ==, improve_inspection_report_get_kind (plain));
      g_assert_cmpuint (g_list_model_get_n_items (improve_inspection_report_get_recommendations (report)), ==,
                        g_list_model_get_n_items (improve_inspection_report_get_recommendations (plain)));
      g_assert_cmpint (improve_entity_list_get_size (improve_inspection_get_judgements (
                           improve_inspection_report_get_inspection (report))),
                       ==,
                       improve_entity_list_get_size (improve_inspection_get_judgements (
                           improve_inspection_report_get_inspection (plain))));
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *directory = NULL;
  g_autoptr (GDir) files = NULL;
  const char *file;
  guint n = 0;

  g_test_init (&argc, &argv, NULL);
  directory = g_test_build_filename (G_TEST_DIST, "reading", "data", "reports", NULL);
  files = g_dir_open (directory, 0, NULL);
  g_assert_nonnull (files);
  while ((file = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *name = g_strndup (file, strlen (file) - MIN (strlen (file), 5));
      g_autofree char *path = g_strconcat ("/report-forms/", name, NULL);
      g_autofree char *dress = g_strconcat ("/report-forms-dressed/", name, NULL);
      gboolean has_profile = g_str_equal (name, "harbour-profile");

      if (!g_str_has_suffix (file, ".json"))
        continue;
      g_test_add_data_func_full (path, g_strdup (name), test_form, g_free);
      if (!has_profile)
        g_test_add_data_func_full (dress, g_strdup (name), test_same_in_other_dress, g_free);
      n++;
    }
  g_assert_cmpuint (n, >=, 15);
  return g_test_run ();
}
