/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve report-in: what an inspection report says, as JSON, as the source with marks in the margin, or as a plan. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-file-save-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/reading/improve-report-reader.h>

#define MAX_PROFILE_BYTES (256u << 10)

typedef struct
{
  ImproveJsonWriter writer;
  ImproveInspectionReport *report;
} Printer;

static void
print_place (Printer *p, ImproveEntity *entity)
{
  ImproveProvenance *provenance = improve_inspection_report_find_provenance (p->report, entity, NULL);

  if (provenance == NULL)
    return;
  improve_json_writer_member_int (&p->writer, "line", improve_provenance_get_first_line (provenance));
  improve_json_writer_member_int (&p->writer, "last_line", improve_provenance_get_last_line (provenance));
  improve_json_writer_member_int (&p->writer, "page", improve_provenance_get_page (provenance));
  improve_cli_write_text (&p->writer, "certainty",
              improve_enum_get_word (IMPROVE_TYPE_CERTAINTY, improve_provenance_get_certainty (provenance)));
  if (improve_provenance_get_note (provenance) != NULL)
    improve_cli_write_text (&p->writer, "note", improve_provenance_get_note (provenance));
}

static void
print_row_place (Printer *p, const char *row_name, const char *member)
{
  ImproveEntity *entity = IMPROVE_ENTITY (improve_inspection_report_get_inspection (p->report));
  ImproveProvenance *provenance = improve_inspection_report_find_provenance (p->report, entity, row_name);

  if (provenance == NULL)
    return;
  improve_json_writer_member (&p->writer, member);
  improve_json_writer_begin_object (&p->writer);
  improve_json_writer_member_int (&p->writer, "line", improve_provenance_get_first_line (provenance));
  improve_json_writer_member_int (&p->writer, "page", improve_provenance_get_page (provenance));
  improve_json_writer_end (&p->writer);
}

static void
print_heading (Printer *p)
{
  ImproveInspection *inspection = improve_inspection_report_get_inspection (p->report);
  ImprovePeriod *fieldwork = improve_inspection_get_fieldwork (inspection);

  improve_cli_write_text (&p->writer, "authority", improve_inspection_report_get_authority (p->report));
  improve_cli_write_text (&p->writer, "title", improve_inspection_get_title (inspection));
  improve_cli_write_text (&p->writer, "inspectorate", improve_inspection_get_inspectorate (inspection));
  improve_cli_write_text (&p->writer, "framework", improve_inspection_get_framework (inspection));
  improve_cli_write_text (&p->writer, "framework_version", improve_inspection_get_framework_version (inspection));
  improve_cli_write_text (&p->writer, "kind", improve_inspection_report_get_kind (p->report));
  improve_json_writer_member (&p->writer, "inspection_dates");
  improve_json_writer_begin_object (&p->writer);
  improve_cli_write_date (&p->writer, "start", fieldwork != NULL ? improve_period_get_starts (fieldwork) : NULL);
  improve_cli_write_date (&p->writer, "end", fieldwork != NULL ? improve_period_get_ends (fieldwork) : NULL);
  improve_json_writer_end (&p->writer);
  improve_cli_write_date (&p->writer, "published_on", improve_inspection_get_published_on (inspection));
  improve_cli_write_text (&p->writer, "lead_inspector", improve_inspection_get_lead_text (inspection));
  improve_json_writer_member (&p->writer, "places");
  improve_json_writer_begin_object (&p->writer);
  print_row_place (p, "authority", "authority");
  print_row_place (p, "title", "title");
  print_row_place (p, "fieldwork", "inspection_dates");
  print_row_place (p, "published-on", "published_on");
  print_row_place (p, "lead-text", "lead_inspector");
  improve_json_writer_end (&p->writer);
}

static void
print_judgements (Printer *p)
{
  ImproveEntityList *list = improve_inspection_get_judgements (improve_inspection_report_get_inspection (p->report));

  improve_json_writer_member (&p->writer, "judgements");
  improve_json_writer_begin_array (&p->writer);
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveJudgement *judgement = IMPROVE_JUDGEMENT (improve_entity_list_get (list, i));

      improve_json_writer_begin_object (&p->writer);
      improve_cli_write_text (&p->writer, "area", improve_judgement_get_area (judgement));
      improve_cli_write_text (&p->writer, "grade", improve_judgement_get_grade (judgement));
      print_place (p, IMPROVE_ENTITY (judgement));
      improve_json_writer_end (&p->writer);
    }
  improve_json_writer_end (&p->writer);
}

static void
print_recommendation (Printer *p, ImproveRecommendation *recommendation)
{
  improve_cli_write_text (&p->writer, "id", improve_entity_get_id (IMPROVE_ENTITY (recommendation)));
  improve_cli_write_text (&p->writer, "label", improve_recommendation_get_label (recommendation));
  improve_cli_write_text (&p->writer, "text", improve_recommendation_get_text (recommendation));
  improve_cli_write_text (&p->writer, "addressee", improve_inspection_report_get_addressee (p->report, recommendation));
  improve_cli_write_text (
      &p->writer, "kind",
      improve_enum_get_word (IMPROVE_TYPE_RECOMMENDATION_KIND, improve_recommendation_get_kind (recommendation)));
  improve_cli_write_text (&p->writer, "urgency", improve_recommendation_get_urgency (recommendation));
  improve_json_writer_member_strv (&p->writer, "refs", improve_recommendation_get_paragraphs (recommendation));
  improve_cli_write_text (&p->writer, "anchor", improve_recommendation_get_anchor (recommendation));
  print_place (p, IMPROVE_ENTITY (recommendation));
}

static void
print_leftover (Printer *p, ImproveRecommendation *recommendation)
{
  improve_cli_write_text (&p->writer, "text", improve_recommendation_get_text (recommendation));
  print_place (p, IMPROVE_ENTITY (recommendation));
}

static void
print_list (Printer *p, const char *name, GListModel *list, void (*print) (Printer *, ImproveRecommendation *))
{
  improve_json_writer_member (&p->writer, name);
  improve_json_writer_begin_array (&p->writer);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (ImproveRecommendation) recommendation = g_list_model_get_item (list, i);

      improve_json_writer_begin_object (&p->writer);
      print (p, recommendation);
      improve_json_writer_end (&p->writer);
    }
  improve_json_writer_end (&p->writer);
}

static gboolean
print_json (ImproveInspectionReport *report)
{
  Printer p = { .report = report };
  g_auto (GStrv) warnings = improve_inspection_report_dup_warnings (report);
  g_autofree char *json = NULL;

  improve_json_writer_init (&p.writer);
  improve_json_writer_begin_object (&p.writer);
  print_heading (&p);
  print_judgements (&p);
  print_list (&p, "recommendations", improve_inspection_report_get_recommendations (report), print_recommendation);
  print_list (&p, "not_taken", improve_inspection_report_get_leftovers (report), print_leftover);
  improve_json_writer_member_strv (&p.writer, "warnings", (const char *const *) warnings);
  improve_json_writer_end (&p.writer);
  json = improve_json_writer_finish (&p.writer, NULL);
  improve_json_writer_clear (&p.writer);
  return improve_cli_write (NULL, json);
}

static void
print_summary (ImproveInspectionReport *report)
{
  ImproveInspection *inspection = improve_inspection_report_get_inspection (report);
  const char *authority = improve_inspection_report_get_authority (report);
  const char *kind = improve_inspection_report_get_kind (report);
  ImprovePeriod *fieldwork = improve_inspection_get_fieldwork (inspection);
  g_autofree char *days = fieldwork != NULL ? improve_period_to_words (fieldwork) : NULL;
  guint n_left = g_list_model_get_n_items (improve_inspection_report_get_leftovers (report));

  g_print ("%s, %s, %s: %d judgements, %u recommendations.\n", authority != NULL ? authority : "An authority not named",
           kind != NULL ? kind : "a report of no known kind", days != NULL ? days : "no dates",
           improve_entity_list_get_size (improve_inspection_get_judgements (inspection)),
           g_list_model_get_n_items (improve_inspection_report_get_recommendations (report)));
  if (n_left > 0)
    g_print ("%u more look like recommendations and were not taken.\n", n_left);
  g_print ("“--review” shows where they stand, “--json” prints them, “-o PLAN” makes a plan of them.\n");
}

/* A profile of a framework the library does not know. */
static gboolean
add_profile (ImproveReportReader *reader, const char *path)
{
  g_autoptr (ImproveReportProfile) profile = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = improve_file_load (path, MAX_PROFILE_BYTES, NULL, &error);

  if (bytes != NULL)
    {
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      profile = improve_report_profile_new_from_text (name, text, &error);
    }
  if (profile == NULL)
    {
      improve_cli_fail ("--profile: %s", error->message);
      return FALSE;
    }
  improve_report_reader_add_profile (reader, profile);
  return TRUE;
}

static ImproveInspectionReport *
read_report (ImproveReportReader *reader, const char *path)
{
  int max_bytes = improve_text_reader_get_max_bytes (IMPROVE_TEXT_READER (reader));
  gboolean is_stdin = g_str_equal (path, "-");
  g_autoptr (GError) error = NULL;
  ImproveInspectionReport *report;

  if (is_stdin || improve_cli_is_pdf (path))
    {
      g_autoptr (GBytes) bytes =
        is_stdin ? improve_cli_read_standard_input (max_bytes) : improve_cli_read_pdf (path, max_bytes);

      if (bytes == NULL)
        return NULL;
      report = improve_report_reader_read_bytes (reader, bytes, &error);
    }
  else
    report = improve_report_reader_read_file (reader, path, NULL, &error);
  if (report == NULL)
    improve_cli_fail ("%s: %s", path, error->message);
  return report;
}

/* What a clerk must know of the plan that was written. */
static void
say_filed (ImprovePlan *plan, ImproveInspection *inspection, int n_deadlines_before, const char *path)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (inspection));
  g_autoptr (GListModel) repeated = improve_plan_list_repeated_recommendations (plan, id);
  ImproveEntityList *deadlines = improve_plan_get_deadlines (plan);

  g_printerr ("Written to %s: %s.\n", path, id);
  for (int i = n_deadlines_before; i < improve_entity_list_get_size (deadlines); i++)
    {
      ImproveDeadline *deadline = IMPROVE_DEADLINE (improve_entity_list_get (deadlines, i));
      ImproveDate *due = improve_deadline_get_due (deadline);
      g_autofree char *day = due != NULL ? improve_date_to_words (due) : NULL;

      g_printerr ("%s: %s (%s).\n", improve_deadline_get_title (deadline), day != NULL ? day : "no day yet",
                  improve_deadline_get_source (deadline));
    }
  for (guint i = 0; i < g_list_model_get_n_items (repeated); i++)
    {
      g_autoptr (ImproveEntity) recommendation = g_list_model_get_item (repeated, i);
      g_autoptr (GListModel) before = improve_plan_list_referrers (plan, improve_entity_get_id (recommendation));
      g_autoptr (ImproveEntity) first = g_list_model_get_item (before, 0);

      g_printerr ("%s came back: it says again what %s said.\n", improve_entity_get_id (recommendation),
                  improve_entity_get_id (first));
    }
}

/* The plan there, or a new one. */
static ImproveExit
write_plan (ImproveInspectionReport *report, const char *path, ImproveDate *received_on)
{
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImprovePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  ImproveInspection *inspection = NULL;
  gboolean is_new = !g_file_test (path, G_FILE_TEST_EXISTS);
  int n_deadlines = 0;

  if (is_new)
    {
      plan = improve_inspection_report_new_plan (report, received_on, &error);
      if (plan != NULL)
        {
          document = improve_document_new (plan);
          inspection = IMPROVE_INSPECTION (improve_entity_list_get (improve_plan_get_inspections (plan), 0));
        }
    }
  else
    {
      document = improve_cli_load (path);
      if (document == NULL)
        return IMPROVE_EXIT_COULD_NOT;
      plan = g_object_ref (improve_document_get_plan (document));
      n_deadlines = improve_entity_list_get_size (improve_plan_get_deadlines (plan));
      inspection = improve_plan_file_report (plan, report, received_on, &error);
    }
  if (inspection == NULL)
    return improve_cli_fail ("%s", error->message);
  if (!(is_new ? improve_document_save_as (document, path, FALSE, NULL, &error)
               : improve_document_save (document, NULL, &error)))
    return improve_cli_fail ("%s", error->message);
  say_filed (plan, inspection, n_deadlines, path);
  return IMPROVE_EXIT_FINE;
}

static void
say_warnings (ImproveInspectionReport *report)
{
  g_auto (GStrv) warnings = improve_inspection_report_dup_warnings (report);

  for (guint i = 0; warnings[i] != NULL; i++)
    g_printerr ("warning: %s\n", warnings[i]);
}

static gboolean
print_review (ImproveInspectionReport *report)
{
  g_autofree char *text = improve_inspection_report_to_review (report);

  return improve_cli_write (NULL, text);
}

ImproveExit
improve_cli_report_in (int argc, char **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *received_text = NULL;
  g_autofree char *profile = NULL;
  gboolean review = FALSE;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "review", 0, 0, G_OPTION_ARG_NONE, &review, "Print the source with what was found in the margin", NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print what was found as JSON", NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "The plan to write, or to file the report in if it is there",
      "PLAN" },
    { "received-on", 0, 0, G_OPTION_ARG_STRING, &received_text,
      "The day the authority received the report, from which clocks count", "DATE" },
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &profile, "A file that says what another framework's reports look like",
      "FILE" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  g_autoptr (ImproveInspectionReport) report = NULL;
  g_autoptr (ImproveDate) received_on = NULL;
  ImproveExit answer = IMPROVE_EXIT_FINE;

  if (!improve_cli_parse ("report-in", "FILE|-", "Read a published inspection report (text, or PDF).", entries, &argc,
                          &argv, 1, 1))
    return IMPROVE_EXIT_COULD_NOT;
  if (received_text != NULL && (received_on = improve_cli_parse_date ("--received-on", received_text)) == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (profile != NULL && !add_profile (reader, profile))
    return IMPROVE_EXIT_COULD_NOT;
  report = read_report (reader, argv[1]);
  if (report == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  say_warnings (report);
  if ((review && !print_review (report)) || (json && !print_json (report)))
    return IMPROVE_EXIT_COULD_NOT;
  if (output != NULL)
    answer = write_plan (report, output, received_on);
  else if (!review && !json)
    print_summary (report);
  return answer;
}
