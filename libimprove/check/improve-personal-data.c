/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Looks for what seems to be an identifier or a contact in free text. Where a number has a check digit it is reckoned,
 * so that few other numbers are taken for one. Each text is read once, a bounded way ahead at each place. */

#include <string.h>

#include <libimprove/check/improve-personal-data-private.h>

const char *
improve_personal_data_name (ImprovePersonalData data)
{
  static const char *const names[] = {
    [IMPROVE_PERSONAL_DATA_NONE] = "nothing personal",
    [IMPROVE_PERSONAL_DATA_NHS_NUMBER] = "an NHS number",
    [IMPROVE_PERSONAL_DATA_PUPIL_NUMBER] = "a unique pupil number",
    [IMPROVE_PERSONAL_DATA_INSURANCE_NUMBER] = "a National Insurance number",
    [IMPROVE_PERSONAL_DATA_BIRTH_DATE] = "a date of birth",
    [IMPROVE_PERSONAL_DATA_EMAIL] = "an e-mail address",
    [IMPROVE_PERSONAL_DATA_PHONE] = "a telephone number",
  };

  return names[data];
}

/* Copies the letters and digits of a number that may be written with single blanks or hyphens, up to `most`; returns
 * what follows it, or NULL where there are more, or fewer than `least`. */
static const char *
take_number (const char *text,
             char       *taken,
             guint       least,
             guint       most)
{
  guint n = 0;

  while (g_ascii_isalnum (*text) || ((*text == ' ' || *text == '-') && n > 0 && g_ascii_isdigit (text[1])))
    {
      if (*text != ' ' && *text != '-')
        {
          if (n == most)
            return NULL;
          taken[n++] = g_ascii_toupper (*text);
        }
      text++;
    }
  taken[n] = '\0';
  return n >= least ? text : NULL;
}

static gboolean
all_digits (const char *text,
            guint       n)
{
  for (guint i = 0; i < n; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return TRUE;
}

/* Ten digits, the last a check by weights 10 to 2 modulo 11. */
static gboolean
is_nhs_number (const char *number)
{
  int sum = 0;

  if (strlen (number) != 10 || !all_digits (number, 10))
    return FALSE;
  for (int i = 0; i < 9; i++)
    sum += (number[i] - '0') * (10 - i);
  return (11 - sum % 11) % 11 == number[9] - '0';
}

/* A check letter, eleven digits, a digit or letter; the letter by weights 2 to 13 modulo 23, without I, O and S. */
static gboolean
is_pupil_number (const char *number)
{
  static const char letters[] = "ABCDEFGHJKLMNPQRTUVWXYZ";
  const char *last;
  int sum = 0;

  if (strlen (number) != 13 || !all_digits (number + 1, 11))
    return FALSE;
  for (int i = 1; i < 12; i++)
    sum += (number[i] - '0') * (i + 1);
  last = strchr (letters, number[12]);
  if (!g_ascii_isdigit (number[12]) && last == NULL)
    return FALSE;
  sum += (g_ascii_isdigit (number[12]) ? number[12] - '0' : (int) (last - letters)) * 13;
  return number[0] == letters[sum % 23];
}

/* Two letters that are given out, six digits, A to D, which may stand apart. */
static gboolean
is_insurance_number (const char *number,
                     const char *rest)
{
  static const char *const never[] = { "BG", "GB", "KN", "NK", "NT", "TN", "ZZ", NULL };
  char prefix[] = { number[0], number[1], '\0' };
  char last = strlen (number) == 9 ? number[8] : '\0';

  if (strlen (number) == 8 && (*rest == ' ' || *rest == '-') && !g_ascii_isalnum (rest[1] != '\0' ? rest[2] : '\0'))
    last = g_ascii_toupper (rest[1]);
  return last >= 'A' && last <= 'D' && strchr ("ABCEGHJKLMNOPRSTWXYZ", number[0]) != NULL
         && strchr ("ABCEGHJKLMNPRSTWXYZ", number[1]) != NULL && !g_strv_contains (never, prefix)
         && all_digits (number + 2, 6);
}

static gboolean
begins_word (const char *start,
             const char *place)
{
  return place == start || !g_ascii_isalnum (place[-1]);
}

static const char *
skip_blanks (const char *text)
{
  while (*text == ' ' || *text == ':' || *text == '.' || *text == '(')
    text++;
  return text;
}

/* What follows a phrase, where the text begins with it in any case; else NULL. */
static const char *
after_phrase (const char *text,
              const char *phrase)
{
  gsize length = strlen (phrase);

  return g_ascii_strncasecmp (text, phrase, length) == 0 && !g_ascii_isalpha (text[length]) ? text + length : NULL;
}

/* What follows the name of a month, short or long, or NULL. */
static const char *
after_month (const char *text)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec" };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_ascii_strncasecmp (text, months[i], 3) == 0)
      {
        while (g_ascii_isalpha (*text))
          text++;
        return text;
      }
  return NULL;
}

static const char *
after_ordinal (const char *text)
{
  static const char *const endings[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (after_phrase (text, endings[i]) != NULL)
      return text + 2;
  return text;
}

/* 3 May, 3rd of May, May 2010, 3/5/2010, 2010-05-03, 03052010. A year alone is no date. */
static gboolean
is_date (const char *text)
{
  const char *rest = after_month (text);
  guint n_digits = 0;

  if (rest != NULL)
    return g_ascii_isdigit (*skip_blanks (rest));
  while (g_ascii_isdigit (text[n_digits]) && n_digits < 9)
    n_digits++;
  rest = text + n_digits;
  if (n_digits == 0 || n_digits > 8)
    return FALSE;
  if (n_digits == 8 || ((*rest == '/' || *rest == '-' || *rest == '.') && g_ascii_isdigit (rest[1])))
    return TRUE;
  rest = skip_blanks (after_ordinal (rest));
  if (after_phrase (rest, "of") != NULL)
    rest = skip_blanks (rest + 2);
  return n_digits <= 2 && after_month (rest) != NULL;
}

static gboolean
is_birth_date (const char *text)
{
  static const char *const phrases[] = { "date of birth", "dob", "d.o.b", "born on", "born" };
  char letter = g_ascii_tolower (*text);

  /* most words are told by their first letter */
  if (letter != 'd' && letter != 'b')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (after_phrase (text, phrases[i]) != NULL)
      return is_date (skip_blanks (after_phrase (text, phrases[i])));
  return FALSE;
}

/* Every number has a digit among its first four characters: at most two letters and one sign go before it. */
static gboolean
may_be_number (const char *text)
{
  for (int i = 0; i < 4 && text[i] != '\0'; i++)
    if (g_ascii_isdigit (text[i]))
      return TRUE;
  return FALSE;
}

ImprovePersonalData
improve_personal_data_find_identifier (const char *text)
{
  char number[14];
  const char *rest;

  /* Most texts have no digit, and what is looked for has one. */
  if (text[strcspn (text, "0123456789")] == '\0')
    return IMPROVE_PERSONAL_DATA_NONE;
  for (const char *p = text; *p != '\0'; p++)
    {
      if (!g_ascii_isalnum (*p) || !begins_word (text, p))
        continue;
      if (is_birth_date (p))
        return IMPROVE_PERSONAL_DATA_BIRTH_DATE;
      rest = may_be_number (p) ? take_number (p, number, 8, 13) : NULL;
      if (rest == NULL)
        continue;
      if (is_nhs_number (number))
        return IMPROVE_PERSONAL_DATA_NHS_NUMBER;
      if (is_pupil_number (number))
        return IMPROVE_PERSONAL_DATA_PUPIL_NUMBER;
      if (is_insurance_number (number, rest))
        return IMPROVE_PERSONAL_DATA_INSURANCE_NUMBER;
    }
  return IMPROVE_PERSONAL_DATA_NONE;
}

/* Skips what may stand between the digits of a telephone number, a bounded way. */
static const char *
skip_between (const char *text)
{
  for (int i = 0; i < 3 && *text != '\0' && strchr (" -()", *text) != NULL; i++)
    text++;
  return text;
}

/* A British number: 0 or +44, then 1, 2, 3, 7 or 8, with nine or ten digits after the 0. */
static gboolean
is_phone (const char *text)
{
  const char *p = skip_between (text + (*text == '+' ? 3 : 1));
  guint n = 0;

  /* "+44 (0)20 …" */
  if (*text == '+' && *p == '0')
    p = skip_between (p + 1);
  if (*p == '\0' || strchr ("12378", *p) == NULL)
    return FALSE;
  for (; n <= 10 && g_ascii_isdigit (*p); p = g_ascii_isdigit (p[1]) ? p + 1 : skip_between (p + 1))
    n++;
  return n == 9 || n == 10;
}

static gboolean
is_address_part (char c)
{
  return g_ascii_isalnum (c) || strchr ("._%+-", c) != NULL;
}

/* Whether the sign at @place stands in an address: something before it, a dot in what follows. */
static gboolean
is_email (const char *start,
          const char *place)
{
  const char *p = place + 1;

  if (place == start || !is_address_part (place[-1]) || !g_ascii_isalnum (*p))
    return FALSE;
  for (; *p != '\0' && is_address_part (*p); p++)
    if (*p == '.' && g_ascii_isalpha (p[1]))
      return TRUE;
  return FALSE;
}

ImprovePersonalData
improve_personal_data_find_contact (const char *text)
{
  for (const char *p = text; (p = strpbrk (p, "@0+")) != NULL; p++)
    {
      if (*p == '@' && is_email (text, p))
        return IMPROVE_PERSONAL_DATA_EMAIL;
      if ((*p == '0' || (*p == '+' && g_str_has_prefix (p, "+44"))) && begins_word (text, p) && is_phone (p))
        return IMPROVE_PERSONAL_DATA_PHONE;
    }
  return IMPROVE_PERSONAL_DATA_NONE;
}
