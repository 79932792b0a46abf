/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-status.h>

#include <libimprove/assess/improve-status-private.h>
#include <libimprove/assess/improve-status-share.h>
#include <libimprove/entity/improve-row-private.h>

/**
 * ImproveStatus:
 *
 * How one entity stands as of a day, derived from its records by the library, with the reasons in the order in
 * which they led to it. Nobody can set it; an override is a claim and is printed beside it.
 *
 * An action stands as its own records say. An objective, a theme or a recommendation stands as the worst of the actions
 * below it, and #ImproveStatus:shares says how many stand how: there is no average.
 *
 * Since: 1.0
 */
struct _ImproveStatus
{
  ImproveEntity parent_instance;
  char *subject_id;
  int status;
  char **why;
  char **because_ids;
  char *claimed;
  char *claimed_by_id;
  ImproveDate *claimed_on;
  char *override_text;
  char *override_claim_id;
  char **accepted_by_ids;
  char **corroborated_by_ids;
  char *superseded_by_id;
  ImproveEntityList *shares;
};

G_DEFINE_ENUM_TYPE (ImproveDeliveryStatus, improve_delivery_status,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_NOT_DUE, "not_due"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_ON_TRACK, "on_track"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_DUE_SOON, "due_soon"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_AT_RISK, "at_risk"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_SILENT, "silent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_OVERDUE, "overdue"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN, "delivered_unproven"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_ASSURED, "assured"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_EMBEDDED, "embedded"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_LAPSED, "lapsed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_REGRESSED, "regressed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_CANCELLED, "cancelled"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DELIVERY_STATUS_SUPERSEDED, "superseded"))

static const ImproveRow rows[] = {
  /**
   * ImproveStatus:subject-id:
   *
   * What stands so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, subject_id, REF, "subject-id", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Subject"),
  /**
   * ImproveStatus:status:
   *
   * How it stands: of a group, how the worst of its actions does, those given up left out; unknown where it has none.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, status, ENUM, "status",
               IMPROVE_FIXED, .value_type = improve_delivery_status_get_type, IMPROVE_PUBLIC, .label = "Status"),
  /**
   * ImproveStatus:why:
   *
   * The reasons, each one sentence, the deciding one first.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, why, STRV, "why", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Why"),
  /**
   * ImproveStatus:because-ids:
   *
   * The records the reasons rest on. For an action the first belongs to the first reason and so on; a reason that
   * rests on there being no record names the action itself. For a group these are its worst actions.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, because_ids, REFS, "because-ids", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Because of"),
  /**
   * ImproveStatus:claimed:
   *
   * What the party that claims most recently says of its delivery, in its words; absent where nobody says
   * anything.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed, STRING, "claimed", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Claimed"),
  /**
   * ImproveStatus:claimed-by-id:
   *
   * Who says so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed_by_id, REF, "claimed-by-id",
               IMPROVE_FIXED, .targets = "organization post person", IMPROVE_PUBLIC, .label = "Claimed by"),
  /**
   * ImproveStatus:claimed-on:
   *
   * The day of which they say so.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, claimed_on, DATE, "claimed-on", IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Claimed on"),
  /**
   * ImproveStatus:override-text:
   *
   * What an override in force says instead, with who gave it: printed beside the status, never instead of it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, override_text, STRING, "override-text",
               IMPROVE_FIXED, IMPROVE_PUBLIC, .label = "Override"),
  /**
   * ImproveStatus:override-claim-id:
   *
   * The claim that is the override in force.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, override_claim_id, REF, "override-claim-id",
               IMPROVE_FIXED, .targets = "claim", IMPROVE_PUBLIC, .label = "Override, the claim"),
  /**
   * ImproveStatus:accepted-by-ids:
   *
   * Of a recommendation, the limbs by which a body agreed to it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, accepted_by_ids, REFS, "accepted-by-ids",
               IMPROVE_FIXED, .targets = "limb", IMPROVE_PUBLIC, .label = "Accepted by"),
  /**
   * ImproveStatus:corroborated-by-ids:
   *
   * Of a recommendation, what others than the council found that bears it out: findings of inspectors that speak of
   * progress, and evidence of inspectors, commissioners and peers that supports it.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, corroborated_by_ids, REFS, "corroborated-by-ids",
               IMPROVE_FIXED, .targets = "finding evidence", IMPROVE_PUBLIC, .label = "Corroborated by"),
  /**
   * ImproveStatus:superseded-by-id:
   *
   * Of a recommendation, the one of a later inspection that takes its place.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, superseded_by_id, REF, "superseded-by-id",
               IMPROVE_FIXED, .targets = "recommendation", IMPROVE_PUBLIC, .label = "Superseded by"),
  /**
   * ImproveStatus:shares:
   *
   * Of a group, how its actions stand: one #ImproveStatusShare for each status that occurs, the worst first; empty for
   * an action.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImproveStatus, shares, LIST, "shares",
               .value_type = improve_status_share_get_type, IMPROVE_PUBLIC, .label = "How many stand how"),
};

IMPROVE_DEFINE_ENTITY (ImproveStatus, improve_status, rows)

/* An empty list of a row is no list. */
static char **
take_strv (char **strv)
{
  if (strv != NULL && strv[0] == NULL)
    g_clear_pointer (&strv, g_strfreev);
  return strv;
}

ImproveStatus *
improve_status_new_taking (const ImproveStatusDraft *draft)
{
  ImproveStatus *self = g_object_new (IMPROVE_TYPE_STATUS, NULL);

  self->subject_id = g_strdup (draft->id);
  self->status = draft->status;
  self->why = take_strv (draft->why);
  self->because_ids = take_strv (draft->because_ids);
  self->claimed = g_strdup (draft->claimed);
  self->claimed_by_id = g_strdup (draft->claimed_by_id);
  self->claimed_on = draft->claimed_on != NULL ? improve_date_ref (draft->claimed_on) : NULL;
  self->override_text = draft->override_text;
  self->override_claim_id = g_strdup (draft->override_claim_id);
  self->accepted_by_ids = take_strv (draft->accepted_by_ids);
  self->corroborated_by_ids = take_strv (draft->corroborated_by_ids);
  self->superseded_by_id = g_strdup (draft->superseded_by_id);
  return self;
}

/**
 * improve_status_get_subject_id: (get-property subject-id)
 * @self: a status
 *
 * Gets #ImproveStatus:subject-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, subject_id)

/**
 * improve_status_get_status: (get-property status)
 * @self: a status
 *
 * Gets #ImproveStatus:status.
 *
 * Returns: the word; 0 is unknown
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, ImproveDeliveryStatus, status)

/**
 * improve_status_get_why: (get-property why)
 * @self: a status
 *
 * Gets #ImproveStatus:why.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, why)

/**
 * improve_status_get_because_ids: (get-property because-ids)
 * @self: a status
 *
 * Gets #ImproveStatus:because-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, because_ids)

/**
 * improve_status_get_claimed: (get-property claimed)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, claimed)

/**
 * improve_status_get_claimed_by_id: (get-property claimed-by-id)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, claimed_by_id)

/**
 * improve_status_get_claimed_on: (get-property claimed-on)
 * @self: a status
 *
 * Gets #ImproveStatus:claimed-on.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, ImproveDate *, claimed_on)

/**
 * improve_status_get_override_text: (get-property override-text)
 * @self: a status
 *
 * Gets #ImproveStatus:override-text.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, override_text)

/**
 * improve_status_get_override_claim_id: (get-property override-claim-id)
 * @self: a status
 *
 * Gets #ImproveStatus:override-claim-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, override_claim_id)

/**
 * improve_status_get_accepted_by_ids: (get-property accepted-by-ids)
 * @self: a status
 *
 * Gets #ImproveStatus:accepted-by-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, accepted_by_ids)

/**
 * improve_status_get_corroborated_by_ids: (get-property corroborated-by-ids)
 * @self: a status
 *
 * Gets #ImproveStatus:corroborated-by-ids.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, corroborated_by_ids)

/**
 * improve_status_get_superseded_by_id: (get-property superseded-by-id)
 * @self: a status
 *
 * Gets #ImproveStatus:superseded-by-id.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, const char *, superseded_by_id)

/**
 * improve_status_get_shares: (get-property shares)
 * @self: a status
 *
 * Gets #ImproveStatus:shares.
 *
 * Returns: (transfer none): a list of #ImproveStatusShare
 *
 * Since: 1.0
 */
IMPROVE_LIST_GETTER (ImproveStatus, improve_status, IMPROVE_IS_STATUS, shares, "shares")

/**
 * improve_status_to_brag:
 * @self: a status
 *
 * Renders a status as a colour, as councils do: `blue` where independent evidence stands, `green` where nothing known
 * speaks against it, `amber` where something does or nothing is proven, `red` where it is overdue or went back. It is
 * a rendering of #ImproveStatus:status and says less.
 *
 * Returns: (transfer none) (nullable): the colour, or %NULL where one would say more than is known: of what is not due,
 *   not known, or given up
 *
 * Since: 1.0
 */
const char *
improve_status_to_brag (ImproveStatus *self)
{
  g_return_val_if_fail (IMPROVE_IS_STATUS (self), NULL);

  switch ((ImproveDeliveryStatus) self->status)
    {
    case IMPROVE_DELIVERY_STATUS_ASSURED:
    case IMPROVE_DELIVERY_STATUS_EMBEDDED:
      return "blue";
    case IMPROVE_DELIVERY_STATUS_ON_TRACK:
    case IMPROVE_DELIVERY_STATUS_DUE_SOON:
      return "green";
    case IMPROVE_DELIVERY_STATUS_AT_RISK:
    case IMPROVE_DELIVERY_STATUS_SILENT:
    case IMPROVE_DELIVERY_STATUS_DELIVERED_UNPROVEN:
    case IMPROVE_DELIVERY_STATUS_LAPSED:
      return "amber";
    case IMPROVE_DELIVERY_STATUS_OVERDUE:
    case IMPROVE_DELIVERY_STATUS_REGRESSED:
      return "red";
    case IMPROVE_DELIVERY_STATUS_NOT_DUE:
    case IMPROVE_DELIVERY_STATUS_CANCELLED:
    case IMPROVE_DELIVERY_STATUS_SUPERSEDED:
    case IMPROVE_DELIVERY_STATUS_UNKNOWN:
    default:
      return NULL;
    }
}
