/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on claims beside each other: FA06. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/rules/improve-reviews-private.h>
#include <libimprove/rules/improve-scale.h>

/* The last word of a reviewer. */
typedef struct
{
  ImproveClaim *claim;
  const char *reviewer;
} Voice;

/* One reviewer on one aspect and scale: a council and its own post are one. */
static gboolean
is_one_voice (const Voice *voice,
              const Voice *other)
{
  return improve_claim_get_aspect (voice->claim) == improve_claim_get_aspect (other->claim)
         && g_strcmp0 (voice->reviewer, other->reviewer) == 0
         && g_strcmp0 (improve_claim_get_scale (voice->claim), improve_claim_get_scale (other->claim)) == 0;
}

static gboolean
has_expired (ImproveAssessContext *context,
             ImproveClaim         *claim)
{
  ImproveDate *expires = improve_claim_get_expires_on (claim);

  return expires != NULL && improve_date_is_past (expires, context->when.as_of);
}

/* Whether all that is said comes from one party: then nobody disagrees. */
static gboolean
is_of_one_party (const ImproveAssessSubject *subject)
{
  const char *by_id = improve_claim_get_by_id (subject->claims[0]);

  for (guint i = 1; i < subject->n_claims; i++)
    if (g_strcmp0 (improve_claim_get_by_id (subject->claims[i]), by_id) != 0)
      return FALSE;
  return TRUE;
}

/* The last word of each reviewer, oldest first; what has expired says nothing, nor does what it had replaced. The steps
 * are those of the claims times the voices, and few speak of one thing. */
static GArray *
find_latest (ImproveAssessContext       *context,
             const ImproveAssessSubject *subject)
{
  GArray *last = g_array_new (FALSE, FALSE, sizeof (Voice));
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Voice));

  for (guint i = subject->n_claims; i > 0; i--)
    {
      ImproveClaim *claim = subject->claims[i - 1];
      Voice voice = { claim, improve_assess_find_reviewer (context, improve_claim_get_by_id (claim)) };
      guint j = 0;

      while (j < last->len && !is_one_voice (&voice, &g_array_index (last, Voice, j)))
        j++;
      if (j == last->len)
        g_array_append_val (last, voice);
    }
  for (guint i = last->len; i > 0; i--)
    if (!has_expired (context, g_array_index (last, Voice, i - 1).claim))
      g_array_append_val (found, g_array_index (last, Voice, i - 1));
  g_array_unref (last);
  return found;
}

static int
days_between_claims (ImproveClaim *earlier,
                     ImproveClaim *later)
{
  return improve_assess_days (improve_claim_get_valid_on (earlier), improve_claim_get_valid_on (later));
}

/* The value as people write it: "at_risk" is "at risk". */
static char *
words_of_value (ImproveClaim *claim)
{
  return g_strdelimit (g_strdup (improve_claim_get_value (claim)), "_", ' ');
}

static char *
say_divergence (ImproveAssessContext       *context,
                const ImproveAssuranceRule *rule,
                ImproveClaim               *earlier,
                ImproveClaim               *later)
{
  gboolean overtaken = days_between_claims (earlier, later) > improve_assess_threshold (rule, "days");
  g_autofree char *name = improve_assess_name_subject (context, improve_claim_get_subject_id (later));
  g_autofree char *first = improve_assess_name_party (context, improve_claim_get_by_id (earlier));
  g_autofree char *second = improve_assess_name_party (context, improve_claim_get_by_id (later));
  g_autofree char *first_on = improve_date_to_words (improve_claim_get_valid_on (earlier));
  g_autofree char *second_on = improve_date_to_words (improve_claim_get_valid_on (later));
  g_autofree char *first_value = words_of_value (earlier);
  g_autofree char *second_value = words_of_value (later);

  if (overtaken)
    return g_strdup_printf ("Of %s, %s said “%s” on %s: overtaken by “%s” of %s on %s, not tested since %s.",
                            name, first, first_value, first_on, second_value, second, second_on, first_on);
  return g_strdup_printf ("Of %s, %s said “%s” on %s and %s “%s” on %s.", name, first, first_value, first_on, second,
                          second_value, second_on);
}

/* Whether two say a grade or more apart; words of which the library does not know the order are not compared. */
static gboolean
is_apart (ImproveAssessContext *context,
          const Voice          *earlier,
          const Voice          *later)
{
  return g_strcmp0 (earlier->reviewer, later->reviewer) != 0
         && improve_as_of_count_grades (&context->when, context->plan, earlier->claim, later->claim) > 0;
}

/* Whether somebody independent looked at the subject after a day. */
static gboolean
is_tested_since (ImproveAssessContext *context,
                 const char           *subject_id,
                 ImproveDate          *day)
{
  const ImproveAssessSubject *subject = improve_assess_find_subject (context, subject_id);

  for (guint i = 0; i < subject->n_links; i++)
    {
      ImproveEvidence *item = subject->links[i].piece->evidence;
      ImproveDate *on = improve_evidence_get_collected_on (item);

      if (subject->links[i].piece->independent && on != NULL && improve_date_is_after (on, day)
          && improve_as_of_has_begun (&context->when, on) && improve_as_of_knows_evidence (&context->when, item))
        return TRUE;
    }
  return FALSE;
}

/* A better word (one of lower rank), long after a worse one, gives comfort that nobody has tested; a worse one warns by
 * itself. */
static gboolean
is_overtaken_untested (ImproveAssessContext *context,
                       ImproveClaim         *earlier,
                       ImproveClaim         *later)
{
  const char *scale = improve_claim_get_scale (later);

  return g_strcmp0 (improve_claim_get_scale (earlier), scale) == 0
         && improve_scale_get_rank (scale, improve_claim_get_value (later))
              < improve_scale_get_rank (scale, improve_claim_get_value (earlier))
         && !is_tested_since (context, improve_claim_get_subject_id (later), improve_claim_get_valid_on (earlier));
}

/* The first later claim that diverges from this one; NULL: none. */
static ImproveClaim *
find_divergent (ImproveAssessContext       *context,
                const ImproveAssuranceRule *rule,
                GArray                     *latest,
                guint                       position)
{
  const Voice *earlier = &g_array_index (latest, Voice, position);
  int most_days = improve_assess_threshold (rule, "days");

  for (guint i = position + 1; i < latest->len; i++)
    {
      const Voice *later = &g_array_index (latest, Voice, i);

      if (is_apart (context, earlier, later)
          && (days_between_claims (earlier->claim, later->claim) <= most_days
              || is_overtaken_untested (context, earlier->claim, later->claim)))
        return later->claim;
    }
  return NULL;
}

/* The first claim from which a later one diverges, from a position on; -1: none. */
static int
find_diverged (ImproveAssessContext       *context,
               const ImproveAssuranceRule *rule,
               GArray                     *latest,
               guint                       position,
               ImproveClaim              **later)
{
  for (guint i = position; i < latest->len; i++)
    {
      *later = find_divergent (context, rule, latest, i);
      if (*later != NULL)
        return i;
    }
  return -1;
}

/* Tells what was first said, and then otherwise, of an action. */
static char *
say_of_action (ImproveAssessContext       *context,
               const ImproveAssuranceRule *rule,
               const ImproveStanding      *action,
               GStrvBuilder               *because)
{
  g_autoptr (GArray) latest = find_latest (context, action->subject);
  ImproveClaim *later;
  int position = find_diverged (context, rule, latest, 0, &later);
  ImproveClaim *earlier = g_array_index (latest, Voice, position).claim;

  g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (earlier)));
  g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (later)));
  return say_divergence (context, rule, earlier, later);
}

/* Divergences about one subject: for an action the first, which may be gathered; for anything else each. */
static void
look_at_subject (ImproveAssessContext       *context,
                 const ImproveAssuranceRule *rule,
                 ImproveHits                *hits,
                 const ImproveAssessSubject *subject)
{
  g_autoptr (GArray) latest = NULL;
  ImproveClaim *later;
  int position = -1;

  if (subject->action != NULL)
    improve_hits_seen (hits, subject->action);
  if (is_of_one_party (subject))
    return;
  latest = find_latest (context, subject);
  while ((position = find_diverged (context, rule, latest, position + 1, &later)) >= 0)
    {
      ImproveClaim *earlier = g_array_index (latest, Voice, position).claim;
      const char *subject_ids[] = { subject->id, NULL };
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (earlier)),
                                    improve_entity_get_id (IMPROVE_ENTITY (later)), NULL };

      if (subject->action != NULL)
        {
          improve_hits_add (hits, subject->action);
          return;
        }
      improve_assess_add (context, rule, subject_ids, because_ids, say_divergence (context, rule, earlier, later));
    }
}

void
improve_look_fa06 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveHits *hits = improve_hits_new (context, rule, say_of_action);

  for (guint i = 0; i < context->n_subjects; i++)
    if (context->subjects[i].n_claims > 0)
      look_at_subject (context, rule, hits, &context->subjects[i]);
  improve_hits_tell (hits, "actions are seen differently by those who speak of them");
}
