/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes: a fault, or a plan that is written and read back the same. As a test this runs over the
 * files it is given; compiled with clang -fsanitize=fuzzer -DIMPROVE_FUZZING it is a target for libFuzzer.
 */

#include <libimprove/document/improve-calendar-file.h>
#include <libimprove/document/improve-document.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
round_trip (ImproveDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) once = improve_document_to_bytes (document, &error);
  g_autoptr (ImproveDocument) again = NULL;
  g_autoptr (GBytes) twice = NULL;

  g_assert_no_error (error);
  again = improve_document_load_bytes (once, &error);
  g_assert_no_error (error);
  twice = improve_document_to_bytes (again, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (once, twice));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) document = improve_document_load_bytes (bytes, &error);
  g_autoptr (ImproveCalendar) calendar = improve_calendar_load_bytes (bytes, IMPROVE_DIVISION_SCOTLAND, NULL);

  g_assert_true ((error == NULL) == (document != NULL));
  if (document != NULL)
    round_trip (document);
  return 0;
}

#ifndef IMPROVE_FUZZING

static void
run_file (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  LLVMFuzzerTestOneInput ((const guint8 *) text, size);
}

static void
run_directory (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      run_file (file);
    }
}

/* Inputs that once broke something are kept in found/. */
static void
test_replay (void)
{
  g_autofree char *cases
      = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "corpora", "json", "test_parsing", NULL);
  g_autofree char *found = g_test_build_filename (G_TEST_DIST, "document", "found", NULL);
  g_autofree char *example = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);

  run_directory (cases);
  run_directory (found);
  run_file (example);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/fuzz/replay", test_replay);
  return g_test_run ();
}

#endif
