/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve check, as a shell sees it. */

#include <string.h>

#include <glib/gstdio.h>

static char *
run (const char *const *arguments,
     int               *status)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int wait_status;

  g_strv_builder_add (builder, g_getenv ("IMPROVE_COMMAND"));
  g_strv_builder_addv (builder, (const char **) arguments);
  argv = g_strv_builder_end (builder);
  g_assert_true (g_spawn_sync (NULL, argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &out, NULL, &wait_status,
                               &error));
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (wait_status));
  *status = WEXITSTATUS (wait_status);
  return out;
}

#define RUN(status, ...) run ((const char *const[]) { __VA_ARGS__, NULL }, status)

/* A plan with these members beside its title, in a file that is gone after the test. */
static char *
write_plan (const char *members)
{
  g_autofree char *text
      = g_strdup_printf ("{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"title\": \"Ours\"}%s}", members);
  char *path = NULL;
  int fd = g_file_open_tmp ("improve-XXXXXX.json", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static void
test_statuses (void)
{
  g_autofree char *fine = write_plan (""), *gap = write_plan (", \"themes\": [], \"actions\": [{\"title\": \"Hire\"}]");
  g_autofree char *wrong = write_plan (", \"actions\": [{\"title\": \"Hire\", \"lead_id\": \"nobody\"}]");
  int statuses[6];
  g_autofree char *a = RUN (&statuses[0], "check", fine), *b = RUN (&statuses[1], "check", gap);
  g_autofree char *c = RUN (&statuses[2], "check", "--strict", gap), *d = RUN (&statuses[3], "check", wrong);
  g_autofree char *e = RUN (&statuses[4], "check", "/nowhere.json"), *f = RUN (&statuses[5], "check");

  g_assert_cmpstr (a, ==, "0 errors, 0 warnings, 0 gaps\n");
  g_assert_cmpint (statuses[0], ==, 0);
  g_assert_nonnull (strstr (b, "0 errors, 0 warnings, 3 gaps: "));
  g_assert_cmpint (statuses[1], ==, 0);
  g_assert_nonnull (strstr (c, "gap      /actions/0/lead_id (action-lead)"));
  g_assert_cmpint (statuses[2], ==, 1);
  g_assert_nonnull (strstr (d, "error    /actions/0/lead_id (dangling-reference)"));
  g_assert_cmpint (statuses[3], ==, 1);
  g_assert_cmpint (statuses[4], ==, 2);
  g_assert_cmpint (statuses[5], ==, 2);
  g_remove (fine);
  g_remove (gap);
  g_remove (wrong);
}

static void
test_forms (void)
{
  g_autofree char *wrong = write_plan (", \"actions\": [{\"id\": \"a\", \"title\": \"Hire\", \"lead_id\": \"nobody\"}]");
  int status;
  g_autofree char *json = RUN (&status, "check", "--json", wrong), *gaps = RUN (&status, "check", "--gaps", wrong);
  g_autofree char *explained = RUN (&status, "check", "--explain", "votes");

  g_assert_true (g_str_has_prefix (json, "{\n  \"problems\": [\n"));
  g_assert_nonnull (strstr (json, "\"rule\": \"dangling-reference\",\n      \"severity\": \"error\",\n"
                                  "      \"pointer\": \"/actions/0/lead_id\",\n      \"id\": \"a\",\n"));
  g_assert_true (g_str_has_prefix (gaps, "nobody\n  - "));
  g_assert_true (g_str_has_prefix (explained, "votes (error)\n"));
  g_assert_cmpint (status, ==, 0);
  g_free (RUN (&status, "check", "--explain", "no-such-rule"));
  g_assert_cmpint (status, ==, 2);
  g_remove (wrong);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/check/statuses", test_statuses);
  g_test_add_func ("/cli/check/forms", test_forms);
  return g_test_run ();
}
