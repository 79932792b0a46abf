/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rows: installed once per class, looked up by type and name, described to whoever asks. */

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

static GQuark
installed_rows_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (quark == 0))
    quark = g_quark_from_static_string ("improve-installed-rows");
  return quark;
}

static GQuark
row_table_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (quark == 0))
    quark = g_quark_from_static_string ("improve-row-table");
  return quark;
}

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
  if (n_rows > 0)
    g_object_class_install_properties (object_class, n_rows + 1, installed->pspecs);
}

/* The row behind a GParamSpec, which knows the class that installed it. */
const ImproveRow *
improve_row_of_pspec (GParamSpec *pspec,
                      guint       prop_id)
{
  InstalledRows *installed = g_type_get_qdata (pspec->owner_type, installed_rows_quark ());

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
      table->entries = g_new0 (ImproveRowEntry, count_rows (type));
      table->n_entries = fill_entries (type, table->entries);
      g_type_set_qdata (type, row_table_quark (), table);
    }
  g_mutex_unlock (&mutex);
  return table;
}

const ImproveRowTable *
improve_row_table_of (ImproveEntity *entity)
{
  return improve_row_table_for_type (G_OBJECT_TYPE (entity));
}

const ImproveRowEntry *
improve_row_table_find (const ImproveRowTable *table,
                        const char            *name)
{
  for (guint i = 0; i < table->n_entries; i++)
    if (g_str_equal (table->entries[i].row->name, name))
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

/**
 * improve_row_get_name:
 * @row: a row
 *
 * Gets the name of the property.
 *
 * Returns: (transfer none): the name, in kebab-case
 *
 * Since: 1.0
 */
const char *
improve_row_get_name (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);
  return row->name;
}

/**
 * improve_row_dup_member:
 * @row: a row
 *
 * Gets the name of the member in the document, which is also the attribute in Python and JavaScript.
 *
 * Returns: (transfer full): the name, in snake_case
 *
 * Since: 1.0
 */
char *
improve_row_dup_member (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);
  return member_from_name (row->name);
}

/**
 * improve_row_get_label:
 * @row: a row
 *
 * Gets the heading to show to people, such as a column of a table.
 *
 * Returns: (transfer none): the label
 *
 * Since: 1.0
 */
const char *
improve_row_get_label (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);
  return row->label != NULL ? row->label : row->name;
}

/**
 * improve_row_get_since:
 * @row: a row
 *
 * Gets the version of the library that first had the row.
 *
 * Returns: (transfer none): the version, such as `1.0`
 *
 * Since: 1.0
 */
const char *
improve_row_get_since (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);
  return row->since != NULL ? row->since : "1.0";
}

/**
 * improve_row_get_kind:
 * @row: a row
 *
 * Gets what the row holds.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
ImproveKind
improve_row_get_kind (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, IMPROVE_KIND_UNKNOWN);
  return row->kind;
}

/**
 * improve_row_get_nature:
 * @row: a row
 *
 * Gets who may change the value, and when.
 *
 * Returns: the nature
 *
 * Since: 1.0
 */
ImproveNature
improve_row_get_nature (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, IMPROVE_NATURE_PLAIN);
  return row->nature;
}

/**
 * improve_row_get_publication:
 * @row: a row
 *
 * Gets whether the value may be published.
 *
 * Returns: the class; withheld unless the row says otherwise
 *
 * Since: 1.0
 */
ImprovePublication
improve_row_get_publication (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, IMPROVE_PUBLICATION_WITHHELD);
  return row->publication;
}

/**
 * improve_row_get_required:
 * @row: a row
 *
 * Says whether an entity without this value is incomplete. Incomplete entities load; the check lists them.
 *
 * Returns: %TRUE if the value is required
 *
 * Since: 1.0
 */
gboolean
improve_row_get_required (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);
  return row->required;
}

/**
 * improve_row_get_nullable:
 * @row: a row
 *
 * Says whether the value can be absent. Only flags and counts without that marking cannot: false and 0 stand for it.
 *
 * Returns: %TRUE if absent is a value of its own
 *
 * Since: 1.0
 */
gboolean
improve_row_get_nullable (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);

  switch (row->kind)
    {
    case IMPROVE_KIND_INT:
      return row->nullable;
    case IMPROVE_KIND_BOOLEAN:
    case IMPROVE_KIND_ENUM:
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
    case IMPROVE_KIND_LIST:
      return FALSE;
    default:
      return TRUE;
    }
}

/**
 * improve_row_get_apart:
 * @row: a row
 *
 * Says whether the children of a list are written beside the tree's own object in the document rather than within it.
 *
 * Returns: %TRUE for the top-level lists of a plan
 *
 * Since: 1.0
 */
gboolean
improve_row_get_apart (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);
  return row->apart;
}

/**
 * improve_row_get_minimum:
 * @row: a row
 *
 * Gets the least number the row takes.
 *
 * Returns: the minimum; equal to the maximum and 0 where there is no range
 *
 * Since: 1.0
 */
double
improve_row_get_minimum (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, 0);
  return row->minimum;
}

/**
 * improve_row_get_maximum:
 * @row: a row
 *
 * Gets the greatest number the row takes.
 *
 * Returns: the maximum; equal to the minimum and 0 where there is no range
 *
 * Since: 1.0
 */
double
improve_row_get_maximum (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, 0);
  return row->maximum;
}

/**
 * improve_row_get_value_type:
 * @row: a row
 *
 * Gets the enum of a word, or the type of the owned children.
 *
 * Returns: the type, or %G_TYPE_INVALID for other kinds
 *
 * Since: 1.0
 */
GType
improve_row_get_value_type (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, G_TYPE_INVALID);
  return row->value_type != NULL ? row->value_type () : G_TYPE_INVALID;
}

static char **
split_words (const char *words)
{
  return words != NULL ? g_strsplit (words, " ", -1) : g_new0 (char *, 1);
}

/**
 * improve_row_dup_targets:
 * @row: a row
 *
 * Lists the types a reference may point at, by their short names (`organization`, `post`).
 *
 * Returns: (transfer full) (array zero-terminated=1): the names; empty where any type will do
 *
 * Since: 1.0
 */
char **
improve_row_dup_targets (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, NULL);
  return split_words (row->targets);
}

/**
 * improve_row_dup_words:
 * @row: a row
 *
 * Lists the words of a vocabulary: all that an enum takes, or those recommended for an open one.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words; empty where the row has no vocabulary
 *
 * Since: 1.0
 */
char **
improve_row_dup_words (const ImproveRow *row)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GEnumClass) klass = NULL;

  g_return_val_if_fail (row != NULL, NULL);

  if (row->kind != IMPROVE_KIND_ENUM)
    return split_words (row->words);
  klass = g_type_class_ref (row->value_type ());
  for (guint i = 0; i < klass->n_values; i++)
    if (klass->values[i].value != 0)
      g_strv_builder_add (words, klass->values[i].value_nick);
  return g_strv_builder_end (words);
}

/* Whether a reference of this row may point at an entity of that type or of one it is derived from. */
gboolean
improve_row_targets_type (const ImproveRow *row,
                          GType             type)
{
  g_auto (GStrv) targets = split_words (row->targets);

  if (targets[0] == NULL)
    return TRUE;
  for (; type != IMPROVE_TYPE_ENTITY && type != G_TYPE_INVALID; type = g_type_parent (type))
    {
      g_autofree char *nick = improve_entity_type_dup_nick (type);

      if (g_strv_contains ((const char *const *) targets, nick))
        return TRUE;
    }
  return FALSE;
}
