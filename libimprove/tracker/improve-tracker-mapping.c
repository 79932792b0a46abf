/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-mapping-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-file-save-private.h>

/* Generated from improve-tracker.gresource.xml. */
GResource *improve_tracker_resources_get_resource (void);

#define RESOURCE_FOLDER "/improve/tracker/mappings"
#define SUFFIX ".map"
#define MAX_FILE_BYTES (256u << 10)

G_DEFINE_FINAL_TYPE (ImproveTrackerMapping, improve_tracker_mapping, G_TYPE_OBJECT)

static void
improve_tracker_mapping_finalize (GObject *object)
{
  ImproveTrackerMapping *self = IMPROVE_TRACKER_MAPPING (object);

  g_free (self->name);
  g_free (self->text);
  g_free (self->title);
  g_free (self->party);
  g_free (self->opening_state);
  g_free (self->sheet);
  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    {
      g_strfreev (self->headings[i]);
      g_free (self->first_heading[i]);
    }
  g_strfreev (self->owner_splits);
  g_hash_table_unref (self->owner_kinds);
  g_ptr_array_unref (self->statuses);
  g_ptr_array_unref (self->colours);
  g_hash_table_unref (self->states);
  G_OBJECT_CLASS (improve_tracker_mapping_parent_class)->finalize (object);
}

static void
improve_tracker_mapping_class_init (ImproveTrackerMappingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_tracker_mapping_finalize;
}

static void
improve_tracker_mapping_init (ImproveTrackerMapping *self)
{
  self->name = g_strdup ("");
  self->title = g_strdup ("");
  self->party = g_strdup ("");
  self->opening_state = g_strdup ("draft");
  self->delimiter = ',';
  self->party_kind = IMPROVE_TRACKER_PARTY_ORGANIZATION;
  self->owner_kind = IMPROVE_TRACKER_PARTY_POST;
  self->owner_kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->statuses = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_status_free);
  self->colours = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_colour_free);
  self->states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* The party that speaks in the trackers of a plan: the one named, else the authority whose plan it is. */
const char *
improve_tracker_mapping_find_party (ImproveTrackerMapping *self, ImprovePlan *plan)
{
  const char *authority = improve_plan_get_authority (plan);

  if (*self->party != '\0')
    return self->party;
  return authority != NULL && *authority != '\0' ? authority : "The council";
}

static ImproveTrackerMapping *
new_named (const char *name, const char *text, GError **error)
{
  g_autoptr (ImproveTrackerMapping) self = g_object_new (IMPROVE_TYPE_TRACKER_MAPPING, NULL);

  g_free (self->name);
  self->name = g_strdup (name);
  if (!improve_tracker_mapping_read (self, text, error))
    return NULL;
  return g_steal_pointer (&self);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * improve_tracker_mapping_list_names:
 *
 * Lists the mappings that come with the library.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, in alphabetical order
 *
 * Since: 1.0
 */
char **
improve_tracker_mapping_list_names (void)
{
  GResource *resource = improve_tracker_resources_get_resource ();
  g_auto (GStrv) files = g_resource_enumerate_children (resource, RESOURCE_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], SUFFIX))
      g_ptr_array_add (names, g_strndup (files[i], strlen (files[i]) - strlen (SUFFIX)));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/**
 * improve_tracker_mapping_new_from_name: (constructor)
 * @name: a name from improve_tracker_mapping_list_names()
 * @error: return location for an error
 *
 * Loads a mapping that comes with the library.
 *
 * Returns: (transfer full): the mapping; on failure %NULL with %IMPROVE_IMPORT_ERROR_MAPPING where there is none of
 *   that name
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_from_name (const char *name, GError **error)
{
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();
  g_autofree char *path = NULL;
  g_autofree char *known = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  if (!g_strv_contains ((const char *const *) names, name))
    {
      known = g_strjoinv (", ", names);
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                   "[map-unknown] there is no mapping of that name; give a file, or one of: %s", known);
      return NULL;
    }
  path = g_strconcat (RESOURCE_FOLDER "/", name, SUFFIX, NULL);
  bytes = g_resource_lookup_data (improve_tracker_resources_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  return new_named (name, text, error);
}

/**
 * improve_tracker_mapping_new_from_file: (constructor)
 * @path: a mapping file of at most 256 KiB
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Loads a mapping from a file. Its name is the name of the file.
 *
 * Returns: (transfer full): the mapping; on failure %NULL with a #GIOErrorEnum, %IMPROVE_DOCUMENT_ERROR_NOT_A_FILE,
 *   %IMPROVE_DOCUMENT_ERROR_LIMIT, or %IMPROVE_IMPORT_ERROR_MAPPING where the file is no mapping
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_from_file (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;
  gsize length;

  g_return_val_if_fail (path != NULL, NULL);

  bytes = improve_file_load (path, MAX_FILE_BYTES, cancellable, error);
  if (bytes == NULL)
    return NULL;
  length = g_bytes_get_size (bytes);
  text = g_strndup (g_bytes_get_data (bytes, NULL), length);
  if (strlen (text) != length)
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING,
                           "[map-encoding] mapping, file: it holds a NUL; save it as UTF-8");
      return NULL;
    }
  name = g_path_get_basename (path);
  return new_named (name, text, error);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  ImproveTrackerMapping *mapping = improve_tracker_mapping_new_from_file (path, cancellable, &error);

  if (mapping == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, mapping, g_object_unref);
}

/**
 * improve_tracker_mapping_new_from_file_async:
 * @path: a mapping file of at most 256 KiB
 * @io_priority: the priority of the result among the sources of the main context, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): to stop it
 * @callback: (scope async) (closure user_data): called when the mapping is there, in the caller's main context
 * @user_data: data for @callback
 *
 * Loads a mapping as improve_tracker_mapping_new_from_file() does, in another thread.
 *
 * Since: 1.0
 */
void
improve_tracker_mapping_new_from_file_async (const char         *path,
                                             int                 io_priority,
                                             GCancellable       *cancellable,
                                             GAsyncReadyCallback callback,
                                             gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, improve_tracker_mapping_new_from_file_async);
  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * improve_tracker_mapping_new_from_file_finish: (constructor)
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends improve_tracker_mapping_new_from_file_async().
 *
 * Returns: (transfer full): the mapping; on failure %NULL with an error as for
 *   improve_tracker_mapping_new_from_file()
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_from_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * improve_tracker_mapping_new_from_text: (constructor)
 * @text: what a mapping file holds
 * @error: return location for an error
 *
 * Makes a mapping from the text of a mapping file. It has no name.
 *
 * Returns: (transfer full): the mapping; on failure %NULL with %IMPROVE_IMPORT_ERROR_MAPPING
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_from_text (const char *text, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return new_named ("", text, error);
}

/**
 * improve_tracker_mapping_new_for_party: (constructor)
 * @other: a mapping
 * @party: the name of a party
 *
 * Makes a mapping like another, with the status columns the word of @party.
 *
 * Returns: (transfer full): the mapping
 *
 * Since: 1.0
 */
ImproveTrackerMapping *
improve_tracker_mapping_new_for_party (ImproveTrackerMapping *other, const char *party)
{
  ImproveTrackerMapping *self;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (other), NULL);
  g_return_val_if_fail (party != NULL, NULL);

  self = new_named (other->name, other->text, NULL);
  g_free (self->party);
  self->party = g_strdup (party);
  return self;
}

/**
 * improve_tracker_mapping_get_name:
 * @self: a mapping
 *
 * Gets the name of the mapping.
 *
 * Returns: (transfer none): the name it was loaded by, or the name of its file; empty where it was made from text
 *
 * Since: 1.0
 */
const char *
improve_tracker_mapping_get_name (ImproveTrackerMapping *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), "");

  return self->name;
}

/**
 * improve_tracker_mapping_get_title:
 * @self: a mapping
 *
 * Gets what the mapping is for.
 *
 * Returns: (transfer none): what trackers it is for, in words; may be empty
 *
 * Since: 1.0
 */
const char *
improve_tracker_mapping_get_title (ImproveTrackerMapping *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), "");

  return self->title;
}

/**
 * improve_tracker_mapping_get_party:
 * @self: a mapping
 *
 * Gets who speaks in the status column.
 *
 * Returns: (transfer none): the name of the party whose word the status column is; empty where the mapping names none,
 *   so that it is the authority whose plan it is
 *
 * Since: 1.0
 */
const char *
improve_tracker_mapping_get_party (ImproveTrackerMapping *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), "");

  return self->party;
}

/**
 * improve_tracker_mapping_get_date_order:
 * @self: a mapping
 *
 * Gets how dates in figures are to be read.
 *
 * Returns: the order of day, month and year in dates written in figures; %IMPROVE_DATE_ORDER_UNKNOWN where the mapping
 *   does not declare it
 *
 * Since: 1.0
 */
ImproveDateOrder
improve_tracker_mapping_get_date_order (ImproveTrackerMapping *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), IMPROVE_DATE_ORDER_UNKNOWN);

  return self->dates.order;
}

/**
 * improve_tracker_mapping_list_columns:
 * @self: a mapping
 *
 * Lists what the columns of its trackers may be, such as `title` and `due`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names the mapping gives headings to
 *
 * Since: 1.0
 */
char **
improve_tracker_mapping_list_columns (ImproveTrackerMapping *self)
{
  GPtrArray *columns = g_ptr_array_new ();

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);

  for (guint i = 0; i < IMPROVE_TRACKER_N_COLUMNS; i++)
    if (self->headings[i] != NULL)
      g_ptr_array_add (columns, g_strdup (improve_tracker_column_get_name ((ImproveTrackerColumn) i)));
  g_ptr_array_add (columns, NULL);
  return (char **) g_ptr_array_free (columns, FALSE);
}

/**
 * improve_tracker_mapping_list_headings:
 * @self: a mapping
 * @column: a name from improve_tracker_mapping_list_columns()
 *
 * Lists the headings that stand for a column, without regard to case; `*` at the end stands for any ending.
 *
 * Returns: (transfer full) (array zero-terminated=1): the headings; empty where there are none
 *
 * Since: 1.0
 */
char **
improve_tracker_mapping_list_headings (ImproveTrackerMapping *self, const char *column)
{
  int index;

  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);

  index = improve_tracker_column_from_name (column);
  return index >= 0 && self->headings[index] != NULL ? g_strdupv (self->headings[index]) : g_new0 (char *, 1);
}

/**
 * improve_tracker_mapping_to_text:
 * @self: a mapping
 *
 * Gives the mapping as its file has it, comments included: what to save and correct.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_tracker_mapping_to_text (ImproveTrackerMapping *self)
{
  g_return_val_if_fail (IMPROVE_IS_TRACKER_MAPPING (self), NULL);

  return g_strdup (self->text);
}
