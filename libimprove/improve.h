/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The one header for users of the library. Nothing inside the library includes it. */

#include <libimprove/base/improve-calendar.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/base/improve-version-macros.h>
#include <libimprove/entity/improve-difference.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/entity/improve-kind.h>
#include <libimprove/entity/improve-row.h>
#include <libimprove/entity/improve-tree.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-basis.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-evidence.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-milestone.h>
#include <libimprove/model/improve-move.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-plan.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-root-cause.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/model/improve-theme.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/tracker/improve-date-order.h>
