/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Workbooks, good and bad. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-xlsx-private.h>

#include "workbook.h"

static const char hello[] = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>What</t></is></c></row>";

static ImproveSheet *
try_read (GBytes *bytes, const ImproveXlsxLimits *limits, GError **error)
{
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, limits, error);

  return workbook != NULL ? improve_xlsx_read_sheet (workbook, 0, error) : NULL;
}

static ImproveSheet *
read_sheet (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  ImproveSheet *sheet = try_read (bytes, NULL, &error);

  g_assert_no_error (error);
  return sheet;
}

static void
assert_refused (GBytes *bytes, const ImproveXlsxLimits *limits, int code, const char *rule)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveSheet) sheet = try_read (bytes, limits, &error);

  g_assert_null (sheet);
  g_assert_error (error, IMPROVE_IMPORT_ERROR, code);
  if (!g_str_has_prefix (error->message, rule))
    g_error ("%s where %s was expected", error->message, rule);
}

static const ImproveSheetNote *
find_note (ImproveSheet *sheet, const char *rule)
{
  const GPtrArray *notes = improve_sheet_get_notes (sheet);

  for (guint i = 0; i < notes->len; i++)
    {
      const ImproveSheetNote *note = g_ptr_array_index (notes, i);

      if (g_str_equal (note->rule, rule))
        return note;
    }
  return NULL;
}

static const char *
find_reason (ImproveSheet *sheet, const char *rule)
{
  const ImproveSheetNote *note = find_note (sheet, rule);

  return note != NULL ? note->reason : NULL;
}

/* A tracker of one workbook with one part as it should not be. */
static GBytes *
make_odd (const char *name, const char *text, gsize size, const Oddity *oddity)
{
  Workbook *book = workbook_new ();

  workbook_add_top (book, "", ONE_SHEET, "");
  if (!g_str_equal (name, "xl/worksheets/sheet1.xml"))
    {
      g_autofree char *sheet = workbook_sheet ("", hello, "");

      workbook_add (book, "xl/worksheets/sheet1.xml", sheet);
    }
  workbook_add_bytes (book, name, text, size, oddity);
  return workbook_finish (book);
}

static void
test_bomb_claimed (void)
{
  Oddity oddity = { .deflate = TRUE, .claim = 1u << 30 };
  g_autoptr (GBytes) bytes = make_odd ("xl/worksheets/sheet1.xml", "x", 1, &oddity);

  assert_refused (bytes, NULL, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-size]");
}

/* Fifty megabytes of blanks, packed a thousandfold, their size told truly. */
static void
test_bomb_ratio (void)
{
  Oddity oddity = { .deflate = TRUE };
  gsize size = 50u << 20;
  g_autofree char *blanks = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;

  memset (blanks, ' ', size);
  bytes = make_odd ("xl/worksheets/sheet1.xml", blanks, size, &oddity);
  g_assert_cmpuint (g_bytes_get_size (bytes), <, 100000);
  assert_refused (bytes, NULL, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-ratio]");
}

/* No more is unpacked than was claimed, and then it is not what was claimed. */
static void
test_bomb_liar (void)
{
  Oddity oddity = { .deflate = TRUE, .claim = 100 };
  gsize size = 1u << 20;
  g_autofree char *blanks = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;

  memset (blanks, ' ', size);
  bytes = make_odd ("xl/worksheets/sheet1.xml", blanks, size, &oddity);
  assert_refused (bytes, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-");
}

static void
test_bomb_total (void)
{
  ImproveXlsxLimits limits = IMPROVE_XLSX_LIMITS_DEFAULT;
  g_autoptr (GBytes) bytes = workbook_of ("", "", hello, "");

  limits.zip.max_total_bytes = 1000;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-size]");
  limits.zip.max_total_bytes = 100000;
  limits.zip.max_entries = 3;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-entries]");
}

/* One long text, said again by every cell. */
static void
test_bomb_strings (void)
{
  ImproveXlsxLimits limits = IMPROVE_XLSX_LIMITS_DEFAULT;
  Workbook *book = workbook_new ();
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autofree char *filler = g_strnfill (1000, 'a');
  g_autofree char *strings = g_strdup_printf (XML "<sst " MAIN "><si><t>%s</t></si></sst>", filler);
  g_autofree char *sheet = NULL;
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 1; i <= 200; i++)
    g_string_append_printf (rows, "<row r=\"%u\"><c r=\"A%u\" t=\"s\"><v>0</v></c></row>", i, i);
  sheet = workbook_sheet ("", rows->str, "");
  workbook_add_top (book, "", ONE_SHEET, "");
  workbook_add (book, "xl/sharedStrings.xml", strings);
  workbook_add (book, "xl/worksheets/sheet1.xml", sheet);
  bytes = workbook_finish (book);
  limits.sheet.max_bytes = 100000;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-text]");
}

static void
test_bomb_cells (void)
{
  ImproveXlsxLimits limits = IMPROVE_XLSX_LIMITS_DEFAULT;
  g_autoptr (GBytes) bytes = workbook_of (
    "", "", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row><c><v>4</v></c></row>", "");
  g_autoptr (GBytes) deep = NULL;
  g_autoptr (GString) nested = g_string_new (NULL);

  limits.sheet.max_rows = 2;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-rows]");
  limits.sheet.max_rows = 3;
  limits.sheet.max_columns = 1;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-columns]");
  limits.sheet.max_columns = 2;
  limits.max_cells = 5;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-cells]");
  limits.max_cells = 6;
  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = workbook_of ("", "", "<row><c t=\"str\"><v>twelve bytes</v></c></row>", "");
  limits.sheet.max_cell_bytes = 11;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-cell-long]");
  for (guint i = 0; i < 1000; i++)
    g_string_append (nested, "<x>");
  deep = workbook_of ("", nested->str, hello, "");
  assert_refused (deep, NULL, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-depth]");
}

/* Merged cells over merged cells: what fills them is counted. */
static void
test_bomb_merges (void)
{
  ImproveXlsxLimits limits = IMPROVE_XLSX_LIMITS_DEFAULT;
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GString) merges = g_string_new ("<mergeCells>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveSheet) sheet = NULL;

  for (guint i = 1; i <= 500; i++)
    {
      g_string_append_printf (rows, "<row r=\"%u\">%s<c r=\"B%u\"><v>1</v></c></row>", i,
                              i == 1 ? "<c r=\"A1\"><v>7</v></c>" : "", i);
      g_string_append (merges, "<mergeCell ref=\"A1:A1048576\"/>");
    }
  g_string_append (merges, "</mergeCells>");
  bytes = workbook_of ("", "", rows->str, merges->str);
  sheet = read_sheet (bytes);
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 499, 0), ==, "7");
  g_assert_cmpuint (improve_sheet_get_steps (sheet), <=, rows->len + merges->len + 1000 + 500 * 500);
  limits.max_cells = 1000;
  limits.zip.max_part_bytes = 60000;
  assert_refused (bytes, &limits, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-merges]");
}

/* Entries that point out of the file are not looked at; nothing is ever written. */
static void
test_entries (void)
{
  static const char *const names[] = { "../../etc/x", "/etc/x", "xl/../../x", "c:\\x", ".." };
  Oddity symlink = { .unix_mode = 0120777 };
  g_autoptr (ImproveSheet) plain = NULL;
  g_autoptr (GBytes) good = workbook_of ("", "", hello, "");

  for (gsize i = 0; i <= G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) bytes = i < G_N_ELEMENTS (names) ? make_odd (names[i], "x", 1, NULL)
                                                          : make_odd ("xl/link", "/etc/passwd", 11, &symlink);
      g_autoptr (ImproveSheet) sheet = read_sheet (bytes);

      g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 0), ==, "What");
      g_assert_nonnull (find_note (sheet, "xlsx-entry"));
    }
  plain = read_sheet (good);
  g_assert_null (find_note (plain, "xlsx-entry"));
}

/* A sheet that is a link to somewhere is no sheet. */
static void
test_symlinked_sheet (void)
{
  Oddity symlink = { .unix_mode = 0120777 };
  g_autoptr (GBytes) bytes = make_odd ("xl/worksheets/sheet1.xml", "/etc/passwd", 11, &symlink);

  assert_refused (bytes, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-part]");
}

static void
test_doctype (void)
{
  static const char *const bad[] = {
    XML "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>",
    XML "<!doctype worksheet><worksheet><sheetData/></worksheet>",
    XML "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>",
    XML "<worksheet><sheetData>",
    "\xff\xfe<\0w\0",
  };
  static const char *const rules[] = { "[xlsx-doctype]", "[xlsx-xml]", "[xlsx-xml]", "[xlsx-xml]",
                                       "[xlsx-encoding]" };
  static const int codes[] = { IMPROVE_IMPORT_ERROR_FORMAT, IMPROVE_IMPORT_ERROR_FORMAT, IMPROVE_IMPORT_ERROR_FORMAT,
                               IMPROVE_IMPORT_ERROR_FORMAT, IMPROVE_IMPORT_ERROR_ENCODING };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = make_odd ("xl/worksheets/sheet1.xml", bad[i], strlen (bad[i]), NULL);

      assert_refused (bytes, NULL, codes[i], rules[i]);
    }
}

static GBytes *
make_hiding (void)
{
  Workbook *book = workbook_new ();
  g_autofree char *rows = g_strconcat (
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>What</v></c><c r=\"B1\" t=\"str\"><v>Who</v></c><c r=\"C1\" t=\"str\">"
    "<v>When</v></c></row>",
    "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>secret</v></c></row>",
    "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Train</v></c><c r=\"B3\" t=\"str\"><v>secret</v></c></row>", NULL);
  g_autofree char *sheet =
    workbook_sheet ("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"true\"/></cols>",
                    rows, "");

  workbook_add_top (book, "",
                    ONE_SHEET "<sheet name=\"Old\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId1\"/>"
                              "<sheet name=\"Notes\" sheetId=\"3\" r:id=\"rId1\"/>",
                    "");
  workbook_add (book, "xl/worksheets/sheet1.xml", sheet);
  workbook_add (book, "xl/worksheets/_rels/sheet1.xml.rels",
                XML "<Relationships " PACKAGE "><Relationship Id=\"r1\" Type=\"" RELATIONS "comments\" "
                "Target=\"../comments1.xml\"/><Relationship Id=\"r2\" Type=\"" RELATIONS "pivotTable\" "
                "Target=\"../pivotTables/p.xml\"/></Relationships>");
  workbook_add (book, "xl/comments1.xml", XML "<comments " MAIN "><commentList><comment ref=\"A3\"><text><t>secret</t>"
                "</text></comment></commentList></comments>");
  workbook_add (book, "xl/pivotCache/pivotCacheRecords1.xml", "<x/>");
  workbook_add (book, "xl/vbaProject.bin", "secret");
  return workbook_finish (book);
}

/* What cannot be seen is not read, and its name is told, its content not. */
static void
test_hidden (void)
{
  g_autoptr (GBytes) bytes = make_hiding ();
  g_autoptr (ImproveXlsx) workbook = improve_xlsx_open (bytes, NULL, NULL);
  g_autoptr (ImproveSheet) sheet = read_sheet (bytes);
  const GPtrArray *notes = improve_sheet_get_notes (sheet);

  g_assert_cmpuint (improve_xlsx_get_n_sheets (workbook), ==, 3);
  g_assert_false (improve_xlsx_get_sheet_hidden (workbook, 0));
  g_assert_true (improve_xlsx_get_sheet_hidden (workbook, 1));
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 2);
  g_assert_cmpuint (improve_sheet_get_n_columns (sheet), ==, 2);
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 1), ==, "When");
  g_assert_cmpuint (improve_sheet_get_column_number (sheet, 1), ==, 2);
  g_assert_cmpuint (improve_sheet_get_row_number (sheet, 1), ==, 3);
  g_assert_cmpstr (find_reason (sheet, "xlsx-hidden-column"), ==, "column B: hidden, dropped");
  g_assert_cmpstr (find_reason (sheet, "xlsx-hidden-row"), ==, "row 2: hidden or filtered out, dropped");
  g_assert_cmpstr (find_reason (sheet, "xlsx-hidden-sheet"), ==, "the hidden sheet “Old” was dropped");
  g_assert_cmpstr (find_reason (sheet, "xlsx-other-sheet"), ==, "the sheet “Notes” was not read");
  g_assert_cmpstr (find_reason (sheet, "xlsx-comments"), ==, "comments at A3 were dropped");
  g_assert_nonnull (find_note (sheet, "xlsx-pivot"));
  g_assert_nonnull (find_note (sheet, "xlsx-pivot-cache"));
  g_assert_nonnull (find_note (sheet, "xlsx-macros"));
  g_assert_cmpuint (notes->len, ==, 8);
  for (guint i = 0; i < notes->len; i++)
    g_assert_null (strstr (((ImproveSheetNote *) g_ptr_array_index (notes, i))->reason, "secret"));
}

static void
test_formula (void)
{
  g_autoptr (GBytes) bytes = workbook_of (
    "", "",
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>HYPERLINK(\"http://x.invalid\")</f><v>saved words</v></c>"
    "<c r=\"B1\" s=\"1\"><f>TODAY()</f><v>42916</v></c><c r=\"C1\"><f>B1+1</f></c>"
    "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row><row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c>"
    "<c r=\"C2\"><v>5</v></c></row>",
    "");
  g_autoptr (ImproveSheet) sheet = read_sheet (bytes);

  g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 0), ==, "saved words");
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 1), ==, "2017-06-30");
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 2), ==, "");
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 3), ==, "#DIV/0!");
  g_assert_true (g_str_has_prefix (find_reason (sheet, "xlsx-formula"), "rows 1 and 2: formulas;"));
  g_assert_cmpint (find_note (sheet, "xlsx-formula")->column, ==, 0);
  g_assert_true (g_str_has_prefix (find_reason (sheet, "xlsx-formula-empty"), "row 1: "));
  g_assert_cmpint (find_note (sheet, "xlsx-fault")->column, ==, 3);
}

static char *
print_serial (const char *number, guint style, gboolean from_1904)
{
  static const ImproveXlsxShown shown[] = { IMPROVE_XLSX_SHOWN_PLAIN, IMPROVE_XLSX_SHOWN_DATE,
                                            IMPROVE_XLSX_SHOWN_MONTH };
  ImproveXlsxFormat format = { shown[style], 0, 0 };

  return improve_xlsx_print_number (number, &format, from_1904);
}

/* The 1900 system takes 1900 for a leap year: 60 is a day that never was, and is handed on as one. */
static void
test_dates (void)
{
  static const struct
  {
    const char *number, *from_1900, *from_1904;
  } days[] = {
    { "0", "1900-01-00", "1904-01-01" },          { "1", "1900-01-01", "1904-01-02" },
    { "59", "1900-02-28", "1904-02-29" },         { "60", "1900-02-29", "1904-03-01" },
    { "61", "1900-03-01", "1904-03-02" },         { "42916", "2017-06-30", "2021-07-01" },
    { "41454", "2013-06-29", "2017-06-30" },      { "2958465", "9999-12-31", "2958465" },
    { "2958466", "2958466", "2958466" },          { "-1", "-1", "-1" },
    { "42916.5", "2017-06-30 12:00", "2021-07-01 12:00" }, { "42915.9999999", "2017-06-30", "2021-07-01" },
    { "1e400", "1e400", "1e400" },                { "nan", "nan", "nan" },
    { "words", "words", "words" },                { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *from_1900 = print_serial (days[i].number, 1, FALSE);
      g_autofree char *from_1904 = print_serial (days[i].number, 1, TRUE);

      g_assert_cmpstr (from_1900, ==, days[i].from_1900);
      g_assert_cmpstr (from_1904, ==, days[i].from_1904);
    }
}

static void
test_date_bases (void)
{
  static const char rows[] = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42916</v></c><c r=\"B1\" s=\"2\"><v>42887</v></c>"
                             "<c r=\"C1\" s=\"2\"><v>42916</v></c><c r=\"D1\" t=\"d\"><v>2017-06-30T00:00:00</v></c>"
                             "<c r=\"E1\" s=\"5\"><v>42916.75</v></c></row>";
  g_autoptr (GBytes) old = workbook_of ("", "", rows, "");
  g_autoptr (GBytes) new = workbook_of ("<workbookPr date1904=\"1\"/>", "", rows, "");
  g_autoptr (ImproveSheet) from_1900 = read_sheet (old);
  g_autoptr (ImproveSheet) from_1904 = read_sheet (new);

  g_assert_cmpstr (improve_sheet_get_cell (from_1900, 0, 0), ==, "2017-06-30");
  g_assert_cmpstr (improve_sheet_get_cell (from_1904, 0, 0), ==, "2021-07-01");
  /* A format of months shows a month; what is not its first day was a day. */
  g_assert_cmpstr (improve_sheet_get_cell (from_1900, 0, 1), ==, "June 2017");
  g_assert_cmpstr (improve_sheet_get_cell (from_1900, 0, 2), ==, "2017-06-30");
  g_assert_cmpstr (improve_sheet_get_cell (from_1900, 0, 3), ==, "2017-06-30");
  g_assert_cmpstr (improve_sheet_get_cell (from_1900, 0, 4), ==, "2017-06-30 18:00");
}

static void
test_cut (void)
{
  g_autoptr (GBytes) whole = workbook_of ("", "", hello, "");
  gsize size = g_bytes_get_size (whole);

  for (gsize length = 4; length < size; length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (try_read (cut, NULL, &error));
      g_assert_nonnull (error);
      g_assert_true (error->domain == IMPROVE_IMPORT_ERROR);
    }
}

/* Any one byte changed: a fault, or what was there before; never a crash. */
static void
test_flipped (void)
{
  g_autoptr (GBytes) whole = workbook_of ("", "", hello, "");
  gsize size;
  const char *data = g_bytes_get_data (whole, &size);

  for (gsize at = 0; at < size; at++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) changed = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveSheet) sheet = NULL;

      copy[at] ^= 0x11;
      changed = g_bytes_new_take (g_steal_pointer (&copy), size);
      sheet = try_read (changed, NULL, &error);
      g_assert_true ((sheet == NULL) == (error != NULL));
      if (sheet != NULL)
        g_assert_cmpstr (improve_sheet_get_cell (sheet, 0, 0), ==, "What");
    }
}

static void
test_damaged (void)
{
  Oddity bad_crc = { .crc_change = 1 };
  g_autoptr (GBytes) crc = make_odd ("xl/worksheets/sheet1.xml", "<worksheet/>", 12, &bad_crc);
  g_autoptr (GBytes) twice = make_odd ("XL/Workbook.xml", "<workbook/>", 11, NULL);

  assert_refused (crc, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-crc]");
  assert_refused (twice, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-twice]");
}

static void
test_unsupported (void)
{
  static const char old[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and the rest of it";
  static const char locked[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
  Oddity encrypted = { .flags = 1 };
  g_autoptr (GBytes) xls = g_bytes_new_static (old, sizeof old - 1);
  g_autoptr (GBytes) agile = g_bytes_new_static (locked, sizeof locked - 1);
  g_autoptr (GBytes) zipped = make_odd ("xl/worksheets/sheet1.xml", "<worksheet/>", 12, &encrypted);
  Workbook *other = workbook_new ();
  g_autoptr (GBytes) ods = NULL;

  workbook_add (other, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  ods = workbook_finish (other);
  assert_refused (xls, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-old]");
  assert_refused (agile, NULL, IMPROVE_IMPORT_ERROR_ENCRYPTED, "[xlsx-encrypted]");
  assert_refused (zipped, NULL, IMPROVE_IMPORT_ERROR_ENCRYPTED, "[xlsx-encrypted]");
  assert_refused (ods, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-kind]");
  g_assert_true (improve_xlsx_is_workbook (xls));
  g_assert_true (improve_xlsx_is_workbook (ods));
}

static void
test_texts (void)
{
  Workbook *book = workbook_new ();
  static const char rows[] =
    "<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>1</x:v></x:c><x:c r=\"B1\" t=\"inlineStr\"><x:is><x:r><x:t>in </x:t></x:r>"
    "<x:r><x:t>line</x:t></x:r><x:rPh><x:t>aid</x:t></x:rPh></x:is></x:c><x:c r=\"C1\" t=\"b\"><x:v>1</x:v></x:c>"
    "<x:c r=\"D1\" t=\"str\"><x:v>a_x000D_b_x00zz__x0041_</x:v></x:c><x:c r=\"E1\" s=\"3\"><x:v>1.1</x:v></x:c>"
    "<x:c r=\"F1\" s=\"4\"><x:v>0.29999999999999999</x:v></x:c><x:c r=\"G1\" s=\"3\"><x:v>1.125</x:v></x:c>"
    "<x:c r=\"H1\" t=\"s\"><x:v/></x:c></x:row>";
  g_autofree char *sheet = g_strdup_printf (XML "<x:worksheet><x:sheetData>%s</x:sheetData></x:worksheet>", rows);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveSheet) cells = NULL;
  static const char *const expected[] = { "second & last", "in line", "TRUE", "a\rb_x00zz_A", "1.10", "30%", "1.125" };

  workbook_add_top (book, "", ONE_SHEET, "");
  workbook_add (book, "xl/styles.xml", STYLES);
  workbook_add (book, "xl/sharedStrings.xml",
                "\xef\xbb\xbf" XML "<sst><si><t>first</t></si><si><r><t xml:space=\"preserve\">second </t></r><r><t>&amp; "
                "last</t></r></si></sst>");
  workbook_add (book, "xl/worksheets/sheet1.xml", sheet);
  bytes = workbook_finish (book);
  cells = read_sheet (bytes);
  g_assert_cmpuint (improve_sheet_get_n_columns (cells), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (improve_sheet_get_cell (cells, 0, i), ==, expected[i]);
}

static void
test_order (void)
{
  static const char *const bad[] = {
    "<row r=\"2\"/><row r=\"1\"/>",
    "<row r=\"0\"/>",
    "<row r=\"1048577\"/>",
    "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>",
    "<row r=\"1\"><c r=\"XFE1\"/></row>",
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
    "<c r=\"A1\"><v>1</v></c>",
    "",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = workbook_of ("", "", bad[i], "");

      assert_refused (bytes, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-");
    }
}

static void
test_merged (void)
{
  g_autoptr (GBytes) bytes = workbook_of (
    "", "",
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Care</v></c><c r=\"B1\"><v>1</v></c></row>"
    "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"B3\"><v>3</v></c></row>"
    "<row r=\"4\"><c r=\"B4\" t=\"str\"><v>wide</v></c></row>",
    "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B4:D4\"/><mergeCell ref=\"Z9:Z99\"/>"
    "<mergeCell ref=\"bad\"/></mergeCells>");
  g_autoptr (ImproveSheet) sheet = read_sheet (bytes);

  g_assert_cmpuint (improve_sheet_get_n_columns (sheet), ==, 2);
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 2, 0), ==, "Care");
  g_assert_true (improve_sheet_is_continued (sheet, 2, 0));
  g_assert_false (improve_sheet_is_continued (sheet, 0, 0));
  g_assert_cmpstr (improve_sheet_get_cell (sheet, 3, 0), ==, "");
  g_assert_true (g_str_has_prefix (find_reason (sheet, "xlsx-merged"), "merged cells (A1:A3, B4:D4, Z9:Z99) "));
}

#ifndef IMPROVE_WITH_XLSX_IN

static void
test_without (void)
{
  g_autoptr (GBytes) bytes = workbook_of ("", "", hello, "");
  g_autoptr (GError) error = NULL;

  g_assert_null (try_read (bytes, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_assert_nonnull (strstr (error->message, "xlsx_in"));
}

#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#ifndef IMPROVE_WITH_XLSX_IN
  g_test_add_func ("/tracker/xlsx/without-the-option", test_without);
  return g_test_run ();
#endif
  g_test_add_func ("/tracker/xlsx/44-bomb-claimed", test_bomb_claimed);
  g_test_add_func ("/tracker/xlsx/44-bomb-ratio", test_bomb_ratio);
  g_test_add_func ("/tracker/xlsx/44-bomb-liar", test_bomb_liar);
  g_test_add_func ("/tracker/xlsx/44-bomb-total", test_bomb_total);
  g_test_add_func ("/tracker/xlsx/44-bomb-strings", test_bomb_strings);
  g_test_add_func ("/tracker/xlsx/44-bomb-cells", test_bomb_cells);
  g_test_add_func ("/tracker/xlsx/44-bomb-merges", test_bomb_merges);
  g_test_add_func ("/tracker/xlsx/45-entries-outside", test_entries);
  g_test_add_func ("/tracker/xlsx/45-symlink", test_symlinked_sheet);
  g_test_add_func ("/tracker/xlsx/46-doctype", test_doctype);
  g_test_add_func ("/tracker/xlsx/47-hidden", test_hidden);
  g_test_add_func ("/tracker/xlsx/48-formula", test_formula);
  g_test_add_func ("/tracker/xlsx/49-dates", test_dates);
  g_test_add_func ("/tracker/xlsx/49-date-bases", test_date_bases);
  g_test_add_func ("/tracker/xlsx/50-cut", test_cut);
  g_test_add_func ("/tracker/xlsx/50-flipped", test_flipped);
  g_test_add_func ("/tracker/xlsx/50-damaged", test_damaged);
  g_test_add_func ("/tracker/xlsx/51-unsupported", test_unsupported);
  g_test_add_func ("/tracker/xlsx/texts", test_texts);
  g_test_add_func ("/tracker/xlsx/order", test_order);
  g_test_add_func ("/tracker/xlsx/merged", test_merged);
  return g_test_run ();
}
