/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-file-save-private.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* From this size on, in bytes, large pages are worth asking for. */
#define LARGE (4 << 20)

static void
set_errno (GError **error, const char *path, const char *step)
{
  int failure = errno;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (failure), "[file-read] “%s”: cannot %s: %s", path, step,
               g_strerror (failure));
}

static gboolean
refuse_size (GError **error, const char *path, gsize max_bytes)
{
  g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT,
               "[file-too-large] “%s”: has more than the %" G_GSIZE_FORMAT
               " bytes allowed: raise the limit if the file is trusted",
               path, max_bytes);
  return FALSE;
}

/* Nothing is read before this has looked: a FIFO would wait for ever, a device would never end. */
static gboolean
check_file (int fd, const char *path, gsize max_bytes, gsize *size, GError **error)
{
  struct stat status;

  if (fstat (fd, &status) < 0)
    {
      set_errno (error, path, "look at it");
      return FALSE;
    }
  if (!S_ISREG (status.st_mode))
    {
      g_set_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_NOT_A_FILE,
                   "[file-not-regular] “%s”: is %s: name a file", path,
                   S_ISDIR (status.st_mode) ? "a directory" : "a device, pipe or socket");
      return FALSE;
    }
  if ((guint64) status.st_size > max_bytes)
    return refuse_size (error, path, max_bytes);
  *size = status.st_size;
  return TRUE;
}

/* Where small pages are handed out one by one, that is most of what reading a large file costs. Whether the system has
 * large ones to give is its own affair. */
static void
ask_for_large_pages (guint8 *buffer, gsize room)
{
  gsize page = sysconf (_SC_PAGESIZE);
  gsize before = (page - (guintptr) buffer % page) % page;

  if (room >= LARGE)
    madvise (buffer + before, (room - before) / page * page, MADV_HUGEPAGE);
}

static gssize
read_some (int fd, guint8 *buffer, gsize room)
{
  gssize result;

  do
    result = read (fd, buffer, room);
  while (result < 0 && errno == EINTR);
  return result;
}

/* Reads to the end, which may lie beyond @size: the file may grow meanwhile. */
static GBytes *
read_all (int fd, const char *path, gsize size, gsize max_bytes, GCancellable *cancellable, GError **error)
{
  gsize room = size + 1;
  gsize used = 0;
  g_autofree guint8 *buffer = g_try_malloc (room);

  if (buffer != NULL)
    ask_for_large_pages (buffer, room);
  for (;;)
    {
      gssize got;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (buffer != NULL && used == room)
        {
          guint8 *larger = room > max_bytes ? NULL : g_try_realloc (buffer, room = MIN (2 * room, max_bytes + 1));

          if (larger == NULL)
            {
              refuse_size (error, path, max_bytes);
              return NULL;
            }
          buffer = larger;
        }
      if (buffer == NULL)
        {
          errno = ENOMEM;
          set_errno (error, path, "read it");
          return NULL;
        }
      got = read_some (fd, buffer + used, MIN (room - used, 1 << 24));
      if (got < 0)
        {
          set_errno (error, path, "read it");
          return NULL;
        }
      if (got == 0)
        return g_bytes_new_take (g_steal_pointer (&buffer), used);
      used += got;
    }
}

/*
 * improve_file_load:
 * @max_bytes: more than 0; checked before anything is read
 *
 * Reads a regular file.
 *
 * Returns: (transfer full): what it holds, or %NULL with a #GIOErrorEnum, %IMPROVE_DOCUMENT_ERROR_NOT_A_FILE or
 *   %IMPROVE_DOCUMENT_ERROR_LIMIT
 */
GBytes *
improve_file_load (const char *path, gsize max_bytes, GCancellable *cancellable, GError **error)
{
  GBytes *content = NULL;
  gsize size;
  int fd;

  max_bytes = CLAMP (max_bytes, 1, G_MAXSSIZE / 2);
  do
    fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  while (fd < 0 && errno == EINTR);
  if (fd < 0)
    {
      set_errno (error, path, "open it");
      return NULL;
    }
  if (check_file (fd, path, max_bytes, &size, error))
    content = read_all (fd, path, size, max_bytes, cancellable, error);
  close (fd);
  return content;
}

/* Returns: (transfer full): the SHA-256 of @content, 64 hexadecimal digits */
char *
improve_file_digest (GBytes *content)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
}
