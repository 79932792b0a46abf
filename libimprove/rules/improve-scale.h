/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

IMPROVE_AVAILABLE_IN_1_0 char    **improve_scale_list_words (const char *scale);
IMPROVE_AVAILABLE_IN_1_0 int       improve_scale_get_rank   (const char *scale,
                                                             const char *word);
IMPROVE_AVAILABLE_IN_1_0 gboolean  improve_scale_says_done  (const char *scale,
                                                             const char *word);

G_END_DECLS
