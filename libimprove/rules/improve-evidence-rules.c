/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What evidence is worth on a day: whether it stands, who says so, and whether an assurance still holds. */

#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/rules/improve-as-of-private.h>

/* Whether the plan can have held it by the moment asked about: somebody handed it in, and that was recorded later. What
 * nobody handed in by a record (it came with the plan, or was accepted as it was added) is taken to have been there. */
gboolean
improve_as_of_knows_evidence (const ImproveAsOf *when,
                              ImproveEvidence   *evidence)
{
  ImproveEntityList *moves
      = when->known_at != NULL ? improve_entity_peek_moves (IMPROVE_ENTITY (evidence)) : NULL;
  gboolean filed_later = FALSE;

  for (int i = 0; moves != NULL && i < improve_entity_list_get_size (moves); i++)
    {
      ImproveMove *move = IMPROVE_MOVE (improve_entity_list_get (moves, i));
      const char *to = improve_move_get_to (move);

      if (improve_as_of_knows (when, improve_move_get_recorded_at (move)))
        return TRUE;
      filed_later = filed_later || g_strcmp0 (to, "draft") == 0 || g_strcmp0 (to, "submitted") == 0;
    }
  return !filed_later;
}

/* Whether evidence that a move brought where it is, or none did, can be relied on. */
static gboolean
stands_after (const ImproveAsOf *when,
              ImproveEvidence   *evidence,
              ImproveMove       *move)
{
  static const char *const fallen[] = { "draft", "returned", "rejected", "superseded", "withdrawn", NULL };
  ImproveDate *expires = improve_evidence_get_expires_on (evidence);
  ImproveDate *collected = improve_evidence_get_collected_on (evidence);

  if ((collected != NULL && !improve_as_of_has_begun (when, collected))
      || !improve_as_of_knows_evidence (when, evidence))
    return FALSE;
  if (expires != NULL && when->as_of != NULL && improve_date_is_past (expires, when->as_of))
    return FALSE;
  return move == NULL || !g_strv_contains (fallen, improve_move_get_to (move));
}

static ImproveMove *
find_move (const ImproveAsOf *when,
           ImproveEvidence   *evidence)
{
  return improve_as_of_find_move (when, IMPROVE_ENTITY (evidence), IMPROVE_TYPE_EVIDENCE_STATE);
}

/* Whether it can be relied on: collected by then, not expired, not sent back, refused or taken back. */
gboolean
improve_as_of_evidence_stands (const ImproveAsOf *when,
                               ImproveEvidence   *evidence)
{
  return stands_after (when, evidence, find_move (when, evidence));
}

/* What the council's own line hands in counts once somebody accepted it; what comes from outside needs no leave. */
gboolean
improve_as_of_evidence_is_accepted (const ImproveAsOf *when,
                                    ImproveEvidence   *evidence)
{
  ImproveMove *move = find_move (when, evidence);

  if (!stands_after (when, evidence, move))
    return FALSE;
  return move != NULL ? g_strcmp0 (improve_move_get_to (move), "accepted") == 0
                      : improve_evidence_is_independent (evidence);
}

gboolean
improve_evidence_is_independent (ImproveEvidence *evidence)
{
  ImproveSourceLine line = improve_evidence_get_source_line (evidence);

  if (line == IMPROVE_SOURCE_LINE_OPERATIONAL)
    return improve_evidence_get_moderated (evidence);
  return line >= IMPROVE_SOURCE_LINE_CORPORATE_QA;
}

gboolean
improve_evidence_looks_at_practice (ImproveEvidence *evidence)
{
  switch (improve_evidence_get_method (evidence))
    {
    case IMPROVE_EVIDENCE_METHOD_CASE_AUDIT:
    case IMPROVE_EVIDENCE_METHOD_THEMATIC_AUDIT:
    case IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE:
    case IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION:
    case IMPROVE_EVIDENCE_METHOD_CHILD_FAMILY_FEEDBACK:
    case IMPROVE_EVIDENCE_METHOD_COMPLAINT_ANALYSIS:
    case IMPROVE_EVIDENCE_METHOD_INSPECTION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What a piece of evidence says of a subject; UNKNOWN where it says nothing. A contradiction outweighs support. */
ImproveStance
improve_evidence_get_stance_on (ImproveEvidence *evidence,
                                const char      *subject_id)
{
  ImproveEntityList *links = improve_evidence_get_links (evidence);
  ImproveStance found = IMPROVE_STANCE_UNKNOWN;

  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));

      if (g_strcmp0 (improve_evidence_link_get_subject_id (link), subject_id) != 0)
        continue;
      if (improve_evidence_link_get_stance (link) == IMPROVE_STANCE_CONTRADICTS)
        return IMPROVE_STANCE_CONTRADICTS;
      if (found != IMPROVE_STANCE_SUPPORTS)
        found = improve_evidence_link_get_stance (link);
    }
  return found;
}

/* Whether what speaks against something had been answered: by a claim, by evidence that stands, or by a decision. A
 * reference to what the plan does not hold answers nothing. */
gboolean
improve_as_of_is_answered (const ImproveAsOf *when,
                           ImprovePlan       *plan,
                           ImproveEvidence   *evidence)
{
  const char *id = improve_evidence_get_answered_by_id (evidence);
  ImproveEntity *answer = id != NULL ? improve_plan_lookup (plan, id) : NULL;
  ImproveMeeting *meeting;

  if (answer == NULL)
    return FALSE;
  if (IMPROVE_IS_CLAIM (answer))
    return improve_as_of_has_begun (when, improve_claim_get_valid_on (IMPROVE_CLAIM (answer)))
           && improve_as_of_knows (when, improve_claim_get_recorded_at (IMPROVE_CLAIM (answer)));
  if (IMPROVE_IS_EVIDENCE (answer))
    return improve_as_of_evidence_stands (when, IMPROVE_EVIDENCE (answer));
  meeting = improve_meeting_of (answer);
  return meeting == NULL || improve_meeting_get_on (meeting) == NULL
         || improve_as_of_has_begun (when, improve_meeting_get_on (meeting));
}

static gboolean
still_carries (const ImproveAsOf *when,
               ImproveEntity     *evidence)
{
  return IMPROVE_IS_EVIDENCE (evidence) && improve_as_of_evidence_stands (when, IMPROVE_EVIDENCE (evidence))
         && improve_evidence_is_independent (IMPROVE_EVIDENCE (evidence));
}

/* An assurance holds as long as one piece of the independent evidence that it rests on does. What a body accepted as
 * lasting may rest on its limb alone. */
gboolean
improve_as_of_assurance_holds (const ImproveAsOf *when,
                               ImprovePlan       *plan,
                               ImproveAction     *action)
{
  ImproveMove *move = improve_as_of_find_move (when, IMPROVE_ENTITY (action), IMPROVE_TYPE_ACTION_STATE);
  ImproveBasis *basis = move != NULL ? improve_move_get_basis (move) : NULL;
  gboolean embedded = move != NULL && g_str_equal (improve_move_get_to (move), "embedded");
  const char *const *ids;

  if (basis == NULL || (!embedded && !g_str_equal (improve_move_get_to (move), "assured")))
    return FALSE;
  ids = improve_basis_get_evidence_ids (basis);
  if (ids[0] == NULL)
    return embedded && improve_basis_get_limb_id (basis) != NULL;
  for (guint i = 0; ids[i] != NULL; i++)
    if (still_carries (when, improve_plan_lookup (plan, ids[i])))
      return TRUE;
  return FALSE;
}
