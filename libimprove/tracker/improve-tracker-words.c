/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-mapping-private.h>

#include <string.h>

/* A status is said at the beginning of a cell; the rest is a report. */
#define MAX_STATUS_BYTES 400

void
improve_tracker_status_free (ImproveTrackerStatus *status)
{
  g_free (status->scale);
  g_free (status->value);
  g_free (status->words);
  g_free (status->normal);
  g_free (status);
}

/* The first line of the cell, as status words are compared, without a stop at its end. */
static char *
normalise_first_line (const char *cell)
{
  const char *start = cell;
  const char *end;
  g_autofree char *line = NULL;
  char *normal;

  while (g_ascii_isspace (*start))
    start++;
  end = start + strcspn (start, "\r\n");
  line = g_utf8_substring (start, 0, MIN (g_utf8_strlen (start, end - start), MAX_STATUS_BYTES));
  normal = improve_sheet_normalise (line);
  for (gsize length = strlen (normal); length > 0 && strchr (".,;:", normal[length - 1]) != NULL; length--)
    normal[length - 1] = '\0';
  g_strchomp (normal);
  return normal;
}

/* Whether a report follows and not the rest of a phrase: "complete: all trained", not "complete by June". */
static gboolean
is_stop (const char *rest)
{
  static const char *const stops[] = { ".", ",", ";", ":", "(", "-", "–", "—" };

  while (*rest == ' ')
    rest++;
  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    if (g_str_has_prefix (rest, stops[i]))
      return TRUE;
  return FALSE;
}

/* What the words of a status cell mean, or NULL where the mapping does not say. A single letter has to be the whole
 * cell: "A. Smith to report" is no amber. */
const ImproveTrackerStatus *
improve_tracker_mapping_find_status (ImproveTrackerMapping *self, const char *cell)
{
  g_autofree char *line = normalise_first_line (cell);
  const ImproveTrackerStatus *best = NULL;
  gsize best_length = 0;

  for (guint i = 0; i < self->statuses->len; i++)
    {
      const ImproveTrackerStatus *status = g_ptr_array_index (self->statuses, i);
      gsize length = strlen (status->normal);

      if (g_str_equal (status->normal, line))
        {
          g_autofree char *whole = length > 1 && self->status_first_words ? NULL : improve_sheet_normalise (cell);

          if (whole == NULL || strlen (whole) <= length + 1)
            return status;
          continue;
        }
      if (self->status_first_words && length > 1 && length > best_length && g_str_has_prefix (line, status->normal) &&
          is_stop (line + length))
        {
          best = status;
          best_length = length;
        }
    }
  return best;
}

/* The first word of the mapping for a value, or NULL. */
const char *
improve_tracker_mapping_find_words (ImproveTrackerMapping *self, const char *scale, const char *value)
{
  for (guint i = 0; i < self->statuses->len; i++)
    {
      const ImproveTrackerStatus *status = g_ptr_array_index (self->statuses, i);

      if (g_strcmp0 (status->scale, scale) == 0 && g_strcmp0 (status->value, value) == 0)
        return status->words;
    }
  return NULL;
}

/* The state a value opens with, or the one the mapping gives to rows that do not say. */
const char *
improve_tracker_mapping_find_state (ImproveTrackerMapping *self, const char *value)
{
  const char *state = value != NULL ? g_hash_table_lookup (self->states, value) : NULL;

  return state != NULL ? state : self->opening_state;
}

/* A word such as "and" parts names only between blanks; a sign parts them anywhere. */
static gsize
match_split (const char *start, const char *p, const char *split)
{
  gsize length = strlen (split);

  if (!g_str_has_prefix (p, split))
    return 0;
  if (g_ascii_isalpha (split[0]) && (p == start || !g_ascii_isspace (p[-1]) || !g_ascii_isspace (p[length])))
    return 0;
  return length;
}

static gsize
match_any_split (ImproveTrackerMapping *self, const char *start, const char *p)
{
  for (guint i = 0; self->owner_splits != NULL && self->owner_splits[i] != NULL; i++)
    {
      gsize length = match_split (start, p, self->owner_splits[i]);

      if (length > 0)
        return length;
    }
  return 0;
}

static void
add_owner (GPtrArray *owners, const char *start, const char *end)
{
  char *name = g_strstrip (g_strndup (start, (gsize) (end - start)));

  if (*name != '\0')
    g_ptr_array_add (owners, name);
  else
    g_free (name);
}

/* The owners a cell names, in its order; never a NULL strv. */
char **
improve_tracker_mapping_split_owners (ImproveTrackerMapping *self, const char *cell)
{
  GPtrArray *owners = g_ptr_array_new ();
  const char *start = cell;
  const char *p = cell;

  while (*p != '\0')
    {
      gsize length = match_any_split (self, cell, p);

      if (length == 0)
        {
          p++;
          continue;
        }
      add_owner (owners, start, p);
      p += length;
      start = p;
    }
  add_owner (owners, start, p);
  g_ptr_array_add (owners, NULL);
  return (char **) g_ptr_array_free (owners, FALSE);
}

ImproveTrackerParty
improve_tracker_mapping_find_owner_kind (ImproveTrackerMapping *self, const char *name)
{
  g_autofree char *normal = improve_sheet_normalise (name);
  gpointer kind;

  if (g_hash_table_lookup_extended (self->owner_kinds, normal, NULL, &kind))
    return (ImproveTrackerParty) GPOINTER_TO_INT (kind);
  return self->owner_kind;
}

/* The cell without blanks at its ends, its line ends as one character. */
char *
improve_tracker_clean (const char *cell)
{
  g_autofree char *copy = g_strdup (cell);
  const char *from;
  char *to = copy;

  for (from = copy; *from != '\0'; from++)
    if (*from != '\r')
      *to++ = *from;
    else if (from[1] != '\n')
      *to++ = '\n';
  *to = '\0';
  for (from = copy; g_unichar_isspace (g_utf8_get_char (from)); from = g_utf8_next_char (from))
    ;
  while (to > from)
    {
      char *last = g_utf8_prev_char (to);

      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      to = last;
    }
  return g_strndup (from, (gsize) (to - from));
}

/* One line for a property of one line; the row is kept with its lines. */
char *
improve_tracker_one_line (const char *text)
{
  return g_strdelimit (g_strdup (text), "\n", ' ');
}

/* The words of the status and of the progress report. A status the mapping knows is the value; its word need not stand
 * before the report again. */
char *
improve_tracker_join_words (const ImproveTrackerStatus *found, const char *status, const char *progress)
{
  if (*progress == '\0')
    return g_strdup (status);
  if (*status == '\0' || found != NULL)
    return g_strdup (progress);
  return g_strconcat (status, "\n", progress, NULL);
}
