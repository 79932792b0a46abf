/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libimprove/tracker/improve-csv-private.h>

/* A spreadsheet program takes a cell that starts like this for a formula, after blanks too (OWASP, CSV injection;
 * some programs fold the full-width signs to the plain ones). */
static gboolean
starts_formula (gunichar c)
{
  switch (c)
    {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case 0xff1d: /* full-width = */
    case 0xff0b: /* full-width + */
    case 0xff0d: /* full-width - */
    case 0xff20: /* full-width @ */
      return TRUE;
    default:
      return FALSE;
    }
}

/* Text that needs an apostrophe in front: what would start a formula, and what already looks guarded, so that the
 * reader, which takes exactly one apostrophe away, gives back every text as it was. */
gboolean
improve_csv_needs_guard (const char *text)
{
  while (*text == '\'')
    text++;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (starts_formula (c))
        return TRUE;
      if (!g_unichar_isspace (c))
        return FALSE;
    }
  return FALSE;
}
