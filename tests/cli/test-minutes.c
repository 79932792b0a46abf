/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve minutes: what the reader found, as a shell sees it. */

#include <string.h>

#include <json-glib/json-glib.h>

#include "command.h"

static const char page[]
    = "Quay Improvement Board\n13 December 2017\n\nPresent: Cllr A Teal (Chair), Cllr B Coot\n\n"
      "Apologies: Cllr C Grebe\n\n1. Nets\n\nThe Harbour Master promised to send the figures round.\n\n"
      "Action: Clerk to write to every boat owner about nets by 10 January 2018.\n\n"
      "It was moved by Cllr Teal and seconded by Cllr Coot that the nets be mended.\n\n"
      "RESOLVED (by 7 votes to 2, with 1 abstention):\n(1) That the actions agreed above be taken forward.\n"
      "(2) That authority be delegated to the Harbour Master, in consultation with the Chair, to buy nets.\n\n"
      "2. Exclusion of the press and public\n\nRESOLVED: That the press and public be excluded under paragraph 3 of Part 1 "
      "of Schedule 12A.\n\n3. Ferry contract (exempt)\n\nRESOLVED unanimously: That the contract be approved.\n\n"
      "Date of next meeting: 10 January 2018\n";

/* The command with a text on its standard input. */
static Answer
read_from_input (const char *const *arguments,
                 const char        *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Answer answer = { 0 };

  g_strv_builder_add (builder, g_getenv ("IMPROVE_COMMAND"));
  g_strv_builder_addv (builder, (const char **) arguments);
  argv = g_strv_builder_end (builder);
  process = g_subprocess_newv ((const char *const *) argv,
                               G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE
                                   | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                               &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, text, NULL, &answer.out, &answer.err, &error);
  g_assert_no_error (error);
  answer.status = g_subprocess_get_exit_status (process);
  return answer;
}

#define READ(text, ...) read_from_input ((const char *const[]) { "minutes", "-", __VA_ARGS__, NULL }, text)

static JsonObject *
parse_meeting (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonArray *meetings;

  g_assert_true (json_parser_load_from_data (parser, text, -1, &error));
  g_assert_no_error (error);
  meetings = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "meetings");
  g_assert_cmpint (json_array_get_length (meetings), ==, 1);
  return json_object_ref (json_array_get_object_element (meetings, 0));
}

static JsonObject *
element (JsonObject *object,
         const char *list,
         guint       i)
{
  JsonArray *array = json_object_get_array_member (object, list);

  g_assert_cmpuint (i, <, json_array_get_length (array));
  return json_array_get_object_element (array, i);
}

#define assert_text(object, member, text) g_assert_cmpstr (json_object_get_string_member (object, member), ==, text)
#define assert_int(object, member, value) g_assert_cmpint (json_object_get_int_member (object, member), ==, value)

static void
test_meeting (void)
{
  g_auto (Answer) answer = READ (page, "--json");
  g_autoptr (JsonObject) meeting = parse_meeting (answer.out);
  JsonObject *apology = element (meeting, "attendance", 2);

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (answer.err, ==, "");
  assert_text (meeting, "body", "Quay Improvement Board");
  assert_text (meeting, "date", "2017-12-13");
  assert_text (meeting, "next_meeting", "2018-01-10");
  assert_text (element (meeting, "attendance", 0), "capacity", "chair");
  assert_text (apology, "name", "Cllr C Grebe");
  assert_text (apology, "status", "apologies");
  assert_int (apology, "line", 6);
  g_assert_true (json_object_get_null_member (apology, "interests"));
}

/* Each thing found has its words, its line, and how sure the reader is. */
static void
test_item (void)
{
  g_auto (Answer) answer = READ (page, "--json");
  g_autoptr (JsonObject) meeting = parse_meeting (answer.out);
  JsonObject *item = element (meeting, "items", 0), *action = element (item, "agreed_actions", 0);
  JsonObject *resolution = element (item, "resolutions", 0), *limb = element (resolution, "limbs", 1);
  JsonObject *undertaking = element (item, "undertakings", 0), *secret = element (meeting, "items", 2);

  assert_text (item, "title", "Nets");
  assert_text (action, "owner", "Clerk");
  assert_text (action, "due", "2018-01-10");
  assert_text (action, "due_text", "by 10 January 2018");
  assert_text (resolution, "mover", "Cllr Teal");
  assert_text (resolution, "seconder", "Cllr Coot");
  assert_int (resolution, "votes_for", 7);
  assert_int (resolution, "votes_against", 2);
  assert_int (resolution, "abstentions", 1);
  assert_text (limb, "label", "2");
  assert_text (limb, "delegated_to", "Harbour Master");
  assert_text (limb, "consultation_with", "Chair");
  assert_text (limb, "certainty", "marked");
  assert_text (undertaking, "by", "The Harbour Master");
  assert_text (undertaking, "certainty", "doubtful");
  g_assert_false (json_object_get_boolean_member (item, "exempt"));
  g_assert_true (json_object_get_boolean_member (secret, "exempt"));
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (secret, "exempt_paragraphs"), 0), ==, "3");
  assert_text (element (secret, "resolutions", 0), "method", "unanimous");
}

/* What the page does not say is null, or left out where it is a count of votes, and can be given beside it. */
static void
test_not_said (void)
{
  const char *text = "RESOLVED: That the nets be mended.\n";
  g_auto (Answer) bare = READ (text, "--json");
  g_auto (Answer) words = READ (text, "--body", "");
  g_auto (Answer) told = READ (text, "--body", "Quay Board", "--date", "2017-12-13", "--title", "Special", "--json");
  g_autoptr (JsonObject) meeting = parse_meeting (bare.out), named = parse_meeting (told.out);
  JsonObject *resolution = element (element (meeting, "items", 0), "resolutions", 0);

  g_assert_true (json_object_get_null_member (meeting, "body"));
  g_assert_true (json_object_get_null_member (meeting, "date"));
  g_assert_true (json_object_get_null_member (resolution, "method"));
  g_assert_false (json_object_has_member (resolution, "votes_for"));
  g_assert_nonnull (strstr (words.out, "no date: 1 items, 1 limbs of resolutions, 0 agreed actions.\n"));
  assert_text (named, "body", "Quay Board");
  assert_text (named, "date", "2017-12-13");
  assert_text (named, "title", "Special");
}

static void
test_summary (void)
{
  g_auto (Answer) answer = READ (page, "--title", "Special");
  g_auto (Answer) empty = RUN ("minutes", "-");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_true (g_str_has_prefix (answer.out, "Quay Improvement Board, 13 December 2017: 3 items, 4 limbs of resolutions, "
                                               "1 agreed actions.\n"));
  g_assert_cmpint (empty.status, ==, 0);
  g_assert_true (g_str_has_prefix (empty.out, "A body not named, no date: 0 items"));
}

/* More than the reader takes is refused, from standard input too. */
static void
test_too_much (void)
{
  g_autofree char *text = g_strnfill (20 << 20, 'a');
  g_auto (Answer) answer = READ (text, "--json");

  g_assert_cmpint (answer.status, ==, 2);
  g_assert_true (g_str_has_prefix (answer.err, "improve: -: ["));
  g_assert_cmpstr (answer.out, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/minutes/meeting", test_meeting);
  g_test_add_func ("/cli/minutes/item", test_item);
  g_test_add_func ("/cli/minutes/not-said", test_not_said);
  g_test_add_func ("/cli/minutes/summary", test_summary);
  g_test_add_func ("/cli/minutes/too-much", test_too_much);
  return g_test_run ();
}
