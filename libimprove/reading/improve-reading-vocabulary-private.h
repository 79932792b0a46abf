/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* What a word does in minutes: see ImproveWordUse. */
typedef struct
{
  guint32 uses;
  guint16 value;
} ImproveVocabularyEntry;

/*
 * Words are compared many bytes at a time, for every word of a page passes here: a letter and its capital differ in the
 * one bit 0x20, and no two other characters that stand in words do. The first and last eight bytes overlap in words
 * shorter than sixteen, and whole words of up to sixteen are told apart.
 */
#define IMPROVE_EITHER_CASE 0x2020202020202020u

static inline guint64
improve_vocabulary_load (const char *text,
                         gsize       length)
{
  guint64 eight = 0;
  guint32 four;

  if (length >= 8)
    {
      memcpy (&eight, text, 8);
      return eight | IMPROVE_EITHER_CASE;
    }
  memcpy (&four, text, 4);
  return four | (IMPROVE_EITHER_CASE & G_MAXUINT32);
}

/* A hash that does not mind case. */
static inline guint32
improve_vocabulary_hash (const char *text,
                         gsize       length)
{
  guint64 start = 0;
  guint64 end = 0;
  guint64 hash;

  if (length >= 4)
    {
      start = improve_vocabulary_load (text, length);
      end = improve_vocabulary_load (text + length - (length >= 8 ? 8 : 4), length);
    }
  else if (length > 0)
    start = ((guint64) (guchar) text[0] | (guint64) (guchar) text[length / 2] << 8 |
             (guint64) (guchar) text[length - 1] << 16 | IMPROVE_EITHER_CASE);
  hash = (start + length) * 0x9e3779b97f4a7c15u + end * 0xc2b2ae3d27d4eb4fu;
  return (guint32) (hash ^ hash >> 32);
}

/* Whether the word @text is the ASCII @word of this @length, which is not 0, in any case. */
static inline gboolean
improve_word_equal (const char *text,
                    const char *word,
                    gsize       length)
{
  gsize wide = length >= 8 ? 8 : 4;

  if (length < 4)
    {
      for (gsize i = 0; i < length; i++)
        if (((text[i] ^ word[i]) & ~0x20) != 0)
          return FALSE;
      return TRUE;
    }
  for (gsize i = 0; i + wide < length; i += wide)
    if (improve_vocabulary_load (text + i, length) != improve_vocabulary_load (word + i, length))
      return FALSE;
  return improve_vocabulary_load (text + length - wide, length) ==
         improve_vocabulary_load (word + length - wide, length);
}

/* All zero for a word the rules have no use for. Case does not count. */
ImproveVocabularyEntry improve_vocabulary_find (const char *text,
                                                gsize       length);
ImproveVocabularyEntry improve_vocabulary_find_hashed (const char *text,
                                                       gsize       length,
                                                       guint32     hash);

G_END_DECLS
