/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every row of the table of marks is what its own example matches, and words that are no marks match none. */

#include <string.h>

#include <libimprove/reading/improve-reading-marks-private.h>

static void
test_examples (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();
  guint n_rows;
  const ImproveMarkRow *rows = improve_reading_mark_rows (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      const ImproveMarkRow *row;
      guint end;

      improve_words_fill (words, rows[i].example, strlen (rows[i].example));
      row = improve_reading_mark (words, 0, &end);
      g_test_message ("%s: %s", rows[i].id, rows[i].example);
      if (rows[i].mark == IMPROVE_MARK_NONE)
        {
          g_assert_null (row);
          continue;
        }
      g_assert_nonnull (row);
      g_assert_cmpstr (row->id, ==, rows[i].id);
    }
}

static void
test_no_marks (void)
{
  static const char *const sentences[] = {
    "The Committee heard that the resolution of the camera was poor.",
    "Members agreed with the Chair.",
    "Mr Reed reported action by the police.",
    "A decision would be made in May.",
    "Noted authors lived here.",
    "The reasons were many.",
    "He resolved to walk.",
    "Decisive steps were needed.",
    "",
    "…",
  };
  g_autoptr (ImproveWords) words = improve_words_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      guint end;

      improve_words_fill (words, sentences[i], strlen (sentences[i]));
      g_test_message ("%s", sentences[i]);
      g_assert_null (improve_reading_mark (words, 0, &end));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/marks/examples", test_examples);
  g_test_add_func ("/marks/none", test_no_marks);
  return g_test_run ();
}
