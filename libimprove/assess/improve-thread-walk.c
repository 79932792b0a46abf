/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Along a golden thread, up or down, from its first node. Each node is opened once, so that circles end and the time is
 * in proportion to the ties; without recursion, so that a thread may be of any length. */

#include <libimprove/assess/improve-thread-private.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>

#define NONE G_MAXUINT

/* What each tie says, from the lower to the upper and back. */
static const struct
{
  const char *upwards;
  const char *downwards;
} words[IMPROVE_N_TIES] = {
  [IMPROVE_TIE_ANSWERS] = { "answers", "is answered by" },
  [IMPROVE_TIE_TREATS] = { "treats", "is treated by" },
  [IMPROVE_TIE_PURSUES] = { "pursues", "is pursued by" },
  [IMPROVE_TIE_UNDER_THEME] = { "stands under", "holds" },
  [IMPROVE_TIE_CONTRIBUTES] = { "contributes to", "is contributed to by" },
  [IMPROVE_TIE_SERVES_PRIORITY] = { "serves", "is served by" },
  [IMPROVE_TIE_MADE_BY] = { "was made by", "made" },
  [IMPROVE_TIE_REPLACES] = { "replaces", "was replaced by" },
  [IMPROVE_TIE_DIAGNOSED_BY] = { "was diagnosed by", "diagnosed" },
  [IMPROVE_TIE_GUARDS_AGAINST] = { "guards against", "is guarded against by" },
  [IMPROVE_TIE_AROSE_FROM] = { "arose from", "gave rise to" },
  [IMPROVE_TIE_LEADS] = { "leads", "is led by" },
  [IMPROVE_TIE_DELIVERS] = { "delivers", "is delivered by" },
  [IMPROVE_TIE_DELEGATE] = { "may decide under", "lets decide" },
  [IMPROVE_TIE_MILESTONE] = { "is a step of", "has the step" },
  [IMPROVE_TIE_OUTCOME] = { "is served by", "serves" },
  [IMPROVE_TIE_TESTS] = { "tests", "is tested by" },
  [IMPROVE_TIE_SUPPORTS] = { "supports", "is supported by" },
  [IMPROVE_TIE_CONTRADICTS] = { "speaks against", "is contradicted by" },
  [IMPROVE_TIE_SPEAKS_OF] = { "speaks of", "is spoken of in" },
  [IMPROVE_TIE_BASIS] = { "carries", "rests on" },
  [IMPROVE_TIE_MODERATES] = { "moderates", "was moderated in" },
  [IMPROVE_TIE_REMARK] = { "is about", "was remarked on in" },
  [IMPROVE_TIE_DECIDED_BY] = { "was decided on in", "decided on" },
  [IMPROVE_TIE_MOVED_BY] = { "was moved by", "moved" },
  [IMPROVE_TIE_SLIPPED_BY] = { "had its date moved by", "moved the date of" },
  [IMPROVE_TIE_APPROVED_BY] = { "was approved by", "approved" },
  [IMPROVE_TIE_DECISION_GAVE_RISE] = { "arose from", "gave rise to" },
  [IMPROVE_TIE_GREW_OUT_OF] = { "grew out of", "became" },
  [IMPROVE_TIE_ADOPTED_BY] = { "was adopted by", "adopted" },
  [IMPROVE_TIE_GIVEN_BY] = { "was given by", "gave" },
  [IMPROVE_TIE_RESOLVED_UNDER] = { "was resolved under", "led to" },
  [IMPROVE_TIE_AGREED_UNDER] = { "was agreed under", "led to" },
  [IMPROVE_TIE_ASKED_UNDER] = { "was asked under", "led to" },
  [IMPROVE_TIE_REPORTED_UNDER] = { "was reported to", "heard" },
  [IMPROVE_TIE_ON_AGENDA_OF] = { "was before", "had before it" },
  [IMPROVE_TIE_MEETING_OF] = { "was a meeting of", "met at" },
  [IMPROVE_TIE_STANDS_IN] = { "stands in the report of", "found" },
  [IMPROVE_TIE_BELONGS_TO] = { "belongs to", "has the post" },
  [IMPROVE_TIE_HAS_VERSION] = { "has", "is a version of" },
};

gboolean
improve_tie_is_authority (ImproveTieKind kind)
{
  return kind >= IMPROVE_TIE_DECIDED_BY;
}

char *
improve_tie_dup_words (const ImproveTie *tie,
                       gboolean          towards_upper)
{
  g_autofree char *state = NULL;

  if (tie->word == NULL || (tie->kind != IMPROVE_TIE_MOVED_BY && tie->kind != IMPROVE_TIE_BASIS))
    return g_strdup (towards_upper ? words[tie->kind].upwards : words[tie->kind].downwards);
  state = g_strdelimit (g_strdup (tie->word), "_", ' ');
  if (tie->kind == IMPROVE_TIE_BASIS)
    return towards_upper ? g_strdup_printf ("carries “%s” of", state) : g_strdup_printf ("rests, for “%s”, on", state);
  return towards_upper ? g_strdup_printf ("was moved to “%s” by", state) : g_strdup_printf ("moved to “%s”", state);
}

/* What a walk knows of each node while it goes on. */
typedef struct
{
  guint8 reached;
  guint8 decided; /* reached as a decision: what it decided beside is another thread */
  guint first_step;
  guint last_step;
} Place;

typedef struct
{
  ImproveWalk *walk;
  ImproveTies *ties;
  Place *places;
  GArray *found; /* of ImproveWalkStep, nearest first */
  GArray *nexts; /* of guint: the next step that hangs on the same place */
  GArray *queue; /* of ImproveWalkStep: places to open */
} Walker;

static gboolean
is_party (ImproveEntity *entity)
{
  return IMPROVE_IS_POST (entity) || IMPROVE_IS_PERSON (entity) || IMPROVE_IS_ORGANIZATION (entity);
}

static void
take_step (Walker                *self,
           const ImproveWalkStep *from,
           guint                  to,
           guint                  tie,
           gboolean               decided)
{
  Place *place = &self->places[to], *parent = &self->places[from->node];
  ImproveWalkStep step = { to, from->node, tie, from->depth + 1, place->reached };
  guint index = self->found->len, none = NONE;

  /* Evidence that is linked need not be told again as what a move rests on; nobody goes back where he came from. */
  if (to == from->came_from || (place->reached && improve_ties_get (self->ties, tie)->kind == IMPROVE_TIE_BASIS))
    return;
  g_array_append_val (self->found, step);
  g_array_append_val (self->nexts, none);
  if (parent->first_step == NONE)
    parent->first_step = index;
  else
    g_array_index (self->nexts, guint, parent->last_step) = index;
  parent->last_step = index;
  if (place->reached)
    return;
  place->reached = TRUE;
  place->decided = decided;
  g_array_append_val (self->queue, step);
  if (!decided)
    g_array_append_val (self->walk->reached, to);
}

/* From a node to what decided it: the same whichever way the thread is followed. Of a decision it is asked only where
 * it was made, not what became of its minutes. */
static void
step_to_authority (Walker                *self,
                   const ImproveWalkStep *from)
{
  ImproveTieKind first = self->places[from->node].decided ? IMPROVE_TIE_ADOPTED_BY : IMPROVE_TIE_DECIDED_BY;

  for (guint i = self->ties->up_starts[from->node]; i < self->ties->up_starts[from->node + 1]; i++)
    {
      ImproveTie *tie = improve_ties_get (self->ties, self->ties->up_ties[i]);

      self->walk->n_looked_at++;
      if (tie->kind >= first)
        take_step (self, from, tie->upper, self->ties->up_ties[i], TRUE);
    }
}

static void
step_up (Walker                *self,
         const ImproveWalkStep *from)
{
  for (guint i = self->ties->up_starts[from->node]; i < self->ties->up_starts[from->node + 1]; i++)
    {
      ImproveTie *tie = improve_ties_get (self->ties, self->ties->up_ties[i]);

      self->walk->n_looked_at++;
      if (!improve_tie_is_authority (tie->kind))
        take_step (self, from, tie->upper, self->ties->up_ties[i], FALSE);
    }
}

static void
step_down (Walker                *self,
           const ImproveWalkStep *from)
{
  for (guint i = self->ties->down_starts[from->node]; i < self->ties->down_starts[from->node + 1]; i++)
    {
      self->walk->n_looked_at++;
      take_step (self, from, improve_ties_get (self->ties, self->ties->down_ties[i])->lower,
                 self->ties->down_ties[i], FALSE);
    }
}

/* Many threads meet in a party and in a decision: those that go through are followed no further than where it belongs,
 * unless the thread begins there. */
static void
open_place (Walker                *self,
            const ImproveWalkStep *from,
            ImproveThreadDirection direction)
{
  ImproveEntity *entity = g_ptr_array_index (self->ties->nodes, from->node);
  gboolean through = from->depth > 0 && (self->places[from->node].decided || is_party (entity));

  /* Nearly everything meets in the plan itself. */
  if (from->depth > 0 && IMPROVE_IS_PLAN (entity))
    return;

  if (!through && direction == IMPROVE_THREAD_DIRECTION_UP)
    step_up (self, from);
  if (!through && direction == IMPROVE_THREAD_DIRECTION_DOWN)
    step_down (self, from);
  step_to_authority (self, from);
}

/* Puts what hangs on each step right after it. */
static void
put_in_order (Walker *self)
{
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (guint));
  guint next = self->places[0].first_step;

  while (next != NONE || stack->len > 0)
    {
      const ImproveWalkStep *step;
      guint after;

      if (next == NONE)
        {
          next = g_array_index (stack, guint, stack->len - 1);
          g_array_set_size (stack, stack->len - 1);
          continue;
        }
      step = &g_array_index (self->found, ImproveWalkStep, next);
      after = g_array_index (self->nexts, guint, next);
      g_array_append_val (self->walk->steps, *step);
      if (after != NONE)
        g_array_append_val (stack, after);
      next = step->again ? NONE : self->places[step->node].first_step;
    }
}

void
improve_walk_init (ImproveWalk           *self,
                   ImproveTies           *ties,
                   ImproveThreadDirection direction)
{
  Walker walker = { self, ties, g_new (Place, ties->nodes->len), NULL, NULL, NULL };
  ImproveWalkStep start = { 0, NONE, NONE, 0, FALSE };

  *self = (ImproveWalk){ g_array_new (FALSE, FALSE, sizeof (ImproveWalkStep)),
                         g_array_new (FALSE, FALSE, sizeof (guint)), 0 };
  for (guint i = 0; i < ties->nodes->len; i++)
    walker.places[i] = (Place){ FALSE, FALSE, NONE, NONE };
  walker.places[0].reached = TRUE;
  walker.found = g_array_new (FALSE, FALSE, sizeof (ImproveWalkStep));
  walker.nexts = g_array_new (FALSE, FALSE, sizeof (guint));
  walker.queue = g_array_new (FALSE, FALSE, sizeof (ImproveWalkStep));
  g_array_append_val (walker.queue, start);
  g_array_append_val (self->reached, start.node);
  for (guint i = 0; i < walker.queue->len; i++)
    {
      ImproveWalkStep from = g_array_index (walker.queue, ImproveWalkStep, i);

      open_place (&walker, &from, direction);
    }
  put_in_order (&walker);
  g_array_unref (walker.found);
  g_array_unref (walker.nexts);
  g_array_unref (walker.queue);
  g_free (walker.places);
}

void
improve_walk_clear (ImproveWalk *self)
{
  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->reached, g_array_unref);
}
