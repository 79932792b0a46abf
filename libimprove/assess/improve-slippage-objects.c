/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Slippage as objects, and in words. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/assess/improve-slippage-line.h>
#include <libimprove/assess/improve-slippage-move.h>
#include <libimprove/assess/improve-slippage-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-basis.h>

/* What is worked out together shares where it resolves its references; see improve_entity_list_share_home(). */
static void
append (ImproveEntity *owner,
        ImproveEntity *taken,
        GListStore    *together)
{
  g_autoptr (ImproveEntity) child = taken;

  improve_entity_append (owner, child, NULL);
  g_list_store_append (together, child);
}

/* --- moves --- */

static ImproveEntity *
make_move (ImproveSlippage *slippage,
           ImproveDate     *old)
{
  ImproveDate *decided_on = improve_slippage_get_decided_on (slippage);
  ImproveDate *new = improve_slippage_get_new_date (slippage);

  return g_object_new (IMPROVE_TYPE_SLIPPAGE_MOVE,
                       "slippage-id", improve_entity_get_id (IMPROVE_ENTITY (slippage)),
                       "aspect", improve_slippage_get_aspect (slippage),
                       "which", improve_slippage_get_which (slippage),
                       "old-date", old,
                       "new-date", new,
                       "days", improve_slipping_days (old, new),
                       "after-passed", old != NULL && improve_date_is_past (old, decided_on),
                       "decided", improve_basis_has_authority (improve_slippage_get_basis (slippage)),
                       "decided-on", decided_on,
                       "reason", improve_slippage_get_reason (slippage),
                       "note", improve_slippage_get_note (slippage),
                       NULL);
}

static void
add_moves (ImproveEntity   *made,
           ImproveSlipping *slipping,
           GListStore      *together)
{
  ImproveDate *agreed = slipping->baseline, *forecast = NULL;

  for (guint i = 0; i < slipping->moves->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slipping->moves, i);
      gboolean is_agreed = improve_slippage_get_which (slippage) == IMPROVE_SLIPPAGE_DATE_AGREED;
      ImproveDate **in_force = is_agreed ? &agreed : &forecast;

      append (made, make_move (slippage, improve_slipping_old_date (slipping, slippage, *in_force)), together);
      if (improve_slippage_get_aspect (slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME)
        *in_force = improve_slippage_get_new_date (slippage);
    }
}

/* --- lines --- */

static char *
date_text (ImproveDate *date)
{
  return date != NULL ? improve_date_to_string (date) : NULL;
}

/* What was promised of an aspect other than time. */
static char *
baseline_text (ImproveAction        *action,
               ImproveSlippageAspect aspect)
{
  const char *currency = improve_action_get_currency (action);

  switch (aspect)
    {
    case IMPROVE_SLIPPAGE_ASPECT_QUALITY:
      return g_strdup (improve_action_get_success_measures (action));
    case IMPROVE_SLIPPAGE_ASPECT_SCOPE:
      return g_strdup (improve_action_get_deliverable (action));
    case IMPROVE_SLIPPAGE_ASPECT_COST:
      if (improve_action_get_funding (action) == NULL || currency == NULL)
        return g_strdup (improve_action_get_funding (action));
      return g_strdup_printf ("%s %s", improve_action_get_funding (action), currency);
    default:
      return NULL;
    }
}

/* The words of the last record of an aspect, of what was agreed or of what is forecast. */
static const char *
last_words (ImproveSlipping      *slipping,
            ImproveSlippageAspect aspect,
            gboolean              agreed)
{
  for (guint i = slipping->moves->len; i > 0; i--)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slipping->moves, i - 1);
      gboolean is_agreed = improve_slippage_get_which (slippage) == IMPROVE_SLIPPAGE_DATE_AGREED;

      if (improve_slippage_get_aspect (slippage) == aspect && is_agreed == agreed)
        return improve_slippage_get_note (slippage) != NULL ? improve_slippage_get_note (slippage)
                                                            : improve_slippage_get_reason (slippage);
    }
  return NULL;
}

static int
count_aspect (ImproveSlipping      *slipping,
              ImproveSlippageAspect aspect)
{
  int n = 0;

  for (guint i = 0; i < slipping->moves->len; i++)
    n += improve_slippage_get_aspect (g_ptr_array_index (slipping->moves, i)) == aspect;
  return n;
}

static void
add_line (ImproveEntity        *made,
          ImproveSlipping      *slipping,
          ImproveSlippageAspect aspect,
          GListStore           *together)
{
  gboolean time = aspect == IMPROVE_SLIPPAGE_ASPECT_TIME;
  int n_moves = count_aspect (slipping, aspect);
  g_autofree char *baseline
      = time ? date_text (slipping->baseline) : baseline_text (slipping->action, aspect);
  g_autofree char *agreed
      = time ? date_text (slipping->agreed) : g_strdup (last_words (slipping, aspect, TRUE));
  g_autofree char *forecast
      = time ? date_text (slipping->forecast) : g_strdup (last_words (slipping, aspect, FALSE));
  g_autofree char *actual = time ? date_text (slipping->actual) : NULL;

  if (baseline == NULL && agreed == NULL && actual == NULL && n_moves == 0)
    return;
  append (made,
          g_object_new (IMPROVE_TYPE_SLIPPAGE_LINE, "aspect", aspect, "baseline", baseline, "agreed", agreed,
                        "forecast", forecast, "actual", actual, "n-moves", n_moves, NULL),
          together);
}

/* --- words --- */

static char **
list_ids (GPtrArray *slippings)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; slippings != NULL && i < slippings->len; i++)
    g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (
                                 ((ImproveSlipping *) g_ptr_array_index (slippings, i))->action)));
  return g_strv_builder_end (ids);
}

/* Takes the sentence. */
static void
say (GStrvBuilder *words,
     char         *sentence)
{
  g_strv_builder_add (words, sentence);
  g_free (sentence);
}

static int
days_late (ImproveSlippings *all,
           ImproveSlipping  *slipping)
{
  if (slipping->given_up || slipping->agreed == NULL)
    return IMPROVE_INT_ABSENT;
  if (slipping->actual != NULL)
    return improve_slipping_days (slipping->agreed, slipping->actual);
  return improve_date_is_past (slipping->agreed, all->when.as_of)
             ? improve_slipping_days (slipping->agreed, all->when.as_of)
             : IMPROVE_INT_ABSENT;
}

/* For what it waits that will never be finished. */
static void
say_dead_ends (ImproveSlippings *all,
               ImproveSlipping  *slipping,
               GStrvBuilder     *words)
{
  const char *const *ids = improve_action_get_depends_on_ids (slipping->action);

  for (guint i = 0; ids[i] != NULL && slipping->actual == NULL && !slipping->given_up; i++)
    {
      ImproveSlipping *before = g_hash_table_lookup (all->by_id, ids[i]);

      if (before != NULL && before->given_up)
        {
          g_autofree char *name = improve_assess_name_action (before->action);

          say (words, g_strdup_printf ("It waits for %s, which was given up.", name));
        }
    }
}

static char **
dup_words (ImproveSlippings *all,
           ImproveSlipping  *slipping)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  int late = days_late (all, slipping);
  guint n_pushes = slipping->pushes != NULL ? slipping->pushes->len : 0;

  if (late != IMPROVE_INT_ABSENT && late > 0)
    say (words, g_strdup_printf (slipping->actual != NULL ? "Delivered %d day%s late." : "%d day%s late and open.",
                                 late, late == 1 ? "" : "s"));
  if (slipping->n_moves >= IMPROVE_SLIPPAGE_REPEATS)
    say (words, g_strdup_printf ("Its agreed date moved %u times.", slipping->n_moves));
  if (slipping->n_late_moves > 0)
    say (words, g_strdup_printf ("It moved after the date had passed, %u time%s.", slipping->n_late_moves,
                                 slipping->n_late_moves == 1 ? "" : "s"));
  if (slipping->pushed_by != NULL && slipping->own_finish != IMPROVE_INT_ABSENT)
    say (words, g_strdup_printf ("What it waits for pushes it by %d day%s.", slipping->finish - slipping->own_finish,
                                 slipping->finish - slipping->own_finish == 1 ? "" : "s"));
  if (n_pushes > 0)
    say (words, g_strdup_printf ("It pushes %u other action%s.", n_pushes, n_pushes == 1 ? "" : "s"));
  say_dead_ends (all, slipping, words);
  return g_strv_builder_end (words);
}

/* --- all of it --- */

static ImproveEntity *
make_action (ImproveSlippings *all,
             ImproveSlipping  *slipping)
{
  g_autoptr (ImproveDate) finish = improve_slipping_date_of (slipping->finish);
  g_auto (GStrv) pushed_by = list_ids (slipping->pushed_by), pushes = list_ids (slipping->pushes);
  g_auto (GStrv) words = dup_words (all, slipping);
  gboolean pushed = slipping->pushed_by != NULL && slipping->own_finish != IMPROVE_INT_ABSENT;

  return g_object_new (IMPROVE_TYPE_ACTION_SLIPPAGE,
                       "action-id", improve_entity_get_id (IMPROVE_ENTITY (slipping->action)),
                       "theme-id", slipping->theme_id,
                       "lead-id", improve_action_get_lead_id (slipping->action),
                       "baseline", slipping->baseline,
                       "agreed", slipping->agreed,
                       "forecast", slipping->forecast,
                       "actual", slipping->actual,
                       "days-agreed", improve_slipping_days (slipping->baseline, slipping->agreed),
                       "days-forecast", improve_slipping_days (slipping->agreed, slipping->forecast),
                       "days-late", days_late (all, slipping),
                       "n-moves", (int) slipping->n_moves,
                       "n-late-moves", (int) slipping->n_late_moves,
                       "repeats", slipping->n_moves >= IMPROVE_SLIPPAGE_REPEATS,
                       "finish", finish,
                       "pushed-days", pushed ? slipping->finish - slipping->own_finish : 0,
                       "pushed-by-ids", pushed_by,
                       "pushes-ids", pushes,
                       "words", words,
                       NULL);
}

static void
add_actions (ImproveEntity    *summary,
             ImproveSlippings *all,
             GListStore       *together)
{
  for (guint i = 0; i < all->n_slippings; i++)
    {
      ImproveEntity *made = make_action (all, &all->slippings[i]);

      for (int aspect = IMPROVE_SLIPPAGE_ASPECT_TIME; aspect <= IMPROVE_SLIPPAGE_ASPECT_COST; aspect++)
        add_line (made, &all->slippings[i], aspect, together);
      add_moves (made, &all->slippings[i], together);
      append (summary, made, together);
    }
}

/**
 * improve_plan_add_up_slippage:
 * @self: a plan
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 * @error: where to put an error
 *
 * Says how far the actions of a plan slipped in time, quality, scope and cost as of a day; adds it up by theme, by lead
 * and by reason; and follows what a late action does to those that wait for it: one can begin on the day after all it
 * waits for are finished, and takes as long as from its baseline start to its baseline date where both are known.
 *
 * Where actions wait for each other in a circle it is refused with %IMPROVE_ENTITY_ERROR_CYCLE, which names them.
 *
 * Returns: (transfer full): the summary
 *
 * Since: 1.0
 */
ImproveSlippageSummary *
improve_plan_add_up_slippage (ImprovePlan *self,
                              ImproveDate *as_of,
                              GDateTime   *known_at,
                              GError     **error)
{
  g_auto (ImproveSlippings) all = { 0 };
  g_autoptr (GListStore) together = NULL;
  g_autoptr (GPtrArray) totals = NULL;
  ImproveSlippageSummary *summary;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  improve_slippings_init (&all, self, as_of, known_at);
  if (!improve_slippings_follow (&all, error))
    return NULL;
  summary = g_object_new (IMPROVE_TYPE_SLIPPAGE_SUMMARY, "as-of", as_of, NULL);
  together = g_list_store_new (IMPROVE_TYPE_ENTITY);
  add_actions (IMPROVE_ENTITY (summary), &all, together);
  totals = improve_slippings_add_up (&all);
  for (guint i = 0; i < totals->len; i++)
    append (IMPROVE_ENTITY (summary), g_object_ref (g_ptr_array_index (totals, i)), together);
  g_list_store_append (together, summary);
  improve_entity_list_share_home (G_LIST_MODEL (together), IMPROVE_TREE (self));
  return summary;
}
