/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on references: to what the plan does not hold, to what cannot be meant, in a circle. */

#include <libimprove/check/improve-checker-private.h>

/* One reference of an entity: the row, the id, and its place in a list of them (-1: there is one only). */
typedef struct
{
  const ImproveRow *row;
  const char *id;
  int item;
} Reference;

typedef void (*ReferenceFunc) (ImproveChecker *checker, const Reference *reference);

static void
foreach_reference (ImproveChecker *checker,
                   ImproveEntity  *entity,
                   ReferenceFunc   func)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_references; i++)
    {
      const ImproveRow *row = table->references[i];
      gpointer member = improve_row_member (entity, row);

      if (row->kind == IMPROVE_KIND_REF && *(char **) member != NULL)
        func (checker, &(Reference) { row, *(char **) member, -1 });
      else if (row->kind == IMPROVE_KIND_REFS && *(char ***) member != NULL)
        for (int j = 0; (*(char ***) member)[j] != NULL; j++)
          func (checker, &(Reference) { row, (*(char ***) member)[j], j });
    }
}

static void
look_for_dangling (ImproveChecker  *checker,
                   const Reference *reference)
{
  g_autofree char *id = NULL;

  if (improve_plan_lookup (checker->plan, reference->id) != NULL)
    return;
  id = improve_check_quote (reference->id);
  improve_checker_report_item (checker, reference->row->name, reference->item,
                               g_strdup_printf ("“%s” names “%s”, which the plan does not hold.", reference->row->name,
                                                id));
}

void
improve_check_dangling_reference (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  foreach_reference (checker, entity, look_for_dangling);
}

static void
look_for_mistyped (ImproveChecker  *checker,
                   const Reference *reference)
{
  ImproveEntity *found = improve_plan_lookup (checker->plan, reference->id);
  g_autofree char *name = NULL;

  if (found == NULL || improve_row_targets_type (reference->row, G_OBJECT_TYPE (found)))
    return;
  name = improve_check_name (found);
  improve_checker_report_item (checker, reference->row->name, reference->item,
                               g_strdup_printf ("“%s” names %s, and takes only: %s.", reference->row->name, name,
                                                reference->row->targets));
}

void
improve_check_mistyped_reference (ImproveChecker *checker,
                                  ImproveEntity  *entity)
{
  foreach_reference (checker, entity, look_for_mistyped);
}
