/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/reading/improve-minutes-fill-private.h>

static gpointer
find_member (gpointer entity, const char *row_name)
{
  return improve_row_member (entity, improve_row_table_find (improve_row_table_of (entity), row_name)->row);
}

static gboolean
is_ascii (const char *text, gsize length)
{
  guint64 high = 0;
  guint64 eight;

  for (; length >= sizeof eight; text += sizeof eight, length -= sizeof eight)
    {
      memcpy (&eight, text, sizeof eight);
      high |= eight;
    }
  for (gsize i = 0; i < length; i++)
    high |= (guchar) text[i];
  return (high & 0x8080808080808080u) == 0;
}

/* A piece of a page may end inside a character, where it was cut to a length: a property refuses that, and says so. */
static gboolean
is_text (const char *text)
{
  gsize length = strlen (text);

  return is_ascii (text, length) || g_utf8_validate_len (text, length, NULL);
}

void
improve_fill_text (gpointer entity, const char *row_name, char *text)
{
  char **member = find_member (entity, row_name);

  if (text != NULL && !is_text (text))
    {
      g_object_set (entity, row_name, text, NULL);
      g_free (text);
      return;
    }
  g_free (*member);
  *member = text;
}

void
improve_fill_words (gpointer entity, const char *row_name, char **words)
{
  char ***member = find_member (entity, row_name);

  g_strfreev (*member);
  *member = words;
}

void
improve_fill_int (gpointer entity, const char *row_name, int value)
{
  *(int *) find_member (entity, row_name) = value;
}

void
improve_fill_child (gpointer parent, const char *list_name, gpointer child)
{
  improve_entity_list_append_raw (improve_entity_ensure_list (parent, list_name), child);
  improve_entity_set_parent (child, parent);
}
