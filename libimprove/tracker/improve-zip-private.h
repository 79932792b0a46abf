/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * A zip file, looked over before anybody unpacks it: its directory is read here, held against the local headers and
 * against the limits, so that what is unpacked later can be no surprise. Unpacking itself is left to libgsf, in
 * improve-zip-unpack.c, which is given each part in a zip file of its own: libgsf 1.14.50 logs criticals over dates
 * that are none, and follows a directory wherever it points.
 */

typedef struct
{
  guint max_entries;
  gsize max_part_bytes;    /* of one entry, unpacked */
  gsize max_total_bytes;   /* of all entries that are read, unpacked */
  guint max_ratio;         /* unpacked to packed, of entries over a mebibyte */
} ImproveZipLimits;

#define IMPROVE_ZIP_LIMITS_DEFAULT { 2000, 64u << 20, 128u << 20, 200 }

typedef struct
{
  char *name;
  gsize at;            /* where its packed bytes start */
  guint32 crc;
  gsize packed;
  gsize unpacked;
  guint method;        /* 0 stored, 8 deflated */
} ImproveZipEntry;

typedef struct _ImproveZip ImproveZip;

ImproveZip *improve_zip_open (GBytes                 *bytes,
                              const ImproveZipLimits *limits,
                              GError                **error);
void improve_zip_free (ImproveZip *self);
guint improve_zip_get_n_entries (ImproveZip *self);
const ImproveZipEntry *improve_zip_get_entry (ImproveZip *self,
                                              guint       index);
guint improve_zip_get_n_ignored (ImproveZip *self);
gboolean improve_zip_contains (ImproveZip *self,
                               const char *name);
GBytes *improve_zip_read (ImproveZip *self,
                          const char *name,
                          GError    **error);

/* In improve-zip-unpack.c: the one entry "x" of @bytes, exactly @size bytes of it, or an error. */
GBytes *improve_zip_unpack (GBytes  *bytes,
                            gsize    size,
                            GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveZip, improve_zip_free)

G_END_DECLS
