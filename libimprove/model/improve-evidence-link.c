/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-evidence-link.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveEvidenceLink:
 *
 * What a piece of evidence speaks for or against.
 *
 * Source: OSCAL 1.2.2, observations and findings; Ofsted on evidence that contradicts self-evaluation.
 *
 * Since: 1.0
 */
struct _ImproveEvidenceLink
{
  ImproveEntity parent_instance;
  char *subject_id;
  int stance;
  char *note;
};

G_DEFINE_ENUM_TYPE (ImproveStance, improve_stance,
                    G_DEFINE_ENUM_VALUE (IMPROVE_STANCE_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_STANCE_SUPPORTS, "supports"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_STANCE_CONTRADICTS, "contradicts"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_STANCE_NEUTRAL, "neutral"))

static const ImproveRow rows[] = {
  /**
   * ImproveEvidenceLink:subject-id:
   *
   * What it speaks about: an action, an outcome, a recommendation.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceLink, subject_id, REF, "subject-id",
               IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveEvidenceLink:stance:
   *
   * Whether it supports or contradicts it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceLink, stance, ENUM, "stance",
               IMPROVE_REQUIRED, .value_type = improve_stance_get_type, IMPROVE_PUBLIC, .label = "Stance"),
  /**
   * ImproveEvidenceLink:note:
   *
   * More about it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveEvidenceLink, note, TEXT, "note", IMPROVE_PUBLIC, .label = "Note"),
};

IMPROVE_DEFINE_ENTITY (ImproveEvidenceLink, improve_evidence_link, rows)

/**
 * improve_evidence_link_new:
 * @subject_id: #ImproveEvidenceLink:subject-id
 * @stance: #ImproveEvidenceLink:stance
 *
 * Makes a link of evidence.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveEvidenceLink *
improve_evidence_link_new (const char *subject_id,
                           ImproveStance stance)
{
  return g_object_new (IMPROVE_TYPE_EVIDENCE_LINK,
                       "subject-id", subject_id,
                       "stance", stance,
                       NULL);
}

/**
 * improve_evidence_link_get_subject_id: (get-property subject-id)
 * @self: a link of evidence
 *
 * Gets #ImproveEvidenceLink:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, const char *, subject_id)

/**
 * improve_evidence_link_set_subject_id: (set-property subject-id)
 * @self: a link of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidenceLink:subject-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, const char *, subject_id,
                "subject-id")

/**
 * improve_evidence_link_get_stance: (get-property stance)
 * @self: a link of evidence
 *
 * Gets #ImproveEvidenceLink:stance.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, ImproveStance, stance)

/**
 * improve_evidence_link_set_stance: (set-property stance)
 * @self: a link of evidence
 * @value: the value
 *
 * Sets #ImproveEvidenceLink:stance.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, ImproveStance, stance, "stance")

/**
 * improve_evidence_link_get_note: (get-property note)
 * @self: a link of evidence
 *
 * Gets #ImproveEvidenceLink:note.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, const char *, note)

/**
 * improve_evidence_link_set_note: (set-property note)
 * @self: a link of evidence
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveEvidenceLink:note.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveEvidenceLink, improve_evidence_link, IMPROVE_IS_EVIDENCE_LINK, const char *, note, "note")
