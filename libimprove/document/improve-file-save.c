/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-file-save-private.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ".NAME.improve-" and eight hexadecimal digits; long names are cut, because 255 bytes are the limit. */
#define TEMP_PREFIX ".%.220s.improve-"
#define TEMP_DIGITS 8

typedef struct
{
  char *path;       /* of the target, links resolved */
  const char *name; /* its last part */
  ImproveFileSaveMode mode;
  const char *digest;
  int directory;
  ImproveFileLock lock;
  gboolean locked;
  gboolean exists;
  struct stat old; /* where it exists */
  char *temp;      /* name of the temporary file; NULL: there is none */
  int fd;
} Save;

static gboolean
fail_errno (Save *self, const char *step, GError **error)
{
  int failure = errno;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (failure),
               "[file-write] “%s”: cannot %s: %s; nothing was changed", self->path, step, g_strerror (failure));
  return FALSE;
}

static gboolean
fail_conflict (Save *self, const char *now, GError **error)
{
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_CONFLICT,
               "[file-conflict] “%s”: is not what was loaded (SHA-256 %s, now %s); nothing was changed: load it again "
               "and bring your changes over",
               self->path, self->digest, now);
  return FALSE;
}

static gboolean
fail_exists (Save *self, GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
               "[file-exists] “%s”: is there already; nothing was changed: load it first, or say that it may be "
               "overwritten",
               self->path);
  return FALSE;
}

static gboolean
fail_kind (Save *self, GError **error)
{
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE,
               "[file-not-regular] “%s”: is no regular file; nothing was changed: name a file", self->path);
  return FALSE;
}

/* Finds what @path leads to. A link that leads nowhere is refused: nobody can tell where the plan was meant to go. */
static gboolean
resolve (Save *self, const char *path, GError **error)
{
  struct stat status;

  self->path = realpath (path, NULL);
  if (self->path == NULL && errno == ENOENT && lstat (path, &status) < 0 && errno == ENOENT)
    {
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *base = g_path_get_basename (path);
      g_autofree char *real_folder = realpath (folder, NULL);

      if (real_folder != NULL)
        self->path = g_build_filename (real_folder, base, NULL);
    }
  if (self->path == NULL)
    {
      self->path = g_strdup (path);
      return fail_errno (self, "find it", error);
    }
  self->name = strrchr (self->path, '/') + 1;
  return TRUE;
}

static gboolean
open_directory (Save *self, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  do
    self->directory = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  while (self->directory < 0 && errno == EINTR);
  if (self->directory < 0)
    return fail_errno (self, "open its directory", error);
  return TRUE;
}

static gboolean
take_lock (Save *self, GCancellable *cancellable, GError **error)
{
  self->locked = improve_file_lock (&self->lock, self->directory, self->name, cancellable);
  if (self->locked)
    return TRUE;
  if (errno == ECANCELED && g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (errno != EWOULDBLOCK)
    return fail_errno (self, "lock it", error);
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LOCKED,
               "[file-locked] “%s”: somebody else is saving in its directory; nothing was changed: try again",
               self->path);
  return FALSE;
}

/* What is there before; whether this mode of saving allows it. */
static gboolean
examine (Save *self, GError **error)
{
  self->exists = fstatat (self->directory, self->name, &self->old, AT_SYMLINK_NOFOLLOW) == 0;
  if (!self->exists && errno != ENOENT)
    return fail_errno (self, "look at it", error);
  if (!self->exists && self->mode == IMPROVE_FILE_SAVE_LOADED)
    return fail_conflict (self, "it is gone", error);
  if (!self->exists)
    return TRUE;
  if (self->mode == IMPROVE_FILE_SAVE_NEW)
    return fail_exists (self, error);
  if (!S_ISREG (self->old.st_mode))
    return fail_kind (self, error);
  /* renaming would replace a write-protected file */
  if (faccessat (self->directory, self->name, W_OK, AT_EACCESS) < 0)
    return fail_errno (self, "write it", error);
  return TRUE;
}

/* Removes what savers of this file left who were killed: under the lock nobody else has a temporary file. */
static void
sweep (Save *self)
{
  g_autofree char *prefix = g_strdup_printf (TEMP_PREFIX, self->name);
  int copy = openat (self->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *dir = copy >= 0 ? fdopendir (copy) : NULL;
  struct dirent *entry;

  if (dir == NULL && copy >= 0)
    close (copy);
  while (dir != NULL && (entry = readdir (dir)) != NULL)
    {
      const char *digits = entry->d_name + strlen (prefix);
      struct stat status;

      if (g_str_has_prefix (entry->d_name, prefix) && strlen (digits) == TEMP_DIGITS &&
          strspn (digits, "0123456789abcdef") == TEMP_DIGITS &&
          fstatat (self->directory, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG (status.st_mode) &&
          status.st_uid == geteuid ())
        unlinkat (self->directory, entry->d_name, 0);
    }
  if (dir != NULL)
    closedir (dir);
}

static gboolean
make_temp (Save *self, GError **error)
{
  for (guint try = 0; try < 100; try++)
    {
      g_autofree char *temp = g_strdup_printf (TEMP_PREFIX "%08x", self->name, g_random_int ());

      self->fd = openat (self->directory, temp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
      if (self->fd >= 0)
        {
          self->temp = g_steal_pointer (&temp);
          return TRUE;
        }
      if (errno != EEXIST && errno != EINTR)
        break;
    }
  return fail_errno (self, "make a file beside it", error);
}

static gboolean
write_all (Save *self, GBytes *content, GCancellable *cancellable, GError **error)
{
  gsize left;
  const guint8 *data = g_bytes_get_data (content, &left);

  while (left > 0)
    {
      gssize done;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      done = write (self->fd, data, MIN (left, 1 << 24));
      if (done < 0 && errno != EINTR)
        return fail_errno (self, "write it", error);
      if (done > 0)
        {
          data += done;
          left -= done;
        }
    }
  return TRUE;
}

/* Gives the new file the owner and mode of the old. Who may not give the group away takes the group's rights from the
 * mode: they would go to the members of another group. */
static gboolean
keep_owner (Save *self, GError **error)
{
  mode_t mode = self->old.st_mode & 0777;
  struct stat now;

  if (!self->exists)
    return TRUE;
  if (fstat (self->fd, &now) < 0)
    return fail_errno (self, "look at the file beside it", error);
  if (now.st_uid != self->old.st_uid || now.st_gid != self->old.st_gid)
    {
      if (fchown (self->fd, self->old.st_uid, self->old.st_gid) < 0 &&
          fchown (self->fd, (uid_t) -1, self->old.st_gid) < 0)
        mode = (mode & 0707) | (mode & (mode << 3) & 070);
    }
  if (fchmod (self->fd, mode) < 0)
    return fail_errno (self, "set its mode", error);
  return TRUE;
}

static int
flush (int fd)
{
  int result;

  do
    result = fsync (fd);
  while (result < 0 && errno == EINTR);
  return result;
}

static gboolean
finish_temp (Save *self, GError **error)
{
  int fd = self->fd;

  if (flush (fd) < 0)
    return fail_errno (self, "flush it to the disk", error);
  self->fd = -1;
  /* Linux has closed the file even where close() was interrupted */
  if (close (fd) < 0 && errno != EINTR)
    return fail_errno (self, "close it", error);
  return TRUE;
}

/* Returns: (nullable): the digest of the file that is there now; %NULL with errno */
static char *
hash_target (Save *self)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *buffer = g_malloc (1 << 16);
  gssize got;
  int fd;

  do
    fd = openat (self->directory, self->name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
  while (fd < 0 && errno == EINTR);
  if (fd < 0)
    return NULL;
  while ((got = read (fd, buffer, 1 << 16)) != 0)
    {
      if (got > 0)
        g_checksum_update (checksum, buffer, got);
      else if (errno != EINTR)
        break;
    }
  if (got < 0)
    {
      int failure = errno;

      close (fd);
      errno = failure;
      return NULL;
    }
  close (fd);
  return g_strdup (g_checksum_get_string (checksum));
}

static gboolean
check_unchanged (Save *self, GError **error)
{
  g_autofree char *now = NULL;

  if (self->mode != IMPROVE_FILE_SAVE_LOADED)
    return TRUE;
  now = hash_target (self);
  if (now == NULL)
    return errno == ENOENT ? fail_conflict (self, "it is gone", error) : fail_errno (self, "read it", error);
  if (!g_str_equal (now, self->digest))
    return fail_conflict (self, now, error);
  return TRUE;
}

/* Whether the temporary file has become the target, where a rename was interrupted. */
static gboolean
was_renamed (Save *self, const struct stat *temp)
{
  struct stat now;
  int failure = errno;
  gboolean found = fstatat (self->directory, self->name, &now, AT_SYMLINK_NOFOLLOW) == 0;

  errno = failure;
  return found && now.st_ino == temp->st_ino && now.st_dev == temp->st_dev;
}

static gboolean
replace (Save *self, GError **error)
{
  struct stat temp, now;
  int result;

  if (fstatat (self->directory, self->temp, &temp, AT_SYMLINK_NOFOLLOW) < 0)
    return fail_errno (self, "find the file beside it", error);
  do
    {
      if (self->mode == IMPROVE_FILE_SAVE_NEW)
        result = renameat2 (self->directory, self->temp, self->directory, self->name, RENAME_NOREPLACE);
      /* a file system that cannot refuse to replace */
      if (self->mode == IMPROVE_FILE_SAVE_NEW && result < 0 && (errno == EINVAL || errno == ENOSYS))
        {
          if (fstatat (self->directory, self->name, &now, AT_SYMLINK_NOFOLLOW) == 0)
            return fail_exists (self, error);
          self->mode = IMPROVE_FILE_SAVE_OVERWRITE;
        }
      if (self->mode != IMPROVE_FILE_SAVE_NEW)
        result = renameat (self->directory, self->temp, self->directory, self->name);
    }
  while (result < 0 && errno == EINTR && !was_renamed (self, &temp));
  if (result < 0 && errno == EEXIST)
    return fail_exists (self, error);
  if (result < 0 && !was_renamed (self, &temp))
    return fail_errno (self, "put it in place", error);
  g_free (self->temp);
  self->temp = NULL;
  return TRUE;
}

static gboolean
flush_directory (Save *self, GError **error)
{
  int failure;

  /* EINVAL: a file system that has nothing to flush here */
  if (flush (self->directory) == 0 || errno == EINVAL)
    return TRUE;
  failure = errno;
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN,
               "[file-durability] “%s”: saved, durability unknown: its directory could not be flushed to the disk: %s",
               self->path, g_strerror (failure));
  return FALSE;
}

static void
clear (Save *self)
{
  if (self->fd >= 0)
    close (self->fd);
  if (self->temp != NULL)
    unlinkat (self->directory, self->temp, 0);
  if (self->locked)
    improve_file_unlock (&self->lock);
  if (self->directory >= 0)
    close (self->directory);
  g_free (self->temp);
  g_free (self->path);
}

static gboolean
run (Save *self, const char *path, GBytes *content, GCancellable *cancellable, GError **error)
{
  if (!resolve (self, path, error) || !open_directory (self, error) || !take_lock (self, cancellable, error) ||
      !examine (self, error))
    return FALSE;
  sweep (self);
  if (!make_temp (self, error) || !write_all (self, content, cancellable, error) || !keep_owner (self, error) ||
      !finish_temp (self, error) || !check_unchanged (self, error))
    return FALSE;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  return replace (self, error) && flush_directory (self, error);
}

/*
 * improve_file_save:
 * @digest: (nullable): for %IMPROVE_FILE_SAVE_LOADED the SHA-256 of what was loaded, as improve_file_digest() gives it
 *
 * Replaces the file by @content, or leaves it as it is.
 *
 * Errors: a #GIOErrorEnum of the step that failed (%G_IO_ERROR_EXISTS where a new file was wanted),
 * %IMPROVE_DOCUMENT_ERROR_CONFLICT, %IMPROVE_DOCUMENT_ERROR_LOCKED, %IMPROVE_DOCUMENT_ERROR_NOT_A_FILE: nothing was
 * changed. Only after %IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN is the new content in place.
 */
gboolean
improve_file_save (const char *path,
                   GBytes *content,
                   ImproveFileSaveMode mode,
                   const char *digest,
                   GCancellable *cancellable,
                   GError **error)
{
  Save save = { .mode = mode, .digest = digest, .directory = -1, .fd = -1 };
  gboolean done = run (&save, path, content, cancellable, error);

  clear (&save);
  return done;
}
