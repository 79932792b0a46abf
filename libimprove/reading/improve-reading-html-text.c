/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lines of text as the elements of a page ask for them: paragraphs, entries of lists, rows of tables. */

#include <string.h>

#include <libimprove/reading/improve-reading-html-private.h>

/* A cell that holds no more than this, beside one with paragraphs, is their number. */
#define LONGEST_NUMBER 12

static void
free_string (gpointer string)
{
  g_string_free (string, TRUE);
}

static void
free_row (gpointer row)
{
  g_ptr_array_unref (row);
}

ImproveHtmlText *
improve_html_text_new (void)
{
  ImproveHtmlText *self = g_new0 (ImproveHtmlText, 1);

  self->out = g_string_new (NULL);
  self->outs = g_ptr_array_new_with_free_func (free_string);
  self->tables = g_ptr_array_new_with_free_func (free_row);
  return self;
}

void
improve_html_text_free (ImproveHtmlText *self)
{
  if (self == NULL)
    return;
  g_string_free (self->out, TRUE);
  g_ptr_array_unref (self->outs);
  g_ptr_array_unref (self->tables);
  g_free (self);
}

gsize
improve_html_text_size (ImproveHtmlText *self)
{
  return self->out->len;
}

/* Bold words end with their line. */
static void
end_strong (ImproveHtmlText *self)
{
  if (self->is_strong)
    g_string_append (self->out, "**");
  self->is_strong = FALSE;
}

void
improve_html_text_end_line (ImproveHtmlText *self, guint n_ends)
{
  if (self->out->len > 0)
    self->n_ends = MAX (self->n_ends, n_ends);
  self->blank = FALSE;
}

/* What is due before text: line ends, the marker of an entry, a heading's mark, a blank, the mark of bold words. */
static void
start_text (ImproveHtmlText *self)
{
  gboolean fresh = self->out->len == 0 || self->n_ends > 0;

  if (self->n_ends > 0)
    end_strong (self);
  for (; self->n_ends > 0; self->n_ends--)
    g_string_append_c (self->out, '\n');
  if (fresh)
    {
      g_string_append (self->out, self->marker);
      g_string_append (self->out, self->prefix != NULL ? self->prefix : "");
      self->marker[0] = '\0';
      self->prefix = NULL;
    }
  if (self->is_strong && !self->strong)
    end_strong (self);
  if (self->blank && !fresh)
    g_string_append_c (self->out, ' ');
  if (self->strong && !self->is_strong)
    {
      g_string_append (self->out, "**");
      self->is_strong = TRUE;
    }
  self->blank = FALSE;
}

static void
add_kept (ImproveHtmlText *self, const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (text[i] == '\n')
      self->n_ends = MIN (self->n_ends + 1, 2);
    else if (text[i] != '\r')
      {
        start_text (self);
        g_string_append_c (self->out, text[i]);
      }
}

void
improve_html_text_add (ImproveHtmlText *self, const char *text, gsize length)
{
  if (self->dropped > 0 || self->done)
    return;
  if (self->kept > 0)
    {
      add_kept (self, text, length);
      return;
    }
  for (gsize i = 0; i < length;)
    {
      gsize end = i;

      while (end < length && !g_ascii_isspace (text[end]))
        end++;
      if (end > i)
        {
          start_text (self);
          g_string_append_len (self->out, text + i, (gssize) (end - i));
        }
      i = end;
      self->blank = self->blank || i < length;
      while (i < length && g_ascii_isspace (text[i]))
        i++;
    }
}

void
improve_html_text_start_list (ImproveHtmlText *self, const char *name, const char *const *attributes)
{
  const char *type = improve_html_attribute (attributes, "type");
  const char *style = improve_html_attribute (attributes, "style");
  const char *start = improve_html_attribute (attributes, "start");
  ImproveHtmlList list = { .ordered = name[0] == 'o', .kind = '1' };

  if (type != NULL && type[0] != '\0' && type[1] == '\0' && strchr ("1aAiI", type[0]) != NULL)
    list.kind = type[0];
  else if (style != NULL && strstr (style, "lower-alpha") != NULL)
    list.kind = 'a';
  else if (style != NULL && strstr (style, "upper-alpha") != NULL)
    list.kind = 'A';
  else if (style != NULL && strstr (style, "lower-roman") != NULL)
    list.kind = 'i';
  if (start != NULL)
    list.value = (int) CLAMP (g_ascii_strtoll (start, NULL, 10), 1, 9999) - 1;
  improve_html_text_end_line (self, self->n_lists > 0 ? 1 : 2);
  if (self->n_lists < IMPROVE_HTML_MAX_LEVELS)
    self->lists[self->n_lists] = list;
  self->n_lists++;
}

static void
write_roman (GString *text, int value)
{
  static const char *const tens[] = { "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc" };
  static const char *const ones[] = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };

  g_string_append_printf (text, "%s%s", tens[value / 10 % 10], ones[value % 10]);
}

/* The marker waits for the text of its entry. */
void
improve_html_text_start_entry (ImproveHtmlText *self, const char *const *attributes)
{
  g_autoptr (GString) marker = g_string_new (NULL);
  const char *value = improve_html_attribute (attributes, "value");
  guint level = CLAMP (self->n_lists, 1, IMPROVE_HTML_MAX_LEVELS) - 1;
  ImproveHtmlList *list = &self->lists[level];

  improve_html_text_end_line (self, 1);
  for (guint i = 0; i < level; i++)
    g_string_append (marker, "   ");
  list->value = value != NULL ? (int) CLAMP (g_ascii_strtoll (value, NULL, 10), 1, 9999) : list->value + 1;
  if (self->n_lists == 0 || !list->ordered)
    g_string_append (marker, "- ");
  else if (g_ascii_tolower (list->kind) == 'a' && list->value <= 26)
    g_string_append_printf (marker, "%c. ", list->kind + list->value - 1);
  else if (g_ascii_tolower (list->kind) == 'i' && list->value < 100)
    {
      write_roman (marker, list->value);
      if (list->kind == 'I')
        g_string_ascii_up (marker);
      g_string_append (marker, ". ");
    }
  else
    g_string_append_printf (marker, "%d. ", list->value);
  g_strlcpy (self->marker, marker->str, sizeof self->marker);
}

void
improve_html_text_start_row (ImproveHtmlText *self)
{
  improve_html_text_end_line (self, 1);
  self->row_ends[self->tables->len] = self->n_ends;
  g_ptr_array_add (self->tables, g_ptr_array_new_with_free_func (g_free));
}

void
improve_html_text_start_cell (ImproveHtmlText *self)
{
  end_strong (self);
  g_ptr_array_add (self->outs, self->out);
  self->out = g_string_new (NULL);
  self->n_ends = 0;
  self->blank = FALSE;
}

void
improve_html_text_end_cell (ImproveHtmlText *self)
{
  GPtrArray *row = g_ptr_array_index (self->tables, self->tables->len - 1);

  end_strong (self);
  g_ptr_array_add (row, g_string_free (self->out, FALSE));
  self->out = g_ptr_array_steal_index (self->outs, self->outs->len - 1);
  self->n_ends = self->row_ends[self->tables->len - 1];
  self->blank = FALSE;
  self->marker[0] = '\0';
  self->prefix = NULL;
}

static void
write_paragraphs (ImproveHtmlText *self, const GPtrArray *row)
{
  gboolean numbered = FALSE;

  for (guint i = 0; i < row->len; i++)
    {
      const char *cell = g_ptr_array_index (row, i);

      if (cell[0] == '\0')
        continue;
      if (numbered)
        g_string_append_c (self->out, ' ');
      else
        {
          improve_html_text_end_line (self, 2);
          start_text (self);
        }
      g_string_append (self->out, cell);
      numbered = strlen (cell) <= LONGEST_NUMBER && strchr (cell, '\n') == NULL;
    }
  improve_html_text_end_line (self, 2);
}

static void
write_cells (ImproveHtmlText *self, const GPtrArray *row)
{
  start_text (self);
  for (guint i = 0; i < row->len; i++)
    g_string_append_printf (self->out, "| %s ", (const char *) g_ptr_array_index (row, i));
  g_string_append_c (self->out, '|');
  improve_html_text_end_line (self, 1);
}

/* Cells of one line each are a row of a table; cells with paragraphs in them only set the page. */
void
improve_html_text_end_row (ImproveHtmlText *self)
{
  g_autoptr (GPtrArray) row = g_ptr_array_steal_index (self->tables, self->tables->len - 1);
  gboolean has_lines = FALSE;
  guint n = 0;

  for (guint i = 0; i < row->len; i++)
    {
      const char *cell = g_ptr_array_index (row, i);

      has_lines = has_lines || strchr (cell, '\n') != NULL;
      n += cell[0] != '\0';
    }
  if (n == 0)
    return;
  improve_html_text_end_line (self, 1);
  if (n == 1 || has_lines)
    write_paragraphs (self, row);
  else
    write_cells (self, row);
}

GBytes *
improve_html_text_finish (ImproveHtmlText *self)
{
  GString *text;

  while (self->depth > 0)
    improve_html_text_end (self);
  end_strong (self);
  if (self->out->len > 0)
    g_string_append_c (self->out, '\n');
  text = g_steal_pointer (&self->out);
  self->out = g_string_new (NULL);
  return g_string_free_to_bytes (text);
}
