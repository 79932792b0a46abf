/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-recommendation.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveRecommendation:
 *
 * What an inspectorate, a commissioner or a committee recommended. Three facts about it are kept apart: what
 * answers it, whether a board accepted that, and whether anyone outside has confirmed it.
 *
 * Source: Ofsted: numbered in reports of the single framework, bullets since 2018.
 *
 * Since: 1.0
 */
struct _ImproveRecommendation
{
  ImproveEntity parent_instance;
  char *source_id;
  int kind;
  char *label;
  char *text;
  char *addressee_text;
  char *addressee_id;
  char *urgency;
  char *anchor;
  char **paragraphs;
  int response;
  char *closure_authority_id;
  char *superseded_by_id;
};

G_DEFINE_ENUM_TYPE (ImproveRecommendationKind, improve_recommendation_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_RECOMMENDATION, "recommendation"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_PRIORITY_ACTION_AREA, "priority_action_area"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_NOTICE_TERM, "notice_term"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_DIRECTION_TERM, "direction_term"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_KIND_SCRUTINY, "scrutiny"))

G_DEFINE_ENUM_TYPE (ImproveRecommendationResponse, improve_recommendation_response,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_RESPONSE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_RESPONSE_ACCEPTED, "accepted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_RESPONSE_PARTLY_ACCEPTED, "partly_accepted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RECOMMENDATION_RESPONSE_NOT_ACCEPTED, "not_accepted"))

static const ImproveRow rows[] = {
  /**
   * ImproveRecommendation:source-id:
   *
   * The inspection or the limb of a resolution it comes from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, source_id, REF, "source-id",
               .targets = "inspection intervention limb report", IMPROVE_PUBLIC, .label = "Source"),
  /**
   * ImproveRecommendation:kind:
   *
   * What sort of recommendation it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, kind, ENUM, "kind",
               .value_type = improve_recommendation_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveRecommendation:label:
   *
   * The number the source gives it, which need not be unique.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, label, STRING, "label", IMPROVE_PUBLIC, .label = "Label"),
  /**
   * ImproveRecommendation:text:
   *
   * The recommendation, verbatim.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, text, TEXT, "text", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveRecommendation:addressee-text:
   *
   * Whom the source addresses, in its words.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, addressee_text, STRING, "addressee-text", IMPROVE_PUBLIC, .label = "Addressee"),
  /**
   * ImproveRecommendation:addressee-id:
   *
   * Whom it addresses.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, addressee_id, REF, "addressee-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Addressed to"),
  /**
   * ImproveRecommendation:urgency:
   *
   * How soon, in the words of the source, such as `immediately`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, urgency, STRING, "urgency", IMPROVE_PUBLIC, .label = "Urgency"),
  /**
   * ImproveRecommendation:anchor:
   *
   * Page and heading in the source.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, anchor, STRING, "anchor", IMPROVE_PUBLIC, .label = "Where"),
  /**
   * ImproveRecommendation:paragraphs:
   *
   * The paragraphs of the source that it cites.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, paragraphs, STRV, "paragraphs", IMPROVE_PUBLIC, .label = "Paragraphs"),
  /**
   * ImproveRecommendation:response:
   *
   * Whether the council accepts it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, response, ENUM, "response",
               .value_type = improve_recommendation_response_get_type, IMPROVE_PUBLIC, .label = "Response"),
  /**
   * ImproveRecommendation:closure-authority-id:
   *
   * Who can really close it; absent where nobody signs it off.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, closure_authority_id, REF, "closure-authority-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Closed by"),
  /**
   * ImproveRecommendation:superseded-by-id:
   *
   * The recommendation of a later inspection that replaces it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveRecommendation, superseded_by_id, REF, "superseded-by-id",
               .targets = "recommendation", IMPROVE_PUBLIC, .label = "Superseded by"),
};

IMPROVE_DEFINE_ENTITY (ImproveRecommendation, improve_recommendation, rows)

/**
 * improve_recommendation_new:
 * @text: #ImproveRecommendation:text
 *
 * Makes a recommendation.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveRecommendation *
improve_recommendation_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_RECOMMENDATION,
                       "text", text,
                       NULL);
}

/**
 * improve_recommendation_get_source_id: (get-property source-id)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:source-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, source_id)

/**
 * improve_recommendation_set_source_id: (set-property source-id)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:source-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, source_id,
                "source-id")

/**
 * improve_recommendation_get_kind: (get-property kind)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, ImproveRecommendationKind,
                kind)

/**
 * improve_recommendation_set_kind: (set-property kind)
 * @self: a recommendation
 * @value: the value
 *
 * Sets #ImproveRecommendation:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, ImproveRecommendationKind,
                kind, "kind")

/**
 * improve_recommendation_get_label: (get-property label)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, label)

/**
 * improve_recommendation_set_label: (set-property label)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, label, "label")

/**
 * improve_recommendation_get_text: (get-property text)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, text)

/**
 * improve_recommendation_set_text: (set-property text)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, text, "text")

/**
 * improve_recommendation_get_addressee_text: (get-property addressee-text)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:addressee-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, addressee_text)

/**
 * improve_recommendation_set_addressee_text: (set-property addressee-text)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:addressee-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, addressee_text,
                "addressee-text")

/**
 * improve_recommendation_get_addressee_id: (get-property addressee-id)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:addressee-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, addressee_id)

/**
 * improve_recommendation_set_addressee_id: (set-property addressee-id)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:addressee-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, addressee_id,
                "addressee-id")

/**
 * improve_recommendation_get_urgency: (get-property urgency)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:urgency.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, urgency)

/**
 * improve_recommendation_set_urgency: (set-property urgency)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:urgency.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, urgency,
                "urgency")

/**
 * improve_recommendation_get_anchor: (get-property anchor)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:anchor.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, anchor)

/**
 * improve_recommendation_set_anchor: (set-property anchor)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:anchor.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *, anchor,
                "anchor")

/**
 * improve_recommendation_get_paragraphs: (get-property paragraphs)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:paragraphs.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, paragraphs)

/**
 * improve_recommendation_set_paragraphs: (set-property paragraphs)
 * @self: a recommendation
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveRecommendation:paragraphs.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *const *,
                paragraphs, "paragraphs")

/**
 * improve_recommendation_get_response: (get-property response)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:response.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, ImproveRecommendationResponse,
                response)

/**
 * improve_recommendation_set_response: (set-property response)
 * @self: a recommendation
 * @value: the value
 *
 * Sets #ImproveRecommendation:response.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, ImproveRecommendationResponse,
                response, "response")

/**
 * improve_recommendation_get_closure_authority_id: (get-property closure-authority-id)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:closure-authority-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *,
                closure_authority_id)

/**
 * improve_recommendation_set_closure_authority_id: (set-property closure-authority-id)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:closure-authority-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *,
                closure_authority_id, "closure-authority-id")

/**
 * improve_recommendation_get_superseded_by_id: (get-property superseded-by-id)
 * @self: a recommendation
 *
 * Gets #ImproveRecommendation:superseded-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *,
                superseded_by_id)

/**
 * improve_recommendation_set_superseded_by_id: (set-property superseded-by-id)
 * @self: a recommendation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveRecommendation:superseded-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveRecommendation, improve_recommendation, IMPROVE_IS_RECOMMENDATION, const char *,
                superseded_by_id, "superseded-by-id")
