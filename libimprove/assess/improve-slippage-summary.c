/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-slippage-summary.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/assess/improve-action-slippage.h>
#include <libimprove/assess/improve-slippage-total.h>

/**
 * ImproveSlippageSummary:
 *
 * What slipped in a plan as of a day, action by action and added up.
 *
 * Since: 1.0
 */
struct _ImproveSlippageSummary
{
  ImproveEntity parent_instance;
  ImproveDate *as_of;
  ImproveEntityList *actions;
  ImproveEntityList *totals;
};

static const ImproveRow rows[] = {
  /**
   * ImproveSlippageSummary:as-of:
   *
   * The day asked about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageSummary, as_of, DATE, "as-of", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "As of"),
  /**
   * ImproveSlippageSummary:actions:
   *
   * All actions of the plan, in its order.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageSummary, actions, LIST, "actions",
               .value_type = improve_action_slippage_get_type, .label = "Actions"),
  /**
   * ImproveSlippageSummary:totals:
   *
   * By theme, by lead and by reason, each in the order of the plan.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveSlippageSummary, totals, LIST, "totals",
               .value_type = improve_slippage_total_get_type, .label = "Totals"),
};

IMPROVE_DEFINE_ENTITY (ImproveSlippageSummary, improve_slippage_summary, rows)

/**
 * improve_slippage_summary_get_as_of: (get-property as-of)
 * @self: a summary of slippage
 *
 * Gets #ImproveSlippageSummary:as-of.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveSlippageSummary, improve_slippage_summary, IMPROVE_IS_SLIPPAGE_SUMMARY, ImproveDate *, as_of)

/**
 * improve_slippage_summary_get_actions: (get-property actions)
 * @self: a summary of slippage
 *
 * Gets #ImproveSlippageSummary:actions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveSlippageSummary, improve_slippage_summary, IMPROVE_IS_SLIPPAGE_SUMMARY, actions,
                     "actions")

/**
 * improve_slippage_summary_get_totals: (get-property totals)
 * @self: a summary of slippage
 *
 * Gets #ImproveSlippageSummary:totals.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveSlippageSummary, improve_slippage_summary, IMPROVE_IS_SLIPPAGE_SUMMARY, totals, "totals")
