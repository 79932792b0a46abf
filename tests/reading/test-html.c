/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Pages of HTML become text with the marks that the reader knows; what is no part of the minutes is left out. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-reading-html-private.h>

#include <string.h>

static char *
try_text (const char *html, gsize *steps, GError **error)
{
  const ImproveReadingLimits limits = { 64 << 20, 1 << 20, 2000000 };
  g_autoptr (GBytes) bytes = g_bytes_new (html, strlen (html));
  g_autoptr (ImproveReadingPage) page = improve_reading_page_new (bytes, &limits, error);

  if (page == NULL)
    return NULL;
  if (steps != NULL)
    *steps = page->steps;
  return g_strndup (g_bytes_get_data (page->source, NULL), g_bytes_get_size (page->source));
}

static void
assert_text (const char *html, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = try_text (html, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

#ifdef IMPROVE_WITH_HTML

static void
test_elements (void)
{
  assert_text ("<p>One\n two</p><p>Three<br>four", "One two\n\nThree\nfour\n");
  assert_text ("<h2>Title</h2>text", "## Title\n\ntext\n");
  assert_text ("<p>So it was <b>RESOLVED</b> that</p>", "So it was **RESOLVED** that\n");
  assert_text ("<p><b>All<br>bold</b> plain", "**All**\n**bold** plain\n");
  assert_text ("<ul><li>one<li>two<ol><li>in</ol></ul>", "- one\n- two\n   1. in\n");
  assert_text ("<ol type=i start=3><li>c<li value=9>i</ol>", "iii. c\nix. i\n");
  assert_text ("<ol type=A><li>x<li>y</ol>", "A. x\nB. y\n");
  assert_text ("<ol style='list-style-type:lower-alpha'><li><p>x</p></ol>", "a. x\n");
  assert_text ("<table><tr><th>Who<th>What<tr><td>Ada<td>Post <i>it</i></table>", "| Who | What |\n| Ada | Post it |\n");
  assert_text ("<table><tr><td>4.<td><p>Ponds</p><p>Dredge.</p></table>", "4. Ponds\n\nDredge.\n");
  assert_text ("<p>&pound;5 &amp; &#8220;more&#8221;&nbsp;!", "£5 & “more”\302\240!\n");
  assert_text ("<pre>Line\n  two</pre>", "Line\n  two\n");
}

static void
test_left_out (void)
{
  assert_text ("<html><head><title>T</title><script>x<y</script></head><body>a<script>if (a<b) c</script>b", "ab\n");
  assert_text ("<body><nav>n</nav><div class='site-footer x'>f</div><div id=breadcrumbs>b</div><p>kept", "kept\n");
  assert_text ("<body class=no-sidebar><div class=has-menu>kept</div><div role=navigation>n</div>", "kept\n");
  assert_text ("<div hidden>h</div><div style='display: none'>d</div><select><option>o</select><p>kept", "kept\n");
  assert_text ("<body><p>before<main><p>kept</main><p>after", "kept\n");
  assert_text ("<div>menu<div id=modgov>kept</div>after</div>", "kept\n");
}

/* No text, and no page: it stays what it is. */
static void
test_not_html (void)
{
  assert_text ("<< Back\nRESOLVED: That a < b\n", "<< Back\nRESOLVED: That a < b\n");
  assert_text ("<names withheld> asked\n", "<names withheld> asked\n");
}

static ImproveMinutes *
read_page (const char *name)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reading", "data", "html", name, NULL);
  g_autoptr (GError) error = NULL;
  ImproveMinutes *minutes = improve_minutes_reader_read_file (reader, path, NULL, &error);

  g_assert_no_error (error);
  return minutes;
}

static void
test_agenda_item (void)
{
  g_autoptr (ImproveMinutes) minutes = read_page ("agenda-item.html");
  g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
  g_autofree char *on = improve_date_to_string (improve_meeting_get_on (meeting));
  g_autofree char *review = improve_minutes_to_review (minutes);
  ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (improve_meeting_get_items (meeting), 0));
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);
  ImproveEntityList *limbs = improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, 0)));
  ImproveLimb *second = IMPROVE_LIMB (improve_entity_list_get (limbs, 1));

  g_assert_cmpstr (improve_meeting_get_body_text (meeting), ==, "Roads Committee");
  g_assert_cmpstr (on, ==, "2019-11-05");
  g_assert_cmpint (improve_entity_list_get_size (improve_meeting_get_items (meeting)), ==, 1);
  g_assert_cmpstr (improve_agenda_item_get_number (item), ==, "7");
  g_assert_cmpstr (improve_agenda_item_get_title (item), ==, "Winter gritting");
  /* The lines counted are those of the text that the review prints, and the page says so. */
  {
    ImproveProvenance *place = improve_minutes_find_provenance (minutes, IMPROVE_ENTITY (second));
    g_auto (GStrv) warnings = improve_minutes_dup_warnings (minutes);
    g_auto (GStrv) lines = g_strsplit (review, "\n", -1);
    g_autofree char *number = g_strdup_printf (" %d | (b)", improve_provenance_get_first_line (place));

    g_assert_nonnull (strstr (lines[improve_provenance_get_first_line (place) - 1], number));
    g_assert_true (g_str_has_prefix (warnings[0], "read from HTML"));
  }
  /* The decision block and the minutes block tell the same resolution. */
  g_assert_cmpint (improve_entity_list_get_size (resolutions), ==, 1);
  g_assert_cmpint (improve_entity_list_get_size (limbs), ==, 2);
  g_assert_cmpstr (improve_limb_get_label (second), ==, "b");
  g_assert_cmpstr (improve_limb_get_delegated_to_text (second), ==, "Head of Roads");
  g_assert_cmpuint (g_strv_length ((char **) improve_agenda_item_get_papers (item)), ==, 2);
  g_assert_nonnull (strstr (review, "limb b"));
  g_assert_null (strstr (review, "cookies"));
  g_assert_null (strstr (review, "never read"));
  g_assert_null (strstr (review, "nothing be done"));
}

static void
assert_refused (const char *html, const char *fault)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = try_text (html, NULL, &error);

  g_assert_null (text);
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, fault));
}

static char *
many (const char *start, const char *piece, const char *end, guint n)
{
  GString *text = g_string_new (start);

  for (guint i = 0; i < n; i++)
    {
      g_string_append (text, piece);
      if (end != NULL)
        g_string_append_printf (text, "%u%s", i, end);
    }
  return g_string_free (text, FALSE);
}

static void
test_hostile (void)
{
  static const char *const pieces[] = { "<td>", "<table><tr><td>", "</p>", "<p>", "<li>x", "&#65;", "<!--", "<b>x</b>",
                                        "<br>", "<", "</x", "<p class=menu>x</p>", "<ul></ul>", "&unknown;", "<?x" };
  g_autofree char *deep = many ("<div>", "<div>", NULL, 100000);
  g_autofree char *wide = many ("<p ", "a", "=1 ", 300);
  g_autofree char *quoted = many ("<p 1=\"", " a", "", 100000);

  assert_refused (deep, "[html-depth]");
  assert_refused (wide, "[html-attributes]");
  assert_refused (quoted, "[html-attributes]");
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *html = many ("<body><p>x", pieces[i], NULL, 20000);
      g_autoptr (GError) error = NULL;
      gsize steps = 0;
      g_autofree char *text = try_text (html, &steps, &error);

      g_assert_true ((text != NULL) != (error != NULL));
      g_assert_cmpuint (steps, <=, 16 * strlen (html));
      if (text != NULL)
        g_assert_cmpuint (strlen (text), <=, 4 * strlen (html));
    }
}

/* Entities that a page declares are nothing to us, and nothing is fetched. */
static void
test_entities (void)
{
  assert_text ("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>a&x;b", "]>\n\na&x;b\n");
}

#else

static void
test_left_to_others (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (try_text ("<p>Text", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_nonnull (strstr (error->message, "“html”"));
  assert_text ("RESOLVED: That a < b\n", "RESOLVED: That a < b\n");
}

#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#ifdef IMPROVE_WITH_HTML
  g_test_add_func ("/html/elements", test_elements);
  g_test_add_func ("/html/left-out", test_left_out);
  g_test_add_func ("/html/not-html", test_not_html);
  g_test_add_func ("/html/agenda-item", test_agenda_item);
  g_test_add_func ("/html/hostile", test_hostile);
  g_test_add_func ("/html/entities", test_entities);
#else
  g_test_add_func ("/html/left-to-others", test_left_to_others);
#endif
  return g_test_run ();
}
