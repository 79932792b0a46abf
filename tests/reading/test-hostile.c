/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Whatever comes in, the work is at most a small multiple of the bytes, and what cannot be read is refused. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-minutes-private.h>

/* Steps a byte; the texts of a council take about eighteen. */
#define MOST_STEPS 60

static ImproveReadingPage *
read_steps (GString *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  const ImproveReadingLimits limits = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                        IMPROVE_READING_MAX_LINES };
  g_autoptr (GError) error = NULL;
  ImproveReadingPage *page = improve_reading_page_new (bytes, &limits, &error);
  g_autoptr (GPtrArray) meetings = NULL;

  g_assert_no_error (error);
  meetings = improve_reading_minutes (page);
  g_assert_cmpuint (meetings->len, >=, 1);
  g_assert_cmpuint (page->steps, <=, MOST_STEPS * text->len + 10000);
  return page;
}

static void
repeat (const char *unit, guint n)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ImproveReadingPage) page = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append (text, unit);
  page = read_steps (text);
}

static void
test_repeated (void)
{
  static const char *const units[] = {
    "a\n",
    "\n",
    "RESOLVED\n",
    "RESOLVED that x be y. ",
    "it was agreed ",
    "(",
    "((((\n",
    "“\n\n",
    "“quoted\n\n",
    "” ",
    "*a* **b** _c_ [d](http://e) ",
    "|a|",
    "- ",
    "1. ",
    "(a) ",
    "1.1.1.1.",
    "and the Clerk be authorised ",
    "in consultation with the Clerk, ",
    "Action: ",
    "ACTION\n",
    "Decision:\n",
    "Minutes:\n",
    "Meeting: 1/1/2017 - x\n",
    "14/06/2017 ",
    "Item 3: A\n",
    "200/20 A\n",
    ". ",
    ".A",
    "a. B ",
    "\xef\x82\xb7",
    "- x\n  - y\n    - z\n",
    "proposed by A, seconded by B ",
    "Proposed A\n",
    "RESOLVED:\n(1) x\n",
    "No.  Item\n",
    "            Action\n",
    "That it be noted and that it be noted and ",
    "Reason: x\n",
    "# A\n\n",
    "\f",
    "A B C D E\n\n",
    "/",
    "x/1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_test_message ("%s", units[i]);
      repeat (units[i], 20000);
    }
}

static void
test_nested_bullets (void)
{
  g_autoptr (GString) text = g_string_new ("RESOLVED\n");
  g_autoptr (ImproveReadingPage) page = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      for (guint n = 0; n <= i % 500; n++)
        g_string_append (text, " ");
      g_string_append (text, "- that it be noted\n");
    }
  page = read_steps (text);
  g_assert_cmpuint (page->lines->len, ==, 10001);
}

static void
test_numbered_items (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (ImproveReadingPage) page = NULL;

  for (guint i = 1; i <= 20000; i++)
    g_string_append_printf (text, "%u. Title Of Item\n\nRESOLVED that it be noted.\n\n", i);
  page = read_steps (text);
}

/* Each declaration is looked up among all who came, and the work stays a small multiple of the bytes. */
static void
test_declarations (void)
{
  g_autoptr (GString) text = g_string_new ("Pond Board\n\nPresent\n");
  g_autoptr (ImproveReadingPage) page = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "Cllr A%u Reed%u, Member\n", i, i);
  g_string_append (text, "\n1. Declarations of interest\n\n");
  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (text, "Cllr Rush%u declared an interest in item 3.\n\n", i);
  page = read_steps (text);
}

static void
test_long_line (void)
{
  const gsize length = 50u * 1000u * 1000u;
  g_autofree char *text = g_malloc (length);
  g_autoptr (GBytes) bytes = NULL;
  const ImproveReadingLimits limits = { IMPROVE_READING_MAX_BYTES, IMPROVE_READING_MAX_LINE,
                                        IMPROVE_READING_MAX_LINES };
  g_autoptr (GError) error = NULL;

  memset (text, 'a', length);
  bytes = g_bytes_new_static (text, length);
  g_assert_null (improve_reading_page_new (bytes, &limits, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  /* it is the line that is refused, not the size of the page */
  g_assert_true (g_str_has_prefix (error->message, "[reading-line] line 1 "));
}

/* Pages cut at every byte, and pages with bytes changed, are read or refused, and nothing else. */
static void
test_damaged (void)
{
  static const char page[] =
      "Agenda item\n\nWeir (Agenda item 4)\n\n- Meeting of the Pond Board, Wednesday, 14th June, 2017 (Item 7.)\n\n"
      "Decision:\n\n1. That the weir be noted;\n\nMinutes:\n\nMembers “agreed” it was so. "
      "ACTION: Clerk to write. (Proposed by Cllr Reed, all in favour)\n\nRESOLVED \xe2\x80\x93 That:\n\n(i)\xc2\xa0 "
      "the weir be noted; and\n\n(ii) authority be delegated to the Head of Water, in consultation "
      "with the Chair, to mend it.\n\nSupporting documents:\n\n- Weir, item 7. PDF 2 MB\n";
  const ImproveReadingLimits limits = { 10000, 10000, 10000 };

  for (gsize n = 0; n < sizeof page; n++)
    for (guint change = 0; change < 4; change++)
      {
        g_autofree char *text = g_memdup2 (page, sizeof page);
        g_autoptr (GBytes) bytes = NULL;
        g_autoptr (GError) error = NULL;
        g_autoptr (ImproveReadingPage) read = NULL;
        g_autoptr (GPtrArray) meetings = NULL;
        static const char changes[] = { 0, '\n', '(', '\xe2' };

        if (change > 0 && n > 0)
          text[n - 1] = changes[change];
        bytes = g_bytes_new_take (g_steal_pointer (&text), change == 0 ? n : sizeof page - 1);
        read = improve_reading_page_new (bytes, &limits, &error);
        g_assert_true ((read == NULL) == (error != NULL));
        if (read != NULL)
          meetings = improve_reading_minutes (read);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hostile/repeated", test_repeated);
  g_test_add_func ("/hostile/31-nested-bullets", test_nested_bullets);
  g_test_add_func ("/hostile/numbered-items", test_numbered_items);
  g_test_add_func ("/hostile/declarations", test_declarations);
  g_test_add_func ("/hostile/30-long-line", test_long_line);
  g_test_add_func ("/hostile/damaged", test_damaged);
  return g_test_run ();
}
