/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lines to blocks: which lines go on with the one before. */

#include <string.h>

#include <libimprove/reading/improve-reading-blocks-private.h>

/* Lines up to this length may have been broken by a program; longer ones are whole paragraphs. */
#define WIDEST_WRAP 140
#define HISTOGRAM 400

/* Words of blocks that are kept: three mebibytes of them. */
#define MOST_KEPT 131072u

/* How the page is set. */
typedef struct
{
  guint width;     /* most lines end before this column; 0 where a line is a paragraph */
  gboolean spaced; /* a blank line stands after every line, so it says nothing */
  gboolean layout; /* where a line starts says what it belongs to */
  ImproveActionColumn column;
} Setting;

typedef struct
{
  ImproveReadingBlocks *blocks;
  ImproveReadingPage *page;
  Setting setting;
  ImproveReadingBlock *open; /* the block being filled, or NULL */
  GString *text;             /* its text so far */
  const char *line;          /* the same in the text of the page, where one line has it; else NULL */
  guint last;                /* index of its last line */
  gboolean closed;           /* its last line had an entry in the action column */
} Builder;

static gboolean
starts_small (const char *text)
{
  return g_ascii_islower (text[0]);
}

/* Whether the text ends as a sentence, a clause of a list or a heading with a colon does. */
static gboolean
ends_clause (const char *text, gsize length)
{
  gsize i = length;

  while (i > 0 && strchr ("\"')]>", text[i - 1]) != NULL)
    i--;
  if (i >= 3 && memcmp (text + i - 3, "\xe2\x80\x9d", 3) == 0)
    i -= 3;
  return i == 0 || strchr (".:;?!", text[i - 1]) != NULL;
}

/* Whether the last word is one that another must follow: of, and, the. */
static gboolean
ends_small (const char *text, gsize length)
{
  gsize i = length;

  while (i > 0 && g_ascii_isalpha (text[i - 1]) && length - i < 8)
    i--;
  if (i == length || length - i == 1)
    return FALSE;
  return (improve_vocabulary_find (text + i, length - i).uses & IMPROVE_WORD_SMALL) != 0;
}

static guint
end_column (const ImproveReadingLine *line)
{
  return line->indent + line->length;
}

/* The column before which nineteen lines in twenty end. */
static void
find_width (const ImproveReadingPage *page, Setting *setting)
{
  guint counts[HISTOGRAM] = { 0 };
  guint n = page->lines->len;
  guint sum = 0;
  guint i;

  setting->width = 0;
  if (n < 4)
    return;
  for (i = 0; i < n; i++)
    counts[MIN (end_column (improve_reading_page_line (page, i)), HISTOGRAM - 1u)]++;
  for (i = 0; i < HISTOGRAM && sum + counts[i] <= n - MAX (n / 20, 1u); i++)
    sum += counts[i];
  if (i <= WIDEST_WRAP && i >= 30)
    setting->width = i;
}

/* Every line followed by a blank one, and sentences running over them. */
static void
find_spacing (const ImproveReadingPage *page, Setting *setting)
{
  guint n = page->lines->len;
  guint spaced = 0;
  guint broken = 0;

  for (guint i = 1; i < n; i++)
    {
      const ImproveReadingLine *before = improve_reading_page_line (page, i - 1);
      const ImproveReadingLine *line = improve_reading_page_line (page, i);

      if (line->gap == 0)
        continue;
      spaced++;
      broken += starts_small (improve_reading_page_text (page, line)) &&
                !ends_clause (improve_reading_page_text (page, before), before->length);
    }
  setting->spaced = n > 12 && setting->width > 0 && spaced * 10 >= n * 7 && broken * 10 >= spaced;
}

static gsize
first_word (const char *text, gsize length)
{
  const char *blank = memchr (text, ' ', length);

  return blank != NULL ? (gsize) (blank - text) : length;
}

/* Whether the line was broken because the next word did not fit. Proportional type makes lines ragged, so a sixth of
 * the width is allowed. */
static gboolean
is_full (const Builder *b, const ImproveReadingLine *before, const ImproveReadingLine *line)
{
  guint width = b->setting.width;

  if (width == 0)
    return FALSE;
  return end_column (before) + 1 + first_word (improve_reading_page_text (b->page, line), line->length) >
         width - width / 6;
}

static gboolean
changes_weight (const ImproveReadingLine *before, const ImproveReadingLine *line)
{
  if ((before->flags & IMPROVE_READING_LINE_BOLD) != 0 && (line->flags & IMPROVE_READING_LINE_BOLD_START) == 0)
    return TRUE;
  return (before->flags & IMPROVE_READING_LINE_BOLD_END) == 0 && (line->flags & IMPROVE_READING_LINE_BOLD) != 0;
}

/* Words that start something new wherever a line starts with them: "RESOLVED", "Action:", "Minutes:". */
static gboolean
starts_anew (const char *text, gsize length)
{
  static const char *const starts[] = { "RESOLVED",
                                        "RECOMMENDED",
                                        "AGREED",
                                        "NOTED",
                                        "ACTION",
                                        "DECISION",
                                        "Action:",
                                        "Actions:",
                                        "Action -",
                                        "Resolved:",
                                        "Resolved -",
                                        "Resolved \xe2\x80\x93",
                                        "Decision:",
                                        "Minutes:",
                                        "Supporting documents",
                                        "Additional documents",
                                        "Proposed by",
                                        "Seconded by",
                                        "Proposed:",
                                        "Seconded:",
                                        "Moved by" };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      gsize n = strlen (starts[i]);

      if (text[0] == starts[i][0] && length >= n && memcmp (text, starts[i], n) == 0 &&
          (length == n || !g_ascii_isalnum (text[n])))
        return TRUE;
    }
  return FALSE;
}

/* Whether a line under an entry of a list goes on with it, by where it starts. Over the end of a page and over a blank
 * line an entry goes on only where its sentence does. */
static gboolean
goes_on_in_entry (const Builder *b, const ImproveReadingLine *line, gboolean small, gboolean ended)
{
  if (line->indent > b->open->indent)
    return (line->gap == 0 && (line->flags & IMPROVE_READING_LINE_PAGE) == 0) || !ended;
  return small && !ended && (line->gap == 0 || (line->flags & IMPROVE_READING_LINE_PAGE) != 0);
}

/* Whether line @i goes on with the open block. */
static gboolean
goes_on (const Builder *b, const ImproveReadingLine *line)
{
  const ImproveReadingLine *before = improve_reading_page_line (b->page, b->last);
  const char *text = improve_reading_page_text (b->page, line);
  const char *text_before = improve_reading_page_text (b->page, before);
  gboolean small = starts_small (text);
  gboolean ended = ends_clause (text_before, before->length);
  guint heading = IMPROVE_READING_LINE_HEADING | IMPROVE_READING_LINE_TABLE;

  if (((before->flags | line->flags) & heading) != 0 || changes_weight (before, line))
    return FALSE;
  if (b->closed || (!b->setting.layout && starts_anew (text, line->length)))
    return FALSE;
  /* A marker alone on its line waits for its text. */
  if (b->text->len == 0)
    return TRUE;
  if (b->setting.layout && b->open->marker.kind != IMPROVE_MARKER_NONE)
    return goes_on_in_entry (b, line, small, ended);
  if ((line->flags & IMPROVE_READING_LINE_PAGE) != 0)
    return !ended && before->length >= 20 && (small || g_ascii_isdigit (text[0]) || text[0] == '(');
  /* "… MEETING OF THE CITY AND" cannot end here. */
  if (ends_small (text_before, before->length) && line->gap <= 2 && (line->gap == 0 || b->setting.spaced))
    return TRUE;
  if (line->gap > 0 && !b->setting.spaced)
    /* A page ended inside the sentence. */
    return line->gap < 8 && small && !ended && before->length >= 40 &&
           (b->setting.width == 0 || is_full (b, before, line));
  if (line->gap > 2)
    return FALSE;
  if (small && !ended)
    return TRUE;
  return is_full (b, before, line) && (!ended || small || before->length * 10 >= b->setting.width * 9);
}

static void
close_block (Builder *b)
{
  ImproveReadingBlock *block = g_steal_pointer (&b->open);

  if (block == NULL)
    return;
  block->length = b->text->len;
  if (b->line == NULL)
    block->joined = g_memdup2 (b->text->str, b->text->len + 1);
  block->text = b->line != NULL ? b->line : block->joined;
  b->line = NULL;
  g_ptr_array_add (b->blocks->blocks, block);
  g_string_truncate (b->text, 0);
  b->closed = FALSE;
}

/* "16- / and 17-year-olds", "pre- / or post-": the hyphen waits for a later word. */
static gboolean
starts_conjunction (const char *text, gsize length)
{
  static const char *const words[] = { "and", "or", "to" };
  gsize n = first_word (text, length);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (n == strlen (words[i]) && memcmp (text, words[i], n) == 0)
      return TRUE;
  return FALSE;
}

/* Whether the break after @text stands inside a word, "multi- / agency", or a range, "129\xe2\x80\x93 / 130". */
static gboolean
breaks_inside (const GString *text, const char *next, gsize length)
{
  const char *end = text->str + text->len;

  if (text->len > 1 && end[-1] == '-' && g_ascii_isalpha (end[-2]))
    return g_ascii_islower (next[0]) && !starts_conjunction (next, length);
  return text->len > 3 && memcmp (end - 3, "\xe2\x80\x93", 3) == 0 && g_ascii_isdigit (end[-4]) &&
         g_ascii_isdigit (next[0]);
}

/* Adds @length bytes with each run of blanks made one; there is none without @gaps. */
static void
add_text (GString *text, const char *from, gsize length, gboolean gaps)
{
  if (text->len > 0 && length > 0 && !breaks_inside (text, from, length))
    g_string_append_c (text, ' ');
  if (!gaps)
    {
      g_string_append_len (text, from, (gssize) length);
      return;
    }
  for (gsize i = 0; i < length;)
    {
      const char *blank = memchr (from + i, ' ', length - i);
      gsize end = blank != NULL ? (gsize) (blank - from) + 1 : length;

      g_string_append_len (text, from + i, (gssize) (end - i));
      for (i = end; i < length && from[i] == ' ';)
        i++;
    }
}

static void
add_line (Builder *b, ImproveReadingLine *line, guint index, gsize skip)
{
  gsize entry;
  gsize end = improve_reading_split_column (b->page, &b->setting.column, index, &entry);
  const char *text = improve_reading_page_text (b->page, line);
  gboolean whole = index == b->open->lines_from && end == line->length && end > skip;

  line->place = (guint32) b->text->len;
  b->line = whole && (line->flags & IMPROVE_READING_LINE_GAPS) == 0 ? text + skip : NULL;
  if (end > skip)
    add_text (b->text, text + skip, end - skip, (line->flags & IMPROVE_READING_LINE_GAPS) != 0);
  if (entry < line->length && end > 0)
    {
      b->open->column = g_strndup (text + entry, line->length - entry);
      b->closed = TRUE;
    }
  b->open->last_line = line->number;
  b->open->n_lines = index - b->open->lines_from + 1;
  b->last = index;
}

static void
open_block (Builder *b, const ImproveReadingLine *line, guint index, const ImproveMarker *marker)
{
  ImproveReadingBlock *block = g_new0 (ImproveReadingBlock, 1);

  close_block (b);
  block->marker = *marker;
  block->first_line = line->number;
  block->lines_from = index;
  block->indent = line->indent;
  block->gap = line->gap;
  block->flags = line->flags;
  b->open = block;
}

/* Whether what looks like a marker at the start of a line is a word of the sentence that runs over the break:
 * "section 149 of the Act / 2010. The duty …", "as set out in / (a) above". */
static gboolean
is_inside_sentence (const Builder *b, const ImproveReadingLine *line, const ImproveMarker *marker)
{
  const ImproveReadingLine *before;

  if (b->open == NULL || line->gap > (b->setting.spaced ? 1 : 0) || marker->kind == IMPROVE_MARKER_BULLET)
    return FALSE;
  if (b->setting.layout && b->open->marker.kind != IMPROVE_MARKER_NONE)
    {
      before = improve_reading_page_line (b->page, b->last);
      return line->indent > b->open->indent && b->text->len > 0 &&
             !ends_clause (improve_reading_page_text (b->page, before), before->length);
    }
  before = improve_reading_page_line (b->page, b->last);
  /* "(Mr. / G. Daly)": an initial. */
  if (marker->kind == IMPROVE_MARKER_LETTER && marker->upper && marker->dress == '.')
    return is_full (b, before, line);
  if (ends_clause (improve_reading_page_text (b->page, before), before->length) || !is_full (b, before, line))
    return FALSE;
  /* "the budget for / 2023/24 (table 3)", "as minute / 200/20 says" */
  if (marker->kind == IMPROVE_MARKER_MINUTE)
    return TRUE;
  return marker->kind == IMPROVE_MARKER_NUMBER ? marker->value > 99 : line->indent + 2 <= b->open->indent;
}

static void
read_line (Builder *b, guint index)
{
  ImproveReadingLine *line = &g_array_index (b->page->lines, ImproveReadingLine, index);
  const char *text = improve_reading_page_text (b->page, line);
  ImproveMarker marker;
  gsize skip = improve_reading_marker (text, line->length, &marker);

  b->page->steps += 4 * line->length + 1;
  if (skip > 0 && is_inside_sentence (b, line, &marker))
    {
      memset (&marker, 0, sizeof marker);
      skip = 0;
    }
  if (skip == 0 && b->open != NULL && goes_on (b, line))
    {
      add_line (b, line, index, 0);
      return;
    }
  open_block (b, line, index, &marker);
  add_line (b, line, index, skip);
}

static void
block_free (gpointer data)
{
  ImproveReadingBlock *block = data;

  g_free (block->joined);
  g_free (block->column);
  g_free (block->words);
  g_free (block);
}

static ImproveReadingBlocks *
make_blocks (ImproveReadingPage *page, gboolean layout)
{
  ImproveReadingBlocks *blocks = g_new0 (ImproveReadingBlocks, 1);
  Builder b = { .blocks = blocks, .page = page, .setting.layout = layout };

  blocks->page = page;
  blocks->blocks = g_ptr_array_new_with_free_func (block_free);
  b.text = g_string_new (NULL);
  find_width (page, &b.setting);
  find_spacing (page, &b.setting);
  if (!layout)
    improve_reading_find_column (page, &b.setting.column);
  page->steps += 3 * page->lines->len;
  for (guint i = 0; i < page->lines->len; i++)
    read_line (&b, i);
  close_block (&b);
  g_string_free (b.text, TRUE);
  return blocks;
}

ImproveReadingBlocks *
improve_reading_blocks_new (ImproveReadingPage *page)
{
  return make_blocks (page, FALSE);
}

ImproveReadingBlocks *
improve_reading_blocks_new_for_layout (ImproveReadingPage *page)
{
  return make_blocks (page, TRUE);
}

void
improve_reading_blocks_free (ImproveReadingBlocks *blocks)
{
  if (blocks == NULL)
    return;
  g_ptr_array_unref (blocks->blocks);
  g_free (blocks);
}

void
improve_reading_block_words (const ImproveReadingBlocks *blocks,
                             const ImproveReadingBlock *block,
                             ImproveWords *words,
                             gsize most)
{
  /* What is kept says nothing new of the blocks, so those who only read them may have it kept. */
  ImproveReadingBlock *keeper = (ImproveReadingBlock *) block;

  if (block->length > most)
    {
      improve_words_fill (words, block->text, most);
      return;
    }
  if (block->words != NULL)
    improve_words_fill_kept (words, block->text, block->length, block->words);
  else
    {
      improve_words_fill (words, block->text, block->length);
      if (blocks->n_kept + improve_words_size (words) <= MOST_KEPT)
        {
          ((ImproveReadingBlocks *) blocks)->n_kept += improve_words_size (words);
          keeper->words = improve_words_keep (words);
        }
    }
  words->head = &keeper->head;
}

guint
improve_reading_block_line (const ImproveReadingBlocks *blocks, const ImproveReadingBlock *block, gsize place)
{
  guint low = block->lines_from;
  guint high = block->lines_from + block->n_lines;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (improve_reading_page_line (blocks->page, middle)->place <= place)
        low = middle;
      else
        high = middle;
    }
  return improve_reading_page_line (blocks->page, low)->number;
}
