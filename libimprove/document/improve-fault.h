/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_FAULT (improve_fault_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveFault, improve_fault, IMPROVE, FAULT, GObject)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_fault_get_id      (ImproveFault *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_fault_get_pointer (ImproveFault *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_fault_get_message (ImproveFault *self);
IMPROVE_AVAILABLE_IN_1_0 int         improve_fault_get_line    (ImproveFault *self);
IMPROVE_AVAILABLE_IN_1_0 int         improve_fault_get_column  (ImproveFault *self);
IMPROVE_AVAILABLE_IN_1_0 int         improve_fault_get_offset  (ImproveFault *self);

G_END_DECLS
