/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The small parts of reading a report: phrases, periods, references, what pages carry besides the text. */

#include <string.h>

#include <libimprove/reading/improve-report-found-private.h>

static ImproveReadingPage *
page_of (const char *text)
{
  const ImproveReadingLimits limits = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                        IMPROVE_READING_MAX_LINES };
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  ImproveReadingPage *page = improve_reading_page_new (bytes, &limits, &error);

  g_assert_no_error (error);
  return page;
}

static void
assert_is (const char *phrase_text, const char *text, gboolean is, const char *captured)
{
  ImproveReportPhrase *phrase = improve_report_phrase_new (phrase_text);
  g_autoptr (ImproveWords) words = improve_words_new ();
  ImproveReportMatch match;

  improve_words_fill (words, text, strlen (text));
  g_assert_cmpint (improve_report_phrase_is (phrase, words, &match), ==, is);
  if (captured != NULL)
    {
      g_autofree char *name = improve_report_dup_printed (words, match.capture_from, match.capture_to);

      g_assert_cmpstr (name, ==, captured);
    }
  improve_report_phrase_free (phrase);
}

static void
test_phrases (void)
{
  assert_is ("What needs to improve", "What needs to improve?1", TRUE, NULL);
  assert_is ("What needs to improve", "WHAT NEEDS TO IMPROVE:", TRUE, NULL);
  assert_is ("What needs to improve", "What needs to improve is plain", FALSE, NULL);
  assert_is ("Children\xe2\x80\x99s services", "Children's services2", TRUE, NULL);
  assert_is ("Section 1 \xe2\x80\xa6", "Section 1: the Local Authority", TRUE, NULL);
  assert_is ("Section 1", "Section 12", FALSE, NULL);
  assert_is ("Inspection of {x} local authority children\xe2\x80\x99s services",
             "Inspection of Wrenmouth City Council local authority children\xe2\x80\x99s services", TRUE,
             "Wrenmouth City Council");
  assert_is ("Inspection of {x} children\xe2\x80\x99s services", "Inspection of children\xe2\x80\x99s services", FALSE, NULL);
  assert_is ("Response to {x} in {y}", "Response to fog in Fallowdale", TRUE, "Fallowdale");
  assert_is ("A {x}", "A b c d e f g h i j k l m", TRUE, "b c d e f g h i j k l m");
  assert_is ("A {x}", "A b c d e f g h i j k l m n", FALSE, NULL);
  assert_is ("A {x}", "A", FALSE, NULL);
}

static void
assert_period (const char *text, const char *wanted_start, const char *wanted_end)
{
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  g_assert_cmpint (improve_report_read_period (text, &start, &end), ==, wanted_start != NULL);
  g_assert_cmpstr (start, ==, wanted_start);
  g_assert_cmpstr (end, ==, wanted_end);
}

static void
test_periods (void)
{
  assert_period ("23 January to 16 February 2017", "2017-01-23", "2017-02-16");
  assert_period ("12 October 2015 \xe2\x80\x93 5 November 2015", "2015-10-12", "2015-11-05");
  assert_period ("9\xe2\x80\x93" "24 November 2017", "2017-11-09", "2017-11-24");
  assert_period ("9-24 Nov 2017", "2017-11-09", "2017-11-24");
  assert_period ("14 January \xe2\x94\x80 4 Feb 2015", "2015-01-14", "2015-02-04");
  assert_period ("01/06/2015 to 25/06/2015", "2015-06-01", "2015-06-25");
  assert_period ("04 March 2019", "2019-03-04", "2019-03-04");
  assert_period ("Monday 4th March to Friday 8th March 2019", "2019-03-04", "2019-03-08");
  assert_period ("4 March 2019 to 8 March 2019 and 9 April 2019 to 10 April 2019", "2019-03-04", "2019-04-10");
  assert_period ("12 December to 5 January 2016", "2015-12-12", "2016-01-05");
  /* What follows is not of the period. */
  assert_period ("2 to 6 May 2016 Report published: 7 July 2016", "2016-05-02", "2016-05-06");
  assert_period ("2 to 6 May 2016 1. Children", "2016-05-02", "2016-05-06");
  /* Nothing is guessed. */
  assert_period ("2 to 6 May", NULL, NULL);
  assert_period ("31 February 2016", NULL, NULL);
  assert_period ("6 to 2 May 2016", NULL, NULL);
  assert_period ("soon", NULL, NULL);
  assert_period ("", NULL, NULL);
}

static void
assert_cites (const char *text, const char *paragraphs, const char *pages)
{
  g_autoptr (ImproveReadingPage) page = page_of ("x");
  ImproveReport report = { .page = page, .words = improve_words_new () };
  ImproveReportRecommendation recommendation = { .text = (char *) text };
  g_autofree char *found_paragraphs = NULL;
  g_autofree char *found_pages = NULL;

  improve_report_read_references (&report, &recommendation);
  found_paragraphs = g_strjoinv (" ", recommendation.paragraphs);
  found_pages = g_strjoinv (" ", recommendation.pages);
  g_assert_cmpstr (found_paragraphs, ==, paragraphs);
  g_assert_cmpstr (found_pages, ==, pages);
  g_strfreev (recommendation.paragraphs);
  g_strfreev (recommendation.pages);
  improve_words_free (report.words);
}

static void
test_references (void)
{
  assert_cites ("Do it (paragraph 24).", "24", "");
  assert_cites ("Do it (paragraphs 24,25).", "24 25", "");
  assert_cites ("Do it (paragraphs 11\xe2\x80\x93" "13, 20).", "11 12 13 20", "");
  assert_cites ("Do it. (Paragraphs 4 - 7)", "4 5 6 7", "");
  assert_cites ("Do it (Paras 4, 5,6).", "4 5 6", "");
  assert_cites ("Do it (paras. 121 and 122).", "121 122", "");
  assert_cites ("Do it (paragraphs 121-123).", "121 122 123", "");
  assert_cites ("Do it (page 12, paragraph 17).", "17", "12");
  assert_cites ("Do it (Page 3, paragraph 4. Page 5, paragraphs 6, 7).", "4 6 7", "3 5");
  assert_cites ("Do it (pages 4, 5, paragraphs 9, 12).", "9 12", "4 5");
  /* What cites nothing. */
  assert_cites ("Teach 16-year-olds (CAMHS) in 24 houses (Enabler two).", "", "");
  assert_cites ("Do it (page 12).", "", "");
  assert_cites ("Do it (paragraph", "", "");
  /* Ranges gone wrong are not written out. */
  assert_cites ("Do it (paragraphs 9-4).", "9", "");
  assert_cites ("Do it (paragraphs 1-9999).", "1", "");
}

static void
assert_left (const char *text, const char *wanted)
{
  g_autoptr (ImproveReadingPage) page = page_of (text);
  g_autoptr (GString) left = g_string_new (NULL);

  improve_report_drop_page_noise (page);
  for (guint i = 0; i < page->lines->len; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);

      g_string_append_printf (left, "%u:%.*s|", line->page, (int) line->length, improve_reading_page_text (page, line));
    }
  g_assert_cmpstr (left->str, ==, wanted);
}

static void
test_page_noise (void)
{
  /* Feet of two lines, the page in the second. */
  assert_left ("a\n\nHarbour report\n3 May   1\n\fb\n\nHarbour report\n3 May   2\n\fc\n\nHarbour report\n3 May   3\n",
               "1:a|2:b|3:c|");
  /* Heads. */
  assert_left ("Harbour   1\na\n\fHarbour   2\nb\n\fHarbour   3\nc\n", "1:a|2:b|3:c|");
  /* Two pages may well start alike. */
  assert_left ("Harbour\na\n\fHarbour\nb\n", "1:Harbour|1:a|2:Harbour|2:b|");
  /* Notes at the foot, the number alone or before the text; their numbers go on. */
  assert_left ("a1\n\n1\n  A note\n  of two lines.\n\fb\n\n2\n  Another.\n", "1:a1|2:b|");
  assert_left ("The board1 met.\n\n1   A note.\n\fb\n", "1:The board1 met.|2:b|");
  assert_left ("The board met.\n\n1   An entry.\n\fb\n", "1:The board met.|1:1   An entry.|2:b|");
  assert_left ("a\n\n24\n  text of paragraph 24\n\fb\n", "1:a|1:24|1:text of paragraph 24|2:b|");
}

static void
test_contents (void)
{
  g_autoptr (ImproveReadingPage) page =
      page_of ("Contents\n\n Summary                3\n The experiences of children and\n achieving         12\n Note ....... 14\n"
               "Recommendations\n\n1.   Mend it.\n");
  g_autoptr (ImproveWords) words = improve_words_new ();
  g_autoptr (GHashTable) headings = improve_report_take_contents (page, words);

  g_assert_true (g_hash_table_contains (headings, "summary"));
  g_assert_true (g_hash_table_contains (headings, "the experiences of children and achieving"));
  g_assert_true (g_hash_table_contains (headings, "note"));
  g_assert_cmpuint (g_hash_table_size (headings), ==, 3);
  g_assert_cmpuint (page->lines->len, ==, 2);
}

static void
test_profiles (void)
{
  static const struct
  {
    const char *text;
    const char *says;
  } wrong[] = {
    { "nothing", "[profile-file]" },
    { "[framework]\ntitle=x\n", "[profile-kind]" },
    { "[kind x]\naddressee=authority\n", "[profile-entry]" },
    { "[kind x]\ntitle=a;;b\n", "[profile-entry]" },
    { "[kind x]\ntitle=a\naddressee=nobody\n", "[profile-entry]" },
    { "[kind x]\ntitle=a\n[headings]\nrecomendations=b\n", "[profile-entry]" },
    { "[kind x]\ntitle=a\n[clocks]\nrun=cuckoo\n", "[profile-entry]" },
    { "[kind x]\ntitle=a\n[colours]\nred=b\n", "[profile-entry]" },
    { "[kind x]\ntitle=\xff\n", "[profile-" },
  };
  g_auto (GStrv) names = improve_report_profile_list_names ();
  g_autoptr (GPtrArray) profiles = improve_report_profiles_load ();

  g_assert_cmpuint (profiles->len, ==, g_strv_length (names));
  g_assert_cmpstr (improve_report_profile_get_name (g_ptr_array_index (profiles, profiles->len - 1)), ==, "common");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (improve_report_profile_new_from_text ("wrong", wrong[i].text, &error));
      g_assert_nonnull (error);
      g_assert_true (g_str_has_prefix (error->message, wrong[i].says));
    }
  g_assert_null (improve_report_profile_new_from_name ("cuckoo", NULL));
}

static void
test_profile_says (void)
{
  g_autoptr (ImproveReportProfile) ilacs = improve_report_profile_new_from_name ("ilacs-2023", NULL);
  g_autoptr (ImproveReportProfile) jtai = improve_report_profile_new_from_name ("jtai", NULL);
  g_auto (GStrv) areas = improve_report_profile_list_areas (ilacs);
  g_auto (GStrv) kinds = improve_report_profile_list_kinds (ilacs);

  g_assert_true (improve_report_profile_get_has_overall (ilacs));
  g_assert_false (improve_report_profile_get_has_overall (jtai));
  g_assert_cmpuint (g_strv_length (areas), ==, 5);
  g_assert_cmpstr (areas[0], ==, "overall effectiveness");
  g_assert_true (g_strv_contains ((const char *const *) areas, "the experiences and progress of care leavers"));
  g_assert_cmpstr (kinds[0], ==, "ilacs");
  g_assert_cmpstr (improve_report_profile_get_inspectorate (ilacs), ==, "ofsted");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-parts/phrases", test_phrases);
  g_test_add_func ("/report-parts/periods", test_periods);
  g_test_add_func ("/report-parts/references", test_references);
  g_test_add_func ("/report-parts/page-noise", test_page_noise);
  g_test_add_func ("/report-parts/contents", test_contents);
  g_test_add_func ("/report-parts/profiles", test_profiles);
  g_test_add_func ("/report-parts/profile-says", test_profile_says);
  return g_test_run ();
}
