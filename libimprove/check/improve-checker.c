/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The run over a plan: every entity once, in the order of the document; every rule that is for its type; what they
 * report, sorted by where it stands. All of it is linear in the plan but the sorting. */

#include <string.h>

#include <libimprove/check/improve-check.h>
#include <libimprove/check/improve-checker-private.h>
#include <libimprove/check/improve-problem-private.h>

/* More than anybody will read, and less than the memory that a hostile plan could ask for. */
#define MOST_PROBLEMS 200000

/* Entities nest as types do: plan, meeting, item, resolution, limb, and a part below. */
#define MOST_LEVELS 8

/* Where an entity stands in its owner; of the plan itself: nowhere. */
typedef struct
{
  ImproveEntity *entity;
  const ImproveRowEntry *entry;
  int row_number; /* of that entry in the table of the owner */
  int index;      /* in the list; -1: a part, or the plan */
} Place;

/* A problem with the way to it: numbers of rows and of items in turn, each from 1, 0 after the last. */
typedef struct
{
  guint32 way[2 * MOST_LEVELS];
  ImproveProblem *problem;
} Found;

static const Place *
place_of (ImproveChecker *self,
          ImproveEntity  *entity)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->place_of, entity));

  return &g_array_index (self->places, Place, number);
}

static void
learn_place (ImproveChecker        *self,
             ImproveEntity         *entity,
             const ImproveRowEntry *entry,
             int                    row_number,
             int                    index)
{
  Place place = { entity, entry, row_number, index };
  const ImproveRowTable *table = improve_row_table_of (entity);

  g_hash_table_insert (self->place_of, entity, GUINT_TO_POINTER (self->places->len));
  g_array_append_val (self->places, place);
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gpointer member = improve_row_member (entity, row);

      if (row->kind == IMPROVE_KIND_PART && *(ImproveEntity **) member != NULL)
        learn_place (self, *(ImproveEntity **) member, &table->entries[i], (int) i, -1);
      else if (row->kind == IMPROVE_KIND_LIST && *(ImproveEntityList **) member != NULL)
        for (int j = 0; j < improve_entity_list_get_size (*(ImproveEntityList **) member); j++)
          learn_place (self, improve_entity_list_get (*(ImproveEntityList **) member, j), &table->entries[i], (int) i,
                       j);
    }
}

guint
improve_checker_count_entities (ImproveChecker *self)
{
  return self->places->len;
}

ImproveEntity *
improve_checker_get_entity (ImproveChecker *self,
                            guint           number)
{
  return g_array_index (self->places, Place, number).entity;
}

char *
improve_checker_dup_pointer (ImproveChecker *self,
                             ImproveEntity  *entity)
{
  GString *pointer = g_string_new (NULL);

  for (; improve_entity_get_parent (entity) != NULL; entity = improve_entity_get_parent (entity))
    {
      const Place *place = place_of (self, entity);
      g_autofree char *step = place->index < 0 ? g_strdup_printf ("/%s", place->entry->member)
                                               : g_strdup_printf ("/%s/%d", place->entry->member, place->index);

      g_string_prepend (pointer, step);
      if (place->entry->row->apart)
        return g_string_free (pointer, FALSE);
    }
  return g_string_free (g_string_prepend (pointer, "/plan"), FALSE);
}

/* Fills the way to an entity and gives the number of steps. */
static guint
find_way (ImproveChecker *self,
          ImproveEntity  *entity,
          guint32        *way)
{
  ImproveEntity *parent = improve_entity_get_parent (entity);
  const Place *place;
  guint n_steps;

  if (parent == NULL)
    return 0;
  n_steps = find_way (self, parent, way);
  place = place_of (self, entity);
  g_assert (n_steps < MOST_LEVELS - 1);
  way[2 * n_steps] = (guint32) place->row_number + 1;
  way[2 * n_steps + 1] = (guint32) (place->index + 1);
  return n_steps + 1;
}

static guint32
number_of_row (ImproveEntity *entity,
               const char    *row_name)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint32 i = 0; row_name != NULL && i < table->n_entries; i++)
    if (g_str_equal (table->entries[i].row->name, row_name))
      return i + 1;
  return 0;
}

static char *
pointer_to_row (ImproveChecker *self,
                ImproveEntity  *entity,
                const char     *row_name,
                int             item)
{
  g_autofree char *pointer = improve_checker_dup_pointer (self, entity);
  const ImproveRowEntry *entry
      = row_name != NULL ? improve_row_table_find (improve_row_table_of (entity), row_name) : NULL;

  if (entry == NULL)
    return g_steal_pointer (&pointer);
  return item < 0 ? g_strdup_printf ("%s/%s", pointer, entry->member)
                  : g_strdup_printf ("%s/%s/%d", pointer, entry->member, item);
}

static char *
intern (const char *id)
{
  return id != NULL ? g_ref_string_new_intern (id) : NULL;
}

static void
add_problem (ImproveChecker *self,
             ImproveEntity  *entity,
             const char     *row_name,
             int             item,
             char           *message,
             const char     *mend)
{
  Found found = { 0 };
  guint n_steps = find_way (self, entity, found.way);
  ImproveProblemText text = {
    .pointer = pointer_to_row (self, entity, row_name, item),
    .entity_id = intern (improve_entity_get_id (entity)),
    .party_id = intern (improve_check_find_party (self->plan, entity)),
    .message = message,
    .mend = mend,
  };

  found.way[2 * n_steps] = number_of_row (entity, row_name);
  found.way[2 * n_steps + 1] = (guint32) (item + 1);
  found.problem = improve_problem_new (self->rule, &text);
  g_array_append_val (self->found, found);
}

void
improve_checker_give_up (ImproveChecker *self,
                         char           *message)
{
  const ImproveCheckRule *at_work = self->rule;

  if (self->given_up)
    {
      g_free (message);
      return;
    }
  self->given_up = TRUE;
  self->rule = improve_check_rule_lookup ("checked-in-part");
  add_problem (self, IMPROVE_ENTITY (self->plan), NULL, -1, message, NULL);
  self->rule = at_work;
}

static void
report (ImproveChecker *self,
        ImproveEntity  *entity,
        const char     *row_name,
        int             item,
        char           *message,
        const char     *mend)
{
  if (self->found->len < MOST_PROBLEMS)
    {
      add_problem (self, entity, row_name, item, message, mend);
      return;
    }
  g_free (message);
  improve_checker_give_up (self, g_strdup_printf ("This plan has more than %d problems: only these are listed.",
                                                  MOST_PROBLEMS));
}

void
improve_checker_report (ImproveChecker *self,
                        const char     *row_name,
                        char           *message)
{
  report (self, self->entity, row_name, -1, message, NULL);
}

void
improve_checker_report_named (ImproveChecker *self,
                              const char     *row_name,
                              const char     *sentence)
{
  improve_checker_report_named_at (self, self->entity, row_name, sentence);
}

void
improve_checker_report_named_at (ImproveChecker *self,
                                 ImproveEntity  *entity,
                                 const char     *row_name,
                                 const char     *sentence)
{
  g_autofree char *name = improve_check_name (entity);
  g_auto (GStrv) around = g_strsplit (sentence, "{}", 2);

  if (*around[0] == '\0')
    name[0] = g_ascii_toupper (name[0]);
  report (self, entity, row_name, -1, g_strconcat (around[0], name, around[1], NULL), NULL);
}

void
improve_checker_report_item (ImproveChecker *self,
                             const char     *row_name,
                             int             item,
                             char           *message)
{
  report (self, self->entity, row_name, item, message, NULL);
}

void
improve_checker_report_mend (ImproveChecker *self,
                             const char     *row_name,
                             char           *message,
                             const char     *mend)
{
  report (self, self->entity, row_name, -1, message, mend);
}

void
improve_checker_report_at (ImproveChecker *self,
                           ImproveEntity  *entity,
                           const char     *row_name,
                           int             item,
                           char           *message)
{
  report (self, entity, row_name, item, message, NULL);
}

static GPtrArray *
find_rules (ImproveChecker *self,
            GType           type)
{
  GPtrArray *rules = g_hash_table_lookup (self->rules_of_type, GSIZE_TO_POINTER (type));

  if (rules != NULL)
    return rules;
  rules = g_ptr_array_new ();
  for (const ImproveCheckRule *rule = improve_check_rules; rule->id != NULL; rule++)
    if (rule->look != NULL && g_type_is_a (type, rule->type ()))
      g_ptr_array_add (rules, (gpointer) rule);
  g_hash_table_insert (self->rules_of_type, GSIZE_TO_POINTER (type), rules);
  return rules;
}

static void
look_at (ImproveChecker *self,
         ImproveEntity  *entity)
{
  GPtrArray *rules = find_rules (self, G_OBJECT_TYPE (entity));

  self->entity = entity;
  for (guint i = 0; i < rules->len; i++)
    {
      self->rule = g_ptr_array_index (rules, i);
      self->rule->look (self, entity);
    }
}

static int
compare_found (gconstpointer a,
               gconstpointer b)
{
  const Found *left = a, *right = b;

  for (guint i = 0; i < G_N_ELEMENTS (left->way); i++)
    if (left->way[i] != right->way[i])
      return left->way[i] < right->way[i] ? -1 : 1;
  return 0;
}

static void
init (ImproveChecker *self,
      ImprovePlan    *plan)
{
  self->plan = plan;
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  self->place_of = g_hash_table_new (NULL, NULL);
  self->rules_of_type = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->found = g_array_new (FALSE, FALSE, sizeof (Found));
  learn_place (self, IMPROVE_ENTITY (plan), NULL, 0, -1);
}

static void
clear (ImproveChecker *self)
{
  g_array_unref (self->places);
  g_hash_table_unref (self->place_of);
  g_hash_table_unref (self->rules_of_type);
  g_array_unref (self->found);
  g_clear_pointer (&self->ids_by_look, g_hash_table_unref);
  g_clear_pointer (&self->cycle_marks, g_hash_table_unref);
  g_clear_pointer (&self->dropped, g_hash_table_unref);
  g_clear_pointer (&self->acted_on, g_hash_table_unref);
}

GPtrArray *
improve_checker_run (ImprovePlan *plan)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func (g_object_unref);
  ImproveChecker checker = { 0 };

  init (&checker, plan);
  for (guint i = 0; i < improve_checker_count_entities (&checker); i++)
    look_at (&checker, improve_checker_get_entity (&checker, i));
  /* A stable sort: what stands in one place keeps the order of the rules. */
  g_array_sort (checker.found, compare_found);
  for (guint i = 0; i < checker.found->len; i++)
    g_ptr_array_add (problems, g_array_index (checker.found, Found, i).problem);
  clear (&checker);
  return problems;
}

/**
 * improve_plan_check:
 * @self: a plan
 *
 * Looks a plan over: what is wrong with it (errors and warnings) and what is not known yet (gaps). Each problem names
 * its rule, which improve_check_rule_lookup() explains.
 *
 * Records are tried again, each as of its day and as known when it was recorded: a state that its moves do not support
 * is an error. The answer depends on the plan alone and on no date of today.
 *
 * Returns: (transfer full): a list of #ImproveProblem in the order of the document, empty where there is none
 *
 * Since: 1.0
 */
GListModel *
improve_plan_check (ImprovePlan *self)
{
  g_autoptr (GPtrArray) problems = NULL;
  GListStore *list;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);

  problems = improve_checker_run (self);
  list = g_list_store_new (IMPROVE_TYPE_PROBLEM);
  g_list_store_splice (list, 0, 0, problems->pdata, problems->len);
  return G_LIST_MODEL (list);
}
