/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-json-places-private.h>

#include <string.h>

void
improve_json_places_init (ImproveJsonPlaces *self, const guint8 *text, gsize length)
{
  *self = (ImproveJsonPlaces){ .text = text, .length = length };
}

void
improve_json_places_clear (ImproveJsonPlaces *self)
{
  g_clear_pointer (&self->marks, g_array_unref);
}

#define EVERY_BYTE G_GUINT64_CONSTANT (0x0101010101010101)

/* How many characters begin in the eight bytes at @p; -1 where one of them may be a line break. */
static inline int
count_eight (const guint8 *p)
{
  guint64 word, feed, turn;

  memcpy (&word, p, sizeof word);
  feed = word ^ (EVERY_BYTE * '\n');
  turn = word ^ (EVERY_BYTE * '\r');
  if ((((feed - EVERY_BYTE) & ~feed) | ((turn - EVERY_BYTE) & ~turn)) & (EVERY_BYTE * 0x80))
    return -1;
  /* the bytes that continue a character have their first bit set and their second clear */
  return 8 - __builtin_popcountll ((word >> 7) & ~(word >> 6) & EVERY_BYTE);
}

/* Moves @place to @offset. A line ends with LF, CR LF or a CR alone; a byte order mark at the start has no column. */
static void
advance (ImproveJsonPlaces *self, ImproveJsonPlace *place, gsize offset)
{
  const guint8 *text = self->text;

  self->steps += offset - place->offset;
  for (gsize i = place->offset; i < offset;)
    {
      gboolean lone_return;
      int characters = offset - i >= 8 && i > 0 ? count_eight (text + i) : -1;

      if (characters >= 0)
        {
          place->column += characters;
          i += 8;
          continue;
        }
      lone_return = text[i] == '\r' && !(i + 1 < self->length && text[i + 1] == '\n');
      if (text[i] == '\n' || lone_return)
        {
          place->line++;
          place->column = 1;
        }
      else if ((text[i] & 0xc0) != 0x80 && !(i == 0 && text[i] == 0xef))
        place->column++;
      i++;
    }
  place->offset = offset;
}

/* The last mark at or before @offset. Marks are made as far as somebody asked: most documents have nothing to tell of,
 * and what there is to tell is mostly told of the beginning. */
static ImproveJsonPlace
mark_before (ImproveJsonPlaces *self, gsize offset)
{
  ImproveJsonPlace place = { 0, 1, 1 };

  if (self->marks == NULL)
    {
      self->marks = g_array_new (FALSE, FALSE, sizeof (ImproveJsonPlace));
      g_array_append_val (self->marks, place);
    }
  place = g_array_index (self->marks, ImproveJsonPlace, self->marks->len - 1);
  while (self->marks->len <= offset / IMPROVE_JSON_BYTES_A_MARK)
    {
      advance (self, &place, place.offset + IMPROVE_JSON_BYTES_A_MARK);
      g_array_append_val (self->marks, place);
    }
  return g_array_index (self->marks, ImproveJsonPlace, offset / IMPROVE_JSON_BYTES_A_MARK);
}

/*
 * improve_json_places_find:
 * @offset: in bytes, at most the length of the text
 *
 * Returns: the place of the byte at @offset
 */
ImproveJsonPlace
improve_json_places_find (ImproveJsonPlaces *self, gsize offset)
{
  ImproveJsonPlace place;

  offset = MIN (offset, self->length);
  place = mark_before (self, offset);
  advance (self, &place, offset);
  return place;
}
