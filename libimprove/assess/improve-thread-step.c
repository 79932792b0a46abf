/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-thread-step.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveThreadStep:
 *
 * One step of a golden thread: an entity, and how it hangs on the one before.
 *
 * Since: 1.0
 */
struct _ImproveThreadStep
{
  ImproveEntity parent_instance;
  char *entity_id;
  char *sort;
  char *name;
  int direction;
  int depth;
  char *came_from_id;
  char *relation;
  gboolean again;
  char *note;
};

G_DEFINE_ENUM_TYPE (ImproveThreadDirection, improve_thread_direction,
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_DIRECTION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_DIRECTION_UP, "up"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_THREAD_DIRECTION_DOWN, "down"))

static const ImproveRow rows[] = {
  /**
   * ImproveThreadStep:entity-id:
   *
   * What was reached.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, entity_id, REF, "entity-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Entity"),
  /**
   * ImproveThreadStep:sort:
   *
   * What sort of thing it is, by the name of its type, such as `action` or `agenda-item`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, sort, STRING, "sort", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Sort"),
  /**
   * ImproveThreadStep:name:
   *
   * Its number and its title, as people would call it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, name, TEXT, "name", IMPROVE_FIXED, .label = "Name"),
  /**
   * ImproveThreadStep:direction:
   *
   * Whether it lies up the thread, towards the reason, or down, towards the proof.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, direction, ENUM, "direction",
               IMPROVE_FIXED, .value_type = improve_thread_direction_get_type, IMPROVE_PUBLIC, .label = "Direction"),
  /**
   * ImproveThreadStep:depth:
   *
   * How many steps it lies from where the thread began, 1 for the next.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, depth, INT, "depth", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Depth"),
  /**
   * ImproveThreadStep:came-from-id:
   *
   * The entity one step nearer to where the thread began.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, came_from_id, REF, "came-from-id",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Came from"),
  /**
   * ImproveThreadStep:relation:
   *
   * How it hangs on that one, in words that follow its name, such as `is answered by`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, relation, STRING, "relation", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Relation"),
  /**
   * ImproveThreadStep:again:
   *
   * Whether the thread came by here before: what hangs on it stands there and is not told twice.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, again, BOOLEAN, "again", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Again"),
  /**
   * ImproveThreadStep:note:
   *
   * What is known of it on the day, in one sentence; absent where there is nothing to say.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveThreadStep, note, TEXT, "note", IMPROVE_FIXED, .label = "Note"),
};

IMPROVE_DEFINE_ENTITY (ImproveThreadStep, improve_thread_step, rows)

/**
 * improve_thread_step_get_entity_id: (get-property entity-id)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:entity-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, entity_id)

/**
 * improve_thread_step_get_sort: (get-property sort)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:sort.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, sort)

/**
 * improve_thread_step_get_name: (get-property name)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, name)

/**
 * improve_thread_step_get_direction: (get-property direction)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:direction.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, ImproveThreadDirection, direction)

/**
 * improve_thread_step_get_depth: (get-property depth)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:depth.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, int, depth)

/**
 * improve_thread_step_get_came_from_id: (get-property came-from-id)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:came-from-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, came_from_id)

/**
 * improve_thread_step_get_relation: (get-property relation)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:relation.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, relation)

/**
 * improve_thread_step_get_again: (get-property again)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:again.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, gboolean, again)

/**
 * improve_thread_step_get_note: (get-property note)
 * @self: a step of a thread
 *
 * Gets #ImproveThreadStep:note.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveThreadStep, improve_thread_step, IMPROVE_IS_THREAD_STEP, const char *, note)
