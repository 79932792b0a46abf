/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A place in a text as people count it: lines and columns from 1, columns in characters, offset in bytes from 0. */
/* A mark every so many bytes: finding the marks costs one pass, and each place no more than this besides. */
#define IMPROVE_JSON_BYTES_A_MARK 512

typedef struct
{
  gsize offset;
  guint line;
  guint column;
} ImproveJsonPlace;

/* Finds places in one text. Until the first question it costs nothing. */
typedef struct
{
  const guint8 *text;
  gsize length;
  GArray *marks;
  gsize steps;
} ImproveJsonPlaces;

void improve_json_places_init (ImproveJsonPlaces *self, const guint8 *text, gsize length);
void improve_json_places_clear (ImproveJsonPlaces *self);
ImproveJsonPlace improve_json_places_find (ImproveJsonPlaces *self, gsize offset);

G_END_DECLS
