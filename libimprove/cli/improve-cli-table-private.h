/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-account.h>
#include <libimprove/cli/improve-cli-private.h>

G_BEGIN_DECLS

/* Prints a text in lines of at most so many columns, broken at blanks; the first line and the others are indented. */
void improve_cli_print_wrapped (const char *text,
                                int         first_indent,
                                int         indent,
                                int         columns);

/* The same where something stands on the line already, up to that column: later lines begin there. */
void improve_cli_print_after (const char *text,
                              int         column,
                              int         columns);

/* The beginning of a text, cut at a character and marked where it was. */
char *improve_cli_cut (const char *text,
                       int         columns);

/* The day and the moment that --as-of and --known-at ask for; no --as-of is today, a month or a year is no day. FALSE:
 * it said what is wrong. */
gboolean improve_cli_parse_times (const char   *as_of,
                                  const char   *known_at,
                                  ImproveDate **day,
                                  GDateTime   **moment);

/* What every answer as of a day begins with: that day, and where records were left out up to when they count. */
void improve_cli_print_times (ImproveDate       *day,
                              GDateTime         *moment);
void improve_cli_write_times (ImproveJsonWriter *writer,
                              ImproveDate       *day,
                              GDateTime         *moment);
void improve_cli_print_account_times (ImproveAccount    *account);
void improve_cli_write_account_times (ImproveJsonWriter *writer,
                                      ImproveAccount    *account);

G_END_DECLS
