/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-thread-break.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveThreadBreak:
 *
 * Where a golden thread breaks: what is missing, and of what.
 *
 * Since: 1.0
 */
struct _ImproveThreadBreak
{
  ImproveEntity parent_instance;
  char *subject_id;
  int kind;
  char *message;
};

G_DEFINE_ENUM_TYPE (ImproveThreadBreakKind, improve_thread_break_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_REASON, "no_reason"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_DECISION, "no_decision"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_ACTION, "no_action"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_LEAD, "no_lead"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_OUTCOME, "no_outcome"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_EVIDENCE, "no_evidence"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_EVIDENCE_FALLEN, "evidence_fallen"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_CONTRADICTED, "contradicted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_MEASURE, "no_measure"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_NO_OBSERVATION, "no_observation"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_BREAK_KIND_DANGLING, "dangling"))

static const ImproveRow rows[] = {
  /**
   * ImproveThreadBreak:subject-id:
   *
   * What lacks something.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadBreak, subject_id, REF, "subject-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveThreadBreak:kind:
   *
   * What is missing.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadBreak, kind, ENUM, "kind",
               IMPROVE_FIXED, .value_type = improve_thread_break_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveThreadBreak:message:
   *
   * What is missing, in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadBreak, message, TEXT, "message", IMPROVE_FIXED, .label = "Message"),
};

IMPROVE_DEFINE_ENTITY (ImproveThreadBreak, improve_thread_break, rows)

/**
 * improve_thread_break_get_subject_id: (get-property subject-id)
 * @self: a break in a thread
 *
 * Gets #ImproveThreadBreak:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadBreak, improve_thread_break, IMPROVE_IS_THREAD_BREAK, const char *, subject_id)

/**
 * improve_thread_break_get_kind: (get-property kind)
 * @self: a break in a thread
 *
 * Gets #ImproveThreadBreak:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadBreak, improve_thread_break, IMPROVE_IS_THREAD_BREAK, ImproveThreadBreakKind, kind)

/**
 * improve_thread_break_get_message: (get-property message)
 * @self: a break in a thread
 *
 * Gets #ImproveThreadBreak:message.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadBreak, improve_thread_break, IMPROVE_IS_THREAD_BREAK, const char *, message)
