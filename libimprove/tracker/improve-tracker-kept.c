/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The row as it stood, kept in a member of the client's own with what it became: never published, and what makes it
 * possible to hand the same columns back. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <string.h>

#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-entity-private.h>

static void
write_cells (ImproveTrackerImporter *importer, ImproveJsonWriter *writer, guint index)
{
  improve_json_writer_member (writer, "cells");
  improve_json_writer_begin_object (writer);
  for (guint column = 0; column < improve_sheet_get_n_columns (importer->sheet); column++)
    {
      const char *cell = improve_sheet_get_cell (importer->sheet, index, column);
      g_autofree char *heading = improve_sheet_dup_heading (importer->sheet, importer->layout.header_row, column);

      if (*cell != '\0')
        improve_json_writer_member_string (writer, heading, cell);
    }
  improve_json_writer_end (writer);
}

static void
write_row (ImproveTrackerImporter *importer, ImproveJsonWriter *writer, guint index)
{
  g_autofree char *known_at = improve_date_to_string (importer->known_at);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "source", importer->source);
  improve_json_writer_member_string (writer, "known_at", known_at);
  improve_json_writer_member_int (writer, "row", improve_sheet_get_row_number (importer->sheet, index));
  write_cells (importer, writer, index);
  improve_json_writer_end (writer);
}

/* Adds the rows, indexes into the sheet, at the end of the array that the member is. */
void
improve_tracker_keep_rows (ImproveTrackerImporter *importer,
                           ImproveEntity          *entity,
                           const char             *member,
                           const guint            *rows,
                           guint                   n_rows)
{
  g_auto (ImproveJsonWriter) writer = { 0 };
  g_autofree char *old = improve_entity_dup_extra (entity, member);
  g_autofree char *json = NULL;

  if (n_rows == 0)
    return;
  improve_json_writer_init (&writer);
  improve_json_writer_begin_array (&writer);
  if (old != NULL && *old == '[')
    improve_json_writer_raw (&writer, old + 1, (gssize) (strrchr (old, ']') - old - 1));
  for (guint i = 0; i < n_rows; i++)
    write_row (importer, &writer, rows[i]);
  improve_json_writer_end (&writer);
  json = improve_json_writer_finish (&writer, NULL);
  improve_entity_put_extra (entity, member, g_strchomp (json));
}
