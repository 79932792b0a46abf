/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Words for reports, the same in every format. */

#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/report/improve-report-words-private.h>

/* From here on a title is cut, in characters. */
#define LONGEST_TITLE 75
#define LONGEST_LABEL 40

/* Cuts at the last blank before the limit, so that no word is broken unless it is longer than the limit itself. */
static char *
cut_short (const char *text,
           glong       limit)
{
  const char *end, *blank;

  if (g_utf8_strlen (text, -1) <= limit)
    return g_strdup (text);
  end = g_utf8_offset_to_pointer (text, limit);
  blank = g_strrstr_len (text, end - text, " ");
  if (blank == NULL || blank == text)
    blank = end;
  return g_strdup_printf ("%.*s…", (int) (blank - text), text);
}

char *
improve_report_title (ImproveEntity *entity)
{
  static const char *const rows[] = { "title", "text", "statement" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = improve_entity_dup_text (entity, rows[i]);

      if (text != NULL)
        return cut_short (text, LONGEST_TITLE);
    }
  return g_strdup (improve_entity_get_id (entity));
}

/* Numbers are known by their kind: only those of actions stand alone. What is agreed at meetings is numbered anew at
 * each, so its words say more. */
char *
improve_report_label (ImproveEntity *entity)
{
  g_autofree char *label = IMPROVE_IS_AGREED_ACTION (entity) ? NULL : improve_entity_dup_text (entity, "label");
  g_autofree char *nick = NULL;
  g_autofree char *title = NULL;
  g_autofree char *beginning = NULL;

  if (label != NULL && IMPROVE_IS_ACTION (entity))
    return g_steal_pointer (&label);
  if (label != NULL)
    {
      nick = improve_entity_dup_nick (entity);
      return g_strdup_printf ("%s %s", g_strdelimit (nick, "-", ' '), label);
    }
  title = improve_report_title (entity);
  beginning = cut_short (title, LONGEST_LABEL);
  return g_strdup_printf ("“%s”", beginning);
}

char *
improve_report_plain_word (const char *word)
{
  return g_strdelimit (g_strdup (word != NULL ? word : "unknown"), "_", ' ');
}

char *
improve_report_date (ImproveDate *date)
{
  return date != NULL ? improve_date_to_words (date) : g_strdup ("no date");
}

int
improve_report_days_since (ImproveDate *date,
                           ImproveDate *as_of)
{
  g_autoptr (ImproveDate) start = improve_date_last_day (date);
  g_autoptr (ImproveDate) end = improve_date_first_day (as_of);

  return improve_date_days_between (start, end, NULL);
}

char *
improve_report_age (ImproveDate *date,
                    ImproveDate *as_of)
{
  int days = improve_report_days_since (date, as_of);

  if (days <= 0)
    return g_strdup ("up to the day");
  return g_strdup_printf (days == 1 ? "%d day old" : "%d days old", days);
}
