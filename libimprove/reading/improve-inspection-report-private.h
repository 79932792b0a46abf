/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-inspection-report.h>
#include <libimprove/reading/improve-report-found-private.h>

G_BEGIN_DECLS

struct _ImproveInspectionReport
{
  GObject parent_instance;
  char *authority;
  char *kind;
  ImproveReportProfile *profile;
  ImproveInspection *inspection;
  GListStore *recommendations;
  GHashTable *addressees; /* ImproveRecommendation to the word, as a pointer to constant text */
  GListStore *leftovers;  /* of ImproveRecommendation */
  GListStore *provenance;
  GHashTable *by_entity;  /* ImproveEntity to the ImproveProvenance of all of it */
  GPtrArray *warnings;    /* of char * */
  GBytes *source;         /* the text in UTF-8, for the review */
};

/* In improve-inspection-report-build.c: makes entities of what was found. */
ImproveInspectionReport *improve_inspection_report_build (ImproveReadingPage *page,
                                                          ImproveFoundReport *found);

void improve_inspection_report_add_provenance (ImproveInspectionReport *self,
                                               ImproveEntity           *entity,
                                               const char              *row_name,
                                               ImproveReportPlace       place,
                                               ImproveCertainty         certainty,
                                               const char              *note);

G_END_DECLS
