/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What speaks for and against each action, outcome and recommendation on a day. */

#include <libimprove/assess/improve-evidence-balance.h>
#include <libimprove/assess/improve-evidence-weigh-private.h>
#include <libimprove/assess/improve-weighed-evidence.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/model/improve-outcome.h>
#include <libimprove/model/improve-recommendation.h>

/* From how many things on that one piece carries it is said, as by FA21. */
#define CARRIES_MANY 5

/* What one piece says of one thing. */
typedef struct
{
  ImproveEvidence *evidence;
  ImproveStance stance;
} Word;

typedef struct
{
  ImprovePlan *plan;
  ImproveAsOf when;
  ImproveModerations moderations;
  GHashTable *words;   /* subject id to GArray of Word */
  GHashTable *actions; /* id of an outcome or a recommendation to GPtrArray of the actions behind it */
  GHashTable *carries; /* evidence to how many things it supports */
  GListStore *together;
} Weigher;

/* --- the index --- */

static void
index_link (Weigher         *self,
            ImproveEvidence *evidence,
            const char      *subject_id,
            ImproveStance    stance)
{
  GArray *words = g_hash_table_lookup (self->words, subject_id);
  Word word = { evidence, stance };
  Word *last;

  if (words == NULL)
    {
      words = g_array_new (FALSE, FALSE, sizeof (Word));
      g_hash_table_insert (self->words, (gpointer) subject_id, words);
    }
  last = words->len > 0 ? &g_array_index (words, Word, words->len - 1) : NULL;
  if (last == NULL || last->evidence != evidence)
    g_array_append_val (words, word);
  /* A contradiction outweighs support, and either what is neutral. */
  else if (stance == IMPROVE_STANCE_CONTRADICTS
           || (stance == IMPROVE_STANCE_SUPPORTS && last->stance != IMPROVE_STANCE_CONTRADICTS))
    last->stance = stance;
}

static void
index_evidence (Weigher *self)
{
  ImproveEntityList *all = improve_plan_get_evidence (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEvidence *evidence = IMPROVE_EVIDENCE (improve_entity_list_get (all, i));
      ImproveEntityList *links = improve_evidence_get_links (evidence);
      int n_supported = 0;

      if (!improve_as_of_knows_evidence (&self->when, evidence))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (links); j++)
        {
          ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, j));
          const char *subject_id = improve_evidence_link_get_subject_id (link);

          if (subject_id == NULL)
            continue;
          index_link (self, evidence, subject_id, improve_evidence_link_get_stance (link));
          n_supported += improve_evidence_link_get_stance (link) == IMPROVE_STANCE_SUPPORTS;
        }
      g_hash_table_insert (self->carries, evidence, GINT_TO_POINTER (n_supported));
    }
}

static void
index_action (Weigher           *self,
              ImproveAction     *action,
              const char *const *ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      GPtrArray *actions = g_hash_table_lookup (self->actions, ids[i]);

      if (actions == NULL)
        {
          actions = g_ptr_array_new ();
          g_hash_table_insert (self->actions, (gpointer) ids[i], actions);
        }
      g_ptr_array_add (actions, action);
    }
}

static void
weigher_init (Weigher     *self,
              ImprovePlan *plan,
              ImproveDate *as_of,
              GDateTime   *known_at)
{
  ImproveEntityList *actions = improve_plan_get_actions (plan);

  *self = (Weigher) { .plan = plan, .when = { as_of, known_at, NULL } };
  self->words = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_array_unref);
  self->actions = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->carries = g_hash_table_new (NULL, NULL);
  self->together = g_list_store_new (IMPROVE_TYPE_ENTITY);
  improve_moderations_init (&self->moderations, &self->when, plan, IMPROVE_MODERATION_DAYS);
  index_evidence (self);
  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));

      index_action (self, action, improve_action_get_serves_ids (action));
      index_action (self, action, improve_action_get_answers_ids (action));
    }
}

static void
weigher_clear (Weigher *self)
{
  improve_moderations_clear (&self->moderations);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->actions);
  g_hash_table_unref (self->carries);
  g_object_unref (self->together);
}

/* --- one piece --- */

static const char *
standing_of (Weigher         *self,
             ImproveEvidence *evidence,
             gboolean         stands)
{
  ImproveMove *move
      = improve_as_of_find_move (&self->when, IMPROVE_ENTITY (evidence), IMPROVE_TYPE_EVIDENCE_STATE);
  ImproveDate *collected = improve_evidence_get_collected_on (evidence);

  if (stands)
    return "stands";
  if (collected != NULL && !improve_as_of_has_begun (&self->when, collected))
    return "not collected yet";
  if (move != NULL && !g_str_equal (improve_move_get_to (move), "accepted")
      && !g_str_equal (improve_move_get_to (move), "submitted"))
    return improve_move_get_to (move);
  return "expired";
}

/* "20 of 140, random". */
static char *
sample_text (ImproveEvidence *evidence)
{
  int sample = improve_evidence_get_sample_size (evidence), population = improve_evidence_get_population (evidence);
  ImproveSampleSelection selection = improve_evidence_get_selection (evidence);
  g_autofree char *way = selection != IMPROVE_SAMPLE_SELECTION_UNKNOWN
                             ? g_strdup (improve_enum_get_word (IMPROVE_TYPE_SAMPLE_SELECTION, selection))
                             : g_strdup ("how chosen is not said");

  g_strdelimit (way, "_", ' ');
  if (sample == IMPROVE_INT_ABSENT)
    return selection != IMPROVE_SAMPLE_SELECTION_UNKNOWN ? g_strdup_printf ("how many is not said, %s", way) : NULL;
  if (population == IMPROVE_INT_ABSENT)
    return g_strdup_printf ("%d of how many is not said, %s", sample, way);
  return g_strdup_printf ("%d of %d, %s", sample, population, way);
}

static gboolean
is_chosen_independently (ImproveEvidence *evidence)
{
  switch (improve_evidence_get_selection (evidence))
    {
    case IMPROVE_SAMPLE_SELECTION_RANDOM:
    case IMPROVE_SAMPLE_SELECTION_STRATIFIED:
    case IMPROVE_SAMPLE_SELECTION_INSPECTOR_SELECTED:
      return TRUE;
    default:
      return FALSE;
    }
}

static int
age_of (Weigher         *self,
        ImproveEvidence *evidence)
{
  ImproveDate *collected = improve_evidence_get_collected_on (evidence);
  g_autoptr (ImproveDate) last = collected != NULL ? improve_date_last_day (collected) : NULL;

  return last != NULL ? improve_date_days_between (last, self->when.as_of, NULL) : IMPROVE_INT_ABSENT;
}

static ImproveEntity *
make_item (Weigher       *self,
           const Word    *word,
           ImproveAction *through,
           gboolean       stands)
{
  ImproveEvidence *evidence = word->evidence;
  ImproveModeration moderation = improve_moderations_of (&self->moderations, evidence);
  gboolean moderated = moderation.moderated > 0;
  g_autofree char *sample = sample_text (evidence);
  g_autofree char *text
      = moderated ? g_strdup_printf ("%d of %d lowered", moderation.lowered, moderation.moderated) : NULL;
  gboolean contradicts = word->stance == IMPROVE_STANCE_CONTRADICTS;
  gboolean answered = contradicts && improve_as_of_is_answered (&self->when, self->plan, evidence);

  return g_object_new (
      IMPROVE_TYPE_WEIGHED_EVIDENCE,
      "evidence-id", improve_entity_get_id (IMPROVE_ENTITY (evidence)),
      "through-id", through != NULL ? improve_entity_get_id (IMPROVE_ENTITY (through)) : NULL,
      "stance", word->stance,
      "source-line", improve_evidence_get_source_line (evidence),
      "method", improve_evidence_get_method (evidence),
      "stands", stands,
      "standing", standing_of (self, evidence, stands),
      "accepted", improve_as_of_evidence_is_accepted (&self->when, evidence),
      "independent", improve_evidence_is_independent (evidence),
      "collected-on", improve_evidence_get_collected_on (evidence),
      "age-days", age_of (self, evidence),
      "sample", sample,
      "chosen-independently", is_chosen_independently (evidence),
      "lowered", moderated ? moderation.lowered : IMPROVE_INT_ABSENT,
      "moderated", moderated ? moderation.moderated : IMPROVE_INT_ABSENT,
      "moderation", text,
      "carries", GPOINTER_TO_INT (g_hash_table_lookup (self->carries, evidence)),
      "answered-by-id", answered ? improve_evidence_get_answered_by_id (evidence) : NULL,
      "unanswered", contradicts && stands && !answered,
      NULL);
}

/* --- one thing --- */

static void
count_support (Weigher         *self,
               ImproveBalance         *balance,
               ImproveEvidence *evidence)
{
  int carries = GPOINTER_TO_INT (g_hash_table_lookup (self->carries, evidence)), age = age_of (self, evidence);
  guint line = 1u << improve_evidence_get_source_line (evidence);
  gboolean independent = improve_evidence_is_independent (evidence);

  balance->n_supporting++;
  balance->n_independent += independent;
  balance->lines |= line;
  balance->independent_lines |= independent ? line : 0;
  balance->methods |= 1u << improve_evidence_get_method (evidence);
  if (age != IMPROVE_INT_ABSENT && (balance->newest == IMPROVE_INT_ABSENT || age < balance->newest))
    balance->newest = age;
  if (carries >= CARRIES_MANY && carries > balance->heavy_carries)
    {
      balance->heavy = evidence;
      balance->heavy_carries = carries;
    }
}

static void
weigh_words (Weigher       *self,
             ImproveBalance       *balance,
             const char    *id,
             ImproveAction *through)
{
  GArray *words = id != NULL ? g_hash_table_lookup (self->words, id) : NULL;

  for (guint i = 0; words != NULL && i < words->len; i++)
    {
      const Word *word = &g_array_index (words, Word, i);
      gboolean stands = improve_as_of_evidence_stands (&self->when, word->evidence);
      g_autoptr (ImproveEntity) item = NULL;

      if (!g_hash_table_add (balance->seen, word->evidence))
        continue;
      item = make_item (self, word, through, stands);
      g_ptr_array_add (balance->items, g_steal_pointer (&item));
      balance->n_fallen += !stands;
      if (stands && word->stance == IMPROVE_STANCE_SUPPORTS)
        count_support (self, balance, word->evidence);
      if (!stands || word->stance != IMPROVE_STANCE_CONTRADICTS)
        continue;
      balance->n_contradicting++;
      balance->n_unanswered += !improve_as_of_is_answered (&self->when, self->plan, word->evidence);
    }
}

static ImproveEntity *
finish (const ImproveBalance *balance,
        const char    *subject_id)
{
  g_auto (GStrv) lines = improve_balance_list_bits (IMPROVE_TYPE_SOURCE_LINE, balance->lines);
  g_auto (GStrv) methods = improve_balance_list_bits (IMPROVE_TYPE_EVIDENCE_METHOD, balance->methods);
  g_auto (GStrv) words = improve_balance_dup_words (balance);
  ImproveEntity *made = g_object_new (IMPROVE_TYPE_EVIDENCE_BALANCE,
                                      "subject-id", subject_id,
                                      "n-supporting", balance->n_supporting,
                                      "n-independent", balance->n_independent,
                                      "n-contradicting", balance->n_contradicting,
                                      "n-unanswered", balance->n_unanswered,
                                      "n-fallen", balance->n_fallen,
                                      "lines", lines,
                                      "methods", methods,
                                      "triangulated", improve_balance_is_triangulated (balance),
                                      "newest-days", balance->newest,
                                      "words", words,
                                      NULL);

  for (guint i = 0; i < balance->items->len; i++)
    improve_entity_append (made, g_ptr_array_index (balance->items, i), NULL);
  return made;
}

static ImproveEntity *
weigh (Weigher       *self,
       ImproveEntity *subject)
{
  const char *id = improve_entity_get_id (subject);
  GPtrArray *actions = id != NULL ? g_hash_table_lookup (self->actions, id) : NULL;
  ImproveBalance balance = { .newest = IMPROVE_INT_ABSENT };
  ImproveEntity *made;

  balance.items = g_ptr_array_new_with_free_func (g_object_unref);
  balance.seen = g_hash_table_new (NULL, NULL);
  weigh_words (self, &balance, id, NULL);
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      ImproveAction *action = g_ptr_array_index (actions, i);

      weigh_words (self, &balance, improve_entity_get_id (IMPROVE_ENTITY (action)), action);
    }
  made = finish (&balance, id);
  for (guint i = 0; i < balance.items->len; i++)
    g_list_store_append (self->together, g_ptr_array_index (balance.items, i));
  g_list_store_append (self->together, made);
  g_ptr_array_unref (balance.items);
  g_hash_table_unref (balance.seen);
  return made;
}

static void
weigh_all (Weigher           *self,
           ImproveEntityList *subjects,
           GListStore        *balances)
{
  for (int i = 0; i < improve_entity_list_get_size (subjects); i++)
    {
      g_autoptr (ImproveEntity) made = weigh (self, improve_entity_list_get (subjects, i));

      g_list_store_append (balances, made);
    }
}

/**
 * improve_plan_weigh_evidence:
 * @self: a plan
 * @subject_id: (nullable): the id of what the evidence is about; %NULL: all recommendations, outcomes and actions
 * @as_of: the day asked about, to the day
 * @known_at: (nullable): leave out what was recorded later; %NULL: leave out nothing
 *
 * Weighs what speaks for and against something on a day. Of an outcome the evidence on the actions that serve it counts
 * too, of a recommendation that on the actions that answer it; each piece once.
 *
 * Returns: (transfer full): a list of #ImproveEvidenceBalance, in the order of the plan; empty where nothing in it has
 *   that id
 *
 * Since: 1.0
 */
GListModel *
improve_plan_weigh_evidence (ImprovePlan *self,
                             const char  *subject_id,
                             ImproveDate *as_of,
                             GDateTime   *known_at)
{
  GListStore *balances;
  ImproveEntity *subject;
  Weigher weigher;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (as_of != NULL, NULL);

  balances = g_list_store_new (IMPROVE_TYPE_EVIDENCE_BALANCE);
  subject = subject_id != NULL ? improve_plan_lookup (self, subject_id) : NULL;
  weigher_init (&weigher, self, as_of, known_at);
  if (subject != NULL)
    {
      g_autoptr (ImproveEntity) made = weigh (&weigher, subject);

      g_list_store_append (balances, made);
    }
  else if (subject_id == NULL)
    {
      weigh_all (&weigher, improve_plan_get_recommendations (self), balances);
      weigh_all (&weigher, improve_plan_get_outcomes (self), balances);
      weigh_all (&weigher, improve_plan_get_actions (self), balances);
    }
  improve_entity_list_share_home (G_LIST_MODEL (weigher.together), IMPROVE_TREE (self));
  weigher_clear (&weigher);
  return G_LIST_MODEL (balances);
}
