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

/* What somebody lets stand does not count and is printed all the same, errors too; past its day it counts again. */
static void
test_overrides (void)
{
  g_autofree char *path = write_plan (
      ", \"actions\": [{\"id\": \"a\", \"title\": \"Hire\", \"lead_id\": \"nobody\"}],"
      " \"posts\": [{\"id\": \"head\", \"label\": \"Head of Service\"}],"
      " \"check_overrides\": [{\"id\": \"x\", \"subject_id\": \"a\", \"rule\": \"dangling-reference\","
      " \"reason\": \"She starts in May\", \"by_id\": \"head\", \"valid_on\": \"2017-03-01\","
      " \"expires_on\": \"2017-04-30\", \"recorded_at\": \"2017-03-01T09:00:00+00:00\"}]");
  int before, within, after, json_status;
  g_autofree char *a = RUN (&before, "check", "--as-of", "2017-02-28", path);
  g_autofree char *b = RUN (&within, "check", "--as-of", "2017-04-30", path);
  g_autofree char *c = RUN (&after, "check", "--as-of", "2017-05-01", path);
  g_autofree char *json = RUN (&json_status, "check", "--json", "--as-of", "2017-04-30", path);

  g_assert_cmpint (before, ==, 1);
  g_assert_null (strstr (a, "lets it stand"));
  g_assert_cmpint (within, ==, 0);
  g_assert_nonnull (strstr (b, "error    /actions/0/lead_id (dangling-reference)"));
  g_assert_nonnull (strstr (b, "Head of Service lets it stand until 30 April 2017: She starts in May"));
  g_assert_nonnull (strstr (b, "1 let stand by an override, 0 errors"));
  g_assert_cmpint (after, ==, 1);
  g_assert_null (strstr (c, "lets it stand"));
  g_assert_nonnull (strstr (json, "\"let_stand_reason\": \"She starts in May\""));
  g_assert_nonnull (strstr (json, "\"let_stand_until\": \"2017-04-30\""));
  g_remove (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/check/statuses", test_statuses);
  g_test_add_func ("/cli/check/forms", test_forms);
  g_test_add_func ("/cli/check/overrides", test_overrides);
  return g_test_run ();
}
