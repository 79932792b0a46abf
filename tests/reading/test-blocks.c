/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/reading/improve-reading-blocks-private.h>

typedef struct
{
  const char *text;
  ImproveMarkerKind kind;
  const char *label;
  guint value;
  const char *rest;
} Marker;

static const Marker markers[] = {
  { "1. One", IMPROVE_MARKER_NUMBER, "1", 1, "One" },
  { "(12)  Two", IMPROVE_MARKER_NUMBER, "12", 12, "Two" },
  { "3) Three", IMPROVE_MARKER_NUMBER, "3", 3, "Three" },
  { "1.That", IMPROVE_MARKER_NUMBER, "1", 1, "That" },
  { "a) A", IMPROVE_MARKER_LETTER, "a", 1, "A" },
  { "(B) B", IMPROVE_MARKER_LETTER, "B", 2, "B" },
  { "(aa) B", IMPROVE_MARKER_LETTER, "aa", 27, "B" },
  { "i. First", IMPROVE_MARKER_LETTER, "i", 9, "First" },
  { "(iv) Fourth", IMPROVE_MARKER_ROMAN, "iv", 4, "Fourth" },
  { "xii) Twelfth", IMPROVE_MARKER_ROMAN, "xii", 12, "Twelfth" },
  { "- dash", IMPROVE_MARKER_BULLET, "", 0, "dash" },
  { "\xc2\xb7 dot", IMPROVE_MARKER_BULLET, "", 0, "dot" },
  { "\xef\x82\xb7 symbol", IMPROVE_MARKER_BULLET, "", 0, "symbol" },
  { "o Hollow", IMPROVE_MARKER_BULLET, "", 0, "Hollow" },
  { "3.1 Paragraph", IMPROVE_MARKER_DOTTED, "3.1", 1, "Paragraph" },
  { "2307.04 Chairman", IMPROVE_MARKER_DOTTED, "2307.04", 4, "Chairman" },
  { "200/20 To approve", IMPROVE_MARKER_MINUTE, "200/20", 200, "To approve" },
  { "C048/23   Apologies", IMPROVE_MARKER_MINUTE, "C048/23", 48, "Apologies" },
  { "*450 Minutes", IMPROVE_MARKER_MINUTE, "450", 450, "Minutes" },
  { "Item 3: Ponds", IMPROVE_MARKER_MINUTE, "3", 3, "Ponds" },
  { "17.", IMPROVE_MARKER_NUMBER, "17", 17, "" },
};

static const char *const no_markers[] = {
  "",
  "One",
  "I move that",
  "14/06/2017 - Ponds",
  "1972 (as amended)",
  "e.g. ducks",
  "i.e. geese",
  "id. est",
  "-",
  "-5 degrees",
  "3.5% of",
  "and/or",
  "is. not",
  "mix) up",
  "(as amended) the Act",
  "(Note: he left)",
};

static void
test_markers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    {
      ImproveMarker marker;
      gsize n = improve_reading_marker (markers[i].text, strlen (markers[i].text), &marker);

      g_test_message ("%s", markers[i].text);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpint (marker.kind, ==, markers[i].kind);
      g_assert_cmpstr (marker.label, ==, markers[i].label);
      g_assert_cmpuint (marker.value, ==, markers[i].value);
      g_assert_cmpstr (markers[i].text + n, ==, markers[i].rest);
    }
  for (guint i = 0; i < G_N_ELEMENTS (no_markers); i++)
    {
      ImproveMarker marker;

      g_test_message ("%s", no_markers[i]);
      g_assert_cmpuint (improve_reading_marker (no_markers[i], strlen (no_markers[i]), &marker), ==, 0);
      g_assert_cmpint (marker.kind, ==, IMPROVE_MARKER_NONE);
    }
}

/* The blocks as "first-last:text", one after the other. */
static char *
show (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const ImproveReadingLimits limits = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                        IMPROVE_READING_MAX_LINES };
  g_autoptr (ImproveReadingPage) page = improve_reading_page_new (bytes, &limits, NULL);
  g_autoptr (ImproveReadingBlocks) blocks = improve_reading_blocks_new (page);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < improve_reading_blocks_size (blocks); i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, i);

      g_string_append_printf (out, "%u-%u:%s%s%s|", block->first_line, block->last_line, block->text,
                              block->column != NULL ? "@" : "", block->column != NULL ? block->column : "");
    }
  return g_string_free (out, FALSE);
}

static void
assert_blocks (const char *text, const char *wanted)
{
  g_autofree char *got = show (text);

  g_assert_cmpstr (got, ==, wanted);
}

static void
test_joins (void)
{
  /* Paragraphs of one line, one of them broken. */
  assert_blocks ("- A stage would be\nreached in May\n- Another\n", "1-2:A stage would be reached in May|3-3:Another|");
  assert_blocks ("One.\nTwo.\n", "1-1:One.|2-2:Two.|");
  /* Wrapped at sixty columns: a short line ends its paragraph. */
  assert_blocks ("The Board heard from the Harbour Master, who told it that no\n"
                 "Ship had come in May and that two ropes had been stolen by\n"
                 "gulls.\n"
                 "The Chair thanked him.\n"
                 "RESOLVED that the ropes be bought again from the same old\n"
                 "chandler.\n",
                 "1-3:The Board heard from the Harbour Master, who told it that no Ship had come in May and that two "
                 "ropes had been stolen by gulls.|4-4:The Chair thanked him.|5-6:RESOLVED that the ropes be bought "
                 "again from the same old chandler.|");
  /* A marker alone waits for its text. */
  assert_blocks ("7.\n\nThe Weir\n\nIt leaks.\n", "1-3:The Weir|5-5:It leaks.|");
  assert_blocks ("the youth-\nhub opens\n", "1-2:the youth-hub opens|");
}

static void
test_column (void)
{
  assert_blocks ("Item                                        Action by\n"
                 "\n"
                 "The gate is stuck and will be freed with\n"
                 "oil before Friday.                          JS\n"
                 "The fence stands.\n",
                 "1-1:Item@Action by|3-4:The gate is stuck and will be freed with oil before Friday.@JS|"
                 "5-5:The fence stands.|");
}

static void
test_line_of_place (void)
{
  const char *text = "- one two\nthree four\nfive\n";
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const ImproveReadingLimits limits = { 100, 100, 100 };
  g_autoptr (ImproveReadingPage) page = improve_reading_page_new (bytes, &limits, NULL);
  g_autoptr (ImproveReadingBlocks) blocks = improve_reading_blocks_new (page);
  const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, 0);

  g_assert_cmpstr (block->text, ==, "one two three four five");
  g_assert_cmpuint (improve_reading_block_line (blocks, block, 0), ==, 1);
  g_assert_cmpuint (improve_reading_block_line (blocks, block, 8), ==, 2);
  g_assert_cmpuint (improve_reading_block_line (blocks, block, 20), ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/blocks/markers", test_markers);
  g_test_add_func ("/blocks/joins", test_joins);
  g_test_add_func ("/blocks/column", test_column);
  g_test_add_func ("/blocks/line-of-place", test_line_of_place);
  return g_test_run ();
}
