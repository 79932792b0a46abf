/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve check: what is wrong with a plan, and what there is to find out. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/check/improve-check.h>
#include <libimprove/check/improve-checker-private.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/entity/improve-kinds-private.h>

static const char *
severity_word (ImproveProblem *problem)
{
  return improve_enum_get_word (IMPROVE_TYPE_SEVERITY, improve_problem_get_severity (problem));
}

/* Of a severity, without those that somebody lets stand. */
static guint
count (GListModel     *problems,
       ImproveSeverity severity)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      n += improve_problem_get_severity (problem) == severity && improve_problem_get_let_stand (problem) == NULL;
    }
  return n;
}

static guint
count_let_stand (GListModel *problems)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      n += improve_problem_get_let_stand (problem) != NULL;
    }
  return n;
}

/* --- JSON --- */

static void
write_problem (ImproveJsonWriter *writer,
               ImproveProblem    *problem)
{
  ImproveCheckOverride *let_stand = improve_problem_get_let_stand (problem);

  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "rule", improve_problem_get_rule (problem));
  improve_json_writer_member_string (writer, "severity", severity_word (problem));
  improve_json_writer_member_string (writer, "pointer", improve_problem_get_pointer (problem));
  improve_json_writer_member_string (writer, "id", improve_problem_get_entity_id (problem));
  improve_json_writer_member_string (writer, "message", improve_problem_get_message (problem));
  improve_json_writer_member_string (writer, "mend", improve_problem_get_mend (problem));
  if (let_stand != NULL)
    {
      improve_json_writer_member_string (writer, "let_stand_by", improve_check_override_get_by_id (let_stand));
      improve_json_writer_member_string (writer, "let_stand_reason", improve_check_override_get_reason (let_stand));
      improve_cli_write_date (writer, "let_stand_until", improve_check_override_get_expires_on (let_stand));
    }
  improve_json_writer_end (writer);
}

static gboolean
print_json (GListModel *problems,
            gboolean    gaps)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member (&writer, "problems");
  improve_json_writer_begin_array (&writer);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      if (!gaps || improve_problem_get_severity (problem) == IMPROVE_SEVERITY_GAP)
        write_problem (&writer, problem);
    }
  improve_json_writer_end (&writer);
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  return improve_cli_write (NULL, text);
}

/* --- for people --- */

static char *
describe_count (guint       n,
                const char *one,
                const char *many)
{
  return g_strdup_printf ("%u %s", n, n == 1 ? one : many);
}

static void
print_sum (GListModel *problems,
           const char *about_gaps)
{
  g_autofree char *errors = describe_count (count (problems, IMPROVE_SEVERITY_ERROR), "error", "errors");
  g_autofree char *warnings = describe_count (count (problems, IMPROVE_SEVERITY_WARNING), "warning", "warnings");
  guint n_gaps = count (problems, IMPROVE_SEVERITY_GAP);
  g_autofree char *gaps = describe_count (n_gaps, "gap", "gaps");

  if (count_let_stand (problems) > 0)
    g_print ("%u let stand by an override, ", count_let_stand (problems));
  g_print ("%s, %s, %s%s\n", errors, warnings, gaps, n_gaps > 0 ? about_gaps : "");
}

/* The name of a party, or its id where the plan does not hold it. */
static char *
name_of (ImprovePlan *plan,
         const char  *party_id)
{
  ImproveEntity *party = party_id != NULL ? improve_plan_lookup (plan, party_id) : NULL;
  g_autofree char *label = party != NULL ? improve_entity_dup_text (party, "label") : NULL;
  g_autofree char *name = party != NULL ? improve_entity_dup_text (party, "name") : NULL;

  if (party_id == NULL)
    return g_strdup ("Nobody is named");
  return improve_check_quote (label != NULL ? label : name != NULL ? name : party_id);
}

/* Who lets it stand, why and until when: what is overridden is printed all the same. */
static void
print_let_stand (ImprovePlan    *plan,
                 ImproveProblem *problem)
{
  ImproveCheckOverride *let_stand = improve_problem_get_let_stand (problem);
  g_autofree char *name = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *until = NULL;

  if (let_stand == NULL)
    return;
  name = name_of (plan, improve_check_override_get_by_id (let_stand));
  reason = improve_check_quote (improve_check_override_get_reason (let_stand));
  until = improve_date_to_words (improve_check_override_get_expires_on (let_stand));
  g_print ("         %s lets it stand until %s: %s\n", name, until, reason);
}

static void
print_problems (ImprovePlan *plan,
                GListModel  *problems,
                gboolean     gaps_too)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);

      if (improve_problem_get_severity (problem) == IMPROVE_SEVERITY_GAP && !gaps_too)
        continue;
      g_print ("%-8s %s (%s)\n         %s\n         %s\n", severity_word (problem),
               improve_problem_get_pointer (problem), improve_problem_get_rule (problem),
               improve_problem_get_message (problem), improve_problem_get_mend (problem));
      print_let_stand (plan, problem);
    }
  print_sum (problems, ": “improve check --gaps” lists what there is to find out, by lead");
}

static void
print_gaps_of (ImprovePlan *plan,
               const char  *party_id,
               GPtrArray   *gaps)
{
  g_autofree char *name = name_of (plan, party_id);

  if (gaps->len == 0)
    return;
  g_print ("%s\n", name);
  for (guint i = 0; i < gaps->len; i++)
    {
      g_print ("  - %s %s\n", improve_problem_get_message (g_ptr_array_index (gaps, i)),
               improve_problem_get_mend (g_ptr_array_index (gaps, i)));
      print_let_stand (plan, g_ptr_array_index (gaps, i));
    }
  g_print ("\n");
}

/* The to-do list: one party after another as they come in the document, and what nobody answers for at the end. */
static void
print_gaps (ImprovePlan *plan,
            GListModel  *problems)
{
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  g_autoptr (GPtrArray) of_nobody = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) of_party
      = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (ImproveProblem) problem = g_list_model_get_item (problems, i);
      const char *party_id = improve_problem_get_party_id (problem);
      GPtrArray *gaps = party_id != NULL ? g_hash_table_lookup (of_party, party_id) : of_nobody;

      if (improve_problem_get_severity (problem) != IMPROVE_SEVERITY_GAP)
        continue;
      if (gaps == NULL)
        {
          gaps = g_ptr_array_new_with_free_func (g_object_unref);
          g_hash_table_insert (of_party, (gpointer) party_id, gaps);
          g_ptr_array_add (parties, (gpointer) party_id);
        }
      g_ptr_array_add (gaps, g_steal_pointer (&problem));
    }
  for (guint i = 0; i < parties->len; i++)
    print_gaps_of (plan, g_ptr_array_index (parties, i),
                   g_hash_table_lookup (of_party, g_ptr_array_index (parties, i)));
  print_gaps_of (plan, NULL, of_nobody);
  print_sum (problems, "");
}

static ImproveExit
explain (const char *id)
{
  const ImproveCheckRule *rule = improve_check_rule_lookup (id);

  if (rule == NULL)
    {
      g_auto (GStrv) ids = improve_check_rule_list_ids ();
      g_autofree char *list = g_strjoinv (", ", ids);

      return improve_cli_fail ("there is no rule “%s”: %s", id, list);
    }
  g_print ("%s (%s)\n\n%s\n\nMend: %s\nSource: %s\n", improve_check_rule_get_id (rule),
           improve_enum_get_word (IMPROVE_TYPE_SEVERITY, improve_check_rule_get_severity (rule)),
           improve_check_rule_get_explanation (rule), improve_check_rule_get_mend (rule),
           improve_check_rule_get_source (rule));
  return IMPROVE_EXIT_FINE;
}

ImproveExit
improve_cli_check (int    argc,
                   char **argv)
{
  g_autofree char *rule = NULL;
  g_autofree char *as_of_text = NULL;
  gboolean gaps = FALSE, strict = FALSE, json = FALSE;
  const GOptionEntry entries[] = {
    { "gaps", 0, 0, G_OPTION_ARG_NONE, &gaps, "List what is not known yet, by lead", NULL },
    { "strict", 0, 0, G_OPTION_ARG_NONE, &strict, "Count gaps as faults", NULL },
    { "explain", 0, 0, G_OPTION_ARG_STRING, &rule, "Say what a rule looks for, and why", "RULE" },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of_text, "The day on which overrides count; today where not given",
      "DATE" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) as_of = NULL;
  g_autoptr (GListModel) problems = NULL;

  if (!improve_cli_parse ("check", "PLAN", "List what is wrong with a plan, and what is not known yet.", entries, &argc,
                          &argv, 0, 1))
    return IMPROVE_EXIT_COULD_NOT;
  if (rule != NULL)
    return explain (rule);
  if (argc != 2)
    return improve_cli_fail ("check takes a plan: “improve check --help” says more");
  as_of = as_of_text != NULL ? improve_cli_parse_date ("--as-of", as_of_text) : improve_cli_today ();
  document = as_of != NULL ? improve_cli_load (argv[1]) : NULL;
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  problems = improve_plan_check_as_of (improve_document_get_plan (document), as_of);
  if (json && !print_json (problems, gaps))
    return IMPROVE_EXIT_COULD_NOT;
  if (!json && gaps)
    print_gaps (improve_document_get_plan (document), problems);
  else if (!json)
    print_problems (improve_document_get_plan (document), problems, strict);
  return count (problems, IMPROVE_SEVERITY_ERROR) > 0 || (strict && count (problems, IMPROVE_SEVERITY_GAP) > 0)
             ? IMPROVE_EXIT_FOUND
             : IMPROVE_EXIT_FINE;
}
