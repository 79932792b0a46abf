/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-tracker-kept-private.h>

#include <string.h>

#include <libimprove/document/improve-json-reader-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-entity-private.h>

ImproveTrackerKept *
improve_tracker_kept_new (const char *source, const char *known_at, int row)
{
  ImproveTrackerKept *self = g_new0 (ImproveTrackerKept, 1);

  self->source = g_strdup (source);
  self->known_at = g_strdup (known_at);
  self->row = row;
  self->headings = g_ptr_array_new_with_free_func (g_free);
  self->cells = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
improve_tracker_kept_free (ImproveTrackerKept *self)
{
  g_free (self->source);
  g_free (self->known_at);
  g_free (self->digest);
  g_free (self->mapping);
  g_ptr_array_unref (self->headings);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

void
improve_tracker_kept_add (ImproveTrackerKept *self, const char *heading, const char *cell)
{
  g_ptr_array_add (self->headings, g_strdup (heading));
  g_ptr_array_add (self->cells, g_strdup (cell));
}

/* The cell under the heading; empty where there is none. */
const char *
improve_tracker_kept_get (const ImproveTrackerKept *self, const char *heading)
{
  for (guint i = 0; i < self->headings->len; i++)
    if (g_str_equal (g_ptr_array_index (self->headings, i), heading))
      return g_ptr_array_index (self->cells, i);
  return "";
}

/* Both name their cells in the order of their columns, so the same cells stand at the same places. */
gboolean
improve_tracker_kept_same_cells (const ImproveTrackerKept *self, const ImproveTrackerKept *other)
{
  if (self->headings->len != other->headings->len)
    return FALSE;
  for (guint i = 0; i < self->headings->len; i++)
    if (!g_str_equal (g_ptr_array_index (self->headings, i), g_ptr_array_index (other->headings, i)) ||
        !g_str_equal (g_ptr_array_index (self->cells, i), g_ptr_array_index (other->cells, i)))
      return FALSE;
  return TRUE;
}

/* A value of no interest is passed over, whatever it is. */
static char *
read_string (ImproveJsonReader *reader)
{
  gsize length;
  const char *text;

  if (improve_json_reader_token (reader) != IMPROVE_JSON_STRING)
    {
      improve_json_reader_skip (reader);
      return g_strdup ("");
    }
  text = improve_json_reader_text (reader, &length);
  return g_strndup (text, length);
}

static void
read_cells (ImproveTrackerKept *self, ImproveJsonReader *reader)
{
  while (improve_json_reader_next (reader) == IMPROVE_JSON_MEMBER)
    {
      gsize length;
      const char *name = improve_json_reader_text (reader, &length);

      g_ptr_array_add (self->headings, g_strndup (name, length));
      improve_json_reader_next (reader);
      g_ptr_array_add (self->cells, read_string (reader));
    }
}

static void
read_headings (ImproveTrackerKept *self, ImproveJsonReader *reader)
{
  ImproveJsonToken token;

  while ((token = improve_json_reader_next (reader)) != IMPROVE_JSON_ARRAY_END && token != IMPROVE_JSON_FAULT &&
         token != IMPROVE_JSON_END)
    {
      g_ptr_array_add (self->headings, read_string (reader));
      g_ptr_array_add (self->cells, g_strdup (""));
    }
}

static void
read_member (ImproveTrackerKept *self, ImproveJsonReader *reader)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);
  g_autofree char *name = g_strndup (text, length);
  ImproveJsonToken token = improve_json_reader_next (reader);
  char **place = g_str_equal (name, "source")     ? &self->source
                 : g_str_equal (name, "known_at") ? &self->known_at
                 : g_str_equal (name, "digest")   ? &self->digest
                 : g_str_equal (name, "mapping")  ? &self->mapping
                                                  : NULL;
  gint64 row;

  if (place != NULL)
    {
      g_free (*place);
      *place = read_string (reader);
    }
  else if (g_str_equal (name, "row") && improve_json_reader_get_int (reader, &row) && row >= 0 && row < G_MAXINT)
    self->row = (int) row;
  else if (g_str_equal (name, "cells") && token == IMPROVE_JSON_OBJECT_START)
    read_cells (self, reader);
  else if (g_str_equal (name, "headings") && token == IMPROVE_JSON_ARRAY_START)
    read_headings (self, reader);
  else
    improve_json_reader_skip (reader);
}

/* A row that was the same as the one before it was kept without its cells. */
static void
inherit (ImproveTrackerKept *self, const ImproveTrackerKept *before)
{
  for (guint i = 0; i < before->headings->len; i++)
    improve_tracker_kept_add (self, g_ptr_array_index (before->headings, i), g_ptr_array_index (before->cells, i));
}

/* What the member holds, oldest first; whatever else a client put there is passed over. */
GPtrArray *
improve_tracker_kept_read (ImproveEntity *entity, const char *member)
{
  static const ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) improve_tracker_kept_free);
  g_autofree char *json = improve_entity_dup_extra (entity, member);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveJsonReader) reader = NULL;

  if (json == NULL)
    return all;
  bytes = g_bytes_new (json, strlen (json));
  reader = improve_json_reader_new (bytes, &limits);
  if (improve_json_reader_next (reader) != IMPROVE_JSON_ARRAY_START)
    return all;
  while (improve_json_reader_next (reader) == IMPROVE_JSON_OBJECT_START)
    {
      ImproveTrackerKept *kept = improve_tracker_kept_new ("", "", 0);

      while (improve_json_reader_next (reader) == IMPROVE_JSON_MEMBER)
        read_member (kept, reader);
      if (kept->headings->len == 0 && all->len > 0)
        inherit (kept, g_ptr_array_index (all, all->len - 1));
      g_ptr_array_add (all, kept);
    }
  return all;
}

static void
write_kept (ImproveJsonWriter *writer, const ImproveTrackerKept *kept)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "source", kept->source);
  improve_json_writer_member_string (writer, "known_at", kept->known_at);
  if (kept->digest != NULL)
    {
      improve_json_writer_member_string (writer, "digest", kept->digest);
      improve_json_writer_member_string (writer, "mapping", kept->mapping);
    }
  improve_json_writer_member_int (writer, "row", kept->row);
  if (kept->digest != NULL)
    {
      improve_json_writer_member (writer, "headings");
      improve_json_writer_begin_array (writer);
      for (guint i = 0; i < kept->headings->len; i++)
        improve_json_writer_string (writer, g_ptr_array_index (kept->headings, i));
      improve_json_writer_end (writer);
    }
  else if (kept->headings->len > 0)
    {
      improve_json_writer_member (writer, "cells");
      improve_json_writer_begin_object (writer);
      for (guint i = 0; i < kept->headings->len; i++)
        improve_json_writer_member_string (writer, g_ptr_array_index (kept->headings, i),
                                           g_ptr_array_index (kept->cells, i));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

/* Adds to what the member holds. */
void
improve_tracker_kept_append (ImproveEntity *entity, const char *member, GPtrArray *kept)
{
  g_auto (ImproveJsonWriter) writer = { 0 };
  g_autofree char *old = improve_entity_dup_extra (entity, member);
  g_autofree char *json = NULL;

  if (kept->len == 0)
    return;
  improve_json_writer_init (&writer);
  improve_json_writer_begin_array (&writer);
  if (old != NULL && *old == '[')
    improve_json_writer_raw (&writer, old + 1, (gssize) (strrchr (old, ']') - old - 1));
  for (guint i = 0; i < kept->len; i++)
    write_kept (&writer, g_ptr_array_index (kept, i));
  improve_json_writer_end (&writer);
  json = improve_json_writer_finish (&writer, NULL);
  improve_entity_put_extra (entity, member, g_strchomp (json));
}
