/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Puts what a series says into sentences: no stronger than it is, and always with how many points it rests on. */

#include <math.h>

#include <libimprove/assess/improve-measure-read-private.h>

static char *
text_of (const ImproveMeasureReading *self,
         const ImproveSeriesPoint    *point)
{
  return improve_observation_to_text (point->observation, self->measure);
}

static char *
period_of (const ImproveSeriesPoint *point)
{
  return improve_measured_period_to_words (improve_observation_get_period (point->observation));
}

static const char *
direction_words (ImproveDirection direction)
{
  switch (direction)
    {
    case IMPROVE_DIRECTION_BETTER:
      return "Better than";
    case IMPROVE_DIRECTION_WORSE:
      return "Worse than";
    case IMPROVE_DIRECTION_UNCHANGED:
      return "The same as";
    case IMPROVE_DIRECTION_HIGHER:
      return "Higher than";
    case IMPROVE_DIRECTION_LOWER:
      return "Lower than";
    default:
      return "Cannot be compared with";
    }
}

/* --- the main sentence --- */

static char *
say_nothing_observed (const ImproveMeasureReading *self)
{
  guint n = self->series->points->len;

  if (n == 0 && self->series->rebased_on == NULL)
    return g_strdup ("Nothing has been observed.");
  if (n == 0 || self->series->rebased_on == NULL)
    return g_strdup (n == 0 ? "Nothing has been observed." : "No period has a value.");
  return g_strdup ("No period since the run began anew has a value.");
}

static char *
say_in_development (const ImproveMeasureReading *self)
{
  if (self->run->len == 0)
    return g_strdup ("In development: there are no values yet, which is a gap and no failure.");
  return g_strdup_printf ("In development: %u value%s on trial, from which nothing follows yet.", self->run->len,
                          self->run->len == 1 ? "" : "s");
}

/* "Better than the period before: 35 of 60 (58.3 %) after 31 of 60 (51.7 %), a weak signal, n = 3." */
static char *
say_step (const ImproveMeasureReading *self)
{
  const ImproveSeriesPoint *last = improve_measure_reading_last (self);
  g_autofree char *now = text_of (self, last);
  g_autofree char *before = NULL;

  if (self->run->len == 1)
    return g_strdup_printf ("One value, %s: there is nothing to compare it with, n = 1.", now);
  before = text_of (self, g_ptr_array_index (self->run, self->run->len - 2));
  return g_strdup_printf ("%s the period before: %s after %s, a weak signal, n = %u.",
                          direction_words (self->direction), now, before, self->run->len);
}

static char *
say_text (const ImproveMeasureReading *self)
{
  return g_strdup ("Told in words that have no order: read them.");
}

static void
append_causes (GString *text,
               guint    causes)
{
  static const char *const words[] = { "outside the limits", "part of seven or more on one side of the mean",
                                       "part of seven or more in one direction", "one of two in three near a limit" };
  gboolean begun = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (causes & (1u << i))
      {
        g_string_append (text, begun ? ", and " : "");
        g_string_append (text, words[i]);
        begun = TRUE;
      }
}

static const char *
variation_words (ImproveVariation variation)
{
  switch (variation)
    {
    case IMPROVE_VARIATION_SPECIAL_CAUSE_IMPROVEMENT:
      return "Special cause, an improvement";
    case IMPROVE_VARIATION_SPECIAL_CAUSE_CONCERN:
      return "Special cause, a concern";
    case IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_HIGH:
      return "Special cause, upwards";
    case IMPROVE_VARIATION_SPECIAL_CAUSE_NEUTRAL_LOW:
      return "Special cause, downwards";
    default:
      return "Common cause, no more than its usual ups and downs";
    }
}

static char *
say_limits (const ImproveMeasureReading *self)
{
  g_autofree char *mean = improve_measured_to_text (self->limits.mean);
  g_autofree char *lower = improve_measured_to_text (self->limits.lower);
  g_autofree char *upper = improve_measured_to_text (self->limits.upper);
  guint causes = self->causes[self->run->len - 1];
  GString *text = g_string_new (variation_words (self->variation));

  if (causes != 0)
    {
      g_string_append (text, ": the last point is ");
      append_causes (text, causes);
    }
  g_string_append_printf (text, "; mean %s, limits %s to %s, n = %u.", mean, lower, upper, self->run->len);
  return g_string_free (text, FALSE);
}

static char *
say_main (const ImproveMeasureReading *self)
{
  switch (self->grounds)
    {
    case IMPROVE_SIGNAL_GROUNDS_IN_DEVELOPMENT:
      return say_in_development (self);
    case IMPROVE_SIGNAL_GROUNDS_TEXT:
      return say_text (self);
    case IMPROVE_SIGNAL_GROUNDS_SCALE:
    case IMPROVE_SIGNAL_GROUNDS_FEW_POINTS:
      return say_step (self);
    case IMPROVE_SIGNAL_GROUNDS_SHORT_RUN:
    case IMPROVE_SIGNAL_GROUNDS_CONTROL_LIMITS:
      return say_limits (self);
    default:
      return say_nothing_observed (self);
    }
}

/* --- what else it says --- */

static void
add_change (const ImproveMeasureReading *self,
            GStrvBuilder                *words)
{
  g_autofree char *change = improve_measured_to_text (100 * self->change.difference);
  g_autofree char *lower = improve_measured_to_text (100 * self->change.lower);
  g_autofree char *upper = improve_measured_to_text (100 * self->change.upper);
  g_autofree char *first = NULL, *sentence = NULL;

  if (!self->compares)
    return;
  first = period_of (g_ptr_array_index (self->run, 0));
  sentence = g_strdup_printf ("Since %s %s percentage points (95 %% interval %s to %s): %s.", first, change, lower,
                              upper,
                              improve_measure_reading_may_be_chance (self) ? "it may be chance, too early to say"
                                                                           : "more than chance alone");
  g_strv_builder_add (words, sentence);
}

static void
add_assurance (const ImproveMeasureReading *self,
               GStrvBuilder                *words)
{
  g_autofree char *target = NULL, *sentence = NULL;
  const char *says = self->assurance == IMPROVE_TARGET_ASSURANCE_CONSISTENT_PASS   ? "left as it is, it will be met"
                     : self->assurance == IMPROVE_TARGET_ASSURANCE_CONSISTENT_FAIL ? "left as it is, it will not be met"
                                                                                   : "it is met or missed by chance";

  if (self->assurance == IMPROVE_TARGET_ASSURANCE_UNKNOWN)
    return;
  target = improve_target_to_text (self->target, self->measure);
  sentence = g_strdup_printf ("Target %s: %s.", target, says);
  g_strv_builder_add (words, sentence);
}

static void
add_decline (const ImproveMeasureReading *self,
             GStrvBuilder                *words)
{
  g_autofree char *sentence = NULL;

  if (!improve_measure_reading_is_declining (self))
    return;
  sentence = g_strdup_printf ("Worse than its first value twice running: a weak signal, n = %u.", self->run->len);
  g_strv_builder_add (words, sentence);
}

/* --- what to beware of --- */

static void
add_short_run (const ImproveMeasureReading *self,
               GStrvBuilder                *words)
{
  g_autofree char *sentence = NULL;

  if (self->grounds != IMPROVE_SIGNAL_GROUNDS_SHORT_RUN)
    return;
  sentence = g_strdup_printf ("A short run: with fewer than %d points the limits are provisional.",
                              IMPROVE_CONTROL_LIMITS_ENOUGH);
  g_strv_builder_add (words, sentence);
}

static void
add_screened (const ImproveMeasureReading *self,
              GStrvBuilder                *words)
{
  g_autofree char *sentence = NULL;

  if (self->causes == NULL || self->limits.n_screened == 0)
    return;
  sentence = g_strdup_printf ("%u jump%s left out of the limits as outliers.", self->limits.n_screened,
                              self->limits.n_screened == 1 ? " is" : "s are");
  g_strv_builder_add (words, sentence);
}

static void
add_rebasing (const ImproveMeasureReading *self,
              GStrvBuilder                *words)
{
  ImproveSeries *series = self->series;

  if (series->rebased_on != NULL)
    {
      g_autofree char *day = improve_date_to_words (series->rebased_on);
      g_autofree char *sentence
          = g_strdup_printf ("The run begins anew on %s, %s.", day,
                             series->rebasing_decided ? "as was decided" : "and no decision for that is on record");

      g_strv_builder_add (words, sentence);
    }
  if (series->redefined != NULL)
    {
      g_autofree char *day = improve_date_to_words (improve_change_get_valid_on (series->redefined));
      g_autofree char *sentence = g_strdup_printf (
          "Redefined on %s on nobody's authority: values before and after may not be comparable.", day);

      g_strv_builder_add (words, sentence);
    }
}

/* "2 periods have no value: 1 suppressed (c), 1 not known." */
static void
add_missing (const ImproveMeasureReading *self,
             GStrvBuilder                *words)
{
  guint counts[IMPROVE_ABSENCE_NOT_COLLECTED + 1] = { 0 }, n = 0;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->series->points->len; i++)
    {
      const ImproveSeriesPoint *point = &g_array_index (self->series->points, ImproveSeriesPoint, i);

      if (!isnan (point->value) || improve_observation_get_word (point->observation) != NULL
          || self->grounds == IMPROVE_SIGNAL_GROUNDS_TEXT)
        continue;
      counts[improve_observation_get_absence (point->observation)]++;
      n++;
    }
  if (n == 0)
    return;
  g_string_printf (text, "%u period%s no value: ", n, n == 1 ? " has" : "s have");
  for (guint i = 0, told = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > 0)
      g_string_append_printf (text, "%s%u %s", told++ > 0 ? ", " : "", counts[i], improve_absence_to_words (i));
  g_string_append (text, ".");
  g_strv_builder_add (words, text->str);
}

/* A percentage that does not follow from its own counts, by more than rounding to a whole number allows. */
static void
add_mismatches (const ImproveMeasureReading *self,
                GStrvBuilder                *words)
{
  if (improve_measure_get_kind (self->measure) != IMPROVE_MEASURE_KIND_PERCENTAGE)
    return;
  for (guint i = 0; i < self->series->points->len; i++)
    {
      const ImproveSeriesPoint *point = &g_array_index (self->series->points, ImproveSeriesPoint, i);
      ImproveProportion counts = improve_observation_counts (point->observation);
      double share = 100 * counts.numerator / counts.denominator;
      g_autofree char *period = NULL, *text = NULL, *computed = NULL, *sentence = NULL;

      if (isnan (point->value) || isnan (share) || fabs (share - point->value) <= 0.5)
        continue;
      period = period_of (point);
      text = text_of (self, point);
      computed = improve_measured_to_text (share);
      sentence = g_strdup_printf ("%s says %s, and its counts make %s %%.", period, text, computed);
      g_strv_builder_add (words, sentence);
    }
}

static void
add_doubled (const ImproveMeasureReading *self,
             GStrvBuilder                *words)
{
  g_autofree char *sentence = NULL;

  if (self->series->n_doubled == 0)
    return;
  sentence = g_strdup_printf ("%u value%s set aside: another of its period, no revision of it, was recorded later.",
                              self->series->n_doubled, self->series->n_doubled == 1 ? " was" : "s were");
  g_strv_builder_add (words, sentence);
}

static void
add_retired (const ImproveMeasureReading *self,
             GStrvBuilder                *words)
{
  if (improve_measure_get_status (self->measure) == IMPROVE_MEASURE_STATUS_RETIRED)
    g_strv_builder_add (words, "The measure is retired: it is no longer taken.");
}

char **
improve_measure_reading_dup_words (const ImproveMeasureReading *self)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *main_sentence = say_main (self);

  g_strv_builder_add (words, main_sentence);
  if (self->grounds >= IMPROVE_SIGNAL_GROUNDS_SCALE)
    {
      add_change (self, words);
      add_assurance (self, words);
      add_decline (self, words);
      add_short_run (self, words);
      add_screened (self, words);
    }
  add_rebasing (self, words);
  add_missing (self, words);
  add_mismatches (self, words);
  add_doubled (self, words);
  add_retired (self, words);
  return g_strv_builder_end (words);
}
