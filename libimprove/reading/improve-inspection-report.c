/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-inspection-report-private.h>
#include <libimprove/reading/improve-provenance-private.h>

/**
 * ImproveInspectionReport:
 *
 * What was read from a published inspection report: the inspection with its judgements and the recommendations, none of
 * them in a plan yet, for each where it stands in the text and how sure the reader is, and what looked like a
 * recommendation and was not taken for one. What the report does not say is absent. A person checks it before it is
 * filed with improve_plan_file_report().
 *
 * Since: 1.0
 */
G_DEFINE_FINAL_TYPE (ImproveInspectionReport, improve_inspection_report, G_TYPE_OBJECT)

static void
improve_inspection_report_finalize (GObject *object)
{
  ImproveInspectionReport *self = IMPROVE_INSPECTION_REPORT (object);

  g_free (self->authority);
  g_free (self->kind);
  g_clear_object (&self->profile);
  g_clear_object (&self->inspection);
  g_clear_object (&self->recommendations);
  g_clear_object (&self->leftovers);
  g_clear_object (&self->provenance);
  g_hash_table_unref (self->addressees);
  g_hash_table_unref (self->by_entity);
  g_ptr_array_unref (self->warnings);
  g_clear_pointer (&self->source, g_bytes_unref);
  G_OBJECT_CLASS (improve_inspection_report_parent_class)->finalize (object);
}

static void
improve_inspection_report_class_init (ImproveInspectionReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = improve_inspection_report_finalize;
}

static void
improve_inspection_report_init (ImproveInspectionReport *self)
{
  self->inspection = improve_inspection_new ();
  self->recommendations = g_list_store_new (IMPROVE_TYPE_RECOMMENDATION);
  self->leftovers = g_list_store_new (IMPROVE_TYPE_RECOMMENDATION);
  self->provenance = g_list_store_new (IMPROVE_TYPE_PROVENANCE);
  self->addressees = g_hash_table_new (NULL, NULL);
  self->by_entity = g_hash_table_new (NULL, NULL);
  self->warnings = g_ptr_array_new_with_free_func (g_free);
}

void
improve_inspection_report_add_provenance (ImproveInspectionReport *self,
                                          ImproveEntity *entity,
                                          const char *row_name,
                                          ImproveReportPlace place,
                                          ImproveCertainty certainty,
                                          const char *note)
{
  g_autoptr (ImproveProvenance) provenance = NULL;

  if (place.first == 0)
    return;
  provenance = improve_provenance_new (entity, row_name, place.first, place.last, certainty, note);
  improve_provenance_set_page (provenance, place.page);
  g_list_store_append (self->provenance, provenance);
  if (row_name == NULL)
    g_hash_table_insert (self->by_entity, entity, provenance);
}

/**
 * improve_inspection_report_get_authority:
 * @self: what was read
 *
 * Gets whose services the report is about, as its cover prints it.
 *
 * Returns: (transfer none) (nullable): the name, or %NULL where the cover does not say
 *
 * Since: 1.0
 */
const char *
improve_inspection_report_get_authority (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return self->authority;
}

/**
 * improve_inspection_report_get_kind:
 * @self: what was read
 *
 * Gets the kind of report by the word of its profile, such as `sif-lscb` or `ilacs`.
 *
 * Returns: (transfer none) (nullable): the word, or %NULL where no profile fits the cover
 *
 * Since: 1.0
 */
const char *
improve_inspection_report_get_kind (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return self->kind;
}

/**
 * improve_inspection_report_get_profile:
 * @self: what was read
 *
 * Gets the profile that fits the report: that of the framework whose title is on the cover and whose areas are in the
 * table. That it is one of several editions is a guess of the library and no word of the report.
 *
 * Returns: (transfer none) (nullable): the profile, or %NULL where none fits
 *
 * Since: 1.0
 */
ImproveReportProfile *
improve_inspection_report_get_profile (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return self->profile;
}

/**
 * improve_inspection_report_get_inspection:
 * @self: what was read
 *
 * Gets the inspection, with its judgements.
 *
 * Returns: (transfer none): the inspection, which belongs to no plan
 *
 * Since: 1.0
 */
ImproveInspection *
improve_inspection_report_get_inspection (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return self->inspection;
}

/**
 * improve_inspection_report_get_recommendations:
 * @self: what was read
 *
 * Gets the recommendations.
 *
 * Returns: (transfer none): a list model of #ImproveRecommendation, in the order of the text; they belong to no plan
 *
 * Since: 1.0
 */
GListModel *
improve_inspection_report_get_recommendations (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return G_LIST_MODEL (self->recommendations);
}

/**
 * improve_inspection_report_get_addressee:
 * @self: what was read
 * @recommendation: one of its recommendations
 *
 * Gets whom a recommendation addresses, by the part of the report it stands in.
 *
 * Returns: (transfer none) (nullable): `authority`, `lscb` (the Local Safeguarding Children Board) or `partnership`;
 *   %NULL where it is none of the recommendations of this report
 *
 * Since: 1.0
 */
const char *
improve_inspection_report_get_addressee (ImproveInspectionReport *self, ImproveRecommendation *recommendation)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_RECOMMENDATION (recommendation), NULL);
  return g_hash_table_lookup (self->addressees, recommendation);
}

/**
 * improve_inspection_report_get_leftovers:
 * @self: what was read
 *
 * Gets what looks like a recommendation and was not taken for one. Each is set up as a recommendation would be, so that
 * a person who thinks it is one can add it to the plan; the note of its provenance says why it was left.
 *
 * Returns: (transfer none): a list model of #ImproveRecommendation, in the order of the text; at most 200
 *
 * Since: 1.0
 */
GListModel *
improve_inspection_report_get_leftovers (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return G_LIST_MODEL (self->leftovers);
}

/**
 * improve_inspection_report_get_provenance:
 * @self: what was read
 *
 * Gets where all that was found stands: the inspection by its properties, each judgement, each recommendation and each
 * leftover.
 *
 * Returns: (transfer none): a list model of #ImproveProvenance
 *
 * Since: 1.0
 */
GListModel *
improve_inspection_report_get_provenance (ImproveInspectionReport *self)
{
  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  return G_LIST_MODEL (self->provenance);
}

/**
 * improve_inspection_report_find_provenance:
 * @self: what was read
 * @entity: the inspection, a judgement, a recommendation or a leftover
 * @row_name: (nullable): a property of it, or %NULL for all of it; `authority` of the inspection is whose services it
 *   is about
 *
 * Finds where something stands.
 *
 * Returns: (transfer none) (nullable): its provenance, or %NULL where the report does not say it
 *
 * Since: 1.0
 */
ImproveProvenance *
improve_inspection_report_find_provenance (ImproveInspectionReport *self, ImproveEntity *entity, const char *row_name)
{
  GListModel *list;

  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  g_return_val_if_fail (IMPROVE_IS_ENTITY (entity), NULL);

  if (row_name == NULL)
    return g_hash_table_lookup (self->by_entity, entity);
  list = G_LIST_MODEL (self->provenance);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (ImproveProvenance) provenance = g_list_model_get_item (list, i);

      if (improve_provenance_get_entity (provenance) == entity &&
          g_strcmp0 (improve_provenance_get_row_name (provenance), row_name) == 0)
        return provenance; /* the list holds it */
    }
  return NULL;
}

/**
 * improve_inspection_report_dup_warnings:
 * @self: what was read
 *
 * Lists what a person should look at.
 *
 * Returns: (transfer full) (array zero-terminated=1): sentences, with the line they are about
 *
 * Since: 1.0
 */
char **
improve_inspection_report_dup_warnings (ImproveInspectionReport *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (IMPROVE_IS_INSPECTION_REPORT (self), NULL);
  for (guint i = 0; i < self->warnings->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->warnings, i));
  return g_strv_builder_end (builder);
}
