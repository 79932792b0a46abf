/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The directory of a zip file (PKWARE APPNOTE 6.3.3, 4.3): every number in it is somebody else's claim. */

#include <libimprove/tracker/improve-zip-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define END_BYTES 22
#define CENTRAL_BYTES 46
#define LOCAL_BYTES 30
#define MAX_COMMENT 65535
#define MAX_NAME_BYTES 512
#define MAX_NAME_DEPTH 16
/* Small parts may well be packed to almost nothing. */
#define RATIO_FROM_BYTES (1u << 20)

#define FLAG_ENCRYPTED 0x0001
#define MADE_BY_UNIX 3
#define UNIX_TYPE_MASK 0170000
#define UNIX_SYMLINK 0120000

struct _ImproveZip
{
  GBytes *bytes;
  const guint8 *data;
  gsize size;
  gsize directory;       /* where the central directory starts */
  ImproveZipLimits limits;
  GPtrArray *entries;    /* ImproveZipEntry */
  GHashTable *by_name;   /* name in small letters, to its entry; NULL: it is ignored */
  guint n_ignored;
  gsize packed;          /* of all entries */
  gsize read;            /* unpacked so far */
};

static void
entry_free (ImproveZipEntry *entry)
{
  g_free (entry->name);
  g_free (entry);
}

void
improve_zip_free (ImproveZip *self)
{
  if (self == NULL)
    return;
  g_bytes_unref (self->bytes);
  g_ptr_array_unref (self->entries);
  g_hash_table_unref (self->by_name);
  g_free (self);
}

static gboolean G_GNUC_PRINTF (3, 4)
fail (GError **error, ImproveImportError code, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_propagate_error (error, g_error_new_valist (IMPROVE_IMPORT_ERROR, code, format, args));
  va_end (args);
  return FALSE;
}

static guint
get_16 (const guint8 *p)
{
  return (guint) p[0] | (guint) p[1] << 8;
}

static guint32
get_32 (const guint8 *p)
{
  return (guint32) get_16 (p) | (guint32) get_16 (p + 2) << 16;
}

/* The record at the end of the file; its comment has to reach to the very end. */
static const guint8 *
find_end (ImproveZip *self)
{
  gsize least = self->size > END_BYTES + MAX_COMMENT ? self->size - END_BYTES - MAX_COMMENT : 0;

  for (gsize at = self->size - END_BYTES; at + 1 > least; at--)
    {
      if (memcmp (self->data + at, "PK\5\6", 4) == 0 && at + END_BYTES + get_16 (self->data + at + 20) == self->size)
        return self->data + at;
      if (at == 0)
        break;
    }
  return NULL;
}

static gboolean
is_safe_name (const char *name)
{
  return *name != '/' && strchr (name, '\\') == NULL && strchr (name, ':') == NULL &&
         !g_str_has_prefix (name, "../") && strstr (name, "/../") == NULL && !g_str_has_suffix (name, "/..") &&
         !g_str_equal (name, "..");
}

static gboolean
is_symlink (const guint8 *p)
{
  return p[5] == MADE_BY_UNIX && (get_32 (p + 38) >> 16 & UNIX_TYPE_MASK) == UNIX_SYMLINK;
}

/* The local header has to be there, of the same name, its data before the directory. */
static gboolean
check_local (ImproveZip *self, const guint8 *central, gsize name_length, gsize *data, GError **error)
{
  gsize at = get_32 (central + 42);
  gsize packed = get_32 (central + 20);
  const guint8 *local = self->data + at;

  if (at > self->directory || self->directory - at < LOCAL_BYTES || memcmp (local, "PK\3\4", 4) != 0 ||
      get_16 (local + 26) != name_length || self->directory - at - LOCAL_BYTES < name_length ||
      memcmp (local + LOCAL_BYTES, central + CENTRAL_BYTES, name_length) != 0 ||
      self->directory - at - LOCAL_BYTES < name_length + get_16 (local + 28) + packed)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT,
                 "[xlsx-zip] the workbook is damaged or cut short; save it again in the spreadsheet program");
  *data = at + LOCAL_BYTES + name_length + get_16 (local + 28);
  self->packed += packed;
  if (self->packed > self->size)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-overlap] the parts of the workbook lie over each other");
  return TRUE;
}

static gboolean
check_entry (ImproveZip *self, const ImproveZipEntry *entry, guint flags, GError **error)
{
  if (flags & FLAG_ENCRYPTED)
    return fail (error, IMPROVE_IMPORT_ERROR_ENCRYPTED,
                 "[xlsx-encrypted] the file is protected by a password; save it without one");
  if (entry->method != 0 && entry->method != 8)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-zip] a part is packed in a way that workbooks are not");
  if (entry->packed == G_MAXUINT32 || entry->unpacked == G_MAXUINT32)
    return fail (error, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-size] a part of 4 GiB or more");
  return TRUE;
}

static gboolean
read_entry (ImproveZip *self, const guint8 *p, GError **error)
{
  gsize length = get_16 (p + 28);
  g_autofree char *name = g_strndup ((const char *) p + CENTRAL_BYTES, length);
  char *key = g_ascii_strdown (name, -1);
  guint depth = 0;
  gsize data = 0;
  ImproveZipEntry *entry;

  if (g_hash_table_contains (self->by_name, key))
    {
      g_free (key);
      return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-twice] two parts of the workbook have the same name");
    }
  g_hash_table_insert (self->by_name, key, NULL);
  for (const char *c = name; *c != '\0'; c++)
    depth += *c == '/';
  if (strlen (name) != length || length > MAX_NAME_BYTES || depth > MAX_NAME_DEPTH)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-zip] a part of the workbook has a name that none can have");
  if (!check_local (self, p, length, &data, error))
    return FALSE;
  if (!is_safe_name (name) || is_symlink (p))
    {
      self->n_ignored++;
      return TRUE;
    }
  entry = g_new0 (ImproveZipEntry, 1);
  g_ptr_array_add (self->entries, entry);
  entry->name = g_steal_pointer (&name);
  entry->at = data;
  entry->method = get_16 (p + 10);
  entry->crc = get_32 (p + 16);
  entry->packed = get_32 (p + 20);
  entry->unpacked = get_32 (p + 24);
  g_hash_table_insert (self->by_name, g_ascii_strdown (entry->name, -1), entry);
  return check_entry (self, entry, get_16 (p + 8), error);
}

static gboolean
read_directory (ImproveZip *self, GError **error)
{
  const guint8 *end = self->size >= END_BYTES ? find_end (self) : NULL;
  guint n_entries;
  gsize size, at;

  if (end == NULL)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT,
                 "[xlsx-zip] the workbook is cut short: its end is missing; save or send it again");
  n_entries = get_16 (end + 10);
  size = get_32 (end + 12);
  self->directory = get_32 (end + 16);
  if (n_entries > self->limits.max_entries)
    return fail (error, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-entries] more than %u parts", self->limits.max_entries);
  if (get_16 (end + 4) != 0 || get_16 (end + 8) != n_entries || self->directory > (gsize) (end - self->data) ||
      size > (gsize) (end - self->data) - self->directory)
    return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-zip] the workbook is damaged: its directory is not there");
  at = self->directory;
  for (guint i = 0; i < n_entries; i++)
    {
      const guint8 *p = self->data + at;
      gsize room = self->directory + size - at;

      if (room < CENTRAL_BYTES || memcmp (p, "PK\1\2", 4) != 0 ||
          room - CENTRAL_BYTES < (gsize) get_16 (p + 28) + get_16 (p + 30) + get_16 (p + 32))
        return fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-zip] the workbook is damaged: its directory is broken");
      if (!read_entry (self, p, error))
        return FALSE;
      at += CENTRAL_BYTES + get_16 (p + 28) + get_16 (p + 30) + get_16 (p + 32);
    }
  return TRUE;
}

/* Reads the directory and nothing else. */
ImproveZip *
improve_zip_open (GBytes *bytes, const ImproveZipLimits *limits, GError **error)
{
  g_autoptr (ImproveZip) self = g_new0 (ImproveZip, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  self->limits = *limits;
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  self->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!read_directory (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

guint
improve_zip_get_n_entries (ImproveZip *self)
{
  return self->entries->len;
}

const ImproveZipEntry *
improve_zip_get_entry (ImproveZip *self, guint index)
{
  return g_ptr_array_index (self->entries, index);
}

/* How many entries point out of the file, or at another: they are never looked at. */
guint
improve_zip_get_n_ignored (ImproveZip *self)
{
  return self->n_ignored;
}

static const ImproveZipEntry *
find_entry (ImproveZip *self, const char *name)
{
  g_autofree char *key = g_ascii_strdown (name, -1);

  return g_hash_table_lookup (self->by_name, key);
}

gboolean
improve_zip_contains (ImproveZip *self, const char *name)
{
  return find_entry (self, name) != NULL;
}

static guint32
compute_crc (GBytes *bytes)
{
  guint32 table[256];
  guint32 crc = G_MAXUINT32;
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  for (guint32 i = 0; i < 256; i++)
    {
      table[i] = i;
      for (int bit = 0; bit < 8; bit++)
        table[i] = table[i] & 1 ? 0xedb88320u ^ table[i] >> 1 : table[i] >> 1;
    }
  for (gsize i = 0; i < size; i++)
    crc = table[(crc ^ data[i]) & 0xff] ^ crc >> 8;
  return ~crc;
}

static void
put (GByteArray *out, guint32 value, guint bytes)
{
  for (guint i = 0; i < bytes; i++)
    {
      guint8 byte = (guint8) (value >> 8 * i);

      g_byte_array_append (out, &byte, 1);
    }
}

/* The header of the one entry "x", of 1 January 1980. */
static void
put_header (GByteArray *out, const ImproveZipEntry *entry, gboolean central)
{
  g_byte_array_append (out, (const guint8 *) (central ? "PK\1\2\24\0" : "PK\3\4"), central ? 6 : 4);
  put (out, 20, 2);
  put (out, 0, 2);
  put (out, entry->method, 2);
  put (out, 0x210000, 4);
  put (out, entry->crc, 4);
  put (out, (guint32) entry->packed, 4);
  put (out, (guint32) entry->unpacked, 4);
  put (out, 1, 2);
  put (out, 0, 2);
  for (guint i = 0; central && i < 4; i++)
    put (out, 0, i < 3 ? 2 : 4);
  if (central)
    put (out, 0, 4);
  g_byte_array_append (out, (const guint8 *) "x", 1);
}

/* A zip file of one entry, every number in it our own. */
static GBytes *
isolate (ImproveZip *self, const ImproveZipEntry *entry)
{
  GByteArray *out = g_byte_array_sized_new ((guint) entry->packed + 128);
  guint directory, end;

  put_header (out, entry, FALSE);
  g_byte_array_append (out, self->data + entry->at, (guint) entry->packed);
  directory = out->len;
  put_header (out, entry, TRUE);
  end = out->len;
  g_byte_array_append (out, (const guint8 *) "PK\5\6", 4);
  put (out, 0, 4);
  put (out, 1, 2);
  put (out, 1, 2);
  put (out, end - directory, 4);
  put (out, directory, 4);
  put (out, 0, 2);
  return g_byte_array_free_to_bytes (out);
}

/* Unpacks one part, after its size is known to be bearable. */
GBytes *
improve_zip_read (ImproveZip *self, const char *name, GError **error)
{
  const ImproveZipEntry *entry = find_entry (self, name);
  g_autoptr (GBytes) alone = NULL;
  g_autoptr (GBytes) content = NULL;

  if (entry == NULL)
    {
      fail (error, IMPROVE_IMPORT_ERROR_FORMAT, "[xlsx-part] the workbook lacks its part “%s”", name);
      return NULL;
    }
  if (entry->unpacked > self->limits.max_part_bytes || self->read + entry->unpacked > self->limits.max_total_bytes)
    {
      fail (error, IMPROVE_IMPORT_ERROR_LIMIT,
            "[xlsx-size] the workbook unpacks to more than %" G_GSIZE_FORMAT " bytes", self->limits.max_part_bytes);
      return NULL;
    }
  if (entry->unpacked > RATIO_FROM_BYTES && entry->unpacked / self->limits.max_ratio > entry->packed)
    {
      fail (error, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-ratio] a part unpacks to more than %u times its size",
            self->limits.max_ratio);
      return NULL;
    }
  self->read += entry->unpacked;
  if (entry->unpacked == 0)
    return g_bytes_new_static ("", 0);
  alone = isolate (self, entry);
  content = improve_zip_unpack (alone, entry->unpacked, error);
  if (content != NULL && compute_crc (content) != entry->crc)
    {
      fail (error, IMPROVE_IMPORT_ERROR_FORMAT,
            "[xlsx-crc] part “%s” of the workbook is damaged: its checksum is wrong; save or send it again", name);
      return NULL;
    }
  return g_steal_pointer (&content);
}
