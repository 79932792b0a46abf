/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveFramework:
 *
 * The vocabulary of one edition of a framework of inspection: who inspects by it, which areas are judged, in which
 * grades, and whether there is a judgement overall. Frameworks are data: a new one is a file, `ilacs-2023.profile`.
 * They are constant.
 *
 * Since: 1.0
 */
typedef struct _ImproveFramework ImproveFramework;

#define IMPROVE_TYPE_FRAMEWORK (improve_framework_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType                   improve_framework_get_type        (void);

IMPROVE_AVAILABLE_IN_1_0 char                  **improve_framework_list_names      (void);
IMPROVE_AVAILABLE_IN_1_0 const ImproveFramework *improve_framework_lookup          (const char             *name);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_framework_get_name        (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_framework_get_title       (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_framework_get_family      (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_framework_get_inspectorate (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 const char             *improve_framework_get_scale       (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 gboolean                improve_framework_get_has_overall (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 char                  **improve_framework_dup_areas       (const ImproveFramework *framework);
IMPROVE_AVAILABLE_IN_1_0 char                  **improve_framework_dup_grades      (const ImproveFramework *framework);

G_END_DECLS
