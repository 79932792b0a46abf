/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/govern/improve-filing.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>

G_BEGIN_DECLS

struct _ImproveFiling
{
  GObject parent_instance;
  ImprovePlan *plan;
  ImproveMeeting *meeting; /* the one in the plan */
  char *board_id;
  GDateTime *recorded_at;
  gboolean was_approved; /* before this filing: nothing more goes into such minutes */
  int n_filed;
  int n_carried;
  GPtrArray *notes;
  GPtrArray *undertakings;
};

void improve_filing_note (ImproveFiling *self,
                          const char    *format,
                          ...) G_GNUC_PRINTF (2, 3);

/* Records a move of something on the word of the minutes, as of the day of the meeting. */
void improve_filing_record   (ImproveFiling *self,
                              ImproveEntity *subject,
                              const char    *state);
void improve_filing_add_item (ImproveFiling     *self,
                              ImproveAgendaItem *item);

/* Finds what a name in minutes means among the entities there are; NULL where nothing bears that name. */
ImproveEntity *improve_filing_match_board (ImprovePlan *plan, const char *name);
ImproveEntity *improve_filing_match_party (ImprovePlan *plan, const char *name);

/* The body of the plan that a text names, such as the one that something is referred to; NULL where it names none. */
ImproveEntity *improve_filing_find_body_in (ImprovePlan *plan, const char *text);

/* The same, and a post of that name is added where there is none. */
ImproveEntity *improve_filing_need_post   (ImproveFiling *self, const char *label);

/* The agreed action of an earlier meeting, still open, that says the same in other words; NULL: none. */
ImproveAgreedAction *improve_filing_find_open_repeat (ImproveFiling *self, ImproveAgreedAction *agreed);

/* Whether the board has an item of that title at every meeting. */
gboolean           improve_filing_is_standing   (ImproveFiling *self, const char *title);
ImproveMeeting    *improve_filing_match_meeting (ImprovePlan *plan, const char *board_id, ImproveDate *on);
ImproveAgendaItem *improve_filing_match_item    (ImproveMeeting *meeting, ImproveAgendaItem *item);

G_END_DECLS
