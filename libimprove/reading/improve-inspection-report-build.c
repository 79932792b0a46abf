/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Entities from what was found, and where each of them stands. */

#include <string.h>

#include <libimprove/model/improve-judgement.h>
#include <libimprove/reading/improve-inspection-report-private.h>

static const char *const addressee_texts[IMPROVE_REPORT_N_ADDRESSEES] = {
  "the local authority",
  "the Local Safeguarding Children Board",
  "the partnership",
};

static ImproveDate *
make_date (const char *text)
{
  return text != NULL ? improve_date_parse (text, NULL) : NULL;
}

/* The same report read twice gets the same ids: framework, last day on site, number in the text. NULL where the report
 * does not say enough. */
static char *
make_stem (const ImproveFoundReport *found)
{
  const char *framework = found->profile != NULL ? found->profile->framework : NULL;
  const char *day = found->end != NULL ? found->end : found->published;

  return framework != NULL && day != NULL ? g_strconcat (framework, "-", day, NULL) : NULL;
}

static void
set_number_id (gpointer entity, const char *stem, const char *letter, guint number)
{
  g_autofree char *id = stem != NULL ? g_strdup_printf ("%s-%s%u", stem, letter, number) : NULL;

  if (id != NULL)
    improve_entity_set_id (IMPROVE_ENTITY (entity), id);
}

static char *
make_anchor (ImproveReportPlace place, const char *section, const char *theme)
{
  GString *anchor = g_string_new (NULL);

  g_string_append_printf (anchor, "page %u", place.page);
  if (section != NULL)
    g_string_append_printf (anchor, ", %s", section);
  if (theme != NULL)
    g_string_append_printf (anchor, ", %s", theme);
  return g_string_free (anchor, FALSE);
}

static void
build_heading (ImproveInspectionReport *self, const ImproveFoundReport *found, const char *stem)
{
  ImproveInspection *inspection = self->inspection;
  ImproveEntity *entity = IMPROVE_ENTITY (inspection);
  g_autoptr (ImproveDate) starts = make_date (found->start);
  g_autoptr (ImproveDate) ends = make_date (found->end);
  g_autoptr (ImproveDate) published = make_date (found->published);
  g_autoptr (ImprovePeriod) fieldwork = starts != NULL && ends != NULL ? improve_period_new (starts, ends, NULL) : NULL;

  if (stem != NULL)
    improve_entity_set_id (entity, stem);
  improve_inspection_set_title (inspection, found->title);
  improve_inspection_set_fieldwork (inspection, fieldwork);
  improve_inspection_set_published_on (inspection, published);
  improve_inspection_set_lead_text (inspection, found->lead);
  if (found->profile != NULL)
    {
      improve_inspection_set_inspectorate (inspection, found->profile->inspectorate);
      improve_inspection_set_framework (inspection, found->profile->framework);
      improve_inspection_set_kind (inspection, found->kind->inspection);
    }
  improve_inspection_report_add_provenance (self, entity, "authority", found->authority_place, IMPROVE_CERTAINTY_LIKELY,
                                            NULL);
  improve_inspection_report_add_provenance (self, entity, "title", found->title_place, IMPROVE_CERTAINTY_LIKELY, NULL);
  improve_inspection_report_add_provenance (self, entity, "fieldwork", found->dates_place, IMPROVE_CERTAINTY_MARKED,
                                            NULL);
  improve_inspection_report_add_provenance (self, entity, "published-on", found->published_place,
                                            IMPROVE_CERTAINTY_MARKED, NULL);
  improve_inspection_report_add_provenance (self, entity, "lead-text", found->lead_place, IMPROVE_CERTAINTY_MARKED,
                                            NULL);
}

static void
build_judgement (ImproveInspectionReport *self,
                 const ImproveFoundReport *found,
                 const ImproveReportJudgement *from,
                 const char *stem,
                 guint number)
{
  g_autoptr (ImproveJudgement) judgement = improve_judgement_new (from->area, from->grade);
  g_autofree char *row = from->label != NULL ? g_strconcat ("row ", from->label, NULL) : NULL;
  g_autofree char *anchor = make_anchor (from->place, row, NULL);

  set_number_id (judgement, stem, "j", number);
  improve_judgement_set_anchor (judgement, anchor);
  if (found->profile != NULL)
    improve_judgement_set_scale (judgement, found->profile->scale);
  improve_entity_add_child (IMPROVE_ENTITY (self->inspection), IMPROVE_ENTITY (judgement), NULL);
  improve_inspection_report_add_provenance (self, IMPROVE_ENTITY (judgement), NULL, from->place,
                                            !from->sure         ? IMPROVE_CERTAINTY_DOUBTFUL
                                            : from->in_sentence ? IMPROVE_CERTAINTY_LIKELY
                                                                : IMPROVE_CERTAINTY_MARKED,
                                            from->sure ? NULL : "the profile does not know this area");
}

static ImproveRecommendation *
build_recommendation (ImproveInspectionReport *self, const ImproveReportRecommendation *from)
{
  ImproveRecommendation *recommendation = improve_recommendation_new (from->text);
  g_autofree char *anchor = make_anchor (from->place, from->section, from->theme);

  improve_recommendation_set_kind (recommendation, from->priority ? IMPROVE_RECOMMENDATION_KIND_PRIORITY_ACTION_AREA
                                                                  : IMPROVE_RECOMMENDATION_KIND_RECOMMENDATION);
  improve_recommendation_set_label (recommendation, from->label);
  improve_recommendation_set_addressee_text (recommendation, addressee_texts[from->addressee]);
  improve_recommendation_set_urgency (recommendation, from->urgency);
  improve_recommendation_set_anchor (recommendation, anchor);
  improve_recommendation_set_paragraphs (recommendation, (const char *const *) from->paragraphs);
  improve_inspection_report_add_provenance (self, IMPROVE_ENTITY (recommendation), NULL, from->place,
                                            from->marked ? IMPROVE_CERTAINTY_MARKED : IMPROVE_CERTAINTY_LIKELY,
                                            from->crosses_page ? "a page ends inside it" : NULL);
  return recommendation;
}

static void
build_leftover (ImproveInspectionReport *self, const ImproveReportLeft *left)
{
  g_autoptr (ImproveRecommendation) recommendation = improve_recommendation_new (left->text);
  g_autofree char *anchor = make_anchor (left->place, NULL, NULL);

  improve_recommendation_set_kind (recommendation, IMPROVE_RECOMMENDATION_KIND_RECOMMENDATION);
  improve_recommendation_set_anchor (recommendation, anchor);
  g_list_store_append (self->leftovers, recommendation);
  improve_inspection_report_add_provenance (self, IMPROVE_ENTITY (recommendation), NULL, left->place,
                                            IMPROVE_CERTAINTY_DOUBTFUL, left->reason);
}

static void
take_warnings (ImproveInspectionReport *self, const ImproveReadingPage *page)
{
  for (guint i = 0; i < page->warnings->len; i++)
    {
      const ImproveReadingWarning *warning = g_ptr_array_index (page->warnings, i);

      g_ptr_array_add (self->warnings, warning->line > 0
                                           ? g_strdup_printf ("line %u: %s", warning->line, warning->message)
                                           : g_strdup (warning->message));
    }
}

ImproveInspectionReport *
improve_inspection_report_build (ImproveReadingPage *page, ImproveFoundReport *found)
{
  ImproveInspectionReport *self = g_object_new (IMPROVE_TYPE_INSPECTION_REPORT, NULL);
  g_autofree char *stem = make_stem (found);

  self->authority = g_strdup (found->authority);
  self->kind = found->kind != NULL ? g_strdup (found->kind->name) : NULL;
  g_set_object (&self->profile, found->profile);
  self->source = g_bytes_ref (page->source);
  build_heading (self, found, stem);
  for (guint i = 0; i < found->judgements->len; i++)
    build_judgement (self, found, g_ptr_array_index (found->judgements, i), stem, i + 1);
  for (guint i = 0; i < found->recommendations->len; i++)
    {
      const ImproveReportRecommendation *from = g_ptr_array_index (found->recommendations, i);
      g_autoptr (ImproveRecommendation) recommendation = build_recommendation (self, from);

      set_number_id (recommendation, stem, "r", i + 1);
      g_list_store_append (self->recommendations, recommendation);
      g_hash_table_insert (self->addressees, recommendation,
                           (gpointer) improve_report_addressee_word (from->addressee));
    }
  for (guint i = 0; i < found->left->len; i++)
    build_leftover (self, g_ptr_array_index (found->left, i));
  take_warnings (self, page);
  return self;
}
