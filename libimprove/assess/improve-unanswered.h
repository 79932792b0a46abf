/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveUnansweredKind:
 * @IMPROVE_UNANSWERED_KIND_UNKNOWN: not known
 * @IMPROVE_UNANSWERED_KIND_QUESTION: a question asked at a meeting
 * @IMPROVE_UNANSWERED_KIND_REQUEST: a request made at a meeting, or an agreed action that is one
 * @IMPROVE_UNANSWERED_KIND_UNDERTAKING: a promise made at a meeting
 * @IMPROVE_UNANSWERED_KIND_DEEP_DIVE: a closer look that a board asked for
 * @IMPROVE_UNANSWERED_KIND_CONTRADICTION: evidence that speaks against something
 *
 * What can go unanswered.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_UNANSWERED_KIND_UNKNOWN,
  IMPROVE_UNANSWERED_KIND_QUESTION,
  IMPROVE_UNANSWERED_KIND_REQUEST,
  IMPROVE_UNANSWERED_KIND_UNDERTAKING,
  IMPROVE_UNANSWERED_KIND_DEEP_DIVE,
  IMPROVE_UNANSWERED_KIND_CONTRADICTION,
} ImproveUnansweredKind;

#define IMPROVE_TYPE_UNANSWERED_KIND (improve_unanswered_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_unanswered_kind_get_type (void);

#define IMPROVE_TYPE_UNANSWERED (improve_unanswered_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveUnanswered, improve_unanswered, IMPROVE, UNANSWERED, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_subject_id (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveUnansweredKind improve_unanswered_get_kind (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_about_id (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_unanswered_get_asked_on (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_asked_at_id (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_by_id (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_to_id (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_unanswered_get_due (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_unanswered_get_days (ImproveUnanswered *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_unanswered_get_message (ImproveUnanswered *self);

G_END_DECLS
