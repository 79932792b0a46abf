/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a row says of itself, to whoever draws a form, a table or a schema from it. */

#include <libimprove/entity/improve-entity-private.h>

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
  return g_strdelimit (g_strdup (row->name), "-", '_');
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
 * improve_row_get_sealable:
 * @row: a row
 *
 * Says whether a plain row may come to be fixed: the baseline of an action once it is agreed, the words of a limb once
 * it is decided, those of minutes once they are approved. improve_entity_check_settable() says whether it has.
 *
 * Returns: %TRUE if it may
 *
 * Since: 1.0
 */
gboolean
improve_row_get_sealable (const ImproveRow *row)
{
  g_return_val_if_fail (row != NULL, FALSE);
  return row->sealable;
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

/* Whether a word stands among words with blanks between them. */
static gboolean
is_among (const char *words,
          const char *word)
{
  gsize length = strlen (word);

  for (const char *p = strstr (words, word); p != NULL; p = strstr (p + 1, word))
    if ((p == words || p[-1] == ' ') && (p[length] == ' ' || p[length] == '\0'))
      return TRUE;
  return FALSE;
}

/* Whether a reference of this row may point at an entity of that type or of one it is derived from. */
gboolean
improve_row_targets_type (const ImproveRow *row,
                          GType             type)
{
  if (row->targets == NULL)
    return TRUE;
  for (; type != IMPROVE_TYPE_ENTITY && type != G_TYPE_INVALID; type = g_type_parent (type))
    if (is_among (row->targets, improve_row_table_for_type (type)->nick))
      return TRUE;
  return FALSE;
}
