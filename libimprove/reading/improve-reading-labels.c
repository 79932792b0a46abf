/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Labels with a colon and their like, near the top of a page: what stands after them names the body, the day or the
 * matter. */

#include <libimprove/reading/improve-reading-heading-private.h>
#include <libimprove/reading/improve-reading-rules-private.h>

/* A label and what stands after it have no more words than this. */
#define LONGEST 60u

static const struct
{
  const char *id;
  ImproveReadingLabel label;
  guint rank;      /* in the heading */
  guint rank_else; /* further on; 0 for not read there */
  const char *pattern;
  const char *example;
} labels[] = {
  { "decision-maker", IMPROVE_LABEL_BODY, 60, 60,
    "decision maker|makers|taker|taken by? :", "Decision maker: Cabinet Member for Ponds" },
  { "date-of", IMPROVE_LABEL_DATE, 85, 85, "date of decision|meeting|? :", "Date of meeting: 3 May 2019" },
  { "date", IMPROVE_LABEL_DATE, 85, 5, "date decision|meeting|? :", "Date: 3 May 2019" },
  { "decision-date", IMPROVE_LABEL_DATE, 85, 5, "decision|meeting date :", "Decision date: 3 May 2019" },
  { "body", IMPROVE_LABEL_BODY, 80, 0, "meeting|committee|board|body|name :", "Meeting: Pond Board" },
  { "decision-by", IMPROVE_LABEL_BODY, 65, 0, "record of ..4 decision|decisions ..2 by|of the? ~ <name>",
    "Record of decision by the Cabinet Member for Ponds" },
  { "title", IMPROVE_LABEL_TITLE, 1, 0, "report? title|subject|topic|matter :", "Subject: Ponds" },
};

gboolean
improve_reading_find_label (
    const ImproveWords *words, gboolean in_head, ImproveReadingLabel *label, guint *rank, guint *at)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels) && improve_words_size (words) <= LONGEST; i++)
    {
      *rank = in_head ? labels[i].rank : labels[i].rank_else;
      if (*rank == 0 || !improve_reading_match (words, 0, labels[i].pattern, at))
        continue;
      *label = labels[i].label;
      return TRUE;
    }
  return FALSE;
}

gboolean
improve_reading_label_rule (guint i, ImproveReadingRule *rule)
{
  static const char *const readings[] = { "the body", "the day", "the title" };

  if (i >= G_N_ELEMENTS (labels))
    return FALSE;
  *rule = (ImproveReadingRule){ labels[i].id, labels[i].pattern, readings[labels[i].label], labels[i].example };
  return TRUE;
}
