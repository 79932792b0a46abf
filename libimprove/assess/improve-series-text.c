/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How the values of a measure are printed: never a percentage without what it is of where that is known, and each kind
 * of nothing in its own word. */

#include <math.h>

#include <libimprove/assess/improve-control-limits-private.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/entity/improve-kinds-private.h>

/* The letters are those of the Department for Education's statistics. */
const char *
improve_absence_to_words (ImproveAbsence absence)
{
  switch (absence)
    {
    case IMPROVE_ABSENCE_NOT_APPLICABLE:
      return "not applicable (z)";
    case IMPROVE_ABSENCE_SUPPRESSED:
      return "suppressed (c)";
    case IMPROVE_ABSENCE_ROUNDS_TO_ZERO:
      return "above zero, rounds to zero (k)";
    case IMPROVE_ABSENCE_NOT_COLLECTED:
      return "not collected (x)";
    default:
      return "not known";
    }
}

char *
improve_measured_to_text (double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE + 320];
  gsize length;

  if (isnan (value))
    return g_strdup ("not known");
  g_ascii_formatd (text, sizeof text, "%.1f", value);
  length = strlen (text);
  if (g_str_has_suffix (text, ".0"))
    text[length - 2] = '\0';
  return g_strdup (g_str_equal (text, "-0") ? "0" : text);
}

char *
improve_measured_period_to_words (ImprovePeriod *period)
{
  ImproveDate *starts = improve_period_get_starts (period), *ends = improve_period_get_ends (period);
  g_autoptr (ImproveDate) month = NULL, first = NULL, last = NULL;

  if (starts == NULL || ends == NULL || improve_date_get_precision (starts) != IMPROVE_PRECISION_DAY)
    return improve_period_to_words (period);
  month = improve_date_new_month (improve_date_get_year (starts), improve_date_get_month (starts), NULL);
  first = improve_date_first_day (month);
  last = improve_date_last_day (month);
  return improve_date_equal (first, starts) && improve_date_equal (last, ends) ? improve_date_to_words (month)
                                                                             : improve_period_to_words (period);
}

static gboolean
is_percentage (ImproveMeasure *measure)
{
  return improve_measure_get_kind (measure) == IMPROVE_MEASURE_KIND_PERCENTAGE;
}

/* A value in the unit of its measure; takes the number. */
static char *
with_unit (char           *taken,
           ImproveMeasure *measure)
{
  g_autofree char *number = taken;
  const char *unit = is_percentage (measure) ? "%" : improve_measure_get_unit (measure);

  return unit != NULL && *unit != '\0' ? g_strdup_printf ("%s %s", number, unit) : g_strdup (number);
}

/* "35 of 60", or NULL where they are not both given. */
static char *
counts_to_text (ImproveProportion counts)
{
  g_autofree char *numerator = NULL, *denominator = NULL;

  if (isnan (counts.numerator) || isnan (counts.denominator))
    return NULL;
  numerator = improve_number_to_text (counts.numerator);
  denominator = improve_number_to_text (counts.denominator);
  return g_strdup_printf ("%s of %s", numerator, denominator);
}

static char *
percentage_to_text (ImproveObservation *observation,
                    ImproveMeasure     *measure)
{
  ImproveProportion counts = improve_observation_counts (observation);
  double value = improve_observation_get_value (observation);
  g_autofree char *of = counts_to_text (counts);
  g_autofree char *share = NULL;

  if (isnan (value) && of == NULL)
    return g_strdup (improve_absence_to_words (IMPROVE_ABSENCE_UNKNOWN));
  if (of != NULL && isnan (value) && !(counts.denominator > 0))
    return g_strdup_printf ("%s, so no percentage", of);
  share = isnan (value) ? improve_measured_to_text (100 * counts.numerator / counts.denominator)
                        : improve_number_to_text (value);
  if (of != NULL)
    return g_strdup_printf ("%s (%s %%)", of, share);
  if (!isnan (counts.denominator))
    {
      g_autofree char *denominator = improve_number_to_text (counts.denominator);

      return g_strdup_printf ("%s %% of %s", share, denominator);
    }
  return g_strdup_printf ("%s %%, of how many is not said", share);
}

char *
improve_observation_to_text (ImproveObservation *observation,
                             ImproveMeasure     *measure)
{
  ImproveAbsence absence = improve_observation_get_absence (observation);
  double value = improve_observation_get_value (observation);
  g_autofree char *of = NULL, *number = NULL;

  if (absence != IMPROVE_ABSENCE_UNKNOWN)
    return g_strdup (improve_absence_to_words (absence));
  if (improve_observation_get_word (observation) != NULL)
    return g_strdup (improve_observation_get_word (observation));
  if (is_percentage (measure))
    return percentage_to_text (observation, measure);
  if (isnan (value))
    return g_strdup (improve_absence_to_words (absence));
  number = with_unit (improve_number_to_text (value), measure);
  of = counts_to_text (improve_observation_counts (observation));
  return of != NULL ? g_strdup_printf ("%s (%s)", number, of) : g_steal_pointer (&number);
}

/* "80 % for March 2018"; a band "70 to 80 %". */
char *
improve_target_to_text (ImproveTarget  *target,
                        ImproveMeasure *measure)
{
  ImprovePeriod *period = improve_target_get_period (target);
  g_autofree char *words = period != NULL ? improve_measured_period_to_words (period) : NULL;
  g_autofree char *number = NULL, *lower = NULL, *upper = NULL;

  if (!isnan (improve_target_get_value (target)))
    {
      number = with_unit (improve_number_to_text (improve_target_get_value (target)), measure);
    }
  else
    {
      lower = isnan (improve_target_get_lower (target)) ? g_strdup ("…")
                                                        : improve_number_to_text (improve_target_get_lower (target));
      upper = isnan (improve_target_get_upper (target)) ? g_strdup ("…")
                                                        : improve_number_to_text (improve_target_get_upper (target));
      number = with_unit (g_strdup_printf ("%s to %s", lower, upper), measure);
    }
  return words != NULL ? g_strdup_printf ("%s for %s", number, words) : g_steal_pointer (&number);
}
