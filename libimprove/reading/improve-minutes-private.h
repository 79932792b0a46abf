/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/reading/improve-minutes.h>
#include <libimprove/reading/improve-reading-minutes-private.h>

G_BEGIN_DECLS

struct _ImproveMinutes
{
  GObject parent_instance;
  GListStore *meetings;
  GListStore *provenance;
  GHashTable *by_entity; /* ImproveEntity to the ImproveProvenance of all of it */
  GPtrArray *warnings;
  GBytes *source;        /* the text in UTF-8, for the review */
};

/* What the caller says of a page that does not say it itself. */
typedef struct
{
  const char *body;
  const char *title;
  ImproveDate *date;
} ImproveMinutesSupply;

/* Makes entities of what was found. */
ImproveMinutes *improve_minutes_build (ImproveReadingPage         *page,
                                       GPtrArray                  *meetings,
                                       const ImproveMinutesSupply *supply);

void improve_minutes_add_provenance (ImproveMinutes    *self,
                                     ImproveEntity     *entity,
                                     const char        *row_name,
                                     ImproveFoundLines  lines,
                                     ImproveCertainty   certainty,
                                     const char        *note);

G_END_DECLS
