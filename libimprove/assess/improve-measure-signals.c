/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The signals of a plan's measures as objects. */

#include <math.h>

#include <libimprove/assess/improve-measure-point.h>
#include <libimprove/assess/improve-measure-read-private.h>
#include <libimprove/assess/improve-measure-signal.h>
#include <libimprove/entity/improve-entity-private.h>

static char **
list_causes (guint causes)
{
  static const char *const words[] = { "outside_limits", "seven_one_side", "seven_trend", "two_of_three" };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (causes & (1u << i))
      g_strv_builder_add (builder, words[i]);
  return g_strv_builder_end (builder);
}

static ImproveEntity *
make_point (const ImproveMeasureReading *reading,
            const ImproveSeriesPoint    *point,
            guint                        causes)
{
  g_autofree char *text = improve_observation_to_text (point->observation, reading->measure);
  g_auto (GStrv) rules = list_causes (causes);

  return g_object_new (IMPROVE_TYPE_MEASURE_POINT,
                       "observation-id", improve_entity_get_id (IMPROVE_ENTITY (point->observation)),
                       "period", improve_observation_get_period (point->observation),
                       "value", point->value,
                       "text", text,
                       "in-run", point->in_run,
                       "rules", rules,
                       NULL);
}

/* What is worked out together shares where it resolves its references; see improve_entity_list_share_home(). */
static void
add_points (ImproveEntity               *signal,
            const ImproveMeasureReading *reading,
            GListStore                  *together)
{
  guint n_in_run = 0;

  for (guint i = 0; i < reading->series->points->len; i++)
    {
      const ImproveSeriesPoint *point = &g_array_index (reading->series->points, ImproveSeriesPoint, i);
      guint causes = reading->causes != NULL && point->in_run ? reading->causes[n_in_run] : 0;
      g_autoptr (ImproveEntity) made = make_point (reading, point, causes);

      n_in_run += point->in_run;
      improve_entity_append (signal, made, NULL);
      g_list_store_append (together, made);
    }
}

static char *
dup_target_text (const ImproveMeasureReading *reading)
{
  const char *reason = improve_measure_get_target_policy_reason (reading->measure);

  if (reading->target != NULL)
    return improve_target_to_text (reading->target, reading->measure);
  if (improve_measure_get_target_policy (reading->measure) != IMPROVE_TARGET_POLICY_NONE_BY_DESIGN)
    return NULL;
  return reason != NULL ? g_strdup_printf ("none on purpose: %s", reason) : g_strdup ("none on purpose");
}

static void
find_latest (const ImproveMeasureReading *reading,
             char                       **latest_id,
             char                       **latest_text)
{
  GArray *points = reading->series->points;
  ImproveObservation *latest
      = points->len > 0 ? g_array_index (points, ImproveSeriesPoint, points->len - 1).observation : NULL;

  *latest_id = latest != NULL ? g_strdup (improve_entity_get_id (IMPROVE_ENTITY (latest))) : NULL;
  *latest_text = latest != NULL ? improve_observation_to_text (latest, reading->measure) : NULL;
}

static ImproveEntity *
make_signal (const ImproveMeasureReading *reading)
{
  gboolean drawn = reading->causes != NULL, compares = reading->compares;
  g_auto (GStrv) words = improve_measure_reading_dup_words (reading);
  g_autofree char *target_text = dup_target_text (reading);
  g_autofree char *latest_id = NULL, *latest_text = NULL;

  find_latest (reading, &latest_id, &latest_text);
  return g_object_new (
      IMPROVE_TYPE_MEASURE_SIGNAL,
      "measure-id", improve_entity_get_id (IMPROVE_ENTITY (reading->measure)),
      "dimensions", reading->series->dimensions,
      "grounds", reading->grounds,
      "direction", reading->direction,
      "variation", reading->variation,
      "assurance", reading->assurance,
      "n-points", (int) reading->run->len,
      "n-screened", drawn ? (int) reading->limits.n_screened : 0,
      "mean", drawn ? reading->limits.mean : NAN,
      "lower-limit", drawn ? reading->limits.lower : NAN,
      "upper-limit", drawn ? reading->limits.upper : NAN,
      "target-id", reading->target != NULL ? improve_entity_get_id (IMPROVE_ENTITY (reading->target)) : NULL,
      "target-text", target_text,
      "latest-id", latest_id,
      "latest-text", latest_text,
      "change", compares ? 100 * reading->change.difference : NAN,
      "change-lower", compares ? 100 * reading->change.lower : NAN,
      "change-upper", compares ? 100 * reading->change.upper : NAN,
      "rebased-on", reading->series->rebased_on,
      "words", words,
      NULL);
}

static void
add_signals (GListStore        *signals,
             GListStore        *together,
             const ImproveAsOf *when,
             ImprovePlan       *plan,
             GHashTable        *changes,
             ImproveMeasure    *measure)
{
  g_autoptr (GPtrArray) all = improve_series_list (when, changes, measure);

  for (guint i = 0; i < all->len; i++)
    {
      g_auto (ImproveMeasureReading) reading;
      g_autoptr (ImproveEntity) signal = NULL;

      improve_measure_reading_init (&reading, when, plan, g_ptr_array_index (all, i));
      signal = make_signal (&reading);
      add_points (signal, &reading, together);
      g_list_store_append (signals, signal);
      g_list_store_append (together, signal);
    }
}

/**
 * improve_plan_list_measure_signals:
 * @self: a plan
 * @measure_id: (nullable): the id of a measure; %NULL: all
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Reads the measures of a plan as of a day: one signal for each, and one more for each part it is broken down into.
 * A period counts once it is over and its value was taken; of revisions the latest known holds. Limits, rules and words
 * are those of NHS England's “Making Data Count” (plot the dots), the interval on proportions is Newcombe's (1998).
 *
 * Returns: (transfer full): a list of #ImproveMeasureSignal, in the order of the plan
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_measure_signals (ImprovePlan *self,
                                   const char  *measure_id,
                                   ImproveDate *as_of,
                                   GDateTime   *known_at)
{
  ImproveAsOf when = { as_of, known_at, NULL };
  g_autoptr (GListStore) together = g_list_store_new (IMPROVE_TYPE_ENTITY);
  g_autoptr (GHashTable) changes = NULL;
  ImproveEntityList *measures;
  GListStore *signals;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  signals = g_list_store_new (IMPROVE_TYPE_MEASURE_SIGNAL);
  measures = improve_plan_get_measures (self);
  changes = improve_changes_index (&when, self);
  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveMeasure *measure = IMPROVE_MEASURE (improve_entity_list_get (measures, i));

      if (measure_id == NULL || g_strcmp0 (improve_entity_get_id (IMPROVE_ENTITY (measure)), measure_id) == 0)
        add_signals (signals, together, &when, self, changes, measure);
    }
  improve_entity_list_share_home (G_LIST_MODEL (together), IMPROVE_TREE (self));
  return G_LIST_MODEL (signals);
}
