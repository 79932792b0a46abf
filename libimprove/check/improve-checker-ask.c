/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What several rules ask of an entity: its name in a message, who answers for it, who refers to it. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-state.h>

#define MOST_CHARACTERS 64

char *
improve_check_quote (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *quoted = g_string_new (NULL);
  int n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p), n++)
    {
      gunichar c = g_utf8_get_char (p);

      if (n == MOST_CHARACTERS)
        {
          g_string_append (quoted, "…");
          break;
        }
      g_string_append_unichar (quoted, g_unichar_isprint (c) ? c : 0xFFFD);
    }
  return g_string_free (quoted, FALSE);
}

char *
improve_check_name (ImproveEntity *entity)
{
  g_autofree char *nick = g_strdelimit (improve_entity_dup_nick (entity), "-", ' ');
  const char *id = improve_entity_get_id (entity);
  g_autofree char *quoted = id != NULL ? improve_check_quote (id) : NULL;

  return quoted != NULL ? g_strdup_printf ("%s “%s”", nick, quoted) : g_strdup_printf ("this %s", nick);
}

/* The text of the first of some rows that an entity has. */
static const char *
find_text (ImproveEntity     *entity,
           const char *const *row_names)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; row_names[i] != NULL; i++)
    {
      const ImproveRowEntry *entry = improve_row_table_find (table, row_names[i]);
      const char *text = entry != NULL ? *(char **) improve_row_member (entity, entry->row) : NULL;

      if (text != NULL && *text != '\0')
        return text;
    }
  return NULL;
}

/* What an entity belongs to: an action to its objective, an objective or outcome to its theme, all else to what holds
 * it. */
static ImproveEntity *
find_whole (ImprovePlan   *plan,
            ImproveEntity *entity)
{
  static const char *const rows[] = { "objective-id", "theme-id", NULL };
  const char *id = find_text (entity, rows);
  ImproveEntity *whole = id != NULL ? improve_plan_lookup (plan, id) : NULL;

  return whole != NULL ? whole : improve_entity_get_parent (entity);
}

const char *
improve_check_find_party (ImprovePlan   *plan,
                          ImproveEntity *entity)
{
  static const char *const rows[] = { "lead-id", "owner-id", "author-id", "to-id", "chair-id", NULL };

  /* A few steps: wrong references may lead in a circle. */
  for (int steps = 0; entity != NULL && steps < 8; steps++)
    {
      const char *party = find_text (entity, rows);

      if (party != NULL)
        return party;
      entity = find_whole (plan, entity);
    }
  return NULL;
}

ImproveEntity *
improve_check_find_referrer (ImproveChecker *self,
                             ImproveEntity  *entity,
                             GType           type)
{
  const char *id = improve_entity_get_id (entity);
  GPtrArray *referrers = id != NULL ? improve_tree_find_referrers (IMPROVE_TREE (self->plan), id) : NULL;

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    if (g_type_is_a (G_OBJECT_TYPE (g_ptr_array_index (referrers, i)), type))
      return g_ptr_array_index (referrers, i);
  return NULL;
}

gboolean
improve_check_is_corrected (ImproveChecker *self,
                            ImproveEntity  *record)
{
  static const char *const rows[] = { "supersedes-id", NULL };
  const char *id = improve_entity_get_id (record);
  GPtrArray *referrers = id != NULL ? improve_tree_find_referrers (IMPROVE_TREE (self->plan), id) : NULL;

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    {
      ImproveEntity *referrer = g_ptr_array_index (referrers, i);

      if (referrer != record && G_OBJECT_TYPE (referrer) == G_OBJECT_TYPE (record)
          && g_strcmp0 (find_text (referrer, rows), id) == 0)
        return TRUE;
    }
  return FALSE;
}

ImproveDate *
improve_check_find_agreed_due (ImproveEntity *action)
{
  ImproveAsOf always = { NULL, NULL, NULL };

  return improve_as_of_get_agreed_due (&always, IMPROVE_ACTION (action));
}

static GHashTable *
find_dropped (ImprovePlan *plan)
{
  GHashTable *dropped = g_hash_table_new (NULL, NULL);
  ImproveEntityList *actions = improve_plan_get_actions (plan);

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveEntity *action = improve_entity_list_get (actions, i);
      const char *state = improve_entity_get_state_as_of (action, NULL, NULL);

      if (g_strcmp0 (state, "cancelled") == 0 || g_strcmp0 (state, "superseded") == 0)
        g_hash_table_add (dropped, action);
    }
  return dropped;
}

gboolean
improve_check_is_live (ImproveChecker *self,
                       ImproveEntity  *action)
{
  if (self->dropped == NULL)
    self->dropped = find_dropped (self->plan);
  return !g_hash_table_contains (self->dropped, action);
}

static gboolean
find_live_action (ImproveChecker *self,
                  ImproveEntity  *entity)
{
  const char *id = improve_entity_get_id (entity);
  GPtrArray *referrers = id != NULL ? improve_tree_find_referrers (IMPROVE_TREE (self->plan), id) : NULL;

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    if (IMPROVE_IS_ACTION (g_ptr_array_index (referrers, i))
        && improve_check_is_live (self, g_ptr_array_index (referrers, i)))
      return TRUE;
  return FALSE;
}

gboolean
improve_check_is_acted_on (ImproveChecker *self,
                           ImproveEntity  *entity)
{
  gpointer known;

  if (self->acted_on == NULL)
    self->acted_on = g_hash_table_new (NULL, NULL);
  known = g_hash_table_lookup (self->acted_on, entity);
  if (known == NULL)
    {
      known = GINT_TO_POINTER (find_live_action (self, entity) ? 2 : 1);
      g_hash_table_insert (self->acted_on, entity, known);
    }
  return GPOINTER_TO_INT (known) == 2;
}
