/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Prints the schema, or with numbers as arguments the random plans of those seeds, one after the other. With “read” it
 * reads documents, each ended by a form feed, and says in a line for each whether it took it.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "random-plan.h"

static void
print_plan (int seed)
{
  g_autoptr (ImprovePlan) plan = make_plan (seed, 60);
  g_autoptr (ImproveDocument) document = improve_document_new (plan);
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);

  fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout);
  putc ('\f', stdout);
}

static void
read_documents (void)
{
  char *text = NULL;
  size_t size = 0;
  ssize_t length;

  while ((length = getdelim (&text, &size, '\f', stdin)) > 1)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, length - 1);
      g_autoptr (ImproveDocument) document = improve_document_load_bytes (bytes, NULL);

      puts (document != NULL ? "taken" : "refused");
    }
  free (text);
}

int
main (int argc, char **argv)
{
  if (argc < 2)
    {
      g_autofree char *schema = improve_document_dup_schema ();

      fputs (schema, stdout);
    }
  else if (strcmp (argv[1], "read") == 0)
    {
      read_documents ();
      return 0;
    }
  for (int i = 1; i < argc; i++)
    print_plan (atoi (argv[i]));
  return 0;
}
