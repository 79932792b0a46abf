/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-recess.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveRecess:
 *
 * A stretch of days in which bodies do not meet or do not report: a recess, or the period before an election. A
 * reporting duty that falls due in one is excused until as many days after it.
 *
 * Source: Local authorities meet little in August and say little before elections.
 *
 * Since: 1.0
 */
struct _ImproveRecess
{
  ImproveEntity parent_instance;
  char *title;
  int kind;
  ImprovePeriod *period;
  char **board_ids;
  char *source;
};

G_DEFINE_ENUM_TYPE (ImproveRecessKind, improve_recess_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECESS_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECESS_KIND_RECESS, "recess"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECESS_KIND_PRE_ELECTION, "pre_election"))

static const ImproveRow rows[] = {
  /**
   * ImproveRecess:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecess, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Recess"),
  /**
   * ImproveRecess:kind:
   *
   * Why nothing is reported then.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecess, kind, ENUM, "kind",
               .value_type = improve_recess_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveRecess:period:
   *
   * From its first to its last day.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecess, period, PERIOD, "period", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveRecess:board-ids:
   *
   * Whose it is; empty: of every body.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecess, board_ids, REFS, "board-ids", .targets = "board", IMPROVE_PUBLIC, .label = "Bodies"),
  /**
   * ImproveRecess:source:
   *
   * Where the dates come from, such as the notice of election.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecess, source, STRING, "source", IMPROVE_PUBLIC, .label = "Source"),
};

IMPROVE_DEFINE_ENTITY (ImproveRecess, improve_recess, rows)

/**
 * improve_recess_new:
 * @title: #ImproveRecess:title
 * @period: #ImproveRecess:period
 *
 * Makes a recess.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRecess *
improve_recess_new (const char    *title,
                    ImprovePeriod *period)
{
  return g_object_new (IMPROVE_TYPE_RECESS,
                       "title", title,
                       "period", period,
                       NULL);
}

/**
 * improve_recess_get_title: (get-property title)
 * @self: a recess
 *
 * Gets #ImproveRecess:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, const char *, title)

/**
 * improve_recess_set_title: (set-property title)
 * @self: a recess
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecess:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, const char *, title, "title")

/**
 * improve_recess_get_kind: (get-property kind)
 * @self: a recess
 *
 * Gets #ImproveRecess:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, ImproveRecessKind, kind)

/**
 * improve_recess_set_kind: (set-property kind)
 * @self: a recess
 * @value: the value
 *
 * Sets #ImproveRecess:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, ImproveRecessKind, kind, "kind")

/**
 * improve_recess_get_period: (get-property period)
 * @self: a recess
 *
 * Gets #ImproveRecess:period.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, ImprovePeriod *, period)

/**
 * improve_recess_set_period: (set-property period)
 * @self: a recess
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecess:period.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, ImprovePeriod *, period, "period")

/**
 * improve_recess_get_board_ids: (get-property board-ids)
 * @self: a recess
 *
 * Gets #ImproveRecess:board-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, board_ids)

/**
 * improve_recess_set_board_ids: (set-property board-ids)
 * @self: a recess
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveRecess:board-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, const char *const *, board_ids, "board-ids")

/**
 * improve_recess_get_source: (get-property source)
 * @self: a recess
 *
 * Gets #ImproveRecess:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, const char *, source)

/**
 * improve_recess_set_source: (set-property source)
 * @self: a recess
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecess:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecess, improve_recess, IMPROVE_IS_RECESS, const char *, source, "source")
