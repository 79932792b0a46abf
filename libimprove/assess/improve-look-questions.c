/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what boards ask: FA17. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-date-private.h>
#include <libimprove/base/improve-hash-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-report.h>
#include <libimprove/model/improve-routing.h>
#include <libimprove/model/improve-undertaking.h>

/* A meeting that was shown how the plan stands. */
typedef struct
{
  ImproveMeeting *meeting;
  ImproveDate *day; /* to which what it was shown goes */
  gboolean asked;
  guint claimed; /* actions of which something was claimed by then */
  guint well;    /* those that were said to be on track or done */
} Showing;

/* That something was claimed of an action, with the numbers by which it is put into its order. */
typedef struct
{
  int day; /* the first of the date */
  int precision;
  guint action;
  gboolean well;
} Word;

/* --- what was shown --- */

/* The day to which the report goes that a meeting had, by the id of the meeting. */
static GHashTable *
find_routed (ImproveAssessContext *context)
{
  GHashTable *routed = g_hash_table_new (improve_text_hash, g_str_equal);
  ImproveEntityList *reports = improve_plan_get_reports (context->plan);

  for (int i = 0; i < improve_entity_list_get_size (reports); i++)
    {
      ImproveReport *report = IMPROVE_REPORT (improve_entity_list_get (reports, i));
      ImproveEntityList *routings = improve_report_get_routings (report);
      ImproveDate *day = improve_report_get_as_of (report) != NULL ? improve_report_get_as_of (report)
                                                                   : improve_report_get_dated (report);

      for (int j = 0; day != NULL && j < improve_entity_list_get_size (routings); j++)
        {
          ImproveRouting *routing = IMPROVE_ROUTING (improve_entity_list_get (routings, j));
          const char *meeting_id = improve_routing_get_meeting_id (routing);

          if (meeting_id != NULL)
            g_hash_table_insert (routed, (gpointer) meeting_id, day);
        }
    }
  return routed;
}

static gboolean
asks (ImproveAgendaItem *item)
{
  ImproveEntityList *undertakings = improve_agenda_item_get_undertakings (item);
  ImproveEntityList *agreed = improve_agenda_item_get_agreed_actions (item);

  for (int i = 0; i < improve_entity_list_get_size (undertakings); i++)
    switch (improve_undertaking_get_kind (IMPROVE_UNDERTAKING (improve_entity_list_get (undertakings, i))))
      {
      case IMPROVE_UNDERTAKING_KIND_QUESTION:
      case IMPROVE_UNDERTAKING_KIND_REQUEST:
        return TRUE;
      default:
        break;
      }
  for (int i = 0; i < improve_entity_list_get_size (agreed); i++)
    if (improve_agreed_action_get_kind (IMPROVE_AGREED_ACTION (improve_entity_list_get (agreed, i)))
        == IMPROVE_AGREED_ACTION_KIND_REQUEST)
      return TRUE;
  return FALSE;
}

static gboolean
says_what_came_of_it (ImproveAgendaItem *item)
{
  return improve_agenda_item_get_discussion (item) != NULL
         || improve_agenda_item_get_outcome (item) != IMPROVE_ITEM_OUTCOME_UNKNOWN
         || improve_entity_list_get_size (improve_agenda_item_get_resolutions (item)) > 0
         || improve_entity_list_get_size (improve_agenda_item_get_agreed_actions (item)) > 0
         || improve_entity_list_get_size (improve_agenda_item_get_undertakings (item)) > 0;
}

/* Looks at a meeting that was held by the day and whose minutes were filed; FALSE: it was shown nothing, or nobody can
 * know what was asked. */
static gboolean
look_at_meeting (ImproveAssessContext *context,
                 GHashTable           *routed,
                 ImproveMeeting       *meeting,
                 Showing              *showing)
{
  const char *id = improve_entity_get_id (IMPROVE_ENTITY (meeting));
  ImproveEntityList *items = improve_meeting_get_items (meeting);
  gboolean filed
      = improve_as_of_find_move (&context->when, IMPROVE_ENTITY (meeting), IMPROVE_TYPE_MINUTES_STATE) != NULL;

  *showing = (Showing){ .meeting = meeting };
  if (!improve_as_of_has_ended (&context->when, improve_meeting_get_on (meeting)))
    return FALSE;
  if (id != NULL)
    showing->day = g_hash_table_lookup (routed, id);
  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i));

      if (showing->day == NULL)
        showing->day = improve_agenda_item_get_data_as_of (item);
      showing->asked = showing->asked || asks (item);
      filed = filed || says_what_came_of_it (item);
    }
  return filed && showing->day != NULL;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return improve_date_compare (((const Showing *) a)->day, ((const Showing *) b)->day);
}

static int
compare_meetings (gconstpointer a,
                  gconstpointer b)
{
  return improve_date_compare (improve_meeting_get_on (((const Showing *) a)->meeting),
                               improve_meeting_get_on (((const Showing *) b)->meeting));
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  const Word *first = a, *second = b;
  int order = first->day != second->day ? (first->day > second->day) - (first->day < second->day)
                                        : first->precision - second->precision;

  return order != 0 ? order : first->action < second->action ? -1 : first->action > second->action;
}

static GArray *
list_showings (ImproveAssessContext *context)
{
  g_autoptr (GHashTable) routed = find_routed (context);
  ImproveEntityList *meetings = improve_plan_get_meetings (context->plan);
  GArray *showings = g_array_new (FALSE, FALSE, sizeof (Showing));
  Showing showing;

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    if (look_at_meeting (context, routed, IMPROVE_MEETING (improve_entity_list_get (meetings, i)), &showing))
      g_array_append_val (showings, showing);
  return showings;
}

/* --- how green it was --- */

/* All that was claimed of the delivery of actions, in the order of the days. */
static GArray *
list_words (ImproveAssessContext *context)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));

  for (guint i = 0; i < context->n_actions; i++)
    {
      const ImproveAssessSubject *subject = context->actions[i].subject;

      for (guint j = 0; j < subject->n_claims; j++)
        {
          ImproveClaim *claim = subject->claims[j];
          ImproveDate *on = improve_claim_get_valid_on (claim);
          Word word = { improve_date_first_day_number (on), improve_date_get_precision (on), i, FALSE };

          if (improve_claim_get_aspect (claim) != IMPROVE_CLAIM_ASPECT_DELIVERY
              || improve_claim_get_expires_on (claim) != NULL)
            continue;
          word.well = improve_assess_says_on_track (claim);
          g_array_append_val (words, word);
        }
    }
  g_array_sort (words, compare_words);
  return words;
}

/* Goes through the days once, and notes at each showing how many actions were spoken of and how many spoken well of. */
static void
count_green (ImproveAssessContext *context,
             GArray               *showings)
{
  g_autoptr (GArray) words = list_words (context);
  g_autofree guint8 *last = g_malloc0 (context->n_actions + 1);
  guint claimed = 0, well = 0, next = 0;

  g_array_sort (showings, compare_days);
  for (guint i = 0; i < showings->len; i++)
    {
      Showing *showing = &g_array_index (showings, Showing, i);
      int last_day = improve_date_last_day_number (showing->day);

      for (; next < words->len && g_array_index (words, Word, next).day <= last_day; next++)
        {
          const Word *word = &g_array_index (words, Word, next);

          claimed += last[word->action] == 0;
          well -= last[word->action] == 2;
          last[word->action] = word->well ? 2 : 1;
          well += word->well;
        }
      showing->claimed = claimed;
      showing->well = well;
    }
}

/* --- in a row --- */

static gboolean
is_all_green (const ImproveAssuranceRule *rule,
              const Showing              *showing)
{
  return showing->claimed >= (guint) improve_assess_threshold (rule, "actions")
         && showing->well * 100 >= showing->claimed * (guint) improve_assess_threshold (rule, "percent");
}

static void
tell_run (ImproveAssessContext       *context,
          const ImproveAssuranceRule *rule,
          const char                 *board_id,
          GPtrArray                  *run)
{
  const char *subject_ids[] = { board_id, NULL };
  const Showing *earliest = run->pdata[0], *latest = run->pdata[run->len - 1];
  g_autofree char *name = improve_assess_name_party (context, board_id);
  g_autofree char *first = improve_date_to_words (improve_meeting_get_on (earliest->meeting));
  g_autofree char *last = improve_date_to_words (improve_meeting_get_on (latest->meeting));
  g_autoptr (GStrvBuilder) because = g_strv_builder_new ();
  g_auto (GStrv) because_ids = NULL;

  for (guint i = 0; i < run->len; i++)
    {
      const Showing *showing = run->pdata[i];

      g_strv_builder_add (because, improve_entity_get_id (IMPROVE_ENTITY (showing->meeting)));
    }
  because_ids = g_strv_builder_end (because);
  improve_assess_add (context, rule, subject_ids, (const char *const *) because_ids,
                      g_strdup_printf ("%s was shown %u report%s running, from %s to %s, at which %d %% or more was on "
                                       "track or done; its minutes record no question.",
                                       name, run->len, run->len == 1 ? "" : "s", first, last,
                                       improve_assess_threshold (rule, "percent")));
}

/* The showings of each board by its id, in the order of its meetings; those before the last question or doubt do not
 * count. */
static GHashTable *
find_runs (const ImproveAssuranceRule *rule,
           GArray                     *showings)
{
  GHashTable *runs = g_hash_table_new_full (improve_text_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  g_array_sort (showings, compare_meetings);
  for (guint i = 0; i < showings->len; i++)
    {
      Showing *showing = &g_array_index (showings, Showing, i);
      const char *const *board_ids = improve_meeting_get_board_ids (showing->meeting);

      for (guint j = 0; board_ids[j] != NULL; j++)
        {
          GPtrArray *run = g_hash_table_lookup (runs, board_ids[j]);

          if (run == NULL)
            {
              run = g_ptr_array_new ();
              g_hash_table_insert (runs, (gpointer) board_ids[j], run);
            }
          if (showing->asked || !is_all_green (rule, showing))
            g_ptr_array_set_size (run, 0);
          else
            g_ptr_array_add (run, showing);
        }
    }
  return runs;
}

void
improve_look_fa17 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  g_autoptr (GArray) showings = list_showings (context);
  ImproveEntityList *boards = improve_plan_get_boards (context->plan);
  g_autoptr (GHashTable) runs = NULL;

  if (showings->len < (guint) improve_assess_threshold (rule, "reports"))
    return;
  count_green (context, showings);
  runs = find_runs (rule, showings);
  for (int i = 0; i < improve_entity_list_get_size (boards); i++)
    {
      const char *id = improve_entity_get_id (improve_entity_list_get (boards, i));
      GPtrArray *run = id != NULL ? g_hash_table_lookup (runs, id) : NULL;

      if (run != NULL && run->len >= (guint) improve_assess_threshold (rule, "reports"))
        tell_run (context, rule, id, run);
    }
}
