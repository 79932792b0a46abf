/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The board report in Markdown: one page, each statement with who makes it and what it rests on. */

#include <libimprove/report/improve-report-markdown.h>
#include <libimprove/report/improve-report-writer-private.h>

G_DEFINE_ENUM_TYPE (ImproveReportKind,
                    improve_report_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_KIND_BOARD, "board"))

static char *
write_board_report (ImproveAssessment *assessment)
{
  ImproveReportWriter writer = { .out = g_string_new (NULL) };

  improve_board_facts_init (&writer.facts, assessment);
  improve_report_put_head (&writer);
  improve_report_put_groups (&writer);
  if (writer.facts.n_actions > 0)
    {
      improve_report_put_statuses (&writer, "No longer proven, or contradicted", IMPROVE_BOARD_LOST,
                                   IMPROVE_BOARD_CONTRADICTED,
                                   "Nothing that was proven is lost, and no evidence on record says otherwise.\n");
      improve_report_put_statuses (&writer, "Overdue and silent", IMPROVE_BOARD_OVERDUE, IMPROVE_BOARD_SILENT,
                                   "Nothing open is past an agreed date, and all of it has been spoken of.\n");
    }
  improve_report_put_measures (&writer);
  improve_report_put_findings (
      &writer, "Where reviewers disagree", IMPROVE_REPORT_DISAGREE,
      "No two parties are known to differ by a grade. Only claims on one scale can be compared.\n");
  improve_report_put_findings (&writer, "What nobody answers", IMPROVE_REPORT_UNANSWERED,
                               "Each recommendation and each cause has an action, and each action one of them.\n");
  improve_report_put_agreed (&writer);
  improve_report_put_questions (&writer);
  improve_board_facts_clear (&writer.facts);
  return g_string_free (writer.out, FALSE);
}

/**
 * improve_plan_to_markdown:
 * @self: a plan
 * @assessment: an assessment of it, from improve_plan_assess()
 * @kind: for whom the report is
 *
 * Writes a report in Markdown (CommonMark with GFM's tables), on one page: lists that are longer than it can hold end
 * with how many more there are. Text of the plan is escaped, so that nothing in it can change the page or add HTML.
 * The report is for the board: it is not an edition for the public, and names what the plan names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 1.0
 */
char *
improve_plan_to_markdown (ImprovePlan       *self,
                          ImproveAssessment *assessment,
                          ImproveReportKind  kind)
{
  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ASSESSMENT (assessment), NULL);
  g_return_val_if_fail (improve_account_get_plan (IMPROVE_ACCOUNT (assessment)) == self, NULL);
  g_return_val_if_fail (kind == IMPROVE_REPORT_KIND_BOARD, NULL);

  return write_board_report (assessment);
}
