/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is to be said of a balance of evidence. */

#include <libimprove/assess/improve-evidence-weigh-private.h>
#include <libimprove/entity/improve-kinds-private.h>

/* After how many days support is old, as by FA03. */
#define OLD_DAYS 120

static guint
count_bits (guint bits)
{
  guint n = 0;

  for (; bits != 0; bits &= bits - 1)
    n++;
  return n;
}

/* What nobody said is no line or method of its own. */
gboolean
improve_balance_is_triangulated (const ImproveBalance *balance)
{
  return count_bits (balance->methods & ~1u) >= 2 && count_bits (balance->lines & ~1u) >= 2
         && balance->independent_lines != 0 && balance->n_unanswered == 0;
}

char **
improve_balance_list_bits (GType type,
                           guint bits)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  for (int i = 0; i < 32; i++)
    if (bits & (1u << i))
      g_strv_builder_add (words, improve_enum_get_word (type, i));
  return g_strv_builder_end (words);
}

/* Takes the sentence. */
static void
say (GStrvBuilder *words,
     char         *sentence)
{
  g_strv_builder_add (words, sentence);
  g_free (sentence);
}

static void
say_support (const ImproveBalance *balance,
             GStrvBuilder  *words)
{
  if (balance->n_supporting == 0)
    {
      say (words, g_strdup ("Nothing that stands supports it."));
      return;
    }
  if (improve_balance_is_triangulated (balance))
    say (words, g_strdup_printf ("Triangulated: %u ways of looking from %u lines agree.",
                                 count_bits (balance->methods & ~1u), count_bits (balance->lines & ~1u)));
  else if (count_bits (balance->methods) < 2)
    say (words, g_strdup ("One way of looking only."));
  else if (balance->n_unanswered == 0)
    say (words, g_strdup ("More than one way of looking, but not from two lines of which one is independent."));
  if (balance->n_independent == 0)
    say (words, g_strdup ("All of it comes from those who do the work."));
  if (balance->newest != IMPROVE_INT_ABSENT && balance->newest > OLD_DAYS)
    say (words, g_strdup_printf ("The newest is %d days old.", balance->newest));
}

char **
improve_balance_dup_words (const ImproveBalance *balance)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  say_support (balance, words);
  if (balance->n_unanswered > 0)
    say (words, g_strdup_printf ("%d contradict%s it and nothing answers.", balance->n_unanswered,
                                 balance->n_unanswered == 1 ? "s" : ""));
  if (balance->n_fallen > 0)
    say (words, g_strdup_printf ("%d no longer stand%s, or not yet.", balance->n_fallen,
                                 balance->n_fallen == 1 ? "s" : ""));
  if (balance->heavy != NULL)
    say (words, g_strdup_printf ("“%s” carries %d things.", improve_evidence_get_title (balance->heavy),
                                 balance->heavy_carries));
  return g_strv_builder_end (words);
}
