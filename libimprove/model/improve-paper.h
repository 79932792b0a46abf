/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_PAPER (improve_paper_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePaper, improve_paper, IMPROVE, PAPER, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImprovePaper *improve_paper_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_title (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_title (ImprovePaper *self,
                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_kind (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_kind (ImprovePaper *self,
                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_version (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_version (ImprovePaper *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_owner_id (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_owner_id (ImprovePaper *self,
                                                          const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_paper_get_approved_by_ids (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_approved_by_ids (ImprovePaper *self,
                                                                 const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_uri (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_uri (ImprovePaper *self,
                                                     const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_paper_get_sha256 (ImprovePaper *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_paper_set_sha256 (ImprovePaper *self,
                                                        const char *value);

G_END_DECLS
