/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * The entries of a list of recommendations: numbered, lettered or with bullets, wrapped over lines and pages, with
 * entries under them. The first entry says what the list is set in; another number, letter or glyph, or a place further
 * to the right after a colon, is an entry under the last one.
 */

#include <string.h>

#include <libimprove/reading/improve-report-sections-private.h>

/* Pages are not all set to the same margin. */
#define SLACK 3
#define LONGEST_STEM 300

/* The bullet a block starts with. */
static void
read_glyph (const ImproveReportList *list, const ImproveReadingBlock *block, char *glyph)
{
  const ImproveReadingLine *line = improve_reading_page_line (list->report->page, block->lines_from);
  const char *text = improve_reading_page_text (list->report->page, line);
  gsize n = MIN ((gsize) g_utf8_skip[(guchar) text[0]], line->length);

  memcpy (glyph, text, MIN (n, 6));
  glyph[MIN (n, 6)] = '\0';
}

static char
last_character (const GString *text)
{
  gsize i = text->len;

  while (i > 0 && strchr (" )\"'", text->str[i - 1]) != NULL)
    i--;
  return i > 0 ? text->str[i - 1] : '\0';
}

/* Whether what was read so far of the item waits for entries under it. */
static gboolean
waits_for_subs (const ImproveReportList *list)
{
  char last = last_character (list->text);

  return list->in_subs ? last != '.' : last == ':' || last == ';' || last == ',';
}

static gboolean
has_numbers (const ImproveMarker *marker)
{
  return marker->kind == IMPROVE_MARKER_NUMBER || marker->kind == IMPROVE_MARKER_DOTTED;
}

/* Whether the block is an entry of the list itself. */
static gboolean
is_entry (const ImproveReportList *list, const ImproveReadingBlock *block)
{
  char glyph[8];

  if (block->marker.kind == IMPROVE_MARKER_NONE || block->length == 0)
    return FALSE;
  if (!list->has_top)
    return TRUE;
  if (has_numbers (&list->top))
    return has_numbers (&block->marker) && (block->marker.value > list->value || block->indent <= list->indent + SLACK);
  if (block->marker.kind != list->top.kind)
    return FALSE;
  if (list->top.kind != IMPROVE_MARKER_BULLET)
    return block->marker.value == list->value + 1;
  read_glyph (list, block, glyph);
  if (!g_str_equal (glyph, list->glyph))
    return FALSE;
  return block->indent <= list->indent + SLACK || !(list->item != NULL && waits_for_subs (list));
}

/* Whether it is an entry under the last one. */
static gboolean
is_sub (const ImproveReportList *list, const ImproveReadingBlock *block)
{
  if (list->item == NULL || block->marker.kind == IMPROVE_MARKER_NONE || block->marker.kind == IMPROVE_MARKER_MINUTE)
    return FALSE;
  if (has_numbers (&block->marker))
    return block->indent > list->indent + SLACK;
  return has_numbers (&list->top) || block->indent > list->indent || waits_for_subs (list);
}

static ImproveReportPlace
place_of (const ImproveReportList *list, const ImproveReadingBlock *block)
{
  return improve_report_place (list->report, block->first_line, block->last_line);
}

static gboolean
crosses_page (const ImproveReportList *list, const ImproveReadingBlock *block)
{
  const ImproveReadingPage *page = list->report->page;

  return block->n_lines > 0 && improve_reading_page_line (page, block->lines_from)->page !=
                                   improve_reading_page_line (page, block->lines_from + block->n_lines - 1)->page;
}

/* The text of the last item is complete. */
static void
close_item (ImproveReportList *list)
{
  ImproveReportRecommendation *item = g_steal_pointer (&list->item);

  if (item == NULL)
    return;
  g_free (item->text);
  item->text = g_strndup (list->text->str, list->text->len);
  g_ptr_array_add (list->subs, NULL);
  item->subs = g_strdupv ((char **) list->subs->pdata);
  g_ptr_array_set_size (list->subs, 0);
  improve_report_read_references (list->report, item);
}

static void
start_list (ImproveReportList *list, const ImproveReadingBlock *block)
{
  list->has_top = TRUE;
  list->top = block->marker;
  if (block->marker.kind == IMPROVE_MARKER_BULLET)
    read_glyph (list, block, list->glyph);
}

static void
open_item (ImproveReportList *list, const ImproveReadingBlock *block)
{
  ImproveReportRecommendation *item = g_new0 (ImproveReportRecommendation, 1);

  close_item (list);
  if (!list->has_top)
    start_list (list, block);
  list->indent = block->indent;
  list->value = block->marker.value;
  list->in_subs = FALSE;
  g_string_assign (list->text, block->text);
  item->marked = block->marker.kind != IMPROVE_MARKER_NONE;
  if (item->marked && block->marker.kind != IMPROVE_MARKER_BULLET)
    item->label = g_strdup (block->marker.label);
  item->section = g_strdup (list->section);
  item->urgency = g_strdup (list->urgency);
  item->theme = g_strdup (list->theme);
  item->addressee = list->addressee;
  item->priority = list->priority;
  item->crosses_page = crosses_page (list, block);
  item->place = place_of (list, block);
  list->item = item;
  g_ptr_array_add (list->report->found->recommendations, item);
}

static void
go_on (ImproveReportList *list, const ImproveReadingBlock *block)
{
  gsize n = list->text->len;
  gboolean inside_word = n > 1 && list->text->str[n - 1] == '-' && g_ascii_isalpha (list->text->str[n - 2]) &&
                         g_ascii_islower (block->text[0]);

  if (!inside_word)
    g_string_append_c (list->text, ' ');
  g_string_append_len (list->text, block->text, (gssize) block->length);
  list->item->place.last = block->last_line;
  list->item->crosses_page =
      list->item->crosses_page || (block->flags & IMPROVE_READING_LINE_PAGE) != 0 || crosses_page (list, block);
}

/* A number whose text is only what leads to the list below it: "22. In order to improve …, the local authority should
 * take the following action." */
static gboolean
is_stem (const ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);
  static const char *const ends[] = { "following action",
                                      "following actions",
                                      "following steps",
                                      "following areas",
                                      "following",
                                      "should",
                                      "must",
                                      "needs to",
                                      "need to",
                                      "to" };
  g_autofree char *folded = NULL;

  if (list->has_top || block->length > LONGEST_STEM || block->length == 0 ||
      strchr (".:", block->text[block->length - 1]) == NULL)
    return FALSE;
  improve_words_fill (list->report->words, block->text, block->length);
  folded = improve_report_fold (list->report->words, 0, improve_words_size (list->report->words));
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *end = g_strconcat (" ", ends[i], NULL);

      if (g_str_has_suffix (folded, end))
        return i < 4 || block->text[block->length - 1] == ':';
    }
  return FALSE;
}

/* "There are no priority or immediate actions." */
static gboolean
says_none (ImproveReportList *list, const ImproveReadingBlock *block)
{
  ImproveWords *words = list->report->words;

  improve_words_fill (words, block->text, block->length);
  return improve_words_is (words, 0, "there") &&
         (improve_words_is (words, 1, "are") || improve_words_is (words, 1, "is") ||
          improve_words_is (words, 1, "were")) &&
         improve_words_is (words, 2, "no");
}

/* A paragraph without a marker that belongs to the last item: its sentence is not at its end, or it stands under its
 * text. */
static gboolean
continues_item (const ImproveReportList *list, const ImproveReadingBlock *block)
{
  char last;

  if (list->item == NULL || block->length == 0)
    return FALSE;
  last = last_character (list->text);
  if (block->indent <= list->indent)
    return g_ascii_islower (block->text[0]) && strchr (".:?!", last) == NULL;
  /* "… is understood. (paragraph 24)" */
  if (block->text[0] == '(' && block->gap <= 1)
    return TRUE;
  return strchr (".?!", last) == NULL || block->gap == 0;
}

static gboolean
take_unmarked (ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);

  if (continues_item (list, block))
    {
      go_on (list, block);
      return TRUE;
    }
  /* What stands between the heading and the list leads to it. */
  if (!list->has_top && list->report->profile->unmarked && !says_none (list, block) && !is_stem (list, index))
    {
      open_item (list, block);
      list->has_top = FALSE;
      return TRUE;
    }
  if (!list->has_top)
    {
      if (list->stem == NULL && !says_none (list, block))
        list->stem = block;
      return TRUE;
    }
  return block->length <= LONGEST_STEM && block->text[block->length - 1] == ':';
}

static gboolean
take_marked (ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);

  if (is_stem (list, index) || says_none (list, block))
    close_item (list);
  else if (is_entry (list, block))
    open_item (list, block);
  else if (is_sub (list, block))
    {
      go_on (list, block);
      list->in_subs = TRUE;
      g_ptr_array_add (list->subs, g_strdup (block->text));
    }
  else
    return FALSE;
  return TRUE;
}

gboolean
improve_report_list_take (ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *block = improve_reading_blocks_get (list->report->blocks, index);

  if (block->length > 0)
    list->taken[index] =
        block->marker.kind == IMPROVE_MARKER_NONE ? take_unmarked (list, index) : take_marked (list, index);
  return block->length == 0 || list->taken[index];
}

void
improve_report_list_end (ImproveReportList *list)
{
  close_item (list);
  list->open = FALSE;
  list->has_top = FALSE;
  list->in_subs = FALSE;
  list->glyph[0] = '\0';
  list->value = 0;
  list->stem = NULL;
  g_clear_pointer (&list->theme, g_free);
}

gboolean
improve_report_list_goes_on (const ImproveReportList *list, guint index)
{
  const ImproveReadingBlock *next;

  if (index + 1 >= improve_reading_blocks_size (list->report->blocks))
    return FALSE;
  next = improve_reading_blocks_get (list->report->blocks, index + 1);
  if (!list->has_top)
    return next->marker.kind != IMPROVE_MARKER_NONE;
  return has_numbers (&list->top) && has_numbers (&next->marker) && next->marker.value == list->value + 1;
}
