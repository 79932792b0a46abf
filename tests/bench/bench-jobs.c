/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* One measured job a process, so that its peak memory is its own: prints the seconds of the best of three runs, and
 * those to let go of what was made. A job that takes long is not run again. */

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

static gpointer
run_measures (gpointer document)
{
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  return improve_plan_list_measure_signals (improve_document_get_plan (document), NULL, as_of, NULL);
}

static gpointer
run_slippage (gpointer document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);
  gpointer made = improve_plan_add_up_slippage (improve_document_get_plan (document), as_of, NULL, &error);

  if (made == NULL)
    g_error ("%s", error->message);
  return made;
}

/* Of all that evidence speaks about. */
static gpointer
run_evidence (gpointer document)
{
  g_autoptr (ImproveDate) as_of = improve_date_parse ("2017-12-13", NULL);

  return improve_plan_weigh_evidence (improve_document_get_plan (document), NULL, as_of, NULL);
}

/* As many plans in one process, and one plan as often. */
#define COUNCILS 150

static gpointer
run_assess_often (gpointer document)
{
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < COUNCILS; i++)
    g_ptr_array_add (made, run_assess (document));
  return made;
}

static gpointer
run_assess_councils (gpointer documents)
{
  GPtrArray *made = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < COUNCILS; i++)
    g_ptr_array_add (made, run_assess (g_ptr_array_index ((GPtrArray *) documents, i)));
  return made;
}

static gpointer
run_minutes (gpointer path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  ImproveMinutes *minutes = improve_minutes_reader_read_file (reader, path, NULL, &error);

  if (minutes == NULL)
    g_error ("%s", error->message);
  return minutes;
}

static gpointer
run_report (gpointer path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveReportReader) reader = improve_report_reader_new ();
  ImproveInspectionReport *report = improve_report_reader_read_file (reader, path, NULL, &error);

  if (report == NULL)
    g_error ("%s", error->message);
  return report;
}

static gpointer
load_councils (const char *path)
{
  GPtrArray *documents = g_ptr_array_new ();

  for (int i = 0; i < COUNCILS; i++)
    g_ptr_array_add (documents, load (path));
  return documents;
}

static const struct
{
  const char *name;
  gpointer (*run) (gpointer data);
  GDestroyNotify let_go; /* of what was made */
  guint n_documents; /* it wants; 0: the path */
} jobs[] = {
  { "load", run_load, g_object_unref, 0 },
  { "json-glib", run_json_glib, g_object_unref, 0 },
  { "save", run_save, (GDestroyNotify) g_bytes_unref, 1 },
  { "check", run_check, g_object_unref, 1 },
  { "assess", run_assess, g_object_unref, 1 },
  { "thread", run_thread, g_object_unref, 1 },
  { "coverage", run_coverage, g_object_unref, 1 },
  { "oversight", run_oversight, g_object_unref, 1 },
  { "measures", run_measures, g_object_unref, 1 },
  { "slippage", run_slippage, g_object_unref, 1 },
  { "evidence", run_evidence, g_object_unref, 1 },
  { "assess-often", run_assess_often, (GDestroyNotify) g_ptr_array_unref, 1 },
  { "minutes", run_minutes, g_object_unref, 0 },
  { "report", run_report, g_object_unref, 0 },
  { "assess-councils", run_assess_councils, (GDestroyNotify) g_ptr_array_unref, COUNCILS },
};

/* After so many a job is not run again. */
#define ENOUGH_SECONDS 4

static double
seconds_since (gint64 start)
{
  return (g_get_monotonic_time () - start) / 1e6;
}

static void
measure (guint job,
         char *path)
{
  gpointer data = jobs[job].n_documents > 1    ? load_councils (path)
                  : jobs[job].n_documents == 1 ? (gpointer) load (path)
                                               : path;
  double best = G_MAXDOUBLE, best_to_let_go = G_MAXDOUBLE;
  gint64 began = g_get_monotonic_time ();

  for (int i = 0; i < 3 && seconds_since (began) < ENOUGH_SECONDS; i++)
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
