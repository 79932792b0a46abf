/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Guards on states that give comfort: assured, embedded, closed, accepted, approved. */

#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-guards-private.h>

static gboolean
holds_post (ImprovePlan *plan,
            const char  *post_id,
            const char  *person_id)
{
  ImproveEntity *post = improve_plan_lookup (plan, post_id);

  return IMPROVE_IS_POST (post) && g_strcmp0 (improve_post_get_holder_id (IMPROVE_POST (post)), person_id) == 0;
}

/* Whether two parties are one: the same entity, or a post and the person who holds it. */
static gboolean
is_same_party (ImprovePlan *plan,
               const char  *id,
               const char  *other_id)
{
  if (id == NULL || other_id == NULL)
    return FALSE;
  return g_str_equal (id, other_id) || holds_post (plan, id, other_id) || holds_post (plan, other_id, id);
}

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
      if (is_same_party (guarded->plan, improve_evidence_get_author_id (evidence), lead_id))
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

/* Evidence that somebody must answer before all is well: it stands, and nobody has. */
static gboolean
is_unanswered (const ImproveGuardedMove *guarded,
               ImproveEvidence          *evidence)
{
  return improve_as_of_evidence_stands (&guarded->when, evidence)
         && !improve_as_of_is_answered (&guarded->when, guarded->plan, evidence);
}

char *
improve_guard_assured_contradiction (const ImproveGuardedMove *guarded)
{
  GPtrArray *referrers = improve_tree_find_referrers (IMPROVE_TREE (guarded->plan), guarded->subject_id);
  ImproveSourceLine support = strongest_support (guarded);

  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    {
      ImproveEntity *link = g_ptr_array_index (referrers, i);
      ImproveEvidence *evidence;

      if (!IMPROVE_IS_EVIDENCE_LINK (link)
          || improve_evidence_link_get_stance (IMPROVE_EVIDENCE_LINK (link)) != IMPROVE_STANCE_CONTRADICTS)
        continue;
      evidence = IMPROVE_EVIDENCE (improve_entity_get_parent (link));
      if (improve_evidence_get_source_line (evidence) >= support && is_unanswered (guarded, evidence))
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
meeting_of_basis (const ImproveGuardedMove *guarded)
{
  const char *limb_id = guarded->basis != NULL ? improve_basis_get_limb_id (guarded->basis) : NULL;

  return limb_id != NULL ? improve_meeting_of (improve_plan_lookup (guarded->plan, limb_id)) : NULL;
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
took_the_chair (ImproveMeeting *meeting,
                const char     *party_id)
{
  ImproveEntityList *attendances = improve_meeting_get_attendances (meeting);

  for (int i = 0; i < improve_entity_list_get_size (attendances); i++)
    {
      ImproveAttendance *attendance = IMPROVE_ATTENDANCE (improve_entity_list_get (attendances, i));
      const char *capacity = improve_attendance_get_capacity (attendance);

      if (g_strcmp0 (improve_attendance_get_party_id (attendance), party_id) == 0
          && (g_strcmp0 (capacity, "chair") == 0 || g_strcmp0 (capacity, "independent_chair") == 0))
        return TRUE;
    }
  return FALSE;
}

/* Whether a party chairs a body that met, or chaired that meeting: chairs change, and what they closed stays closed. */
static gboolean
is_chair_of (const ImproveGuardedMove *guarded,
             ImproveMeeting           *meeting,
             const char               *party_id)
{
  const char *const *ids = improve_meeting_get_board_ids (meeting);

  if (party_id == NULL)
    return FALSE;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveEntity *board = improve_plan_lookup (guarded->plan, ids[i]);

      if (IMPROVE_IS_BOARD (board)
          && is_same_party (guarded->plan, improve_board_get_chair_id (IMPROVE_BOARD (board)), party_id))
        return TRUE;
    }
  return took_the_chair (meeting, party_id);
}

/* Whether a meeting took place certainly before another. */
static gboolean
is_before (ImproveMeeting *meeting,
           ImproveMeeting *other)
{
  ImproveDate *on = improve_meeting_get_on (meeting), *other_on = improve_meeting_get_on (other);

  return on != NULL && other_on != NULL && improve_date_is_after (other_on, on);
}

/* An agreed action in a plan always stands in the minutes of a meeting. */
char *
improve_guard_closed_by_body (const ImproveGuardedMove *guarded)
{
  ImproveMeeting *raised = improve_meeting_of (guarded->subject);
  ImproveMeeting *closing = meeting_of_basis (guarded);

  if (closing != NULL && may_speak_for (guarded, raised, closing) && !is_before (closing, raised))
    return NULL;
  if (is_chair_of (guarded, raised, improve_move_get_by_id (guarded->move)))
    return NULL;
  return g_strdup_printf ("the body that raised “%s” has not closed it", guarded->subject_id);
}

char *
improve_guard_accepted_by_other (const ImproveGuardedMove *guarded)
{
  const char *author_id = improve_evidence_get_author_id (IMPROVE_EVIDENCE (guarded->subject));

  if (!is_same_party (guarded->plan, author_id, improve_move_get_by_id (guarded->move)))
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
  if (approving != NULL && shares_board (approving, meeting) && is_before (meeting, approving))
    return NULL;
  return g_strdup ("no later meeting of the same body has approved these minutes");
}

char *
improve_guard_signed_approved (const ImproveGuardedMove *guarded)
{
  ImproveMove *minutes = improve_as_of_find_move (&guarded->when, guarded->subject, IMPROVE_TYPE_MINUTES_STATE);

  if (improve_move_get_opening (guarded->move)
      || (minutes != NULL && improve_state_word_gives_comfort (improve_move_get_to (minutes))))
    return NULL;
  return g_strdup ("these minutes are signed, but nobody has approved them");
}
