/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve oversight: who last saw the plan, who was to be told, and what was asked and never answered. */

#include <libimprove/assess/improve-oversight.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/entity/improve-kinds-private.h>

#define PAGE_COLUMNS 118

/* --- JSON --- */

static void
write_body (ImproveJsonWriter    *writer,
            ImproveOversightBody *body)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "body", improve_oversight_body_get_body_id (body));
  improve_json_writer_member_bool (writer, "current", improve_oversight_body_get_current (body));
  improve_cli_write_text (writer, "version", improve_oversight_body_get_version_id (body));
  improve_cli_write_text (writer, "current_version", improve_oversight_body_get_current_version_id (body));
  improve_json_writer_member_bool (writer, "assumed", improve_oversight_body_get_assumed (body));
  improve_cli_write_date (writer, "seen_on", improve_oversight_body_get_seen_on (body));
  improve_cli_write_text (writer, "seen_at", improve_oversight_body_get_seen_at_id (body));
  improve_json_writer_member_int (writer, "meetings", improve_oversight_body_get_meetings (body));
  improve_json_writer_member_int (writer, "meetings_since", improve_oversight_body_get_meetings_since (body));
  improve_json_writer_member_string (writer, "message", improve_oversight_body_get_message (body));
  improve_json_writer_end (writer);
}

static void
write_duty (ImproveJsonWriter    *writer,
            ImproveOversightDuty *duty)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "duty", improve_oversight_duty_get_duty_id (duty));
  improve_cli_write_text (writer, "to", improve_oversight_duty_get_to_id (duty));
  improve_json_writer_member_string (
      writer, "state", improve_enum_get_word (IMPROVE_TYPE_DUTY_STATE, improve_oversight_duty_get_state (duty)));
  improve_cli_write_date (writer, "reported_on", improve_oversight_duty_get_reported_on (duty));
  improve_cli_write_text (writer, "reported_at", improve_oversight_duty_get_reported_at_id (duty));
  improve_cli_write_date (writer, "due", improve_oversight_duty_get_due (duty));
  improve_json_writer_member_int (writer, "missed", improve_oversight_duty_get_missed (duty));
  improve_json_writer_member_strv (writer, "excused", improve_oversight_duty_get_excused (duty));
  improve_json_writer_member_string (writer, "message", improve_oversight_duty_get_message (duty));
  improve_json_writer_end (writer);
}

static void
write_unanswered (ImproveJsonWriter *writer,
                  ImproveUnanswered *asked)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "subject", improve_unanswered_get_subject_id (asked));
  improve_json_writer_member_string (
      writer, "kind", improve_enum_get_word (IMPROVE_TYPE_UNANSWERED_KIND, improve_unanswered_get_kind (asked)));
  improve_cli_write_text (writer, "about", improve_unanswered_get_about_id (asked));
  improve_cli_write_date (writer, "asked_on", improve_unanswered_get_asked_on (asked));
  improve_cli_write_text (writer, "asked_at", improve_unanswered_get_asked_at_id (asked));
  improve_cli_write_text (writer, "by", improve_unanswered_get_by_id (asked));
  improve_cli_write_text (writer, "to", improve_unanswered_get_to_id (asked));
  improve_cli_write_date (writer, "due", improve_unanswered_get_due (asked));
  improve_json_writer_member (writer, "days");
  if (improve_unanswered_get_days (asked) != IMPROVE_INT_ABSENT)
    improve_json_writer_int (writer, improve_unanswered_get_days (asked));
  else
    improve_json_writer_null (writer);
  improve_json_writer_member_string (writer, "message", improve_unanswered_get_message (asked));
  improve_json_writer_end (writer);
}

static void
print_json (ImproveOversight *oversight)
{
  GListModel *bodies = improve_oversight_get_bodies (oversight), *duties = improve_oversight_get_duties (oversight);
  GListModel *unanswered = improve_oversight_get_unanswered (oversight);
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_cli_write_account_times (&writer, IMPROVE_ACCOUNT (oversight));
  improve_json_writer_member (&writer, "bodies");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (ImproveOversightBody) body = g_list_model_get_item (bodies, i);

      write_body (&writer, body);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_member (&writer, "duties");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (duties); i++)
    {
      g_autoptr (ImproveOversightDuty) duty = g_list_model_get_item (duties, i);

      write_duty (&writer, duty);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_member (&writer, "unanswered");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (unanswered); i++)
    {
      g_autoptr (ImproveUnanswered) asked = g_list_model_get_item (unanswered, i);

      write_unanswered (&writer, asked);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

/* --- a page --- */

static void
print_line (const char *word,
            const char *message)
{
  g_print ("  %-14s", word);
  improve_cli_print_after (message, 16, PAGE_COLUMNS);
}

static void
print_bodies (GListModel *bodies)
{
  g_print ("\nWho last saw the plan\n");
  if (g_list_model_get_n_items (bodies) == 0)
    g_print ("  The plan names no board.\n");
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (ImproveOversightBody) body = g_list_model_get_item (bodies, i);
      const char *word = improve_oversight_body_get_current (body)           ? "current"
                         : improve_oversight_body_get_seen_on (body) != NULL ? "EARLIER"
                                                                             : "NEVER";

      print_line (word, improve_oversight_body_get_message (body));
    }
}

static void
print_duties (GListModel *duties)
{
  g_print ("\nWho was to be told\n");
  if (g_list_model_get_n_items (duties) == 0)
    g_print ("  The plan holds no reporting duty.\n");
  for (guint i = 0; i < g_list_model_get_n_items (duties); i++)
    {
      g_autoptr (ImproveOversightDuty) duty = g_list_model_get_item (duties, i);
      ImproveDutyState state = improve_oversight_duty_get_state (duty);

      print_line (state == IMPROVE_DUTY_STATE_MISSED ? "MISSED"
                                                     : improve_enum_get_word (IMPROVE_TYPE_DUTY_STATE, state),
                  improve_oversight_duty_get_message (duty));
    }
}

static void
print_unanswered (GListModel *unanswered)
{
  g_print ("\nWhat was asked and not answered\n");
  if (g_list_model_get_n_items (unanswered) == 0)
    g_print ("  Nothing that the plan holds.\n");
  for (guint i = 0; i < g_list_model_get_n_items (unanswered); i++)
    {
      g_autoptr (ImproveUnanswered) asked = g_list_model_get_item (unanswered, i);
      int days = improve_unanswered_get_days (asked);
      g_autofree char *age = days == IMPROVE_INT_ABSENT ? g_strdup ("")
                             : days == 1               ? g_strdup ("1 day")
                                                       : g_strdup_printf ("%d days", days);

      print_line (age, improve_unanswered_get_message (asked));
    }
}

/* Whether there is something to mend. */
static gboolean
has_gap (ImproveOversight *oversight)
{
  GListModel *bodies = improve_oversight_get_bodies (oversight), *duties = improve_oversight_get_duties (oversight);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr (ImproveOversightBody) body = g_list_model_get_item (bodies, i);

      if (!improve_oversight_body_get_current (body))
        return TRUE;
    }
  for (guint i = 0; i < g_list_model_get_n_items (duties); i++)
    {
      g_autoptr (ImproveOversightDuty) duty = g_list_model_get_item (duties, i);

      if (improve_oversight_duty_get_state (duty) == IMPROVE_DUTY_STATE_MISSED)
        return TRUE;
    }
  return g_list_model_get_n_items (improve_oversight_get_unanswered (oversight)) > 0;
}

ImproveExit
improve_cli_oversight (int    argc,
                       char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) day = NULL;
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (ImproveOversight) oversight = NULL;

  if (!improve_cli_parse ("oversight", "PLAN",
                          "Say who last saw the plan, who was to be told, and what nobody answered.", entries, &argc,
                          &argv, 1, 1)
      || !improve_cli_parse_times (as_of, known_at, &day, &moment))
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_cli_load (argv[1]);
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  oversight = improve_plan_oversight (improve_document_get_plan (document), day, moment);
  if (json)
    print_json (oversight);
  else
    {
      improve_cli_print_times (day, moment);
      print_bodies (improve_oversight_get_bodies (oversight));
      print_duties (improve_oversight_get_duties (oversight));
      print_unanswered (improve_oversight_get_unanswered (oversight));
    }
  return has_gap (oversight) ? IMPROVE_EXIT_FOUND : IMPROVE_EXIT_FINE;
}
