/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <stdlib.h>

#include <libimprove/base/improve-date-private.h>
#include <libimprove/rules/improve-reviews-private.h>

/**
 * ImproveDivergence:
 *
 * That two reviewers say different things of one aspect of one thing: which two claims, on which scale, by how many
 * grades. improve_plan_list_divergences() finds them.
 *
 * Since: 1.0
 */
struct _ImproveDivergence
{
  GObject parent_instance;
  ImproveClaim *claim;
  ImproveClaim *other_claim;
  char *scale;
  int grades;
  ImproveCrosswalk *crosswalk;
};

enum
{
  PROP_CLAIM = 1,
  PROP_OTHER_CLAIM,
  PROP_SCALE,
  PROP_GRADES,
  PROP_DAYS,
  PROP_CROSSWALK,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveDivergence, improve_divergence, G_TYPE_OBJECT)

static void
improve_divergence_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ImproveDivergence *self = IMPROVE_DIVERGENCE (object);

  switch (prop_id)
    {
    case PROP_CLAIM:
      g_value_set_object (value, self->claim);
      break;
    case PROP_OTHER_CLAIM:
      g_value_set_object (value, self->other_claim);
      break;
    case PROP_SCALE:
      g_value_set_string (value, self->scale);
      break;
    case PROP_GRADES:
      g_value_set_int (value, self->grades);
      break;
    case PROP_DAYS:
      g_value_set_int (value, improve_divergence_get_days (self));
      break;
    case PROP_CROSSWALK:
      g_value_set_object (value, self->crosswalk);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_divergence_finalize (GObject *object)
{
  ImproveDivergence *self = IMPROVE_DIVERGENCE (object);

  g_clear_object (&self->claim);
  g_clear_object (&self->other_claim);
  g_clear_object (&self->crosswalk);
  g_free (self->scale);

  G_OBJECT_CLASS (improve_divergence_parent_class)->finalize (object);
}

static void
improve_divergence_class_init (ImproveDivergenceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_divergence_get_property;
  object_class->finalize = improve_divergence_finalize;

  /**
   * ImproveDivergence:claim:
   *
   * The one claim: of the two the one that stands first in the plan.
   *
   * Since: 1.0
   */
  props[PROP_CLAIM] = g_param_spec_object ("claim", NULL, NULL, IMPROVE_TYPE_CLAIM, flags);
  /**
   * ImproveDivergence:other-claim:
   *
   * The other claim.
   *
   * Since: 1.0
   */
  props[PROP_OTHER_CLAIM] = g_param_spec_object ("other-claim", NULL, NULL, IMPROVE_TYPE_CLAIM, flags);
  /**
   * ImproveDivergence:scale:
   *
   * The scale on which they were compared.
   *
   * Since: 1.0
   */
  props[PROP_SCALE] = g_param_spec_string ("scale", NULL, NULL, NULL, flags);
  /**
   * ImproveDivergence:grades:
   *
   * By how many grades of that scale they differ; -1 where the words differ and the library does not know their order.
   *
   * Since: 1.0
   */
  props[PROP_GRADES] = g_param_spec_int ("grades", NULL, NULL, -1, G_MAXINT, 0, flags);
  /**
   * ImproveDivergence:days:
   *
   * How many days lie between the first days of which the two speak.
   *
   * Since: 1.0
   */
  props[PROP_DAYS] = g_param_spec_int ("days", NULL, NULL, 0, G_MAXINT, 0, flags);
  /**
   * ImproveDivergence:crosswalk:
   *
   * The crosswalk by which a word of one scale was taken for one of another: it says who signed that. Absent where both
   * claims are on one scale.
   *
   * Since: 1.0
   */
  props[PROP_CROSSWALK] = g_param_spec_object ("crosswalk", NULL, NULL, IMPROVE_TYPE_CROSSWALK, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_divergence_init (ImproveDivergence *self)
{
}

ImproveDivergence *
improve_divergence_new (ImproveClaim     *claim,
                        ImproveClaim     *other_claim,
                        const char       *scale,
                        int               grades,
                        ImproveCrosswalk *crosswalk)
{
  ImproveDivergence *self = g_object_new (IMPROVE_TYPE_DIVERGENCE, NULL);

  self->claim = g_object_ref (claim);
  self->other_claim = g_object_ref (other_claim);
  self->scale = g_strdup (scale);
  self->grades = grades;
  g_set_object (&self->crosswalk, crosswalk);
  return self;
}

/**
 * improve_divergence_get_claim: (get-property claim)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:claim.
 *
 * Returns: (transfer none): the one claim
 *
 * Since: 1.0
 */
ImproveClaim *
improve_divergence_get_claim (ImproveDivergence *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), NULL);
  return self->claim;
}

/**
 * improve_divergence_get_other_claim: (get-property other-claim)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:other-claim.
 *
 * Returns: (transfer none): the other claim
 *
 * Since: 1.0
 */
ImproveClaim *
improve_divergence_get_other_claim (ImproveDivergence *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), NULL);
  return self->other_claim;
}

/**
 * improve_divergence_get_scale: (get-property scale)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:scale.
 *
 * Returns: (transfer none): the scale on which they were compared
 *
 * Since: 1.0
 */
const char *
improve_divergence_get_scale (ImproveDivergence *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), NULL);
  return self->scale;
}

/**
 * improve_divergence_get_grades: (get-property grades)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:grades.
 *
 * Returns: the number of grades, 1 or more; -1 where the library does not know the order of the words
 *
 * Since: 1.0
 */
int
improve_divergence_get_grades (ImproveDivergence *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), -1);
  return self->grades;
}

/**
 * improve_divergence_get_days: (get-property days)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:days.
 *
 * Returns: the number of days, 0 or more
 *
 * Since: 1.0
 */
int
improve_divergence_get_days (ImproveDivergence *self)
{
  ImproveDate *day, *other_day;

  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), 0);

  day = improve_claim_get_valid_on (self->claim);
  other_day = improve_claim_get_valid_on (self->other_claim);
  return abs (improve_date_first_day_number (day) - improve_date_first_day_number (other_day));
}

/**
 * improve_divergence_get_crosswalk: (get-property crosswalk)
 * @self: a divergence
 *
 * Gets #ImproveDivergence:crosswalk.
 *
 * Returns: (transfer none) (nullable): the crosswalk, or %NULL where both claims are on one scale
 *
 * Since: 1.0
 */
ImproveCrosswalk *
improve_divergence_get_crosswalk (ImproveDivergence *self)
{
  g_return_val_if_fail (IMPROVE_IS_DIVERGENCE (self), NULL);
  return self->crosswalk;
}
