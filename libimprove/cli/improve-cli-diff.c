/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve diff, improve since: what is different, as a table or as JSON. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/history/improve-history.h>

static void
print_json (GListModel *differences)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member (&writer, "differences");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (differences); i++)
    {
      g_autoptr (ImproveEntity) difference = g_list_model_get_item (differences, i);
      const char *const rows[] = { "kind", "subject-id", "row-name", "before-text", "after-text", "message" };
      const char *const names[] = { "kind", "id", "row", "before", "after", "message" };

      improve_json_writer_begin_object (&writer);
      for (guint j = 0; j < G_N_ELEMENTS (rows); j++)
        {
          g_autofree char *value = improve_entity_dup_text (difference, rows[j]);

          if (value != NULL)
            improve_json_writer_member_string (&writer, names[j], value);
        }
      improve_json_writer_end (&writer);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

static ImproveExit
print_differences (GListModel *differences,
                   gboolean    json)
{
  if (json)
    print_json (differences);
  for (guint i = 0; !json && i < g_list_model_get_n_items (differences); i++)
    {
      g_autoptr (ImproveEntity) difference = g_list_model_get_item (differences, i);
      g_autofree char *kind = improve_entity_dup_text (difference, "kind");
      g_autofree char *id = improve_entity_dup_text (difference, "subject-id");
      g_autofree char *message = improve_entity_dup_text (difference, "message");

      g_print ("%-14s %-20s %s\n", g_strdelimit (kind, "_", ' '), id != NULL ? id : "", message);
    }
  return g_list_model_get_n_items (differences) > 0 ? IMPROVE_EXIT_FOUND : IMPROVE_EXIT_FINE;
}

ImproveExit
improve_cli_diff (int    argc,
                  char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) older = NULL, newer = NULL;
  g_autoptr (GListModel) differences = NULL;

  if (!improve_cli_parse ("diff", "OLD NEW", "Say how two versions of a plan differ.", entries, &argc, &argv, 2, 2))
    return IMPROVE_EXIT_COULD_NOT;
  older = improve_cli_load (argv[1]);
  newer = older != NULL ? improve_cli_load (argv[2]) : NULL;
  if (newer == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  differences = improve_plan_list_differences (improve_document_get_plan (older), improve_document_get_plan (newer));
  return print_differences (differences, json);
}

ImproveExit
improve_cli_since (int    argc,
                   char **argv)
{
  g_autofree char *as_of = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The last day that counts; today where none is given", "DATE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) day = NULL, until = NULL;
  g_autoptr (GListModel) differences = NULL;

  if (!improve_cli_parse ("since", "PLAN DATE", "Say what happened in a plan since a day.", entries, &argc, &argv, 2,
                          2))
    return IMPROVE_EXIT_COULD_NOT;
  day = improve_cli_parse_date ("DATE", argv[2]);
  until = day == NULL       ? NULL
          : as_of == NULL ? improve_cli_today ()
                          : improve_cli_parse_date ("--as-of", as_of);
  document = until != NULL ? improve_cli_load (argv[1]) : NULL;
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  differences = improve_plan_list_differences_since (improve_document_get_plan (document), day, until);
  if (!json)
    improve_cli_print_times (until, NULL);
  return print_differences (differences, json);
}
