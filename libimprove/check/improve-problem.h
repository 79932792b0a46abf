/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include <libimprove/base/improve-version-macros.h>
#include <libimprove/model/improve-check-override.h>

G_BEGIN_DECLS

/**
 * ImproveSeverity:
 * @IMPROVE_SEVERITY_UNKNOWN: not known; no problem has it
 * @IMPROVE_SEVERITY_ERROR: the plan is wrong: it contradicts itself, or says what its records do not support
 * @IMPROVE_SEVERITY_WARNING: the plan is probably wrong, or says what it should not
 * @IMPROVE_SEVERITY_GAP: something is not known yet: somebody has to find it out or decide it
 * @IMPROVE_SEVERITY_INFO: worth knowing, and perhaps meant so
 *
 * How much a problem matters. A gap is no fault: a plan may be begun with half of it unknown.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_SEVERITY_UNKNOWN,
  IMPROVE_SEVERITY_ERROR,
  IMPROVE_SEVERITY_WARNING,
  IMPROVE_SEVERITY_GAP,
  IMPROVE_SEVERITY_INFO,
} ImproveSeverity;

#define IMPROVE_TYPE_SEVERITY (improve_severity_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_severity_get_type (void);

#define IMPROVE_TYPE_PROBLEM (improve_problem_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveProblem, improve_problem, IMPROVE, PROBLEM, GObject)

IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_rule      (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveSeverity improve_problem_get_severity  (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_pointer   (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_entity_id (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_party_id  (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_message   (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 const char     *improve_problem_get_mend      (ImproveProblem *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveCheckOverride *improve_problem_get_let_stand (ImproveProblem *self);

G_END_DECLS
