/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The series of series.txt, worked out there in exact fractions, against what the library makes of them. */

#include "measure-maker.h"

#define COLUMNS 11

static double
number_of (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "/", 2);
  double over = g_ascii_strtod (parts[0], NULL);

  return parts[1] != NULL ? over / g_ascii_strtod (parts[1], NULL) : over;
}

static void
give_target (ImproveMeasure *measure,
             const char     *text)
{
  g_auto (GStrv) ends = g_strsplit (text, "..", 2);

  if (g_str_equal (text, "-"))
    return;
  if (ends[1] != NULL)
    add_target (measure, "target", "2030", NAN, number_of (ends[0]), number_of (ends[1]));
  else
    add_target (measure, "target", "2030", number_of (text), NAN, NAN);
}

static ImproveMeasureSignal *
read_series (char **cells)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveMeasure *measure = add_measure (plan, "m", IMPROVE_MEASURE_KIND_COUNT,
                                         improve_enum_get_value (IMPROVE_TYPE_POLARITY, cells[1]));
  g_auto (GStrv) values = g_strsplit (cells[3], " ", -1);

  give_target (measure, cells[2]);
  for (guint i = 0; values[i] != NULL; i++)
    {
      g_autofree char *month = g_strdup_printf ("%u-%02u", 2010 + i / 12, i % 12 + 1);

      observe (plan, "m", month, number_of (values[i]));
    }
  return signal_at (plan, "m", "2029-12-31", NULL);
}

static char *
marks_of (ImproveMeasureSignal *signal)
{
  ImproveEntityList *points = improve_measure_signal_get_points (signal);
  GString *marks = g_string_new (NULL);

  for (int i = 0; i < improve_entity_list_get_size (points); i++)
    {
      const char *const *rules = improve_measure_point_get_rules (point_at (signal, i));

      g_string_append (marks, i > 0 ? " " : "");
      g_string_append (marks, g_strv_contains (rules, "two_of_three") ? "N" : "");
      g_string_append (marks, g_strv_contains (rules, "outside_limits") ? "O" : "");
      g_string_append (marks, g_strv_contains (rules, "seven_one_side") ? "S" : "");
      g_string_append (marks, g_strv_contains (rules, "seven_trend") ? "T" : "");
      g_string_append (marks, rules[0] == NULL ? "." : "");
    }
  return g_string_free (marks, FALSE);
}

static void
assert_number (double      value,
               const char *wanted)
{
  if (g_str_equal (wanted, "-"))
    g_assert_true (isnan (value));
  else
    g_assert_cmpfloat_with_epsilon (value, g_ascii_strtod (wanted, NULL), 1e-6);
}

static void
assert_series (char **cells)
{
  g_autoptr (ImproveMeasureSignal) signal = read_series (cells);
  g_autofree char *marks = marks_of (signal);

  g_test_message ("%s", cells[0]);
  g_assert_cmpstr (improve_enum_get_word (IMPROVE_TYPE_SIGNAL_GROUNDS, improve_measure_signal_get_grounds (signal)), ==,
                   cells[4]);
  g_assert_cmpstr (improve_enum_get_word (IMPROVE_TYPE_VARIATION, improve_measure_signal_get_variation (signal)), ==,
                   cells[5]);
  g_assert_cmpstr (improve_enum_get_word (IMPROVE_TYPE_TARGET_ASSURANCE, improve_measure_signal_get_assurance (signal)),
                   ==, cells[6]);
  assert_number (improve_measure_signal_get_mean (signal), cells[7]);
  assert_number (improve_measure_signal_get_lower_limit (signal), cells[8]);
  assert_number (improve_measure_signal_get_upper_limit (signal), cells[9]);
  g_assert_cmpint (improve_measure_signal_get_n_screened (signal), ==, (int) g_ascii_strtoll (cells[10], NULL, 10));
  g_assert_cmpstr (marks, ==, cells[11]);
}

static void
test_table (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "assess", "series.txt", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], " | ", -1);

      if (*lines[i] == '#' || *lines[i] == '\0')
        continue;
      g_assert_cmpuint (g_strv_length (cells), ==, COLUMNS + 1);
      assert_series (cells);
      n++;
    }
  g_assert_cmpuint (n, >=, 60);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/measure-series/table", test_table);
  return g_test_run ();
}
