/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/document/improve-fault.h>
#include <libimprove/document/improve-json-reader-private.h>

G_BEGIN_DECLS

ImproveFault *improve_fault_new_here (const char        *id,
                                      ImproveJsonReader *reader,
                                      char              *message);
GListModel   *improve_faults_of      (ImproveJsonReader *reader);

G_END_DECLS
