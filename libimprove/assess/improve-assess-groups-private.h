/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/model/improve-recommendation.h>

G_BEGIN_DECLS

/* What is known of recommendations beside the actions that answer them: who agreed to them, who bears them out. */
typedef struct _ImproveFacts ImproveFacts;

ImproveFacts *improve_facts_new  (ImproveAssessContext *context);
void          improve_facts_free (ImproveFacts         *self);

/* Adds the reasons and the records they rest on; both lists are to be freed. Returns: (nullable): the id of the
 * recommendation of a later inspection that takes its place. */
const char *improve_facts_tell (ImproveFacts          *self,
                                ImproveRecommendation *recommendation,
                                GStrvBuilder          *why,
                                GStrvBuilder          *because,
                                char                ***accepted_by_ids,
                                char                ***corroborated_by_ids);

G_END_DECLS
