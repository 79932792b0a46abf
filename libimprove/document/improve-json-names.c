/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Whether a member name occurs twice in one object, for files that try to make the question dear. Small objects are
 * searched by (length, first eight bytes); from SEARCHED_MEMBERS on an object has a table under a keyed hash,
 * so that nobody can choose names which fall together.
 */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/document/improve-json-names-private.h>

#include <string.h>

#define SEARCHED_MEMBERS 16

typedef struct
{
  guint first;      /* index of the object's first name */
  guint current;    /* index + 1 of the name read last; 0: none yet */
  guint64 seen;     /* a bit for each name, by its head: where it is clear, the name is new */
  guint table_size; /* a power of two; 0: not in use */
  guint table_room;
  guint32 *table;   /* index of a name + 1; 0: free. Kept when the object closes, for the next one at this depth. */
} Level;

static inline ImproveJsonName *
name_at (ImproveJsonNames *self, guint i)
{
  return &self->names[i];
}

void
improve_json_names_init (ImproveJsonNames *self)
{
  *self = (ImproveJsonNames){ 0 };
  self->levels = g_array_new (FALSE, TRUE, sizeof (Level));
}

static void
drop_names (ImproveJsonNames *self, guint first)
{
  for (guint i = first; self->n_owned > 0 && i < self->n_names; i++)
    {
      ImproveJsonName *name = name_at (self, i);

      if (name->owned)
        {
          g_free ((char *) name->text);
          self->n_owned--;
        }
    }
  self->n_names = first;
}

void
improve_json_names_clear (ImproveJsonNames *self)
{
  drop_names (self, 0);
  for (guint i = 0; i < self->levels->len; i++)
    g_free (g_array_index (self->levels, Level, i).table);
  g_free (self->names);
  g_array_unref (self->levels);
}

static Level *
innermost (ImproveJsonNames *self)
{
  return &g_array_index (self->levels, Level, self->depth - 1);
}

/* An object begins. */
void
improve_json_names_open (ImproveJsonNames *self)
{
  self->depth++;
  if (self->levels->len < self->depth)
    g_array_set_size (self->levels, self->depth);
  innermost (self)->first = self->n_names;
  innermost (self)->current = 0;
  innermost (self)->seen = 0;
  innermost (self)->table_size = 0;
}

/* The innermost object ends. */
void
improve_json_names_close (ImproveJsonNames *self)
{
  drop_names (self, innermost (self)->first);
  self->depth--;
}

/* Returns: how many different names the innermost object has so far */
guint
improve_json_names_count (ImproveJsonNames *self)
{
  return self->n_names - innermost (self)->first;
}

static gboolean
same_name (ImproveJsonNames *self, const ImproveJsonName *a, const ImproveJsonName *b)
{
  if (a->length != b->length || a->head != b->head)
    return FALSE;
  if (a->length <= sizeof a->head)
    return TRUE;
  self->steps += a->length;
  return memcmp (a->text, b->text, a->length) == 0;
}

/* The slot of the table where @name is, or would be put. */
static guint32 *
find_slot (ImproveJsonNames *self, Level *level, const ImproveJsonName *name)
{
  guint mask = level->table_size - 1;
  guint i = (guint) improve_hash_bytes (name->text, name->length) & mask;

  self->steps += name->length;
  while (level->table[i] != 0)
    {
      self->steps++;
      if (same_name (self, name_at (self, level->table[i] - 1), name))
        break;
      i = (i + 1) & mask;
    }
  return &level->table[i];
}

/* Makes the table at least four times the number of names, and puts them in. */
static void
make_table (ImproveJsonNames *self, Level *level)
{
  level->table_size = 4 * SEARCHED_MEMBERS;
  while (level->table_size < 4 * improve_json_names_count (self))
    level->table_size *= 2;
  if (level->table_room < level->table_size)
    {
      level->table = g_renew (guint32, level->table, level->table_size);
      level->table_room = level->table_size;
    }
  memset (level->table, 0, level->table_size * sizeof *level->table);
  self->steps += level->table_size;
  for (guint i = level->first; i < self->n_names; i++)
    *find_slot (self, level, name_at (self, i)) = i + 1;
}

/* The bit of a name in @seen: the golden ratio spreads the heads over the upper six bits. */
static guint64
bit_of (const ImproveJsonName *name)
{
  guint64 spread = (name->head ^ name->length) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return G_GUINT64_CONSTANT (1) << (spread >> 58);
}

/* Index + 1 of the name equal to @name, or 0. */
static guint
search (ImproveJsonNames *self, Level *level, const ImproveJsonName *name)
{
  guint64 bit = bit_of (name);
  gboolean is_new = (level->seen & bit) == 0;

  level->seen |= bit;
  if (is_new)
    return 0;
  self->steps += self->n_names - level->first;
  for (guint i = level->first; i < self->n_names; i++)
    {
      if (same_name (self, name_at (self, i), name))
        return i + 1;
    }
  return 0;
}

/*
 * improve_json_names_add:
 * @text: a slice of the document, or with @owned a string that this takes over
 * @offset: where in the document the name stands
 *
 * Adds a name to the innermost object.
 *
 * Returns: (nullable): the same name, where it was there before, valid until the next call; then nothing is added
 *   nor taken over
 */
const ImproveJsonName *
improve_json_names_add (ImproveJsonNames *self, const char *text, gsize length, gsize offset, gboolean owned)
{
  ImproveJsonName name = { text, length, offset, 0, owned };
  Level *level = innermost (self);
  guint found = 0;
  guint32 *slot = NULL;

  memcpy (&name.head, text, MIN (length, sizeof name.head));
  if (level->table_size == 0)
    found = search (self, level, &name);
  else
    {
      slot = find_slot (self, level, &name);
      found = *slot;
    }
  level->current = found != 0 ? found : self->n_names + 1;
  if (found != 0)
    return name_at (self, found - 1);

  if (self->n_names == self->room)
    {
      self->room = MAX (2 * self->room, 64);
      self->names = g_renew (ImproveJsonName, self->names, self->room);
    }
  self->names[self->n_names++] = name;
  if (owned)
    self->n_owned++;
  if (slot != NULL)
    *slot = self->n_names;
  if (improve_json_names_count (self) > (slot != NULL ? level->table_size / 2 : SEARCHED_MEMBERS))
    make_table (self, level);
  return NULL;
}

/*
 * improve_json_names_current:
 * @depth: 1 for the outermost object
 *
 * Returns: (nullable): the name read last in that object
 */
const ImproveJsonName *
improve_json_names_current (ImproveJsonNames *self, guint depth)
{
  guint current = g_array_index (self->levels, Level, depth - 1).current;

  return current > 0 ? name_at (self, current - 1) : NULL;
}
