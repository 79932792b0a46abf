/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-report.h>

#include <libimprove/entity/improve-row-private.h>
#include <libimprove/model/improve-routing.h>

/**
 * ImproveReport:
 *
 * A report on the plan, with the day to which it speaks and the bodies it goes to. What it proposes is a proposal,
 * not a resolution.
 *
 * Source: Torbay, October 2016: a report dated after its data; reports to cabinet, scrutiny and council.
 *
 * Since: 1.0
 */
struct _ImproveReport
{
  ImproveEntity parent_instance;
  char *title;
  int kind;
  ImproveDate *as_of;
  GDateTime *known_at;
  ImproveDate *dated;
  char *plan_version_id;
  char *author_id;
  char *executive_lead_id;
  char **wards;
  char **proposals;
  char **mentions_ids;
  ImproveEntityList *routings;
};

G_DEFINE_ENUM_TYPE (ImproveReportForm, improve_report_form,
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_HIGHLIGHT, "highlight"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_EXCEPTION, "exception"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_BY_RECOMMENDATION, "by_recommendation"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_SCRUTINY, "scrutiny"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_DECISION, "decision"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_PUBLIC, "public"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_REPORT_FORM_STATUTORY_STATEMENT, "statutory_statement"))

static const ImproveRow rows[] = {
  /**
   * ImproveReport:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImproveReport:kind:
   *
   * What sort of report it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, kind, ENUM, "kind",
               .value_type = improve_report_form_get_type, IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImproveReport:as-of:
   *
   * The day to which it speaks, which is not the day it is dated.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, as_of, DATE, "as-of", IMPROVE_PUBLIC, .label = "As of"),
  /**
   * ImproveReport:known-at:
   *
   * The moment up to which records were taken into account; later ones were not known to it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, known_at, INSTANT, "known-at", IMPROVE_PUBLIC, .label = "Known at"),
  /**
   * ImproveReport:dated:
   *
   * The day it is dated.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, dated, DATE, "dated", IMPROVE_PUBLIC, .label = "Dated"),
  /**
   * ImproveReport:plan-version-id:
   *
   * The version of the plan it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, plan_version_id, REF, "plan-version-id",
               .targets = "plan-version", IMPROVE_PUBLIC, .label = "Version"),
  /**
   * ImproveReport:author-id:
   *
   * Who wrote it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, author_id, REF, "author-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Author"),
  /**
   * ImproveReport:executive-lead-id:
   *
   * The member of the executive who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, executive_lead_id, REF, "executive-lead-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Executive lead"),
  /**
   * ImproveReport:wards:
   *
   * The wards affected.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, wards, STRV, "wards", IMPROVE_PUBLIC, .label = "Wards"),
  /**
   * ImproveReport:proposals:
   *
   * What the body is asked to decide.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, proposals, STRV, "proposals", IMPROVE_PUBLIC, .label = "Proposals"),
  /**
   * ImproveReport:mentions-ids:
   *
   * What it is about.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, mentions_ids, REFS, "mentions-ids", IMPROVE_PUBLIC, .label = "Mentions"),
  /**
   * ImproveReport:routings:
   *
   * The bodies it goes to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveReport, routings, LIST, "routings", .value_type = improve_routing_get_type, .label = "Routing"),
};

IMPROVE_DEFINE_ENTITY (ImproveReport, improve_report, rows)

/**
 * improve_report_new:
 * @title: #ImproveReport:title
 *
 * Makes a report.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveReport *
improve_report_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_REPORT,
                       "title", title,
                       NULL);
}

/**
 * improve_report_get_title: (get-property title)
 * @self: a report
 *
 * Gets #ImproveReport:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, title)

/**
 * improve_report_set_title: (set-property title)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, title, "title")

/**
 * improve_report_get_kind: (get-property kind)
 * @self: a report
 *
 * Gets #ImproveReport:kind.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveReportForm, kind)

/**
 * improve_report_set_kind: (set-property kind)
 * @self: a report
 * @value: the value
 *
 * Sets #ImproveReport:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveReportForm, kind, "kind")

/**
 * improve_report_get_as_of: (get-property as-of)
 * @self: a report
 *
 * Gets #ImproveReport:as-of.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveDate *, as_of)

/**
 * improve_report_set_as_of: (set-property as-of)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:as-of.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveDate *, as_of, "as-of")

/**
 * improve_report_get_known_at: (get-property known-at)
 * @self: a report
 *
 * Gets #ImproveReport:known-at.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, GDateTime *, known_at)

/**
 * improve_report_set_known_at: (set-property known-at)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:known-at.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, GDateTime *, known_at, "known-at")

/**
 * improve_report_get_dated: (get-property dated)
 * @self: a report
 *
 * Gets #ImproveReport:dated.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveDate *, dated)

/**
 * improve_report_set_dated: (set-property dated)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:dated.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, ImproveDate *, dated, "dated")

/**
 * improve_report_get_plan_version_id: (get-property plan-version-id)
 * @self: a report
 *
 * Gets #ImproveReport:plan-version-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, plan_version_id)

/**
 * improve_report_set_plan_version_id: (set-property plan-version-id)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:plan-version-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, plan_version_id, "plan-version-id")

/**
 * improve_report_get_author_id: (get-property author-id)
 * @self: a report
 *
 * Gets #ImproveReport:author-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, author_id)

/**
 * improve_report_set_author_id: (set-property author-id)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:author-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, author_id, "author-id")

/**
 * improve_report_get_executive_lead_id: (get-property executive-lead-id)
 * @self: a report
 *
 * Gets #ImproveReport:executive-lead-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, executive_lead_id)

/**
 * improve_report_set_executive_lead_id: (set-property executive-lead-id)
 * @self: a report
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveReport:executive-lead-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *, executive_lead_id, "executive-lead-id")

/**
 * improve_report_get_wards: (get-property wards)
 * @self: a report
 *
 * Gets #ImproveReport:wards.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, wards)

/**
 * improve_report_set_wards: (set-property wards)
 * @self: a report
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveReport:wards.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *const *, wards, "wards")

/**
 * improve_report_get_proposals: (get-property proposals)
 * @self: a report
 *
 * Gets #ImproveReport:proposals.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, proposals)

/**
 * improve_report_set_proposals: (set-property proposals)
 * @self: a report
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveReport:proposals.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *const *, proposals, "proposals")

/**
 * improve_report_get_mentions_ids: (get-property mentions-ids)
 * @self: a report
 *
 * Gets #ImproveReport:mentions-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, mentions_ids)

/**
 * improve_report_set_mentions_ids: (set-property mentions-ids)
 * @self: a report
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImproveReport:mentions-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, const char *const *, mentions_ids, "mentions-ids")

/**
 * improve_report_get_routings: (get-property routings)
 * @self: a report
 *
 * Gets #ImproveReport:routings.
 *
 * Returns: (transfer none): the list
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveReport, improve_report, IMPROVE_IS_REPORT, routings, "routings")
