/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* A small plan of a council that does not exist, and records in one line, for the tests of several rooms. */

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-assurance-finding.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/govern/improve-recording.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-slippage.h>

static inline ImproveDate *
day (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveDate *date = improve_date_parse (text, &error);

  g_assert_no_error (error);
  return date;
}

static inline GDateTime *
moment (const char *text)
{
  GDateTime *instant = g_date_time_new_from_iso8601 (text, NULL);

  g_assert_nonnull (instant);
  return instant;
}

static inline void
add (ImprovePlan *plan,
     gpointer     taken)
{
  g_autoptr (GObject) entity = taken;
  g_autoptr (GError) error = NULL;

  improve_plan_add (plan, IMPROVE_ENTITY (entity), &error);
  g_assert_no_error (error);
}

/* A director who leads, a quality assurance post, a partner authority, a board with its chair. */
static inline ImprovePlan *
make_plan (void)
{
  ImprovePlan *plan = improve_plan_new ("Improvement plan");

  add (plan, g_object_new (IMPROVE_TYPE_POST, "id", "director", "label", "Director of Children's Services", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_POST, "id", "quality", "label", "Head of Quality Assurance", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_POST, "id", "chair", "label", "Independent Chair", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_ORGANIZATION, "id", "partner", "name", "Haldenshire", NULL));
  add (plan, g_object_new (IMPROVE_TYPE_BOARD, "id", "board", "name", "Improvement Board", "chair-id", "chair", NULL));
  return plan;
}

static inline ImproveAction *
add_action (ImprovePlan *plan,
            const char  *id,
            const char  *due)
{
  g_autoptr (ImproveDate) date = due != NULL ? day (due) : NULL;

  add (plan, g_object_new (IMPROVE_TYPE_ACTION, "id", id, "title", id, "baseline-due", date, "lead-id", "director", NULL));
  return IMPROVE_ACTION (improve_plan_lookup (plan, id));
}

static inline ImproveEvidence *
add_evidence (ImprovePlan        *plan,
              const char         *id,
              const char         *subject_id,
              ImproveStance       stance,
              ImproveSourceLine   line,
              ImproveEvidenceMethod method)
{
  g_autoptr (ImproveDate) collected = day ("2017-06-01");
  ImproveEvidence *evidence = g_object_new (IMPROVE_TYPE_EVIDENCE, "id", id, "title", id, "source-line", line, "method",
                                            method, "collected-on", collected, NULL);
  g_autoptr (ImproveEvidenceLink) link = improve_evidence_link_new (subject_id, stance);

  improve_entity_add_child (IMPROVE_ENTITY (evidence), IMPROVE_ENTITY (link), NULL);
  add (plan, evidence);
  return IMPROVE_EVIDENCE (improve_plan_lookup (plan, id));
}

static inline ImproveBasis *
basis_of_evidence (const char *evidence_id)
{
  const char *ids[] = { evidence_id, NULL };

  return improve_basis_new (NULL, NULL, ids, NULL, NULL, NULL);
}

/* Records, and says whether it was refused: the id of the rule, or NULL. */
static inline char *
try_record (ImprovePlan *plan,
            gpointer     taken)
{
  g_autoptr (ImproveEntity) record = taken;
  g_autoptr (GDateTime) now = moment ("2017-12-01T10:00:00Z");
  g_autoptr (GError) error = NULL;

  if (improve_plan_record (plan, record, now, &error))
    return NULL;
  return improve_rule_error_get_rule (error);
}

static inline void
must_record (ImprovePlan *plan,
             gpointer     taken)
{
  g_autofree char *rule = try_record (plan, taken);

  g_assert_cmpstr (rule, ==, NULL);
}

static inline ImproveMove *
move_to (const char   *subject_id,
         const char   *state,
         const char   *on,
         ImproveBasis *taken)
{
  g_autoptr (ImproveBasis) basis = taken;
  g_autoptr (ImproveDate) date = day (on);

  return improve_move_new (subject_id, state, date, "director", basis, "said so");
}

static inline ImproveClaim *
claim_of (const char *subject_id,
          const char *by_id,
          const char *value,
          const char *on)
{
  g_autoptr (ImproveDate) date = day (on);

  return improve_claim_new (subject_id, IMPROVE_CLAIM_ASPECT_DELIVERY, "council_brag", value, NULL, by_id, NULL, date);
}

/* The findings of one rule as of a day: how many, and the message of the first. */
static inline int
count_findings (ImprovePlan *plan,
                const char  *as_of,
                const char  *rule,
                char       **first)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  GListModel *findings = improve_assessment_get_findings (assessment);
  int count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (ImproveAssuranceFinding) finding = g_list_model_get_item (findings, i);

      if (g_strcmp0 (improve_assurance_finding_get_rule (finding), rule) != 0)
        continue;
      if (count++ == 0 && first != NULL)
        *first = g_strdup (improve_assurance_finding_get_message (finding));
    }
  return count;
}

static inline ImproveDeliveryStatus
status_of (ImprovePlan *plan,
           const char  *id,
           const char  *as_of)
{
  g_autoptr (ImproveDate) date = day (as_of);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (plan, date, NULL);
  ImproveStatus *status = improve_assessment_lookup (assessment, id);

  g_assert_nonnull (status);
  return improve_status_get_status (status);
}
