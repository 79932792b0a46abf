/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/check/improve-problem-private.h>

/**
 * ImproveProblem:
 *
 * Something that is wrong with a plan, or missing from it: by which rule, where in the document, and what to do about
 * it. improve_plan_check() lists them.
 *
 * Since: 1.0
 */
struct _ImproveProblem
{
  GObject parent_instance;
  const ImproveCheckRule *rule;
  ImproveProblemText text;
  ImproveCheckOverride *check_override; /* that lets it stand, or NULL */
};

enum
{
  PROP_RULE = 1,
  PROP_SEVERITY,
  PROP_POINTER,
  PROP_ENTITY_ID,
  PROP_PARTY_ID,
  PROP_MESSAGE,
  PROP_MEND,
  PROP_LET_STAND,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ENUM_TYPE (ImproveSeverity, improve_severity,
                    G_DEFINE_ENUM_VALUE (IMPROVE_SEVERITY_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SEVERITY_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SEVERITY_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SEVERITY_GAP, "gap"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_SEVERITY_INFO, "info"))

G_DEFINE_FINAL_TYPE (ImproveProblem, improve_problem, G_TYPE_OBJECT)

static void
improve_problem_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  ImproveProblem *self = IMPROVE_PROBLEM (object);
  const char *texts[N_PROPS] = {
    [PROP_RULE] = improve_problem_get_rule (self),   [PROP_POINTER] = self->text.pointer,
    [PROP_ENTITY_ID] = self->text.entity_id,         [PROP_PARTY_ID] = self->text.party_id,
    [PROP_MESSAGE] = self->text.message,             [PROP_MEND] = improve_problem_get_mend (self),
  };

  if (prop_id == PROP_SEVERITY)
    g_value_set_enum (value, improve_problem_get_severity (self));
  else if (prop_id == PROP_LET_STAND)
    g_value_set_object (value, self->check_override);
  else
    g_value_set_string (value, texts[prop_id]);
}

static void
improve_problem_finalize (GObject *object)
{
  ImproveProblem *self = IMPROVE_PROBLEM (object);

  g_clear_object (&self->check_override);
  g_free (self->text.pointer);
  g_clear_pointer (&self->text.entity_id, g_ref_string_release);
  g_clear_pointer (&self->text.party_id, g_ref_string_release);
  g_free (self->text.message);

  G_OBJECT_CLASS (improve_problem_parent_class)->finalize (object);
}

static void
make_properties (GParamFlags flags)
{
  /**
   * ImproveProblem:rule:
   *
   * The id of the rule, such as `dangling-reference`: improve_check_rule_lookup() explains it.
   *
   * Since: 1.0
   */
  props[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);
  /**
   * ImproveProblem:severity:
   *
   * How much it matters.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY]
      = g_param_spec_enum ("severity", NULL, NULL, IMPROVE_TYPE_SEVERITY, IMPROVE_SEVERITY_UNKNOWN, flags);
  /**
   * ImproveProblem:pointer:
   *
   * Where it stands in the document of the plan, as a JSON Pointer (RFC 6901) such as `/actions/3/lead_id`. Where a
   * value is missing, the place it should have.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);
}

static void
make_more_properties (GParamFlags flags)
{
  /**
   * ImproveProblem:entity-id:
   *
   * The id of the entity that has it.
   *
   * Since: 1.0
   */
  props[PROP_ENTITY_ID] = g_param_spec_string ("entity-id", NULL, NULL, NULL, flags);
  /**
   * ImproveProblem:party-id:
   *
   * The id of the party that answers for the entity (its lead, owner or author, or that of what holds it) and should
   * be asked to mend it.
   *
   * Since: 1.0
   */
  props[PROP_PARTY_ID] = g_param_spec_string ("party-id", NULL, NULL, NULL, flags);
  /**
   * ImproveProblem:message:
   *
   * What is wrong or missing, in one sentence. It never repeats a value that may be restricted.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  /**
   * ImproveProblem:mend:
   *
   * What to do about it, in one sentence.
   *
   * Since: 1.0
   */
  props[PROP_MEND] = g_param_spec_string ("mend", NULL, NULL, NULL, flags);
  /**
   * ImproveProblem:let-stand:
   *
   * The record by which somebody lets it stand, with the reason and the last day; absent where nobody does. Only
   * improve_plan_check_as_of() knows a day and looks for one.
   *
   * Since: 1.0
   */
  props[PROP_LET_STAND] = g_param_spec_object ("let-stand", NULL, NULL, IMPROVE_TYPE_CHECK_OVERRIDE, flags);
}

static void
improve_problem_class_init (ImproveProblemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_problem_get_property;
  object_class->finalize = improve_problem_finalize;
  make_properties (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  make_more_properties (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_problem_init (ImproveProblem *self)
{
}

ImproveProblem *
improve_problem_new (const ImproveCheckRule   *rule,
                     const ImproveProblemText *text)
{
  ImproveProblem *self = g_object_new (IMPROVE_TYPE_PROBLEM, NULL);

  self->rule = rule;
  self->text = *text;
  return self;
}

/**
 * improve_problem_get_rule: (get-property rule)
 * @self: a problem
 *
 * Gets #ImproveProblem:rule.
 *
 * Returns: (transfer none): the id of the rule
 *
 * Since: 1.0
 */
const char *
improve_problem_get_rule (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return improve_check_rule_get_id (self->rule);
}

/**
 * improve_problem_get_severity: (get-property severity)
 * @self: a problem
 *
 * Gets #ImproveProblem:severity.
 *
 * Returns: how much it matters
 *
 * Since: 1.0
 */
ImproveSeverity
improve_problem_get_severity (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), IMPROVE_SEVERITY_UNKNOWN);
  return improve_check_rule_get_severity (self->rule);
}

/**
 * improve_problem_get_pointer: (get-property pointer)
 * @self: a problem
 *
 * Gets #ImproveProblem:pointer.
 *
 * Returns: (transfer none): the place in the document
 *
 * Since: 1.0
 */
const char *
improve_problem_get_pointer (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->text.pointer;
}

/**
 * improve_problem_get_entity_id: (get-property entity-id)
 * @self: a problem
 *
 * Gets #ImproveProblem:entity-id.
 *
 * Returns: (transfer none) (nullable): the id of the entity, or %NULL where a plan has none
 *
 * Since: 1.0
 */
const char *
improve_problem_get_entity_id (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->text.entity_id;
}

/**
 * improve_problem_get_party_id: (get-property party-id)
 * @self: a problem
 *
 * Gets #ImproveProblem:party-id.
 *
 * Returns: (transfer none) (nullable): the id of the party that answers for it, or %NULL where nobody is named
 *
 * Since: 1.0
 */
const char *
improve_problem_get_party_id (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->text.party_id;
}

/**
 * improve_problem_get_message: (get-property message)
 * @self: a problem
 *
 * Gets #ImproveProblem:message.
 *
 * Returns: (transfer none): what is wrong or missing
 *
 * Since: 1.0
 */
const char *
improve_problem_get_message (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->text.message;
}

/**
 * improve_problem_get_mend: (get-property mend)
 * @self: a problem
 *
 * Gets #ImproveProblem:mend.
 *
 * Returns: (transfer none): what to do about it
 *
 * Since: 1.0
 */
const char *
improve_problem_get_mend (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->text.mend != NULL ? self->text.mend : improve_check_rule_get_mend (self->rule);
}

/**
 * improve_problem_get_let_stand: (get-property let-stand)
 * @self: a problem
 *
 * Gets #ImproveProblem:let-stand.
 *
 * Returns: (transfer none) (nullable): the override that lets it stand, or %NULL where there is none
 *
 * Since: 1.0
 */
ImproveCheckOverride *
improve_problem_get_let_stand (ImproveProblem *self)
{
  g_return_val_if_fail (IMPROVE_IS_PROBLEM (self), NULL);
  return self->check_override;
}

void
improve_problem_set_let_stand (ImproveProblem       *self,
                              ImproveCheckOverride *check_override)
{
  g_set_object (&self->check_override, check_override);
}
