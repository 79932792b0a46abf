/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve file: files the minutes of a meeting in a plan, and says what became of them. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/govern/improve-filing.h>

static void
say_filing (ImproveFiling *filing)
{
  g_auto (GStrv) notes = improve_filing_dup_notes (filing);
  g_auto (GStrv) undertakings = improve_filing_dup_undertakings (filing);
  ImproveMeeting *meeting = improve_filing_get_meeting (filing);
  g_autofree char *on = improve_date_to_words (improve_meeting_get_on (meeting));

  g_print ("%s (%s): %d limbs and agreed actions filed, %d carried forward.\n",
           improve_entity_get_id (IMPROVE_ENTITY (meeting)), on, improve_filing_get_n_filed (filing),
           improve_filing_get_n_carried (filing));
  for (guint i = 0; notes[i] != NULL; i++)
    g_print ("  %s\n", notes[i]);
  if (undertakings[0] != NULL)
    g_print ("Asked or promised outside the resolutions, for the clerk to file:\n");
  for (guint i = 0; undertakings[i] != NULL; i++)
    g_print ("  - %s\n", undertakings[i]);
}

static gboolean
file_all (ImprovePlan    *plan,
          ImproveMinutes *minutes,
          gboolean        approved)
{
  GListModel *meetings = improve_minutes_get_meetings (minutes);
  g_autoptr (GDateTime) now = improve_cli_now ();

  for (guint i = 0; i < g_list_model_get_n_items (meetings); i++)
    {
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (meetings, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (ImproveFiling) filing = improve_plan_file_meeting (plan, meeting, approved, now, &error);

      if (filing == NULL)
        {
          improve_cli_fail ("%s (--body NAME, --date DATE)", error->message);
          return FALSE;
        }
      say_filing (filing);
    }
  return TRUE;
}

ImproveExit
improve_cli_file (int    argc,
                  char **argv)
{
  g_autofree char *body = NULL, *date_text = NULL, *title = NULL;
  gboolean dry_run = FALSE, approved = FALSE;
  const GOptionEntry entries[] = {
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run, "Say what would happen, and change nothing", NULL },
    { "approved", 0, 0, G_OPTION_ARG_NONE, &approved, "These are approved minutes", NULL },
    { "body", 0, 0, G_OPTION_ARG_STRING, &body, "The body that met, where the page does not say", "NAME" },
    { "date", 0, 0, G_OPTION_ARG_STRING, &date_text, "The day of the meeting, where the page does not say", "DATE" },
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, "What the meeting is called, where the page does not say", "TITLE" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveMinutes) minutes = NULL;
  g_autoptr (GError) error = NULL;

  if (!improve_cli_parse ("file", "PLAN MINUTES", "File the minutes of a meeting in a plan.", entries, &argc, &argv, 2,
                          2))
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_cli_load (argv[1]);
  minutes = document != NULL ? improve_cli_read_minutes (argv[2], body, date_text, title) : NULL;
  if (minutes == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (g_list_model_get_n_items (improve_minutes_get_meetings (minutes)) == 0)
    return improve_cli_fail ("%s: no meeting was found in it", argv[2]);
  if (!file_all (improve_document_get_plan (document), minutes, approved))
    return IMPROVE_EXIT_COULD_NOT;
  if (!dry_run && !improve_document_save (document, NULL, &error))
    return improve_cli_fail ("%s", error->message);
  return IMPROVE_EXIT_FINE;
}
