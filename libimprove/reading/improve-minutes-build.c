/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Entities from what was found, and where each of them stands. */

#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-attendance.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>
#include <libimprove/reading/improve-minutes-fill-private.h>
#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>

static ImproveCertainty
certainty_of (ImproveFoundForm form)
{
  switch (form)
    {
    case IMPROVE_FOUND_MARKED:
      return IMPROVE_CERTAINTY_MARKED;
    case IMPROVE_FOUND_LISTED:
      return IMPROVE_CERTAINTY_LIKELY;
    case IMPROVE_FOUND_NARRATIVE:
    default:
      return IMPROVE_CERTAINTY_DOUBTFUL;
    }
}

static char **
list_verbs (guint found)
{
  char **verbs = g_new (char *, (guint) __builtin_popcount (found) + 1);
  guint n = 0;

  for (; found != 0; found &= found - 1)
    verbs[n++] = g_strdup (improve_reading_verb_nick (found & -found));
  verbs[n] = NULL;
  return verbs;
}

static void
build_limb (ImproveMinutes *self, ImproveResolution *resolution, ImproveFoundLimb *found, ImproveFoundForm form)
{
  ImproveLimb *limb = g_object_new (IMPROVE_TYPE_LIMB, NULL);

  improve_minutes_add_provenance (self, IMPROVE_ENTITY (limb), NULL, found->lines, certainty_of (form),
                                  (found->verbs & IMPROVE_READING_DELEGATE) != 0 && found->delegated_to == NULL
                                      ? "it delegates, and to whom was not found"
                                      : NULL);
  improve_fill_text (limb, "text", g_steal_pointer (&found->text));
  improve_fill_text (limb, "label", g_steal_pointer (&found->label));
  improve_fill_words (limb, "verbs", list_verbs (found->verbs));
  improve_fill_text (limb, "delegated-to-text", g_steal_pointer (&found->delegated_to));
  improve_fill_text (limb, "consultation-text", g_steal_pointer (&found->consultation_with));
  improve_fill_child (resolution, "limbs", limb);
}

static ImproveResolutionMethod
method_of (const ImproveFoundResolution *found)
{
  if (found->unanimous)
    return IMPROVE_RESOLUTION_METHOD_UNANIMOUS;
  if (found->casting)
    return IMPROVE_RESOLUTION_METHOD_CASTING_VOTE;
  if (found->recorded)
    return IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE;
  if (found->assent)
    return IMPROVE_RESOLUTION_METHOD_ASSENT;
  if (found->votes_for >= 0 && found->votes_against >= 0)
    return IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS;
  return IMPROVE_RESOLUTION_METHOD_UNKNOWN;
}

static void
build_resolution (ImproveMinutes *self, ImproveAgendaItem *item, ImproveFoundResolution *found)
{
  ImproveResolution *resolution = improve_resolution_new ();

  improve_fill_int (resolution, "method", method_of (found));
  improve_fill_text (resolution, "mover-text", g_steal_pointer (&found->mover));
  improve_fill_text (resolution, "seconder-text", g_steal_pointer (&found->seconder));
  if (found->votes_for >= 0)
    improve_fill_int (resolution, "votes-for", found->votes_for);
  if (found->votes_against >= 0)
    improve_fill_int (resolution, "votes-against", found->votes_against);
  if (found->abstentions >= 0)
    improve_fill_int (resolution, "abstentions", found->abstentions);
  for (guint i = 0; i < found->n_limbs; i++)
    build_limb (self, resolution, found->limbs[i], found->form);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (resolution), NULL, found->lines, certainty_of (found->form),
                                  found->form == IMPROVE_FOUND_NARRATIVE ? "no word marks it as a resolution" : NULL);
  improve_fill_child (item, "resolutions", resolution);
}

static ImproveDate *
make_date (const char *text)
{
  return text != NULL ? improve_date_parse (text, NULL) : NULL;
}

/* What sort of thing was agreed, by its words; a task where nothing says otherwise. */
static ImproveAgreedActionKind
kind_of (const char *text)
{
  static const struct
  {
    const char *words;
    ImproveAgreedActionKind kind;
  } kinds[] = {
    { "standing item", IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM },
    { "standing agenda item", IMPROVE_AGREED_ACTION_KIND_STANDING_ITEM },
    { "should not be", IMPROVE_AGREED_ACTION_KIND_PRINCIPLE },
    { "must not", IMPROVE_AGREED_ACTION_KIND_PRINCIPLE },
    { " monthly", IMPROVE_AGREED_ACTION_KIND_RECURRING },
    { " quarterly", IMPROVE_AGREED_ACTION_KIND_RECURRING },
    { " weekly", IMPROVE_AGREED_ACTION_KIND_RECURRING },
    { "every meeting", IMPROVE_AGREED_ACTION_KIND_RECURRING },
    { "each meeting", IMPROVE_AGREED_ACTION_KIND_RECURRING },
    { "requested", IMPROVE_AGREED_ACTION_KIND_REQUEST },
  };
  g_autofree char *folded = g_ascii_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strstr (folded, kinds[i].words) != NULL)
      return kinds[i].kind;
  return IMPROVE_AGREED_ACTION_KIND_TASK;
}

static void
build_action (ImproveMinutes *self, ImproveAgendaItem *item, ImproveFoundAction *found)
{
  ImproveAgreedAction *action = g_object_new (IMPROVE_TYPE_AGREED_ACTION, NULL);
  g_autoptr (ImproveDate) due = make_date (found->due);

  improve_fill_int (action, "kind", kind_of (found->text));
  improve_fill_text (action, "text", g_steal_pointer (&found->text));
  improve_fill_text (action, "label", g_steal_pointer (&found->label));
  improve_fill_text (action, "owner-text", g_steal_pointer (&found->owner));
  if (due != NULL)
    improve_agreed_action_set_due (action, due);
  improve_fill_text (action, "due-text", g_steal_pointer (&found->due_text));
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (action), NULL, found->lines, IMPROVE_CERTAINTY_MARKED, NULL);
  improve_fill_child (item, "agreed-actions", action);
}

static void
set_papers (ImproveAgendaItem *item, GPtrArray *documents)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) papers = NULL;

  if (documents->len == 0)
    return;
  for (guint i = 0; i < documents->len; i++)
    g_strv_builder_add (titles, ((ImproveFoundText *) g_ptr_array_index (documents, i))->text);
  papers = g_strv_builder_end (titles);
  improve_agenda_item_set_papers (item, (const char *const *) papers);
}

static void
build_undertaking (ImproveMinutes *self, ImproveAgendaItem *item, ImproveFoundText *found)
{
  ImproveUndertaking *undertaking = g_object_new (IMPROVE_TYPE_UNDERTAKING, NULL);

  improve_fill_int (undertaking, "kind",
                    found->request ? IMPROVE_UNDERTAKING_KIND_REQUEST : IMPROVE_UNDERTAKING_KIND_UNDERTAKING);
  improve_fill_text (undertaking, "text", g_steal_pointer (&found->text));
  improve_fill_text (undertaking, "by-text", g_steal_pointer (&found->who));
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (undertaking), NULL, found->lines, IMPROVE_CERTAINTY_DOUBTFUL,
                                  NULL);
  improve_fill_child (item, "undertakings", undertaking);
}

static void
set_exempt (ImproveAgendaItem *item, const ImproveFoundItem *found)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) paragraphs = NULL;

  if (!found->excluded && found->exempt->len == 0)
    return;
  for (guint i = 0; i < found->exempt->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (found->exempt, i));
  paragraphs = g_strv_builder_end (builder);
  improve_agenda_item_set_exempt (item, found->excluded);
  improve_agenda_item_set_exempt_paragraphs (item, (const char *const *) paragraphs);
}

/* One paragraph a line. */
static void
set_discussion (ImproveMinutes *self, ImproveAgendaItem *item, GPtrArray *discussion)
{
  GString *text;

  if (discussion->len == 0)
    return;
  text = g_string_new (NULL);
  for (guint i = 0; i < discussion->len; i++)
    {
      ImproveFoundText *paragraph = g_ptr_array_index (discussion, i);

      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, paragraph->text);
      g_clear_pointer (&paragraph->text, g_free);
      improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), "discussion", paragraph->lines,
                                      IMPROVE_CERTAINTY_LIKELY, NULL);
    }
  improve_fill_text (item, "discussion", g_string_free (text, text->len == 0));
}

/* What was found goes as its entity comes: a page may hold more resolutions than should be kept twice. */
static void
build_resolutions (ImproveMinutes *self, ImproveAgendaItem *item, GPtrArray *found)
{
  for (guint i = 0; i < found->len; i++)
    {
      ImproveFoundResolution *resolution = g_steal_pointer (&g_ptr_array_index (found, i));

      build_resolution (self, item, resolution);
      improve_found_resolution_free (resolution);
    }
  g_ptr_array_set_size (found, 0);
}

static void
build_item (ImproveMinutes *self, ImproveMeeting *meeting, ImproveFoundItem *found)
{
  ImproveAgendaItem *item = g_object_new (IMPROVE_TYPE_AGENDA_ITEM, NULL);

  improve_fill_text (item, "title", g_steal_pointer (&found->title));
  improve_fill_text (item, "number", g_steal_pointer (&found->number));
  set_papers (item, found->documents);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), NULL, found->lines, IMPROVE_CERTAINTY_MARKED, NULL);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), "title", found->title_lines, IMPROVE_CERTAINTY_LIKELY,
                                  NULL);
  for (guint i = 0; i < found->documents->len; i++)
    improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), "papers",
                                    ((ImproveFoundText *) g_ptr_array_index (found->documents, i))->lines,
                                    IMPROVE_CERTAINTY_MARKED, NULL);
  for (guint i = 0; i < found->actions->len; i++)
    build_action (self, item, g_ptr_array_index (found->actions, i));
  improve_agenda_item_set_outcome (item, (ImproveItemOutcome) found->outcome);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), "outcome", found->outcome_lines,
                                  IMPROVE_CERTAINTY_LIKELY, NULL);
  build_resolutions (self, item, found->resolutions);
  for (guint i = 0; i < found->undertakings->len; i++)
    build_undertaking (self, item, g_ptr_array_index (found->undertakings, i));
  set_exempt (item, found);
  set_discussion (self, item, found->discussion);
  improve_fill_child (meeting, "items", item);
}

static void
build_attendance (ImproveMinutes *self, ImproveMeeting *meeting, ImproveFoundAttendance *found)
{
  ImproveAttendance *attendance = improve_attendance_new ();

  improve_fill_text (attendance, "name", g_steal_pointer (&found->name));
  improve_fill_text (attendance, "capacity", g_steal_pointer (&found->capacity));
  improve_fill_text (attendance, "post-text", g_steal_pointer (&found->post));
  improve_fill_text (attendance, "organization-text", g_steal_pointer (&found->organization));
  improve_fill_text (attendance, "in-place-of", g_steal_pointer (&found->in_place_of));
  improve_fill_int (attendance, "status",
                    found->apologies ? IMPROVE_ATTENDANCE_STATUS_APOLOGIES : IMPROVE_ATTENDANCE_STATUS_PRESENT);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (attendance), NULL, found->lines, IMPROVE_CERTAINTY_LIKELY,
                                  NULL);
  if (found->interests != NULL)
    improve_minutes_add_provenance (self, IMPROVE_ENTITY (attendance), "interests", found->interests_lines,
                                    IMPROVE_CERTAINTY_LIKELY, NULL);
  improve_fill_text (attendance, "interests", g_steal_pointer (&found->interests));
  improve_fill_child (meeting, "attendances", attendance);
}

static void
build_heading (ImproveMinutes *self,
               ImproveMeeting *meeting,
               const ImproveFoundMeeting *found,
               const ImproveMinutesSupply *supply)
{
  g_autoptr (ImproveDate) on = make_date (found->date);
  g_autoptr (ImproveDate) next_on = make_date (found->next_meeting);
  ImproveEntity *entity = IMPROVE_ENTITY (meeting);

  improve_meeting_set_body_text (meeting, found->body != NULL ? found->body : supply->body);
  improve_meeting_set_title (meeting, found->title != NULL ? found->title : supply->title);
  improve_meeting_set_on (meeting, on != NULL ? on : supply->date);
  improve_meeting_set_next_on (meeting, next_on);
  improve_minutes_add_provenance (self, entity, "body-text", found->body_lines, IMPROVE_CERTAINTY_LIKELY, NULL);
  if (on != NULL)
    improve_minutes_add_provenance (self, entity, "on", found->date_lines, IMPROVE_CERTAINTY_LIKELY, NULL);
  improve_minutes_add_provenance (self, entity, "title", found->title_lines, IMPROVE_CERTAINTY_LIKELY, NULL);
  improve_minutes_add_provenance (self, entity, "next-on", found->next_lines, IMPROVE_CERTAINTY_LIKELY, NULL);
}

static void
build_meeting (ImproveMinutes *self, const ImproveFoundMeeting *found, const ImproveMinutesSupply *supply)
{
  g_autoptr (ImproveMeeting) meeting = improve_meeting_new ();

  build_heading (self, meeting, found, supply);
  for (guint i = 0; i < found->attendances->len; i++)
    build_attendance (self, meeting, g_ptr_array_index (found->attendances, i));
  for (guint i = 0; i < found->items->len; i++)
    build_item (self, meeting, g_ptr_array_index (found->items, i));
  g_list_store_append (self->meetings, meeting);
}

static void
take_warnings (ImproveMinutes *self, ImproveReadingPage *page)
{
  for (guint i = 0; i < page->warnings->len; i++)
    {
      const ImproveReadingWarning *warning = g_ptr_array_index (page->warnings, i);

      g_ptr_array_add (self->warnings, warning->line > 0
                                           ? g_strdup_printf ("line %u: %s", warning->line, warning->message)
                                           : g_strdup (warning->message));
    }
}

ImproveMinutes *
improve_minutes_build (ImproveReadingPage *page, GPtrArray *meetings, const ImproveMinutesSupply *supply)
{
  ImproveMinutes *self = g_object_new (IMPROVE_TYPE_MINUTES, NULL);

  for (guint i = 0; i < meetings->len; i++)
    build_meeting (self, g_ptr_array_index (meetings, i), supply);
  take_warnings (self, page);
  self->source = g_bytes_ref (page->source);
  return self;
}
