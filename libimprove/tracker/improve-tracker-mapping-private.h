/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-sheet-private.h>
#include <libimprove/tracker/improve-tracker-dates-private.h>
#include <libimprove/tracker/improve-tracker-kept-private.h>
#include <libimprove/tracker/improve-tracker-mapping.h>

G_BEGIN_DECLS

/* What a column may be. The names are in improve-tracker-columns.c. */
typedef enum
{
  IMPROVE_TRACKER_COLUMN_LABEL,
  IMPROVE_TRACKER_COLUMN_TITLE,
  IMPROVE_TRACKER_COLUMN_DESCRIPTION,
  IMPROVE_TRACKER_COLUMN_DELIVERABLE,
  IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES,
  IMPROVE_TRACKER_COLUMN_LEAD,
  IMPROVE_TRACKER_COLUMN_PARTNERS,
  IMPROVE_TRACKER_COLUMN_DUE,
  IMPROVE_TRACKER_COLUMN_ACTUAL,
  IMPROVE_TRACKER_COLUMN_STATUS,
  IMPROVE_TRACKER_COLUMN_PROGRESS,
  IMPROVE_TRACKER_COLUMN_THEME,
  IMPROVE_TRACKER_COLUMN_OBJECTIVE,
  IMPROVE_TRACKER_COLUMN_RECOMMENDATION,
  IMPROVE_TRACKER_COLUMN_RAISED_AT,
  IMPROVE_TRACKER_COLUMN_QUARTER_1,
  IMPROVE_TRACKER_COLUMN_QUARTER_2,
  IMPROVE_TRACKER_COLUMN_QUARTER_3,
  IMPROVE_TRACKER_COLUMN_QUARTER_4,
  IMPROVE_TRACKER_N_COLUMNS
} ImproveTrackerColumn;

typedef enum
{
  IMPROVE_TRACKER_PARTY_ORGANIZATION,
  IMPROVE_TRACKER_PARTY_POST,
  IMPROVE_TRACKER_PARTY_PERSON,
  IMPROVE_TRACKER_N_PARTIES
} ImproveTrackerParty;

/* One word of the tracker and what it means. */
typedef struct
{
  char *scale;
  char *value;
  char *words;    /* as the mapping writes them */
  char *normal;
} ImproveTrackerStatus;

/* A colour a cell may be filled with, and the word it stands for. */
typedef struct
{
  guint32 colour;    /* 0xRRGGBB */
  char *word;
} ImproveTrackerColour;

struct _ImproveTrackerMapping
{
  GObject parent_instance;

  char *name;
  char *text;
  char *title;
  char *party;
  ImproveTrackerParty party_kind;
  char *opening_state;
  gboolean status_first_words;
  char delimiter;
  guint header_row;      /* where the headings start; 0: the row that holds most of them */
  guint header_rows;     /* how many rows they take; 0: as few as it takes to know most of them */
  char *sheet;           /* of a workbook; NULL: the one whose headings are known */
  int quarters_year;     /* the year the financial year of the quarter columns starts in; 0: not said */
  ImproveTrackerDateStyle dates;
  char **headings[IMPROVE_TRACKER_N_COLUMNS];        /* normalised */
  char *first_heading[IMPROVE_TRACKER_N_COLUMNS];    /* as the mapping writes it; NULL where there is none */
  ImproveTrackerColumn order[IMPROVE_TRACKER_N_COLUMNS];
  guint n_ordered;
  char **owner_splits;
  ImproveTrackerParty owner_kind;
  GHashTable *owner_kinds;   /* normalised name to ImproveTrackerParty */
  GPtrArray *statuses;       /* ImproveTrackerStatus */
  GPtrArray *colours;        /* ImproveTrackerColour */
  GHashTable *states;        /* value to state */
  double confidence[IMPROVE_TRACKER_N_COLUMNS];   /* of a mapping that was guessed; else 0 */
};

const char *improve_tracker_column_get_name (ImproveTrackerColumn column);
int improve_tracker_column_from_name (const char *name);

gboolean improve_tracker_mapping_read (ImproveTrackerMapping *self,
                                       const char            *text,
                                       GError               **error);
void improve_tracker_status_free (ImproveTrackerStatus *status);
void improve_tracker_colour_free (ImproveTrackerColour *self);

const ImproveTrackerStatus *improve_tracker_mapping_find_status (ImproveTrackerMapping *self,
                                                                 const char            *cell);
const ImproveTrackerStatus *improve_tracker_mapping_find_meaning (ImproveTrackerMapping *self,
                                                                  const char            *word);
const char *improve_tracker_mapping_find_senseless_colour (ImproveTrackerMapping *self);
const char *improve_tracker_mapping_find_words (ImproveTrackerMapping *self,
                                                const char            *scale,
                                                const char            *value);
const char *improve_tracker_mapping_find_party (ImproveTrackerMapping *self,
                                                ImprovePlan           *plan);
const char *improve_tracker_mapping_find_state (ImproveTrackerMapping *self,
                                                const char            *value);
char **improve_tracker_mapping_split_owners (ImproveTrackerMapping *self,
                                             const char            *cell);
ImproveTrackerParty improve_tracker_mapping_find_owner_kind (ImproveTrackerMapping *self,
                                                             const char            *name);

char *improve_tracker_clean (const char *cell);
char *improve_tracker_one_line (const char *text);
char *improve_tracker_join_words (const ImproveTrackerStatus *found,
                                  const char                 *status,
                                  const char                 *progress);

char *improve_tracker_mapping_dup_kept_cell (ImproveTrackerMapping    *self,
                                             const ImproveTrackerKept *kept,
                                             ImproveTrackerColumn      column);

/* Which column of a sheet is what. */
typedef struct
{
  guint header_row;                            /* index of the row with the headings, the last of several */
  guint first_header_row;
  int columns[IMPROVE_TRACKER_N_COLUMNS];      /* index of the column, or -1 */
  guint n_matched;
} ImproveTrackerLayout;

gboolean improve_tracker_mapping_match (ImproveTrackerMapping *self,
                                        ImproveSheet          *sheet,
                                        ImproveTrackerLayout  *layout,
                                        GError               **error);
gboolean improve_tracker_layout_settle (ImproveTrackerLayout *layout,
                                        ImproveSheet         *sheet,
                                        GError              **error);
int improve_tracker_layout_find_column (const ImproveTrackerLayout *layout,
                                        guint                       index);

G_END_DECLS
