/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-basis.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveBasis:
 *
 * What a move or a decision rests on: a limb of a resolution, a delegation, evidence, or somebody's word. It is
 * part of the record it stands in.
 *
 * Source: Local Government Act 1972, section 101; Tower Hamlets, June 2017: information to be supported by evidence.
 *
 * Since: 1.0
 */
struct _ImproveBasis
{
  ImproveEntity parent_instance;
  char *limb_id;
  char *delegation_id;
  char **evidence_ids;
  char *asserted_by_id;
  ImproveDate *asserted_on;
  char *asserted_source;
};

static const ImproveRow rows[] = {
  /**
   * ImproveBasis:limb-id:
   *
   * The limb of a resolution that decided it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, limb_id, REF, "limb-id",
               IMPROVE_FIXED, .targets = "limb", IMPROVE_PUBLIC, .label = "Limb"),
  /**
   * ImproveBasis:delegation-id:
   *
   * The delegation under which it was decided.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, delegation_id, REF, "delegation-id",
               IMPROVE_FIXED, .targets = "delegation", IMPROVE_PUBLIC, .label = "Delegation"),
  /**
   * ImproveBasis:evidence-ids:
   *
   * The evidence that shows it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, evidence_ids, REFS, "evidence-ids",
               IMPROVE_FIXED, .targets = "evidence", IMPROVE_PUBLIC, .label = "Evidence"),
  /**
   * ImproveBasis:asserted-by-id:
   *
   * Who says so, where nothing better is known.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, asserted_by_id, REF, "asserted-by-id",
               IMPROVE_FIXED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "Asserted by"),
  /**
   * ImproveBasis:asserted-on:
   *
   * The day of which that party speaks.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, asserted_on, DATE, "asserted-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Asserted on"),
  /**
   * ImproveBasis:asserted-source:
   *
   * The document in which that party says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveBasis, asserted_source, STRING, "asserted-source",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Source"),
};

IMPROVE_DEFINE_ENTITY (ImproveBasis, improve_basis, rows)

/**
 * improve_basis_new:
 * @limb_id: (nullable): #ImproveBasis:limb-id
 * @delegation_id: (nullable): #ImproveBasis:delegation-id
 * @evidence_ids: (nullable) (array zero-terminated=1): #ImproveBasis:evidence-ids
 * @asserted_by_id: (nullable): #ImproveBasis:asserted-by-id
 * @asserted_on: (nullable): #ImproveBasis:asserted-on
 * @asserted_source: (nullable): #ImproveBasis:asserted-source
 *
 * Makes a basis.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveBasis *
improve_basis_new (const char *limb_id,
                   const char *delegation_id,
                   const char *const *evidence_ids,
                   const char *asserted_by_id,
                   ImproveDate *asserted_on,
                   const char *asserted_source)
{
  return g_object_new (IMPROVE_TYPE_BASIS,
                       "limb-id", limb_id,
                       "delegation-id", delegation_id,
                       "evidence-ids", evidence_ids,
                       "asserted-by-id", asserted_by_id,
                       "asserted-on", asserted_on,
                       "asserted-source", asserted_source,
                       NULL);
}

/**
 * improve_basis_get_limb_id: (get-property limb-id)
 * @self: a basis
 *
 * Gets #ImproveBasis:limb-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, const char *, limb_id)

/**
 * improve_basis_get_delegation_id: (get-property delegation-id)
 * @self: a basis
 *
 * Gets #ImproveBasis:delegation-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, const char *, delegation_id)

/**
 * improve_basis_get_evidence_ids: (get-property evidence-ids)
 * @self: a basis
 *
 * Gets #ImproveBasis:evidence-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, evidence_ids)

/**
 * improve_basis_get_asserted_by_id: (get-property asserted-by-id)
 * @self: a basis
 *
 * Gets #ImproveBasis:asserted-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, const char *, asserted_by_id)

/**
 * improve_basis_get_asserted_on: (get-property asserted-on)
 * @self: a basis
 *
 * Gets #ImproveBasis:asserted-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, ImproveDate *, asserted_on)

/**
 * improve_basis_get_asserted_source: (get-property asserted-source)
 * @self: a basis
 *
 * Gets #ImproveBasis:asserted-source.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveBasis, improve_basis, IMPROVE_IS_BASIS, const char *, asserted_source)
