/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-blocks-private.h>
#include <libimprove/reading/improve-report-profile-private.h>

G_BEGIN_DECLS

/*
 * What the reader found in an inspection report, before entities are made of it: plain structs of strings and places.
 * Texts are the report's own, blanks collapsed. A NULL string is something the report does not say.
 */

typedef struct
{
  guint first; /* line numbers in the source; 0 where nothing was found */
  guint last;
  guint page;
} ImproveReportPlace;

typedef struct
{
  char *label;
  char *area;
  char *grade;      /* as printed */
  char *grade_word; /* of the scale */
  ImproveReportRole role;
  gboolean in_sentence; /* rather than in a table */
  gboolean sure;        /* the area is one of the profile's */
  ImproveReportPlace place;
} ImproveReportJudgement;

typedef struct
{
  char *label;
  char *text;
  char *section;  /* the heading above it */
  char *theme;    /* the line between it and the items before */
  char *urgency;  /* the heading that says how soon */
  char **subs;    /* the entries under it; their words are in @text too */
  char **paragraphs; /* of the report that it cites, ranges written out */
  char **pages;
  ImproveReportAddressee addressee;
  gboolean priority;     /* an area for priority action */
  gboolean crosses_page;
  gboolean marked;       /* it has a number or a bullet */
  ImproveReportPlace place;
} ImproveReportRecommendation;

/* Something that looks like a recommendation and was not taken for one. */
typedef struct
{
  char *text;
  const char *reason;
  ImproveReportPlace place;
} ImproveReportLeft;

typedef struct
{
  ImproveReportProfile *profile; /* NULL where no profile fits */
  const ImproveReportKind *kind;
  char *authority;
  char *title;
  char *start; /* YYYY-MM-DD: the first and the last day on site */
  char *end;
  char *published;
  char *lead;
  GPtrArray *judgements;      /* of ImproveReportJudgement */
  GPtrArray *recommendations; /* of ImproveReportRecommendation */
  GPtrArray *left;            /* of ImproveReportLeft */
  ImproveReportPlace authority_place;
  ImproveReportPlace title_place;
  ImproveReportPlace dates_place;
  ImproveReportPlace published_place;
  ImproveReportPlace lead_place;
} ImproveFoundReport;

/* A report on its way through the steps. */
typedef struct
{
  ImproveReadingPage *page;
  ImproveReadingBlocks *blocks;
  GHashTable *contents; /* folded headings of the page of contents */
  ImproveWords *words;  /* for whatever is looked at */
  guint n_cited;        /* paragraphs and pages so far */
  guint cover_end;      /* index of the first line after the cover */
  const ImproveReportProfile *profile; /* by which it is read: that of @found, or the common one */
  ImproveFoundReport *found;
} ImproveReport;

ImproveFoundReport *improve_found_report_new (void);
void improve_found_report_free (ImproveFoundReport *found);

/* All the steps: the profiles are tried in their order, @common is read by where none fits. */
ImproveFoundReport *improve_report_read (ImproveReadingPage         *page,
                                         const GPtrArray            *profiles,
                                         const ImproveReportProfile *common);

/* Step one, in improve-report-pages.c: running heads and feet and the notes at the foot of pages go, the entries of
 * the page of contents become known headings. */
void improve_report_drop_page_noise (ImproveReadingPage *page);
GHashTable *improve_report_take_contents (ImproveReadingPage *page,
                                          ImproveWords       *words);

/* Step two, in improve-report-cover.c: profile, kind, title and authority. */
void improve_report_read_cover (ImproveReport   *report,
                                const GPtrArray *profiles);

/* Step three, in improve-report-fields.c: dates, publication, lead inspector. */
void improve_report_read_fields (ImproveReport *report);

/* Whether @text, which may run over lines, starts with a period of days; its first and its last one. */
gboolean improve_report_read_period (const char *text,
                                     char      **start,
                                     char      **end);

/* Step four, in improve-report-table.c and improve-report-verdicts.c. */
/* How many areas of the table the profile knows; with @only_count none is taken. */
guint improve_report_read_table (ImproveReport              *report,
                                 const ImproveReportProfile *profile,
                                 gboolean                    only_count);
void improve_report_read_verdicts (ImproveReport *report);

/* Step five, in improve-report-sections.c and improve-report-items.c. */
void improve_report_read_sections (ImproveReport *report);

/* In improve-report-references.c: the paragraphs and the pages that brackets in the text cite. */
void improve_report_read_references (ImproveReport *report,
                                     ImproveReportRecommendation *recommendation);

/* Step six, in improve-report-leftovers.c. */
void improve_report_read_leftovers (ImproveReport *report,
                                    const guint8  *taken);
void improve_report_leave (ImproveReport             *report,
                           const ImproveReadingBlock *block,
                           const char                *reason);

ImproveReportJudgement *improve_report_add_judgement (ImproveReport *report);
ImproveReportPlace improve_report_place (const ImproveReport *report,
                                         guint                first_line,
                                         guint                last_line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveFoundReport, improve_found_report_free)

G_END_DECLS
