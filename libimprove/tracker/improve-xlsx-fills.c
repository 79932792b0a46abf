/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The colours cells are filled with, as the styles of a workbook have them (ECMA-376 part 1, 18.8.20, 18.8.27). */

#include <libimprove/tracker/improve-xlsx-fills-private.h>

#include <string.h>

#define MAX_FILLS 100000
#define MAX_THEME 255

/* The palette of a workbook without one of its own (18.8.27). */
static const guint32 palette[IMPROVE_XLSX_N_PALETTE] = {
  0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff, 0x000000, 0xffffff, 0xff0000,
  0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff, 0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080,
  0xc0c0c0, 0x808080, 0x9999ff, 0x993366, 0xffffcc, 0xccffff, 0x660066, 0xff8080, 0x0066cc, 0xccccff, 0x000080,
  0xff00ff, 0xffff00, 0x00ffff, 0x800080, 0x800000, 0x008080, 0x0000ff, 0x00ccff, 0xccffff, 0xccffcc, 0xffff99,
  0x99ccff, 0xff99cc, 0xcc99ff, 0xffcc99, 0x3366ff, 0x33cccc, 0x99cc00, 0xffcc00, 0xff9900, 0xff6600, 0x666699,
  0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
};

void
improve_xlsx_fills_init (ImproveXlsxFills *self)
{
  *self = (ImproveXlsxFills){ g_array_new (FALSE, FALSE, sizeof (ImproveSheetFill)),
                              g_array_new (FALSE, FALSE, sizeof (guint32)) };
}

void
improve_xlsx_fills_clear (ImproveXlsxFills *self)
{
  g_array_unref (self->fills);
  g_array_unref (self->palette);
}

/* "FFC00000", or without the transparency in front, which a cell has none of. */
static gboolean
parse_rgb (const char *text, guint32 *colour)
{
  guint64 value;
  gsize length = strlen (text);

  if ((length != 8 && length != 6) || !g_ascii_string_to_unsigned (text, 16, 0, G_MAXUINT32, &value, NULL))
    return FALSE;
  *colour = (guint32) value & 0xffffff;
  return TRUE;
}

/* A colour by its place in the palette is looked up when the palette is known. */
static ImproveSheetFill
read_colour (const char **names, const char **values)
{
  const char *rgb = improve_xlsx_get_attribute (names, values, "rgb");
  const char *theme = improve_xlsx_get_attribute (names, values, "theme");
  const char *indexed = improve_xlsx_get_attribute (names, values, "indexed");
  const char *tint = improve_xlsx_get_attribute (names, values, "tint");
  ImproveSheetFill fill = { IMPROVE_SHEET_FILL_PATTERN, 0 };
  guint64 number;

  if (theme != NULL && g_ascii_string_to_unsigned (theme, 10, 0, MAX_THEME, &number, NULL))
    fill = (ImproveSheetFill){ IMPROVE_SHEET_FILL_THEME, (guint32) number };
  else if (tint != NULL && g_ascii_strtod (tint, NULL) != 0)
    return fill;
  else if (rgb != NULL && parse_rgb (rgb, &fill.number))
    fill.kind = IMPROVE_SHEET_FILL_COLOUR;
  else if (indexed != NULL && g_ascii_string_to_unsigned (indexed, 10, 0, IMPROVE_XLSX_N_PALETTE - 1, &number, NULL))
    fill = (ImproveSheetFill){ IMPROVE_SHEET_FILL_INDEXED, (guint32) number };
  return fill;
}

/* To be told of every element of the styles. */
void
improve_xlsx_fills_start (ImproveXlsxFills *self, const char *name, const char **names, const char **values)
{
  ImproveSheetFill *last = self->fills->len > 0
                             ? &g_array_index (self->fills, ImproveSheetFill, self->fills->len - 1)
                             : NULL;
  const char *pattern = improve_xlsx_get_attribute (names, values, "patternType");
  const char *rgb = improve_xlsx_get_attribute (names, values, "rgb");
  guint32 colour;

  if (g_str_equal (name, "fills"))
    self->in_fills = TRUE;
  else if (g_str_equal (name, "indexedColors"))
    self->in_palette = TRUE;
  else if (self->in_palette && g_str_equal (name, "rgbColor") && self->palette->len < IMPROVE_XLSX_N_PALETTE)
    {
      colour = palette[self->palette->len];
      if (rgb != NULL)
        parse_rgb (rgb, &colour);
      g_array_append_val (self->palette, colour);
    }
  else if (self->in_fills && g_str_equal (name, "fill") && self->fills->len < MAX_FILLS)
    {
      ImproveSheetFill none = { IMPROVE_SHEET_FILL_NONE, 0 };

      g_array_append_val (self->fills, none);
    }
  else if (!self->in_fills || last == NULL)
    return;
  else if (g_str_equal (name, "gradientFill") ||
           (g_str_equal (name, "patternFill") && pattern != NULL && !g_str_equal (pattern, "none")))
    {
      last->kind = IMPROVE_SHEET_FILL_PATTERN;
      self->solid = pattern != NULL && g_str_equal (pattern, "solid");
    }
  else if (g_str_equal (name, "fgColor") && self->solid && last->kind == IMPROVE_SHEET_FILL_PATTERN)
    *last = read_colour (names, values);
}

void
improve_xlsx_fills_end (ImproveXlsxFills *self, const char *name)
{
  if (g_str_equal (name, "fills"))
    self->in_fills = FALSE;
  else if (g_str_equal (name, "indexedColors"))
    self->in_palette = FALSE;
  else if (g_str_equal (name, "fill"))
    self->solid = FALSE;
}

/* The fill of that number; none where there is no such. */
ImproveSheetFill
improve_xlsx_fills_get (const ImproveXlsxFills *self, guint index)
{
  ImproveSheetFill fill = { IMPROVE_SHEET_FILL_NONE, 0 };

  if (index < self->fills->len)
    fill = g_array_index (self->fills, ImproveSheetFill, index);
  if (fill.kind != IMPROVE_SHEET_FILL_INDEXED)
    return fill;
  return (ImproveSheetFill){ IMPROVE_SHEET_FILL_COLOUR,
                             fill.number < self->palette->len ? g_array_index (self->palette, guint32, fill.number)
                                                              : palette[fill.number] };
}
