/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>

G_BEGIN_DECLS

/**
 * ImproveItemOutcome:
 * @IMPROVE_ITEM_OUTCOME_UNKNOWN: not known, or not said
 * @IMPROVE_ITEM_OUTCOME_CONSIDERED: it was considered
 * @IMPROVE_ITEM_OUTCOME_NOT_REACHED: there was no time
 * @IMPROVE_ITEM_OUTCOME_DEFERRED: it was put off
 * @IMPROVE_ITEM_OUTCOME_WITHDRAWN: it was taken off
 * @IMPROVE_ITEM_OUTCOME_REFERRED: it was sent to another body
 *
 * What came of an agenda item.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ITEM_OUTCOME_UNKNOWN,
  IMPROVE_ITEM_OUTCOME_CONSIDERED,
  IMPROVE_ITEM_OUTCOME_NOT_REACHED,
  IMPROVE_ITEM_OUTCOME_DEFERRED,
  IMPROVE_ITEM_OUTCOME_WITHDRAWN,
  IMPROVE_ITEM_OUTCOME_REFERRED,
} ImproveItemOutcome;

#define IMPROVE_TYPE_ITEM_OUTCOME (improve_item_outcome_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_item_outcome_get_type (void);

#define IMPROVE_TYPE_AGENDA_ITEM (improve_agenda_item_get_type ())
IMPROVE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (ImproveAgendaItem, improve_agenda_item, IMPROVE, AGENDA_ITEM, ImproveEntity)

IMPROVE_AVAILABLE_IN_1_0 ImproveAgendaItem *improve_agenda_item_new (const char *title);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agenda_item_get_number (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_number (ImproveAgendaItem *self,
                                                              const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agenda_item_get_title (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_title (ImproveAgendaItem *self,
                                                             const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_agenda_item_get_standing (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_standing (ImproveAgendaItem *self,
                                                                gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_agenda_item_get_papers (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_papers (ImproveAgendaItem *self,
                                                              const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveDate *improve_agenda_item_get_data_as_of (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_data_as_of (ImproveAgendaItem *self,
                                                                  ImproveDate *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agenda_item_get_discussion (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_discussion (ImproveAgendaItem *self,
                                                                  const char *value);
IMPROVE_AVAILABLE_IN_1_0 gboolean improve_agenda_item_get_exempt (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_exempt (ImproveAgendaItem *self,
                                                              gboolean value);
IMPROVE_AVAILABLE_IN_1_0 const char *const *improve_agenda_item_get_exempt_paragraphs (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_exempt_paragraphs (ImproveAgendaItem *self,
                                                                         const char *const *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveItemOutcome improve_agenda_item_get_outcome (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_outcome (ImproveAgendaItem *self,
                                                               ImproveItemOutcome value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agenda_item_get_deferred_to_id (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_deferred_to_id (ImproveAgendaItem *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 const char *improve_agenda_item_get_referred_to_id (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 void improve_agenda_item_set_referred_to_id (ImproveAgendaItem *self,
                                                                      const char *value);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_agenda_item_get_resolutions (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_agenda_item_get_agreed_actions (ImproveAgendaItem *self);
IMPROVE_AVAILABLE_IN_1_0 ImproveEntityList *improve_agenda_item_get_undertakings (ImproveAgendaItem *self);

G_END_DECLS
