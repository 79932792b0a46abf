/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a late action does to those that wait for it: finish to start, each taken once all it waits for are. */

#include <libimprove/assess/improve-slippage-private.h>
#include <libimprove/base/improve-errors.h>

#define MOST_NAMED 6

typedef struct
{
  ImproveSlippings *all;
  guint *n_waiting;       /* for how many an action still waits */
  GPtrArray **waited_for; /* by how many it is waited for; NULL: none */
  GQueue ready;
} Follow;

static ImproveSlipping *
predecessor (ImproveSlippings *all,
             ImproveSlipping  *self,
             guint             position)
{
  const char *const *ids = improve_action_get_depends_on_ids (self->action);

  return g_hash_table_lookup (all->by_id, ids[position]);
}

static guint
number_of (ImproveSlippings *all,
           ImproveSlipping  *slipping)
{
  return slipping - all->slippings;
}

static void
follow_init (Follow           *self,
             ImproveSlippings *all)
{
  self->all = all;
  self->n_waiting = g_new0 (guint, all->n_slippings);
  self->waited_for = g_new0 (GPtrArray *, all->n_slippings);
  g_queue_init (&self->ready);
  for (guint i = 0; i < all->n_slippings; i++)
    {
      const char *const *ids = improve_action_get_depends_on_ids (all->slippings[i].action);

      for (guint j = 0; ids[j] != NULL; j++)
        {
          ImproveSlipping *before = predecessor (all, &all->slippings[i], j);
          GPtrArray **list = before != NULL ? &self->waited_for[number_of (all, before)] : NULL;

          if (before == NULL)
            continue;
          if (*list == NULL)
            *list = g_ptr_array_new ();
          g_ptr_array_add (*list, &all->slippings[i]);
          self->n_waiting[i]++;
        }
      if (self->n_waiting[i] == 0)
        g_queue_push_tail (&self->ready, &all->slippings[i]);
    }
}

static void
follow_clear (Follow *self)
{
  for (guint i = 0; i < self->all->n_slippings; i++)
    g_clear_pointer (&self->waited_for[i], g_ptr_array_unref);
  g_free (self->waited_for);
  g_free (self->n_waiting);
  g_queue_clear (&self->ready);
}

/* The first day on which something can be finished that waits for another: that very day, or, where its length is known
 * and it has not begun, as long after the next as it takes. */
static int
earliest_after (ImproveSlipping *self,
                ImproveSlipping *before)
{
  int start = improve_slipping_day_of (improve_action_get_baseline_start (self->action));
  int due = improve_slipping_day_of (self->baseline);

  if (self->begun || start == IMPROVE_INT_ABSENT || due == IMPROVE_INT_ABSENT || due < start)
    return before->finish;
  return before->finish + 1 + (due - start);
}

static void
note_push (ImproveSlipping *pusher,
           ImproveSlipping *pushed)
{
  if (pushed->pushed_by == NULL)
    pushed->pushed_by = g_ptr_array_new ();
  if (pusher->pushes == NULL)
    pusher->pushes = g_ptr_array_new ();
  g_ptr_array_add (pushed->pushed_by, pusher);
  g_ptr_array_add (pusher->pushes, pushed);
}

/* Those that decide when it can be finished, where that is later than it would be without them. */
static void
settle (ImproveSlippings *all,
        ImproveSlipping  *self)
{
  const char *const *ids = improve_action_get_depends_on_ids (self->action);
  int finish = self->own_finish;

  if (self->given_up || self->actual != NULL)
    return;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveSlipping *before = predecessor (all, self, i);

      if (before != NULL && before->actual == NULL && before->finish != IMPROVE_INT_ABSENT)
        finish = finish == IMPROVE_INT_ABSENT ? earliest_after (self, before)
                                              : MAX (finish, earliest_after (self, before));
    }
  self->finish = finish;
  if (finish == self->own_finish)
    return;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveSlipping *before = predecessor (all, self, i);

      if (before != NULL && before->actual == NULL && before->finish != IMPROVE_INT_ABSENT
          && earliest_after (self, before) == finish)
        note_push (before, self);
    }
}

static guint
follow_all (Follow *self)
{
  ImproveSlipping *slipping;
  guint n = 0;

  while ((slipping = g_queue_pop_head (&self->ready)) != NULL)
    {
      GPtrArray *after = self->waited_for[number_of (self->all, slipping)];

      settle (self->all, slipping);
      n++;
      for (guint i = 0; after != NULL && i < after->len; i++)
        if (--self->n_waiting[number_of (self->all, g_ptr_array_index (after, i))] == 0)
          g_queue_push_tail (&self->ready, g_ptr_array_index (after, i));
    }
  return n;
}

/* One that is still waited for by one that waits: going back from it, one always comes round again. */
static ImproveSlipping *
still_waiting_before (Follow          *self,
                      ImproveSlipping *slipping)
{
  const char *const *ids = improve_action_get_depends_on_ids (slipping->action);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveSlipping *before = predecessor (self->all, slipping, i);

      if (before != NULL && self->n_waiting[number_of (self->all, before)] > 0)
        return before;
    }
  return NULL;
}

/* "a" waits for "b" waits for "a". */
static char *
describe_circle (Follow *self)
{
  g_autofree gboolean *seen = g_new0 (gboolean, self->all->n_slippings);
  ImproveSlipping *first = NULL, *slipping = NULL;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->all->n_slippings && slipping == NULL; i++)
    if (self->n_waiting[i] > 0)
      slipping = &self->all->slippings[i];
  for (; !seen[number_of (self->all, slipping)]; slipping = still_waiting_before (self, slipping))
    seen[number_of (self->all, slipping)] = TRUE;
  first = slipping;
  for (guint n = 0; n < MOST_NAMED; n++)
    {
      g_string_append_printf (text, "“%s” waits for ", improve_entity_get_id (IMPROVE_ENTITY (slipping->action)));
      slipping = still_waiting_before (self, slipping);
      if (slipping == first)
        break;
    }
  g_string_append_printf (text, slipping == first ? "“%s”" : "… and so back to “%s”",
                          improve_entity_get_id (IMPROVE_ENTITY (first->action)));
  return g_string_free (text, FALSE);
}

gboolean
improve_slippings_follow (ImproveSlippings *self,
                          GError          **error)
{
  Follow follow;
  gboolean fine;

  follow_init (&follow, self);
  fine = follow_all (&follow) == self->n_slippings;
  if (!fine)
    {
      g_autofree char *circle = describe_circle (&follow);

      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_CYCLE,
                   "[dependency-cycle] Actions wait for each other in a circle, so none can ever begin: %s. Take one "
                   "of these dependencies out", circle);
    }
  follow_clear (&follow);
  return fine;
}
