/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-hash-private.h>

/* The published vectors: key 00 01 … 0f, input the first n of the bytes 00 01 02 … */
static void
test_vectors (void)
{
  static const guint64 key[2] = { G_GUINT64_CONSTANT (0x0706050403020100), G_GUINT64_CONSTANT (0x0f0e0d0c0b0a0908) };
  static const struct
  {
    gsize length;
    guint64 hash;
  } cases[] = {
    { 0, G_GUINT64_CONSTANT (0x726fdb47dd0e0e31) },
    { 1, G_GUINT64_CONSTANT (0x74f839c593dc67fd) },
    { 7, G_GUINT64_CONSTANT (0xab0200f58b01d137) },
    { 8, G_GUINT64_CONSTANT (0x93f5f5799a932462) },
    { 15, G_GUINT64_CONSTANT (0xa129ca6149be45e5) },
    { 63, G_GUINT64_CONSTANT (0x958a324ceb064572) },
  };
  guint8 bytes[64];

  for (gsize i = 0; i < sizeof bytes; i++)
    bytes[i] = i;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmphex (improve_siphash (key, bytes, cases[i].length), ==, cases[i].hash);
}

/* Bytes at an odd address hash like any others. */
static void
test_unaligned (void)
{
  static const guint64 key[2] = { 1, 2 };
  const char text[] = "xxan id of some length, not a multiple of eight";
  char copy[sizeof text];

  memcpy (copy + 1, text + 2, sizeof text - 2);
  g_assert_cmphex (improve_siphash (key, text + 2, sizeof text - 3), ==,
                   improve_siphash (key, copy + 1, sizeof text - 3));
}

static void
test_key (void)
{
  static const guint64 zero[2] = { 0, 0 };
  static const guint64 one[2] = { 1, 0 };

  g_assert_cmphex (improve_siphash (zero, "a", 1), !=, improve_siphash (one, "a", 1));
  /* The key of the process is drawn; that it is all zeros is as good as impossible. */
  g_assert_cmphex (improve_hash_bytes ("a", 1), !=, improve_siphash (zero, "a", 1));
  g_assert_cmphex (improve_hash_bytes ("a", 1), ==, improve_hash_bytes ("a", 1));
  g_assert_cmphex (improve_hash_bytes ("a", 1), !=, improve_hash_bytes ("a\0", 2));
}

static void
test_text_table (void)
{
  g_autoptr (GHashTable) table = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 10000; i++)
    g_hash_table_insert (table, g_strdup_printf ("action-%d", i), GINT_TO_POINTER (i));
  g_assert_cmpuint (g_hash_table_size (table), ==, 10000);
  g_assert_cmpint (GPOINTER_TO_INT (g_hash_table_lookup (table, "action-7321")), ==, 7321);
  g_assert_false (g_hash_table_contains (table, "action-10000"));
}

/* Texts made to collide under GLib's own hash: each pair of letters adds the same number. */
static void
test_collisions (void)
{
  enum { N_PAIRS = 12 };
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);
  char text[2 * N_PAIRS + 1] = "";
  guint same;

  memset (text, 'a', sizeof text - 1);
  for (int i = 0; i < N_PAIRS; i++)
    memcpy (text + 2 * i, "aB", 2);
  same = g_str_hash (text);
  for (guint bits = 0; bits < 1u << N_PAIRS; bits++)
    {
      for (int i = 0; i < N_PAIRS; i++)
        memcpy (text + 2 * i, bits >> i & 1 ? "b!" : "aB", 2);
      g_assert_cmpuint (g_str_hash (text), ==, same);
      g_hash_table_add (hashes, GUINT_TO_POINTER (improve_text_hash (text)));
    }
  g_assert_cmpuint (g_hash_table_size (hashes), >, (1u << N_PAIRS) - 8);
}

static gpointer
hash_in_thread (gpointer data)
{
  return GUINT_TO_POINTER (improve_text_hash (data));
}

static void
test_threads (void)
{
  GThread *threads[8];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("hash", hash_in_thread, (gpointer) "one text");
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpuint (GPOINTER_TO_UINT (g_thread_join (threads[i])), ==, improve_text_hash ("one text"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  /* First, so that the threads race for the drawing of the key. */
  g_test_add_func ("/hash/a-threads", test_threads);
  g_test_add_func ("/hash/vectors", test_vectors);
  g_test_add_func ("/hash/unaligned", test_unaligned);
  g_test_add_func ("/hash/key", test_key);
  g_test_add_func ("/hash/text-table", test_text_table);
  g_test_add_func ("/hash/collisions", test_collisions);

  return g_test_run ();
}
