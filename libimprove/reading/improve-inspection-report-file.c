/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A report becomes part of a plan: the inspection, its recommendations, and the clocks it starts. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-deadline.h>
#include <libimprove/reading/improve-inspection-report-private.h>
#include <libimprove/rules/improve-clock.h>

/* Words of an authority's name that many authorities have. */
static const char *const common_words[] = { "council",      "borough",    "city",      "county",      "district",
                                            "metropolitan", "unitary",    "authority", "london",      "royal",
                                            "of",           "the",        "and",       "upon",        "in",
                                            "on",           "local",      "area",      "partnership", "safeguarding",
                                            "children",     "children's", "childrens", "board",       "trust",
                                            "north",        "south",      "east",      "west",        NULL };

static GHashTable *
words_of_name (const char *name)
{
  GHashTable *set = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  g_autoptr (ImproveWords) words = improve_words_new ();

  improve_words_fill (words, name, strlen (name));
  for (guint i = improve_report_next_word (words, 0); i < improve_words_size (words);
       i = improve_report_next_word (words, i + 1))
    {
      g_autofree char *word = improve_report_fold (words, i, i + 1);

      if (!g_strv_contains (common_words, word))
        g_hash_table_add (set, g_steal_pointer (&word));
    }
  return set;
}

/* Whether two names may be of one authority: they share a word that is not one of all of them. */
static gboolean
may_be_same (const char *a, const char *b)
{
  g_autoptr (GHashTable) left = words_of_name (a);
  g_autoptr (GHashTable) right = words_of_name (b);
  GHashTableIter iter;
  gpointer word;

  if (g_hash_table_size (left) == 0 || g_hash_table_size (right) == 0)
    return TRUE;
  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    if (g_hash_table_contains (right, word))
      return TRUE;
  return FALSE;
}

static gboolean
check_plan (ImprovePlan *plan, ImproveInspectionReport *report, GError **error)
{
  const char *of_plan = improve_plan_get_authority (plan);
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (report->inspection));

  if (of_plan != NULL && report->authority != NULL && !may_be_same (of_plan, report->authority))
    {
      g_set_error (
          error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED,
          "[report-authority] the plan is that of %s, the report is about %s: file it in that authority's plan",
          of_plan, report->authority);
      return FALSE;
    }
  if (id != NULL && improve_plan_lookup (plan, id) != NULL)
    {
      g_set_error (error, IMPROVE_RULE_ERROR, IMPROVE_RULE_ERROR_REFUSED,
                   "[report-filed] %s is in the plan already: a report is filed once", id);
      return FALSE;
    }
  return TRUE;
}

/* A clock counts from the day the council received the report. Where nobody says that day, the day of publication
 * stands for it, and the deadline says so; where the report does not say that either, the deadline has no date yet. */
static ImproveDeadline *
make_deadline (ImproveInspection *inspection, const ImproveClock *clock, ImproveDate *received_on, GError **error)
{
  ImproveDate *published = improve_inspection_get_published_on (inspection);
  ImproveDate *from = received_on != NULL ? received_on : published;
  const char *assumed = received_on != NULL ? ""
                        : from != NULL
                            ? "; counted from the day of publication, as if the report had been received then"
                            : "; say on what day the report was received, and reckon the date";
  g_autofree char *source = g_strconcat (improve_clock_get_source (clock), assumed, NULL);
  g_autoptr (ImproveDate) due = NULL;
  ImproveDeadline *deadline;

  if (from != NULL && (due = improve_clock_reckon (clock, from, NULL, error)) == NULL)
    return NULL;
  deadline = improve_deadline_new (improve_clock_get_title (clock), due);
  improve_deadline_set_rule (deadline, improve_clock_get_id (clock));
  improve_deadline_set_trigger (deadline, improve_clock_get_trigger (clock));
  improve_deadline_set_trigger_on (deadline, from);
  improve_deadline_set_source (deadline, source);
  if (g_str_equal (improve_clock_get_id (clock), "publish-report"))
    improve_deadline_set_met_on (deadline, published);
  return deadline;
}

static gboolean
make_deadlines (ImproveInspectionReport *report, ImproveDate *received_on, GPtrArray *entities, GError **error)
{
  for (guint i = 0; report->profile != NULL && report->profile->clocks[i] != NULL; i++)
    {
      const ImproveClock *clock = improve_clock_lookup (report->profile->clocks[i]);
      ImproveDeadline *deadline = make_deadline (report->inspection, clock, received_on, error);

      if (deadline == NULL)
        return FALSE;
      g_ptr_array_add (entities, deadline);
    }
  return TRUE;
}

/* All that is filed, the inspection first; NULL with @error where a clock cannot be reckoned. */
static GPtrArray *
make_entities (ImproveInspectionReport *report, ImproveDate *received_on, GError **error)
{
  g_autoptr (GPtrArray) entities = g_ptr_array_new_with_free_func (g_object_unref);
  ImproveEntity *inspection = improve_entity_copy (IMPROVE_ENTITY (report->inspection));
  GListModel *recommendations = G_LIST_MODEL (report->recommendations);

  g_ptr_array_add (entities, inspection);
  improve_inspection_set_received_on (IMPROVE_INSPECTION (inspection), received_on);
  for (guint i = 0; i < g_list_model_get_n_items (recommendations); i++)
    {
      g_autoptr (ImproveEntity) recommendation = g_list_model_get_item (recommendations, i);

      g_ptr_array_add (entities, improve_entity_copy (recommendation));
    }
  return make_deadlines (report, received_on, entities, error) ? g_steal_pointer (&entities) : NULL;
}

/* All of them or none. */
static gboolean
add_entities (ImprovePlan *plan, GPtrArray *entities, GError **error)
{
  for (guint i = 0; i < entities->len; i++)
    {
      ImproveEntity *entity = g_ptr_array_index (entities, i);

      if (IMPROVE_IS_RECOMMENDATION (entity))
        improve_recommendation_set_source_id (IMPROVE_RECOMMENDATION (entity),
                                              improve_entity_get_id (g_ptr_array_index (entities, 0)));
      if (improve_plan_add (plan, entity, error))
        continue;
      while (i-- > 0)
        improve_plan_remove (plan, g_ptr_array_index (entities, i), NULL);
      return FALSE;
    }
  return TRUE;
}

static void
add_response (ImprovePlan *plan, const char *id)
{
  const char *const *before = improve_plan_get_responds_to_ids (plan);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; before[i] != NULL; i++)
    g_strv_builder_add (ids, before[i]);
  g_strv_builder_add (ids, id);
  all = g_strv_builder_end (ids);
  improve_plan_set_responds_to_ids (plan, (const char *const *) all);
}

/* The last day we know of an inspection, for their order. */
static ImproveDate *
day_of (ImproveInspection *inspection)
{
  ImprovePeriod *fieldwork = improve_inspection_get_fieldwork (inspection);

  if (fieldwork != NULL)
    return improve_period_get_ends (fieldwork);
  return improve_inspection_get_published_on (inspection);
}

/* What an earlier report recommended and this one does again, and the other way round where a plan gets an old report
 * late. Inspections without a day are left alone. */
static void
link_to_others (ImprovePlan *plan, ImproveInspection *filed)
{
  ImproveEntityList *inspections = improve_plan_get_inspections (plan);
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (filed));
  ImproveDate *day = day_of (filed);

  for (int i = 0; day != NULL && i < improve_entity_list_get_size (inspections); i++)
    {
      ImproveEntity *other = improve_entity_list_get (inspections, i);
      const char *other_id = improve_entity_get_id (other);
      ImproveDate *other_day = day_of (IMPROVE_INSPECTION (other));
      gboolean later;

      if (other == IMPROVE_ENTITY (filed) || other_day == NULL)
        continue;
      later = improve_date_compare (day, other_day) > 0;
      improve_plan_link_repeated_recommendations (plan, later ? other_id : id, later ? id : other_id, NULL);
    }
}

/**
 * improve_plan_file_report:
 * @self: a plan
 * @report: a report read by #ImproveReportReader
 * @received_on: (nullable): the day the authority received it, from which statutory clocks count; %NULL where nobody
 *   knows
 * @error: return location for an error
 *
 * Files a report: copies of the inspection with its judgements and of every recommendation, none of them answered, and
 * a deadline for each statutory clock the framework starts (SI 2007/462 and the like). Where @received_on is %NULL the
 * clocks count from publication, and the deadlines say so. Recommendations of earlier reports in the plan that this one
 * makes again are marked as superseded by it, as by improve_plan_link_repeated_recommendations(). The plan is named
 * after the authority where it has no name yet.
 *
 * Returns: (transfer none): the inspection in the plan; %NULL with @error %IMPROVE_RULE_ERROR_REFUSED where the report
 *   is about another authority or was filed before, or %IMPROVE_ENTITY_ERROR_DUPLICATE_ID; nothing changed then
 *
 * Since: 1.0
 */
ImproveInspection *
improve_plan_file_report (ImprovePlan *self, ImproveInspectionReport *report, ImproveDate *received_on, GError **error)
{
  g_autoptr (GPtrArray) entities = NULL;
  ImproveEntity *inspection;

  g_return_val_if_fail (IMPROVE_IS_PLAN (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (report), NULL);

  if (!check_plan (self, report, error))
    return NULL;
  entities = make_entities (report, received_on, error);
  if (entities == NULL || !add_entities (self, entities, error))
    return NULL;
  inspection = g_ptr_array_index (entities, 0);
  if (improve_plan_get_authority (self) == NULL)
    improve_plan_set_authority (self, report->authority);
  add_response (self, improve_entity_get_id (inspection));
  link_to_others (self, IMPROVE_INSPECTION (inspection));
  return IMPROVE_INSPECTION (inspection); /* the plan holds it */
}

/**
 * improve_inspection_report_new_plan:
 * @self: what was read
 * @received_on: (nullable): the day the authority received the report; %NULL where nobody knows
 * @error: return location for an error
 *
 * Makes the first plan there is after a report, with nothing in it but what the report says: see
 * improve_plan_file_report(). Every recommendation waits for an answer.
 *
 * Returns: (transfer full): the plan, or %NULL with @error as improve_plan_file_report()
 *
 * Since: 1.0
 */
ImprovePlan *
improve_inspection_report_new_plan (ImproveInspectionReport *self, ImproveDate *received_on, GError **error)
{
  g_autoptr (ImprovePlan) plan = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);

  title = self->authority != NULL ? g_strconcat ("Improvement plan: ", self->authority, NULL)
                                  : g_strdup ("Improvement plan");
  plan = improve_plan_new (title);
  improve_plan_set_kind (plan, IMPROVE_PLAN_KIND_POST_INSPECTION);
  if (improve_plan_file_report (plan, self, received_on, error) == NULL)
    return NULL;
  return g_steal_pointer (&plan);
}
