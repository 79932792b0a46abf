/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What cells share: their strings, and how their numbers are shown. */

#include <libimprove/tracker/improve-xlsx-fills-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define MAX_STYLES 100000
#define MAX_CODE_BYTES 1024

typedef struct
{
  const ImproveXlsxLimits *limits;
  ImproveXlsxShared *shared;
  gboolean in_string, in_text, in_reading_aid;
  gsize start;
} Strings;

static void
start_string (GMarkupParseContext *context,
              const char          *name,
              const char         **names,
              const char         **values,
              gpointer             data,
              GError             **error)
{
  Strings *self = data;

  if (g_str_equal (name, "si"))
    {
      self->in_string = TRUE;
      self->start = self->shared->text->len;
      if (self->shared->strings->len >= self->limits->max_strings)
        g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-strings] more than %u strings",
                     self->limits->max_strings);
    }
  else if (g_str_equal (name, "rPh"))
    self->in_reading_aid = TRUE;
  else if (g_str_equal (name, "t"))
    self->in_text = self->in_string && !self->in_reading_aid;
}

static void
end_string (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Strings *self = data;
  guint32 offset = (guint32) self->start;

  if (g_str_equal (name, "t"))
    self->in_text = FALSE;
  else if (g_str_equal (name, "rPh"))
    self->in_reading_aid = FALSE;
  else if (g_str_equal (name, "si"))
    {
      self->in_string = FALSE;
      improve_xlsx_unescape (self->shared->text, self->start);
      g_string_append_c (self->shared->text, '\0');
      g_array_append_val (self->shared->strings, offset);
    }
}

static void
text_string (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Strings *self = data;

  if (!self->in_text)
    return;
  if (self->shared->text->len - self->start + length > self->limits->sheet.max_cell_bytes)
    g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                 "[xlsx-cell-long] a text of more than %" G_GSIZE_FORMAT " bytes", self->limits->sheet.max_cell_bytes);
  else
    g_string_append_len (self->shared->text, text, (gssize) length);
}

gboolean
improve_xlsx_read_strings (GBytes *part, const ImproveXlsxLimits *limits, ImproveXlsxShared *shared, GError **error)
{
  static const GMarkupParser parser = { start_string, end_string, text_string, NULL, NULL };
  Strings self = { limits, shared, FALSE, FALSE, FALSE, 0 };

  return improve_xlsx_parse (part, &parser, &self, error);
}

typedef struct
{
  ImproveXlsxShared *shared;
  GHashTable *codes;      /* number of a format to its ImproveXlsxFormat */
  ImproveXlsxFills fills;
  GArray *numbers;        /* guint, the number of the fill of each style */
  gboolean in_cells;
} Styles;

static guint
parse_number (const char *text)
{
  guint64 number;

  return text != NULL && g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT16, &number, NULL) ? (guint) number : 0;
}

static void
start_style (GMarkupParseContext *context,
             const char          *name,
             const char         **names,
             const char         **values,
             gpointer             data,
             GError             **error)
{
  Styles *self = data;
  guint id = parse_number (improve_xlsx_get_attribute (names, values, "numFmtId"));
  const char *code = improve_xlsx_get_attribute (names, values, "formatCode");

  improve_xlsx_fills_start (&self->fills, name, names, values);
  if (g_str_equal (name, "cellXfs"))
    self->in_cells = TRUE;
  else if (g_str_equal (name, "numFmt") && code != NULL && strlen (code) <= MAX_CODE_BYTES)
    {
      ImproveXlsxFormat *format = g_new (ImproveXlsxFormat, 1);

      *format = improve_xlsx_format_from_code (code);
      g_hash_table_insert (self->codes, GUINT_TO_POINTER (id), format);
    }
  else if (g_str_equal (name, "xf") && self->in_cells)
    {
      const ImproveXlsxFormat *found = g_hash_table_lookup (self->codes, GUINT_TO_POINTER (id));
      ImproveXlsxFormat format = found != NULL ? *found : improve_xlsx_format_from_id (id);
      guint fill = parse_number (improve_xlsx_get_attribute (names, values, "fillId"));

      g_array_append_val (self->shared->formats, format);
      g_array_append_val (self->numbers, fill);
      if (self->shared->formats->len > MAX_STYLES)
        g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-styles] more than %d styles",
                     MAX_STYLES);
    }
}

static void
end_style (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Styles *self = data;

  improve_xlsx_fills_end (&self->fills, name);
  if (g_str_equal (name, "cellXfs"))
    self->in_cells = FALSE;
}

gboolean
improve_xlsx_read_styles (GBytes *part, ImproveXlsxShared *shared, GError **error)
{
  static const GMarkupParser parser = { start_style, end_style, NULL, NULL, NULL };
  g_autoptr (GHashTable) codes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  Styles self = { shared, codes };
  guint first = shared->formats->len;
  gboolean good;

  improve_xlsx_fills_init (&self.fills);
  self.numbers = numbers;
  good = improve_xlsx_parse (part, &parser, &self, error);
  for (guint i = 0; i < numbers->len; i++)
    g_array_index (shared->formats, ImproveXlsxFormat, first + i).fill =
      improve_xlsx_fills_get (&self.fills, g_array_index (numbers, guint, i));
  improve_xlsx_fills_clear (&self.fills);
  return good;
}
