/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Minutes with answers made by hand: a text, and beside it what a reader should find in it. */

#include <json-glib/json-glib.h>
#include <string.h>

#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/reading/improve-minutes-reader.h>

/* What was found, flat. */
typedef struct
{
  GPtrArray *limbs;       /* ImproveLimb */
  GPtrArray *resolutions; /* the ImproveResolution of each */
  GPtrArray *actions;     /* ImproveAgreedAction */
  GPtrArray *papers;      /* char * */
  GPtrArray *items;       /* ImproveAgendaItem */
} Found;

static inline void
found_clear (Found *self)
{
  g_ptr_array_unref (self->limbs);
  g_ptr_array_unref (self->resolutions);
  g_ptr_array_unref (self->actions);
  g_ptr_array_unref (self->papers);
  g_ptr_array_unref (self->items);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

static inline void
flatten_item (Found *found, ImproveAgendaItem *item)
{
  ImproveEntityList *resolutions = improve_agenda_item_get_resolutions (item);
  ImproveEntityList *actions = improve_agenda_item_get_agreed_actions (item);
  const char *const *papers = improve_agenda_item_get_papers (item);

  g_ptr_array_add (found->items, item);
  for (int i = 0; i < improve_entity_list_get_size (actions); i++)
    g_ptr_array_add (found->actions, improve_entity_list_get (actions, i));
  for (int i = 0; papers[i] != NULL; i++)
    g_ptr_array_add (found->papers, (gpointer) papers[i]);
  for (int r = 0; r < improve_entity_list_get_size (resolutions); r++)
    {
      ImproveResolution *resolution = IMPROVE_RESOLUTION (improve_entity_list_get (resolutions, r));
      ImproveEntityList *limbs = improve_resolution_get_limbs (resolution);

      for (int i = 0; i < improve_entity_list_get_size (limbs); i++)
        {
          g_ptr_array_add (found->limbs, improve_entity_list_get (limbs, i));
          g_ptr_array_add (found->resolutions, resolution);
        }
    }
}

static inline Found
flatten (ImproveMinutes *minutes)
{
  GListModel *meetings = improve_minutes_get_meetings (minutes);
  Found found = { g_ptr_array_new (), g_ptr_array_new (), g_ptr_array_new (), g_ptr_array_new (), g_ptr_array_new () };

  for (guint m = 0; m < g_list_model_get_n_items (meetings); m++)
    {
      g_autoptr (ImproveMeeting) meeting = g_list_model_get_item (meetings, m);
      ImproveEntityList *items = improve_meeting_get_items (meeting);

      for (int i = 0; i < improve_entity_list_get_size (items); i++)
        flatten_item (&found, IMPROVE_AGENDA_ITEM (improve_entity_list_get (items, i)));
    }
  return found;
}

static inline const char *
answer_string (JsonObject *object, const char *member)
{
  return json_object_has_member (object, member) && !json_object_get_null_member (object, member)
           ? json_object_get_string_member (object, member)
           : NULL;
}

static inline JsonArray *
answer_array (JsonObject *object, const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_array_member (object, member) : NULL;
}

static inline guint
answer_length (JsonArray *array)
{
  return array != NULL ? json_array_get_length (array) : 0;
}

/* Texts are compared without case, blanks, a leading "that" and the punctuation at the end. */
static inline char *
plain (const char *text)
{
  GString *out = g_string_new (NULL);
  char *start;

  for (; text != NULL && *text != '\0'; text++)
    if (*text == ' ' || *text == '\n' || strncmp (text, "\xc2\xa0", 2) == 0)
      {
        if (out->len > 0 && out->str[out->len - 1] != ' ')
          g_string_append_c (out, ' ');
        text += *text == '\xc2';
      }
    else
      g_string_append_c (out, g_ascii_tolower (*text));
  while (out->len > 0 && strchr (" .;:,-", out->str[out->len - 1]) != NULL)
    g_string_truncate (out, out->len - 1);
  if (g_str_has_suffix (out->str, " and"))
    g_string_truncate (out, out->len - 4);
  while (out->len > 0 && strchr (" .;:,-", out->str[out->len - 1]) != NULL)
    g_string_truncate (out, out->len - 1);
  start = g_strdup (out->str + (g_str_has_prefix (out->str, "that ") ? 5 : 0));
  g_string_free (out, TRUE);
  return start;
}

static inline gboolean
same_text (const char *text, const char *other)
{
  g_autofree char *a = plain (text);
  g_autofree char *b = plain (other);

  return strcmp (a, b) == 0;
}

static inline gboolean
same_verbs (JsonArray *wanted, const char *const *verbs)
{
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (wanted); i++)
    {
      if (!g_strv_contains (verbs, json_array_get_string_element (wanted, i)))
        return FALSE;
      n++;
    }
  return n == g_strv_length ((char **) verbs);
}

/* The verbs of the answer, or a set of verbs that is to be taken as right too. */
static inline gboolean
accepts_verbs (JsonObject *wanted, const char *const *verbs)
{
  JsonArray *others = answer_array (wanted, "accept_kinds");

  if (same_verbs (json_object_get_array_member (wanted, "kinds"), verbs))
    return TRUE;
  for (guint i = 0; i < answer_length (others); i++)
    if (same_verbs (json_array_get_array_element (others, i), verbs))
      return TRUE;
  return FALSE;
}

static inline JsonObject *
load_answer (const char *path, JsonParser *parser)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

static inline ImproveMinutes *
read_minutes (const char *path)
{
  g_autoptr (ImproveMinutesReader) reader = improve_minutes_reader_new ();
  g_autoptr (GError) error = NULL;
  ImproveMinutes *minutes = improve_minutes_reader_read_file (reader, path, NULL, &error);

  g_assert_no_error (error);
  return minutes;
}

/* The names, without their ending, of the answers in a directory. */
static inline GPtrArray *
list_answers (const char *directory)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strndup (name, strlen (name) - 5));
  return names;
}
