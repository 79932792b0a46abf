/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Guards on states that give comfort: assured, embedded, closed, accepted, approved. */

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/rules/improve-guards-private.h>

/* Evidence that the basis names and that independently supports the action on the day of the move; NULL: none. */
static ImproveEvidence *
next_support (const ImproveGuardedMove *guarded,
              guint                    *position)
{
  const char *const *ids = guarded->basis != NULL ? improve_basis_get_evidence_ids (guarded->basis) : NULL;
  const char *lead_id = improve_action_get_lead_id (IMPROVE_ACTION (guarded->subject));

  for (; ids != NULL && ids[*position] != NULL; (*position)++)
    {
      ImproveEntity *found = improve_plan_lookup (guarded->plan, ids[*position]);
      ImproveEvidence *evidence = IMPROVE_IS_EVIDENCE (found) ? IMPROVE_EVIDENCE (found) : NULL;

      if (evidence == NULL || !improve_as_of_evidence_stands (&guarded->when, evidence)
          || !improve_evidence_is_independent (evidence)
          || improve_evidence_get_stance_on (evidence, guarded->subject_id) != IMPROVE_STANCE_SUPPORTS)
        continue;
      if (lead_id != NULL && g_strcmp0 (improve_evidence_get_author_id (evidence), lead_id) == 0)
        continue;
      (*position)++;
      return evidence;
    }
  return NULL;
}

char *
improve_guard_assured_evidence (const ImproveGuardedMove *guarded)
{
  guint position = 0;

  if (next_support (guarded, &position) != NULL)
    return NULL;
  return g_strdup_printf ("nothing independent that still stands supports “%s” among the evidence named",
                          guarded->subject_id);
}

static ImproveSourceLine
strongest_support (const ImproveGuardedMove *guarded)
{
  ImproveSourceLine strongest = IMPROVE_SOURCE_LINE_UNKNOWN;
  ImproveEvidence *evidence;
  guint position = 0;

  while ((evidence = next_support (guarded, &position)) != NULL)
    strongest = MAX (strongest, improve_evidence_get_source_line (evidence));
  return strongest;
}

char *
improve_guard_assured_contradiction (const ImproveGuardedMove *guarded)
{
  ImproveEntityList *all = improve_plan_get_evidence (guarded->plan);
  ImproveSourceLine support = strongest_support (guarded);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));

      if (improve_evidence_get_answered_by_id (evidence) == NULL
          && improve_evidence_get_source_line (evidence) >= support
          && improve_evidence_get_stance_on (evidence, guarded->subject_id) == IMPROVE_STANCE_CONTRADICTS
          && improve_as_of_evidence_stands (&guarded->when, evidence))
        return g_strdup_printf ("“%s” contradicts it from a line as strong and nobody has answered",
                                improve_entity_get_id (IMPROVE_ENTITY (evidence)));
    }
  return NULL;
}

char *
improve_guard_assured_practice (const ImproveGuardedMove *guarded)
{
  ImproveEvidence *evidence;
  guint position = 0;

  if (improve_action_get_serves_ids (IMPROVE_ACTION (guarded->subject))[0] == NULL)
    return NULL;
  while ((evidence = next_support (guarded, &position)) != NULL)
    if (improve_evidence_looks_at_practice (evidence))
      return NULL;
  return g_strdup_printf ("“%s” serves an outcome, but none of the evidence looks at practice or asks those it is for",
                          guarded->subject_id);
}

char *
improve_guard_limb (const ImproveGuardedMove *guarded)
{
  return guarded->basis != NULL && improve_basis_get_limb_id (guarded->basis) != NULL
             ? NULL
             : g_strdup_printf ("no body has decided that “%s” is so", guarded->subject_id);
}

char *
improve_guard_embedded_output (const ImproveGuardedMove *guarded)
{
  return improve_action_get_kind (IMPROVE_ACTION (guarded->subject)) != IMPROVE_ACTION_KIND_OUTPUT
             ? NULL
             : g_strdup_printf ("“%s” leaves a one-off output", guarded->subject_id);
}

/* Calendar quarters since year 0, of the day a piece of evidence was collected. */
static int
quarter_of (ImproveDate *date)
{
  return improve_date_get_year (date) * 4 + improve_date_get_quarter (date);
}

/* Sustained: independent support collected in two different quarters at least. */
char *
improve_guard_embedded_sustained (const ImproveGuardedMove *guarded)
{
  ImproveEvidence *evidence;
  guint position = 0;
  int first = -1;

  while ((evidence = next_support (guarded, &position)) != NULL)
    {
      ImproveDate *collected = improve_evidence_get_collected_on (evidence);

      if (collected == NULL || improve_date_get_precision (collected) < IMPROVE_PRECISION_QUARTER)
        continue;
      if (first >= 0 && quarter_of (collected) != first)
        return NULL;
      first = quarter_of (collected);
    }
  return g_strdup_printf ("the evidence named does not show “%s” sustained over two quarters", guarded->subject_id);
}

static ImproveMeeting *
meeting_of (ImproveEntity *entity)
{
  for (; entity != NULL; entity = improve_entity_get_parent (entity))
    if (IMPROVE_IS_MEETING (entity))
      return IMPROVE_MEETING (entity);
  return NULL;
}

static ImproveMeeting *
meeting_of_basis (const ImproveGuardedMove *guarded)
{
  const char *limb_id = guarded->basis != NULL ? improve_basis_get_limb_id (guarded->basis) : NULL;

  return limb_id != NULL ? meeting_of (improve_plan_lookup (guarded->plan, limb_id)) : NULL;
}

static gboolean
shares_board (ImproveMeeting *a,
              ImproveMeeting *b)
{
  const char *const *left = improve_meeting_get_board_ids (a);

  for (guint i = 0; left[i] != NULL; i++)
    if (g_strv_contains (improve_meeting_get_board_ids (b), left[i]))
      return TRUE;
  return FALSE;
}

/* Whether a body that met is the parent or the successor of one that raised something. */
static gboolean
may_speak_for (const ImproveGuardedMove *guarded,
               ImproveMeeting           *raised,
               ImproveMeeting           *closing)
{
  const char *const *ids = improve_meeting_get_board_ids (raised);

  if (shares_board (raised, closing))
    return TRUE;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *board = improve_plan_lookup (guarded->plan, ids[i]);
      const char *parent_id, *successor_id;

      if (!IMPROVE_IS_ORGANIZATION (board))
        continue;
      parent_id = improve_organization_get_parent_id (IMPROVE_ORGANIZATION (board));
      successor_id = improve_organization_get_successor_id (IMPROVE_ORGANIZATION (board));
      if ((parent_id != NULL && g_strv_contains (improve_meeting_get_board_ids (closing), parent_id))
          || (successor_id != NULL && g_strv_contains (improve_meeting_get_board_ids (closing), successor_id)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_chair_of (const ImproveGuardedMove *guarded,
             ImproveMeeting           *meeting,
             const char               *party_id)
{
  const char *const *ids = improve_meeting_get_board_ids (meeting);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *board = improve_plan_lookup (guarded->plan, ids[i]);

      if (IMPROVE_IS_BOARD (board) && g_strcmp0 (improve_board_get_chair_id (IMPROVE_BOARD (board)), party_id) == 0)
        return TRUE;
    }
  return FALSE;
}

char *
improve_guard_closed_by_body (const ImproveGuardedMove *guarded)
{
  ImproveMeeting *raised = meeting_of (guarded->subject);
  ImproveMeeting *closing = meeting_of_basis (guarded);

  if (raised != NULL && closing != NULL && may_speak_for (guarded, raised, closing))
    return NULL;
  if (raised != NULL && is_chair_of (guarded, raised, improve_move_get_by_id (guarded->move)))
    return NULL;
  return g_strdup_printf ("the body that raised “%s” has not closed it", guarded->subject_id);
}

char *
improve_guard_accepted_by_other (const ImproveGuardedMove *guarded)
{
  const char *author_id = improve_evidence_get_author_id (IMPROVE_EVIDENCE (guarded->subject));

  if (author_id == NULL || g_strcmp0 (author_id, improve_move_get_by_id (guarded->move)) != 0)
    return NULL;
  return g_strdup_printf ("“%s” would be accepted by its own author", guarded->subject_id);
}

char *
improve_guard_approved_later (const ImproveGuardedMove *guarded)
{
  ImproveMeeting *approving = meeting_of_basis (guarded);
  ImproveMeeting *meeting = IMPROVE_MEETING (guarded->subject);

  /* Minutes published as approved may be filed so, on the word of whoever published them. */
  if (improve_move_get_opening (guarded->move))
    return NULL;
  if (approving != NULL && shares_board (approving, meeting) && improve_meeting_get_on (approving) != NULL
      && improve_meeting_get_on (meeting) != NULL
      && improve_date_is_after (improve_meeting_get_on (approving), improve_meeting_get_on (meeting)))
    return NULL;
  return g_strdup ("no later meeting of the same body has approved these minutes");
}
