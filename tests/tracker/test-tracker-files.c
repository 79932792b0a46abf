/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Trackers read and written while others work. */

#include <glib/gstdio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

typedef struct
{
  char *folder;
  char *path;
  ImproveTrackerMapping *mapping;
  ImproveDate *day;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("improve-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, data, NULL);
  self->mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  self->day = improve_date_parse ("2017-06-30", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_unlink (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
  g_object_unref (self->mapping);
  improve_date_unref (self->day);
}

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  g_assert_true (source == G_OBJECT (self->mapping));
  self->result = g_object_ref (result);
}

static void
wait_for_it (Fixture *self)
{
  while (self->result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static ImproveTrackerImport *
read_file (Fixture *self, ImprovePlan *plan, GCancellable *cancellable, GError **error)
{
  ImproveTrackerImport *import;

  improve_tracker_mapping_import_file_async (self->mapping, self->path, plan, self->day, NULL, G_PRIORITY_DEFAULT,
                                             cancellable, done, self);
  wait_for_it (self);
  import = improve_tracker_mapping_import_file_finish (self->mapping, self->result, error);
  g_clear_object (&self->result);
  return import;
}

static gboolean
write_file (Fixture *self, ImprovePlan *plan, GCancellable *cancellable, GError **error)
{
  gboolean written;

  improve_tracker_mapping_export_file_async (self->mapping, plan, self->path, self->day, G_PRIORITY_DEFAULT,
                                             cancellable, done, self);
  wait_for_it (self);
  written = improve_tracker_mapping_export_file_finish (self->mapping, self->result, error);
  g_clear_object (&self->result);
  return written;
}

static ImprovePlan *
make_plan (Fixture *self)
{
  static const char csv[] = "No,What,When\r\n1,Train staff,30/06/2017\r\n2,Visit,TBC\r\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (csv, sizeof csv - 1);
  g_autoptr (ImproveTrackerImport) import =
    improve_tracker_mapping_import_bytes (self->mapping, bytes, "t.csv", NULL, self->day, NULL, NULL);

  return g_object_ref (improve_tracker_import_get_plan (import));
}

static void
test_there_and_back (Fixture *self, gconstpointer data)
{
  g_autoptr (ImprovePlan) plan = make_plan (self);
  g_autoptr (ImproveTrackerImport) back = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (write_file (self, plan, NULL, &error));
  g_assert_no_error (error);
  back = read_file (self, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_tracker_import_get_rows_made (back), ==, 2);
  /* At once it is the same. */
  g_assert_true (improve_tracker_mapping_export_file (self->mapping, plan, self->path, self->day, NULL, &error));
  g_clear_object (&back);
  back = improve_tracker_mapping_import_file (self->mapping, self->path, NULL, self->day, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_tracker_import_get_rows_made (back), ==, 2);
}

/* Nothing is written and nothing read into the plan. */
static void
test_cancelled (Fixture *self, gconstpointer data)
{
  g_autoptr (ImprovePlan) plan = make_plan (self);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (write_file (self, plan, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_true (write_file (self, plan, NULL, &error));
  g_assert_null (read_file (self, plan, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (plan)), ==, 2);
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *self = data;

  g_assert_null (source);
  self->result = g_object_ref (result);
}

static ImproveTrackerMapping *
read_mapping (Fixture *self, GCancellable *cancellable, GError **error)
{
  ImproveTrackerMapping *mapping;

  improve_tracker_mapping_new_from_file_async (self->path, G_PRIORITY_DEFAULT, cancellable, keep_result, self);
  wait_for_it (self);
  mapping = improve_tracker_mapping_new_from_file_finish (self->result, error);
  g_clear_object (&self->result);
  return mapping;
}

static void
test_mapping (Fixture *self, gconstpointer data)
{
  g_autofree char *text = improve_tracker_mapping_to_text (self->mapping);
  g_autofree char *read = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (read_mapping (self, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (self->path, text, -1, NULL));
  mapping = read_mapping (self, NULL, &error);
  g_assert_no_error (error);
  read = improve_tracker_mapping_to_text (mapping);
  g_assert_cmpstr (read, ==, text);
  g_cancellable_cancel (cancellable);
  g_assert_null (read_mapping (self, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_faults (Fixture *self, gconstpointer data)
{
  g_autoptr (ImprovePlan) plan = make_plan (self);
  g_autofree char *elsewhere = g_build_filename (self->folder, "no", "such", "place.csv", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (read_file (self, plan, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (self->path, "a,\"b", -1, NULL));
  g_assert_null (read_file (self, plan, NULL, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_false (improve_tracker_mapping_export_file (self->mapping, plan, elsewhere, self->day, NULL, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/tracker/files/there-and-back", Fixture, "t.csv", set_up, test_there_and_back, tear_down);
#if defined IMPROVE_WITH_XLSX_IN && defined IMPROVE_WITH_XLSX_OUT
  g_test_add ("/tracker/files/workbook", Fixture, "T.XLSX", set_up, test_there_and_back, tear_down);
#endif
  g_test_add ("/tracker/files/cancelled", Fixture, "t.csv", set_up, test_cancelled, tear_down);
  g_test_add ("/tracker/files/faults", Fixture, "t.csv", set_up, test_faults, tear_down);
  g_test_add ("/tracker/files/mapping", Fixture, "mine.ini", set_up, test_mapping, tear_down);
  return g_test_run ();
}
