/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve clock: the last day of a statutory clock on standard output, what was assumed on standard error. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/document/improve-calendar-file.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/rules/improve-clock.h>

static const char *
say_trigger (const ImproveClock *clock)
{
  switch (improve_clock_get_trigger (clock))
    {
    case IMPROVE_DEADLINE_TRIGGER_RECEIVED:
      return "it was received";
    case IMPROVE_DEADLINE_TRIGGER_PUBLISHED:
      return "it was published";
    case IMPROVE_DEADLINE_TRIGGER_SERVED:
      return "it was served";
    case IMPROVE_DEADLINE_TRIGGER_MEETING:
      return "the meeting is held";
    case IMPROVE_DEADLINE_TRIGGER_DECIDED:
      return "it is decided";
    case IMPROVE_DEADLINE_TRIGGER_DUE:
      return "the plan was due";
    case IMPROVE_DEADLINE_TRIGGER_UNKNOWN:
    default:
      return "the day given";
    }
}

static ImproveExit
list_clocks (void)
{
  g_auto (GStrv) ids = improve_clock_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveClock *clock = improve_clock_lookup (ids[i]);
      g_autofree char *unit
          = g_strdup (improve_enum_get_word (IMPROVE_TYPE_CLOCK_UNIT, improve_clock_get_unit (clock)));

      g_print ("%-22s %3d %s%s %s %s: %s (%s, %s)\n", ids[i], improve_clock_get_count (clock),
               g_strdelimit (unit, "_", ' '), improve_clock_get_count (clock) == 1 ? "" : "s",
               improve_clock_get_before (clock) ? "before" : "after", say_trigger (clock),
               improve_clock_get_title (clock), improve_clock_get_source (clock),
               improve_clock_get_verified (clock) ? "verified" : "not read in the law");
    }
  return IMPROVE_EXIT_FINE;
}

static void
say_assumptions (const ImproveClock *clock,
                 ImproveCalendar    *calendar,
                 ImproveDate        *due)
{
  g_printerr ("%s: counted from the day given, taken as the day %s (%s).\n", improve_clock_get_title (clock),
              say_trigger (clock), improve_clock_get_source (clock));
  g_printerr ("Calendar: %s.\n",
              improve_enum_get_word (IMPROVE_TYPE_DIVISION, improve_calendar_get_division (calendar)));
  if (!improve_clock_get_verified (clock))
    g_printerr ("Warning: this rule was not read in the law itself: check it before relying on the date.\n");
  if (!improve_calendar_covers (calendar, due))
    g_printerr ("Warning: bank holidays are known up to %d only: check the date.\n",
                improve_calendar_get_last_year (calendar));
}

/* The days on which a council is closed: those given one by one, and those of its plan. */
static ImproveCalendar *
make_calendar (ImproveCalendar   *holidays,
               char             **closed,
               const char *const *of_plan,
               GError           **error)
{
  g_autoptr (GStrvBuilder) days = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (closed != NULL)
    g_strv_builder_addv (days, (const char **) closed);
  if (of_plan != NULL)
    g_strv_builder_addv (days, (const char **) of_plan);
  all = g_strv_builder_end (days);
  return improve_calendar_with_closing_days (holidays, (const char *const *) all, error);
}

/* The bank holidays to count by: of a file, or of those that the library knows. */
static ImproveCalendar *
find_holidays (const ImproveClock *clock,
               const char         *division,
               const char         *path,
               GError            **error)
{
  int value = division != NULL ? improve_enum_get_value (IMPROVE_TYPE_DIVISION, division)
                               : (int) improve_clock_get_calendar (clock);

  if (value <= 0)
    {
      g_set_error (error, IMPROVE_DATE_ERROR, IMPROVE_DATE_ERROR_DIVISION,
                   "there is no calendar “%s”: england-and-wales, scotland, northern-ireland", division);
      return NULL;
    }
  if (path != NULL)
    return improve_calendar_load (path, value, NULL, error);
  return improve_calendar_ref (improve_calendar_get_default (value, error));
}

static ImproveExit
reckon (const ImproveClock *clock,
        const char         *date,
        ImproveCalendar    *calendar)
{
  g_autoptr (ImproveDate) trigger_on = improve_cli_parse_date ("DATE", date);
  g_autoptr (ImproveDate) due = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (trigger_on == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  due = improve_clock_reckon (clock, trigger_on, calendar, &error);
  if (due == NULL)
    return improve_cli_fail ("%s", error->message);
  text = improve_date_to_string (due);
  g_print ("%s\n", text);
  say_assumptions (clock, calendar, due);
  return IMPROVE_EXIT_FINE;
}

ImproveExit
improve_cli_clock (int    argc,
                   char **argv)
{
  g_autofree char *division = NULL, *path = NULL, *plan = NULL;
  g_auto (GStrv) closed = NULL;
  gboolean list = FALSE;
  const GOptionEntry entries[] = {
    { "calendar", 0, 0, G_OPTION_ARG_STRING, &division,
      "Bank holidays of england-and-wales, scotland or northern-ireland; those of the rule where not given", "NAME" },
    { "holidays", 0, 0, G_OPTION_ARG_FILENAME, &path, "Bank holidays from a file as GOV.UK publishes it", "FILE" },
    { "closed", 0, 0, G_OPTION_ARG_STRING_ARRAY, &closed, "A day on which the council is closed too", "DATE" },
    { "plan", 0, 0, G_OPTION_ARG_FILENAME, &plan, "Leave out the closing days that a plan names", "PLAN" },
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, "List the clocks there are", NULL },
    G_OPTION_ENTRY_NULL,
  };
  const ImproveClock *clock;
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveCalendar) holidays = NULL;
  g_autoptr (ImproveCalendar) calendar = NULL;
  g_autoptr (GError) error = NULL;

  if (!improve_cli_parse ("clock", "RULE DATE", "Reckon the last day of a statutory clock.", entries, &argc, &argv, 0,
                          2))
    return IMPROVE_EXIT_COULD_NOT;
  if (list)
    return list_clocks ();
  if (argc != 3)
    return improve_cli_fail ("clock takes a rule and a date: “improve clock --list” lists the rules");
  clock = improve_clock_lookup (argv[1]);
  if (clock == NULL)
    return improve_cli_fail ("there is no clock “%s”: “improve clock --list” lists them", argv[1]);
  if (plan != NULL && (document = improve_cli_load (plan)) == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  holidays = find_holidays (clock, division, path, &error);
  if (holidays != NULL)
    calendar = make_calendar (holidays, closed,
                              document != NULL ? improve_plan_get_closing_days (improve_document_get_plan (document))
                                               : NULL,
                              &error);
  if (calendar == NULL)
    return improve_cli_fail ("%s", error->message);
  return reckon (clock, argv[2], calendar);
}
