/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <string.h>

#include <libimprove/reading/improve-reading-limb-text-private.h>

static gboolean
ends_with (const char *text, gsize length, const char *end)
{
  gsize n = strlen (end);

  return length >= n && memcmp (text + length - n, end, n) == 0;
}

char *
improve_limb_trim (const char *text, gsize length)
{
  static const char *const ends[] = { " ", ";", ",", " and", " or", "-", "\xe2\x80\x93", "\xe2\x80\x9d", "\"", ":" };
  static const char *const starts[] = { " ", "\xe2\x80\x9c", "\"" };
  gboolean again = TRUE;
  gboolean quoted = FALSE;

  while (again)
    {
      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
        if (length >= strlen (starts[i]) && memcmp (text, starts[i], strlen (starts[i])) == 0)
          {
            quoted = quoted || i > 0;
            text += strlen (starts[i]);
            length -= strlen (starts[i]);
            again = TRUE;
          }
    }
  /* The full stop outside the quotation goes with it. */
  if (quoted && (ends_with (text, length, "\xe2\x80\x9d.") || ends_with (text, length, "\".")))
    length--;
  for (again = TRUE; again;)
    {
      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
        /* A quotation mark at the end may belong to a quotation inside. */
        if (ends_with (text, length, ends[i]) && (quoted || i < 7 || i > 8))
          {
            length -= strlen (ends[i]);
            again = TRUE;
          }
    }
  return g_strndup (text, length);
}

char *
improve_limb_dress (const ImproveMarker *marker)
{
  if (marker->kind == IMPROVE_MARKER_BULLET)
    return g_strdup ("-");
  if (marker->dress == '(')
    return g_strdup_printf ("(%s)", marker->label);
  return g_strdup_printf ("%s%c", marker->label, marker->dress != 0 ? marker->dress : ' ');
}

/* Words a lead may consist of, whoever decides. */
static gboolean
is_lead_word (const ImproveWords *words, guint i)
{
  const ImproveToken *token = improve_words_get (words, i);

  if (token->kind == IMPROVE_TOKEN_MARK)
    return strchr (":-,<\"", token->mark) != NULL;
  return token->shape != IMPROVE_SHAPE_LOWER ||
         (token->uses & (IMPROVE_WORD_BODY | IMPROVE_WORD_ADVERB | IMPROVE_WORD_BE)) != 0 ||
         (improve_words_verb (words, i) & ~(guint) (IMPROVE_READING_OTHER | IMPROVE_READING_DELEGATE)) != 0 ||
         improve_reading_match (words, i,
                                "that|to|the|it|of|and|for|following|follows|as|be|hereby|on|in|member|mayor|both|"
                                "recommendations|actions|decisions|resolution|resolutions|matters|have|has",
                                NULL);
}

gboolean
improve_limb_is_lead (const ImproveWords *words, guint from, guint to)
{
  guint last;

  if (from >= to || to - from > 60)
    return FALSE;
  last = to - 1;
  if (!improve_words_is_mark (words, last, ':') && !improve_words_is_mark (words, last, '-') && to - from > 4)
    return FALSE;
  while (last > from && improve_words_get (words, last)->kind == IMPROVE_TOKEN_MARK)
    last--;
  for (guint i = from;; i++)
    {
      if (i > last)
        /* "That the Cabinet": a name alone leads nowhere unless something can follow. */
        return improve_words_is_mark (words, to - 1, ':') || improve_words_is_mark (words, to - 1, '-') ||
               improve_reading_match (words, last, "that|to|the|following|follows", NULL);
      if (!is_lead_word (words, i))
        break;
    }
  /* "That, having considered the report, the Panel:" */
  return improve_reading_match (words, from, "that", NULL) &&
         (improve_words_has_use (words, last, IMPROVE_WORD_BODY) ||
          improve_reading_match (words, last, "that|member|mayor|leader", NULL));
}

guint
improve_limb_lead (const ImproveWords *words, guint from, guint to)
{
  guint found = 0;

  for (guint i = from; i < to; i++)
    found |= improve_words_verb (words, i);
  if (to > from && (found & IMPROVE_READING_RECOMMEND) != 0)
    return IMPROVE_READING_RECOMMEND;
  return found & (IMPROVE_READING_NOTE | IMPROVE_READING_APPROVE | IMPROVE_READING_AGREE | IMPROVE_READING_ENDORSE |
                  IMPROVE_READING_ADOPT | IMPROVE_READING_RECEIVE | IMPROVE_READING_REQUEST);
}

/* The marker at token @i and the token after it. */
static gboolean
label_at (const ImproveWords *words, guint i, guint to, ImproveMarker *marker, guint *after)
{
  gsize start;
  gsize length;
  gsize taken;

  if (i >= to)
    return FALSE;
  start = improve_words_get (words, i)->start;
  /* No label is a longer word. */
  if (improve_words_get (words, i)->end - start > 6 && g_ascii_isalpha (words->text[start]))
    return FALSE;
  length = improve_words_get (words, to - 1)->end - start;
  taken = improve_reading_marker (words->text + start, MIN (length, 60u), marker);
  if (taken == 0 || taken >= length || marker->kind == IMPROVE_MARKER_MINUTE)
    return FALSE;
  /* A dash is no bullet inside a paragraph. */
  if (marker->kind == IMPROVE_MARKER_BULLET && strchr ("-*o+", words->text[start]) != NULL)
    return FALSE;
  if (marker->kind == IMPROVE_MARKER_BULLET && improve_words_is_mark (words, i, '-'))
    return FALSE;
  if (marker->kind == IMPROVE_MARKER_DOTTED && marker->dress == 0)
    return FALSE;
  if (marker->kind == IMPROVE_MARKER_NUMBER && marker->dress == 0)
    return FALSE;
  while (i < to && improve_words_get (words, i)->start < start + taken)
    i++;
  *after = i;
  return i < to;
}

static gboolean
follows (const ImproveMarker *top, guint value, const ImproveMarker *marker)
{
  if (top->kind == IMPROVE_MARKER_BULLET)
    return marker->kind == IMPROVE_MARKER_BULLET;
  if (marker->dress != top->dress || marker->upper != top->upper)
    return FALSE;
  if (top->kind == IMPROVE_MARKER_ROMAN)
    return marker->roman == value + 1;
  return marker->kind == top->kind && marker->value == value + 1;
}

/* Whether a label can stand before token @i: after a clause, not in "paragraphs (a) and (b)". */
static gboolean
after_clause (const ImproveWords *words, guint from, guint i)
{
  if (i == from)
    return TRUE;
  if (improve_words_is (words, i - 1, "and"))
    return i >= from + 2 && improve_words_get (words, i - 2)->kind == IMPROVE_TOKEN_MARK &&
           !improve_words_is_mark (words, i - 2, ')');
  return improve_words_get (words, i - 1)->kind == IMPROVE_TOKEN_MARK &&
         strchr (".;:,-", improve_words_get (words, i - 1)->mark) != NULL;
}

guint
improve_limb_next_label (const ImproveWords *words,
                         guint from,
                         guint to,
                         const ImproveMarker *top,
                         guint value,
                         ImproveMarker *next,
                         guint *next_from)
{
  for (guint i = from + 2; i < to; i++)
    {
      const ImproveToken *token = improve_words_get (words, i);

      /* Cheap first: markers are short, or brackets, or bullets. */
      if (token->kind == IMPROVE_TOKEN_WORD && token->end - token->start > 5)
        continue;
      if (top->kind != IMPROVE_MARKER_BULLET && !after_clause (words, from, i))
        continue;
      if (label_at (words, i, to, next, next_from) && follows (top, value, next))
        return i;
    }
  return to;
}

gboolean
improve_limb_first_label (const ImproveWords *words, guint from, guint to, ImproveMarker *marker, guint *piece)
{
  if (label_at (words, from, to, marker, piece))
    return marker->kind == IMPROVE_MARKER_BULLET || marker->value == 1 || marker->roman == 1;
  for (guint i = from + 1; i < MIN (to, from + 24); i++)
    {
      ImproveMarker next;
      ImproveMarker top;
      guint next_from;

      if (!label_at (words, i, to, marker, piece) ||
          !(marker->value == 1 || marker->roman == 1 || marker->kind == IMPROVE_MARKER_BULLET))
        continue;
      for (guint n = from; n < i; n++)
        if (!is_lead_word (words, n))
          return FALSE;
      top = *marker;
      if (marker->kind == IMPROVE_MARKER_LETTER && marker->roman == 1)
        top.kind = IMPROVE_MARKER_ROMAN;
      /* One label alone may be anything. */
      return improve_limb_next_label (words, *piece, to, &top, 1, &next, &next_from) < to ||
             improve_words_is_mark (words, i - 1, ':') || improve_words_is_mark (words, i - 1, '-') ||
             improve_words_is (words, i - 1, "that") || improve_words_is (words, i - 1, "to");
    }
  return FALSE;
}
