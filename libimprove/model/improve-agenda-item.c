/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-agenda-item.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>

/**
 * ImproveAgendaItem:
 *
 * An item of an agenda, what was said, and what came of it.
 *
 * Source: OParl 1.1, AgendaItem; Open Civic Data, EventAgendaItem; boards' minutes of 2017.
 *
 * Since: 1.0
 */
struct _ImproveAgendaItem
{
  ImproveEntity parent_instance;
  char *number;
  char *title;
  gboolean standing;
  char **papers;
  ImproveDate *data_as_of;
  char *discussion;
  gboolean exempt;
  char **exempt_paragraphs;
  int outcome;
  char *deferred_to_id;
  char *referred_to_id;
  ImproveEntityList *resolutions;
  ImproveEntityList *agreed_actions;
  ImproveEntityList *undertakings;
};

G_DEFINE_ENUM_TYPE (ImproveItemOutcome, improve_item_outcome,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_CONSIDERED, "considered"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_NOT_REACHED, "not_reached"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_DEFERRED, "deferred"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_WITHDRAWN, "withdrawn"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ITEM_OUTCOME_REFERRED, "referred"))

static const ImproveRow rows[] = {
  /**
   * ImproveAgendaItem:number:
   *
   * Its number on the agenda.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, number, STRING, "number", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Number"),
  /**
   * ImproveAgendaItem:title:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, title, STRING, "title",
               IMPROVE_SEALABLE, IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveAgendaItem:standing:
   *
   * Whether it stands on every agenda.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, standing, BOOLEAN, "standing",
               IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Standing item"),
  /**
   * ImproveAgendaItem:papers:
   *
   * The titles of the papers.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, papers, STRV, "papers", IMPROVE_PUBLIC, .label = "Papers"),
  /**
   * ImproveAgendaItem:data-as-of:
   *
   * The day to which the figures in its papers go.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, data_as_of, DATE, "data-as-of", IMPROVE_PUBLIC, .label = "Data as of"),
  /**
   * ImproveAgendaItem:discussion:
   *
   * What was said.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, discussion, TEXT, "discussion", IMPROVE_SEALABLE, .label = "Discussion"),
  /**
   * ImproveAgendaItem:exempt:
   *
   * Whether press and public were excluded.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, exempt, BOOLEAN, "exempt", IMPROVE_SEALABLE, IMPROVE_PUBLIC, .label = "Exempt"),
  /**
   * ImproveAgendaItem:exempt-paragraphs:
   *
   * The paragraphs of Schedule 12A to the Local Government Act 1972 that were cited.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, exempt_paragraphs, STRV, "exempt-paragraphs", IMPROVE_SEALABLE,
               IMPROVE_PUBLIC, .label = "Paragraphs"),
  /**
   * ImproveAgendaItem:outcome:
   *
   * What came of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, outcome, ENUM, "outcome", IMPROVE_SEALABLE,
               .value_type = improve_item_outcome_get_type, IMPROVE_PUBLIC, .label = "Outcome"),
  /**
   * ImproveAgendaItem:deferred-to-id:
   *
   * The meeting to which it was put off.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, deferred_to_id, REF, "deferred-to-id", IMPROVE_SEALABLE,
               .targets = "meeting", IMPROVE_PUBLIC, .label = "Deferred to"),
  /**
   * ImproveAgendaItem:referred-to-id:
   *
   * The body to which it was referred.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, referred_to_id, REF, "referred-to-id", IMPROVE_SEALABLE,
               .targets = "organization", IMPROVE_PUBLIC, .label = "Referred to"),
  /**
   * ImproveAgendaItem:resolutions:
   *
   * What was resolved.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, resolutions, LIST, "resolutions", IMPROVE_SEALABLE,
               .value_type = improve_resolution_get_type, .label = "Resolutions"),
  /**
   * ImproveAgendaItem:agreed-actions:
   *
   * What was agreed to be done.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, agreed_actions, LIST, "agreed-actions", IMPROVE_SEALABLE,
               .value_type = improve_agreed_action_get_type, .label = "Agreed actions"),
  /**
   * ImproveAgendaItem:undertakings:
   *
   * What was asked or promised outside the resolution.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveAgendaItem, undertakings, LIST, "undertakings",
               .value_type = improve_undertaking_get_type, .label = "Undertakings"),
};

IMPROVE_DEFINE_ENTITY (ImproveAgendaItem, improve_agenda_item, rows)

/**
 * improve_agenda_item_new:
 * @title: #ImproveAgendaItem:title
 *
 * Makes an agenda item.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveAgendaItem *
improve_agenda_item_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_AGENDA_ITEM,
                       "title", title,
                       NULL);
}

/**
 * improve_agenda_item_get_number: (get-property number)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:number.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, number)

/**
 * improve_agenda_item_set_number: (set-property number)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:number.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, number, "number")

/**
 * improve_agenda_item_get_title: (get-property title)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, title)

/**
 * improve_agenda_item_set_title: (set-property title)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, title, "title")

/**
 * improve_agenda_item_get_standing: (get-property standing)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:standing.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, gboolean, standing)

/**
 * improve_agenda_item_set_standing: (set-property standing)
 * @self: an agenda item
 * @value: the value
 *
 * Sets #ImproveAgendaItem:standing.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, gboolean, standing, "standing")

/**
 * improve_agenda_item_get_papers: (get-property papers)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:papers.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, papers)

/**
 * improve_agenda_item_set_papers: (set-property papers)
 * @self: an agenda item
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAgendaItem:papers.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *const *, papers, "papers")

/**
 * improve_agenda_item_get_data_as_of: (get-property data-as-of)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:data-as-of.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, ImproveDate *, data_as_of)

/**
 * improve_agenda_item_set_data_as_of: (set-property data-as-of)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:data-as-of.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, ImproveDate *, data_as_of, "data-as-of")

/**
 * improve_agenda_item_get_discussion: (get-property discussion)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:discussion.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, discussion)

/**
 * improve_agenda_item_set_discussion: (set-property discussion)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:discussion.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, discussion, "discussion")

/**
 * improve_agenda_item_get_exempt: (get-property exempt)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:exempt.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, gboolean, exempt)

/**
 * improve_agenda_item_set_exempt: (set-property exempt)
 * @self: an agenda item
 * @value: the value
 *
 * Sets #ImproveAgendaItem:exempt.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, gboolean, exempt, "exempt")

/**
 * improve_agenda_item_get_exempt_paragraphs: (get-property exempt-paragraphs)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:exempt-paragraphs.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, exempt_paragraphs)

/**
 * improve_agenda_item_set_exempt_paragraphs: (set-property exempt-paragraphs)
 * @self: an agenda item
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveAgendaItem:exempt-paragraphs.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *const *, exempt_paragraphs,
                "exempt-paragraphs")

/**
 * improve_agenda_item_get_outcome: (get-property outcome)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:outcome.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, ImproveItemOutcome, outcome)

/**
 * improve_agenda_item_set_outcome: (set-property outcome)
 * @self: an agenda item
 * @value: the value
 *
 * Sets #ImproveAgendaItem:outcome.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, ImproveItemOutcome, outcome, "outcome")

/**
 * improve_agenda_item_get_deferred_to_id: (get-property deferred-to-id)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:deferred-to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, deferred_to_id)

/**
 * improve_agenda_item_set_deferred_to_id: (set-property deferred-to-id)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:deferred-to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, deferred_to_id,
                "deferred-to-id")

/**
 * improve_agenda_item_get_referred_to_id: (get-property referred-to-id)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:referred-to-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, referred_to_id)

/**
 * improve_agenda_item_set_referred_to_id: (set-property referred-to-id)
 * @self: an agenda item
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveAgendaItem:referred-to-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, const char *, referred_to_id,
                "referred-to-id")

/**
 * improve_agenda_item_get_resolutions: (get-property resolutions)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:resolutions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, resolutions, "resolutions")

/**
 * improve_agenda_item_get_agreed_actions: (get-property agreed-actions)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:agreed-actions.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, agreed_actions, "agreed-actions")

/**
 * improve_agenda_item_get_undertakings: (get-property undertakings)
 * @self: an agenda item
 *
 * Gets #ImproveAgendaItem:undertakings.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveAgendaItem, improve_agenda_item, IMPROVE_IS_AGENDA_ITEM, undertakings, "undertakings")
