/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveProgress:
 * @IMPROVE_PROGRESS_UNKNOWN: not known, or not said
 * @IMPROVE_PROGRESS_NONE: none
 * @IMPROVE_PROGRESS_TOO_SLOW: some, and too slow
 * @IMPROVE_PROGRESS_EXPECTED: as expected
 * @IMPROVE_PROGRESS_BETTER: better than expected
 *
 * An order of our own for what inspectors say of progress. No inspectorate has published one: it is not theirs.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PROGRESS_UNKNOWN,
  IMPROVE_PROGRESS_NONE,
  IMPROVE_PROGRESS_TOO_SLOW,
  IMPROVE_PROGRESS_EXPECTED,
  IMPROVE_PROGRESS_BETTER,
} ImproveProgress;

#define IMPROVE_TYPE_PROGRESS (improve_progress_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_progress_get_type (void);

#define IMPROVE_TYPE_FINDING (improve_finding_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveFinding, improve_finding, IMPROVE, FINDING, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveFinding *improve_finding_new (const char *text);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_text (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_text (ImproveFinding *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_area (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_area (ImproveFinding *self,
                                                        const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_anchor (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_anchor (ImproveFinding *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_finding_get_progress_words (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_progress_words (ImproveFinding *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveProgress improve_finding_get_progress (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_progress (ImproveFinding *self,
                                                            ImproveProgress value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_finding_get_about_ids (ImproveFinding *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_finding_set_about_ids (ImproveFinding *self,
                                                             const char *const *value);

G_END_DECLS
