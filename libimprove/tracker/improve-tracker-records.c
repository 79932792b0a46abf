/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a row says of how things stand becomes records: moves on somebody's word, and claims. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-slippage.h>

/* The party spoke, but gave no rating on any scale. */
#define OWN_WORDS "own_words"
#define UNRATED "unrated"

#define DELIVERED "delivered"
#define AGREED "agreed"

/* What the rules refuse is told and left out: a tracker may say what its keeper cannot decide. */
static gboolean
record (ImproveTrackerImporter *importer,
        guint                   row,
        int                     column,
        const char             *subject_id,
        ImproveEntity          *entity,
        GError                **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char *rule = NULL;
  const char *reason;

  if (improve_plan_record (importer->plan, entity, importer->recorded_at, &local))
    return TRUE;
  if (local->domain != IMPROVE_RULE_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  rule = improve_rule_error_get_rule (local);
  reason = strstr (local->message, "] ");
  improve_tracker_importer_note (importer, row, column, rule, reason != NULL ? reason + 2 : local->message,
                                 "record it by hand with its basis; the row is kept", subject_id);
  return TRUE;
}

/* What the tracker is as a basis: the word of whoever keeps it, of that day. */
ImproveBasis *
improve_tracker_make_basis (ImproveTrackerImporter *importer)
{
  return improve_basis_new (NULL, NULL, NULL, importer->by_id, importer->known_at, importer->source);
}

gboolean
improve_tracker_move_action (ImproveTrackerImporter  *importer,
                             ImproveAction           *action,
                             const ImproveTrackerRow *row,
                             const char              *to,
                             ImproveDate             *on,
                             gboolean                 opening,
                             GError                 **error)
{
  g_autoptr (ImproveBasis) basis = improve_tracker_make_basis (importer);
  g_autoptr (ImproveEntity) move = g_object_new (IMPROVE_TYPE_MOVE,
                                                 "subject-id", improve_entity_get_id (IMPROVE_ENTITY (action)),
                                                 "to", to,
                                                 "on", on,
                                                 "by-id", importer->by_id,
                                                 "basis", basis,
                                                 "opening", opening,
                                                 NULL);

  return record (importer, row->index, importer->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS],
                 improve_entity_get_id (IMPROVE_ENTITY (action)), move, error);
}

/* A day after the tracker's own is a slip of the pen, not a fact. */
static gboolean
is_known (ImproveTrackerImporter  *importer,
          const ImproveTrackerRow *row,
          ImproveTrackerColumn     column,
          ImproveDate             *date,
          const char              *subject_id)
{
  if (date == NULL)
    return FALSE;
  if (!improve_date_is_after (date, importer->known_at))
    return TRUE;
  improve_tracker_importer_note (importer, row->index, importer->layout.columns[column], "date-after-tracker",
                                 "the day lies after that of the tracker", "correct the day, or give the tracker's",
                                 subject_id);
  return FALSE;
}

/* The state a row says its action is in, and since when. */
const char *
improve_tracker_find_row_state (ImproveTrackerImporter  *importer,
                                const ImproveTrackerRow *row,
                                const char              *subject_id,
                                ImproveDate            **since)
{
  const char *state =
    improve_tracker_mapping_find_state (importer->mapping, row->status != NULL ? row->status->value : NULL);
  gboolean done = is_known (importer, row, IMPROVE_TRACKER_COLUMN_ACTUAL, row->actual, subject_id);

  *since = importer->known_at;
  if (done && row->status == NULL)
    state = DELIVERED;
  if (done && g_str_equal (state, DELIVERED))
    *since = row->actual;
  else if (done)
    improve_tracker_importer_note (importer, row->index, importer->layout.columns[IMPROVE_TRACKER_COLUMN_ACTUAL],
                                   "actual-not-done", "there is a day of completion, but the status is another",
                                   "correct the status or take the day out", subject_id);
  return state;
}

/* Puts work that was there before in its place, on the word of whoever keeps the tracker. */
gboolean
improve_tracker_open_action (ImproveTrackerImporter  *importer,
                             ImproveAction           *action,
                             const ImproveTrackerRow *row,
                             GError                 **error)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  ImproveDate *since;
  const char *state = improve_tracker_find_row_state (importer, row, id, &since);

  if (g_str_equal (state, "draft"))
    return improve_tracker_move_action (importer, action, row, state, since, TRUE, error);
  if (is_known (importer, row, IMPROVE_TRACKER_COLUMN_RAISED_AT, row->raised, id))
    {
      if (!improve_tracker_move_action (importer, action, row, AGREED, row->raised, TRUE, error))
        return FALSE;
      if (g_str_equal (state, AGREED))
        return TRUE;
    }
  return improve_tracker_move_action (importer, action, row, state, since, TRUE, error);
}

/* A new date in a tracker is a forecast: it does not say who decided. */
gboolean
improve_tracker_slip_action (ImproveTrackerImporter  *importer,
                             ImproveAction           *action,
                             const ImproveTrackerRow *row,
                             ImproveDate             *old_date,
                             GError                 **error)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  g_autofree char *note = g_strdup_printf ("Another date stands in %s; no reason is given there.", importer->source);
  g_autoptr (ImproveBasis) basis = improve_tracker_make_basis (importer);
  g_autoptr (ImproveEntity) slippage = g_object_new (IMPROVE_TYPE_SLIPPAGE,
                                                     "subject-id", id,
                                                     "aspect", IMPROVE_SLIPPAGE_ASPECT_TIME,
                                                     "which", IMPROVE_SLIPPAGE_DATE_FORECAST,
                                                     "old-date", old_date,
                                                     "new-date", row->due,
                                                     "note", note,
                                                     "by-id", importer->by_id,
                                                     "basis", basis,
                                                     "decided-on", importer->known_at,
                                                     NULL);

  return record (importer, row->index, importer->layout.columns[IMPROVE_TRACKER_COLUMN_DUE], id, slippage, error);
}

/* The latest claim of delivery of the party about each action, by the action's id. */
GHashTable *
improve_tracker_find_claims (ImprovePlan *plan, const char *by_id)
{
  GHashTable *found = g_hash_table_new (g_str_hash, g_str_equal);
  ImproveEntityList *claims = improve_plan_get_claims (plan);

  for (int i = 0; i < improve_entity_list_get_size (claims); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (claims, i));
      const char *subject_id = improve_claim_get_subject_id (claim);
      ImproveClaim *other;

      if (improve_claim_get_aspect (claim) != IMPROVE_CLAIM_ASPECT_DELIVERY || subject_id == NULL ||
          improve_claim_get_valid_on (claim) == NULL || g_strcmp0 (improve_claim_get_by_id (claim), by_id) != 0)
        continue;
      other = g_hash_table_lookup (found, subject_id);
      if (other == NULL ||
          improve_date_compare (improve_claim_get_valid_on (claim), improve_claim_get_valid_on (other)) >= 0)
        g_hash_table_insert (found, (gpointer) subject_id, claim);
    }
  return found;
}

static char *
make_impact_key (const char *subject_id, ImproveDate *valid_on, const char *text)
{
  g_autofree char *date = improve_date_to_string (valid_on);

  return g_strjoin ("\n", subject_id, date, text, NULL);
}

/* What the party has said to have come of it, so that the same words of one quarter are not claimed every month. */
GHashTable *
improve_tracker_find_impacts (ImprovePlan *plan, const char *by_id)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  ImproveEntityList *claims = improve_plan_get_claims (plan);

  for (int i = 0; i < improve_entity_list_get_size (claims); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (claims, i));

      if (improve_claim_get_aspect (claim) == IMPROVE_CLAIM_ASPECT_IMPACT &&
          improve_claim_get_valid_on (claim) != NULL && improve_claim_get_text (claim) != NULL &&
          improve_claim_get_subject_id (claim) != NULL &&
          g_strcmp0 (improve_claim_get_by_id (claim), by_id) == 0)
        g_hash_table_add (found, make_impact_key (improve_claim_get_subject_id (claim),
                                                  improve_claim_get_valid_on (claim), improve_claim_get_text (claim)));
    }
  return found;
}

static gboolean
make_claim (ImproveTrackerImporter  *importer,
       ImproveAction           *action,
       const ImproveTrackerRow *row,
       ImproveTrackerColumn     column,
       ImproveClaimAspect       aspect,
       const char              *scale,
       const char              *value,
       const char              *text,
       ImproveDate             *valid_on,
       GError                 **error)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (action));
  g_autoptr (ImproveClaim) claimed =
    improve_claim_new (id, aspect, scale, value, text, importer->by_id, NULL, valid_on);

  return record (importer, row->index, importer->layout.columns[column], id, IMPROVE_ENTITY (claimed), error);
}

/* Whether the claim has words and no rating. */
gboolean
improve_tracker_is_unrated (ImproveClaim *claim)
{
  return g_strcmp0 (improve_claim_get_scale (claim), OWN_WORDS) == 0;
}

gboolean
improve_tracker_claim_status (ImproveTrackerImporter  *importer,
                              ImproveAction           *action,
                              const ImproveTrackerRow *row,
                              GError                 **error)
{
  g_autofree char *words = improve_tracker_join_words (row->status, row->text[IMPROVE_TRACKER_COLUMN_STATUS],
                                                       row->text[IMPROVE_TRACKER_COLUMN_PROGRESS]);

  if (*words == '\0')
    return TRUE;
  return make_claim (importer, action, row, IMPROVE_TRACKER_COLUMN_STATUS, IMPROVE_CLAIM_ASPECT_DELIVERY,
                row->status != NULL ? row->status->scale : OWN_WORDS,
                row->status != NULL ? row->status->value : UNRATED, words, importer->known_at, error);
}

static gboolean
claim_quarter (ImproveTrackerImporter  *importer,
               ImproveAction           *action,
               const ImproveTrackerRow *row,
               ImproveTrackerColumn     column,
               ImproveDate             *quarter,
               GError                 **error)
{
  g_autofree char *key =
    make_impact_key (improve_entity_get_id (IMPROVE_ENTITY (action)), quarter, row->text[column]);

  return g_hash_table_contains (importer->impacts, key) ||
         make_claim (importer, action, row, column, IMPROVE_CLAIM_ASPECT_IMPACT, OWN_WORDS, UNRATED, row->text[column],
                     quarter, error);
}

static ImproveDate *
make_quarter (ImproveTrackerMapping *mapping, int quarter)
{
  if (mapping->quarters_year == 0)
    return NULL;
  if (mapping->dates.calendar_quarters)
    return improve_date_new_quarter (mapping->quarters_year, quarter, NULL);
  return quarter == 4 ? improve_date_new_quarter (mapping->quarters_year + 1, 1, NULL)
                      : improve_date_new_quarter (mapping->quarters_year, quarter + 1, NULL);
}

/* What was said to have come of it, quarter by quarter: claims of impact in the party's own words. */
gboolean
improve_tracker_claim_quarters (ImproveTrackerImporter  *importer,
                                ImproveAction           *action,
                                const ImproveTrackerRow *row,
                                GError                 **error)
{
  for (int quarter = 1; quarter <= 4; quarter++)
    {
      ImproveTrackerColumn column = (ImproveTrackerColumn) (IMPROVE_TRACKER_COLUMN_QUARTER_1 + quarter - 1);
      g_autoptr (ImproveDate) date = make_quarter (importer->mapping, quarter);

      if (*row->text[column] == '\0')
        continue;
      if (date == NULL)
        improve_tracker_importer_note (importer, row->index, importer->layout.columns[column], "quarter-no-year",
                                       "nothing says which year the quarter belongs to",
                                       "declare quarters-year in the mapping; the words are kept with the row",
                                       improve_entity_get_id (IMPROVE_ENTITY (action)));
      else if (!claim_quarter (importer, action, row, column, date, error))
        return FALSE;
    }
  return TRUE;
}
