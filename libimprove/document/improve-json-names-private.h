/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *text; /* not terminated */
  gsize length;
  gsize offset;
  guint64 head; /* the first eight bytes, padded with zeros */
  gboolean owned;
} ImproveJsonName;

/* The member names of every open object, innermost last. */
typedef struct
{
  ImproveJsonName *names;
  guint n_names;
  guint room;
  GArray *levels;
  guint depth;
  guint n_owned;
  gsize steps;
} ImproveJsonNames;

void improve_json_names_init (ImproveJsonNames *self);
void improve_json_names_clear (ImproveJsonNames *self);
void improve_json_names_open (ImproveJsonNames *self);
void improve_json_names_close (ImproveJsonNames *self);
guint improve_json_names_count (ImproveJsonNames *self);
const ImproveJsonName *improve_json_names_add (ImproveJsonNames *self,
                                               const char       *text,
                                               gsize             length,
                                               gsize             offset,
                                               gboolean          owned);
const ImproveJsonName *improve_json_names_current (ImproveJsonNames *self, guint depth);

G_END_DECLS
