/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-vocabulary-private.h>

G_BEGIN_DECLS

/*
 * Words and punctuation of a paragraph, and what council English uses them for.
 *
 * The words a rule asks for by what they do ("an adverb", "a body", "was or were") are rows of one table in
 * improve-reading-words.c; a rule is then a short pattern over them, see improve_reading_match().
 */

/* What a word can do. One word may do several things. */
typedef enum
{
  IMPROVE_WORD_ADVERB = 1 << 0,   /* stands between "it was" and "agreed": unanimously, then, formally */
  IMPROVE_WORD_BODY = 1 << 1,     /* what decides: committee, board */
  IMPROVE_WORD_BE = 1 << 2,       /* is, was, be */
  IMPROVE_WORD_DECIDED = 1 << 3,  /* says that a body decided: resolved, agreed */
  IMPROVE_WORD_MONTH = 1 << 4,    /* the number is in @value */
  IMPROVE_WORD_WEEKDAY = 1 << 5,  /* the number is in @value, Monday is 1 */
  IMPROVE_WORD_STYLE = 1 << 6,    /* before a name: Councillor, Mrs */
  IMPROVE_WORD_POST = 1 << 7,     /* who can be told to do something: Clerk, Director */
  IMPROVE_WORD_FINITE = 1 << 8,   /* tells a sentence from a heading: had, would */
  IMPROVE_WORD_VERB = 1 << 9,     /* of decisions: the ImproveReadingVerbs are in @value */
  IMPROVE_WORD_PAPER = 1 << 10,   /* what is noted or approved: report, minutes */
  IMPROVE_WORD_ABBREVIATION = 1 << 11, /* the full stop after it ends no sentence */
  IMPROVE_WORD_COUNT = 1 << 12,   /* a number in words: the number is in @value */
  IMPROVE_WORD_SMALL = 1 << 13,   /* stays small in a title: of, and, the */
  IMPROVE_WORD_PAST = 1 << 14,    /* the verb stands in the past: noted, approved */
  IMPROVE_WORD_THIRD = 1 << 15,   /* the verb stands in the third person: notes, approves */
  IMPROVE_WORD_ROLE = 1 << 16,    /* of a person at a meeting: Chairman, Mayor */
  IMPROVE_WORD_TASK = 1 << 17,    /* what somebody is to do: contact, circulate */
} ImproveWordUse;

/* The verbs of decisions (design, section 7), as bits. */
typedef enum
{
  IMPROVE_READING_NOTE = 1 << 0,
  IMPROVE_READING_RECEIVE = 1 << 1,
  IMPROVE_READING_AGREE = 1 << 2,
  IMPROVE_READING_APPROVE = 1 << 3,
  IMPROVE_READING_ENDORSE = 1 << 4,
  IMPROVE_READING_ADOPT = 1 << 5,
  IMPROVE_READING_SCRUTINISE = 1 << 6,
  IMPROVE_READING_RECOMMEND = 1 << 7,
  IMPROVE_READING_REFER = 1 << 8,
  IMPROVE_READING_REQUEST = 1 << 9,
  IMPROVE_READING_DELEGATE = 1 << 10,
  IMPROVE_READING_DEFER = 1 << 11,
  IMPROVE_READING_REJECT = 1 << 12,
  IMPROVE_READING_WITHDRAW = 1 << 13,
  IMPROVE_READING_OTHER = 1 << 14,
} ImproveReadingVerbs;

typedef enum
{
  IMPROVE_TOKEN_WORD,
  IMPROVE_TOKEN_NUMBER,
  IMPROVE_TOKEN_MARK, /* one punctuation character; its sort is in @mark */
} ImproveTokenKind;

/* What else a token can fit in a pattern than words and uses. */
typedef enum
{
  IMPROVE_SORT_MARK = 1 << 0,
  IMPROVE_SORT_NUMBER = 1 << 1,
  IMPROVE_SORT_NAME = 1 << 2,
  IMPROVE_SORT_ANY = 1 << 3, /* all of them */
} ImproveTokenSort;

typedef enum
{
  IMPROVE_SHAPE_LOWER,
  IMPROVE_SHAPE_TITLE, /* Committee */
  IMPROVE_SHAPE_UPPER, /* COMMITTEE; two letters or more */
} ImproveTokenShape;

typedef struct
{
  guint32 start; /* bytes into the paragraph */
  guint32 end;
  guint32 hash;  /* of the word, in small letters */
  guint32 uses;  /* ImproveWordUse */
  guint16 value;
  guint8 kind;   /* ImproveTokenKind */
  guint8 shape;  /* ImproveTokenShape */
  guint8 sorts;  /* ImproveTokenSort */
  char mark;     /* of a mark: - for any dash, " for any double quote, < > for curly ones, else the character; ? */
  guint8 glued;  /* nothing stands between it and the token before */
  guint8 first;  /* a sentence starts with it */
} ImproveToken;

/* What one or more tokens have, or one must have to fit at all: tells most of them off without looking further. */
typedef struct
{
  guint64 words[4]; /* one bit a word, by its hash */
  guint32 uses;     /* ImproveWordUse */
  guint32 sorts;    /* ImproveTokenSort */
} ImproveTokenFilter;

/* The mark a block starts with, kept for every pass that asks: see improve_reading_mark (). */
typedef struct
{
  gconstpointer row; /* an ImproveMarkRow, or NULL for none */
  guint end;         /* the first token after it */
  gboolean known;
} ImproveHeadMark;

typedef struct
{
  const char *text;
  gsize length;
  const ImproveToken *tokens;
  guint n_tokens;
  const guint *sentences; /* the first token of each */
  guint n_sentences;
  ImproveTokenFilter seen;     /* what the tokens have, all together */
  ImproveHeadMark *head;       /* of the block the words are all of, or NULL */
  ImproveToken *own_tokens;    /* for what is cut; @tokens may be kept ones instead */
  guint room;                  /* for tokens */
  guint *own_sentences;
  guint sentences_room;
} ImproveWords;

ImproveWords *improve_words_new (void);
void improve_words_free (ImproveWords *words);

/* Cuts @text, which must outlive @words or its next filling. Takes time in the length of @text only. */
void improve_words_fill (ImproveWords *words,
                         const char   *text,
                         gsize         length);

/* The words of a text that are kept for whoever asks again. */
typedef struct _ImproveKeptWords ImproveKeptWords;

/* A copy of the tokens, to be freed with g_free (). */
ImproveKeptWords *improve_words_keep (const ImproveWords *words);

/* As if @text, from which the words were kept, were cut again. @kept must outlive @words or its next filling. */
void improve_words_fill_kept (ImproveWords           *words,
                              const char             *text,
                              gsize                   length,
                              const ImproveKeptWords *kept);

static inline guint
improve_words_size (const ImproveWords *words)
{
  return words->n_tokens;
}

static inline const ImproveToken *
improve_words_get (const ImproveWords *words,
                   guint               i)
{
  return &words->tokens[i];
}

static inline gboolean
improve_words_is (const ImproveWords *words,
                  guint               i,
                  const char         *word)
{
  gsize length = strlen (word);
  const ImproveToken *token;

  if (i >= improve_words_size (words))
    return FALSE;
  token = improve_words_get (words, i);
  return token->end - token->start == length && improve_word_equal (words->text + token->start, word, length);
}

static inline gboolean
improve_words_has_use (const ImproveWords *words,
                       guint               i,
                       ImproveWordUse      use)
{
  return i < improve_words_size (words) && (improve_words_get (words, i)->uses & use) != 0;
}

/* Only marks have one, so a word is never one. */
static inline gboolean
improve_words_is_mark (const ImproveWords *words,
                       guint               i,
                       char                mark)
{
  return i < improve_words_size (words) && improve_words_get (words, i)->mark == mark;
}

/* The sentence token @i stands in: its first token, and the first token after it. */
guint improve_words_sentence_start (const ImproveWords *words,
                                    guint               i);
guint improve_words_sentence_end (const ImproveWords *words,
                                  guint               i);

/* The text from token @from up to, not including, token @to, without the blanks around it. */
char *improve_words_dup (const ImproveWords *words,
                         guint               from,
                         guint               to);

/*
 * Whether @pattern stands at token @at; @end is then the first token after it (NULL to leave it).
 *
 * A pattern is a row of elements with a blank between: a word (any case), "=word" (in capitals), "^word" (with a
 * capital at least), alternatives "a|b", a use "<body>", "..N" (up to N tokens, none of which ends a sentence, until
 * the next element fits), "$" (the end; as an alternative it stands last). After an element: "?" none or one, "*" any
 * number, "+" one or more. What stands after "~" must follow but is not taken. Each element takes what it can and
 * gives nothing back, so that a match costs no more than the tokens it sees.
 *
 * Uses: <adverb> <body> <be> <decided> <month> <weekday> <style> <post> <role> <task> <paper> <verb> <number> <count>
 * <name> (a word with a capital) <stop> (colon or dash) <quote> (an opening double quote) <any>.
 */
gboolean improve_reading_match (const ImproveWords *words,
                                guint               at,
                                const char         *pattern,
                                guint              *end);

/* FALSE where @pattern certainly stands nowhere in the words: tells off most texts before each token is asked. */
gboolean improve_reading_may_match (const ImproveWords *words,
                                    const char         *pattern);

/* FALSE for tokens that certainly do not have what @filter asks for: most of them. */
static inline gboolean
improve_token_may_fit (const ImproveTokenFilter *filter,
                       const ImproveToken       *token)
{
  return ((filter->sorts & token->sorts) | (filter->uses & token->uses) |
          (filter->words[token->hash >> 6 & 3] >> (token->hash & 63) & 1)) != 0;
}

/* Of up to 128 patterns, those that can stand at a token, by its first look: so that a table of rules costs little
 * where none fits. */
typedef struct
{
  gsize filled; /* for g_once_init_enter () */
  ImproveTokenFilter any; /* of the tokens some pattern may start with */
  guint64 words[256][2];
  guint64 uses[32][2];
  guint64 sorts[4][2];
} ImproveMatchIndex;

void improve_match_index_add (ImproveMatchIndex *index,
                              guint              i,
                              const char        *pattern);

/* Fills @index with the patterns when it is first asked for. */
void improve_match_index_fill (ImproveMatchIndex *index,
                               const char *const *patterns,
                               guint              n_patterns);

/* One bit a pattern. There must be a token at @at. */
void improve_match_index_find (const ImproveMatchIndex *index,
                               const ImproveWords      *words,
                               guint                    at,
                               guint64                  found[2]);

/* The same for an index of no more than 64 patterns. */
static inline guint64
improve_match_index_first (const ImproveMatchIndex *index,
                           const ImproveWords      *words,
                           guint                    at)
{
  guint64 found[2];

  if (!improve_token_may_fit (&index->any, improve_words_get (words, at)))
    return 0;
  improve_match_index_find (index, words, at, found);
  return found[0];
}

/* The ImproveReadingVerbs of one word, 0 for a word that is none. */
static inline guint
improve_words_verb (const ImproveWords *words,
                    guint               i)
{
  return improve_words_has_use (words, i, IMPROVE_WORD_VERB) ? improve_words_get (words, i)->value : 0;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveWords, improve_words_free)

G_END_DECLS
