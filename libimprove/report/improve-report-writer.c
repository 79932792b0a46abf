/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What every part of a Markdown report puts on the page. */

#include <libimprove/report/improve-markdown-private.h>
#include <libimprove/report/improve-report-words-private.h>
#include <libimprove/report/improve-report-writer-private.h>

/* Text of our own. */
void
improve_report_put (ImproveReportWriter *self,
                    const char          *markdown)
{
  g_string_append (self->out, markdown);
}

/* Text from the plan. */
void
improve_report_put_text (ImproveReportWriter *self,
                         const char          *text)
{
  improve_markdown_append_text (self->out, text);
}

void
improve_report_take_text (ImproveReportWriter *self,
                          char                *text)
{
  improve_report_put_text (self, text);
  g_free (text);
}

ImproveEntity *
improve_report_entity (ImproveReportWriter *self,
                       const char          *id)
{
  return improve_plan_lookup (self->facts.context.plan, id);
}

void
improve_report_put_heading (ImproveReportWriter *self,
                            const char          *heading)
{
  improve_report_put (self, "\n## ");
  improve_report_put (self, heading);
  improve_report_put (self, "\n\n");
}

/* The beginning of a list, and how many there are besides. */
void
improve_report_put_more (ImproveReportWriter *self,
                         guint                all,
                         guint                listed)
{
  if (all > listed)
    g_string_append_printf (self->out, " and %u more", all - listed);
}

void
improve_report_put_labels (ImproveReportWriter *self,
                           const char *const   *ids)
{
  guint n = g_strv_length ((char **) ids);

  for (guint i = 0; i < MIN (n, IMPROVE_REPORT_MOST_LABELS); i++)
    {
      ImproveEntity *entity = improve_report_entity (self, ids[i]);

      improve_report_put (self, i > 0 ? ", " : "");
      improve_report_take_text (self, entity != NULL ? improve_report_label (entity) : g_strdup (ids[i]));
    }
  improve_report_put_more (self, n, IMPROVE_REPORT_MOST_LABELS);
}
