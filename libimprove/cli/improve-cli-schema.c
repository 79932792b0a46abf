/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve schema: the JSON Schema of plan documents. */

#include <libimprove/cli/improve-cli-private.h>

ImproveExit
improve_cli_schema (int    argc,
                    char **argv)
{
  g_autofree char *schema = NULL;

  if (!improve_cli_parse ("schema", "", "Print the JSON Schema (2020-12) of plan documents.", NULL, &argc, &argv, 0, 0))
    return IMPROVE_EXIT_COULD_NOT;
  schema = improve_document_dup_schema ();
  return improve_cli_write (NULL, schema) ? IMPROVE_EXIT_FINE : IMPROVE_EXIT_COULD_NOT;
}
