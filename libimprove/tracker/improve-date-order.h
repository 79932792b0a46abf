/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveDateOrder:
 * @IMPROVE_DATE_ORDER_UNKNOWN: nobody said; what reads both ways is refused
 * @IMPROVE_DATE_ORDER_DAY_FIRST: day, month, year, as in the United Kingdom
 * @IMPROVE_DATE_ORDER_MONTH_FIRST: month, day, year
 * @IMPROVE_DATE_ORDER_YEAR_FIRST: year, month, day (ISO 8601)
 *
 * In what order the dates of a file written in figures are written.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DATE_ORDER_UNKNOWN = 0,
  IMPROVE_DATE_ORDER_DAY_FIRST,
  IMPROVE_DATE_ORDER_MONTH_FIRST,
  IMPROVE_DATE_ORDER_YEAR_FIRST,
} ImproveDateOrder;

#define IMPROVE_TYPE_DATE_ORDER (improve_date_order_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_date_order_get_type (void) G_GNUC_CONST;

G_END_DECLS
