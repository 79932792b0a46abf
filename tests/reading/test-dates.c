/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>

typedef struct
{
  const char *text;
  const char *date; /* NULL: there is one, and it cannot be */
} Case;

static const Case dates[] = {
  { "Meeting of the Pond Board, Wednesday, 14th June, 2017 6.00 p.m. (Item 7.)", "2017-06-14" },
  { "27 October 2016", "2016-10-27" },
  { "held on the 9th of February 2026 at noon", "2026-02-09" },
  { "TUESDAY, 9th JANUARY, 2018 AT 9.00 A.M.", "2018-01-09" },
  { "Date of decision: 14/09/2026", "2026-09-14" },
  { "1.9.2020", "2020-09-01" },
  { "14-09-2026", "2026-09-14" },
  { "14/09/26", "2026-09-14" },
  { "2018-05-03 Standards Board", "2018-05-03" },
  { "Wed Jan 13 2016", "2016-01-13" },
  { "June 14, 2017", "2017-06-14" },
  { "15 th January 2018", "2018-01-15" },
  { "29 February 2016", "2016-02-29" },
  { "Wednesday 13 Jan. 2016", "2016-01-13" },
  { "31 February 2017", NULL },
  { "14th June, 20177", NULL },
  { "29 February 2017", NULL },
  { "31/04/2017", NULL },
  { "12/13/2017", NULL },
  { "0 June 2017", NULL },
  { "2018-13-01", NULL },
  /* It was a Wednesday. */
  { "Tuesday, 14th June, 2017", NULL },
};

static const char *const none[] = {
  "",
  "June",
  "14 June",
  "26th September",
  "6 May 10.30am",
  "item 14",
  "14/06",
  "200/20",
  "1/2/3/4",
  "Q2 2017",
  "in 2017",
  "the 3rd of these",
  "may 14",
  "paragraphs 1.4 to 1.6",
  "a sum of 14.06",
  "20170614",
};

static void
test_dates (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      ImproveReadingDate date;
      ImproveDateFinding finding;

      g_test_message ("%s", dates[i].text);
      improve_words_fill (words, dates[i].text, strlen (dates[i].text));
      finding = improve_reading_find_date (words, 0, improve_words_size (words), &date);
      if (dates[i].date != NULL)
        {
          g_autofree char *text = improve_reading_date_text (&date);

          g_assert_cmpint (finding, ==, IMPROVE_DATE_GOOD);
          g_assert_cmpstr (text, ==, dates[i].date);
        }
      else
        g_assert_cmpint (finding, ==, IMPROVE_DATE_BAD);
    }
}

static void
test_none (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      ImproveReadingDate date;

      g_test_message ("%s", none[i]);
      improve_words_fill (words, none[i], strlen (none[i]));
      g_assert_cmpint (improve_reading_find_date (words, 0, improve_words_size (words), &date), ==,
                       IMPROVE_DATE_NOT_FOUND);
    }
}

static void
test_place (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();
  const char *text = "from 3 May 2019 to Friday 5 July 2019.";
  ImproveReadingDate date;

  improve_words_fill (words, text, strlen (text));
  g_assert_cmpint (improve_reading_find_date (words, 0, improve_words_size (words), &date), ==, IMPROVE_DATE_GOOD);
  g_assert_cmpint (date.month, ==, 5);
  g_assert_cmpuint (date.from, ==, 1);
  g_assert_cmpuint (date.to, ==, 4);
  g_assert_cmpint (improve_reading_find_date (words, date.to, improve_words_size (words), &date), ==,
                   IMPROVE_DATE_GOOD);
  g_assert_cmpint (date.month, ==, 7);
  g_assert_cmpuint (date.from, ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dates/found", test_dates);
  g_test_add_func ("/dates/none", test_none);
  g_test_add_func ("/dates/place", test_place);
  return g_test_run ();
}
