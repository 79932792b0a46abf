/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-evidence-balance.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/assess/improve-weighed-evidence.h>

/**
 * ImproveEvidenceBalance:
 *
 * What speaks for and against something on a day.
 *
 * Since: 1.0
 */
struct _ImproveEvidenceBalance
{
  ImproveEntity parent_instance;
  char *subject_id;
  int n_supporting;
  int n_independent;
  int n_contradicting;
  int n_unanswered;
  int n_fallen;
  char **lines;
  char **methods;
  gboolean triangulated;
  int newest_days;
  char **words;
  ImproveEntityList *items;
};

static const ImproveRow rows[] = {
  /**
   * ImproveEvidenceBalance:subject-id:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, subject_id, REF, "subject-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveEvidenceBalance:n-supporting:
   *
   * How many pieces that stand support it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, n_supporting, INT, "n-supporting",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "For"),
  /**
   * ImproveEvidenceBalance:n-independent:
   *
   * How many of these come from outside those who do the work.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, n_independent, INT, "n-independent",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Independent"),
  /**
   * ImproveEvidenceBalance:n-contradicting:
   *
   * How many pieces that stand contradict it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, n_contradicting, INT, "n-contradicting",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Against"),
  /**
   * ImproveEvidenceBalance:n-unanswered:
   *
   * How many of these nothing answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, n_unanswered, INT, "n-unanswered",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Unanswered"),
  /**
   * ImproveEvidenceBalance:n-fallen:
   *
   * How many pieces no longer stand, or not yet.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, n_fallen, INT, "n-fallen", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Fallen"),
  /**
   * ImproveEvidenceBalance:lines:
   *
   * Who supports it, by the words for their lines, in the order of these.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, lines, STRV, "lines", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Lines"),
  /**
   * ImproveEvidenceBalance:methods:
   *
   * By which methods, in the order of these.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, methods, STRV, "methods", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Methods"),
  /**
   * ImproveEvidenceBalance:triangulated:
   *
   * Whether two methods or more, from two lines or more of which one is independent, support it and nothing
   * unanswered contradicts it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, triangulated, BOOLEAN, "triangulated",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Triangulated"),
  /**
   * ImproveEvidenceBalance:newest-days:
   *
   * How many days old the newest support is; absent where none has a date.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, newest_days, INT, "newest-days",
               IMPROVE_FIXED, .nullable = 1, .minimum = -1000000, .maximum = 100000000, IMPROVE_PUBLIC, .label =
               "Newest"),
  /**
   * ImproveEvidenceBalance:words:
   *
   * What is to be said of it, each one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, words, STRV, "words", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "In words"),
  /**
   * ImproveEvidenceBalance:items:
   *
   * The pieces, its own first, then those through actions.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceBalance, items, LIST, "items",
               .value_type = improve_weighed_evidence_get_type, .label = "Evidence"),
};

IMPROVE_DEFINE_ENTITY (ImproveEvidenceBalance, improve_evidence_balance, rows)

/**
 * improve_evidence_balance_get_subject_id: (get-property subject-id)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, const char *,
                subject_id)

/**
 * improve_evidence_balance_get_n_supporting: (get-property n-supporting)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:n-supporting.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, n_supporting)

/**
 * improve_evidence_balance_get_n_independent: (get-property n-independent)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:n-independent.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, n_independent)

/**
 * improve_evidence_balance_get_n_contradicting: (get-property n-contradicting)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:n-contradicting.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, n_contradicting)

/**
 * improve_evidence_balance_get_n_unanswered: (get-property n-unanswered)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:n-unanswered.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, n_unanswered)

/**
 * improve_evidence_balance_get_n_fallen: (get-property n-fallen)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:n-fallen.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, n_fallen)

/**
 * improve_evidence_balance_get_lines: (get-property lines)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:lines.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, lines)

/**
 * improve_evidence_balance_get_methods: (get-property methods)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:methods.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, methods)

/**
 * improve_evidence_balance_get_triangulated: (get-property triangulated)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:triangulated.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, gboolean, triangulated)

/**
 * improve_evidence_balance_get_newest_days: (get-property newest-days)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:newest-days.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, int, newest_days)

/**
 * improve_evidence_balance_get_words: (get-property words)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:words.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, words)

/**
 * improve_evidence_balance_get_items: (get-property items)
 * @self: a balance of evidence
 *
 * Gets #ImproveEvidenceBalance:items.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveEvidenceBalance, improve_evidence_balance, IMPROVE_IS_EVIDENCE_BALANCE, items, "items")
