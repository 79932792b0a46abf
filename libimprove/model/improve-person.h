/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

#define IMPROVE_TYPE_PERSON (improve_person_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImprovePerson, improve_person, IMPROVE, PERSON, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImprovePerson *improve_person_new (const char *name);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_person_get_name (ImprovePerson *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_person_set_name (ImprovePerson *self,
                                                       const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_person_get_honorific_prefix (ImprovePerson *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_person_set_honorific_prefix (ImprovePerson *self,
                                                                   const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_person_get_other_names (ImprovePerson *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_person_set_other_names (ImprovePerson *self,
                                                              const char *const *value);

G_END_DECLS
