/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the board report says of findings, of what was agreed, and what it asks. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/report/improve-report-words-private.h>
#include <libimprove/report/improve-report-writer-private.h>

/* Everything under an outcome is done, and nothing is different: the question that matters most. */
#define NO_DIFFERENCE "FA20"

/* The rule and the records a finding rests on; what it is about is said already. */
static void
put_records (ImproveReportWriter *self,
             const char          *rule,
             const char *const   *records)
{
  guint n = g_strv_length ((char **) records);

  improve_report_put (self, " (");
  improve_report_put_text (self, rule);
  for (guint i = 0; i < MIN (n, IMPROVE_REPORT_MOST_RECORDS); i++)
    {
      improve_report_put (self, i > 0 ? ", " : ": ");
      improve_report_put_text (self, records[i]);
    }
  improve_report_put_more (self, n, IMPROVE_REPORT_MOST_RECORDS);
  improve_report_put (self, ")\n");
}

static gboolean
is_of_rule (ImproveAssuranceFinding *finding,
            const char              *rule)
{
  return g_strcmp0 (improve_assurance_finding_get_rule (finding), rule) == 0;
}

/* A recommendation is known by its number; those who read of it want its words. */
static void
put_recommendation (ImproveReportWriter     *self,
                    ImproveAssuranceFinding *finding)
{
  const char *const *ids = improve_assurance_finding_get_subject_ids (finding);
  ImproveEntity *subject = g_strv_length ((char **) ids) == 1 ? improve_report_entity (self, ids[0]) : NULL;

  if (!IMPROVE_IS_RECOMMENDATION (subject))
    return;
  improve_report_put (self, " It asks: “");
  improve_report_take_text (self, improve_report_title (subject));
  improve_report_put (self, "”");
}

/* All findings of one rule, one sentence each. */
void
improve_report_put_findings (ImproveReportWriter *self,
                             const char          *heading,
                             const char          *rule,
                             const char          *none)
{
  GListModel *findings = improve_assessment_get_findings (self->facts.assessment);
  guint listed = 0, found = 0;

  improve_report_put_heading (self, heading);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      if (!is_of_rule (finding, rule) || found++ >= IMPROVE_REPORT_MOST_LINES)
        continue;
      improve_report_put (self, "- ");
      improve_report_put_text (self, improve_assurance_finding_get_message (finding));
      put_recommendation (self, finding);
      put_records (self, rule, improve_assurance_finding_get_because_ids (finding));
      listed++;
    }
  if (found > listed)
    g_string_append_printf (self->out, "- and %u more.\n", found - listed);
  if (found == 0)
    improve_report_put (self, none);
}

static void
put_agreed_row (ImproveReportWriter *self,
                ImproveAgreedAction *agreed)
{
  const char *owner_id = improve_agreed_action_get_owner_id (agreed);
  ImproveDate *due = improve_agreed_action_get_due (agreed);

  improve_report_put (self, "| ");
  improve_report_take_text (self, improve_report_title (IMPROVE_ENTITY (agreed)));
  improve_report_put (self, " | ");
  improve_report_take_text (self, owner_id != NULL ? improve_assess_name_party (&self->facts.context, owner_id)
                                                   : g_strdup ("nobody named"));
  improve_report_put (self, ", ");
  improve_report_take_text (self, improve_report_date (due));
  improve_report_put (self, " | ");
  improve_report_take_text (self, improve_board_facts_say_agreed (&self->facts, agreed));
  improve_report_put (self, " |\n");
}

void
improve_report_put_agreed (ImproveReportWriter *self)
{
  guint listed = MIN (self->facts.agreed->len, IMPROVE_REPORT_MOST_LINES);

  if (self->facts.last == NULL)
    return;
  improve_report_put (self, "\n## What was agreed on ");
  improve_report_take_text (self, improve_report_date (improve_meeting_get_on (self->facts.last)));
  improve_report_put (self, ", and where it stands\n\n| Agreed | Who, by when | Where it stands |\n|---|---|---|\n");
  for (guint i = 0; i < listed; i++)
    put_agreed_row (self, g_ptr_array_index (self->facts.agreed, i));
  if (self->facts.agreed->len > listed)
    g_string_append_printf (self->out, "| and %u more | | |\n", self->facts.agreed->len - listed);
  if (self->facts.pending->len == 0)
    return;
  g_string_append_printf (self->out, "\nOpen from earlier meetings: %u.", self->facts.pending->len);
  for (guint i = 0; i < MIN (self->facts.pending->len, IMPROVE_REPORT_MOST_RECORDS); i++)
    {
      ImproveAgreedAction *agreed = g_ptr_array_index (self->facts.pending, i);

      improve_report_put (self, " “");
      improve_report_take_text (self, improve_report_title (IMPROVE_ENTITY (agreed)));
      improve_report_put (self, "”: ");
      improve_report_take_text (self, improve_board_facts_say_agreed (&self->facts, agreed));
      improve_report_put (self, ".");
    }
  if (self->facts.pending->len > IMPROVE_REPORT_MOST_RECORDS)
    g_string_append_printf (self->out, " And %u more.", self->facts.pending->len - IMPROVE_REPORT_MOST_RECORDS);
  improve_report_put (self, "\n");
}

static void
add_new (GStrvBuilder      *list,
         GHashTable        *seen,
         const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (g_hash_table_add (seen, g_strdup (ids[i])))
      g_strv_builder_add (list, ids[i]);
}

/* What one rule found, taken together: what it is about and what it rests on, each once, and the sentence where there
 * is no more than one. */
typedef struct
{
  guint n;
  char *message;
  char **subjects;
  char **records;
} Gathered;

static void
gather (GListModel *findings,
        const char *rule,
        Gathered   *gathered)
{
  g_autoptr (GHashTable) seen_subjects = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) seen_records = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  g_autoptr (GStrvBuilder) subjects = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) records = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      if (!is_of_rule (finding, rule))
        continue;
      if (gathered->n++ == 0)
        gathered->message = g_strdup (improve_assurance_finding_get_message (finding));
      add_new (subjects, seen_subjects, improve_assurance_finding_get_subject_ids (finding));
      add_new (records, seen_records, improve_assurance_finding_get_because_ids (finding));
    }
  gathered->subjects = g_strv_builder_end (subjects);
  gathered->records = g_strv_builder_end (records);
}

/* Rules whose findings have a section of their own, with their records. */
static gboolean
stands_above (const ImproveAssuranceRule *rule)
{
  return g_str_equal (improve_assurance_rule_get_id (rule), IMPROVE_REPORT_DISAGREE)
         || g_str_equal (improve_assurance_rule_get_id (rule), IMPROVE_REPORT_UNANSWERED);
}

/* What a rule found in one sentence: that of the finding, or what they are all about. */
static void
put_sentence (ImproveReportWriter        *self,
              const ImproveAssuranceRule *rule,
              const Gathered             *gathered)
{
  if (gathered->n == 1 && !stands_above (rule))
    {
      improve_report_put_text (self, gathered->message);
      return;
    }
  improve_report_put_text (self, improve_assurance_rule_get_title (rule));
  improve_report_put (self, ": ");
  improve_report_put_labels (self, (const char *const *) gathered->subjects);
}

/* Says in one sentence what a rule found, with its question and the records where it is among the first; whether it
 * found anything. */
static gboolean
put_question (ImproveReportWriter        *self,
              const ImproveAssuranceRule *rule,
              gboolean                    first)
{
  static const char *const none[] = { NULL };
  const char *id = improve_assurance_rule_get_id (rule);
  Gathered gathered = { 0 };
  gboolean found;

  gather (improve_assessment_get_findings (self->facts.assessment), id, &gathered);
  found = gathered.n > 0;
  if (found)
    {
      improve_report_put (self, "- ");
      if (first)
        {
          improve_report_put (self, "**");
          improve_report_put_text (self, improve_assurance_rule_get_question (rule));
          improve_report_put (self, "** ");
        }
      put_sentence (self, rule, &gathered);
      put_records (self, id, stands_above (rule) || !first ? none : (const char *const *) gathered.records);
    }
  g_free (gathered.message);
  g_strfreev (gathered.subjects);
  g_strfreev (gathered.records);
  return found;
}

/* Serious ones first, and before all others whether anything is different for children. */
static guint
rank_of (const ImproveAssuranceRule *rule)
{
  if (g_str_equal (improve_assurance_rule_get_id (rule), NO_DIFFERENCE))
    return 0;
  return improve_assurance_rule_get_severity (rule);
}

/* The numbers by which the rules went, where they are not the library's own. */
static void
put_threshold_notes (ImproveReportWriter *self)
{
  g_auto (GStrv) notes = improve_assessment_list_threshold_notes (self->facts.assessment);

  for (guint i = 0; notes[i] != NULL; i++)
    {
      improve_report_put (self, i == 0 ? "**Other numbers than those of the rules:** " : " ");
      improve_report_put_text (self, notes[i]);
    }
  if (notes[0] != NULL)
    improve_report_put (self, "\n\n");
}

void
improve_report_put_questions (ImproveReportWriter *self)
{
  g_auto (GStrv) rules = improve_assurance_rule_list_ids ();
  guint found = 0;

  improve_report_put_heading (self, "Questions to ask, and why");
  put_threshold_notes (self);
  for (guint rank = 0; rank <= IMPROVE_ASSURANCE_SEVERITY_INFO; rank++)
    for (guint i = 0; rules[i] != NULL; i++)
      {
        const ImproveAssuranceRule *rule = improve_assurance_rule_lookup (rules[i]);

        if (rank_of (rule) == rank)
          found += put_question (self, rule, found < IMPROVE_REPORT_MOST_QUESTIONS);
      }
  if (found == 0)
    improve_report_put (self, "The rules found nothing. Ask what was not recorded.\n");
}
