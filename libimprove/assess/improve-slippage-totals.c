/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What slipped, added up by theme, by lead and by reason. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-slippage-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-theme.h>

typedef struct
{
  ImproveSlippageGrouping grouping;
  const char *key; /* "" where there is none */
  int n_actions;
  int n_slipped;
  int n_repeat;
  int n_moves;
  int n_late_moves;
  int days;
  int worst_days;
  const char *worst_id;
  int n_aspects[IMPROVE_SLIPPAGE_ASPECT_COST + 1];
} Total;

typedef struct
{
  ImproveSlippings *all;
  ImproveSlippageGrouping grouping;
  GPtrArray *totals; /* of Total, in the order in which they came up */
  GHashTable *by_key;
} Group;

static Total *
find_total (Group      *group,
            const char *key)
{
  Total *total = g_hash_table_lookup (group->by_key, key != NULL ? key : "");

  if (total == NULL)
    {
      total = g_new0 (Total, 1);
      total->grouping = group->grouping;
      total->key = key != NULL ? key : "";
      g_hash_table_insert (group->by_key, (gpointer) total->key, total);
      g_ptr_array_add (group->totals, total);
    }
  return total;
}

static gboolean
moves_agreed_date (ImproveSlippage *slippage)
{
  return improve_slippage_get_aspect (slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME
         && improve_slippage_get_which (slippage) == IMPROVE_SLIPPAGE_DATE_AGREED;
}

static void
take_worst (Total           *total,
            ImproveSlipping *slipping,
            int              days)
{
  if (days <= total->worst_days)
    return;
  total->worst_days = days;
  total->worst_id = improve_entity_get_id (IMPROVE_ENTITY (slipping->action));
}

static void
add_action (Group           *group,
            const char      *key,
            ImproveSlipping *slipping)
{
  Total *total = find_total (group, key);
  int days = improve_slipping_days (slipping->baseline, slipping->agreed);

  total->n_actions++;
  total->n_slipped += slipping->moves->len > 0;
  total->n_repeat += slipping->n_moves >= IMPROVE_SLIPPAGE_REPEATS;
  total->n_moves += slipping->n_moves;
  total->n_late_moves += slipping->n_late_moves;
  for (guint i = 0; i < slipping->moves->len; i++)
    total->n_aspects[improve_slippage_get_aspect (g_ptr_array_index (slipping->moves, i))]++;
  if (days == IMPROVE_INT_ABSENT)
    return;
  total->days += days;
  take_worst (total, slipping, days);
}

/* By reason each move counts for its own, and an action once for each. */
static void
add_moves (Group           *group,
           ImproveSlipping *slipping)
{
  ImproveDate *in_force = slipping->baseline;
  g_autoptr (GHashTable) counted = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < slipping->moves->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slipping->moves, i);
      Total *total = find_total (group, improve_slippage_get_reason (slippage));
      ImproveDate *old = improve_slipping_old_date (slipping, slippage, in_force);
      int days = improve_slipping_days (old, improve_slippage_get_new_date (slippage));

      if (g_hash_table_add (counted, total))
        {
          total->n_actions++;
          total->n_slipped++;
          total->n_repeat += slipping->n_moves >= IMPROVE_SLIPPAGE_REPEATS;
        }
      total->n_aspects[improve_slippage_get_aspect (slippage)]++;
      if (!moves_agreed_date (slippage))
        continue;
      total->n_moves++;
      total->n_late_moves += old != NULL && improve_date_is_past (old, improve_slippage_get_decided_on (slippage));
      in_force = improve_slippage_get_new_date (slippage);
      if (days == IMPROVE_INT_ABSENT)
        continue;
      total->days += days;
      take_worst (total, slipping, days);
    }
}

static char *
dup_label (Group *group,
           Total *total)
{
  ImproveAssessContext context = { .plan = group->all->plan };
  ImproveEntity *theme;

  switch (group->grouping)
    {
    case IMPROVE_SLIPPAGE_GROUPING_THEME:
      theme = improve_plan_lookup (group->all->plan, total->key);
      if (IMPROVE_IS_THEME (theme) && improve_theme_get_title (IMPROVE_THEME (theme)) != NULL)
        return g_strdup (improve_theme_get_title (IMPROVE_THEME (theme)));
      return g_strdup (*total->key != '\0' ? total->key : "no theme");
    case IMPROVE_SLIPPAGE_GROUPING_LEAD:
      return *total->key != '\0' ? improve_assess_name_party (&context, total->key) : g_strdup ("no lead");
    default:
      return g_strdup (*total->key != '\0' ? total->key : "no reason given");
    }
}

static ImproveEntity *
make_total (Group *group,
            Total *total)
{
  g_autofree char *label = dup_label (group, total);

  return g_object_new (IMPROVE_TYPE_SLIPPAGE_TOTAL,
                       "grouping", total->grouping,
                       "key", *total->key != '\0' ? total->key : NULL,
                       "label", label,
                       "n-actions", total->n_actions,
                       "n-slipped", total->n_slipped,
                       "n-repeat", total->n_repeat,
                       "n-moves", total->n_moves,
                       "n-late-moves", total->n_late_moves,
                       "days", total->days,
                       "worst-days", total->worst_days,
                       "worst-id", total->worst_id,
                       "n-quality", total->n_aspects[IMPROVE_SLIPPAGE_ASPECT_QUALITY],
                       "n-scope", total->n_aspects[IMPROVE_SLIPPAGE_ASPECT_SCOPE],
                       "n-cost", total->n_aspects[IMPROVE_SLIPPAGE_ASPECT_COST],
                       NULL);
}

static void
add_group (ImproveSlippings       *all,
           ImproveSlippageGrouping grouping,
           GPtrArray              *made)
{
  Group group = { all, grouping, g_ptr_array_new_with_free_func (g_free),
                  g_hash_table_new (improve_text_hash, g_str_equal) };

  for (guint i = 0; i < all->n_slippings; i++)
    {
      ImproveSlipping *slipping = &all->slippings[i];

      if (grouping == IMPROVE_SLIPPAGE_GROUPING_THEME)
        add_action (&group, slipping->theme_id, slipping);
      else if (grouping == IMPROVE_SLIPPAGE_GROUPING_LEAD)
        add_action (&group, improve_action_get_lead_id (slipping->action), slipping);
      else
        add_moves (&group, slipping);
    }
  for (guint i = 0; i < group.totals->len; i++)
    g_ptr_array_add (made, make_total (&group, g_ptr_array_index (group.totals, i)));
  g_ptr_array_unref (group.totals);
  g_hash_table_unref (group.by_key);
}

GPtrArray *
improve_slippings_add_up (ImproveSlippings *self)
{
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = IMPROVE_SLIPPAGE_GROUPING_THEME; i <= IMPROVE_SLIPPAGE_GROUPING_REASON; i++)
    add_group (self, i, made);
  return made;
}
