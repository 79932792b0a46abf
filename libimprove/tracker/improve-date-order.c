/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-date-order.h>

G_DEFINE_ENUM_TYPE (ImproveDateOrder, improve_date_order,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ORDER_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ORDER_DAY_FIRST, "day-first"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ORDER_MONTH_FIRST, "month-first"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ORDER_YEAR_FIRST, "year-first"))
