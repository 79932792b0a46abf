/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A whole meeting: people, interests, what was said and promised, what the public was kept from, what comes next. */

#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-undertaking.h>

#include "minutes-answers.h"

typedef struct
{
  const char *name;
  const char *capacity;
  ImproveAttendanceStatus status;
} Person;

static ImproveMinutes *
read_whole (ImproveMeeting **meeting)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "reading", "data", "whole", "town-council.txt", NULL);
  ImproveMinutes *minutes = read_minutes (path);

  *meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
  return minutes;
}

static ImproveAgendaItem *
item_called (ImproveMeeting *meeting, const char *number)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveAgendaItem *item = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i));

      if (g_strcmp0 (improve_agenda_item_get_number (item), number) == 0)
        return item;
    }
  g_assert_not_reached ();
}

static void
test_people (void)
{
  static const Person people[] = {
    { "Councillor Ash", "chair", IMPROVE_ATTENDANCE_STATUS_PRESENT },
    { "Councillor Birch", "member", IMPROVE_ATTENDANCE_STATUS_PRESENT },
    { "Councillor Cedar", "member", IMPROVE_ATTENDANCE_STATUS_PRESENT },
    { "Mr D Elm", "co_opted", IMPROVE_ATTENDANCE_STATUS_PRESENT },
    { "Mrs F Gorse", "clerk", IMPROVE_ATTENDANCE_STATUS_PRESENT },
    { "Councillor Hazel", NULL, IMPROVE_ATTENDANCE_STATUS_APOLOGIES },
    { "Councillor Ivy", NULL, IMPROVE_ATTENDANCE_STATUS_APOLOGIES },
  };
  g_autoptr (ImproveMeeting) meeting = NULL;
  g_autoptr (ImproveMinutes) minutes = read_whole (&meeting);
  ImproveEntityList *list = improve_meeting_get_attendances (meeting);

  g_assert_cmpint (improve_entity_list_get_size (list), ==, G_N_ELEMENTS (people));
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      ImproveAttendance *attendance = IMPROVE_ATTENDANCE (improve_entity_list_get (list, (int) i));

      g_assert_cmpstr (improve_attendance_get_name (attendance), ==, people[i].name);
      g_assert_cmpstr (improve_attendance_get_capacity (attendance), ==, people[i].capacity);
      g_assert_cmpint (improve_attendance_get_status (attendance), ==, people[i].status);
    }
  g_assert_cmpstr (improve_attendance_get_interests (IMPROVE_ATTENDANCE (improve_entity_list_get (list, 1))), ==,
                   "Councillor Birch declared an interest in item 4 as a friend of the tenant.");
  g_assert_null (improve_attendance_get_interests (IMPROVE_ATTENDANCE (improve_entity_list_get (list, 0))));
}

static void
test_undertakings (void)
{
  g_autoptr (ImproveMeeting) meeting = NULL;
  g_autoptr (ImproveMinutes) minutes = read_whole (&meeting);
  ImproveAgendaItem *item = item_called (meeting, "3");
  ImproveEntityList *list = improve_agenda_item_get_undertakings (item);
  ImproveUndertaking *promise;
  ImproveUndertaking *request;

  g_assert_cmpint (improve_entity_list_get_size (list), ==, 2);
  promise = IMPROVE_UNDERTAKING (improve_entity_list_get (list, 0));
  request = IMPROVE_UNDERTAKING (improve_entity_list_get (list, 1));
  g_assert_cmpint (improve_undertaking_get_kind (promise), ==, IMPROVE_UNDERTAKING_KIND_UNDERTAKING);
  g_assert_cmpstr (improve_undertaking_get_by_text (promise), ==, "The Town Clerk");
  g_assert_cmpint (improve_undertaking_get_kind (request), ==, IMPROVE_UNDERTAKING_KIND_REQUEST);
  g_assert_cmpint (improve_provenance_get_certainty (improve_minutes_find_provenance (minutes,
                                                                                      IMPROVE_ENTITY (request))),
                   ==, IMPROVE_CERTAINTY_DOUBTFUL);
  g_assert_nonnull (strstr (improve_agenda_item_get_discussion (item), "The Librarian spoke"));
  g_assert_null (strstr (improve_agenda_item_get_discussion (item), "RESOLVED"));
}

static void
test_exempt (void)
{
  g_autoptr (ImproveMeeting) meeting = NULL;
  g_autoptr (ImproveMinutes) minutes = read_whole (&meeting);
  ImproveAgendaItem *lease = item_called (meeting, "5");
  g_autofree char *paragraphs = g_strjoinv (" ", (char **) improve_agenda_item_get_exempt_paragraphs (lease));

  g_assert_true (improve_agenda_item_get_exempt (lease));
  g_assert_cmpstr (paragraphs, ==, "1 3");
  g_assert_false (improve_agenda_item_get_exempt (item_called (meeting, "3")));
  g_assert_false (improve_agenda_item_get_exempt (item_called (meeting, "4")));
}

static void
test_votes_and_dates (void)
{
  g_autoptr (ImproveMeeting) meeting = NULL;
  g_autoptr (ImproveMinutes) minutes = read_whole (&meeting);
  ImproveEntityList *list = improve_agenda_item_get_resolutions (item_called (meeting, "3"));
  ImproveResolution *resolution = IMPROVE_RESOLUTION (improve_entity_list_get (list, 0));
  g_autofree char *on = improve_date_to_string (improve_meeting_get_on (meeting));
  g_autofree char *next = improve_date_to_string (improve_meeting_get_next_on (meeting));

  g_assert_cmpstr (improve_resolution_get_mover_text (resolution), ==, "Councillor Cedar");
  g_assert_cmpstr (improve_resolution_get_seconder_text (resolution), ==, "Councillor Ash");
  g_assert_cmpint (improve_resolution_get_votes_for (resolution), ==, 3);
  g_assert_cmpint (improve_resolution_get_votes_against (resolution), ==, 1);
  g_assert_cmpint (improve_resolution_get_method (resolution), ==, IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS);
  g_assert_cmpstr (on, ==, "2019-03-05");
  g_assert_cmpstr (next, ==, "2019-04-02");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/minutes/whole/people", test_people);
  g_test_add_func ("/minutes/whole/undertakings", test_undertakings);
  g_test_add_func ("/minutes/whole/exempt", test_exempt);
  g_test_add_func ("/minutes/whole/votes-and-dates", test_votes_and_dates);
  return g_test_run ();
}
