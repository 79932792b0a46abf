/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-report-found-private.h>

G_BEGIN_DECLS

/* The list being read, and where the report is. */
typedef struct
{
  ImproveReport *report;
  ImproveReportAddressee addressee; /* of what comes */
  gboolean open;                    /* a heading above recommendations was met, and nothing that ends them */
  gboolean priority;
  char *section; /* that heading, as printed */
  char *urgency;
  char *theme;
  gboolean has_top; /* the list has begun */
  ImproveMarker top; /* of its entries */
  char glyph[8];     /* of its bullets */
  guint16 indent;
  guint value;       /* the number of its last entry */
  ImproveReportRecommendation *item; /* the last one */
  gboolean in_subs;  /* its last line was an entry under it */
  GPtrArray *subs;   /* of char *: those entries */
  GString *text;     /* of the last one */
  guint item_indent; /* where its text is indented to */
  const ImproveReadingBlock *stem; /* a paragraph above the list */
  guint8 *taken;     /* a flag for each block */
} ImproveReportList;

/* In improve-report-items.c: block @index is an entry, goes on with one, or is neither. */
gboolean improve_report_list_take (ImproveReportList *list,
                                   guint              index);
void improve_report_list_end (ImproveReportList *list);

/* Whether the next number of the same list follows block @index. Bullets that follow may be those of another list. */
gboolean improve_report_list_goes_on (const ImproveReportList *list,
                                      guint                    index);

/* What the block says as a heading, alone or with the block below it, in which case @n_blocks is 2. */
ImproveReportHeading improve_report_heading_of (ImproveReport *report,
                                                guint          index,
                                                guint         *n_blocks,
                                                char         **printed);

/* Whether it is set as one, whatever it says. */
gboolean improve_report_is_heading_shaped (const ImproveReadingBlock *block);

G_END_DECLS
