/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/tracker/improve-import-note.h>

G_BEGIN_DECLS

/* A column of -1 is none. The value is cut where it is long. */
ImproveImportNote *improve_import_note_new (guint       row,
                                            int         column,
                                            const char *heading,
                                            const char *value,
                                            const char *rule,
                                            const char *reason,
                                            const char *mend,
                                            const char *subject_id);

G_END_DECLS
