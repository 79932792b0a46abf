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
  GArray *places;         /* of ImproveMinutesPlace; NULL once they are objects */
  GPtrArray *constants;   /* of the row names and notes in them */
  GListStore *provenance; /* the objects, made when somebody asks */
  GHashTable *by_entity;  /* ImproveEntity to the ImproveProvenance of all of it */
  GPtrArray *warnings;
  GBytes *source;        /* the text in UTF-8, for the review */
};

/* Where something found stands. A page has as many as it has paragraphs, and most are never asked for: an object each
 * took longer to make and let go than the page to read. */
typedef struct
{
  ImproveEntity *entity;
  guint32 first_line;
  guint32 last_line;
  guint8 row_name; /* indexes into the constants, of which the first is NULL */
  guint8 note;
  guint8 certainty; /* ImproveCertainty */
} ImproveMinutesPlace;

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

/* @row_name and @note are constants of this library. */
void improve_minutes_add_provenance (ImproveMinutes    *self,
                                     ImproveEntity     *entity,
                                     const char        *row_name,
                                     ImproveFoundLines  lines,
                                     ImproveCertainty   certainty,
                                     const char        *note);

G_END_DECLS
