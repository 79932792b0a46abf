/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve export and improve template: a plan, or nothing yet, as a tracker. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/tracker/improve-tracker-export.h>

static gboolean
write_sidecar (ImproveTrackerMapping *mapping, ImprovePlan *plan, const char *output, gboolean tidy)
{
  g_autofree char *name = g_path_get_basename (output);
  g_autofree char *folder = g_path_get_dirname (output);
  g_autofree char *path = g_build_filename (folder, "datapackage.json", NULL);
  g_autofree char *text = tidy ? improve_tracker_mapping_export_tidy_sidecar (mapping, plan, name)
                               : improve_tracker_mapping_export_sidecar (mapping, plan, name);

  return improve_cli_write (path, text);
}

static gboolean
is_workbook (const char *output)
{
  g_autofree char *lower = output != NULL ? g_ascii_strdown (output, -1) : NULL;

  return lower != NULL && g_str_has_suffix (lower, ".xlsx");
}

/* A workbook bears the day it is of; the words of a table on standard output bear none. */
static gboolean
write_tracker (ImproveTrackerMapping *mapping, ImprovePlan *plan, const char *output, const char *as_of, gboolean tidy)
{
  g_autoptr (ImproveDate) day = as_of != NULL ? improve_cli_parse_date ("--as-of", as_of) : improve_cli_today ();
  g_autofree char *csv = NULL;
  g_autoptr (GError) error = NULL;

  if (day == NULL)
    return FALSE;
  if (is_workbook (output))
    {
      if (improve_tracker_mapping_export_file (mapping, plan, output, day, NULL, &error))
        return TRUE;
      improve_cli_fail ("%s", error->message);
      return FALSE;
    }
  csv = tidy ? improve_tracker_mapping_export_tidy_csv (mapping, plan)
             : improve_tracker_mapping_export_csv (mapping, plan);
  return improve_cli_write (output, csv);
}

ImproveExit
improve_cli_export (int argc, char **argv)
{
  g_autofree char *map = NULL;
  g_autofree char *output = NULL;
  g_autofree char *party = NULL;
  g_autofree char *as_of = NULL;
  gboolean sidecar = FALSE;
  gboolean tidy = FALSE;
  const GOptionEntry entries[] = {
    { "map", 'm', 0, G_OPTION_ARG_FILENAME, &map, "What the columns mean: the name of a mapping, or a file",
      "NAME|FILE" },
    { "party", 0, 0, G_OPTION_ARG_STRING, &party,
      "Whose word the status is (the mapping's, or the authority of the plan)", "NAME" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
      "Where the tracker is written, a workbook if it ends in .xlsx (standard output, CSV)", "FILE" },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day a workbook is of (today)", "DATE" },
    { "tidy", 0, 0, G_OPTION_ARG_NONE, &tidy, "One value a cell and one type a column, for machines (CSV)", NULL },
    { "sidecar", 0, 0, G_OPTION_ARG_NONE, &sidecar, "Describe the columns in datapackage.json beside FILE", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveTrackerMapping) mapping = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  if (!improve_cli_parse ("export", "PLAN", "Write the actions of a plan as a tracker (XLSX or CSV).", entries, &argc,
                          &argv, 1, 1))
    return IMPROVE_EXIT_COULD_NOT;
  if (sidecar && (output == NULL || is_workbook (output)))
    return improve_cli_fail ("--sidecar needs -o FILE, a CSV file, to stand beside it");
  if (tidy && is_workbook (output))
    return improve_cli_fail ("--tidy writes CSV, not a workbook");
  if (improve_cli_would_overwrite (argv[1], output))
    return IMPROVE_EXIT_COULD_NOT;
  mapping = improve_cli_load_mapping (map, party);
  if (mapping == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_document_load (argv[1], NULL, &error);
  if (document == NULL)
    return improve_cli_fail ("%s", error->message);
  if (!write_tracker (mapping, improve_document_get_plan (document), output, as_of, tidy) ||
      (sidecar && !write_sidecar (mapping, improve_document_get_plan (document), output, tidy)))
    return IMPROVE_EXIT_COULD_NOT;
  return IMPROVE_EXIT_FINE;
}

ImproveExit
improve_cli_template (int argc, char **argv)
{
  g_autofree char *map = NULL;
  g_autofree char *output = NULL;
  gboolean mapping_only = FALSE;
  const GOptionEntry entries[] = {
    { "map", 'm', 0, G_OPTION_ARG_FILENAME, &map, "Whose columns: the name of a mapping, or a file", "NAME|FILE" },
    { "mapping", 0, 0, G_OPTION_ARG_NONE, &mapping_only, "Write the mapping itself, to be corrected", NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where it is written (standard output)", "FILE" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveTrackerMapping) mapping = NULL;
  g_autofree char *text = NULL;

  if (!improve_cli_parse ("template", "", "Write an empty tracker (CSV), or a mapping to correct.", entries, &argc,
                          &argv, 0, 0))
    return IMPROVE_EXIT_COULD_NOT;
  mapping = improve_cli_load_mapping (map, NULL);
  if (mapping == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  text = mapping_only ? improve_tracker_mapping_to_text (mapping) : improve_tracker_mapping_make_template (mapping);
  return improve_cli_write (output, text) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
}
