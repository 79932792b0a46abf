/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which observations of a measure count on a day, and from which day on its run is judged. */

#include <math.h>

#include <libimprove/assess/improve-series-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/rules/improve-scale.h>

/* --- changes --- */

GHashTable *
improve_changes_index (const ImproveAsOf *when,
                       ImprovePlan       *plan)
{
  g_autoptr (GPtrArray) selected = improve_as_of_select (when, improve_plan_get_changes (plan));
  GHashTable *index
      = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < selected->len; i++)
    {
      ImproveChange *change = g_ptr_array_index (selected, i);
      const char *subject_id = improve_change_get_subject_id (change);
      GPtrArray *found;

      if (subject_id == NULL || improve_change_get_row_name (change) == NULL)
        continue;
      found = g_hash_table_lookup (index, subject_id);
      if (found == NULL)
        {
          found = g_ptr_array_new ();
          g_hash_table_insert (index, (gpointer) subject_id, found);
        }
      g_ptr_array_add (found, change);
    }
  return index;
}

gboolean
improve_change_redefines (ImproveChange *change)
{
  static const char *const rows[] = { "definition", "numerator-definition", "denominator-definition", "kind",
                                      "polarity", "unit", "scale", "source", NULL };

  return g_strv_contains (rows, improve_change_get_row_name (change));
}

gboolean
improve_basis_has_authority (ImproveBasis *basis)
{
  return basis != NULL
         && (improve_basis_get_limb_id (basis) != NULL || improve_basis_get_delegation_id (basis) != NULL);
}

/* --- rebasing --- */

static gboolean
takes_later (ImproveSeries *series,
             ImproveDate   *day)
{
  return day != NULL && (series->rebased_on == NULL || improve_date_compare (day, series->rebased_on) >= 0);
}

static void
rebase (ImproveSeries *series,
        ImproveDate   *day,
        gboolean       decided)
{
  g_clear_pointer (&series->rebased_on, improve_date_unref);
  series->rebased_on = improve_date_ref (day);
  series->rebasing_decided = decided;
}

/* The day the measure itself names. Where changes of it are on record, what it was before they came about. */
static ImproveDate *
named_rebasing (const ImproveAsOf *when,
                GPtrArray         *changes,
                ImproveMeasure    *measure,
                gboolean          *decided)
{
  ImproveDate *day = improve_measure_get_rebased_on (measure);
  ImproveChange *last = NULL;
  const char *text;

  for (guint i = 0; changes != NULL && i < changes->len; i++)
    if (g_str_equal (improve_change_get_row_name (g_ptr_array_index (changes, i)), "rebased-on"))
      last = g_ptr_array_index (changes, i);
  *decided = last != NULL && improve_basis_has_authority (improve_change_get_basis (last));
  text = last != NULL ? improve_change_get_after_text (last) : NULL;
  if (text != NULL)
    return improve_date_parse (text, NULL);
  return day != NULL && improve_as_of_has_begun (when, day) ? improve_date_ref (day) : NULL;
}

/* A run begins anew on the day the measure names, and on that of a new definition that somebody had the authority to
 * decide. A definition changed on nobody's authority begins nothing, and is said. */
static void
find_rebasing (const ImproveAsOf *when,
               GPtrArray         *changes,
               ImproveSeries     *series)
{
  gboolean decided;
  g_autoptr (ImproveDate) named = named_rebasing (when, changes, series->measure, &decided);

  if (named != NULL)
    rebase (series, named, decided);
  for (guint i = 0; changes != NULL && i < changes->len; i++)
    {
      ImproveChange *change = g_ptr_array_index (changes, i);

      if (!improve_change_redefines (change))
        continue;
      if (!improve_basis_has_authority (improve_change_get_basis (change)))
        series->redefined = change;
      else if (takes_later (series, improve_change_get_valid_on (change)))
        rebase (series, improve_change_get_valid_on (change), TRUE);
    }
  if (series->redefined != NULL && series->rebased_on != NULL
      && !improve_date_is_after (improve_change_get_valid_on (series->redefined), series->rebased_on))
    series->redefined = NULL;
}

/* --- observations --- */

ImproveProportion
improve_observation_counts (ImproveObservation *observation)
{
  if (improve_observation_get_absence (observation) != IMPROVE_ABSENCE_UNKNOWN)
    return (ImproveProportion) { NAN, NAN };
  return (ImproveProportion) { improve_observation_get_numerator (observation),
                               improve_observation_get_denominator (observation) };
}

/* The value, or for a percentage what follows from the counts. */
static double
value_of (ImproveObservation *observation,
          ImproveMeasure     *measure)
{
  double value = improve_observation_get_value (observation);
  ImproveProportion counts = improve_observation_counts (observation);

  if (improve_observation_get_absence (observation) != IMPROVE_ABSENCE_UNKNOWN)
    return NAN;
  if (isnan (value) && improve_measure_get_kind (measure) == IMPROVE_MEASURE_KIND_PERCENTAGE
      && counts.denominator > 0 && !isnan (counts.numerator))
    return 100 * counts.numerator / counts.denominator;
  return value;
}

static ImproveDate *
end_of (ImproveObservation *observation)
{
  ImprovePeriod *period = improve_observation_get_period (observation);

  return period != NULL ? improve_period_get_ends (period) : NULL;
}

/* The period is over and the value was taken by then. When a revision was made is for known-at to say: it speaks of the
 * same period as what it revises. */
static gboolean
has_come (const ImproveAsOf  *when,
          ImproveObservation *observation)
{
  ImproveDate *collected = improve_observation_get_collected_on (observation);

  return improve_as_of_knows (when, improve_observation_get_recorded_at (observation))
         && improve_as_of_has_ended (when, end_of (observation))
         && (collected == NULL || improve_observation_get_supersedes_id (observation) != NULL
             || improve_as_of_has_begun (when, collected));
}

static GHashTable *
find_revised (const ImproveAsOf *when,
              ImproveEntityList *observations)
{
  GHashTable *revised = g_hash_table_new (improve_text_hash, g_str_equal);

  for (int i = 0; i < improve_entity_list_get_size (observations); i++)
    {
      ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (observations, i));
      const char *id = improve_observation_get_supersedes_id (observation);

      if (id != NULL && improve_as_of_knows (when, improve_observation_get_recorded_at (observation)))
        g_hash_table_add (revised, (gpointer) id);
    }
  return revised;
}

static void
series_free (gpointer data)
{
  ImproveSeries *series = data;

  g_clear_pointer (&series->rebased_on, improve_date_unref);
  g_array_unref (series->points);
  g_free (series);
}

static ImproveSeries *
series_new (const ImproveAsOf *when,
            GPtrArray         *changes,
            ImproveMeasure    *measure,
            char             **dimensions)
{
  ImproveSeries *series = g_new0 (ImproveSeries, 1);

  series->measure = measure;
  series->dimensions = improve_strv_or_empty (dimensions);
  series->points = g_array_new (FALSE, FALSE, sizeof (ImproveSeriesPoint));
  find_rebasing (when, changes, series);
  return series;
}

static ImproveSeries *
find_series (GPtrArray         *all,
             GHashTable        *by_dimensions,
             const ImproveAsOf *when,
             GPtrArray         *changes,
             ImproveMeasure    *measure,
             ImproveObservation *observation)
{
  const char *const *dimensions = improve_observation_get_dimensions (observation);
  g_autofree char *key = NULL;
  ImproveSeries *series;

  if (dimensions[0] == NULL)
    return g_ptr_array_index (all, 0);
  key = g_strjoinv ("\n", (char **) dimensions);
  series = g_hash_table_lookup (by_dimensions, key);
  if (series == NULL)
    {
      series = series_new (when, changes, measure, (char **) dimensions);
      g_ptr_array_add (all, series);
      g_hash_table_insert (by_dimensions, g_steal_pointer (&key), series);
    }
  return series;
}

static int
compare_points (gconstpointer a,
                gconstpointer b)
{
  const ImproveSeriesPoint *one = a, *other = b;

  return improve_period_compare (improve_observation_get_period (one->observation),
                                 improve_observation_get_period (other->observation));
}

/* Of two on one period the later recorded holds; g_array_sort() keeps the order of what is equal. */
static void
put_in_order (ImproveSeries *series)
{
  guint kept = 0;

  g_array_sort (series->points, compare_points);
  for (guint i = 0; i < series->points->len; i++)
    {
      ImproveSeriesPoint *points = (ImproveSeriesPoint *) series->points->data;

      if (kept > 0 && compare_points (&points[kept - 1], &points[i]) == 0)
        {
          points[kept - 1] = points[i];
          series->n_doubled++;
          continue;
        }
      points[kept++] = points[i];
    }
  g_array_set_size (series->points, kept);
}

static gboolean
is_in_run (const ImproveSeries *series,
           ImproveObservation  *observation,
           double               value)
{
  const char *word = improve_observation_get_word (observation);
  const char *scale = improve_measure_get_scale (series->measure);
  ImproveDate *starts = improve_period_get_starts (improve_observation_get_period (observation));

  if (isnan (value) && (word == NULL || scale == NULL || improve_scale_get_rank (scale, word) < 0))
    return FALSE;
  if (series->rebased_on == NULL)
    return TRUE;
  return starts != NULL && !improve_date_is_after (series->rebased_on, starts);
}

GPtrArray *
improve_series_list (const ImproveAsOf *when,
                     GHashTable        *changes,
                     ImproveMeasure    *measure)
{
  ImproveEntityList *observations = improve_measure_get_observations (measure);
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (measure));
  GPtrArray *own = id != NULL ? g_hash_table_lookup (changes, id) : NULL;
  g_autoptr (GHashTable) revised = find_revised (when, observations);
  g_autoptr (GHashTable) by_dimensions = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  GPtrArray *all = g_ptr_array_new_with_free_func (series_free);

  g_ptr_array_add (all, series_new (when, own, measure, NULL));
  for (int i = 0; i < improve_entity_list_get_size (observations); i++)
    {
      ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (observations, i));
      const char *observation_id = improve_entity_get_id (IMPROVE_ENTITY (observation));
      ImproveSeries *series;
      ImproveSeriesPoint point = { observation, value_of (observation, measure), FALSE };

      if (!has_come (when, observation)
          || (observation_id != NULL && g_hash_table_contains (revised, observation_id)))
        continue;
      series = find_series (all, by_dimensions, when, own, measure, observation);
      point.in_run = is_in_run (series, observation, point.value);
      g_array_append_val (series->points, point);
    }
  for (guint i = 0; i < all->len; i++)
    put_in_order (g_ptr_array_index (all, i));
  return all;
}
