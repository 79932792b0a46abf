/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the names and wishes in minutes mean among what the plan holds already. */

#include <string.h>

#include <libimprove/base/improve-likeness-private.h>
#include <libimprove/govern/improve-filing-private.h>
#include <libimprove/model/improve-board.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/rules/improve-state.h>

/* From this likeness on, two agreed actions are the same wish, and two titles the same item. */
#define SAME_WISH 0.8
#define SAME_TITLE 0.8

/* Names are compared by their letters and digits, without case and a leading "the". */
static char *
plain_name (const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autofree char *normal = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *plain = g_string_new (NULL);

  for (const char *p = normal != NULL ? normal : folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (plain, c);
      else if (plain->len > 0 && plain->str[plain->len - 1] != ' ')
        g_string_append_c (plain, ' ');
    }
  g_strchomp (plain->str);
  plain->len = strlen (plain->str);
  if (g_str_has_prefix (plain->str, "the "))
    g_string_erase (plain, 0, 4);
  return g_string_free (plain, FALSE);
}

static gboolean
same_name (const char *plain,
           const char *name)
{
  g_autofree char *other = name != NULL ? plain_name (name) : NULL;

  return other != NULL && g_str_equal (plain, other);
}

/* Past "councillor" and "mr": how somebody is addressed changes from page to page. A surname alone names nobody. */
static const char *
skip_styles (const char *plain)
{
  static const char *const styles[] = { "councillor ", "cllr ", "cr ", "mr ", "mrs ", "ms ", "miss ", "dr ",
                                        "prof ", "professor ", "sir ", "dame ", "lord ", "lady ", "rev " };
  const char *name = plain;

  for (guint i = 0; i < G_N_ELEMENTS (styles);)
    if (g_str_has_prefix (name, styles[i]))
      {
        name += strlen (styles[i]);
        i = 0;
      }
    else
      i++;
  return strchr (name, ' ') != NULL ? name : plain;
}

static gboolean
same_person (const char *plain,
             const char *name)
{
  g_autofree char *other = name != NULL ? plain_name (name) : NULL;

  return other != NULL && g_str_equal (skip_styles (plain), skip_styles (other));
}

static gboolean
bears_name (ImproveEntity *entity,
            const char    *plain)
{
  const char *const *others = NULL;

  if (IMPROVE_IS_POST (entity))
    return same_name (plain, improve_post_get_label (IMPROVE_POST (entity)));
  if (IMPROVE_IS_PERSON (entity))
    {
      if (same_person (plain, improve_person_get_name (IMPROVE_PERSON (entity))))
        return TRUE;
      others = improve_person_get_other_names (IMPROVE_PERSON (entity));
    }
  else
    {
      if (same_name (plain, improve_organization_get_name (IMPROVE_ORGANIZATION (entity))))
        return TRUE;
      others = improve_organization_get_other_names (IMPROVE_ORGANIZATION (entity));
    }
  for (guint i = 0; others[i] != NULL; i++)
    if (same_name (plain, others[i]))
      return TRUE;
  return FALSE;
}

static ImproveEntity *
find_named (ImproveEntityList *list,
            const char        *plain)
{
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    if (bears_name (improve_entity_list_get (list, i), plain))
      return improve_entity_list_get (list, i);
  return NULL;
}

ImproveEntity *
improve_filing_match_board (ImprovePlan *plan,
                            const char  *name)
{
  g_autofree char *plain = plain_name (name);
  ImproveEntity *found = find_named (improve_plan_get_boards (plan), plain);

  return found != NULL ? found : find_named (improve_plan_get_organizations (plan), plain);
}

ImproveEntity *
improve_filing_match_party (ImprovePlan *plan,
                            const char  *name)
{
  g_autofree char *plain = plain_name (name);
  ImproveEntity *found = find_named (improve_plan_get_posts (plan), plain);

  if (found == NULL)
    found = find_named (improve_plan_get_people (plan), plain);
  return found != NULL ? found : improve_filing_match_board (plan, name);
}

ImproveEntity *
improve_filing_need_post (ImproveFiling *self,
                          const char    *label)
{
  ImproveEntity *found = improve_filing_match_party (self->plan, label);
  g_autoptr (ImprovePost) post = NULL;

  if (found != NULL)
    return found;
  post = improve_post_new (label);
  improve_plan_add (self->plan, IMPROVE_ENTITY (post), NULL);
  improve_filing_note (self, "Added the post “%s”, which the plan did not hold.", label);
  return IMPROVE_ENTITY (post);
}

/* The longest name of a body that stands in the text: "the Policy Committee" rather than "the Committee". */
static ImproveEntity *
find_in_text (ImproveEntityList *list,
              const char        *plain,
              gsize             *longest)
{
  ImproveEntity *found = NULL;

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);
      const char *name = improve_organization_get_name (IMPROVE_ORGANIZATION (entity));
      g_autofree char *other = name != NULL ? plain_name (name) : g_strdup ("");

      if (strlen (other) > *longest && strstr (plain, other) != NULL)
        {
          found = entity;
          *longest = strlen (other);
        }
    }
  return found;
}

ImproveEntity *
improve_filing_find_body_in (ImprovePlan *plan,
                             const char  *text)
{
  g_autofree char *plain = plain_name (text);
  gsize longest = 0;
  ImproveEntity *board = find_in_text (improve_plan_get_boards (plan), plain, &longest);
  ImproveEntity *other = find_in_text (improve_plan_get_organizations (plan), plain, &longest);

  return other != NULL ? other : board;
}

static gboolean
is_open (ImproveAgreedAction *agreed)
{
  static const char *const ended[] = { "closed", "superseded", "withdrawn", NULL };
  const char *state = improve_entity_get_state_as_of (IMPROVE_ENTITY (agreed), NULL, NULL);

  return state == NULL || !g_strv_contains (ended, state);
}

static ImproveAgreedAction *
find_repeat_in (ImproveMeeting      *meeting,
                ImproveAgreedAction *agreed)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveEntityList *earlier
          = improve_agenda_item_get_agreed_actions (IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));

      for (int j = 0; j < improve_entity_list_get_size (earlier); j++)
        {
          ImproveAgreedAction *before = IMPROVE_AGREED_ACTION (improve_entity_list_get (earlier, j));

          if (improve_agreed_action_get_text (before) != NULL && is_open (before)
              && improve_text_likeness (improve_agreed_action_get_text (before),
                                        improve_agreed_action_get_text (agreed))
                     >= SAME_WISH)
            return before;
        }
    }
  return NULL;
}

ImproveAgreedAction *
improve_filing_find_open_repeat (ImproveFiling       *self,
                                 ImproveAgreedAction *agreed)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (self->plan);

  if (improve_agreed_action_get_text (agreed) == NULL)
    return NULL;
  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));
      ImproveAgreedAction *found;

      if (meeting == self->meeting
          || !g_strv_contains (improve_meeting_get_board_ids (meeting), self->board_id))
        continue;
      found = find_repeat_in (meeting, agreed);
      if (found != NULL)
        return found;
    }
  return NULL;
}

ImproveMeeting *
improve_filing_match_meeting (ImprovePlan *plan,
                              const char  *board_id,
                              ImproveDate *on)
{
  ImproveEntityList *meetings = improve_plan_get_meetings (plan);

  for (int i = 0; i < improve_entity_list_get_size (meetings); i++)
    {
      ImproveMeeting *meeting = IMPROVE_MEETING (improve_entity_list_get (meetings, i));

      if (improve_meeting_get_on (meeting) != NULL && improve_date_equal (improve_meeting_get_on (meeting), on)
          && g_strv_contains (improve_meeting_get_board_ids (meeting), board_id))
        return meeting;
    }
  return NULL;
}

ImproveAgendaItem *
improve_filing_match_item (ImproveMeeting    *meeting,
                           ImproveAgendaItem *item)
{
  ImproveEntityList *items = improve_meeting_get_items (meeting);
  const char *title = improve_agenda_item_get_title (item);

  for (int i = 0; i < improve_entity_list_get_size (items); i++)
    {
      ImproveAgendaItem *other = IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i));
      const char *other_title = improve_agenda_item_get_title (other);

      if (g_strcmp0 (improve_agenda_item_get_number (item), improve_agenda_item_get_number (other)) != 0)
        continue;
      if (g_strcmp0 (title, other_title) == 0
          || (title != NULL && other_title != NULL && improve_text_likeness (title, other_title) >= SAME_TITLE))
        return other;
    }
  return NULL;
}

gboolean
improve_filing_is_standing (ImproveFiling *self, const char *title)
{
  ImproveEntity *board = improve_plan_lookup (self->plan, self->board_id);
  const char *const *items = board != NULL ? improve_board_get_standing_items (IMPROVE_BOARD (board)) : NULL;

  for (guint i = 0; title != NULL && items != NULL && items[i] != NULL; i++)
    if (g_ascii_strcasecmp (items[i], title) == 0 || improve_text_likeness (items[i], title) >= SAME_TITLE)
      return TRUE;
  return FALSE;
}
