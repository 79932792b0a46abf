/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The elements of a page of HTML: which of them say something, and what each does to the lines of the text. */

#include <string.h>

#include <libimprove/reading/improve-reading-html-private.h>

typedef enum
{
  INLINE,
  BLOCK,
  BREAK,
  HEADING,
  STRONG,
  LIST,
  ENTRY,
  ROW,
  CELL,
  KEPT, /* its blanks and line ends count */
  MAIN, /* what the page is about: all else goes */
  DROPPED,
} Role;

static const struct
{
  const char *names;
  Role role;
} roles[] = {
  { " p div section article table tbody thead tfoot blockquote address fieldset legend figure figcaption caption hr "
    "center form dl dt dd details summary body html ",
    BLOCK },
  { " br ", BREAK },
  { " h1 h2 h3 h4 h5 h6 ", HEADING },
  { " b strong ", STRONG },
  { " ul ol ", LIST },
  { " li ", ENTRY },
  { " tr ", ROW },
  { " td th ", CELL },
  { " pre ", KEPT },
  { " main ", MAIN },
  { " head script style noscript nav footer aside select option button textarea iframe object embed svg math template "
    "dialog canvas audio video map ",
    DROPPED },
};

/* What the words of a class or an id end with where they name no part of the minutes. */
static const char *const outside[] = { "nav",        "navbar",      "navigation", "sidenav",
                                       "breadcrumb", "breadcrumbs", "menu",       "sidebar",
                                       "footer",     "skiplink",    "skip-link",  "cookie-banner",
                                       "pagination", "toolbar",     "sr-only",    "visually-hidden",
                                       "mghide",     "share-links" };

const char *
improve_html_attribute (const char *const *attributes, const char *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (g_ascii_strcasecmp (attributes[i], name) == 0)
      return attributes[i + 1] != NULL ? attributes[i + 1] : "";
  return NULL;
}

static Role
find_role (const char *name)
{
  char word[16];

  if (strlen (name) + 3 > sizeof word)
    return INLINE;
  g_snprintf (word, sizeof word, " %s ", name);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (strstr (roles[i].names, word) != NULL)
      return roles[i].role;
  return INLINE;
}

static gboolean
names_outside (const char *words)
{
  g_autofree char *small = words != NULL && strlen (words) < 256 ? g_ascii_strdown (words, -1) : NULL;
  g_auto (GStrv) list = small != NULL ? g_strsplit (small, " ", 16) : NULL;

  for (guint w = 0; list != NULL && list[w] != NULL; w++)
    for (guint i = 0; i < G_N_ELEMENTS (outside); i++)
      if (g_str_has_suffix (list[w], outside[i]) && !g_str_has_prefix (list[w], "has-") &&
          !g_str_has_prefix (list[w], "with-") && !g_str_has_prefix (list[w], "no-"))
        return TRUE;
  return FALSE;
}

static gboolean
is_outside (const char *const *attributes)
{
  static const char *const role_names[] = { "navigation", "banner", "contentinfo", "search", "menu", NULL };
  const char *role = improve_html_attribute (attributes, "role");
  const char *style = improve_html_attribute (attributes, "style");

  if ((role != NULL && g_strv_contains (role_names, role)) || improve_html_attribute (attributes, "hidden") != NULL)
    return TRUE;
  if (style != NULL && (strstr (style, "display:none") != NULL || strstr (style, "display: none") != NULL))
    return TRUE;
  return names_outside (improve_html_attribute (attributes, "class")) ||
         names_outside (improve_html_attribute (attributes, "id"));
}

/* The part of the page that is about something opens: what was written before was something else. */
static void
start_main (ImproveHtmlText *self)
{
  improve_html_text_end_line (self, 2);
  if (self->main != 0 || self->outs->len > 0)
    return;
  g_string_truncate (self->out, 0);
  self->n_ends = 0;
  self->main = self->depth;
}

/* A cell outside a row, or too deep, is a block. */
static gboolean
has_row (const ImproveHtmlText *self)
{
  return self->tables->len > self->outs->len;
}

static Role
role_of (ImproveHtmlText *self, const char *name, const char *const *attributes)
{
  Role role = find_role (name);
  const char *id = improve_html_attribute (attributes, "id");
  const char *as = improve_html_attribute (attributes, "role");

  if (role == BLOCK && self->main == 0 &&
      ((id != NULL && g_ascii_strcasecmp (id, "modgov") == 0) || g_strcmp0 (as, "main") == 0))
    return MAIN;
  if (strcmp (name, "html") != 0 && strcmp (name, "body") != 0 && role != MAIN && is_outside (attributes))
    return DROPPED;
  return role;
}

gboolean
improve_html_text_start (ImproveHtmlText *self, const char *name, const char *const *attributes)
{
  ImproveHtmlElement *element = &self->stack[self->depth];
  Role role;

  if (self->depth == IMPROVE_HTML_MAX_DEPTH)
    return FALSE;
  self->depth++;
  element->role = INLINE;
  element->strong = self->strong;
  if (self->dropped > 0 || self->done)
    return TRUE;
  role = role_of (self, name, attributes);
  if (role == ROW && self->tables->len >= IMPROVE_HTML_MAX_TABLES)
    role = BLOCK;
  if (role == CELL && !has_row (self))
    role = BLOCK;
  element->role = (guint8) role;
  if (role == DROPPED)
    self->dropped = self->depth;
  else if (role == BLOCK)
    improve_html_text_end_line (self, g_str_equal (name, "div") ? 1 : 2);
  else if (role == BREAK)
    improve_html_text_end_line (self, 1);
  else if (role == HEADING)
    {
      improve_html_text_end_line (self, 2);
      self->prefix = "## ";
    }
  else if (role == STRONG)
    self->strong = TRUE;
  else if (role == LIST)
    improve_html_text_start_list (self, name, attributes);
  else if (role == ENTRY)
    improve_html_text_start_entry (self, attributes);
  else if (role == ROW)
    improve_html_text_start_row (self);
  else if (role == CELL)
    improve_html_text_start_cell (self);
  else if (role == KEPT)
    {
      improve_html_text_end_line (self, 2);
      self->kept++;
    }
  else if (role == MAIN)
    start_main (self);
  return TRUE;
}

void
improve_html_text_end (ImproveHtmlText *self)
{
  const ImproveHtmlElement *element;

  if (self->depth == 0)
    return;
  element = &self->stack[self->depth - 1];
  if (self->dropped == self->depth)
    self->dropped = 0;
  else if (element->role == BLOCK || element->role == HEADING || element->role == MAIN)
    {
      improve_html_text_end_line (self, 2);
      self->prefix = NULL;
    }
  else if (element->role == LIST && self->n_lists > 0)
    {
      self->n_lists--;
      improve_html_text_end_line (self, self->n_lists > 0 ? 1 : 2);
    }
  else if (element->role == ENTRY)
    {
      improve_html_text_end_line (self, 1);
      self->marker[0] = '\0';
    }
  else if (element->role == CELL)
    improve_html_text_end_cell (self);
  else if (element->role == ROW)
    improve_html_text_end_row (self);
  else if (element->role == KEPT)
    {
      self->kept--;
      improve_html_text_end_line (self, 2);
    }
  if (self->main == self->depth && element->role == MAIN)
    self->done = TRUE;
  self->strong = element->strong;
  self->depth--;
}
