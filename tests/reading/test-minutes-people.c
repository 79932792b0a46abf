/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Who came: the forms in which minutes list people, with posts, in columns, run together; and what rows of rules say. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-reading-rules-private.h>

static ImproveMeeting *
read_meeting (const char *text)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutes) minutes = improve_minutes_reader_read_bytes (reader, bytes, &error);

  g_assert_no_error (error);
  return g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
}

static void
assert_people (const char *list, const char *expected)
{
  g_autofree char *text = g_strconcat ("Pond Board\n3 May 2019\n\n", list, "\n\n1. Ponds\n\nThe pond was low.\n", NULL);
  g_autoptr (ImproveMeeting) meeting = read_meeting (text);
  ImproveEntityList *people = improve_meeting_get_attendances (meeting);
  g_autoptr (GString) found = g_string_new (NULL);

  for (int i = 0; i < improve_entity_list_get_size (people); i++)
    {
      ImproveAttendance *person = IMPROVE_ATTENDANCE (improve_entity_list_get (people, i));
      const char *capacity = improve_attendance_get_capacity (person);

      g_string_append_printf (found, "%s%s%s%s\n",
                              improve_attendance_get_status (person) == IMPROVE_ATTENDANCE_STATUS_APOLOGIES ? "- " : "",
                              improve_attendance_get_name (person), capacity != NULL ? ", " : "",
                              capacity != NULL ? capacity : "");
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_lists (void)
{
  assert_people ("Present: Councillors A Teal (Chair), B Wigeon and C Coot",
                 "Councillor A Teal, chair\nCouncillor B Wigeon, member\nCouncillor C Coot, member\n");
  assert_people ("PRESENT: Councillor Reed in the Chair; Councillors Ash and Beech.",
                 "Councillor Reed, chair\nCouncillor Ash, member\nCouncillor Beech, member\n");
  assert_people ("Present: Cllr A Reed Cllr B Sedge Cllr C Rush; the Clerk",
                 "Cllr A Reed, member\nCllr B Sedge, member\nCllr C Rush, member\n");
  assert_people ("Present: Cllrs A. Bevan (Chair), C. Davies. Clerk: G. Huws.",
                 "Cllr A. Bevan, chair\nCllr C. Davies, member\nG. Huws, clerk\n");
  assert_people ("SEDERUNT\nCouncillors Ross (Convener) and Munro",
                 "Councillor Ross, chair\nCouncillor Munro, member\n");
}

static void
test_lines_with_posts (void)
{
  assert_people ("Present\nJo Marsh, Independent Chair\nSam Field, Director of Children's Services\n"
                 "Cllr Lee Brook, Lead Member\n\nApologies\nPat Hill, Police",
                 "Jo Marsh, independent_chair\nSam Field, officer\nCllr Lee Brook, member\n- Pat Hill\n");
  assert_people ("Officers Present: T. Ford, Chief Executive; U. Gill, Director of Resources",
                 "T. Ford, officer\nU. Gill, officer\n");
  assert_people ("ATTENDEES\nName | Role\nAlex Moor | Independent Chair\nDr Bea Lund | Director of Ponds",
                 "Alex Moor, independent_chair\nDr Bea Lund, officer\n");
}

static void
test_columns (void)
{
  assert_people ("PRESENT\nCouncillor A Birch (Chair)          Councillor E Hazel\n"
                 "Councillor B Cedar                  Councillor F Larch\n\nAPOLOGIES\nCouncillor D Alder",
                 "Councillor A Birch, chair\nCouncillor E Hazel, member\nCouncillor B Cedar, member\n"
                 "Councillor F Larch, member\n- Councillor D Alder\n");
  assert_people ("OFFICERS IN ATTENDANCE\nName                 Title\nJoan Poole           Director of Ponds\n"
                 "Karl Lake            Head of Audit",
                 "Joan Poole, officer\nKarl Lake, officer\n");
}

/* What each person is, with post, organisation and whom they stand in for. */
static void
assert_described (const char *list, const char *expected)
{
  g_autofree char *text = g_strconcat ("Pond Board\n3 May 2019\n\n", list, "\n\n1. Ponds\n\nThe pond was low.\n", NULL);
  g_autoptr (ImproveMeeting) meeting = read_meeting (text);
  ImproveEntityList *people = improve_meeting_get_attendances (meeting);
  g_autoptr (GString) found = g_string_new (NULL);

  for (int i = 0; i < improve_entity_list_get_size (people); i++)
    {
      ImproveAttendance *person = IMPROVE_ATTENDANCE (improve_entity_list_get (people, i));
      const char *parts[] = { improve_attendance_get_capacity (person), improve_attendance_get_post_text (person),
                              improve_attendance_get_organization_text (person),
                              improve_attendance_get_in_place_of (person) };

      g_string_append_printf (
          found, "%s%s", improve_attendance_get_status (person) == IMPROVE_ATTENDANCE_STATUS_APOLOGIES ? "- " : "",
          improve_attendance_get_name (person));
      for (guint n = 0; n < G_N_ELEMENTS (parts); n++)
        g_string_append_printf (found, " | %s", parts[n] != NULL ? parts[n] : "");
      g_string_append_c (found, '\n');
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_posts_and_organizations (void)
{
  assert_described ("Present\nAda Reed, Director, Wrenmouth Hospital Trust\nBen Sedge (NHS)\n"
                    "Cy Rush (Vice-Chair), Mere Housing Association\nDet. Supt. Di Teal, Mere Police",
                    "Ada Reed | officer | Director | Wrenmouth Hospital Trust | \n"
                    "Ben Sedge | member |  | NHS | \n"
                    "Cy Rush | vice_chair |  | Mere Housing Association | \n"
                    "Det. Supt. Di Teal | member |  | Mere Police | \n");
  assert_described ("Present: Ada Reed (Chair), Ben Sedge (Mere Council), Cy Rush (Head of Ponds, Mere Council)\n\n"
                    "Apologies: Di Teal, Police; Ed Vole (Mere Hospital)",
                    "Ada Reed | chair |  |  | \nBen Sedge | member |  | Mere Council | \n"
                    "Cy Rush | officer | Head of Ponds | Mere Council | \n"
                    "- Di Teal |  |  | Police | \n- Ed Vole |  |  | Mere Hospital | \n");
  assert_described ("In attendance: Cllr Fay Wren, County Cllr Gus Yew and the Clerk",
                    "Cllr Fay Wren |  |  |  | \nCounty Cllr Gus Yew |  |  |  | \n");
}

static void
test_substitutes (void)
{
  assert_described ("Present: Councillors Reed (Deputy Chairman), Sedge (substituting for Councillor Rush) and Teal",
                    "Councillor Reed | vice_chair |  |  | \nCouncillor Sedge | substitute |  |  | Councillor Rush\n"
                    "Councillor Teal | member |  |  | \n");
  assert_described ("Apologies: Mr A Reed (Ms B Sedge attended as substitute), Mr C Rush",
                    "Ms B Sedge | substitute |  |  | Mr A Reed\n- Mr A Reed |  |  |  | \n- Mr C Rush |  |  |  | \n");
}

/* Lists that follow each other in one paragraph. */
static void
test_lists_in_one_block (void)
{
  assert_people ("PRESENT: Councillors Ash (Chair) and Beech\nALSO PRESENT: Mr C Fir (co-opted member)\n"
                 "APOLOGIES: Councillors Gorse and Hazel",
                 "Councillor Ash, chair\nCouncillor Beech, member\nMr C Fir, co_opted\n- Councillor Gorse\n"
                 "- Councillor Hazel\n");
}

/* Every row about capacities reads its example as it says. */
static void
test_capacities (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_capacity_rule (i, &rule); i++)
    {
      g_autofree char *text = g_strconcat ("Pond Board\n3 May 2019\n\nPresent\nZoe Wren (Observer)\n", rule.example,
                                           "\n\n1. Ponds\n\nThe pond was low.\n", NULL);
      g_autoptr (ImproveMeeting) meeting = read_meeting (text);
      ImproveEntityList *people = improve_meeting_get_attendances (meeting);

      g_test_message ("%s: %s", rule.id, rule.example);
      g_assert_cmpint (improve_entity_list_get_size (people), ==, 2);
      g_assert_cmpstr (improve_attendance_get_capacity (IMPROVE_ATTENDANCE (improve_entity_list_get (people, 1))), ==,
                       rule.reads);
    }
}

static void
assert_interests (const char *sentences, const char *expected)
{
  g_autofree char *text =
      g_strconcat ("Pond Board\n3 May 2019\n\nPresent: Cllrs A. Reed and B. Sedge\n\n2. Declarations of interest\n\n",
                   sentences, "\n\n3. Ponds\n\nThe pond was low.\n", NULL);
  g_autoptr (ImproveMeeting) meeting = read_meeting (text);
  ImproveEntityList *people = improve_meeting_get_attendances (meeting);
  g_autoptr (GString) found = g_string_new (NULL);

  for (int i = 0; i < improve_entity_list_get_size (people); i++)
    {
      ImproveAttendance *person = IMPROVE_ATTENDANCE (improve_entity_list_get (people, i));

      if (improve_attendance_get_interests (person) != NULL)
        g_string_append_printf (found, "%s: %s\n", improve_attendance_get_name (person),
                                improve_attendance_get_interests (person));
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_interests (void)
{
  assert_interests ("Cllr Reed declared an interest in item 3. Cllr Reed declared a personal interest in item 4.",
                    "Cllr A. Reed: Cllr Reed declared an interest in item 3.\n"
                    "Cllr Reed declared a personal interest in item 4.\n");
  assert_interests ("Cllrs Reed and Sedge each declared an interest in item 3.",
                    "Cllr A. Reed: Cllrs Reed and Sedge each declared an interest in item 3.\n"
                    "Cllr B. Sedge: Cllrs Reed and Sedge each declared an interest in item 3.\n");
  assert_interests ("Mrs D Jones, Standards Officer, declared an interest in item 3.",
                    "Mrs D Jones: Mrs D Jones, Standards Officer, declared an interest in item 3.\n");
}

/* A list of people ends where the record begins. */
static void
test_end_of_list (void)
{
  assert_people ("APOLOGIES: Councillors Fig and Gorse.\n\nMINUTES of the meeting held at the Hall, Eastmere on Friday",
                 "- Councillor Fig\n- Councillor Gorse\n");
}

static void
assert_method (const char *sentences, ImproveResolutionMethod method, int votes_for, int votes_against)
{
  g_autofree char *text = g_strconcat ("Pond Board\n3 May 2019\n\n1. Ponds\n\n", sentences, "\n", NULL);
  g_autoptr (ImproveMeeting) meeting = read_meeting (text);
  ImproveEntity *item = improve_entity_list_get (improve_meeting_get_items (meeting), 0);
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (IMPROVE_AGENDA_ITEM (item));
  ImproveResolution *resolution;

  g_assert_cmpint (improve_entity_list_get_size (resolutions), ==, 1);
  resolution = IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, 0));
  g_assert_cmpint (improve_resolution_get_method (resolution), ==, method);
  g_assert_cmpint (improve_resolution_get_votes_for (resolution), ==, votes_for);
  g_assert_cmpint (improve_resolution_get_votes_against (resolution), ==, votes_against);
}

static void
test_methods (void)
{
  assert_method ("RESOLVED by 6 votes to 2 that the pond be dredged.", IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS, 6, 2);
  assert_method ("A recorded vote was taken:\nFor: Councillors Hart, Lynx (2)\n\nAgainst: Councillor Stoat (1)\n\n"
                 "RESOLVED: That the pond be dredged.",
                 IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE, 2, 1);
  assert_method ("The motion was carried nem con.\n\nRESOLVED: That the pond be dredged.",
                 IMPROVE_RESOLUTION_METHOD_ASSENT, G_MININT, G_MININT);
  assert_method ("RESOLVED: That £40,000 for the pond be found. (Unanimous)", IMPROVE_RESOLUTION_METHOD_UNANIMOUS, G_MININT, G_MININT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/people/lists", test_lists);
  g_test_add_func ("/people/lines-with-posts", test_lines_with_posts);
  g_test_add_func ("/people/columns", test_columns);
  g_test_add_func ("/people/posts-and-organizations", test_posts_and_organizations);
  g_test_add_func ("/people/substitutes", test_substitutes);
  g_test_add_func ("/people/lists-in-one-block", test_lists_in_one_block);
  g_test_add_func ("/people/capacities", test_capacities);
  g_test_add_func ("/people/interests", test_interests);
  g_test_add_func ("/people/end-of-list", test_end_of_list);
  g_test_add_func ("/people/methods", test_methods);
  return g_test_run ();
}
