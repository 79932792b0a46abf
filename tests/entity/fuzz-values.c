/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Dates, periods, instants, numbers and words from any text: refused with an error, or a value whose text reads back the
 * same. Days added can be taken away again, and any number's own text reads back as that number.
 */

#include <math.h>
#include <string.h>

#include <libimprove/entity/improve-kinds-private.h>

#include "things.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
check_reckoning (ImproveDate *date, int n_days)
{
  g_autoptr (ImproveDate) first = improve_date_first_day (date);
  g_autoptr (ImproveDate) last = improve_date_last_day (date);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) moved = improve_date_add_days (first, n_days, &error);
  g_autoptr (ImproveDate) back = NULL;

  g_assert_cmpint (improve_date_compare (first, last), <=, 0);
  g_assert_true ((moved == NULL) == (error != NULL));
  if (moved == NULL)
    return;
  g_assert_cmpint (improve_date_days_between (first, moved, &error), ==, n_days);
  g_assert_no_error (error);
  back = improve_date_add_days (moved, -n_days, &error);
  g_assert_no_error (error);
  g_assert_true (improve_date_equal (back, first));
}

static void
check_date (const char *text, int n_days)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) date = improve_date_parse (text, &error);
  g_autofree char *written = date != NULL ? improve_date_to_string (date) : NULL;
  g_autofree char *words = date != NULL ? improve_date_to_words (date) : NULL;

  g_assert_true ((date == NULL) == (error != NULL));
  if (date == NULL)
    return;
  /* one date, one text */
  g_assert_cmpstr (written, ==, text);
  g_assert_nonnull (words);
  check_reckoning (date, n_days);
}

static void
check_financial_quarter (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) date = improve_date_parse_financial_quarter (text, &error);
  g_autofree char *written = NULL;
  g_autoptr (ImproveDate) again = NULL;

  g_assert_true ((date == NULL) == (error != NULL));
  if (date == NULL)
    return;
  written = improve_date_to_financial_quarter (date);
  again = improve_date_parse_financial_quarter (written, &error);
  g_assert_no_error (error);
  g_assert_true (improve_date_equal (date, again));
}

static void
check_period (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImprovePeriod) period = improve_period_parse (text, &error);
  g_autofree char *written = period != NULL ? improve_period_to_string (period) : NULL;
  g_autofree char *words = period != NULL ? improve_period_to_words (period) : NULL;
  g_autoptr (ImprovePeriod) again = NULL;

  g_assert_true ((period == NULL) == (error != NULL));
  if (period == NULL)
    return;
  again = improve_period_parse (written, &error);
  g_assert_no_error (error);
  g_assert_true (improve_period_equal (period, again));
  g_assert_cmpint (improve_period_compare (period, again), ==, 0);
}

/* Every row of every kind: what was set reads as text that sets the same. */
static void
check_rows (const char *text)
{
  g_autoptr (ImproveEntity) thing = thing_new (NULL);

  for (guint i = 0; i < n_thing_samples; i++)
    {
      const char *row = thing_samples[i].row;
      g_autoptr (GError) error = NULL;
      gboolean set = improve_entity_put_text (thing, row, text, &error);
      g_autofree char *once = improve_entity_dup_text (thing, row);
      g_autofree char *twice = NULL;

      g_assert_true (set == (error == NULL));
      if (!set)
        continue;
      set = improve_entity_put_text (thing, row, once, &error);
      g_assert_no_error (error);
      g_assert_true (set);
      twice = improve_entity_dup_text (thing, row);
      g_assert_cmpstr (once, ==, twice);
    }
}

static void
check_number (double number)
{
  g_autofree char *text = NULL;

  if (!isfinite (number))
    return;
  text = improve_number_to_text (number);
  g_assert_true (g_ascii_strtod (text, NULL) == number);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  double number = 0;
  gint16 n_days = 0;

  memcpy (&number, data, MIN (size, sizeof number));
  memcpy (&n_days, data, MIN (size, sizeof n_days));
  check_number (number);
  check_date (text, n_days);
  check_financial_quarter (text);
  check_period (text);
  if (g_utf8_validate (text, -1, NULL))
    check_rows (text);
  return 0;
}
