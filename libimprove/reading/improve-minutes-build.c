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
#include <libimprove/reading/improve-minutes-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>

/* The parent keeps the child; adding to a detached entity cannot fail. */
static void
adopt (gpointer parent, gpointer child)
{
  improve_entity_add_child (IMPROVE_ENTITY (parent), IMPROVE_ENTITY (child), NULL);
  g_object_unref (child);
}

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

static void
build_limb (ImproveMinutes *self, ImproveResolution *resolution, const ImproveFoundLimb *found, ImproveFoundForm form)
{
  ImproveLimb *limb = improve_limb_new (found->text);
  const char *verbs[16] = { NULL };
  guint n = 0;

  for (guint bit = 0; bit < 15; bit++)
    if ((found->verbs & 1u << bit) != 0)
      verbs[n++] = improve_reading_verb_nick (1u << bit);
  improve_limb_set_label (limb, found->label);
  improve_limb_set_verbs (limb, verbs);
  improve_limb_set_delegated_to_text (limb, found->delegated_to);
  improve_limb_set_consultation_text (limb, found->consultation_with);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (limb), NULL, found->lines, certainty_of (form),
                                  (found->verbs & IMPROVE_READING_DELEGATE) != 0 && found->delegated_to == NULL
                                      ? "it delegates, and to whom was not found"
                                      : NULL);
  adopt (resolution, limb);
}

static void
build_resolution (ImproveMinutes *self, ImproveAgendaItem *item, const ImproveFoundResolution *found)
{
  ImproveResolution *resolution = improve_resolution_new ();

  if (found->unanimous)
    improve_resolution_set_method (resolution, IMPROVE_RESOLUTION_METHOD_UNANIMOUS);
  else if (found->casting)
    improve_resolution_set_method (resolution, IMPROVE_RESOLUTION_METHOD_CASTING_VOTE);
  else if (found->recorded)
    improve_resolution_set_method (resolution, IMPROVE_RESOLUTION_METHOD_RECORDED_VOTE);
  else if (found->assent)
    improve_resolution_set_method (resolution, IMPROVE_RESOLUTION_METHOD_ASSENT);
  else if (found->votes_for >= 0 && found->votes_against >= 0)
    improve_resolution_set_method (resolution, IMPROVE_RESOLUTION_METHOD_SHOW_OF_HANDS);
  improve_resolution_set_mover_text (resolution, found->mover);
  improve_resolution_set_seconder_text (resolution, found->seconder);
  if (found->votes_for >= 0)
    improve_resolution_set_votes_for (resolution, found->votes_for);
  if (found->votes_against >= 0)
    improve_resolution_set_votes_against (resolution, found->votes_against);
  if (found->abstentions >= 0)
    improve_resolution_set_abstentions (resolution, found->abstentions);
  for (guint i = 0; i < found->limbs->len; i++)
    build_limb (self, resolution, g_ptr_array_index (found->limbs, i), found->form);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (resolution), NULL, found->lines, certainty_of (found->form),
                                  found->form == IMPROVE_FOUND_NARRATIVE ? "no word marks it as a resolution" : NULL);
  adopt (item, resolution);
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
build_action (ImproveMinutes *self, ImproveAgendaItem *item, const ImproveFoundAction *found)
{
  ImproveAgreedAction *action = improve_agreed_action_new (found->text);
  g_autoptr (ImproveDate) due = make_date (found->due);

  improve_agreed_action_set_kind (action, kind_of (found->text));
  improve_agreed_action_set_label (action, found->label);
  improve_agreed_action_set_owner_text (action, found->owner);
  improve_agreed_action_set_due (action, due);
  improve_agreed_action_set_due_text (action, found->due_text);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (action), NULL, found->lines, IMPROVE_CERTAINTY_MARKED, NULL);
  adopt (item, action);
}

static void
set_papers (ImproveAgendaItem *item, GPtrArray *documents)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) papers = NULL;

  for (guint i = 0; i < documents->len; i++)
    g_strv_builder_add (titles, ((ImproveFoundText *) g_ptr_array_index (documents, i))->text);
  papers = g_strv_builder_end (titles);
  improve_agenda_item_set_papers (item, (const char *const *) papers);
}

static void
build_undertaking (ImproveMinutes *self, ImproveAgendaItem *item, const ImproveFoundText *found)
{
  ImproveUndertaking *undertaking = improve_undertaking_new (found->text);

  improve_undertaking_set_kind (undertaking, found->request ? IMPROVE_UNDERTAKING_KIND_REQUEST
                                                            : IMPROVE_UNDERTAKING_KIND_UNDERTAKING);
  improve_undertaking_set_by_text (undertaking, found->who);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (undertaking), NULL, found->lines, IMPROVE_CERTAINTY_DOUBTFUL,
                                  NULL);
  adopt (item, undertaking);
}

static void
set_exempt (ImproveAgendaItem *item, const ImproveFoundItem *found)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) paragraphs = NULL;

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
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < discussion->len; i++)
    {
      const ImproveFoundText *paragraph = g_ptr_array_index (discussion, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", paragraph->text);
      improve_minutes_add_provenance (self, IMPROVE_ENTITY (item), "discussion", paragraph->lines,
                                      IMPROVE_CERTAINTY_LIKELY, NULL);
    }
  if (text->len > 0)
    improve_agenda_item_set_discussion (item, text->str);
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
build_item (ImproveMinutes *self, ImproveMeeting *meeting, const ImproveFoundItem *found)
{
  ImproveAgendaItem *item = improve_agenda_item_new (found->title);

  improve_agenda_item_set_number (item, found->number);
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
  build_resolutions (self, item, found->resolutions);
  for (guint i = 0; i < found->undertakings->len; i++)
    build_undertaking (self, item, g_ptr_array_index (found->undertakings, i));
  set_exempt (item, found);
  set_discussion (self, item, found->discussion);
  adopt (meeting, item);
}

static void
build_attendance (ImproveMinutes *self, ImproveMeeting *meeting, const ImproveFoundAttendance *found)
{
  ImproveAttendance *attendance = improve_attendance_new ();

  improve_attendance_set_name (attendance, found->name);
  improve_attendance_set_capacity (attendance, found->capacity);
  improve_attendance_set_post_text (attendance, found->post);
  improve_attendance_set_organization_text (attendance, found->organization);
  improve_attendance_set_in_place_of (attendance, found->in_place_of);
  improve_attendance_set_status (attendance, found->apologies ? IMPROVE_ATTENDANCE_STATUS_APOLOGIES
                                                              : IMPROVE_ATTENDANCE_STATUS_PRESENT);
  improve_attendance_set_interests (attendance, found->interests);
  improve_minutes_add_provenance (self, IMPROVE_ENTITY (attendance), NULL, found->lines, IMPROVE_CERTAINTY_LIKELY,
                                  NULL);
  if (found->interests != NULL)
    improve_minutes_add_provenance (self, IMPROVE_ENTITY (attendance), "interests", found->interests_lines,
                                    IMPROVE_CERTAINTY_LIKELY, NULL);
  adopt (meeting, attendance);
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
