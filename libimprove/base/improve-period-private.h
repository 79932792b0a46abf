/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-period.h>

G_BEGIN_DECLS

/* Room for the longest text form and its terminator. */
#define IMPROVE_PERIOD_TEXT_SIZE 22

/* NULL where the bytes are not a period; no GError, for readers that say themselves where the fault is. */
ImprovePeriod *improve_period_parse_bytes (const char *text,
                                           gsize       length);

/* Writes the text form with its terminator and returns its length. */
gsize improve_period_print (const ImprovePeriod *period,
                            char                 buffer[IMPROVE_PERIOD_TEXT_SIZE]);

G_END_DECLS
