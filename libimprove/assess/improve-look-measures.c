/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what is made of measures: FA14, FA18. */

#include <math.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/rules/improve-scale.h>

/* From how many measures on one finding is told for all, where they are more than half of them. */
#define GATHER_AT_LEAST 5

/* --- what was found, one a measure --- */

typedef struct
{
  GPtrArray *ids;      /* of measures; not owned */
  GPtrArray *messages; /* owned */
  GPtrArray *because;  /* of GStrv, owned */
} Found;

static void
found_init (Found *self)
{
  self->ids = g_ptr_array_new ();
  self->messages = g_ptr_array_new_with_free_func (g_free);
  self->because = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

/* Takes the message and the ids it rests on. */
static void
found_add (Found          *self,
           ImproveMeasure *measure,
           char           *message,
           char          **because_ids)
{
  g_ptr_array_add (self->ids, (gpointer) improve_entity_get_id (IMPROVE_ENTITY (measure)));
  g_ptr_array_add (self->messages, message);
  g_ptr_array_add (self->because, because_ids);
}

static void
tell_gathered (Found                      *self,
               ImproveAssessContext       *context,
               const ImproveAssuranceRule *rule,
               int                         n_measures,
               const char                 *gathered)
{
  guint n = self->ids->len;

  g_ptr_array_add (self->ids, NULL);
  improve_assess_add (context, rule, (const char *const *) self->ids->pdata, NULL,
                      g_strdup_printf ("%u of %d measures %s.", n, n_measures, gathered));
}

/* Tells what was found and frees the rest. `gathered` continues "12 of 20 measures …". */
static void
found_tell (Found                      *self,
            ImproveAssessContext       *context,
            const ImproveAssuranceRule *rule,
            const char                 *gathered)
{
  int n_measures = improve_entity_list_get_size (improve_plan_get_measures (context->plan));

  if (self->ids->len >= GATHER_AT_LEAST && (int) self->ids->len * 2 > n_measures)
    tell_gathered (self, context, rule, n_measures, gathered);
  else
    for (guint i = 0; i < self->ids->len; i++)
      {
        const char *subject_ids[] = { g_ptr_array_index (self->ids, i), NULL };

        improve_assess_add (context, rule, subject_ids, g_ptr_array_index (self->because, i),
                            g_steal_pointer (&self->messages->pdata[i]));
      }
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->messages);
  g_ptr_array_unref (self->because);
}

/* --- FA14: targets loosened, measures redefined or dropped, denominators moved --- */

/* What was found of one measure, a clause for each. */
typedef struct
{
  ImproveAssessContext *context;
  ImproveMeasure *measure;
  GPtrArray *changes; /* of the measure, those that count; NULL: none */
  GString *clauses;
  GStrvBuilder *because;
  int days; /* for which what was decided is told */
} Moves;

/* What was decided long ago was told then; what nobody decided, or nobody can say when, is told still. */
static gboolean
is_old (Moves        *self,
        ImproveBasis *basis,
        ImproveDate  *on)
{
  return improve_basis_has_authority (basis) && on != NULL
         && improve_assess_days (on, self->context->when.as_of) > self->days;
}

/* Takes the clause. */
static void
add_clause (Moves         *self,
            char          *clause,
            ImproveEntity *because)
{
  g_string_append (self->clauses, self->clauses->len > 0 ? "; " : "");
  g_string_append (self->clauses, clause);
  if (because != NULL && improve_entity_get_id (because) != NULL)
    g_strv_builder_add (self->because, improve_entity_get_id (because));
  g_free (clause);
}

static const char *
authority_words (ImproveBasis *basis)
{
  return improve_basis_has_authority (basis) ? "by a decision" : "and no decision for that is on record";
}

/* How much easier one target is than another: above 0 easier, below 0 harder, 0 as hard or not to be compared. */
static int
ease (ImproveMeasure *measure,
      ImproveTarget  *old,
      ImproveTarget  *heir)
{
  double before = improve_target_get_value (old), after = improve_target_get_value (heir);
  double low_before = improve_target_get_lower (old), low_after = improve_target_get_lower (heir);
  double high_before = improve_target_get_upper (old), high_after = improve_target_get_upper (heir);

  if (!isnan (before) && !isnan (after))
    {
      int step = improve_measured_compare (before, after);

      return improve_measure_get_polarity (measure) == IMPROVE_POLARITY_HIGHER_BETTER  ? step
             : improve_measure_get_polarity (measure) == IMPROVE_POLARITY_LOWER_BETTER ? -step
                                                                                       : 0;
    }
  if ((!isnan (low_before) && (isnan (low_after) || improve_measured_compare (low_before, low_after) > 0))
      || (!isnan (high_before) && (isnan (high_after) || improve_measured_compare (high_after, high_before) > 0)))
    return 1;
  return 0;
}

/* A target that asks for less, or for the same later. */
static gboolean
is_loosened (ImproveMeasure *measure,
             ImproveTarget  *old,
             ImproveTarget  *heir)
{
  ImprovePeriod *before = improve_target_get_period (old), *after = improve_target_get_period (heir);
  double old_value = improve_target_get_value (old), value = improve_target_get_value (heir);
  int easier = ease (measure, old, heir);

  if (easier != 0)
    return easier > 0;
  return !isnan (old_value) && !isnan (value) && improve_measured_compare (old_value, value) == 0 && before != NULL
         && after != NULL && improve_period_get_ends (before) != NULL && improve_period_get_ends (after) != NULL
         && improve_date_is_after (improve_period_get_ends (after), improve_period_get_ends (before));
}

static void
look_at_targets (Moves *self)
{
  ImproveEntityList *targets = improve_measure_get_targets (self->measure);

  for (int i = 0; i < improve_entity_list_get_size (targets); i++)
    {
      ImproveTarget *old = IMPROVE_TARGET (improve_entity_list_get (targets, i));
      const char *heir_id = improve_target_get_replaced_by_id (old);
      ImproveEntity *heir = heir_id != NULL ? improve_plan_lookup (self->context->plan, heir_id) : NULL;
      g_autofree char *before = NULL, *after = NULL;

      if (!IMPROVE_IS_TARGET (heir) || !improve_target_was_replaced (&self->context->when, self->context->plan, old)
          || !is_loosened (self->measure, old, IMPROVE_TARGET (heir))
          || is_old (self, improve_target_get_basis (IMPROVE_TARGET (heir)),
                     improve_target_decided_on (self->context->plan, IMPROVE_TARGET (heir))))
        continue;
      before = improve_target_to_text (old, self->measure);
      after = improve_target_to_text (IMPROVE_TARGET (heir), self->measure);
      add_clause (self,
                  g_strdup_printf ("its target was loosened from %s to %s, %s", before, after,
                                   authority_words (improve_target_get_basis (IMPROVE_TARGET (heir)))),
                  heir);
    }
}

static void
look_at_changes (Moves *self)
{
  gboolean dropped = FALSE;

  for (guint i = 0; self->changes != NULL && i < self->changes->len; i++)
    {
      ImproveChange *change = g_ptr_array_index (self->changes, i);
      g_autofree char *words = improve_date_to_words (improve_change_get_valid_on (change));
      const char *authority = authority_words (improve_change_get_basis (change));

      if (is_old (self, improve_change_get_basis (change), improve_change_get_valid_on (change)))
        continue;
      if (improve_change_redefines (change))
        add_clause (self,
                    g_strdup_printf ("its %s changed on %s, %s", improve_change_get_row_name (change), words,
                                     authority),
                    IMPROVE_ENTITY (change));
      if (!g_str_equal (improve_change_get_row_name (change), "status"))
        continue;
      dropped = g_strcmp0 (improve_change_get_after_text (change), "retired") == 0;
      if (dropped)
        add_clause (self, g_strdup_printf ("it was dropped on %s, %s", words, authority), IMPROVE_ENTITY (change));
    }
}

/* Retired, and no change says since when; one that is still to come would. */
static void
look_for_silent_end (Moves      *self,
                     GHashTable *all_changes)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (self->measure));
  GPtrArray *changes = id != NULL ? g_hash_table_lookup (all_changes, id) : NULL;

  if (improve_measure_get_status (self->measure) != IMPROVE_MEASURE_STATUS_RETIRED)
    return;
  for (guint i = 0; changes != NULL && i < changes->len; i++)
    if (g_str_equal (improve_change_get_row_name (g_ptr_array_index (changes, i)), "status"))
      return;
  add_clause (self, g_strdup ("it was dropped, and no decision for that is on record"), NULL);
}

/* The last pair of periods between which what it is a share of moved by more than the part allowed. */
static void
look_at_denominators (Moves                      *self,
                      const ImproveAssuranceRule *rule,
                      ImproveSeries              *series)
{
  int at_least = improve_assess_threshold (rule, "at-least"), part = improve_assess_threshold (rule, "part");
  const ImproveSeriesPoint *before = NULL, *from = NULL, *to = NULL;

  for (guint i = 0; i < series->points->len; i++)
    {
      const ImproveSeriesPoint *point = &g_array_index (series->points, ImproveSeriesPoint, i);
      double n = improve_observation_counts (point->observation).denominator;
      double n_before = before != NULL ? improve_observation_counts (before->observation).denominator : NAN;

      if (!point->in_run || isnan (n))
        continue;
      if (n_before >= at_least && improve_measured_compare (fabs (n - n_before) * part, n_before) > 0)
        {
          from = before;
          to = point;
        }
      before = point;
    }
  if (to != NULL
      && improve_assess_days (improve_period_get_ends (improve_observation_get_period (to->observation)),
                              self->context->when.as_of) <= self->days)
    {
      g_autofree char *old = improve_number_to_text (improve_observation_counts (from->observation).denominator);
      g_autofree char *new = improve_number_to_text (improve_observation_counts (to->observation).denominator);
      g_autofree char *then = improve_measured_period_to_words (improve_observation_get_period (from->observation));
      g_autofree char *now = improve_measured_period_to_words (improve_observation_get_period (to->observation));

      add_clause (self, g_strdup_printf ("it was out of %s in %s and out of %s in %s", old, then, new, now),
                  IMPROVE_ENTITY (to->observation));
    }
}

static void
look_at_moves (Found                      *found,
               ImproveAssessContext       *context,
               const ImproveAssuranceRule *rule,
               ImproveMeasure             *measure,
               GHashTable                 *all_changes)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (measure));
  GHashTable *changes = improve_assess_get_changes (context);
  Moves self = { context, measure, id != NULL ? g_hash_table_lookup (changes, id) : NULL, g_string_new (NULL),
                 g_strv_builder_new (), improve_assess_threshold (rule, "days") };

  look_at_targets (&self);
  look_at_changes (&self);
  look_for_silent_end (&self, all_changes);
  look_at_denominators (&self, rule, improve_assess_read_measure (context, measure)->series);
  if (self.clauses->len > 0)
    {
      g_autofree char *name = improve_assess_name_subject (context, id);

      found_add (found, measure, g_strdup_printf ("Of %s: %s.", name, self.clauses->str),
                 g_strv_builder_end (self.because));
    }
  g_string_free (self.clauses, TRUE);
  g_strv_builder_unref (self.because);
}

void
improve_look_fa14 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveAsOf always = { NULL, NULL, NULL };
  ImproveEntityList *measures = improve_plan_get_measures (context->plan);
  g_autoptr (GHashTable) all_changes = improve_changes_index (&always, context->plan);
  Found found;

  found_init (&found);
  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    look_at_moves (&found, context, rule, IMPROVE_MEASURE (improve_entity_list_get (measures, i)), all_changes);
  found_tell (&found, context, rule, "were loosened, redefined, dropped or given another denominator");
}

/* --- FA18: too early to say --- */

/* A grade in the better half of its scale, or better than what the same party said before. */
static gboolean
claims_improvement (ImproveClaim *claim,
                    ImproveClaim *before)
{
  int rank = improve_assess_rank (claim);
  g_auto (GStrv) words = rank >= 0 ? improve_scale_list_words (improve_claim_get_scale (claim)) : NULL;

  if (rank < 0)
    return FALSE;
  if (rank * 2 < (int) g_strv_length (words))
    return TRUE;
  return before != NULL && g_strcmp0 (improve_claim_get_scale (before), improve_claim_get_scale (claim)) == 0
         && improve_assess_rank (before) > rank;
}

static ImproveClaim *
impact_before (ImproveClaim **claims,
               guint          end,
               const char    *by_id)
{
  for (guint i = end; i > 0; i--)
    {
      ImproveClaim *claim = claims[i - 1];

      if (improve_claim_get_aspect (claim) == IMPROVE_CLAIM_ASPECT_IMPACT
          && g_strcmp0 (improve_claim_get_by_id (claim), by_id) == 0)
        return claim;
    }
  return NULL;
}

/* The newest claim of a subject that something got better and that its party has not taken back; NULL: none. */
static ImproveClaim *
find_improvement_claim (ImproveAssessContext *context,
                        const char           *subject_id)
{
  const ImproveAssessSubject *subject = improve_assess_find_subject (context, subject_id);
  g_autoptr (GHashTable) heard = g_hash_table_new (improve_text_hash, g_str_equal);

  for (guint i = subject->n_claims; i > 0; i--)
    {
      ImproveClaim *claim = subject->claims[i - 1];
      const char *by_id = improve_claim_get_by_id (claim);

      if (improve_claim_get_aspect (claim) != IMPROVE_CLAIM_ASPECT_IMPACT || by_id == NULL
          || !g_hash_table_add (heard, (gpointer) by_id))
        continue;
      if (claims_improvement (claim, impact_before (subject->claims, i - 1, by_id)))
        return claim;
    }
  return NULL;
}

/* Of the measure itself, or else of an outcome it tests. */
static ImproveClaim *
find_claim_on (ImproveAssessContext *context,
               ImproveMeasure       *measure)
{
  const char *const *outcome_ids = improve_measure_get_outcome_ids (measure);
  ImproveClaim *claim = find_improvement_claim (context, improve_entity_get_id (IMPROVE_ENTITY (measure)));

  for (guint i = 0; claim == NULL && outcome_ids[i] != NULL; i++)
    claim = find_improvement_claim (context, outcome_ids[i]);
  return claim;
}

/* Why the measure does not bear the claim out yet; NULL: it does, or it speaks against it, which others tell. */
static char *
say_too_early (const ImproveMeasureReading *reading,
               const ImproveAssuranceRule  *rule)
{
  guint n = reading->run->len;

  if (reading->grounds == IMPROVE_SIGNAL_GROUNDS_NO_VALUES)
    return g_strdup ("has no value");
  if (reading->grounds < IMPROVE_SIGNAL_GROUNDS_FEW_POINTS || reading->since_first == IMPROVE_DIRECTION_WORSE)
    return NULL;
  if ((int) n >= improve_assess_threshold (rule, "points"))
    return reading->variation == IMPROVE_VARIATION_COMMON_CAUSE
               ? g_strdup_printf ("shows no more than its usual ups and downs, n = %u", n)
               : NULL;
  if (reading->compares && !improve_measure_reading_may_be_chance (reading))
    return NULL;
  if (reading->compares)
    {
      g_autofree char *lower = improve_measured_to_text (100 * reading->change.lower);
      g_autofree char *upper = improve_measured_to_text (100 * reading->change.upper);

      return g_strdup_printf ("has moved no more than chance may (95 %% interval %s to %s percentage points), n = %u",
                              lower, upper, n);
    }
  return g_strdup_printf ("has too few points to say, n = %u", n);
}

static void
look_at_claim (Found                      *found,
               ImproveAssessContext       *context,
               const ImproveAssuranceRule *rule,
               ImproveMeasure             *measure)
{
  ImproveClaim *claim = find_claim_on (context, measure);
  g_autofree char *why = NULL;
  const char *because_ids[] = { NULL, NULL };

  if (claim == NULL)
    return;
  why = say_too_early (improve_assess_read_measure (context, measure), rule);
  if (why != NULL)
    {
      g_autofree char *party = improve_assess_name_party (context, improve_claim_get_by_id (claim));
      g_autofree char *subject = improve_assess_name_subject (context, improve_claim_get_subject_id (claim));
      g_autofree char *name = improve_assess_name_subject (context, improve_entity_get_id (IMPROVE_ENTITY (measure)));

      because_ids[0] = improve_entity_get_id (IMPROVE_ENTITY (claim));
      found_add (found, measure,
                 g_strdup_printf ("%s says “%s” of what changed for %s, and %s %s.", party,
                                  improve_claim_get_value (claim), subject, name, why),
                 g_strdupv ((char **) because_ids));
    }
}

void
improve_look_fa18 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *measures = improve_plan_get_measures (context->plan);
  Found found;

  found_init (&found);
  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    look_at_claim (&found, context, rule, IMPROVE_MEASURE (improve_entity_list_get (measures, i)));
  found_tell (&found, context, rule, "cannot bear out yet that something got better");
}
