/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The head of the board report, and what it says of actions. */

#include <libimprove/report/improve-report-words-private.h>
#include <libimprove/report/improve-report-writer-private.h>

static void
put_age (ImproveReportWriter *self,
         const char          *what,
         ImproveDate         *date)
{
  improve_report_put (self, what);
  if (date == NULL)
    {
      improve_report_put (self, "none recorded");
      return;
    }
  improve_report_take_text (self, improve_report_date (date));
  improve_report_put (self, " (");
  improve_report_take_text (self, improve_report_age (date, self->facts.context.when.as_of));
  improve_report_put (self, ")");
}

void
improve_report_put_head (ImproveReportWriter *self)
{
  ImprovePlan *plan = self->facts.context.plan;
  const char *authority = improve_plan_get_authority (plan);

  improve_report_put (self, "# ");
  if (authority != NULL)
    {
      improve_report_put_text (self, authority);
      improve_report_put (self, ": ");
    }
  improve_report_put_text (self,
                           improve_plan_get_title (plan) != NULL ? improve_plan_get_title (plan) : "improvement plan");
  improve_report_put (self, "\n\n**Board report as of ");
  improve_report_take_text (self, improve_report_date (self->facts.context.when.as_of));
  improve_report_put (self, "**");
  if (self->facts.context.when.known_at != NULL)
    {
      g_autofree char *known = g_date_time_format (self->facts.context.when.known_at, "%Y-%m-%d %H:%M");

      improve_report_put (self, ", as known on ");
      improve_report_put_text (self, known);
    }
  put_age (self, ". Newest claim: ", self->facts.newest_claim);
  put_age (self, "; newest evidence: ", self->facts.newest_evidence);
  put_age (self, "; figures in the last papers up to: ", self->facts.papers_to);
  improve_report_put (self, ". Every status below is worked out from dated records; none was typed in.\n");
}

static void
put_row (ImproveReportWriter *self,
         const char          *what,
         guint                number,
         GPtrArray           *group)
{
  improve_report_put (self, "| ");
  improve_report_put (self, what);
  g_string_append_printf (self->out, " | %u |", number);
  for (guint i = 0; group != NULL && i < MIN (group->len, IMPROVE_REPORT_MOST_LABELS); i++)
    {
      ImproveEntity *action =
          improve_report_entity (self, improve_status_get_subject_id (g_ptr_array_index (group, i)));

      improve_report_put (self, i > 0 ? ", " : " ");
      improve_report_take_text (self, improve_report_label (action));
    }
  if (group != NULL)
    improve_report_put_more (self, group->len, IMPROVE_REPORT_MOST_LABELS);
  improve_report_put (self, " |\n");
}

static guint
count (ImproveReportWriter *self,
       ImproveBoardGroup    first,
       ImproveBoardGroup    last)
{
  guint sum = 0;

  for (int group = first; group <= (int) last; group++)
    sum += self->facts.groups[group]->len;
  return sum;
}

void
improve_report_put_groups (ImproveReportWriter *self)
{
  static const struct
  {
    ImproveBoardGroup group;
    const char *what;
  } rows[] = {
    { IMPROVE_BOARD_PROVEN, "– proven: independent evidence stands today" },
    { IMPROVE_BOARD_LOST, "– proven once, no longer" },
    { IMPROVE_BOARD_CONTRADICTED, "– evidence says otherwise, unanswered" },
    { IMPROVE_BOARD_UNWEIGHED, "– independent evidence is there, no conclusion drawn" },
    { IMPROVE_BOARD_UNCHECKED, "– nobody independent has checked" },
    { IMPROVE_BOARD_OVERDUE, "– overdue" },
    { IMPROVE_BOARD_SILENT, "– nobody says anything" },
    { IMPROVE_BOARD_AT_RISK, "– at risk" },
    { IMPROVE_BOARD_ON_COURSE, "– nothing speaks against the date" },
    { IMPROVE_BOARD_ENDED, "– cancelled or superseded" },
  };

  improve_report_put_heading (self, "Claimed, proven, and what nobody has checked");
  if (self->facts.n_actions == 0)
    {
      improve_report_put (self, "The plan holds no actions: nothing is claimed, and nothing is proven.\n");
      return;
    }
  g_string_append_printf (self->out, "| Actions (%u in all) | Number | Which |\n|---|--:|---|\n",
                          self->facts.n_actions);
  put_row (self, "**Claimed done**, now or before", count (self, IMPROVE_BOARD_PROVEN, IMPROVE_BOARD_UNCHECKED), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GPtrArray *group = self->facts.groups[rows[i].group];

      if (rows[i].group == IMPROVE_BOARD_OVERDUE)
        put_row (self, "**Not claimed done**", count (self, IMPROVE_BOARD_OVERDUE, IMPROVE_BOARD_ENDED), NULL);
      if (rows[i].group != IMPROVE_BOARD_ENDED || group->len > 0)
        put_row (self, rows[i].what, group->len, group);
    }
}

/* What evidence says otherwise, who found it, and when. */
static void
put_contradiction (ImproveReportWriter *self,
                   const char          *action_id)
{
  ImproveEvidence *evidence = improve_board_facts_find_contradiction (&self->facts, action_id);
  ImproveEntityList *links;

  if (evidence == NULL)
    return;
  improve_report_put (self, " **Otherwise:** ");
  improve_report_take_text (self, improve_report_title (IMPROVE_ENTITY (evidence)));
  improve_report_put (self, ", ");
  improve_report_take_text (
      self, improve_assess_name_party (&self->facts.context, improve_evidence_get_author_id (evidence)));
  improve_report_put (self, ", ");
  improve_report_take_text (self, improve_report_date (improve_evidence_get_collected_on (evidence)));
  links = improve_evidence_get_links (evidence);
  for (int i = 0; i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));

      if (improve_evidence_link_get_note (link) != NULL
          && g_strcmp0 (improve_evidence_link_get_subject_id (link), action_id) == 0)
        {
          improve_report_put (self, ": ");
          improve_report_put_text (self, improve_evidence_link_get_note (link));
        }
    }
  improve_report_put (self, ".");
}

/* What was last said of an open action, and by whom; who said of another that it is done stands in the reason. */
static void
put_last_said (ImproveReportWriter *self,
               ImproveStatus       *status)
{
  gboolean open = improve_status_get_status (status) == IMPROVE_DELIVERY_STATUS_OVERDUE
                  || improve_status_get_status (status) == IMPROVE_DELIVERY_STATUS_SILENT;

  if (!open || improve_status_get_claimed (status) == NULL)
    return;
  improve_report_put (self, " Last said: “");
  improve_report_take_text (self, improve_report_plain_word (improve_status_get_claimed (status)));
  improve_report_put (self, "” by ");
  improve_report_take_text (
      self, improve_assess_name_party (&self->facts.context, improve_status_get_claimed_by_id (status)));
  improve_report_put (self, ", ");
  improve_report_take_text (self, improve_report_date (improve_status_get_claimed_on (status)));
  improve_report_put (self, ".");
}

/* One action with the deciding reason for its status, and what speaks against it. */
static void
put_status (ImproveReportWriter *self,
            ImproveStatus       *status)
{
  ImproveEntity *action = improve_report_entity (self, improve_status_get_subject_id (status));
  const char *const *why = improve_status_get_why (status);

  improve_report_put (self, "- **");
  improve_report_take_text (self, improve_report_label (action));
  improve_report_put (self, "** ");
  improve_report_take_text (self, improve_report_title (action));
  improve_report_put (self, ":");
  if (why[0] != NULL)
    {
      improve_report_put (self, " ");
      improve_report_put_text (self, why[0]);
    }
  put_last_said (self, status);
  if (improve_status_get_override_text (status) != NULL)
    {
      improve_report_put (self, " Beside it: ");
      improve_report_put_text (self, improve_status_get_override_text (status));
    }
  put_contradiction (self, improve_status_get_subject_id (status));
  improve_report_put (self, "\n");
}

void
improve_report_put_statuses (ImproveReportWriter *self,
                             const char          *heading,
                             ImproveBoardGroup    first,
                             ImproveBoardGroup    last,
                             const char          *none)
{
  guint all = count (self, first, last), listed = 0;

  improve_report_put_heading (self, heading);
  if (all == 0)
    improve_report_put (self, none);
  for (int group = first; group <= (int) last; group++)
    for (guint i = 0; i < self->facts.groups[group]->len && listed < IMPROVE_REPORT_MOST_LINES; i++, listed++)
      put_status (self, g_ptr_array_index (self->facts.groups[group], i));
  if (all > listed)
    g_string_append_printf (self->out, "- and %u more.\n", all - listed);
}
