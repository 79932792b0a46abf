/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The faults of the gate: their places, pointers and words. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-json-state-private.h>

#include <string.h>

/* Names come from the file, and faults go to terminals and logs: long names are cut, control characters and those
 * that turn the direction of text are replaced. */
#define NAME_CHARACTERS 80

static gboolean
is_unsafe (gunichar c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x2028 || c == 0x2029 || c == 0x200e || c == 0x200f || c == 0x061c;
}

static void
append_safe (GString *out, const char *text, gsize length, gboolean pointer)
{
  const char *end = text + length;

  for (guint n = 0; text < end; n++, text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (n == NAME_CHARACTERS)
        {
          g_string_append (out, "…");
          return;
        }
      if (pointer && c == '~')
        g_string_append (out, "~0");
      else if (pointer && c == '/')
        g_string_append (out, "~1");
      else
        g_string_append_unichar (out, is_unsafe (c) ? 0xfffd : c);
    }
}

/* Returns: (transfer full): @text fit to stand in a message */
char *
improve_json_dup_safe (const char *text, gsize length)
{
  GString *out = g_string_new (NULL);

  append_safe (out, text, length, FALSE);
  return g_string_free (out, FALSE);
}

/*
 * improve_json_reader_dup_pointer:
 *
 * Returns: (transfer full): the JSON Pointer of the current value; between values, of the last one. Empty for the whole
 *   document.
 */
char *
improve_json_reader_dup_pointer (ImproveJsonReader *self)
{
  GString *out = g_string_new (NULL);
  guint object = 0;

  for (guint i = 0; i < self->depth; i++)
    {
      const ImproveJsonName *name;

      if (self->levels[i].is_object)
        {
          name = improve_json_names_current (&self->names, ++object);
          if (name == NULL)
            continue;
          g_string_append_c (out, '/');
          append_safe (out, name->text, name->length, TRUE);
        }
      else if (self->levels[i].elements > 0)
        g_string_append_printf (out, "/%u", self->levels[i].elements - 1);
    }
  self->steps += out->len;
  return g_string_free (out, FALSE);
}

void
improve_json_fault_free (ImproveJsonFault *fault)
{
  g_free (fault->pointer);
  g_free (fault->message);
  g_free (fault);
}

G_GNUC_PRINTF (5, 0)
static void
add_fault (ImproveJsonReader *self, const guint8 *where, int code, const char *id, const char *format, va_list args)
{
  ImproveJsonPlace place = improve_json_places_find (&self->places, where - self->text);
  ImproveJsonFault *fault = g_new0 (ImproveJsonFault, 1);

  fault->id = id;
  fault->code = code;
  fault->pointer = improve_json_reader_dup_pointer (self);
  fault->message = g_strdup_vprintf (format, args);
  fault->offset = place.offset;
  fault->line = place.line;
  fault->column = place.column;
  g_ptr_array_add (self->faults, fault);
  if (self->faults->len >= self->limits.max_faults)
    self->stopped = TRUE;
}

/* Adds a fault and goes on. */
void
improve_json_note (ImproveJsonReader *self, const guint8 *where, int code, const char *id, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  add_fault (self, where, code, id, format, args);
  va_end (args);
}

/* Adds a fault and reads no further. */
ImproveJsonToken
improve_json_stop (ImproveJsonReader *self, const guint8 *where, int code, const char *id, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  add_fault (self, where, code, id, format, args);
  va_end (args);
  self->stopped = TRUE;
  return self->token = IMPROVE_JSON_FAULT;
}

static ImproveJsonToken
stop_at_bad_utf8 (ImproveJsonReader *self, const guint8 *where)
{
  const char *encoding = improve_json_guess_bad_utf8 (where, self->end);
  gsize offset = where - self->text;

  if (encoding == NULL)
    return improve_json_stop (self, where, IMPROVE_DOCUMENT_ERROR_ENCODING, "json-utf8",
                              "byte %" G_GSIZE_FORMAT " (0x%02x) begins a sequence that is not UTF-8, damaged or cut "
                              "short: fetch the file anew or save it as UTF-8",
                              offset, *where);
  return improve_json_stop (self, where, IMPROVE_DOCUMENT_ERROR_ENCODING, "json-utf8",
                            "byte %" G_GSIZE_FORMAT " (0x%02x) is not UTF-8; the file looks like %s: save it as UTF-8",
                            offset, *where, encoding);
}

/* A flaw of a string or number. Those of a value that can be told apart from the next do not stop the reader: then the
 * answer is not IMPROVE_JSON_FAULT. */
ImproveJsonToken
improve_json_stop_at_flaw (ImproveJsonReader *self, ImproveJsonScan scan)
{
  const int syntax = IMPROVE_DOCUMENT_ERROR_SYNTAX;

  switch (scan.flaw)
    {
    case IMPROVE_JSON_FLAW_UTF8:
      return stop_at_bad_utf8 (self, scan.stop);
    case IMPROVE_JSON_FLAW_NUL:
      return improve_json_stop (self, scan.stop, syntax, "json-nul", "a NUL byte in a string: remove it");
    case IMPROVE_JSON_FLAW_CONTROL:
      return improve_json_stop (self, scan.stop, syntax, "json-control",
                                "a raw control character or line break in a string: write it as \\u%04x, or close the "
                                "string before it",
                                *scan.stop);
    case IMPROVE_JSON_FLAW_ESCAPE:
      return improve_json_stop (self, scan.stop, syntax, "json-escape",
                                "an escape that JSON does not know: it has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u "
                                "with four hexadecimal digits");
    case IMPROVE_JSON_FLAW_LEADING_ZERO:
      return improve_json_stop (self, scan.stop, syntax, "json-number", "a number begins with 0: remove the zero");
    case IMPROVE_JSON_FLAW_DIGIT:
      if (*scan.stop == 'I' || *scan.stop == 'N')
        return improve_json_stop_at_byte (self, scan.stop, "a number");
      return improve_json_stop (self, scan.stop, syntax, "json-number", "a number lacks a digit here");
    case IMPROVE_JSON_FLAW_ESCAPED_NUL:
      improve_json_note (self, scan.stop, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-nul",
                         "\\u0000 in a string: no text of a plan can hold it, remove it");
      break;
    case IMPROVE_JSON_FLAW_SURROGATE:
      improve_json_note (self, scan.stop, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-surrogate",
                         "half of a surrogate pair, which is no character: write the character itself");
      break;
    case IMPROVE_JSON_FLAW_CUT:
    case IMPROVE_JSON_FLAW_NONE:
    default:
      return improve_json_stop_at_byte (self, self->end, "the end of a string or number");
    }
  return self->stopped ? (self->token = IMPROVE_JSON_FAULT) : self->token;
}

static const struct
{
  const char *start;
  const char *id;
  const char *message;
} habits[] = {
  { "\xef\xbb\xbf", "json-bom", "a byte order mark: it may only stand at the start of the file, remove it" },
  { "//", "json-comment", "a comment: JSON has none, remove it" },
  { "/*", "json-comment", "a comment: JSON has none, remove it" },
  { "#", "json-comment", "a comment: JSON has none, remove it" },
  { "'", "json-syntax", "a single quote: strings and names stand in double quotes" },
  { "+", "json-number", "a number begins with “+”: remove the sign" },
  { ".", "json-number", "a number begins or goes on with a point where a digit must be" },
  { "NaN", "json-number-range", "not a number: leave the member out" },
  { "nan", "json-number-range", "not a number: leave the member out" },
  { "Inf", "json-number-range", "infinity is not a JSON number: leave the member out" },
  { "inf", "json-number-range", "infinity is not a JSON number: leave the member out" },
  { "True", "json-syntax", "true is written in small letters" },
  { "False", "json-syntax", "false is written in small letters" },
  { "None", "json-syntax", "no value is written null, or by leaving the member out" },
};

/* Something else than @wanted stands at @where, which may be the end. */
ImproveJsonToken
improve_json_stop_at_byte (ImproveJsonReader *self, const guint8 *where, const char *wanted)
{
  const int syntax = IMPROVE_DOCUMENT_ERROR_SYNTAX;
  gsize left = self->end - where;

  if (left == 0 && self->nodes == 0)
    return improve_json_stop (self, where, syntax, "json-empty", "there is no document: the file is empty or blank");
  if (left == 0)
    return improve_json_stop (self, where, syntax, "json-truncated",
                              "the document ends too early (%s was expected): fetch the file anew", wanted);
  for (guint i = 0; i < G_N_ELEMENTS (habits); i++)
    {
      gsize length = strlen (habits[i].start);

      if (length <= left && memcmp (habits[i].start, where, length) == 0)
        return improve_json_stop (self, where, syntax, habits[i].id, "%s", habits[i].message);
    }
  if (*where == 0)
    return improve_json_stop (self, where, syntax, "json-nul", "a NUL byte: remove it");
  if (improve_json_utf8_length (where, self->end) == 0)
    return stop_at_bad_utf8 (self, where);
  if (self->expect == IMPROVE_JSON_EXPECT_END)
    return improve_json_stop (self, where, syntax, "json-trailing",
                              "the document has ended, but more follows: a file holds one document, remove the rest");
  if (g_ascii_isgraph ((char) *where))
    return improve_json_stop (self, where, syntax, "json-syntax", "expected %s, found “%c”", wanted, *where);
  return improve_json_stop (self, where, syntax, "json-syntax", "expected %s, found U+%04X", wanted,
                            g_utf8_get_char ((const char *) where));
}

/*
 * improve_json_reader_fault:
 * @code: an #ImproveDocumentError
 * @id: static
 * @format: what is wrong and how to mend it, without values from the document
 *
 * Notes a fault at the current token.
 */
void
improve_json_reader_fault (ImproveJsonReader *self, int code, const char *id, const char *format, ...)
{
  va_list args;

  if (self->stopped)
    return;
  va_start (args, format);
  add_fault (self, self->start, code, id, format, args);
  va_end (args);
}

/* Reads no further: for those who know from a fault of theirs that the rest is of no use. */
void
improve_json_reader_stop (ImproveJsonReader *self)
{
  self->stopped = TRUE;
}

/* The place of the current token: line and column from 1, the column in characters, @offset in bytes from 0. */
void
improve_json_reader_get_place (ImproveJsonReader *self, guint *line, guint *column, gsize *offset)
{
  ImproveJsonPlace place = improve_json_places_find (&self->places, self->start - self->text);

  *line = place.line;
  *column = place.column;
  *offset = place.offset;
}

gboolean
improve_json_reader_is_faultless (ImproveJsonReader *self)
{
  return self->faults->len == 0;
}

/* Returns: (element-type ImproveJsonFault): in the order found */
const GPtrArray *
improve_json_reader_get_faults (ImproveJsonReader *self)
{
  return self->faults;
}

/*
 * improve_json_reader_set_error:
 *
 * Sets @error to the first fault and the number of all; there must be one.
 */
void
improve_json_reader_set_error (ImproveJsonReader *self, GError **error)
{
  const ImproveJsonFault *fault = g_ptr_array_index (self->faults, 0);
  GString *message = g_string_new (NULL);

  g_string_append_printf (message, "[%s] line %u, column %u", fault->id, fault->line, fault->column);
  if (fault->pointer[0] != '\0')
    g_string_append_printf (message, " (%s)", fault->pointer);
  g_string_append_printf (message, ": %s", fault->message);
  if (self->faults->len > 1)
    g_string_append_printf (message, " (the first of %u faults)", self->faults->len);
  g_set_error_literal (error, IMPROVE_DOCUMENT_ERROR, fault->code, message->str);
  g_string_free (message, TRUE);
}

/*
 * improve_json_reader_get_steps:
 *
 * Returns: the work done so far: one for every byte read, and more for every comparison, table slot and place looked
 *   up. It is at most a small multiple of the bytes, whatever they are.
 */
gsize
improve_json_reader_get_steps (ImproveJsonReader *self)
{
  return (self->p - self->text) + self->steps + self->names.steps + self->places.steps;
}
