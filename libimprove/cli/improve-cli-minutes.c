/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve minutes: what published minutes say, as JSON or as the source with marks in the margin. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/reading/improve-minutes-reader.h>

typedef struct
{
  ImproveJsonWriter writer;
  ImproveMinutes *minutes;
} Printer;

static void
print_place (Printer *p, ImproveEntity *entity)
{
  ImproveProvenance *provenance = improve_minutes_find_provenance (p->minutes, entity);
  g_autoptr (GEnumClass) certainties = g_type_class_ref (IMPROVE_TYPE_CERTAINTY);

  if (provenance == NULL)
    return;
  improve_json_writer_member_int (&p->writer, "line", improve_provenance_get_first_line (provenance));
  improve_json_writer_member_int (&p->writer, "last_line", improve_provenance_get_last_line (provenance));
  improve_cli_write_text (&p->writer, "certainty",
              g_enum_get_value (certainties, (int) improve_provenance_get_certainty (provenance))->value_nick);
}

/* A list of entities, each an object. */
static void
print_list (Printer *p, const char *name, ImproveEntityList *list, void (*print) (Printer *, ImproveEntity *))
{
  improve_json_writer_member (&p->writer, name);
  improve_json_writer_begin_array (&p->writer);
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      improve_json_writer_begin_object (&p->writer);
      print (p, improve_entity_list_get (list, i));
      improve_json_writer_end (&p->writer);
    }
  improve_json_writer_end (&p->writer);
}

static void
print_limb (Printer *p, ImproveEntity *entity)
{
  ImproveLimb *limb = IMPROVE_LIMB (entity);

  improve_cli_write_text (&p->writer, "label", improve_limb_get_label (limb));
  improve_cli_write_text (&p->writer, "text", improve_limb_get_text (limb));
  improve_json_writer_member_strv (&p->writer, "verbs", improve_limb_get_verbs (limb));
  improve_cli_write_text (&p->writer, "delegated_to", improve_limb_get_delegated_to_text (limb));
  improve_cli_write_text (&p->writer, "consultation_with", improve_limb_get_consultation_text (limb));
  print_place (p, entity);
}

static void
print_count (Printer *p, const char *name, int count)
{
  if (count >= 0)
    improve_json_writer_member_int (&p->writer, name, count);
}

static void
print_resolution (Printer *p, ImproveEntity *entity)
{
  ImproveResolution *resolution = IMPROVE_RESOLUTION (entity);
  ImproveResolutionMethod method = improve_resolution_get_method (resolution);
  g_autoptr (GEnumClass) methods = g_type_class_ref (IMPROVE_TYPE_RESOLUTION_METHOD);

  improve_cli_write_text (&p->writer, "method",
              method != IMPROVE_RESOLUTION_METHOD_UNKNOWN ? g_enum_get_value (methods, (int) method)->value_nick
                                                          : NULL);
  improve_cli_write_text (&p->writer, "mover", improve_resolution_get_mover_text (resolution));
  improve_cli_write_text (&p->writer, "seconder", improve_resolution_get_seconder_text (resolution));
  print_count (p, "votes_for", improve_resolution_get_votes_for (resolution));
  print_count (p, "votes_against", improve_resolution_get_votes_against (resolution));
  print_count (p, "abstentions", improve_resolution_get_abstentions (resolution));
  print_place (p, entity);
  print_list (p, "limbs", improve_resolution_get_limbs (resolution), print_limb);
}

static void
print_enum (Printer *p, const char *name, GType type, int value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  improve_cli_write_text (&p->writer, name, value != 0 ? g_enum_get_value (values, value)->value_nick : NULL);
}

static void
print_action (Printer *p, ImproveEntity *entity)
{
  ImproveAgreedAction *action = IMPROVE_AGREED_ACTION (entity);

  improve_cli_write_text (&p->writer, "text", improve_agreed_action_get_text (action));
  print_enum (p, "kind", IMPROVE_TYPE_AGREED_ACTION_KIND, (int) improve_agreed_action_get_kind (action));
  improve_cli_write_text (&p->writer, "owner", improve_agreed_action_get_owner_text (action));
  improve_cli_write_date (&p->writer, "due", improve_agreed_action_get_due (action));
  improve_cli_write_text (&p->writer, "due_text", improve_agreed_action_get_due_text (action));
  print_place (p, entity);
}

static void
print_undertaking (Printer *p, ImproveEntity *entity)
{
  ImproveUndertaking *undertaking = IMPROVE_UNDERTAKING (entity);

  print_enum (p, "kind", IMPROVE_TYPE_UNDERTAKING_KIND, (int) improve_undertaking_get_kind (undertaking));
  improve_cli_write_text (&p->writer, "text", improve_undertaking_get_text (undertaking));
  improve_cli_write_text (&p->writer, "by", improve_undertaking_get_by_text (undertaking));
  print_place (p, entity);
}

static void
print_attendance (Printer *p, ImproveEntity *entity)
{
  ImproveAttendance *attendance = IMPROVE_ATTENDANCE (entity);

  improve_cli_write_text (&p->writer, "name", improve_attendance_get_name (attendance));
  improve_cli_write_text (&p->writer, "capacity", improve_attendance_get_capacity (attendance));
  improve_cli_write_text (&p->writer, "post", improve_attendance_get_post_text (attendance));
  improve_cli_write_text (&p->writer, "organization", improve_attendance_get_organization_text (attendance));
  print_enum (p, "status", IMPROVE_TYPE_ATTENDANCE_STATUS, (int) improve_attendance_get_status (attendance));
  improve_cli_write_text (&p->writer, "in_place_of", improve_attendance_get_in_place_of (attendance));
  improve_cli_write_text (&p->writer, "interests", improve_attendance_get_interests (attendance));
  print_place (p, entity);
}

static void
print_item (Printer *p, ImproveEntity *entity)
{
  ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (entity);

  improve_cli_write_text (&p->writer, "number", improve_agenda_item_get_number (item));
  improve_cli_write_text (&p->writer, "title", improve_agenda_item_get_title (item));
  print_place (p, entity);
  print_enum (p, "outcome", IMPROVE_TYPE_ITEM_OUTCOME, (int) improve_agenda_item_get_outcome (item));
  print_list (p, "agreed_actions", improve_agenda_item_get_agreed_actions (item), print_action);
  print_list (p, "resolutions", improve_agenda_item_get_resolutions (item), print_resolution);
  print_list (p, "undertakings", improve_agenda_item_get_undertakings (item), print_undertaking);
  improve_json_writer_member_strv (&p->writer, "documents", improve_agenda_item_get_papers (item));
  improve_json_writer_member_bool (&p->writer, "exempt", improve_agenda_item_get_exempt (item));
  improve_json_writer_member_strv (&p->writer, "exempt_paragraphs", improve_agenda_item_get_exempt_paragraphs (item));
  improve_cli_write_text (&p->writer, "discussion", improve_agenda_item_get_discussion (item));
}

static void
print_meetings (Printer *p)
{
  GListModel *meetings = improve_minutes_get_meetings (p->minutes);

  improve_json_writer_member (&p->writer, "meetings");
  improve_json_writer_begin_array (&p->writer);
  for (guint i = 0; i < g_list_model_get_n_items (meetings); i++)
    {
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (meetings, i);

      improve_json_writer_begin_object (&p->writer);
      improve_cli_write_text (&p->writer, "body", improve_meeting_get_body_text (meeting));
      improve_cli_write_date (&p->writer, "date", improve_meeting_get_on (meeting));
      improve_cli_write_text (&p->writer, "title", improve_meeting_get_title (meeting));
      improve_cli_write_date (&p->writer, "next_meeting", improve_meeting_get_next_on (meeting));
      print_list (p, "attendance", improve_meeting_get_attendances (meeting), print_attendance);
      print_list (p, "items", improve_meeting_get_items (meeting), print_item);
      improve_json_writer_end (&p->writer);
    }
  improve_json_writer_end (&p->writer);
}

static gboolean
print_json (ImproveMinutes *minutes)
{
  Printer p = { .minutes = minutes };
  g_auto (GStrv) warnings = improve_minutes_dup_warnings (minutes);
  g_autofree char *json = NULL;

  improve_json_writer_init (&p.writer);
  improve_json_writer_begin_object (&p.writer);
  print_meetings (&p);
  improve_json_writer_member_strv (&p.writer, "warnings", (const char *const *) warnings);
  improve_json_writer_end (&p.writer);
  json = improve_json_writer_finish (&p.writer, NULL);
  improve_json_writer_clear (&p.writer);
  return improve_cli_write (NULL, json);
}

static void
count_meeting (ImproveMeeting *meeting, guint *n_limbs, guint *n_actions)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i));
      ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);

      *n_actions += (guint) improve_entity_list_get_size (improve_agenda_item_get_agreed_actions (item));
      for (int r = 0; r < improve_entity_list_get_size (resolutions); r++)
        {
          ImproveEntity *resolution = improve_entity_list_get (resolutions, r);

          *n_limbs +=
              (guint) improve_entity_list_get_size (improve_resolution_get_limbs (IMPROVE_RESOLUTION (resolution)));
        }
    }
}

static void
print_summary (ImproveMinutes *minutes)
{
  GListModel *meetings = improve_minutes_get_meetings (minutes);

  for (guint i = 0; i < g_list_model_get_n_items (meetings); i++)
    {
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (meetings, i);
      const char *body = improve_meeting_get_body_text (meeting);
      ImproveDate *on = improve_meeting_get_on (meeting);
      g_autofree char *date = on != NULL ? improve_date_to_words (on) : NULL;
      guint n_limbs = 0;
      guint n_actions = 0;

      count_meeting (meeting, &n_limbs, &n_actions);
      g_print ("%s, %s: %d items, %u limbs of resolutions, %u agreed actions.\n",
               body != NULL ? body : "A body not named", date != NULL ? date : "no date",
               improve_entity_list_get_size (improve_meeting_get_items (meeting)), n_limbs, n_actions);
    }
  g_print ("“--review” shows where they stand, “--json” prints them.\n");
}

static ImproveMinutes *
read_minutes (ImproveMinutesReader *reader, const char *path)
{
  g_autoptr (GError) error = NULL;
  ImproveMinutes *minutes;

  if (g_str_equal (path, "-"))
    {
      int max_bytes = improve_text_reader_get_max_bytes (IMPROVE_TEXT_READER (reader));
      g_autoptr (GBytes) bytes = improve_cli_read_standard_input (max_bytes);

      if (bytes == NULL)
        return NULL;
      minutes = improve_minutes_reader_read_bytes (reader, bytes, &error);
    }
  else
    minutes = improve_minutes_reader_read_file (reader, path, NULL, &error);
  if (minutes == NULL)
    improve_cli_fail ("%s: %s", path, error->message);
  return minutes;
}

static void
say_warnings (ImproveMinutes *minutes)
{
  g_auto (GStrv) warnings = improve_minutes_dup_warnings (minutes);

  for (guint i = 0; warnings[i] != NULL; i++)
    g_printerr ("warning: %s\n", warnings[i]);
}

/* What the page itself does not say is given beside it. */
ImproveMinutes *
improve_cli_read_minutes (const char *path, const char *body, const char *date_text, const char *title)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveDate) date = NULL;
  ImproveMinutes *minutes;

  if (date_text != NULL && (date = improve_cli_parse_date ("--date", date_text)) == NULL)
    return NULL;
  improve_minutes_reader_set_body (reader, body);
  improve_minutes_reader_set_date (reader, date);
  improve_minutes_reader_set_title (reader, title);
  minutes = read_minutes (reader, path);
  if (minutes != NULL)
    say_warnings (minutes);
  return minutes;
}

ImproveExit
improve_cli_minutes (int argc, char **argv)
{
  g_autofree char *body = NULL;
  g_autofree char *date_text = NULL;
  g_autofree char *title = NULL;
  gboolean review = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "body", 0, 0, G_OPTION_ARG_STRING, &body, "The body that met, where the page does not say", "NAME" },
    { "date", 0, 0, G_OPTION_ARG_STRING, &date_text, "The day of the meeting, where the page does not say", "DATE" },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, "What the meeting is called, where the page does not say", "TITLE" },
    { "review", 0, 0, G_OPTION_ARG_NONE, &review, "Print the source with what was found in the margin", NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print what was found as JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveMinutes) minutes = NULL;

  if (!improve_cli_parse ("minutes", "FILE|-", "Read published minutes.", entries, &argc, &argv, 1, 1))
    return IMPROVE_EXIT_COULD_NOT;
  minutes = improve_cli_read_minutes (argv[1], body, date_text, title);
  if (minutes == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (review)
    {
      g_autofree char *text = improve_minutes_to_review (minutes);

      return improve_cli_write (NULL, text) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
    }
  if (json)
    return print_json (minutes) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
  print_summary (minutes);
  return IMPROVE_EXIT_FINE;
}
