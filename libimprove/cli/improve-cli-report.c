/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve report: a page for those who oversee a plan. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/report/improve-report-markdown.h>

/* Whether a word is the one that there is; otherwise it said what is wrong. */
static gboolean
check_word (const char *option,
            const char *word,
            const char *only)
{
  if (word == NULL || g_str_equal (word, only))
    return TRUE;
  improve_cli_fail ("%s: there is no “%s”: %s", option, word, only);
  return FALSE;
}

ImproveExit
improve_cli_report (int    argc,
                    char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL, *format = NULL, *kind = NULL, *edition = NULL, *output = NULL;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "markdown (the default)", "FORMAT" },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &kind, "board (the default)", "KIND" },
    { "edition", 0, 0, G_OPTION_ARG_STRING, &edition, "board (the default): for those entitled to all", "EDITION" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Write to a file instead of standard output", "FILE" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveAssessment) assessment = NULL;
  g_autofree char *text = NULL;

  if (!improve_cli_parse ("report", "PLAN", "Write a page for those who oversee a plan.", entries, &argc, &argv, 1, 1)
      || !check_word ("--format", format, "markdown") || !check_word ("--kind", kind, "board")
      || !check_word ("--edition", edition, "board") || improve_cli_would_overwrite (argv[1], output))
    return IMPROVE_EXIT_COULD_NOT;
  assessment = improve_cli_load_assessment (argv[1], as_of, known_at);
  if (assessment == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  text = improve_plan_to_markdown (improve_account_get_plan (IMPROVE_ACCOUNT (assessment)), assessment,
                                   IMPROVE_REPORT_KIND_BOARD);
  return improve_cli_write (output, text) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
}
