/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-membership.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveMembership:
 *
 * That somebody belongs to a body. Named after the Membership of the Popolo specification.
 *
 * Source: Popolo, Membership; OParl 1.1, Membership with its voting right.
 *
 * Since: 1.0
 */
struct _ImproveMembership
{
  ImproveEntity parent_instance;
  char *organization_id;
  char *party_id;
  char *capacity;
  gboolean voting_right;
  char *on_behalf_of_id;
  char *deputy_for_id;
  ImproveDate *starts;
  ImproveDate *ends;
};

static const ImproveRow rows[] = {
  /**
   * ImproveMembership:organization-id:
   *
   * The body.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, organization_id, REF, "organization-id",
               IMPROVE_REQUIRED, .targets = "organization", IMPROVE_PUBLIC, .label = "Body"),
  /**
   * ImproveMembership:party-id:
   *
   * Who belongs to it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, party_id, REF, "party-id",
               IMPROVE_REQUIRED, .targets = "organization post person", IMPROVE_PERSONAL, .label = "Member"),
  /**
   * ImproveMembership:capacity:
   *
   * In which capacity.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, capacity, STRING, "capacity",
               .words = "chair independent_chair vice_chair member co_opted ex_officio observer adviser clerk",
               IMPROVE_PUBLIC, .label = "Capacity"),
  /**
   * ImproveMembership:voting-right:
   *
   * Whether they have a vote.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, voting_right, BOOLEAN, "voting-right", IMPROVE_PUBLIC, .label = "Votes"),
  /**
   * ImproveMembership:on-behalf-of-id:
   *
   * Whom they represent.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, on_behalf_of_id, REF, "on-behalf-of-id",
               .targets = "organization", IMPROVE_PUBLIC, .label = "On behalf of"),
  /**
   * ImproveMembership:deputy-for-id:
   *
   * Whom they stand in for.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, deputy_for_id, REF, "deputy-for-id",
               .targets = "organization post person", IMPROVE_PERSONAL, .label = "Deputy for"),
  /**
   * ImproveMembership:starts:
   *
   * Since when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, starts, DATE, "starts", IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImproveMembership:ends:
   *
   * Until when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveMembership, ends, DATE, "ends", IMPROVE_PUBLIC, .label = "Until"),
};

IMPROVE_DEFINE_ENTITY (ImproveMembership, improve_membership, rows)

/**
 * improve_membership_new:
 * @organization_id: #ImproveMembership:organization-id
 * @party_id: #ImproveMembership:party-id
 *
 * Makes a membership.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImproveMembership *
improve_membership_new (const char *organization_id,
                        const char *party_id)
{
  return g_object_new (IMPROVE_TYPE_MEMBERSHIP,
                       "organization-id", organization_id,
                       "party-id", party_id,
                       NULL);
}

/**
 * improve_membership_get_organization_id: (get-property organization-id)
 * @self: a membership
 *
 * Gets #ImproveMembership:organization-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, organization_id)

/**
 * improve_membership_set_organization_id: (set-property organization-id)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:organization-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, organization_id,
                "organization-id")

/**
 * improve_membership_get_party_id: (get-property party-id)
 * @self: a membership
 *
 * Gets #ImproveMembership:party-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, party_id)

/**
 * improve_membership_set_party_id: (set-property party-id)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:party-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, party_id, "party-id")

/**
 * improve_membership_get_capacity: (get-property capacity)
 * @self: a membership
 *
 * Gets #ImproveMembership:capacity.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, capacity)

/**
 * improve_membership_set_capacity: (set-property capacity)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:capacity.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, capacity, "capacity")

/**
 * improve_membership_get_voting_right: (get-property voting-right)
 * @self: a membership
 *
 * Gets #ImproveMembership:voting-right.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, gboolean, voting_right)

/**
 * improve_membership_set_voting_right: (set-property voting-right)
 * @self: a membership
 * @value: the value
 *
 * Sets #ImproveMembership:voting-right.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, gboolean, voting_right, "voting-right")

/**
 * improve_membership_get_on_behalf_of_id: (get-property on-behalf-of-id)
 * @self: a membership
 *
 * Gets #ImproveMembership:on-behalf-of-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, on_behalf_of_id)

/**
 * improve_membership_set_on_behalf_of_id: (set-property on-behalf-of-id)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:on-behalf-of-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, on_behalf_of_id,
                "on-behalf-of-id")

/**
 * improve_membership_get_deputy_for_id: (get-property deputy-for-id)
 * @self: a membership
 *
 * Gets #ImproveMembership:deputy-for-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, deputy_for_id)

/**
 * improve_membership_set_deputy_for_id: (set-property deputy-for-id)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:deputy-for-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, const char *, deputy_for_id,
                "deputy-for-id")

/**
 * improve_membership_get_starts: (get-property starts)
 * @self: a membership
 *
 * Gets #ImproveMembership:starts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, ImproveDate *, starts)

/**
 * improve_membership_set_starts: (set-property starts)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:starts.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, ImproveDate *, starts, "starts")

/**
 * improve_membership_get_ends: (get-property ends)
 * @self: a membership
 *
 * Gets #ImproveMembership:ends.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, ImproveDate *, ends)

/**
 * improve_membership_set_ends: (set-property ends)
 * @self: a membership
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImproveMembership:ends.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImproveMembership, improve_membership, IMPROVE_IS_MEMBERSHIP, ImproveDate *, ends, "ends")
