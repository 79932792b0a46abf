/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Body, date and title of a meeting. */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-heading-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

/* The heading is looked for in so many blocks, and blocks of a heading are no longer than this. */
#define HEAD_BLOCKS 30u
#define LONGEST 1200u

typedef struct
{
  const ImproveReadingBlocks *blocks;
  ImproveWords *words;
  ImproveFoundMeeting *found;
  char *number;
  char *title;
  gboolean labelled; /* the title stood after a label, which holds against what looks like one */
  ImproveFoundLines title_lines;
  gboolean bad_date; /* the date of the meeting is written, and cannot be */
  guint body_rank;   /* how good the body found is: higher is better */
  guint date_rank;
} Heading;

static void
set_lines (ImproveFoundLines *lines, const ImproveReadingBlock *block)
{
  lines->first = block->first_line;
  lines->last = block->last_line;
}

/* Whether the words of @end are the last ones of @name, which has more. */
static gboolean
ends_like (const char *name, const char *end)
{
  gsize n = strlen (name);
  gsize m = strlen (end);

  return m < n && name[n - m - 1] == ' ' && g_ascii_strcasecmp (name + n - m, end) == 0;
}

static void
take_body (Heading *h, const ImproveReadingBlock *block, char *name, guint rank)
{
  /* "The Board" is somebody's. */
  if (name != NULL && strchr (name, ' ') == NULL && rank < 90 && g_ascii_strcasecmp (name, "cabinet") != 0 &&
      g_ascii_strcasecmp (name, "executive") != 0)
    rank = rank / 4;
  if (name == NULL || name[0] == '\0' || rank <= h->body_rank)
    {
      g_free (name);
      return;
    }
  /* "Minutes of the Parish Council" under "NETHER POND PARISH COUNCIL" */
  if (h->found->body != NULL && ends_like (h->found->body, name))
    {
      h->body_rank = rank;
      g_free (name);
      return;
    }
  g_free (h->found->body);
  h->found->body = name;
  h->body_rank = rank;
  set_lines (&h->found->body_lines, block);
}

/* The first date of the block from token @from on, good or bad, where it ranks higher than what there is. */
static void
take_date (Heading *h, const ImproveReadingBlock *block, guint from, guint rank)
{
  ImproveReadingDate date;
  ImproveDateFinding finding = improve_reading_find_date (h->words, from, improve_words_size (h->words), &date);

  if (finding == IMPROVE_DATE_NOT_FOUND || rank <= h->date_rank)
    return;
  h->date_rank = rank;
  set_lines (&h->found->date_lines, block);
  g_clear_pointer (&h->found->date, g_free);
  h->bad_date = finding == IMPROVE_DATE_BAD;
  if (finding == IMPROVE_DATE_GOOD)
    h->found->date = improve_reading_date_text (&date);
  if (h->bad_date && date.wrong_weekday)
    improve_reading_page_warn (h->blocks->page, block->first_line,
                               "the date of the meeting falls on another day of the week than the page says: left out");
  else if (h->bad_date)
    improve_reading_page_warn (h->blocks->page, block->first_line, "the date of the meeting cannot be: left out");
  else if (date.short_year)
    improve_reading_page_warn (h->blocks->page, block->first_line, "the year is written with two digits: read as 20xx");
}

/* "- Meeting of the Pond Board, Wednesday, 14th June, 2017 6.00 p.m. (Item 7.)" */
static gboolean
read_meeting_of (Heading *h, const ImproveReadingBlock *block)
{
  guint at;
  char *number;

  if (!improve_reading_match (h->words, 0, "meeting of", &at) || improve_words_size (h->words) > 60)
    return FALSE;
  take_body (h, block, improve_reading_body_name (h->words, at, improve_words_size (h->words)), 90);
  /* A body may be called anything before a comma and a date. */
  if (h->body_rank < 90)
    {
      ImproveReadingDate date;

      if (improve_reading_find_date (h->words, at, improve_words_size (h->words), &date) != IMPROVE_DATE_NOT_FOUND &&
          date.from > at)
        take_body (h, block,
                   improve_words_dup (h->words, at, date.from - improve_words_is_mark (h->words, date.from - 1, ',')),
                   90);
    }
  take_date (h, block, at, 90);
  number = improve_reading_item_number (h->words);
  if (number != NULL && h->number == NULL)
    h->number = g_steal_pointer (&number);
  g_free (number);
  return TRUE;
}

/* "Decided at meeting: 14/09/2026 - Cabinet (Item 6)", "Meeting: 08/07/2024 - Policy Committee (Item 82)" */
static gboolean
read_dated_meeting (Heading *h, const ImproveReadingBlock *block)
{
  ImproveReadingDate date;
  guint at;
  guint end;
  char *number;

  if (!improve_reading_match (h->words, 0, "decided at meeting :", &at) &&
      !improve_reading_match (h->words, 0, "meeting :", &at))
    return FALSE;
  if (improve_reading_find_date (h->words, at, at + 1, &date) == IMPROVE_DATE_NOT_FOUND)
    return FALSE;
  take_date (h, block, at, 95);
  at = date.to + improve_words_is_mark (h->words, date.to, '-');
  for (end = at; end < improve_words_size (h->words) && !improve_words_is_mark (h->words, end, '('); end++)
    ;
  take_body (h, block, improve_words_dup (h->words, at, end), 95);
  number = improve_reading_item_number (h->words);
  if (number != NULL && h->number == NULL)
    h->number = g_steal_pointer (&number);
  g_free (number);
  return TRUE;
}

static void
take_label (Heading *h, const ImproveReadingBlock *block, ImproveReadingLabel label, guint at, guint rank)
{
  guint size = improve_words_size (h->words);

  if (label == IMPROVE_LABEL_BODY)
    take_body (h, block, improve_words_dup (h->words, at, size), rank);
  else if (label == IMPROVE_LABEL_DATE)
    take_date (h, block, at, rank);
  else if (!h->labelled)
    {
      h->labelled = TRUE;
      g_free (h->title);
      h->title = improve_words_dup (h->words, at, size);
      set_lines (&h->title_lines, block);
    }
}

static gboolean
read_label (Heading *h, const ImproveReadingBlock *block, gboolean in_head)
{
  ImproveReadingLabel label;
  guint rank;
  guint at;

  if (!improve_reading_find_label (h->words, in_head, &label, &rank, &at))
    return FALSE;
  take_label (h, block, label, at, rank);
  return TRUE;
}

/* "Minutes of the meeting of the Pond Board held on 3 May 2019", "POND COUNCIL Draft Minutes of …" */
static gboolean
read_minutes_of (Heading *h, const ImproveReadingBlock *block)
{
  guint size = improve_words_size (h->words);
  guint minutes = 0;
  guint at;
  char *name = NULL;

  if (improve_reading_match (h->words, 0, "record of ..4 decision|decisions", NULL))
    return FALSE;
  while (minutes < MIN (size, 30u) &&
         !improve_reading_match (h->words, minutes, "minutes|minute|notes|note|record of|from", NULL) &&
         !improve_reading_match (h->words, minutes, "minutes|minute|notes : <weekday>|<number>", NULL))
    minutes++;
  if (minutes == MIN (size, 30u))
    return FALSE;
  for (at = minutes; at < MIN (size, minutes + 14) && name == NULL; at++)
    if (improve_reading_match (h->words, at, "meeting|meetings|proceedings of|-", NULL))
      name = improve_reading_body_name (h->words, at + 2, size);
  if (name == NULL)
    name = improve_reading_body_name (h->words, minutes + 2, size);
  if (name == NULL && minutes > 0)
    name = improve_reading_body_name (h->words, 0, minutes);
  take_body (h, block, name, 70);
  take_date (h, block, minutes, 80);
  return TRUE;
}

/* Whether the block stands right under the one that named the body so far. */
static gboolean
is_below_body (const Heading *h, const ImproveReadingBlock *block)
{
  return h->body_rank == 40 && block->first_line <= h->found->body_lines.last + 3;
}

/* "Pond Council - Wednesday, 4th September, 2013 7.30 pm", "Pond Council", "Wednesday 4 September 2013". */
static void
read_plain (Heading *h, const ImproveReadingBlock *block)
{
  guint size = improve_words_size (h->words);
  ImproveReadingDate date;
  gboolean dated = improve_reading_find_date (h->words, 0, size, &date) != IMPROVE_DATE_NOT_FOUND;
  gboolean line = size <= 24;
  guint after;

  if (!line && !improve_reading_match (h->words, 0, "..60 held on|at|in|via", NULL))
    return;
  if (improve_reading_match (h->words, 0, "<style>|present|venue|contact|report|to|in|apologies", NULL) ||
      improve_reading_mark (h->words, 0, &after) != NULL)
    return;
  if (line)
    {
      char *name = improve_reading_body_name (h->words, 0, size);

      guint dash = 0;

      /* "Pond Council - Pond Committee - 3 May 2019": the body stands behind the house. */
      while (name != NULL && dash + 1 < size)
        {
          char *behind;

          while (dash + 1 < size &&
                 !(improve_words_is_mark (h->words, dash, '-') && !improve_words_get (h->words, dash)->glued))
            dash++;
          behind = improve_reading_body_name (h->words, ++dash, size);
          if (behind != NULL)
            {
              g_free (name);
              name = behind;
            }
        }
      /* A council names the house, a committee the body: the one below holds. */
      if (name != NULL && strchr (name, '(') == NULL)
        take_body (h, block, g_steal_pointer (&name), dated ? 50 : is_below_body (h, block) ? 41 : 40);
      g_free (name);
    }
  if (dated && (date.from <= 4 ||
                improve_reading_match (
                    h->words, 0, "..40 meeting|held|minutes|board|committee|council|cabinet|panel|date|on", NULL)))
    take_date (h, block, 0, 60);
}

/* "28/01/2025 - Footpath Gates" on a page of decisions. */
static gboolean
read_issue (Heading *h, const ImproveReadingBlock *block)
{
  ImproveReadingDate date;
  g_autofree char *title = NULL;

  if (improve_reading_find_date (h->words, 0, 1, &date) == IMPROVE_DATE_NOT_FOUND || date.from != 0 ||
      !improve_words_is_mark (h->words, date.to, '-'))
    return FALSE;
  take_date (h, block, 0, 70);
  title = improve_words_dup (h->words, date.to + 1, improve_words_size (h->words));
  if (h->title == NULL)
    {
      h->title = improve_reading_clean_title (title);
      set_lines (&h->title_lines, block);
    }
  return TRUE;
}

/* Whether the line opens a part of the page that no item is called after. */
static gboolean
is_label (const Heading *h)
{
  guint end;
  const ImproveMarkRow *row = improve_reading_mark (h->words, 0, &end);

  return row != NULL && row->mark < IMPROVE_MARK_PRESENT;
}

/* The title of a page about one item. @after: the line before said that a title follows. */
static void
read_item_title (Heading *h, const ImproveReadingBlock *block, gboolean after, gboolean filed)
{
  g_autofree char *clean = NULL;
  char *number;
  guint at;
  gsize skip = 0;

  if (h->title != NULL || improve_reading_is_furniture (h->words) || (!after && is_label (h)))
    return;
  /* "Agenda item - Declarations of interest" */
  if (improve_reading_match (h->words, 0, "agenda item -|:", &at) && at < improve_words_size (h->words))
    skip = improve_words_get (h->words, at)->start;
  else if (!after && (improve_words_size (h->words) > 40 ||
                      !improve_reading_is_title (h->words, 0, improve_words_size (h->words))))
    return;
  clean = improve_reading_clean_title (block->text + skip);
  number = improve_reading_item_number (h->words);
  if (number == NULL && g_ascii_isdigit (clean[0]))
    {
      gsize n = strspn (clean, "0123456789./");

      if (n < 8 && clean[n] == ' ' && g_ascii_isupper (clean[n + 1]) && (strcmp (clean, block->text) != 0 || filed))
        {
          number = g_strndup (clean, n - (clean[n - 1] == '.'));
          skip = n + 1;
          h->title = g_strdup (clean + skip);
        }
    }
  if (h->title == NULL)
    h->title = g_strdup (clean);
  if (h->number == NULL && number == NULL && block->marker.label[0] != '\0')
    number = g_strdup (block->marker.label);
  if (h->number == NULL)
    h->number = g_steal_pointer (&number);
  g_free (number);
  set_lines (&h->title_lines, block);
}

/* "The Cabinet considered …", "Options for Cabinet are": a body that needs no further name. */
static void
read_mention (Heading *h, const ImproveReadingBlock *block)
{
  static const char *const mentions[] = {
    "the? cabinet|executive <adverb>* considered|received|noted|agreed|resolved|approved|discussed|welcomed",
    "decision of|by|for the? cabinet|executive|leader|mayor member|$",
    "for|that|to|of the? cabinet are|is|was|:|approve|approves|agree|agrees|note|notes|resolved"
  };

  for (guint i = 0; i < MIN (improve_words_size (h->words), 40u); i++)
    for (guint m = 0; m < G_N_ELEMENTS (mentions); m++)
      if (improve_reading_match (h->words, i, mentions[m], NULL))
        {
          guint at = i;

          while (!improve_reading_match (h->words, at, "cabinet|executive|leader|mayor", NULL))
            at++;
          take_body (h, block, improve_words_dup (h->words, at, at + 1 + improve_words_is (h->words, at + 1, "member")),
                     10);
          return;
        }
}

static void
fill (Heading *h, const ImproveReadingBlock *block)
{
  improve_reading_block_words (h->blocks, block, h->words, LONGEST);
  h->blocks->page->steps += MIN (block->length, LONGEST);
}

/* Whether the size of a file stands on the line below. */
static gboolean
is_filed (const Heading *h, guint index)
{
  return index + 1 < improve_reading_blocks_size (h->blocks) &&
         g_str_has_prefix (improve_reading_blocks_get (h->blocks, index + 1)->text, "PDF ");
}

/* Where the heading ends: at the first item, or the first mark of the text. */
static guint
head_end (Heading *h, const ImproveReadingMeeting *meeting)
{
  guint end = MIN (meeting->head, meeting->from + HEAD_BLOCKS);

  for (guint i = meeting->from; i < end; i++)
    {
      const ImproveMarkRow *row;
      guint at;

      fill (h, improve_reading_blocks_get (h->blocks, i));
      row = improve_reading_mark (h->words, 0, &at);
      if (row != NULL && (row->mark == IMPROVE_MARK_MINUTES || row->mark == IMPROVE_MARK_RESOLVED ||
                          row->mark == IMPROVE_MARK_DECISION || row->mark == IMPROVE_MARK_DOCUMENTS))
        return i;
    }
  return end;
}

/* Where those who came are listed: a post such as "Chief Executive" names no body. */
static gboolean
lists_people (Heading *h)
{
  guint at;
  const ImproveMarkRow *row = improve_reading_mark (h->words, 0, &at);

  return row != NULL && (row->mark == IMPROVE_MARK_PRESENT || row->mark == IMPROVE_MARK_ATTENDANCE);
}

static void
read_head (Heading *h, const ImproveReadingMeeting *meeting, guint end)
{
  gboolean after = FALSE;
  gboolean people = FALSE;
  gboolean titled = meeting->single;

  for (guint i = meeting->from; i < MAX (end, meeting->from + 1) && i < meeting->to; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (h->blocks, i);
      gboolean furniture;

      if (block->length > LONGEST)
        continue;
      fill (h, block);
      furniture = improve_reading_is_furniture (h->words);
      people = people || lists_people (h);
      if (read_meeting_of (h, block) || read_dated_meeting (h, block) || read_label (h, block, TRUE) ||
          read_issue (h, block))
        titled = TRUE;
      else if (!furniture || improve_reading_match (h->words, 0, "agenda item -", NULL))
        {
          if (titled || after)
            read_item_title (h, block, after, is_filed (h, i));
          if (!(meeting->single && block->marker.kind == IMPROVE_MARKER_BULLET) && !read_minutes_of (h, block) &&
              !after && !people)
            read_plain (h, block);
        }
      after = furniture && improve_reading_match (h->words, 0, "..6 agenda|decision item|details $", NULL);
    }
}

/* A page that says "Minutes:" or "Decision:" and no more is titled by its first line. */
static void
read_untitled (Heading *h, const ImproveReadingMeeting *meeting, guint end)
{
  if (h->title != NULL || meeting->items->len > 1 || end >= meeting->to || end > meeting->from + 4)
    return;
  for (guint i = meeting->from; i < end; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (h->blocks, i);

      fill (h, block);
      if (improve_reading_is_furniture (h->words) ||
          improve_reading_find_date (h->words, 0, improve_words_size (h->words), &(ImproveReadingDate){ 0 }) !=
              IMPROVE_DATE_NOT_FOUND)
        continue;
      read_item_title (h, block, FALSE, is_filed (h, i));
      if (h->title != NULL && h->body_rank <= 41 && h->found->body_lines.first == block->first_line)
        {
          g_clear_pointer (&h->found->body, g_free);
          h->body_rank = 0;
        }
      return;
    }
}

void
improve_reading_heading (const ImproveReadingBlocks *blocks,
                         ImproveWords *words,
                         const ImproveReadingMeeting *meeting,
                         ImproveFoundMeeting *found,
                         char **item_number,
                         char **item_title,
                         ImproveFoundLines *title_lines)
{
  Heading h = { .blocks = blocks, .words = words, .found = found };
  guint end = head_end (&h, meeting);

  read_head (&h, meeting, end);
  read_untitled (&h, meeting, end);
  for (guint i = end; i < meeting->to; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, i);

      if (block->length > 300 || strchr ("mMdD", block->text[0]) == NULL)
        continue;
      fill (&h, block);
      if (!read_meeting_of (&h, block) && !read_dated_meeting (&h, block))
        read_label (&h, block, FALSE);
    }
  for (guint i = meeting->from; i < meeting->to && i < meeting->from + 200 && h.body_rank == 0; i++)
    {
      fill (&h, improve_reading_blocks_get (blocks, i));
      read_mention (&h, improve_reading_blocks_get (blocks, i));
    }
  *item_number = h.number;
  *item_title = h.title;
  *title_lines = h.title_lines;
}
