/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as minutes: an error, or meetings that can be filed, each with the lines it came from.
 * As a test this runs over the pages of the other tests and over the same pages damaged; compiled with clang
 * -fsanitize=fuzzer -DIMPROVE_FUZZING it is a target for libFuzzer.
 */

#include <libimprove/model/improve-plan.h>
#include <libimprove/reading/improve-minutes-reader.h>

#include "fuzz-replay.h"

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

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  read_minutes (bytes);
  return 0;
}

#ifndef IMPROVE_FUZZING

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/reading/fuzz/minutes", "minutes", test_replay);
  g_test_add_data_func ("/reading/fuzz/meetings", "whole", test_replay);
  g_test_add_data_func ("/reading/fuzz/found", "found", test_replay);
  return g_test_run ();
}

#endif
