/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-organization.h>

G_BEGIN_DECLS

struct _ImproveOrganization
{
  ImproveEntity parent_instance;
  char *name;
  char **other_names;
  char *classification;
  char *parent_id;
  ImproveDate *founded_on;
  ImproveDate *dissolved_on;
  char *successor_id;
};

G_END_DECLS
