/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Whether those who must be told were told in time. A date that falls in August or in a recess of the plan moves by as
 * many days as that lasts; so a monthly duty skips August, and a yearly one is not put off by it unless it falls there.
 * */

#include <string.h>

#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/model/improve-intervention.h>
#include <libimprove/model/improve-recess.h>

#define AUGUST 8
#define DUE_SOON_DAYS 30
#define MOST_MISSED 999
#define MOST_EXCUSES 12

/* --- how often --- */

static const struct
{
  const char *word;
  int months;
  int days;
} frequencies[] = { { "YEARLY", 12, 0 }, { "MONTHLY", 1, 0 }, { "WEEKLY", 0, 7 }, { "DAILY", 0, 1 } };

/* A part that only says on which day of each cycle. More than one day would make the cycles shorter. */
static gboolean
leaves_cycle_alone (const char *part)
{
  static const char *const parts[] = { "BYDAY=", "BYMONTHDAY=", "BYMONTH=", "BYSETPOS=", NULL };

  if (g_str_has_prefix (part, "WKST="))
    return TRUE;
  for (guint i = 0; parts[i] != NULL; i++)
    if (g_str_has_prefix (part, parts[i]))
      return strchr (part, ',') == NULL;
  return FALSE;
}

gboolean
improve_cadence_parse (const char *cadence,
                       int        *months,
                       int        *days)
{
  g_auto (GStrv) parts = g_strsplit (cadence, ";", 16);
  guint64 interval = 1;

  *months = *days = 0;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (g_str_has_prefix (parts[i], "FREQ="))
        for (guint j = 0; j < G_N_ELEMENTS (frequencies); j++)
          {
            if (!g_str_equal (parts[i] + strlen ("FREQ="), frequencies[j].word))
              continue;
            *months = frequencies[j].months;
            *days = frequencies[j].days;
          }
      else if (g_str_has_prefix (parts[i], "INTERVAL="))
        {
          if (!g_ascii_string_to_unsigned (parts[i] + strlen ("INTERVAL="), 10, 1, 1200, &interval, NULL))
            return FALSE;
        }
      else if (!leaves_cycle_alone (parts[i]))
        return FALSE;
    }
  *months *= (int) interval;
  *days *= (int) interval;
  /* Every Tuesday of a month is four cycles of a week, not one of a month. */
  for (guint i = 0; parts[i] != NULL && *months > 0; i++)
    if (g_str_has_prefix (parts[i], "BYDAY=") && g_ascii_isalpha (parts[i][strlen ("BYDAY=")])
        && strstr (cadence, "BYSETPOS=") == NULL)
      return FALSE;
  return *months > 0 || *days > 0;
}

/* --- when nothing is reported --- */

typedef struct
{
  int first;
  int last;
  ImproveRecess *recess;
} Stretch;

static int
compare_stretches (gconstpointer a,
                   gconstpointer b)
{
  const Stretch *one = a, *other = b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  return (one->last > other->last) - (one->last < other->last);
}

/* The recesses of a body, by day; those that touch are one. */
static GArray *
list_stretches (ImproveOversightFacts *self,
                const char            *body_id)
{
  ImproveEntityList *recesses = improve_plan_get_recesses (self->plan);
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  guint n = 0;

  for (int i = 0; i < improve_entity_list_get_size (recesses); i++)
    {
      ImproveRecess *recess = IMPROVE_RECESS (improve_entity_list_get (recesses, i));
      const char *const *board_ids = improve_recess_get_board_ids (recess);
      ImprovePeriod *period = improve_recess_get_period (recess);
      Stretch stretch = { 0, 0, recess };

      if (period == NULL || improve_period_get_starts (period) == NULL || improve_period_get_ends (period) == NULL
          || (board_ids[0] != NULL && (body_id == NULL || !g_strv_contains (board_ids, body_id))))
        continue;
      stretch.first = improve_date_first_day_number (improve_period_get_starts (period));
      stretch.last = improve_date_last_day_number (improve_period_get_ends (period));
      g_array_append_val (stretches, stretch);
    }
  g_array_sort (stretches, compare_stretches);
  for (guint i = 0; i < stretches->len; i++)
    {
      const Stretch *stretch = &g_array_index (stretches, Stretch, i);
      Stretch *before = n > 0 ? &g_array_index (stretches, Stretch, n - 1) : NULL;

      if (before != NULL && stretch->first <= before->last + 1)
        before->last = MAX (before->last, stretch->last);
      else
        g_array_index (stretches, Stretch, n++) = *stretch;
    }
  g_array_set_size (stretches, n);
  return stretches;
}

static const Stretch *
find_stretch (GArray *stretches,
              int     day)
{
  guint low = 0, high = stretches->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const Stretch *stretch = &g_array_index (stretches, Stretch, middle);

      if (day < stretch->first)
        high = middle;
      else if (day > stretch->last)
        low = middle + 1;
      else
        return stretch;
    }
  return NULL;
}

/* One duty as it is reckoned. */
typedef struct
{
  GArray *stretches;
  GPtrArray *excuses; /* of char* */
  int months;
  int days;
} Clock;

static void
add_excuse (Clock *self,
            char  *taken)
{
  g_autofree char *excuse = taken;

  if (self->excuses->len < MOST_EXCUSES && !g_ptr_array_find_with_equal_func (self->excuses, excuse, g_str_equal, NULL))
    g_ptr_array_add (self->excuses, g_steal_pointer (&excuse));
}

/* Moves a date out of August and out of recesses, as often as need be; each time it comes later. */
static int
put_off (Clock *self,
         int    day)
{
  for (;;)
    {
      const Stretch *stretch = find_stretch (self->stretches, day);
      g_autoptr (ImproveDate) date = improve_date_from_day_number (day);

      if (date == NULL)
        return IMPROVE_DATE_MAX_DAY_NUMBER;
      if (stretch != NULL)
        {
          add_excuse (self, g_strdup (improve_recess_get_title (stretch->recess)));
          day += stretch->last - stretch->first + 1;
        }
      else if (improve_date_get_month (date) == AUGUST)
        {
          add_excuse (self, g_strdup_printf ("August %d", improve_date_get_year (date)));
          day += improve_date_days_in_month (improve_date_get_year (date), AUGUST);
        }
      else
        return day;
    }
}

/* The date one cycle after a day. */
static int
next_due (Clock *self,
          int    day)
{
  g_autoptr (ImproveDate) date = improve_date_from_day_number (day);
  g_autoptr (ImproveDate) later = date == NULL ? NULL
                                  : self->months > 0 ? improve_date_add_months (date, self->months, NULL)
                                                     : improve_date_add_days (date, self->days, NULL);

  return later != NULL ? put_off (self, improve_date_first_day_number (later)) : IMPROVE_DATE_MAX_DAY_NUMBER;
}

/* --- one duty --- */

/* Since when a duty holds: what it says, or the day of the decision or direction that set it. */
static ImproveDate *
find_start (ImproveOversightFacts *self,
            ImproveReportingDuty  *duty)
{
  const char *source_id = improve_reporting_duty_get_source_id (duty);
  ImproveEntity *source = source_id != NULL ? improve_plan_lookup (self->plan, source_id) : NULL;
  ImproveMeeting *meeting = improve_oversight_find_meeting (source);

  if (improve_reporting_duty_get_starts (duty) != NULL)
    return improve_reporting_duty_get_starts (duty);
  if (IMPROVE_IS_INTERVENTION (source))
    return improve_intervention_get_issued_on (IMPROVE_INTERVENTION (source));
  return meeting != NULL ? improve_meeting_get_on (meeting) : NULL;
}

typedef struct
{
  ImproveDutyState state;
  const ImproveSighting *last;
  int due; /* day number; 0: cannot be reckoned */
  int missed;
} Standing;

static void
reckon (ImproveOversightFacts *self,
        ImproveReportingDuty  *duty,
        ImproveDate           *start,
        Clock                 *clock,
        Standing              *standing)
{
  ImproveDate *ends = improve_reporting_duty_get_ends (duty);
  int today = improve_date_first_day_number (self->when.as_of);
  int until = ends != NULL ? MIN (today, improve_date_last_day_number (ends) + 1) : today;
  int from = improve_date_first_day_number (start), due;

  if (standing->last != NULL)
    from = MAX (from, improve_date_last_day_number (standing->last->on));
  standing->due = due = next_due (clock, from);
  for (; due < until && standing->missed < MOST_MISSED; due = next_due (clock, due))
    standing->missed++;
  if (ends != NULL && today > improve_date_last_day_number (ends))
    standing->state = IMPROVE_DUTY_STATE_ENDED;
  else if (improve_date_first_day_number (start) > today)
    standing->state = IMPROVE_DUTY_STATE_NOT_BEGUN;
  else if (standing->missed > 0)
    standing->state = IMPROVE_DUTY_STATE_MISSED;
  else
    standing->state = standing->due - today <= DUE_SOON_DAYS ? IMPROVE_DUTY_STATE_DUE : IMPROVE_DUTY_STATE_KEPT;
}

static char *
say_how_often (const Clock *clock)
{
  static const struct { const char *name; gboolean of_months; int size; } units[] = {
    { "year", TRUE, 12 }, { "month", TRUE, 1 }, { "week", FALSE, 7 }, { "day", FALSE, 1 },
  };
  gboolean of_months = clock->months > 0;
  int all = of_months ? clock->months : clock->days, n = 0;
  const char *unit = NULL;

  for (guint i = 0; unit == NULL && i < G_N_ELEMENTS (units); i++)
    if (units[i].of_months == of_months && all % units[i].size == 0)
      {
        unit = units[i].name;
        n = all / units[i].size;
      }
  return n == 1 ? g_strdup_printf ("every %s", unit) : g_strdup_printf ("every %d %ss", n, unit);
}

static char *
say_duty (ImproveOversightFacts *self,
          ImproveReportingDuty  *duty,
          const Clock           *clock,
          const Standing        *standing)
{
  g_autofree char *name = improve_oversight_dup_party (self->plan, improve_reporting_duty_get_to_id (duty));
  g_autofree char *often = standing->due > 0 ? say_how_often (clock) : NULL;
  g_autoptr (ImproveDate) due = standing->due > 0 ? improve_date_from_day_number (standing->due) : NULL;
  g_autofree char *due_words = due != NULL ? improve_date_to_words (due) : NULL;
  g_autofree char *last = standing->last != NULL ? improve_date_to_words (standing->last->on) : NULL;
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%s is to be told %s: “%s”.", name, often != NULL ? often : "regularly",
                          improve_reporting_duty_get_text (duty));
  if (last != NULL)
    g_string_append_printf (out, " It was last told on %s.", last);
  else if (standing->state != IMPROVE_DUTY_STATE_NOT_BEGUN)
    g_string_append (out, " No record shows that it ever was.");
  if (standing->state == IMPROVE_DUTY_STATE_UNKNOWN)
    g_string_append (out, " When it must be told cannot be reckoned: the duty does not say since when, or how often.");
  else if (standing->state == IMPROVE_DUTY_STATE_MISSED)
    g_string_append_printf (out, standing->missed == 1 ? " That was due on %s and missed."
                                                  : " That was due on %s; %d dates missed in a row.",
                            due_words, standing->missed);
  else if (standing->state == IMPROVE_DUTY_STATE_DUE || standing->state == IMPROVE_DUTY_STATE_KEPT)
    g_string_append_printf (out, " It is due by %s.", due_words);
  return g_string_free (out, FALSE);
}

ImproveOversightDuty *
improve_oversight_look_at_duty (ImproveOversightFacts *self,
                                ImproveReportingDuty  *duty)
{
  const char *to_id = improve_reporting_duty_get_to_id (duty), *cadence = improve_reporting_duty_get_cadence (duty);
  Clock clock = { list_stretches (self, to_id), g_ptr_array_new_with_free_func (g_free), 0, 0 };
  Standing standing = { IMPROVE_DUTY_STATE_UNKNOWN, improve_oversight_find_told (self, to_id), 0, 0 };
  ImproveDate *start = find_start (self, duty);
  g_autoptr (ImproveDate) due = NULL;
  g_autofree char *message = NULL;
  ImproveOversightDuty *made;

  if (start != NULL && cadence != NULL && improve_cadence_parse (cadence, &clock.months, &clock.days))
    reckon (self, duty, start, &clock, &standing);
  due = standing.due > 0 ? improve_date_from_day_number (standing.due) : NULL;
  message = say_duty (self, duty, &clock, &standing);
  g_ptr_array_add (clock.excuses, NULL);
  made = g_object_new (IMPROVE_TYPE_OVERSIGHT_DUTY, "duty-id", improve_entity_get_id (IMPROVE_ENTITY (duty)), "to-id",
                       to_id, "state", standing.state, "reported-on",
                       standing.last != NULL ? standing.last->on : NULL, "reported-at-id",
                       standing.last != NULL ? improve_entity_get_id (standing.last->shown_by) : NULL, "due", due,
                       "missed", standing.missed, "excused", clock.excuses->pdata, "message", message, NULL);
  g_array_unref (clock.stretches);
  g_ptr_array_unref (clock.excuses);
  return made;
}
