/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-period-private.h>
#include <libimprove/document/improve-kind-json-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>

#include <string.h>

/* The text of the current token; for many short ones faster than g_strndup(), which clears what it fills. */
static char *
dup_text (ImproveJsonReader *reader)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);
  char *copy = g_malloc (length + 1);

  memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}

static void
schema_type (ImproveJsonWriter *writer, const char *type)
{
  improve_json_writer_member_string (writer, "type", type);
}

static gboolean
has_range (const ImproveRow *row)
{
  return row->minimum != 0 || row->maximum != 0;
}

/* --- STRING, TEXT, REF, LINK, DECIMAL --- */

static ImproveReading
string_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    return IMPROVE_READING_WRONG_TYPE;
  g_free (*(char **) member);
  *(char **) member = dup_text (reader);
  return IMPROVE_READING_DONE;
}

static gboolean
string_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  improve_json_writer_string (writer, *(char **) member);
  return TRUE;
}

static void
string_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  if (row->words != NULL)
    {
      g_auto (GStrv) words = improve_row_dup_words (row);

      /* an open vocabulary: recommended, not required */
      improve_json_writer_member_strv (writer, "examples", (const char *const *) words);
    }
}

static void
link_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  improve_json_writer_member_string (writer, "format", "uri-reference");
}

static ImproveReading
decimal_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  ImproveReading reading = string_read (reader, row, member);

  if (reading == IMPROVE_READING_DONE && !improve_decimal_is_valid (*(char **) member))
    return IMPROVE_READING_WRONG_FORM;
  return reading;
}

static gboolean
decimal_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  string_write (writer, row, member);
  return improve_decimal_is_valid (*(char **) member);
}

static void
decimal_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  improve_json_writer_member_string (writer, "pattern", "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$");
}

/* --- BOOLEAN --- */

static ImproveReading
boolean_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  ImproveJsonToken token = improve_json_reader_token (reader);

  if (token != IMPROVE_JSON_TRUE && token != IMPROVE_JSON_FALSE)
    return IMPROVE_READING_WRONG_TYPE;
  *(gboolean *) member = token == IMPROVE_JSON_TRUE;
  return IMPROVE_READING_DONE;
}

static gboolean
boolean_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  improve_json_writer_bool (writer, *(gboolean *) member);
  return TRUE;
}

static void
boolean_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "boolean");
}

/* --- INT --- */

static ImproveReading
int_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  gint64 value;
  gint64 minimum = has_range (row) ? (gint64) row->minimum : G_MININT + 1;
  gint64 maximum = has_range (row) ? (gint64) row->maximum : G_MAXINT;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_NUMBER)
    return IMPROVE_READING_WRONG_TYPE;
  if (!improve_json_reader_get_int (reader, &value))
    return IMPROVE_READING_FAULT;
  if (value < minimum || value > maximum)
    return IMPROVE_READING_OUT_OF_RANGE;
  *(int *) member = (int) value;
  return IMPROVE_READING_DONE;
}

static gboolean
int_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  improve_json_writer_int (writer, *(int *) member);
  return TRUE;
}

static void
int_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "integer");
  improve_json_writer_member_int (writer, "minimum", has_range (row) ? (gint64) row->minimum : G_MININT + 1);
  improve_json_writer_member_int (writer, "maximum", has_range (row) ? (gint64) row->maximum : G_MAXINT);
}

/* --- NUMBER --- */

static ImproveReading
number_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  double value;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_NUMBER)
    return IMPROVE_READING_WRONG_TYPE;
  if (!improve_json_reader_get_double (reader, &value))
    return IMPROVE_READING_FAULT;
  if (has_range (row) && (value < row->minimum || value > row->maximum))
    return IMPROVE_READING_OUT_OF_RANGE;
  *(double *) member = value;
  return IMPROVE_READING_DONE;
}

static gboolean
number_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  improve_json_writer_double (writer, *(double *) member);
  return TRUE;
}

static void
number_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "number");
  if (!has_range (row))
    return;
  improve_json_writer_member_double (writer, "minimum", row->minimum);
  improve_json_writer_member_double (writer, "maximum", row->maximum);
}

/* --- ENUM --- */

static ImproveReading
enum_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  GEnumClass *klass = improve_enum_peek_class (row->value_type ());
  const char *text;
  gsize length;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    return IMPROVE_READING_WRONG_TYPE;
  text = improve_json_reader_text (reader, &length);
  for (guint i = 0; i < klass->n_values; i++)
    {
      const char *word = klass->values[i].value_nick;

      if (word[0] == text[0] && strncmp (word, text, length) == 0 && word[length] == '\0')
        {
          *(int *) member = klass->values[i].value;
          return IMPROVE_READING_DONE;
        }
    }
  return IMPROVE_READING_UNKNOWN_WORD;
}

static gboolean
enum_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  const char *word = improve_enum_get_word (row->value_type (), *(int *) member);

  improve_json_writer_string (writer, word);
  return word != NULL;
}

static void
enum_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  g_auto (GStrv) words = improve_row_dup_words (row);

  improve_json_writer_member_strv (writer, "enum", (const char *const *) words);
}

/* --- DATE, PERIOD, INSTANT --- */

static ImproveReading
date_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  ImproveDate *date;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    return IMPROVE_READING_WRONG_TYPE;
  date = improve_json_reader_dup_date (reader);
  if (date == NULL)
    return IMPROVE_READING_WRONG_FORM;
  g_clear_pointer ((ImproveDate **) member, improve_date_unref);
  *(ImproveDate **) member = date;
  return IMPROVE_READING_DONE;
}

static gboolean
date_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  char text[IMPROVE_DATE_TEXT_SIZE];

  improve_date_print (*(ImproveDate **) member, text);
  improve_json_writer_string (writer, text);
  return TRUE;
}

#define DATE_PATTERN "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-3[3-6])?"

static void
date_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  improve_json_writer_member_string (writer, "pattern", "^" DATE_PATTERN "$");
}

static ImproveReading
period_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  ImprovePeriod *period;
  const char *text;
  gsize length;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    return IMPROVE_READING_WRONG_TYPE;
  text = improve_json_reader_text (reader, &length);
  period = improve_period_parse_bytes (text, length);
  if (period == NULL)
    return IMPROVE_READING_WRONG_FORM;
  g_clear_pointer ((ImprovePeriod **) member, improve_period_unref);
  *(ImprovePeriod **) member = period;
  return IMPROVE_READING_DONE;
}

static gboolean
period_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  char text[IMPROVE_PERIOD_TEXT_SIZE];

  improve_period_print (*(ImprovePeriod **) member, text);
  improve_json_writer_string (writer, text);
  return TRUE;
}

static void
period_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  improve_json_writer_member_string (writer, "pattern",
                                     "^(" DATE_PATTERN "/(" DATE_PATTERN "|\\.\\.)|\\.\\./" DATE_PATTERN ")$");
}

static ImproveReading
instant_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  GDateTime *instant;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    return IMPROVE_READING_WRONG_TYPE;
  instant = improve_json_reader_dup_instant (reader);
  if (instant == NULL)
    return IMPROVE_READING_WRONG_FORM;
  g_clear_pointer ((GDateTime **) member, g_date_time_unref);
  *(GDateTime **) member = instant;
  return IMPROVE_READING_DONE;
}

static gboolean
instant_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  g_autofree char *text = improve_instant_to_text (*(GDateTime **) member);

  improve_json_writer_string (writer, text);
  return text != NULL;
}

static void
instant_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "string");
  improve_json_writer_member_string (writer, "format", "date-time");
  /* programs that read a schema need not look at formats, and most do not */
  improve_json_writer_member_string (
      writer, "pattern",
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][0-2][0-9]:[0-5][0-9])$");
}

/* --- STRV, REFS --- */

static ImproveReading
strv_read (ImproveJsonReader *reader, const ImproveRow *row, gpointer member)
{
  g_autoptr (GPtrArray) items = NULL;
  ImproveJsonToken token;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_ARRAY_START)
    return IMPROVE_READING_WRONG_TYPE;
  items = g_ptr_array_new_with_free_func (g_free);
  while ((token = improve_json_reader_next (reader)) == IMPROVE_JSON_STRING)
    g_ptr_array_add (items, dup_text (reader));
  if (token != IMPROVE_JSON_ARRAY_END)
    return IMPROVE_READING_WRONG_TYPE;
  g_clear_pointer ((char ***) member, g_strfreev);
  if (items->len > 0)
    {
      g_ptr_array_add (items, NULL);
      *(char ***) member = (char **) g_ptr_array_steal (items, NULL);
    }
  return IMPROVE_READING_DONE;
}

static gboolean
strv_write (ImproveJsonWriter *writer, const ImproveRow *row, gpointer member)
{
  improve_json_writer_strv (writer, *(const char *const **) member);
  return TRUE;
}

static void
strv_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "array");
  improve_json_writer_member (writer, "items");
  improve_json_writer_begin_object (writer);
  string_schema (writer, row);
  improve_json_writer_end (writer);
}

/* --- PART, LIST: the reader and the writer walk them --- */

static void
reference_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  g_autofree char *nick = improve_entity_type_dup_nick (row->value_type ());
  g_autofree char *reference = g_strconcat ("#/$defs/", nick, NULL);

  improve_json_writer_member_string (writer, "$ref", reference);
}

static void
list_schema (ImproveJsonWriter *writer, const ImproveRow *row)
{
  schema_type (writer, "array");
  improve_json_writer_member (writer, "items");
  improve_json_writer_begin_object (writer);
  reference_schema (writer, row);
  improve_json_writer_end (writer);
}

static const ImproveKindJson kinds[] = {
  [IMPROVE_KIND_STRING] = { string_read, string_write, string_schema, "a text in quotes" },
  [IMPROVE_KIND_TEXT] = { string_read, string_write, string_schema, "a text in quotes" },
  [IMPROVE_KIND_BOOLEAN] = { boolean_read, boolean_write, boolean_schema, "true or false, without quotes" },
  [IMPROVE_KIND_INT] = { int_read, int_write, int_schema, "a whole number, without quotes" },
  [IMPROVE_KIND_NUMBER] = { number_read, number_write, number_schema, "a number, without quotes" },
  [IMPROVE_KIND_DECIMAL] = { decimal_read, decimal_write, decimal_schema,
                             "a decimal number in quotes, as \"1250.50\"" },
  [IMPROVE_KIND_ENUM] = { enum_read, enum_write, enum_schema, "a word in quotes" },
  [IMPROVE_KIND_DATE] = { date_read, date_write, date_schema,
                          "a date in quotes, as \"2017-06-14\", \"2017-06\", \"2017-34\" (a quarter) or \"2017\"" },
  [IMPROVE_KIND_PERIOD] = { period_read, period_write, period_schema,
                            "a period in quotes, as \"2017-04-01/2017-06-30\"" },
  [IMPROVE_KIND_INSTANT] = { instant_read, instant_write, instant_schema,
                             "a moment in quotes, as \"2017-06-14T18:00:00+01:00\"" },
  [IMPROVE_KIND_STRV] = { strv_read, strv_write, strv_schema, "a list of texts in square brackets" },
  [IMPROVE_KIND_REF] = { string_read, string_write, string_schema, "an id in quotes" },
  [IMPROVE_KIND_REFS] = { strv_read, strv_write, strv_schema, "a list of ids in square brackets" },
  [IMPROVE_KIND_PART] = { NULL, NULL, reference_schema, "an object in braces" },
  [IMPROVE_KIND_LIST] = { NULL, NULL, list_schema, "a list of objects in square brackets" },
  [IMPROVE_KIND_LINK] = { string_read, string_write, link_schema, "a link in quotes" },
};

/* Returns: what the document does with rows of @kind */
const ImproveKindJson *
improve_kind_json_get (ImproveKind kind)
{
  g_assert (kind > IMPROVE_KIND_UNKNOWN && kind < G_N_ELEMENTS (kinds));
  return &kinds[kind];
}
