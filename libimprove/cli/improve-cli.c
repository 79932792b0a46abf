/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve(1): finds the command and hands it its arguments. */

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include <libimprove/cli/improve-cli-private.h>

static const ImproveCliCommand commands[] = {
  { "show", improve_cli_show, "PLAN [ID]", "Show a plan, or all about one entity" },
  { "check", improve_cli_check, "PLAN [--gaps]", "List what is wrong with a plan, and what is missing" },
  { "assess", improve_cli_assess, "PLAN [--as-of DATE]", "Work out what is really true on a day" },
  { "questions", improve_cli_questions, "PLAN [--as-of DATE] [--for BODY]", "Print the questions a member can ask" },
  { "thread", improve_cli_thread, "PLAN ID [--as-of DATE]", "Say why something exists and what proves it" },
  { "coverage", improve_cli_coverage, "PLAN [--of NAME]", "Say what is covered by what, and what stands alone" },
  { "oversight", improve_cli_oversight, "PLAN [--as-of DATE]", "Say who last saw the plan and who was to be told" },
  { "measures", improve_cli_measures, "PLAN [CODE|ID] [--as-of DATE]", "Say what the measures show, and how firmly" },
  { "slippage", improve_cli_slippage, "PLAN [--as-of DATE]", "Add up what slipped, and what it pushes" },
  { "evidence", improve_cli_evidence, "PLAN [ID] [--as-of DATE]", "Weigh what speaks for and against" },
  { "report", improve_cli_report, "PLAN [--as-of DATE] [-o FILE]", "Write the report for the board" },
  { "since", improve_cli_since, "PLAN DATE [--as-of DATE]", "Say what happened since a day" },
  { "diff", improve_cli_diff, "OLD NEW", "Say how two versions of a plan differ" },
  { "clock", improve_cli_clock, "RULE DATE", "Reckon a statutory deadline" },
  { "schema", improve_cli_schema, "", "Print the JSON Schema of plan documents" },
  { "import", improve_cli_import, "TRACKER --map NAME|FILE [-o PLAN]", "Read a tracker into a plan" },
  { "minutes", improve_cli_minutes, "FILE|- [--review] [--json]", "Read published minutes" },
  { "file", improve_cli_file, "PLAN MINUTES [--dry-run]", "File the minutes of a meeting in a plan" },
  { "report-in", improve_cli_report_in, "FILE|- [--review] [--json] [-o PLAN]", "Read an inspection report" },
  { "export", improve_cli_export, "PLAN --map NAME|FILE [-o FILE]", "Write a plan as a tracker" },
  { "template", improve_cli_template, "--map NAME|FILE [--mapping]", "Write an empty tracker, or its mapping" },
};

static void
print_help (void)
{
  g_print ("Usage: improve COMMAND …\n\n");
  g_print ("Improvement plans, and what is really known about them.\n\nCommands:\n");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-10s %-44s %s\n", commands[i].name, commands[i].usage, commands[i].summary);
  g_print ("\n“improve COMMAND --help” says more. Exit status: 0 fine, 1 something was found, 2 could not do it.\n");
}

/* A full disk behind standard output must not look like a short answer. */
static ImproveExit
end (ImproveExit status)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return status;
  return improve_cli_fail ("standard output could not be written whole: is its disk full?");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_set_prgname ("improve");

  if (argc < 2)
    {
      print_help ();
      return IMPROVE_EXIT_COULD_NOT;
    }
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h") || g_str_equal (argv[1], "help"))
    {
      print_help ();
      return end (IMPROVE_EXIT_FINE);
    }
  if (g_str_equal (argv[1], "--version"))
    {
      g_print ("improve %s\n", IMPROVE_VERSION);
      return end (IMPROVE_EXIT_FINE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (argv[1], commands[i].name))
      return end (commands[i].run (argc - 1, argv + 1));
  return improve_cli_fail ("there is no command “%s”: “improve --help” lists them", argv[1]);
}
