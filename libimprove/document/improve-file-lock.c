/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * One saver at a time in a directory. The lock is flock() on the directory itself: it leaves no file behind, and the
 * kernel drops it when its holder dies, so there is no stale lock. Where directories cannot be locked (network file
 * systems), it is flock() on a file ".NAME.lock" beside the target, which is removed under the lock; a left-over one
 * locks nobody out.
 */

#include <libimprove/document/improve-file-save-private.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* 1 ms, 2 ms, 4 ms, then 8 ms each: about ten seconds. */
#define TRIES 1250
#define LONGEST_WAIT 8000

static gboolean
try_lock (int fd)
{
  int result;

  do
    result = flock (fd, LOCK_EX | LOCK_NB);
  while (result < 0 && errno == EINTR);
  return result == 0;
}

/* What flock() says on file systems that lock files only, or only files open for writing. */
static gboolean
cannot_lock_directories (int failure)
{
  return failure == EBADF || failure == EINVAL || failure == ENOLCK || failure == ENOSYS || failure == EOPNOTSUPP;
}

static gboolean
wait_for_turn (guint try, GCancellable *cancellable)
{
  if (try + 1 >= TRIES)
    {
      errno = EWOULDBLOCK;
      return FALSE;
    }
  if (g_cancellable_is_cancelled (cancellable))
    {
      errno = ECANCELED;
      return FALSE;
    }
  g_usleep (MIN (1000u << MIN (try, 10), LONGEST_WAIT));
  return TRUE;
}

/* Whether the lock file that was locked is still the one by that name: its last holder may have removed it. */
static gboolean
is_current (ImproveFileLock *self)
{
  struct stat open_file, named;

  return fstat (self->fd, &open_file) == 0 && fstatat (self->directory, self->name, &named, AT_SYMLINK_NOFOLLOW) == 0 &&
         open_file.st_ino == named.st_ino && open_file.st_dev == named.st_dev;
}

static gboolean
lock_file (ImproveFileLock *self, const char *name, GCancellable *cancellable)
{
  self->name = g_strdup_printf (".%.240s.lock", name);
  for (guint try = 0;; try++)
    {
      self->fd = openat (self->directory, self->name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
      if (self->fd < 0)
        return FALSE;
      if (try_lock (self->fd))
        {
          if (is_current (self))
            return TRUE;
        }
      else if (errno != EWOULDBLOCK)
        return FALSE;
      close (self->fd);
      self->fd = -1;
      if (!wait_for_turn (try, cancellable))
        return FALSE;
    }
}

static void
release (ImproveFileLock *self)
{
  if (self->fd >= 0 && self->fd != self->directory)
    close (self->fd);
  self->fd = -1;
  g_clear_pointer (&self->name, g_free);
}

/*
 * improve_file_lock:
 * @directory: an open directory, which must stay open until improve_file_unlock()
 * @name: the file in it that is about to be saved
 *
 * Waits its turn, up to about ten seconds.
 *
 * Returns: %FALSE with errno: EWOULDBLOCK where somebody else did not finish in time, ECANCELED
 */
gboolean
improve_file_lock (ImproveFileLock *self, int directory, const char *name, GCancellable *cancellable)
{
  int failure;

  *self = (ImproveFileLock){ directory, directory, NULL };
  for (guint try = 0;; try++)
    {
      if (try_lock (directory))
        return TRUE;
      if (cannot_lock_directories (errno))
        break;
      if (errno != EWOULDBLOCK || !wait_for_turn (try, cancellable))
        return FALSE;
    }
  self->fd = -1;
  if (lock_file (self, name, cancellable))
    return TRUE;
  failure = errno;
  release (self);
  errno = failure;
  return FALSE;
}

void
improve_file_unlock (ImproveFileLock *self)
{
  if (self->fd == self->directory)
    flock (self->directory, LOCK_UN);
  else
    unlinkat (self->directory, self->name, 0);
  release (self);
}
