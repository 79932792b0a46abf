/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-json-state-private.h>

#include <string.h>

static const ImproveJsonLimits default_limits = IMPROVE_JSON_LIMITS_DEFAULT;

static void
init_limits (ImproveJsonLimits *self, const ImproveJsonLimits *wanted)
{
  *self = wanted != NULL ? *wanted : default_limits;
  self->max_bytes = MAX (self->max_bytes, 1);
  self->max_string = MAX (self->max_string, 1);
  self->max_nodes = MAX (self->max_nodes, 1);
  self->max_depth = MAX (self->max_depth, 1);
  self->max_members = MAX (self->max_members, 1);
  self->max_faults = MAX (self->max_faults, 1);
}

/* Faults that concern the whole file are found before the first token. */
static void
check_start (ImproveJsonReader *self)
{
  static const guint8 mark[] = { 0xef, 0xbb, 0xbf };
  gsize length = self->end - self->text;
  const char *encoding = improve_json_guess_encoding (self->text, self->end);

  if (length > self->limits.max_bytes)
    improve_json_stop (self, self->text, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-too-large",
                       "the document has %" G_GSIZE_FORMAT " bytes, more than the %" G_GSIZE_FORMAT
                       " allowed: raise the limit if the file is trusted",
                       length, self->limits.max_bytes);
  else if (encoding != NULL)
    improve_json_stop (self, self->text, IMPROVE_DOCUMENT_ERROR_ENCODING, "json-encoding",
                       "the file looks like %s: save it as UTF-8", encoding);
  else if (length >= sizeof mark && memcmp (self->text, mark, sizeof mark) == 0)
    self->p = self->start = self->text + sizeof mark;
}

/*
 * improve_json_reader_new:
 * @limits: (nullable): the defaults where %NULL
 *
 * Returns: (transfer full): a reader before the first token of @bytes, which it keeps
 */
ImproveJsonReader *
improve_json_reader_new (GBytes *bytes, const ImproveJsonLimits *limits)
{
  ImproveJsonReader *self = g_new0 (ImproveJsonReader, 1);
  gsize length;

  self->bytes = g_bytes_ref (bytes);
  self->text = g_bytes_get_data (bytes, &length);
  if (self->text == NULL)
    self->text = (const guint8 *) "";
  self->end = self->text + length;
  self->p = self->start = self->text;
  self->token = IMPROVE_JSON_END;
  self->scratch = g_string_new (NULL);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_json_fault_free);
  init_limits (&self->limits, limits);
  improve_json_names_init (&self->names);
  improve_json_places_init (&self->places, self->text, length);
  check_start (self);
  return self;
}

void
improve_json_reader_free (ImproveJsonReader *self)
{
  improve_json_names_clear (&self->names);
  improve_json_places_clear (&self->places);
  improve_json_shared_clear (&self->shared);
  g_ptr_array_unref (self->faults);
  g_string_free (self->scratch, TRUE);
  g_free (self->levels);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/* Most tokens stand where the last one ended: a call for each would cost more than looking. */
static inline const guint8 *
skip_space (const guint8 *p, const guint8 *end)
{
  return p < end && *p > ' ' ? p : improve_json_skip_space (p, end);
}

static ImproveJsonLevel *
innermost (ImproveJsonReader *self)
{
  return &self->levels[self->depth - 1];
}

static ImproveJsonToken
finish (ImproveJsonReader *self, ImproveJsonToken token)
{
  self->expect = self->depth > 0 ? IMPROVE_JSON_EXPECT_MORE : IMPROVE_JSON_EXPECT_END;
  return self->token = token;
}

static ImproveJsonToken
open_level (ImproveJsonReader *self, gboolean is_object)
{
  if (self->depth >= self->limits.max_depth)
    return improve_json_stop (self, self->p, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-depth",
                              "objects and arrays nest deeper than %u levels", self->limits.max_depth);
  if (self->depth == self->room)
    {
      self->room = MAX (2 * self->room, 16);
      self->levels = g_renew (ImproveJsonLevel, self->levels, self->room);
    }
  self->p++;
  self->levels[self->depth++] = (ImproveJsonLevel){ is_object, 0 };
  if (is_object)
    improve_json_names_open (&self->names);
  self->expect = IMPROVE_JSON_EXPECT_FIRST;
  return self->token = is_object ? IMPROVE_JSON_OBJECT_START : IMPROVE_JSON_ARRAY_START;
}

static ImproveJsonToken
close_level (ImproveJsonReader *self)
{
  gboolean is_object = innermost (self)->is_object;

  self->p++;
  self->depth--;
  if (is_object)
    improve_json_names_close (&self->names);
  return finish (self, is_object ? IMPROVE_JSON_OBJECT_END : IMPROVE_JSON_ARRAY_END);
}

/* Reads the string at p into value; FALSE where that stopped the reader. */
static gboolean
take_string (ImproveJsonReader *self)
{
  const guint8 *first = self->p + 1;
  ImproveJsonScan scan = improve_json_scan_string (first, self->end);
  const guint8 *quote = scan.stop;

  if (scan.flaw != IMPROVE_JSON_FLAW_NONE)
    {
      improve_json_stop_at_flaw (self, scan);
      return FALSE;
    }
  self->value = (const char *) first;
  self->value_length = quote - first;
  if (scan.special)
    {
      scan = improve_json_unescape (first, quote, self->scratch);
      self->steps += quote - first;
      if (scan.flaw != IMPROVE_JSON_FLAW_NONE && improve_json_stop_at_flaw (self, scan) == IMPROVE_JSON_FAULT)
        return FALSE;
      self->value = self->scratch->str;
      self->value_length = self->scratch->len;
    }
  if (self->value_length > self->limits.max_string)
    {
      improve_json_stop (self, self->start, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-string-length",
                         "a string is longer than %" G_GSIZE_FORMAT " bytes", self->limits.max_string);
      return FALSE;
    }
  self->p = quote + 1;
  return TRUE;
}

static ImproveJsonToken
take_number (ImproveJsonReader *self)
{
  ImproveJsonScan scan = improve_json_scan_number (self->p, self->end);

  if (scan.flaw != IMPROVE_JSON_FLAW_NONE)
    return improve_json_stop_at_flaw (self, scan);
  self->value = (const char *) self->p;
  self->value_length = scan.stop - self->p;
  self->whole = !scan.special;
  if (self->value_length > self->limits.max_string)
    return improve_json_stop (self, self->start, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-string-length",
                              "a number is longer than %" G_GSIZE_FORMAT " bytes", self->limits.max_string);
  if (scan.stop < self->end && (g_ascii_isalnum ((char) *scan.stop) || *scan.stop == '.' || *scan.stop == '_'))
    return improve_json_stop_at_byte (self, scan.stop, "the end of the number");
  improve_json_check_number (self);
  self->p = scan.stop;
  return finish (self, IMPROVE_JSON_NUMBER);
}

static ImproveJsonToken
take_word (ImproveJsonReader *self, const char *word, ImproveJsonToken token)
{
  gsize length = strlen (word);
  const guint8 *after = self->p + length;

  if ((gsize) (self->end - self->p) < length || memcmp (self->p, word, length) != 0 ||
      (after < self->end && g_ascii_isalnum ((char) *after)))
    return improve_json_stop_at_byte (self, self->p, "a value");
  self->p = after;
  return finish (self, token);
}

/* TRUE where one value, or what a caller makes of it, is one too many; then the reader has stopped. */
static gboolean
is_over (ImproveJsonReader *self, guint nodes)
{
  self->nodes += nodes;
  if (self->nodes <= self->limits.max_nodes)
    return FALSE;
  improve_json_stop (self, self->start, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-nodes",
                     "the document has more than %" G_GSIZE_FORMAT " values", self->limits.max_nodes);
  return TRUE;
}

gboolean
improve_json_reader_charge (ImproveJsonReader *self, guint nodes)
{
  return !self->stopped && !is_over (self, nodes);
}

static ImproveJsonToken
take_value (ImproveJsonReader *self)
{
  if (self->depth > 0 && !innermost (self)->is_object)
    innermost (self)->elements++;
  if (self->p >= self->end)
    return improve_json_stop_at_byte (self, self->p, "a value");
  if (is_over (self, 1))
    return IMPROVE_JSON_FAULT;
  switch (*self->p)
    {
    case '"':
      return take_string (self) ? finish (self, IMPROVE_JSON_STRING) : IMPROVE_JSON_FAULT;
    case '{':
      return open_level (self, TRUE);
    case '[':
      return open_level (self, FALSE);
    case 't':
      return take_word (self, "true", IMPROVE_JSON_TRUE);
    case 'f':
      return take_word (self, "false", IMPROVE_JSON_FALSE);
    case 'n':
      return take_word (self, "null", IMPROVE_JSON_NULL);
    case '-':
    case '0' ... '9':
      return take_number (self);
    default:
      return improve_json_stop_at_byte (self, self->p, "a value");
    }
}

/* Puts the name just read among those of its object. */
static gboolean
add_name (ImproveJsonReader *self)
{
  gboolean escaped = self->value == self->scratch->str;
  gsize offset = self->start - self->text;
  const char *text = escaped ? g_strndup (self->value, self->value_length) : self->value;
  const ImproveJsonName *earlier =
      improve_json_names_add (&self->names, text, self->value_length, offset, escaped);

  if (earlier != NULL)
    {
      ImproveJsonPlace place = improve_json_places_find (&self->places, earlier->offset);
      g_autofree char *name = improve_json_dup_safe (self->value, self->value_length);

      if (escaped)
        g_free ((char *) text);
      improve_json_note (self, self->start, IMPROVE_DOCUMENT_ERROR_STRUCTURE, "json-duplicate",
                         "the member “%s” is here a second time, after line %u, column %u (byte %" G_GSIZE_FORMAT
                         "): remove one of the two",
                         name, place.line, place.column, place.offset);
      return !self->stopped;
    }
  if (improve_json_names_count (&self->names) <= self->limits.max_members)
    return TRUE;
  improve_json_stop (self, self->start, IMPROVE_DOCUMENT_ERROR_LIMIT, "json-members",
                     "an object has more than %u members", self->limits.max_members);
  return FALSE;
}

static ImproveJsonToken
take_member (ImproveJsonReader *self)
{
  self->start = self->p;
  if (self->p >= self->end || *self->p != '"')
    return improve_json_stop_at_byte (self, self->p, "a member name in double quotes");
  if (!take_string (self) || !add_name (self))
    return self->token = IMPROVE_JSON_FAULT;
  self->p = skip_space (self->p, self->end);
  if (self->p >= self->end || *self->p != ':')
    return improve_json_stop_at_byte (self, self->p, "a colon");
  self->p++;
  self->expect = IMPROVE_JSON_EXPECT_VALUE;
  return self->token = IMPROVE_JSON_MEMBER;
}

static ImproveJsonToken
take_more (ImproveJsonReader *self)
{
  gboolean is_object = innermost (self)->is_object;
  guint8 closing = is_object ? '}' : ']';

  if (self->p < self->end && *self->p == closing)
    return close_level (self);
  if (self->expect == IMPROVE_JSON_EXPECT_MORE)
    {
      const guint8 *comma = self->p;

      if (self->p >= self->end || *self->p != ',')
        return improve_json_stop_at_byte (self, self->p, is_object ? "a comma or “}”" : "a comma or “]”");
      self->p = skip_space (self->p + 1, self->end);
      if (self->p < self->end && *self->p == closing)
        return improve_json_stop (self, comma, IMPROVE_DOCUMENT_ERROR_SYNTAX, "json-syntax",
                                  "a comma before “%c”: remove the comma", closing);
      self->start = self->p;
    }
  return is_object ? take_member (self) : take_value (self);
}

/*
 * improve_json_reader_next:
 *
 * Returns: the next token; %IMPROVE_JSON_FAULT for ever once the reader has stopped, %IMPROVE_JSON_END for ever at the
 *   end
 */
ImproveJsonToken
improve_json_reader_next (ImproveJsonReader *self)
{
  if (self->stopped)
    return self->token = IMPROVE_JSON_FAULT;
  self->p = self->start = skip_space (self->p, self->end);
  switch (self->expect)
    {
    case IMPROVE_JSON_EXPECT_FIRST:
    case IMPROVE_JSON_EXPECT_MORE:
      return take_more (self);
    case IMPROVE_JSON_EXPECT_END:
      if (self->p < self->end)
        return improve_json_stop_at_byte (self, self->p, "the end of the document");
      return self->token = IMPROVE_JSON_END;
    case IMPROVE_JSON_EXPECT_VALUE:
    default:
      return take_value (self);
    }
}

ImproveJsonToken
improve_json_reader_token (ImproveJsonReader *self)
{
  return self->token;
}
