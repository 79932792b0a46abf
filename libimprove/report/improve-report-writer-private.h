/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/report/improve-board-facts-private.h>

G_BEGIN_DECLS

/* So that it stays one page, whatever the plan: more than these are counted, not listed. */
#define IMPROVE_REPORT_MOST_LABELS 12
#define IMPROVE_REPORT_MOST_RECORDS 3
#define IMPROVE_REPORT_MOST_LINES 7
#define IMPROVE_REPORT_MOST_QUESTIONS 8 /* what further rules found is said without its question */

/* Rules whose findings have a section of their own. */
#define IMPROVE_REPORT_DISAGREE "FA06"
#define IMPROVE_REPORT_UNANSWERED "FA11"

/* A report being written. */
typedef struct
{
  GString *out;
  ImproveBoardFacts facts;
} ImproveReportWriter;

/* Markdown of our own. */
void improve_report_put         (ImproveReportWriter *self,
                                 const char          *markdown);

/* Text of the plan, escaped; the second takes it. */
void improve_report_put_text    (ImproveReportWriter *self,
                                 const char          *text);
void improve_report_take_text   (ImproveReportWriter *self,
                                 char                *text);

void improve_report_put_heading (ImproveReportWriter *self,
                                 const char          *heading);

/* What things are called in a list, and how many there are besides those listed. */
void improve_report_put_labels  (ImproveReportWriter *self,
                                 const char *const   *ids);
void improve_report_put_more    (ImproveReportWriter *self,
                                 guint                all,
                                 guint                listed);

/* NULL where the plan does not hold it. */
ImproveEntity *improve_report_entity (ImproveReportWriter *self,
                                      const char          *id);

/* The parts. `none` is what is said where there is nothing to tell. */
void improve_report_put_head      (ImproveReportWriter *self);
void improve_report_put_groups    (ImproveReportWriter *self);
void improve_report_put_statuses  (ImproveReportWriter *self,
                                   const char          *heading,
                                   ImproveBoardGroup    first,
                                   ImproveBoardGroup    last,
                                   const char          *none);
void improve_report_put_measures  (ImproveReportWriter *self); /* nothing where the plan has none */
void improve_report_put_findings  (ImproveReportWriter *self,
                                   const char          *heading,
                                   const char          *rule,
                                   const char          *none);
void improve_report_put_agreed    (ImproveReportWriter *self);
void improve_report_put_questions (ImproveReportWriter *self);

G_END_DECLS
