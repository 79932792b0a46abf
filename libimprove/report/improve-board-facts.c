/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a board is told, worked out from an assessment once for every format. */

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/report/improve-board-facts-private.h>

static gboolean
speaks_against (ImproveBoardFacts       *self,
                const ImproveAssessLink *link)
{
  return link->stance == IMPROVE_STANCE_CONTRADICTS && link->piece->stands
         && !improve_as_of_is_answered (&self->context.when, self->context.plan, link->piece->evidence);
}

static gboolean
speaks_for (const ImproveAssessLink *link)
{
  return link->stance == IMPROVE_STANCE_SUPPORTS && link->piece->independent && link->piece->accepted;
}

ImproveEvidence *
improve_board_facts_find_contradiction (ImproveBoardFacts *self,
                                        const char        *action_id)
{
  const ImproveAssessSubject *subject = improve_assess_find_subject (&self->context, action_id);

  for (guint i = 0; i < subject->n_links; i++)
    if (speaks_against (self, &subject->links[i]))
      return subject->links[i].piece->evidence;
  return NULL;
}

/* What somebody says is done, and no assurance rests on evidence: has anybody looked? */
static ImproveBoardGroup
weigh_unproven (ImproveBoardFacts *self,
                const char        *id)
{
  const ImproveAssessSubject *subject = improve_assess_find_subject (&self->context, id);

  if (improve_board_facts_find_contradiction (self, id) != NULL)
    return IMPROVE_BOARD_CONTRADICTED;
  for (guint i = 0; i < subject->n_links; i++)
    if (speaks_for (&subject->links[i]))
      return IMPROVE_BOARD_UNWEIGHED;
  return IMPROVE_BOARD_UNCHECKED;
}

static ImproveBoardGroup
group_of (ImproveBoardFacts *self,
          ImproveStatus     *status)
{
  switch (improve_status_get_status (status))
    {
    case IMPROVE_DELIVERY_STATUS_ASSURED:
    case IMPROVE_DELIVERY_STATUS_EMBEDDED:
      return IMPROVE_BOARD_PROVEN;
    case IMPROVE_DELIVERY_STATUS_LAPSED:
    case IMPROVE_DELIVERY_STATUS_REGRESSED:
      return IMPROVE_BOARD_LOST;
    case IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN:
      return weigh_unproven (self, improve_status_get_subject_id (status));
    case IMPROVE_DELIVERY_STATUS_OVERDUE:
      return IMPROVE_BOARD_OVERDUE;
    case IMPROVE_DELIVERY_STATUS_SILENT:
      return IMPROVE_BOARD_SILENT;
    case IMPROVE_DELIVERY_STATUS_AT_RISK:
      return IMPROVE_BOARD_AT_RISK;
    case IMPROVE_DELIVERY_STATUS_CANCELLED:
    case IMPROVE_DELIVERY_STATUS_SUPERSEDED:
      return IMPROVE_BOARD_ENDED;
    default:
      return IMPROVE_BOARD_ON_COURSE;
    }
}

static void
group_actions (ImproveBoardFacts *self)
{
  GListModel *statuses = improve_assessment_get_statuses (self->assessment);

  for (guint i = 0; i < IMPROVE_BOARD_N_GROUPS; i++)
    self->groups[i] = g_ptr_array_new_with_free_func (g_object_unref);
  self->n_actions = g_list_model_get_n_items (statuses);
  for (guint i = 0; i < self->n_actions; i++)
    {
      ImproveStatus *status = g_list_model_get_item (statuses, i);

      g_ptr_array_add (self->groups[group_of (self, status)], status);
    }
}

static void
keep_newest (ImproveBoardFacts *self,
             ImproveDate      **newest,
             ImproveDate       *date)
{
  if (date != NULL && improve_as_of_has_begun (&self->context.when, date)
      && (*newest == NULL || improve_date_compare (date, *newest) > 0))
    *newest = date;
}

static void
find_ages (ImproveBoardFacts *self)
{
  ImproveEntityList *claims = improve_plan_get_claims (self->context.plan);
  ImproveEntityList *evidence = improve_plan_get_evidence (self->context.plan);

  for (int i = 0; i < improve_entity_list_get_size (claims); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (claims, i));

      if (improve_as_of_knows (&self->context.when, improve_claim_get_recorded_at (claim)))
        keep_newest (self, &self->newest_claim, improve_claim_get_valid_on (claim));
    }
  for (int i = 0; i < improve_entity_list_get_size (evidence); i++)
    {
      ImproveEvidence *piece = IMPROVE_EVIDENCE (improve_entity_list_get (evidence, i));

      if (improve_as_of_knows_evidence (&self->context.when, piece))
        keep_newest (self, &self->newest_evidence, improve_evidence_get_collected_on (piece));
    }
}

static void
add_agreed (ImproveMeeting *meeting,
            GPtrArray      *agreed)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntityList *list =
          improve_agenda_item_get_agreed_actions (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));

      for (int j = 0; j < improve_entity_list_get_size (list); j++)
        g_ptr_array_add (agreed, improve_entity_list_get (list, j));
    }
}

static ImproveMove *
last_move (ImproveBoardFacts   *self,
           ImproveAgreedAction *agreed)
{
  return improve_as_of_find_move (&self->context.when, IMPROVE_ENTITY (agreed), IMPROVE_TYPE_AGREED_ACTION_STATE);
}

static gboolean
is_pending (ImproveBoardFacts   *self,
            ImproveAgreedAction *agreed)
{
  static const char *const ended[] = { "closed", "superseded", "withdrawn", NULL };
  ImproveAgreedActionKind kind = improve_agreed_action_get_kind (agreed);
  ImproveMove *move = last_move (self, agreed);

  return (kind == IMPROVE_AGREED_ACTION_KIND_TASK || kind == IMPROVE_AGREED_ACTION_KIND_UNKNOWN)
         && (move == NULL || !g_strv_contains (ended, improve_move_get_to (move)));
}

/* The last meeting that agreed on something is the one a board asks after; earlier ones count with what is open. */
static void
find_agreed (ImproveBoardFacts *self)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->context.plan);
  g_autoptr (GPtrArray) earlier = g_ptr_array_new ();

  self->agreed = g_ptr_array_new ();
  self->pending = g_ptr_array_new ();
  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      g_autoptr (GPtrArray) agreed = g_ptr_array_new ();
      ImproveDate *on = improve_meeting_get_on (meeting);

      add_agreed (meeting, agreed);
      if (agreed->len == 0 || !improve_as_of_has_begun (&self->context.when, on))
        continue;
      if (self->last == NULL || improve_date_compare (on, improve_meeting_get_on (self->last)) >= 0)
        {
          self->last = meeting;
          g_ptr_array_extend (earlier, self->agreed, NULL, NULL);
          g_ptr_array_unref (self->agreed);
          self->agreed = g_steal_pointer (&agreed);
        }
      else
        g_ptr_array_extend (earlier, agreed, NULL, NULL);
    }
  for (guint i = 0; i < earlier->len; i++)
    if (is_pending (self, g_ptr_array_index (earlier, i)))
      g_ptr_array_add (self->pending, g_ptr_array_index (earlier, i));
}

static void
find_papers (ImproveBoardFacts *self)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->context.plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      if (!improve_as_of_has_begun (&self->context.when, improve_meeting_get_on (meeting)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (items); j++)
        keep_newest (self, &self->papers_to,
                     improve_agenda_item_get_data_as_of (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j))));
    }
}

void
improve_board_facts_init (ImproveBoardFacts *self,
                          ImproveAssessment *assessment)
{
  ImproveAccount *account = IMPROVE_ACCOUNT (assessment);

  *self = (ImproveBoardFacts){ .assessment = assessment };
  improve_assess_context_init (&self->context, improve_account_get_plan (account), improve_account_get_as_of (account),
                               improve_account_get_known_at (account));
  group_actions (self);
  find_ages (self);
  find_agreed (self);
  find_papers (self);
}

void
improve_board_facts_clear (ImproveBoardFacts *self)
{
  for (guint i = 0; i < IMPROVE_BOARD_N_GROUPS; i++)
    g_clear_pointer (&self->groups[i], g_ptr_array_unref);
  g_clear_pointer (&self->agreed, g_ptr_array_unref);
  g_clear_pointer (&self->pending, g_ptr_array_unref);
  improve_assess_context_clear (&self->context);
}

/* What is open and has no end in sight: a task by its date, anything else by what it is. */
static char *
say_open (ImproveBoardFacts   *self,
          ImproveAgreedAction *agreed)
{
  ImproveDate *due = improve_agreed_action_get_due (agreed);
  g_autofree char *words = NULL;

  switch (improve_agreed_action_get_kind (agreed))
    {
    case IMPROVE_AGREED_ACTION_KIND_PRINCIPLE:
      return g_strdup ("a principle: it has no end");
    case IMPROVE_AGREED_ACTION_KIND_RECURRING:
      return g_strdup ("done again and again: nobody has said that it ended");
    case IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM:
      return g_strdup ("a standing item");
    default:
      break;
    }
  if (due == NULL)
    return g_strdup ("open; nobody has said anything of it");
  words = improve_date_to_words (due);
  return improve_date_is_past (due, self->context.when.as_of) ? g_strdup_printf ("open; it was due %s", words)
                                                              : g_strdup_printf ("open; due %s", words);
}

char *
improve_board_facts_say_agreed (ImproveBoardFacts   *self,
                                ImproveAgreedAction *agreed)
{
  ImproveMove *move = last_move (self, agreed);
  const char *to = move != NULL ? improve_move_get_to (move) : "raised";
  g_autofree char *party = NULL, *on = NULL;

  if (g_str_equal (to, "raised") || g_str_equal (to, "assigned") || g_str_equal (to, "open"))
    return say_open (self, agreed);
  party = improve_assess_name_party (&self->context, improve_move_get_by_id (move));
  on = improve_date_to_words (improve_move_get_on (move));
  if (g_str_equal (to, "claimed_done"))
    return g_strdup_printf ("%s says it is done (%s); the board has not closed it", party, on);
  if (g_str_equal (to, "carried_forward"))
    {
      g_auto (GStrv) carried = improve_assess_list_carried (&self->context, agreed);
      guint times = g_strv_length (carried);

      return times > 1 ? g_strdup_printf ("carried forward %u times, last on %s", times, on)
                       : g_strdup_printf ("carried forward on %s", on);
    }
  return g_strdup_printf ("%s by %s (%s)", to, party, on);
}
