/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-plan.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-ambition.h>
#include <libimprove/model/improve-audit-result.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-change.h>
#include <libimprove/model/improve-check-override.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-crosswalk.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-deep-dive.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-intervention.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-membership.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-paper.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-priority.h>
#include <libimprove/model/improve-recess.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/model/improve-restriction.h>
#include <libimprove/model/improve-risk.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-theme.h>

/**
 * ImprovePlan:
 *
 * The improvement plan of a council, with everything its boards oversee. A plan is open or closed; approval,
 * submission and publication are dated facts about one of its versions.
 *
 * Source: Education and Inspections Act 2006, section 137 (the written statement of proposed action).
 *
 * Since: 1.0
 */
struct _ImprovePlan
{
  ImproveTree parent_instance;
  char *title;
  char *authority;
  int kind;
  int phase;
  int generation;
  char *supersedes;
  gboolean statutory_statement;
  char *jurisdiction;
  char **closing_days;
  char *summary;
  char **responds_to_ids;
  ImproveEntityList *ambitions;
  ImproveEntityList *versions;
  ImproveEntityList *moves;
  int state;
  ImproveEntityList *priorities;
  ImproveEntityList *inspections;
  ImproveEntityList *interventions;
  ImproveEntityList *recommendations;
  ImproveEntityList *root_causes;
  ImproveEntityList *themes;
  ImproveEntityList *objectives;
  ImproveEntityList *outcomes;
  ImproveEntityList *measures;
  ImproveEntityList *actions;
  ImproveEntityList *evidence;
  ImproveEntityList *audit_results;
  ImproveEntityList *claims;
  ImproveEntityList *crosswalks;
  ImproveEntityList *organizations;
  ImproveEntityList *boards;
  ImproveEntityList *posts;
  ImproveEntityList *people;
  ImproveEntityList *memberships;
  ImproveEntityList *meetings;
  ImproveEntityList *delegations;
  ImproveEntityList *deadlines;
  ImproveEntityList *reporting_duties;
  ImproveEntityList *recesses;
  ImproveEntityList *deep_dives;
  ImproveEntityList *papers;
  ImproveEntityList *reports;
  ImproveEntityList *risks;
  ImproveEntityList *restrictions;
  ImproveEntityList *changes;
  ImproveEntityList *check_overrides;
};

G_DEFINE_ENUM_TYPE (ImprovePlanKind, improve_plan_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_KIND_POST_INSPECTION, "post_inspection"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_KIND_SERVICE_IMPROVEMENT, "service_improvement"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_KIND_PRIORITY_ACTION, "priority_action"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_KIND_REFRESH, "refresh"))

G_DEFINE_ENUM_TYPE (ImprovePlanState, improve_plan_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_STATE_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_STATE_CLOSED, "closed"))

G_DEFINE_ENUM_TYPE (ImprovePlanPhase, improve_plan_phase,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_PHASE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_PHASE_STABILISE, "stabilise"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_PHASE_IMPROVE, "improve"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_PHASE_EMBED, "embed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PLAN_PHASE_SUSTAIN, "sustain"))

static const ImproveRow rows[] = {
  /**
   * ImprovePlan:title:
   *
   * What the plan is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImprovePlan:authority:
   *
   * The council whose plan it is, by its full name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, authority, STRING, "authority", IMPROVE_PUBLIC, .label = "Authority"),
  /**
   * ImprovePlan:kind:
   *
   * What the plan answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, kind, ENUM, "kind",
               .value_type = improve_plan_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImprovePlan:phase:
   *
   * How far the improvement journey has come, as the plan itself says.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, phase, ENUM, "phase",
               .value_type = improve_plan_phase_get_type, IMPROVE_PUBLIC, .label = "Phase"),
  /**
   * ImprovePlan:generation:
   *
   * Which plan this is since the inspection: 1 for the first; 0 where it is not said.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, generation, INT, "generation",
               .minimum = 0, .maximum = 99, IMPROVE_PUBLIC, .label = "Generation"),
  /**
   * ImprovePlan:supersedes:
   *
   * The id of the plan that this one replaces.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, supersedes, STRING, "supersedes", .label = "Supersedes"),
  /**
   * ImprovePlan:statutory-statement:
   *
   * Whether the plan is the written statement that the law asks of an authority after an inspection: then an
   * action that answers a recommendation needs the period within which it is proposed to be taken (Education and
   * Inspections Act 2006, section 137(3)).
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, statutory_statement, BOOLEAN, "statutory-statement",
               IMPROVE_PUBLIC, .label = "Statutory statement"),
  /**
   * ImprovePlan:jurisdiction:
   *
   * Whose law and bank holidays apply.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, jurisdiction, STRING, "jurisdiction",
               .words = "england-and-wales scotland northern-ireland", IMPROVE_PUBLIC, .label = "Jurisdiction"),
  /**
   * ImprovePlan:closing-days:
   *
   * Days on which the offices of the council are closed beside the bank holidays, such as `2017-12-27`: clocks that
   * count working days leave them out where asked to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, closing_days, STRV, "closing-days", IMPROVE_PUBLIC, .label = "Closing days"),
  /**
   * ImprovePlan:summary:
   *
   * What the plan sets out to do.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, summary, TEXT, "summary", IMPROVE_PUBLIC, .label = "Summary"),
  /**
   * ImprovePlan:responds-to-ids:
   *
   * The inspections and interventions that the plan answers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, responds_to_ids, REFS, "responds-to-ids",
               .targets = "inspection intervention", IMPROVE_PUBLIC, .label = "Responds to"),
  /**
   * ImprovePlan:ambitions:
   *
   * Which judgement the council means to reach in which area, by when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, ambitions, LIST, "ambitions",
               .value_type = improve_ambition_get_type, .label = "Ambitions"),
  /**
   * ImprovePlan:versions:
   *
   * The versions of the plan, with what was decided about each.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, versions, LIST, "versions",
               .value_type = improve_plan_version_get_type, .label = "Versions"),
  /**
   * ImprovePlan:moves:
   *
   * The moves that brought the plan where it is, in the order in which they were recorded. They are made with
   * improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImprovePlan:state:
   *
   * Whether it is open, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_plan_state_get_type, IMPROVE_PUBLIC, .label = "State"),
  /**
   * ImprovePlan:priorities:
   *
   * What the council, its departments and teams put first.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, priorities, LIST, "priorities",
               .value_type = improve_priority_get_type, .apart = 1, .label = "Priorities"),
  /**
   * ImprovePlan:inspections:
   *
   * Inspections, visits and reviews.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, inspections, LIST, "inspections",
               .value_type = improve_inspection_get_type, .apart = 1, .label = "Inspections"),
  /**
   * ImprovePlan:interventions:
   *
   * Notices, directions and appointments by others.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, interventions, LIST, "interventions",
               .value_type = improve_intervention_get_type, .apart = 1, .label = "Interventions"),
  /**
   * ImprovePlan:recommendations:
   *
   * What inspectors and others recommended.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, recommendations, LIST, "recommendations",
               .value_type = improve_recommendation_get_type, .apart = 1, .label = "Recommendations"),
  /**
   * ImprovePlan:root-causes:
   *
   * Why it happened.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, root_causes, LIST, "root-causes",
               .value_type = improve_root_cause_get_type, .apart = 1, .label = "Root causes"),
  /**
   * ImprovePlan:themes:
   *
   * The themes of the plan.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, themes, LIST, "themes",
               .value_type = improve_theme_get_type, .apart = 1, .label = "Themes"),
  /**
   * ImprovePlan:objectives:
   *
   * The objectives under the themes.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, objectives, LIST, "objectives",
               .value_type = improve_objective_get_type, .apart = 1, .label = "Objectives"),
  /**
   * ImprovePlan:outcomes:
   *
   * The differences to be made to children and families.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, outcomes, LIST, "outcomes",
               .value_type = improve_outcome_get_type, .apart = 1, .label = "Outcomes"),
  /**
   * ImprovePlan:measures:
   *
   * What is counted or judged, with targets and observations.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, measures, LIST, "measures",
               .value_type = improve_measure_get_type, .apart = 1, .label = "Measures"),
  /**
   * ImprovePlan:actions:
   *
   * What is to be done.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, actions, LIST, "actions",
               .value_type = improve_action_get_type, .apart = 1, .label = "Actions"),
  /**
   * ImprovePlan:evidence:
   *
   * What shows whether it is so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, evidence, LIST, "evidence",
               .value_type = improve_evidence_get_type, .apart = 1, .label = "Evidence"),
  /**
   * ImprovePlan:audit-results:
   *
   * How audits were graded, and graded again on moderation.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, audit_results, LIST, "audit-results",
               .value_type = improve_audit_result_get_type, .apart = 1, .label = "Audit results"),
  /**
   * ImprovePlan:claims:
   *
   * Who said what about any of these, on which basis.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, claims, LIST, "claims",
               .value_type = improve_claim_get_type, .apart = 1, .label = "Claims"),
  /**
   * ImprovePlan:crosswalks:
   *
   * Which word of one scale a party takes for which of another.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, crosswalks, LIST, "crosswalks",
               .value_type = improve_crosswalk_get_type, .apart = 1, .label = "Crosswalks"),
  /**
   * ImprovePlan:organizations:
   *
   * Bodies other than boards.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, organizations, LIST, "organizations",
               .value_type = improve_organization_get_type, .apart = 1, .label = "Organizations"),
  /**
   * ImprovePlan:boards:
   *
   * Boards, committees and other bodies that meet.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, boards, LIST, "boards",
               .value_type = improve_board_get_type, .apart = 1, .label = "Boards"),
  /**
   * ImprovePlan:posts:
   *
   * Posts, which stay when their holders change.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, posts, LIST, "posts", .value_type = improve_post_get_type, .apart = 1, .label = "Posts"),
  /**
   * ImprovePlan:people:
   *
   * Persons. Prefer the post where it is enough.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, people, LIST, "people",
               .value_type = improve_person_get_type, .apart = 1, .label = "People"),
  /**
   * ImprovePlan:memberships:
   *
   * Who belongs to which body, in which capacity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, memberships, LIST, "memberships",
               .value_type = improve_membership_get_type, .apart = 1, .label = "Memberships"),
  /**
   * ImprovePlan:meetings:
   *
   * Meetings with their items, resolutions and agreed actions.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, meetings, LIST, "meetings",
               .value_type = improve_meeting_get_type, .apart = 1, .label = "Meetings"),
  /**
   * ImprovePlan:delegations:
   *
   * Powers given to a post by a limb of a resolution.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, delegations, LIST, "delegations",
               .value_type = improve_delegation_get_type, .apart = 1, .label = "Delegations"),
  /**
   * ImprovePlan:deadlines:
   *
   * Dates set by law, direction or resolution.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, deadlines, LIST, "deadlines",
               .value_type = improve_deadline_get_type, .apart = 1, .label = "Deadlines"),
  /**
   * ImprovePlan:reporting-duties:
   *
   * Which body must be told what, how often.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, reporting_duties, LIST, "reporting-duties",
               .value_type = improve_reporting_duty_get_type, .apart = 1, .label = "Reporting duties"),
  /**
   * ImprovePlan:recesses:
   *
   * When bodies do not meet or do not report.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, recesses, LIST, "recesses",
               .value_type = improve_recess_get_type, .apart = 1, .label = "Recesses"),
  /**
   * ImprovePlan:deep-dives:
   *
   * What a board looks at more closely, and what came of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, deep_dives, LIST, "deep-dives",
               .value_type = improve_deep_dive_get_type, .apart = 1, .label = "Deep dives"),
  /**
   * ImprovePlan:papers:
   *
   * Policies, strategies, protocols and other documents.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, papers, LIST, "papers",
               .value_type = improve_paper_get_type, .apart = 1, .label = "Papers"),
  /**
   * ImprovePlan:reports:
   *
   * Reports on the plan, and which bodies they went to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, reports, LIST, "reports",
               .value_type = improve_report_get_type, .apart = 1, .label = "Reports"),
  /**
   * ImprovePlan:risks:
   *
   * What may go wrong.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, risks, LIST, "risks", .value_type = improve_risk_get_type, .apart = 1, .label = "Risks"),
  /**
   * ImprovePlan:restrictions:
   *
   * What must not be published, and on which ground.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, restrictions, LIST, "restrictions",
               .value_type = improve_restriction_get_type, .apart = 1, .label = "Restrictions"),
  /**
   * ImprovePlan:changes:
   *
   * Changes made to the plan between meetings, with their authority.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, changes, LIST, "changes",
               .value_type = improve_change_get_type, .apart = 1, .label = "Changes"),
  /**
   * ImprovePlan:check-overrides:
   *
   * Problems found by the check that somebody lets stand for a while, and why.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePlan, check_overrides, LIST, "check-overrides",
               .value_type = improve_check_override_get_type, .apart = 1, .label = "Overrides of the check"),
};

IMPROVE_DEFINE_ENTITY_WITH (G_DEFINE_FINAL_TYPE, ImprovePlan, improve_plan, IMPROVE_TYPE_TREE, rows)

/**
 * improve_plan_new:
 * @title: #ImprovePlan:title
 *
 * Makes a plan.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePlan *
improve_plan_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_PLAN,
                       "title", title,
                       NULL);
}

/**
 * improve_plan_get_title: (get-property title)
 * @self: a plan
 *
 * Gets #ImprovePlan:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, title)

/**
 * improve_plan_set_title: (set-property title)
 * @self: a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlan:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, title, "title")

/**
 * improve_plan_get_authority: (get-property authority)
 * @self: a plan
 *
 * Gets #ImprovePlan:authority.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, authority)

/**
 * improve_plan_set_authority: (set-property authority)
 * @self: a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlan:authority.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, authority, "authority")

/**
 * improve_plan_get_kind: (get-property kind)
 * @self: a plan
 *
 * Gets #ImprovePlan:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ImprovePlanKind, kind)

/**
 * improve_plan_set_kind: (set-property kind)
 * @self: a plan
 * @value: the value
 *
 * Sets #ImprovePlan:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ImprovePlanKind, kind, "kind")

/**
 * improve_plan_get_phase: (get-property phase)
 * @self: a plan
 *
 * Gets #ImprovePlan:phase.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ImprovePlanPhase, phase)

/**
 * improve_plan_set_phase: (set-property phase)
 * @self: a plan
 * @value: the value
 *
 * Sets #ImprovePlan:phase.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ImprovePlanPhase, phase, "phase")

/**
 * improve_plan_get_generation: (get-property generation)
 * @self: a plan
 *
 * Gets #ImprovePlan:generation.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, int, generation)

/**
 * improve_plan_set_generation: (set-property generation)
 * @self: a plan
 * @value: the number
 *
 * Sets #ImprovePlan:generation.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, int, generation, "generation")

/**
 * improve_plan_get_supersedes: (get-property supersedes)
 * @self: a plan
 *
 * Gets #ImprovePlan:supersedes.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, supersedes)

/**
 * improve_plan_set_supersedes: (set-property supersedes)
 * @self: a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlan:supersedes.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, supersedes, "supersedes")

/**
 * improve_plan_get_statutory_statement: (get-property statutory-statement)
 * @self: a plan
 *
 * Gets #ImprovePlan:statutory-statement.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, gboolean, statutory_statement)

/**
 * improve_plan_set_statutory_statement: (set-property statutory-statement)
 * @self: a plan
 * @value: the value
 *
 * Sets #ImprovePlan:statutory-statement.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, gboolean, statutory_statement, "statutory-statement")

/**
 * improve_plan_get_jurisdiction: (get-property jurisdiction)
 * @self: a plan
 *
 * Gets #ImprovePlan:jurisdiction.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, jurisdiction)

/**
 * improve_plan_set_jurisdiction: (set-property jurisdiction)
 * @self: a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlan:jurisdiction.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, jurisdiction, "jurisdiction")

/**
 * improve_plan_get_closing_days: (get-property closing-days)
 * @self: a plan
 *
 * Gets #ImprovePlan:closing-days.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values, empty where there are none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, closing_days)

/**
 * improve_plan_set_closing_days: (set-property closing-days)
 * @self: a plan
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImprovePlan:closing-days.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *const *, closing_days, "closing-days")

/**
 * improve_plan_get_summary: (get-property summary)
 * @self: a plan
 *
 * Gets #ImprovePlan:summary.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, summary)

/**
 * improve_plan_set_summary: (set-property summary)
 * @self: a plan
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePlan:summary.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *, summary, "summary")

/**
 * improve_plan_get_responds_to_ids: (get-property responds-to-ids)
 * @self: a plan
 *
 * Gets #ImprovePlan:responds-to-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, responds_to_ids)

/**
 * improve_plan_set_responds_to_ids: (set-property responds-to-ids)
 * @self: a plan
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImprovePlan:responds-to-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, const char *const *, responds_to_ids, "responds-to-ids")

/**
 * improve_plan_get_ambitions: (get-property ambitions)
 * @self: a plan
 *
 * Gets #ImprovePlan:ambitions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ambitions, "ambitions")

/**
 * improve_plan_get_versions: (get-property versions)
 * @self: a plan
 *
 * Gets #ImprovePlan:versions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, versions, "versions")

/**
 * improve_plan_get_moves: (get-property moves)
 * @self: a plan
 *
 * Gets #ImprovePlan:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, moves, "moves")

/**
 * improve_plan_get_state: (get-property state)
 * @self: a plan
 *
 * Gets #ImprovePlan:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, ImprovePlanState, state)

/**
 * improve_plan_get_priorities: (get-property priorities)
 * @self: a plan
 *
 * Gets #ImprovePlan:priorities.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, priorities, "priorities")

/**
 * improve_plan_get_inspections: (get-property inspections)
 * @self: a plan
 *
 * Gets #ImprovePlan:inspections.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, inspections, "inspections")

/**
 * improve_plan_get_interventions: (get-property interventions)
 * @self: a plan
 *
 * Gets #ImprovePlan:interventions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, interventions, "interventions")

/**
 * improve_plan_get_recommendations: (get-property recommendations)
 * @self: a plan
 *
 * Gets #ImprovePlan:recommendations.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, recommendations, "recommendations")

/**
 * improve_plan_get_root_causes: (get-property root-causes)
 * @self: a plan
 *
 * Gets #ImprovePlan:root-causes.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, root_causes, "root-causes")

/**
 * improve_plan_get_themes: (get-property themes)
 * @self: a plan
 *
 * Gets #ImprovePlan:themes.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, themes, "themes")

/**
 * improve_plan_get_objectives: (get-property objectives)
 * @self: a plan
 *
 * Gets #ImprovePlan:objectives.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, objectives, "objectives")

/**
 * improve_plan_get_outcomes: (get-property outcomes)
 * @self: a plan
 *
 * Gets #ImprovePlan:outcomes.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, outcomes, "outcomes")

/**
 * improve_plan_get_measures: (get-property measures)
 * @self: a plan
 *
 * Gets #ImprovePlan:measures.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, measures, "measures")

/**
 * improve_plan_get_actions: (get-property actions)
 * @self: a plan
 *
 * Gets #ImprovePlan:actions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, actions, "actions")

/**
 * improve_plan_get_evidence: (get-property evidence)
 * @self: a plan
 *
 * Gets #ImprovePlan:evidence.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, evidence, "evidence")

/**
 * improve_plan_get_audit_results: (get-property audit-results)
 * @self: a plan
 *
 * Gets #ImprovePlan:audit-results.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, audit_results, "audit-results")

/**
 * improve_plan_get_claims: (get-property claims)
 * @self: a plan
 *
 * Gets #ImprovePlan:claims.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, claims, "claims")

/**
 * improve_plan_get_crosswalks: (get-property crosswalks)
 * @self: a plan
 *
 * Gets #ImprovePlan:crosswalks.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, crosswalks, "crosswalks")

/**
 * improve_plan_get_organizations: (get-property organizations)
 * @self: a plan
 *
 * Gets #ImprovePlan:organizations.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, organizations, "organizations")

/**
 * improve_plan_get_boards: (get-property boards)
 * @self: a plan
 *
 * Gets #ImprovePlan:boards.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, boards, "boards")

/**
 * improve_plan_get_posts: (get-property posts)
 * @self: a plan
 *
 * Gets #ImprovePlan:posts.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, posts, "posts")

/**
 * improve_plan_get_people: (get-property people)
 * @self: a plan
 *
 * Gets #ImprovePlan:people.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, people, "people")

/**
 * improve_plan_get_memberships: (get-property memberships)
 * @self: a plan
 *
 * Gets #ImprovePlan:memberships.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, memberships, "memberships")

/**
 * improve_plan_get_meetings: (get-property meetings)
 * @self: a plan
 *
 * Gets #ImprovePlan:meetings.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, meetings, "meetings")

/**
 * improve_plan_get_delegations: (get-property delegations)
 * @self: a plan
 *
 * Gets #ImprovePlan:delegations.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, delegations, "delegations")

/**
 * improve_plan_get_deadlines: (get-property deadlines)
 * @self: a plan
 *
 * Gets #ImprovePlan:deadlines.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, deadlines, "deadlines")

/**
 * improve_plan_get_reporting_duties: (get-property reporting-duties)
 * @self: a plan
 *
 * Gets #ImprovePlan:reporting-duties.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, reporting_duties, "reporting-duties")

/**
 * improve_plan_get_recesses: (get-property recesses)
 * @self: a plan
 *
 * Gets #ImprovePlan:recesses.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, recesses, "recesses")

/**
 * improve_plan_get_deep_dives: (get-property deep-dives)
 * @self: a plan
 *
 * Gets #ImprovePlan:deep-dives.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, deep_dives, "deep-dives")

/**
 * improve_plan_get_papers: (get-property papers)
 * @self: a plan
 *
 * Gets #ImprovePlan:papers.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, papers, "papers")

/**
 * improve_plan_get_reports: (get-property reports)
 * @self: a plan
 *
 * Gets #ImprovePlan:reports.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, reports, "reports")

/**
 * improve_plan_get_risks: (get-property risks)
 * @self: a plan
 *
 * Gets #ImprovePlan:risks.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, risks, "risks")

/**
 * improve_plan_get_restrictions: (get-property restrictions)
 * @self: a plan
 *
 * Gets #ImprovePlan:restrictions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, restrictions, "restrictions")

/**
 * improve_plan_get_changes: (get-property changes)
 * @self: a plan
 *
 * Gets #ImprovePlan:changes.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, changes, "changes")

/**
 * improve_plan_get_check_overrides: (get-property check-overrides)
 * @self: a plan
 *
 * Gets #ImprovePlan:check-overrides.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImprovePlan, improve_plan, IMPROVE_IS_PLAN, check_overrides, "check-overrides")

/**
 * improve_plan_add:
 * @self: a plan
 * @entity: a top-level entity, such as an action or a meeting, that nobody owns yet
 * @error: return location for an error
 *
 * Adds an entity, with all it owns, to the list of its type. It is given an id where it has none. One call serves all
 * types; what belongs inside another entity is added there, with improve_entity_add_child(), and records are recorded,
 * with improve_plan_record().
 *
 * Returns: %TRUE if it was added; otherwise nothing changed and @error is %IMPROVE_ENTITY_ERROR_WRONG_TYPE,
 *   %IMPROVE_ENTITY_ERROR_HAS_PARENT, %IMPROVE_ENTITY_ERROR_DUPLICATE_ID or %IMPROVE_ENTITY_ERROR_READ_ONLY
 *
 * Since: 1.0
 */
gboolean
improve_plan_add (ImprovePlan   *self,
                  ImproveEntity *entity,
                  GError       **error)
{
  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  return improve_entity_add_child (IMPROVE_ENTITY (self), entity, error);
}

/**
 * improve_plan_remove:
 * @self: a plan
 * @entity: a top-level entity of the plan
 * @error: return location for an error
 *
 * Takes an entity out of the plan. What others refer to cannot be removed, nor can what holds a record: withdrawing it
 * is itself a record.
 *
 * Returns: %TRUE if it was removed; otherwise nothing changed and @error is %IMPROVE_ENTITY_ERROR_NOT_FOUND,
 *   %IMPROVE_ENTITY_ERROR_REFERENCED or %IMPROVE_ENTITY_ERROR_READ_ONLY
 *
 * Since: 1.0
 */
gboolean
improve_plan_remove (ImprovePlan   *self,
                     ImproveEntity *entity,
                     GError       **error)
{
  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  return improve_entity_remove_child (IMPROVE_ENTITY (self), entity, error);
}

/**
 * improve_plan_change_id:
 * @self: a plan
 * @entity: an entity of the plan
 * @id: the new id
 * @error: return location for an error
 *
 * Gives an entity another id and rewrites every reference to it.
 *
 * Returns: %TRUE if the id is now @id; otherwise nothing changed and @error is %IMPROVE_ENTITY_ERROR_NOT_FOUND or
 *   %IMPROVE_ENTITY_ERROR_DUPLICATE_ID
 *
 * Since: 1.0
 */
gboolean
improve_plan_change_id (ImprovePlan   *self,
                        ImproveEntity *entity,
                        const char    *id,
                        GError       **error)
{
  g_return_val_if_fail (IMPROVE_IS_PLAN (self), FALSE);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (entity), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  return improve_tree_change_id (IMPROVE_TREE (self), entity, id, error);
}

/**
 * improve_plan_lookup:
 * @self: a plan
 * @id: an id
 *
 * Finds an entity anywhere in the plan.
 *
 * Returns: (transfer none) (nullable): the entity, or %NULL where the plan holds none of that id
 *
 * Since: 1.0
 */
ImproveEntity *
improve_plan_lookup (ImprovePlan *self,
                     const char  *id)
{
  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  return improve_tree_lookup (IMPROVE_TREE (self), id);
}

/**
 * improve_plan_list_referrers:
 * @self: a plan
 * @id: an id
 *
 * Lists the entities that refer to an id: what answers a recommendation, what was claimed of an action.
 *
 * Returns: (transfer full): a list of #ImproveEntity in the order of the document, empty where there is none
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_referrers (ImprovePlan *self,
                             const char  *id)
{
  g_autoptr (GListStore) found = NULL;
  GPtrArray *referrers;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  found = g_list_store_new (IMPROVE_TYPE_ENTITY);
  referrers = improve_tree_find_referrers (IMPROVE_TREE (self), id);
  for (guint i = 0; referrers != NULL && i < referrers->len; i++)
    g_list_store_append (found, g_ptr_array_index (referrers, i));
  return G_LIST_MODEL (g_steal_pointer (&found));
}
