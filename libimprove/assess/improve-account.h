/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/base/improve-date.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_ACCOUNT (improve_account_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (ImproveAccount, improve_account, IMPROVE, ACCOUNT, GObject)

/**
 * ImproveAccountClass:
 *
 * The class of #ImproveAccount. Types outside the library cannot be derived from it in 1.x; space is kept for later.
 *
 * Since: 1.0
 */
struct _ImproveAccountClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer padding[6];
};

IMPROVE_AVAILABLE_IN_1_0 ImprovePlan *improve_account_get_plan     (ImproveAccount *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_account_get_as_of    (ImproveAccount *self);
IMPROVE_AVAILABLE_IN_1_0 GDateTime   *improve_account_get_known_at (ImproveAccount *self);

G_END_DECLS
