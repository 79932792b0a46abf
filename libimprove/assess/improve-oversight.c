/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/assess/improve-oversight.h>

#include <libimprove/assess/improve-account-private.h>
#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/model/improve-board.h>

/**
 * ImproveOversight:
 *
 * Who oversees a plan, and whether they can: which body last saw which version of it, which reporting duty is due or
 * missed, and what was asked and never answered.
 *
 * A body saw the plan where an item before one of its meetings has a limb about the plan or a version of it, where the
 * title of the item or of a paper names the plan, where a report on the plan was routed to the meeting, or where the
 * body claims something of the plan. What is not recorded was not seen: that is a thing to ask, not a verdict.
 *
 * Since: 1.0
 */
struct _ImproveOversight
{
  ImproveAccount parent_instance;
  GListStore *bodies;
  GListStore *duties;
  GListStore *unanswered;
};

G_DEFINE_FINAL_TYPE (ImproveOversight, improve_oversight, IMPROVE_TYPE_ACCOUNT)

enum
{
  PROP_BODIES = 1,
  PROP_DUTIES,
  PROP_UNANSWERED,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
improve_oversight_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  ImproveOversight *self = IMPROVE_OVERSIGHT (object);

  switch (prop_id)
    {
    case PROP_BODIES:
      g_value_set_object (value, self->bodies);
      break;
    case PROP_DUTIES:
      g_value_set_object (value, self->duties);
      break;
    case PROP_UNANSWERED:
      g_value_set_object (value, self->unanswered);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_oversight_finalize (GObject *object)
{
  ImproveOversight *self = IMPROVE_OVERSIGHT (object);

  g_clear_object (&self->bodies);
  g_clear_object (&self->duties);
  g_clear_object (&self->unanswered);

  G_OBJECT_CLASS (improve_oversight_parent_class)->finalize (object);
}

static void
describe_answer (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * ImproveOversight:bodies:
   *
   * When each board last saw the plan: a list of #ImproveOversightBody in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_BODIES] = g_param_spec_object ("bodies", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveOversight:duties:
   *
   * How each reporting duty stands: a list of #ImproveOversightDuty in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_DUTIES] = g_param_spec_object ("duties", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  /**
   * ImproveOversight:unanswered:
   *
   * What was asked and not answered: a list of #ImproveUnanswered in the order of the plan.
   *
   * Since: 1.0
   */
  props[PROP_UNANSWERED] = g_param_spec_object ("unanswered", NULL, NULL, G_TYPE_LIST_MODEL, flags);
}

static void
improve_oversight_class_init (ImproveOversightClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_oversight_get_property;
  object_class->finalize = improve_oversight_finalize;
  describe_answer ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_oversight_init (ImproveOversight *self)
{
  self->bodies = g_list_store_new (IMPROVE_TYPE_OVERSIGHT_BODY);
  self->duties = g_list_store_new (IMPROVE_TYPE_OVERSIGHT_DUTY);
  self->unanswered = g_list_store_new (IMPROVE_TYPE_UNANSWERED);
}

/* Whether a body was there on the day, as far as it says. */
static gboolean
exists (ImproveOversightFacts *facts,
        ImproveOrganization   *body)
{
  ImproveDate *founded = improve_organization_get_founded_on (body);
  ImproveDate *dissolved = improve_organization_get_dissolved_on (body);

  return (founded == NULL || improve_as_of_has_begun (&facts->when, founded))
         && (dissolved == NULL || !improve_date_is_past (dissolved, facts->when.as_of));
}

static void
add_bodies (ImproveOversightFacts *facts,
            GListStore            *bodies)
{
  ImproveEntityList *boards = improve_plan_get_boards (facts->plan);

  for (int i = 0; i < improve_entity_list_get_size (boards); i++)
    {
      ImproveEntity *board = improve_entity_list_get (boards, i);
      g_autoptr (ImproveOversightBody) body = NULL;

      if (!exists (facts, IMPROVE_ORGANIZATION (board)))
        continue;
      body = improve_oversight_look_at_body (facts, board);
      g_list_store_append (bodies, body);
    }
}

static void
add_duties (ImproveOversightFacts *facts,
            GListStore            *duties)
{
  ImproveEntityList *all = improve_plan_get_reporting_duties (facts->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      g_autoptr (ImproveOversightDuty) duty
          = improve_oversight_look_at_duty (facts, IMPROVE_REPORTING_DUTY (improve_entity_list_get (all, i)));

      g_list_store_append (duties, duty);
    }
}

/**
 * improve_plan_oversight:
 * @self: a plan
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out the records made later; %NULL: leave out nothing
 *
 * Works out who oversees the plan and whether they can. No clock is read and nothing is changed.
 *
 * A reporting duty is reckoned from the day on which its body was last told, or from its own beginning. A date that
 * falls in August, or in a recess of the plan such as the period before an election, moves by as many days as that
 * lasts.
 *
 * The source: Ofsted, Tower Hamlets, 7 April 2017, paragraph 87, of a panel whose agenda the plan never reached; Torbay
 * Council, October 2016, for a duty to report at least every six months.
 *
 * Returns: (transfer full): the account
 *
 * Since: 1.0
 */
ImproveOversight *
improve_plan_oversight (ImprovePlan *self,
                        ImproveDate *as_of,
                        GDateTime   *known_at)
{
  ImproveOversight *oversight;
  ImproveOversightFacts facts;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  oversight = improve_account_new (IMPROVE_TYPE_OVERSIGHT, self, as_of, known_at);
  improve_oversight_facts_init (&facts, self, as_of, known_at);
  add_bodies (&facts, oversight->bodies);
  add_duties (&facts, oversight->duties);
  improve_oversight_add_unanswered (&facts, oversight->unanswered);
  improve_oversight_facts_clear (&facts);
  improve_entity_list_share_home (G_LIST_MODEL (oversight->bodies), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (oversight->duties), IMPROVE_TREE (self));
  improve_entity_list_share_home (G_LIST_MODEL (oversight->unanswered), IMPROVE_TREE (self));
  return oversight;
}

/**
 * improve_oversight_get_bodies: (get-property bodies)
 * @self: an account of oversight
 *
 * Gets #ImproveOversight:bodies.
 *
 * Returns: (transfer none): a list of #ImproveOversightBody
 *
 * Since: 1.0
 */
GListModel *
improve_oversight_get_bodies (ImproveOversight *self)
{
  g_return_val_if_fail (IMPROVE_IS_OVERSIGHT (self), NULL);
  return G_LIST_MODEL (self->bodies);
}

/**
 * improve_oversight_get_duties: (get-property duties)
 * @self: an account of oversight
 *
 * Gets #ImproveOversight:duties.
 *
 * Returns: (transfer none): a list of #ImproveOversightDuty
 *
 * Since: 1.0
 */
GListModel *
improve_oversight_get_duties (ImproveOversight *self)
{
  g_return_val_if_fail (IMPROVE_IS_OVERSIGHT (self), NULL);
  return G_LIST_MODEL (self->duties);
}

/**
 * improve_oversight_get_unanswered: (get-property unanswered)
 * @self: an account of oversight
 *
 * Gets #ImproveOversight:unanswered.
 *
 * Returns: (transfer none): a list of #ImproveUnanswered
 *
 * Since: 1.0
 */
GListModel *
improve_oversight_get_unanswered (ImproveOversight *self)
{
  g_return_val_if_fail (IMPROVE_IS_OVERSIGHT (self), NULL);
  return G_LIST_MODEL (self->unanswered);
}
