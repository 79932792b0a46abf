/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-json-places-private.h>

/* A mark every so many bytes: a hundred faults anywhere in 64 MiB cost one pass and a few hundred kilobytes more. */
#define BYTES_A_MARK 4096

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

/* Moves @place to @offset. A line ends with LF, CR LF or a CR alone; a byte order mark at the start has no column. */
static void
advance (ImproveJsonPlaces *self, ImproveJsonPlace *place, gsize offset)
{
  const guint8 *text = self->text;

  self->steps += offset - place->offset;
  for (gsize i = place->offset; i < offset; i++)
    {
      gboolean lone_return = text[i] == '\r' && !(i + 1 < self->length && text[i + 1] == '\n');

      if (text[i] == '\n' || lone_return)
        {
          place->line++;
          place->column = 1;
        }
      else if ((text[i] & 0xc0) != 0x80 && !(i == 0 && text[i] == 0xef))
        place->column++;
    }
  place->offset = offset;
}

static void
make_marks (ImproveJsonPlaces *self)
{
  ImproveJsonPlace place = { 0, 1, 1 };

  self->marks = g_array_new (FALSE, FALSE, sizeof (ImproveJsonPlace));
  g_array_append_val (self->marks, place);
  while (self->length - place.offset > BYTES_A_MARK)
    {
      advance (self, &place, place.offset + BYTES_A_MARK);
      g_array_append_val (self->marks, place);
    }
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

  if (self->marks == NULL)
    make_marks (self);
  place = g_array_index (self->marks, ImproveJsonPlace, MIN (offset / BYTES_A_MARK, self->marks->len - 1));
  advance (self, &place, MIN (offset, self->length));
  return place;
}
