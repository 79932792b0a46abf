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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-in/json", test_json);
  g_test_add_func ("/report-in/plan", test_plan);
  g_test_add_func ("/report-in/review", test_review);
  g_test_add_func ("/report-in/profile", test_profile);
  g_test_add_func ("/report-in/pdf", test_pdf);
  g_test_add_func ("/report-in/published", test_published);
  return g_test_run ();
}
