/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* References in a circle: an action that depends on itself by way of others, a body that is part of itself. The search
 * goes depth first from each entity not yet seen and keeps its own stack: each reference is followed once. */

#include <libimprove/check/improve-checker-private.h>

#define MOST_NAMED 6

/* How far an entity was followed: not at all is no mark; on the stack, its number there from 1. */
#define MARK_DONE G_MAXUINT

/* An entity on the way, and which of its references to follow next. */
typedef struct
{
  ImproveEntity *entity;
  guint next;
} Step;

typedef struct
{
  ImproveChecker *checker;
  const ImproveRow *row;
  GHashTable *marks; /* entity to mark */
  GArray *way;       /* of Step */
} Search;

static const char *
get_reference (ImproveEntity    *entity,
               const ImproveRow *row,
               guint             number)
{
  gpointer member = improve_row_member (entity, row);

  if (row->kind == IMPROVE_KIND_REF)
    return number == 0 ? *(char **) member : NULL;
  return *(char ***) member != NULL ? (*(char ***) member)[number] : NULL;
}

/* Whether an entity refers by this row to one of its own type. What may name anything, such as the subject of a record,
 * makes no chain. */
static gboolean
begins_chain (ImproveEntity    *entity,
              const ImproveRow *row)
{
  return (row->kind == IMPROVE_KIND_REF || row->kind == IMPROVE_KIND_REFS) && row->targets != NULL
         && get_reference (entity, row, 0) != NULL && improve_row_targets_type (row, G_OBJECT_TYPE (entity));
}

/* "a → b → c → a", the middle left out where it is long. */
static char *
describe_circle (const Search *search,
                 guint         begin)
{
  GString *text = g_string_new (NULL);
  guint n = search->way->len - begin;

  for (guint i = 0; i <= n; i++)
    {
      const Step *step = &g_array_index (search->way, Step, begin + i % n);
      g_autofree char *id = improve_check_quote (improve_entity_get_id (step->entity));

      if (i == MOST_NAMED && n > MOST_NAMED)
        {
          g_string_append_printf (text, " → … (%u more)", n - MOST_NAMED);
          i = n - 1;
          continue;
        }
      g_string_append_printf (text, "%s%s", i > 0 ? " → " : "", id);
    }
  return g_string_free (text, FALSE);
}

static void
step_to (Search        *search,
         ImproveEntity *entity)
{
  Step step = { entity, 0 };

  g_array_append_val (search->way, step);
  g_hash_table_insert (search->marks, entity, GUINT_TO_POINTER (search->way->len));
}

/* Follows the next reference of the last step. */
static void
follow (Search *search)
{
  Step *last = &g_array_index (search->way, Step, search->way->len - 1);
  const char *id = get_reference (last->entity, search->row, last->next++);
  ImproveEntity *found;
  guint mark;

  if (id == NULL)
    {
      g_hash_table_insert (search->marks, last->entity, GUINT_TO_POINTER (MARK_DONE));
      g_array_set_size (search->way, search->way->len - 1);
      return;
    }
  found = improve_plan_lookup (search->checker->plan, id);
  /* Only what has the row can lead on. */
  if (found == NULL || improve_row_table_find (improve_row_table_of (found), search->row->name) == NULL
      || improve_row_table_find (improve_row_table_of (found), search->row->name)->row != search->row)
    return;
  mark = GPOINTER_TO_UINT (g_hash_table_lookup (search->marks, found));
  if (mark == 0)
    {
      step_to (search, found);
    }
  else if (mark != MARK_DONE)
    {
      g_autofree char *circle = describe_circle (search, mark - 1);

      improve_checker_report_at (search->checker, found, search->row->name, -1,
                                 g_strdup_printf ("“%s” leads in a circle: %s.", search->row->name, circle));
    }
}

static GHashTable *
marks_of (ImproveChecker   *checker,
          const ImproveRow *row)
{
  GHashTable *marks;

  if (checker->cycle_marks == NULL)
    checker->cycle_marks
        = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  marks = g_hash_table_lookup (checker->cycle_marks, row);
  if (marks == NULL)
    {
      marks = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (checker->cycle_marks, (gpointer) row, marks);
    }
  return marks;
}

void
improve_check_reference_cycle (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      Search search = { checker, row, NULL, NULL };

      if (!begins_chain (entity, row))
        continue;
      search.marks = marks_of (checker, row);
      if (g_hash_table_contains (search.marks, entity))
        continue;
      search.way = g_array_new (FALSE, FALSE, sizeof (Step));
      step_to (&search, entity);
      while (search.way->len > 0)
        follow (&search);
      g_array_unref (search.way);
    }
}
