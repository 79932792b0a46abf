/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_THEME (improve_theme_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveTheme, improve_theme, IMPROVE, THEME, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveTheme *improve_theme_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_theme_get_label (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_label (ImproveTheme *self,
                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_theme_get_title (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_title (ImproveTheme *self,
                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_theme_get_statement (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_statement (ImproveTheme *self,
                                                           const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_theme_get_lead_id (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_lead_id (ImproveTheme *self,
                                                         const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_theme_get_portfolio_post_ids (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_portfolio_post_ids (ImproveTheme *self,
                                                                    const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_theme_get_enablers (ImproveTheme *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_theme_set_enablers (ImproveTheme *self,
                                                          const char *const *value);

G_END_DECLS
