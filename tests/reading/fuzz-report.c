/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as an inspection report: an error, or a report that fills a plan. As a test this runs
 * over the pages of the other tests and over the same pages damaged; compiled with clang -fsanitize=fuzzer
 * -DIMPROVE_FUZZING it is a target for libFuzzer.
 */

#include <libimprove/base/improve-date.h>
#include <libimprove/reading/improve-report-reader.h>

#include "fuzz-replay.h"

static void
read_report (GBytes *bytes)
{
  static ImproveReportReader *reader; /* loads its profiles once */
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveInspectionReport) report = NULL;
  g_autofree char *review = NULL;

  if (reader == NULL)
    reader = improve_report_reader_new ();
  report = improve_report_reader_read_bytes (reader, bytes, &error);
  review = report != NULL ? improve_inspection_report_to_review (report) : NULL;
  g_assert_true ((error == NULL) == (report != NULL));
  if (report != NULL)
    {
      g_autoptr (ImproveDate) received = improve_date_new_ymd (2030, 1, 2, NULL);
      g_autoptr (ImprovePlan) plan = improve_inspection_report_new_plan (report, received, &error);

      g_assert_true ((error == NULL) == (plan != NULL));
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  read_report (bytes);
  return 0;
}

#ifndef IMPROVE_FUZZING

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/reading/fuzz/reports", "reports", test_replay);
  return g_test_run ();
}

#endif
