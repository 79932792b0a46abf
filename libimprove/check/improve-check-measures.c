/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what is counted: measures, their targets and their values. */

#include <math.h>

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/model/improve-target.h>

/* A measure that is in use; of one that is being developed much is not known yet. */
static gboolean
is_live (ImproveMeasure *measure)
{
  ImproveMeasureStatus status = improve_measure_get_status (measure);

  return status == IMPROVE_MEASURE_STATUS_UNKNOWN || status == IMPROVE_MEASURE_STATUS_LIVE;
}

void
improve_check_measure_definition (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  if (is_live (IMPROVE_MEASURE (entity)) && improve_measure_get_definition (IMPROVE_MEASURE (entity)) == NULL)
    improve_checker_report_named (checker, "definition", "Nothing says what exactly {} counts.");
}

void
improve_check_measure_outcome (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  if (is_live (IMPROVE_MEASURE (entity)) && improve_measure_get_outcome_ids (IMPROVE_MEASURE (entity))[0] == NULL)
    improve_checker_report_named (checker, "outcome-ids", "{} tests no outcome.");
}

/* To have no target on purpose is a policy, and has its reason. */
void
improve_check_measure_target (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  ImproveMeasure *measure = IMPROVE_MEASURE (entity);

  if (!is_live (measure))
    return;
  switch (improve_measure_get_target_policy (measure))
    {
    case IMPROVE_TARGET_POLICY_UNKNOWN:
      improve_checker_report_named (checker, "target-policy",
                                    "Nothing says whether {} has a target, or none on purpose.");
      break;
    case IMPROVE_TARGET_POLICY_NONE_BY_DESIGN:
      if (improve_measure_get_target_policy_reason (measure) == NULL)
        improve_checker_report_named (checker, "target-policy-reason", "Nothing says why {} has no target.");
      break;
    default:
      if (improve_entity_list_get_size (improve_measure_get_targets (measure)) == 0)
        improve_checker_report_named (checker, "targets", "{} is to have a target, and none is set.");
    }
}

void
improve_check_target_band (ImproveChecker *checker,
                           ImproveEntity  *entity)
{
  double lower = improve_target_get_lower (IMPROVE_TARGET (entity));
  double upper = improve_target_get_upper (IMPROVE_TARGET (entity));

  if (!isnan (lower) && !isnan (upper) && lower > upper)
    improve_checker_report (checker, "upper", g_strdup ("The band ends below where it begins."));
  else if (isnan (lower) && isnan (upper) && isnan (improve_target_get_value (IMPROVE_TARGET (entity))))
    improve_checker_report (checker, "value", g_strdup ("The target gives neither a value nor a band."));
}

static gboolean
is_percentage (ImproveEntity *observation)
{
  ImproveEntity *measure = improve_entity_get_parent (observation);

  return IMPROVE_IS_MEASURE (measure)
         && improve_measure_get_kind (IMPROVE_MEASURE (measure)) == IMPROVE_MEASURE_KIND_PERCENTAGE;
}

void
improve_check_observation_value (ImproveChecker *checker,
                                 ImproveEntity  *entity)
{
  ImproveObservation *observation = IMPROVE_OBSERVATION (entity);
  double value = improve_observation_get_value (observation);
  double above = improve_observation_get_numerator (observation);
  double below = improve_observation_get_denominator (observation);

  if (!is_percentage (entity) || improve_check_is_corrected (checker, entity))
    return;
  if (!isnan (value) && (value < 0 || value > 100))
    improve_checker_report (checker, "value", g_strdup ("A percentage lies between 0 and 100."));
  if (!isnan (above) && !isnan (below) && above > below)
    improve_checker_report (checker, "numerator", g_strdup ("More are counted above the line than below it."));
}

/* Rounding moves a percentage by less than one. */
void
improve_check_observation_derived (ImproveChecker *checker,
                                   ImproveEntity  *entity)
{
  ImproveObservation *observation = IMPROVE_OBSERVATION (entity);
  double value = improve_observation_get_value (observation);
  double share
      = 100 * improve_observation_get_numerator (observation) / improve_observation_get_denominator (observation);

  if (is_percentage (entity) && isfinite (share) && !isnan (value) && fabs (value - share) >= 1
      && !improve_check_is_corrected (checker, entity))
    improve_checker_report (checker, "value",
                            g_strdup ("The percentage is not what its numerator and denominator give."));
}

void
improve_check_observation_absence (ImproveChecker *checker,
                                   ImproveEntity  *entity)
{
  ImproveObservation *observation = IMPROVE_OBSERVATION (entity);

  if (isnan (improve_observation_get_value (observation)) && improve_observation_get_word (observation) == NULL
      && improve_observation_get_absence (observation) == IMPROVE_ABSENCE_UNKNOWN
      && !improve_check_is_corrected (checker, entity))
    improve_checker_report (checker, "absence", g_strdup ("There is no value, and nothing says why."));
}
