/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a text seems to hold that no plan should: identifiers of a child or person, or how to reach one. */
typedef enum
{
  IMPROVE_PERSONAL_DATA_NONE,
  IMPROVE_PERSONAL_DATA_NHS_NUMBER,
  IMPROVE_PERSONAL_DATA_PUPIL_NUMBER,
  IMPROVE_PERSONAL_DATA_INSURANCE_NUMBER,
  IMPROVE_PERSONAL_DATA_BIRTH_DATE,
  IMPROVE_PERSONAL_DATA_EMAIL,
  IMPROVE_PERSONAL_DATA_PHONE,
} ImprovePersonalData;

/* What the text seems to hold of a sort: identifiers, or contact details. In one pass over it. */
ImprovePersonalData improve_personal_data_find_identifier (const char *text);
ImprovePersonalData improve_personal_data_find_contact    (const char *text);

const char *improve_personal_data_name (ImprovePersonalData data);

G_END_DECLS
