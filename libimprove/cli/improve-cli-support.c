/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the commands share: options, dates, messages, results. */

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/document/improve-fault.h>
#include <libimprove/document/improve-file-save-private.h>

#define READ_AT_ONCE 65536

ImproveExit
improve_cli_fail (const char *format,
                  ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_printerr ("improve: %s\n", message);
  return IMPROVE_EXIT_COULD_NOT;
}

gboolean
improve_cli_parse (const char         *name,
                   const char         *arguments,
                   const char         *summary,
                   const GOptionEntry *entries,
                   int                *argc,
                   char             ***argv,
                   int                 at_least,
                   int                 at_most)
{
  g_autoptr (GOptionContext) context = g_option_context_new (arguments);
  g_autofree char *program = g_strconcat ("improve ", name, NULL);
  g_autoptr (GError) error = NULL;

  g_set_prgname (program);
  g_option_context_set_summary (context, summary);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      improve_cli_fail ("%s: “%s --help” says what it takes", error->message, program);
      return FALSE;
    }
  /* GOption leaves the "--" that ends the options where it stood. */
  if (*argc > 1 && g_str_equal ((*argv)[1], "--"))
    {
      memmove (&(*argv)[1], &(*argv)[2], (*argc - 1) * sizeof (char *));
      (*argc)--;
    }
  if (*argc - 1 < at_least || *argc - 1 > at_most)
    {
      improve_cli_fail ("“%s” takes %s: “%s --help” says more", program,
                        *arguments != '\0' ? arguments : "no arguments", program);
      return FALSE;
    }
  return TRUE;
}

ImproveDate *
improve_cli_parse_date (const char *option,
                        const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveDate *date = improve_date_parse (text, &error);

  if (date == NULL)
    improve_cli_fail ("%s: %s", option, error->message);
  return date;
}

GDateTime *
improve_cli_parse_known_at (const char *text)
{
  g_autoptr (ImproveDate) date = improve_cli_parse_date ("--known-at", text);
  g_autoptr (ImproveDate) last_day = date != NULL ? improve_date_last_day (date) : NULL;

  if (last_day == NULL)
    return NULL;
  return g_date_time_new_utc (improve_date_get_year (last_day), improve_date_get_month (last_day),
                              improve_date_get_day (last_day), 23, 59, 59);
}

static void
say_faults (GListModel *faults,
            const char *what)
{
  for (guint i = 0; i < g_list_model_get_n_items (faults); i++)
    {
      g_autoptr (ImproveFault) fault = g_list_model_get_item (faults, i);

      g_printerr ("%s line %d column %d %s: %s\n", what, improve_fault_get_line (fault),
                  improve_fault_get_column (fault), improve_fault_get_pointer (fault),
                  improve_fault_get_message (fault));
    }
}

/* Until the process ends, which gives all its memory back at once: to take a plan apart piece by piece would be a tenth
 * of what “improve check” does. */
static void
keep (ImproveDocument *document)
{
  static GSList *kept;

  kept = g_slist_prepend (kept, g_object_ref (document));
}

ImproveDocument *
improve_cli_load (const char *path)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = improve_document_reader_load (reader, path, NULL, &error);

  if (document == NULL)
    {
      improve_cli_fail ("%s: %s", path, error->message);
      say_faults (improve_document_reader_get_faults (reader), "fault:");
      return NULL;
    }
  say_faults (improve_document_get_warnings (document), "warning:");
  keep (document);
  return document;
}

GBytes *
improve_cli_read_standard_input (int max_bytes)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (READ_AT_ONCE);
  size_t n;

  while (bytes->len <= (guint) max_bytes && (n = fread (buffer, 1, READ_AT_ONCE, stdin)) > 0)
    g_byte_array_append (bytes, buffer, (guint) n);
  if (ferror (stdin))
    {
      improve_cli_fail ("-: standard input could not be read to its end: %s", g_strerror (errno));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

void
improve_cli_write_text (ImproveJsonWriter *writer,
                        const char        *name,
                        const char        *value)
{
  improve_json_writer_member (writer, name);
  if (value != NULL)
    improve_json_writer_string (writer, value);
  else
    improve_json_writer_null (writer);
}

void
improve_cli_write_date (ImproveJsonWriter *writer,
                        const char        *name,
                        ImproveDate       *date)
{
  g_autofree char *text = date != NULL ? improve_date_to_string (date) : NULL;

  improve_cli_write_text (writer, name, text);
}

gboolean
improve_cli_write (const char *path,
                   const char *text)
{
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) error = NULL;

  if (path == NULL || g_str_equal (path, "-"))
    return fputs (text, stdout) >= 0;
  content = g_bytes_new_static (text, strlen (text));
  if (improve_file_save (path, content, IMPROVE_FILE_SAVE_OVERWRITE, NULL, NULL, &error))
    return TRUE;
  improve_cli_fail ("%s", error->message);
  return FALSE;
}

/* Whether both paths lead to one file, links and hard links among them. */
gboolean
improve_cli_would_overwrite (const char *input,
                             const char *output)
{
  GStatBuf from, to;

  if (output == NULL || g_stat (input, &from) < 0 || g_stat (output, &to) < 0 || from.st_dev != to.st_dev ||
      from.st_ino != to.st_ino)
    return FALSE;
  improve_cli_fail ("-o: “%s” is the file that is read; nothing was changed: name another", output);
  return TRUE;
}

GDateTime *
improve_cli_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  /* To the second, as the document writes it. */
  return g_date_time_add_full (now, 0, 0, 0, 0, 0, -g_date_time_get_seconds (now) + g_date_time_get_second (now));
}

ImproveDate *
improve_cli_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return improve_date_new_ymd (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now), NULL);
}
