/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_TEXT_READER (improve_text_reader_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (ImproveTextReader, improve_text_reader, IMPROVE, TEXT_READER, GObject)

/**
 * ImproveTextReaderClass:
 *
 * The class of #ImproveTextReader. Types outside the library cannot be derived from it in 1.x; space is kept for later.
 *
 * Since: 1.0
 */
struct _ImproveTextReaderClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer read_page;
  gpointer padding[6];
};

IMPROVE_AVAILABLE_IN_1_0 int  improve_text_reader_get_max_bytes (ImproveTextReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_text_reader_set_max_bytes (ImproveTextReader *self,
                                                                 int                max_bytes);
IMPROVE_AVAILABLE_IN_1_0 int  improve_text_reader_get_max_line  (ImproveTextReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_text_reader_set_max_line  (ImproveTextReader *self,
                                                                 int                max_line);
IMPROVE_AVAILABLE_IN_1_0 int  improve_text_reader_get_max_lines (ImproveTextReader *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_text_reader_set_max_lines (ImproveTextReader *self,
                                                                 int                max_lines);

G_END_DECLS
