/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What every command has in common: it is listed, says what it takes, and refuses what it cannot do with status 2, a
 * reason on standard error and nothing on standard output. */

#include <string.h>

#include <glib/gstdio.h>

#include "command.h"

#define PLAN "@plan"       /* stands for the worked plan */
#define TRACKER "@tracker" /* for a tracker */
#define BROKEN "@broken"   /* for a file that is no plan, no mapping */
#define NOWHERE "/nonexistent/file"
#define DAY "2017-12-13"

static const char *const names[]
    = { "show",     "check",  "assess", "questions", "thread", "coverage", "oversight", "measures", "slippage", "evidence", "report",
        "since",    "diff",   "clock",  "schema",    "import", "minutes",  "file",      "report-in", "export",  "template" };

static char *plan_path, *tracker_path, *broken_path;

typedef struct
{
  const char *arguments[8];
  const char *says;
} Refusal;

static const Refusal refusals[] = {
  /* too few or too many arguments */
  { { "show" }, "takes PLAN [ID]: “improve show --help” says more" },
  { { "check" }, "check takes a plan" },
  { { "check", PLAN, PLAN }, "“improve check” takes PLAN" },
  { { "assess", "--as-of", DAY }, "assess takes a plan" },
  { { "questions", "--as-of", DAY }, "“improve questions” takes PLAN" },
  { { "thread", PLAN }, "“improve thread” takes PLAN ID" },
  { { "coverage" }, "“improve coverage” takes PLAN" },
  { { "oversight", PLAN, PLAN }, "“improve oversight” takes PLAN" },
  { { "measures" }, "“improve measures” takes PLAN [CODE|ID]" },
  { { "slippage", PLAN, "action-1.1" }, "“improve slippage” takes PLAN" },
  { { "evidence" }, "“improve evidence” takes PLAN [ID]" },
  { { "report" }, "“improve report” takes PLAN" },
  { { "since", PLAN, "--as-of", DAY }, "“improve since” takes PLAN DATE" },
  { { "diff", PLAN }, "“improve diff” takes OLD NEW" },
  { { "clock" }, "clock takes a rule and a date" },
  { { "schema", PLAN }, "“improve schema” takes no arguments: “improve schema --help” says more" },
  { { "import" }, "“improve import” takes TRACKER" },
  { { "minutes" }, "“improve minutes” takes FILE|-" },
  { { "file", PLAN }, "“improve file” takes PLAN MINUTES" },
  { { "report-in" }, "“improve report-in” takes FILE|-" },
  { { "export" }, "“improve export” takes PLAN" },
  { { "template", PLAN }, "“improve template” takes no arguments" },
  /* files that cannot be read, or are something else */
  { { "show", NOWHERE }, "[file-read]" },
  { { "check", BROKEN }, "fault: line 1 column 2" },
  { { "assess", NOWHERE, "--as-of", DAY }, "[file-read]" },
  { { "assess", PLAN, "--as-of", DAY, "--earlier", NOWHERE }, "[file-read]" },
  { { "questions", BROKEN, "--as-of", DAY }, "[json-truncated]" },
  { { "thread", NOWHERE, "action-1.1" }, "[file-read]" },
  { { "coverage", NOWHERE }, "[file-read]" },
  { { "oversight", NOWHERE }, "[file-read]" },
  { { "measures", NOWHERE }, "[file-read]" },
  { { "slippage", NOWHERE }, "[file-read]" },
  { { "evidence", BROKEN }, "[json-truncated]" },
  { { "since", NOWHERE, "2017-11-01", "--as-of", DAY }, "[file-read]" },
  { { "diff", NOWHERE, PLAN }, "[file-read]" },
  { { "diff", PLAN, BROKEN }, "[json-truncated]" },
  { { "clock", "--plan", NOWHERE, "written-statement", "2017-04-07" }, "[file-read]" },
  { { "import", NOWHERE, "--guess" }, "[file-read]" },
  { { "import", TRACKER, "--map", BROKEN }, "--map: [map-syntax]" },
  { { "import", TRACKER, "--map", "torbay", "--known-at", DAY, "-o", BROKEN }, "[json-truncated]" },
  { { "minutes", NOWHERE }, "[file-read]" },
  { { "file", NOWHERE, TRACKER }, "[file-read]" },
  { { "file", PLAN, NOWHERE, "--dry-run" }, "[file-read]" },
  { { "report-in", NOWHERE }, "[file-read]" },
  { { "export", NOWHERE, "--map", "torbay" }, "[file-read]" },
  /* files that cannot be written */
  { { "report", PLAN, "--as-of", DAY, "-o", NOWHERE }, "No such file or directory" },
  { { "import", TRACKER, "--map", "torbay", "--known-at", DAY, "-o", NOWHERE }, "[file-write]" },
  { { "import", TRACKER, "--guess", "-o", NOWHERE }, "No such file or directory" },
  { { "export", PLAN, "--map", "torbay", "-o", NOWHERE }, "No such file or directory" },
  { { "export", PLAN, "--map", "torbay", "-o", NOWHERE ".xlsx" }, "[file-write]" },
  { { "template", "--map", "torbay", "-o", NOWHERE }, "No such file or directory" },
  /* days that are none, or are missing */
  { { "assess", PLAN, "--as-of", "2017-12" }, "--as-of: “2017-12” is no day" },
  { { "assess", PLAN, "--as-of", "soon" }, "--as-of: [date-syntax]" },
  { { "questions", PLAN, "--as-of", DAY, "--known-at", "soon" }, "--known-at: [date-syntax]" },
  { { "check", PLAN, "--as-of", "soon" }, "--as-of: [date-syntax]" },
  { { "thread", PLAN, "action-1.1", "--known-at", "soon" }, "--known-at: [date-syntax]" },
  { { "coverage", PLAN, "--as-of", "soon" }, "--as-of: [date-syntax]" },
  { { "slippage", PLAN, "--as-of", "soon" }, "--as-of: [date-syntax]" },
  { { "since", PLAN, "soon", "--as-of", DAY }, "DATE: [date-syntax]" },
  { { "since", PLAN, "2017-11-01", "--as-of", "soon" }, "--as-of: [date-syntax]" },
  { { "minutes", TRACKER, "--date", "soon" }, "--date: [date-syntax]" },
  { { "export", PLAN, "--map", "torbay", "--as-of", "soon" }, "--as-of: [date-syntax]" },
  /* names that the plan or the command does not know */
  { { "show", PLAN, "nobody" }, "the plan holds no “nobody”" },
  { { "evidence", PLAN, "nobody" }, "the plan holds no “nobody”" },
  { { "questions", PLAN, "--as-of", DAY, "--for", "nobody" }, "the plan holds no body “nobody”; its boards are: " },
  { { "assess", "--explain", "FA99" }, "there is no rule “FA99”: FA01, FA02" },
  { { "report", PLAN, "--as-of", DAY, "--kind", "press" }, "--kind: there is no “press”: board" },
  { { "export", PLAN }, "say with --map what the columns mean" },
  { { "template" }, "say with --map what the columns mean" },
  { { "template", "--map", "no-such-mapping" }, "the mappings are: bare" },
  { { "export", PLAN, "--map", "torbay", "--sidecar" }, "--sidecar needs -o FILE" },
  { { "export", PLAN, "--map", "torbay", "--tidy", "-o", "tracker.XLSX" }, "--tidy writes CSV" },
};

static const char *
stand_in (const char *argument)
{
  return g_strcmp0 (argument, PLAN) == 0      ? plan_path
         : g_strcmp0 (argument, TRACKER) == 0 ? tracker_path
         : g_strcmp0 (argument, BROKEN) == 0  ? broken_path
                                              : argument;
}

static void
test_refusals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      const char *arguments[G_N_ELEMENTS (refusals[i].arguments) + 1] = { NULL };
      g_auto (Answer) answer = { 0 };

      for (guint j = 0; j < G_N_ELEMENTS (refusals[i].arguments); j++)
        arguments[j] = stand_in (refusals[i].arguments[j]);
      answer = run (arguments);
      if (answer.status != 2 || strstr (answer.err, refusals[i].says) == NULL || *answer.out != '\0'
          || !g_str_has_prefix (answer.err, "improve: "))
        g_error ("refusal %u, improve %s: status %d, “%s” and “%s” instead of “%s”", i, arguments[0], answer.status,
                 answer.out, answer.err, refusals[i].says);
    }
}

/* A refused command left the file that it was to read on from as it was. */
static void
test_untouched (void)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (broken_path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "{");
}

/* The help lists every command, and no other, one a line with what it takes. */
static void
test_help (void)
{
  g_auto (Answer) help = RUN ("--help"), word = RUN ("help"), letter = RUN ("-h");
  g_auto (Answer) bare = run ((const char *const[]) { NULL }), version = RUN ("--version"), wrong = RUN ("improve-it");
  g_auto (GStrv) lines = g_strsplit (help.out, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "  "))
      {
        g_assert_cmpuint (n, <, G_N_ELEMENTS (names));
        g_assert_true (g_str_has_prefix (lines[i] + 2, names[n]));
        g_assert_cmpint (lines[i][2 + strlen (names[n])], ==, ' ');
        n++;
      }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (names));
  g_assert_cmpint (help.status, ==, 0);
  g_assert_cmpint (word.status, ==, 0);
  g_assert_cmpint (letter.status, ==, 0);
  g_assert_cmpstr (word.out, ==, help.out);
  g_assert_cmpstr (letter.out, ==, help.out);
  g_assert_cmpstr (bare.out, ==, help.out);
  g_assert_cmpint (bare.status, ==, 2);
  g_assert_cmpint (version.status, ==, 0);
  g_assert_true (g_str_has_prefix (version.out, "improve "));
  g_assert_cmpint (wrong.status, ==, 2);
  g_assert_cmpstr (wrong.err, ==, "improve: there is no command “improve-it”: “improve --help” lists them\n");
}

/* Each says what it takes, and names itself where an option is none of its own. */
static void
test_each (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto (Answer) help = RUN (names[i], "--help");
      g_auto (Answer) wrong = RUN (names[i], "--no-such-option");
      g_autofree char *itself = g_strdup_printf ("“improve %s --help” says what it takes", names[i]);

      g_assert_cmpint (help.status, ==, 0);
      g_assert_nonnull (strstr (help.out, names[i]));
      g_assert_cmpstr (help.err, ==, "");
      g_assert_cmpint (wrong.status, ==, 2);
      g_assert_nonnull (strstr (wrong.err, itself));
      g_assert_cmpstr (wrong.out, ==, "");
    }
}

int
main (int    argc,
      char **argv)
{
  int fd, result;

  g_test_init (&argc, &argv, NULL);
  plan_path = g_test_build_filename (G_TEST_DIST, "..", "examples", "wrenmouth", "plan.json", NULL);
  tracker_path = g_test_build_filename (G_TEST_DIST, "tracker", "torbay-shaped.csv", NULL);
  fd = g_file_open_tmp ("improve-XXXXXX.json", &broken_path, NULL);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (broken_path, "{", -1, NULL));
  g_test_add_func ("/cli/refusals", test_refusals);
  g_test_add_func ("/cli/refusals/untouched", test_untouched);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/help/each", test_each);
  result = g_test_run ();
  g_remove (broken_path);
  g_free (plan_path);
  g_free (tracker_path);
  g_free (broken_path);
  return result;
}
