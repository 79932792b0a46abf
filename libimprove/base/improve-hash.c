/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-hash-private.h>

typedef struct
{
  guint64 v0, v1, v2, v3;
} State;

static inline guint64
rotate (guint64 word,
        int     bits)
{
  return (word << bits) | (word >> (64 - bits));
}

static inline void
sip_round (State *s)
{
  s->v0 += s->v1;
  s->v2 += s->v3;
  s->v1 = rotate (s->v1, 13) ^ s->v0;
  s->v3 = rotate (s->v3, 16) ^ s->v2;
  s->v0 = rotate (s->v0, 32);
  s->v2 += s->v1;
  s->v0 += s->v3;
  s->v1 = rotate (s->v1, 17) ^ s->v2;
  s->v3 = rotate (s->v3, 21) ^ s->v0;
  s->v2 = rotate (s->v2, 32);
}

static inline void
absorb (State  *s,
        guint64 word)
{
  s->v3 ^= word;
  sip_round (s);
  sip_round (s);
  s->v0 ^= word;
}

guint64
improve_siphash (const guint64 key[2],
                 gconstpointer data,
                 gsize         length)
{
  const guint8 *bytes = data;
  const gsize whole = length / 8;
  guint64 word;
  /* The specification starts from these bytes of ASCII text. */
  State s = {
    key[0] ^ G_GUINT64_CONSTANT (0x736f6d6570736575),
    key[1] ^ G_GUINT64_CONSTANT (0x646f72616e646f6d),
    key[0] ^ G_GUINT64_CONSTANT (0x6c7967656e657261),
    key[1] ^ G_GUINT64_CONSTANT (0x7465646279746573),
  };

  for (gsize i = 0; i < whole; i++, bytes += 8)
    {
      memcpy (&word, bytes, 8);
      absorb (&s, GUINT64_FROM_LE (word));
    }

  /* The last word holds what is left over, and the length in its top byte. */
  word = (guint64) length << 56;
  for (gsize i = 0; i < length % 8; i++)
    word |= (guint64) bytes[i] << (8 * i);
  absorb (&s, word);

  s.v2 ^= 0xff;
  for (int i = 0; i < 4; i++)
    sip_round (&s);
  return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

static guint64
random_word (void)
{
  return ((guint64) g_random_int () << 32) | g_random_int ();
}

static gpointer
draw_key (gpointer unused)
{
  static guint64 key[2];

  key[0] = random_word ();
  key[1] = random_word ();
  return key;
}

guint64
improve_hash_bytes (gconstpointer data,
                    gsize         length)
{
  static GOnce once = G_ONCE_INIT;

  return improve_siphash (g_once (&once, draw_key, NULL), data, length);
}

guint
improve_text_hash (gconstpointer text)
{
  const guint64 hash = improve_hash_bytes (text, strlen (text));

  return (guint) (hash ^ (hash >> 32));
}
