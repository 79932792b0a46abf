/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/model/improve-plan.h>

G_BEGIN_DECLS

#define IMPROVE_CLI_COLUMNS 100

/* A plan as of a day, for the commands that show what follows from it: --as-of, --known-at and --json. */
typedef struct
{
  ImproveDocument *document;
  ImprovePlan *plan; /* of the document */
  ImproveDate *day;
  GDateTime *moment; /* NULL: nothing is left out */
  gboolean json;
} ImproveCliView;

/* Reads the options and loads the plan named first; FALSE: it said what is wrong. */
gboolean improve_cli_view_open  (ImproveCliView  *self,
                                 const char      *name,
                                 const char      *arguments,
                                 const char      *summary,
                                 int             *argc,
                                 char          ***argv,
                                 int              at_most);
void     improve_cli_view_clear (ImproveCliView  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveCliView, improve_cli_view_clear)

/* {"as_of": …, NAME: [ … ]}, each entity with all it holds under the names that its attributes have. */
ImproveExit improve_cli_view_print_json (ImproveCliView *self,
                                         const char     *name,
                                         GListModel     *entities);

/* The word of an enum, "-" where nothing is known. */
const char *improve_cli_word (GType type,
                              int   value);

/* Each sentence on lines of its own, indented. */
void improve_cli_print_sentences (const char *const *sentences);

G_END_DECLS
