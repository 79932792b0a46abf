/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Plain text that stays readable: lines that end in time, names that are cut, days that default. */

#include <string.h>

#include <libimprove/cli/improve-cli-table-private.h>

/* Goes on from a column; later lines are indented. */
static void
print_from (const char *text,
            int         column,
            int         indent,
            int         columns)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  gboolean begun = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      int width = (int) g_utf8_strlen (words[i], -1);

      if (*words[i] == '\0')
        continue;
      if (begun && column + 1 + width > columns)
        {
          g_print ("\n%*s", indent, "");
          column = indent;
          begun = FALSE;
        }
      g_print ("%s%s", begun ? " " : "", words[i]);
      column += width + begun;
      begun = TRUE;
    }
  g_print ("\n");
}

void
improve_cli_print_wrapped (const char *text,
                           int         first_indent,
                           int         indent,
                           int         columns)
{
  g_print ("%*s", first_indent, "");
  print_from (text, first_indent, indent, columns);
}

void
improve_cli_print_after (const char *text,
                         int         column,
                         int         columns)
{
  print_from (text, column, column, columns);
}

char *
improve_cli_cut (const char *text,
                 int         columns)
{
  const char *end;

  if (g_utf8_strlen (text, -1) <= columns)
    return g_strdup (text);
  end = g_utf8_offset_to_pointer (text, columns - 1);
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

gboolean
improve_cli_parse_times (const char   *as_of,
                         const char   *known_at,
                         ImproveDate **day,
                         GDateTime   **moment)
{
  *day = as_of != NULL ? improve_cli_parse_date ("--as-of", as_of) : improve_cli_today ();
  if (*day == NULL)
    return FALSE;
  if (improve_date_get_precision (*day) != IMPROVE_PRECISION_DAY)
    {
      improve_cli_fail ("--as-of: “%s” is no day; one is such as 2017-12-13", as_of);
      return FALSE;
    }
  *moment = known_at != NULL ? improve_cli_parse_known_at (known_at) : NULL;
  return known_at == NULL || *moment != NULL;
}

/* The day in UTC at whose end --known-at draws the line. */
static ImproveDate *
day_of (GDateTime *moment)
{
  return moment != NULL ? improve_date_new_ymd (g_date_time_get_year (moment), g_date_time_get_month (moment),
                                                g_date_time_get_day_of_month (moment), NULL)
                        : NULL;
}

void
improve_cli_print_times (ImproveDate *day,
                         GDateTime   *moment)
{
  g_autoptr (ImproveDate) known = day_of (moment);
  g_autofree char *words = improve_date_to_words (day);
  g_autofree char *known_words = known != NULL ? improve_date_to_words (known) : NULL;

  g_print ("As of %s%s%s\n", words, known != NULL ? ", as known on " : "", known != NULL ? known_words : "");
}

void
improve_cli_write_times (ImproveJsonWriter *writer,
                         ImproveDate       *day,
                         GDateTime         *moment)
{
  g_autoptr (ImproveDate) known = day_of (moment);

  improve_cli_write_date (writer, "as_of", day);
  if (known != NULL)
    improve_cli_write_date (writer, "known_at", known);
}

void
improve_cli_print_account_times (ImproveAccount *account)
{
  improve_cli_print_times (improve_account_get_as_of (account), improve_account_get_known_at (account));
}

void
improve_cli_write_account_times (ImproveJsonWriter *writer,
                                 ImproveAccount    *account)
{
  improve_cli_write_times (writer, improve_account_get_as_of (account), improve_account_get_known_at (account));
}
