/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-csv-private.h>

#include <string.h>

struct _ImproveCsvWriter
{
  GString *out;
  gsize row_start;
  gboolean row_open;
};

ImproveCsvWriter *
improve_csv_writer_new (void)
{
  ImproveCsvWriter *self = g_new0 (ImproveCsvWriter, 1);

  self->out = g_string_new (NULL);
  return self;
}

void
improve_csv_writer_free (ImproveCsvWriter *self)
{
  if (self == NULL)
    return;
  if (self->out != NULL)
    g_string_free (self->out, TRUE);
  g_free (self);
}

static void
open_cell (ImproveCsvWriter *self)
{
  if (self->row_open)
    g_string_append_c (self->out, ',');
  self->row_open = TRUE;
}

static void
append_quoted (ImproveCsvWriter *self, const char *prefix, const char *text)
{
  g_string_append_c (self->out, '"');
  g_string_append (self->out, prefix);
  for (const char *quote; (quote = strchr (text, '"')) != NULL; text = quote + 1)
    {
      g_string_append_len (self->out, text, quote - text);
      g_string_append (self->out, "\"\"");
    }
  g_string_append (self->out, text);
  g_string_append_c (self->out, '"');
}

/* Words of people: always quoted, and guarded so that no spreadsheet program runs them. */
void
improve_csv_writer_add_text (ImproveCsvWriter *self, const char *text)
{
  open_cell (self);
  if (text == NULL)
    text = "";
  append_quoted (self, improve_csv_needs_guard (text) ? "'" : "", text);
}

/* Words as they are, for machines alone: no spreadsheet program may be given the file. */
void
improve_csv_writer_add_text_raw (ImproveCsvWriter *self, const char *text)
{
  open_cell (self);
  append_quoted (self, "", text != NULL ? text : "");
}

/* A number, date or word of a fixed list, as this library wrote it: never guarded, so -5 stays a number. NULL is an
 * empty cell. */
void
improve_csv_writer_add_typed (ImproveCsvWriter *self, const char *value)
{
  open_cell (self);
  if (value == NULL)
    return;
  if (strpbrk (value, ",\"\r\n") != NULL)
    append_quoted (self, "", value);
  else
    g_string_append (self->out, value);
}

void
improve_csv_writer_end_row (ImproveCsvWriter *self)
{
  /* A line of nothing is no row: a row of one empty cell has to say so. */
  if (self->out->len == self->row_start)
    g_string_append (self->out, "\"\"");
  g_string_append (self->out, "\r\n");
  self->row_start = self->out->len;
  self->row_open = FALSE;
}

/* What was written, UTF-8 without a byte order mark. The writer is empty afterwards. */
GBytes *
improve_csv_writer_finish (ImproveCsvWriter *self)
{
  GBytes *bytes = g_string_free_to_bytes (self->out);

  self->out = g_string_new (NULL);
  self->row_start = 0;
  self->row_open = FALSE;
  return bytes;
}
