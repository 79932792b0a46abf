/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve import: a tracker becomes a plan. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-import.h>

/* So many notes are read; the rest are counted. */
#define SHOWN_NOTES 20

ImproveTrackerMapping *
improve_cli_load_mapping (const char *name_or_path)
{
  g_auto (GStrv) names = improve_tracker_mapping_list_names ();
  g_autofree char *known = g_strjoinv (", ", names);
  g_autoptr (GError) error = NULL;
  ImproveTrackerMapping *mapping;

  if (name_or_path == NULL)
    {
      improve_cli_fail ("say with --map what the columns mean: a file, or one of: %s", known);
      return NULL;
    }
  mapping = g_strv_contains ((const char *const *) names, name_or_path)
              ? improve_tracker_mapping_new_from_name (name_or_path, &error)
              : improve_tracker_mapping_new_from_file (name_or_path, NULL, &error);
  if (mapping == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    improve_cli_fail ("--map: there is neither a file nor a mapping of that name; the mappings are: %s", known);
  else if (mapping == NULL)
    improve_cli_fail ("--map: %s", error->message);
  return mapping;
}

static void
print_notes (GListModel *notes)
{
  guint n = g_list_model_get_n_items (notes);

  for (guint i = 0; i < n && i < SHOWN_NOTES; i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);
      g_autofree char *line = improve_import_note_to_string (note);

      g_printerr ("%s\n", line);
    }
  if (n > SHOWN_NOTES)
    g_printerr ("… and %u more; --json lists all %u.\n", n - SHOWN_NOTES, n);
}

static void
write_note (ImproveJsonWriter *writer, ImproveImportNote *note)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_int (writer, "row", improve_import_note_get_row (note));
  improve_json_writer_member_int (writer, "column", improve_import_note_get_column (note));
  improve_json_writer_member_string (writer, "letters", improve_import_note_get_letters (note));
  improve_json_writer_member_string (writer, "heading", improve_import_note_get_heading (note));
  improve_json_writer_member_string (writer, "value", improve_import_note_get_value (note));
  improve_json_writer_member_string (writer, "rule", improve_import_note_get_rule (note));
  improve_json_writer_member_string (writer, "reason", improve_import_note_get_reason (note));
  improve_json_writer_member_string (writer, "mend", improve_import_note_get_mend (note));
  improve_json_writer_member (writer, "id");
  if (improve_import_note_get_subject_id (note) != NULL)
    improve_json_writer_string (writer, improve_import_note_get_subject_id (note));
  else
    improve_json_writer_null (writer);
  improve_json_writer_end (writer);
}

static gboolean
print_json (ImproveTrackerImport *import)
{
  g_auto (ImproveJsonWriter) writer = { 0 };
  GListModel *notes = improve_tracker_import_get_notes (import);
  g_autofree char *json = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member_int (&writer, "rows_read", improve_tracker_import_get_rows_read (import));
  improve_json_writer_member_int (&writer, "rows_made", improve_tracker_import_get_rows_made (import));
  improve_json_writer_member_int (&writer, "rows_listed", improve_tracker_import_get_rows_listed (import));
  improve_json_writer_member (&writer, "notes");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      write_note (&writer, note);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  json = improve_json_writer_finish (&writer, NULL);
  return improve_cli_write (NULL, json);
}

static void
print_summary (ImproveTrackerImport *import, const char *output)
{
  guint n_notes = g_list_model_get_n_items (improve_tracker_import_get_notes (import));

  g_print ("%d rows read: %d became actions, %d were left aside. %u notes.\n",
           improve_tracker_import_get_rows_read (import), improve_tracker_import_get_rows_made (import),
           improve_tracker_import_get_rows_listed (import), n_notes);
  if (output != NULL)
    g_print ("Written to %s.\n", output);
}

static gboolean
save (ImproveTrackerImport *import, const char *title, const char *output)
{
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (title != NULL)
    improve_plan_set_title (improve_tracker_import_get_plan (import), title);
  if (output == NULL)
    return TRUE;
  document = improve_document_new (improve_tracker_import_get_plan (import));
  if (improve_document_save_as (document, output, FALSE, NULL, &error))
    return TRUE;
  improve_cli_fail ("%s", error->message);
  return FALSE;
}

static ImproveTrackerImport *
import_tracker (const char *path, const char *map, const char *known_at)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_cli_load_mapping (map);
  g_autoptr (ImproveDate) date = NULL;
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *import;

  if (mapping == NULL)
    return NULL;
  date = known_at != NULL ? improve_cli_parse_date ("--known-at", known_at) : improve_cli_today ();
  if (date == NULL)
    return NULL;
  if (known_at == NULL)
    {
      g_autofree char *today = improve_date_to_words (date);

      g_printerr ("The tracker is taken to be of today, %s; --known-at gives another day.\n", today);
    }
  import = improve_tracker_mapping_import_file (mapping, path, NULL, date, NULL, &error);
  if (import == NULL)
    improve_cli_fail ("%s: %s", path, error->message);
  return import;
}

ImproveExit
improve_cli_import (int argc, char **argv)
{
  g_autofree char *map = NULL;
  g_autofree char *known_at = NULL;
  g_autofree char *title = NULL;
  g_autofree char *output = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "map", 'm', 0, G_OPTION_ARG_FILENAME, &map, "What the columns mean: the name of a mapping, or a file",
      "NAME|FILE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "The day of the tracker (today)", "DATE" },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, "What the plan is called (the name of the file)", "TITLE" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where the plan is written; nowhere without it", "PLAN" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print the counts and all notes as JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveTrackerImport) import = NULL;

  if (!improve_cli_parse ("import", "TRACKER", "Read a tracker (CSV) into a plan.", entries, &argc, &argv, 1, 1))
    return IMPROVE_EXIT_COULD_NOT;
  import = import_tracker (argv[1], map, known_at);
  if (import == NULL || !save (import, title, output))
    return IMPROVE_EXIT_COULD_NOT;
  if (json)
    return print_json (import) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
  print_notes (improve_tracker_import_get_notes (import));
  print_summary (import, output);
  return IMPROVE_EXIT_FINE;
}
