/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Forms of minutes met on council pages, in our own words, each with the answers beside it: all of it must be right. */

#include <libimprove/model/improve-attendance.h>

#include "minutes-answers.h"

static gboolean
is_optional (JsonObject *limb)
{
  return json_object_has_member (limb, "optional") && json_object_get_boolean_member (limb, "optional");
}

static int
find_limb (const Found *found, const char *text, const gboolean *taken)
{
  for (guint i = 0; i < found->limbs->len; i++)
    if (!taken[i] && same_text (improve_limb_get_text (g_ptr_array_index (found->limbs, i)), text))
      return (int) i;
  return -1;
}

static void
assert_limb (JsonObject *wanted, ImproveLimb *limb, ImproveResolution *resolution)
{
  gboolean unanimous = improve_resolution_get_method (resolution) == IMPROVE_RESOLUTION_METHOD_UNANIMOUS;

  g_assert_cmpstr (improve_limb_get_label (limb), ==, answer_string (wanted, "number"));
  g_assert_true (accepts_verbs (wanted, improve_limb_get_verbs (limb)));
  g_assert_true (unanimous == json_object_get_boolean_member (wanted, "unanimous"));
  g_assert_cmpstr (improve_limb_get_delegated_to_text (limb), ==, answer_string (wanted, "delegated_to"));
  g_assert_cmpstr (improve_limb_get_consultation_text (limb), ==, answer_string (wanted, "consultation_with"));
}

static void
assert_limbs (JsonObject *answer, const Found *found)
{
  JsonArray *wanted = json_object_get_array_member (answer, "resolutions");
  g_autofree gboolean *taken = g_new0 (gboolean, found->limbs->len + 1);

  for (guint i = 0; i < json_array_get_length (wanted); i++)
    {
      JsonObject *limb = json_array_get_object_element (wanted, i);
      int at = find_limb (found, json_object_get_string_member (limb, "text"), taken);

      g_test_message ("limb: %s", json_object_get_string_member (limb, "text"));
      if (at < 0 && is_optional (limb))
        continue;
      g_assert_cmpint (at, >=, 0);
      taken[at] = TRUE;
      assert_limb (limb, g_ptr_array_index (found->limbs, at), g_ptr_array_index (found->resolutions, at));
    }
  for (guint i = 0; i < found->limbs->len; i++)
    {
      g_test_message ("found: %s", improve_limb_get_text (g_ptr_array_index (found->limbs, i)));
      g_assert_true (taken[i]);
    }
}

static void
assert_texts (JsonArray *wanted, GPtrArray *texts)
{
  for (guint i = 0; i < texts->len; i++)
    g_test_message ("found: %s", (const char *) g_ptr_array_index (texts, i));
  g_assert_cmpuint (texts->len, ==, answer_length (wanted));
  for (guint i = 0; i < texts->len; i++)
    {
      g_test_message ("wanted: %s", json_array_get_string_element (wanted, i));
      g_assert_true (same_text (g_ptr_array_index (texts, i), json_array_get_string_element (wanted, i)));
    }
}

static void
assert_actions (JsonObject *answer, const Found *found)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; i < found->actions->len; i++)
    g_ptr_array_add (texts, (gpointer) improve_agreed_action_get_text (g_ptr_array_index (found->actions, i)));
  assert_texts (json_object_get_array_member (answer, "agreed_actions"), texts);
  for (guint i = 0; i < answer_length (answer_array (answer, "dues")); i++)
    {
      ImproveDate *due = improve_agreed_action_get_due (g_ptr_array_index (found->actions, i));
      g_autofree char *day = due != NULL ? improve_date_to_string (due) : NULL;
      JsonArray *dues = answer_array (answer, "dues");

      g_assert_cmpstr (day, ==,
                       json_array_get_null_element (dues, i) ? NULL : json_array_get_string_element (dues, i));
    }
}

/* Each resolution: mover, seconder, votes for and against, abstentions, method; null for what the text does not say. */
static void
assert_votes (JsonArray *wanted, const Found *found)
{
  g_autoptr (GEnumClass) methods = g_type_class_ref (IMPROVE_TYPE_RESOLUTION_METHOD);
  guint n = 0;

  for (guint i = 0; wanted != NULL && i < found->resolutions->len; i++)
    {
      ImproveResolution *resolution = g_ptr_array_index (found->resolutions, i);
      JsonArray *vote;
      int counts[3] = { improve_resolution_get_votes_for (resolution), improve_resolution_get_votes_against (resolution),
                        improve_resolution_get_abstentions (resolution) };

      if (i > 0 && resolution == g_ptr_array_index (found->resolutions, i - 1))
        continue;
      g_assert_cmpuint (n, <, json_array_get_length (wanted));
      vote = json_array_get_array_element (wanted, n++);
      g_assert_cmpstr (improve_resolution_get_mover_text (resolution), ==,
                       json_array_get_null_element (vote, 0) ? NULL : json_array_get_string_element (vote, 0));
      g_assert_cmpstr (improve_resolution_get_seconder_text (resolution), ==,
                       json_array_get_null_element (vote, 1) ? NULL : json_array_get_string_element (vote, 1));
      for (guint c = 0; c < 3; c++)
        g_assert_cmpint (MAX (counts[c], -1), ==,
                         json_array_get_null_element (vote, c + 2) ? -1 : json_array_get_int_element (vote, c + 2));
      if (!json_array_get_null_element (vote, 5))
        g_assert_cmpstr (
            g_enum_get_value (methods, (int) improve_resolution_get_method (resolution))->value_nick, ==,
            json_array_get_string_element (vote, 5));
    }
}

/* "- " before who sent apologies, then name, capacity, organisation. */
static void
assert_people (JsonArray *wanted, ImproveMinutes *minutes)
{
  g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
  ImproveEntityList *people = improve_meeting_get_attendances (meeting);

  if (wanted == NULL)
    return;
  for (int i = 0; i < improve_entity_list_get_size (people); i++)
    {
      ImproveAttendance *person = IMPROVE_ATTENDANCE (improve_entity_list_get (people, i));
      const char *capacity = improve_attendance_get_capacity (person);
      const char *organization = improve_attendance_get_organization_text (person);
      gboolean apologies = improve_attendance_get_status (person) == IMPROVE_ATTENDANCE_STATUS_APOLOGIES;
      g_autofree char *text = g_strconcat (
          apologies ? "- " : "", improve_attendance_get_name (person), capacity != NULL ? ", " : "",
          capacity != NULL ? capacity : "", organization != NULL ? ", " : "", organization, NULL);

      g_assert_cmpint (i, <, (int) json_array_get_length (wanted));
      g_assert_cmpstr (text, ==, json_array_get_string_element (wanted, (guint) i));
    }
  g_assert_cmpint (improve_entity_list_get_size (people), ==, (int) json_array_get_length (wanted));
}

/* By the number of the item. */
static void
assert_outcomes (JsonObject *wanted, const Found *found)
{
  g_autoptr (GEnumClass) outcomes = g_type_class_ref (IMPROVE_TYPE_ITEM_OUTCOME);

  for (guint i = 0; wanted != NULL && i < found->items->len; i++)
    {
      ImproveAgendaItem *item = g_ptr_array_index (found->items, i);
      const char *number = improve_agenda_item_get_number (item);

      if (number != NULL && json_object_has_member (wanted, number))
        g_assert_cmpstr (g_enum_get_value (outcomes, (int) improve_agenda_item_get_outcome (item))->value_nick, ==,
                         json_object_get_string_member (wanted, number));
    }
}

static void
assert_heading (JsonObject *answer, ImproveMinutes *minutes, const Found *found)
{
  g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
  ImproveDate *on = improve_meeting_get_on (meeting);
  g_autofree char *date = on != NULL ? improve_date_to_string (on) : NULL;

  if (answer_string (answer, "body") != NULL)
    g_assert_cmpstr (improve_meeting_get_body_text (meeting), ==, answer_string (answer, "body"));
  g_assert_cmpstr (date, ==, answer_string (answer, "date"));
  if (answer_string (answer, "item_title") == NULL)
    return;
  g_assert_cmpuint (found->items->len, >, 0);
  g_assert_cmpstr (improve_agenda_item_get_title (g_ptr_array_index (found->items, 0)), ==,
                   answer_string (answer, "item_title"));
  g_assert_cmpstr (improve_agenda_item_get_number (g_ptr_array_index (found->items, 0)), ==,
                   answer_string (answer, "item_number"));
}

static void
test_form (gconstpointer data)
{
  const char *name = data;
  g_autofree char *directory = g_test_build_filename (G_TEST_DIST, "reading", "data", "minutes", NULL);
  g_autofree char *text_path = g_strdup_printf ("%s/%s.txt", directory, name);
  g_autofree char *answer_path = g_strdup_printf ("%s/%s.json", directory, name);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *answer = load_answer (answer_path, parser);
  g_autoptr (ImproveMinutes) minutes = read_minutes (text_path);
  g_auto (Found) found = flatten (minutes);

  assert_limbs (answer, &found);
  assert_actions (answer, &found);
  assert_texts (json_object_get_array_member (answer, "supporting_documents"), found.papers);
  assert_heading (answer, minutes, &found);
  assert_votes (answer_array (answer, "votes"), &found);
  assert_people (answer_array (answer, "people"), minutes);
  assert_outcomes (json_object_has_member (answer, "outcomes") ? json_object_get_object_member (answer, "outcomes")
                                                               : NULL,
                   &found);
}

int
main (int argc, char **argv)
{
  g_autofree char *directory = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  directory = g_test_build_filename (G_TEST_DIST, "reading", "data", "minutes", NULL);
  names = list_answers (directory);
  g_assert_cmpuint (names->len, >=, 25);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("/minutes/forms/%s", (const char *) g_ptr_array_index (names, i));

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_form);
    }
  return g_test_run ();
}
