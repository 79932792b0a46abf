/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-reading-dates-private.h>
#include <libimprove/reading/improve-reading-items-private.h>
#include <libimprove/reading/improve-reading-marks-private.h>

/* A heading of an item further on may leave out this many numbers. */
#define LARGEST_GAP 20u

typedef struct
{
  const ImproveReadingBlocks *blocks;
  ImproveWords *words;
  ImproveReadingMeeting *meeting;
  guint last;  /* number of the last item; 0 before the first */
  guint8 kind; /* of the markers of items; NONE before the first */
  char dress;
  guint prefix;        /* of dotted ones */
  guint list;          /* the last number of the list under a mark, 0 outside */
  gboolean under_mark; /* inside what a mark opened: a list there is of limbs or actions */
} Items;

static void
fill (const Items *items, const ImproveReadingBlock *block)
{
  improve_reading_block_words (items->blocks, block, items->words, 4000);
}

static ImproveReadingItem *
add_item (ImproveReadingMeeting *meeting, guint block, const char *number, char *title)
{
  ImproveReadingItem *item = g_new0 (ImproveReadingItem, 1);

  item->from = block;
  item->body = block + 1;
  item->number = number != NULL && number[0] != '\0' ? g_strdup (number) : NULL;
  item->title = title;
  g_ptr_array_add (meeting->items, item);
  return item;
}

/* Where a heading ends that runs on into its text: after its capitals ("APOLOGIES Apologies were received"), or
 * before a sentence ("To Approve the Minutes The Clerk read …"). The number of tokens where it does not run on. */
static guint
run_in_end (const ImproveWords *words)
{
  guint size = improve_words_size (words);
  guint capitals = 0;

  while (capitals < size)
    {
      const ImproveToken *token = improve_words_get (words, capitals);

      if (token->kind == IMPROVE_TOKEN_WORD && token->shape != IMPROVE_SHAPE_UPPER && token->end - token->start > 1)
        break;
      capitals++;
    }
  if (capitals >= 2 && capitals < size && capitals < 40)
    {
      while (capitals > 1 && improve_words_get (words, capitals - 1)->kind == IMPROVE_TOKEN_WORD &&
             improve_words_get (words, capitals - 1)->shape != IMPROVE_SHAPE_UPPER)
        capitals--;
      return capitals;
    }
  for (guint i = 3; i < MIN (size, 50u); i++)
    if (improve_reading_match (
            words, i, "^the|it|this|there|these|members|councillors|cllr|councillor|three|two|no|following|a", NULL) &&
        !improve_words_has_use (words, i - 1, IMPROVE_WORD_SMALL) &&
        improve_words_get (words, i - 1)->kind != IMPROVE_TOKEN_MARK)
      return i;
  return size;
}

/* Whether the marker goes on with the numbering of the items before. */
static gboolean
goes_on (const Items *items, const ImproveMarker *marker)
{
  if (items->kind == IMPROVE_MARKER_NONE)
    return TRUE;
  if (marker->kind == IMPROVE_MARKER_DOTTED && items->kind == IMPROVE_MARKER_DOTTED)
    return (guint) g_ascii_strtoull (marker->label, NULL, 10) == items->prefix && marker->value > items->last &&
           marker->value <= items->last + LARGEST_GAP;
  if (marker->kind != items->kind && (marker->kind == IMPROVE_MARKER_DOTTED || items->kind == IMPROVE_MARKER_DOTTED))
    return FALSE;
  /* Minute numbers with a stroke are never anything else. */
  if (marker->kind == IMPROVE_MARKER_MINUTE && strchr (marker->label, '/') != NULL &&
      items->kind == IMPROVE_MARKER_NUMBER && items->meeting->items->len > 1)
    return FALSE;
  if (marker->kind == IMPROVE_MARKER_MINUTE && strchr (marker->label, '/') != NULL)
    return marker->value >= items->last || items->kind != IMPROVE_MARKER_MINUTE;
  if (items->kind == IMPROVE_MARKER_MINUTE && marker->kind != IMPROVE_MARKER_MINUTE)
    return FALSE;
  return marker->value > items->last && marker->value <= items->last + LARGEST_GAP;
}

/* Capitals throughout, more than one word of them. */
static gboolean
is_capitals (const ImproveWords *words)
{
  guint n = 0;

  for (guint i = 0; i < improve_words_size (words); i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      if (token->kind != IMPROVE_TOKEN_WORD || token->end - token->start < 2)
        continue;
      if (token->shape != IMPROVE_SHAPE_UPPER && !g_ascii_isdigit (words->text[token->start]))
        return FALSE;
      n++;
    }
  return n > 1;
}

/* A list under "RESOLVED" or "Actions" counts on by one. */
static gboolean
is_listed (const Items *items, const ImproveReadingBlock *block)
{
  if (!items->under_mark || is_capitals (items->words) ||
      (block->flags & (IMPROVE_READING_LINE_BOLD | IMPROVE_READING_LINE_HEADING)) != 0)
    return FALSE;
  return block->marker.kind == IMPROVE_MARKER_NUMBER && block->marker.value == items->list + 1 &&
         !(block->marker.value == items->last + 1 && items->list == 0 && items->last > 0 && block->marker.value > 1);
}

/* Words an entry of a list starts with and a heading hardly does. */
static gboolean
reads_like_limb (const ImproveWords *words)
{
  guint size = improve_words_size (words);

  return improve_reading_match (words, 0, "that", NULL) || (size > 0 && improve_words_is_mark (words, size - 1, ';'));
}

static gboolean
has_strong_number (const ImproveReadingBlock *block)
{
  return (block->marker.kind == IMPROVE_MARKER_MINUTE && strchr (block->marker.label, '/') != NULL) ||
         (block->flags & (IMPROVE_READING_LINE_BOLD | IMPROVE_READING_LINE_HEADING)) != 0;
}

/* "5. Taxi fares. The Committee resolved …": a short title with a full stop before what is said under it; the number of
 * tokens where there is none. */
static guint
sentence_title (const Items *items, const ImproveMarker *marker)
{
  const ImproveWords *words = items->words;
  guint size = improve_words_size (words);
  guint end = improve_words_sentence_end (words, 0);

  for (guint i = 1; i < MIN (end, 10u); i++)
    if (improve_words_is_mark (words, i, ':') && i + 1 < size &&
        improve_words_get (words, i + 1)->shape != IMPROVE_SHAPE_LOWER)
      end = i + 1;
  if (items->under_mark || marker->dress != '.' || end >= size || end > 8 ||
      (items->kind != IMPROVE_MARKER_NONE && marker->value > items->last + 3) ||
      !(improve_words_is_mark (words, end - 1, '.') || improve_words_is_mark (words, end - 1, ':')) ||
      improve_words_verb (words, 0) != 0 || improve_words_get (words, 0)->shape == IMPROVE_SHAPE_LOWER ||
      improve_reading_match (words, 0, "<style>", NULL) || !improve_reading_is_title (words, 0, end - 1))
    return size;
  for (guint i = 0; i < end; i++)
    if (improve_words_has_use (words, i, IMPROVE_WORD_FINITE))
      return size;
  return improve_reading_match (words, end, "<any>", NULL) &&
                 improve_words_get (words, end)->shape != IMPROVE_SHAPE_LOWER
             ? end
             : size;
}

/* Whether the block, whose words are filled in, is the heading of an item; @end is the first token of its text. */
static gboolean
is_heading (const Items *items, const ImproveReadingBlock *block, const ImproveMarker *marker, guint *end)
{
  const ImproveWords *words = items->words;
  guint size = improve_words_size (words);

  *end = size;
  if (marker->kind != IMPROVE_MARKER_NUMBER && marker->kind != IMPROVE_MARKER_MINUTE &&
      marker->kind != IMPROVE_MARKER_DOTTED)
    return FALSE;
  if (size == 0 || marker->value == 0 || !goes_on (items, marker) || is_listed (items, block) ||
      reads_like_limb (words))
    return FALSE;
  if (marker->kind == IMPROVE_MARKER_DOTTED && g_ascii_strtoull (marker->label, NULL, 10) < 100)
    return FALSE;
  for (guint i = 1; i + 1 < MIN (size, 12u); i++)
    if (improve_reading_match (words, i, ": none|nil|no", NULL) && improve_reading_is_title (words, 0, i))
      {
        *end = i;
        return TRUE;
      }
  if (improve_reading_is_title (words, 0, size))
    return TRUE;
  /* A number in brackets before a sentence is a point of the discussion. */
  if (marker->dress == '(' || (marker->dress == ')' && !has_strong_number (block)))
    return FALSE;
  *end = sentence_title (items, marker);
  if (*end < size)
    return TRUE;
  *end = run_in_end (words);
  if (*end < size && improve_reading_is_title (words, 0, *end))
    return has_strong_number (block) ||
           (improve_words_get (words, 0)->shape == IMPROVE_SHAPE_UPPER &&
            (size < 2 || improve_words_get (words, 1)->shape != IMPROVE_SHAPE_LOWER || *end > 2));
  return marker->kind == IMPROVE_MARKER_MINUTE && strchr (marker->label, '/') != NULL;
}

/* "334 APOLOGIES FOR ABSENCE", "5 Allotments PDF 90 KB": a number without a full stop. */
static gsize
bare_number (const ImproveReadingBlock *block, ImproveMarker *marker)
{
  gsize n = 0;

  if (block->marker.kind != IMPROVE_MARKER_NONE)
    return 0;
  while (n < block->length && n < 5 && g_ascii_isdigit (block->text[n]))
    n++;
  if (n == 0 || n > 4 || n + 2 >= block->length || block->text[n] != ' ' || !g_ascii_isupper (block->text[n + 1]))
    return 0;
  memset (marker, 0, sizeof *marker);
  marker->kind = IMPROVE_MARKER_NUMBER;
  marker->value = (guint) g_ascii_strtoull (block->text, NULL, 10);
  memcpy (marker->label, block->text, n);
  return n + 1;
}

/* A bare number needs more: capitals throughout, or the size of a file. */
static gboolean
is_bare_heading (const ImproveWords *words)
{
  guint size = improve_words_size (words);

  if (size == 0 || improve_words_has_use (words, 0, IMPROVE_WORD_MONTH))
    return FALSE;
  if (improve_reading_match (words, 0, "..40 pdf ..2 kb|mb", NULL))
    return TRUE;
  for (guint i = 0; i < MIN (size, 2u); i++)
    if (improve_words_get (words, i)->kind == IMPROVE_TOKEN_WORD &&
        improve_words_get (words, i)->shape != IMPROVE_SHAPE_UPPER && !improve_words_is_mark (words, i, '&'))
      return FALSE;
  return TRUE;
}

static void
note_mark (Items *items, const ImproveReadingBlock *block)
{
  guint end;
  const ImproveMarkRow *row = improve_reading_mark (items->words, 0, &end);

  if (row != NULL)
    {
      items->under_mark = row->mark == IMPROVE_MARK_RESOLVED || row->mark == IMPROVE_MARK_DECISION ||
                          row->mark == IMPROVE_MARK_ACTIONS || row->mark == IMPROVE_MARK_PROPOSAL ||
                          row->mark == IMPROVE_MARK_OUTCOMES;
      items->list = 0;
    }
  else if (improve_words_is_mark (items->words, improve_words_size (items->words) - 1, ':') && !items->under_mark)
    {
      /* "Members made these points:" */
      items->under_mark = TRUE;
      items->list = 0;
    }
  else if (block->marker.kind == IMPROVE_MARKER_NUMBER && items->under_mark)
    items->list = block->marker.value;
}

static void
take_heading (
    Items *items, guint index, const ImproveReadingBlock *block, const ImproveMarker *marker, gsize skip, guint end)
{
  ImproveWords *words = items->words;
  gboolean stopped = end > 0 && end < improve_words_size (words) && improve_words_is_mark (words, end - 1, '.');
  g_autofree char *text = improve_words_dup (words, 0, stopped ? end - 1 : end);
  ImproveReadingItem *item = add_item (items->meeting, index, marker->label, improve_reading_clean_title (text));

  if (end < improve_words_size (words))
    {
      item->body = index;
      item->place = skip + improve_words_get (words, end)->start;
    }
  else if (words->length < block->length)
    {
      item->body = index;
      item->place = skip + words->length;
    }
  items->last = marker->value;
  items->kind = marker->kind;
  items->dress = marker->dress;
  items->prefix = (guint) g_ascii_strtoull (marker->label, NULL, 10);
  items->under_mark = FALSE;
  items->list = 0;
}

static void
look_at (Items *items, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (items->blocks, index);
  ImproveMarker marker = block->marker;
  gsize skip = bare_number (block, &marker);
  guint end;

  items->blocks->page->steps += MIN (block->length, 4000u);
  if (skip > 0)
    improve_words_fill (items->words, block->text + skip, MIN (block->length, 4000u) - skip);
  if (skip > 0 && !is_bare_heading (items->words))
    {
      skip = 0;
      marker = block->marker;
    }
  if (skip == 0)
    fill (items, block);
  if (is_heading (items, block, &marker, &end))
    take_heading (items, index, block, &marker, skip, end);
  else
    note_mark (items, block);
}

/* Headings marked as such (#, bold) make items where nothing is numbered. */
static gboolean
is_marked_heading (const ImproveReadingBlock *block, const ImproveWords *words)
{
  guint end;

  if ((block->flags & (IMPROVE_READING_LINE_HEADING | IMPROVE_READING_LINE_BOLD)) == 0)
    return FALSE;
  return improve_reading_is_title (words, 0, improve_words_size (words)) &&
         improve_reading_mark (words, 0, &end) == NULL;
}

/* A short line alone between blank ones: a heading where there are no others. */
static gboolean
is_plain_heading (const ImproveReadingBlocks *blocks, guint index, const ImproveWords *words)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (blocks, index);
  guint size = improve_words_size (words);
  guint end;

  if (block->marker.kind != IMPROVE_MARKER_NONE || size == 0 || size > 14 || block->gap == 0 ||
      (block->flags & IMPROVE_READING_LINE_TABLE) != 0 || index + 1 >= improve_reading_blocks_size (blocks) ||
      improve_reading_blocks_get (blocks, index + 1)->gap == 0)
    return FALSE;
  if (improve_words_get (words, 0)->kind == IMPROVE_TOKEN_MARK ||
      improve_words_get (words, 0)->shape == IMPROVE_SHAPE_LOWER)
    return FALSE;
  if (improve_words_get (words, size - 1)->kind == IMPROVE_TOKEN_MARK)
    return FALSE;
  return improve_reading_is_title (words, 0, size) && improve_reading_mark (words, 0, &end) == NULL &&
         improve_reading_find_date (words, 0, size, &(ImproveReadingDate){ 0 }) == IMPROVE_DATE_NOT_FOUND;
}

static void
find_unnumbered (Items *items, guint from, guint to)
{
  for (guint i = from; i < to; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (items->blocks, i);

      if (block->length > 160)
        continue;
      fill (items, block);
      items->blocks->page->steps += block->length;
      if (is_marked_heading (block, items->words) || is_plain_heading (items->blocks, i, items->words))
        {
          ImproveMarker marker = { .label = "" };
          gsize skip = bare_number (block, &marker);

          add_item (items->meeting, i, marker.label, improve_reading_clean_title (block->text + skip));
        }
    }
}

/* Whether the block stands alone between blank lines. */
static gboolean
stands_alone (const ImproveReadingBlocks *blocks, guint index)
{
  return improve_reading_blocks_get (blocks, index)->gap > 0 && index + 1 < improve_reading_blocks_size (blocks) &&
         improve_reading_blocks_get (blocks, index + 1)->gap > 0;
}

/* "1 Matters arising", "2 Front door": numbers without a full stop that count up by one, each before a short title. One
 * number alone, or a count that starts further on ("7 Admissions"), must stand between blank lines. */
static void
find_bare (Items *items, guint from, guint to)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean apart = FALSE;
  guint last = 0;

  for (guint i = from; i < to; i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (items->blocks, i);
      ImproveMarker marker;
      gsize skip = block->length <= 160 ? bare_number (block, &marker) : 0;

      if (skip == 0 || (found->len > 0 && marker.value != last + 1) ||
          ((apart || (found->len == 0 && marker.value > 2)) &&
           (marker.value > 999 || !stands_alone (items->blocks, i))))
        continue;
      improve_words_fill (items->words, block->text + skip, block->length - skip);
      items->blocks->page->steps += block->length;
      if (improve_words_has_use (items->words, 0, IMPROVE_WORD_MONTH) || improve_words_size (items->words) > 14 ||
          improve_words_has_use (items->words, 0, IMPROVE_WORD_STYLE) ||
          !improve_reading_is_title (items->words, 0, improve_words_size (items->words)))
        continue;
      apart = apart || (found->len == 0 && stands_alone (items->blocks, i));
      last = marker.value;
      g_array_append_val (found, i);
    }
  for (guint i = 0; i < found->len && (found->len > 1 || apart); i++)
    {
      const ImproveReadingBlock *block = improve_reading_blocks_get (items->blocks, g_array_index (found, guint, i));
      ImproveMarker marker;
      gsize skip = bare_number (block, &marker);

      add_item (items->meeting, g_array_index (found, guint, i), marker.label,
                improve_reading_clean_title (block->text + skip));
    }
}

static void
set_ends (ImproveReadingMeeting *meeting)
{
  for (guint i = 0; i < meeting->items->len; i++)
    {
      ImproveReadingItem *item = g_ptr_array_index (meeting->items, i);
      ImproveReadingItem *next = i + 1 < meeting->items->len ? g_ptr_array_index (meeting->items, i + 1) : NULL;

      item->to = next != NULL ? next->from : meeting->to;
    }
}

/* What stands before the first item belongs to an item without a heading. */
static void
add_opening (ImproveReadingMeeting *meeting)
{
  ImproveReadingItem *first = meeting->items->len > 0 ? g_ptr_array_index (meeting->items, 0) : NULL;
  ImproveReadingItem *opening;

  meeting->head = first != NULL ? first->from : meeting->to;
  if (first != NULL && first->from == meeting->from)
    return;
  opening = g_new0 (ImproveReadingItem, 1);
  opening->from = meeting->from;
  opening->body = meeting->from;
  g_ptr_array_insert (meeting->items, 0, opening);
}

void
improve_reading_find_items (const ImproveReadingBlocks *blocks, ImproveWords *words, ImproveReadingMeeting *meeting)
{
  Items items = { .blocks = blocks, .words = words, .meeting = meeting };

  if (!meeting->single)
    {
      for (guint i = meeting->from; i < meeting->to; i++)
        look_at (&items, i);
      if (meeting->items->len == 0)
        find_bare (&items, meeting->from, meeting->to);
      if (meeting->items->len == 0)
        find_unnumbered (&items, meeting->from + 1, meeting->to);
    }
  add_opening (meeting);
  set_ends (meeting);
}
