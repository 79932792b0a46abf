/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Numbers of rules that a council set otherwise. Laxer numbers make false assurance easier, so that none is taken that
 * nobody decided and gave a reason for, and none is taken silently: each stands beside what its rule finds. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-series-private.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-limb.h>

#define MOST 10000

/* Between which numbers a threshold makes sense. */
static gboolean
is_in_range (const char *name,
             gint64      value)
{
  if (g_str_equal (name, "percent"))
    return value >= 1 && value <= 100;
  if (g_str_equal (name, "likeness"))
    return value >= 60 && value <= 100;
  return value >= (g_str_equal (name, "cycles") ? 0 : 1) && value <= MOST;
}

/* The number of a rule that a change of the plan sets, such as "FA19.days"; NULL: it sets none. */
static ImproveAssuranceThreshold *
find_threshold (ImproveAssuranceRule *rules,
                ImproveChange        *change,
                ImproveAssuranceRule **rule)
{
  g_auto (GStrv) parts = g_strsplit (improve_change_get_row_name (change), ".", 2);

  for (guint i = 0; rules[i].id != NULL; i++)
    for (guint j = 0; j < IMPROVE_ASSESS_MOST_THRESHOLDS && rules[i].thresholds[j].name != NULL; j++)
      if (g_strcmp0 (parts[0], rules[i].id) == 0 && g_strcmp0 (parts[1], rules[i].thresholds[j].name) == 0)
        {
          *rule = &rules[i];
          return &rules[i].thresholds[j];
        }
  return NULL;
}

/* Whether a body decided it, or somebody to whom that was delegated. */
static gboolean
was_decided (ImproveAssessContext *context,
             ImproveChange        *change)
{
  ImproveBasis *basis = improve_change_get_basis (change);
  ImproveDate *on = improve_change_get_valid_on (change);
  const char *limb_id = basis != NULL ? improve_basis_get_limb_id (basis) : NULL;
  const char *delegation_id = basis != NULL ? improve_basis_get_delegation_id (basis) : NULL;
  ImproveEntity *limb = limb_id != NULL ? improve_plan_lookup (context->plan, limb_id) : NULL;
  ImproveEntity *delegation = delegation_id != NULL ? improve_plan_lookup (context->plan, delegation_id) : NULL;
  ImproveDate *starts, *ends;

  if (IMPROVE_IS_LIMB (limb))
    return TRUE;
  if (!IMPROVE_IS_DELEGATION (delegation))
    return FALSE;
  starts = improve_delegation_get_starts (IMPROVE_DELEGATION (delegation));
  ends = improve_delegation_get_ends (IMPROVE_DELEGATION (delegation));
  return (starts == NULL || !improve_date_is_after (starts, on)) && (ends == NULL || !improve_date_is_past (ends, on));
}

/* Why a change sets no number; NULL: it does. */
static const char *
find_fault (ImproveAssessContext            *context,
            ImproveChange                   *change,
            const ImproveAssuranceThreshold *threshold,
            gint64                          *value)
{
  const char *after = improve_change_get_after_text (change);

  if (threshold == NULL)
    return "there is no such number: improve assess --explain RULE lists those of a rule";
  if (after == NULL || !g_ascii_string_to_signed (after, 10, G_MININT64, G_MAXINT64, value, NULL)
      || !is_in_range (threshold->name, *value))
    return "what it is to be is no number that can be";
  if (improve_change_get_reason (change) == NULL)
    return "nobody said why";
  return was_decided (context, change) ? NULL : "no limb or delegation of the plan stands behind it";
}

/* Takes the words. */
static void
add_note (ImproveAssessContext *context,
          char                 *words)
{
  g_ptr_array_add (context->threshold_notes, words);
}

static void
note_fault (ImproveAssessContext *context,
            ImproveChange        *change,
            const char           *fault)
{
  g_autofree char *party = improve_assess_name_party (context, improve_change_get_by_id (change));
  g_autofree char *on = improve_date_to_words (improve_change_get_valid_on (change));
  const char *after = improve_change_get_after_text (change);

  add_note (context, g_strdup_printf ("%s: “%s” of %s on %s does not count: %s.",
                                      improve_change_get_row_name (change), after != NULL ? after : "", party, on,
                                      fault));
}

/* The change that holds of those on one number, by its place; a later day goes first, then the later record. */
typedef struct
{
  ImproveAssuranceRule *rule;
  ImproveAssuranceThreshold *threshold;
  ImproveChange *change;
  int value;
} Holding;

static void
hold (GArray        *holdings,
      const Holding *holding)
{
  for (guint i = 0; i < holdings->len; i++)
    {
      Holding *other = &g_array_index (holdings, Holding, i);

      if (other->threshold != holding->threshold)
        continue;
      if (improve_date_compare (improve_change_get_valid_on (holding->change),
                                improve_change_get_valid_on (other->change)) >= 0)
        *other = *holding;
      return;
    }
  g_array_append_vals (holdings, holding, 1);
}

/* Puts the number in force, and says so in the rule and among the notes. One that was set back changes nothing. */
static void
put_in_force (ImproveAssessContext *context,
              const Holding        *holding)
{
  g_autofree char *party = improve_assess_name_party (context, improve_change_get_by_id (holding->change));
  g_autofree char *on = improve_date_to_words (improve_change_get_valid_on (holding->change));
  g_autofree char *words = NULL, *before = holding->rule->changed;
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (holding->change));

  if (holding->value == holding->threshold->value)
    {
      g_steal_pointer (&before);
      return;
    }
  words = g_strdup_printf ("%s %d instead of %d, by decision recorded by %s on %s: “%s”", holding->threshold->name,
                           holding->value, holding->threshold->value, party, on,
                           improve_change_get_reason (holding->change));
  holding->threshold->value = holding->value;
  holding->rule->changed = before != NULL ? g_strconcat (before, "; ", words, NULL) : g_strdup (words);
  if (holding->rule->change_ids == NULL)
    holding->rule->change_ids = g_ptr_array_new_with_free_func (g_free);
  if (id != NULL)
    g_ptr_array_add (holding->rule->change_ids, g_strdup (id));
  add_note (context, g_strdup_printf ("%s “%s”: %s (%s).", holding->rule->id, holding->rule->title, words,
                                      holding->threshold->says));
}

static void
look_at_changes (ImproveAssessContext *context,
                 GPtrArray            *changes)
{
  g_autoptr (GArray) holdings = g_array_new (FALSE, FALSE, sizeof (Holding));

  for (guint i = 0; i < changes->len; i++)
    {
      ImproveChange *change = g_ptr_array_index (changes, i);
      Holding holding = { NULL, NULL, change, 0 };
      const char *fault;
      gint64 value = 0;

      if (!g_str_has_prefix (improve_change_get_row_name (change), "FA"))
        continue;
      holding.threshold = find_threshold (context->rules, change, &holding.rule);
      fault = find_fault (context, change, holding.threshold, &value);
      holding.value = (int) value;
      if (fault != NULL)
        note_fault (context, change, fault);
      else
        hold (holdings, &holding);
    }
  for (guint i = 0; i < holdings->len; i++)
    put_in_force (context, &g_array_index (holdings, Holding, i));
}

void
improve_assess_read_thresholds (ImproveAssessContext *context)
{
  const char *plan_id = improve_entity_get_id (IMPROVE_ENTITY (context->plan));
  GPtrArray *changes = NULL;

  context->rules = improve_assess_copy_rules ();
  context->threshold_notes = g_ptr_array_new_with_free_func (g_free);
  if (plan_id != NULL && improve_entity_list_get_size (improve_plan_get_changes (context->plan)) > 0)
    changes = g_hash_table_lookup (improve_assess_get_changes (context), plan_id);
  if (changes != NULL)
    look_at_changes (context, changes);
}

void
improve_assess_free_rules (ImproveAssuranceRule *rules)
{
  for (guint i = 0; rules != NULL && rules[i].id != NULL; i++)
    {
      g_free (rules[i].changed);
      g_clear_pointer (&rules[i].change_ids, g_ptr_array_unref);
    }
  g_free (rules);
}

int
improve_assess_number (ImproveAssessContext *context,
                       const char           *rule_id,
                       const char           *name)
{
  guint i = 0;

  while (context->rules[i].id != NULL && !g_str_equal (context->rules[i].id, rule_id))
    i++;
  return improve_assess_threshold (&context->rules[i], name);
}

char *
improve_assess_say_days (int days)
{
  switch (days)
    {
    case 14:
      return g_strdup ("fortnight");
    case 182:
    case 183:
      return g_strdup ("half year");
    default:
      return days == 1 ? g_strdup ("day") : improve_assess_count_days (days);
    }
}

char *
improve_assess_count_days (int days)
{
  return g_strdup_printf ("%d day%s", days, days == 1 ? "" : "s");
}

char *
improve_assess_say_times (guint times)
{
  return times == 1 ? g_strdup ("once") : times == 2 ? g_strdup ("twice") : g_strdup_printf ("%u times", times);
}
