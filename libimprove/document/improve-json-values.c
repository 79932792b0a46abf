/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the gate's tokens hold: texts, numbers, and values taken as a whole. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-json-state-private.h>

#include <math.h>
#include <string.h>

/* No lexeme without an exponent and with fewer digits than this can be too large for a double. */
#define ALWAYS_FINITE_DIGITS 308

/*
 * improve_json_reader_text:
 *
 * Returns: (transfer none): the value of a string, a member's name, or a number as it is written; not terminated,
 *   valid until the next token
 */
const char *
improve_json_reader_text (ImproveJsonReader *self, gsize *length)
{
  *length = self->value_length;
  return self->value;
}

ImproveDate *
improve_json_reader_dup_date (ImproveJsonReader *self)
{
  return improve_json_shared_date (&self->shared, self->value, self->value_length);
}

GDateTime *
improve_json_reader_dup_instant (ImproveJsonReader *self)
{
  return improve_json_shared_instant (&self->shared, self->value, self->value_length);
}

gboolean
improve_json_reader_is_integer (ImproveJsonReader *self)
{
  return self->token == IMPROVE_JSON_NUMBER && self->whole;
}

static double
parse_double (const char *text, gsize length)
{
  char buffer[64];
  g_autofree char *copy = NULL;

  if (length >= sizeof buffer)
    return g_ascii_strtod (copy = g_strndup (text, length), NULL);
  memcpy (buffer, text, length);
  buffer[length] = '\0';
  return g_ascii_strtod (buffer, NULL);
}

/* Notes a fault where the number is too large for a double: then nobody can read it. */
gboolean
improve_json_check_number (ImproveJsonReader *self)
{
  gboolean has_exponent = FALSE;

  if (!self->whole)
    has_exponent = memchr (self->value, 'e', self->value_length) != NULL ||
                   memchr (self->value, 'E', self->value_length) != NULL;
  if (!has_exponent && self->value_length <= ALWAYS_FINITE_DIGITS)
    return TRUE;
  self->steps += self->value_length;
  if (isfinite (parse_double (self->value, self->value_length)))
    return TRUE;
  improve_json_note (self, self->p, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-number-range",
                     "a number beyond about 1.8e308: no program can hold it");
  return FALSE;
}

/*
 * improve_json_reader_get_double:
 *
 * Returns: whether the current token is a number; @value is the nearest double. No fault is noted where it is not.
 */
gboolean
improve_json_reader_get_double (ImproveJsonReader *self, double *value)
{
  if (self->token != IMPROVE_JSON_NUMBER)
    return FALSE;
  *value = parse_double (self->value, self->value_length);
  return isfinite (*value);
}

/*
 * improve_json_reader_get_int:
 *
 * Returns: whether the current token is a number without fraction and exponent, from -2^63 to 2^63-1. Where it is a
 *   number but not such a one, a fault is noted.
 */
gboolean
improve_json_reader_get_int (ImproveJsonReader *self, gint64 *value)
{
  const char *digit = self->value;
  const char *end = self->value + self->value_length;
  gboolean negative;
  gint64 sum = 0;

  if (self->token != IMPROVE_JSON_NUMBER)
    return FALSE;
  if (!self->whole)
    {
      improve_json_reader_fault (self, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-integer",
                                 "a whole number is wanted, without fraction and exponent");
      return FALSE;
    }
  negative = *digit == '-';
  /* summed downwards, because there is one more negative number */
  for (digit += negative; digit < end; digit++)
    {
      if (__builtin_mul_overflow (sum, 10, &sum) || __builtin_sub_overflow (sum, *digit - '0', &sum))
        goto out_of_range;
    }
  if (!negative && sum == G_MININT64)
    goto out_of_range;
  *value = negative ? sum : -sum;
  return TRUE;

out_of_range:
  improve_json_reader_fault (self, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-integer-range",
                             "a whole number outside the range of 64 bits: no program keeps it exactly");
  return FALSE;
}

static void
append_token (ImproveJsonReader *self, ImproveJsonToken token, ImproveJsonToken before, GString *raw)
{
  gboolean closes = token == IMPROVE_JSON_OBJECT_END || token == IMPROVE_JSON_ARRAY_END;
  gboolean opened = before == IMPROVE_JSON_OBJECT_START || before == IMPROVE_JSON_ARRAY_START;
  const guint8 *end = self->p;

  if (!closes && !opened && before != IMPROVE_JSON_MEMBER)
    g_string_append_c (raw, ',');
  if (token == IMPROVE_JSON_MEMBER)
    {
      /* white space may stand between the name and the colon */
      while (end[-1] != '"')
        end--;
      self->steps += self->p - end;
    }
  g_string_append_len (raw, (const char *) self->start, end - self->start);
  if (token == IMPROVE_JSON_MEMBER)
    g_string_append_c (raw, ':');
}

static gboolean
take_whole (ImproveJsonReader *self, GString *raw)
{
  ImproveJsonToken token = self->token;
  /* so that no comma goes before the first */
  ImproveJsonToken before = IMPROVE_JSON_MEMBER;
  guint depth = self->depth;

  if (token == IMPROVE_JSON_OBJECT_START || token == IMPROVE_JSON_ARRAY_START)
    depth--;
  for (;; token = improve_json_reader_next (self))
    {
      if (token <= IMPROVE_JSON_END)
        return FALSE;
      if (raw != NULL)
        append_token (self, token, before, raw);
      before = token;
      if (self->depth <= depth && token != IMPROVE_JSON_MEMBER)
        return TRUE;
    }
}

/*
 * improve_json_reader_skip:
 *
 * Passes over the value whose first token is the current one, checking it all the same. Afterwards its last token is
 * the current one.
 *
 * Returns: %FALSE where a fault stopped the reader on the way
 */
gboolean
improve_json_reader_skip (ImproveJsonReader *self)
{
  return take_whole (self, NULL);
}

/*
 * improve_json_reader_append_raw:
 *
 * As improve_json_reader_skip(), and appends the value to @raw as it is written, less the white space between tokens.
 */
gboolean
improve_json_reader_append_raw (ImproveJsonReader *self, GString *raw)
{
  return take_whole (self, raw);
}

guint
improve_json_reader_depth (ImproveJsonReader *self)
{
  return self->depth;
}

/*
 * improve_json_reader_leave:
 *
 * Reads on until no more than @depth objects and arrays are open, checking all the same.
 *
 * Returns: %FALSE where a fault stopped the reader on the way
 */
gboolean
improve_json_reader_leave (ImproveJsonReader *self, guint depth)
{
  while (self->depth > depth)
    {
      if (improve_json_reader_next (self) == IMPROVE_JSON_FAULT)
        return FALSE;
    }
  return TRUE;
}
