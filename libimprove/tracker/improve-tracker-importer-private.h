/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/tracker/improve-tracker-kept-private.h>
#include <libimprove/tracker/improve-tracker-mapping-private.h>
#include <libimprove/tracker/improve-tracker-match-private.h>

G_BEGIN_DECLS

/* One import on its way. */
typedef struct
{
  ImproveTrackerMapping *mapping;
  ImproveSheet *sheet;
  ImproveTrackerLayout layout;
  ImprovePlan *plan;
  const char *source;         /* the name of the file */
  const char *digest;         /* of its bytes */
  ImproveDate *known_at;
  GDateTime *recorded_at;
  GListStore *notes;
  GListStore *matches;
  const char *const *decisions;   /* of a person, on rows in doubt; NULL: none */
  GHashTable *names;          /* what is named, "party", "theme" …, and its normalised name, to the id */
  char *by_id;                /* whose word the tracker is */
  GHashTable *claims;         /* what that party claimed last, by id of the action */
  GHashTable *impacts;        /* what it said to have come of it */
  GPtrArray *colours;         /* what is to be told of colours; NULL: none was seen */
  guint rows_read;
  guint rows_made;      /* those matched among them */
  guint rows_matched;
  guint rows_vanished;
  guint rows_done;      /* gone as well, but called done before */
  guint rows_listed;
} ImproveTrackerImporter;

/* One row of the tracker, read. Texts are never NULL. */
typedef struct
{
  guint index;                /* in the sheet */
  char *text[IMPROVE_TRACKER_N_COLUMNS];
  ImproveDate *due;
  ImproveDate *actual;
  ImproveDate *raised;
  ImproveTrackerDateFault due_fault;
  ImproveTrackerDateFault actual_fault;
  ImproveTrackerDateFault raised_fault;
  const ImproveTrackerStatus *status;   /* NULL: the words are not in the mapping, or there are none */
  const ImproveTrackerStatus *colour;   /* what the cell's colour stands for; NULL: nothing that is known */
  gboolean from_colour;                 /* the status is the colour's, the cell being empty */
} ImproveTrackerRow;

void improve_tracker_importer_note (ImproveTrackerImporter *self,
                                    guint                   row,
                                    int                     column,
                                    const char             *rule,
                                    const char             *reason,
                                    const char             *mend,
                                    const char             *subject_id);
void improve_tracker_importer_note_file (ImproveTrackerImporter *importer,
                                         const char             *value,
                                         const char             *rule,
                                         const char             *reason,
                                         const char             *mend,
                                         const char             *subject_id);
gboolean improve_tracker_importer_read (ImproveTrackerImporter *self,
                                        GError                **error);

/* The sheet of a workbook that is the tracker, and its headings. */
ImproveSheet *improve_tracker_find_sheet (ImproveTrackerMapping *mapping,
                                          GBytes                *bytes,
                                          ImproveTrackerLayout  *layout,
                                          GError               **error);

/* Rows. */
ImproveTrackerRow *improve_tracker_row_read (ImproveTrackerImporter *importer,
                                             guint                   index);
void improve_tracker_row_free (ImproveTrackerRow *self);
gboolean improve_tracker_row_is_blank (ImproveTrackerImporter *importer,
                                       guint                   index);
gboolean improve_tracker_row_is_continued (ImproveTrackerImporter *importer,
                                           guint                   index);
void improve_tracker_row_tell (ImproveTrackerImporter  *importer,
                               const ImproveTrackerRow *self,
                               const char              *subject_id);

/* Records. */
GHashTable *improve_tracker_find_claims (ImprovePlan *plan,
                                         const char  *by_id);
GHashTable *improve_tracker_find_impacts (ImprovePlan *plan,
                                          const char  *by_id);
ImproveDate *improve_tracker_get_due (ImproveAction *action);
ImproveBasis *improve_tracker_make_basis (ImproveTrackerImporter *importer);
gboolean improve_tracker_move_action (ImproveTrackerImporter  *importer,
                                      ImproveAction           *action,
                                      const ImproveTrackerRow *row,
                                      const char              *to,
                                      ImproveDate             *on,
                                      gboolean                 opening,
                                      GError                 **error);
const char *improve_tracker_find_row_state (ImproveTrackerImporter  *importer,
                                            const ImproveTrackerRow *row,
                                            const char              *subject_id,
                                            ImproveDate            **since);
gboolean improve_tracker_is_unrated (ImproveClaim *claim);
ImproveAction *improve_tracker_make_action (ImproveTrackerImporter  *importer,
                                            const ImproveTrackerRow *row,
                                            GError                 **error);
gboolean improve_tracker_open_action (ImproveTrackerImporter  *importer,
                                      ImproveAction           *action,
                                      const ImproveTrackerRow *row,
                                      GError                 **error);
gboolean improve_tracker_slip_action (ImproveTrackerImporter  *importer,
                                      ImproveAction           *action,
                                      const ImproveTrackerRow *row,
                                      ImproveDate             *old_date,
                                      GError                 **error);
gboolean improve_tracker_claim_status (ImproveTrackerImporter  *importer,
                                       ImproveAction           *action,
                                       const ImproveTrackerRow *row,
                                       GError                 **error);

gboolean improve_tracker_claim_quarters (ImproveTrackerImporter  *importer,
                                         ImproveAction           *action,
                                         const ImproveTrackerRow *row,
                                         GError                 **error);

/* What the row is tied to, and what it says in words. */
gboolean improve_tracker_set_owners (ImproveTrackerImporter  *importer,
                                     ImproveAction           *action,
                                     const ImproveTrackerRow *row,
                                     GError                 **error);
char *improve_tracker_row_dup_due_text (const ImproveTrackerRow *row);
gboolean improve_tracker_tie_action (ImproveTrackerImporter  *importer,
                                     ImproveAction           *action,
                                     const ImproveTrackerRow *row,
                                     GError                 **error);

/* What has a name in the plan. */
void improve_tracker_learn_names (ImproveTrackerImporter *importer);
void improve_tracker_learn_name (ImproveTrackerImporter *importer,
                                 const char             *what,
                                 const char             *name,
                                 ImproveEntity          *entity);
const char *improve_tracker_find_name (ImproveTrackerImporter *importer,
                                       const char             *what,
                                       const char             *name);
const char *improve_tracker_find_party (ImproveTrackerImporter *importer,
                                        const char             *name,
                                        ImproveTrackerParty     kind,
                                        GError                **error);

/* A later tracker. */
gboolean improve_tracker_match_rows (ImproveTrackerImporter *importer,
                                     GPtrArray              *matches,
                                     const char *const      *decisions,
                                     GError                **error);
gboolean improve_tracker_update_action (ImproveTrackerImporter  *importer,
                                        ImproveAction           *action,
                                        const ImproveTrackerRow *row,
                                        GError                 **error);
const ImproveTrackerKept *improve_tracker_find_previous (ImproveTrackerImporter *importer,
                                                         GPtrArray              *files);
gboolean improve_tracker_knows_file (ImproveTrackerImporter *importer,
                                     GPtrArray              *files);
void improve_tracker_tell_vanished (ImproveTrackerImporter   *importer,
                                    const ImproveTrackerKept *previous);

/* Colours. */
void improve_tracker_row_read_colour (ImproveTrackerImporter *importer,
                                      ImproveTrackerRow      *self);
void improve_tracker_row_tell_colour (ImproveTrackerImporter  *importer,
                                      const ImproveTrackerRow *self,
                                      const char              *subject_id);
void improve_tracker_tell_colours (ImproveTrackerImporter *importer);

/* The row as it stands in the sheet, to be kept. */
ImproveTrackerKept *improve_tracker_row_dup_kept (ImproveTrackerImporter *importer,
                                                  guint                   index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveTrackerRow, improve_tracker_row_free)

G_END_DECLS
