/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The source with what was found marked in the margin: for whoever checks it. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-reading-margin-private.h>

/* What the margin says of a property of an entity. */
static const struct
{
  const char *row_name;
  const char *mark;
} row_marks[] = {
  { "body-text", "body" },       { "on", "date" },
  { "title", "title" },          { "papers", "paper" },
  { "next-on", "next meeting" }, { "interests", "interest" },
};

/* "deferred", "withdrawn": what became of an item, where the page says more than that it was gone through. */
static char *
mark_of_outcome (ImproveAgendaItem *item, const char *doubt)
{
  g_autoptr (GEnumClass) outcomes = g_type_class_ref (IMPROVE_TYPE_ITEM_OUTCOME);
  g_autofree char *nick =
      g_strdup (g_enum_get_value (outcomes, (int) improve_agenda_item_get_outcome (item))->value_nick);

  return g_strconcat (g_strdelimit (nick, "_", ' '), doubt, NULL);
}

static char *
mark_of (ImproveProvenance *provenance)
{
  ImproveEntity *entity = improve_provenance_get_entity (provenance);
  const char *row_name = improve_provenance_get_row_name (provenance);
  const char *doubt = improve_provenance_get_certainty (provenance) == IMPROVE_CERTAINTY_DOUBTFUL ? "?" : "";
  const char *label;

  for (guint i = 0; row_name != NULL && i < G_N_ELEMENTS (row_marks); i++)
    if (strcmp (row_name, row_marks[i].row_name) == 0)
      return g_strconcat (row_marks[i].mark, doubt, NULL);
  if (row_name != NULL && strcmp (row_name, "outcome") == 0)
    return mark_of_outcome (IMPROVE_AGENDA_ITEM (entity), doubt);
  /* What is only said needs no mark: lines without one are what nothing was found in. */
  if (row_name != NULL)
    return NULL;
  if (IMPROVE_IS_LIMB (entity))
    {
      label = improve_limb_get_label (IMPROVE_LIMB (entity));
      return g_strconcat ("limb", label != NULL ? " " : "", label != NULL ? label : "", doubt, NULL);
    }
  if (IMPROVE_IS_AGREED_ACTION (entity))
    return g_strconcat ("action", doubt, NULL);
  if (IMPROVE_IS_UNDERTAKING (entity))
    return g_strconcat ("undertaking", doubt, NULL);
  if (IMPROVE_IS_ATTENDANCE (entity))
    return g_strconcat (
        improve_attendance_get_status (IMPROVE_ATTENDANCE (entity)) == IMPROVE_ATTENDANCE_STATUS_APOLOGIES ? "apologies"
                                                                                                           : "present",
        doubt, NULL);
  return NULL;
}

static ImproveReadingMargin *
fill_margin (ImproveMinutes *self)
{
  ImproveReadingMargin *margin = improve_reading_margin_new ();
  GListModel *places = improve_minutes_get_provenance (self);

  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr (ImproveProvenance) provenance = g_list_model_get_item (places, i);
      g_autofree char *mark = mark_of (provenance);

      if (mark != NULL)
        improve_reading_margin_mark (margin, (guint) improve_provenance_get_first_line (provenance),
                                     (guint) improve_provenance_get_last_line (provenance), mark);
    }
  return margin;
}

/* What a clerk has to supply before the meeting can be filed. */
static void
append_gaps (GString *out, ImproveMinutes *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->meetings)); i++)
    {
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (G_LIST_MODEL (self->meetings), i);

      if (improve_meeting_get_body_text (meeting) == NULL)
        g_string_append (out, "! the body that met was not found: say it with --body\n");
      if (improve_meeting_get_on (meeting) == NULL)
        g_string_append (out, "! the date of the meeting was not found: say it with --date\n");
    }
  for (guint i = 0; i < self->warnings->len; i++)
    g_string_append_printf (out, "! %s\n", (const char *) g_ptr_array_index (self->warnings, i));
}

/**
 * improve_minutes_to_review:
 * @self: what was read
 *
 * Writes the source with what was found marked in the margin, a question mark where the reader is in doubt, so that
 * whoever checks it sees at a glance what was missed. Each line has its number; of a page of HTML the text made of it
 * is written, whose lines are what provenance counts. Lines that start with "!" at the end
 * say what is missing and what to look at.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
improve_minutes_to_review (ImproveMinutes *self)
{
  g_autoptr (ImproveReadingMargin) margin = NULL;
  GString *out;

  g_return_val_if_fail (IMPROVE_IS_MINUTES (self), NULL);

  margin = fill_margin (self);
  out = g_string_sized_new (g_bytes_get_size (self->source) + 1024);
  improve_reading_margin_write (margin, self->source, out);
  append_gaps (out, self);
  return g_string_free (out, FALSE);
}
