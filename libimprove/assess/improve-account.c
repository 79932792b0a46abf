/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What was asked: the plan, the day, and up to when records count. */

#include <libimprove/assess/improve-account-private.h>

/**
 * ImproveAccount:
 *
 * What was worked out of a plan for a day: the question, which its kinds answer. It is worked out from the plan and the
 * dates alone: the same plan and dates give the same account on any machine. It does not change when the plan does: ask
 * for a new one.
 *
 * Since: 1.0
 */
typedef struct
{
  ImprovePlan *plan;
  ImproveDate *as_of;
  GDateTime *known_at;
} ImproveAccountPrivate;

enum
{
  PROP_PLAN = 1,
  PROP_AS_OF,
  PROP_KNOWN_AT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (ImproveAccount, improve_account, G_TYPE_OBJECT)

static void
improve_account_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ImproveAccount *self = IMPROVE_ACCOUNT (object);

  switch (prop_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, improve_account_get_plan (self));
      break;
    case PROP_AS_OF:
      g_value_set_boxed (value, improve_account_get_as_of (self));
      break;
    case PROP_KNOWN_AT:
      g_value_set_boxed (value, improve_account_get_known_at (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_account_finalize (GObject *object)
{
  ImproveAccountPrivate *priv = improve_account_get_instance_private (IMPROVE_ACCOUNT (object));

  g_clear_object (&priv->plan);
  g_clear_pointer (&priv->as_of, improve_date_unref);
  g_clear_pointer (&priv->known_at, g_date_time_unref);

  G_OBJECT_CLASS (improve_account_parent_class)->finalize (object);
}

static void
improve_account_class_init (ImproveAccountClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_account_get_property;
  object_class->finalize = improve_account_finalize;
  /**
   * ImproveAccount:plan:
   *
   * The plan.
   *
   * Since: 1.0
   */
  props[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, IMPROVE_TYPE_PLAN, flags);
  /**
   * ImproveAccount:as-of:
   *
   * The day; none for whatever is recorded, where that can be asked.
   *
   * Since: 1.0
   */
  props[PROP_AS_OF] = g_param_spec_boxed ("as-of", NULL, NULL, IMPROVE_TYPE_DATE, flags);
  /**
   * ImproveAccount:known-at:
   *
   * The moment up to which records were taken into account.
   *
   * Since: 1.0
   */
  props[PROP_KNOWN_AT] = g_param_spec_boxed ("known-at", NULL, NULL, G_TYPE_DATE_TIME, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_account_init (ImproveAccount *self)
{
}

/* An account of one kind that has its question and no answer yet. */
gpointer
improve_account_new (GType        type,
                     ImprovePlan *plan,
                     ImproveDate *as_of,
                     GDateTime   *known_at)
{
  ImproveAccount *account = g_object_new (type, NULL);
  ImproveAccountPrivate *priv = improve_account_get_instance_private (account);

  priv->plan = g_object_ref (plan);
  priv->as_of = as_of != NULL ? improve_date_ref (as_of) : NULL;
  priv->known_at = known_at != NULL ? g_date_time_ref (known_at) : NULL;
  return account;
}

/**
 * improve_account_get_plan: (get-property plan)
 * @self: an account
 *
 * Gets #ImproveAccount:plan.
 *
 * Returns: (transfer none): the plan
 *
 * Since: 1.0
 */
ImprovePlan *
improve_account_get_plan (ImproveAccount *self)
{
  ImproveAccountPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_ACCOUNT (self), NULL);

  priv = improve_account_get_instance_private (self);
  return priv->plan;
}

/**
 * improve_account_get_as_of: (get-property as-of)
 * @self: an account
 *
 * Gets #ImproveAccount:as-of.
 *
 * Returns: (transfer none) (nullable): the day, or %NULL for whatever is recorded
 *
 * Since: 1.0
 */
ImproveDate *
improve_account_get_as_of (ImproveAccount *self)
{
  ImproveAccountPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_ACCOUNT (self), NULL);

  priv = improve_account_get_instance_private (self);
  return priv->as_of;
}

/**
 * improve_account_get_known_at: (get-property known-at)
 * @self: an account
 *
 * Gets #ImproveAccount:known-at.
 *
 * Returns: (transfer none) (nullable): the moment, or %NULL where nothing was left out
 *
 * Since: 1.0
 */
GDateTime *
improve_account_get_known_at (ImproveAccount *self)
{
  ImproveAccountPrivate *priv;

  g_return_val_if_fail (IMPROVE_IS_ACCOUNT (self), NULL);

  priv = improve_account_get_instance_private (self);
  return priv->known_at;
}
