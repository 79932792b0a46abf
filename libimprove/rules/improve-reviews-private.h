/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-reviews.h>

G_BEGIN_DECLS

/* Whether two claims are those of one reviewer: a council and its own post are. */
gboolean improve_is_one_reviewer (ImprovePlan  *plan,
                                  ImproveClaim *claim,
                                  ImproveClaim *other);

/* Whether a claim of delivery is an override: it has an end, and gives a reason. */
gboolean improve_claim_is_override (ImproveClaim *claim);

/* By how many grades two claims of the same aspect differ, on one scale or by a crosswalk signed by the day; below 0
 * where the library does not know how far their words are apart; 0 where they do not differ or cannot be compared. */
int improve_as_of_count_grades (const ImproveAsOf *when,
                                ImprovePlan       *plan,
                                ImproveClaim      *claim,
                                ImproveClaim      *other);

/* Takes references. Grades below 0: the library does not know how far the words are apart. */
ImproveDivergence *improve_divergence_new (ImproveClaim     *claim,
                                           ImproveClaim     *other_claim,
                                           const char       *scale,
                                           int               grades,
                                           ImproveCrosswalk *crosswalk);

G_END_DECLS
