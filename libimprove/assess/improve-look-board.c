/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what boards agree: FA10. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/base/improve-likeness-private.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/rules/improve-state.h>

static gboolean
is_open_task (ImproveAssessContext *context,
              ImproveAgreedAction  *agreed)
{
  static const char *const ended[] = { "closed", "superseded", "withdrawn", NULL };
  const char *state = improve_entity_get_state_as_of (IMPROVE_ENTITY (agreed), context->when.as_of,
                                                      context->when.known_at);
  ImproveAgreedActionKind kind = improve_agreed_action_get_kind (agreed);

  return (kind == IMPROVE_AGREED_ACTION_KIND_TASK || kind == IMPROVE_AGREED_ACTION_KIND_UNKNOWN)
         && (state == NULL || !g_strv_contains (ended, state));
}

static GPtrArray *
list_open_tasks (ImproveAssessContext *context,
                 ImproveMeeting       *meeting)
{
  GPtrArray *tasks = g_ptr_array_new ();
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntityList *agreed
          = improve_agenda_item_get_agreed_actions (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));

      for (int j = 0; j < improve_entity_list_get_size (agreed); j++)
        if (is_open_task (context, IMPROVE_AGREED_ACTION (improve_entity_list_get (agreed, j))))
          g_ptr_array_add (tasks, improve_entity_list_get (agreed, j));
    }
  return tasks;
}

static gboolean
has_owner (ImproveAgreedAction *agreed)
{
  return improve_agreed_action_get_owner_id (agreed) != NULL;
}

static gboolean
has_date (ImproveAgreedAction *agreed)
{
  return improve_agreed_action_get_due (agreed) != NULL && !improve_agreed_action_get_due_assumed (agreed);
}

/* What is missing of tasks that one meeting agreed. */
static char *
say_unnamed (ImproveMeeting *meeting,
             guint           n,
             guint           without_owner,
             guint           without_date)
{
  g_autofree char *on = improve_date_to_words (improve_meeting_get_on (meeting));

  if (n > 1)
    return g_strdup_printf ("Open tasks agreed on %s: %u in all, %u without a named owner, %u without a date of their "
                            "own (the next meeting is assumed).", on, n, without_owner, without_date);
  return g_strdup_printf ("The one open task agreed on %s has no %s%s%s.", on, without_owner > 0 ? "named owner" : "",
                          without_owner > 0 && without_date > 0 ? " and no " : "",
                          without_date > 0 ? "date of its own (the next meeting is assumed)" : "");
}

static void
look_for_unnamed (ImproveAssessContext       *context,
                  const ImproveAssuranceRule *rule,
                  ImproveMeeting             *meeting,
                  GPtrArray                  *tasks)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) subject_ids = NULL;
  const char *because_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (meeting)), NULL };
  guint without_owner = 0, without_date = 0;

  for (guint i = 0; i < tasks->len; i++)
    {
      ImproveAgreedAction *agreed = g_ptr_array_index (tasks, i);

      without_owner += !has_owner (agreed);
      without_date += !has_date (agreed);
      if (!has_owner (agreed) || !has_date (agreed))
        g_strv_builder_add (ids, improve_entity_get_id (IMPROVE_ENTITY (agreed)));
    }
  subject_ids = g_strv_builder_end (ids);
  if (subject_ids[0] == NULL)
    return;
  improve_assess_add (context, rule, (const char *const *) subject_ids, because_ids,
                      say_unnamed (meeting, tasks->len, without_owner, without_date));
}

/* At which meetings a task was carried forward by the day; one that the plan does not hold has no day and counts. */
char **
improve_assess_list_carried (ImproveAssessContext *context,
                             ImproveAgreedAction  *agreed)
{
  const char *const *ids = improve_agreed_action_get_carried_at_ids (agreed);
  g_autoptr (GStrvBuilder) carried = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      ImproveMeeting *meeting = improve_meeting_of (improve_plan_lookup (context->plan, ids[i]));
      ImproveDate *on = meeting != NULL ? improve_meeting_get_on (meeting) : NULL;

      if (on == NULL || improve_as_of_has_begun (&context->when, on))
        g_strv_builder_add (carried, ids[i]);
    }
  return g_strv_builder_end (carried);
}

static void
look_for_carried (ImproveAssessContext       *context,
                  const ImproveAssuranceRule *rule,
                  GPtrArray                  *tasks)
{
  for (guint i = 0; i < tasks->len; i++)
    {
      ImproveAgreedAction *agreed = g_ptr_array_index (tasks, i);
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (agreed)), NULL };
      g_auto (GStrv) carried = improve_assess_list_carried (context, agreed);
      guint times = g_strv_length (carried);
      g_autofree char *words = improve_assess_say_times (times);

      if (times >= (guint) improve_assess_threshold (rule, "times"))
        improve_assess_add (context, rule, subject_ids, (const char *const *) carried,
                            g_strdup_printf ("“%s” was carried forward %s.",
                                             improve_agreed_action_get_text (agreed), words));
    }
}

/* Says where a task repeats one that an earlier meeting agreed and that is still open, and adds them to those. Those of
 * which that cannot be told are unsure. */
static void
look_for_repeats (ImproveAssessContext       *context,
                  const ImproveAssuranceRule *rule,
                  GPtrArray                  *earlier,
                  ImproveLikenessIndex       *earlier_texts,
                  GPtrArray                  *tasks,
                  GPtrArray                  *unsure)
{
  g_autoptr (GPtrArray) stems = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref); /* one a task */
  int likeness = improve_assess_threshold (rule, "likeness");

  for (guint i = 0; i < tasks->len; i++)
    {
      ImproveAgreedAction *now = g_ptr_array_index (tasks, i);
      const char *text = improve_agreed_action_get_text (now);
      GHashTable *own = improve_text_stems (text != NULL ? text : "");
      int before = text != NULL ? improve_likeness_index_find (earlier_texts, own, likeness) : -1;
      const char *subject_ids[] = { improve_entity_get_id (IMPROVE_ENTITY (now)), NULL };
      const char *because_ids[] = { NULL, NULL };

      g_ptr_array_add (stems, own);
      if (before < 0 && improve_likeness_index_was_cut (earlier_texts))
        g_ptr_array_add (unsure, (gpointer) subject_ids[0]);
      if (before < 0)
        continue;
      because_ids[0] = improve_entity_get_id (g_ptr_array_index (earlier, before));
      improve_assess_add (context, rule, subject_ids, because_ids,
                          g_strdup_printf ("“%s” repeats what was agreed before and is still open.", text));
    }
  for (guint i = 0; i < stems->len; i++)
    improve_likeness_index_add (earlier_texts, g_ptr_array_index (stems, i));
  g_ptr_array_extend (earlier, tasks, NULL, NULL);
}

/* There is an end to what is compared; nobody shall take that for an answer. */
static void
tell_unsure (ImproveAssessContext       *context,
             const ImproveAssuranceRule *rule,
             GPtrArray                  *unsure)
{
  guint n = unsure->len;

  if (n == 0)
    return;
  g_ptr_array_add (unsure, NULL);
  improve_assess_add (context, rule, (const char *const *) unsure->pdata, NULL,
                      g_strdup_printf ("%u open task%s not compared with all that was agreed before, which is too "
                                       "much: %s repeat an earlier one unnoticed.",
                                       n, n == 1 ? " was" : "s were", n == 1 ? "it may" : "they may"));
}

void
improve_look_fa10 (ImproveAssessContext       *context,
                   const ImproveAssuranceRule *rule)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (context->plan);
  g_autoptr (GPtrArray) earlier = g_ptr_array_new (), unsure = g_ptr_array_new ();
  g_autoptr (ImproveLikenessIndex) earlier_texts = improve_likeness_index_new ();

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      g_autoptr (GPtrArray) tasks = NULL;

      if (!improve_as_of_has_begun (&context->when, improve_meeting_get_on (meeting)))
        continue;
      tasks = list_open_tasks (context, meeting);
      look_for_unnamed (context, rule, meeting, tasks);
      look_for_carried (context, rule, tasks);
      look_for_repeats (context, rule, earlier, earlier_texts, tasks, unsure);
    }
  tell_unsure (context, rule, unsure);
}
