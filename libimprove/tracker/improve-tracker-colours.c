/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Ratings that are given as a colour and not as a word. The mapping says what a colour means; nothing is guessed from
 * how red it looks. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/tracker/improve-xlsx-grid-private.h>

#define WHITE 0xffffff

void
improve_tracker_colour_free (ImproveTrackerColour *self)
{
  g_free (self->word);
  g_free (self);
}

static const ImproveTrackerStatus *
find_value (ImproveTrackerMapping *self, const char *value)
{
  for (guint i = 0; i < self->statuses->len; i++)
    {
      const ImproveTrackerStatus *status = g_ptr_array_index (self->statuses, i);

      if (g_str_equal (status->value, value))
        return status;
    }
  return NULL;
}

/* What the word a colour stands for means: one of the words of the scales, or else one of their values. */
const ImproveTrackerStatus *
improve_tracker_mapping_find_meaning (ImproveTrackerMapping *self, const char *word)
{
  const ImproveTrackerStatus *status = improve_tracker_mapping_find_status (self, word);

  return status != NULL ? status : find_value (self, word);
}

/* The word of a colour that means nothing, or NULL where all mean something. */
const char *
improve_tracker_mapping_find_senseless_colour (ImproveTrackerMapping *self)
{
  for (guint i = 0; i < self->colours->len; i++)
    {
      const ImproveTrackerColour *colour = g_ptr_array_index (self->colours, i);

      if (improve_tracker_mapping_find_meaning (self, colour->word) == NULL)
        return colour->word;
    }
  return NULL;
}

/* The status a fill stands for, or NULL where the mapping does not say. */
static const ImproveTrackerStatus *
find_status (ImproveTrackerMapping *self, ImproveSheetFill fill)
{
  for (guint i = 0; fill.kind == IMPROVE_SHEET_FILL_COLOUR && i < self->colours->len; i++)
    {
      const ImproveTrackerColour *colour = g_ptr_array_index (self->colours, i);

      if (colour->colour == fill.number)
        return improve_tracker_mapping_find_meaning (self, colour->word);
    }
  return NULL;
}

/* A colour that is told of: white is what a cell without one looks like. */
static gboolean
is_seen (ImproveTrackerMapping *self, ImproveSheetFill fill)
{
  return fill.kind != IMPROVE_SHEET_FILL_NONE &&
         (fill.kind != IMPROVE_SHEET_FILL_COLOUR || fill.number != WHITE || find_status (self, fill) != NULL);
}

static ImproveSheetFill
get_fill (ImproveTrackerImporter *importer, guint row)
{
  int column = importer->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];

  return column >= 0 ? improve_sheet_get_fill (importer->sheet, row, (guint) column)
                     : (ImproveSheetFill){ IMPROVE_SHEET_FILL_NONE, 0 };
}

/* An empty cell says what its colour stands for, as if the word stood there. */
void
improve_tracker_row_read_colour (ImproveTrackerImporter *importer, ImproveTrackerRow *self)
{
  char **cell = &self->text[IMPROVE_TRACKER_COLUMN_STATUS];
  ImproveSheetFill fill = get_fill (importer, self->index);

  if (!is_seen (importer->mapping, fill))
    return;
  self->colour = find_status (importer->mapping, fill);
  if (**cell != '\0' || self->colour == NULL)
    return;
  g_free (*cell);
  *cell = g_strdup (self->colour->words);
  self->status = self->colour;
  self->from_colour = TRUE;
}

static char *
print_fill (ImproveSheetFill fill)
{
  if (fill.kind == IMPROVE_SHEET_FILL_COLOUR)
    return g_strdup_printf ("#%06X", fill.number);
  if (fill.kind == IMPROVE_SHEET_FILL_THEME)
    return g_strdup_printf ("colour %u of its theme", fill.number);
  return g_strdup ("a pattern, or more than one colour");
}

static const char *
get_mend (ImproveSheetFill fill)
{
  return fill.kind == IMPROVE_SHEET_FILL_COLOUR
           ? "write the rating as a word, or say under [colours] of the mapping what the colour stands for"
           : "write the rating as a word, or fill the cell with one colour of your own: those of a theme are not read";
}

/* A colour, and the rows in which it was read, or stood unread beside words. */
typedef struct
{
  ImproveXlsxTally rows;
  guint first;              /* the index of the first of them */
  ImproveSheetFill fill;
  gboolean read;
} Told;

static void
add_row (ImproveTrackerImporter *importer, const ImproveTrackerRow *row, ImproveSheetFill fill)
{
  guint number = improve_sheet_get_row_number (importer->sheet, row->index) - 1;
  Told *told;

  if (importer->colours == NULL)
    importer->colours = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < importer->colours->len; i++)
    {
      told = g_ptr_array_index (importer->colours, i);
      if (told->fill.kind == fill.kind && told->fill.number == fill.number && told->read == row->from_colour)
        {
          improve_xlsx_tally_add (&told->rows, number);
          return;
        }
    }
  told = g_new0 (Told, 1);
  told->first = row->index;
  told->fill = fill;
  told->read = row->from_colour;
  improve_xlsx_tally_add (&told->rows, number);
  g_ptr_array_add (importer->colours, told);
}

static gboolean
says_the_same (const ImproveTrackerStatus *a, const ImproveTrackerStatus *b)
{
  return a != NULL && g_str_equal (a->scale, b->scale) && g_str_equal (a->value, b->value);
}

/* What the colour of the row's rating says where no word says the same. */
void
improve_tracker_row_tell_colour (ImproveTrackerImporter  *importer,
                                 const ImproveTrackerRow *self,
                                 const char              *subject_id)
{
  int column = importer->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];
  ImproveSheetFill fill = get_fill (importer, self->index);
  g_autofree char *shown = print_fill (fill);
  g_autofree char *reason = NULL;

  if (!is_seen (importer->mapping, fill))
    return;
  if (self->from_colour || (self->colour == NULL && *self->text[IMPROVE_TRACKER_COLUMN_STATUS] != '\0'))
    add_row (importer, self, fill);
  else if (self->colour == NULL)
    {
      reason = g_strdup_printf ("the cell is empty and filled with %s, which the mapping gives no meaning", shown);
      improve_tracker_importer_note (importer, self->index, column, "colour-unknown", reason, get_mend (fill),
                                     subject_id);
    }
  else if (!says_the_same (self->status, self->colour))
    {
      reason = g_strdup_printf ("the cell is filled with %s, “%s”, and its words say something else; the words "
                                "were taken", shown, self->colour->words);
      improve_tracker_importer_note (importer, self->index, column, "colour-disagrees", reason,
                                     "ask which is meant, and make the word and the colour one", subject_id);
    }
}

/* Each colour that was read, and each that was not for the words beside it, once with its rows. */
void
improve_tracker_tell_colours (ImproveTrackerImporter *importer)
{
  int column = importer->layout.columns[IMPROVE_TRACKER_COLUMN_STATUS];

  for (guint i = 0; importer->colours != NULL && i < importer->colours->len; i++)
    {
      const Told *told = g_ptr_array_index (importer->colours, i);
      const ImproveTrackerStatus *status = find_status (importer->mapping, told->fill);
      g_autofree char *shown = print_fill (told->fill);
      g_autofree char *rows = improve_xlsx_tally_print (&told->rows);
      g_autofree char *reason =
        told->read ? g_strdup_printf ("%s: an empty cell filled with %s was read as “%s”", rows, shown, status->words)
                   : g_strdup_printf ("%s: beside its words the cell is filled with %s, which the mapping gives no "
                                      "meaning", rows, shown);

      improve_tracker_importer_note (importer, told->first, column, told->read ? "colour-read" : "colour-unread",
                                     reason,
                                     told->read ? "write the word into the cell: not everybody sees colours"
                                                : get_mend (told->fill),
                                     NULL);
    }
  g_clear_pointer (&importer->colours, g_ptr_array_unref);
}
