/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-finding.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveFinding:
 *
 * What inspectors found, in their words.
 *
 * Source: Ofsted's letters after monitoring visits; no inspectorate has published a scale of progress.
 *
 * Since: 1.0
 */
struct _ImproveFinding
{
  ImproveEntity parent_instance;
  char *text;
  char *area;
  char *anchor;
  char *progress_words;
  int progress;
  char **about_ids;
};

G_DEFINE_ENUM_TYPE (ImproveProgress, improve_progress,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PROGRESS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PROGRESS_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PROGRESS_TOO_SLOW, "too_slow"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PROGRESS_EXPECTED, "expected"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PROGRESS_BETTER, "better"))

static const ImproveRow rows[] = {
  /**
   * ImproveFinding:text:
   *
   * The words of the report or letter.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, text, TEXT, "text", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Text"),
  /**
   * ImproveFinding:area:
   *
   * The area it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, area, STRING, "area", IMPROVE_PUBLIC, .label = "Area"),
  /**
   * ImproveFinding:anchor:
   *
   * Page and paragraph.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, anchor, STRING, "anchor", IMPROVE_PUBLIC, .label = "Where"),
  /**
   * ImproveFinding:progress-words:
   *
   * The words used for progress, verbatim, such as `expected progress`. No official scale of these words exists.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, progress_words, STRING, "progress-words", IMPROVE_PUBLIC, .label = "Progress"),
  /**
   * ImproveFinding:progress:
   *
   * How those who keep the plan read these words. Inspectorates have no such scale: print it as not theirs.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, progress, ENUM, "progress",
               .value_type = improve_progress_get_type, IMPROVE_PUBLIC, .label = "Progress as we read it"),
  /**
   * ImproveFinding:about-ids:
   *
   * The recommendations, actions or outcomes it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveFinding, about_ids, REFS, "about-ids", IMPROVE_PUBLIC, .label = "About"),
};

IMPROVE_DEFINE_ENTITY (ImproveFinding, improve_finding, rows)

/**
 * improve_finding_new:
 * @text: #ImproveFinding:text
 *
 * Makes a finding.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveFinding *
improve_finding_new (const char *text)
{
  return g_object_new (IMPROVE_TYPE_FINDING,
                       "text", text,
                       NULL);
}

/**
 * improve_finding_get_text: (get-property text)
 * @self: a finding
 *
 * Gets #ImproveFinding:text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, text)

/**
 * improve_finding_set_text: (set-property text)
 * @self: a finding
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveFinding:text.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, text, "text")

/**
 * improve_finding_get_area: (get-property area)
 * @self: a finding
 *
 * Gets #ImproveFinding:area.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, area)

/**
 * improve_finding_set_area: (set-property area)
 * @self: a finding
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveFinding:area.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, area, "area")

/**
 * improve_finding_get_anchor: (get-property anchor)
 * @self: a finding
 *
 * Gets #ImproveFinding:anchor.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, anchor)

/**
 * improve_finding_set_anchor: (set-property anchor)
 * @self: a finding
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveFinding:anchor.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, anchor, "anchor")

/**
 * improve_finding_get_progress_words: (get-property progress-words)
 * @self: a finding
 *
 * Gets #ImproveFinding:progress-words.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, progress_words)

/**
 * improve_finding_set_progress_words: (set-property progress-words)
 * @self: a finding
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveFinding:progress-words.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *, progress_words, "progress-words")

/**
 * improve_finding_get_progress: (get-property progress)
 * @self: a finding
 *
 * Gets #ImproveFinding:progress.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, ImproveProgress, progress)

/**
 * improve_finding_set_progress: (set-property progress)
 * @self: a finding
 * @value: the value
 *
 * Sets #ImproveFinding:progress.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, ImproveProgress, progress, "progress")

/**
 * improve_finding_get_about_ids: (get-property about-ids)
 * @self: a finding
 *
 * Gets #ImproveFinding:about-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, about_ids)

/**
 * improve_finding_set_about_ids: (set-property about-ids)
 * @self: a finding
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveFinding:about-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveFinding, improve_finding, IMPROVE_IS_FINDING, const char *const *, about_ids, "about-ids")
