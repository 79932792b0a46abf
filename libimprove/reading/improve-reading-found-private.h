/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include <libimprove/reading/improve-reading-words-private.h>

G_BEGIN_DECLS

/*
 * What the reader found on a page, before entities are made of it: plain structs of strings and line numbers.
 * Texts are the page's own, blanks collapsed. A NULL string is something the page does not say.
 */

typedef struct
{
  guint first; /* line numbers in the source; 0 where nothing was found */
  guint last;
} ImproveFoundLines;

/* How sure the reader is, and why: which kind of rule found it. */
typedef enum
{
  IMPROVE_FOUND_MARKED,    /* under or after a mark: RESOLVED, Action: */
  IMPROVE_FOUND_LISTED,    /* a list of decisions without a mark */
  IMPROVE_FOUND_NARRATIVE, /* a sentence of the text */
} ImproveFoundForm;

typedef struct
{
  char *label;
  char *text;
  guint verbs; /* ImproveReadingVerbs; never 0 */
  gboolean excludes; /* press and public */
  char *delegated_to;
  char *consultation_with;
  ImproveFoundLines lines;
} ImproveFoundLimb;

typedef struct
{
  ImproveFoundLimb **limbs; /* most have one: a GPtrArray would take more than all the rest */
  guint n_limbs;
  ImproveFoundForm form;
  gboolean unanimous;
  gboolean assent;   /* nobody spoke or voted against it */
  gboolean recorded; /* who voted how was */
  gboolean casting;  /* the chair's vote decided */
  gboolean in_decision; /* under "Decision:" rather than in the minutes of the item */
  char *mover;
  char *seconder;
  int votes_for; /* -1 where not said */
  int votes_against;
  int abstentions;
  ImproveFoundLines lines;
} ImproveFoundResolution;

typedef struct
{
  char *text;
  char *owner;
  char *due; /* a date, YYYY-MM-DD */
  char *due_text;
  char *label;
  ImproveFoundLines lines;
} ImproveFoundAction;

/* One line of text found: a paper, an undertaking, a paragraph of discussion. */
typedef struct
{
  char *text;
  char *who;
  gboolean request; /* of an undertaking: it was asked for, not promised */
  ImproveFoundLines lines;
} ImproveFoundText;

typedef struct
{
  char *number;
  char *title;
  GPtrArray *resolutions;  /* of ImproveFoundResolution */
  GPtrArray *actions;      /* of ImproveFoundAction */
  GPtrArray *documents;    /* of ImproveFoundText */
  GPtrArray *undertakings; /* of ImproveFoundText */
  GPtrArray *discussion;   /* of ImproveFoundText */
  GPtrArray *exempt;       /* paragraphs of Schedule 12A, char *, where press and public were excluded */
  gboolean excluded;       /* press and public were */
  int outcome;             /* ImproveItemOutcome */
  ImproveFoundLines lines;
  ImproveFoundLines title_lines;
  ImproveFoundLines outcome_lines; /* of what says that it was put off, withdrawn, not reached or passed on */
} ImproveFoundItem;

typedef struct
{
  char *name;
  char *capacity;
  char *post;
  char *organization;
  char *in_place_of;
  char *interests;
  gboolean apologies;
  gboolean in_attendance; /* beside the members */
  ImproveFoundLines lines;
  ImproveFoundLines interests_lines;
} ImproveFoundAttendance;

typedef struct
{
  char *body;
  char *date; /* YYYY-MM-DD */
  char *title;
  char *next_meeting; /* YYYY-MM-DD */
  GPtrArray *items;   /* of ImproveFoundItem */
  GPtrArray *attendances; /* of ImproveFoundAttendance */
  ImproveFoundLines body_lines;
  ImproveFoundLines date_lines;
  ImproveFoundLines title_lines;
  ImproveFoundLines next_lines;
} ImproveFoundMeeting;

ImproveFoundMeeting *improve_found_meeting_new (void);
ImproveFoundItem *improve_found_item_new (void);
ImproveFoundResolution *improve_found_resolution_new (void);
ImproveFoundLimb *improve_found_limb_new (void);

/* Takes @limb. */
void improve_found_resolution_add_limb (ImproveFoundResolution *resolution,
                                        ImproveFoundLimb       *limb);
ImproveFoundAction *improve_found_action_new (void);
ImproveFoundText *improve_found_text_new (const char *text,
                                          guint       first_line,
                                          guint       last_line);
ImproveFoundAttendance *improve_found_attendance_new (void);

/* What @from says of movers and votes, and @to does not, moves there. */
void improve_found_resolution_take_votes (ImproveFoundResolution *to,
                                          ImproveFoundResolution *from);

void improve_found_meeting_free (gpointer meeting);
void improve_found_item_free (gpointer item);
void improve_found_resolution_free (gpointer resolution);
void improve_found_limb_free (gpointer limb);
void improve_found_action_free (gpointer action);
void improve_found_text_free (gpointer text);
void improve_found_attendance_free (gpointer attendance);

G_END_DECLS
