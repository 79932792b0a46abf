/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_FINDING (improve_finding_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveFinding, improve_finding, IMPROVE, FINDING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveFinding *improve_finding_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_text (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_text (ImproveFinding *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_area (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_area (ImproveFinding *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_anchor (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_anchor (ImproveFinding *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_progress_words (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_progress_words (ImproveFinding *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_finding_get_about_ids (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_about_ids (ImproveFinding *self,
                                                             const char *const *value);

G_END_DECLS
