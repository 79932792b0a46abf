/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Workbooks made by hand, right and wrong. */

#include <gio/gio.h>

#include <string.h>

typedef struct
{
  GString *out;
  GString *directory;
  guint n;
} Workbook;

/* How a part is not what it should be. */
typedef struct
{
  gboolean deflate;
  gsize claim;           /* of bytes unpacked, where not 0 */
  guint32 crc_change;
  guint flags;
  guint32 unix_mode;
} Oddity;

static inline Workbook *
workbook_new (void)
{
  Workbook *self = g_new0 (Workbook, 1);

  self->out = g_string_new (NULL);
  self->directory = g_string_new (NULL);
  return self;
}

static inline void
put (GString *out, guint64 value, guint bytes)
{
  for (guint i = 0; i < bytes; i++)
    g_string_append_c (out, (char) (value >> 8 * i & 0xff));
}

static inline guint32
workbook_crc (const char *data, gsize size)
{
  guint32 crc = G_MAXUINT32;

  for (gsize i = 0; i < size; i++)
    {
      crc ^= (guint8) data[i];
      for (int bit = 0; bit < 8; bit++)
        crc = crc & 1 ? 0xedb88320u ^ crc >> 1 : crc >> 1;
    }
  return ~crc;
}

static inline GBytes *
workbook_deflate (const char *data, gsize size)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 9);
  g_autoptr (GInputStream) plain = g_memory_input_stream_new_from_data (data, (gssize) size, NULL);
  g_autoptr (GInputStream) packed = g_converter_input_stream_new (plain, G_CONVERTER (compressor));
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();

  g_output_stream_splice (out, packed, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
}

static inline void
workbook_add_bytes (Workbook *self, const char *name, const char *data, gsize size, const Oddity *oddity)
{
  static const Oddity none;
  g_autoptr (GBytes) packed = NULL;
  gsize packed_size = size, at = self->out->len, claim;
  const char *content = data;
  guint32 crc = workbook_crc (data, size);

  oddity = oddity != NULL ? oddity : &none;
  if (oddity->deflate)
    {
      packed = workbook_deflate (data, size);
      content = g_bytes_get_data (packed, &packed_size);
    }
  claim = oddity->claim > 0 ? oddity->claim : size;
  for (int central = 0; central <= 1; central++)
    {
      GString *out = central ? self->directory : self->out;

      g_string_append (out, central ? "PK\1\2" : "PK\3\4");
      if (central)
        put (out, oddity->unix_mode != 0 ? 3 << 8 | 20 : 20, 2);
      put (out, 20, 2);
      put (out, oddity->flags, 2);
      put (out, oddity->deflate ? 8 : 0, 2);
      put (out, 0, 4);
      put (out, crc + oddity->crc_change, 4);
      put (out, packed_size, 4);
      put (out, claim, 4);
      put (out, strlen (name), 2);
      put (out, 0, 2);
      if (central)
        {
          put (out, 0, 6);
          put (out, (guint64) oddity->unix_mode << 16, 4);
          put (out, at, 4);
        }
      g_string_append (out, name);
    }
  g_string_append_len (self->out, content, (gssize) packed_size);
  self->n++;
}

static inline void
workbook_add (Workbook *self, const char *name, const char *text)
{
  workbook_add_bytes (self, name, text, strlen (text), NULL);
}

static inline GBytes *
workbook_finish (Workbook *self)
{
  gsize at = self->out->len;
  GBytes *bytes;

  g_string_append_len (self->out, self->directory->str, (gssize) self->directory->len);
  g_string_append (self->out, "PK\5\6");
  put (self->out, 0, 4);
  put (self->out, self->n, 2);
  put (self->out, self->n, 2);
  put (self->out, self->directory->len, 4);
  put (self->out, at, 4);
  put (self->out, 0, 2);
  bytes = g_string_free_to_bytes (self->out);
  g_string_free (self->directory, TRUE);
  g_free (self);
  return bytes;
}

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define PACKAGE "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
#define MAIN "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

static inline void
workbook_add_top (Workbook *self, const char *properties, const char *sheets, const char *relations)
{
  g_autofree char *book = g_strdup_printf (XML "<workbook " MAIN " xmlns:r=\"x\">%s<sheets>%s</sheets></workbook>",
                                           properties, sheets);
  g_autofree char *links = g_strdup_printf (XML "<Relationships " PACKAGE ">"
                                            "<Relationship Id=\"rId1\" Type=\"" RELATIONS "worksheet\" "
                                            "Target=\"worksheets/sheet1.xml\"/>"
                                            "<Relationship Id=\"rId8\" Type=\"" RELATIONS "sharedStrings\" "
                                            "Target=\"sharedStrings.xml\"/>"
                                            "<Relationship Id=\"rId9\" Type=\"" RELATIONS "styles\" "
                                            "Target=\"/xl/styles.xml\"/>%s</Relationships>", relations);

  workbook_add (self, "_rels/.rels", XML "<Relationships " PACKAGE "><Relationship Id=\"rId1\" Type=\"" RELATIONS
                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  workbook_add (self, "xl/workbook.xml", book);
  workbook_add (self, "xl/_rels/workbook.xml.rels", links);
}

#define ONE_SHEET "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/>"

/* Styles: 1 a date, 2 a month, 3 two figures behind the point, 4 per cent, 5 a time of day, 6 plain. */
#define STYLES XML "<styleSheet " MAIN "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>" \
  "<numFmt numFmtId=\"165\" formatCode=\"[$-809]mmm&quot; day &quot;yy\"/></numFmts>" \
  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>" \
  "<xf numFmtId=\"165\"/><xf numFmtId=\"2\"/><xf numFmtId=\"9\"/><xf numFmtId=\"22\"/><xf numFmtId=\"49\"/></cellXfs>" \
  "</styleSheet>"

/* A sheet of that XML between its start and its end, with what stands before and after the cells. */
static inline char *
workbook_sheet (const char *before, const char *rows, const char *after)
{
  return g_strdup_printf (XML "<worksheet " MAIN ">%s<sheetData>%s</sheetData>%s</worksheet>", before, rows, after);
}

/* One sheet of these rows in a workbook that is as it should be. */
static inline GBytes *
workbook_of (const char *properties, const char *before, const char *rows, const char *after)
{
  Workbook *self = workbook_new ();
  g_autofree char *sheet = workbook_sheet (before, rows, after);

  workbook_add_top (self, properties, ONE_SHEET, "");
  workbook_add (self, "xl/styles.xml", STYLES);
  workbook_add (self, "xl/worksheets/sheet1.xml", sheet);
  return workbook_finish (self);
}

/* <c> elements for a row of texts, written into the sheet itself. */
static inline char *
workbook_row (guint number, const char *const *cells)
{
  GString *row = g_string_new (NULL);

  g_string_append_printf (row, "<row r=\"%u\">", number);
  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_autofree char *text = g_markup_escape_text (cells[i], -1);

      g_string_append_printf (row, "<c r=\"%c%u\" t=\"inlineStr\"><is><t>%s</t></is></c>", 'A' + i, number, text);
    }
  g_string_append (row, "</row>");
  return g_string_free (row, FALSE);
}
