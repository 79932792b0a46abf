/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is worked out from a tree stands in none, yet names what the tree holds: it resolves its references there. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-tree-private.h>

/* One for all that was worked out together: with a weak reference for each, letting go of them would cost the tree. */
typedef struct
{
  GWeakRef tree;
} Home;

static GQuark
home_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (quark == 0))
    quark = g_quark_from_static_string ("improve-home");
  return quark;
}

static void
home_clear (gpointer data)
{
  g_weak_ref_clear (&((Home *) data)->tree);
}

static void
home_release (gpointer data)
{
  g_rc_box_release_full (data, home_clear);
}

/* Lets entities that stand in no tree resolve their references in one, for as long as it lives. */
void
improve_entity_list_share_home (GListModel  *entities,
                                ImproveTree *tree)
{
  Home *home = g_rc_box_new0 (Home);

  g_weak_ref_init (&home->tree, tree);
  for (guint i = 0; i < g_list_model_get_n_items (entities); i++)
    {
      g_autoptr (GObject) entity = g_list_model_get_item (entities, i);

      g_object_set_qdata_full (entity, home_quark (), g_rc_box_acquire (home), home_release);
    }
  home_release (home);
}

/* The tree an entity is in, or else the one it was worked out from. Returns: (transfer full) (nullable) */
ImproveTree *
improve_entity_dup_home (ImproveEntity *self)
{
  ImproveTree *tree = improve_entity_get_tree (self);
  Home *home = tree == NULL ? g_object_get_qdata (G_OBJECT (self), home_quark ()) : NULL;

  if (tree != NULL)
    return g_object_ref (tree);
  return home != NULL ? g_weak_ref_get (&home->tree) : NULL;
}
