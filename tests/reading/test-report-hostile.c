/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Whatever comes in, the work is at most a small multiple of the bytes, and what cannot be read is refused. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-report-found-private.h>
#include <libimprove/reading/improve-report-reader.h>

/* Steps a byte; reports take about thirteen. */
#define MOST_STEPS 60

static GPtrArray *profiles;

static void
read_steps (GString *text)
{
  const ImproveReadingLimits limits = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                        IMPROVE_READING_MAX_LINES };
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveReadingPage) page = improve_reading_page_new (bytes, &limits, &error);
  g_autoptr (ImproveFoundReport) found = NULL;

  g_assert_no_error (error);
  found = improve_report_read (page, profiles, g_ptr_array_index (profiles, profiles->len - 1));
  g_assert_cmpuint (page->steps, <=, MOST_STEPS * text->len + 10000);
}

static void
test_repeated (void)
{
  static const char *const covers[] = {
    "", "Contents\n",
    "Tarnwick\nInspection of children\xe2\x80\x99s social care services\nInspection dates: 1 to 2 May 2019\n\n"
    "What needs to improve\n\n",
  };
  static const char *const units[] = {
    "a\n", "\n", "\f", "1\n", "1 a\n", "1\n\f", "- a\n", "- a:\n", "1. a\n", "1. a\n\n", "1. a:\n   - b\n",
    "x      Good\n", "                              Good\n", "Overall effectiveness      Good\n",
    "1. Overall effectiveness      Good\n", "Recommendations\n", "Recommendations\n\n- a\n",
    "The Local Safeguarding Children Board is\n", "The Local Safeguarding Children Board is good\n",
    "Children\xe2\x80\x99s services in a\n", "a b      3\n", "Lead inspector: A B\n", "Lead inspector\n",
    "Inspection date: 1 to 2 May 2019\n", "(paragraphs 1-200) ", "- (paragraphs 1-200) (", "(", "(paragraph ",
    "there are no ", "The authority should do it. ", "Within a months\n", "What does a need to improve\n", "a ",
    "Inspection of a ", "Immediately:\n\n- a\n\n", "A heading\n\n1. a\n\n", "page1\n\f2\n x\n\f", "x1\n\n1\n note\n\f",
    "\xef\x81\xae a\n", "\xef\x81\xae\n", " - a\n   - b\n     - c\n", "12 11 2014 to ", "A B C D E F G ", "a) b\n",
  };

  for (guint c = 0; c < G_N_ELEMENTS (covers); c++)
    for (guint i = 0; i < G_N_ELEMENTS (units); i++)
      {
        g_autoptr (GString) text = g_string_new (covers[c]);

        g_test_message ("%s", units[i]);
        while (text->len < 60000)
          g_string_append (text, units[i]);
        read_steps (text);
      }
}

static const char report_text[] =
    "Marlbrook\nInspection of services for children in need of help and\nprotection, children looked after and care "
    "leavers\nInspection date: 2 \xe2\x80\x93 25 Feb 2014\nReport published: 1 May 2014\n\nChildren\xe2\x80\x99s services in "
    "Marlbrook are good\n1. Children who need help and protection             Good\n\n2. Children looked after and "
    "achieving\n                                        Good\n   permanence\n\n3. Leadership, management and governance"
    "  Inadequate\n\n1\n  A note.\n\fRecommendations\n\n1.   Mend the wall (paragraphs 3\xe2\x80\x93" "5) and\n     the "
    "gate.\n2.   Paint:\n     \xef\x81\xae red\n     \xef\x81\xae blue\n\nSummary\n\n3. Text.\n\nLead inspector: A Reed\n";

/* Reports cut at every byte, and reports with bytes changed, are read or refused, and nothing else. */
static void
test_damaged (void)
{
  static const char changes[] = { 0, '\n', '\f', '(', '1', '\xe2' };
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();

  for (gsize n = 0; n < sizeof report_text; n++)
    for (guint change = 0; change < G_N_ELEMENTS (changes); change++)
      {
        g_autofree char *text = g_memdup2 (report_text, sizeof report_text);
        g_autoptr (GBytes) bytes = NULL;
        g_autoptr (GError) error = NULL;
        g_autoptr (ImproveInspectionReport) report = NULL;
        g_autoptr (ImprovePlan) plan = NULL;
        g_autofree char *review = NULL;

        if (change > 0 && n > 0)
          text[n - 1] = changes[change];
        bytes = g_bytes_new_take (g_steal_pointer (&text), change == 0 ? n : sizeof report_text - 1);
        report = improve_report_reader_read_bytes (reader, bytes, &error);
        g_assert_true ((report == NULL) == (error != NULL));
        if (report == NULL)
          continue;
        review = improve_inspection_report_to_review (report);
        g_assert_true (g_utf8_validate (review, -1, NULL));
        plan = improve_inspection_report_new_plan (report, NULL, &error);
        g_assert_no_error (error);
      }
}

static void
assert_refused (const char *text, gsize length, int code, const char *says)
{
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_report_reader_read_bytes (reader, bytes, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, code);
  g_assert_nonnull (strstr (error->message, says));
}

static void
test_no_text (void)
{
  assert_refused ("%PDF-1.7 x", 10, IMPROVE_IMPORT_ERROR_FORMAT, "pdftotext -layout");
  assert_refused ("\xff\xfeR\0e\0", 6, IMPROVE_IMPORT_ERROR_FORMAT, "UTF-16");
  assert_refused ("PK\003\004docx", 8, IMPROVE_IMPORT_ERROR_FORMAT, "[reading-text]");
  assert_refused ("a\0b", 3, IMPROVE_IMPORT_ERROR_FORMAT, "[reading-text]");
  assert_refused ("a \x81 b", 5, IMPROVE_IMPORT_ERROR_ENCODING, "[reading-encoding]");
}

static void
test_limits (void)
{
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("one line\nanother line\n", 22);
  g_autoptr (ImproveInspectionReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *huge = g_malloc (50u << 20);

  improve_text_reader_set_max_bytes (IMPROVE_TEXT_READER (reader), 21);
  g_assert_null (improve_report_reader_read_bytes (reader, bytes, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_clear_error (&error);
  improve_text_reader_set_max_bytes (IMPROVE_TEXT_READER (reader), 22);
  improve_text_reader_set_max_lines (IMPROVE_TEXT_READER (reader), 1);
  g_assert_null (improve_report_reader_read_bytes (reader, bytes, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_clear_error (&error);
  improve_text_reader_set_max_lines (IMPROVE_TEXT_READER (reader), 2);
  improve_text_reader_set_max_line (IMPROVE_TEXT_READER (reader), 12);
  report = improve_report_reader_read_bytes (reader, bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_text_reader_get_max_bytes (IMPROVE_TEXT_READER (reader)), ==, 22);
  g_assert_cmpint (improve_text_reader_get_max_line (IMPROVE_TEXT_READER (reader)), ==, 12);
  g_assert_cmpint (improve_text_reader_get_max_lines (IMPROVE_TEXT_READER (reader)), ==, 2);
  memset (huge, 'a', 50u << 20);
  assert_refused (huge, 50u << 20, IMPROVE_IMPORT_ERROR_LIMIT, "[reading-line]");
}

/* A text with nothing in it says nothing, and that is no error. */
static void
test_nothing (void)
{
  static const char *const texts[] = { "", "\n\n", "\f\f\f", "Dear all,\n\nThe harbour was shut.\n", "caf\xe9" };
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveInspectionReport) report = improve_report_reader_read_bytes (reader, bytes, &error);
      g_auto (GStrv) warnings = NULL;

      g_assert_no_error (error);
      g_assert_null (improve_inspection_report_get_authority (report));
      g_assert_null (improve_inspection_report_get_kind (report));
      g_assert_null (improve_inspection_report_get_profile (report));
      g_assert_cmpuint (g_list_model_get_n_items (improve_inspection_report_get_recommendations (report)), ==, 0);
      g_assert_cmpuint (g_list_model_get_n_items (improve_inspection_report_get_leftovers (report)), ==, 0);
      warnings = improve_inspection_report_dup_warnings (report);
      g_assert_cmpuint (g_strv_length (warnings), >=, 1);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  profiles = improve_report_profiles_load ();
  g_test_add_func ("/report-hostile/repeated", test_repeated);
  g_test_add_func ("/report-hostile/damaged", test_damaged);
  g_test_add_func ("/report-hostile/no-text", test_no_text);
  g_test_add_func ("/report-hostile/limits", test_limits);
  g_test_add_func ("/report-hostile/nothing", test_nothing);
  status = g_test_run ();
  g_ptr_array_unref (profiles);
  return status;
}
