/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/rules/improve-framework.h>

G_BEGIN_DECLS

#define IMPROVE_PROFILES_FOLDER "/improve/profiles"
#define IMPROVE_PROFILES_SUFFIX ".profile"

/* Generated from improve-profiles.gresource.xml. */
GResource *improve_profiles_get_resource (void);

/* Whether a text as somebody wrote it is one of the areas or grades: case and punctuation do not count. */
gboolean improve_framework_knows_area  (const ImproveFramework *framework,
                                        const char             *area);
gboolean improve_framework_knows_grade (const ImproveFramework *framework,
                                        const char             *grade);

G_END_DECLS
