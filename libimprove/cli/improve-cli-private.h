/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/base/improve-date.h>
#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-json-writer-private.h>
#include <libimprove/reading/improve-minutes.h>
#include <libimprove/tracker/improve-tracker-mapping.h>

G_BEGIN_DECLS

/* What every command answers to the shell. */
typedef enum
{
  IMPROVE_EXIT_FINE = 0,       /* it did what was asked, and found nothing */
  IMPROVE_EXIT_FOUND = 1,      /* the check or search found something */
  IMPROVE_EXIT_COULD_NOT = 2,  /* it could not do it; standard error says why */
} ImproveExit;

/* One command: its arguments are those after the command's name, argv[0] being that name. */
typedef struct
{
  const char *name;
  ImproveExit (*run) (int argc, char **argv);
  const char *usage;
  const char *summary;
} ImproveCliCommand;

ImproveExit improve_cli_assess    (int argc, char **argv);
ImproveExit improve_cli_check     (int argc, char **argv);
ImproveExit improve_cli_clock     (int argc, char **argv);
ImproveExit improve_cli_coverage  (int argc, char **argv);
ImproveExit improve_cli_diff      (int argc, char **argv);
ImproveExit improve_cli_evidence  (int argc, char **argv);
ImproveExit improve_cli_export    (int argc, char **argv);
ImproveExit improve_cli_file      (int argc, char **argv);
ImproveExit improve_cli_import    (int argc, char **argv);
ImproveExit improve_cli_measures  (int argc, char **argv);
ImproveExit improve_cli_minutes   (int argc, char **argv);
ImproveExit improve_cli_oversight (int argc, char **argv);
ImproveExit improve_cli_questions (int argc, char **argv);
ImproveExit improve_cli_report    (int argc, char **argv);
ImproveExit improve_cli_report_in (int argc, char **argv);
ImproveExit improve_cli_schema    (int argc, char **argv);
ImproveExit improve_cli_show      (int argc, char **argv);
ImproveExit improve_cli_since     (int argc, char **argv);
ImproveExit improve_cli_slippage  (int argc, char **argv);
ImproveExit improve_cli_template  (int argc, char **argv);
ImproveExit improve_cli_thread    (int argc, char **argv);

/* Reads the options; FALSE: it said what is wrong, and the command cannot be done. Leaves `n_wanted` arguments or more
 * (less only where at_least is less). */
gboolean improve_cli_parse (const char          *name,
                            const char          *arguments,
                            const char          *summary,
                            const GOptionEntry  *entries,
                            int                 *argc,
                            char              ***argv,
                            int                  at_least,
                            int                  at_most);

/* Says what went wrong on standard error, and answers that it could not be done. */
ImproveExit improve_cli_fail (const char *format,
                              ...) G_GNUC_PRINTF (1, 2);

/* A date given as an option; NULL: it said what is wrong. */
ImproveDate *improve_cli_parse_date (const char *option,
                                     const char *text);

/* The end of the day given with --known-at, in UTC; NULL: it said what is wrong. */
GDateTime *improve_cli_parse_known_at (const char *text);

/* Loads a plan, and says on standard error what is odd about it; NULL: it said what is wrong. */
ImproveDocument *improve_cli_load (const char *path);

/* The assessment of a plan that the options ask for; NULL: it said what is wrong. */
ImproveAssessment *improve_cli_load_assessment (const char *path,
                                                const char *as_of,
                                                const char *known_at);

/* The numbers of rules by which an assessment went that are not those of the library, where there are any. */
void improve_cli_print_threshold_notes (ImproveAssessment *assessment);
void improve_cli_write_threshold_notes (ImproveJsonWriter *writer,
                                        ImproveAssessment *assessment);

/* Minutes from a file, or from standard input for “-”, with what the page does not say; NULL: it said what is wrong. */
ImproveMinutes *improve_cli_read_minutes (const char *path,
                                          const char *body,
                                          const char *date_text,
                                          const char *title);

/* A member of a JSON result; null where there is no value. */
void improve_cli_write_text (ImproveJsonWriter *writer,
                             const char        *name,
                             const char        *value);
void improve_cli_write_date (ImproveJsonWriter *writer,
                             const char        *name,
                             ImproveDate       *date);

/* Writes a result to standard output, or to the file named as a plan is saved, whatever is there; FALSE: it said what
 * is wrong. What standard output does not take is found when the command ends. */
gboolean improve_cli_write (const char *path,
                            const char *text);

/* Whether @output (nullable) is the file that is read: then it said so, and nothing may be written. */
gboolean improve_cli_would_overwrite (const char *input,
                                      const char *output);

/* Standard input to its end, or to more than any limit takes; NULL: it said what is wrong. */
GBytes *improve_cli_read_standard_input (int max_bytes);

/* The text of a PDF, by the name of its file; NULL: it said what is wrong. What is longer than @max_bytes is cut. */
gboolean improve_cli_is_pdf   (const char *path);
GBytes  *improve_cli_read_pdf (const char *path,
                               int         max_bytes);

/* A mapping by its name or from a file, for a party where one is named; NULL: it said what is wrong. */
ImproveTrackerMapping *improve_cli_load_mapping (const char *name_or_path,
                                                 const char *party);

/* Today and now: the command line reads the clock, the library does not. */
ImproveDate *improve_cli_today (void);
GDateTime   *improve_cli_now   (void);

G_END_DECLS
