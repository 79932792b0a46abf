/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A look at a page of HTML before it is parsed: what it is, and that no tag costs more than it should. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-html-private.h>

/* What pages of HTML, and pieces of them, start with. */
static const char *const starts[] = {
  "!doctype html", "html",  "head", "body", "main", "article", "section", "div",   "h1",   "h2", "h3", "h4", "p",
  "pre",           "table", "ul",   "ol",   "span", "meta",    "title",   "style", "form",
};

static gsize
skip_blanks (const char *text, gsize length, gsize i)
{
  while (i < length && g_ascii_isspace (text[i]))
    i++;
  return i;
}

/* Past the next @end, or to the end of the text. */
static gsize
skip_past (const char *text, gsize length, gsize i, const char *end)
{
  const char *found = i < length ? g_strstr_len (text + i, (gssize) (length - i), end) : NULL;

  return found != NULL ? (gsize) (found - text) + strlen (end) : length;
}

static gboolean
has_prefix (const char *text, gsize length, gsize i, const char *prefix)
{
  gsize n = strlen (prefix);

  return i + n <= length && g_ascii_strncasecmp (text + i, prefix, n) == 0;
}

gboolean
improve_reading_is_html (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize i = skip_blanks (text, length, 0);

  while (has_prefix (text, length, i, "<!--") || has_prefix (text, length, i, "<?xml"))
    i = skip_blanks (text, length, skip_past (text, length, i, text[i + 1] == '?' ? "?>" : "-->"));
  if (i >= length || text[i] != '<')
    return FALSE;
  for (guint s = 0; s < G_N_ELEMENTS (starts); s++)
    {
      gsize after = i + 1 + strlen (starts[s]);

      if (has_prefix (text, length, i + 1, starts[s]) && after < length &&
          (text[after] == '>' || g_ascii_isspace (text[after])))
        return TRUE;
    }
  return FALSE;
}

/* Through the attributes of one tag, from after its name to its end. */
typedef enum
{
  BETWEEN,
  NAME,  /* in the name of an attribute */
  AFTER, /* blanks after it */
  JUNK,  /* no name at all */
  EQUALS,
  VALUE, /* without quotation marks */
} Place;

static Place
next_place (Place place, char c)
{
  if (c == '=')
    return place == NAME || place == AFTER ? EQUALS : place;
  if (g_ascii_isspace (c))
    return place == NAME ? AFTER : place == AFTER || place == EQUALS ? place : BETWEEN;
  if (place == EQUALS || place == VALUE)
    return VALUE;
  if (place == BETWEEN || place == AFTER)
    return g_ascii_isalpha (c) || c == '_' || c == ':' || (c & 0x80) != 0 ? NAME : JUNK;
  return place;
}

static gsize
skip_tag (const char *text, gsize length, gsize i, guint *n_attributes)
{
  Place place = BETWEEN;

  *n_attributes = 0;
  for (; i < length && text[i] != '>'; i++)
    {
      Place next = next_place (place, text[i]);

      if (place == EQUALS && (text[i] == '"' || text[i] == '\''))
        {
          const char *end = memchr (text + i + 1, text[i], length - i - 1);

          if (end == NULL)
            return length;
          i = (gsize) (end - text);
          next = BETWEEN;
        }
      *n_attributes += next == NAME && (place == BETWEEN || place == AFTER);
      place = next;
    }
  return i;
}

gboolean
improve_reading_check_tags (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize i = 0;

  while (i < length)
    {
      const char *open = memchr (text + i, '<', length - i);
      guint n_attributes;
      gsize tag;

      if (open == NULL)
        return TRUE;
      tag = (gsize) (open - text) + 1;
      i = tag;
      if (has_prefix (text, length, tag, "!--"))
        i = skip_past (text, length, tag + 3, "-->");
      else if (tag < length && g_ascii_isalpha (text[tag]))
        {
          while (i < length && text[i] != '>' && !g_ascii_isspace (text[i]))
            i++;
          i = skip_tag (text, length, i, &n_attributes);
          if (n_attributes > IMPROVE_HTML_MAX_ATTRIBUTES)
            {
              g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                           "[html-attributes] byte %" G_GSIZE_FORMAT ": a tag has %u attributes, where %d are enough; "
                           "save the page as text",
                           tag - 1, n_attributes, IMPROVE_HTML_MAX_ATTRIBUTES);
              return FALSE;
            }
          if (has_prefix (text, length, tag, "script"))
            i = skip_past (text, length, i, "</");
        }
    }
  return TRUE;
}
