/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Dates and moments are shared where they are the same, and never where they are not. */

#include <libimprove/document/improve-json-shared-private.h>
#include <string.h>

static void
assert_date (ImproveJsonShared *shared,
             const char        *text)
{
  g_autoptr (ImproveDate) date = improve_json_shared_date (shared, text, strlen (text));
  g_autofree char *again = improve_date_to_string (date);

  g_assert_cmpstr (again, ==, text);
}

/* Whatever stands in their place: years far apart, and the four precisions of one day. */
static void
test_dates (void)
{
  static const char *const texts[] = { "2017-06-14", "2018-06-14", "2017-06", "2017-34", "2017", "0001", "9999-12-31" };
  ImproveJsonShared shared = { 0 };

  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      {
        g_autoptr (ImproveDate) date = improve_json_shared_date (&shared, texts[i], strlen (texts[i]));
        g_autoptr (ImproveDate) same = improve_json_shared_date (&shared, texts[i], strlen (texts[i]));

        g_assert_true (date == same);
        assert_date (&shared, texts[i]);
      }
  g_assert_null (improve_json_shared_date (&shared, "2017-06-31", 10));
  g_assert_null (improve_json_shared_date (&shared, "", 0));
  improve_json_shared_clear (&shared);
}

static void
test_days_of_a_year_have_a_place_each (void)
{
  g_autoptr (ImproveDate) day = improve_date_new_ymd (2017, 1, 1, NULL);
  ImproveJsonShared shared = { 0 };
  guint n = 0;

  while (improve_date_get_year (day) == 2017)
    {
      g_autoptr (ImproveDate) next = improve_date_add_days (day, 1, NULL);
      g_autofree char *text = improve_date_to_string (day);

      improve_date_unref (improve_json_shared_date (&shared, text, strlen (text)));
      improve_date_unref (day);
      day = g_steal_pointer (&next);
    }
  for (guint i = 0; i < G_N_ELEMENTS (shared.dates); i++)
    n += shared.dates[i] != NULL;
  g_assert_cmpuint (n, ==, 365);
  improve_json_shared_clear (&shared);
}

/* One moment with two offsets is two, for each is written as it was read; more of them than there are places. */
static void
test_instants (void)
{
  static const char *const refused[] = { "", "2017-06-14", "2017-06-14T18:00:00", "2017-06-14T18:00:00+01:00 ",
                                         "2017-06-14T18:00:00.000000000000000000000000000000000000000000001Z" };
  g_autoptr (GDateTime) summer = NULL, same = NULL, utc = NULL;
  ImproveJsonShared shared = { 0 };

  summer = improve_json_shared_instant (&shared, "2017-06-14T18:00:00+01:00", 25);
  same = improve_json_shared_instant (&shared, "2017-06-14T18:00:00+01:00", 25);
  utc = improve_json_shared_instant (&shared, "2017-06-14T17:00:00Z", 20);
  g_assert_true (summer == same);
  g_assert_cmpint (g_date_time_compare (summer, utc), ==, 0);
  g_assert_cmpint (g_date_time_get_utc_offset (utc), ==, 0);
  for (guint round = 0; round < 2; round++)
    for (guint minute = 0; minute < 200; minute++)
      {
        g_autofree char *text = g_strdup_printf ("2017-06-14T%02u:%02u:00Z", minute / 60, minute % 60);
        g_autoptr (GDateTime) instant = improve_json_shared_instant (&shared, text, strlen (text));

        g_assert_cmpuint (g_date_time_get_hour (instant) * 60 + g_date_time_get_minute (instant), ==, minute);
      }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_assert_null (improve_json_shared_instant (&shared, refused[i], strlen (refused[i])));
      g_assert_null (improve_json_shared_instant (&shared, refused[i], strlen (refused[i])));
    }
  improve_json_shared_clear (&shared);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/json-shared/dates", test_dates);
  g_test_add_func ("/document/json-shared/days-of-a-year", test_days_of_a_year_have_a_place_each);
  g_test_add_func ("/document/json-shared/instants", test_instants);
  return g_test_run ();
}
