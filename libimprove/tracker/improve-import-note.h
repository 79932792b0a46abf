/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_IMPORT_NOTE (improve_import_note_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveImportNote, improve_import_note, IMPROVE, IMPORT_NOTE, GObject)

IMPROVE_AVAILABLE_IN_1_0
int improve_import_note_get_row (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
int improve_import_note_get_column (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_letters (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_heading (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_value (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_rule (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_reason (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_mend (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
const char *improve_import_note_get_subject_id (ImproveImportNote *self);
IMPROVE_AVAILABLE_IN_1_0
char *improve_import_note_to_string (ImproveImportNote *self);

G_END_DECLS
