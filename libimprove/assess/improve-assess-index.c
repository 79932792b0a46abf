/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The plan as of a day, indexed once: what claims and evidence speak of, in one table by id. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/entity/improve-entity-private.h>

/* A claim that counts, before it is put beside what else is said of its subject. */
typedef struct
{
  ImproveAssessSubject *subject;
  ImproveClaim *claim;
} Said;

static ImproveAssessSubject *
ensure_subject (ImproveAssessContext *self,
                const char           *id)
{
  ImproveAssessSubject *subject = g_hash_table_lookup (self->by_id, id);

  if (subject != NULL)
    return subject;
  subject = &self->subjects[self->n_subjects++];
  subject->id = id;
  subject->entity = improve_plan_lookup (self->plan, id);
  g_hash_table_insert (self->by_id, (gpointer) id, subject);
  return subject;
}

/* --- claims --- */

static int
compare_claims (gconstpointer a,
                gconstpointer b,
                gpointer      unused)
{
  return improve_date_compare (improve_claim_get_valid_on (*(ImproveClaim *const *) a),
                               improve_claim_get_valid_on (*(ImproveClaim *const *) b));
}

/* Most things are spoken of in the order of the days: those need no sorting. */
static void
sort_claims (ImproveAssessSubject *subject)
{
  for (guint i = 1; i < subject->n_claims; i++)
    if (compare_claims (&subject->claims[i - 1], &subject->claims[i], NULL) > 0)
      {
        g_qsort_with_data (subject->claims, subject->n_claims, sizeof *subject->claims, compare_claims, NULL);
        return;
      }
}

static GHashTable *
find_superseded (ImproveAssessContext *self,
                 ImproveEntityList    *all)
{
  GHashTable *superseded = g_hash_table_new (improve_text_hash, g_str_equal);

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (all, i));
      const char *id = improve_claim_get_supersedes_id (claim);

      if (id != NULL && improve_as_of_knows (&self->when, improve_claim_get_recorded_at (claim)))
        g_hash_table_add (superseded, (gpointer) id);
    }
  return superseded;
}

static gboolean
claim_counts (ImproveAssessContext *self,
              GHashTable           *superseded,
              ImproveClaim         *claim)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (claim));

  return improve_as_of_has_begun (&self->when, improve_claim_get_valid_on (claim))
         && improve_as_of_knows (&self->when, improve_claim_get_recorded_at (claim))
         && (g_hash_table_size (superseded) == 0 || id == NULL || !g_hash_table_contains (superseded, id));
}

/* Those that count, each with its subject: these are counted. */
static GArray *
list_said (ImproveAssessContext *self,
           ImproveEntityList    *all)
{
  g_autoptr (GHashTable) superseded = find_superseded (self, all);
  GArray *list = g_array_sized_new (FALSE, FALSE, sizeof (Said), improve_entity_list_get_size (all));

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveClaim *claim = IMPROVE_CLAIM (improve_entity_list_get (all, i));
      const char *id = improve_claim_get_subject_id (claim);
      Said said = { id != NULL ? ensure_subject (self, id) : NULL, claim };

      if (id == NULL || !claim_counts (self, superseded, claim))
        continue;
      said.subject->n_claims++;
      g_array_append_val (list, said);
    }
  return list;
}

/* Each subject has its claims in one piece of one array, which costs less than an array for each. */
static void
index_claims (ImproveAssessContext *self)
{
  g_autoptr (GArray) list = list_said (self, improve_plan_get_claims (self->plan));
  ImproveClaim **next = self->claims = g_new (ImproveClaim *, list->len + 1);

  for (guint i = 0; i < self->n_subjects; i++)
    {
      self->subjects[i].claims = next;
      next += self->subjects[i].n_claims;
      self->subjects[i].n_claims = 0;
    }
  for (guint i = 0; i < list->len; i++)
    {
      const Said *said = &g_array_index (list, Said, i);

      said->subject->claims[said->subject->n_claims++] = said->claim;
    }
  for (guint i = 0; i < self->n_subjects; i++)
    sort_claims (&self->subjects[i]);
}

/* --- evidence --- */

static void
look_at_piece (ImproveAssessContext *self,
               ImproveAssessPiece   *piece,
               ImproveEvidence      *evidence)
{
  piece->evidence = evidence;
  piece->stands = improve_as_of_evidence_stands (&self->when, evidence);
  piece->accepted = piece->stands && improve_as_of_evidence_is_accepted (&self->when, evidence);
  piece->independent = improve_evidence_is_independent (evidence);
}

/* What two links of one piece to one subject say together, as improve_evidence_get_stance_on() has it. */
static ImproveStance
join_stances (ImproveStance first,
              ImproveStance second)
{
  if (first == IMPROVE_STANCE_CONTRADICTS || second == IMPROVE_STANCE_CONTRADICTS)
    return IMPROVE_STANCE_CONTRADICTS;
  return first == IMPROVE_STANCE_SUPPORTS ? first : second;
}

static void
link_piece (ImproveAssessContext *self,
            ImproveAssessPiece   *piece)
{
  ImproveEntityList *links = improve_entity_peek_list (IMPROVE_ENTITY (piece->evidence), "links");

  for (int i = 0; links != NULL && i < improve_entity_list_get_size (links); i++)
    {
      ImproveEvidenceLink *link = IMPROVE_EVIDENCE_LINK (improve_entity_list_get (links, i));
      const char *id = improve_evidence_link_get_subject_id (link);
      ImproveStance stance = improve_evidence_link_get_stance (link);
      ImproveAssessSubject *subject;
      ImproveAssessLink made;

      if (id == NULL)
        continue;
      piece->n_supporting += stance == IMPROVE_STANCE_SUPPORTS;
      piece->n_contradicting += stance == IMPROVE_STANCE_CONTRADICTS;
      subject = ensure_subject (self, id);
      made = (ImproveAssessLink){ piece, subject, stance };
      if (subject->n_links > 0
          && g_array_index (self->links_in_order, ImproveAssessLink, subject->last_link).piece == piece)
        {
          ImproveAssessLink *last = &g_array_index (self->links_in_order, ImproveAssessLink, subject->last_link);

          last->stance = join_stances (last->stance, stance);
          continue;
        }
      subject->n_links++;
      subject->last_link = self->links_in_order->len;
      g_array_append_val (self->links_in_order, made);
    }
}

static void
index_evidence (ImproveAssessContext *self)
{
  ImproveEntityList *all = improve_plan_get_evidence (self->plan);
  ImproveAssessLink *next;

  self->n_pieces = improve_entity_list_get_size (all);
  self->pieces = g_new0 (ImproveAssessPiece, self->n_pieces);
  for (guint i = 0; i < self->n_pieces; i++)
    {
      look_at_piece (self, &self->pieces[i], IMPROVE_EVIDENCE (improve_entity_list_get (all, i)));
      link_piece (self, &self->pieces[i]);
    }
  next = self->links = g_new (ImproveAssessLink, self->links_in_order->len);
  for (guint i = 0; i < self->n_subjects; i++)
    {
      self->subjects[i].links = next;
      next += self->subjects[i].n_links;
      self->subjects[i].n_links = 0;
    }
  for (guint i = 0; i < self->links_in_order->len; i++)
    {
      const ImproveAssessLink *link = &g_array_index (self->links_in_order, ImproveAssessLink, i);

      link->subject->links[link->subject->n_links++] = *link;
    }
}

/* --- actions --- */

/* The place of the theme of an objective among the themes; 0: of none. */
static guint
place_of_theme (ImproveAssessContext *self,
                GHashTable           *places,
                ImproveObjective     *objective)
{
  const char *id = objective != NULL ? improve_objective_get_theme_id (objective) : NULL;
  guint place = id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (places, id)) : 0;

  if (id == NULL || *id == '\0' || place > 0)
    return place;
  place = self->theme_ids->len;
  g_ptr_array_add (self->theme_ids, (gpointer) id);
  g_hash_table_insert (places, (gpointer) id, GUINT_TO_POINTER (place));
  return place;
}

static void
index_actions (ImproveAssessContext *self)
{
  ImproveEntityList *all = improve_plan_get_actions (self->plan);
  g_autoptr (GHashTable) places = g_hash_table_new (improve_text_hash, g_str_equal);

  self->n_actions = improve_entity_list_get_size (all);
  self->actions = g_new0 (ImproveStanding, self->n_actions);
  self->theme_ids = g_ptr_array_new ();
  g_ptr_array_add (self->theme_ids, (gpointer) "");
  for (guint i = 0; i < self->n_actions; i++)
    {
      ImproveStanding *standing = &self->actions[i];
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (all, i));
      const char *objective_id = improve_action_get_objective_id (action);
      ImproveEntity *objective = objective_id != NULL ? ensure_subject (self, objective_id)->entity : NULL;
      ImproveAssessSubject *subject = ensure_subject (self, improve_entity_get_id (IMPROVE_ENTITY (action)));

      standing->action = action;
      standing->subject = subject;
      if (subject->entity == IMPROVE_ENTITY (action))
        subject->action = standing;
      standing->objective = IMPROVE_IS_OBJECTIVE (objective) ? IMPROVE_OBJECTIVE (objective) : NULL;
      standing->theme = place_of_theme (self, places, standing->objective);
      improve_assess_look_at_action (self, standing);
    }
}

/* --- all of it --- */

static guint
count_links (ImprovePlan *plan)
{
  ImproveEntityList *all = improve_plan_get_evidence (plan);
  guint n = 0;

  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      ImproveEntityList *links = improve_entity_peek_list (improve_entity_list_get (all, i), "links");

      n += links != NULL ? improve_entity_list_get_size (links) : 0;
    }
  return n;
}

/* Makes room for as many subjects as there can be, so that none ever moves; what is not used costs no memory. */
void
improve_assess_index (ImproveAssessContext *self)
{
  guint n_links = count_links (self->plan);
  gsize most = (gsize) improve_entity_list_get_size (improve_plan_get_claims (self->plan)) + n_links
               + 2 * (gsize) improve_entity_list_get_size (improve_plan_get_actions (self->plan));

  self->by_id = g_hash_table_new (improve_text_hash, g_str_equal);
  self->subjects = g_new0 (ImproveAssessSubject, most);
  self->links_in_order = g_array_sized_new (FALSE, FALSE, sizeof (ImproveAssessLink), n_links);
  index_claims (self);
  index_evidence (self);
  index_actions (self);
}

void
improve_assess_index_clear (ImproveAssessContext *self)
{
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->subjects, g_free);
  g_clear_pointer (&self->claims, g_free);
  g_clear_pointer (&self->pieces, g_free);
  g_clear_pointer (&self->links, g_free);
  g_clear_pointer (&self->links_in_order, g_array_unref);
  g_clear_pointer (&self->actions, g_free);
  g_clear_pointer (&self->theme_ids, g_ptr_array_unref);
}

const ImproveAssessSubject *
improve_assess_find_subject (ImproveAssessContext *self,
                             const char           *id)
{
  static const ImproveAssessSubject nothing;
  const ImproveAssessSubject *subject = id != NULL ? g_hash_table_lookup (self->by_id, id) : NULL;

  return subject != NULL ? subject : &nothing;
}
