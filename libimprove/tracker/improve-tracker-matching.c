/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which rows of a later tracker are which actions: by number and words first, by words alone then. Each action is one
 * row at most. What is neither clearly the same nor clearly another is left for a person. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-likeness-private.h>

/* Likeness of words: a reworded action keeps most of them, two actions on one subject share up to half. */
#define SAME_NUMBER_LIKELY 0.5
#define WORDS_LIKELY 0.85
#define WORDS_DOUBTFUL 0.6
#define WORDS_MARGIN 0.1

#define TITLES_IN_ORDER 0.9
#define OTHER_NUMBER 0.95

typedef struct
{
  ImproveTrackerImporter *importer;
  ImproveEntityList *actions;
  int n_actions;
  gboolean *taken;
  GHashTable *by_label;    /* normalised label to GArray of numbers of actions */
  GHashTable *by_title;
  GHashTable *row_labels;  /* normalised label to how many rows have it */
  ImproveTitleIndex *titles;
} Matching;

static ImproveAction *
get_action (Matching *self, int number)
{
  return IMPROVE_ACTION (improve_entity_list_get (self->actions, number));
}

static void
learn (GHashTable *table, const char *text, int number)
{
  char *normal = improve_sheet_normalise (text != NULL ? text : "");
  GArray *numbers = g_hash_table_lookup (table, normal);

  if (*normal == '\0')
    {
      g_free (normal);
      return;
    }
  if (numbers == NULL)
    {
      numbers = g_array_new (FALSE, FALSE, sizeof (int));
      g_hash_table_insert (table, g_strdup (normal), numbers);
    }
  g_array_append_val (numbers, number);
  g_free (normal);
}

/* The first action of that text that is not taken, or -1; and whether there is one free, or more. The arrays stand in
 * the reverse order, so that those taken, which are mostly the first, go without moving the rest. */
static int
find_free (Matching *self, GHashTable *table, const char *text, guint *n_free)
{
  g_autofree char *normal = improve_sheet_normalise (text);
  GArray *numbers = g_hash_table_lookup (table, normal);
  int found = -1;

  *n_free = 0;
  for (guint i = numbers != NULL ? numbers->len : 0; i > 0 && *n_free < 2; i--)
    {
      int number = g_array_index (numbers, int, i - 1);

      if (self->taken[number])
        {
          g_array_remove_index (numbers, i - 1);
          continue;
        }
      if (found < 0)
        found = number;
      ++*n_free;
    }
  return found;
}

static void
take (Matching *self, ImproveTrackerMatch *match, int number, ImproveTrackerMatchKind kind, double certainty)
{
  self->taken[number] = TRUE;
  improve_tracker_match_set (match, kind, get_action (self, number), certainty);
}

static gboolean
same_words (const char *a, const char *b)
{
  g_autofree char *first = improve_sheet_normalise (a != NULL ? a : "");
  g_autofree char *second = improve_sheet_normalise (b != NULL ? b : "");

  return g_str_equal (first, second);
}

static gboolean
has_own_label (Matching *self, ImproveTrackerMatch *match)
{
  g_autofree char *normal = improve_sheet_normalise (match->label);

  return *normal != '\0' && GPOINTER_TO_UINT (g_hash_table_lookup (self->row_labels, normal)) == 1;
}

/* The same number, once on either side, and the same words. */
static void
match_exactly (Matching *self, ImproveTrackerMatch *match)
{
  guint n_free;
  int number = has_own_label (self, match) ? find_free (self, self->by_label, match->label, &n_free) : -1;

  if (number >= 0 && n_free == 1 && same_words (improve_action_get_title (get_action (self, number)), match->title))
    take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_CERTAIN, 1.0);
}

/* The same words. Where several have them, they are told apart by their order and nothing else. */
static void
match_title (Matching *self, ImproveTrackerMatch *match)
{
  guint n_free;
  int number = find_free (self, self->by_title, match->title, &n_free);
  const char *label;

  if (number < 0)
    return;
  label = improve_action_get_label (get_action (self, number));
  if (n_free > 1)
    take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_LIKELY, TITLES_IN_ORDER);
  else if (same_words (label, match->label))
    take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_CERTAIN, 1.0);
  else
    take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_LIKELY, OTHER_NUMBER);
}

/* The same number and other words: the action reworded, or its number given to another. */
static void
match_label (Matching *self, ImproveTrackerMatch *match)
{
  guint n_free;
  int number = has_own_label (self, match) ? find_free (self, self->by_label, match->label, &n_free) : -1;
  double likeness;

  if (number < 0 || n_free != 1)
    return;
  likeness = improve_text_likeness (improve_action_get_title (get_action (self, number)), match->title);
  if (likeness >= SAME_NUMBER_LIKELY)
    take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_LIKELY, (1 + likeness) / 2);
  else
    improve_tracker_match_set (match, IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL, get_action (self, number), likeness);
}

static void
match_words (Matching *self, ImproveTrackerMatch *match)
{
  ImproveTitleFind find = improve_title_index_find (self->titles, match->title, self->taken);

  if (find.best >= 0 && find.likeness >= WORDS_LIKELY && find.likeness - find.second >= WORDS_MARGIN)
    take (self, match, find.best, IMPROVE_TRACKER_MATCH_KIND_LIKELY, find.likeness);
  else if (match->kind == IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL)
    return;
  else if (find.best >= 0 && find.likeness >= WORDS_DOUBTFUL)
    improve_tracker_match_set (match, IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL, get_action (self, find.best),
                               find.likeness);
  else
    improve_tracker_match_set (match, IMPROVE_TRACKER_MATCH_KIND_NEW, NULL, 1.0);
}

static gboolean
fail_decision (GError **error, const char *reason)
{
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FAILED,
               "[import-decision] a decision on a row %s; write ROW=ID, or ROW=new", reason);
  return FALSE;
}

static int
find_number (Matching *self, const char *id)
{
  for (int i = 0; i < self->n_actions; i++)
    if (g_strcmp0 (improve_entity_get_id (IMPROVE_ENTITY (get_action (self, i))), id) == 0)
      return i;
  return -1;
}

static ImproveTrackerMatch *
find_row (GPtrArray *matches, const char *text)
{
  guint64 row;

  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT, &row, NULL))
    return NULL;
  for (guint i = 0; i < matches->len; i++)
    {
      ImproveTrackerMatch *match = g_ptr_array_index (matches, i);

      if (match->row == (int) row)
        return match;
    }
  return NULL;
}

/* What a person decided: "12=action-3", "13=new". */
static gboolean
take_decision (Matching *self, GPtrArray *matches, const char *decision, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (decision, "=", 2);
  ImproveTrackerMatch *match;
  int number;

  if (g_strv_length (parts) != 2)
    return fail_decision (error, "has no equals sign");
  match = find_row (matches, parts[0]);
  if (match == NULL)
    return fail_decision (error, "names no row that says what is to be done");
  if (g_str_equal (parts[1], "new"))
    {
      improve_tracker_match_set (match, IMPROVE_TRACKER_MATCH_KIND_DECIDED, NULL, 1.0);
      return TRUE;
    }
  number = find_number (self, parts[1]);
  if (number < 0)
    return fail_decision (error, "names no action of the plan");
  if (self->taken[number])
    return fail_decision (error, "names an action that another row was given");
  take (self, match, number, IMPROVE_TRACKER_MATCH_KIND_DECIDED, 1.0);
  return TRUE;
}

static void
open_matching (Matching *self, GPtrArray *matches)
{
  GDestroyNotify free_array = (GDestroyNotify) g_array_unref;

  self->actions = improve_plan_get_actions (self->importer->plan);
  self->n_actions = improve_entity_list_get_size (self->actions);
  self->taken = g_new0 (gboolean, (gsize) self->n_actions + 1);
  self->by_label = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_array);
  self->by_title = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_array);
  self->row_labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->titles = improve_title_index_new ();
  for (int i = self->n_actions - 1; i >= 0; i--)
    {
      learn (self->by_label, improve_action_get_label (get_action (self, i)), i);
      learn (self->by_title, improve_action_get_title (get_action (self, i)), i);
    }
  for (int i = 0; i < self->n_actions; i++)
    improve_title_index_add (self->titles, improve_action_get_title (get_action (self, i)));
  for (guint i = 0; i < matches->len; i++)
    {
      ImproveTrackerMatch *match = g_ptr_array_index (matches, i);
      char *normal = improve_sheet_normalise (match->label);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->row_labels, normal));

      g_hash_table_insert (self->row_labels, normal, GUINT_TO_POINTER (count + 1));
    }
}

static void
clear_matching (Matching *self)
{
  g_free (self->taken);
  g_hash_table_unref (self->by_label);
  g_hash_table_unref (self->by_title);
  g_hash_table_unref (self->row_labels);
  improve_title_index_free (self->titles);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Matching, clear_matching)

/* @matches: of ImproveTrackerMatch, one for each row that says what is to be done, to be filled in. */
gboolean
improve_tracker_match_rows (ImproveTrackerImporter *importer,
                            GPtrArray              *matches,
                            const char *const      *decisions,
                            GError                **error)
{
  typedef void (*Pass) (Matching *self, ImproveTrackerMatch *match);
  static const Pass passes[] = { match_exactly, match_title, match_label, match_words };
  g_auto (Matching) self = { 0 };

  self.importer = importer;
  open_matching (&self, matches);
  for (guint i = 0; decisions != NULL && decisions[i] != NULL; i++)
    if (!take_decision (&self, matches, decisions[i], error))
      return FALSE;
  for (gsize pass = 0; pass < G_N_ELEMENTS (passes); pass++)
    for (guint i = 0; i < matches->len; i++)
      {
        ImproveTrackerMatch *match = g_ptr_array_index (matches, i);

        if (match->kind == IMPROVE_TRACKER_MATCH_KIND_UNKNOWN || match->kind == IMPROVE_TRACKER_MATCH_KIND_DOUBTFUL)
          passes[pass] (&self, match);
      }
  return TRUE;
}
