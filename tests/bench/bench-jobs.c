/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* One measured job a process, so that its peak memory is its own: prints the seconds of the best of three runs, and
 * those to let go of what was made. */

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

static gpointer
run_load (gpointer path)
{
  return load (path);
}

static gpointer
run_json_glib (gpointer path)
{
  JsonParser *parser = json_parser_new ();

  if (!json_parser_load_from_file (parser, path, NULL))
    g_error ("json-glib cannot read it");
  return parser;
}

static gpointer
run_save (gpointer document)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = improve_document_to_bytes (document, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return bytes;
}

static gpointer
run_check (gpointer document)
{
  return improve_plan_check (improve_document_get_plan (document));
}

static gpointer
run_assess (gpointer document)
{
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  return improve_plan_assess (improve_document_get_plan (document), as_of, NULL);
}

static gpointer
run_thread (gpointer document)
{
  ImprovePlan *plan = improve_document_get_plan (document);
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  return improve_plan_thread (plan, improve_plan_lookup (plan, "recommendation-3"), as_of, NULL, NULL);
}

/* All five matrices. */
static gpointer
run_coverage (gpointer document)
{
  GListStore *made = g_list_store_new (IMPROVE_TYPE_COVERAGE);
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  for (int kind = IMPROVE_COVERAGE_KIND_RECOMMENDATIONS_ACTIONS; kind <= IMPROVE_COVERAGE_KIND_ACTIONS_LINES; kind++)
    {
      g_autoptr (ImproveCoverage) coverage
          = improve_plan_coverage (improve_document_get_plan (document), kind, as_of, NULL);

      g_list_store_append (made, coverage);
    }
  return made;
}

static gpointer
run_oversight (gpointer document)
{
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  return improve_plan_oversight (improve_document_get_plan (document), as_of, NULL);
}

static const struct
{
  const char *name;
  gpointer (*run) (gpointer data);
  GDestroyNotify let_go; /* of what was made */
  gboolean wants_document;
} jobs[] = {
  { "load", run_load, g_object_unref, FALSE },
  { "json-glib", run_json_glib, g_object_unref, FALSE },
  { "save", run_save, (GDestroyNotify) g_bytes_unref, TRUE },
  { "check", run_check, g_object_unref, TRUE },
  { "assess", run_assess, g_object_unref, TRUE },
  { "thread", run_thread, g_object_unref, TRUE },
  { "coverage", run_coverage, g_object_unref, TRUE },
  { "oversight", run_oversight, g_object_unref, TRUE },
};

static double
seconds_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1e6;
}

static void
measure (guint job,
         char *path)
{
  gpointer data = jobs[job].wants_document ? (gpointer) load (path) : path;
  double best = G_MAXDOUBLE, best_to_let_go = G_MAXDOUBLE;

  for (int i = 0; i < 3; i++)
    {
      gint64 start = g_get_monotonic_time ();
      gpointer made = jobs[job].run (data);

      best = MIN (best, seconds_since (start));
      start = g_get_monotonic_time ();
      jobs[job].let_go (made);
      best_to_let_go = MIN (best_to_let_go, seconds_since (start));
    }
  printf ("%.6f %.6f\n", best, best_to_let_go);
}

int
main (int    argc,
      char **argv)
{
  g_return_val_if_fail (argc == 3, 2);
  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    if (g_str_equal (argv[1], jobs[i].name))
      {
        measure (i, argv[2]);
        return 0;
      }
  g_printerr ("there is no job “%s”\n", argv[1]);
  return 2;
}
