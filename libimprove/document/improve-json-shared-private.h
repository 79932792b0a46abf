/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>

G_BEGIN_DECLS

/* Longer than any moment. */
#define IMPROVE_JSON_INSTANT_SIZE 64

typedef struct
{
  char text[IMPROVE_JSON_INSTANT_SIZE];
  GDateTime *instant; /* NULL: none yet */
} ImproveJsonInstant;

/* The dates and moments read last, each where its value or its text puts it. */
typedef struct
{
  ImproveDate *dates[512];
  ImproveJsonInstant instants[64];
} ImproveJsonShared;

void         improve_json_shared_clear   (ImproveJsonShared *self);
ImproveDate *improve_json_shared_date    (ImproveJsonShared *self,
                                          const char        *text,
                                          gsize              length);
GDateTime   *improve_json_shared_instant (ImproveJsonShared *self,
                                          const char        *text,
                                          gsize              length);

G_END_DECLS
