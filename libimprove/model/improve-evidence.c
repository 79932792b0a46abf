/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-evidence.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-evidence-link.h>
#include <libimprove/model/improve-move.h>

/**
 * ImproveEvidence:
 *
 * What shows, or contradicts, that something is so: who found it, how, from which sample and when. Aggregate
 * figures only: no record of a child.
 *
 * Source: Tower Hamlets improvement plan, 2017: audits, dip samples, quantity and quality.
 *
 * Since: 1.0
 */
struct _ImproveEvidence
{
  ImproveEntity parent_instance;
  char *title;
  int method;
  int source_line;
  gboolean moderated;
  ImprovePeriod *period_covered;
  ImproveDate *collected_on;
  ImproveDate *expires_on;
  int population;
  int sample_size;
  int selection;
  char *author_id;
  char *summary;
  char *artefact_uri;
  char *artefact_sha256;
  char *media_type;
  char *answered_by_id;
  ImproveEntityList *links;
  ImproveEntityList *moves;
  int state;
};

G_DEFINE_ENUM_TYPE (ImproveEvidenceMethod, improve_evidence_method,
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_CASE_AUDIT, "case_audit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_THEMATIC_AUDIT, "thematic_audit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_DIP_SAMPLE, "dip_sample"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_PRACTICE_OBSERVATION, "practice_observation"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_PERFORMANCE_DATA, "performance_data"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_CHILD_FAMILY_FEEDBACK, "child_family_feedback"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_STAFF_FEEDBACK, "staff_feedback"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_PARTNER_FEEDBACK, "partner_feedback"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_PEER_REVIEW, "peer_review"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_INSPECTION, "inspection"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_DOCUMENT, "document"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_MEMBER_VISIT, "member_visit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_METHOD_COMPLAINT_ANALYSIS, "complaint_analysis"))

G_DEFINE_ENUM_TYPE (ImproveSourceLine, improve_source_line,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_SELF_REPORT, "self_report"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_OPERATIONAL, "operational"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_CORPORATE_QA, "corporate_qa"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_PARTNER, "partner"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_PEER_AUTHORITY, "peer_authority"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_COMMISSIONER, "commissioner"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_INSPECTORATE, "inspectorate"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SOURCE_LINE_CHILD_FAMILY, "child_family"))

G_DEFINE_ENUM_TYPE (ImproveSampleSelection, improve_sample_selection,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_RANDOM, "random"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_STRATIFIED, "stratified"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_TARGETED, "targeted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_OPPORTUNISTIC, "opportunistic"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SAMPLE_SELECTION_INSPECTOR_SELECTED, "inspector_selected"))

G_DEFINE_ENUM_TYPE (ImproveEvidenceState, improve_evidence_state,
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_DRAFT, "draft"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_SUBMITTED, "submitted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_ACCEPTED, "accepted"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_RETURNED, "returned"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_REJECTED, "rejected"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_SUPERSEDED, "superseded"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_EVIDENCE_STATE_WITHDRAWN, "withdrawn"))

static const ImproveRow rows[] = {
  /**
   * ImproveEvidence:title:
   *
   * What it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveEvidence:method:
   *
   * How it was found.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, method, ENUM, "method",
               .value_type = improve_evidence_method_get_type, IMPROVE_PUBLIC, .label = "Method"),
  /**
   * ImproveEvidence:source-line:
   *
   * Whose finding it is. Independent lines are those from corporate quality assurance outwards; operational
   * counts as one only where it was moderated.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, source_line, ENUM, "source-line",
               .value_type = improve_source_line_get_type, IMPROVE_PUBLIC, .label = "Line"),
  /**
   * ImproveEvidence:moderated:
   *
   * Whether somebody independent looked at the same cases again.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, moderated, BOOLEAN, "moderated", IMPROVE_PUBLIC, .label = "Moderated"),
  /**
   * ImproveEvidence:period-covered:
   *
   * The period it speaks of.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, period_covered, PERIOD, "period-covered", IMPROVE_PUBLIC, .label = "Period"),
  /**
   * ImproveEvidence:collected-on:
   *
   * When it was collected: not when it was filed.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, collected_on, DATE, "collected-on", IMPROVE_PUBLIC, .label = "Collected"),
  /**
   * ImproveEvidence:expires-on:
   *
   * The last day on which it may still be relied on.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, expires_on, DATE, "expires-on", IMPROVE_PUBLIC, .label = "Expires"),
  /**
   * ImproveEvidence:population:
   *
   * How many there are in all.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, population, INT, "population",
               .nullable = 1, .minimum = 0, .maximum = 100000000, .label = "Population"),
  /**
   * ImproveEvidence:sample-size:
   *
   * How many were looked at.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, sample_size, INT, "sample-size",
               .nullable = 1, .minimum = 0, .maximum = 100000000, .label = "Sample"),
  /**
   * ImproveEvidence:selection:
   *
   * How the sample was chosen.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, selection, ENUM, "selection",
               .value_type = improve_sample_selection_get_type, IMPROVE_PUBLIC, .label = "Selection"),
  /**
   * ImproveEvidence:author-id:
   *
   * Who made it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, author_id, REF, "author-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Author"),
  /**
   * ImproveEvidence:summary:
   *
   * What it says.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, summary, TEXT, "summary", IMPROVE_PUBLIC, .label = "Summary"),
  /**
   * ImproveEvidence:artefact-uri:
   *
   * Where the document is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, artefact_uri, LINK, "artefact-uri", .label = "Artefact"),
  /**
   * ImproveEvidence:artefact-sha256:
   *
   * The SHA-256 of the document, 64 hexadecimal digits.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, artefact_sha256, STRING, "artefact-sha256", .label = "SHA-256"),
  /**
   * ImproveEvidence:media-type:
   *
   * The media type of the document, such as `application/pdf`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, media_type, STRING, "media-type", .label = "Media type"),
  /**
   * ImproveEvidence:answered-by-id:
   *
   * What answers it, where it contradicts something.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, answered_by_id, REF, "answered-by-id",
               .targets = "claim evidence limb", IMPROVE_PUBLIC, .label = "Answered by"),
  /**
   * ImproveEvidence:links:
   *
   * What it speaks for or against.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, links, LIST, "links", .value_type = improve_evidence_link_get_type, .label = "Links"),
  /**
   * ImproveEvidence:moves:
   *
   * The moves that brought the evidence where it is, in the order in which they were recorded. They are made
   * with improve_plan_record(); #ImproveMove:subject-id of each is this entity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, moves, LIST, "moves", .value_type = improve_move_get_type, .label = "Moves"),
  /**
   * ImproveEvidence:state:
   *
   * Whether it was accepted, derived from its moves.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidence, state, ENUM, "state",
               IMPROVE_DERIVED, .value_type = improve_evidence_state_get_type, IMPROVE_PUBLIC, .label = "State"),
};

IMPROVE_DEFINE_ENTITY (ImproveEvidence, improve_evidence, rows)

/**
 * improve_evidence_new:
 * @title: #ImproveEvidence:title
 *
 * Makes a piece of evidence.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveEvidence *
improve_evidence_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_EVIDENCE,
                       "title", title,
                       NULL);
}

/**
 * improve_evidence_get_title: (get-property title)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, title)

/**
 * improve_evidence_set_title: (set-property title)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, title, "title")

/**
 * improve_evidence_get_method: (get-property method)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:method.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveEvidenceMethod, method)

/**
 * improve_evidence_set_method: (set-property method)
 * @self: a piece of evidence
 * @value: the value
 *
 * Sets #ImproveEvidence:method.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveEvidenceMethod, method, "method")

/**
 * improve_evidence_get_source_line: (get-property source-line)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:source-line.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveSourceLine, source_line)

/**
 * improve_evidence_set_source_line: (set-property source-line)
 * @self: a piece of evidence
 * @value: the value
 *
 * Sets #ImproveEvidence:source-line.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveSourceLine, source_line, "source-line")

/**
 * improve_evidence_get_moderated: (get-property moderated)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:moderated.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, gboolean, moderated)

/**
 * improve_evidence_set_moderated: (set-property moderated)
 * @self: a piece of evidence
 * @value: the value
 *
 * Sets #ImproveEvidence:moderated.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, gboolean, moderated, "moderated")

/**
 * improve_evidence_get_period_covered: (get-property period-covered)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:period-covered.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImprovePeriod *, period_covered)

/**
 * improve_evidence_set_period_covered: (set-property period-covered)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:period-covered.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImprovePeriod *, period_covered,
                "period-covered")

/**
 * improve_evidence_get_collected_on: (get-property collected-on)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:collected-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveDate *, collected_on)

/**
 * improve_evidence_set_collected_on: (set-property collected-on)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:collected-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveDate *, collected_on, "collected-on")

/**
 * improve_evidence_get_expires_on: (get-property expires-on)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:expires-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveDate *, expires_on)

/**
 * improve_evidence_set_expires_on: (set-property expires-on)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:expires-on.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveDate *, expires_on, "expires-on")

/**
 * improve_evidence_get_population: (get-property population)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:population.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, int, population)

/**
 * improve_evidence_set_population: (set-property population)
 * @self: a piece of evidence
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveEvidence:population.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, int, population, "population")

/**
 * improve_evidence_get_sample_size: (get-property sample-size)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:sample-size.
 *
 * Returns: the number; %IMPROVE_INT_ABSENT where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, int, sample_size)

/**
 * improve_evidence_set_sample_size: (set-property sample-size)
 * @self: a piece of evidence
 * @value: the number; %IMPROVE_INT_ABSENT for none
 *
 * Sets #ImproveEvidence:sample-size.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, int, sample_size, "sample-size")

/**
 * improve_evidence_get_selection: (get-property selection)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:selection.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveSampleSelection, selection)

/**
 * improve_evidence_set_selection: (set-property selection)
 * @self: a piece of evidence
 * @value: the value
 *
 * Sets #ImproveEvidence:selection.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveSampleSelection, selection, "selection")

/**
 * improve_evidence_get_author_id: (get-property author-id)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:author-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, author_id)

/**
 * improve_evidence_set_author_id: (set-property author-id)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:author-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, author_id, "author-id")

/**
 * improve_evidence_get_summary: (get-property summary)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:summary.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, summary)

/**
 * improve_evidence_set_summary: (set-property summary)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:summary.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, summary, "summary")

/**
 * improve_evidence_get_artefact_uri: (get-property artefact-uri)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:artefact-uri.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, artefact_uri)

/**
 * improve_evidence_set_artefact_uri: (set-property artefact-uri)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:artefact-uri.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, artefact_uri, "artefact-uri")

/**
 * improve_evidence_get_artefact_sha256: (get-property artefact-sha256)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:artefact-sha256.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, artefact_sha256)

/**
 * improve_evidence_set_artefact_sha256: (set-property artefact-sha256)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:artefact-sha256.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, artefact_sha256,
                "artefact-sha256")

/**
 * improve_evidence_get_media_type: (get-property media-type)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:media-type.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, media_type)

/**
 * improve_evidence_set_media_type: (set-property media-type)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:media-type.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, media_type, "media-type")

/**
 * improve_evidence_get_answered_by_id: (get-property answered-by-id)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:answered-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, answered_by_id)

/**
 * improve_evidence_set_answered_by_id: (set-property answered-by-id)
 * @self: a piece of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidence:answered-by-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, const char *, answered_by_id, "answered-by-id")

/**
 * improve_evidence_get_links: (get-property links)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:links.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, links, "links")

/**
 * improve_evidence_get_moves: (get-property moves)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:moves.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, moves, "moves")

/**
 * improve_evidence_get_state: (get-property state)
 * @self: a piece of evidence
 *
 * Gets #ImproveEvidence:state.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidence, improve_evidence, IMPROVE_IS_EVIDENCE, ImproveEvidenceState, state)
