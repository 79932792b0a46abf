/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the commands share that show what follows from a plan on a day. */

#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/cli/improve-cli-view-private.h>
#include <libimprove/document/improve-document-content-private.h>
#include <libimprove/entity/improve-kinds-private.h>

gboolean
improve_cli_view_open (ImproveCliView *self,
                       const char     *name,
                       const char     *arguments,
                       const char     *summary,
                       int            *argc,
                       char         ***argv,
                       int             at_most)
{
  g_autofree char *as_of = NULL, *known_at = NULL;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, "Print JSON; what is 0, false or absent is left out", NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!improve_cli_parse (name, arguments, summary, entries, argc, argv, 1, at_most)
      || !improve_cli_parse_times (as_of, known_at, &self->day, &self->moment))
    return FALSE;
  self->document = improve_cli_load ((*argv)[1]);
  self->plan = self->document != NULL ? improve_document_get_plan (self->document) : NULL;
  return self->plan != NULL;
}

void
improve_cli_view_clear (ImproveCliView *self)
{
  g_clear_object (&self->document);
  g_clear_pointer (&self->day, improve_date_unref);
  g_clear_pointer (&self->moment, g_date_time_unref);
}

ImproveExit
improve_cli_view_print_json (ImproveCliView *self,
                             const char     *name,
                             GListModel     *entities)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_cli_write_times (&writer, self->day, self->moment);
  improve_json_writer_member (&writer, name);
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (entities); i++)
    {
      g_autoptr (ImproveEntity) entity = g_list_model_get_item (entities, i);

      if (!improve_document_write_entity (&writer, entity, &error))
        return improve_cli_fail ("%s", error->message);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  return improve_cli_write (NULL, text) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
}

const char *
improve_cli_word (GType type,
                  int   value)
{
  return value > 0 ? improve_enum_get_word (type, value) : "-";
}

void
improve_cli_print_sentences (const char *const *sentences)
{
  for (guint i = 0; sentences[i] != NULL; i++)
    improve_cli_print_wrapped (sentences[i], 4, 6, IMPROVE_CLI_COLUMNS);
}
