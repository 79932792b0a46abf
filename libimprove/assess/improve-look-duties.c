/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The rule on those who were to be told and were not: FA12. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-oversight-private.h>

void
improve_look_fa12 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *duties = improve_plan_get_reporting_duties (context->plan);
  ImproveOversightFacts facts;

  if (improve_entity_list_get_size (duties) == 0)
    return;
  improve_oversight_facts_init (&facts, context->plan, context->when.as_of, context->when.known_at);
  for (int i = 0; i < improve_entity_list_get_size (duties); i++)
    {
      ImproveReportingDuty *duty = IMPROVE_REPORTING_DUTY (improve_entity_list_get (duties, i));
      g_autoptr (ImproveOversightDuty) standing = improve_oversight_look_at_duty (&facts, duty);
      const char *subject_ids[] = { improve_oversight_duty_get_duty_id (standing), NULL };
      const char *because_ids[] = { improve_oversight_duty_get_reported_at_id (standing), NULL };

      if (improve_oversight_duty_get_state (standing) == IMPROVE_DUTY_STATE_MISSED
          && improve_oversight_duty_get_missed (standing) > improve_assess_threshold (rule, "cycles"))
        improve_assess_add (context, rule, subject_ids, because_ids[0] != NULL ? because_ids : NULL,
                            g_strdup (improve_oversight_duty_get_message (standing)));
    }
  improve_oversight_facts_clear (&facts);
}
