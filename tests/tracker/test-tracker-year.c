/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The trackers of twelve months, read into one plan: which date moved when and how often, which row vanished without an
 * heir, which text was written anew, which status jumped. Every other month comes as a workbook, where those are read. */

#include <libimprove/document/improve-document.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include "workbook.h"

#define MONTHS 12
#define MAX_ROWS 8

typedef struct
{
  ImprovePlan *plan;
  GPtrArray *told;      /* "month rule id" */
} Year;

/* The rows of a month; cells are parted by |. */
static guint
make_rows (guint month, const char *rows[MAX_ROWS])
{
  static const char *const dates[] = { "30/06/2017", "31/07/2017", "30/09/2017", "31/12/2017" };
  static char moved[128];
  guint n = 0;

  g_snprintf (moved, sizeof moved, "1|Every referral is decided within one working day|DCS|%s|On track",
              dates[(month >= 3) + (month >= 6) + (month >= 9)]);
  rows[n++] = moved;
  if (month < 5)
    rows[n++] = "2|Threshold guide relaunched with all partners|HoS|31/05/2017|On track";
  rows[n++] = month < 4 ? "3|Visits to children in care happen on time|Head of Care|30/09/2017|On track"
                        : "3|Statutory visits to children in care happen on time|Head of Care|30/09/2017|On track";
  rows[n++] = month < 8 ? "4|Life story work begins at placement|DCS|31/03/2018|Not started"
                        : "4|Life story work begins at placement|DCS|31/03/2018|Complete";
  rows[n++] = month < 7 ? "5|Case files show the voice of the child|DCS|31/03/2018|On track"
                        : "9|Case files show the voice of the child|DCS|31/03/2018|On track";
  if (month >= 10)
    rows[n++] = "10|A family group conference is offered early|HoS|31/03/2018|Not started";
  return n;
}

static GBytes *
make_values (const char *const *rows, guint n)
{
  GString *text = g_string_new ("No,What,Who,When,Current status\r\n");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *line = g_strdelimit (g_strdup (rows[i]), "|", ',');

      g_string_append_printf (text, "%s\r\n", line);
    }
  return g_string_free_to_bytes (text);
}

static GBytes *
make_workbook (const char *const *rows, guint n)
{
  static const char *const headings[] = { "No", "What", "Who", "When", "Current status", NULL };
  g_autoptr (GString) xml = g_string_new (NULL);
  g_autofree char *header = workbook_row (1, headings);

  g_string_append (xml, header);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) cells = g_strsplit (rows[i], "|", -1);
      g_autofree char *row = workbook_row (i + 2, (const char *const *) cells);

      g_string_append (xml, row);
    }
  return workbook_of ("", "", xml->str, "");
}

static char *
write_plan (ImprovePlan *plan)
{
  g_autoptr (ImproveDocument) document = improve_document_new (plan);
  g_autoptr (GBytes) bytes = improve_document_to_bytes (document, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static ImproveTrackerImport *
read_month (GBytes *bytes, const char *name, guint month, ImprovePlan *plan)
{
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_name ("torbay", NULL);
  g_autofree char *day = g_strdup_printf ("2017-%02u-28", month);
  g_autoptr (ImproveDate) date = improve_date_parse (day, NULL);
  g_autoptr (GError) error = NULL;
  ImproveTrackerImport *result =
    improve_tracker_mapping_import_bytes (mapping, bytes, name, plan, date, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static void
take_notes (Year *year, guint month, ImproveTrackerImport *import)
{
  GListModel *notes = improve_tracker_import_get_notes (import);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      g_ptr_array_add (year->told, g_strdup_printf ("%u %s %s", month, improve_import_note_get_rule (note),
                                                    improve_import_note_get_subject_id (note)));
    }
}

static void
set_up (Year *self, gconstpointer data)
{
  self->told = g_ptr_array_new_with_free_func (g_free);
  for (guint month = 1; month <= MONTHS; month++)
    {
      const char *rows[MAX_ROWS];
      guint n = make_rows (month, rows);
#ifdef IMPROVE_WITH_XLSX_IN
      gboolean workbook = month % 2 == 0;
#else
      gboolean workbook = FALSE;
#endif
      g_autoptr (GBytes) bytes = workbook ? make_workbook (rows, n) : make_values (rows, n);
      const char *name = workbook ? "tracker.xlsx" : "tracker.csv";
      g_autoptr (ImproveTrackerImport) import = read_month (bytes, name, month, self->plan);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autoptr (ImproveTrackerImport) again = NULL;

      if (self->plan == NULL)
        self->plan = g_object_ref (improve_tracker_import_get_plan (import));
      take_notes (self, month, import);
      g_assert_cmpint (improve_tracker_import_get_rows_listed (import), ==, 0);
      /* The same file again changes nothing, not a byte. */
      before = write_plan (self->plan);
      again = read_month (bytes, name, month, self->plan);
      after = write_plan (self->plan);
      g_assert_cmpint (improve_tracker_import_get_rows_read (again), ==, 0);
      g_assert_cmpstr (before, ==, after);
    }
}

static void
tear_down (Year *self, gconstpointer data)
{
  g_object_unref (self->plan);
  g_ptr_array_unref (self->told);
}

static ImproveAction *
get_action (Year *self, int index)
{
  return IMPROVE_ACTION (improve_entity_list_get (improve_plan_get_actions (self->plan), index));
}

/* The notes of that rule, in their order: "3 action-1, 6 action-1". */
static void
assert_told (Year *self, const char *rule, const char *expected)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < self->told->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (g_ptr_array_index (self->told, i), " ", 3);

      if (g_str_equal (parts[1], rule))
        g_string_append_printf (all, "%s%s %s", all->len > 0 ? ", " : "", parts[0], parts[2]);
    }
  g_assert_cmpstr (all->str, ==, expected);
}

static void
assert_date (ImproveDate *date, const char *expected)
{
  g_autofree char *text = improve_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

/* Which date moved, when, from where to where, and how often. */
static void
test_dates (Year *self, gconstpointer data)
{
  static const char *const moves[][3] = {
    { "2017-03-28", "2017-06-30", "2017-07-31" },
    { "2017-06-28", "2017-07-31", "2017-09-30" },
    { "2017-09-28", "2017-09-30", "2017-12-31" },
  };
  ImproveEntityList *slippages = improve_action_get_slippages (get_action (self, 0));

  g_assert_cmpint (improve_entity_list_get_size (slippages), ==, G_N_ELEMENTS (moves));
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      ImproveSlippage *slippage = IMPROVE_SLIPPAGE (improve_entity_list_get (slippages, (int) i));

      assert_date (improve_slippage_get_decided_on (slippage), moves[i][0]);
      assert_date (improve_slippage_get_old_date (slippage), moves[i][1]);
      assert_date (improve_slippage_get_new_date (slippage), moves[i][2]);
    }
  assert_date (improve_action_get_baseline_due (get_action (self, 0)), "2017-06-30");
  assert_told (self, "date-moved", "3 action-1, 6 action-1, 9 action-1");
  for (int i = 1; i < improve_entity_list_get_size (improve_plan_get_actions (self->plan)); i++)
    g_assert_cmpint (improve_entity_list_get_size (improve_action_get_slippages (get_action (self, i))), ==, 0);
}

/* Which row vanished without an heir: the one under a new number did not. */
static void
test_vanished (Year *self, gconstpointer data)
{
  assert_told (self, "row-vanished", "5 action-2");
  assert_told (self, "row-done", "");
  assert_told (self, "renumbered", "7 action-5");
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_actions (self->plan)), ==, 6);
  g_assert_cmpstr (improve_action_get_title (get_action (self, 5)), ==, "A family group conference is offered early");
}

static void
test_words (Year *self, gconstpointer data)
{
  g_autofree char *kept = improve_entity_dup_extra (IMPROVE_ENTITY (get_action (self, 2)), "x-tracker");

  assert_told (self, "reworded", "4 action-3");
  g_assert_nonnull (strstr (kept, "\"Visits to children in care happen on time\""));
  g_assert_cmpstr (improve_action_get_title (get_action (self, 2)), ==,
                   "Statutory visits to children in care happen on time");
}

static void
test_status (Year *self, gconstpointer data)
{
  assert_told (self, "status-jumped", "8 action-4");
  g_assert_cmpint (improve_action_get_state (get_action (self, 3)), ==, IMPROVE_ACTION_STATE_DELIVERED);
  /* Each month is a claim: five rows for four months, four for five, five for three. */
  g_assert_cmpint (improve_entity_list_get_size (improve_plan_get_claims (self->plan)), ==, 4 * 5 + 5 * 4 + 3 * 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/tracker/year/dates", Year, NULL, set_up, test_dates, tear_down);
  g_test_add ("/tracker/year/vanished", Year, NULL, set_up, test_vanished, tear_down);
  g_test_add ("/tracker/year/words", Year, NULL, set_up, test_words, tear_down);
  g_test_add ("/tracker/year/status", Year, NULL, set_up, test_status, tear_down);
  return g_test_run ();
}
