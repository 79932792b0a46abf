/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-blocks-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/* The text of limbs: labels inside a paragraph, words that lead to a list, what does not belong to a text. */

/* The text without quotation marks around it and without "; and" after it. */
char *improve_limb_trim (const char *text,
                         gsize       length);

/* "(a)" from a marker. */
char *improve_limb_dress (const ImproveMarker *marker);

/* Whether tokens [@from, @to) only lead to limbs: "that", "That the Cabinet:", "to note the following:". */
gboolean improve_limb_is_lead (const ImproveWords *words,
                               guint               from,
                               guint               to);

/* What such words say of limbs without a verb. */
guint improve_limb_lead (const ImproveWords *words,
                         guint               from,
                         guint               to);

/* Whether a list starts inside the paragraph, at its start or after words that lead to one: "That (i) the report …;
 * (ii) the plan …". @piece is the first token after the first label. */
gboolean improve_limb_first_label (const ImproveWords *words,
                                   guint               from,
                                   guint               to,
                                   ImproveMarker      *marker,
                                   guint              *piece);

/* The token before which the piece ends that starts at @from: at the label after @value of a list like @top, or @to.
 * @next_from is the first token after that label. */
guint improve_limb_next_label (const ImproveWords  *words,
                               guint                from,
                               guint                to,
                               const ImproveMarker *top,
                               guint                value,
                               ImproveMarker       *next,
                               guint               *next_from);

G_END_DECLS
