/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/* Words for reports, not yet escaped for any format. All are transfer full and never NULL. */

/* Short enough for a list: its number in the plan with its kind, or the beginning of its title. */
char *improve_report_label       (ImproveEntity *entity);

/* Its title, text or statement, cut short at a blank where it is long. */
char *improve_report_title       (ImproveEntity *entity);

/* A word of a scale or an enum, as people write it. */
char *improve_report_plain_word  (const char    *word);

char *improve_report_date        (ImproveDate   *date);

/* How old something is: "6 days old", "from today", or "" where that cannot be told. */
char *improve_report_age         (ImproveDate   *date,
                                  ImproveDate   *as_of);

/* Whole days from the end of one date to the other; negative where it lies in the future. */
int   improve_report_days_since  (ImproveDate   *date,
                                  ImproveDate   *as_of);

G_END_DECLS
