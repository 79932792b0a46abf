/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/*
 * Whole files in and out, so that a fault at any moment leaves the old content or the new, and nobody's work is
 * overwritten unseen.
 *
 * Saving: symbolic links are followed; a new file of mode 0600 is written beside the target, given the target's owner
 * and mode, flushed to the disk, and renamed over the target; then the directory is flushed. All this happens under a
 * lock (improve-file-lock.c), within which the target is hashed: it is replaced only if it is still what was loaded.
 *
 * What is not kept: hard links, access control lists, extended attributes. A file that did not exist gets mode 0600,
 * because a plan may hold what only few may read.
 */

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum {
  IMPROVE_FILE_SAVE_NEW,       /* the file must not exist */
  IMPROVE_FILE_SAVE_LOADED,    /* the file must be the one whose digest is given */
  IMPROVE_FILE_SAVE_OVERWRITE, /* whatever is there is replaced */
} ImproveFileSaveMode;

/* What a save needs to know of the directory it happens in; in improve-file-lock.c. */
typedef struct
{
  int directory;
  int fd;
  char *name; /* of the lock file; NULL where the directory itself is locked */
} ImproveFileLock;

GBytes  *improve_file_load   (const char          *path,
                              gsize                max_bytes,
                              GCancellable        *cancellable,
                              GError             **error);
char    *improve_file_digest (GBytes              *content);
gboolean improve_file_save   (const char          *path,
                              GBytes              *content,
                              ImproveFileSaveMode  mode,
                              const char          *digest,
                              GCancellable        *cancellable,
                              GError             **error);

gboolean improve_file_lock   (ImproveFileLock     *self,
                              int                  directory,
                              const char          *name,
                              GCancellable        *cancellable);
void     improve_file_unlock (ImproveFileLock     *self);

G_END_DECLS
