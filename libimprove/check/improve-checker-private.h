/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* One run over a plan: what the rules see of it and how they report. */

#include <libimprove/base/improve-date.h>
#include <libimprove/check/improve-check-rule.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

typedef struct _ImproveChecker ImproveChecker;

/* A rule looks at one entity at a time, in the order of the document, and reports what it finds there. */
typedef void (*ImproveCheckLook) (ImproveChecker *checker,
                                  ImproveEntity  *entity);

struct _ImproveCheckRule
{
  const char *id;
  ImproveSeverity severity;
  GType (*type) (void); /* of the entities it looks at, derived types included */
  ImproveCheckLook look;
  const char *explanation;
  const char *mend;
  const char *source;
};

extern const ImproveCheckRule improve_check_rules[]; /* ends with a row that has no id */

struct _ImproveChecker
{
  ImprovePlan *plan;
  const ImproveCheckRule *rule; /* at work */
  ImproveEntity *entity;        /* it looks at */
  GArray *places;               /* of all entities, in the order of the document */
  GHashTable *place_of;         /* entity to its number among them */
  GHashTable *rules_of_type;    /* GType to GPtrArray of rules */
  GArray *found;                /* problems and where they stand, in the order found */
  gboolean given_up;

  /* What some rules remember of what they saw. */
  GHashTable *ids_by_look;      /* id as it looks, to the first entity that has it */
  GHashTable *cycle_marks;      /* row to how far its references were followed from each entity */
  GHashTable *dropped;          /* actions that were cancelled or superseded */
  GHashTable *acted_on;         /* entity to whether a live action refers to it: 1 no, 2 yes */
  guint64 steps_tried_again;    /* trying records again */
};

/* All problems of a plan, in the order of the document. */
GPtrArray *improve_checker_run (ImprovePlan *plan);

/* For the rules that look at all entities at once. */
guint          improve_checker_count_entities (ImproveChecker *self);
ImproveEntity *improve_checker_get_entity     (ImproveChecker *self,
                                               guint           number);

/* Reports a problem of the entity looked at: of its row, or of it as a whole (NULL). Takes the message. */
void improve_checker_report      (ImproveChecker *self,
                                  const char     *row_name,
                                  char           *message);
/* The same in a sentence in which {} stands for the name of the entity; and of another than the one looked at. */
void improve_checker_report_named    (ImproveChecker *self,
                                      const char     *row_name,
                                      const char     *sentence);
void improve_checker_report_named_at (ImproveChecker *self,
                                      ImproveEntity  *entity,
                                      const char     *row_name,
                                      const char     *sentence);
/* The same of one item of a list of words or references, and with another mend than the rule's. */
void improve_checker_report_item (ImproveChecker *self,
                                  const char     *row_name,
                                  int             item,
                                  char           *message);
void improve_checker_report_mend (ImproveChecker *self,
                                  const char     *row_name,
                                  char           *message,
                                  const char     *mend);
/* The same of another entity than the one looked at. */
void improve_checker_report_at   (ImproveChecker *self,
                                  ImproveEntity  *entity,
                                  const char     *row_name,
                                  int             item,
                                  char           *message);

/* Says once that the plan was checked in part only, and why. Takes the message. */
void improve_checker_give_up (ImproveChecker *self,
                              char           *message);

/* The place of an entity as a JSON Pointer. */
char *improve_checker_dup_pointer (ImproveChecker *self,
                                   ImproveEntity  *entity);

/* "action “a1”", for messages; a text from outside, short and without control characters. */
char *improve_check_name  (ImproveEntity *entity);
char *improve_check_quote (const char *text);

/* Who answers for an entity: its lead, owner or author, or that of what it belongs to; NULL: nobody is named. */
const char *improve_check_find_party (ImprovePlan   *plan,
                                      ImproveEntity *entity);

/* Whether an entity of a type (any: IMPROVE_TYPE_ENTITY) refers to one; the first one in the document. */
ImproveEntity *improve_check_find_referrer (ImproveChecker *self,
                                            ImproveEntity  *entity,
                                            GType           type);

/* Whether a later record corrects this one, which then need no longer hold. */
gboolean improve_check_is_corrected (ImproveChecker *self,
                                     ImproveEntity  *record);

/* The agreed date of an action as its records give it, whatever the document shows. */
ImproveDate *improve_check_find_agreed_due (ImproveEntity *action);

/* Whether an action is still to be answered for: not cancelled, not superseded; and whether any such refers to an
 * entity. */
gboolean improve_check_is_live     (ImproveChecker *self,
                                    ImproveEntity  *action);
gboolean improve_check_is_acted_on (ImproveChecker *self,
                                    ImproveEntity  *entity);

/* references */
void improve_check_duplicate_id       (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_dangling_reference (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_mistyped_reference (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_reference_cycle    (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_lookalike_id       (ImproveChecker *checker, ImproveEntity *entity);

/* values */
void improve_check_required_missing (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_out_of_range     (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_unusual_word     (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_sample_size      (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_child_identifier (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_contact_details  (ImproveChecker *checker, ImproveEntity *entity);

/* dates */
void improve_check_dates_order            (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_dates_unusual          (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_meeting_day            (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_milestone_after_action (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_deadline_reckoned      (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_unknown_clock          (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_late                   (ImproveChecker *checker, ImproveEntity *entity);

/* records */
void improve_check_state_word         (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_state_unsupported  (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_record_misplaced   (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_record_unsupported (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_recorded_early     (ImproveChecker *checker, ImproveEntity *entity);

/* governance */
void improve_check_delegation_limb            (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_limb_delegates             (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_votes                      (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_votes_attendance           (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_statement_period           (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_statement_period_elsewhere (ImproveChecker *checker, ImproveEntity *entity);

/* gaps in the plan */
void improve_check_action_lead               (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_action_date               (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_action_link               (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_milestone_date            (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_recommendation_unanswered (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_recommendation_source     (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_cause_untreated           (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_objective_empty           (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_outcome_evidence          (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_outcome_unserved          (ImproveChecker *checker, ImproveEntity *entity);

/* gaps in evidence, meetings and deadlines */
void improve_check_evidence_date       (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_evidence_line       (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_evidence_method     (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_evidence_unlinked   (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_agreed_owner        (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_agreed_date         (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_meeting_body        (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_item_outcome        (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_delegation_missing  (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_inspection_received (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_deadline_due        (ImproveChecker *checker, ImproveEntity *entity);

/* measures */
void improve_check_measure_definition (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_measure_outcome (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_measure_target (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_target_band (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_observation_value (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_observation_derived (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_observation_absence (ImproveChecker *checker, ImproveEntity *entity);

/* oversight */
void improve_check_risk_owner (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_risk_rating (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_duty_cadence (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_dive_due (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_report_as_of (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_undertaking_to (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_item_passed_on (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_restriction_ground (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_restriction_reason (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_restriction_review (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_quorum (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_clear_days (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_override_rule (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_override_reason (ImproveChecker *checker, ImproveEntity *entity);

/* scales and frameworks */
void improve_check_scale_word (ImproveChecker *checker, ImproveEntity *entity);
void improve_check_framework_word (ImproveChecker *checker, ImproveEntity *entity);

G_END_DECLS
