/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The vocabulary of inspection frameworks, from the profiles that come with the library. */

#include <string.h>

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/rules/improve-framework-private.h>

struct _ImproveFramework
{
  char *name;
  char *title;
  char *family;
  char *inspectorate;
  char *scale;
  gboolean has_overall;
  char **areas;
  char **grades;      /* each by its own word */
  char **grade_words; /* with all that reports print for it */
};

static gpointer
framework_same (gpointer framework)
{
  return framework;
}

static void
framework_kept (gpointer framework)
{
}

G_DEFINE_BOXED_TYPE (ImproveFramework, improve_framework, framework_same, framework_kept)

/* --- reading the profiles --- */

static void
add_phrases (GPtrArray  *phrases,
             GKeyFile   *file,
             const char *group,
             const char *key)
{
  g_autofree char *value = g_key_file_get_value (file, group, key, NULL);
  g_auto (GStrv) parts = value != NULL ? g_strsplit (value, ";", -1) : NULL;

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_ptr_array_add (phrases, g_strdup (parts[i]));
}

static char **
end_phrases (GPtrArray *phrases)
{
  g_ptr_array_add (phrases, NULL);
  return (char **) g_ptr_array_free (phrases, FALSE);
}

static char **
read_areas (GKeyFile *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, "areas", NULL, NULL);
  GPtrArray *areas = g_ptr_array_new ();

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    add_phrases (areas, file, "areas", keys[i]);
  return end_phrases (areas);
}

static void
read_grades (ImproveFramework *framework,
             GKeyFile         *file)
{
  g_auto (GStrv) keys = g_key_file_get_keys (file, "grades", NULL, NULL);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      g_ptr_array_add (words, g_strdup (keys[i]));
      add_phrases (words, file, "grades", keys[i]);
    }
  framework->grades = keys != NULL ? g_steal_pointer (&keys) : g_new0 (char *, 1);
  framework->grade_words = end_phrases (words);
}

/* NULL where the file is no framework of its own but what several share. */
static ImproveFramework *
read_framework (const char *file_name)
{
  g_autofree char *path = g_strconcat (IMPROVE_PROFILES_FOLDER "/", file_name, NULL);
  g_autoptr (GBytes) bytes
      = g_resource_lookup_data (improve_profiles_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *family = NULL;
  g_autofree char *overall = NULL;
  ImproveFramework *framework;

  if (bytes == NULL || !g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL))
    return NULL;
  family = g_key_file_get_value (file, "framework", "framework", NULL);
  if (family == NULL)
    return NULL;
  overall = g_key_file_get_value (file, "framework", "overall", NULL);
  framework = g_new0 (ImproveFramework, 1);
  framework->name = g_strndup (file_name, strlen (file_name) - strlen (IMPROVE_PROFILES_SUFFIX));
  framework->title = g_key_file_get_value (file, "framework", "title", NULL);
  framework->family = g_steal_pointer (&family);
  framework->inspectorate = g_key_file_get_value (file, "framework", "inspectorate", NULL);
  framework->scale = g_key_file_get_value (file, "framework", "scale", NULL);
  framework->has_overall = g_strcmp0 (overall, "yes") == 0;
  framework->areas = read_areas (file);
  read_grades (framework, file);
  return framework;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(const ImproveFramework *const *) a)->name, (*(const ImproveFramework *const *) b)->name);
}

/* Read on first use, and constant from then on. */
static GPtrArray *
get_frameworks (void)
{
  static gsize frameworks;

  if (g_once_init_enter (&frameworks))
    {
      g_auto (GStrv) files = g_resource_enumerate_children (improve_profiles_get_resource (), IMPROVE_PROFILES_FOLDER,
                                                            G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      GPtrArray *found = g_ptr_array_new ();

      for (guint i = 0; files != NULL && files[i] != NULL; i++)
        {
          ImproveFramework *framework = read_framework (files[i]);

          if (framework != NULL)
            g_ptr_array_add (found, framework);
        }
      g_ptr_array_sort (found, compare_names);
      g_once_init_leave (&frameworks, GPOINTER_TO_SIZE (found));
    }
  return GSIZE_TO_POINTER (frameworks);
}

/* --- words as somebody wrote them --- */

/* Letters and digits in lower case; of a phrase with a gap in it what stands before the gap. */
static char *
fold (const char *text,
      gboolean   *open_ended)
{
  GString *folded = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (open_ended != NULL && (c == '{' || c == 0x2026))
        {
          *open_ended = TRUE;
          break;
        }
      if (g_unichar_isalnum (c))
        g_string_append_unichar (folded, g_unichar_tolower (c));
    }
  return g_string_free (folded, FALSE);
}

static gboolean
knows (char       **phrases,
       const char  *text)
{
  g_autofree char *folded = fold (text, NULL);

  for (guint i = 0; phrases[i] != NULL; i++)
    {
      gboolean open_ended = FALSE;
      g_autofree char *phrase = fold (phrases[i], &open_ended);

      if (open_ended ? g_str_has_prefix (folded, phrase) : g_str_equal (folded, phrase))
        return TRUE;
    }
  return FALSE;
}

gboolean
improve_framework_knows_area (const ImproveFramework *framework,
                              const char             *area)
{
  return knows (framework->areas, area);
}

gboolean
improve_framework_knows_grade (const ImproveFramework *framework,
                               const char             *grade)
{
  return knows (framework->grade_words, grade);
}

/**
 * improve_framework_list_names:
 *
 * Lists the frameworks that come with the library.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, in alphabetical order
 *
 * Since: 1.0
 */
char **
improve_framework_list_names (void)
{
  GPtrArray *frameworks = get_frameworks ();
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < frameworks->len; i++)
    g_strv_builder_add (names, ((ImproveFramework *) g_ptr_array_index (frameworks, i))->name);
  return g_strv_builder_end (names);
}

/**
 * improve_framework_lookup:
 * @name: a name, such as `ilacs-2023`
 *
 * Finds a framework.
 *
 * Returns: (transfer none) (nullable): the framework, or %NULL where there is none of that name
 *
 * Since: 1.0
 */
const ImproveFramework *
improve_framework_lookup (const char *name)
{
  GPtrArray *frameworks = get_frameworks ();

  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < frameworks->len; i++)
    {
      const ImproveFramework *framework = g_ptr_array_index (frameworks, i);

      if (g_str_equal (framework->name, name))
        return framework;
    }
  return NULL;
}

/**
 * improve_framework_get_name:
 * @framework: a framework
 *
 * Gets the name of this edition.
 *
 * Returns: (transfer none): the name, such as `ilacs-2023`
 *
 * Since: 1.0
 */
const char *
improve_framework_get_name (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return framework->name;
}

/**
 * improve_framework_get_title:
 * @framework: a framework
 *
 * Gets what it is called.
 *
 * Returns: (transfer none) (nullable): the title, or %NULL where the profile gives none
 *
 * Since: 1.0
 */
const char *
improve_framework_get_title (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return framework->title;
}

/**
 * improve_framework_get_family:
 * @framework: a framework
 *
 * Gets the name that its editions share: what #ImproveInspection:framework holds.
 *
 * Returns: (transfer none): the name, such as `ilacs`
 *
 * Since: 1.0
 */
const char *
improve_framework_get_family (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return framework->family;
}

/**
 * improve_framework_get_inspectorate:
 * @framework: a framework
 *
 * Gets who inspects by it.
 *
 * Returns: (transfer none) (nullable): the word of #ImproveInspection:inspectorate, or %NULL where the profile names
 *   none
 *
 * Since: 1.0
 */
const char *
improve_framework_get_inspectorate (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return framework->inspectorate;
}

/**
 * improve_framework_get_scale:
 * @framework: a framework
 *
 * Gets the scale of its grades.
 *
 * Returns: (transfer none) (nullable): the scale, or %NULL where it gives no grades
 *
 * Since: 1.0
 */
const char *
improve_framework_get_scale (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return framework->scale;
}

/**
 * improve_framework_get_has_overall:
 * @framework: a framework
 *
 * Says whether there is a judgement overall. Not every framework has one.
 *
 * Returns: %TRUE if there is
 *
 * Since: 1.0
 */
gboolean
improve_framework_get_has_overall (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, FALSE);
  return framework->has_overall;
}

/**
 * improve_framework_dup_areas:
 * @framework: a framework
 *
 * Lists the areas that are judged, as reports print them; a phrase may have a gap, `…` or `{name}`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 *
 * Since: 1.0
 */
char **
improve_framework_dup_areas (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return g_strdupv (framework->areas);
}

/**
 * improve_framework_dup_grades:
 * @framework: a framework
 *
 * Lists the grades, best first; empty where it gives none.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words
 *
 * Since: 1.0
 */
char **
improve_framework_dup_grades (const ImproveFramework *framework)
{
  g_return_val_if_fail (framework != NULL, NULL);
  return g_strdupv (framework->grades);
}
