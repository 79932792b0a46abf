/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/reading/improve-reading-words-private.h>

static void
assert_words (const char *text, const char *wanted)
{
  g_autoptr (ImproveWords) words = improve_words_new ();
  g_autoptr (GString) got = g_string_new (NULL);

  improve_words_fill (words, text, strlen (text));
  for (guint i = 0; i < improve_words_size (words); i++)
    {
      g_autofree char *word = improve_words_dup (words, i, i + 1);

      g_string_append_printf (got, "%s%s", i > 0 ? " " : "", word);
    }
  g_assert_cmpstr (got->str, ==, wanted);
}

static void
test_cut (void)
{
  assert_words ("", "");
  assert_words ("   ", "");
  assert_words ("RESOLVED: That it be.", "RESOLVED : That it be .");
  assert_words ("RESOLVED-That", "RESOLVED - That");
  assert_words ("co-opted members' hall", "co-opted members ' hall");
  assert_words ("the Board’s “plan”", "the Board’s “ plan ”");
  assert_words ("Séamus Ó Caomhánaigh", "Séamus Ó Caomhánaigh");
  assert_words ("(a)that", "( a ) that");
  assert_words ("£40", "£ 40");
  assert_words ("\xee\x80\x80x", "\xee\x80\x80 x");
}

static void
assert_sentences (const char *text, guint n)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  improve_words_fill (words, text, strlen (text));
  g_test_message ("%s", text);
  g_assert_cmpuint (words->n_sentences, ==, n);
}

static void
test_sentences (void)
{
  assert_sentences ("One. Two.", 2);
  assert_sentences ("Cllr. Reed spoke. Mr. Sedge did not.", 2);
  assert_sentences ("It cost £1.50 e.g. Monday. Done", 2);
  assert_sentences ("J. Reed and A. Sedge went.", 1);
  assert_sentences ("Was it so? It was! Good.", 3);
  assert_sentences ("“It is.” They left.", 2);
  assert_sentences ("no end", 1);
  assert_sentences ("", 0);
}

static gboolean
matches (const char *text, const char *pattern, guint *end)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  improve_words_fill (words, text, strlen (text));
  return improve_reading_match (words, 0, pattern, end);
}

static void
test_patterns (void)
{
  guint end;

  g_assert_true (matches ("It was unanimously agreed that", "it was <adverb>* agreed", &end));
  g_assert_cmpuint (end, ==, 4);
  /* Words are compared some letters at a time: each place of a long one counts, in either case. */
  g_assert_true (matches ("MisunderstandingS of it", "misunderstandings", NULL));
  g_assert_false (matches ("misundersxandings of it", "misunderstandings", NULL));
  g_assert_true (matches ("Reconsiderations", "reconsiderations|x", NULL));
  g_assert_false (matches ("reconsxderations", "reconsiderations|x", NULL));
  g_assert_true (matches ("wOrds", "words", NULL));
  g_assert_false (matches ("woxds", "words", NULL));
  g_assert_false (matches ("ox", "ex", NULL));
  /* What must stand further on, and does not, is seen first. */
  g_assert_true (matches ("a b c moved d seconded", "..9 moved ..9 seconded", NULL));
  g_assert_false (matches ("a b c moved d second", "..9 moved ..9 seconded", NULL));
  g_assert_true (matches ("RESOLVED that", "=resolved", NULL));
  g_assert_false (matches ("Resolved that", "=resolved", NULL));
  g_assert_true (matches ("Resolved that", "^resolved ~ that|to", &end));
  g_assert_cmpuint (end, ==, 1);
  g_assert_false (matches ("resolved that", "^resolved", NULL));
  g_assert_true (matches ("Notes:", "notes? :|$", NULL));
  g_assert_true (matches ("Notes", "notes :|$", NULL));
  g_assert_false (matches ("Notes taken", "notes :|$", NULL));
  g_assert_true (matches ("the Pond Board met", "the ..3 <body> met", NULL));
  g_assert_false (matches ("the old Pond and Weir Board met", "the ..3 <body> met", NULL));
  g_assert_false (matches ("the end. A Board met", "the ..9 <body> met", NULL));
  g_assert_true (matches ("12 in favour", "<number>|<count> in favour", NULL));
  g_assert_true (matches ("twelve in favour", "<number>|<count> in favour", NULL));
  g_assert_false (matches ("", "<any>", NULL));
  g_assert_true (matches ("", "$", NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/cut", test_cut);
  g_test_add_func ("/words/sentences", test_sentences);
  g_test_add_func ("/words/patterns", test_patterns);
  return g_test_run ();
}
