/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-priority.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePriority:
 *
 * What a council, a department or a team puts first: the thread from the political leadership to the front line
 * runs through these.
 *
 * Source: Tower Hamlets improvement plan, 2017: the golden thread from the political leadership to the front line.
 *
 * Since: 1.0
 */
struct _ImprovePriority
{
  ImproveEntity parent_instance;
  char *text;
  int level;
  char *parent_id;
  char *source;
};

G_DEFINE_ENUM_TYPE (ImprovePriorityLevel, improve_priority_level,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRIORITY_LEVEL_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRIORITY_LEVEL_CORPORATE, "corporate"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRIORITY_LEVEL_DEPARTMENT, "department"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PRIORITY_LEVEL_TEAM, "team"))

static const ImproveRow rows[] = {
  /**
   * ImprovePriority:text:
   *
   * The priority.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePriority, text, TEXT, "text", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Priority"),
  /**
   * ImprovePriority:level:
   *
   * Whose priority it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePriority, level, ENUM, "level",
               .value_type = improve_priority_level_get_type, IMPROVE_PUBLIC, .label = "Level"),
  /**
   * ImprovePriority:parent-id:
   *
   * The priority of the level above that it serves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePriority, parent_id, REF, "parent-id",
               .targets = "priority", IMPROVE_PUBLIC, .label = "Serves"),
  /**
   * ImprovePriority:source:
   *
   * The document that sets it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePriority, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
};

IMPROVE_DEFINE_ENTITY (ImprovePriority, improve_priority, rows)

/**
 * improve_priority_new:
 * @text: #ImprovePriority:text
 *
 * Makes a priority.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePriority *
improve_priority_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_PRIORITY,
                       "text", text,
                       NULL);
}

/**
 * improve_priority_get_text: (get-property text)
 * @self: a priority
 *
 * Gets #ImprovePriority:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, text)

/**
 * improve_priority_set_text: (set-property text)
 * @self: a priority
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePriority:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, text, "text")

/**
 * improve_priority_get_level: (get-property level)
 * @self: a priority
 *
 * Gets #ImprovePriority:level.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, ImprovePriorityLevel, level)

/**
 * improve_priority_set_level: (set-property level)
 * @self: a priority
 * @value: the value
 *
 * Sets #ImprovePriority:level.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, ImprovePriorityLevel, level, "level")

/**
 * improve_priority_get_parent_id: (get-property parent-id)
 * @self: a priority
 *
 * Gets #ImprovePriority:parent-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, parent_id)

/**
 * improve_priority_set_parent_id: (set-property parent-id)
 * @self: a priority
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePriority:parent-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, parent_id, "parent-id")

/**
 * improve_priority_get_source: (get-property source)
 * @self: a priority
 *
 * Gets #ImprovePriority:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, source)

/**
 * improve_priority_set_source: (set-property source)
 * @self: a priority
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePriority:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePriority, improve_priority, IMPROVE_IS_PRIORITY, const char *, source, "source")
