/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A PDF becomes text through poppler's pdftotext, where it is installed. No shell is involved. */

#include <string.h>

#include <libimprove/cli/improve-cli-private.h>

#define PROGRAM "pdftotext"
#define READ_AT_ONCE 65536

gboolean
improve_cli_is_pdf (const char *path)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  return g_str_has_suffix (small, ".pdf");
}

/* All that comes, or as much as shows that it is too much. */
static GBytes *
drain (GInputStream *stream, gsize max_bytes, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (READ_AT_ONCE);
  gssize n;

  while (bytes->len <= max_bytes && (n = g_input_stream_read (stream, buffer, READ_AT_ONCE, NULL, error)) != 0)
    {
      if (n < 0)
        return NULL;
      g_byte_array_append (bytes, buffer, (guint) n);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

GBytes *
improve_cli_read_pdf (const char *path, int max_bytes)
{
  g_autofree char *program = g_find_program_in_path (PROGRAM);
  g_autofree char *whole_path = g_canonicalize_filename (path, NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GError) error = NULL;

  if (program == NULL)
    {
      improve_cli_fail ("%s: a PDF is read through " PROGRAM
                        ", which is not installed here: install poppler-utils, or make "
                        "a text of it elsewhere with “" PROGRAM " -layout”",
                        path);
      return NULL;
    }
  /* A whole path cannot be taken for an option. */
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "-layout", "-enc", "UTF-8", whole_path,
                              "-", NULL);
  text = process != NULL ? drain (g_subprocess_get_stdout_pipe (process), (gsize) max_bytes, &error) : NULL;
  if (text == NULL)
    {
      improve_cli_fail ("%s: %s", path, error->message);
      return NULL;
    }
  if (g_bytes_get_size (text) > (gsize) max_bytes)
    {
      g_subprocess_force_exit (process);
      g_subprocess_wait (process, NULL, NULL);
      return g_steal_pointer (&text); /* the reader says that it is too long */
    }
  if (g_subprocess_wait_check (process, NULL, NULL))
    return g_steal_pointer (&text);
  improve_cli_fail ("%s: " PROGRAM " could not make a text of it", path);
  return NULL;
}
