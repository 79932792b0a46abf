/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>

G_BEGIN_DECLS

/**
 * ImprovePeriod:
 *
 * A stretch of time from one date to another, both included; one of the two may be open. It runs from the first day of
 * the date it starts with to the last day of the date it ends with.
 *
 * Its text form is that of an EDTF (ISO 8601-2) interval: `2017-04-01/2017-06-30`, `2017-04/..` with an open end,
 * `../2017` with an open start. Periods never change once made, so they can be shared between threads.
 *
 * Since: 1.0
 */
typedef struct _ImprovePeriod ImprovePeriod;

#define IMPROVE_TYPE_PERIOD (improve_period_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_period_get_type (void) G_GNUC_CONST;

IMPROVE_AVAILABLE_IN_1_0
ImprovePeriod *improve_period_new (ImproveDate *starts,
                                   ImproveDate *ends,
                                   GError     **error);
IMPROVE_AVAILABLE_IN_1_0
ImprovePeriod *improve_period_ref (ImprovePeriod *period);
IMPROVE_AVAILABLE_IN_1_0
void improve_period_unref (ImprovePeriod *period);

IMPROVE_AVAILABLE_IN_1_0
ImprovePeriod *improve_period_parse (const char *text,
                                     GError    **error);
IMPROVE_AVAILABLE_IN_1_0
char *improve_period_to_string (const ImprovePeriod *period);
IMPROVE_AVAILABLE_IN_1_0
char *improve_period_to_words (const ImprovePeriod *period);

IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_period_get_starts (const ImprovePeriod *period);
IMPROVE_AVAILABLE_IN_1_0
ImproveDate *improve_period_get_ends (const ImprovePeriod *period);

IMPROVE_AVAILABLE_IN_1_0
int improve_period_compare (const ImprovePeriod *period,
                            const ImprovePeriod *other);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_period_equal (const ImprovePeriod *period,
                               const ImprovePeriod *other);
IMPROVE_AVAILABLE_IN_1_0
guint improve_period_hash (const ImprovePeriod *period);
IMPROVE_AVAILABLE_IN_1_0
gboolean improve_period_contains (const ImprovePeriod *period,
                                  const ImproveDate   *date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImprovePeriod, improve_period_unref)

G_END_DECLS
