/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The profile file. A name it does not know is refused: a typing error would otherwise lose a heading without a word.
 */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/reading/improve-report-profile-private.h>
#include <libimprove/rules/improve-clock.h>

#define MAX_PROFILE_BYTES (256u << 10)
#define MAX_PHRASES 500

static const char *const addressees[] = { "authority", "lscb", "partnership" };
static const char *const roles[] = { "overall", "area", "sub", "lscb" };
static const char *const headings[] = { "none", "recommendations", "urgency", "priority", "board", "authority", "end" };
static const char *const labels[] = { "dates", "published", "lead" };

G_STATIC_ASSERT (G_N_ELEMENTS (addressees) == IMPROVE_REPORT_N_ADDRESSEES);
G_STATIC_ASSERT (G_N_ELEMENTS (roles) == IMPROVE_REPORT_N_ROLES);
G_STATIC_ASSERT (G_N_ELEMENTS (headings) == IMPROVE_REPORT_N_HEADINGS);
G_STATIC_ASSERT (G_N_ELEMENTS (labels) == IMPROVE_REPORT_N_LABELS);

/* A profile being read. */
typedef struct
{
  ImproveReportProfile *profile;
  ImproveReportKind *kind; /* whose group it is */
  const char *group;
  const char *key;
  const char *value;
  GError **error;
} Entry;

static gboolean G_GNUC_PRINTF (2, 3) refuse (const Entry *entry, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (entry->error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING, "[profile-entry] profile, [%s] %s: %s",
               entry->group, entry->key, message);
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
read_phrases (const Entry *entry, GPtrArray **phrases)
{
  g_auto (GStrv) texts = g_strsplit (entry->value, ";", MAX_PHRASES + 1);

  if (g_strv_length (texts) > MAX_PHRASES)
    return refuse (entry, "more than %d phrases; leave some out", MAX_PHRASES);
  if (*phrases == NULL)
    *phrases = g_ptr_array_new_with_free_func (improve_report_phrase_free);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      ImproveReportPhrase *phrase = improve_report_phrase_new (texts[i]);

      g_ptr_array_add (*phrases, phrase);
      if (phrase->n_words == 0)
        return refuse (entry, "an empty phrase; take out the semicolon beside it");
    }
  return TRUE;
}

static gboolean
read_yes (const Entry *entry, gboolean *yes)
{
  *yes = g_str_equal (entry->value, "yes");
  return *yes || g_str_equal (entry->value, "no") || refuse (entry, "say yes or no");
}

static gboolean
read_text (const Entry *entry, char **text)
{
  g_free (*text);
  *text = g_strdup (entry->value);
  return TRUE;
}

static gboolean
read_framework (const Entry *entry)
{
  ImproveReportProfile *self = entry->profile;
  guint64 order;

  if (g_str_equal (entry->key, "title"))
    return read_text (entry, &self->title);
  if (g_str_equal (entry->key, "printed"))
    return read_text (entry, &self->printed);
  if (g_str_equal (entry->key, "framework"))
    return read_text (entry, &self->framework);
  if (g_str_equal (entry->key, "inspectorate"))
    return read_text (entry, &self->inspectorate);
  if (g_str_equal (entry->key, "scale"))
    return read_text (entry, &self->scale);
  if (g_str_equal (entry->key, "overall"))
    return read_yes (entry, &self->overall);
  if (!g_str_equal (entry->key, "order"))
    return refuse (entry,
                   "there is no such entry; give title, printed, framework, inspectorate, scale, overall, order");
  if (!g_ascii_string_to_unsigned (entry->value, 10, 0, 10000, &order, NULL))
    return refuse (entry, "give a number from 0 to 10000");
  self->order = (guint) order;
  return TRUE;
}

static gboolean
read_label (const Entry *entry)
{
  int which = find_word (labels, G_N_ELEMENTS (labels), entry->key);

  if (which < 0)
    return refuse (entry, "there is no such entry; give dates, published, lead");
  return read_phrases (entry, &entry->profile->labels[which]);
}

static gboolean
read_kind (const Entry *entry)
{
  int found;

  if (g_str_equal (entry->key, "title"))
    return read_phrases (entry, &entry->kind->titles);
  if (g_str_equal (entry->key, "cover"))
    return read_phrases (entry, &entry->kind->covers);
  if (g_str_equal (entry->key, "body"))
    return read_phrases (entry, &entry->kind->bodies);
  if (g_str_equal (entry->key, "inspection"))
    {
      found = improve_enum_get_value (IMPROVE_TYPE_INSPECTION_KIND, entry->value);
      if (found <= 0)
        return refuse (entry, "give a kind of inspection, such as inspection or focused_visit");
      entry->kind->inspection = (ImproveInspectionKind) found;
      return TRUE;
    }
  if (!g_str_equal (entry->key, "addressee"))
    return refuse (entry, "there is no such entry; give title, cover, body, inspection, addressee");
  found = find_word (addressees, G_N_ELEMENTS (addressees), entry->value);
  if (found < 0)
    return refuse (entry, "give authority, lscb or partnership");
  entry->kind->addressee = (ImproveReportAddressee) found;
  return TRUE;
}

static gboolean
read_grade (const Entry *entry)
{
  ImproveReportGrade *grade = g_new0 (ImproveReportGrade, 1);

  grade->word = g_strdup (entry->key);
  g_ptr_array_add (entry->profile->grades, grade);
  return read_phrases (entry, &grade->phrases);
}

static gboolean
read_role (const Entry *entry, GPtrArray **of_roles)
{
  int role = find_word (roles, G_N_ELEMENTS (roles), entry->key);

  if (role < 0)
    return refuse (entry, "there is no such entry; give overall, area, sub, lscb");
  return read_phrases (entry, &of_roles[role]);
}

static gboolean
read_heading (const Entry *entry)
{
  int heading = find_word (headings, G_N_ELEMENTS (headings), entry->key);

  if (g_str_equal (entry->key, "unmarked"))
    return read_yes (entry, &entry->profile->unmarked);
  if (heading <= 0)
    return refuse (entry,
                   "there is no such entry; give recommendations, urgency, priority, board, authority, end, unmarked");
  return read_phrases (entry, &entry->profile->headings[heading]);
}

static gboolean
read_clocks (const Entry *entry)
{
  g_auto (GStrv) clocks = NULL;

  if (!g_str_equal (entry->key, "run"))
    return refuse (entry, "there is no such entry; give run");
  clocks = *entry->value != '\0' ? g_strsplit (entry->value, ";", -1) : g_new0 (char *, 1);
  for (guint i = 0; clocks[i] != NULL; i++)
    if (improve_clock_lookup (clocks[i]) == NULL)
      return refuse (entry, "there is no clock of that name");
  g_strfreev (entry->profile->clocks);
  entry->profile->clocks = g_steal_pointer (&clocks);
  return TRUE;
}

static gboolean
read_entry (Entry *entry)
{
  if (g_str_equal (entry->group, "framework"))
    return read_framework (entry);
  if (g_str_equal (entry->group, "labels"))
    return read_label (entry);
  if (g_str_equal (entry->group, "grades"))
    return read_grade (entry);
  if (g_str_equal (entry->group, "areas"))
    return read_role (entry, entry->profile->areas);
  if (g_str_equal (entry->group, "verdicts"))
    return read_role (entry, entry->profile->verdicts);
  if (g_str_equal (entry->group, "headings"))
    return read_heading (entry);
  if (g_str_equal (entry->group, "clocks"))
    return read_clocks (entry);
  if (entry->kind != NULL)
    return read_kind (entry);
  return refuse (
      entry, "there is no such group; give framework, labels, kind NAME, grades, areas, verdicts, headings, clocks");
}

static gboolean
read_group (ImproveReportProfile *self, GKeyFile *file, const char *group, GError **error)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, group, NULL, NULL);
  Entry entry = { .profile = self, .group = group, .error = error };

  if (g_str_has_prefix (group, "kind "))
    {
      entry.kind = g_new0 (ImproveReportKind, 1);
      entry.kind->name = g_strstrip (g_strdup (group + strlen ("kind ")));
      entry.kind->inspection = IMPROVE_INSPECTION_KIND_INSPECTION;
      g_ptr_array_add (self->kinds, entry.kind);
    }
  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_autofree char *value = g_key_file_get_value (file, group, keys[i], NULL);

      entry.key = keys[i];
      entry.value = g_strstrip (value);
      if (!g_utf8_validate (value, -1, NULL))
        return refuse (&entry, "this is not UTF-8; save the file as UTF-8");
      if (!read_entry (&entry))
        return FALSE;
    }
  entry.key = "title";
  if (entry.kind != NULL && (entry.kind->titles == NULL || *entry.kind->name == '\0'))
    return refuse (&entry, "a kind of report is told by its title; give one, and a name");
  return TRUE;
}

void
improve_report_kind_free (gpointer data)
{
  ImproveReportKind *kind = data;

  g_free (kind->name);
  g_clear_pointer (&kind->titles, g_ptr_array_unref);
  g_clear_pointer (&kind->covers, g_ptr_array_unref);
  g_clear_pointer (&kind->bodies, g_ptr_array_unref);
  g_free (kind);
}

void
improve_report_grade_free (gpointer data)
{
  ImproveReportGrade *grade = data;

  g_free (grade->word);
  g_clear_pointer (&grade->phrases, g_ptr_array_unref);
  g_free (grade);
}

gboolean
improve_report_profile_read (ImproveReportProfile *self, const char *text, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) wrong = NULL;
  g_auto (GStrv) groups = NULL;

  if (strlen (text) > MAX_PROFILE_BYTES)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                   "[profile-size] the profile is longer than %u bytes; leave something out", MAX_PROFILE_BYTES);
      return FALSE;
    }
  if (!g_key_file_load_from_data (file, text, strlen (text), G_KEY_FILE_NONE, &wrong))
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                   "[profile-file] profile: not lines of name=value in groups; see those that come with the library");
      return FALSE;
    }
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; groups[i] != NULL; i++)
    if (!read_group (self, file, groups[i], error))
      return FALSE;
  if (self->kinds->len > 0)
    return TRUE;
  g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
               "[profile-kind] profile: no kind of report; give a group [kind NAME] with its title");
  return FALSE;
}

const char *
improve_report_addressee_word (ImproveReportAddressee addressee)
{
  return addressees[addressee];
}

const char *
improve_report_role_word (ImproveReportRole role)
{
  return roles[role];
}
