/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what boards are shown, and when: FA13, FA15. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-meeting.h>

/* --- FA13: old figures --- */

void
improve_look_fa13 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      if (!improve_as_of_has_begun (&context->when, improve_meeting_get_on (meeting)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (items); j++)
        {
          ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j));
          ImproveDate *data = improve_agenda_item_get_data_as_of (item);
          int age = data != NULL ? improve_assess_days (data, improve_meeting_get_on (meeting)) : 0;
          const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (item)), NULL };
          g_autofree char *on = NULL;

          if (age <= improve_assess_threshold (rule, "days"))
            continue;
          on = improve_date_to_words (improve_meeting_get_on (meeting));
          improve_assess_add (context, rule, subject_ids, NULL,
                              g_strdup_printf ("On %s, “%s” was shown figures %d days old.", on,
                                               improve_agenda_item_get_title (item), age));
        }
    }
}

/* --- FA15: done just before the visit --- */

/* How many actions were said to be delivered from one number of days before a day to another. */
static guint
count_deliveries (ImproveAssessContext *context,
                  ImproveDate          *day,
                  int                   from,
                  int                   to,
                  GStrvBuilder         *ids)
{
  ImproveEntityList *actions = improve_plan_get_actions (context->plan);
  guint count = 0;

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveAction *action = IMPROVE_ACTION (improve_entity_list_get (actions, i));
      g_autoptr (GPtrArray) moves = improve_as_of_select (&context->when, improve_action_get_moves (action));

      for (guint j = 0; j < moves->len; j++)
        {
          ImproveMove *move = g_ptr_array_index (moves, j);
          int before;

          if (g_strcmp0 (improve_move_get_to (move), "delivered") != 0)
            continue;
          before = improve_assess_days (improve_move_get_on (move), day);
          if (before < to || before > from)
            continue;
          count++;
          if (ids != NULL)
            g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (action)));
        }
    }
  return count;
}

/* So many times the days before a visit are the time before that with which they are compared: half a year. */
#define TIMES_BEFORE 13

void
improve_look_fa15 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *inspections = improve_plan_get_inspections (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (inspections); i++)
    {
      ImproveInspection *inspection = IMPROVE_INSPECTION (improve_entity_list_get (inspections, i));
      ImprovePeriod *fieldwork = improve_inspection_get_fieldwork (inspection);
      ImproveDate *starts = fieldwork != NULL ? improve_period_get_starts (fieldwork) : NULL;
      const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (inspection)), NULL };
      g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
      g_auto (GStrv) subject_ids = NULL;
      g_autofree char *words = NULL;
      int days = improve_assess_threshold (rule, "days");
      guint rushed, usual;

      if (starts == NULL || !improve_as_of_has_begun (&context->when, starts))
        continue;
      rushed = count_deliveries (context, starts, days, 1, ids);
      usual = count_deliveries (context, starts, days * (TIMES_BEFORE + 1), days + 1, NULL);
      subject_ids = g_strv_builder_end (ids);
      if (rushed < (guint) improve_assess_threshold (rule, "actions")
          || rushed * TIMES_BEFORE <= (guint) improve_assess_threshold (rule, "fold") * usual)
        continue;
      words = improve_date_to_words (starts);
      improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                          g_strdup_printf ("%u actions were said to be done in the fortnight before the visit of %s; "
                                           "in the half year before that it was %u.", rushed, words, usual));
    }
}
