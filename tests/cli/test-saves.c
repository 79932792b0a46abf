/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every kind of file that the command writes, with a fault at every call: the file is the old one or the new one, and the
 * command says which. The faults come from fault-shim.c, which is loaded before it. And writers that meet. */

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <glib/gstdio.h>

#include "command.h"

#define DAY "2017-12-13"
#define OLD "what was there before\n"
#define WRITERS 4
#define SAVES_EACH 25

static char *inputs;  /* what is read */
static char *outputs; /* what is written, and nothing else */
static char *log_path;

/* Arguments that begin with "@" are files of `inputs`, but "@target" is the file written. */
typedef struct
{
  const char *arguments[10];
  const char *target;
  gboolean fresh; /* the file must not be there yet */
} Writer;

static const Writer writers[] = {
  { { "file", "@target", "@minutes.txt" }, "plan.json", FALSE },
  { { "import", "@tracker.csv", "--map", "torbay", "--known-at", DAY, "-o", "@target" }, "plan.json", TRUE },
  { { "report", "@plan.json", "--as-of", DAY, "-o", "@target" }, "report.md", FALSE },
  { { "export", "@plan.json", "--map", "torbay", "-o", "@target" }, "tracker.csv", FALSE },
  { { "template", "--map", "torbay", "-o", "@target" }, "empty.csv", TRUE },
  { { "import", "@tracker.csv", "--guess", "-o", "@target" }, "mapping.json", FALSE },
#ifdef IMPROVE_WITH_XLSX_OUT
  { { "export", "@plan.json", "--map", "torbay", "--as-of", DAY, "-o", "@target" }, "tracker.xlsx", FALSE },
#endif
};

/* One of them at work. */
typedef struct
{
  const Writer *writer;
  char *path;  /* of the target */
  GBytes *old; /* NULL: nothing */
  GBytes *new;
} Job;

static GBytes *
read_back (const char *path)
{
  char *content = NULL;
  gsize length;

  return g_file_get_contents (path, &content, &length, NULL) ? g_bytes_new_take (content, length) : NULL;
}

static void
put (const char *path, GBytes *content)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);

  g_assert_true (g_file_set_contents (path, data, length, NULL));
  g_assert_cmpint (g_chmod (path, 0640), ==, 0);
}

static int
count_files (void)
{
  g_autoptr (GDir) names = g_dir_open (outputs, 0, NULL);
  int n = 0;

  while (g_dir_read_name (names) != NULL)
    n++;
  return n;
}

static char **
arguments_of (const Job *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, g_getenv ("IMPROVE_COMMAND"));
  for (const char *const *argument = self->writer->arguments; *argument != NULL; argument++)
    {
      g_autofree char *file = g_build_filename (inputs, *argument + 1, NULL);

      g_strv_builder_add (builder, g_str_equal (*argument, "@target") ? self->path
                                   : **argument == '@'                ? file
                                                                      : *argument);
    }
  return g_strv_builder_end (builder);
}

/* Runs the command with a fault at a call; the result is as waitpid() gives it. */
static int
run_with (const Job *self, const char *how, int at, int failure, char **complaint)
{
  g_auto (GStrv) argv = arguments_of (self);
  g_auto (GStrv) environment = g_get_environ ();
  g_autofree char *at_text = g_strdup_printf ("%d", at);
  g_autofree char *errno_text = g_strdup_printf ("%d", failure);
  /* the sanitizer wants to be first, and need not be */
  g_autofree char *asan = g_strdup_printf ("%s:verify_asan_link_order=0", g_getenv ("ASAN_OPTIONS"));
  g_autoptr (GError) error = NULL;
  int status = -1;

  environment = g_environ_setenv (environment, "LD_PRELOAD", g_getenv ("IMPROVE_FAULT_SHIM"), TRUE);
  environment = g_environ_setenv (environment, "ASAN_OPTIONS", asan, TRUE);
  environment = g_environ_setenv (environment, "FAULT_FOLDER", outputs, TRUE);
  environment = g_environ_setenv (environment, "FAULT_LOG", log_path, TRUE);
  environment = g_environ_setenv (environment, "FAULT_HOW", how, TRUE);
  environment = g_environ_setenv (environment, "FAULT_AT", at_text, TRUE);
  environment = g_environ_setenv (environment, "FAULT_ERRNO", errno_text, TRUE);
  g_unlink (log_path);
  g_assert_true (g_spawn_sync (NULL, argv, environment, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, complaint,
                               &status, &error));
  g_assert_no_error (error);
  return status;
}

static void
prepare (const Job *self)
{
  if (self->old != NULL)
    put (self->path, self->old);
  else
    g_unlink (self->path);
}

/* What the library dates with now is all that two runs may differ in. */
static char *
without_instants (GBytes *content)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  g_autoptr (GRegex) instant = g_regex_new ("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", G_REGEX_RAW, 0, NULL);

  return g_regex_replace_literal (instant, data, length, 0, "now", 0, NULL);
}

/* Whether the file is the new one; anything but the old or the new, with the rights of the old, fails the test. */
static gboolean
is_new (const Job *self)
{
  g_autoptr (GBytes) now = read_back (self->path);
  GStatBuf status;

  if (now == NULL)
    {
      g_assert_null (self->old);
      return FALSE;
    }
  g_assert_cmpint (g_stat (self->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, self->old != NULL ? 0640 : 0600);
  if (self->old != NULL && g_bytes_equal (now, self->old))
    return FALSE;
  if (!g_bytes_equal (now, self->new))
    {
      g_autofree char *text = without_instants (now), *wanted = without_instants (self->new);

      g_assert_cmpstr (text, ==, wanted);
    }
  return TRUE;
}

/* The calls of a run without a fault, and the file it makes. */
static char **
learn (Job *self)
{
  g_autofree char *complaint = NULL, *log = NULL;
  char **calls;

  prepare (self);
  g_assert_cmpint (run_with (self, "once", 0, 0, &complaint), ==, 0);
  self->new = read_back (self->path);
  g_assert_nonnull (self->new);
  g_assert_true (self->old == NULL || !g_bytes_equal (self->old, self->new));
  g_assert_true (g_file_get_contents (log_path, &log, NULL, NULL));
  g_strchomp (log);
  calls = g_strsplit (log, "\n", -1);
  g_assert_true (g_strv_contains ((const char *const *) calls, "write"));
  g_assert_true (g_strv_contains ((const char *const *) calls, "fsync"));
  g_assert_true (g_strv_contains ((const char *const *) calls, "rename"));
  g_assert_true (g_strv_contains ((const char *const *) calls, "close"));
  g_assert_cmpint (count_files (), ==, 1);
  return calls;
}

static void
fail_everywhere (const Job *self, char **calls, const char *how, int failure)
{
  for (int at = 1; calls[at - 1] != NULL; at++)
    {
      const char *call = calls[at - 1];
      g_autofree char *complaint = NULL;
      gboolean in_doubt, refused, now;
      int status;

      prepare (self);
      status = run_with (self, how, at, failure, &complaint);
      g_test_message ("%s %s %d of %s: %s", self->writer->arguments[0], how, at, call, complaint);
      g_assert_true (WIFEXITED (status));
      now = is_new (self);
      in_doubt = strstr (complaint, "saved, durability unknown") != NULL;
      refused = strstr (complaint, "nothing was changed") != NULL;
      g_assert_cmpint (WEXITSTATUS (status), ==, in_doubt || refused ? 2 : 0);
      g_assert_true (refused != now);
      g_assert_true (!refused || strstr (complaint, self->path) != NULL);
      /* these are never let pass */
      if (g_str_equal (call, "write") || g_str_equal (call, "fsync") || g_str_equal (call, "rename"))
        g_assert_true (in_doubt || refused);
      g_assert_cmpint (count_files (), ==, now || self->old != NULL);
    }
}

/* Nobody else can read what a killed writer leaves, who could not read the file; and the next one removes it. */
static void
kill_everywhere (const Job *self, char **calls)
{
  g_autofree char *complaint = NULL;

  for (int at = 1; calls[at - 1] != NULL; at++)
    {
      g_autofree char *last_words = NULL;
      g_autoptr (GDir) names = NULL;
      const char *name;
      int status;

      prepare (self);
      status = run_with (self, "kill", at, 0, &last_words);
      g_assert_true (WIFSIGNALED (status));
      is_new (self);
      names = g_dir_open (outputs, 0, NULL);
      while ((name = g_dir_read_name (names)) != NULL)
        {
          g_autofree char *path = g_build_filename (outputs, name, NULL);
          GStatBuf found;

          g_assert_cmpint (g_stat (path, &found), ==, 0);
          g_assert_cmpint (found.st_mode & (self->old != NULL ? 0137 : 0177), ==, 0);
        }
    }
  prepare (self);
  g_assert_cmpint (run_with (self, "once", 0, 0, &complaint), ==, 0);
  g_assert_true (is_new (self));
  g_assert_cmpint (count_files (), ==, 1);
}

static void
test_faults (gconstpointer data)
{
  Job job = { data };
  g_autofree char *plan = g_build_filename (inputs, "plan.json", NULL);
  g_auto (GStrv) calls = NULL;

  job.path = g_build_filename (outputs, job.writer->target, NULL);
  if (!job.writer->fresh)
    job.old = g_str_equal (job.writer->arguments[0], "file") ? read_back (plan) : g_bytes_new_static (OLD, strlen (OLD));
  calls = learn (&job);
  fail_everywhere (&job, calls, "once", EIO);
  fail_everywhere (&job, calls, "forever", ENOSPC);
  kill_everywhere (&job, calls);
  g_unlink (job.path);
  g_free (job.path);
  g_clear_pointer (&job.old, g_bytes_unref);
  g_bytes_unref (job.new);
}

/* --- writers that meet --- */

static void
put_minutes (const char *name, int writer, int number)
{
  g_autoptr (GDate) day = g_date_new_dmy (1, 1, 2000 + writer);
  g_autofree char *path = g_build_filename (inputs, name, NULL);
  g_autofree char *text = NULL;
  char date[64];

  g_date_add_days (day, number);
  g_date_strftime (date, sizeof date, "%d %B %Y", day);
  text = g_strdup_printf ("Quay Improvement Board\n%s\n\nPresent: Cllr A Teal (Chair)\n\n1. Nets\n\nRESOLVED:\n"
                          "(1) That the Harbour Master buy nets.\n", date);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* Files the minutes of as many meetings, trying again where somebody else was faster; how often is the result. */
static gpointer
file_all (gpointer data)
{
  int writer = GPOINTER_TO_INT (data);
  g_autofree char *name = g_strdup_printf ("minutes-%d.txt", writer);
  g_autofree char *minutes = g_build_filename (inputs, name, NULL);
  g_autofree char *plan = g_build_filename (outputs, "plan.json", NULL);
  int conflicts = 0;

  for (int number = 0; number < SAVES_EACH;)
    {
      g_auto (Answer) answer = { 0 };

      put_minutes (name, writer, number);
      answer = RUN ("file", plan, minutes);
      if (answer.status == 0)
        number++;
      else
        {
          g_assert_cmpint (answer.status, ==, 2);
          g_assert_true (strstr (answer.err, "[file-conflict]") != NULL || strstr (answer.err, "[file-locked]") != NULL);
          conflicts++;
        }
    }
  return GINT_TO_POINTER (conflicts);
}

/* Whoever was told that it is saved finds it in the plan. */
static void
test_60_writers (void)
{
  g_autofree char *plan = g_build_filename (outputs, "plan.json", NULL);
  g_autofree char *example = g_build_filename (inputs, "plan.json", NULL);
  g_autoptr (GBytes) before = read_back (example);
  g_autoptr (GBytes) after = NULL;
  GThread *threads[WRITERS];
  const char *place;
  int found = 0;

  put (plan, before);
  for (int i = 0; i < WRITERS; i++)
    threads[i] = g_thread_new ("writer", file_all, GINT_TO_POINTER (i));
  for (int i = 0; i < WRITERS; i++)
    g_test_message ("%d conflicts", GPOINTER_TO_INT (g_thread_join (threads[i])));
  after = read_back (plan);
  place = g_strstr_len (g_bytes_get_data (after, NULL), g_bytes_get_size (after), "buy nets");
  for (; place != NULL; place = strstr (place + 1, "buy nets"))
    found++;
  g_assert_cmpint (found, ==, WRITERS * SAVES_EACH);
  g_assert_cmpint (count_files (), ==, 1);
  g_unlink (plan);
}

/* --- what is not written --- */

/* The file that is read is not written over by what was made of it. */
static void
test_input_kept (void)
{
  g_autofree char *plan = g_build_filename (inputs, "plan.json", NULL);
  g_autofree char *tracker = g_build_filename (inputs, "tracker.csv", NULL);
  g_autofree char *link = g_build_filename (outputs, "link.md", NULL);
  g_autoptr (GBytes) plan_before = read_back (plan), tracker_before = read_back (tracker);
  g_autoptr (GBytes) plan_after = NULL, tracker_after = NULL;

  g_assert_cmpint (symlink (plan, link), ==, 0);
  {
    g_auto (Answer) report = RUN ("report", plan, "--as-of", DAY, "-o", link);
    g_auto (Answer) export = RUN ("export", plan, "--map", "torbay", "-o", plan);
    g_auto (Answer) guess = RUN ("import", tracker, "--guess", "-o", tracker);

    g_assert_cmpint (report.status, ==, 2);
    g_assert_cmpint (export.status, ==, 2);
    g_assert_cmpint (guess.status, ==, 2);
    g_assert_nonnull (strstr (report.err, "is the file that is read; nothing was changed"));
  }
  plan_after = read_back (plan);
  tracker_after = read_back (tracker);
  g_assert_true (g_bytes_equal (plan_before, plan_after));
  g_assert_true (g_bytes_equal (tracker_before, tracker_after));
  g_unlink (link);
}

/* A link stays a link, and what is no file stays what it is. */
static void
test_57_62_targets (void)
{
  g_autofree char *real = g_build_filename (outputs, "real.csv", NULL);
  g_autofree char *link = g_build_filename (outputs, "link.csv", NULL);
  g_autofree char *pipe = g_build_filename (outputs, "pipe", NULL);
  g_autoptr (GBytes) old = g_bytes_new_static (OLD, strlen (OLD));

  put (real, old);
  g_assert_cmpint (symlink ("real.csv", link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  {
    g_auto (Answer) linked = RUN ("template", "--map", "torbay", "-o", link);
    g_auto (Answer) piped = RUN ("template", "--map", "torbay", "-o", pipe);
    g_auto (Answer) profile = RUN ("report-in", "--profile", pipe, real);
    GStatBuf status;

    g_assert_cmpint (linked.status, ==, 0);
    g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
    g_assert_cmpint (g_stat (real, &status), ==, 0);
    g_assert_cmpint (status.st_mode & 07777, ==, 0640);
    g_assert_cmpint (status.st_size, >, strlen (OLD));
    g_assert_cmpint (piped.status, ==, 2);
    g_assert_nonnull (strstr (piped.err, "[file-not-regular]"));
    g_assert_cmpint (profile.status, ==, 2);
    g_assert_nonnull (strstr (profile.err, "[file-not-regular]"));
  }
  g_unlink (pipe);
  g_unlink (link);
  g_unlink (real);
}

/* What standard output does not take, or standard input does not give, is no short answer. */
static void
test_standard_streams (void)
{
  static const char *const lines[] = {
    "\"$IMPROVE_COMMAND\" schema >/dev/full",      "\"$IMPROVE_COMMAND\" clock written-statement 2017-04-07 >/dev/full",
    "\"$IMPROVE_COMMAND\" --version >/dev/full",   "\"$IMPROVE_COMMAND\" minutes - </",
    "\"$IMPROVE_COMMAND\" report-in - --json </",
  };

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no /dev/full here");
      return;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const char *argv[] = { "/bin/sh", "-c", lines[i], NULL };
      g_autofree char *out = NULL, *err = NULL;
      int status;

      g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, NULL));
      g_assert_true (WIFEXITED (status));
      g_assert_cmpint (WEXITSTATUS (status), ==, 2);
      g_assert_nonnull (strstr (err, "standard "));
      g_assert_cmpstr (out, ==, "");
    }
}

static void
copy_input (const char *folder, const char *file, const char *name)
{
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, folder, file, NULL);
  g_autofree char *to = g_build_filename (inputs, name, NULL);
  g_autoptr (GBytes) content = read_back (from);

  g_assert_nonnull (content);
  put (to, content);
}

static void
remove_inputs (void)
{
  g_autoptr (GDir) names = g_dir_open (inputs, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (inputs, name, NULL);

      g_unlink (path);
    }
  g_rmdir (inputs);
}

int
main (int argc, char **argv)
{
  g_autofree char *given = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  /* a mode must not be right by chance */
  umask (0);
  inputs = g_dir_make_tmp ("improve-XXXXXX", NULL);
  given = g_dir_make_tmp ("improve-XXXXXX", NULL);
  outputs = realpath (given, NULL);
  log_path = g_build_filename (inputs, "calls", NULL);
  copy_input ("../examples/wrenmouth", "plan.json", "plan.json");
  copy_input ("tracker", "torbay-shaped.csv", "tracker.csv");
  put_minutes ("minutes.txt", 17, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (writers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/saves/faults/%s-%s", writers[i].arguments[0], writers[i].target);

      g_test_add_data_func (path, &writers[i], test_faults);
    }
  g_test_add_func ("/cli/saves/60-writers", test_60_writers);
  g_test_add_func ("/cli/saves/input-kept", test_input_kept);
  g_test_add_func ("/cli/saves/57-62-targets", test_57_62_targets);
  g_test_add_func ("/cli/saves/standard-streams", test_standard_streams);
  result = g_test_run ();
  g_assert_cmpint (g_rmdir (outputs), ==, 0);
  remove_inputs ();
  free (outputs);
  g_free (inputs);
  g_free (log_path);
  return result;
}
