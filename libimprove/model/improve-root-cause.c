/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-root-cause.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveRootCause:
 *
 * Why it happened, as somebody diagnosed it. Different bodies name different causes; all of them stand.
 *
 * Source: Tower Hamlets, June 2017: whether the causes have been identified.
 *
 * Since: 1.0
 */
struct _ImproveRootCause
{
  ImproveEntity parent_instance;
  char *statement;
  char *category;
  int level;
  char *diagnosed_by_id;
  char *source;
};

G_DEFINE_ENUM_TYPE (ImproveCauseLevel, improve_cause_level,
                    G_DEFINE_ENUM_VALUE (IMPROVE_CAUSE_LEVEL_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CAUSE_LEVEL_SYMPTOM, "symptom"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CAUSE_LEVEL_CONTRIBUTORY, "contributory"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_CAUSE_LEVEL_ROOT, "root"))

static const ImproveRow rows[] = {
  /**
   * ImproveRootCause:statement:
   *
   * The cause in one sentence.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRootCause, statement, TEXT, "statement",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Statement"),
  /**
   * ImproveRootCause:category:
   *
   * What sort of cause it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRootCause, category, STRING, "category",
               .words = "leadership political_corporate_focus scrutiny_challenge workforce stability thresholds "
                        "practice infrastructure culture compliance data partnership investment",
               IMPROVE_PUBLIC, .label = "Category"),
  /**
   * ImproveRootCause:level:
   *
   * How deep it lies.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRootCause, level, ENUM, "level",
               .value_type = improve_cause_level_get_type, IMPROVE_PUBLIC, .label = "Level"),
  /**
   * ImproveRootCause:diagnosed-by-id:
   *
   * Who named it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRootCause, diagnosed_by_id, REF, "diagnosed-by-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Diagnosed by"),
  /**
   * ImproveRootCause:source:
   *
   * The document that names it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRootCause, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
};

IMPROVE_DEFINE_ENTITY (ImproveRootCause, improve_root_cause, rows)

/**
 * improve_root_cause_new:
 * @statement: #ImproveRootCause:statement
 *
 * Makes a root cause.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRootCause *
improve_root_cause_new (const char *statement)
{
  return g_object_new (IMPROVE_TYPE_ROOT_CAUSE,
                       "statement", statement,
                       NULL);
}

/**
 * improve_root_cause_get_statement: (get-property statement)
 * @self: a root cause
 *
 * Gets #ImproveRootCause:statement.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, statement)

/**
 * improve_root_cause_set_statement: (set-property statement)
 * @self: a root cause
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRootCause:statement.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, statement, "statement")

/**
 * improve_root_cause_get_category: (get-property category)
 * @self: a root cause
 *
 * Gets #ImproveRootCause:category.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, category)

/**
 * improve_root_cause_set_category: (set-property category)
 * @self: a root cause
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRootCause:category.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, category, "category")

/**
 * improve_root_cause_get_level: (get-property level)
 * @self: a root cause
 *
 * Gets #ImproveRootCause:level.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, ImproveCauseLevel, level)

/**
 * improve_root_cause_set_level: (set-property level)
 * @self: a root cause
 * @value: the value
 *
 * Sets #ImproveRootCause:level.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, ImproveCauseLevel, level, "level")

/**
 * improve_root_cause_get_diagnosed_by_id: (get-property diagnosed-by-id)
 * @self: a root cause
 *
 * Gets #ImproveRootCause:diagnosed-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, diagnosed_by_id)

/**
 * improve_root_cause_set_diagnosed_by_id: (set-property diagnosed-by-id)
 * @self: a root cause
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRootCause:diagnosed-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, diagnosed_by_id,
                "diagnosed-by-id")

/**
 * improve_root_cause_get_source: (get-property source)
 * @self: a root cause
 *
 * Gets #ImproveRootCause:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, source)

/**
 * improve_root_cause_set_source: (set-property source)
 * @self: a root cause
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRootCause:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRootCause, improve_root_cause, IMPROVE_IS_ROOT_CAUSE, const char *, source, "source")
