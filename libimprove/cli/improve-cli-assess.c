/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve assess: what is really true of a plan on a day. */

#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/assess/improve-status-share.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-kinds-private.h>

static const char *
word_of (GType type,
         int   value)
{
  return improve_enum_get_word (type, value);
}

static void
write_status (ImproveJsonWriter *writer,
              ImproveStatus     *status)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "id", improve_status_get_subject_id (status));
  improve_json_writer_member_string (writer, "status",
                                     word_of (IMPROVE_TYPE_DELIVERY_STATUS, improve_status_get_status (status)));
  improve_json_writer_member_strv (writer, "why", improve_status_get_why (status));
  improve_json_writer_member_strv (writer, "because", improve_status_get_because_ids (status));
  improve_json_writer_member_string (writer, "claimed", improve_status_get_claimed (status));
  improve_json_writer_member_string (writer, "claimed_by", improve_status_get_claimed_by_id (status));
  improve_cli_write_text (writer, "brag", improve_status_to_brag (status));
  if (improve_status_get_override_text (status) != NULL)
    {
      improve_json_writer_member_string (writer, "override", improve_status_get_override_text (status));
      improve_json_writer_member_string (writer, "override_claim", improve_status_get_override_claim_id (status));
    }
}

static void
write_shares (ImproveJsonWriter *writer,
              ImproveStatus     *status)
{
  ImproveEntityList *shares = improve_status_get_shares (status);

  improve_json_writer_member (writer, "shares");
  improve_json_writer_begin_array (writer);
  for (int i = 0; i < improve_entity_list_get_size (shares); i++)
    {
      ImproveStatusShare *share = IMPROVE_STATUS_SHARE (improve_entity_list_get (shares, i));

      improve_json_writer_begin_object (writer);
      improve_json_writer_member_string (
          writer, "status", word_of (IMPROVE_TYPE_DELIVERY_STATUS, improve_status_share_get_status (share)));
      improve_json_writer_member (writer, "count");
      improve_json_writer_int (writer, improve_status_share_get_count (share));
      improve_json_writer_member_strv (writer, "actions", improve_status_share_get_subject_ids (share));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

/* The statuses of one list: groups with how many stand how, recommendations with what else is known. */
static void
write_statuses (ImproveJsonWriter *writer,
                const char        *name,
                GListModel        *statuses,
                gboolean           groups,
                gboolean           recommendations)
{
  improve_json_writer_member (writer, name);
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (statuses, i);

      write_status (writer, status);
      if (groups)
        write_shares (writer, status);
      if (recommendations)
        {
          improve_json_writer_member_strv (writer, "accepted_by", improve_status_get_accepted_by_ids (status));
          improve_json_writer_member_strv (writer, "corroborated_by", improve_status_get_corroborated_by_ids (status));
          improve_cli_write_text (writer, "superseded_by", improve_status_get_superseded_by_id (status));
        }
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

static void
write_finding (ImproveJsonWriter       *writer,
               ImproveAssuranceFinding *finding)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "rule", improve_assurance_finding_get_rule (finding));
  improve_json_writer_member_string (
      writer, "severity",
      word_of (IMPROVE_TYPE_ASSURANCE_SEVERITY, improve_assurance_finding_get_severity (finding)));
  improve_json_writer_member_strv (writer, "subjects", improve_assurance_finding_get_subject_ids (finding));
  improve_json_writer_member_string (writer, "message", improve_assurance_finding_get_message (finding));
  improve_json_writer_member_string (writer, "question", improve_assurance_finding_get_question (finding));
  improve_json_writer_member_strv (writer, "because", improve_assurance_finding_get_because_ids (finding));
  improve_json_writer_end (writer);
}

void
improve_cli_write_threshold_notes (ImproveJsonWriter *writer,
                                   ImproveAssessment *assessment)
{
  g_auto (GStrv) notes = improve_assessment_list_threshold_notes (assessment);

  if (notes[0] != NULL)
    improve_json_writer_member_strv (writer, "threshold_notes", (const char *const *) notes);
}

static void
print_json (ImproveAssessment *assessment)
{
  g_auto (ImproveJsonWriter) writer;
  GListModel *findings = improve_assessment_get_findings (assessment);
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_cli_write_account_times (&writer, IMPROVE_ACCOUNT (assessment));
  write_statuses (&writer, "themes", improve_assessment_get_theme_statuses (assessment), TRUE, FALSE);
  write_statuses (&writer, "objectives", improve_assessment_get_objective_statuses (assessment), TRUE, FALSE);
  write_statuses (&writer, "recommendations", improve_assessment_get_recommendation_statuses (assessment), TRUE, TRUE);
  write_statuses (&writer, "actions", improve_assessment_get_statuses (assessment), FALSE, FALSE);
  improve_cli_write_threshold_notes (&writer, assessment);
  improve_json_writer_member (&writer, "findings");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      write_finding (&writer, finding);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

static void
print_statuses (const char *heading,
                GListModel *statuses)
{
  if (g_list_model_get_n_items (statuses) > 0)
    g_print ("%s\n", heading);
  for (guint i = 0; i < g_list_model_get_n_items (statuses); i++)
    {
      g_autoptr (ImproveStatus) status = g_list_model_get_item (statuses, i);
      const char *const *why = improve_status_get_why (status);

      g_print ("%-18s %-20s %s\n", improve_status_get_subject_id (status),
               word_of (IMPROVE_TYPE_DELIVERY_STATUS, improve_status_get_status (status)),
               why[0] != NULL ? why[0] : "");
      for (guint j = 1; why[0] != NULL && why[j] != NULL; j++)
        g_print ("%-18s %-20s %s\n", "", "", why[j]);
      if (improve_status_get_override_text (status) != NULL)
        g_print ("%-18s %-20s override: %s\n", "", "", improve_status_get_override_text (status));
    }
  if (g_list_model_get_n_items (statuses) > 0)
    g_print ("\n");
}

void
improve_cli_print_threshold_notes (ImproveAssessment *assessment)
{
  g_auto (GStrv) notes = improve_assessment_list_threshold_notes (assessment);

  if (notes[0] != NULL)
    g_print ("Other numbers than those of the rules\n");
  for (guint i = 0; notes[i] != NULL; i++)
    g_print ("%s\n", notes[i]);
  if (notes[0] != NULL)
    g_print ("\n");
}

static void
print_findings (ImproveAssessment *assessment)
{
  GListModel *findings = improve_assessment_get_findings (assessment);

  g_print ("%u finding%s\n", g_list_model_get_n_items (findings),
           g_list_model_get_n_items (findings) == 1 ? "" : "s");
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      g_print ("%s %-8s %s\n", improve_assurance_finding_get_rule (finding),
               word_of (IMPROVE_TYPE_ASSURANCE_SEVERITY, improve_assurance_finding_get_severity (finding)),
               improve_assurance_finding_get_message (finding));
    }
}

static void
print_thresholds (const ImproveAssuranceRule *rule)
{
  g_auto (GStrv) names = improve_assurance_rule_list_thresholds (rule);

  for (guint i = 0; names[i] != NULL; i++)
    g_print ("%s%-10s %5d  %s\n", i == 0 ? "\n" : "", names[i], improve_assurance_rule_get_threshold (rule, names[i]),
             improve_assurance_rule_describe_threshold (rule, names[i]));
  if (names[0] != NULL)
    g_print ("Another number: a change of the plan's “%s.%s” that rests on a limb or delegation, with its reason.\n",
             improve_assurance_rule_get_id (rule), names[0]);
}

static ImproveExit
explain (const char *id)
{
  const ImproveAssuranceRule *rule = improve_assurance_rule_lookup (id);

  if (rule == NULL)
    {
      g_auto (GStrv) ids = improve_assurance_rule_list_ids ();
      g_autofree char *list = g_strjoinv (", ", ids);

      return improve_cli_fail ("there is no rule “%s”: %s", id, list);
    }
  g_print ("%s  %s (%s)\n\n%s\n", improve_assurance_rule_get_id (rule), improve_assurance_rule_get_title (rule),
           word_of (IMPROVE_TYPE_ASSURANCE_SEVERITY, improve_assurance_rule_get_severity (rule)),
           improve_assurance_rule_get_explanation (rule));
  print_thresholds (rule);
  g_print ("\nAsk: %s\nMend: %s\nSource: %s\n", improve_assurance_rule_get_question (rule),
           improve_assurance_rule_get_mend (rule), improve_assurance_rule_get_source (rule));
  return IMPROVE_EXIT_FINE;
}

/* As improve_cli_load_assessment(), beside an earlier version where there is a path to one. */
static ImproveAssessment *
load_beside (const char *path,
             const char *earlier_path,
             const char *as_of,
             const char *known_at)
{
  g_autoptr (ImproveDocument) earlier = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) day = NULL;
  g_autoptr (GDateTime) moment = NULL;

  if (!improve_cli_parse_times (as_of, known_at, &day, &moment))
    return NULL;
  if (earlier_path != NULL && (earlier = improve_cli_load (earlier_path)) == NULL)
    return NULL;
  document = improve_cli_load (path);
  if (document == NULL)
    return NULL;
  return improve_plan_assess_beside (improve_document_get_plan (document),
                                     earlier != NULL ? improve_document_get_plan (earlier) : NULL, day, moment);
}

ImproveAssessment *
improve_cli_load_assessment (const char *path,
                             const char *as_of,
                             const char *known_at)
{
  return load_beside (path, NULL, as_of, known_at);
}

ImproveExit
improve_cli_assess (int    argc,
                    char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL, *earlier = NULL, *rule = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "earlier", 0, 0, G_OPTION_ARG_FILENAME, &earlier, "An earlier version: say what of it is gone", "PLAN" },
    { "explain", 0, 0, G_OPTION_ARG_STRING, &rule, "Say what a rule looks for, and why", "RULE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveAssessment) assessment = NULL;

  if (!improve_cli_parse ("assess", "PLAN", "Work out what is really true of a plan on a day.", entries, &argc, &argv,
                          0, 1))
    return IMPROVE_EXIT_COULD_NOT;
  if (rule != NULL)
    return explain (rule);
  if (argc != 2)
    return improve_cli_fail ("assess takes a plan: “improve assess --help” says more");
  assessment = load_beside (argv[1], earlier, as_of, known_at);
  if (assessment == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (json)
    print_json (assessment);
  else
    {
      improve_cli_print_account_times (IMPROVE_ACCOUNT (assessment));
      g_print ("\n");
      print_statuses ("Themes", improve_assessment_get_theme_statuses (assessment));
      print_statuses ("Objectives", improve_assessment_get_objective_statuses (assessment));
      print_statuses ("Recommendations", improve_assessment_get_recommendation_statuses (assessment));
      print_statuses ("Actions", improve_assessment_get_statuses (assessment));
      improve_cli_print_threshold_notes (assessment);
      print_findings (assessment);
    }
  return g_list_model_get_n_items (improve_assessment_get_findings (assessment)) > 0 ? IMPROVE_EXIT_FOUND
                                                                                     : IMPROVE_EXIT_FINE;
}
