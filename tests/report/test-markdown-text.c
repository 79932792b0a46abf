/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/report/improve-markdown-private.h>

typedef struct
{
  const char *text;
  const char *expected;
} Case;

static void
check_cases (const Case *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *escaped = improve_markdown_escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].expected);
    }
}

static void
test_ordinary (void)
{
  static const Case cases[] = {
    { "", "" },
    { "Review every plan (all 230) by 30 November; who checks?",
      "Review every plan (all 230) by 30 November; who checks?" },
    { "Children's services: 96 % seen – “good”", "Children's services: 96 % seen – “good”" },
    { "2017-19, not 2016", "2017-19, not 2016" },
    { "Question & answer", "Question & answer" },
    { "3 of 20", "3 of 20" },
    { "2.7 is late", "2.7 is late" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* Each of these would change what the reader sees, or what the page loads. */
static void
test_hostile (void)
{
  static const Case cases[] = {
    { "# heading", "\\# heading" },
    { "- item", "\\- item" },
    { "+ item", "\\+ item" },
    { "* item", "\\* item" },
    { "> quoted", "\\> quoted" },
    { "1. first", "1\\. first" },
    { "2017) first", "2017\\) first" },
    { "7.", "7\\." },
    { "---", "\\---" },
    { ":--|", ":--\\|" },
    { "```sh", "\\`\\`\\`sh" },
    { "a|b", "a\\|b" },
    { "**bold** _under_ ~~struck~~", "\\*\\*bold\\*\\* \\_under\\_ \\~\\~struck\\~\\~" },
    { "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>" },
    { "[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))" },
    { "![x](http://example.org/x.png)", "!\\[x\\](http://example.org/x.png)" },
    { "so ![x](y)", "so !\\[x\\](y)" },
    { "&lt; &#60;", "\\&lt; \\&\\#60;" },
    { "back\\slash", "back\\\\slash" },
    { "{.class} $x$", "\\{.class\\} \\$x\\$" },
    { "title #", "title \\#" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* A cell, a list item or a heading is one line: whatever breaks a line becomes a blank. */
static void
test_blanks (void)
{
  static const Case cases[] = {
    { "one\ntwo", "one two" },
    { "one\r\n\r\n# two", "one \\# two" },
    { "  one\t\ttwo  ", "one two" },
    { "one\xe2\x80\xa8two\xe2\x80\xa9three\xc2\x85"
      "four",
      "one two three four" },
    { "one\xc2\xa0two", "one two" },
    { "\n1. one", "1\\. one" },
    { "\x01"
      "one\x7f"
      "two",
      "one two" },
    { " \n ", "" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
test_turned_text (void)
{
  static const Case cases[] = {
    { "safe\xe2\x80\xae"
      "efas",
      "safe\\[U+202E\\]efas" },
    { "\xe2\x81\xa6x\xe2\x81\xa9", "\\[U+2066\\]x\\[U+2069\\]" },
  };

  check_cases (cases, G_N_ELEMENTS (cases));
}

/* What would begin a list or a heading at the start of a line is plain text in the middle of one. */
static void
test_inside (void)
{
  g_autoptr (GString) out = g_string_new ("| ");

  improve_markdown_append_text (out, "1. first");
  g_string_append (out, " | ");
  improve_markdown_append_text (out, "- 2");
  g_string_append (out, " |\n- ");
  improve_markdown_append_text (out, "2. late");
  g_assert_cmpstr (out->str, ==, "| 1. first | - 2 |\n- 2\\. late");
}

static void
test_not_utf8 (void)
{
  g_autofree char *escaped = improve_markdown_escape ("caf\xe9 1");

  g_assert_true (g_utf8_validate (escaped, -1, NULL));
  g_assert_cmpstr (escaped, ==, "caf\xef\xbf\xbd 1");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/markdown-text/ordinary", test_ordinary);
  g_test_add_func ("/report/markdown-text/hostile", test_hostile);
  g_test_add_func ("/report/markdown-text/blanks", test_blanks);
  g_test_add_func ("/report/markdown-text/turned", test_turned_text);
  g_test_add_func ("/report/markdown-text/inside", test_inside);
  g_test_add_func ("/report/markdown-text/not-utf8", test_not_utf8);
  return g_test_run ();
}
