/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveThreadBreakKind:
 * @IMPROVE_THREAD_BREAK_KIND_UNKNOWN: not known
 * @IMPROVE_THREAD_BREAK_KIND_NO_REASON: an action answers no recommendation and treats no cause, nor does its objective
 * @IMPROVE_THREAD_BREAK_KIND_NO_DECISION: nobody decided an action: no limb, delegation or agreed action stands behind
 * it
 * @IMPROVE_THREAD_BREAK_KIND_NO_ACTION: no action answers a recommendation, treats a cause or pursues an objective
 * @IMPROVE_THREAD_BREAK_KIND_NO_LEAD: nobody answers for an action
 * @IMPROVE_THREAD_BREAK_KIND_NO_OUTCOME: an action serves no outcome
 * @IMPROVE_THREAD_BREAK_KIND_NO_EVIDENCE: no evidence speaks for or against an action claimed done or an outcome
 * @IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN: there was evidence, and none of it stands any longer
 * @IMPROVE_THREAD_BREAK_KIND_CONTRADICTED: evidence that stands speaks against it, and nothing answers that
 * @IMPROVE_THREAD_BREAK_KIND_NO_MEASURE: an outcome has no measure
 * @IMPROVE_THREAD_BREAK_KIND_NO_OBSERVATION: a measure has no value yet
 * @IMPROVE_THREAD_BREAK_KIND_DANGLING: it refers to something that the plan does not hold
 *
 * What can be missing from a golden thread.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_THREAD_BREAK_KIND_UNKNOWN,
  IMPROVE_THREAD_BREAK_KIND_NO_REASON,
  IMPROVE_THREAD_BREAK_KIND_NO_DECISION,
  IMPROVE_THREAD_BREAK_KIND_NO_ACTION,
  IMPROVE_THREAD_BREAK_KIND_NO_LEAD,
  IMPROVE_THREAD_BREAK_KIND_NO_OUTCOME,
  IMPROVE_THREAD_BREAK_KIND_NO_EVIDENCE,
  IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN,
  IMPROVE_THREAD_BREAK_KIND_CONTRADICTED,
  IMPROVE_THREAD_BREAK_KIND_NO_MEASURE,
  IMPROVE_THREAD_BREAK_KIND_NO_OBSERVATION,
  IMPROVE_THREAD_BREAK_KIND_DANGLING,
} ImproveThreadBreakKind;

#define IMPROVE_TYPE_THREAD_BREAK_KIND (improve_thread_break_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_thread_break_kind_get_type (void);

#define IMPROVE_TYPE_THREAD_BREAK (improve_thread_break_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveThreadBreak, improve_thread_break, IMPROVE, THREAD_BREAK, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_break_get_subject_id (ImproveThreadBreak *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveThreadBreakKind improve_thread_break_get_kind (ImproveThreadBreak *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_thread_break_get_message (ImproveThreadBreak *self);

G_END_DECLS
