/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve clock: the last day of a statutory clock on standard output, what was assumed on standard error. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/rules/improve-clock.h>

static ImproveExit
list_clocks (void)
{
  g_auto (GStrv) ids = improve_clock_list_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const ImproveClock *clock = improve_clock_lookup (ids[i]);
      g_autofree char *unit
          = g_strdup (improve_enum_get_word (IMPROVE_TYPE_CLOCK_UNIT, improve_clock_get_unit (clock)));

      g_print ("%-22s %3d %s%s after it was %s: %s (%s)\n", ids[i], improve_clock_get_count (clock),
               g_strdelimit (unit, "_", ' '),
               improve_clock_get_count (clock) == 1 ? "" : "s",
               improve_enum_get_word (IMPROVE_TYPE_DEADLINE_TRIGGER, improve_clock_get_trigger (clock)),
               improve_clock_get_title (clock), improve_clock_get_source (clock));
    }
  return IMPROVE_EXIT_FINE;
}

static void
say_assumptions (const ImproveClock *clock,
                 ImproveCalendar    *calendar,
                 ImproveDate        *due)
{
  g_printerr ("%s: counted from the day given, taken as the day it was %s (%s).\n", improve_clock_get_title (clock),
              improve_enum_get_word (IMPROVE_TYPE_DEADLINE_TRIGGER, improve_clock_get_trigger (clock)),
              improve_clock_get_source (clock));
  g_printerr ("Calendar: %s.\n",
              improve_enum_get_word (IMPROVE_TYPE_DIVISION, improve_calendar_get_division (calendar)));
  if (!improve_clock_get_verified (clock))
    g_printerr ("Warning: this rule was not read in the law itself: check it before relying on the date.\n");
  if (!improve_calendar_covers (calendar, due))
    g_printerr ("Warning: bank holidays are known up to %d only: check the date.\n",
                improve_calendar_get_last_year (calendar));
}

ImproveExit
improve_cli_clock (int    argc,
                   char **argv)
{
  g_autofree char *division = NULL;
  gboolean list = FALSE;
  const GOptionEntry entries[] = {
    { "calendar", 0, 0, G_OPTION_ARG_STRING, &division,
      "Bank holidays of england-and-wales (the default), scotland or northern-ireland", "NAME" },
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, "List the clocks there are", NULL },
    G_OPTION_ENTRY_NULL,
  };
  const ImproveClock *clock;
  ImproveCalendar *calendar;
  g_autoptr (ImproveDate) trigger_on = NULL;
  g_autoptr (ImproveDate) due = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  int value;

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
  value = improve_enum_get_value (IMPROVE_TYPE_DIVISION, division != NULL ? division : "england-and-wales");
  if (value <= 0)
    return improve_cli_fail ("there is no calendar “%s”: england-and-wales, scotland, northern-ireland", division);
  trigger_on = improve_cli_parse_date ("DATE", argv[2]);
  if (trigger_on == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  calendar = improve_calendar_get_default (value, &error);
  due = calendar != NULL ? improve_clock_reckon (clock, trigger_on, calendar, &error) : NULL;
  if (due == NULL)
    return improve_cli_fail ("%s", error->message);
  text = improve_date_to_string (due);
  g_print ("%s\n", text);
  say_assumptions (clock, calendar, due);
  return IMPROVE_EXIT_FINE;
}
