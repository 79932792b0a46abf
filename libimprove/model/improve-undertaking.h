/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveUndertakingKind:
 * @IMPROVE_UNDERTAKING_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_UNDERTAKING_KIND_QUESTION: a question was asked
 * @IMPROVE_UNDERTAKING_KIND_REQUEST: something was asked for
 * @IMPROVE_UNDERTAKING_KIND_UNDERTAKING: something was promised
 *
 * Whether something was asked or promised.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_UNDERTAKING_KIND_UNKNOWN,
  IMPROVE_UNDERTAKING_KIND_QUESTION,
  IMPROVE_UNDERTAKING_KIND_REQUEST,
  IMPROVE_UNDERTAKING_KIND_UNDERTAKING,
} ImproveUndertakingKind;

#define IMPROVE_TYPE_UNDERTAKING_KIND (improve_undertaking_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_undertaking_kind_get_type (void);

#define IMPROVE_TYPE_UNDERTAKING (improve_undertaking_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveUndertaking, improve_undertaking, IMPROVE, UNDERTAKING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveUndertaking *improve_undertaking_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 ImproveUndertakingKind improve_undertaking_get_kind (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_kind (ImproveUndertaking *self,
                                                            ImproveUndertakingKind value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_undertaking_get_text (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_text (ImproveUndertaking *self,
                                                            const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_undertaking_get_by_text (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_by_text (ImproveUndertaking *self,
                                                               const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_undertaking_get_by_id (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_by_id (ImproveUndertaking *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_undertaking_get_to_id (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_to_id (ImproveUndertaking *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_undertaking_get_due (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_due (ImproveUndertaking *self,
                                                           ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_undertaking_get_answer (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_answer (ImproveUndertaking *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_undertaking_get_satisfied_on (ImproveUndertaking *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_undertaking_set_satisfied_on (ImproveUndertaking *self,
                                                                    ImproveDate *value);

G_END_DECLS
