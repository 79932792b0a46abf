/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-provenance.h>

G_BEGIN_DECLS

ImproveProvenance *improve_provenance_new (ImproveEntity   *entity,
                                           const char      *row_name,
                                           guint            first_line,
                                           guint            last_line,
                                           ImproveCertainty certainty,
                                           const char      *note);

/* For what is read from pages. */
void improve_provenance_set_page (ImproveProvenance *self,
                                  guint              page);

G_END_DECLS
