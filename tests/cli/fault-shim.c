/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Loaded before every other library (LD_PRELOAD): lets one call on the files of a folder fail, or all from that one on, or
 * ends the process there. Which, the environment says:
 *
 *   FAULT_FOLDER  the folder; what happens elsewhere is let through and not counted
 *   FAULT_AT      the number of the call, from 1; 0: none
 *   FAULT_HOW     once, forever or kill
 *   FAULT_ERRNO   what the call says
 *   FAULT_LOG     a file to which the name of each call is appended, a line each
 */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int calls;

static int
is_within (int fd)
{
  const char *folder = getenv ("FAULT_FOLDER");
  char link[64], path[PATH_MAX];
  ssize_t length;

  snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlink (link, path, sizeof path - 1);
  return folder != NULL && length > 0 && strncmp (path, folder, strlen (folder)) == 0;
}

static int
number (const char *name)
{
  const char *value = getenv (name);

  return value != NULL ? atoi (value) : 0;
}

static void
append_to_log (const char *name)
{
  const char *path = getenv ("FAULT_LOG");
  int fd = path != NULL ? (int) syscall (SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;

  if (fd < 0)
    return;
  syscall (SYS_write, fd, name, strlen (name));
  syscall (SYS_write, fd, "\n", 1);
  syscall (SYS_close, fd);
}

/* Whether this call fails; with errno. */
static int
fails (int fd, const char *name)
{
  const char *how = getenv ("FAULT_HOW");
  int at = number ("FAULT_AT");
  int saved = errno;

  if (!is_within (fd))
    {
      errno = saved;
      return 0;
    }
  append_to_log (name);
  errno = saved;
  calls++;
  if (at == 0 || how == NULL || calls < at || (calls > at && strcmp (how, "forever") != 0))
    return 0;
  if (strcmp (how, "kill") == 0)
    kill (getpid (), SIGKILL);
  errno = number ("FAULT_ERRNO");
  return 1;
}

#define NEXT(name) ((__typeof__ (&name)) dlsym (RTLD_NEXT, #name))

ssize_t
write (int fd, const void *data, size_t length)
{
  return fails (fd, "write") ? -1 : NEXT (write) (fd, data, length);
}

int
fsync (int fd)
{
  return fails (fd, "fsync") ? -1 : NEXT (fsync) (fd);
}

/* Whatever it says, the file is closed. */
int
close (int fd)
{
  int failing = fails (fd, "close");
  int failure = errno;
  int result = NEXT (close) (fd);

  if (!failing)
    return result;
  errno = failure;
  return -1;
}

int
fchmod (int fd, mode_t mode)
{
  return fails (fd, "fchmod") ? -1 : NEXT (fchmod) (fd, mode);
}

int
renameat (int from, const char *name, int to, const char *new_name)
{
  return fails (to, "rename") ? -1 : NEXT (renameat) (from, name, to, new_name);
}

int
renameat2 (int from, const char *name, int to, const char *new_name, unsigned int flags)
{
  return fails (to, "rename") ? -1 : NEXT (renameat2) (from, name, to, new_name, flags);
}

static int
open_beside (int folder, const char *name, int flags, int mode)
{
  return fails (folder, "openat") ? -1 : (int) syscall (SYS_openat, folder, name, flags, mode);
}

int openat_with_mode (int folder, const char *name, int flags, int mode) __asm__ ("openat");
int openat64_with_mode (int folder, const char *name, int flags, int mode) __asm__ ("openat64");

int
openat_with_mode (int folder, const char *name, int flags, int mode)
{
  return open_beside (folder, name, flags, mode);
}

int
openat64_with_mode (int folder, const char *name, int flags, int mode)
{
  return open_beside (folder, name, flags, mode);
}
