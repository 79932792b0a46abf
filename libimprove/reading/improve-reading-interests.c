/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Declarations of interest: who declares one, and which of those who came that is. */

#include <string.h>

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/reading/improve-reading-people-private.h>

/* Those who declare are named in no more words than this. */
#define LONGEST 60u

/* Past a heading that runs on into the sentence: "Declarations of interest Cllr Reed declared …". */
static guint
skip_heading (const ImproveWords *words, guint from, guint verb)
{
  for (guint i = from; i < verb && verb - from > 4; i++)
    if (improve_words_has_use (words, i, IMPROVE_WORD_STYLE))
      return i;
  return from;
}

/* "Councillors Reed and Sedge each": who declares, from token @from on; the words between them and the verb are not
 * theirs. */
static void
keep_declared (ImprovePeople *p, guint from, guint verb, guint to)
{
  ImproveFoundMeeting *meeting = p->found;
  g_autofree char *interests = improve_words_dup (p->words, from, to);

  while (verb > from && improve_words_get (p->words, verb - 1)->shape == IMPROVE_SHAPE_LOWER)
    verb--;
  p->found = improve_found_meeting_new ();
  p->first = 0;
  p->bracketed = FALSE;
  g_clear_pointer (&p->style, g_free);
  improve_people_read_part (p, from, verb);
  for (guint i = 0; i < p->found->attendances->len; i++)
    {
      ImproveFoundAttendance *person = g_ptr_array_index (p->found->attendances, i);

      person->interests = g_strdup (interests);
      person->interests_lines.first = improve_people_line (p, from);
      person->interests_lines.last = p->block->last_line;
    }
  while (p->found->attendances->len > 0)
    g_ptr_array_add (p->declared, g_ptr_array_steal_index (p->found->attendances, 0));
  improve_found_meeting_free (p->found);
  p->found = meeting;
}

/* "Councillor Reed declared an interest in item 4." */
void
improve_people_read_interests (ImprovePeople *p)
{
  guint size = improve_words_size (p->words);

  for (guint i = 0; i < size; i++)
    {
      guint from;
      guint to;

      if (!improve_reading_match (p->words, i, "declared|disclosed ..6 interest|interests", NULL))
        continue;
      from = improve_words_sentence_start (p->words, i);
      to = improve_words_sentence_end (p->words, i);
      if (i - from <= LONGEST)
        keep_declared (p, skip_heading (p->words, from, i), i, to);
      i = to;
    }
}

/* People are known again by their surnames: minutes give "Councillor A. Reed" once and "Councillor Reed" after. */
static const char *
last_word (const char *name)
{
  const char *blank = strrchr (name, ' ');

  return blank != NULL ? blank + 1 : name;
}

static void
add_interests (ImproveFoundAttendance *to, ImproveFoundAttendance *from)
{
  char *before = to->interests;

  to->interests =
      before != NULL ? g_strconcat (before, "\n", from->interests, NULL) : g_steal_pointer (&from->interests);
  g_free (before);
  if (to->interests_lines.first == 0)
    to->interests_lines.first = from->interests_lines.first;
  to->interests_lines.last = MAX (to->interests_lines.last, from->interests_lines.last);
}

/* An interest stands with whoever declared it; somebody who is not listed was there all the same. */
void
improve_people_join_interests (ImprovePeople *p)
{
  g_autoptr (GHashTable) present = NULL;

  if (p->declared->len == 0)
    return;
  present = g_hash_table_new (improve_text_hash, g_str_equal);
  for (guint i = p->found->attendances->len; i > 0; i--)
    {
      ImproveFoundAttendance *person = g_ptr_array_index (p->found->attendances, i - 1);

      if (!person->apologies)
        g_hash_table_replace (present, (gpointer) last_word (person->name), person);
      p->blocks->page->steps += strlen (person->name);
    }
  while (p->declared->len > 0)
    {
      ImproveFoundAttendance *declared = g_ptr_array_steal_index_fast (p->declared, 0);
      ImproveFoundAttendance *person = g_hash_table_lookup (present, last_word (declared->name));

      p->blocks->page->steps += strlen (declared->name);
      if (person != NULL)
        {
          add_interests (person, declared);
          improve_found_attendance_free (declared);
          continue;
        }
      declared->lines = declared->interests_lines;
      g_free (declared->capacity);
      declared->capacity = NULL;
      g_ptr_array_add (p->found->attendances, declared);
      g_hash_table_insert (present, (gpointer) last_word (declared->name), declared);
    }
}
