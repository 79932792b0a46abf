/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * The verbs of one limb: those of the decision itself, not those inside what it decides about. "Note that the Cabinet
 * will approve" is note; "delegate approval of" is delegate; what a delegate may do is not what the body did.
 *
 * @lead is what the words before the limb say ("AGREED:", "approved the following:"): it holds where the limb has no
 * verb of the list itself. The answer is never 0: a decision without a verb of the list is OTHER.
 */
guint improve_reading_limb_verbs (const ImproveWords *limb,
                                  guint               lead);

/* In improve-reading-delegation.c: to whom a limb delegates and whom they must consult, as the page names them,
 * without a leading "the"; NULL where it does not. */
char *improve_reading_delegate (const ImproveWords *limb);
char *improve_reading_consultee (const ImproveWords *limb);

/* In improve-reading-exempt.c: whether the limb excludes press and public. */
gboolean improve_reading_excludes_public (const ImproveWords *limb);

/* The nick of the lowest verb of the set and the set without it; for lists. */
const char *improve_reading_verb_nick (guint verb);

G_END_DECLS
