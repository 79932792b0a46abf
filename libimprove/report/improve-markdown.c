/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Text from outside, made safe for Markdown (CommonMark with the tables and strike-through of GFM). */

#include <string.h>

#include <libimprove/report/improve-markdown-private.h>

/* These mean something anywhere in a line. Round brackets and the mark of an image mean something only beside a square
 * one. */
static const char anywhere[] = "\\`*_{}[]<>|~$#";

/* These mean something only as the first thing of a block. */
static const char at_the_start[] = "+-";

/* Characters that turn what follows around, so that a reader sees another order than the one written. */
static gboolean
turns_text (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029;
}

/* Whether an ampersand here could begin an entity. */
static gboolean
begins_entity (const char *after)
{
  return g_ascii_isalpha (*after) || *after == '#';
}

/* The length of the digits at the start, where what follows them would make them the number of a list: "2. Title" is
 * one, "2.7 is late" is not. */
static gsize
list_number (const char *text)
{
  gsize length = strspn (text, "0123456789");
  const char *mark = text + length;

  if (length == 0 || (*mark != '.' && *mark != ')'))
    return 0;
  return mark[1] == '\0' || is_blank (g_utf8_get_char (mark + 1)) ? length : 0;
}

static void
append_char (GString    *out,
             const char *p,
             gboolean    at_start)
{
  gunichar c = g_utf8_get_char (p);

  if (turns_text (c))
    {
      g_string_append_printf (out, "\\[U+%04X\\]", c);
      return;
    }
  if (c < 0x80 && (strchr (anywhere, (int) c) != NULL || (at_start && strchr (at_the_start, (int) c) != NULL)
                   || (c == '&' && begins_entity (p + 1))))
    g_string_append_c (out, '\\');
  g_string_append_unichar (out, c);
}

/* Whether what comes next is the first thing of a block: at the start of a line, or of an item of a list. */
static gboolean
begins_block (GString *out)
{
  const char *line = g_strrstr_len (out->str, out->len, "\n");

  line = line != NULL ? line + 1 : out->str;
  return *line == '\0' || g_str_equal (line, "- ");
}

void
improve_markdown_append_text (GString    *out,
                              const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  gboolean in_block = !begins_block (out), started = FALSE, blank = FALSE;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean first = !started && !in_block;
      gsize number = first ? list_number (p) : 0;

      if (is_blank (g_utf8_get_char (p)))
        {
          blank = TRUE;
          continue;
        }
      if (blank && started)
        g_string_append_c (out, ' ');
      blank = FALSE;
      if (number > 0)
        {
          g_string_append_len (out, p, number);
          g_string_append_c (out, '\\');
          p += number;
        }
      append_char (out, p, first && number == 0);
      started = TRUE;
    }
}

char *
improve_markdown_escape (const char *text)
{
  GString *out = g_string_new (NULL);

  improve_markdown_append_text (out, text);
  return g_string_free (out, FALSE);
}
