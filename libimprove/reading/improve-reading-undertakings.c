/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What was asked for or promised in the discussion, outside what was resolved. */

#include <string.h>

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-walk-private.h>

#define LONGEST 120u

typedef struct
{
  const char *id;
  const char *pattern;
  gboolean request;
  const char *example;
} Rule;

/* The subject stands before the pattern. */
static const Rule rules[] = {
  { "requested", "requested|asked that|for|to ~ the|a|an|further|more|details|information|officers|be|<task>|<name>",
    TRUE, "The Committee requested that the target be reviewed." },
  { "undertook", "undertook|promised|offered|volunteered to", FALSE, "The Director undertook to look into it." },
  { "agreed-to", "agreed to ~ <task>", FALSE, "The Clerk agreed to write to the school." },
  { "would",
    "would ~ report|provide|circulate|bring|send|look|write|contact|check|ask|investigate|arrange|share|follow", FALSE,
    "The Manager would circulate the figures." },
  { "update-provided", "will|would be provided|circulated|reported|brought|updated to|back|as|on|with", FALSE,
    "An update will be provided to the Panel." },
};

/* Whether the subject before the verb is a person, a post or the body, near enough. */
static gboolean
has_subject (const ImproveWords *words, guint from, guint verb)
{
  for (guint i = from; i < verb; i++)
    if (improve_words_has_use (words, i,
                               IMPROVE_WORD_STYLE | IMPROVE_WORD_POST | IMPROVE_WORD_ROLE | IMPROVE_WORD_BODY) ||
        improve_reading_match (words, i, "he|she|they|members|update|report|response|information|answer", NULL))
      return TRUE;
  return improve_words_get (words, from)->shape != IMPROVE_SHAPE_LOWER && verb > from && verb - from <= 4;
}

static void
fill_index (ImproveMatchIndex *index)
{
  if (!g_once_init_enter (&index->filled))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    improve_match_index_add (index, i, rules[i].pattern);
  g_once_init_leave (&index->filled, 1);
}

void
improve_walk_undertaking (ImproveWalk *walk, guint from, guint to)
{
  static ImproveMatchIndex index;
  const ImproveWords *words = walk->words;
  ImproveFoundText *found;

  if (to <= from || to - from > LONGEST || walk->in_decision)
    return;
  fill_index (&index);
  for (guint i = from + 1; i < to; i++)
    for (guint64 may = improve_match_index_first (&index, words, i); may != 0; may &= may - 1)
      {
        guint r = (guint) __builtin_ctzll (may);
        guint start = from;
        ImproveFoundLines lines;

        if (!improve_reading_match (words, i, rules[r].pattern, NULL) || !has_subject (words, from, i))
          continue;
        if (improve_reading_match (words, i - 1, "was|were|had|been|to|be|if|not", NULL))
          continue;
        {
          g_autofree char *text = improve_words_dup (words, start, to);

          improve_walk_lines (walk, start, to, &lines);
          found = improve_found_text_new (text, lines.first, lines.last);
        }
        found->who = i - from <= 12 ? improve_words_dup (words, start, i) : NULL;
        found->request = rules[r].request;
        g_ptr_array_add (walk->item->undertakings, found);
        return;
      }
}

gboolean
improve_reading_undertaking_rule (guint i, ImproveReadingRule *rule)
{
  if (i >= G_N_ELEMENTS (rules))
    return FALSE;
  *rule = (ImproveReadingRule){ rules[i].id, rules[i].pattern, rules[i].request ? "request" : "undertaking",
                                rules[i].example };
  return TRUE;
}
