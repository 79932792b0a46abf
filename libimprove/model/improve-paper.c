/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-paper.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePaper:
 *
 * A document that a body decides on or a plan rests on: a policy, a strategy, a protocol. Named after the Paper of
 * the OParl specification.
 *
 * Source: OParl 1.1, Paper; policies and protocols approved by boards.
 *
 * Since: 1.0
 */
struct _ImprovePaper
{
  ImproveEntity parent_instance;
  char *title;
  char *kind;
  char *version;
  char *owner_id;
  char **approved_by_ids;
  char *uri;
  char *sha256;
};

static const ImproveRow rows[] = {
  /**
   * ImprovePaper:title:
   *
   * What it is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, title, STRING, "title", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Title"),
  /**
   * ImprovePaper:kind:
   *
   * What sort of document it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, kind, STRING, "kind",
               .words = "policy strategy protocol report appendix assessment terms_of_reference poster",
               IMPROVE_PUBLIC, .label = "Kind"),
  /**
   * ImprovePaper:version:
   *
   * Its version.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, version, STRING, "version", IMPROVE_PUBLIC, .label = "Version"),
  /**
   * ImprovePaper:owner-id:
   *
   * Who answers for it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, owner_id, REF, "owner-id",
               .targets = "organization post person", IMPROVE_PUBLIC, .label = "Owner"),
  /**
   * ImprovePaper:approved-by-ids:
   *
   * The limbs that approved it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, approved_by_ids, REFS, "approved-by-ids",
               .targets = "limb", IMPROVE_PUBLIC, .label = "Approved by"),
  /**
   * ImprovePaper:uri:
   *
   * Where it is.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, uri, LINK, "uri", .label = "Where"),
  /**
   * ImprovePaper:sha256:
   *
   * The SHA-256 of the file, 64 hexadecimal digits.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePaper, sha256, STRING, "sha256", .label = "SHA-256"),
};

IMPROVE_DEFINE_ENTITY (ImprovePaper, improve_paper, rows)

/**
 * improve_paper_new:
 * @title: #ImprovePaper:title
 *
 * Makes a paper.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePaper *
improve_paper_new (const char *title)
{
  return g_object_new (IMPROVE_TYPE_PAPER,
                       "title", title,
                       NULL);
}

/**
 * improve_paper_get_title: (get-property title)
 * @self: a paper
 *
 * Gets #ImprovePaper:title.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, title)

/**
 * improve_paper_set_title: (set-property title)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:title.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, title, "title")

/**
 * improve_paper_get_kind: (get-property kind)
 * @self: a paper
 *
 * Gets #ImprovePaper:kind.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, kind)

/**
 * improve_paper_set_kind: (set-property kind)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:kind.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, kind, "kind")

/**
 * improve_paper_get_version: (get-property version)
 * @self: a paper
 *
 * Gets #ImprovePaper:version.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, version)

/**
 * improve_paper_set_version: (set-property version)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:version.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, version, "version")

/**
 * improve_paper_get_owner_id: (get-property owner-id)
 * @self: a paper
 *
 * Gets #ImprovePaper:owner-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, owner_id)

/**
 * improve_paper_set_owner_id: (set-property owner-id)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:owner-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, owner_id, "owner-id")

/**
 * improve_paper_get_approved_by_ids: (get-property approved-by-ids)
 * @self: a paper
 *
 * Gets #ImprovePaper:approved-by-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, approved_by_ids)

/**
 * improve_paper_set_approved_by_ids: (set-property approved-by-ids)
 * @self: a paper
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImprovePaper:approved-by-ids.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *const *, approved_by_ids, "approved-by-ids")

/**
 * improve_paper_get_uri: (get-property uri)
 * @self: a paper
 *
 * Gets #ImprovePaper:uri.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, uri)

/**
 * improve_paper_set_uri: (set-property uri)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:uri.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, uri, "uri")

/**
 * improve_paper_get_sha256: (get-property sha256)
 * @self: a paper
 *
 * Gets #ImprovePaper:sha256.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, sha256)

/**
 * improve_paper_set_sha256: (set-property sha256)
 * @self: a paper
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePaper:sha256.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePaper, improve_paper, IMPROVE_IS_PAPER, const char *, sha256, "sha256")
