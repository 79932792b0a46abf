/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve import: a tracker becomes a plan. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-import.h>
#include <libimprove/tracker/improve-tracker-match.h>

/* So many notes are read; the rest are counted. */
#define SHOWN_NOTES 20
#define MAX_TRACKER_BYTES (64u << 20)

ImproveTrackerMapping *
improve_cli_load_mapping (const char *name_or_path, const char *party)
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
  if (mapping != NULL && party != NULL)
    {
      g_autoptr (ImproveTrackerMapping) plain = mapping;

      return improve_tracker_mapping_new_for_party (plain, party);
    }
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
  improve_json_writer_member_int (&writer, "rows_matched", improve_tracker_import_get_rows_matched (import));
  improve_json_writer_member_int (&writer, "rows_done", improve_tracker_import_get_rows_done (import));
  improve_json_writer_member_int (&writer, "rows_vanished", improve_tracker_import_get_rows_vanished (import));
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
  int matched = improve_tracker_import_get_rows_matched (import);
  int done = improve_tracker_import_get_rows_done (import);
  int vanished = improve_tracker_import_get_rows_vanished (import);

  g_print ("%d rows read: %d became actions, %d were left aside. %u notes.\n",
           improve_tracker_import_get_rows_read (import), improve_tracker_import_get_rows_made (import),
           improve_tracker_import_get_rows_listed (import),
           g_list_model_get_n_items (improve_tracker_import_get_notes (import)));
  if (matched > 0 || done > 0 || vanished > 0)
    g_print ("%d went on from the last tracker; %d were called done and are gone; %d vanished without a word.\n",
             matched, done, vanished);
  if (output != NULL)
    g_print ("Written to %s.\n", output);
}

/* Each row with the action it is taken for, for a person to look through. */
static void
print_matches (ImproveTrackerImport *import)
{
  GListModel *matches = improve_tracker_import_get_matches (import);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (IMPROVE_TYPE_TRACKER_MATCH_KIND);

  for (guint i = 0; i < g_list_model_get_n_items (matches); i++)
    {
      g_autoptr (ImproveTrackerMatch) match = g_list_model_get_item (matches, i);
      ImproveTrackerMatchKind kind = improve_tracker_match_get_kind (match);
      const char *id = improve_tracker_match_get_subject_id (match);
      g_autofree char *title = g_strdelimit (g_strdup (improve_tracker_match_get_title (match)), "\r\n\t", ' ');

      g_print ("row %d\t%s\t%d %%\t%s\t%s\n", improve_tracker_match_get_row (match),
               g_enum_get_value (kinds, (int) kind)->value_nick,
               (int) (improve_tracker_match_get_certainty (match) * 100 + 0.5),
               kind == IMPROVE_TRACKER_MATCH_KIND_NEW || id == NULL ? "-" : id, title);
    }
}

typedef struct
{
  char *map;
  char *party;
  char *known_at;
  char *title;
  char *output;
  char **decisions;
  gboolean review;
  gboolean guess;
  gboolean json;
  ImproveDocument *document;   /* what was at output before; NULL: nothing */
} Options;

static void
options_clear (Options *self)
{
  g_free (self->map);
  g_free (self->party);
  g_free (self->known_at);
  g_free (self->title);
  g_free (self->output);
  g_strfreev (self->decisions);
  g_clear_object (&self->document);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
save (ImproveTrackerImport *import, const Options *options)
{
  ImprovePlan *plan = improve_tracker_import_get_plan (import);
  g_autoptr (ImproveDocument) fresh = NULL;
  g_autoptr (GError) error = NULL;
  gboolean saved;

  if (options->title != NULL)
    improve_plan_set_title (plan, options->title);
  if (options->output == NULL)
    return TRUE;
  if (options->document != NULL)
    saved = improve_document_save (options->document, NULL, &error);
  else
    {
      fresh = improve_document_new (plan);
      saved = improve_document_save_as (fresh, options->output, FALSE, NULL, &error);
    }
  if (!saved)
    improve_cli_fail ("%s", error->message);
  return saved;
}

/* A plan that is there already is read on from. */
static gboolean
open_output (Options *options)
{
  g_autoptr (GError) error = NULL;

  if (options->output == NULL || !g_file_test (options->output, G_FILE_TEST_EXISTS))
    return TRUE;
  options->document = improve_document_load (options->output, NULL, &error);
  if (options->document == NULL)
    improve_cli_fail ("%s", error->message);
  return options->document != NULL;
}

static ImproveDate *
find_day (const char *known_at)
{
  ImproveDate *date = known_at != NULL ? improve_cli_parse_date ("--known-at", known_at) : improve_cli_today ();

  if (known_at == NULL && date != NULL)
    {
      g_autofree char *today = improve_date_to_words (date);

      g_printerr ("The tracker is taken to be of today, %s; --known-at gives another day.\n", today);
    }
  return date;
}

static ImproveTrackerImport *
import_tracker (const char *path, Options *options)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_cli_load_mapping (options->map, options->party);
  g_autoptr (ImproveDate) date = NULL;
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *import;

  if (mapping == NULL || !open_output (options))
    return NULL;
  date = find_day (options->known_at);
  if (date == NULL)
    return NULL;
  import = improve_tracker_mapping_import_file (
    mapping, path, options->document != NULL ? improve_document_get_plan (options->document) : NULL, date,
    (const char *const *) options->decisions, NULL, &error);
  if (import == NULL)
    improve_cli_fail ("%s: %s", path, error->message);
  return import;
}

/* A mapping for a tracker nobody described, to be corrected. */
static ImproveExit
guess (const char *path, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = improve_file_load (path, MAX_TRACKER_BYTES, NULL, &error);
  g_autoptr (ImproveTrackerMapping) mapping =
    bytes != NULL ? improve_tracker_mapping_new_guessed (bytes, &error) : NULL;
  g_autofree char *text = NULL;

  if (mapping == NULL)
    return improve_cli_fail ("%s: %s", path, error->message);
  text = improve_tracker_mapping_to_text (mapping);
  if (!improve_cli_write (output, text))
    return IMPROVE_EXIT_COULD_NOT;
  if (output != NULL)
    g_printerr ("Written to %s. Look it through, correct it, and give it with --map.\n", output);
  return IMPROVE_EXIT_FINE;
}

ImproveExit
improve_cli_import (int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "map", 'm', 0, G_OPTION_ARG_FILENAME, &options.map,
      "What the columns mean: the name of a mapping, or a file", "NAME|FILE" },
    { "party", 0, 0, G_OPTION_ARG_STRING, &options.party,
      "Whose word the status is (the mapping's, or the authority of the plan)", "NAME" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &options.known_at, "The day of the tracker (today)", "DATE" },
    { "title", 0, 0, G_OPTION_ARG_STRING, &options.title, "What the plan is called (the name of the file)", "TITLE" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
      "The plan to write, or to read on from if it is there; nothing is written without it", "PLAN" },
    { "match", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.decisions,
      "Which action a row in doubt is; may be given again", "ROW=ID|ROW=new" },
    { "review", 0, 0, G_OPTION_ARG_NONE, &options.review, "Print what each row is taken for; write nothing", NULL },
    { "guess", 0, 0, G_OPTION_ARG_NONE, &options.guess,
      "Propose a mapping for the tracker, with how sure each column is, and write that instead", NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options.json, "Print the counts and all notes as JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveTrackerImport) import = NULL;

  if (!improve_cli_parse ("import", "TRACKER", "Read a tracker (XLSX or CSV) into a plan.", entries, &argc, &argv, 1,
                          1))
    return IMPROVE_EXIT_COULD_NOT;
  if (improve_cli_would_overwrite (argv[1], options.output))
    return IMPROVE_EXIT_COULD_NOT;
  if (options.guess)
    return guess (argv[1], options.output);
  import = import_tracker (argv[1], &options);
  if (import == NULL || (!options.review && !save (import, &options)))
    return IMPROVE_EXIT_COULD_NOT;
  if (options.json)
    return print_json (import) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
  print_notes (improve_tracker_import_get_notes (import));
  if (options.review)
    print_matches (import);
  print_summary (import, options.review ? NULL : options.output);
  return IMPROVE_EXIT_FINE;
}
