/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on words that stand for grades: those of a scale, those of a framework of inspection. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-crosswalk.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-judgement.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-observation.h>
#include <libimprove/rules/improve-framework-private.h>
#include <libimprove/rules/improve-scale.h>

static void
look_for_grade (ImproveChecker *checker,
                const char     *row_name,
                const char     *scale,
                const char     *word)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *list = NULL;

  if (scale == NULL || word == NULL || improve_scale_get_rank (scale, word) >= 0)
    return;
  words = improve_scale_list_words (scale);
  if (words[0] == NULL)
    return;
  list = g_strjoinv (", ", words);
  improve_checker_report (checker, row_name,
                          g_strdup_printf ("“%s” is no word of its scale, which has: %s.", row_name, list));
}

void
improve_check_scale_word (ImproveChecker *checker,
                          ImproveEntity  *entity)
{
  if (IMPROVE_IS_CLAIM (entity))
    look_for_grade (checker, "value", improve_claim_get_scale (IMPROVE_CLAIM (entity)),
                    improve_claim_get_value (IMPROVE_CLAIM (entity)));
  if (IMPROVE_IS_OBSERVATION (entity) && IMPROVE_IS_MEASURE (improve_entity_get_parent (entity)))
    look_for_grade (checker, "word", improve_measure_get_scale (IMPROVE_MEASURE (improve_entity_get_parent (entity))),
                    improve_observation_get_word (IMPROVE_OBSERVATION (entity)));
  if (IMPROVE_IS_CROSSWALK (entity))
    {
      ImproveCrosswalk *crosswalk = IMPROVE_CROSSWALK (entity);

      look_for_grade (checker, "word", improve_crosswalk_get_scale (crosswalk), improve_crosswalk_get_word (crosswalk));
      look_for_grade (checker, "other-word", improve_crosswalk_get_other_scale (crosswalk),
                      improve_crosswalk_get_other_word (crosswalk));
    }
}

/* What the editions of a framework that an inspection may be by say of a judgement. */
typedef struct
{
  gboolean any;
  gboolean knows_area;
  gboolean knows_grade;
} Judged;

static Judged
judge_by_editions (ImproveInspection *inspection,
                   ImproveJudgement  *judgement)
{
  const char *family = improve_inspection_get_framework (inspection);
  const char *edition = improve_inspection_get_framework_version (inspection);
  const char *area = improve_judgement_get_area (judgement), *grade = improve_judgement_get_grade (judgement);
  g_auto (GStrv) names = improve_framework_list_names ();
  Judged judged = { FALSE, FALSE, FALSE };

  for (guint i = 0; family != NULL && names[i] != NULL; i++)
    {
      const ImproveFramework *framework = improve_framework_lookup (names[i]);

      if (!g_str_equal (improve_framework_get_family (framework), family)
          || (edition != NULL && !g_str_has_suffix (names[i], edition)))
        continue;
      judged.any = TRUE;
      judged.knows_area |= area == NULL || improve_framework_knows_area (framework, area);
      judged.knows_grade |= grade == NULL || improve_framework_knows_grade (framework, grade);
    }
  return judged;
}

void
improve_check_framework_word (ImproveChecker *checker,
                              ImproveEntity  *entity)
{
  ImproveEntity *inspection = improve_entity_get_parent (entity);
  Judged judged = { FALSE, FALSE, FALSE };

  if (IMPROVE_IS_INSPECTION (inspection))
    judged = judge_by_editions (IMPROVE_INSPECTION (inspection), IMPROVE_JUDGEMENT (entity));
  if (judged.any && !judged.knows_area)
    improve_checker_report (checker, "area", g_strdup ("The framework judges no area of that name."));
  if (judged.any && !judged.knows_grade)
    improve_checker_report (checker, "grade", g_strdup ("The framework gives no such grade."));
}
