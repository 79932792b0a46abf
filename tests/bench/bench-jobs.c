/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* One measured job a process, so that its peak memory is its own: prints the seconds of the best of three runs. */

#include <json-glib/json-glib.h>
#include <stdio.h>

#include <libimprove/improve.h>

static ImproveDocument *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocumentReader) reader = improve_document_reader_new ();
  ImproveDocument *document;

  improve_document_reader_set_max_bytes (reader, G_MAXINT);
  improve_document_reader_set_max_nodes (reader, G_MAXINT);
  document = improve_document_reader_load (reader, path, NULL, &error);
  if (document == NULL)
    g_error ("%s", error->message);
  return document;
}

static void
run_load (gpointer path)
{
  g_object_unref (load (path));
}

static void
run_json_glib (gpointer path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (!json_parser_load_from_file (parser, path, NULL))
    g_error ("json-glib cannot read it");
}

static void
run_save (gpointer document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
}

static void
run_check (gpointer document)
{
  g_autoptr (GListModel) problems = improve_plan_check (improve_document_get_plan (document));
}

static void
run_assess (gpointer document)
{
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);
  g_autoptr (ImproveAssessment) assessment = improve_plan_assess (improve_document_get_plan (document), as_of, NULL);
}

static double
best_of_three (void   (*run) (gpointer data),
               gpointer data)
{
  double best = G_MAXDOUBLE;

  for (int i = 0; i < 3; i++)
    {
      gint64 start = g_get_monotonic_time ();

      run (data);
      best = MIN (best, (g_get_monotonic_time () - start) / 1e6);
    }
  return best;
}

static double
measure (const char *job,
         char       *path)
{
  if (g_str_equal (job, "load"))
    return best_of_three (run_load, path);
  if (g_str_equal (job, "json-glib"))
    return best_of_three (run_json_glib, path);
  if (g_str_equal (job, "save"))
    return best_of_three (run_save, load (path));
  if (g_str_equal (job, "check"))
    return best_of_three (run_check, load (path));
  if (g_str_equal (job, "assess"))
    return best_of_three (run_assess, load (path));
  g_error ("there is no job “%s”", job);
}

int
main (int    argc,
      char **argv)
{
  g_return_val_if_fail (argc == 3, 2);
  printf ("%.6f\n", measure (argv[1], argv[2]));
  return 0;
}
