/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What a document may hold, and what is said where it may not. Numbers are those of the list of bad inputs. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-reader.h>
#include <libimprove/document/improve-extra.h>
#include <libimprove/document/improve-fault.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/rules/improve-state.h>

#include <string.h>

#include "force-text.h"

#define PLAN(version, members) "{\"format\": \"improve-plan\", \"version\": " #version ", \"plan\": {\"id\": \"p\"}" members "}"

typedef struct
{
  const char *text;
  const char *id;
  const char *pointer;
} Bad;

static ImproveDocument *
parse (const char *text, ImproveDocumentReader *reader, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return improve_document_reader_parse (reader, bytes, error);
}

static ImproveDocument *
parse_good (const char *text)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;
  ImproveDocument *document = parse (text, reader, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_reader_get_faults (reader)), ==, 0);
  return document;
}

static char *
text_of (ImproveDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static ImproveFault *
fault_at (GListModel *faults, guint position)
{
  g_autoptr (ImproveFault) fault = g_list_model_get_item (faults, position);

  g_assert_nonnull (fault);
  return fault;
}

static void
assert_bad (const Bad *bad, ImproveDocumentError code)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *prefix = g_strdup_printf ("[%s] line ", bad->id);
  ImproveFault *fault;

  g_assert_null (parse (bad->text, reader, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, prefix));
  fault = fault_at (improve_document_reader_get_faults (reader), 0);
  g_assert_cmpstr (improve_fault_get_id (fault), ==, bad->id);
  g_assert_cmpstr (improve_fault_get_pointer (fault), ==, bad->pointer);
  g_assert_nonnull (strstr (error->message, improve_fault_get_message (fault)));
}

static ImproveAction *
first_action (ImproveDocument *document)
{
  ImproveEntityList *actions = improve_plan_get_actions (improve_document_get_plan (document));

  return IMPROVE_ACTION (improve_entity_list_get (actions, 0));
}

static void
test_canonical (void)
{
  g_autoptr (ImproveDocument) document = parse_good (
      "{\"actions\":[{\"title\":\"Audit\",\"id\":\"a1\",\"answers_ids\":[\"r1\",\"r2\"],\"label\":null,\"baseline_due\":"
      "\"2017-34\",\"milestones\":[],\"funding\":\"1250.50\"}],\"version\":1,\"plan\":{\"title\":\"Caf\\u00e9\",\"id\":\"p\","
      "\"generation\":0},\"format\":\"improve-plan\"}");
  g_autofree char *text = text_of (document);

  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"format\": \"improve-plan\",\n"
                   "  \"version\": 1,\n"
                   "  \"plan\": {\n"
                   "    \"id\": \"p\",\n"
                   "    \"title\": \"Café\"\n"
                   "  },\n"
                   "  \"actions\": [\n"
                   "    {\n"
                   "      \"id\": \"a1\",\n"
                   "      \"title\": \"Audit\",\n"
                   "      \"baseline_due\": \"2017-34\",\n"
                   "      \"funding\": \"1250.50\",\n"
                   "      \"answers_ids\": [\n"
                   "        \"r1\",\n"
                   "        \"r2\"\n"
                   "      ]\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

static void
test_03_mark_is_not_written (void)
{
  g_autoptr (ImproveDocument) document = parse_good ("\xef\xbb\xbf" PLAN (1, ""));
  g_autofree char *text = text_of (document);

  g_assert_true (g_str_has_prefix (text, "{\n"));
}

static void
test_not_a_plan (void)
{
  static const Bad bad[] = {
    { "[]", "document-format", "" },
    { "3", "document-format", "" },
    { "{}", "document-format", "" },
    { "{\"format\": \"other\", \"version\": 1, \"plan\": {}}", "document-format", "" },
    { "{\"format\": 1, \"version\": 1, \"plan\": {}, \"plan\": 1}", "document-format", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_bad (&bad[i], IMPROVE_DOCUMENT_ERROR_NOT_A_PLAN);
}

static void
test_envelope (void)
{
  static const Bad bad[] = {
    { "{\"format\": \"improve-plan\", \"version\": 1}", "document-plan", "" },
    { "{\"format\": \"improve-plan\", \"plan\": {}}", "document-version", "" },
    { "{\"format\": \"improve-plan\", \"version\": \"1\", \"plan\": {}}", "document-version", "/version" },
    { "{\"format\": \"improve-plan\", \"version\": 0, \"plan\": {}}", "document-version", "/version" },
    { "{\"format\": \"improve-plan\", \"version\": {}, \"plan\": {}}", "document-version", "/version" },
    { "{\"format\": \"improve-plan\", \"version\": 1.0, \"plan\": {}}", "json-integer", "/version" },
    { "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": []}", "document-type", "/plan" },
    { "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"actions\": [{}]}}", "document-place",
      "/plan/actions" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_bad (&bad[i], IMPROVE_DOCUMENT_ERROR_STRUCTURE);
}

static void
test_22_wrong_types (void)
{
  static const Bad bad[] = {
    { PLAN (1, ", \"actions\": [{\"title\": 5}]"), "document-type", "/actions/0/title" },
    { PLAN (1, ", \"actions\": [{\"title\": {\"a\": [1]}, \"label\": \"1\"}]"), "document-type", "/actions/0/title" },
    { PLAN (1, ", \"actions\": [{\"answers_ids\": \"r1\"}]"), "document-type", "/actions/0/answers_ids" },
    { PLAN (1, ", \"actions\": [{\"answers_ids\": [\"r1\", 2, [3]]}]"), "document-type", "/actions/0/answers_ids/1" },
    { PLAN (1, ", \"actions\": [{\"answers_ids\": [{\"a\": {}}]}]"), "document-type", "/actions/0/answers_ids/0" },
    { PLAN (1, ", \"actions\": [{\"milestones\": {}}]"), "document-type", "/actions/0/milestones" },
    { PLAN (1, ", \"actions\": [{\"milestones\": [1]}]"), "document-type", "/actions/0/milestones/0" },
    { PLAN (1, ", \"actions\": {}"), "document-type", "/actions" },
    { PLAN (1, ", \"actions\": [[]]"), "document-type", "/actions/0" },
    { PLAN (1, ", \"actions\": [{\"moves\": [{\"basis\": \"limb\"}]}]"), "document-type", "/actions/0/moves/0/basis" },
    { PLAN (1, ", \"actions\": [{\"funding\": 5}]"), "document-type", "/actions/0/funding" },
    { PLAN (1, ", \"actions\": [{\"funding\": \"5,00\"}]"), "document-form", "/actions/0/funding" },
    { PLAN (1, ", \"actions\": [{\"baseline_due\": \"31/12/2017\"}]"), "document-form", "/actions/0/baseline_due" },
    { PLAN (1, ", \"actions\": [{\"baseline_due\": \"2017-02-30\"}]"), "document-form", "/actions/0/baseline_due" },
    { PLAN (1, ", \"claims\": [{\"recorded_at\": \"2017-02-28\"}]"), "document-form", "/claims/0/recorded_at" },
    { PLAN (1, ", \"evidence\": [{\"moderated\": \"yes\"}]"), "document-type", "/evidence/0/moderated" },
    { PLAN (1, ", \"evidence\": [{\"sample_size\": \"50\"}]"), "document-type", "/evidence/0/sample_size" },
    { PLAN (1, ", \"evidence\": [{\"sample_size\": 5.5}]"), "json-integer", "/evidence/0/sample_size" },
    { PLAN (1, ", \"evidence\": [{\"sample_size\": 99999999999}]"), "document-range", "/evidence/0/sample_size" },
    { PLAN (1, ", \"boards\": [{\"quorum\": 0}]"), "document-range", "/boards/0/quorum" },
    { PLAN (1, ", \"actions\": [{\"kind\": \"miracle\"}]"), "document-word", "/actions/0/kind" },
    { PLAN (1, ", \"actions\": [{\"kind\": 1}]"), "document-type", "/actions/0/kind" },
    { PLAN (1, ", \"actions\": [{\"state\": \"miracle\"}]"), "document-word", "/actions/0/state" },
    { PLAN (1, ", \"actions\": [{\"moves\": [{\"to\": \"miracle\"}]}]"), "document-word", "/actions/0/moves/0/to" },
    { PLAN (1, ", \"actions\": [{\"moves\": [{\"to\": \"held\"}]}]"), "document-word", "/actions/0/moves/0/to" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_bad (&bad[i], IMPROVE_DOCUMENT_ERROR_STRUCTURE);
}

/* All faults as far as the first of syntax; the error has the first and the number. */
static void
test_all_faults (void)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;
  GListModel *faults = improve_document_reader_get_faults (reader);

  g_assert_null (parse (PLAN (1, ",\n \"actions\": [{\"title\": 5},\n  {\"title\": 6, \"title\": \"a\"}],\n"
                                 " \"claims\": [{\"valid_on\": \"soon\"}], x, \"boards\": 7"),
                        reader, &error));
  g_assert_cmpuint (g_list_model_get_n_items (faults), ==, 5);
  g_assert_cmpstr (improve_fault_get_id (fault_at (faults, 2)), ==, "json-duplicate");
  g_assert_cmpstr (improve_fault_get_pointer (fault_at (faults, 3)), ==, "/claims/0/valid_on");
  g_assert_cmpint (improve_fault_get_line (fault_at (faults, 3)), ==, 4);
  g_assert_cmpint (improve_fault_get_column (fault_at (faults, 3)), ==, 26);
  g_assert_cmpstr (improve_fault_get_id (fault_at (faults, 4)), ==, "json-syntax");
  g_assert_true (g_str_has_prefix (error->message, "[document-type] line 2, column 24 (/actions/0/title): "));
  g_assert_nonnull (strstr (error->message, "(the first of 5 faults)"));
  g_clear_error (&error);

  /* the list is that of the last reading */
  g_assert_null (parse ("{", reader, &error));
  g_assert_cmpuint (g_list_model_get_n_items (faults), ==, 1);
}

static void
test_many_faults (void)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  GString *text = g_string_new ("{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {}, \"actions\": [1");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append (text, ", {\"title\": 1}");
  g_string_append (text, "]}");
  bytes = g_string_free_to_bytes (text);
  g_assert_null (improve_document_reader_parse (reader, bytes, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_reader_get_faults (reader)), ==, 100);
  improve_document_reader_set_max_faults (reader, 7);
  g_assert_null (improve_document_reader_parse (reader, bytes, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (improve_document_reader_get_faults (reader)), ==, 7);
}

/* No message may carry a value. */
static void
test_no_values_in_errors (void)
{
  static const char *const texts[] = {
    PLAN (1, ", \"actions\": [{\"kind\": \"canary\"}]"),
    PLAN (1, ", \"actions\": [{\"funding\": \"canary\"}]"),
    PLAN (1, ", \"actions\": [{\"baseline_due\": \"canary\"}]"),
    PLAN (1, ", \"actions\": [{\"answers_ids\": \"canary\"}]"),
    PLAN (1, ", \"actions\": [{\"title\": \"canary\\ud800\"}]"),
    PLAN (1, ", \"actions\": [{\"title\": canary}]"),
    PLAN (1, ", \"actions\": [{\"title\": \"canary\xff\"}]"),
    "{\"format\": \"canary\"}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (texts[i], reader, &error));
      g_assert_null (strstr (error->message, "canary"));
    }
}

static void
test_23_unknown_members (void)
{
  const char *text = "{\n"
                     "  \"format\": \"improve-plan\",\n"
                     "  \"version\": 1,\n"
                     "  \"plan\": {\n"
                     "    \"id\": \"p\",\n"
                     "    \"mood\": 1.50\n"
                     "  },\n"
                     "  \"actions\": [\n"
                     "    {\n"
                     "      \"id\": \"a1\",\n"
                     "      \"title\": \"Audit\",\n"
                     "      \"milestones\": [\n"
                     "        {\n"
                     "          \"id\": \"m1\",\n"
                     "          \"colour\": \"\\u0072ed\"\n"
                     "        }\n"
                     "      ],\n"
                     "      \"x-own\": {\n"
                     "        \"a\": [\n"
                     "          1e2,\n"
                     "          {}\n"
                     "        ],\n"
                     "        \"b\": 123456789012345678901234567890\n"
                     "      }\n"
                     "    }\n"
                     "  ],\n"
                     "  \"spells\": [\n"
                     "    null\n"
                     "  ]\n"
                     "}\n";
  g_autoptr (ImproveDocument) document = parse_good (text);
  g_autofree char *again = text_of (document);
  g_autofree char *own = improve_entity_dup_extra (IMPROVE_ENTITY (first_action (document)), "x-own");
  GListModel *warnings = improve_document_get_warnings (document);

  g_assert_cmpstr (again, ==, text);
  g_assert_cmpint (improve_document_get_n_kept (document), ==, 4);
  /* the caller's own are nothing to warn of */
  g_assert_cmpuint (g_list_model_get_n_items (warnings), ==, 3);
  g_assert_cmpstr (improve_fault_get_id (fault_at (warnings, 0)), ==, "document-unknown-member");
  g_assert_cmpstr (improve_fault_get_pointer (fault_at (warnings, 0)), ==, "/plan/mood");
  g_assert_cmpstr (own, ==, "{\"a\":[1e2,{}],\"b\":123456789012345678901234567890}");
}

static void
test_23_duplicate_in_unknown (void)
{
  static const Bad bad = { PLAN (1, ", \"spells\": {\"a\": 1, \"a\": 2}"), "json-duplicate", "/spells/a" };

  assert_bad (&bad, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
}

/* A state is what the moves say, whatever the document says. */
static void
test_states_follow_from_moves (void)
{
  g_autoptr (ImproveDocument) document
      = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"a1\", \"state\": \"assured\", \"moves\": [{\"id\": \"m1\", "
                             "\"to\": \"delivered\", \"on\": \"2017-09-30\"}]}]"));
  g_autofree char *text = text_of (document);
  GListModel *warnings = improve_document_get_warnings (document);

  /* also has the linker take in what works it out */
  g_assert_cmpstr (improve_entity_get_state_as_of (IMPROVE_ENTITY (first_action (document)), NULL, NULL), ==,
                   "delivered");
  g_assert_cmpint (improve_action_get_state (first_action (document)), ==, IMPROVE_ACTION_STATE_DELIVERED);
  g_assert_null (strstr (text, "assured"));
  g_assert_null (strstr (text, "state"));
  g_assert_cmpint (improve_document_get_n_kept (document), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (warnings), ==, 1);
  g_assert_cmpstr (improve_fault_get_id (fault_at (warnings, 0)), ==, "document-derived");
  g_assert_cmpstr (improve_fault_get_pointer (fault_at (warnings, 0)), ==, "/actions/0/state");
}

static void
test_24_newer_words (void)
{
  g_autoptr (ImproveDocument) document
      = parse_good (PLAN (2, ", \"actions\": [{\"id\": \"a1\", \"kind\": \"miracle\", \"title\": \"Audit\"}]"));
  g_autofree char *text = text_of (document);
  g_autofree char *mended = NULL;
  GListModel *warnings = improve_document_get_warnings (document);

  g_assert_cmpint (improve_document_get_format_version (document), ==, 2);
  g_assert_cmpint (improve_action_get_kind (first_action (document)), ==, IMPROVE_ACTION_KIND_UNKNOWN);
  g_assert_cmpuint (g_list_model_get_n_items (warnings), ==, 1);
  g_assert_cmpstr (improve_fault_get_id (fault_at (warnings, 0)), ==, "document-newer-word");
  g_assert_cmpstr (improve_fault_get_pointer (fault_at (warnings, 0)), ==, "/actions/0/kind");
  g_assert_nonnull (strstr (text, "\"version\": 2"));
  g_assert_nonnull (strstr (text, "\"kind\": \"miracle\""));

  /* a word set since takes its place */
  improve_action_set_kind (first_action (document), IMPROVE_ACTION_KIND_PRACTICE);
  mended = text_of (document);
  g_assert_null (strstr (mended, "miracle"));
  g_assert_nonnull (strstr (mended, "\"kind\": \"practice\""));
}

static void
test_24_newer_version_last (void)
{
  g_autoptr (ImproveDocument) document = parse_good (
      "{\"actions\": [{\"kind\": \"miracle\"}], \"plan\": {}, \"version\": 3, \"format\": \"improve-plan\"}");

  g_assert_cmpint (improve_document_get_n_kept (document), ==, 1);
}

static void
test_24_newer_structure (void)
{
  static const Bad bad = { PLAN (2, ", \"actions\": [{\"title\": {\"en\": \"Audit\"}}]"), "document-type",
                           "/actions/0/title" };
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;

  assert_bad (&bad, IMPROVE_DOCUMENT_ERROR_NEWER_VERSION);
  g_assert_null (parse (bad.text, reader, &error));
  g_assert_nonnull (strstr (error->message, "made by a newer version"));
}

static void
test_25_lookalike_ids (void)
{
  g_autoptr (ImproveDocument) document
      = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"caf\\u00e9\"}, {\"id\": \"cafe\\u0301\"}]"));
  ImprovePlan *plan = improve_document_get_plan (document);

  g_assert_true (improve_plan_lookup (plan, "caf\xc3\xa9") != improve_plan_lookup (plan, "cafe\xcc\x81"));
}

/* What means nothing sensible loads: the check lists it. */
static void
test_26_meaning (void)
{
  g_autoptr (ImproveDocument) document
      = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"a\", \"depends_on_ids\": [\"b\"]}, "
                             "{\"id\": \"b\", \"depends_on_ids\": [\"a\", \"nowhere\"]}, {\"id\": \"a\"}, {}]"));
  ImprovePlan *plan = improve_document_get_plan (document);

  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (plan)), ==, 4);
  g_assert_true (improve_plan_lookup (plan, "a") == IMPROVE_ENTITY (first_action (document)));
}

static void
test_limits (void)
{
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) document = NULL;
  const char *text = PLAN (1, ", \"actions\": [{\"moves\": [{\"basis\": {}}]}]");

  improve_document_reader_set_max_depth (reader, 5);
  g_assert_null (parse (text, reader, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_clear_error (&error);
  improve_document_reader_set_max_depth (reader, 6);
  document = parse (text, reader, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_document_reader_get_max_bytes (reader), ==, 64 << 20);
  g_assert_cmpint (improve_document_reader_get_max_members (reader), ==, 256);
  g_assert_cmpint (improve_document_reader_get_max_string (reader), ==, 1 << 20);
  g_assert_cmpint (improve_document_reader_get_max_nodes (reader), ==, 4000000);
  g_assert_cmpint (improve_document_reader_get_max_faults (reader), ==, 100);
}

/* Few bytes must not become much memory: three bytes are an action of some hundred. */
static void
test_07_many_entities (void)
{
  GString *text = g_string_new ("{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {}, \"actions\": [{}");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  g_autoptr (ImproveDocument) document = NULL;

  for (guint i = 1; i < 10000; i++)
    g_string_append (text, ",{}");
  g_string_append (text, "]}");
  bytes = g_string_free_to_bytes (text);
  improve_document_reader_set_max_nodes (reader, 90000);
  g_assert_null (improve_document_reader_parse (reader, bytes, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "[json-nodes] "));
  g_clear_error (&error);
  /* the object itself, three members beside the list, and the list */
  improve_document_reader_set_max_nodes (reader, 90005);
  document = improve_document_reader_parse (reader, bytes, &error);
  g_assert_no_error (error);
}

/* A value that could not be read back is not written. */
static void
test_unwritable (void)
{
  g_autoptr (ImproveDocument) document = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"a1\"}]"));
  g_autoptr (GError) error = NULL;

  force_text (first_action (document), "title", "caf\xe9");
  g_assert_null (improve_document_to_bytes (document, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_assert_nonnull (strstr (error->message, "action “a1”: “title”"));
  g_clear_error (&error);
  force_text (first_action (document), "title", "coffee");
  force_text (first_action (document), "funding", "lots");
  g_assert_null (improve_document_to_bytes (document, &error));
  g_assert_nonnull (strstr (error->message, "“funding”"));
}

/* Returns: (transfer full): so many arrays in each other */
static char *
nested (guint depth)
{
  g_autofree char *opening = g_strnfill (depth, '[');
  g_autofree char *closing = g_strnfill (depth, ']');

  return g_strconcat (opening, closing, NULL);
}

/* What is taken can be read back, also where the entity stands deep in the document. */
static void
test_deep_own_member (void)
{
  g_autoptr (ImproveDocument) document
      = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"a1\", \"milestones\": [{\"id\": \"m1\"}]}]"));
  ImproveEntity *milestone = improve_plan_lookup (improve_document_get_plan (document), "m1");
  g_autofree char *most = nested (48);
  g_autofree char *more = nested (49);
  g_autofree char *text = NULL;
  g_autoptr (ImproveDocument) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (improve_entity_set_extra (milestone, "x-deep", most, NULL));
  g_assert_false (improve_entity_set_extra (milestone, "x-deep", more, &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_LIMIT);
  text = text_of (document);
  again = parse_good (text);
  g_assert_cmpint (improve_document_get_n_kept (again), ==, 1);
}

static void
test_own_members (void)
{
  g_autoptr (ImproveDocument) document = parse_good (PLAN (1, ", \"actions\": [{\"id\": \"a1\"}]"));
  ImproveEntity *action = IMPROVE_ENTITY (first_action (document));
  g_autoptr (GError) error = NULL;
  g_autofree char *value = NULL;

  g_assert_true (improve_entity_set_extra (action, "x-mine", " { \"a\" : 1 } ", &error));
  value = improve_entity_dup_extra (action, "x-mine");
  g_assert_cmpstr (value, ==, "{\"a\":1}");
  g_assert_false (improve_entity_set_extra (action, "mine", "1", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_clear_error (&error);
  g_assert_false (improve_entity_set_extra (action, "x-caf\xe9", "1", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE);
  g_clear_error (&error);
  g_assert_false (improve_entity_set_extra (action, "x-mine", "{\"a\":1} 2", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_SYNTAX);
  g_clear_error (&error);
  g_assert_false (improve_entity_set_extra (action, "x-mine", "", &error));
  g_assert_error (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_SYNTAX);
  g_assert_true (improve_entity_set_extra (action, "x-mine", NULL, NULL));
  g_assert_null (improve_entity_dup_extra (action, "x-mine"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add_func ("/document/document/" name, func)
  ADD ("canonical", test_canonical);
  ADD ("03-mark-is-not-written", test_03_mark_is_not_written);
  ADD ("not-a-plan", test_not_a_plan);
  ADD ("envelope", test_envelope);
  ADD ("22-wrong-types", test_22_wrong_types);
  ADD ("all-faults", test_all_faults);
  ADD ("many-faults", test_many_faults);
  ADD ("no-values-in-errors", test_no_values_in_errors);
  ADD ("23-unknown-members", test_23_unknown_members);
  ADD ("23-duplicate-in-unknown", test_23_duplicate_in_unknown);
  ADD ("states-follow-from-moves", test_states_follow_from_moves);
  ADD ("24-newer-words", test_24_newer_words);
  ADD ("24-newer-version-last", test_24_newer_version_last);
  ADD ("24-newer-structure", test_24_newer_structure);
  ADD ("25-lookalike-ids", test_25_lookalike_ids);
  ADD ("26-meaning", test_26_meaning);
  ADD ("limits", test_limits);
  ADD ("07-many-entities", test_07_many_entities);
  ADD ("unwritable", test_unwritable);
  ADD ("own-members", test_own_members);
  ADD ("deep-own-member", test_deep_own_member);
#undef ADD
  return g_test_run ();
}
