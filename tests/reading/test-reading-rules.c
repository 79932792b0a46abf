/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every rule of the reader of minutes reads its own example as it says, and docs/reading.md is what the rules say.
 * IMPROVE_UPDATE=1 writes the page anew. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/reading/improve-minutes-reader.h>
#include <libimprove/reading/improve-reading-rules-private.h>

typedef gboolean (*GetRule) (guint i, ImproveReadingRule *rule);

static ImproveMeeting *
read_text (const char *text)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutes) minutes = improve_minutes_reader_read_bytes (reader, bytes, &error);

  g_assert_no_error (error);
  return g_list_model_get_item (improve_minutes_get_meetings (minutes), 0);
}

/* A meeting with one item, whose text is @before, the example and @after. */
static ImproveMeeting *
read_example (const char *before, const ImproveReadingRule *rule, const char *after)
{
  g_autofree char *text =
      g_strconcat ("Pond Board\n3 May 2019\n\n1. Ponds\n\n", before, rule->example, after, "\n", NULL);

  g_test_message ("%s: %s", rule->id, rule->example);
  return read_text (text);
}

static ImproveAgendaItem *
first_item (ImproveMeeting *meeting)
{
  return IMPROVE_AGENDA_ITEM (improve_entity_list_get (improve_meeting_get_items (meeting), 0));
}

static ImproveResolution *
first_resolution (ImproveMeeting *meeting)
{
  ImproveEntityList *list = improve_agenda_item_get_resolutions (first_item (meeting));

  g_assert_cmpint (improve_entity_list_get_size (list), ==, 1);
  return IMPROVE_RESOLUTION (improve_entity_list_get (list, 0));
}

static ImproveLimb *
first_limb (ImproveMeeting *meeting)
{
  return IMPROVE_LIMB (improve_entity_list_get (improve_resolution_get_limbs (first_resolution (meeting)), 0));
}

static const char *
nick_of (GType type, int value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);

  return g_intern_string (g_enum_get_value (values, value)->value_nick);
}

static void
test_labels (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_label_rule (i, &rule); i++)
    {
      g_autofree char *text =
          g_strconcat ("Decision details\n\n", rule.example, "\n\nDecision:\n\nThat the pond be dredged.\n", NULL);
      g_autoptr (ImproveMeeting) meeting = read_text (text);
      g_autofree char *on =
          improve_meeting_get_on (meeting) != NULL ? improve_date_to_string (improve_meeting_get_on (meeting)) : NULL;

      g_test_message ("%s: %s", rule.id, rule.example);
      if (g_str_equal (rule.reads, "the body"))
        g_assert_true (g_str_has_suffix (rule.example, improve_meeting_get_body_text (meeting)));
      else if (g_str_equal (rule.reads, "the day"))
        g_assert_cmpstr (on, ==, "2019-05-03");
      else
        g_assert_cmpstr (improve_agenda_item_get_title (first_item (meeting)), ==, "Ponds");
    }
}

static void
test_narrative (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_narrative_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("", &rule, "");

      g_assert_nonnull (first_resolution (meeting));
    }
}

static void
test_undertakings (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_undertaking_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("", &rule, "");
      ImproveEntityList *list = improve_agenda_item_get_undertakings (first_item (meeting));

      g_assert_cmpint (improve_entity_list_get_size (list), ==, 1);
      g_assert_cmpstr (nick_of (IMPROVE_TYPE_UNDERTAKING_KIND, (int) improve_undertaking_get_kind (IMPROVE_UNDERTAKING (
                                                                   improve_entity_list_get (list, 0)))),
                       ==, rule.reads);
    }
}

/* What the text tells of where no resolution follows it. */
static void
assert_told (const ImproveReadingRule *rule, const char *text)
{
  g_autoptr (ImproveMeeting) meeting = read_example ("", rule, "");

  g_assert_cmpstr (improve_limb_get_text (first_limb (meeting)), ==, text);
}

/* Each row, what the resolution after it has from it, and what it decides alone. */
static void
test_motions (void)
{
  static const struct
  {
    const char *id;
    const char *mover;
    const char *seconder;
    int votes_for;
    int votes_against;
    const char *told;
  } wanted[] = {
    { "amendment", NULL, NULL, -1, -1 },
    { "motion", NULL, NULL, 9, 6 },
    { "moved", "Councillor Reed", NULL, -1, -1 },
    { "moved-of", "Councillor Reed", NULL, -1, -1 },
    { "moved-that", "Councillor Reed", NULL, -1, -1, "Councillor Reed moved that the gate be painted." },
    { "seconded", "Councillor Reed", "Councillor Sedge", -1, -1 },
    { "voted", NULL, NULL, 8, 5 },
    { "carried", "Councillor Reed", NULL, 9, 3, "Councillor Reed moved that the bins be bought." },
    { "not-carried", NULL, NULL, -1, -1 },
    { "lost", NULL, NULL, -1, -1 },
  };
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_motion_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("", &rule, "\n\nRESOLVED: That the pond be dredged.");
      ImproveResolution *resolution = first_resolution (meeting);

      g_assert_cmpuint (i, <, G_N_ELEMENTS (wanted));
      g_assert_cmpstr (rule.id, ==, wanted[i].id);
      g_assert_cmpstr (improve_resolution_get_mover_text (resolution), ==, wanted[i].mover);
      g_assert_cmpstr (improve_resolution_get_seconder_text (resolution), ==, wanted[i].seconder);
      g_assert_cmpint (MAX (improve_resolution_get_votes_for (resolution), -1), ==, wanted[i].votes_for);
      g_assert_cmpint (MAX (improve_resolution_get_votes_against (resolution), -1), ==, wanted[i].votes_against);
      if (wanted[i].told != NULL)
        assert_told (&rule, wanted[i].told);
    }
}

static void
test_votes (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_vote_rule (i, &rule); i++)
    {
      gboolean ends = g_str_has_prefix (rule.reads, "the end");
      g_autoptr (ImproveMeeting) meeting = read_example (ends ? "RESOLVED that the pond be dredged. " : "", &rule, "");
      ImproveResolution *resolution = first_resolution (meeting);
      g_autofree char *plain = g_strdup (improve_limb_get_text (first_limb (meeting)));

      if (strlen (plain) > 0 && plain[strlen (plain) - 1] == '.')
        plain[strlen (plain) - 1] = '\0';
      g_assert_cmpint (g_ascii_strcasecmp (plain, "that the pond be dredged"), ==, 0);
      if (g_str_equal (rule.reads, "votes for"))
        g_assert_cmpint (improve_resolution_get_votes_for (resolution), ==, 7);
      else if (g_str_equal (rule.reads, "votes against"))
        g_assert_cmpint (improve_resolution_get_votes_against (resolution), ==, 2);
      else if (g_str_equal (rule.reads, "abstentions"))
        g_assert_cmpint (improve_resolution_get_abstentions (resolution), ==, 1);
      else if (!ends)
        g_assert_cmpstr (nick_of (IMPROVE_TYPE_RESOLUTION_METHOD, (int) improve_resolution_get_method (resolution)), ==,
                         rule.reads);
    }
}

static void
test_verbs (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_verb_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("RESOLVED: ", &rule, "");
      g_autofree char *verbs = g_strjoinv (" ", (char **) improve_limb_get_verbs (first_limb (meeting)));

      g_assert_cmpstr (verbs, ==, rule.reads);
    }
}

static void
test_delegations (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_delegation_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("RESOLVED: ", &rule, "");

      g_assert_cmpstr (improve_limb_get_delegated_to_text (first_limb (meeting)), ==, rule.reads);
    }
}

static void
test_outcomes (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_outcome_rule (i, &rule); i++)
    {
      g_autoptr (ImproveMeeting) meeting = read_example ("", &rule, "");

      g_assert_cmpstr (
          nick_of (IMPROVE_TYPE_ITEM_OUTCOME, (int) improve_agenda_item_get_outcome (first_item (meeting))), ==,
          rule.reads);
    }
}

static void
test_columns (void)
{
  ImproveReadingRule rule;

  for (guint i = 0; improve_reading_column_rule (i, &rule); i++)
    {
      gboolean is_text = g_str_equal (rule.reads, "what is to be done");
      gboolean is_none = g_str_equal (rule.reads, "nothing");
      g_autofree char *before =
          g_strconcat ("| ", is_text ? "Lead officer" : "Action required", " | ", is_none ? "By whom | " : "", NULL);
      g_autofree char *after = g_strconcat (" |\n| ", is_text ? "Clerk | Mend the old weir" : "Mend the old weir | ",
                                            is_none                               ? "Clerk | 3 May 2019"
                                            : is_text                             ? ""
                                            : g_str_equal (rule.reads, "by whom") ? "Clerk"
                                                                                  : "3 May 2019",
                                            " |\n", NULL);
      g_autoptr (ImproveMeeting) meeting = read_example (before, &rule, after);
      ImproveEntityList *list = improve_agenda_item_get_agreed_actions (first_item (meeting));
      ImproveAgreedAction *action;

      g_assert_cmpint (improve_entity_list_get_size (list), ==, 1);
      action = IMPROVE_AGREED_ACTION (improve_entity_list_get (list, 0));
      g_assert_cmpstr (improve_agreed_action_get_text (action), ==, "Mend the old weir");
      g_assert_true ((improve_agreed_action_get_due (action) != NULL) == g_str_equal (rule.reads, "by when"));
      g_assert_true ((improve_agreed_action_get_owner_text (action) != NULL) ==
                     (is_text || is_none || g_str_equal (rule.reads, "by whom")));
    }
}

static const struct
{
  const char *heading;
  GetRule get;
  const char *says;
} tables[] = {
  { "Labels in the heading", improve_reading_label_rule,
    "Where a page names its body, its day and its matter after a label. Without one the best line of the heading "
    "holds." },
  { "Marks", improve_reading_mark_rule,
    "What a paragraph starts with says what it and what follows are. The first row that fits holds." },
  { "Sentences that decide", improve_reading_narrative_rule,
    "Only where an item has neither a mark nor a list of decisions; what they find is doubtful." },
  { "Undertakings", improve_reading_undertaking_rule,
    "What was asked or promised outside the resolution. It is listed for the clerk and never filed." },
  { "Motions", improve_reading_motion_rule, "What sentences before a resolution say of it." },
  { "Votes", improve_reading_vote_rule, "In and after a resolution." },
  { "Verbs", improve_reading_verb_rule,
    "The verb of the decision itself, in any form; what it decides about has no say." },
  { "Delegations", improve_reading_delegation_rule,
    "To whom a power is given. Whom they must consult stands anywhere." },
  { "Capacities", improve_reading_capacity_rule,
    "What stands beside a name. The first row that fits holds, wherever its words stand." },
  { "Outcomes of items", improve_reading_outcome_rule,
    "Where no resolution says it: an item whose every limb defers or refers it was deferred or referred." },
  { "Columns of tables of actions", improve_reading_column_rule, "The first row of a table names its columns." },
};

static void
append_code (GString *page, const char *text)
{
  g_autoptr (GString) escaped = g_string_new (text);

  g_string_replace (escaped, "|", "\\|", 0);
  g_string_append_printf (page, "`%s`", escaped->str);
}

static char *
make_page (void)
{
  GString *page = g_string_new (
      "---\ntitle: How minutes are read\n---\n# How minutes are read\n\n"
      "`improve minutes FILE --review` prints the source with what was found in the margin; this page says by which "
      "rules. It is\nmade from the tables in `libimprove/reading/`, and a test reads every example.\n\n"
      "## Step by step\n\n"
      "1. HTML, if it is a page of HTML, becomes text. Lines are counted in that text, which `--review` prints; in any "
      "other file\n   they are the lines of the file.\n"
      "2. Bytes become lines: UTF-8 or Windows-1252, any line end, no-break spaces.\n"
      "3. Lines become blocks: a heading, a paragraph or one entry of a list, its wrapped lines joined, its marker "
      "taken "
      "off.\n"
      "4. Blocks become meetings and items, by their numbers or, where there are none, by their headings.\n"
      "5. The heading gives body, day and title; a day that cannot be, or that is another day of the week, is left out "
      "and said.\n"
      "6. A walk through each item, from mark to mark, finds resolutions with their limbs, actions, papers, "
      "undertakings.\n"
      "   Marked resolutions hold; else lists of decisions; else sentences that decide.\n"
      "7. What a page tells twice, under `Decision:` and under `Minutes:`, becomes one resolution.\n"
      "8. What was found becomes entities, each with its lines and how sure the reader is: `marked`, `likely`, "
      "`doubtful`.\n\n"
      "## Patterns\n\n"
      "A pattern is a row of words: `a|b` is one of them, `<body>` any word for a body (`<name>`, `<post>`, `<verb>` "
      "and "
      "so on),\n`=word` in capitals, `^word` with a capital, `..6` up to six words between, `?` perhaps, `*` any "
      "number, "
      "`~` what must\nfollow, `$` the end, `<stop>` a colon or a dash. The words are rows of "
      "`improve-reading-vocabulary.c`.\n");

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      ImproveReadingRule rule;

      g_string_append_printf (page, "\n## %s\n\n%s\n\n| rule | looks for | reads | example |\n|---|---|---|---|\n",
                              tables[t].heading, tables[t].says);
      for (guint i = 0; tables[t].get (i, &rule); i++)
        {
          g_string_append_printf (page, "| %s | ", rule.id);
          append_code (page, rule.pattern);
          g_string_append_printf (page, " | %s | %s |\n", rule.reads, rule.example);
        }
    }
  return g_string_free (page, FALSE);
}

static void
test_page (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "docs", "reading.md", NULL);
  g_autofree char *made = make_page ();
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("IMPROVE_UPDATE") != NULL)
    g_assert_true (g_file_set_contents (path, made, -1, NULL));
  g_file_get_contents (path, &kept, NULL, &error);
  g_assert_no_error (error);
  if (g_strcmp0 (kept, made) != 0)
    g_error ("docs/reading.md is not what the rules say: run this test with IMPROVE_UPDATE=1 and commit it");
}

/* Every rule says all that a rule should, under an id of its own. */
static void
test_rows (void)
{
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
      ImproveReadingRule rule;

      for (guint i = 0; tables[t].get (i, &rule); i++)
        {
          g_test_message ("%s: %s", tables[t].heading, rule.id);
          g_assert_true (g_hash_table_add (ids, (gpointer) rule.id));
          g_assert_true (rule.pattern[0] != '\0' && rule.reads[0] != '\0' && rule.example[0] != '\0');
        }
      g_assert_cmpuint (g_hash_table_size (ids), >, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading-rules/rows", test_rows);
  g_test_add_func ("/reading-rules/labels", test_labels);
  g_test_add_func ("/reading-rules/narrative", test_narrative);
  g_test_add_func ("/reading-rules/undertakings", test_undertakings);
  g_test_add_func ("/reading-rules/motions", test_motions);
  g_test_add_func ("/reading-rules/votes", test_votes);
  g_test_add_func ("/reading-rules/verbs", test_verbs);
  g_test_add_func ("/reading-rules/delegations", test_delegations);
  g_test_add_func ("/reading-rules/outcomes", test_outcomes);
  g_test_add_func ("/reading-rules/columns", test_columns);
  g_test_add_func ("/reading-rules/page", test_page);
  return g_test_run ();
}
