/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The reader as a client sees it: properties, entities, provenance, warnings, review, files. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/reading/improve-minutes-reader.h>

static const char page[] = "Agenda item\n\nEel Ladder\n\nMinutes:\n\nMembers saw a film.\n\nACTION: Clerk to thank the "
                           "fishermen by 30 June 2020.\n\nRESOLVED: That the ladder be approved. (Cllr Reed proposed, "
                           "Cllr Sedge seconded, 5 for and 2 against)\n";

static ImproveMinutes *
read_text (ImproveMinutesReader *reader, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  ImproveMinutes *minutes = improve_minutes_reader_read_bytes (reader, bytes, &error);

  g_assert_no_error (error);
  return minutes;
}

static ImproveAgendaItem *
first_item (ImproveMinutes *minutes)
{
  g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);

  return IMPROVE_AGENDA_ITEM (improve_entity_list_get (improve_meeting_get_items (meeting), 0));
}

static void
test_entities (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveMinutes) minutes = read_text (reader, page);
  ImproveAgendaItem *item = first_item (minutes);
  ImproveEntity *resolution = improve_entity_list_get (improve_agenda_item_get_resolutions (item), 0);
  ImproveEntity *limb = improve_entity_list_get (improve_resolution_get_limbs (IMPROVE_RESOLUTION (resolution)), 0);
  ImproveEntity *action = improve_entity_list_get (improve_agenda_item_get_agreed_actions (item), 0);
  ImproveProvenance *provenance = improve_minutes_find_provenance (minutes, limb);
  g_autofree char *due = improve_date_to_string (improve_agreed_action_get_due (IMPROVE_AGREED_ACTION (action)));

  g_assert_cmpstr (improve_agenda_item_get_title (item), ==, "Eel Ladder");
  g_assert_cmpstr (improve_limb_get_text (IMPROVE_LIMB (limb)), ==, "That the ladder be approved.");
  g_assert_cmpstr (improve_resolution_get_mover_text (IMPROVE_RESOLUTION (resolution)), ==, "Cllr Reed");
  g_assert_cmpstr (improve_resolution_get_seconder_text (IMPROVE_RESOLUTION (resolution)), ==, "Cllr Sedge");
  g_assert_cmpint (improve_resolution_get_votes_for (IMPROVE_RESOLUTION (resolution)), ==, 5);
  g_assert_cmpint (improve_resolution_get_votes_against (IMPROVE_RESOLUTION (resolution)), ==, 2);
  g_assert_cmpstr (improve_agreed_action_get_owner_text (IMPROVE_AGREED_ACTION (action)), ==, "Clerk");
  g_assert_cmpstr (due, ==, "2020-06-30");
  g_assert_cmpint (improve_provenance_get_first_line (provenance), ==, 11);
  g_assert_cmpint (improve_provenance_get_certainty (provenance), ==, IMPROVE_CERTAINTY_MARKED);
  g_assert_null (improve_entity_get_tree (limb));
}

/* What the page does not say is supplied; what it says holds. */
static void
test_supply (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveDate) date = improve_date_new_ymd (2017, 10, 24, NULL);
  g_autoptr (ImproveMinutes) silent = read_text (reader, page);
  g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (silent), 0);
  g_autoptr (ImproveMinutes) supplied = NULL;
  g_autoptr (ImproveMinutes) said = NULL;
  g_autoptr (ImproveMeeting) supplied_meeting = NULL;
  g_autoptr (ImproveMeeting) said_meeting = NULL;

  g_assert_null (improve_meeting_get_body_text (meeting));
  g_assert_null (improve_meeting_get_on (meeting));
  g_object_set (reader, "body", "Fish Board", "date", date, "title", "Special Meeting", NULL);
  supplied = read_text (reader, page);
  supplied_meeting = g_list_model_get_item (improve_minutes_get_meetings (supplied), 0);
  g_assert_cmpstr (improve_meeting_get_body_text (supplied_meeting), ==, "Fish Board");
  g_assert_true (improve_date_equal (improve_meeting_get_on (supplied_meeting), date));
  g_assert_cmpstr (improve_meeting_get_title (supplied_meeting), ==, "Special Meeting");
  said = read_text (reader, "Agenda item\n\nEels\n\n- Meeting of Weir Board, Friday, 3rd May, 2019 2.00 pm (Item 2)\n");
  said_meeting = g_list_model_get_item (improve_minutes_get_meetings (said), 0);
  g_assert_cmpstr (improve_meeting_get_body_text (said_meeting), ==, "Weir Board");
  g_assert_cmpint (improve_date_get_year (improve_meeting_get_on (said_meeting)), ==, 2019);
}

static void
count_notify (GObject *object, GParamSpec *pspec, gpointer data)
{
  (*(guint *) data)++;
}

static void
test_properties (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveDate) date = improve_date_new_ymd (2017, 10, 24, NULL);
  g_autoptr (ImproveDate) same = improve_date_new_ymd (2017, 10, 24, NULL);
  guint n = 0;

  g_assert_cmpint (improve_text_reader_get_max_bytes (IMPROVE_TEXT_READER (reader)), ==, 64 * 1024 * 1024);
  g_assert_cmpint (improve_text_reader_get_max_line (IMPROVE_TEXT_READER (reader)), ==, 1024 * 1024);
  g_assert_cmpint (improve_text_reader_get_max_lines (IMPROVE_TEXT_READER (reader)), ==, 2000000);
  g_signal_connect (reader, "notify", G_CALLBACK (count_notify), &n);
  improve_minutes_reader_set_body (reader, NULL);
  g_assert_cmpuint (n, ==, 0);
  improve_minutes_reader_set_body (reader, "Fish Board");
  improve_minutes_reader_set_body (reader, "Fish Board");
  g_assert_cmpuint (n, ==, 1);
  improve_minutes_reader_set_date (reader, date);
  improve_minutes_reader_set_date (reader, same);
  g_assert_cmpuint (n, ==, 2);
  improve_text_reader_set_max_line (IMPROVE_TEXT_READER (reader), 10);
  improve_text_reader_set_max_line (IMPROVE_TEXT_READER (reader), 10);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpint (improve_text_reader_get_max_line (IMPROVE_TEXT_READER (reader)), ==, 10);
}

static void
test_refused (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new ("RESOLVED", 8);
  g_autoptr (GError) error = NULL;

  improve_text_reader_set_max_bytes (IMPROVE_TEXT_READER (reader), 7);
  g_assert_null (improve_minutes_reader_read_bytes (reader, bytes, &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (improve_minutes_reader_read_file (reader, "/nonexistent/minutes.txt", NULL, &error));
  g_assert_nonnull (error);
}

static void
test_empty (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveMinutes) minutes = read_text (reader, "");
  g_auto (GStrv) warnings = improve_minutes_dup_warnings (minutes);

  g_assert_cmpuint (g_list_model_get_n_items (improve_minutes_get_meetings (minutes)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (improve_minutes_get_provenance (minutes)), ==, 0);
  g_assert_cmpuint (g_strv_length (warnings), ==, 0);
}

/* A date that cannot be is left out and said, and no other is taken for it. */
static void
test_bad_date (void)
{
  static const char *const dates[] = { "Tuesday, 31st February, 2017", "14th June, 20177", "Monday, 14th June, 2017" };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
      g_autofree char *text =
          g_strdup_printf ("Agenda item\n\nEels\n\n- Meeting of Weir Board, %s 6.00 p.m. (Item 4.)\n", dates[i]);
      g_autoptr (ImproveMinutes) minutes = read_text (reader, text);
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
      g_auto (GStrv) warnings = improve_minutes_dup_warnings (minutes);

      g_assert_null (improve_meeting_get_on (meeting));
      g_assert_cmpuint (g_strv_length (warnings), ==, 1);
      g_assert_true (g_str_has_prefix (warnings[0], "line 5: "));
    }
}

static void
test_review (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (ImproveMinutes) minutes = read_text (reader, page);
  g_autofree char *review = improve_minutes_to_review (minutes);
  g_auto (GStrv) lines = g_strsplit (review, "\n", -1);

  g_assert_true (g_str_has_prefix (lines[2], "title "));
  g_assert_true (g_str_has_suffix (lines[2], "    3 | Eel Ladder"));
  g_assert_true (g_str_has_prefix (lines[8], "action "));
  g_assert_true (g_str_has_prefix (lines[10], "limb "));
  g_assert_true (g_str_has_prefix (lines[6], "  "));
  g_assert_nonnull (strstr (review, "! the body that met was not found"));
  g_assert_nonnull (strstr (review, "! the date of the meeting was not found"));
}

static void
read_done (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
test_file (void)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "reading", "data", "minutes", "following-actions-agreed.txt", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GAsyncResult) failed = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutes) now = improve_minutes_reader_read_file (reader, path, NULL, &error);
  g_autoptr (ImproveMinutes) later = NULL;
  g_autoptr (ImproveMeeting) first = NULL;
  g_autoptr (ImproveMeeting) second = NULL;

  g_assert_no_error (error);
  improve_minutes_reader_read_file_async (reader, path, G_PRIORITY_DEFAULT, NULL, read_done, &result);
  improve_minutes_reader_read_file_async (reader, "/nonexistent", G_PRIORITY_DEFAULT, NULL, read_done, &failed);
  while (result == NULL || failed == NULL)
    g_main_context_iteration (NULL, TRUE);
  later = improve_minutes_reader_read_file_finish (reader, result, &error);
  g_assert_no_error (error);
  first = g_list_model_get_item (improve_minutes_get_meetings (now), 0);
  second = g_list_model_get_item (improve_minutes_get_meetings (later), 0);
  g_assert_true (improve_entity_equal (IMPROVE_ENTITY (first), IMPROVE_ENTITY (second)));
  g_assert_null (improve_minutes_reader_read_file_finish (reader, failed, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/entities", test_entities);
  g_test_add_func ("/reader/supply", test_supply);
  g_test_add_func ("/reader/properties", test_properties);
  g_test_add_func ("/reader/refused", test_refused);
  g_test_add_func ("/reader/empty", test_empty);
  g_test_add_func ("/reader/34-bad-date", test_bad_date);
  g_test_add_func ("/reader/review", test_review);
  g_test_add_func ("/reader/file", test_file);
  return g_test_run ();
}
