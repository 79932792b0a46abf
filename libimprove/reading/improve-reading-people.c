/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>
#include <libimprove/reading/improve-reading-people-private.h>

/* A name has at most so many words, a list of people so many characters. */
#define LONGEST_NAME 9u
#define LONGEST_LIST 6000u

typedef struct
{
  const ImproveReadingBlocks *blocks;
  ImproveWords *words;
  ImproveFoundMeeting *found;
  const ImproveReadingBlock *block;
  ImproveMark mark;   /* what kind of list is open */
  guint index;        /* of the block */
  gsize from;         /* where in it reading started */
  gsize place;        /* where in the block its words start */
  char *style;        /* before each name of a list: Councillor */
  gboolean bracketed; /* the list has posts, and names in brackets after them */
  guint first;        /* of the people in the list at hand */
} People;

static void
fill_from (People *p, guint index, gsize place)
{
  gsize length;

  p->block = improve_reading_blocks_get (p->blocks, index);
  p->index = index;
  p->from = place;
  p->place = MIN (place, p->block->length);
  length = MIN (p->block->length - p->place, LONGEST_LIST);
  improve_words_fill (p->words, p->block->text + p->place, length);
  p->blocks->page->steps += 4 * length + 1;
}

static void
fill (People *p, guint index)
{
  fill_from (p, index, 0);
}

static guint
line_of (const People *p, guint token)
{
  return improve_reading_block_line (p->blocks, p->block, p->place + improve_words_get (p->words, token)->start);
}

/* The words of the model for in which capacity somebody came, by what stands in brackets after the name. */
static const char *
capacity_of (const ImproveWords *words, guint from, guint to, ImproveMark mark)
{
  static const struct
  {
    const char *pattern;
    const char *capacity;
  } capacities[] = {
    { "independent chair|chairman|chairperson", "independent_chair" },
    { "co-opted|coopted", "co_opted" },
    { "observer|observing", "observer" },
    { "adviser|advisor|commissioner", "adviser" },
    { "clerk|minutes|secretary|secretariat", "clerk" },
    { "officer|director|manager|solicitor|engineer|executive|head|administrator", "officer" },
  };

  for (guint i = from; i < to; i++)
    {
      for (guint c = 0; c < G_N_ELEMENTS (capacities); c++)
        if (improve_reading_match (words, i, capacities[c].pattern, NULL))
          return capacities[c].capacity;
      if (improve_reading_match (words, i, "chair|chairman|chairperson|chairwoman|cathaoirleach|mayor", NULL) &&
          (i == from || !improve_reading_match (words, i - 1, "vice|deputy|-", NULL)))
        return "chair";
    }
  return mark == IMPROVE_MARK_PRESENT ? "member" : NULL;
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
static gboolean
is_name (const ImproveWords *words, guint from, guint to)
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

static void
keep_person (People *p, guint from, guint to, const char *capacity)
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
  person->capacity = apologies ? NULL : g_strdup (capacity);
  person->apologies = apologies;
  person->in_attendance = p->mark == IMPROVE_MARK_ATTENDANCE;
  person->lines.first = line_of (p, from);
  person->lines.last = person->lines.first;
  g_ptr_array_add (p->found->attendances, person);
}

/* A post alone is the capacity of the person before. */
static void
set_capacity (People *p, guint from, guint to)
{
  ImproveFoundAttendance *last;
  const char *capacity = capacity_of (p->words, from, to, IMPROVE_MARK_NONE);

  /* "the Clerk" is somebody else, who is not named. */
  if (p->bracketed || p->found->attendances->len <= p->first || capacity == NULL ||
      p->mark == IMPROVE_MARK_APOLOGIES || improve_reading_match (p->words, from, "the|a|an ~ <any>", NULL))
    return;
  last = g_ptr_array_index (p->found->attendances, p->found->attendances->len - 1);
  g_free (last->capacity);
  last->capacity = g_strdup (capacity);
}

/* "Councillors Reed, Sedge": the style of all of them. */
static guint
skip_plural (People *p, guint from, guint to)
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
add_person (People *p, guint from, guint bracket, guint to)
{
  gboolean alone = bracket >= to;
  guint close = bracket;

  while (from < to && improve_words_get (p->words, from)->kind == IMPROVE_TOKEN_MARK)
    from++;
  from = skip_plural (p, from, to);
  while (close < to && !improve_words_is_mark (p->words, close, ')'))
    close++;
  /* "Director, Regional Services (Ms. C. Curley)" */
  if (bracket + 1 < close && improve_words_has_use (p->words, bracket + 1, IMPROVE_WORD_STYLE) &&
      is_name (p->words, bracket + 1, close))
    {
      keep_person (p, bracket + 1, close, capacity_of (p->words, from, bracket, p->mark));
      return;
    }
  while (bracket > from && improve_words_get (p->words, bracket - 1)->kind == IMPROVE_TOKEN_MARK)
    bracket--;
  /* "Councillor Reed in the Chair" */
  if (bracket > from + 3 && improve_reading_match (p->words, bracket - 3, "in the chair", NULL))
    {
      keep_person (p, from, bracket - 3, "chair");
      return;
    }
  /* "Clerk: Ada Reed" */
  for (guint i = from + 1; i + 1 < bracket; i++)
    if (improve_words_is_mark (p->words, i, ':') && is_post_only (p->words, from, i) &&
        is_name (p->words, i + 1, bracket))
      {
        g_clear_pointer (&p->style, g_free);
        keep_person (p, i + 1, bracket, capacity_of (p->words, from, i, p->mark));
        return;
      }
  if (alone && is_post_only (p->words, from, bracket))
    set_capacity (p, from, bracket);
  else if (is_name (p->words, from, bracket) &&
           (!p->bracketed || improve_words_has_use (p->words, from, IMPROVE_WORD_STYLE)))
    keep_person (p, from, bracket, capacity_of (p->words, from, to, p->mark));
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
         !improve_words_has_use (words, i - 1, IMPROVE_WORD_STYLE) && !improve_words_is_mark (words, i - 1, '.');
}

/* Names between commas, semicolons and "and"; what stands in brackets after one says in which capacity. */
static void
read_names (People *p, guint from, guint to)
{
  guint start = from;
  guint bracket = G_MAXUINT;

  for (guint i = from; i < to && !p->bracketed; i++)
    p->bracketed = improve_reading_match (p->words, i, "( mr|mrs|ms|miss|dr", NULL);
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
      add_person (p, start, MIN (bracket, i), i);
      start =
          improve_words_has_use (p->words, i, IMPROVE_WORD_STYLE) || improve_words_get (p->words, i)->first ? i : i + 1;
      bracket = G_MAXUINT;
    }
  if (start < to)
    add_person (p, start, MIN (bracket, to), to);
}

/* Where a line "Ada Reed, Director of Ponds" goes on from the name to the post: the separator, and the first token after
 * it; the end for no such line. A comma, a dash or a gap as between columns sets them apart. */
static guint
find_post (const ImproveWords *words, guint *post)
{
  guint size = improve_words_size (words);

  for (guint i = 1; i + 1 <= size && i <= LONGEST_NAME; i++)
    {
      gboolean gap = i < size && improve_words_get (words, i)->start >= improve_words_get (words, i - 1)->end + 3;

      if (i < size && improve_words_has_use (words, i, IMPROVE_WORD_STYLE))
        return size;
      if (i == size || !(gap || improve_words_is_mark (words, i, ',') ||
                         improve_words_is_mark (words, i, '|') ||
                         (improve_words_is_mark (words, i, '-') && !improve_words_get (words, i)->glued)))
        continue;
      *post = gap ? i : i + 1;
      return i;
    }
  return size;
}

/* Words of what somebody is, and none of who somebody is. */
static gboolean
is_post (const ImproveWords *words, guint from)
{
  gboolean found = FALSE;

  for (guint i = from; i < improve_words_size (words); i++)
    {
      if (improve_words_has_use (words, i, IMPROVE_WORD_STYLE) || improve_words_is_mark (words, i, ';') ||
          (improve_words_is_mark (words, i, ',') && i > from + 8))
        return FALSE;
      found = found || improve_words_has_use (words, i, IMPROVE_WORD_POST | IMPROVE_WORD_ROLE | IMPROVE_WORD_BODY) ||
              improve_reading_match (words, i, "member|police|services|service|nhs|trust|adviser|advisor|governor|"
                                               "representative|lead|of|for|officer|college|school|health", NULL);
    }
  return found;
}

/* A line of its own for each person, with the post. The words are those of the line. */
static gboolean
read_person_line (People *p)
{
  guint size = improve_words_size (p->words);
  guint post = size;
  guint end = find_post (p->words, &post);

  if (improve_reading_match (p->words, 0, "name|names |? title|role|post|position|organisation|representing|job", NULL))
    return TRUE;
  if (end >= size || !is_name (p->words, 0, end) || !is_post (p->words, post))
    return FALSE;
  keep_person (p, 0, end, capacity_of (p->words, post, size, p->mark));
  return TRUE;
}

/* The lines of a block from token @from of its words on, each of one person; FALSE where they are something else. */
static gboolean
read_person_lines (People *p, guint from)
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
      start = line->place + line->length + 1;
    }
  if (!any)
    fill_from (p, p->index, p->from);
  else if (start < block->length)
    {
      fill_from (p, p->index, start);
      read_names (p, 0, improve_words_size (p->words));
    }
  return any;
}

static void
read_people (People *p, guint from)
{
  if (!read_person_lines (p, from))
    read_names (p, from, improve_words_size (p->words));
}

/* "Apologies were received from Cllr Reed and Cllr Sedge." */
static void
read_apologies (People *p)
{
  guint size = improve_words_size (p->words);

  for (guint i = 0; i < size; i++)
    {
      guint end;

      if (!improve_reading_match (p->words, i, "apologies|apology", NULL) ||
          !improve_reading_match (p->words, i, "..12 from|by|behalf ~ of? <style>|<name>", &end))
        continue;
      p->mark = IMPROVE_MARK_APOLOGIES;
      p->bracketed = FALSE;
      g_clear_pointer (&p->style, g_free);
      if (improve_words_is (p->words, end, "of"))
        end++;
      read_names (p, end, improve_words_sentence_end (p->words, end));
      return;
    }
}

/* The rest of the block after a label, and blocks that are no sentences after a label alone. */
static gboolean
goes_on (const People *p)
{
  guint size = improve_words_size (p->words);

  if (size == 0 || size > 400 || improve_reading_match (p->words, 0, "draft? minutes|minute|notes|record", NULL))
    return FALSE;
  for (guint i = 0; i < MIN (size, 40u); i++)
    if (improve_words_has_use (p->words, i, IMPROVE_WORD_FINITE) &&
        improve_words_get (p->words, i)->shape == IMPROVE_SHAPE_LOWER)
      return FALSE;
  return TRUE;
}

static gboolean
opens_list (ImproveMark mark)
{
  return mark == IMPROVE_MARK_PRESENT || mark == IMPROVE_MARK_ATTENDANCE || mark == IMPROVE_MARK_APOLOGIES;
}

/* "Councillor Reed declared an interest in item 4." */
static void
read_declaration (People *p)
{
  guint size = improve_words_size (p->words);

  for (guint i = 0; i < size; i++)
    {
      guint from = improve_words_sentence_start (p->words, i);
      guint to;
      ImproveFoundAttendance *person;
      guint name_to = from;

      if (!improve_reading_match (p->words, i, "declared ..6 interest|interests", NULL))
        continue;
      to = improve_words_sentence_end (p->words, i);
      /* A heading that runs on into the sentence: "Declarations of interest Cllr Reed declared …" */
      while (from < i && !improve_words_has_use (p->words, from, IMPROVE_WORD_STYLE) && i - from > 4)
        from++;
      name_to = from;
      while (name_to < i && (improve_words_get (p->words, name_to)->shape != IMPROVE_SHAPE_LOWER ||
                             improve_words_is_mark (p->words, name_to, '.')))
        name_to++;
      if (!is_name (p->words, from, name_to))
        continue;
      person = improve_found_attendance_new ();
      person->name = improve_words_dup (p->words, from, name_to);
      person->interests = improve_words_dup (p->words, from, to);
      person->lines.first = line_of (p, from);
      person->lines.last = p->block->last_line;
      g_ptr_array_add (p->found->declarations, person);
      i = to;
    }
}

/* "The next meeting is on 3 May 2019." */
static void
read_next_meeting (People *p)
{
  ImproveReadingDate date;

  if (p->found->next_meeting != NULL ||
      improve_reading_find_date (p->words, 0, improve_words_size (p->words), &date) != IMPROVE_DATE_GOOD)
    return;
  p->found->next_meeting = improve_reading_date_text (&date);
  p->found->next_lines.first = p->block->first_line;
  p->found->next_lines.last = p->block->last_line;
}

static ImproveMark
mark_here (const People *p, guint *end)
{
  const ImproveMarkRow *row = improve_reading_mark (p->words, 0, end);

  return row != NULL ? row->mark : IMPROVE_MARK_NONE;
}

static void
read_head (People *p, const ImproveReadingMeeting *meeting)
{
  for (guint i = meeting->from; i < meeting->head; i++)
    {
      ImproveMark mark;
      guint end = 0;

      fill (p, i);
      mark = mark_here (p, &end);
      if (mark != IMPROVE_MARK_NONE)
        g_clear_pointer (&p->style, g_free);
      if (opens_list (mark))
        {
          p->mark = mark;
          p->bracketed = FALSE;
          p->first = p->found->attendances->len;
          if (mark == IMPROVE_MARK_APOLOGIES && improve_reading_match (p->words, 0, "..12 from|by|behalf", NULL))
            read_apologies (p);
          else
            read_people (p, end);
        }
      else if (mark == IMPROVE_MARK_MINUTES || mark == IMPROVE_MARK_RESOLVED)
        return;
      else if (p->mark != IMPROVE_MARK_NONE && mark == IMPROVE_MARK_NONE && goes_on (p))
        read_people (p, 0);
      else
        p->mark = IMPROVE_MARK_NONE;
    }
}

/* What the title of an item says it is about, as far as people go. */
static ImproveMark
item_mark (People *p, const ImproveReadingItem *item)
{
  guint end;

  if (item->title == NULL)
    return IMPROVE_MARK_NONE;
  improve_words_fill (p->words, item->title, strlen (item->title));
  return mark_here (p, &end);
}

static void
read_item (People *p, const ImproveReadingItem *item)
{
  ImproveMark about = item_mark (p, item);

  if (about != IMPROVE_MARK_APOLOGIES && about != IMPROVE_MARK_DECLARATIONS && about != IMPROVE_MARK_NEXT_MEETING &&
      item->title != NULL && about != IMPROVE_MARK_PRESENT && about != IMPROVE_MARK_ATTENDANCE)
    return;
  p->mark = IMPROVE_MARK_NONE;
  /* A title may say it all: "Next meeting: 3 May 2019". */
  if (about == IMPROVE_MARK_NEXT_MEETING)
    {
      fill (p, item->from);
      read_next_meeting (p);
    }
  for (guint i = item->body; i < item->to; i++)
    {
      fill_from (p, i, i == item->body && item->body == item->from ? item->place : 0);
      if (about == IMPROVE_MARK_NEXT_MEETING)
        read_next_meeting (p);
      else if (about == IMPROVE_MARK_DECLARATIONS)
        read_declaration (p);
      else if (about == IMPROVE_MARK_APOLOGIES)
        {
          guint n = p->found->attendances->len;

          read_apologies (p);
          p->mark = IMPROVE_MARK_APOLOGIES;
          if (p->found->attendances->len == n && improve_reading_match (p->words, 0, "<style>", NULL) && goes_on (p))
            read_names (p, 0, improve_words_sentence_end (p->words, 0));
        }
    }
}

/* "Date of next meeting" may stand anywhere, as a paragraph of its own. */
static void
find_next_meeting (People *p, const ImproveReadingMeeting *meeting)
{
  for (guint i = meeting->head; i < meeting->to && p->found->next_meeting == NULL; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (p->blocks, i);
      guint end;

      if (block->length > 300 || strchr ("dDnNtTfF", block->text[0]) == NULL)
        continue;
      fill (p, i);
      if (mark_here (p, &end) != IMPROVE_MARK_NEXT_MEETING)
        continue;
      read_next_meeting (p);
      if (p->found->next_meeting == NULL && i + 1 < meeting->to)
        {
          fill (p, i + 1);
          read_next_meeting (p);
        }
    }
}

void
improve_reading_people (const ImproveReadingBlocks *blocks,
                        ImproveWords *words,
                        const ImproveReadingMeeting *meeting,
                        ImproveFoundMeeting *found)
{
  People p = { .blocks = blocks, .words = words, .found = found };

  if (!meeting->single)
    read_head (&p, meeting);
  for (guint i = 0; i < meeting->items->len; i++)
    {
      const ImproveReadingItem *item = g_ptr_array_index (meeting->items, i);

      if (item->title != NULL)
        read_item (&p, item);
    }
  if (!meeting->single)
    find_next_meeting (&p, meeting);
  g_free (p.style);
}
