/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Which recommendations of an earlier report come back in a later one, in the same words or others. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-likeness-private.h>
#include <libimprove/reading/improve-inspection-report.h>

/* Of 1. In fourteen published reports one pair in 1,191 of the recommendations of one report, which are different,
 * comes to this; of those of two reports the pairs that do speak of the same wish. */
#define LIKE_ENOUGH 0.5
/* No report makes more recommendations than this; what is beyond is not compared. */
#define MOST_COMPARED 500

static gboolean
check_inspection (ImprovePlan *plan, const char *id, GError **error)
{
  if (IMPROVE_IS_INSPECTION (improve_plan_lookup (plan, id)))
    return TRUE;
  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_NOT_FOUND,
               "[report-inspection] the plan has no inspection %s; file its report first", id);
  return FALSE;
}

static GPtrArray *
list_of (ImprovePlan *plan, const char *inspection_id)
{
  ImproveEntityList *all = improve_plan_get_recommendations (plan);
  GPtrArray *list = g_ptr_array_new ();

  for (int i = 0; i < improve_entity_list_get_size (all) && list->len < MOST_COMPARED; i++)
    {
      ImproveEntity *entity = improve_entity_list_get (all, i);

      if (g_strcmp0 (improve_recommendation_get_source_id (IMPROVE_RECOMMENDATION (entity)), inspection_id) == 0)
        g_ptr_array_add (list, entity);
    }
  return list;
}

/* The recommendation of @later to the same addressee that says most nearly what @earlier says, or NULL. */
static ImproveRecommendation *
find_again (ImproveRecommendation *earlier, const GPtrArray *later)
{
  ImproveRecommendation *found = NULL;
  double most = LIKE_ENOUGH;

  for (guint i = 0; i < later->len; i++)
    {
      ImproveRecommendation *other = g_ptr_array_index (later, i);
      double likeness;

      if (g_strcmp0 (improve_recommendation_get_addressee_text (earlier),
                     improve_recommendation_get_addressee_text (other)) != 0)
        continue;
      likeness =
          improve_text_likeness (improve_recommendation_get_text (earlier), improve_recommendation_get_text (other));
      if (likeness < most)
        continue;
      most = likeness;
      found = other;
    }
  return found;
}

/**
 * improve_plan_link_repeated_recommendations:
 * @self: a plan
 * @earlier_id: the id of an inspection
 * @later_id: the id of a later one
 * @error: return location for an error
 *
 * Finds which recommendations of an earlier inspection a later one makes again to the same addressee, by the words that
 * carry meaning, and sets #ImproveRecommendation:superseded-by-id of each to the later one. What is superseded already
 * is left alone. The links are proposals of the library: a person may take one away.
 *
 * Returns: how many links were set, 0 for none; -1 with @error %IMPROVE_ENTITY_ERROR_NOT_FOUND where the plan has not
 *   both inspections
 *
 * Since: 1.0
 */
int
improve_plan_link_repeated_recommendations (ImprovePlan *self,
                                            const char *earlier_id,
                                            const char *later_id,
                                            GError **error)
{
  g_autoptr (GPtrArray) earlier = NULL;
  g_autoptr (GPtrArray) later = NULL;
  int n_links = 0;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), -1);
  g_return_val_if_fail (earlier_id != NULL && later_id != NULL, -1);

  if (!check_inspection (self, earlier_id, error) || !check_inspection (self, later_id, error))
    return -1;
  earlier = list_of (self, earlier_id);
  later = list_of (self, later_id);
  for (guint i = 0; i < earlier->len; i++)
    {
      ImproveRecommendation *recommendation = g_ptr_array_index (earlier, i);
      ImproveRecommendation *again = NULL;

      if (improve_recommendation_get_superseded_by_id (recommendation) == NULL)
        again = find_again (recommendation, later);
      if (again == NULL)
        continue;
      improve_recommendation_set_superseded_by_id (recommendation, improve_entity_get_id (IMPROVE_ENTITY (again)));
      n_links++;
    }
  return n_links;
}

/**
 * improve_plan_list_repeated_recommendations:
 * @self: a plan
 * @inspection_id: the id of an inspection
 *
 * Lists what came back: the recommendations of an inspection that supersede one of an earlier inspection. Those they
 * supersede are found with improve_plan_list_referrers().
 *
 * Returns: (transfer full): a list model of #ImproveRecommendation, in the order of the plan
 *
 * Since: 1.0
 */
GListModel *
improve_plan_list_repeated_recommendations (ImprovePlan *self, const char *inspection_id)
{
  ImproveEntityList *all;
  g_autoptr (GHashTable) repeated = NULL;
  g_autoptr (GPtrArray) list = NULL;
  GListStore *store;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (inspection_id != NULL, NULL);

  all = improve_plan_get_recommendations (self);
  repeated = g_hash_table_new (NULL, NULL);
  for (int i = 0; i < improve_entity_list_get_size (all); i++)
    {
      const char *id =
          improve_recommendation_get_superseded_by_id (IMPROVE_RECOMMENDATION (improve_entity_list_get (all, i)));
      ImproveEntity *again = id != NULL ? improve_plan_lookup (self, id) : NULL;

      if (again != NULL)
        g_hash_table_add (repeated, again);
    }
  list = list_of (self, inspection_id);
  store = g_list_store_new (IMPROVE_TYPE_RECOMMENDATION);
  for (guint i = 0; i < list->len; i++)
    if (g_hash_table_contains (repeated, g_ptr_array_index (list, i)))
      g_list_store_append (store, g_ptr_array_index (list, i));
  return G_LIST_MODEL (store);
}
