/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-lines-private.h>

static const ImproveReadingLimits usual = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                            IMPROVE_READING_MAX_LINES };

static ImproveReadingPage *
read_page (const char *text, gssize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GError) error = NULL;
  ImproveReadingPage *page = improve_reading_page_new (bytes, &usual, &error);

  g_assert_no_error (error);
  return page;
}

/* The lines as "number:text", one after the other. */
static char *
show (const ImproveReadingPage *page)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < page->lines->len; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);

      g_string_append_printf (out, "%u:%.*s|", line->number, (int) line->length,
                              improve_reading_page_text (page, line));
    }
  return g_string_free (out, FALSE);
}

static void
assert_lines (const char *text, const char *wanted)
{
  g_autoptr (ImproveReadingPage) page = read_page (text, -1);
  g_autofree char *got = show (page);

  g_assert_cmpstr (got, ==, wanted);
}

/* However lines end and blanks are written, the lines and their numbers are the same. */
static void
test_line_ends (void)
{
  static const char *const ends[] = { "\n", "\r\n", "\r", "\xe2\x80\xa8", "\xe2\x80\xa9", "\xc2\x85", "\v" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = g_strdup_printf ("one%s%stwo%sthree", ends[i], ends[i], ends[i]);

      assert_lines (text, "1:one|3:two|4:three|");
    }
  assert_lines ("one\r\n\rtwo\nthree\n", "1:one|3:two|4:three|");
}

static void
test_blanks (void)
{
  g_autoptr (ImproveReadingPage) page = read_page ("\xc2\xa0\xc2\xa0\xe2\x80\x83"
                                                   "a\xe2\x80\x8b"
                                                   "b\tc \xc2\xa0",
                                                   -1);

  g_assert_cmpuint (improve_reading_page_line (page, 0)->indent, ==, 3);
  assert_lines ("\xc2\xa0\na\n \xc2\xa0 \nb", "2:a|4:b|");
  assert_lines ("soft\xc2\xadhyphen", "1:softhyphen|");
  assert_lines ("\xef\xbb\xbfmarked", "1:marked|");
}

static void
test_ornament (void)
{
  assert_lines ("**RESOLVED:** that", "1:RESOLVED: that|");
  assert_lines ("1\\. Apologies", "1:1. Apologies|");
  assert_lines ("## Actions", "1:Actions|");
  assert_lines ("_Prop. A, 2nd B_", "1:Prop. A, 2nd B|");
  assert_lines ("snake_case and 2 * 3", "1:snake_case and 2 * 3|");
  assert_lines ("* bullet", "1:* bullet|");
  assert_lines ("a [page](https://example.org/x) here", "1:a page here|");
  assert_lines ("[note] (see below)", "1:[note] (see below)|");
  assert_lines ("| 1 | Mend it | JS |", "1:1      Mend it      JS|");
  assert_lines ("a\n---\nb\n______\nc", "1:a|3:b|5:c|");
  assert_lines ("*450 Minutes", "1:*450 Minutes|");
}

static void
test_pages (void)
{
  assert_lines ("a\n- 3 -\n\fb", "1:a|3:b|");
  assert_lines ("a\n---\n2\n\nb", "1:a|5:b|");
  assert_lines ("Page 2 of 9\nb", "2:b|");
  assert_lines ("a\n17.\nb", "1:a|2:17.|3:b|");
}

static void
test_encodings (void)
{
  g_autoptr (ImproveReadingPage) page = read_page ("\x93"
                                                   "caf\xe9\x94 \x96 \x80 40",
                                                   -1);
  g_autoptr (ImproveReadingPage) cut = read_page ("caf\xc3", -1);
  g_autofree char *got = show (page);
  g_autofree char *got_cut = show (cut);

  g_assert_cmpstr (got, ==, "1:“café” – € 40|");
  g_assert_cmpuint (page->warnings->len, ==, 1);
  g_assert_cmpstr (got_cut, ==, "1:caf|");
  g_assert_cmpuint (cut->warnings->len, ==, 1);
}

static void
assert_refused (const char *text, gsize length, const ImproveReadingLimits *limits, int code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (improve_reading_page_new (bytes, limits, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, code);
  g_assert_true (g_str_has_prefix (error->message, "[reading-"));
}

static void
test_refused (void)
{
  const ImproveReadingLimits small = { 20, 8, 3 };
  char picture[400];

  for (guint i = 0; i < sizeof picture; i++)
    picture[i] = (char) (1 + i % 8);
  assert_refused ("a\0b", 3, &usual, IMPROVE_IMPORT_ERROR_FORMAT);
  assert_refused ("\xff\xfe"
                  "a\0b\0",
                  6, &usual, IMPROVE_IMPORT_ERROR_FORMAT);
  assert_refused ("%PDF-1.7 …", 10, &usual, IMPROVE_IMPORT_ERROR_FORMAT);
  assert_refused ("PK\003\004", 4, &usual, IMPROVE_IMPORT_ERROR_FORMAT);
  assert_refused (picture, sizeof picture, &usual, IMPROVE_IMPORT_ERROR_FORMAT);
  assert_refused ("caf\xe9 \x81", 6, &usual, IMPROVE_IMPORT_ERROR_ENCODING);
  assert_refused ("a b c d e f g h i j k", 21, &small, IMPROVE_IMPORT_ERROR_LIMIT);
  assert_refused ("a\n123456789", 11, &small, IMPROVE_IMPORT_ERROR_LIMIT);
  assert_refused ("a\nb\nc\nd\n", 8, &small, IMPROVE_IMPORT_ERROR_LIMIT);
}

static void
test_direction (void)
{
  g_autoptr (ImproveReadingPage) page = read_page ("a\nCllr \xe2\x80\xaeReed", -1);
  const ImproveReadingWarning *warning;

  g_assert_cmpuint (page->warnings->len, ==, 1);
  warning = g_ptr_array_index (page->warnings, 0);
  g_assert_cmpuint (warning->line, ==, 2);
  g_assert_nonnull (strstr (warning->message, "direction of writing"));
  assert_lines ("Cllr \xe2\x80\xaeReed", "1:Cllr \xe2\x80\xaeReed|");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lines/29-ends", test_line_ends);
  g_test_add_func ("/lines/29-blanks", test_blanks);
  g_test_add_func ("/lines/ornament", test_ornament);
  g_test_add_func ("/lines/pages", test_pages);
  g_test_add_func ("/lines/encodings", test_encodings);
  g_test_add_func ("/lines/refused", test_refused);
  g_test_add_func ("/lines/32-direction", test_direction);
  return g_test_run ();
}
