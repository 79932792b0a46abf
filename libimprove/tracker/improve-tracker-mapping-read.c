/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The mapping file. A name it does not know is refused: a typing error would otherwise lose a column without a word. */

#include <libimprove/tracker/improve-tracker-mapping-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define MAX_MAPPING_BYTES (256u << 10)
#define MAX_HEADER_ROW 20
#define MAX_HEADER_ROWS 5
#define MAX_STATUSES 1000
#define MAX_SPLITS 20
#define MAX_COLOURS 100

static const char *const party_kinds[] = {
  [IMPROVE_TRACKER_PARTY_ORGANIZATION] = "organization",
  [IMPROVE_TRACKER_PARTY_POST] = "post",
  [IMPROVE_TRACKER_PARTY_PERSON] = "person",
};

/* States of work alone: what gives comfort is never taken over from a spreadsheet. */
static const char *const opening_states[] = { "draft", "agreed", "in_progress", "paused", "delivered" };

static gboolean G_GNUC_PRINTF (4, 5)
fail (GError **error, const char *rule, const char *place, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING, "[%s] mapping, %s: %s", rule, place, message);
  return FALSE;
}

static int
find_word (const char *const *words, guint n, const char *word)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (words[i], word))
      return (int) i;
  return -1;
}

static gboolean
fail_word (GError **error, const char *place, const char *const *words, guint n)
{
  g_autofree char **list = g_new0 (char *, n + 1);
  g_autofree char *joined = NULL;

  memcpy (list, words, n * sizeof *list);
  joined = g_strjoinv (", ", list);
  return fail (error, "map-word", place, "give one of: %s", joined);
}

static gboolean
read_party_kind (const char *place, const char *word, ImproveTrackerParty *kind, GError **error)
{
  int found = find_word (party_kinds, G_N_ELEMENTS (party_kinds), word);

  if (found < 0)
    return fail_word (error, place, party_kinds, G_N_ELEMENTS (party_kinds));
  *kind = (ImproveTrackerParty) found;
  return TRUE;
}

static gboolean
read_delimiter (ImproveTrackerMapping *self, const char *word, GError **error)
{
  static const char *const words[] = { "comma", "semicolon", "tab" };
  int found = find_word (words, G_N_ELEMENTS (words), word);

  if (found < 0)
    return fail_word (error, "delimiter", words, G_N_ELEMENTS (words));
  self->delimiter = ",;\t"[found];
  return TRUE;
}

static gboolean
read_date_order (ImproveTrackerMapping *self, const char *word, GError **error)
{
  static const char *const words[] = { "unknown", "day-first", "month-first", "year-first" };
  int found = find_word (words, G_N_ELEMENTS (words), word);

  if (found < 0)
    return fail_word (error, "date-order", words + 1, G_N_ELEMENTS (words) - 1);
  self->dates.order = (ImproveDateOrder) found;
  return TRUE;
}

static gboolean
read_quarters (ImproveTrackerMapping *self, const char *word, GError **error)
{
  static const char *const words[] = { "financial", "calendar" };
  int found = find_word (words, G_N_ELEMENTS (words), word);

  if (found < 0)
    return fail_word (error, "quarters", words, G_N_ELEMENTS (words));
  self->dates.financial_quarters = found == 0;
  self->dates.calendar_quarters = found == 1;
  return TRUE;
}

static gboolean
read_number (const char *place, const char *word, guint minimum, guint maximum, guint *number, GError **error)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (word, 10, minimum, maximum, &value, NULL))
    return fail (error, "map-number", place, "give a number from %u to %u", minimum, maximum);
  *number = (guint) value;
  return TRUE;
}

/* The financial year of the quarter columns, "2016/17". */
static gboolean
read_quarters_year (ImproveTrackerMapping *self, const char *word, GError **error)
{
  g_autofree char *label = g_strdup_printf ("Q2 %s", word);
  g_autoptr (ImproveDate) quarter = improve_date_parse_financial_quarter (label, NULL);

  if (quarter == NULL)
    return fail (error, "map-year", "quarters-year", "give a financial year like 2016/17");
  self->quarters_year = improve_date_get_year (quarter);
  return TRUE;
}

static gboolean
read_state (const char *place, const char *word, char **state, GError **error)
{
  if (find_word (opening_states, G_N_ELEMENTS (opening_states), word) < 0)
    return fail_word (error, place, opening_states, G_N_ELEMENTS (opening_states));
  g_free (*state);
  *state = g_strdup (word);
  return TRUE;
}

static gboolean
read_status_match (ImproveTrackerMapping *self, const char *word, GError **error)
{
  static const char *const words[] = { "whole", "first-words" };
  int found = find_word (words, G_N_ELEMENTS (words), word);

  if (found < 0)
    return fail_word (error, "status-match", words, G_N_ELEMENTS (words));
  self->status_first_words = found == 1;
  return TRUE;
}

static gboolean
read_text (const char *place, const char *word, char **text, GError **error)
{
  if (*word == '\0')
    return fail (error, "map-empty", place, "give some words");
  g_free (*text);
  *text = g_strdup (word);
  return TRUE;
}

static gboolean
read_main_key (ImproveTrackerMapping *self, const char *key, const char *value, GError **error)
{
  guint century = 0;

  if (g_str_equal (key, "title"))
    return read_text (key, value, &self->title, error);
  if (g_str_equal (key, "party"))
    return read_text (key, value, &self->party, error);
  if (g_str_equal (key, "party-kind"))
    return read_party_kind (key, value, &self->party_kind, error);
  if (g_str_equal (key, "delimiter"))
    return read_delimiter (self, value, error);
  if (g_str_equal (key, "header-row"))
    return read_number (key, value, 1, MAX_HEADER_ROW, &self->header_row, error);
  if (g_str_equal (key, "header-rows"))
    return read_number (key, value, 1, MAX_HEADER_ROWS, &self->header_rows, error);
  if (g_str_equal (key, "sheet"))
    return read_text (key, value, &self->sheet, error);
  if (g_str_equal (key, "date-order"))
    return read_date_order (self, value, error);
  if (g_str_equal (key, "quarters"))
    return read_quarters (self, value, error);
  if (g_str_equal (key, "quarters-year"))
    return read_quarters_year (self, value, error);
  if (g_str_equal (key, "opening-state"))
    return read_state (key, value, &self->opening_state, error);
  if (g_str_equal (key, "status-match"))
    return read_status_match (self, value, error);
  if (!g_str_equal (key, "two-digit-years"))
    return fail (error, "map-name", "[mapping]", "'%s' is no name this group has", key);
  if (!read_number (key, value, 1900, 2100, &century, error))
    return FALSE;
  if (century % 100 != 0)
    return fail (error, "map-number", key, "give the year that 00 stands for, such as 2000");
  self->dates.century = (int) century;
  return TRUE;
}

static gboolean
read_main (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_autofree char *value = g_key_file_get_string (file, group, keys[i], error);

      if (value == NULL || !read_main_key (self, keys[i], value, error))
        return FALSE;
    }
  return TRUE;
}

/* A list without blanks around its items and without empty ones. */
static char **
get_list (GKeyFile *file, const char *group, const char *key, GError **error)
{
  char **list = g_key_file_get_string_list (file, group, key, NULL, error);
  guint n = 0;

  for (guint i = 0; list != NULL && list[i] != NULL; i++)
    {
      g_strstrip (list[i]);
      if (*list[i] != '\0')
        list[n++] = list[i];
      else
        g_free (list[i]);
    }
  if (list != NULL)
    list[n] = NULL;
  return list;
}

static gboolean
read_columns (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_auto (GStrv) headings = get_list (file, group, keys[i], error);
      int column = improve_tracker_column_from_name (keys[i]);

      if (headings == NULL)
        return FALSE;
      if (column < 0)
        return fail (error, "map-name", "[columns]", "'%s' is no name this group has", keys[i]);
      if (headings[0] != NULL)
        {
          self->first_heading[column] = g_strdelimit (g_strdup (headings[0]), "*", ' ');
          if (*g_strchomp (self->first_heading[column]) == '\0')
            return fail (error, "map-empty", keys[i], "the first heading has to have a name");
          self->order[self->n_ordered++] = (ImproveTrackerColumn) column;
        }
      for (guint j = 0; headings[j] != NULL; j++)
        {
          char *normal = improve_sheet_normalise (headings[j]);

          g_free (headings[j]);
          headings[j] = normal;
          if (!g_hash_table_add (seen, normal))
            return fail (error, "map-heading-twice", keys[i], "'%s' stands twice", normal);
        }
      self->headings[column] = g_steal_pointer (&headings);
    }
  if (self->headings[IMPROVE_TRACKER_COLUMN_TITLE] == NULL || *self->headings[IMPROVE_TRACKER_COLUMN_TITLE] == NULL)
    return fail (error, "map-no-title", "[columns]", "say which heading is the title");
  return TRUE;
}

static gboolean
read_owner_names (ImproveTrackerMapping *self,
                  GKeyFile              *file,
                  const char            *group,
                  const char            *key,
                  ImproveTrackerParty    kind,
                  GError               **error)
{
  g_auto (GStrv) owners = get_list (file, group, key, error);

  for (guint i = 0; owners != NULL && owners[i] != NULL; i++)
    g_hash_table_insert (self->owner_kinds, improve_sheet_normalise (owners[i]), GINT_TO_POINTER (kind));
  return owners != NULL;
}

static gboolean
read_owners_key (ImproveTrackerMapping *self, GKeyFile *file, const char *group, const char *key, GError **error)
{
  if (g_str_equal (key, "split"))
    {
      g_strfreev (self->owner_splits);
      /* Not stripped: a line end is one of them. */
      self->owner_splits = g_key_file_get_string_list (file, group, key, NULL, error);
      if (self->owner_splits != NULL && g_strv_length (self->owner_splits) > MAX_SPLITS)
        return fail (error, "map-size", key, "more than %d separators", MAX_SPLITS);
      for (guint i = 0; self->owner_splits != NULL && self->owner_splits[i] != NULL; i++)
        if (*self->owner_splits[i] == '\0')
          return fail (error, "map-empty", key, "one of the separators is empty");
      return self->owner_splits != NULL;
    }
  if (g_str_equal (key, "kind"))
    {
      g_autofree char *word = g_key_file_get_string (file, group, key, error);

      return word != NULL && read_party_kind (key, word, &self->owner_kind, error);
    }
  if (g_str_equal (key, "organizations"))
    return read_owner_names (self, file, group, key, IMPROVE_TRACKER_PARTY_ORGANIZATION, error);
  if (g_str_equal (key, "posts"))
    return read_owner_names (self, file, group, key, IMPROVE_TRACKER_PARTY_POST, error);
  if (g_str_equal (key, "persons"))
    return read_owner_names (self, file, group, key, IMPROVE_TRACKER_PARTY_PERSON, error);
  return fail (error, "map-name", "[owners]", "'%s' is no name this group has", key);
}

static gboolean
read_owners (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (!read_owners_key (self, file, group, keys[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
add_status (ImproveTrackerMapping *self, const char *scale, const char *value, const char *words, GError **error)
{
  ImproveTrackerStatus *status = g_new0 (ImproveTrackerStatus, 1);

  status->scale = g_strdup (scale);
  status->value = g_strdup (value);
  status->words = g_strdup (words);
  status->normal = improve_sheet_normalise (words);
  for (guint i = 0; i < self->statuses->len; i++)
    {
      const ImproveTrackerStatus *other = g_ptr_array_index (self->statuses, i);

      if (g_str_equal (other->normal, status->normal))
        {
          fail (error, "map-words-twice", value, "'%s' stands twice", words);
          improve_tracker_status_free (status);
          return FALSE;
        }
    }
  g_ptr_array_add (self->statuses, status);
  return self->statuses->len <= MAX_STATUSES ||
         fail (error, "map-size", scale, "more than %d words of status", MAX_STATUSES);
}

static gboolean
read_scale (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);
  const char *scale = group + strlen ("scale ");

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_auto (GStrv) words = get_list (file, group, keys[i], error);

      if (words == NULL)
        return FALSE;
      for (guint j = 0; words[j] != NULL; j++)
        if (!add_status (self, scale, keys[i], words[j], error))
          return FALSE;
    }
  return TRUE;
}

static gboolean
read_states (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_auto (GStrv) values = get_list (file, group, keys[i], error);

      if (values == NULL)
        return FALSE;
      if (find_word (opening_states, G_N_ELEMENTS (opening_states), keys[i]) < 0)
        return fail_word (error, "[states]", opening_states, G_N_ELEMENTS (opening_states));
      for (guint j = 0; values[j] != NULL; j++)
        if (!g_hash_table_insert (self->states, g_strdup (values[j]), g_strdup (keys[i])))
          return fail (error, "map-state-twice", keys[i], "'%s' is given two states", values[j]);
    }
  return TRUE;
}

static gboolean
add_colour (ImproveTrackerMapping *self, const char *word, const char *text, GError **error)
{
  ImproveTrackerColour *colour;
  guint64 number;

  if (*text != '#' || strlen (text) != 7 || !g_ascii_string_to_unsigned (text + 1, 16, 0, 0xffffff, &number, NULL))
    return fail (error, "map-colour", word, "'%s' is no colour; give its six figures, like #FF0000", text);
  for (guint i = 0; i < self->colours->len; i++)
    {
      colour = g_ptr_array_index (self->colours, i);
      if (colour->colour == number)
        return fail (error, "map-colour-twice", word, "'%s' stands twice", text);
    }
  colour = g_new (ImproveTrackerColour, 1);
  *colour = (ImproveTrackerColour){ (guint32) number, g_strdup (word) };
  g_ptr_array_add (self->colours, colour);
  return self->colours->len <= MAX_COLOURS ||
         fail (error, "map-size", "[colours]", "more than %d colours", MAX_COLOURS);
}

/* A colour written before its meaning would be a comment, and lost without a word. */
static gboolean
read_colours (ImproveTrackerMapping *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_auto (GStrv) colours = get_list (file, group, keys[i], error);

      if (colours == NULL)
        return FALSE;
      for (guint j = 0; colours[j] != NULL; j++)
        if (!add_colour (self, keys[i], colours[j], error))
          return FALSE;
    }
  if (g_regex_match_simple ("^\\s*#[0-9A-F]{6}\\s*=", self->text, G_REGEX_MULTILINE | G_REGEX_CASELESS, 0))
    return fail (error, "map-colour", "[colours]", "a line that starts with # is a comment; write red=#FF0000");
  return TRUE;
}

/* Fills the new mapping from the text of its file. */
gboolean
improve_tracker_mapping_read (ImproveTrackerMapping *self, const char *text, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) local = NULL;
  g_auto (GStrv) groups = NULL;
  const char *senseless;
  gboolean good = TRUE;

  if (strlen (text) > MAX_MAPPING_BYTES)
    return fail (error, "map-size", "file", "more than %u bytes", MAX_MAPPING_BYTES);
  if (!g_utf8_validate (text, -1, NULL))
    return fail (error, "map-encoding", "file", "save it as UTF-8");
  if (!g_key_file_load_from_data (file, text, strlen (text), G_KEY_FILE_NONE, &local))
    return fail (error, "map-syntax", "file", "%s", local->message);
  self->text = g_strdup (text);
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; good && groups[i] != NULL; i++)
    {
      if (g_str_equal (groups[i], "mapping"))
        good = read_main (self, file, groups[i], &local);
      else if (g_str_equal (groups[i], "columns"))
        good = read_columns (self, file, groups[i], &local);
      else if (g_str_equal (groups[i], "owners"))
        good = read_owners (self, file, groups[i], &local);
      else if (g_str_equal (groups[i], "colours"))
        good = read_colours (self, file, groups[i], &local);
      else if (g_str_equal (groups[i], "states"))
        good = read_states (self, file, groups[i], &local);
      else if (g_str_has_prefix (groups[i], "scale ") && groups[i][strlen ("scale ")] != '\0')
        good = read_scale (self, file, groups[i], &local);
      else
        good = fail (&local, "map-name", groups[i], "there is no such group");
    }
  if (good && self->headings[IMPROVE_TRACKER_COLUMN_TITLE] == NULL)
    good = fail (&local, "map-no-title", "[columns]", "say which heading is the title");
  senseless = improve_tracker_mapping_find_senseless_colour (self);
  if (good && senseless != NULL)
    good = fail (&local, "map-colour-word", "[colours]", "'%s' is no word and no value of a scale", senseless);
  if (good)
    return TRUE;
  if (local->domain == IMPROVE_IMPORT_ERROR)
    g_propagate_error (error, g_steal_pointer (&local));
  else
    fail (error, "map-syntax", "file", "%s", local->message);
  return FALSE;
}
