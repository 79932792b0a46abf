/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/entity/improve-tree.h>

G_BEGIN_DECLS

/**
 * ImprovePlanKind:
 * @IMPROVE_PLAN_KIND_UNKNOWN: not known, or not said
 * @IMPROVE_PLAN_KIND_POST_INSPECTION: an inspection
 * @IMPROVE_PLAN_KIND_SERVICE_IMPROVEMENT: the council's own wish to improve a service
 * @IMPROVE_PLAN_KIND_PRIORITY_ACTION: areas for priority action named by a visit
 * @IMPROVE_PLAN_KIND_REFRESH: an earlier plan, renewed
 *
 * What a plan answers.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PLAN_KIND_UNKNOWN,
  IMPROVE_PLAN_KIND_POST_INSPECTION,
  IMPROVE_PLAN_KIND_SERVICE_IMPROVEMENT,
  IMPROVE_PLAN_KIND_PRIORITY_ACTION,
  IMPROVE_PLAN_KIND_REFRESH,
} ImprovePlanKind;

#define IMPROVE_TYPE_PLAN_KIND (improve_plan_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_plan_kind_get_type (void);

/**
 * ImprovePlanState:
 * @IMPROVE_PLAN_STATE_UNKNOWN: not known, or not said
 * @IMPROVE_PLAN_STATE_OPEN: it is being carried out
 * @IMPROVE_PLAN_STATE_CLOSED: a body has closed it
 *
 * Whether a plan is open.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PLAN_STATE_UNKNOWN,
  IMPROVE_PLAN_STATE_OPEN,
  IMPROVE_PLAN_STATE_CLOSED,
} ImprovePlanState;

#define IMPROVE_TYPE_PLAN_STATE (improve_plan_state_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_plan_state_get_type (void);

/**
 * ImprovePlanPhase:
 * @IMPROVE_PLAN_PHASE_UNKNOWN: not known, or not said
 * @IMPROVE_PLAN_PHASE_STABILISE: core systems are made safe
 * @IMPROVE_PLAN_PHASE_IMPROVE: practice is made better
 * @IMPROVE_PLAN_PHASE_EMBED: better practice becomes usual
 * @IMPROVE_PLAN_PHASE_SUSTAIN: it stays so without special effort
 *
 * The stages of an improvement journey.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PLAN_PHASE_UNKNOWN,
  IMPROVE_PLAN_PHASE_STABILISE,
  IMPROVE_PLAN_PHASE_IMPROVE,
  IMPROVE_PLAN_PHASE_EMBED,
  IMPROVE_PLAN_PHASE_SUSTAIN,
} ImprovePlanPhase;

#define IMPROVE_TYPE_PLAN_PHASE (improve_plan_phase_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_plan_phase_get_type (void);

#define IMPROVE_TYPE_PLAN (improve_plan_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePlan, improve_plan, IMPROVE, PLAN, ImproveTree)

IMPROVE_AVAILABLE_IN_1_0 ImprovePlan *improve_plan_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_get_title (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_title (ImprovePlan *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_get_authority (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_authority (ImprovePlan *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePlanKind improve_plan_get_kind (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_kind (ImprovePlan *self,
                                                     ImprovePlanKind value);
IMPROVE_AVAILABLE_IN_1_0 ImprovePlanPhase improve_plan_get_phase (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_phase (ImprovePlan *self,
                                                      ImprovePlanPhase value);
IMPROVE_AVAILABLE_IN_1_0 int improve_plan_get_generation (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_generation (ImprovePlan *self,
                                                           int value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_get_supersedes (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_supersedes (ImprovePlan *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_get_statutory_statement (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_statutory_statement (ImprovePlan *self,
                                                                    gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_get_jurisdiction (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_jurisdiction (ImprovePlan *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_plan_get_closing_days (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_closing_days (ImprovePlan *self,
                                                             const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_plan_get_summary (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_summary (ImprovePlan *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_plan_get_responds_to_ids (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_plan_set_responds_to_ids (ImprovePlan *self,
                                                                const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_ambitions (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_versions (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_moves (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImprovePlanState improve_plan_get_state (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_priorities (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_inspections (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_interventions (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_recommendations (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_root_causes (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_themes (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_objectives (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_outcomes (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_measures (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_actions (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_evidence (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_audit_results (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_claims (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_crosswalks (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_organizations (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_boards (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_posts (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_people (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_memberships (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_meetings (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_delegations (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_deadlines (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_reporting_duties (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_recesses (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_deep_dives (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_papers (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_reports (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_risks (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_restrictions (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_changes (ImprovePlan *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_plan_get_check_overrides (ImprovePlan *self);

IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_add (ImprovePlan *self,
                                                    ImproveEntity *entity,
                                                    GError **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_remove (ImprovePlan *self,
                                                       ImproveEntity *entity,
                                                       GError **error);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_plan_change_id (ImprovePlan *self,
                                                          ImproveEntity *entity,
                                                          const char *id,
                                                          GError **error);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntity *improve_plan_lookup (ImprovePlan *self,
                                                             const char *id);
IMPROVE_AVAILABLE_IN_1_0 GListModel *improve_plan_list_referrers (ImprovePlan *self,
                                                                  const char *id);

G_END_DECLS
