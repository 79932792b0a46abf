/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A paragraph cut into words and punctuation. */

#include <string.h>

#include <libimprove/reading/improve-reading-vocabulary-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

ImproveWords *
improve_words_new (void)
{
  ImproveWords *words = g_new0 (ImproveWords, 1);

  words->text = "";
  return words;
}

void
improve_words_free (ImproveWords *words)
{
  if (words == NULL)
    return;
  g_free (words->own_tokens);
  g_free (words->own_sentences);
  g_free (words);
}

enum
{
  BYTE_WORD = 1, /* a letter or digit of ASCII */
  /* The first of a letter beyond; 0xe2 starts punctuation, 0xee and above private and rare characters. */
  BYTE_OTHER = 2,
};

static const guint8 byte_sorts[256] = {
  ['0' ... '9'] = BYTE_WORD,    ['A' ... 'Z'] = BYTE_WORD,    ['a' ... 'z'] = BYTE_WORD,
  [0xc3 ... 0xe1] = BYTE_OTHER, [0xe3 ... 0xed] = BYTE_OTHER,
};

/* The sort of the punctuation at @text, and how long it is. */
static char
read_mark (const char *text, gsize left, gsize *length)
{
  static const struct
  {
    const char *bytes;
    char mark;
  } marks[] = {
    { "\xe2\x80\x90", '-' },  { "\xe2\x80\x91", '-' }, { "\xe2\x80\x92", '-' }, { "\xe2\x80\x93", '-' },
    { "\xe2\x80\x94", '-' },  { "\xe2\x80\x95", '-' }, { "\xe2\x88\x92", '-' }, { "\xe2\x80\x98", '\'' },
    { "\xe2\x80\x99", '\'' }, { "\xe2\x80\x9c", '<' }, { "\xe2\x80\x9d", '>' }, { "\xe2\x80\xa6", '.' },
    { "\xe2\x94\x80", '-' },
  };
  guchar c = (guchar) text[0];

  *length = 1;
  if (c < 0x80)
    return text[0] == '[' ? '(' : text[0] == ']' ? ')' : text[0];
  if (c == 0xe2 && left >= 3)
    for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
      if (memcmp (text, marks[i].bytes, 3) == 0)
        {
          *length = 3;
          return marks[i].mark;
        }
  *length = MIN (left, (gsize) g_utf8_skip[c]);
  return '?';
}

/* An apostrophe or hyphen with a letter on either side belongs to the word. */
static gsize
inner_mark (const char *text, gsize left)
{
  gsize length = 0;

  if (left >= 2 && (text[0] == '\'' || text[0] == '-'))
    length = 1;
  else if (left >= 4 && (memcmp (text, "\xe2\x80\x99", 3) == 0 || memcmp (text, "\xe2\x80\x91", 3) == 0))
    length = 3;
  return length > 0 && byte_sorts[(guchar) text[length]] != 0 ? length : 0;
}

static guint8
shape_of (const char *text, gsize length)
{
  gboolean lower = FALSE;
  gsize n = 0;

  if (!g_ascii_isupper (text[0]) && ((guchar) text[0] != 0xc3 || length < 2 || (guchar) text[1] >= 0x9f))
    return IMPROVE_SHAPE_LOWER;
  for (gsize i = 0; i < length; i++)
    {
      lower = lower || g_ascii_islower (text[i]);
      n += g_ascii_isupper (text[i]);
    }
  /* MPs and the's of COUNCIL's are capitals too. */
  return n >= 2 && (!lower || n + 1 >= length) ? IMPROVE_SHAPE_UPPER : IMPROVE_SHAPE_TITLE;
}

static inline gsize
word_length (const char *text, gsize left)
{
  const char *end = text + left;
  gsize n = 0;
  gsize inner;

  for (;;)
    {
      const char *at = text + n;

      while (at < end && byte_sorts[(guchar) *at] == BYTE_WORD)
        at++;
      n = (gsize) (at - text);
      if (n >= left || text[n] == ' ')
        return n;
      if (byte_sorts[(guchar) text[n]] == BYTE_OTHER)
        {
          n += MIN (left - n, (gsize) g_utf8_skip[(guchar) text[n]]);
          continue;
        }
      if (n == 0 || (inner = inner_mark (text + n, left - n)) == 0)
        return n;
      /* RESOLVED-That: the first is a word of its own. */
      if (text[n] == '-' && (improve_vocabulary_find (text, n).uses & IMPROVE_WORD_DECIDED) != 0)
        return n;
      n += inner;
    }
}

static gboolean
is_number (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return TRUE;
}

/* Most tokens of a page pass here, so the arrays grow by doubling. */
static inline ImproveToken *
next_token (ImproveWords *words)
{
  if (words->n_tokens == words->room)
    {
      words->room = MAX (2 * words->room, 256u);
      words->own_tokens = g_renew (ImproveToken, words->own_tokens, words->room);
    }
  return &words->own_tokens[words->n_tokens++];
}

static inline void
add_sentence (ImproveWords *words, guint first)
{
  if (words->n_sentences == words->sentences_room)
    {
      words->sentences_room = MAX (2 * words->sentences_room, 32u);
      words->own_sentences = g_renew (guint, words->own_sentences, words->sentences_room);
    }
  words->own_sentences[words->n_sentences++] = first;
}

static inline void
set_word (ImproveToken *token, const char *text, gsize length)
{
  guint32 hash = improve_vocabulary_hash (text, length);
  ImproveVocabularyEntry entry = improve_vocabulary_find_hashed (text, length, hash);

  token->hash = hash;
  token->uses = entry.uses;
  token->value = entry.value;
  token->kind = g_ascii_isdigit (text[0]) && is_number (text, length) ? IMPROVE_TOKEN_NUMBER : IMPROVE_TOKEN_WORD;
  token->shape = (guint8) (text[0] >= 'a' && text[0] <= 'z' ? IMPROVE_SHAPE_LOWER : shape_of (text, length));
  token->sorts = (guint8) (IMPROVE_SORT_ANY | (token->kind == IMPROVE_TOKEN_NUMBER ? IMPROVE_SORT_NUMBER : 0) |
                           (token->shape != IMPROVE_SHAPE_LOWER ? IMPROVE_SORT_NAME : 0));
  token->mark = 0;
}

static inline void
set_mark (ImproveToken *token, char mark)
{
  token->hash = 0;
  token->uses = 0;
  token->value = 0;
  token->kind = IMPROVE_TOKEN_MARK;
  token->shape = IMPROVE_SHAPE_LOWER;
  token->sorts = IMPROVE_SORT_ANY | IMPROVE_SORT_MARK;
  token->mark = mark;
}

/* A full stop ends a sentence where a blank and something like a beginning follow, but for "Cllr." and "J. Smith". */
static gboolean
ends_sentence (const ImproveWords *words, guint i)
{
  const ImproveToken *stop = improve_words_get (words, i);
  const ImproveToken *next;
  const ImproveToken *before;
  guint after = i + 1;

  /* “It is.” They left. */
  while (after < words->n_tokens && improve_words_get (words, after)->glued && after < i + 3 &&
         improve_words_get (words, after)->kind == IMPROVE_TOKEN_MARK &&
         strchr (">\")'", improve_words_get (words, after)->mark) != NULL)
    after++;
  if (after >= words->n_tokens)
    return TRUE;
  next = improve_words_get (words, after);
  if (next->glued || (next->kind == IMPROVE_TOKEN_WORD && next->shape == IMPROVE_SHAPE_LOWER))
    return FALSE;
  if (i == 0 || stop->mark != '.')
    return TRUE;
  before = improve_words_get (words, i - 1);
  if (!stop->glued || before->kind == IMPROVE_TOKEN_MARK)
    return TRUE;
  if ((before->uses & IMPROVE_WORD_ABBREVIATION) != 0)
    return FALSE;
  return before->end - before->start > 1 || before->kind == IMPROVE_TOKEN_NUMBER;
}

/* A quotation mark or bracket right after the full stop. */
static gboolean
closes_sentence (const ImproveWords *words, guint i)
{
  const ImproveToken *token = improve_words_get (words, i);

  return token->kind == IMPROVE_TOKEN_MARK &&
         (strchr (">)", token->mark) != NULL || (token->glued && strchr ("\"'", token->mark) != NULL));
}

static void
find_sentences (ImproveWords *words)
{
  gboolean at_start = TRUE;

  for (guint i = 0; i < words->n_tokens; i++)
    {
      char mark;

      /* A closing quote or bracket after the full stop belongs to the sentence before. */
      if (at_start && (i == 0 || !closes_sentence (words, i)))
        {
          add_sentence (words, i);
          words->own_tokens[i].first = TRUE;
          at_start = FALSE;
        }
      mark = improve_words_get (words, i)->mark;
      if ((mark == '.' || mark == '?' || mark == '!') && ends_sentence (words, i))
        at_start = TRUE;
    }
}

void
improve_words_fill (ImproveWords *words, const char *text, gsize length)
{
  ImproveTokenFilter seen = { { 0 } };
  gsize before = G_MAXSIZE; /* where the token before ended */

  words->text = text;
  words->length = length;
  words->head = NULL;
  words->n_tokens = 0;
  words->n_sentences = 0;
  for (gsize i = 0; i < length;)
    {
      ImproveToken *token;
      gsize n;

      if (text[i] == ' ')
        {
          i++;
          continue;
        }
      token = next_token (words);
      n = word_length (text + i, length - i);
      if (n > 0)
        {
          set_word (token, text + i, n);
          seen.words[token->hash >> 6 & 3] |= (guint64) 1 << (token->hash & 63);
        }
      else
        set_mark (token, read_mark (text + i, length - i, &n));
      token->start = (guint32) i;
      token->glued = before == i;
      token->first = FALSE;
      i += n;
      token->end = (guint32) i;
      before = i;
      seen.uses |= token->uses;
      seen.sorts |= token->sorts;
    }
  words->seen = seen;
  words->tokens = words->own_tokens;
  find_sentences (words);
  words->sentences = words->own_sentences;
}

struct _ImproveKeptWords
{
  guint n_tokens;
  guint n_sentences;
  ImproveTokenFilter seen;
  ImproveToken tokens[]; /* and the sentences behind them */
};

ImproveKeptWords *
improve_words_keep (const ImproveWords *words)
{
  gsize tokens = words->n_tokens * sizeof (ImproveToken);
  gsize sentences = words->n_sentences * sizeof (guint);
  ImproveKeptWords *kept = g_malloc (sizeof (ImproveKeptWords) + tokens + sentences);

  kept->n_tokens = words->n_tokens;
  kept->n_sentences = words->n_sentences;
  kept->seen = words->seen;
  if (tokens > 0)
    memcpy (kept->tokens, words->tokens, tokens);
  if (sentences > 0)
    memcpy (kept->tokens + kept->n_tokens, words->sentences, sentences);
  return kept;
}

void
improve_words_fill_kept (ImproveWords *words, const char *text, gsize length, const ImproveKeptWords *kept)
{
  words->text = text;
  words->length = length;
  words->head = NULL;
  words->tokens = kept->tokens;
  words->n_tokens = kept->n_tokens;
  words->sentences = (gconstpointer) (kept->tokens + kept->n_tokens);
  words->n_sentences = kept->n_sentences;
  words->seen = kept->seen;
}

/* Index into the sentences of the one that holds token @i. */
static guint
sentence_of (const ImproveWords *words, guint i)
{
  guint low = 0;
  guint high = words->n_sentences;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (words->sentences[middle] <= i)
        low = middle;
      else
        high = middle;
    }
  return low;
}

guint
improve_words_sentence_start (const ImproveWords *words, guint i)
{
  return words->n_sentences == 0 ? 0 : words->sentences[sentence_of (words, i)];
}

guint
improve_words_sentence_end (const ImproveWords *words, guint i)
{
  guint next = sentence_of (words, i) + 1;

  return next < words->n_sentences ? words->sentences[next] : words->n_tokens;
}

char *
improve_words_dup (const ImproveWords *words, guint from, guint to)
{
  gsize start;
  gsize end;

  if (from >= to || from >= words->n_tokens)
    return g_strdup ("");
  start = improve_words_get (words, from)->start;
  end = improve_words_get (words, MIN (to, words->n_tokens) - 1)->end;
  return g_strndup (words->text + start, end - start);
}
