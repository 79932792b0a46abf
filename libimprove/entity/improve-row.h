/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/entity/improve-kind.h>

G_BEGIN_DECLS

/**
 * ImproveRow:
 *
 * The declaration of one property of an entity type: its name, kind and nature, what it may hold and how it is
 * published. Everything the library knows how to do with a property (set, compare, copy, load, save, describe) is
 * derived from its row. Rows are constant and live as long as the process.
 *
 * Since: 1.0
 */
typedef struct _ImproveRow ImproveRow;

#define IMPROVE_TYPE_ROW (improve_row_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType              improve_row_get_type         (void);

IMPROVE_AVAILABLE_IN_1_0 const ImproveRow  *improve_row_lookup           (GType             type,
                                                                          const char       *name);
IMPROVE_AVAILABLE_IN_1_0 char             **improve_row_list_names       (GType             type);
IMPROVE_AVAILABLE_IN_1_0 const char        *improve_row_get_name         (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 char              *improve_row_dup_member       (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 const char        *improve_row_get_label        (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 const char        *improve_row_get_since        (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 ImproveKind        improve_row_get_kind         (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 ImproveNature      improve_row_get_nature       (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 ImprovePublication improve_row_get_publication  (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 gboolean           improve_row_get_required     (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 gboolean           improve_row_get_nullable     (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 gboolean           improve_row_get_apart        (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 gboolean           improve_row_get_sealable     (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 double             improve_row_get_minimum      (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 double             improve_row_get_maximum      (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 GType              improve_row_get_value_type   (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 char             **improve_row_dup_targets      (const ImproveRow *row);
IMPROVE_AVAILABLE_IN_1_0 char             **improve_row_dup_words        (const ImproveRow *row);

G_END_DECLS
