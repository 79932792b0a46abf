/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Every operation of a save fails in turn: with an error, with an error that lasts, with a kill; and at every one
 * somebody cancels. The linker sends the library's calls through the __wrap_ functions below.
 */

#include <libimprove/base/improve-errors.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libimprove/document/improve-document-reader.h>

#include "file-scratch.h"

#define OLD "the old content"
#define NEW "the new content, which is a little longer"

typedef enum { NO_FAULT, ONCE, STICKY, KILL, CANCEL } Fault;

static struct
{
  Fault fault;
  int at; /* which call, from 1 */
  int error;
  int calls;
  gboolean trickle; /* short writes and interruptions at every call */
  gboolean no_directory_lock;
  const char *failed; /* the name of the call that failed first */
  GCancellable *cancellable;
} shim;

static gboolean
must_fail (const char *name)
{
  if (shim.fault == NO_FAULT)
    return FALSE;
  shim.calls++;
  if (shim.calls < shim.at || (shim.fault != STICKY && shim.calls > shim.at))
    return FALSE;
  if (shim.fault == KILL)
    kill (getpid (), SIGKILL);
  if (shim.failed == NULL)
    shim.failed = name;
  if (shim.fault == CANCEL)
    {
      g_cancellable_cancel (shim.cancellable);
      return FALSE;
    }
  errno = shim.error;
  return TRUE;
}

/* With trickling, every other call of each kind is interrupted. */
static gboolean
interrupted (guint *count)
{
  if (!shim.trickle || (*count)++ % 2 == 1)
    return FALSE;
  errno = EINTR;
  return TRUE;
}

ssize_t __real_write (int fd, const void *data, size_t length);
ssize_t __real_read (int fd, void *data, size_t length);
int __real_fsync (int fd);
int __real_close (int fd);
int __real_fchmod (int fd, mode_t mode);
int __real_flock (int fd, int operation);
int __real_renameat (int from, const char *name, int to, const char *new_name);
int __real_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags);
int __real_openat (int dir, const char *name, int flags, ...);
int __real_openat64 (int dir, const char *name, int flags, ...);

ssize_t __wrap_write (int fd, const void *data, size_t length);
ssize_t __wrap_read (int fd, void *data, size_t length);
int __wrap_fsync (int fd);
int __wrap_close (int fd);
int __wrap_fchmod (int fd, mode_t mode);
int __wrap_flock (int fd, int operation);
int __wrap_renameat (int from, const char *name, int to, const char *new_name);
int __wrap_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags);
int __wrap_openat (int dir, const char *name, int flags, int mode);
int __wrap_openat64 (int dir, const char *name, int flags, int mode);

ssize_t
__wrap_write (int fd, const void *data, size_t length)
{
  static guint count;

  if (must_fail ("write") || interrupted (&count))
    return -1;
  return __real_write (fd, data, shim.trickle ? MIN (length, 3) : length);
}

ssize_t
__wrap_read (int fd, void *data, size_t length)
{
  static guint count;

  if (must_fail ("read") || interrupted (&count))
    return -1;
  return __real_read (fd, data, shim.trickle ? MIN (length, 3) : length);
}

int
__wrap_fsync (int fd)
{
  static guint count;
  struct stat status;
  gboolean is_directory = fstat (fd, &status) == 0 && S_ISDIR (status.st_mode);

  if (must_fail (is_directory ? "fsync directory" : "fsync") || interrupted (&count))
    return -1;
  return __real_fsync (fd);
}

int
__wrap_close (int fd)
{
  static guint count;
  gboolean failing = must_fail ("close") || interrupted (&count);
  int failure = errno;
  int result = __real_close (fd);

  errno = failure;
  return failing ? -1 : result;
}

int
__wrap_fchmod (int fd, mode_t mode)
{
  return must_fail ("fchmod") ? -1 : __real_fchmod (fd, mode);
}

int
__wrap_flock (int fd, int operation)
{
  static guint count;
  struct stat status;

  if ((operation & LOCK_UN) == 0 && (must_fail ("flock") || interrupted (&count)))
    return -1;
  if (shim.no_directory_lock && fstat (fd, &status) == 0 && S_ISDIR (status.st_mode))
    {
      errno = EBADF;
      return -1;
    }
  return __real_flock (fd, operation);
}

int
__wrap_renameat (int from, const char *name, int to, const char *new_name)
{
  static guint count;

  if (must_fail ("rename") || interrupted (&count))
    return -1;
  return __real_renameat (from, name, to, new_name);
}

int
__wrap_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags)
{
  static guint count;

  if (must_fail ("rename") || interrupted (&count))
    return -1;
  return __real_renameat2 (from, name, to, new_name, flags);
}

int
__wrap_openat (int dir, const char *name, int flags, int mode)
{
  static guint count;

  if (must_fail ("openat") || interrupted (&count))
    return -1;
  return __real_openat (dir, name, flags, mode);
}

/* the same, where the compiler has large files in mind */
int
__wrap_openat64 (int dir, const char *name, int flags, int mode)
{
  static guint count;

  if (must_fail ("openat") || interrupted (&count))
    return -1;
  return __real_openat64 (dir, name, flags, mode);
}

/* One save with a fault; returns how many calls it made. */
static int
save_with (const char *path, Fault fault, int at, int failure, gboolean fresh, GError **error)
{
  memset (&shim, 0, sizeof shim);
  shim.at = at;
  shim.error = failure;
  shim.fault = fault;
  if (fresh)
    save_text (path, NEW, IMPROVE_FILE_SAVE_NEW, NULL, error);
  else
    save_text (path, NEW, IMPROVE_FILE_SAVE_LOADED, OLD, error);
  shim.fault = NO_FAULT;
  return shim.calls;
}

static void
prepare (const char *path, gboolean fresh)
{
  g_remove (path);
  if (!fresh)
    put_file (path, OLD, 0640);
}

/* Returns: whether the new content is in place; anything but old or new fails the test */
static gboolean
is_new (const char *path, gboolean fresh)
{
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    {
      g_assert_true (fresh);
      return FALSE;
    }
  if (g_str_equal (text, NEW))
    return TRUE;
  g_assert_false (fresh);
  g_assert_cmpstr (text, ==, OLD);
  g_assert_cmpint (mode_of (path), ==, 0640);
  return FALSE;
}

static int
count_calls (const char *path, gboolean fresh)
{
  g_autoptr (GError) error = NULL;
  int calls;

  prepare (path, fresh);
  calls = save_with (path, ONCE, G_MAXINT, EIO, fresh, &error);
  g_assert_no_error (error);
  g_assert_true (is_new (path, fresh));
  g_assert_cmpint (calls, >, 6);
  return calls;
}

static void
check_error (const char *path, gboolean fresh, const GError *error)
{
  gboolean now = is_new (path, fresh);

  /* what is not essential may fail unseen: the sweep, the owner of the lock closing */
  if (error == NULL)
    {
      g_assert_true (now);
      return;
    }
  g_assert_nonnull (strstr (error->message, path));
  if (g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN))
    {
      g_assert_true (now);
      g_assert_nonnull (strstr (error->message, "saved, durability unknown"));
    }
  else
    {
      g_assert_false (now);
      g_assert_nonnull (strstr (error->message, "nothing was changed"));
    }
}

static guint
count_files (const char *dir)
{
  g_autoptr (GDir) names = g_dir_open (dir, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (names) != NULL)
    n++;
  return n;
}

static void
fail_everywhere (Fault fault, int failure, gboolean fresh)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  int calls = count_calls (path, fresh);
  gboolean directory_failed = FALSE;

  for (int at = 1; at <= calls; at++)
    {
      g_autoptr (GError) error = NULL;

      prepare (path, fresh);
      save_with (path, fault, at, failure, fresh, &error);
      g_test_message ("%s: %s", shim.failed, error != NULL ? error->message : "saved");
      check_error (path, fresh, error);
      g_assert_cmpuint (count_files (dir), ==, g_file_test (path, G_FILE_TEST_EXISTS));
      /* these must be seen */
      if (g_str_equal (shim.failed, "write") || g_str_equal (shim.failed, "rename") ||
          g_str_has_prefix (shim.failed, "fsync"))
        g_assert_nonnull (error);
      if (fault == ONCE && g_str_equal (shim.failed, "fsync directory"))
        {
          g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN);
          directory_failed = TRUE;
        }
    }
  g_assert_true (fault != ONCE || directory_failed);
  g_remove (path);
  g_assert_cmpuint (scratch_free (dir), ==, 0);
}

static void
test_52_disk_full (void)
{
  fail_everywhere (ONCE, ENOSPC, FALSE);
  fail_everywhere (STICKY, ENOSPC, FALSE);
  fail_everywhere (ONCE, ENOSPC, TRUE);
}

static void
test_53_54_errors (void)
{
  fail_everywhere (ONCE, EIO, FALSE);
  fail_everywhere (STICKY, EIO, FALSE);
  fail_everywhere (ONCE, EIO, TRUE);
  fail_everywhere (STICKY, EIO, TRUE);
}

/* Whoever could not read the plan cannot read what a killed saver leaves of it; and the next saver removes that. */
static void
check_leftovers (const char *dir, int rights)
{
  g_autoptr (GDir) names = g_dir_open (dir, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (dir, name, NULL);

      if (!g_str_equal (name, "plan.json"))
        g_assert_cmpint (mode_of (path) & ~rights, ==, 0);
    }
}

static void
kill_everywhere (gboolean fresh)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  int calls = count_calls (path, fresh);

  for (int at = 1; at <= calls; at++)
    {
      pid_t child;
      int result;

      prepare (path, fresh);
      child = fork ();
      if (child == 0)
        {
          save_with (path, KILL, at, 0, fresh, NULL);
          _exit (0);
        }
      g_assert_cmpint (waitpid (child, &result, 0), ==, child);
      g_assert_true (WIFSIGNALED (result));
      is_new (path, fresh);
      check_leftovers (dir, fresh ? 0600 : 0640);
    }
  /* no stale lock: this one gets its turn at once, and sweeps */
  g_assert_true (save_text (path, NEW, IMPROVE_FILE_SAVE_OVERWRITE, NULL, NULL));
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_55_kill (void)
{
  kill_everywhere (FALSE);
  kill_everywhere (TRUE);
}

static void
test_63_short_and_interrupted (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) loaded = NULL;

  memset (&shim, 0, sizeof shim);
  shim.trickle = TRUE;
  save_text (path, OLD, IMPROVE_FILE_SAVE_NEW, NULL, &error);
  g_assert_no_error (error);
  save_text (path, NEW, IMPROVE_FILE_SAVE_LOADED, OLD, &error);
  g_assert_no_error (error);
  loaded = improve_file_load (path, 100, NULL, &error);
  g_assert_no_error (error);
  shim.trickle = FALSE;
  g_assert_cmpmem (g_bytes_get_data (loaded, NULL), g_bytes_get_size (loaded), NEW, strlen (NEW));
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* A file system that cannot lock directories: a lock file does it, and is not left behind. */
static void
test_lock_file (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *lock = g_build_filename (dir, ".plan.json.lock", NULL);
  g_autoptr (GError) error = NULL;

  memset (&shim, 0, sizeof shim);
  shim.no_directory_lock = TRUE;
  put_file (path, OLD, 0600);
  /* as a killed saver leaves it */
  put_file (lock, "", 0600);
  save_text (path, NEW, IMPROVE_FILE_SAVE_LOADED, OLD, &error);
  g_assert_no_error (error);
  shim.no_directory_lock = FALSE;
  g_assert_false (g_file_test (lock, G_FILE_TEST_EXISTS));
  assert_file (path, NEW);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* --- cancelled at each step --- */

#define PLAN(title) "{\n  \"format\": \"improve-plan\",\n  \"version\": 1,\n  \"plan\": {\n    \"id\": \"p\",\n" \
                    "    \"title\": \"" title "\"\n  }\n}\n"

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

/* From here on the call of number @at cancels; 0: it is cancelled already. */
static GCancellable *
cancel_at (int at)
{
  GCancellable *cancellable = g_cancellable_new ();

  memset (&shim, 0, sizeof shim);
  shim.fault = CANCEL;
  shim.at = at;
  shim.cancellable = cancellable;
  if (at == 0)
    g_cancellable_cancel (cancellable);
  return cancellable;
}

static ImproveDocument *
load_cancelled_at (ImproveDocumentReader *reader, const char *path, int at, gboolean async, GError **error)
{
  g_autoptr (GCancellable) cancellable = cancel_at (at);
  g_autoptr (GAsyncResult) result = NULL;
  ImproveDocument *document;

  if (!async)
    document = improve_document_reader_load (reader, path, cancellable, error);
  else
    {
      improve_document_reader_load_async (reader, path, G_PRIORITY_DEFAULT, cancellable, keep_result, &result);
      wait_for (&result);
      document = improve_document_reader_load_finish (reader, result, error);
    }
  shim.fault = NO_FAULT;
  return document;
}

static gboolean
save_cancelled_at (ImproveDocument *document, int at, gboolean async, GError **error)
{
  g_autoptr (GCancellable) cancellable = cancel_at (at);
  g_autoptr (GAsyncResult) result = NULL;
  gboolean saved;

  if (!async)
    saved = improve_document_save (document, cancellable, error);
  else
    {
      improve_document_save_async (document, G_PRIORITY_DEFAULT, cancellable, keep_result, &result);
      wait_for (&result);
      saved = improve_document_save_finish (document, result, error);
    }
  shim.fault = NO_FAULT;
  return saved;
}

/* Before it begins, at each read, after the last: nothing comes of it, and no error but that it was cancelled. */
static void
cancel_loads (gboolean async)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (ImproveDocument) whole = NULL;
  GError *error = NULL;
  int calls;

  put_file (path, PLAN ("One"), 0600);
  whole = load_cancelled_at (reader, path, G_MAXINT, async, &error);
  g_assert_no_error (error);
  g_assert_nonnull (whole);
  calls = shim.calls;
  g_assert_cmpint (calls, >=, 3);
  for (int at = 0; at <= calls; at++)
    {
      g_assert_null (load_cancelled_at (reader, path, at, async, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&error);
    }
  scratch_free (dir);
}

/* The fault at the end of the file is not found any more: the making of the plan stops with the first entity. */
static void
cancel_making (gboolean async)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  GError *error = NULL;
  int calls;

  put_file (path, "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {}, \"actions\": [{}, {\"id\": 5}]}", 0600);
  g_assert_null (load_cancelled_at (reader, path, G_MAXINT, async, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_clear_error (&error);
  calls = shim.calls;
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_reader_get_faults (reader)), ==, 1);
  g_assert_null (load_cancelled_at (reader, path, calls, async, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_reader_get_faults (reader)), ==, 0);
  scratch_free (dir);
}

static void
test_89_cancelled_loads (void)
{
  cancel_loads (FALSE);
  cancel_loads (TRUE);
  cancel_making (FALSE);
  cancel_making (TRUE);
}

/* The old file and an error, or the new and none; and what the document knows of its file is true. */
static void
cancel_saves (gboolean async)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  guint n_old = 0, n_new = 0;
  int calls = G_MAXINT;

  for (int at = 0; at <= calls; at++)
    {
      g_autoptr (ImproveDocument) document = NULL;
      GError *error = NULL;
      gboolean saved;

      put_file (path, PLAN ("One"), 0600);
      document = improve_document_load (path, NULL, &error);
      g_assert_no_error (error);
      improve_plan_set_title (improve_document_get_plan (document), "Two");
      saved = save_cancelled_at (document, at, async, &error);
      /* a cancelled save makes fewer calls than a whole one */
      if (saved)
        {
          calls = shim.calls;
          n_new++;
          g_assert_no_error (error);
          assert_file (path, PLAN ("Two"));
        }
      else
        {
          n_old++;
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
          g_clear_error (&error);
          assert_file (path, PLAN ("One"));
        }
      g_assert_true (improve_document_save (document, NULL, &error));
      assert_file (path, PLAN ("Two"));
    }
  /* up to the rename; and the rename itself, the flush of the directory, and what is closed after it */
  g_assert_cmpuint (n_old, >, 6);
  g_assert_cmpuint (n_new, >=, 2);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

static void
test_89_cancelled_saves (void)
{
  cancel_saves (FALSE);
  cancel_saves (TRUE);
}

/* What is in place is what was saved, though nobody knows whether it lasts: the next save is no conflict. */
static void
test_54_saved_again (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  gboolean in_doubt = FALSE;

  for (int at = 1; !in_doubt && at < 100; at++)
    {
      g_autoptr (ImproveDocument) document = NULL;
      GError *error = NULL;

      put_file (path, PLAN ("One"), 0600);
      document = improve_document_load (path, NULL, &error);
      g_assert_no_error (error);
      improve_plan_set_title (improve_document_get_plan (document), "Two");
      memset (&shim, 0, sizeof shim);
      shim.fault = ONCE;
      shim.at = at;
      shim.error = EIO;
      improve_document_save (document, NULL, &error);
      shim.fault = NO_FAULT;
      in_doubt = g_error_matches (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN);
      g_clear_error (&error);
      improve_plan_set_title (improve_document_get_plan (document), "Three");
      g_assert_true (improve_document_save (document, NULL, &error));
      assert_file (path, PLAN ("Three"));
    }
  g_assert_true (in_doubt);
  scratch_free (dir);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* a mode must not be right by chance */
  umask (0);
  g_test_add_func ("/document/file-faults/52-disk-full", test_52_disk_full);
  g_test_add_func ("/document/file-faults/53-54-errors", test_53_54_errors);
  g_test_add_func ("/document/file-faults/54-saved-again", test_54_saved_again);
  g_test_add_func ("/document/file-faults/55-kill", test_55_kill);
  g_test_add_func ("/document/file-faults/63-short-and-interrupted", test_63_short_and_interrupted);
  g_test_add_func ("/document/file-faults/lock-file", test_lock_file);
  g_test_add_func ("/document/file-faults/89-cancelled-loads", test_89_cancelled_loads);
  g_test_add_func ("/document/file-faults/89-cancelled-saves", test_89_cancelled_saves);
  return g_test_run ();
}
