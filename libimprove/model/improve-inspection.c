/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-inspection.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-finding.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/model/improve-move.h>

/**
 * ImproveInspection:
 *
 * An inspection, visit or review of the council by others, expected or held.
 *
 * Source: Education and Inspections Act 2006, sections 135 to 137; SI 2015/1792 for joint inspections.
 *
 * Since: 1.0
 */
struct _ImproveInspection
{
  ImproveEntity parent_instance;
  char *title;
  char *inspectorate;
  char *framework;
  char *framework_version;
  int kind;
  ImproveDate *expected_on;
  ImprovePeriod *fieldwork;
  ImproveDate *feedback_on;
  ImproveDate *received_on;
  ImproveDate *published_on;
  gboolean unpublished;
  char *lead_text;
  char **scope;
  char *uri;
  char *source;
  ImproveEntityList *judgements;
  ImproveEntityList *findings;
  ImproveEntityList *moves;
  int state;
};

G_DEFINE_ENUM_TYPE (ImproveInspectionKind, improve_inspection_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_INSPECTION, "inspection"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_SHORT, "short"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_STANDARD, "standard"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_FOCUSED_VISIT, "focused_visit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_MONITORING_VISIT, "monitoring_visit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_JTAI, "jtai"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_PEER_REVIEW, "peer_review"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_COMMISSIONER_REVIEW, "commissioner_review"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_DIAGNOSTIC, "diagnostic"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_KIND_ACTION_PLANNING_VISIT, "action_planning_visit"))

G_DEFINE_ENUM_TYPE (ImproveInspectionState, improve_inspection_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_EXPECTED, "expected"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_NOTIFIED, "notified"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_FIELDWORK, "fieldwork"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_VERBAL_FEEDBACK, "verbal_feedback"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_DRAFT_RECEIVED, "draft_received"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_RECEIVED, "received"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_PUBLISHED, "published"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_INSPECTION_STATE_NOT_FOR_PUBLICATION, "not_for_publication"))

static const ImproveRow rows[] = {
  /**
   * ImproveInspection:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, title, STRING, "title", IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveInspection:inspectorate:
   *
   * Who inspects.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, inspectorate, STRING, "inspectorate",
               .words = "ofsted cqc hmicfrs hmi-probation commissioner peer-authority", IMPROVE_PUBLIC, .label =
               "Inspectorate"),
  /**
   * ImproveInspection:framework:
   *
   * The framework by its profile name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, framework, STRING, "framework",
               .words = "sif ilacs area-send jtai", IMPROVE_PUBLIC, .label = "Framework"),
  /**
   * ImproveInspection:framework-version:
   *
   * The edition of the framework, only where the source names one.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, framework_version, STRING, "framework-version", IMPROVE_PUBLIC, .label = "Edition"),
  /**
   * ImproveInspection:kind:
   *
   * What sort of inspection it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, kind, ENUM, "kind",
               .value_type = improve_inspection_kind_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveInspection:expected-on:
   *
   * When it is expected.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, expected_on, DATE, "expected-on", IMPROVE_PUBLIC, .label = "Expected"),
  /**
   * ImproveInspection:fieldwork:
   *
   * From the first to the last day on site.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, fieldwork, PERIOD, "fieldwork", IMPROVE_PUBLIC, .label = "Fieldwork"),
  /**
   * ImproveInspection:feedback-on:
   *
   * When inspectors told the council what they had found.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, feedback_on, DATE, "feedback-on", .label = "Feedback"),
  /**
   * ImproveInspection:received-on:
   *
   * When the council received the report: statutory clocks count from here (SI 2007/462).
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, received_on, DATE, "received-on", IMPROVE_PUBLIC, .label = "Received"),
  /**
   * ImproveInspection:published-on:
   *
   * When the report was published.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, published_on, DATE, "published-on", IMPROVE_PUBLIC, .label = "Published"),
  /**
   * ImproveInspection:unpublished:
   *
   * Whether the report or letter is not published, as a first monitoring visit's may not be.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, unpublished, BOOLEAN, "unpublished",
               IMPROVE_PUBLIC, .label = "Not for publication"),
  /**
   * ImproveInspection:lead-text:
   *
   * The lead inspector, as the report prints the name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, lead_text, STRING, "lead-text", IMPROVE_PERSONAL, .label = "Lead inspector"),
  /**
   * ImproveInspection:scope:
   *
   * The areas looked at.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, scope, STRV, "scope", IMPROVE_PUBLIC, .label = "Scope"),
  /**
   * ImproveInspection:uri:
   *
   * Where the report is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, uri, LINK, "uri", IMPROVE_PUBLIC, .label = "Report"),
  /**
   * ImproveInspection:source:
   *
   * The document this was read from.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, source, STRING, "source", .label = "Source"),
  /**
   * ImproveInspection:judgements:
   *
   * The grades given, by area.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, judgements, LIST, "judgements",
               .value_type = improve_judgement_get_type, .label = "Judgements"),
  /**
   * ImproveInspection:findings:
   *
   * What inspectors found, in their words.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, findings, LIST, "findings",
               .value_type = improve_finding_get_type, .label = "Findings"),
  /**
   * ImproveInspection:moves:
   *
   * The moves that brought the inspection where it is, in the order in which they were recorded. They are made
   * with improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveInspection:state:
   *
   * How far the inspection has come, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveInspection, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_inspection_state_get_type, IMPROVE_PUBLIC, .label = "State"),
};

IMPROVE_DEFINE_ENTITY (ImproveInspection, improve_inspection, rows)

/**
 * improve_inspection_new:
 *
 * Makes an inspection with no values. `g_object_new (IMPROVE_TYPE_INSPECTION, …)` makes one with its properties.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveInspection *
improve_inspection_new (void)
{
  return g_object_new (IMPROVE_TYPE_INSPECTION, NULL);
}

/**
 * improve_inspection_get_title: (get-property title)
 * @self: an inspection
 *
 * Gets #ImproveInspection:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, title)

/**
 * improve_inspection_set_title: (set-property title)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, title, "title")

/**
 * improve_inspection_get_inspectorate: (get-property inspectorate)
 * @self: an inspection
 *
 * Gets #ImproveInspection:inspectorate.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, inspectorate)

/**
 * improve_inspection_set_inspectorate: (set-property inspectorate)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:inspectorate.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, inspectorate,
                "inspectorate")

/**
 * improve_inspection_get_framework: (get-property framework)
 * @self: an inspection
 *
 * Gets #ImproveInspection:framework.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, framework)

/**
 * improve_inspection_set_framework: (set-property framework)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:framework.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, framework, "framework")

/**
 * improve_inspection_get_framework_version: (get-property framework-version)
 * @self: an inspection
 *
 * Gets #ImproveInspection:framework-version.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, framework_version)

/**
 * improve_inspection_set_framework_version: (set-property framework-version)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:framework-version.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, framework_version,
                "framework-version")

/**
 * improve_inspection_get_kind: (get-property kind)
 * @self: an inspection
 *
 * Gets #ImproveInspection:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveInspectionKind, kind)

/**
 * improve_inspection_set_kind: (set-property kind)
 * @self: an inspection
 * @value: the value
 *
 * Sets #ImproveInspection:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveInspectionKind, kind, "kind")

/**
 * improve_inspection_get_expected_on: (get-property expected-on)
 * @self: an inspection
 *
 * Gets #ImproveInspection:expected-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, expected_on)

/**
 * improve_inspection_set_expected_on: (set-property expected-on)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:expected-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, expected_on, "expected-on")

/**
 * improve_inspection_get_fieldwork: (get-property fieldwork)
 * @self: an inspection
 *
 * Gets #ImproveInspection:fieldwork.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImprovePeriod *, fieldwork)

/**
 * improve_inspection_set_fieldwork: (set-property fieldwork)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:fieldwork.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImprovePeriod *, fieldwork, "fieldwork")

/**
 * improve_inspection_get_feedback_on: (get-property feedback-on)
 * @self: an inspection
 *
 * Gets #ImproveInspection:feedback-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, feedback_on)

/**
 * improve_inspection_set_feedback_on: (set-property feedback-on)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:feedback-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, feedback_on, "feedback-on")

/**
 * improve_inspection_get_received_on: (get-property received-on)
 * @self: an inspection
 *
 * Gets #ImproveInspection:received-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, received_on)

/**
 * improve_inspection_set_received_on: (set-property received-on)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:received-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, received_on, "received-on")

/**
 * improve_inspection_get_published_on: (get-property published-on)
 * @self: an inspection
 *
 * Gets #ImproveInspection:published-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, published_on)

/**
 * improve_inspection_set_published_on: (set-property published-on)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:published-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveDate *, published_on,
                "published-on")

/**
 * improve_inspection_get_unpublished: (get-property unpublished)
 * @self: an inspection
 *
 * Gets #ImproveInspection:unpublished.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, gboolean, unpublished)

/**
 * improve_inspection_set_unpublished: (set-property unpublished)
 * @self: an inspection
 * @value: the value
 *
 * Sets #ImproveInspection:unpublished.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, gboolean, unpublished, "unpublished")

/**
 * improve_inspection_get_lead_text: (get-property lead-text)
 * @self: an inspection
 *
 * Gets #ImproveInspection:lead-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, lead_text)

/**
 * improve_inspection_set_lead_text: (set-property lead-text)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:lead-text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, lead_text, "lead-text")

/**
 * improve_inspection_get_scope: (get-property scope)
 * @self: an inspection
 *
 * Gets #ImproveInspection:scope.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, scope)

/**
 * improve_inspection_set_scope: (set-property scope)
 * @self: an inspection
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveInspection:scope.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *const *, scope, "scope")

/**
 * improve_inspection_get_uri: (get-property uri)
 * @self: an inspection
 *
 * Gets #ImproveInspection:uri.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, uri)

/**
 * improve_inspection_set_uri: (set-property uri)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:uri.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, uri, "uri")

/**
 * improve_inspection_get_source: (get-property source)
 * @self: an inspection
 *
 * Gets #ImproveInspection:source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, source)

/**
 * improve_inspection_set_source: (set-property source)
 * @self: an inspection
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveInspection:source.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, const char *, source, "source")

/**
 * improve_inspection_get_judgements: (get-property judgements)
 * @self: an inspection
 *
 * Gets #ImproveInspection:judgements.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, judgements, "judgements")

/**
 * improve_inspection_get_findings: (get-property findings)
 * @self: an inspection
 *
 * Gets #ImproveInspection:findings.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, findings, "findings")

/**
 * improve_inspection_get_moves: (get-property moves)
 * @self: an inspection
 *
 * Gets #ImproveInspection:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, moves, "moves")

/**
 * improve_inspection_get_state: (get-property state)
 * @self: an inspection
 *
 * Gets #ImproveInspection:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveInspection, improve_inspection, IMPROVE_IS_INSPECTION, ImproveInspectionState, state)
