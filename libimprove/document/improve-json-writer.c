/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-json-scan-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-kinds-private.h>

#include <math.h>
#include <string.h>

void
improve_json_writer_init (ImproveJsonWriter *self)
{
  *self = (ImproveJsonWriter){ .out = g_string_new (NULL), .open = g_string_new (NULL) };
}

void
improve_json_writer_clear (ImproveJsonWriter *self)
{
  if (self->out != NULL)
    g_string_free (g_steal_pointer (&self->out), TRUE);
  if (self->open != NULL)
    g_string_free (g_steal_pointer (&self->open), TRUE);
}

/*
 * improve_json_writer_finish:
 * @length: (out) (optional): in bytes
 *
 * Everything that was begun must have ended.
 *
 * Returns: (transfer full): the text. The writer is cleared.
 */
char *
improve_json_writer_finish (ImproveJsonWriter *self, gsize *length)
{
  g_assert (self->open->len == 0 && !self->has_name);
  g_string_append_c (self->out, '\n');
  if (length != NULL)
    *length = self->out->len;
  g_string_free (g_steal_pointer (&self->open), TRUE);
  return g_string_free (g_steal_pointer (&self->out), FALSE);
}

/* As improve_json_writer_finish(). */
GBytes *
improve_json_writer_finish_bytes (ImproveJsonWriter *self)
{
  gsize length;
  char *text = improve_json_writer_finish (self, &length);

  return g_bytes_new_take (text, length);
}

static void
new_line (ImproveJsonWriter *self)
{
  static const char blanks[] = "\n                                ";
  gsize indent = 2 * self->open->len;

  g_string_append_len (self->out, blanks, 1 + MIN (indent, sizeof blanks - 2));
  for (gsize done = sizeof blanks - 2; done < indent; done++)
    g_string_append_c (self->out, ' ');
}

/* What stands before the next element or member. */
static void
separate (ImproveJsonWriter *self)
{
  if (!self->empty)
    g_string_append_c (self->out, ',');
  self->empty = FALSE;
  new_line (self);
}

static void
before_value (ImproveJsonWriter *self)
{
  if (self->has_name)
    self->has_name = FALSE;
  else if (self->open->len > 0)
    separate (self);
}

static void
begin (ImproveJsonWriter *self, char opening, char closing)
{
  before_value (self);
  g_string_append_c (self->out, opening);
  g_string_append_c (self->open, closing);
  self->empty = TRUE;
}

void
improve_json_writer_begin_object (ImproveJsonWriter *self)
{
  begin (self, '{', '}');
}

void
improve_json_writer_begin_array (ImproveJsonWriter *self)
{
  begin (self, '[', ']');
}

/* Ends the object or array that began last. */
void
improve_json_writer_end (ImproveJsonWriter *self)
{
  char closing;

  g_assert (self->open->len > 0 && !self->has_name);
  closing = self->open->str[self->open->len - 1];
  g_string_truncate (self->open, self->open->len - 1);
  if (!self->empty)
    new_line (self);
  g_string_append_c (self->out, closing);
  self->empty = FALSE;
}

static void
append_escape (GString *out, guint8 byte)
{
  static const char letters[] = "\bb\ff\nn\rr\tt\"\"\\\\";

  for (const char *letter = letters; *letter != '\0'; letter += 2)
    {
      if ((guint8) letter[0] == byte)
        {
          g_string_append_c (out, '\\');
          g_string_append_c (out, letter[1]);
          return;
        }
    }
  g_string_append_printf (out, "\\u%04x", byte);
}

static void
append_quoted (ImproveJsonWriter *self, const char *value)
{
  const guint8 *p = (const guint8 *) value;
  const guint8 *end = p + strlen (value);

  g_string_append_c (self->out, '"');
  for (;;)
    {
      /* what a reader would take without an escape */
      ImproveJsonScan scan = improve_json_scan_plain (p, end);

      g_string_append_len (self->out, (const char *) p, scan.stop - p);
      if (scan.stop == end)
        break;
      if (scan.flaw == IMPROVE_JSON_FLAW_UTF8)
        {
          g_string_append (self->out, "\xef\xbf\xbd");
          self->not_utf8 = TRUE;
        }
      else
        append_escape (self->out, *scan.stop);
      p = scan.stop + 1;
    }
  g_string_append_c (self->out, '"');
}

/* The name of the next member; its value follows. */
void
improve_json_writer_member (ImproveJsonWriter *self, const char *name)
{
  g_assert (self->open->len > 0 && !self->has_name);
  separate (self);
  append_quoted (self, name);
  g_string_append (self->out, ": ");
  self->has_name = TRUE;
}

/* @value: (nullable): null where it is %NULL */
void
improve_json_writer_string (ImproveJsonWriter *self, const char *value)
{
  before_value (self);
  if (value != NULL)
    append_quoted (self, value);
  else
    g_string_append (self->out, "null");
}

void
improve_json_writer_int (ImproveJsonWriter *self, gint64 value)
{
  before_value (self);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, value);
}

/* @value: null where it is not finite */
void
improve_json_writer_double (ImproveJsonWriter *self, double value)
{
  g_autofree char *text = isfinite (value) ? improve_number_to_text (value) : NULL;

  before_value (self);
  g_string_append (self->out, text != NULL ? text : "null");
}

void
improve_json_writer_bool (ImproveJsonWriter *self, gboolean value)
{
  before_value (self);
  g_string_append (self->out, value ? "true" : "false");
}

void
improve_json_writer_null (ImproveJsonWriter *self)
{
  improve_json_writer_string (self, NULL);
}

/* @values: (nullable): an empty array where it is %NULL */
void
improve_json_writer_strv (ImproveJsonWriter *self, const char *const *values)
{
  improve_json_writer_begin_array (self);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    improve_json_writer_string (self, values[i]);
  improve_json_writer_end (self);
}

/* The end of the string whose opening quote is at @p; the gate has seen that there is one. */
static const char *
after_string (const char *p)
{
  for (p++; *p != '"'; p++)
    {
      if (*p == '\\')
        p++;
    }
  return p + 1;
}

static gboolean
is_punctuation (char c)
{
  return strchr ("{}[],: \t\r\n\"", c) != NULL;
}

/*
 * improve_json_writer_raw:
 * @json: one JSON value that the gate has taken, with or without white space between its tokens
 * @length: in bytes, or -1 where @json is terminated
 *
 * Writes the value in the canonical layout; strings and numbers stay as they are written.
 */
void
improve_json_writer_raw (ImproveJsonWriter *self, const char *json, gssize length)
{
  const char *end = json + (length >= 0 ? (gsize) length : strlen (json));
  const char *p = json;

  while (p < end)
    {
      const char *start = p;

      if (strchr (" \t\r\n,", *p) != NULL)
        {
          p++;
          continue;
        }
      if (*p == ':')
        {
          g_string_append (self->out, ": ");
          self->has_name = TRUE;
          p++;
        }
      else if (*p == '{' || *p == '[')
        {
          begin (self, *p, *p == '{' ? '}' : ']');
          p++;
        }
      else if (*p == '}' || *p == ']')
        {
          improve_json_writer_end (self);
          p++;
        }
      else
        {
          p = *p == '"' ? after_string (p) : p + 1;
          while (*start != '"' && p < end && !is_punctuation (*p))
            p++;
          before_value (self);
          g_string_append_len (self->out, start, p - start);
        }
    }
}

void
improve_json_writer_member_string (ImproveJsonWriter *self, const char *name, const char *value)
{
  improve_json_writer_member (self, name);
  improve_json_writer_string (self, value);
}

void
improve_json_writer_member_int (ImproveJsonWriter *self, const char *name, gint64 value)
{
  improve_json_writer_member (self, name);
  improve_json_writer_int (self, value);
}

void
improve_json_writer_member_double (ImproveJsonWriter *self, const char *name, double value)
{
  improve_json_writer_member (self, name);
  improve_json_writer_double (self, value);
}

void
improve_json_writer_member_bool (ImproveJsonWriter *self, const char *name, gboolean value)
{
  improve_json_writer_member (self, name);
  improve_json_writer_bool (self, value);
}

void
improve_json_writer_member_strv (ImproveJsonWriter *self, const char *name, const char *const *values)
{
  improve_json_writer_member (self, name);
  improve_json_writer_strv (self, values);
}

void
improve_json_writer_member_raw (ImproveJsonWriter *self, const char *name, const char *json)
{
  improve_json_writer_member (self, name);
  improve_json_writer_raw (self, json, -1);
}
