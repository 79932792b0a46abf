/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lists of people: run together, a line each, in columns, with posts or without. */

#include <string.h>

#include <libimprove/reading/improve-reading-people-private.h>

/* A name has at most so many words, a list of people so many characters. */
#define LONGEST_NAME 9u
#define LONGEST_LIST 6000u

void
improve_people_fill (ImprovePeople *p, guint index, gsize place)
{
  gsize length;

  p->block = improve_reading_blocks_get (p->blocks, index);
  p->index = index;
  p->from = place;
  p->place = MIN (place, p->block->length);
  length = MIN (p->block->length - p->place, LONGEST_LIST);
  if (p->place == 0)
    improve_reading_block_words (p->blocks, p->block, p->words, LONGEST_LIST);
  else
    improve_words_fill (p->words, p->block->text + p->place, length);
  p->blocks->page->steps += 4 * length + 1;
}

guint
improve_people_line (const ImprovePeople *p, guint token)
{
  return improve_reading_block_line (p->blocks, p->block, p->place + improve_words_get (p->words, token)->start);
}

static gboolean
is_known (const ImproveFoundMeeting *found, const char *name, gboolean apologies)
{
  /* Lists of people are short; a long one is looked through from its end only. */
  guint from = found->attendances->len > 64 ? found->attendances->len - 64 : 0;

  for (guint i = from; i < found->attendances->len; i++)
    {
      const ImproveFoundAttendance *a = g_ptr_array_index (found->attendances, i);

      if (strcmp (a->name, name) == 0 && !a->apologies == !apologies)
        return TRUE;
    }
  return FALSE;
}

/* Only a post: "Clerk", "An Cathaoirleach". It says in which capacity the one before came. */
static gboolean
is_post_only (const ImproveWords *words, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    if (!improve_words_has_use (words, i, IMPROVE_WORD_ROLE | IMPROVE_WORD_POST | IMPROVE_WORD_SMALL) &&
        !improve_reading_match (words, i, "parish|town|vice|deputy|assistant|acting|senior|financial|responsible|-|/",
                                NULL))
      return FALSE;
  return to > from;
}

/* Whether the words can be a name: a few with capitals, and no sentence. */
gboolean
improve_people_is_name (const ImproveWords *words, guint from, guint to)
{
  if (to <= from || to - from > LONGEST_NAME || improve_words_get (words, from)->kind != IMPROVE_TOKEN_WORD ||
      improve_words_get (words, from)->shape == IMPROVE_SHAPE_LOWER)
    return FALSE;
  for (guint i = from; i < to; i++)
    if (improve_words_has_use (words, i, IMPROVE_WORD_FINITE | IMPROVE_WORD_WEEKDAY) ||
        improve_reading_match (words, i, "present|attendance|apologies|members|public|also|none|interest|interests|to",
                               NULL))
      return FALSE;
  return TRUE;
}

/* Keeps who is named in tokens [@from, @to). What stands in [@about, @about_to) says in which capacity they came. */
static void
keep_person (ImprovePeople *p, guint from, guint to, guint about, guint about_to)
{
  ImproveFoundAttendance *person;
  gboolean apologies = p->mark == IMPROVE_MARK_APOLOGIES;
  g_autofree char *bare = improve_words_dup (p->words, from, to);
  g_autofree char *name = p->style != NULL && !improve_words_has_use (p->words, from, IMPROVE_WORD_STYLE)
                              ? g_strconcat (p->style, " ", bare, NULL)
                              : g_steal_pointer (&bare);

  if (strlen (name) < 3 || is_known (p->found, name, apologies))
    return;
  person = improve_found_attendance_new ();
  person->name = g_steal_pointer (&name);
  person->apologies = apologies;
  if (!apologies)
    {
      person->capacity = g_strdup (improve_people_capacity (p->words, about, about_to, p->mark));
      if (g_strcmp0 (person->capacity, "substitute") == 0)
        person->in_place_of = improve_people_stands_in_for (p->words, about, about_to);
    }
  improve_people_describe (person, p->words, about == from ? to : about, about_to);
  person->in_attendance = p->mark == IMPROVE_MARK_ATTENDANCE;
  person->lines.first = improve_people_line (p, from);
  person->lines.last = person->lines.first;
  g_ptr_array_add (p->found->attendances, person);
}

/* A post or an organisation alone is that of the person before. */
static gboolean
tell_of_last (ImprovePeople *p, guint from, guint to)
{
  ImproveFoundAttendance *last;
  const char *capacity;

  /* "the Clerk" is somebody else, who is not named. */
  if (p->bracketed || p->found->attendances->len <= p->first ||
      improve_reading_match (p->words, from, "the|a|an ~ <any>", NULL))
    return FALSE;
  last = g_ptr_array_index (p->found->attendances, p->found->attendances->len - 1);
  improve_people_describe (last, p->words, from, to);
  capacity = improve_people_capacity (p->words, from, to, IMPROVE_MARK_NONE);
  if (capacity != NULL && p->mark != IMPROVE_MARK_APOLOGIES)
    {
      g_free (last->capacity);
      last->capacity = g_strdup (capacity);
    }
  return TRUE;
}

/* What stands before a name in brackets is one post: "Director, Regional Services (Ms. C. Curley)". */
static void
name_post (ImprovePeople *p, guint from, guint to)
{
  ImproveFoundAttendance *last;

  if (p->found->attendances->len <= p->first)
    return;
  while (to > from && improve_words_get (p->words, to - 1)->kind == IMPROVE_TOKEN_MARK)
    to--;
  last = g_ptr_array_index (p->found->attendances, p->found->attendances->len - 1);
  g_clear_pointer (&last->organization, g_free);
  g_free (last->post);
  last->post = to > from ? improve_words_dup (p->words, from, to) : NULL;
}

/* "A Reed (Ms H Sedge attended as substitute)": who stands in for somebody is named in brackets. @from is the first
 * token of the bracket, @name and @to those of who is stood in for. */
static gboolean
keep_substitute (ImprovePeople *p, guint from, guint close, guint name, guint to)
{
  ImproveFoundAttendance *person;
  guint end = from;

  while (end < close &&
         !improve_reading_match (p->words, end, "attended|attending|substituting|deputising|as|present|to", NULL))
    end++;
  if (end == close || !improve_people_is_name (p->words, from, end) ||
      !improve_reading_match (p->words, end, "..4 substitute|substituted|substituting|deputising|deputy|absence", NULL))
    return FALSE;
  person = improve_found_attendance_new ();
  person->name = improve_words_dup (p->words, from, end);
  person->capacity = g_strdup ("substitute");
  person->in_place_of = improve_words_dup (p->words, name, to);
  person->lines.first = person->lines.last = improve_people_line (p, from);
  g_ptr_array_add (p->found->attendances, person);
  return TRUE;
}

/* "Councillors Reed, Sedge": the style of all of them. */
static guint
skip_plural (ImprovePeople *p, guint from, guint to)
{
  static const char *const plurals[][2] = {
    { "councillors", "Councillor" }, { "cllrs", "Cllr" }, { "messrs", "Mr" }, { "aldermen", "Alderman" }
  };

  for (guint i = 0; i < G_N_ELEMENTS (plurals); i++)
    if (from < to && improve_words_is (p->words, from, plurals[i][0]))
      {
        g_free (p->style);
        p->style = g_strdup (plurals[i][1]);
        from++;
        while (from < to && improve_words_get (p->words, from)->kind == IMPROVE_TOKEN_MARK)
          from++;
        return from;
      }
  return from;
}

/* One entry: tokens [@from, @to), @bracket where its bracket opens, @to for none. */
static void
add_person (ImprovePeople *p, guint from, guint bracket, guint to)
{
  gboolean alone = bracket >= to;
  guint close = bracket;

  while (from < to && improve_words_get (p->words, from)->kind == IMPROVE_TOKEN_MARK)
    from++;
  from = skip_plural (p, from, to);
  while (close < to && !improve_words_is_mark (p->words, close, ')'))
    close++;
  if (bracket + 1 < close && improve_people_is_name (p->words, from, bracket) &&
      keep_substitute (p, bracket + 1, close, from, bracket))
    {
      keep_person (p, from, bracket, bracket, bracket);
      return;
    }
  /* "Director, Regional Services (Ms. C. Curley)" */
  if (bracket + 1 < close && improve_words_has_use (p->words, bracket + 1, IMPROVE_WORD_STYLE) &&
      improve_people_is_name (p->words, bracket + 1, close) && !is_post_only (p->words, bracket + 1, close))
    {
      keep_person (p, bracket + 1, close, from, bracket);
      name_post (p, from, bracket);
      return;
    }
  while (bracket > from && improve_words_get (p->words, bracket - 1)->kind == IMPROVE_TOKEN_MARK)
    bracket--;
  /* "Councillor Reed in the Chair" */
  if (bracket > from + 3 && improve_reading_match (p->words, bracket - 3, "in the chair", NULL))
    {
      keep_person (p, from, bracket - 3, bracket - 1, to);
      return;
    }
  /* "Clerk: Ada Reed" */
  for (guint i = from + 1; i + 1 < bracket; i++)
    if (improve_words_is_mark (p->words, i, ':') && is_post_only (p->words, from, i) &&
        improve_people_is_name (p->words, i + 1, bracket))
      {
        g_clear_pointer (&p->style, g_free);
        keep_person (p, i + 1, bracket, from, i);
        return;
      }
  if (alone && is_post_only (p->words, from, bracket))
    tell_of_last (p, from, bracket);
  else if (alone && improve_people_is_organization (p->words, from, bracket) && tell_of_last (p, from, bracket))
    return;
  else if (improve_people_is_name (p->words, from, bracket) &&
           (!p->bracketed || improve_words_has_use (p->words, from, IMPROVE_WORD_STYLE)))
    keep_person (p, from, bracket, from, to);
}

/* Whether an entry ends before token @i of the list. */
static gboolean
ends_entry (const ImproveWords *words, guint from, guint i)
{
  if (improve_words_is_mark (words, i, ',') || improve_words_is_mark (words, i, ';') ||
      improve_words_is (words, i, "and") || improve_words_is_mark (words, i, '&'))
    return TRUE;
  if (improve_words_get (words, i)->first && i > from && improve_words_is_mark (words, i - 1, '.'))
    return TRUE;
  /* "Cllr A Reed Cllr B Sedge": names run together. */
  return i > from && improve_words_has_use (words, i, IMPROVE_WORD_STYLE) &&
         !improve_words_has_use (words, i - 1, IMPROVE_WORD_STYLE) && !improve_words_is_mark (words, i - 1, '.') &&
         !improve_reading_match (words, i - 1, "county|district|borough|city|town|parish|community", NULL);
}

/* Names between commas, semicolons and "and"; what stands in brackets after one says in which capacity. */
void
improve_people_read_names (ImprovePeople *p, guint from, guint to)
{
  guint start = from;
  guint bracket = G_MAXUINT;

  for (guint i = from; i < to && !p->bracketed; i++)
    p->bracketed =
        improve_reading_match (p->words, i, "( mr|mrs|ms|miss|dr", NULL) &&
        !improve_reading_match (p->words, i, "( ..8 substitute|substituted|substituting|deputising|absence", NULL);
  for (guint i = from; i < to; i++)
    {
      if (improve_words_is_mark (p->words, i, '('))
        {
          bracket = MIN (bracket, i);
          while (i < to && !improve_words_is_mark (p->words, i, ')'))
            i++;
          /* "A Reed (Chair) B Sedge" */
          if (i + 1 < to && improve_words_get (p->words, i + 1)->kind == IMPROVE_TOKEN_WORD &&
              improve_words_get (p->words, i + 1)->shape != IMPROVE_SHAPE_LOWER)
            {
              add_person (p, start, bracket, i);
              start = i + 1;
              bracket = G_MAXUINT;
            }
          continue;
        }
      if (!ends_entry (p->words, start, i))
        continue;
      /* "Director, Regional Services (Ms. C. Curley)": the comma stands inside the post. */
      if (p->bracketed && improve_words_is_mark (p->words, i, ',') && is_post_only (p->words, start, i))
        continue;
      add_person (p, start, MIN (bracket, i), i);
      start =
          improve_words_has_use (p->words, i, IMPROVE_WORD_STYLE) || improve_words_get (p->words, i)->first ? i : i + 1;
      bracket = G_MAXUINT;
    }
  if (start < to)
    add_person (p, start, MIN (bracket, to), to);
}

/* Where a line "Ada Reed, Director of Ponds" goes on from the name to the post: the separator, and the first token
 * after it; the end for no such line. A comma, a dash or a gap as between columns sets them apart. */
static guint
find_post (const ImproveWords *words, guint *post)
{
  guint size = improve_words_size (words);

  for (guint i = 1; i + 1 <= size && i <= LONGEST_NAME; i++)
    {
      gboolean gap = i < size && improve_words_get (words, i)->start >= improve_words_get (words, i - 1)->end + 3;

      if (i < size && improve_words_has_use (words, i, IMPROVE_WORD_STYLE))
        return size;
      if (i == size || !(gap || improve_words_is_mark (words, i, ',') || improve_words_is_mark (words, i, '|') ||
                         improve_words_is_mark (words, i, '(') ||
                         (improve_words_is_mark (words, i, '-') && !improve_words_get (words, i)->glued)))
        continue;
      *post = gap ? i : i + 1;
      return i;
    }
  return size;
}

/* Whether a name starts with the style at @i: "Cllr Reed", but not "Deputy Leader" or "Chief Inspector, Police". */
static gboolean
starts_person (const ImproveWords *words, guint i)
{
  if (!improve_words_has_use (words, i, IMPROVE_WORD_STYLE))
    return FALSE;
  i += improve_words_is_mark (words, i + 1, '.') ? 2 : 1;
  return improve_reading_match (words, i, "<name>", NULL) &&
         !improve_words_has_use (words, i, IMPROVE_WORD_ROLE | IMPROVE_WORD_POST);
}

/* Words of what somebody is, and none of who somebody is. */
static gboolean
is_post (const ImproveWords *words, guint from, guint to)
{
  gboolean found = FALSE;

  for (guint i = from; i < to; i++)
    {
      if (starts_person (words, i) || improve_words_is_mark (words, i, ';') ||
          (improve_words_is_mark (words, i, ',') && i > from + 8))
        return FALSE;
      found =
          found || improve_words_has_use (words, i, IMPROVE_WORD_POST | IMPROVE_WORD_ROLE | IMPROVE_WORD_BODY) ||
          improve_people_names_organization (words, i) ||
          improve_reading_match (words, i, "member|adviser|advisor|governor|representative|lead|of|for|health", NULL);
    }
  return found;
}

/* "Ada Reed (Chair), Head of Ponds": what follows the bracket must be a post too, or nothing may follow it. */
static guint
after_bracket (const ImproveWords *words, guint end, guint post)
{
  guint size = improve_words_size (words);
  guint close = end;

  if (!improve_words_is_mark (words, end, '('))
    return post;
  while (close < size && !improve_words_is_mark (words, close, ')'))
    close++;
  return close + 1 < size ? close + 1 : post;
}

/* A line of its own for each person, with the post. The words are those of the line. */
static gboolean
read_person_line (ImprovePeople *p)
{
  guint size = improve_words_size (p->words);
  guint post = size;
  guint end = find_post (p->words, &post);

  if (improve_reading_match (p->words, 0, "name|names |? title|role|post|position|organisation|representing|job", NULL))
    return TRUE;
  if (end >= size || !improve_people_is_name (p->words, 0, end) ||
      !is_post (p->words, after_bracket (p->words, end, post), size) ||
      improve_reading_match (p->words, 0, "councillors|cllrs|messrs|aldermen", NULL))
    return FALSE;
  keep_person (p, 0, end, post, size);
  return TRUE;
}

/* The lines of a block from token @from of its words on, each of one person; FALSE where they are something else. */
static gboolean
read_person_lines (ImprovePeople *p, guint from)
{
  const ImproveReadingPage *page = p->blocks->page;
  const ImproveReadingBlock *block = p->block;
  gsize start = from < improve_words_size (p->words) ? p->place + improve_words_get (p->words, from)->start : G_MAXSIZE;
  gboolean any = FALSE;

  for (guint i = block->lines_from; i < block->lines_from + block->n_lines; i++)
    {
      const ImproveReadingLine *line = improve_reading_page_line (page, i);

      if (line->place < start && line->place + line->length <= start)
        continue;
      if (line->place < start || line->length > 200)
        break;
      p->place = line->place;
      improve_words_fill (p->words, improve_reading_page_text (page, line), line->length);
      p->blocks->page->steps += 4 * line->length + 1;
      if (!read_person_line (p))
        break;
      any = TRUE;
      /* Runs of blanks are one in the block: where the next line starts only the next line knows. */
      start =
          i + 1 < block->lines_from + block->n_lines ? improve_reading_page_line (page, i + 1)->place : block->length;
    }
  if (!any)
    improve_people_fill (p, p->index, p->from);
  else if (start < block->length)
    {
      improve_people_fill (p, p->index, start);
      improve_people_read_names (p, 0, improve_words_size (p->words));
    }
  return any;
}

/* "Ada Reed, Chief Executive; Ben Sedge, Head of Ponds": one entry of a list between semicolons, with its post. */
static gboolean
read_posted (ImprovePeople *p, guint from, guint to)
{
  for (guint i = from + 1; i + 1 < to; i++)
    {
      if (!improve_words_is_mark (p->words, i, ','))
        continue;
      if (!improve_people_is_name (p->words, from, i) || !is_post (p->words, i + 1, to))
        return FALSE;
      keep_person (p, from, i, i + 1, to);
      return TRUE;
    }
  return FALSE;
}

void
improve_people_read_part (ImprovePeople *p, guint from, guint to)
{
  if (!read_posted (p, from, to))
    improve_people_read_names (p, from, to);
}

void
improve_people_read (ImprovePeople *p, guint from)
{
  guint size;
  guint start;

  if (read_person_lines (p, from))
    return;
  size = improve_words_size (p->words);
  start = from;
  for (guint i = from; i < size; i++)
    if (improve_words_is_mark (p->words, i, ';'))
      {
        improve_people_read_part (p, start, i);
        start = i + 1;
      }
  if (start > from)
    improve_people_read_part (p, start, size);
  else
    improve_people_read_names (p, start, size);
}
