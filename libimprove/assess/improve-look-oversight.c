/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what boards are shown, and when: FA13, FA15. */

#include <string.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-inspection.h>
#include <libimprove/model/improve-measure.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-observation.h>

/* --- FA13: old figures --- */

/* The end of a period, with the first of its days. */
typedef struct
{
  int day;
  ImproveDate *date;
} End;

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  const End *first = a, *second = b;

  return first->day != second->day ? (first->day > second->day) - (first->day < second->day)
                                   : improve_date_compare (first->date, second->date);
}

/* The last days of all periods of which something was observed, in order. */
static GArray *
list_period_ends (ImproveAssessContext *context)
{
  ImproveEntityList *measures = improve_plan_get_measures (context->plan);
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (End));

  for (int i = 0; i < improve_entity_list_get_size (measures); i++)
    {
      ImproveEntityList *observations
          = improve_measure_get_observations (IMPROVE_MEASURE (improve_entity_list_get (measures, i)));

      for (int j = 0; j < improve_entity_list_get_size (observations); j++)
        {
          ImproveObservation *observation = IMPROVE_OBSERVATION (improve_entity_list_get (observations, j));
          ImprovePeriod *period = improve_observation_get_period (observation);
          End end = { 0, period != NULL ? improve_period_get_ends (period) : NULL };

          if (end.date == NULL
              || !improve_as_of_knows (&context->when, improve_observation_get_recorded_at (observation)))
            continue;
          end.day = improve_date_first_day_number (end.date);
          g_array_append_val (ends, end);
        }
    }
  g_array_sort (ends, compare_ends);
  return ends;
}

/* The last of these by a day; NULL: none. */
static ImproveDate *
last_by (GArray      *ends,
         ImproveDate *day)
{
  int last_day = improve_date_last_day_number (day);
  guint low = 0, high = ends->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (ends, End, middle).day > last_day)
        high = middle;
      else
        low = middle + 1;
    }
  return low > 0 ? g_array_index (ends, End, low - 1).date : NULL;
}

/* A body that does not say how often it meets is taken to meet monthly, as improvement boards do. */
static gboolean
meets_monthly (ImproveAssessContext *context,
               ImproveMeeting       *meeting)
{
  const char *const *board_ids = improve_meeting_get_board_ids (meeting);

  for (guint i = 0; board_ids[i] != NULL; i++)
    {
      ImproveEntity *board = improve_plan_lookup (context->plan, board_ids[i]);
      const char *cadence = IMPROVE_IS_BOARD (board) ? improve_board_get_cadence (IMPROVE_BOARD (board)) : NULL;

      if (cadence == NULL || strstr (cadence, "WEEKLY") != NULL
          || (strstr (cadence, "MONTHLY") != NULL && strstr (cadence, "INTERVAL") == NULL))
        return TRUE;
    }
  return board_ids[0] == NULL;
}

static void
look_at_figures (ImproveAssessContext       *context,
                 const ImproveAssuranceRule *rule,
                 GArray                     *ends,
                 ImproveMeeting             *meeting,
                 ImproveAgendaItem          *item)
{
  const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (item)), NULL };
  ImproveDate *data = improve_agenda_item_get_data_as_of (item);
  ImproveDate *published = improve_meeting_get_agenda_published_on (meeting);
  int age = improve_assess_days (data, improve_meeting_get_on (meeting));
  ImproveDate *later = published != NULL ? last_by (ends, published) : NULL;
  g_autofree char *on = improve_date_to_words (improve_meeting_get_on (meeting));
  const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (meeting)), NULL };
  g_autofree char *later_words = NULL, *old = improve_assess_count_days (age);

  if (age > improve_assess_threshold (rule, "days") && meets_monthly (context, meeting))
    improve_assess_add (context, rule, subject_ids, because_ids,
                        g_strdup_printf ("On %s, “%s” was shown figures %s old.", on,
                                         improve_agenda_item_get_title (item), old));
  else if (later != NULL && improve_assess_days (data, later) > 0)
    {
      later_words = improve_date_to_words (later);
      improve_assess_add (context, rule, subject_ids, because_ids,
                          g_strdup_printf ("On %s, “%s” was shown figures %s old, though those to %s had closed "
                                           "before its agenda was published.",
                                           on, improve_agenda_item_get_title (item), old, later_words));
    }
}

void
improve_look_fa13 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (context->plan);
  g_autoptr (GArray) ends = list_period_ends (context);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      if (!improve_as_of_has_begun (&context->when, improve_meeting_get_on (meeting)))
        continue;
      for (int j = 0; j < improve_entity_list_get_size (items); j++)
        if (improve_agenda_item_get_data_as_of (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j))) != NULL)
          look_at_figures (context, rule, ends, meeting, IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, j)));
    }
}

/* --- FA15: done just before the visit --- */

/* That an action was said to be delivered. */
typedef struct
{
  ImproveDate *on;
  ImproveEntity *action;
} Delivery;

static GArray *
list_deliveries (ImproveAssessContext *context)
{
  ImproveEntityList *actions = improve_plan_get_actions (context->plan);
  GArray *deliveries = g_array_new (FALSE, FALSE, sizeof (Delivery));

  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    {
      ImproveEntity *action = improve_entity_list_get (actions, i);
      g_autoptr (GPtrArray) moves
          = improve_as_of_select (&context->when, improve_entity_peek_moves (action));

      for (guint j = 0; j < moves->len; j++)
        {
          Delivery delivery = { improve_move_get_on (g_ptr_array_index (moves, j)), action };

          if (g_strcmp0 (improve_move_get_to (g_ptr_array_index (moves, j)), "delivered") == 0)
            g_array_append_val (deliveries, delivery);
        }
    }
  return deliveries;
}

/* How many actions were said to be delivered from one number of days before a day to another. */
static guint
count_deliveries (GArray       *deliveries,
                  ImproveDate  *day,
                  int           from,
                  int           to,
                  GStrvBuilder *ids)
{
  guint count = 0;

  for (guint i = 0; i < deliveries->len; i++)
    {
      const Delivery *delivery = &g_array_index (deliveries, Delivery, i);
      int before = improve_assess_days (delivery->on, day);

      if (before < to || before > from)
        continue;
      count++;
      if (ids != NULL)
        g_strv_builder_add (ids, improve_entity_get_id (delivery->action));
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
  g_autoptr (GArray) deliveries = NULL;

  if (improve_entity_list_get_size (inspections) == 0)
    return;
  deliveries = list_deliveries (context);
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
      g_autofree char *span = improve_assess_say_days (days), *before = improve_assess_say_days (days * TIMES_BEFORE);
      guint rushed, usual;

      if (starts == NULL || !improve_as_of_has_begun (&context->when, starts))
        continue;
      rushed = count_deliveries (deliveries, starts, days, 1, ids);
      usual = count_deliveries (deliveries, starts, days * (TIMES_BEFORE + 1), days + 1, NULL);
      subject_ids = g_strv_builder_end (ids);
      if (rushed < (guint) improve_assess_threshold (rule, "actions")
          || rushed * TIMES_BEFORE <= (guint) improve_assess_threshold (rule, "fold") * usual)
        continue;
      words = improve_date_to_words (starts);
      improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                          g_strdup_printf ("%u action%s said to be done in the %s before the visit of %s; in the %s "
                                           "before that it was %u.", rushed, rushed == 1 ? " was" : "s were", span,
                                           words, before, usual));
    }
}
