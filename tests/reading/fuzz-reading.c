/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as minutes or as an inspection report: an error, or entities that can be filed, each
 * with the lines it came from. As a test this runs over the pages of the other tests and over the same pages damaged;
 * compiled with clang -fsanitize=fuzzer -DIMPROVE_FUZZING it is a target for libFuzzer.
 */

#include <libimprove/model/improve-plan.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-report-reader.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
read_minutes (GBytes *bytes)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutes) minutes = improve_minutes_reader_read_bytes (reader, bytes, &error);
  g_autofree char *review = minutes != NULL ? improve_minutes_to_review (minutes) : NULL;

  g_assert_true ((error == NULL) == (minutes != NULL));
  for (guint i = 0; minutes != NULL && i < g_list_model_get_n_items (improve_minutes_get_meetings (minutes)); i++)
    {
      g_autoptr (ImproveEntity) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), i);
      g_autoptr (ImprovePlan) plan = improve_plan_new ("Any");
      g_autoptr (ImproveEntity) copy = improve_entity_copy (meeting);

      g_assert_true (improve_entity_equal (meeting, copy));
      g_assert_true (improve_plan_add (plan, copy, &error));
    }
}

static void
read_report (GBytes *bytes)
{
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveInspectionReport) report = improve_report_reader_read_bytes (reader, bytes, &error);
  g_autofree char *review = report != NULL ? improve_inspection_report_to_review (report) : NULL;

  g_assert_true ((error == NULL) == (report != NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  read_minutes (bytes);
  read_report (bytes);
  return 0;
}

#ifndef IMPROVE_FUZZING

/* Cuts the page short, doubles a part of it, and writes over single bytes: always the same ones. */
static void
run_damaged (const char *text,
             gsize       size)
{
  static const guint8 bytes[] = { 0, '\n', '\f', '(', ')', '.', ':', 0x80, 0xe2, '1', 'A', '\t' };
  g_autofree guint8 *page = g_memdup2 (text, size);
  g_autoptr (GByteArray) doubled = g_byte_array_new ();

  for (int i = 1; i < 8; i++)
    LLVMFuzzerTestOneInput ((const guint8 *) text, size * i / 8);
  g_byte_array_append (doubled, page, size);
  g_byte_array_append (doubled, page + size / 2, size - size / 2);
  LLVMFuzzerTestOneInput (doubled->data, doubled->len);
  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    {
      for (gsize at = i * 7; at < size; at += 97)
        page[at] = bytes[i];
      LLVMFuzzerTestOneInput (page, size);
    }
}

static void
run_directory (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize size;

      if (!g_str_has_suffix (name, ".txt") || !g_file_get_contents (file, &text, &size, NULL))
        continue;
      LLVMFuzzerTestOneInput ((const guint8 *) text, size);
      run_damaged (text, size);
    }
}

static void
test_replay (gconstpointer directory)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reading", "data", directory, NULL);

  run_directory (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/reading/fuzz/minutes", "minutes", test_replay);
  g_test_add_data_func ("/reading/fuzz/meetings", "whole", test_replay);
  g_test_add_data_func ("/reading/fuzz/reports", "reports", test_replay);
  return g_test_run ();
}

#endif
