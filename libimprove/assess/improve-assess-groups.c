/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* How what stands above the actions stands: as many as there are of each, and as the worst, never as an average. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-assess-groups-private.h>
#include <libimprove/assess/improve-status-share.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-theme.h>

/* More than these are counted, not named. */
#define MOST_NAMES 5

/* Every status in words, the worst first. What was given up counts only where nothing else is. */
static const struct
{
  ImproveDeliveryStatus status;
  const char *words;
} worst_first[] = {
  { IMPROVE_DELIVERY_STATUS_REGRESSED, "Gone back" },
  { IMPROVE_DELIVERY_STATUS_OVERDUE, "Overdue" },
  { IMPROVE_DELIVERY_STATUS_LAPSED, "Proven once, no longer" },
  { IMPROVE_DELIVERY_STATUS_SILENT, "Silent" },
  { IMPROVE_DELIVERY_STATUS_AT_RISK, "At risk" },
  { IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN, "Said to be done, unproven" },
  { IMPROVE_DELIVERY_STATUS_DUE_SOON, "Due soon" },
  { IMPROVE_DELIVERY_STATUS_ON_TRACK, "On track" },
  { IMPROVE_DELIVERY_STATUS_NOT_DUE, "Not due" },
  { IMPROVE_DELIVERY_STATUS_ASSURED, "Assured" },
  { IMPROVE_DELIVERY_STATUS_EMBEDDED, "Embedded" },
  { IMPROVE_DELIVERY_STATUS_CANCELLED, "Cancelled" },
  { IMPROVE_DELIVERY_STATUS_SUPERSEDED, "Superseded" },
  { IMPROVE_DELIVERY_STATUS_UNKNOWN, "Unknown" },
};

/* The actions below one thing, by how they stand. */
typedef struct
{
  GPtrArray *actions[G_N_ELEMENTS (worst_first)]; /* at the place of their status above; NULL: none */
  guint n;
} Group;

static void
group_free (gpointer data)
{
  Group *group = data;

  for (guint i = 0; i < G_N_ELEMENTS (worst_first); i++)
    g_clear_pointer (&group->actions[i], g_ptr_array_unref);
  g_free (group);
}

static guint
place_of (ImproveDeliveryStatus status)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (worst_first) && worst_first[i].status != status)
    i++;
  return i;
}

static void
add_to_group (GHashTable    *groups,
              const char    *id,
              ImproveAction *action,
              guint          place)
{
  Group *group = g_hash_table_lookup (groups, id);

  if (group == NULL)
    {
      group = g_new0 (Group, 1);
      g_hash_table_insert (groups, (gpointer) id, group);
    }
  if (group->actions[place] == NULL)
    group->actions[place] = g_ptr_array_new ();
  else if (g_ptr_array_index (group->actions[place], group->actions[place]->len - 1) == action)
    return;
  g_ptr_array_add (group->actions[place], action);
  group->n++;
}

/* The actions by the id of their objective, of its theme and of what they answer. */
static GHashTable *
group_actions (ImproveAssessContext *self)
{
  GHashTable *groups = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, group_free);

  for (guint i = 0; i < self->n_actions; i++)
    {
      const ImproveStanding *standing = &self->actions[i];
      ImproveAction *action = standing->action;
      guint place = place_of (standing->status);
      const char *objective_id = improve_action_get_objective_id (action);
      const char *const *answers = improve_action_get_answers_ids (action);

      if (objective_id != NULL)
        add_to_group (groups, objective_id, action, place);
      if (standing->theme > 0)
        add_to_group (groups, g_ptr_array_index (self->theme_ids, standing->theme), action, place);
      for (guint j = 0; answers[j] != NULL; j++)
        add_to_group (groups, answers[j], action, place);
    }
  return groups;
}

static char *
say_share (const Group *group,
           guint        place)
{
  GPtrArray *actions = group->actions[place];
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s: %u of %u action%s (", worst_first[place].words, actions->len, group->n,
                          group->n == 1 ? "" : "s");
  for (guint i = 0; i < MIN (actions->len, MOST_NAMES); i++)
    {
      ImproveAction *action = g_ptr_array_index (actions, i);
      const char *label = improve_action_get_label (action);
      g_autofree char *name = label == NULL ? improve_assess_name_action (action) : NULL;

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", label != NULL ? label : name);
    }
  if (actions->len > MOST_NAMES)
    g_string_append_printf (text, " and %u more", actions->len - MOST_NAMES);
  g_string_append (text, ").");
  return g_string_free (text, FALSE);
}

static char **
list_ids (GPtrArray *actions)
{
  char **ids = g_new0 (char *, actions->len + 1);

  for (guint i = 0; i < actions->len; i++)
    ids[i] = g_strdup (improve_entity_get_id (g_ptr_array_index (actions, i)));
  return ids;
}

static void
add_shares (ImproveStatus *status,
            const Group   *group)
{
  for (guint i = 0; i < G_N_ELEMENTS (worst_first); i++)
    {
      g_autoptr (ImproveStatusShare) share = NULL;

      if (group->actions[i] == NULL)
        continue;
      share = improve_status_share_new_taking (worst_first[i].status, group->actions[i]->len,
                                               list_ids (group->actions[i]));
      improve_entity_append (IMPROVE_ENTITY (status), IMPROVE_ENTITY (share), NULL);
    }
}

/* What the actions of a group say, the worst first, and the worst of them as what it rests on. */
static ImproveDeliveryStatus
judge_group (const Group  *group,
             GStrvBuilder *why,
             GStrvBuilder *because)
{
  ImproveDeliveryStatus worst = IMPROVE_DELIVERY_STATUS_UNKNOWN;

  for (guint i = 0; i < G_N_ELEMENTS (worst_first); i++)
    {
      g_autofree char *sentence = NULL;

      if (group->actions[i] == NULL)
        continue;
      sentence = say_share (group, i);
      g_strv_builder_add (why, sentence);
      if (worst != IMPROVE_DELIVERY_STATUS_UNKNOWN)
        continue;
      worst = worst_first[i].status;
      for (guint j = 0; j < group->actions[i]->len; j++)
        g_strv_builder_add (because, improve_entity_get_id (g_ptr_array_index (group->actions[i], j)));
    }
  return worst;
}

static void
assess_group (ImproveAssessContext *self,
              GHashTable           *groups,
              ImproveFacts         *facts,
              ImproveEntity        *entity,
              GListStore           *list)
{
  const char *id = improve_entity_get_id (entity);
  const Group *group = id != NULL ? g_hash_table_lookup (groups, id) : NULL;
  g_autoptr (GStrvBuilder) why = g_strv_builder_new (), because = g_strv_builder_new ();
  ImproveStatusDraft draft = { .id = id };
  g_autoptr (ImproveStatus) status = NULL;

  if (group != NULL)
    draft.status = judge_group (group, why, because);
  else
    g_strv_builder_add (why, facts != NULL ? "No action answers it." : "It has no actions.");
  if (facts != NULL)
    draft.superseded_by_id = improve_facts_tell (facts, IMPROVE_RECOMMENDATION (entity), why, because,
                                                 &draft.accepted_by_ids, &draft.corroborated_by_ids);
  draft.why = g_strv_builder_end (why);
  draft.because_ids = g_strv_builder_end (because);
  status = improve_assess_make_status (self, improve_assess_find_subject (self, id), &draft);
  if (group != NULL)
    add_shares (status, group);
  g_list_store_append (list, status);
}

static void
assess_list (ImproveAssessContext *self,
             GHashTable           *groups,
             ImproveFacts         *facts,
             ImproveEntityList    *entities,
             GListStore           *list)
{
  for (int i = 0; i < improve_entity_list_get_size (entities); i++)
    assess_group (self, groups, facts, improve_entity_list_get (entities, i), list);
}

void
improve_assess_groups (ImproveAssessContext *self,
                       GListStore           *objectives,
                       GListStore           *themes,
                       GListStore           *recommendations)
{
  g_autoptr (GHashTable) groups = group_actions (self);
  ImproveFacts *facts = improve_facts_new (self);

  assess_list (self, groups, NULL, improve_plan_get_objectives (self->plan), objectives);
  assess_list (self, groups, NULL, improve_plan_get_themes (self->plan), themes);
  assess_list (self, groups, facts, improve_plan_get_recommendations (self->plan), recommendations);
  improve_facts_free (facts);
}
