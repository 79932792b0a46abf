/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The source with what was found marked in the margin: for whoever checks it. */

#include <libimprove/model/improve-judgement.h>
#include <libimprove/reading/improve-inspection-report-private.h>
#include <libimprove/reading/improve-reading-margin-private.h>

/* What the margin says of a property of the inspection. */
static const struct
{
  const char *row_name;
  const char *mark;
} row_marks[] = {
  { "authority", "authority" },       { "title", "title" },         { "fieldwork", "dates" },
  { "published-on", "published on" }, { "lead-text", "inspector" },
};

static char *
mark_of (ImproveInspectionReport *self, ImproveProvenance *provenance)
{
  ImproveEntity *entity = improve_provenance_get_entity (provenance);
  const char *row_name = improve_provenance_get_row_name (provenance);
  const char *doubt = improve_provenance_get_certainty (provenance) == IMPROVE_CERTAINTY_DOUBTFUL ? "?" : "";
  const char *addressee;
  const char *label;

  for (guint i = 0; row_name != NULL && i < G_N_ELEMENTS (row_marks); i++)
    if (g_str_equal (row_name, row_marks[i].row_name))
      return g_strconcat (row_marks[i].mark, doubt, NULL);
  if (IMPROVE_IS_JUDGEMENT (entity))
    return g_strconcat ("grade", doubt, NULL);
  if (!IMPROVE_IS_RECOMMENDATION (entity))
    return NULL;
  addressee = improve_inspection_report_get_addressee (self, IMPROVE_RECOMMENDATION (entity));
  if (addressee == NULL)
    return g_strdup ("not taken?");
  label = improve_recommendation_get_label (IMPROVE_RECOMMENDATION (entity));
  return g_strconcat (addressee, " ", label != NULL ? label : "*", doubt, NULL);
}

/**
 * improve_inspection_report_to_review:
 * @self: what was read
 *
 * Writes the source with what was found marked in the margin, a question mark where the reader is in doubt or left
 * something, so that whoever checks it sees at a glance what was missed. Each line has its number, each page its own.
 * Lines that start with "!" at the end say what is missing and what to look at.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_inspection_report_to_review (ImproveInspectionReport *self)
{
  g_autoptr (ImproveReadingMargin) margin = improve_reading_margin_new ();
  GString *out;

  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->provenance)); i++)
    {
      g_autoptr (ImproveProvenance) provenance = g_list_model_get_item (G_LIST_MODEL (self->provenance), i);
      g_autofree char *mark = mark_of (self, provenance);

      if (mark != NULL)
        improve_reading_margin_mark (margin, (guint) improve_provenance_get_first_line (provenance),
                                     (guint) improve_provenance_get_last_line (provenance), mark);
    }
  out = g_string_sized_new (g_bytes_get_size (self->source) + 1024);
  improve_reading_margin_write (margin, self->source, out);
  for (guint i = 0; i < self->warnings->len; i++)
    g_string_append_printf (out, "! %s\n", (const char *) g_ptr_array_index (self->warnings, i));
  return g_string_free (out, FALSE);
}
