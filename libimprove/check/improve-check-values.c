/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on single values: there where one is required, within its range, a word that others use too. */

#include <string.h>

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>

static gboolean
is_text (const ImproveRow *row)
{
  return row->kind == IMPROVE_KIND_STRING || row->kind == IMPROVE_KIND_TEXT;
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

static gboolean
is_missing (ImproveEntity    *entity,
            const ImproveRow *row)
{
  gpointer member = improve_row_member (entity, row);

  return improve_kind_get_ops (row->kind)->is_absent (row, member) || (is_text (row) && is_blank (*(char **) member));
}

/* That a delegation needs a limb has a rule, and a reason, of its own. */
static gboolean
has_own_rule (ImproveEntity    *entity,
              const ImproveRow *row)
{
  return IMPROVE_IS_DELEGATION (entity) && g_str_equal (row->name, "limb-id");
}

void
improve_check_required_missing (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->required && is_missing (entity, row) && !has_own_rule (entity, row))
        improve_checker_report (checker, row->name, g_strdup_printf ("“%s” is required and is not said.", row->name));
    }
}

static gboolean
is_out_of_range (ImproveEntity    *entity,
                 const ImproveRow *row)
{
  gpointer member = improve_row_member (entity, row);
  double value;

  if ((row->kind != IMPROVE_KIND_INT && row->kind != IMPROVE_KIND_NUMBER)
      || (row->minimum == 0 && row->maximum == 0) || improve_kind_get_ops (row->kind)->is_absent (row, member))
    return FALSE;
  value = row->kind == IMPROVE_KIND_INT ? *(int *) member : *(double *) member;
  return value < row->minimum || value > row->maximum;
}

void
improve_check_out_of_range (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      g_autofree char *from = NULL, *to = NULL;

      if (!is_out_of_range (entity, row))
        continue;
      from = improve_number_to_text (row->minimum);
      to = improve_number_to_text (row->maximum);
      improve_checker_report (checker, row->name,
                              g_strdup_printf ("“%s” lies outside %s to %s.", row->name, from, to));
    }
}

/* Whether a list of words with blanks between holds one. */
static gboolean
words_hold (const char *words,
            const char *word)
{
  gsize length = strlen (word);

  if (length == 0 || strchr (word, ' ') != NULL)
    return FALSE;
  for (const char *p = words; (p = strstr (p, word)) != NULL; p++)
    if ((p == words || p[-1] == ' ') && (p[length] == ' ' || p[length] == '\0'))
      return TRUE;
  return FALSE;
}

static void
look_for_word (ImproveChecker   *checker,
               const ImproveRow *row,
               const char       *word,
               int               item)
{
  if (!words_hold (row->words, word))
    improve_checker_report_item (checker, row->name, item,
                                 g_strdup_printf ("“%s” is in a word of your own; the usual ones are: %s.", row->name,
                                                  row->words));
}

void
improve_check_unusual_word (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gpointer member = improve_row_member (entity, row);

      if (row->words == NULL)
        continue;
      if (is_text (row) && *(char **) member != NULL)
        look_for_word (checker, row, *(char **) member, -1);
      else if (row->kind == IMPROVE_KIND_STRV && *(char ***) member != NULL)
        for (int j = 0; (*(char ***) member)[j] != NULL; j++)
          look_for_word (checker, row, (*(char ***) member)[j], j);
    }
}

void
improve_check_sample_size (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  int population = improve_evidence_get_population (IMPROVE_EVIDENCE (entity));
  int sample_size = improve_evidence_get_sample_size (IMPROVE_EVIDENCE (entity));

  if (population != IMPROVE_INT_ABSENT && sample_size != IMPROVE_INT_ABSENT && sample_size > population)
    improve_checker_report (checker, "sample-size",
                            g_strdup_printf ("A sample of %d cannot be drawn from %d.", sample_size, population));
}
