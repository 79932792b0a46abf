/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The indexes of a tree: entities by id, and who refers to whom. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-tree-private.h>

static void
add_referrer (ImproveTree   *self,
              const char    *id,
              ImproveEntity *referrer)
{
  GPtrArray *found = g_hash_table_lookup (self->referrers, id);

  if (found == NULL)
    {
      found = g_ptr_array_new ();
      g_hash_table_insert (self->referrers, g_strdup (id), found);
    }
  /* One entity may name another in two rows: once is enough. */
  if (found->len == 0 || g_ptr_array_index (found, found->len - 1) != referrer)
    g_ptr_array_add (found, referrer);
}

static void
add_references_of (ImproveEntity *entity,
                   gpointer       tree)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_references; i++)
    {
      const ImproveRow *row = table->references[i];
      gpointer member = improve_row_member (entity, row);

      if (row->kind == IMPROVE_KIND_REF && *(char **) member != NULL)
        add_referrer (tree, *(char **) member, entity);
      else if (row->kind == IMPROVE_KIND_REFS)
        for (char **id = *(char ***) member; id != NULL && *id != NULL; id++)
          add_referrer (tree, *id, entity);
    }
  improve_entity_foreach_child (entity, add_references_of, tree);
}

/* The entities that refer to an id; %NULL where there is none. Valid until the tree changes. */
GPtrArray *
improve_tree_find_referrers (ImproveTree *self,
                             const char  *id)
{
  if (self->referrers == NULL)
    {
      self->referrers = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free,
                                               (GDestroyNotify) g_ptr_array_unref);
      add_references_of (IMPROVE_ENTITY (self), self);
    }
  return g_hash_table_lookup (self->referrers, id);
}

/* --- ids --- */

ImproveEntity *
improve_tree_lookup (ImproveTree *self,
                     const char  *id)
{
  return g_hash_table_lookup (self->ids, id);
}

/* Gives the entity the next free id of its type: "action-12". */
static void
mint_id (ImproveTree   *self,
         ImproveEntity *entity)
{
  char *nick = improve_entity_dup_nick (entity);
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->last_minted, nick));
  char *id;

  do
    id = g_strdup_printf ("%s-%u", nick, ++number);
  while (g_hash_table_contains (self->ids, id) && (g_free (id), TRUE));
  g_hash_table_insert (self->last_minted, nick, GUINT_TO_POINTER (number));
  improve_entity_init_id (entity, id);
  g_object_notify (G_OBJECT (entity), "id");
}

/* A part is found through its owner and needs no id of its own. */
static gboolean
is_part (ImproveEntity *entity)
{
  ImproveEntity *parent = improve_entity_get_parent (entity);

  return parent != NULL
         && improve_row_table_find_list (improve_row_table_of (parent), G_OBJECT_TYPE (entity)) == NULL;
}

static void
learn_id (ImproveEntity *entity,
          gpointer       tree)
{
  GHashTable *ids = ((ImproveTree *) tree)->ids;
  const char *id = improve_entity_get_id (entity);

  if (id == NULL)
    {
      if (entity == tree || is_part (entity))
        return;
      mint_id (tree, entity);
      id = improve_entity_get_id (entity);
    }
  if (!g_hash_table_contains (ids, id))
    g_hash_table_insert (ids, (gpointer) id, entity);
}

static void
learn_all (ImproveEntity *entity,
           gpointer       tree)
{
  learn_id (entity, tree);
  improve_entity_foreach_child (entity, learn_all, tree);
}

static void
forget_all (ImproveEntity *entity,
            gpointer       tree)
{
  GHashTable *ids = ((ImproveTree *) tree)->ids;
  const char *id = improve_entity_get_id (entity);

  if (id != NULL && g_hash_table_lookup (ids, id) == entity)
    g_hash_table_remove (ids, id);
  improve_entity_foreach_child (entity, forget_all, tree);
}

void
improve_tree_learn (ImproveTree   *self,
                    ImproveEntity *entity)
{
  if (self == NULL)
    return;
  learn_all (entity, self);
  if (self->referrers != NULL)
    add_references_of (entity, self);
}

void
improve_tree_forget (ImproveTree   *self,
                     ImproveEntity *entity)
{
  if (self == NULL)
    return;
  forget_all (entity, self);
  g_clear_pointer (&self->referrers, g_hash_table_unref);
}

/* A walk that learns the given ids and gathers those who have none. */
typedef struct
{
  ImproveTree *tree;
  GPtrArray *nameless;
} FirstWalk;

static void
learn_given_ids (ImproveEntity *entity,
                 gpointer       user_data)
{
  FirstWalk *walk = user_data;

  if (improve_entity_get_id (entity) != NULL)
    learn_id (entity, walk->tree);
  else
    g_ptr_array_add (walk->nameless, entity);
  improve_entity_foreach_child (entity, learn_given_ids, walk);
}

void
improve_tree_index_all (ImproveTree *self)
{
  g_autoptr (GPtrArray) nameless = g_ptr_array_new ();
  FirstWalk walk = { self, nameless };

  /* Given ids first: no minted id may take one that stands further down. */
  learn_given_ids (IMPROVE_ENTITY (self), &walk);
  for (guint i = 0; i < nameless->len; i++)
    learn_id (g_ptr_array_index (nameless, i), self);
}

/* What a walk over new entities looks for: an id that is taken, or that stands twice among them. */
typedef struct
{
  ImproveTree *tree;
  GHashTable *seen;
  const char *duplicate;
} IdSearch;

static void
find_duplicate (ImproveEntity *entity,
                gpointer       user_data)
{
  IdSearch *search = user_data;
  const char *id = improve_entity_get_id (entity);

  if (search->duplicate == NULL && id != NULL
      && (*id == '\0' || improve_tree_lookup (search->tree, id) != NULL
          || !g_hash_table_add (search->seen, (gpointer) id)))
    search->duplicate = id;
  improve_entity_foreach_child (entity, find_duplicate, search);
}

static gboolean
refuse_id (const char  *id,
           GError     **error)
{
  if (*id == '\0')
    g_set_error_literal (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE,
                         "[bad-id] an id cannot be empty: leave it out to be given one");
  else
    g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_DUPLICATE_ID,
                 "[duplicate-id] the id “%s” is taken: choose another, or leave it out to be given one", id);
  return FALSE;
}

gboolean
improve_tree_check_ids (ImproveTree   *self,
                        ImproveEntity *entity,
                        GError       **error)
{
  g_autoptr (GHashTable) seen = NULL;
  IdSearch search = { self, NULL, NULL };

  if (self == NULL)
    return TRUE;
  search.seen = seen = g_hash_table_new (improve_text_hash, g_str_equal);
  find_duplicate (entity, &search);
  return search.duplicate == NULL || refuse_id (search.duplicate, error);
}

static gboolean
is_below (ImproveEntity *entity,
          ImproveEntity *top)
{
  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (entity == top)
      return TRUE;
  return FALSE;
}

/* What a walk over entities about to leave looks for: a reference to one of them from outside. */
typedef struct
{
  ImproveTree *tree;
  ImproveEntity *top;
  ImproveEntity *referred;
  ImproveEntity *referrer;
  gboolean is_record;
  const char *seal;
} RemovalSearch;

/* Why something of an entity is sealed; NULL: nothing is. */
static const char *
find_any_seal (ImproveEntity *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);
  const char *why = NULL;

  for (guint i = 0; why == NULL && i < table->n_entries; i++)
    why = improve_entity_find_seal (entity, table->entries[i].row);
  return why;
}

static void
find_referrer (ImproveEntity *entity,
               gpointer       user_data)
{
  RemovalSearch *search = user_data;
  const char *id = improve_entity_get_id (entity);
  GPtrArray *referrers = id != NULL ? improve_tree_find_referrers (search->tree, id) : NULL;

  search->is_record |= improve_entity_type_is_record (G_OBJECT_TYPE (entity))
                       && improve_row_table_find (improve_row_table_of (entity), "recorded-at") != NULL;
  if (search->seal == NULL)
    search->seal = find_any_seal (entity);
  for (guint i = 0; referrers != NULL && search->referrer == NULL && i < referrers->len; i++)
    if (!is_below (g_ptr_array_index (referrers, i), search->top))
      {
        search->referred = entity;
        search->referrer = g_ptr_array_index (referrers, i);
      }
  improve_entity_foreach_child (entity, find_referrer, search);
}

gboolean
improve_tree_check_removal (ImproveTree   *self,
                            ImproveEntity *entity,
                            GError       **error)
{
  RemovalSearch search = { self, entity, NULL, NULL, FALSE, NULL };

  if (self == NULL)
    return TRUE;
  find_referrer (entity, &search);
  if (search.is_record)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY,
                   "[record] “%s” is or holds a record, which stays: withdraw or supersede it instead",
                   improve_entity_get_id (entity));
      return FALSE;
    }
  if (search.seal != NULL)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY, "[sealed] “%s” stays: %s",
                   improve_entity_get_id (entity), search.seal);
      return FALSE;
    }
  if (search.referrer == NULL)
    return TRUE;
  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_REFERENCED,
               "[referenced] “%s” refers to “%s”: withdraw it instead of removing it",
               improve_entity_get_id (search.referrer), improve_entity_get_id (search.referred));
  return FALSE;
}

/* A new id and the old one, for the walk that rewrites references. */
typedef struct
{
  const char *old_id;
  const char *new_id;
} Renaming;

static gboolean
rename_in_row (ImproveEntity    *entity,
               const ImproveRow *row,
               const Renaming   *renaming)
{
  gpointer member = improve_row_member (entity, row);
  gboolean changed = FALSE;

  if (row->kind == IMPROVE_KIND_REF)
    {
      char **id = member;

      if (g_strcmp0 (*id, renaming->old_id) != 0)
        return FALSE;
      g_free (*id);
      *id = g_strdup (renaming->new_id);
      return TRUE;
    }
  for (char **id = *(char ***) member; id != NULL && *id != NULL; id++)
    if (g_str_equal (*id, renaming->old_id))
      {
        g_free (*id);
        *id = g_strdup (renaming->new_id);
        changed = TRUE;
      }
  return changed;
}

static void
rename_references (ImproveEntity *entity,
                   gpointer       user_data)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if ((row->kind == IMPROVE_KIND_REF || row->kind == IMPROVE_KIND_REFS)
          && rename_in_row (entity, row, user_data))
        {
          g_object_notify_by_pspec (G_OBJECT (entity), table->entries[i].pspec);
          improve_entity_tell_tree (entity, table->entries[i].pspec);
        }
    }
  improve_entity_foreach_child (entity, rename_references, user_data);
}

gboolean
improve_tree_change_id (ImproveTree   *self,
                        ImproveEntity *entity,
                        const char    *id,
                        GError       **error)
{
  g_autofree char *old_id = g_strdup (improve_entity_get_id (entity));
  Renaming renaming = { old_id, id };
  GParamSpec *pspec;

  if (improve_entity_get_tree (entity) != self)
    {
      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND,
                   "[not-found] “%s” is not in this plan", old_id);
      return FALSE;
    }
  if (g_strcmp0 (old_id, id) == 0)
    return TRUE;
  if (*id == '\0' || improve_tree_lookup (self, id) != NULL)
    return refuse_id (id, error);
  if (old_id != NULL && improve_tree_lookup (self, old_id) == entity)
    g_hash_table_remove (self->ids, old_id);
  improve_entity_init_id (entity, g_strdup (id));
  g_hash_table_insert (self->ids, (gpointer) improve_entity_get_id (entity), entity);
  pspec = improve_row_table_find (improve_row_table_of (entity), "id")->pspec;
  g_object_notify_by_pspec (G_OBJECT (entity), pspec);
  improve_tree_tell (self, entity, pspec);
  if (old_id != NULL)
    rename_references (IMPROVE_ENTITY (self), &renaming);
  return TRUE;
}
