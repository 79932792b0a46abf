/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What hardly ever happens to a file: each system call of a load, a lock and a save fails in its own way, or tells of
 * another file than the one that is there. The linker sends the library's calls through the __wrap_ functions below.
 */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-reader.h>

#include <dirent.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file-scratch.h"

#define FOR_EVER 1000000

/* What a call does instead of failing with an errno. */
enum
{
  OTHER_DEVICE = -1,
  OTHER_INODE = -2,
  OTHER_USER = -3,
  OTHER_GROUP = -4,
  IS_THERE = -5,
  DONE_THOUGH_INTERRUPTED = -6,
};

typedef struct
{
  const char *call;
  int from; /* which call of that name, from 1 */
  int times;
  int error;
  int seen;
} Failure;

static Failure failures[3];
static const char *removed_at_read; /* a file that goes away then; NULL: none */

/* 0: the call is made; else what it does instead. */
static int
failure_of (const char *call)
{
  int error = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      Failure *failure = &failures[i];

      if (g_strcmp0 (failure->call, call) != 0)
        continue;
      failure->seen++;
      if (failure->seen >= failure->from && failure->seen < failure->from + failure->times)
        error = failure->error;
    }
  return error;
}

/* Whether the call fails; with errno. */
static gboolean
fails (const char *call)
{
  int error = failure_of (call);

  if (error > 0)
    errno = error;
  return error > 0;
}

/* What is told of a file that is there; @result is that of the call itself. */
static int
tell (const char *call, int result, struct stat *status)
{
  int error = failure_of (call);

  if (error > 0)
    {
      errno = error;
      return -1;
    }
  if (error == IS_THERE)
    return 0;
  if (result < 0)
    return result;
  status->st_dev ^= error == OTHER_DEVICE;
  status->st_ino ^= error == OTHER_INODE;
  status->st_uid ^= error == OTHER_USER;
  status->st_gid ^= error == OTHER_GROUP;
  return result;
}

#define WRAP(name, params, value)                                                                                     \
  int __real_##name params;                                                                                           \
  int __wrap_##name params;                                                                                           \
  int __wrap_##name params { return value; }

/* The library calls the one or the other, as it is built for large files or not. */
#define WRAP_BOTH(name, params, value, value64) WRAP (name, params, value) WRAP (name##64, params, value64)

WRAP_BOTH (open, (const char *path, int flags, int mode),
           fails ("open") ? -1 : __real_open (path, flags, mode),
           fails ("open") ? -1 : __real_open64 (path, flags, mode))
WRAP_BOTH (openat, (int dir, const char *name, int flags, int mode),
           fails ("openat") ? -1 : __real_openat (dir, name, flags, mode),
           fails ("openat") ? -1 : __real_openat64 (dir, name, flags, mode))
WRAP_BOTH (lstat, (const char *path, struct stat *status),
           fails ("lstat") ? -1 : __real_lstat (path, status),
           fails ("lstat") ? -1 : __real_lstat64 (path, status))
WRAP_BOTH (fstat, (int fd, struct stat *status),
           tell ("fstat", __real_fstat (fd, status), status),
           tell ("fstat", __real_fstat64 (fd, status), status))
WRAP_BOTH (fstatat, (int dir, const char *name, struct stat *status, int flags),
           tell ("fstatat", __real_fstatat (dir, name, status, flags), status),
           tell ("fstatat", __real_fstatat64 (dir, name, status, flags), status))
WRAP (faccessat, (int dir, const char *name, int mode, int flags),
      fails ("faccessat") ? -1 : __real_faccessat (dir, name, mode, flags))
WRAP (flock, (int fd, int operation), fails ("flock") ? -1 : __real_flock (fd, operation))
WRAP (fchown, (int fd, uid_t user, gid_t group), fails ("fchown") ? -1 : __real_fchown (fd, user, group))
WRAP (fchmod, (int fd, mode_t mode), fails ("fchmod") ? -1 : __real_fchmod (fd, mode))
WRAP (fsync, (int fd), fails ("fsync") ? -1 : __real_fsync (fd))

static int
finish_rename (int error, int result)
{
  if (error == DONE_THOUGH_INTERRUPTED)
    errno = EINTR;
  return error == DONE_THOUGH_INTERRUPTED ? -1 : result;
}

int __real_renameat (int from, const char *name, int to, const char *new_name);
int __wrap_renameat (int from, const char *name, int to, const char *new_name);
int __real_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags);
int __wrap_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags);
ssize_t __real_read (int fd, void *data, size_t length);
ssize_t __wrap_read (int fd, void *data, size_t length);
DIR *__real_fdopendir (int fd);
DIR *__wrap_fdopendir (int fd);
gpointer __real_g_try_malloc (gsize length);
gpointer __wrap_g_try_malloc (gsize length);
gpointer __real_g_try_realloc (gpointer memory, gsize length);
gpointer __wrap_g_try_realloc (gpointer memory, gsize length);
GThread *__real_g_thread_try_new (const char *name, GThreadFunc func, gpointer data, GError **error);
GThread *__wrap_g_thread_try_new (const char *name, GThreadFunc func, gpointer data, GError **error);
void __wrap_g_usleep (gulong microseconds);

int
__wrap_renameat (int from, const char *name, int to, const char *new_name)
{
  int error = failure_of ("renameat");

  errno = error;
  return error > 0 ? -1 : finish_rename (error, __real_renameat (from, name, to, new_name));
}

int
__wrap_renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags)
{
  int error = failure_of ("renameat2");

  errno = error;
  return error > 0 ? -1 : finish_rename (error, __real_renameat2 (from, name, to, new_name, flags));
}

ssize_t
__wrap_read (int fd, void *data, size_t length)
{
  if (removed_at_read != NULL)
    g_remove (removed_at_read);
  return fails ("read") ? -1 : __real_read (fd, data, length);
}

DIR *
__wrap_fdopendir (int fd)
{
  return fails ("fdopendir") ? NULL : __real_fdopendir (fd);
}

gpointer
__wrap_g_try_malloc (gsize length)
{
  return fails ("g_try_malloc") ? NULL : __real_g_try_malloc (length);
}

gpointer
__wrap_g_try_realloc (gpointer memory, gsize length)
{
  return fails ("g_try_realloc") ? NULL : __real_g_try_realloc (memory, length);
}

GThread *
__wrap_g_thread_try_new (const char *name, GThreadFunc func, gpointer data, GError **error)
{
  return fails ("g_thread_try_new") ? NULL : __real_g_thread_try_new (name, func, data, error);
}

/* Nobody waits here. */
void
__wrap_g_usleep (gulong microseconds)
{
}

/* --- saving --- */

typedef struct
{
  Failure failures[2];
  ImproveFileSaveMode mode;
  int error; /* a #GIOErrorEnum, or an ImproveDocumentError as -1 - code; NONE: it is saved */
} Rare;

#define NONE 1000
#define DOCUMENT(name) (-1 - IMPROVE_DOCUMENT_ERROR_##name)
#define NEW IMPROVE_FILE_SAVE_NEW
#define LOADED IMPROVE_FILE_SAVE_LOADED
#define ONCE(call, nth, error) { call, nth, 1, error, 0 }
#define ALWAYS(call, nth, error) { call, nth, FOR_EVER, error, 0 }

static void
begin (const Failure *wanted, gsize n)
{
  memset (failures, 0, sizeof failures);
  memcpy (failures, wanted, n * sizeof *wanted);
}

static void
end (void)
{
  /* a failure that never came would test nothing */
  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    if (failures[i].call != NULL)
      g_assert_cmpint (failures[i].seen, >=, failures[i].from);
  memset (failures, 0, sizeof failures);
}

static void
assert_outcome (const GError *error, int wanted)
{
  if (wanted == NONE)
    g_assert_no_error (error);
  else if (wanted < 0)
    g_assert_error (error, IMPROVE_DOCUMENT_ERROR, -1 - wanted);
  else
    g_assert_error (error, G_IO_ERROR, wanted);
}

static const Rare rare_saves[] = {
  { { ONCE ("lstat", 1, EACCES) }, NEW, G_IO_ERROR_PERMISSION_DENIED },
  { { ONCE ("open", 1, EINTR) }, LOADED, NONE },
  { { ONCE ("open", 1, EMFILE) }, LOADED, G_IO_ERROR_TOO_MANY_OPEN_FILES },
  /* the lock of the directory */
  { { ONCE ("flock", 1, EWOULDBLOCK) }, LOADED, NONE },
  { { ALWAYS ("flock", 1, EWOULDBLOCK) }, LOADED, DOCUMENT (LOCKED) },
  { { ONCE ("flock", 1, EIO) }, LOADED, G_IO_ERROR_FAILED },
  { { ONCE ("flock", 1, ECANCELED) }, LOADED, G_IO_ERROR_CANCELLED },
  /* the lock file, where directories cannot be locked */
  { { ONCE ("flock", 1, EBADF) }, LOADED, NONE },
  { { ONCE ("flock", 1, EINVAL) }, LOADED, NONE },
  { { ONCE ("flock", 1, ENOLCK) }, LOADED, NONE },
  { { ONCE ("flock", 1, ENOSYS) }, LOADED, NONE },
  { { ONCE ("flock", 1, EOPNOTSUPP) }, LOADED, NONE },
  { { ONCE ("flock", 1, EBADF), ONCE ("openat", 1, EACCES) }, LOADED, G_IO_ERROR_PERMISSION_DENIED },
  { { ONCE ("flock", 1, EBADF), ONCE ("flock", 2, EWOULDBLOCK) }, LOADED, NONE },
  { { ONCE ("flock", 1, EBADF), ALWAYS ("flock", 2, EWOULDBLOCK) }, LOADED, DOCUMENT (LOCKED) },
  { { ONCE ("flock", 1, EBADF), ONCE ("flock", 2, EIO) }, LOADED, G_IO_ERROR_FAILED },
  /* the lock file was removed by its last holder, or is another by now */
  { { ONCE ("flock", 1, EBADF), ONCE ("fstat", 1, EIO) }, LOADED, NONE },
  { { ONCE ("flock", 1, EBADF), ONCE ("fstatat", 1, ENOENT) }, LOADED, NONE },
  { { ONCE ("flock", 1, EBADF), ONCE ("fstatat", 1, OTHER_INODE) }, LOADED, NONE },
  { { ONCE ("flock", 1, EBADF), ONCE ("fstatat", 1, OTHER_DEVICE) }, LOADED, NONE },
  /* what is there before */
  { { ONCE ("fstatat", 1, EACCES) }, LOADED, G_IO_ERROR_PERMISSION_DENIED },
  { { ONCE ("fstatat", 1, ENOENT) }, LOADED, DOCUMENT (CONFLICT) },
  { { ONCE ("faccessat", 1, EROFS) }, LOADED, G_IO_ERROR_READ_ONLY },
  /* what killed savers left need not be found */
  { { ONCE ("openat", 1, EMFILE) }, LOADED, NONE },
  { { ONCE ("fdopendir", 1, ENOMEM) }, LOADED, NONE },
  /* the file beside it */
  { { ONCE ("openat", 2, EEXIST) }, LOADED, NONE },
  { { ONCE ("openat", 2, EINTR) }, LOADED, NONE },
  { { ALWAYS ("openat", 2, EEXIST) }, LOADED, G_IO_ERROR_EXISTS },
  { { ONCE ("openat", 2, ENOSPC) }, LOADED, G_IO_ERROR_NO_SPACE },
  { { ONCE ("fstat", 1, EIO) }, LOADED, G_IO_ERROR_FAILED },
  { { ONCE ("fstat", 1, OTHER_USER), ONCE ("fchown", 1, EPERM) }, LOADED, NONE },
  { { ONCE ("fstat", 1, OTHER_GROUP), ALWAYS ("fchown", 1, EPERM) }, LOADED, NONE },
  { { ONCE ("fchmod", 1, EPERM) }, LOADED, G_IO_ERROR_PERMISSION_DENIED },
  { { ONCE ("fsync", 1, EINTR) }, LOADED, NONE },
  /* whether it is still what was loaded */
  { { ONCE ("openat", 3, ENOENT) }, LOADED, DOCUMENT (CONFLICT) },
  { { ONCE ("openat", 3, EACCES) }, LOADED, G_IO_ERROR_PERMISSION_DENIED },
  { { ONCE ("openat", 3, EINTR) }, LOADED, NONE },
  { { ONCE ("read", 1, EIO) }, LOADED, G_IO_ERROR_FAILED },
  { { ONCE ("read", 1, EINTR) }, LOADED, NONE },
  /* putting it in place */
  { { ONCE ("fstatat", 2, ENOENT) }, LOADED, G_IO_ERROR_NOT_FOUND },
  { { ONCE ("renameat", 1, EIO) }, LOADED, G_IO_ERROR_FAILED },
  { { ONCE ("renameat", 1, EINTR) }, LOADED, NONE },
  { { ONCE ("renameat", 1, DONE_THOUGH_INTERRUPTED) }, LOADED, NONE },
  { { ONCE ("renameat", 1, EIO), ONCE ("fstatat", 3, OTHER_DEVICE) }, LOADED, G_IO_ERROR_FAILED },
  { { ONCE ("renameat", 1, DONE_THOUGH_INTERRUPTED), ONCE ("fstatat", 3, OTHER_DEVICE) }, LOADED, NONE },
  { { ONCE ("renameat2", 1, EINVAL) }, NEW, NONE },
  { { ONCE ("renameat2", 1, ENOSYS) }, NEW, NONE },
  { { ONCE ("renameat2", 1, ENOSYS), ONCE ("fstatat", 3, IS_THERE) }, NEW, G_IO_ERROR_EXISTS },
  { { ONCE ("renameat2", 1, EEXIST) }, NEW, G_IO_ERROR_EXISTS },
  { { ONCE ("renameat2", 1, EINTR) }, NEW, NONE },
  { { ONCE ("renameat2", 1, DONE_THOUGH_INTERRUPTED) }, NEW, NONE },
  { { ONCE ("renameat2", 1, EIO) }, NEW, G_IO_ERROR_FAILED },
  /* a file system that has nothing to flush; and one that cannot */
  { { ONCE ("fsync", 2, EINVAL) }, LOADED, NONE },
  { { ONCE ("fsync", 2, EIO) }, LOADED, DOCUMENT (DURABILITY_UNKNOWN) },
};

static void
test_saves (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rare_saves); i++)
    {
      const Rare *rare = &rare_saves[i];
      gboolean fresh = rare->mode == NEW;
      gboolean is_new = rare->error == NONE || rare->error == DOCUMENT (DURABILITY_UNKNOWN);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s %s", rare->failures[0].call, g_strerror (MAX (rare->failures[0].error, 0)));
      g_remove (path);
      if (!fresh)
        put_file (path, "old", 0640);
      begin (rare->failures, G_N_ELEMENTS (rare->failures));
      save_text (path, "new", rare->mode, fresh ? NULL : "old", &error);
      end ();
      assert_outcome (error, rare->error);
      if (is_new || !fresh)
        assert_file (path, is_new ? "new" : "old");
      else
        g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
    }
  /* nothing was left beside it */
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* The rights of a group that cannot be kept are those of others at most. */
static void
test_group_rights (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  const Failure foreign[] = { ONCE ("fstat", 1, OTHER_GROUP), ALWAYS ("fchown", 1, EPERM) };

  put_file (path, "old", 0664);
  begin (foreign, G_N_ELEMENTS (foreign));
  g_assert_true (save_text (path, "new", LOADED, "old", NULL));
  end ();
  g_assert_cmpint (mode_of (path), ==, 0644);
  scratch_free (dir);
}

static void
test_no_folder (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "folder", "plan.json", NULL);
  g_autofree char *file = g_build_filename (dir, "folder", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (save_text (path, "new", NEW, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  put_file (file, "", 0600);
  g_assert_false (save_text (path, "new", NEW, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  scratch_free (dir);
}

/* Who waits for the lock need not wait for ever. */
static void
test_cancelled_in_waiting (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const Failure locked[] = { ALWAYS ("flock", 1, EWOULDBLOCK) };
  const Failure locked_file[] = { ONCE ("flock", 1, EBADF), ALWAYS ("flock", 2, EWOULDBLOCK) };
  GError *error = NULL;

  g_cancellable_cancel (cancellable);
  begin (locked, G_N_ELEMENTS (locked));
  g_assert_false (improve_file_save (path, bytes, NEW, NULL, cancellable, &error));
  end ();
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  begin (locked_file, G_N_ELEMENTS (locked_file));
  g_assert_false (improve_file_save (path, bytes, NEW, NULL, cancellable, &error));
  end ();
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  scratch_free (dir);
}

/* What has the name of a left-over and is none, or cannot be looked at, or is somebody else's, stays. */
static void
test_sweep (void)
{
  static const int errors[] = { EIO, OTHER_USER };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *left = g_build_filename (dir, ".plan.json.improve-0badcafe", NULL);

  put_file (path, "old", 0600);
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      const Failure failure[] = { ONCE ("fstatat", 2, errors[i]) };

      put_file (left, "half", 0600);
      begin (failure, G_N_ELEMENTS (failure));
      g_assert_true (save_text (path, "old", LOADED, "old", NULL));
      end ();
      g_assert_true (g_file_test (left, G_FILE_TEST_EXISTS));
    }
  g_remove (left);
  g_assert_cmpint (g_mkdir (left, 0700), ==, 0);
  g_assert_true (save_text (path, "old", LOADED, "old", NULL));
  g_assert_true (g_file_test (left, G_FILE_TEST_IS_DIR));
  g_rmdir (left);
  g_assert_cmpuint (scratch_free (dir), ==, 1);
}

/* --- loading --- */

static void
test_loads (void)
{
  static const Rare rare_loads[] = {
    { { ONCE ("open", 1, EINTR) }, 0, NONE },
    { { ONCE ("open", 1, EACCES) }, 0, G_IO_ERROR_PERMISSION_DENIED },
    { { ONCE ("fstat", 1, EIO) }, 0, G_IO_ERROR_FAILED },
    { { ONCE ("read", 1, EINTR) }, 0, NONE },
    { { ONCE ("read", 2, EIO) }, 0, G_IO_ERROR_FAILED },
    { { ONCE ("g_try_malloc", 1, ENOMEM) }, 0, G_IO_ERROR_NO_SPACE },
  };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);

  put_file (path, "old", 0600);
  for (gsize i = 0; i < G_N_ELEMENTS (rare_loads); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;

      begin (rare_loads[i].failures, G_N_ELEMENTS (rare_loads[i].failures));
      bytes = improve_file_load (path, 100, NULL, &error);
      end ();
      assert_outcome (error, rare_loads[i].error);
      g_assert_true ((bytes == NULL) == (error != NULL));
    }
  scratch_free (dir);
}

/* A file that vanishes: before it is opened, while it is read where the server forgets it (network file systems), and
 * while it is read where it does not, which harms nobody. */
static void
test_61_vanishing (void)
{
  const Failure gone[] = { ONCE ("open", 1, ENOENT) }, stale[] = { ONCE ("read", 2, ESTALE) };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *size = g_strnfill (1 << 20, ' ');
  g_autoptr (GBytes) whole = NULL;
  GError *error = NULL;

  put_file (path, size, 0600);
  begin (gone, G_N_ELEMENTS (gone));
  g_assert_null (improve_file_load (path, 2 << 20, NULL, &error));
  end ();
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  begin (stale, G_N_ELEMENTS (stale));
  g_assert_null (improve_file_load (path, 2 << 20, NULL, &error));
  end ();
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (error->message, "[file-read] "));
  g_clear_error (&error);
  removed_at_read = path;
  whole = improve_file_load (path, 2 << 20, NULL, &error);
  removed_at_read = NULL;
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (whole), ==, 1 << 20);
  g_assert_cmpuint (scratch_free (dir), ==, 0);
}

/* A limit of nothing is one byte, and one beyond all memory is no error. */
static void
test_limits (void)
{
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) all = NULL;
  GError *error = NULL;

  put_file (path, "old", 0600);
  g_assert_null (improve_file_load (path, 0, NULL, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_clear_error (&error);
  all = improve_file_load (path, G_MAXSIZE, NULL, &error);
  g_assert_no_error (error);
  put_file (path, "1", 0600);
  one = improve_file_load (path, 0, NULL, &error);
  g_assert_no_error (error);
  scratch_free (dir);
}

/* A file that grows while it is read, further than there is memory. */
static void
test_growing (void)
{
  const Failure failure[] = { ONCE ("g_try_realloc", 1, ENOMEM) };
  g_autoptr (GError) error = NULL;

  if (!g_file_test ("/proc/self/smaps", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no /proc here");
      return;
    }
  begin (failure, G_N_ELEMENTS (failure));
  g_assert_null (improve_file_load ("/proc/self/smaps", 1 << 20, NULL, &error));
  end ();
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
}

/* Where no other thread is to be had for it, the digest of a large file is worked out all the same. */
static void
test_no_thread (void)
{
  const Failure failure[] = { ONCE ("g_thread_try_new", 1, EAGAIN) };
  char *dir = scratch_new ();
  g_autofree char *path = g_build_filename (dir, "plan.json", NULL);
  g_autofree char *blanks = g_strnfill (2 << 20, ' ');
  g_autofree char *text = g_strconcat ("{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {}}", blanks, NULL);
  g_autofree char *digest = digest_of (text);
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  put_file (path, text, 0600);
  begin (failure, G_N_ELEMENTS (failure));
  document = improve_document_load (path, NULL, &error);
  end ();
  g_assert_no_error (error);
  g_assert_cmpstr (improve_document_get_digest (document), ==, digest);
  scratch_free (dir);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/file-rare/saves", test_saves);
  g_test_add_func ("/document/file-rare/group-rights", test_group_rights);
  g_test_add_func ("/document/file-rare/no-folder", test_no_folder);
  g_test_add_func ("/document/file-rare/cancelled-in-waiting", test_cancelled_in_waiting);
  g_test_add_func ("/document/file-rare/sweep", test_sweep);
  g_test_add_func ("/document/file-rare/loads", test_loads);
  g_test_add_func ("/document/file-rare/61-vanishing", test_61_vanishing);
  g_test_add_func ("/document/file-rare/limits", test_limits);
  g_test_add_func ("/document/file-rare/growing", test_growing);
  g_test_add_func ("/document/file-rare/no-thread", test_no_thread);
  return g_test_run ();
}
