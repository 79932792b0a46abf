/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Whether the title of an item or a paper names the plan, and a few words for messages. */

#include <string.h>

#include <libimprove/assess/improve-oversight-private.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>

/* The words of a text without case and marks, and versions such as "1.0" whole. An apostrophe joins. */
static char **
split_words (const char *text)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *at = folded;; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c) || (c == '.' && g_ascii_isdigit (at[1])))
        g_string_append_unichar (word, c);
      else if (c != '\'' && c != 0x2019 && word->len > 0)
        {
          g_strv_builder_add (words, word->str);
          g_string_truncate (word, 0);
        }
      if (c == 0)
        return g_strv_builder_end (words);
    }
}

/* A word by which one plan is told from another: no year, no little word. */
static gboolean
tells_apart (const char *word)
{
  static const char *const little[] = { "and", "for", "from", "our", "the", "with", NULL };

  return strlen (word) > 2 && strpbrk (word, "0123456789") == NULL && !g_strv_contains (little, word);
}

static char **
ensure_title_words (ImproveOversightFacts *self)
{
  if (self->title_words == NULL)
    {
      const char *title = improve_plan_get_title (self->plan);
      g_auto (GStrv) all = split_words (title != NULL ? title : "");
      g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

      for (guint i = 0; all[i] != NULL; i++)
        if (tells_apart (all[i]))
          g_strv_builder_add (words, all[i]);
      self->title_words = g_strv_builder_end (words);
    }
  return self->title_words;
}

/* The version of which the words say "version 1.0" or "v1.0". */
static ImprovePlanVersion *
find_named_version (ImproveOversightFacts *self,
                    char                 **words)
{
  ImproveEntityList *versions = improve_plan_get_versions (self->plan);

  for (int i = 0; i < improve_entity_list_get_size (versions); i++)
    {
      ImprovePlanVersion *version = IMPROVE_PLAN_VERSION (improve_entity_list_get (versions, i));
      const char *label = improve_plan_version_get_label (version);

      for (guint j = 0; label != NULL && words[j] != NULL; j++)
        if ((g_str_equal (words[j], "version") && g_strcmp0 (words[j + 1], label) == 0)
            || (words[j][0] == 'v' && g_str_equal (words[j] + 1, label)))
          return version;
    }
  return NULL;
}

gboolean
improve_oversight_names_plan (ImproveOversightFacts *self,
                              const char            *text,
                              ImprovePlanVersion   **version)
{
  char **title_words = ensure_title_words (self);
  g_auto (GStrv) words = split_words (text);
  ImprovePlanVersion *named = find_named_version (self, words);
  gboolean says_plan = g_strv_contains ((const char *const *) words, "plan"), says_title = title_words[0] != NULL;

  for (guint i = 0; title_words[i] != NULL; i++)
    says_title = says_title && g_strv_contains ((const char *const *) words, title_words[i]);
  if (says_plan && named != NULL && *version == NULL)
    *version = named;
  return says_title || (says_plan && named != NULL);
}

static gboolean
is_near (const char *text)
{
  g_auto (GStrv) words = text != NULL ? split_words (text) : NULL;

  return words != NULL && (g_strv_contains ((const char *const *) words, "plan")
                           || g_strv_contains ((const char *const *) words, "progress"));
}

const char *
improve_oversight_find_near (ImproveAgendaItem *item)
{
  const char *title = improve_agenda_item_get_title (item);
  const char *const *papers = improve_agenda_item_get_papers (item);

  if (is_near (title))
    return title;
  for (guint i = 0; papers[i] != NULL; i++)
    if (is_near (papers[i]))
      return papers[i];
  return NULL;
}

ImproveMeeting *
improve_oversight_find_meeting (ImproveEntity *entity)
{
  while (entity != NULL && !IMPROVE_IS_MEETING (entity))
    entity = improve_entity_get_parent (entity);
  return entity != NULL ? IMPROVE_MEETING (entity) : NULL;
}

char *
improve_oversight_dup_party (ImprovePlan *plan,
                             const char  *id)
{
  ImproveEntity *party = id != NULL ? improve_plan_lookup (plan, id) : NULL;
  const char *name = NULL;

  if (IMPROVE_IS_ORGANIZATION (party))
    name = improve_organization_get_name (IMPROVE_ORGANIZATION (party));
  else if (IMPROVE_IS_POST (party))
    name = improve_post_get_label (IMPROVE_POST (party));
  else if (IMPROVE_IS_PERSON (party))
    name = improve_person_get_name (IMPROVE_PERSON (party));
  return g_strdup (name != NULL ? name : id != NULL ? id : "nobody named");
}
