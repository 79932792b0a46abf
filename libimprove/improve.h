/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The one header for users of the library. Nothing inside the library includes it. */

#include <libimprove/base/improve-calendar.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/base/improve-version-macros.h>
#include <libimprove/tracker/improve-date-order.h>
