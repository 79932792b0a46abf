/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_COVERAGE_HEADING (improve_coverage_heading_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveCoverageHeading, improve_coverage_heading, IMPROVE, COVERAGE_HEADING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_heading_get_subject_id (ImproveCoverageHeading *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_heading_get_word (ImproveCoverageHeading *self);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_coverage_heading_get_name (ImproveCoverageHeading *self);
IMPROVE_AVAILABLE_IN_1_0 int improve_coverage_heading_get_links (ImproveCoverageHeading *self);

G_END_DECLS
