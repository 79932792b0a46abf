/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveCertainty:
 * @IMPROVE_CERTAINTY_UNKNOWN: not known
 * @IMPROVE_CERTAINTY_MARKED: it stands under or after a mark that says what it is, such as "RESOLVED" or "Action:"
 * @IMPROVE_CERTAINTY_LIKELY: its form says what it is, such as a list of decisions that lost its mark
 * @IMPROVE_CERTAINTY_DOUBTFUL: a sentence was read that way; a person should look
 *
 * How sure a reader is of what it found, from least to know to most to doubt.
 */
typedef enum
{
  IMPROVE_CERTAINTY_UNKNOWN = 0,
  IMPROVE_CERTAINTY_MARKED,
  IMPROVE_CERTAINTY_LIKELY,
  IMPROVE_CERTAINTY_DOUBTFUL,
} ImproveCertainty;

#define IMPROVE_TYPE_CERTAINTY (improve_certainty_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_certainty_get_type (void);

#define IMPROVE_TYPE_PROVENANCE (improve_provenance_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveProvenance, improve_provenance, IMPROVE, PROVENANCE, GObject)

IMPROVE_AVAILABLE_IN_1_0 ImproveEntity   *improve_provenance_get_entity     (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 const char      *improve_provenance_get_row_name   (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 int              improve_provenance_get_first_line (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 int              improve_provenance_get_last_line  (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 int              improve_provenance_get_page       (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveCertainty improve_provenance_get_certainty  (ImproveProvenance *self);
IMPROVE_AVAILABLE_IN_1_0 const char      *improve_provenance_get_note       (ImproveProvenance *self);

G_END_DECLS
