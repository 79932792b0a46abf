/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Prints the schema, or with numbers as arguments the random plans of those seeds, one after the other. */

#include <stdio.h>
#include <stdlib.h>

#include "random-plan.h"

int
main (int argc, char **argv)
{
  if (argc < 2)
    {
      g_autofree char *schema = improve_document_dup_schema ();

      fputs (schema, stdout);
    }
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (ImprovePlan) plan = make_plan (atoi (argv[i]), 60);
      g_autoptr (ImproveDocument) document = improve_document_new (plan);
      g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);

      fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout);
      putc ('\f', stdout);
    }
  return 0;
}
