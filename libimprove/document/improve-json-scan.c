/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The lexical half of the JSON gate: pure functions over bytes. Each reads every byte at most once. */

#include <libimprove/document/improve-json-scan-private.h>

#include <string.h>

#define EVERY_BYTE G_GUINT64_CONSTANT (0x0101010101010101)
#define HIGH_BITS G_GUINT64_CONSTANT (0x8080808080808080)

static inline guint64
load_word (const guint8 *p)
{
  guint64 word;

  memcpy (&word, p, sizeof word);
  return GUINT64_FROM_LE (word);
}

/* Marks (by its high bit) the first byte of @word that ends a plain run of a string: a quote, a backslash, a control
 * character or anything outside ASCII. Later marks may be wrong: a borrow can only run towards later bytes. */
static inline guint64
mark_special (guint64 word)
{
  guint64 quote = word ^ (EVERY_BYTE * '"');
  guint64 slash = word ^ (EVERY_BYTE * '\\');

  return (((quote - EVERY_BYTE) & ~quote) | ((slash - EVERY_BYTE) & ~slash) | ((word - EVERY_BYTE * 0x20) & ~word) |
          word) &
         HIGH_BITS;
}

/* The first byte from @p on that is not plain ASCII text inside a string. */
static inline const guint8 *
skip_plain (const guint8 *p, const guint8 *end)
{
  while (end - p >= 8)
    {
      guint64 marks = mark_special (load_word (p));

      if (marks != 0)
        return p + __builtin_ctzll (marks) / 8;
      p += 8;
    }
  while (p < end && *p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\')
    p++;
  return p;
}

static inline gboolean
is_continuation (guint8 byte)
{
  return (byte & 0xc0) == 0x80;
}

/*
 * improve_json_utf8_length:
 *
 * Returns: the length of the well-formed UTF-8 sequence at @p, 1 to 4, or 0 where there is none (overlong forms,
 *   surrogates and values beyond U+10FFFF are not well-formed)
 */
guint
improve_json_utf8_length (const guint8 *p, const guint8 *end)
{
  gsize left = end - p;

  if (p[0] < 0x80)
    return 1;
  if (p[0] < 0xc2 || left < 2 || !is_continuation (p[1]))
    return 0;
  if (p[0] < 0xe0)
    return 2;
  if (left < 3 || !is_continuation (p[2]))
    return 0;
  if (p[0] < 0xf0)
    {
      if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f))
        return 0;
      return 3;
    }
  if (left < 4 || !is_continuation (p[3]))
    return 0;
  if (p[0] > 0xf4 || (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
    return 0;
  return 4;
}

static inline ImproveJsonScan
scan_plain (const guint8 *p, const guint8 *end)
{
  ImproveJsonScan scan = { NULL, IMPROVE_JSON_FLAW_NONE, FALSE };

  for (;;)
    {
      guint length;

      scan.stop = p = skip_plain (p, end);
      if (p >= end || *p < 0x80)
        return scan;
      length = improve_json_utf8_length (p, end);
      if (length == 0)
        {
          scan.flaw = IMPROVE_JSON_FLAW_UTF8;
          return scan;
        }
      p += length;
    }
}

/*
 * improve_json_scan_plain:
 *
 * Passes over the text that stands in a string without an escape, checking UTF-8 on the way.
 *
 * Returns: where it ends: at @end, at a quote, a backslash or a control character, or with the flaw
 *   %IMPROVE_JSON_FLAW_UTF8 at a byte that is no UTF-8
 */
ImproveJsonScan
improve_json_scan_plain (const guint8 *p, const guint8 *end)
{
  return scan_plain (p, end);
}

/*
 * improve_json_scan_string:
 * @p: the byte after the opening quote
 *
 * Finds the closing quote and checks UTF-8 on the way. Escapes are only stepped over: improve_json_unescape() reads
 * them.
 */
ImproveJsonScan
improve_json_scan_string (const guint8 *p, const guint8 *end)
{
  ImproveJsonScan scan;
  gboolean escapes = FALSE;

  for (;;)
    {
      scan = scan_plain (p, end);
      scan.special = escapes;
      if (scan.flaw != IMPROVE_JSON_FLAW_NONE)
        return scan;
      p = scan.stop;
      if (p >= end)
        scan.flaw = IMPROVE_JSON_FLAW_CUT;
      else if (*p != '"' && *p != '\\')
        scan.flaw = *p == 0 ? IMPROVE_JSON_FLAW_NUL : IMPROVE_JSON_FLAW_CONTROL;
      if (p >= end || *p != '\\')
        return scan;
      escapes = TRUE;
      p++;
      if (p < end && (*p == '"' || *p == '\\'))
        p++;
    }
}

static int
read_hex4 (const guint8 *p, const guint8 *end)
{
  int value = 0;

  if (end - p < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value ((char) p[i]);

      if (digit < 0)
        return -1;
      value = value * 16 + digit;
    }
  return value;
}

/* Reads the \u escape whose four digits begin at @p; returns the first byte after it, or NULL where it is no escape. */
static const guint8 *
unescape_unicode (const guint8 *p, const guint8 *end, GString *out, ImproveJsonFlaw *flaw)
{
  int unit = read_hex4 (p, end);
  gunichar character = unit;

  if (unit < 0)
    return NULL;
  p += 4;
  if (unit >= 0xd800 && unit <= 0xdbff && end - p >= 2 && p[0] == '\\' && p[1] == 'u')
    {
      int low = read_hex4 (p + 2, end);

      if (low >= 0xdc00 && low <= 0xdfff)
        {
          character = 0x10000 + (((gunichar) unit - 0xd800) << 10) + ((gunichar) low - 0xdc00);
          p += 6;
        }
    }
  if (character >= 0xd800 && character <= 0xdfff)
    {
      *flaw = IMPROVE_JSON_FLAW_SURROGATE;
      character = 0xfffd;
    }
  else if (character == 0)
    {
      *flaw = IMPROVE_JSON_FLAW_ESCAPED_NUL;
      character = 0xfffd;
    }
  g_string_append_unichar (out, character);
  return p;
}

static char
unescape_letter (guint8 letter)
{
  switch (letter)
    {
    case '"':
    case '\\':
    case '/':
      return (char) letter;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
    }
}

/*
 * improve_json_unescape:
 * @p: the first byte of the contents of a string that improve_json_scan_string() took
 * @end: its closing quote
 * @out: filled with the value, which may hold U+FFFD where the answer has a flaw
 *
 * An escaped NUL and a lone surrogate are flaws that do not end the reading (the first is answered); an unknown escape
 * ends it. @stop is the backslash of the flaw.
 */
ImproveJsonScan
improve_json_unescape (const guint8 *p, const guint8 *end, GString *out)
{
  ImproveJsonScan scan = { end, IMPROVE_JSON_FLAW_NONE, FALSE };

  g_string_truncate (out, 0);
  while (p < end)
    {
      const guint8 *slash = memchr (p, '\\', end - p);
      const guint8 *next = NULL;
      ImproveJsonFlaw flaw = IMPROVE_JSON_FLAW_NONE;

      if (slash == NULL)
        slash = end;
      g_string_append_len (out, (const char *) p, slash - p);
      if (slash == end)
        break;
      /* after the last backslash there is the closing quote at least */
      if (slash[1] == 'u')
        next = unescape_unicode (slash + 2, end, out, &flaw);
      else if (unescape_letter (slash[1]) != 0)
        {
          g_string_append_c (out, unescape_letter (slash[1]));
          next = slash + 2;
        }
      if (next == NULL)
        flaw = IMPROVE_JSON_FLAW_ESCAPE;
      if (flaw != IMPROVE_JSON_FLAW_NONE && (scan.flaw == IMPROVE_JSON_FLAW_NONE || next == NULL))
        scan = (ImproveJsonScan){ slash, flaw, FALSE };
      if (next == NULL)
        break;
      p = next;
    }
  return scan;
}

static const guint8 *
skip_digits (const guint8 *p, const guint8 *end)
{
  while (p < end && *p >= '0' && *p <= '9')
    p++;
  return p;
}

/* At least one digit must stand at *@p: moves past the digits, or marks the flaw in @scan. */
static gboolean
take_digits (const guint8 **p, const guint8 *end, ImproveJsonScan *scan)
{
  const guint8 *after = skip_digits (*p, end);

  if (after == *p)
    {
      scan->stop = *p;
      scan->flaw = *p >= end ? IMPROVE_JSON_FLAW_CUT : IMPROVE_JSON_FLAW_DIGIT;
      return FALSE;
    }
  *p = after;
  return TRUE;
}

/*
 * improve_json_scan_number:
 * @p: a minus sign or a digit
 */
ImproveJsonScan
improve_json_scan_number (const guint8 *p, const guint8 *end)
{
  ImproveJsonScan scan = { NULL, IMPROVE_JSON_FLAW_NONE, FALSE };
  const guint8 *first;

  if (*p == '-')
    p++;
  first = p;
  if (!take_digits (&p, end, &scan))
    return scan;
  if (*first == '0' && p - first > 1)
    {
      scan.stop = first;
      scan.flaw = IMPROVE_JSON_FLAW_LEADING_ZERO;
      return scan;
    }
  if (p < end && *p == '.')
    {
      scan.special = TRUE;
      p++;
      if (!take_digits (&p, end, &scan))
        return scan;
    }
  if (p < end && (*p == 'e' || *p == 'E'))
    {
      scan.special = TRUE;
      p++;
      if (p < end && (*p == '+' || *p == '-'))
        p++;
      if (!take_digits (&p, end, &scan))
        return scan;
    }
  scan.stop = p;
  return scan;
}

/*
 * improve_json_skip_space:
 *
 * Returns: the first byte from @p on that is not JSON's white space
 */
const guint8 *
improve_json_skip_space (const guint8 *p, const guint8 *end)
{
  while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    {
      p++;
      /* indentation: up to eight spaces at a time */
      while (end - p >= 8)
        {
          guint64 others = load_word (p) ^ (EVERY_BYTE * ' ');

          if (others != 0)
            {
              p += __builtin_ctzll (others) / 8;
              break;
            }
          p += 8;
        }
    }
  return p;
}

/*
 * improve_json_guess_encoding:
 *
 * Returns: (nullable): the name of the encoding that the first bytes of a file betray, where it is not UTF-8
 */
const char *
improve_json_guess_encoding (const guint8 *p, const guint8 *end)
{
  gsize left = end - p;

  if (left >= 4 && p[0] == 0xff && p[1] == 0xfe && p[2] == 0 && p[3] == 0)
    return "UTF-32 (little-endian)";
  if (left >= 4 && p[0] == 0 && p[1] == 0 && p[2] == 0xfe && p[3] == 0xff)
    return "UTF-32 (big-endian)";
  if (left >= 2 && p[0] == 0xff && p[1] == 0xfe)
    return "UTF-16 (little-endian)";
  if (left >= 2 && p[0] == 0xfe && p[1] == 0xff)
    return "UTF-16 (big-endian)";
  if (left >= 4 && p[0] == 0 && p[1] != 0 && p[2] == 0)
    return "UTF-16 (big-endian, without a mark)";
  if (left >= 4 && p[0] != 0 && p[1] == 0 && p[3] == 0)
    return "UTF-16 (little-endian, without a mark)";
  return NULL;
}

/*
 * improve_json_guess_bad_utf8:
 * @p: a byte at which no UTF-8 sequence begins
 *
 * Returns: (nullable): the name of the encoding that has most likely put the byte there; %NULL where it looks like
 *   damaged UTF-8 (an overlong form, a surrogate, a sequence cut short by the end)
 */
const char *
improve_json_guess_bad_utf8 (const guint8 *p, const guint8 *end)
{
  if (p[0] >= 0xc0 && (end - p < 2 || is_continuation (p[1])))
    return NULL;
  /* Latin-1 has control characters where Windows-1252 has quotation marks, dashes and the euro */
  if (p[0] < 0xa0)
    return "Windows-1252 (CP1252)";
  return "Latin-1 (ISO 8859-1) or Windows-1252 (CP1252)";
}
