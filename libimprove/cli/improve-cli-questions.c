/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve questions: what to ask about a plan, and which of it a body must. */

#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-board.h>

/* --- the body --- */

static gboolean
is_called (ImproveOrganization *body,
           const char          *text)
{
  const char *const *others = improve_organization_get_other_names (body);
  const char *name = improve_organization_get_name (body);
  g_autofree char *wanted = g_utf8_casefold (text, -1);
  g_autofree char *folded = g_utf8_casefold (name != NULL ? name : "", -1);

  if (g_strcmp0 (improve_entity_get_id (IMPROVE_ENTITY (body)), text) == 0 || g_str_equal (folded, wanted))
    return TRUE;
  for (guint i = 0; others[i] != NULL; i++)
    {
      g_autofree char *other = g_utf8_casefold (others[i], -1);

      if (g_str_equal (other, wanted))
        return TRUE;
    }
  return FALSE;
}

/* The id of the body that somebody means by its id or one of its names, boards first; NULL: none. */
static const char *
find_body (ImprovePlan *plan,
           const char  *text)
{
  ImproveEntityList *lists[] = { improve_plan_get_boards (plan), improve_plan_get_organizations (plan) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (int j = 0; j < improve_entity_list_get_size (lists[i]); j++)
      if (is_called (IMPROVE_ORGANIZATION (improve_entity_list_get (lists[i], j)), text))
        return improve_entity_get_id (improve_entity_list_get (lists[i], j));
  return NULL;
}

static ImproveExit
fail_without_body (ImprovePlan *plan,
                   const char  *text)
{
  ImproveEntityList *boards = improve_plan_get_boards (plan);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (int i = 0; i < improve_entity_list_get_size (boards); i++)
    g_ptr_array_add (names, (gpointer) improve_entity_get_id (improve_entity_list_get (boards, i)));
  g_ptr_array_add (names, NULL);
  list = g_strjoinv (", ", (char **) names->pdata);
  return improve_cli_fail ("the plan holds no body “%s”; its boards are: %s", text,
                           names->len > 1 ? list : "none");
}

/* --- the questions --- */

/* What one rule found that is asked about: the findings, and which of them must be. */
typedef struct
{
  const ImproveAssuranceRule *rule;
  GPtrArray *findings;
  gboolean must;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_ptr_array_unref (question->findings);
  g_free (question);
}

static gboolean
contains (GListModel *list,
          gpointer    item)
{
  return list != NULL && g_list_store_find (G_LIST_STORE (list), item, NULL);
}

/* One question a rule, in the order of the rules; those that must be asked before those that can be. */
static GPtrArray *
gather (GListModel *findings,
        GListModel *duties)
{
  GPtrArray *questions = g_ptr_array_new_with_free_func (question_free);
  Question *last = NULL;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
      {
        g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);
        const ImproveAssuranceRule *rule
            = improve_assurance_rule_lookup (improve_assurance_finding_get_rule (finding));
        gboolean must = contains (duties, finding);

        if (must != (pass == 0))
          continue;
        if (last == NULL || last->rule != rule || last->must != must)
          {
            last = g_new0 (Question, 1);
            last->rule = rule;
            last->must = must;
            last->findings = g_ptr_array_new_with_free_func (g_object_unref);
            g_ptr_array_add (questions, last);
          }
        g_ptr_array_add (last->findings, g_object_ref (finding));
      }
  return questions;
}

static void
print_questions (GPtrArray *questions,
                 gboolean   for_body)
{
  for (guint i = 0; i < questions->len; i++)
    {
      const Question *question = g_ptr_array_index (questions, i);
      const Question *before = i > 0 ? g_ptr_array_index (questions, i - 1) : NULL;

      if (for_body && (before == NULL || before->must != question->must))
        g_print ("\n%s\n\n", question->must ? "To ask, since it is its own:" : "It can ask as well:");
      else
        g_print ("\n");
      g_print ("%s\n", improve_assurance_rule_get_question (question->rule));
      for (guint j = 0; j < question->findings->len; j++)
        g_print ("  - %s\n", improve_assurance_finding_get_message (g_ptr_array_index (question->findings, j)));
    }
}

static void
write_question (ImproveJsonWriter *writer,
                const Question    *question,
                gboolean           for_body)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "rule", improve_assurance_rule_get_id (question->rule));
  improve_json_writer_member_string (writer, "severity",
                                     improve_enum_get_word (IMPROVE_TYPE_ASSURANCE_SEVERITY,
                                                            improve_assurance_rule_get_severity (question->rule)));
  improve_json_writer_member_string (writer, "question", improve_assurance_rule_get_question (question->rule));
  if (for_body)
    {
      improve_json_writer_member (writer, "must");
      improve_json_writer_bool (writer, question->must);
    }
  improve_json_writer_member (writer, "because");
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < question->findings->len; i++)
    {
      ImproveAssuranceFinding *finding = g_ptr_array_index (question->findings, i);

      improve_json_writer_begin_object (writer);
      improve_json_writer_member_string (writer, "message", improve_assurance_finding_get_message (finding));
      improve_json_writer_member_strv (writer, "subjects", improve_assurance_finding_get_subject_ids (finding));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
  improve_json_writer_end (writer);
}

static void
print_json (ImproveAssessment *assessment,
            const char        *body_id,
            GPtrArray         *questions)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_cli_write_account_times (&writer, IMPROVE_ACCOUNT (assessment));
  improve_cli_write_text (&writer, "for", body_id);
  improve_cli_write_threshold_notes (&writer, assessment);
  improve_json_writer_member (&writer, "questions");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < questions->len; i++)
    write_question (&writer, g_ptr_array_index (questions, i), body_id != NULL);
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

ImproveExit
improve_cli_questions (int    argc,
                       char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL, *body = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "for", 0, 0, G_OPTION_ARG_STRING, &body, "Only what this body can or must ask", "BODY" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveAssessment) assessment = NULL;
  g_autoptr (GListModel) findings = NULL, duties = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  const char *body_id = NULL;

  if (!improve_cli_parse ("questions", "PLAN", "Print the questions a member can ask about a plan.", entries, &argc,
                          &argv, 1, 1))
    return IMPROVE_EXIT_COULD_NOT;
  assessment = improve_cli_load_assessment (argv[1], as_of, known_at);
  if (assessment == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (body != NULL)
    {
      body_id = find_body (improve_account_get_plan (IMPROVE_ACCOUNT (assessment)), body);
      if (body_id == NULL)
        return fail_without_body (improve_account_get_plan (IMPROVE_ACCOUNT (assessment)), body);
      findings = improve_assessment_list_findings_for (assessment, body_id);
      duties = improve_assessment_list_duties_of (assessment, body_id);
    }
  else
    findings = g_object_ref (improve_assessment_get_findings (assessment));
  questions = gather (findings, duties);
  if (json)
    print_json (assessment, body_id, questions);
  else
    {
      improve_cli_print_account_times (IMPROVE_ACCOUNT (assessment));
      improve_cli_print_threshold_notes (assessment);
      print_questions (questions, body_id != NULL);
    }
  return questions->len > 0 ? IMPROVE_EXIT_FOUND : IMPROVE_EXIT_FINE;
}
