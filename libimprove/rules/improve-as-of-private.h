/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/model/improve-slippage.h>

G_BEGIN_DECLS

/* The two times of a question: what was true on a day, as it was known at a moment. Either may be NULL: no bound. */
typedef struct
{
  ImproveDate *as_of;
  GDateTime *known_at;
  ImproveEntity *candidate; /* a record on trial, or NULL: neither it nor what it corrects counts, nor what followed */
} ImproveAsOf;

/* Whether something dated had begun, or was certainly over, by the day asked about. A NULL date is in neither. */
gboolean improve_as_of_has_begun (const ImproveAsOf *when, ImproveDate *date);
gboolean improve_as_of_has_ended (const ImproveAsOf *when, ImproveDate *date);
gboolean improve_as_of_knows     (const ImproveAsOf *when, GDateTime *recorded_at);

/* The records of a list (moves, slippages, claims; NULL: none) that count, in the order recorded: begun, known, and
 * not corrected by one that is known. Free the array; the records are the list's. */
GPtrArray *improve_as_of_select (const ImproveAsOf *when, ImproveEntityList *records);

/* Whether a state says that all is well, so that it needs a basis and counts only when its day is certainly past. */
gboolean improve_state_word_gives_comfort (const char *word);

/* The list of a row, or NULL where nothing was ever put into it (a getter would make one) or there is no such row. */
ImproveEntityList *improve_entity_peek_list (ImproveEntity *entity, const char *row_name);

/* The list of moves of an entity, the same way. */
ImproveEntityList *improve_entity_peek_moves (ImproveEntity *entity);

/* The latest move that counts among those to a state of the type. */
ImproveMove *improve_as_of_find_move (const ImproveAsOf *when, ImproveEntity *entity, GType state_type);

/* The states of a type: enum of the row that a move to the word changes, G_TYPE_INVALID where the type has no such. */
GType       improve_state_type_of_word (GType entity_type, const char *word);
const char *improve_state_row_of_type  (GType entity_type, GType state_type);

/* The dates of an action, as of. */
ImproveDate *improve_as_of_get_agreed_due   (const ImproveAsOf *when, ImproveAction *action);
ImproveDate *improve_as_of_get_forecast_due (const ImproveAsOf *when, ImproveAction *action);
ImproveDate *improve_as_of_get_delivered_on (const ImproveAsOf *when, ImproveAction *action);

/* The records that these dates rest on: NULL where the date is the first one, or there is none. */
ImproveSlippage *improve_as_of_find_slippage (const ImproveAsOf   *when,
                                              ImproveAction       *action,
                                              ImproveSlippageDate  which);
ImproveMove     *improve_as_of_find_delivery (const ImproveAsOf   *when,
                                              ImproveAction       *action);

/* Evidence, as of. */
gboolean improve_as_of_knows_evidence       (const ImproveAsOf *when, ImproveEvidence *evidence);
gboolean improve_as_of_evidence_stands      (const ImproveAsOf *when, ImproveEvidence *evidence);
gboolean improve_as_of_evidence_is_accepted (const ImproveAsOf *when, ImproveEvidence *evidence);
gboolean improve_evidence_is_independent    (ImproveEvidence *evidence);
gboolean improve_evidence_looks_at_practice (ImproveEvidence *evidence);
ImproveStance improve_evidence_get_stance_on (ImproveEvidence *evidence, const char *subject_id);
gboolean improve_as_of_is_answered          (const ImproveAsOf *when, ImprovePlan *plan, ImproveEvidence *evidence);
gboolean improve_as_of_assurance_holds      (const ImproveAsOf *when, ImprovePlan *plan, ImproveAction *action);

/* The meeting in whose minutes something stands; NULL: none. */
ImproveMeeting *improve_meeting_of (ImproveEntity *entity);

/* Brings the derived rows of an entity up to date with its records. */
void improve_entity_derive (ImproveEntity *entity);

G_END_DECLS
