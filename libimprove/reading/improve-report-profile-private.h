/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-inspection.h>
#include <libimprove/reading/improve-report-phrase-private.h>
#include <libimprove/reading/improve-report-profile.h>

G_BEGIN_DECLS

/* Whom a recommendation addresses. */
typedef enum
{
  IMPROVE_REPORT_AUTHORITY,
  IMPROVE_REPORT_LSCB,
  IMPROVE_REPORT_PARTNERSHIP,
  IMPROVE_REPORT_N_ADDRESSEES
} ImproveReportAddressee;

/* What a judgement is among the others. */
typedef enum
{
  IMPROVE_REPORT_OVERALL,
  IMPROVE_REPORT_AREA,
  IMPROVE_REPORT_SUB,
  IMPROVE_REPORT_BOARD,
  IMPROVE_REPORT_N_ROLES
} ImproveReportRole;

/* What a heading says of what stands under it. */
typedef enum
{
  IMPROVE_REPORT_HEADING_NONE,
  IMPROVE_REPORT_HEADING_RECOMMENDATIONS, /* a list of them */
  IMPROVE_REPORT_HEADING_URGENCY,         /* those of a list that are urgent, or due by a time */
  IMPROVE_REPORT_HEADING_PRIORITY,        /* areas for priority action */
  IMPROVE_REPORT_HEADING_BOARD,           /* from here on it is about the board */
  IMPROVE_REPORT_HEADING_AUTHORITY,       /* from here on it is about the authority again */
  IMPROVE_REPORT_HEADING_END,             /* something else */
  IMPROVE_REPORT_N_HEADINGS
} ImproveReportHeading;

typedef enum
{
  IMPROVE_REPORT_LABEL_DATES,
  IMPROVE_REPORT_LABEL_PUBLISHED,
  IMPROVE_REPORT_LABEL_LEAD,
  IMPROVE_REPORT_N_LABELS
} ImproveReportLabel;

/* One kind of report that a framework makes. */
typedef struct
{
  char *name;
  ImproveInspectionKind inspection;
  ImproveReportAddressee addressee; /* unless a heading says otherwise */
  GPtrArray *titles;                /* phrases: the first that stands on the cover is its title */
  /* Where there are any: one of the first must stand on the cover, or one of the second be a heading further on. */
  GPtrArray *covers;
  GPtrArray *bodies;
} ImproveReportKind;

typedef struct
{
  char *word; /* of the scale */
  GPtrArray *phrases;
} ImproveReportGrade;

struct _ImproveReportProfile
{
  GObject parent_instance;
  char *name;
  char *title;
  char *inspectorate;
  char *framework;  /* the word of the model */
  char *printed;    /* how people call it */
  char *scale;
  gboolean overall;  /* there is an overall judgement */
  gboolean unmarked; /* recommendations may be paragraphs without marker */
  guint order;       /* in which profiles are tried: low numbers first */
  GPtrArray *kinds;  /* of ImproveReportKind */
  GPtrArray *grades; /* of ImproveReportGrade */
  GPtrArray *areas[IMPROVE_REPORT_N_ROLES];    /* of phrases: rows of the table */
  GPtrArray *verdicts[IMPROVE_REPORT_N_ROLES]; /* of phrases: what a sentence that gives a grade speaks of */
  GPtrArray *headings[IMPROVE_REPORT_N_HEADINGS]; /* of phrases */
  GPtrArray *labels[IMPROVE_REPORT_N_LABELS];     /* of phrases */
  char **clocks;
};

/* In improve-report-profile-read.c. */
gboolean improve_report_profile_read (ImproveReportProfile *self,
                                      const char           *text,
                                      GError              **error);
void improve_report_kind_free (gpointer kind);
void improve_report_grade_free (gpointer grade);

/* The grade whose words start at token @at; the longest one. */
const ImproveReportGrade *improve_report_profile_grade_at (const ImproveReportProfile *self,
                                                           const ImproveWords         *words,
                                                           guint                       at,
                                                           guint                      *end);

/* The area whose words start at token @at; the longest one. */
gboolean improve_report_profile_area_at (const ImproveReportProfile *self,
                                         const ImproveWords         *words,
                                         guint                       at,
                                         guint                      *end,
                                         ImproveReportRole          *role);

const char *improve_report_addressee_word (ImproveReportAddressee addressee);
const char *improve_report_role_word (ImproveReportRole role);

/* The profiles that come with the library, in the order in which they are tried. */
GPtrArray *improve_report_profiles_load (void);

G_END_DECLS
