/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-csv-private.h>

static ImproveSheet *
read_bytes (const char *text, gsize length, const ImproveCsvOptions *options, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return improve_csv_read (bytes, options, error);
}

static ImproveSheet *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveSheet *sheet = read_bytes (text, strlen (text), NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (sheet);
  return sheet;
}

static void
assert_refused (const char *text, gsize length, const ImproveCsvOptions *options, int code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveSheet) sheet = read_bytes (text, length, options, &error);

  g_assert_null (sheet);
  g_assert_error (error, IMPROVE_IMPORT_ERROR, code);
  if (!g_str_has_prefix (error->message, message))
    g_error ("expected \"%s…\", got \"%s\"", message, error->message);
}

static void
assert_refused_text (const char *text, int code, const char *message)
{
  assert_refused (text, strlen (text), NULL, code, message);
}

static void
assert_bytes (GBytes *bytes, const char *text)
{
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text));
}

#define assert_cell(sheet, row, column, text) \
  g_assert_cmpstr (improve_sheet_get_cell (sheet, row, column), ==, text)

static void
test_plain (void)
{
  g_autoptr (ImproveSheet) sheet = read_text ("No,What\r\n1,\"one, two\"\r\n2,\"say \"\"now\"\"\"\n3,ab\"c\r4,");

  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 5);
  g_assert_cmpuint (improve_sheet_get_n_columns (sheet), ==, 2);
  assert_cell (sheet, 0, 1, "What");
  assert_cell (sheet, 1, 1, "one, two");
  assert_cell (sheet, 2, 1, "say \"now\"");
  assert_cell (sheet, 3, 1, "ab\"c");
  assert_cell (sheet, 4, 0, "4");
  assert_cell (sheet, 4, 1, "");
  g_assert_cmpstr (improve_sheet_get_encoding (sheet), ==, "UTF-8");
}

/* A row has the number a spreadsheet program shows: one a record, whatever lines it takes, and one an empty line. */
static void
test_positions (void)
{
  g_autoptr (ImproveSheet) sheet = read_text ("a,b\r\n\"1\r\n2\r3\n4\",x\r\n\r\n5,y\r\n");

  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 3);
  assert_cell (sheet, 1, 0, "1\r\n2\r3\n4");
  g_assert_cmpuint (improve_sheet_get_row_number (sheet, 1), ==, 2);
  g_assert_cmpuint (improve_sheet_get_row_line (sheet, 1), ==, 2);
  assert_cell (sheet, 2, 0, "5");
  g_assert_cmpuint (improve_sheet_get_row_number (sheet, 2), ==, 4);
  g_assert_cmpuint (improve_sheet_get_row_line (sheet, 2), ==, 7);
}

static void
test_letters (void)
{
  static const struct { guint column; const char *letters; } cases[] =
    { { 0, "A" }, { 25, "Z" }, { 26, "AA" }, { 255, "IV" }, { 701, "ZZ" }, { 702, "AAA" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *letters = improve_sheet_column_letters (cases[i].column);

      g_assert_cmpstr (letters, ==, cases[i].letters);
    }
}

static void
test_case_35 (void)
{
  assert_refused_text ("a,b\r\n1,2\r\n3,\"open\r\nand on\r\n4,5\r\n", IMPROVE_IMPORT_ERROR_FORMAT,
                       "[csv-quote-open] row 3, column 2 (B), line 3:");
  assert_refused_text ("a,\"", IMPROVE_IMPORT_ERROR_FORMAT, "[csv-quote-open] row 1, column 2 (B), line 1:");
  assert_refused_text ("a,\"b\"c\r\n", IMPROVE_IMPORT_ERROR_FORMAT, "[csv-quote] row 1, column 2 (B), line 1:");
  assert_refused_text ("a, \"b,c\"\r\n", IMPROVE_IMPORT_ERROR_FORMAT, "[csv-quote] row 1, column 2 (B), line 1:");
}

static void
test_case_36 (void)
{
  assert_refused_text ("a,b\r\n\"1\r\n\",2\r\n3\r\n", IMPROVE_IMPORT_ERROR_FORMAT,
                       "[csv-ragged] row 3, line 4: 1 cells where row 1 has 2;");
  assert_refused_text ("a,b\r\n1,2,3", IMPROVE_IMPORT_ERROR_FORMAT,
                       "[csv-ragged] row 2, line 2: 3 cells where row 1 has 2;");
}

static void
test_case_37 (void)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GString) columns = g_string_new ("c1");
  g_autoptr (ImproveSheet) sheet = NULL;
  g_autoptr (ImproveSheet) wide = NULL;

  for (guint i = 1; i <= 100000; i++)
    g_string_append_printf (rows, "%u\n", i);
  sheet = read_text (rows->str);
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 100000);
  g_string_append (rows, "100001\n");
  assert_refused_text (rows->str, IMPROVE_IMPORT_ERROR_LIMIT, "[csv-rows] row 100001, line 100001: more than 100000");

  for (guint i = 2; i <= 256; i++)
    g_string_append_printf (columns, ",c%u", i);
  wide = read_text (columns->str);
  g_assert_cmpuint (improve_sheet_get_n_columns (wide), ==, 256);
  g_string_append (columns, ",c257");
  assert_refused_text (columns->str, IMPROVE_IMPORT_ERROR_LIMIT, "[csv-columns] row 1, column 257 (IW), line 1:");
}

static void
test_limits (void)
{
  ImproveCsvOptions options = IMPROVE_CSV_OPTIONS_DEFAULT;
  g_autofree char *long_cell = g_strnfill ((1u << 20) + 1, 'x');
  g_autoptr (ImproveSheet) sheet = NULL;

  assert_refused (long_cell, (1u << 20) + 1, NULL, IMPROVE_IMPORT_ERROR_LIMIT,
                  "[csv-cell-long] row 1, column 1 (A), line 1:");
  long_cell[1u << 20] = '\0';
  sheet = read_text (long_cell);
  g_assert_cmpuint (strlen (improve_sheet_get_cell (sheet, 0, 0)), ==, 1u << 20);

  options.limits.max_bytes = 7;
  assert_refused ("a,b,c,d,", 8, &options, IMPROVE_IMPORT_ERROR_LIMIT, "[csv-size]");
  assert_refused ("", 0, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[csv-empty]");
  assert_refused_text ("\xef\xbb\xbf\r\n\r\n", IMPROVE_IMPORT_ERROR_FORMAT, "[csv-empty]");
}

/* A formula comes in as text and goes out guarded; raw it goes as it is. */
static void
test_case_38 (void)
{
  const char *formula = "=HYPERLINK(\"x\")";
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_autoptr (ImproveSheet) sheet = read_text ("a\r\n\"=HYPERLINK(\"\"x\"\")\"\r\n");
  g_autoptr (GBytes) bytes = NULL;

  assert_cell (sheet, 1, 0, formula);
  improve_csv_writer_add_text (writer, formula);
  improve_csv_writer_add_text_raw (writer, formula);
  improve_csv_writer_end_row (writer);
  bytes = improve_csv_writer_finish (writer);
  assert_bytes (bytes, "\"'=HYPERLINK(\"\"x\"\")\",\"=HYPERLINK(\"\"x\"\")\"\r\n");
}

static void
test_case_39 (void)
{
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  improve_csv_writer_add_typed (writer, "-5");
  improve_csv_writer_add_text (writer, "-5");
  improve_csv_writer_add_typed (writer, NULL);
  improve_csv_writer_end_row (writer);
  bytes = improve_csv_writer_finish (writer);
  assert_bytes (bytes, "-5,\"'-5\",\r\n");
  sheet = improve_csv_read (bytes, NULL, &error);
  g_assert_no_error (error);
  assert_cell (sheet, 0, 0, "-5");
  assert_cell (sheet, 0, 1, "-5");
  assert_cell (sheet, 0, 2, "");
}

static void
test_case_40 (void)
{
  ImproveCsvOptions options = IMPROVE_CSV_OPTIONS_DEFAULT;
  g_autoptr (ImproveSheet) comma = read_text ("a;b\r\n1;2\r\n");
  g_autoptr (ImproveSheet) semicolon = NULL;
  g_autoptr (ImproveSheet) tab = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (improve_sheet_get_n_columns (comma), ==, 1);
  options.delimiter = ';';
  semicolon = read_bytes ("a;b\r\n1;2,3\r\n", 12, &options, &error);
  g_assert_no_error (error);
  assert_cell (semicolon, 1, 1, "2,3");
  options.delimiter = '\t';
  tab = read_bytes ("a\tb\r\n1\t2\r\n", 10, &options, &error);
  g_assert_no_error (error);
  assert_cell (tab, 1, 1, "2");
}

static void
test_case_42 (void)
{
  assert_refused ("a,b\r\n1,x\0y\r\n", 12, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[csv-nul] row 2, column 2 (B), line 2:");
  assert_refused ("a,\"x\0y\"\r\n", 9, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[csv-nul] row 1, column 2 (B), line 1:");
  assert_refused ("a,\"x\"\0", 6, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[csv-nul]");
  assert_refused ("\xff\xfe" "a\0\0\0", 6, NULL, IMPROVE_IMPORT_ERROR_FORMAT, "[csv-nul]");
}

static void
test_case_43 (void)
{
  g_autoptr (ImproveSheet) twice = read_text ("No,What,  what \r\n1,2,3\r\n");
  g_autoptr (ImproveSheet) blank = read_text ("No,,What,\r\n1,2,3,4\r\n");
  g_autoptr (GError) error = NULL;

  g_assert_false (improve_sheet_check_header (twice, 0, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  g_assert_true (g_str_has_prefix (error->message, "[csv-header-twice] row 1: columns 2 (B) and 3 (C)"));
  g_clear_error (&error);
  g_assert_true (improve_sheet_check_header (blank, 0, &error));
  g_assert_no_error (error);
}

static void
assert_encoding (const char *text, gsize length, const char *encoding)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveSheet) sheet = read_bytes (text, length, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (improve_sheet_get_encoding (sheet), ==, encoding);
  assert_cell (sheet, 0, 0, "é");
  assert_cell (sheet, 0, 1, "–");
}

static void
test_encodings (void)
{
  assert_encoding ("\xc3\xa9,\xe2\x80\x93", 6, "UTF-8");
  assert_encoding ("\xef\xbb\xbf\xc3\xa9,\xe2\x80\x93", 9, "UTF-8");
  assert_encoding ("\xe9,\x96", 3, "windows-1252");
  assert_encoding ("\xff\xfe\xe9\x00,\x00\x13\x20", 8, "UTF-16LE");
  assert_encoding ("\xfe\xff\x00\xe9\x00,\x20\x13", 8, "UTF-16BE");
  assert_refused_text ("\xe9,\x81", IMPROVE_IMPORT_ERROR_ENCODING, "[csv-encoding] byte 2:");
  assert_refused_text ("\xef\xbb\xbf" "a\xe9", IMPROVE_IMPORT_ERROR_ENCODING, "[csv-encoding] byte 4:");
  assert_refused ("\xff\xfe" "a\0b", 5, NULL, IMPROVE_IMPORT_ERROR_ENCODING, "[csv-encoding]");
  assert_refused ("\xff\xfe\x00\xd8" "a\0", 6, NULL, IMPROVE_IMPORT_ERROR_ENCODING, "[csv-encoding]");
}

/* Whatever is written is read back as it was, guards included. */
static void
test_round_trip (void)
{
  static const char *texts[] = { "", "a", "=1+1", "'=1+1", "''=1+1", "'", "''", "'a", "  =x", "' =x", "\t=x", "-", "-5",
    "+44", "@me", "\rx", "\nx", "a\r\nb", "a\rb", "\"", "\"\"", ",", "a,b", "＝1", "\xc2\xa0=x", " \" ", "'\"", "x\n" };

  for (gsize columns = 1; columns <= 3; columns++)
    {
      g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (ImproveSheet) sheet = NULL;
      g_autoptr (GError) error = NULL;

      for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          for (gsize j = 0; j < columns; j++)
            improve_csv_writer_add_text (writer, texts[(i + j) % G_N_ELEMENTS (texts)]);
          improve_csv_writer_end_row (writer);
        }
      bytes = improve_csv_writer_finish (writer);
      sheet = improve_csv_read (bytes, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, G_N_ELEMENTS (texts));
      for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
        for (gsize j = 0; j < columns; j++)
          assert_cell (sheet, i, j, texts[(i + j) % G_N_ELEMENTS (texts)]);
    }
}

/* A row of one empty cell must not become an empty line, which is no row. */
static void
test_lone_empty_cell (void)
{
  g_autoptr (ImproveCsvWriter) writer = improve_csv_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveSheet) sheet = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 2; i++)
    {
      improve_csv_writer_add_typed (writer, NULL);
      improve_csv_writer_end_row (writer);
    }
  bytes = improve_csv_writer_finish (writer);
  sheet = improve_csv_read (bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (improve_sheet_get_n_rows (sheet), ==, 2);
}

/* The reader looks at each byte a bounded number of times, whatever the bytes are. */
static void
test_steps (void)
{
  static const char *units[] = { "a", "'", "' ", "\"\",", "\"\"\"\",", "a,", "\n", "\r\n", "\"'''\"\n", "é", "'=\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (ImproveSheet) sheet = NULL;
      ImproveCsvOptions options = IMPROVE_CSV_OPTIONS_DEFAULT;
      g_autoptr (GError) error = NULL;

      options.limits.max_columns = G_MAXUINT;
      for (guint n = 0; n < 50000; n++)
        g_string_append (text, units[i]);
      g_string_append (text, "\"\"");
      bytes = g_bytes_new (text->str, text->len);
      sheet = improve_csv_read (bytes, &options, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (improve_sheet_get_steps (sheet), <=, 4 * text->len + 16);
      g_assert_cmpuint (improve_sheet_get_steps (sheet), >=, text->len);
    }
}

/* Cut off after every byte, a file is read or refused, never half read without a word. */
static void
test_truncation (void)
{
  const char *text = "\xef\xbb\xbfNo,What\r\n1,\"two \"\"x\"\"\r\nthree\"\r\n\"'=4\",é\r\n";

  for (gsize length = 0; length <= strlen (text); length++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *copy = g_memdup2 (text, length);
      g_autoptr (ImproveSheet) sheet = read_bytes (copy, length, NULL, &error);

      g_assert_true ((sheet == NULL) == (error != NULL));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/csv/plain", test_plain);
  g_test_add_func ("/tracker/csv/positions", test_positions);
  g_test_add_func ("/tracker/csv/letters", test_letters);
  g_test_add_func ("/tracker/csv/case-35-unclosed-quote", test_case_35);
  g_test_add_func ("/tracker/csv/case-36-ragged-rows", test_case_36);
  g_test_add_func ("/tracker/csv/case-37-rows-and-columns", test_case_37);
  g_test_add_func ("/tracker/csv/limits", test_limits);
  g_test_add_func ("/tracker/csv/case-38-formula", test_case_38);
  g_test_add_func ("/tracker/csv/case-39-minus-five", test_case_39);
  g_test_add_func ("/tracker/csv/case-40-delimiter", test_case_40);
  g_test_add_func ("/tracker/csv/case-42-nul", test_case_42);
  g_test_add_func ("/tracker/csv/case-43-duplicate-header", test_case_43);
  g_test_add_func ("/tracker/csv/encodings", test_encodings);
  g_test_add_func ("/tracker/csv/round-trip", test_round_trip);
  g_test_add_func ("/tracker/csv/lone-empty-cell", test_lone_empty_cell);
  g_test_add_func ("/tracker/csv/steps", test_steps);
  g_test_add_func ("/tracker/csv/truncation", test_truncation);
  return g_test_run ();
}
