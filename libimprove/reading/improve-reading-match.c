/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Patterns over words: what the tables of rules are written in.
 *
 * A pattern is a string constant of this library. It is taken apart once, when it is first used, and kept under its
 * address; there are as many as the sources hold, and never more.
 */

#include <string.h>

#include <libimprove/reading/improve-reading-vocabulary-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

typedef enum
{
  ALTERNATIVE_WORD,
  ALTERNATIVE_USE,
  ALTERNATIVE_MARK,
  ALTERNATIVE_NUMBER,
  ALTERNATIVE_NAME,
  ALTERNATIVE_STOP,
  ALTERNATIVE_QUOTE,
  ALTERNATIVE_ANY,
  ALTERNATIVE_END,
} AlternativeKind;

typedef struct
{
  guint8 kind; /* AlternativeKind */
  char mark;
  guint32 hash;
  guint32 uses;
  const char *text;
  gsize length;
} Alternative;

typedef struct
{
  Alternative *alternatives;
  guint n_alternatives;
  guint8 shape; /* the least: ImproveTokenShape */
  char suffix;
  guint gap;      /* tokens that may stand before it; 0 for none */
  gboolean ahead; /* it must follow, and is not taken */
  gboolean at_end;
  ImproveTokenFilter filter; /* of the tokens it may fit */
} Element;

typedef struct
{
  const char *source; /* the key */
  Element *elements;
  guint n_elements;
  ImproveTokenFilter first; /* of the elements it may start with */
  const Element *needed[2]; /* words it cannot do without: the two elements of the rarest, NULL for none */
} Pattern;

#define N_SLOTS 2048u

static Pattern *slots[N_SLOTS];
static GMutex lock;

static const struct
{
  const char *name;
  guint uses;
} named_uses[] = {
  { "adverb", IMPROVE_WORD_ADVERB },   { "body", IMPROVE_WORD_BODY },   { "be", IMPROVE_WORD_BE },
  { "decided", IMPROVE_WORD_DECIDED }, { "month", IMPROVE_WORD_MONTH }, { "weekday", IMPROVE_WORD_WEEKDAY },
  { "style", IMPROVE_WORD_STYLE },     { "post", IMPROVE_WORD_POST },   { "paper", IMPROVE_WORD_PAPER },
  { "count", IMPROVE_WORD_COUNT },     { "role", IMPROVE_WORD_ROLE },   { "verb", IMPROVE_WORD_VERB },
  { "task", IMPROVE_WORD_TASK },
};

static const struct
{
  const char *name;
  AlternativeKind kind;
} named_kinds[] = {
  { "number", ALTERNATIVE_NUMBER }, { "name", ALTERNATIVE_NAME }, { "stop", ALTERNATIVE_STOP },
  { "quote", ALTERNATIVE_QUOTE },   { "any", ALTERNATIVE_ANY },
};

static gboolean
is_named (const char *name, const char *text, gsize length)
{
  return strlen (name) == length && memcmp (name, text, length) == 0;
}

static void
parse_use (Alternative *a, const char *text, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (named_kinds); i++)
    if (is_named (named_kinds[i].name, text, length))
      {
        a->kind = named_kinds[i].kind;
        return;
      }
  for (guint i = 0; i < G_N_ELEMENTS (named_uses); i++)
    if (is_named (named_uses[i].name, text, length))
      {
        a->kind = ALTERNATIVE_USE;
        a->uses = named_uses[i].uses;
        return;
      }
  g_error ("no use is called %.*s", (int) length, text);
}

static void
parse_alternative (Alternative *a, const char *text, gsize length)
{
  if (length > 2 && text[0] == '<')
    parse_use (a, text + 1, length - 2);
  else if (length == 1 && text[0] == '$')
    a->kind = ALTERNATIVE_END;
  else if (length == 1 && g_ascii_ispunct (text[0]))
    {
      a->kind = ALTERNATIVE_MARK;
      a->mark = text[0];
    }
  else
    {
      a->kind = ALTERNATIVE_WORD;
      a->text = text;
      a->length = length;
      a->hash = improve_vocabulary_hash (text, length);
    }
}

static void
add_to_filter (ImproveTokenFilter *filter, const ImproveTokenFilter *more)
{
  for (guint i = 0; i < G_N_ELEMENTS (filter->words); i++)
    filter->words[i] |= more->words[i];
  filter->uses |= more->uses;
  filter->sorts |= more->sorts;
}

static guint
sort_of (AlternativeKind kind)
{
  switch (kind)
    {
    case ALTERNATIVE_MARK:
    case ALTERNATIVE_STOP:
    case ALTERNATIVE_QUOTE:
      return IMPROVE_SORT_MARK;
    case ALTERNATIVE_NUMBER:
      return IMPROVE_SORT_NUMBER;
    case ALTERNATIVE_NAME:
      return IMPROVE_SORT_NAME;
    default:
      return IMPROVE_SORT_ANY;
    }
}

static void
parse_element (Element *e, const char *text, gsize length)
{
  const char *end = text + length;
  GArray *alternatives = g_array_new (FALSE, TRUE, sizeof (Alternative));

  if (length > 1 && (text[0] == '=' || text[0] == '^'))
    {
      e->shape = text[0] == '=' ? IMPROVE_SHAPE_UPPER : IMPROVE_SHAPE_TITLE;
      text++;
    }
  while (text < end)
    {
      const char *bar = memchr (text + 1, '|', (gsize) (end - text - 1));
      Alternative a = { 0 };

      parse_alternative (&a, text, (gsize) ((bar != NULL ? bar : end) - text));
      if (a.kind == ALTERNATIVE_WORD)
        e->filter.words[a.hash >> 6 & 3] |= (guint64) 1 << (a.hash & 63);
      else if (a.kind == ALTERNATIVE_USE)
        e->filter.uses |= a.uses;
      else if (a.kind == ALTERNATIVE_END)
        e->at_end = TRUE;
      else
        e->filter.sorts |= sort_of (a.kind);
      g_array_append_val (alternatives, a);
      text = bar != NULL ? bar + 1 : end;
    }
  e->n_alternatives = alternatives->len;
  e->alternatives = (Alternative *) g_array_free (alternatives, FALSE);
}

/* What the pattern can start with: its elements up to the first that must stand. */
static void
find_first (Pattern *p)
{
  for (guint i = 0; i < p->n_elements; i++)
    {
      const Element *e = &p->elements[i];

      add_to_filter (&p->first, &e->filter);
      if (e->gap > 0)
        p->first.sorts = IMPROVE_SORT_ANY;
      if (e->suffix != '?' && e->suffix != '*')
        return;
    }
  p->first.sorts = IMPROVE_SORT_ANY;
}

/* How many texts may have one of the words that must stand here: the fewer they are the better, but most texts have
 * "it" and "was". G_MAXUINT where no words must stand. */
static guint
commonness (const Element *e)
{
  guint sum = 0;

  if (e->suffix == '?' || e->suffix == '*' || e->at_end || e->filter.uses != 0 || e->filter.sorts != 0)
    return G_MAXUINT;
  for (guint i = 0; i < e->n_alternatives; i++)
    sum += e->alternatives[i].length <= 4 ? 8 : 1;
  return sum;
}

static void
find_needed (Pattern *p)
{
  for (guint i = 0; i < p->n_elements; i++)
    {
      const Element *e = &p->elements[i];

      if (commonness (e) == G_MAXUINT)
        continue;
      if (p->needed[0] == NULL || commonness (e) < commonness (p->needed[0]))
        {
          p->needed[1] = p->needed[0];
          p->needed[0] = e;
        }
      else if (p->needed[1] == NULL || commonness (e) < commonness (p->needed[1]))
        p->needed[1] = e;
    }
}

static Pattern *
parse_pattern (const char *source)
{
  Pattern *p = g_new0 (Pattern, 1);
  GArray *elements = g_array_new (FALSE, TRUE, sizeof (Element));
  const char *text = source;
  guint gap = 0;
  gboolean ahead = FALSE;

  while (*text != '\0')
    {
      gsize length = strcspn (text, " ");

      if (length == 1 && text[0] == '~')
        ahead = TRUE;
      else if (length > 2 && text[0] == '.' && text[1] == '.')
        gap = (guint) g_ascii_strtoull (text + 2, NULL, 10);
      else
        {
          Element e = { .gap = gap, .ahead = ahead };

          if (length > 1 && strchr ("?*+", text[length - 1]) != NULL)
            e.suffix = text[length - 1];
          parse_element (&e, text, length - (e.suffix != 0));
          g_array_append_val (elements, e);
          gap = 0;
        }
      text += length + strspn (text + length, " ");
    }
  p->source = source;
  p->n_elements = elements->len;
  p->elements = (Element *) g_array_free (elements, FALSE);
  find_first (p);
  find_needed (p);
  return p;
}

static inline guint
slot_of (const char *source)
{
  return (guint) ((GPOINTER_TO_SIZE (source) * 0x9e3779b97f4a7c15u) >> 53) % N_SLOTS;
}

static G_NO_INLINE const Pattern *
search_pattern (const char *source)
{
  guint i = slot_of (source);
  Pattern *p;

  while ((p = g_atomic_pointer_get (&slots[i])) != NULL)
    {
      if (p->source == source)
        return p;
      i = (i + 1) % N_SLOTS;
    }
  g_mutex_lock (&lock);
  while ((p = slots[i]) != NULL && p->source != source)
    i = (i + 1) % N_SLOTS;
  if (p == NULL)
    {
      p = parse_pattern (source);
      g_atomic_pointer_set (&slots[i], p);
    }
  g_mutex_unlock (&lock);
  return p;
}

static inline const Pattern *
find_pattern (const char *source)
{
  const Pattern *p = g_atomic_pointer_get (&slots[slot_of (source)]);

  return G_LIKELY (p != NULL && p->source == source) ? p : search_pattern (source);
}

static gboolean
fits_alternative (const ImproveWords *words, const ImproveToken *token, const Alternative *a)
{
  switch ((AlternativeKind) a->kind)
    {
    case ALTERNATIVE_WORD:
      return token->hash == a->hash && token->end - token->start == a->length &&
             improve_word_equal (words->text + token->start, a->text, a->length);
    case ALTERNATIVE_USE:
      return (token->uses & a->uses) != 0;
    case ALTERNATIVE_MARK:
      return token->kind == IMPROVE_TOKEN_MARK && token->mark == a->mark;
    case ALTERNATIVE_NUMBER:
      return token->kind == IMPROVE_TOKEN_NUMBER;
    case ALTERNATIVE_NAME:
      return token->kind == IMPROVE_TOKEN_WORD && token->shape != IMPROVE_SHAPE_LOWER;
    case ALTERNATIVE_STOP:
      return token->kind == IMPROVE_TOKEN_MARK && (token->mark == ':' || token->mark == '-');
    case ALTERNATIVE_QUOTE:
      return token->kind == IMPROVE_TOKEN_MARK && (token->mark == '<' || token->mark == '"');
    case ALTERNATIVE_ANY:
      return TRUE;
    case ALTERNATIVE_END:
    default:
      return FALSE;
    }
}

/* Whether some word of the text may be one of the element's. */
static inline gboolean
may_stand (const ImproveWords *words, const Element *e)
{
  const guint64 *seen = words->seen.words;
  const guint64 *wanted = e->filter.words;

  return ((seen[0] & wanted[0]) | (seen[1] & wanted[1]) | (seen[2] & wanted[2]) | (seen[3] & wanted[3])) != 0;
}

static gboolean
fits_some (const ImproveWords *words, const ImproveToken *token, const Element *e)
{
  for (guint i = 0; i < e->n_alternatives; i++)
    if (fits_alternative (words, token, &e->alternatives[i]))
      return TRUE;
  return FALSE;
}

static inline gboolean
fits_element (const ImproveWords *words, guint at, const Element *e)
{
  const ImproveToken *token;

  if (at >= words->n_tokens)
    return e->at_end;
  token = improve_words_get (words, at);
  return token->shape >= e->shape && improve_token_may_fit (&e->filter, token) && fits_some (words, token, e);
}

/* Past up to @most tokens to one that fits. */
static gboolean
skip_gap (const ImproveWords *words, guint *at, guint most, const Element *e)
{
  for (guint n = 0; n <= most; n++)
    {
      if (fits_element (words, *at, e))
        return TRUE;
      if (*at >= words->n_tokens || (*at + 1 < words->n_tokens && improve_words_get (words, *at + 1)->first &&
                                        improve_words_is_mark (words, *at, '.')))
        return FALSE;
      (*at)++;
    }
  return FALSE;
}

/* Apart from what tells most tokens off, which is to stay short. */
static G_NO_INLINE gboolean
match_all (const ImproveWords *words, guint at, const Pattern *p, guint *end)
{
  guint taken = G_MAXUINT;

  for (guint i = 0; i < p->n_elements; i++)
    {
      const Element *e = &p->elements[i];
      guint n = 0;

      if (e->ahead && taken == G_MAXUINT)
        taken = at;
      if (e->gap > 0 && !skip_gap (words, &at, e->gap, e))
        return FALSE;
      while (fits_element (words, at, e))
        {
          n++;
          if (at >= words->n_tokens)
            break;
          at++;
          if (e->suffix == 0 || e->suffix == '?')
            break;
        }
      if (n == 0 && e->suffix != '?' && e->suffix != '*')
        return FALSE;
    }
  if (end != NULL)
    *end = taken != G_MAXUINT ? taken : at;
  return TRUE;
}

/* Whether the words have what the pattern cannot do without. */
static inline gboolean
has_needed (const ImproveWords *words, const Pattern *p)
{
  for (guint i = 0; i < G_N_ELEMENTS (p->needed) && p->needed[i] != NULL; i++)
    if (!may_stand (words, p->needed[i]))
      return FALSE;
  return TRUE;
}

gboolean
improve_reading_match (const ImproveWords *words, guint at, const char *pattern, guint *end)
{
  const Pattern *p = find_pattern (pattern);

  if (at < words->n_tokens && !improve_token_may_fit (&p->first, improve_words_get (words, at)))
    return FALSE;
  return has_needed (words, p) && match_all (words, at, p, end);
}

gboolean
improve_reading_may_match (const ImproveWords *words, const char *pattern)
{
  const Pattern *p = find_pattern (pattern);
  const ImproveTokenFilter *seen = &words->seen;
  guint64 first = (p->first.sorts & seen->sorts) | (p->first.uses & seen->uses);

  for (guint i = 0; i < G_N_ELEMENTS (seen->words); i++)
    first |= p->first.words[i] & seen->words[i];
  return first != 0 && has_needed (words, p);
}

void
improve_match_index_add (ImproveMatchIndex *index, guint i, const char *pattern)
{
  const Pattern *p = find_pattern (pattern);
  guint64 bit = (guint64) 1 << (i % 64);
  guint half = i / 64;

  g_assert (half < G_N_ELEMENTS (index->words[0]));
  add_to_filter (&index->any, &p->first);
  for (guint w = 0; w < G_N_ELEMENTS (index->words); w++)
    if ((p->first.words[w / 64] & (guint64) 1 << w % 64) != 0)
      index->words[w][half] |= bit;
  for (guint u = 0; u < 32; u++)
    if ((p->first.uses & 1u << u) != 0)
      index->uses[u][half] |= bit;
  for (guint s = 0; s < 4; s++)
    if ((p->first.sorts & 1u << s) != 0)
      index->sorts[s][half] |= bit;
}

void
improve_match_index_fill (ImproveMatchIndex *index, const char *const *patterns, guint n_patterns)
{
  if (!g_once_init_enter (&index->filled))
    return;
  for (guint i = 0; i < n_patterns; i++)
    improve_match_index_add (index, i, patterns[i]);
  g_once_init_leave (&index->filled, 1);
}

void
improve_match_index_find (const ImproveMatchIndex *index, const ImproveWords *words, guint at, guint64 found[2])
{
  const ImproveToken *token = improve_words_get (words, at);

  found[0] = index->words[token->hash & 255][0];
  found[1] = index->words[token->hash & 255][1];
  for (guint uses = token->uses & index->any.uses; uses != 0; uses &= uses - 1)
    {
      found[0] |= index->uses[__builtin_ctz (uses)][0];
      found[1] |= index->uses[__builtin_ctz (uses)][1];
    }
  for (guint sorts = token->sorts & index->any.sorts; sorts != 0; sorts &= sorts - 1)
    {
      found[0] |= index->sorts[__builtin_ctz (sorts)][0];
      found[1] |= index->sorts[__builtin_ctz (sorts)][1];
    }
}
