/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve report-in: what it prints, what it writes, and how well it reads reports that were published. */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "command.h"

static char *
form_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "reading", "data", "reports", name, NULL);
}

static char *
scratch_path (const char *name)
{
  g_autofree char *directory = g_dir_make_tmp ("improve-report-in-XXXXXX", NULL);

  g_assert_nonnull (directory);
  return g_build_filename (directory, name, NULL);
}

static void
remove_scratch (const char *path)
{
  g_autofree char *directory = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (directory);
}

static void
test_json (void)
{
  g_autofree char *path = form_path ("sif-references.txt");
  g_auto (Answer) answer = RUN ("report-in", path, "--json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *object;
  JsonObject *first;

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_cmpstr (answer.err, ==, "");
  g_assert_true (json_parser_load_from_data (parser, answer.out, -1, NULL));
  object = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpstr (json_object_get_string_member (object, "kind"), ==, "sif-lscb");
  g_assert_cmpstr (json_object_get_string_member (object, "framework"), ==, "sif");
  g_assert_true (json_object_get_null_member (object, "framework_version"));
  first = json_array_get_object_element (json_object_get_array_member (object, "recommendations"), 0);
  g_assert_cmpstr (json_object_get_string_member (first, "id"), ==, "sif-2016-05-18-r1");
  g_assert_cmpint (json_object_get_int_member (first, "page"), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (first, "certainty"), ==, "marked");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (first, "refs"), 0), ==, "17");
}

static void
test_plan (void)
{
  g_autofree char *first = form_path ("sif-references.txt");
  g_autofree char *other = form_path ("sif-alone.txt");
  g_autofree char *second = form_path ("ilacs-prose.txt");
  g_autofree char *plan = scratch_path ("plan.json");
  g_auto (Answer) made = RUN ("report-in", first, "-o", plan);
  g_auto (Answer) again = RUN ("report-in", first, "-o", plan);
  g_auto (Answer) wrong = RUN ("report-in", other, "-o", plan);
  g_auto (Answer) joined = RUN ("report-in", second, "-o", plan, "--received-on", "2018-07-02");
  g_auto (Answer) assessed = RUN ("assess", plan, "--as-of", "2018-08-01");
  g_autofree char *text = NULL;

  g_assert_cmpint (made.status, ==, 0);
  g_assert_nonnull (strstr (made.err, "Written statement"));
  g_assert_cmpint (again.status, ==, 2);
  g_assert_nonnull (strstr (again.err, "[report-filed]"));
  g_assert_cmpint (wrong.status, ==, 2);
  g_assert_nonnull (strstr (wrong.err, "[report-authority]"));
  g_assert_cmpint (joined.status, ==, 0);
  g_assert_nonnull (strstr (joined.err, "ilacs-2018-05-14"));
  g_assert_cmpint (assessed.status, ==, 1);
  g_assert_nonnull (strstr (assessed.out, "6 of 6 recommendations are answered by no action"));
  g_assert_true (g_file_get_contents (plan, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"received_on\": \"2018-07-02\""));
  remove_scratch (plan);
}

static void
test_review (void)
{
  g_autofree char *path = form_path ("ilacs-five-rows.txt");
  g_auto (Answer) answer = RUN ("report-in", path, "--review");

  g_assert_cmpint (answer.status, ==, 0);
  g_assert_nonnull (strstr (answer.out, "authority *"));
  g_assert_nonnull (strstr (answer.out, "\npage 2"));
}

static void
test_profile (void)
{
  g_autofree char *path = form_path ("harbour-profile.txt");
  g_autofree char *profile = form_path ("harbour-profile.profile");
  g_auto (Answer) without = RUN ("report-in", path);
  g_auto (Answer) with = RUN ("report-in", path, "--profile", profile);
  g_auto (Answer) wrong = RUN ("report-in", path, "--profile", path);

  g_assert_nonnull (strstr (without.err, "no profile fits"));
  g_assert_nonnull (strstr (with.out, "Fallowdale, harbour, "));
  g_assert_cmpint (wrong.status, ==, 2);
  g_assert_nonnull (strstr (wrong.err, "[profile-file]"));
}

/* A program that stands for pdftotext: it gives a text whatever the PDF. */
static void
test_pdf (void)
{
  g_autofree char *program = scratch_path ("pdftotext");
  g_autofree char *directory = g_path_get_dirname (program);
  g_autofree char *pdf = g_build_filename (directory, "-report.PDF", NULL);
  g_autofree char *text = form_path ("ilacs-prose.txt");
  g_autofree char *script =
      g_strdup_printf ("#!/bin/sh\n[ \"$1\" = -layout ] && [ \"$4\" = '%s' ] && cat '%s'\n", pdf, text);
  g_autofree char *failing = g_strdup ("#!/bin/sh\nexit 3\n");
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autofree char *with = g_strconcat (directory, ":", path, NULL);

  g_assert_true (g_file_set_contents (pdf, "%PDF-1.7\n", -1, NULL));
  g_assert_true (g_file_set_contents_full (program, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  g_setenv ("PATH", with, TRUE);
  {
    g_auto (Answer) answer = RUN ("report-in", "--json", "--", pdf);

    g_assert_cmpint (answer.status, ==, 0);
    g_assert_nonnull (strstr (answer.out, "\"kind\": \"ilacs\""));
  }
  g_assert_true (g_file_set_contents_full (program, failing, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  {
    g_auto (Answer) answer = RUN ("report-in", "--json", "--", pdf);

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_nonnull (strstr (answer.err, "could not make a text of it"));
  }
  g_unlink (program);
  g_setenv ("PATH", directory, TRUE);
  {
    g_auto (Answer) answer = RUN ("report-in", "--json", "--", pdf);

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_nonnull (strstr (answer.err, "not installed here"));
    g_assert_nonnull (strstr (answer.err, "poppler-utils"));
  }
  g_setenv ("PATH", path, TRUE);
  remove_scratch (pdf);
}

/* The figure after @name in the line of @text that starts with @line. */
static double
figure_of (const char *text, const char *line, const char *name)
{
  const char *start = strstr (text, line);
  const char *found;

  g_assert_nonnull (start);
  found = strstr (start, name);
  g_assert_nonnull (found);
  return g_ascii_strtod (found + strlen (name), NULL);
}

/* Reports that were published, with answers made by hand: what is promised of them. */
static void
test_published (void)
{
  g_autofree char *score = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "reports", "score.py", NULL);
  g_autofree char *texts = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "reports", "texts", NULL);
  g_autofree char *gold = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "reports", "gold", NULL);
  g_autofree char *python = g_find_program_in_path ("python3");
  g_autofree char *out = NULL;
  const char *argv[] = { python, score, texts, gold, g_getenv ("IMPROVE_COMMAND"), "report-in", "--json", NULL };

  if (python == NULL || !g_file_test (score, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("shared texts or python3 absent");
      return;
    }
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL, NULL));
  g_test_message ("%s", out);
  g_assert_cmpfloat (figure_of (out, "\njudgements ", " F1 "), >=, 0.97);
  g_assert_cmpfloat (figure_of (out, "\njudgements ", " P "), >=, 1.0);
  g_assert_cmpfloat (figure_of (out, "\nrecommendations ", " F1 "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nrecommendations ", " P "), >=, 1.0);
  g_assert_cmpfloat (figure_of (out, "\nlabel ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\naddressee ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nrefs ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nauthority ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nkind ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\ndates ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\npublished_on ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nlead_inspector ", " = "), >=, 0.95);
  g_assert_cmpfloat (figure_of (out, "\nfailed texts ", "texts "), ==, 0);
}

/* Runs the command with a program in the place of pdftotext. */
static Answer
read_with (const char *script)
{
  g_autofree char *program = scratch_path ("pdftotext");
  g_autofree char *directory = g_path_get_dirname (program);
  g_autofree char *pdf = g_build_filename (directory, "report.pdf", NULL);
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autofree char *before = g_strconcat (directory, ":", path, NULL);
  Answer answer;

  g_assert_true (g_file_set_contents (program, script, -1, NULL));
  g_assert_cmpint (g_chmod (program, 0700), ==, 0);
  g_assert_true (g_file_set_contents (pdf, "%PDF-1.7\n", -1, NULL));
  g_setenv ("PATH", before, TRUE);
  answer = RUN ("report-in", "--json", pdf);
  g_setenv ("PATH", path, TRUE);
  g_unlink (pdf);
  remove_scratch (program);
  return answer;
}

/* What hangs is ended, what never stops printing is cut off, what fails is said: nothing is printed as if it were read. */
static void
test_pdf_limits (void)
{
  gint64 start = g_get_monotonic_time ();

  g_setenv ("IMPROVE_PDF_SECONDS", "1", TRUE);
  {
    g_auto (Answer) answer = read_with ("#!/bin/sh\nexec sleep 300\n");

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_cmpstr (answer.out, ==, "");
    g_assert_nonnull (strstr (answer.err, "took more than 1 seconds"));
  }
  {
    /* Another program holds the pipe open. */
    g_auto (Answer) answer = read_with ("#!/bin/sh\nsleep 20 &\nsleep 300\n");

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_nonnull (strstr (answer.err, "took more than 1 seconds"));
  }
  g_unsetenv ("IMPROVE_PDF_SECONDS");
  {
    g_auto (Answer) answer = read_with ("#!/bin/sh\nexec yes \"a line that never ends\"\n");

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_cmpstr (answer.out, ==, "");
    g_assert_nonnull (strstr (answer.err, "[reading-size]"));
  }
  {
    g_auto (Answer) answer = read_with ("#!/bin/sh\necho RECOMMENDATIONS\nexit 3\n");

    g_assert_cmpint (answer.status, ==, 2);
    g_assert_cmpstr (answer.out, ==, "");
    g_assert_nonnull (strstr (answer.err, "could not make a text of it"));
  }
  /* The sleepers were not waited for. */
  g_assert_cmpint (g_get_monotonic_time () - start, <, 200 * G_TIME_SPAN_SECOND);
}

/* The smallest PDF with a few lines on a page, its table of offsets counted here. */
static char *
make_pdf (const char *const *lines)
{
  g_autoptr (GString) content = g_string_new ("BT /F1 11 Tf 14 TL 50 780 Td\n");
  GString *pdf = g_string_new ("%PDF-1.4\n");
  g_autoptr (GString) table = g_string_new ("xref\n0 6\n0000000000 65535 f \n");
  g_autofree char *stream = NULL;
  const char *objects[5] = { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R"
                             " /Resources << /Font << /F1 4 0 R >> >> >>",
                             "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", NULL };

  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (content, "(%s) Tj T*\n", lines[i]);
  g_string_append (content, "ET");
  stream = g_strdup_printf ("<< /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream", content->len, content->str);
  objects[4] = stream;
  for (guint i = 0; i < 5; i++)
    {
      g_string_append_printf (table, "%010" G_GSIZE_FORMAT " 00000 n \n", pdf->len);
      g_string_append_printf (pdf, "%u 0 obj\n%s\nendobj\n", i + 1, objects[i]);
    }
  g_string_append_printf (pdf, "%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          table->str, pdf->len);
  return g_string_free (pdf, FALSE);
}

/* With the real program, where it is installed. */
static void
test_real_pdf (void)
{
  static const char *const lines[] = {
    "Inspection of Marlwick local authority children's services", "Inspection dates: 4 to 15 March 2024",
    "Lead inspector: Ida Fenn, His Majesty's Inspector", NULL
  };
  g_autofree char *program = g_find_program_in_path ("pdftotext");
  g_autofree char *pdf = NULL;
  g_autofree char *bytes = make_pdf (lines);

  if (program == NULL)
    {
      g_test_skip ("pdftotext is not installed");
      return;
    }
  pdf = scratch_path ("marlwick.pdf");
  g_assert_true (g_file_set_contents (pdf, bytes, -1, NULL));
  {
    g_auto (Answer) answer = RUN ("report-in", "--json", pdf);
    g_autoptr (JsonParser) parser = json_parser_new ();
    JsonObject *object;

    g_assert_cmpint (answer.status, ==, 0);
    g_assert_true (json_parser_load_from_data (parser, answer.out, -1, NULL));
    object = json_node_get_object (json_parser_get_root (parser));
    g_assert_cmpstr (json_object_get_string_member (object, "authority"), ==, "Marlwick");
    g_assert_cmpstr (json_object_get_string_member (object, "lead_inspector"), ==, "Ida Fenn");
  }
  remove_scratch (pdf);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-in/json", test_json);
  g_test_add_func ("/report-in/plan", test_plan);
  g_test_add_func ("/report-in/review", test_review);
  g_test_add_func ("/report-in/profile", test_profile);
  g_test_add_func ("/report-in/pdf", test_pdf);
  g_test_add_func ("/report-in/pdf-limits", test_pdf_limits);
  g_test_add_func ("/report-in/real-pdf", test_real_pdf);
  g_test_add_func ("/report-in/published", test_published);
  return g_test_run ();
}
