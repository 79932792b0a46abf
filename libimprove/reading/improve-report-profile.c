/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-report-profile-private.h>
#include <libimprove/rules/improve-framework-private.h>

#define LAST_ORDER 10000

G_DEFINE_FINAL_TYPE (ImproveReportProfile, improve_report_profile, G_TYPE_OBJECT)

static void
clear_phrases (GPtrArray **phrases, guint n)
{
  for (guint i = 0; i < n; i++)
    g_clear_pointer (&phrases[i], g_ptr_array_unref);
}

static void
improve_report_profile_finalize (GObject *object)
{
  ImproveReportProfile *self = IMPROVE_REPORT_PROFILE (object);

  g_free (self->name);
  g_free (self->title);
  g_free (self->inspectorate);
  g_free (self->framework);
  g_free (self->printed);
  g_free (self->scale);
  g_ptr_array_unref (self->kinds);
  g_ptr_array_unref (self->grades);
  clear_phrases (self->areas, IMPROVE_REPORT_N_ROLES);
  clear_phrases (self->verdicts, IMPROVE_REPORT_N_ROLES);
  clear_phrases (self->headings, IMPROVE_REPORT_N_HEADINGS);
  clear_phrases (self->labels, IMPROVE_REPORT_N_LABELS);
  g_strfreev (self->clocks);
  G_OBJECT_CLASS (improve_report_profile_parent_class)->finalize (object);
}

static void
improve_report_profile_class_init (ImproveReportProfileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_report_profile_finalize;
}

static void
improve_report_profile_init (ImproveReportProfile *self)
{
  self->kinds = g_ptr_array_new_with_free_func (improve_report_kind_free);
  self->grades = g_ptr_array_new_with_free_func (improve_report_grade_free);
  self->clocks = g_new0 (char *, 1);
  self->order = LAST_ORDER;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * improve_report_profile_list_names:
 *
 * Lists the profiles that come with the library.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, in alphabetical order
 *
 * Since: 1.0
 */
char **
improve_report_profile_list_names (void)
{
  GResource *resource = improve_profiles_get_resource ();
  g_auto (GStrv) files = g_resource_enumerate_children (resource, IMPROVE_PROFILES_FOLDER,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], IMPROVE_PROFILES_SUFFIX))
      g_ptr_array_add (names, g_strndup (files[i], strlen (files[i]) - strlen (IMPROVE_PROFILES_SUFFIX)));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/**
 * improve_report_profile_new_from_name: (constructor)
 * @name: a name from improve_report_profile_list_names()
 * @error: return location for an error
 *
 * Loads a profile that comes with the library.
 *
 * Returns: (transfer full): the profile, or %NULL with %IMPROVE_IMPORT_ERROR_MAPPING where there is none of that name
 *
 * Since: 1.0
 */
ImproveReportProfile *
improve_report_profile_new_from_name (const char *name, GError **error)
{
  g_auto (GStrv) names = improve_report_profile_list_names ();
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  if (!g_strv_contains ((const char *const *) names, name))
    {
      g_autofree char *known = g_strjoinv (", ", names);

      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                   "[profile-unknown] there is no profile of that name; give one of: %s", known);
      return NULL;
    }
  path = g_strconcat (IMPROVE_PROFILES_FOLDER "/", name, IMPROVE_PROFILES_SUFFIX, NULL);
  bytes = g_resource_lookup_data (improve_profiles_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  return improve_report_profile_new_from_text (name, text, error);
}

/**
 * improve_report_profile_new_from_text: (constructor)
 * @name: what to call it
 * @text: what a profile file holds, at most 256 KiB
 * @error: return location for an error
 *
 * Makes a profile from the text of a profile file.
 *
 * Returns: (transfer full): the profile, or %NULL with %IMPROVE_IMPORT_ERROR_MAPPING or %IMPROVE_IMPORT_ERROR_LIMIT
 *   naming the group and the entry
 *
 * Since: 1.0
 */
ImproveReportProfile *
improve_report_profile_new_from_text (const char *name, const char *text, GError **error)
{
  g_autoptr (ImproveReportProfile) self = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (IMPROVE_TYPE_REPORT_PROFILE, NULL);
  self->name = g_strdup (name);
  if (!improve_report_profile_read (self, text, error))
    return NULL;
  return g_steal_pointer (&self);
}

static int
compare_order (gconstpointer a, gconstpointer b)
{
  const ImproveReportProfile *left = *(ImproveReportProfile *const *) a;
  const ImproveReportProfile *right = *(ImproveReportProfile *const *) b;

  return left->order < right->order ? -1 : left->order > right->order ? 1 : strcmp (left->name, right->name);
}

GPtrArray *
improve_report_profiles_load (void)
{
  g_auto (GStrv) names = improve_report_profile_list_names ();
  GPtrArray *profiles = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      ImproveReportProfile *profile = improve_report_profile_new_from_name (names[i], &error);

      /* They are part of the library: a test loads each. */
      if (profile == NULL)
        g_error ("%s: %s", names[i], error->message);
      g_ptr_array_add (profiles, profile);
    }
  g_ptr_array_sort (profiles, compare_order);
  return profiles;
}

/* The longest phrase that stands at token @at; its index, or -1. */
static int
longest_at (const GPtrArray *phrases, const ImproveWords *words, guint at, guint *end)
{
  int longest = -1;

  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    {
      ImproveReportMatch match;

      if (improve_report_phrase_at (g_ptr_array_index (phrases, i), words, at, &match) && match.to > *end)
        {
          *end = match.to;
          longest = (int) i;
        }
    }
  return longest;
}

const ImproveReportGrade *
improve_report_profile_grade_at (const ImproveReportProfile *self, const ImproveWords *words, guint at, guint *end)
{
  const ImproveReportGrade *found = NULL;

  *end = at;
  for (guint i = 0; i < self->grades->len; i++)
    {
      const ImproveReportGrade *grade = g_ptr_array_index (self->grades, i);

      if (longest_at (grade->phrases, words, at, end) >= 0)
        found = grade;
    }
  return found;
}

gboolean
improve_report_profile_area_at (
    const ImproveReportProfile *self, const ImproveWords *words, guint at, guint *end, ImproveReportRole *role)
{
  gboolean found = FALSE;

  *end = at;
  for (guint r = 0; r < IMPROVE_REPORT_N_ROLES; r++)
    if (longest_at (self->areas[r], words, at, end) >= 0)
      {
        *role = (ImproveReportRole) r;
        found = TRUE;
      }
  return found;
}

/**
 * improve_report_profile_get_name:
 * @self: a profile
 *
 * Gets the name of the profile.
 *
 * Returns: (transfer none): the name it was loaded by
 *
 * Since: 1.0
 */
const char *
improve_report_profile_get_name (ImproveReportProfile *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), NULL);
  return self->name;
}

/**
 * improve_report_profile_get_title:
 * @self: a profile
 *
 * Gets the framework it describes.
 *
 * Returns: (transfer none) (nullable): the framework in words; %NULL where the profile does not say
 *
 * Since: 1.0
 */
const char *
improve_report_profile_get_title (ImproveReportProfile *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), NULL);
  return self->title;
}

/**
 * improve_report_profile_get_inspectorate:
 * @self: a profile
 *
 * Gets who inspects by the framework.
 *
 * Returns: (transfer none) (nullable): a word of #ImproveInspection:inspectorate; %NULL where the profile does not say
 *
 * Since: 1.0
 */
const char *
improve_report_profile_get_inspectorate (ImproveReportProfile *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), NULL);
  return self->inspectorate;
}

/**
 * improve_report_profile_get_has_overall:
 * @self: a profile
 *
 * Says whether the framework gives an overall judgement.
 *
 * Returns: %TRUE if it does
 *
 * Since: 1.0
 */
gboolean
improve_report_profile_get_has_overall (ImproveReportProfile *self)
{
  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), FALSE);
  return self->overall;
}

/**
 * improve_report_profile_list_kinds:
 * @self: a profile
 *
 * Lists the kinds of report the framework makes, in the order in which they are tried.
 *
 * Returns: (transfer full) (array zero-terminated=1): their words, such as `sif-lscb`
 *
 * Since: 1.0
 */
char **
improve_report_profile_list_kinds (ImproveReportProfile *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), NULL);
  for (guint i = 0; i < self->kinds->len; i++)
    g_strv_builder_add (builder, ((const ImproveReportKind *) g_ptr_array_index (self->kinds, i))->name);
  return g_strv_builder_end (builder);
}

/**
 * improve_report_profile_list_areas:
 * @self: a profile
 *
 * Lists the areas judged, the overall judgement first, each by its words folded for comparison: lower case, without
 * punctuation.
 *
 * Returns: (transfer full) (array zero-terminated=1): the areas
 *
 * Since: 1.0
 */
char **
improve_report_profile_list_areas (ImproveReportProfile *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (IMPROVE_IS_REPORT_PROFILE (self), NULL);
  for (guint r = 0; r < IMPROVE_REPORT_N_ROLES; r++)
    for (guint i = 0; self->areas[r] != NULL && i < self->areas[r]->len; i++)
      {
        const ImproveReportPhrase *phrase = g_ptr_array_index (self->areas[r], i);
        g_autofree char *area = g_strjoinv (" ", phrase->words);

        g_strv_builder_add (builder, area);
      }
  return g_strv_builder_end (builder);
}
