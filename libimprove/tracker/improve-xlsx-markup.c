/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-xlsx-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define MAX_DEPTH 64
#define MAX_ROW 1048576u
#define MAX_COLUMN 16384u

/* Some programs write x:row where others write row. */
const char *
improve_xlsx_local_name (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

const char *
improve_xlsx_get_attribute (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (improve_xlsx_local_name (names[i]), name))
      return values[i];
  return NULL;
}

gboolean
improve_xlsx_get_flag (const char **names, const char **values, const char *name)
{
  const char *value = improve_xlsx_get_attribute (names, values, name);

  return value != NULL && (g_str_equal (value, "1") || g_ascii_strcasecmp (value, "true") == 0);
}

static gboolean
check_encoding (const char **text, gsize *length, GError **error)
{
  if (*length >= 3 && memcmp (*text, "\xef\xbb\xbf", 3) == 0)
    {
      *text += 3;
      *length -= 3;
    }
  if (g_utf8_validate_len (*text, *length, NULL))
    return TRUE;
  g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_ENCODING,
                       "[xlsx-encoding] a part of the workbook is not UTF-8; save it again in the spreadsheet program");
  return FALSE;
}

/* GMarkup keeps a list of the open elements; this keeps the list short. */
typedef struct
{
  const GMarkupParser *parser;
  gpointer data;
  int depth;
} Nested;

static void
start_nested (GMarkupParseContext *context,
              const char          *name,
              const char         **names,
              const char         **values,
              gpointer             data,
              GError             **error)
{
  Nested *self = data;

  if (++self->depth > MAX_DEPTH)
    g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                 "[xlsx-depth] elements nested more than %d deep", MAX_DEPTH);
  else
    self->parser->start_element (context, improve_xlsx_local_name (name), names, values, self->data, error);
}

static void
end_nested (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  Nested *self = data;

  self->depth--;
  if (self->parser->end_element != NULL)
    self->parser->end_element (context, improve_xlsx_local_name (name), self->data, error);
}

static void
text_nested (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Nested *self = data;

  if (self->parser->text != NULL)
    self->parser->text (context, text, length, self->data, error);
}

/* A document type could declare entities; no spreadsheet program writes one. */
static void
refuse_doctype (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  if (length >= 9 && g_ascii_strncasecmp (text, "<!DOCTYPE", 9) == 0)
    g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                         "[xlsx-doctype] the workbook declares a document type, which none does; it was not read");
}

gboolean
improve_xlsx_parse (GBytes *part, const GMarkupParser *parser, gpointer data, GError **error)
{
  static const GMarkupParser nesting = { start_nested, end_nested, text_nested, refuse_doctype, NULL };
  Nested nested = { parser, data, 0 };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&nesting, G_MARKUP_TREAT_CDATA_AS_TEXT, &nested, NULL);
  g_autoptr (GError) local = NULL;
  gsize length;
  const char *text = g_bytes_get_data (part, &length);

  text = text != NULL ? text : "";
  if (!check_encoding (&text, &length, error))
    return FALSE;
  if (g_markup_parse_context_parse (context, text, (gssize) length, &local) &&
      g_markup_parse_context_end_parse (context, &local))
    return TRUE;
  if (local->domain == IMPROVE_IMPORT_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return FALSE;
    }
  /* GMarkup's own words may quote the text. */
  g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                       "[xlsx-xml] a part of the workbook is not well-formed XML; save it again in the spreadsheet "
                       "program");
  return FALSE;
}

/* "_x000D_" stands for a character that XML cannot hold or would change (ECMA-376 part 1, 22.9.2.19). What stands from
 * @start on is mended in place: it only gets shorter. */
void
improve_xlsx_unescape (GString *text, gsize start)
{
  char *to = text->str + start;

  if (strstr (to, "_x") == NULL)
    return;
  for (const char *from = to; *from != '\0';)
    {
      gunichar c = 0;
      gboolean good = from[0] == '_' && from[1] == 'x' && strnlen (from, 7) == 7 && from[6] == '_';

      for (int i = 2; good && i < 6; i++)
        {
          good = g_ascii_isxdigit (from[i]);
          c = c * 16 + (gunichar) MAX (g_ascii_xdigit_value (from[i]), 0);
        }
      if (good && c != 0 && g_unichar_validate (c))
        {
          to += g_unichar_to_utf8 (c, to);
          from += 7;
        }
      else
        *to++ = *from++;
    }
  g_string_truncate (text, (gsize) (to - text->str));
}

gboolean
improve_xlsx_parse_place (const char *place, guint *row, guint *column, const char **end)
{
  guint letters = 0, figures = 0;

  while (*place == '$')
    place++;
  for (; g_ascii_isalpha (*place) && letters <= MAX_COLUMN; place++)
    letters = letters * 26 + (guint) (g_ascii_toupper (*place) - 'A' + 1);
  while (*place == '$')
    place++;
  for (; g_ascii_isdigit (*place) && figures <= MAX_ROW; place++)
    figures = figures * 10 + (guint) (*place - '0');
  if (letters == 0 || letters > MAX_COLUMN || figures == 0 || figures > MAX_ROW)
    return FALSE;
  *row = figures - 1;
  *column = letters - 1;
  if (end != NULL)
    *end = place;
  return end != NULL || *place == '\0';
}
