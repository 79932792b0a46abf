/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Mappings proposed for trackers nobody described. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include "workbook.h"

static ImproveTrackerMapping *
try_guess (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return improve_tracker_mapping_new_guessed (bytes, error);
}

static ImproveTrackerMapping *
guess (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveTrackerMapping *mapping = try_guess (text, &error);

  g_assert_no_error (error);
  return mapping;
}

static void
assert_heading (ImproveTrackerMapping *mapping, const char *column, const char *heading, double least, double most)
{
  g_auto (GStrv) headings = improve_tracker_mapping_list_headings (mapping, column);

  g_assert_cmpstr (headings[0], ==, heading);
  g_assert_cmpfloat (improve_tracker_mapping_get_confidence (mapping, column), >=, least);
  g_assert_cmpfloat (improve_tracker_mapping_get_confidence (mapping, column), <=, most);
}

static gboolean
says (ImproveTrackerMapping *mapping, const char *words)
{
  g_autofree char *text = improve_tracker_mapping_to_text (mapping);

  return strstr (text, words) != NULL;
}

static const char council[] =
  "Our plan,,,,,,\r\n"
  "Ref,Key action,Responsible officer,Target completion date,RAG,Odd column,Evidence\r\n"
  "1.1,Train every worker in the new model,DCS/HoS,14/06/2017,G,x,\r\n"
  "1.2,Visit every child on time,HoS,03/04/2017,A,y,\r\n"
  "1.3,Write down supervision,DCS,30/06/17,Parked,z,\r\n";

/* Known headings are sure, headings like known ones less, and what nobody knows is said and kept. */
static void
test_headings (void)
{
  g_autoptr (ImproveTrackerMapping) mapping = guess (council);

  assert_heading (mapping, "label", "ref", 0.9, 1);
  assert_heading (mapping, "title", "key action", 0.9, 1);
  assert_heading (mapping, "lead", "responsible officer", 0.9, 1);
  assert_heading (mapping, "due", "target completion date", 0.5, 0.8);
  assert_heading (mapping, "status", "rag", 0.9, 1);
  g_assert_cmpint (improve_tracker_mapping_get_date_order (mapping), ==, IMPROVE_DATE_ORDER_DAY_FIRST);
  g_assert_true (says (mapping, "“Odd column”, “Evidence”"));
  g_assert_true (says (mapping, "# 64 % sure: please check"));
  g_assert_true (says (mapping, "Not placed: “Parked”"));
  g_assert_true (says (mapping, "two-digit-years=2000 if"));
  g_assert_true (says (mapping, "split=/"));
  g_assert_cmpfloat (improve_tracker_mapping_get_confidence (mapping, "theme"), ==, 0);
  g_assert_cmpfloat (improve_tracker_mapping_get_confidence (mapping, "nothing"), ==, 0);
}

/* The proposal is a mapping that reads the tracker it was made for. */
static void
test_reads (void)
{
  g_autoptr (ImproveTrackerMapping) proposal = guess (council);
  g_autofree char *text = improve_tracker_mapping_to_text (proposal);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (text, &error);
  g_autoptr (GBytes) bytes = g_bytes_new_static (council, sizeof council - 1);
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  g_autoptr (ImproveTrackerImport) import = NULL;

  g_assert_no_error (error);
  import = improve_tracker_mapping_import_bytes (mapping, bytes, "t.csv", NULL, day, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (improve_tracker_import_get_rows_made (import), ==, 3);
}

/* No order is guessed where the dates do not tell it. */
static void
test_orders (void)
{
  static const struct
  {
    const char *text, *comment;
    ImproveDateOrder order;
  } cases[] = {
    { "What,When\r\na,03/04/2017\r\nb,05/06/2017\r\n", "Nothing in the file tells", IMPROVE_DATE_ORDER_UNKNOWN },
    { "What,When\r\na,03/04/2017\r\nb,25/06/2017\r\n", "1 dates in figures can be read day first only, 1 both ways",
      IMPROVE_DATE_ORDER_DAY_FIRST },
    { "What,When\r\na,06/25/2017\r\nb,05/06/2017\r\n", "month first only", IMPROVE_DATE_ORDER_MONTH_FIRST },
    { "What,When\r\na,06/25/2017\r\nb,25/06/2017\r\n", "say which is right", IMPROVE_DATE_ORDER_UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveTrackerMapping) mapping = guess (cases[i].text);

      g_assert_cmpint (improve_tracker_mapping_get_date_order (mapping), ==, cases[i].order);
      g_assert_true (says (mapping, cases[i].comment));
    }
}

/* Without a heading that is known the longest texts are the actions, and dates are when; nothing of it is sure. */
static void
test_values (void)
{
  g_autoptr (ImproveTrackerMapping) mapping =
    guess ("Alpha,Beta,Gamma\r\n1,Train every worker in the model,14/06/2017\r\n2,Visit every child,30/06/2017\r\n");

  assert_heading (mapping, "title", "beta", 0.3, 0.5);
  assert_heading (mapping, "due", "gamma", 0.3, 0.5);
  assert_heading (mapping, "label", "alpha", 0.3, 0.5);
}

/* A heading that says when over words that are no dates is less sure than one over dates. */
static void
test_against (void)
{
  g_autoptr (ImproveTrackerMapping) dates = guess ("What,When\r\na b c,14/06/2017\r\nd e f,30/06/2017\r\n");
  g_autoptr (ImproveTrackerMapping) words = guess ("What,When\r\na b c,in the hall\r\nd e f,at noon\r\n");

  g_assert_cmpfloat (improve_tracker_mapping_get_confidence (dates, "due"), >,
                     improve_tracker_mapping_get_confidence (words, "due") + 0.2);
}

static void
test_delimiters (void)
{
  g_autoptr (ImproveTrackerMapping) semicolons = guess ("What;Who\r\na, b;c\r\n");
  g_autoptr (ImproveTrackerMapping) tabs = guess ("What\tWho\r\na\tc\r\n");
  g_autoptr (ImproveTrackerMapping) odd = guess ("What,\"a;b\\c\nd\"\r\na,zzz\r\n");

  g_assert_true (says (semicolons, "delimiter=semicolon"));
  g_assert_true (says (tabs, "delimiter=tab"));
  g_assert_true (says (odd, "“a;b\\c d”"));
}

static void
test_faults (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (try_guess ("", &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_null (try_guess ("a,\"b", &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT);
  g_clear_error (&error);
  g_assert_null (try_guess ("a,a\r\nb,c\r\n", &error));
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
}

#ifdef IMPROVE_WITH_XLSX_IN

static void
test_workbook (void)
{
  static const char *const headings[] = { "No", "What", "Who", "When", NULL };
  static const char *const row[] = { "1", "Train every worker", "DCS", "14/06/2017", NULL };
  g_autofree char *first = workbook_row (3, headings);
  g_autofree char *second = workbook_row (4, row);
  g_autofree char *both = g_strconcat (first, second, NULL);
  g_autoptr (GBytes) bytes = workbook_of ("", "", both, "");
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_guessed (bytes, &error);

  g_assert_no_error (error);
  assert_heading (mapping, "title", "what", 0.9, 1);
  assert_heading (mapping, "due", "when", 0.9, 1);
}

#endif

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/guess/headings", test_headings);
  g_test_add_func ("/tracker/guess/reads", test_reads);
  g_test_add_func ("/tracker/guess/orders", test_orders);
  g_test_add_func ("/tracker/guess/values", test_values);
  g_test_add_func ("/tracker/guess/against", test_against);
  g_test_add_func ("/tracker/guess/delimiters", test_delimiters);
  g_test_add_func ("/tracker/guess/faults", test_faults);
#ifdef IMPROVE_WITH_XLSX_IN
  g_test_add_func ("/tracker/guess/workbook", test_workbook);
#endif
  return g_test_run ();
}
