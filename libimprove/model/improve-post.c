/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-post.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePost:
 *
 * A post, which stays when its holder changes. Named after the Post of the Popolo specification.
 *
 * Source: Popolo, Post.
 *
 * Since: 1.0
 */
struct _ImprovePost
{
  ImproveEntity parent_instance;
  char *label;
  char *role;
  char *organization_id;
  char *holder_id;
  int holder_status;
  ImproveDate *starts;
  ImproveDate *ends;
};

G_DEFINE_ENUM_TYPE (ImproveHolderStatus, improve_holder_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_HOLDER_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_HOLDER_STATUS_PERMANENT, "permanent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_HOLDER_STATUS_INTERIM, "interim"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_HOLDER_STATUS_VACANT, "vacant"))

static const ImproveRow rows[] = {
  /**
   * ImprovePost:label:
   *
   * What the post is called.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, label, STRING, "label", IMPROVE_REQUIRED, IMPROVE_PUBLIC, .label = "Post"),
  /**
   * ImprovePost:role:
   *
   * What its holder does.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, role, STRING, "role", IMPROVE_PUBLIC, .label = "Role"),
  /**
   * ImprovePost:organization-id:
   *
   * The body it belongs to.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, organization_id, REF, "organization-id",
               .targets = "organization", IMPROVE_PUBLIC, .label = "Organization"),
  /**
   * ImprovePost:holder-id:
   *
   * Who holds it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, holder_id, REF, "holder-id", .targets = "person", IMPROVE_PERSONAL, .label = "Holder"),
  /**
   * ImprovePost:holder-status:
   *
   * How it is held.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, holder_status, ENUM, "holder-status",
               .value_type = improve_holder_status_get_type, IMPROVE_PUBLIC, .label = "Held"),
  /**
   * ImprovePost:starts:
   *
   * Since when it exists or is so held.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, starts, DATE, "starts", IMPROVE_PUBLIC, .label = "From"),
  /**
   * ImprovePost:ends:
   *
   * Until when.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePost, ends, DATE, "ends", IMPROVE_PUBLIC, .label = "Until"),
};

IMPROVE_DEFINE_ENTITY (ImprovePost, improve_post, rows)

/**
 * improve_post_new:
 * @label: #ImprovePost:label
 *
 * Makes a post.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePost *
improve_post_new (const char *label)
{
  return g_object_new (IMPROVE_TYPE_POST,
                       "label", label,
                       NULL);
}

/**
 * improve_post_get_label: (get-property label)
 * @self: a post
 *
 * Gets #ImprovePost:label.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, label)

/**
 * improve_post_set_label: (set-property label)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:label.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, label, "label")

/**
 * improve_post_get_role: (get-property role)
 * @self: a post
 *
 * Gets #ImprovePost:role.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, role)

/**
 * improve_post_set_role: (set-property role)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:role.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, role, "role")

/**
 * improve_post_get_organization_id: (get-property organization-id)
 * @self: a post
 *
 * Gets #ImprovePost:organization-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, organization_id)

/**
 * improve_post_set_organization_id: (set-property organization-id)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:organization-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, organization_id, "organization-id")

/**
 * improve_post_get_holder_id: (get-property holder-id)
 * @self: a post
 *
 * Gets #ImprovePost:holder-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, holder_id)

/**
 * improve_post_set_holder_id: (set-property holder-id)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:holder-id.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, const char *, holder_id, "holder-id")

/**
 * improve_post_get_holder_status: (get-property holder-status)
 * @self: a post
 *
 * Gets #ImprovePost:holder-status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveHolderStatus, holder_status)

/**
 * improve_post_set_holder_status: (set-property holder-status)
 * @self: a post
 * @value: the value
 *
 * Sets #ImprovePost:holder-status.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveHolderStatus, holder_status, "holder-status")

/**
 * improve_post_get_starts: (get-property starts)
 * @self: a post
 *
 * Gets #ImprovePost:starts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveDate *, starts)

/**
 * improve_post_set_starts: (set-property starts)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:starts.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveDate *, starts, "starts")

/**
 * improve_post_get_ends: (get-property ends)
 * @self: a post
 *
 * Gets #ImprovePost:ends.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveDate *, ends)

/**
 * improve_post_set_ends: (set-property ends)
 * @self: a post
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePost:ends.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePost, improve_post, IMPROVE_IS_POST, ImproveDate *, ends, "ends")
