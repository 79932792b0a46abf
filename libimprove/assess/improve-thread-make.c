/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* From ties and walks to what people read: steps with their words, and breaks. */

#include <libimprove/assess/improve-thread-private.h>

/* Everything that is known while a thread is worked out. */
typedef struct
{
  ImproveTies *ties;
  ImproveAssessContext *context;
  GListStore *breaks;
  GHashTable *looked_at; /* nodes whose breaks were told */
} Maker;

static void
append_step (Maker                 *self,
             GListStore            *steps,
             const ImproveWalkStep *step,
             ImproveThreadDirection direction)
{
  const ImproveTie *tie = improve_ties_get (self->ties, step->tie);
  ImproveEntity *entity = g_ptr_array_index (self->ties->nodes, step->node);
  ImproveEntity *came_from = g_ptr_array_index (self->ties->nodes, step->came_from);
  g_autofree char *name = improve_thread_dup_name (self->ties->plan, entity);
  g_autofree char *note = step->again ? NULL : improve_thread_dup_note (self->context, entity);
  g_autofree char *sort = improve_entity_dup_nick (entity);
  g_autofree char *relation = improve_tie_dup_words (tie, tie->upper == step->node);
  g_autoptr (ImproveThreadStep) made
      = g_object_new (IMPROVE_TYPE_THREAD_STEP, "entity-id", improve_entity_get_id (entity), "sort", sort, "name", name,
                      "direction", direction, "depth", (int) step->depth, "came-from-id",
                      improve_entity_get_id (came_from), "relation", relation, "again", step->again, "note", note,
                      NULL);

  g_list_store_append (steps, made);
}

static void
follow (Maker                 *self,
        GListStore            *steps,
        ImproveThreadDirection direction)
{
  ImproveWalk walk;

  improve_walk_init (&walk, self->ties, direction);
  for (guint i = 0; i < walk.steps->len; i++)
    append_step (self, steps, &g_array_index (walk.steps, ImproveWalkStep, i), direction);
  for (guint i = 0; i < walk.reached->len; i++)
    {
      guint node = g_array_index (walk.reached, guint, i);

      if (g_hash_table_add (self->looked_at, GUINT_TO_POINTER (node)))
        improve_thread_add_breaks (self->ties, self->context, node, self->breaks);
    }
  improve_walk_clear (&walk);
}

/* References of what the threads came by that lead out of the plan. */
static void
add_loose_ends (Maker *self)
{
  for (guint i = 0; i < self->ties->loose_ends->len; i++)
    {
      const ImproveLooseEnd *end = &g_array_index (self->ties->loose_ends, ImproveLooseEnd, i);
      guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->ties->indexes, end->entity));
      g_autofree char *name = NULL, *message = NULL;
      g_autoptr (ImproveThreadBreak) made = NULL;

      if (index == 0 || !g_hash_table_contains (self->looked_at, GUINT_TO_POINTER (index - 1)))
        continue;
      name = improve_thread_dup_name (self->ties->plan, end->entity);
      message = g_strdup_printf ("%s refers to “%s”, which is not in the plan.", name, end->id);
      made = g_object_new (IMPROVE_TYPE_THREAD_BREAK, "subject-id", improve_entity_get_id (end->entity), "kind",
                           IMPROVE_THREAD_BREAK_KIND_DANGLING, "message", message, NULL);
      g_list_store_append (self->breaks, made);
    }
}

void
improve_thread_make (ImproveTies          *ties,
                     ImproveAssessContext *context,
                     GListStore           *upward,
                     GListStore           *downward,
                     GListStore           *breaks)
{
  g_autoptr (GHashTable) looked_at = g_hash_table_new (NULL, NULL);
  Maker maker = { ties, context, breaks, looked_at };

  follow (&maker, upward, IMPROVE_THREAD_DIRECTION_UP);
  follow (&maker, downward, IMPROVE_THREAD_DIRECTION_DOWN);
  add_loose_ends (&maker);
}
