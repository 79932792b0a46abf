/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rows: installed once per class, looked up by type and name. */

#include <string.h>

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>

static gpointer
row_same (gpointer row)
{
  return row;
}

static void
row_kept (gpointer row)
{
}

/* Rows are constant, so a copy is the row itself. */
G_DEFINE_BOXED_TYPE (ImproveRow, improve_row, row_same, row_kept)

/* What one class adds to the rows of its parents. */
typedef struct
{
  const ImproveRow *rows;
  GParamSpec **pspecs; /* from 1, as GObject counts them */
  guint n_rows;
} InstalledRows;

static G_DEFINE_QUARK (improve-installed-rows, installed_rows)
static G_DEFINE_QUARK (improve-row-table, row_table)

static GParamFlags
flags_of_row (const ImproveRow *row)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  if (row->kind == IMPROVE_KIND_LIST || row->nature == IMPROVE_NATURE_DERIVED)
    return flags;
  flags |= G_PARAM_WRITABLE;
  return row->nature == IMPROVE_NATURE_FIXED ? flags | G_PARAM_CONSTRUCT_ONLY : flags;
}

void
improve_rows_install (ImproveEntityClass *klass,
                      const ImproveRow   *rows,
                      guint               n_rows)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  InstalledRows *installed = g_new0 (InstalledRows, 1);

  /* GObject clears both in every class made from another: without them the new class has no properties at all. */
  object_class->set_property = improve_entity_set_property;
  object_class->get_property = improve_entity_get_property;

  installed->rows = rows;
  installed->n_rows = n_rows;
  installed->pspecs = g_new0 (GParamSpec *, n_rows + 1);
  for (guint i = 0; i < n_rows; i++)
    {
      const ImproveKindOps *ops = improve_kind_get_ops (rows[i].kind);

      installed->pspecs[i + 1] = ops->make_pspec (&rows[i], flags_of_row (&rows[i]));
    }
  /* Before the properties, so that whoever asks for a row's property finds its table. */
  g_type_set_qdata (G_TYPE_FROM_CLASS (klass), installed_rows_quark (), installed);
  klass->own_rows = installed;
  /* begun as a copy of the parent's class */
  klass->row_table = NULL;
  if (n_rows > 0)
    g_object_class_install_properties (object_class, n_rows + 1, installed->pspecs);
}

/* The row behind a GParamSpec, which knows the class that installed it. */
const ImproveRow *
improve_row_of_pspec (ImproveEntity *entity,
                      GParamSpec    *pspec,
                      guint          prop_id)
{
  const ImproveEntityClass *klass = IMPROVE_ENTITY_GET_CLASS (entity);
  const InstalledRows *installed;

  if (G_TYPE_FROM_CLASS (klass) != pspec->owner_type)
    klass = g_type_class_peek (pspec->owner_type);
  installed = klass->own_rows;
  return &installed->rows[prop_id - 1];
}

void
improve_rows_init (ImproveEntity    *self,
                   const ImproveRow *rows,
                   guint             n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      const ImproveKindOps *ops = improve_kind_get_ops (rows[i].kind);

      if (ops->init != NULL)
        ops->init (&rows[i], improve_row_member (self, &rows[i]));
    }
}

static char *
member_from_name (const char *name)
{
  return g_strdelimit (g_strdup (name), "-", '_');
}

/* "ImproveAgendaItem" to "agenda-item". */
static char *
nick_from_type (GType type)
{
  const char *name = g_type_name (type);
  GString *nick = g_string_new (NULL);

  if (g_str_has_prefix (name, "Improve"))
    name += strlen ("Improve");
  for (const char *p = name; *p != '\0'; p++)
    {
      if (g_ascii_isupper (*p) && p != name)
        g_string_append_c (nick, '-');
      g_string_append_c (nick, g_ascii_tolower (*p));
    }
  return g_string_free (nick, FALSE);
}

static guint
count_rows (GType type)
{
  InstalledRows *installed = g_type_get_qdata (type, installed_rows_quark ());
  guint own = installed != NULL ? installed->n_rows : 0;

  return type == IMPROVE_TYPE_ENTITY ? own : own + count_rows (g_type_parent (type));
}

static guint
fill_entries (GType            type,
              ImproveRowEntry *entries)
{
  InstalledRows *installed = g_type_get_qdata (type, installed_rows_quark ());
  guint n = type == IMPROVE_TYPE_ENTITY ? 0 : fill_entries (g_type_parent (type), entries);

  for (guint i = 0; installed != NULL && i < installed->n_rows; i++, n++)
    {
      entries[n].row = &installed->rows[i];
      entries[n].pspec = installed->pspecs[i + 1];
      entries[n].member = member_from_name (installed->rows[i].name);
      entries[n].member_length = strlen (entries[n].member);
    }
  return n;
}

static void
sort_rows (ImproveRowTable *table)
{
  table->children = g_new0 (const ImproveRow *, table->n_entries);
  table->references = g_new0 (const ImproveRow *, table->n_entries);
  table->held = g_new0 (const ImproveRow *, table->n_entries);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->kind == IMPROVE_KIND_PART || row->kind == IMPROVE_KIND_LIST)
        table->children[table->n_children++] = row;
      else if (improve_kind_get_ops (row->kind)->clear != NULL)
        table->held[table->n_held++] = row;
      if (row->kind == IMPROVE_KIND_REF || row->kind == IMPROVE_KIND_REFS)
        table->references[table->n_references++] = row;
      table->has_consequences |= improve_row_is_consequence (row);
    }
}

/* The table is built on first use and lives as long as the type, which is static. */
const ImproveRowTable *
improve_row_table_for_type (GType type)
{
  static GMutex mutex;
  ImproveRowTable *table = g_type_get_qdata (type, row_table_quark ());

  if (G_LIKELY (table != NULL))
    return table;

  g_return_val_if_fail (g_type_is_a (type, IMPROVE_TYPE_ENTITY), NULL);
  g_type_class_unref (g_type_class_ref (type));
  g_mutex_lock (&mutex);
  table = g_type_get_qdata (type, row_table_quark ());
  if (table == NULL)
    {
      table = g_new0 (ImproveRowTable, 1);
      table->type = type;
      table->nick = nick_from_type (type);
      table->entries = g_new0 (ImproveRowEntry, count_rows (type));
      table->n_entries = fill_entries (type, table->entries);
      sort_rows (table);
      g_type_set_qdata (type, row_table_quark (), table);
    }
  g_mutex_unlock (&mutex);
  return table;
}

const ImproveRowTable *
improve_row_table_of (ImproveEntity *entity)
{
  ImproveEntityClass *klass = IMPROVE_ENTITY_GET_CLASS (entity);
  const ImproveRowTable *table = g_atomic_pointer_get (&klass->row_table);

  if (G_LIKELY (table != NULL))
    return table;
  table = improve_row_table_for_type (G_OBJECT_TYPE (entity));
  g_atomic_pointer_set (&klass->row_table, table);
  return table;
}

const ImproveRowEntry *
improve_row_table_find (const ImproveRowTable *table,
                        const char            *name)
{
  /* the first letter tells most names apart, without a call */
  for (guint i = 0; i < table->n_entries; i++)
    if (*table->entries[i].row->name == *name && g_str_equal (table->entries[i].row->name, name))
      return &table->entries[i];
  return NULL;
}

const ImproveRowEntry *
improve_row_table_find_list (const ImproveRowTable *table,
                             GType                  child_type)
{
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (row->kind == IMPROVE_KIND_LIST && child_type == row->value_type ())
        return &table->entries[i];
    }
  return NULL;
}

/**
 * improve_row_lookup:
 * @type: a type derived from #ImproveEntity
 * @name: the name of a property, such as `agreed-due`; `agreed_due` is taken too
 *
 * Finds the row of a property.
 *
 * Returns: (transfer none) (nullable): the row, or %NULL where the type has none of that name
 *
 * Since: 1.0
 */
const ImproveRow *
improve_row_lookup (GType       type,
                    const char *name)
{
  g_autofree char *kebab = NULL;
  const ImproveRowEntry *entry;

  g_return_val_if_fail (g_type_is_a (type, IMPROVE_TYPE_ENTITY), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  kebab = g_strdelimit (g_strdup (name), "_", '-');
  entry = improve_row_table_find (improve_row_table_for_type (type), kebab);
  return entry != NULL ? entry->row : NULL;
}

/**
 * improve_row_list_names:
 * @type: a type derived from #ImproveEntity
 *
 * Lists the names of all rows of a type in the order in which the document writes them.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
char **
improve_row_list_names (GType type)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  const ImproveRowTable *table;

  g_return_val_if_fail (g_type_is_a (type, IMPROVE_TYPE_ENTITY), NULL);

  table = improve_row_table_for_type (type);
  for (guint i = 0; i < table->n_entries; i++)
    g_strv_builder_add (names, table->entries[i].row->name);
  return g_strv_builder_end (names);
}
