/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Texts that say the same in other words, alone and among many, in every locale. */

#include <locale.h>

#include <libimprove/base/improve-likeness-private.h>

static void
test_same_wish (void)
{
  g_assert_cmpfloat (improve_text_likeness ("Discuss how communications could be improved.",
                                            "Communications: how these could improve to be discussed."), >=, 0.8);
  g_assert_cmpfloat (improve_text_likeness ("Write to the schools.", "Visit the hospital."), <, 0.5);
  g_assert_cmpfloat (improve_text_likeness ("", "Visit the hospital."), ==, 0);
}

/* A capital I without a dot is another letter in Turkish, and the same wish nevertheless. */
static void
test_locale (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));

  if (setlocale (LC_ALL, "tr_TR.UTF-8") == NULL)
    {
      g_test_skip ("no Turkish locale here");
      return;
    }
  g_assert_cmpfloat (improve_text_likeness ("INSPECT IT IN INSTALMENTS", "inspect it in instalments"), ==, 1);
  setlocale (LC_ALL, before);
}

static int
find_in (ImproveLikenessIndex *index,
         const char           *text)
{
  g_autoptr (GHashTable) stems = improve_text_stems (text);

  return improve_likeness_index_find (index, stems, 80);
}

static void
add_to (ImproveLikenessIndex *index,
        const char           *text)
{
  g_autoptr (GHashTable) stems = improve_text_stems (text);

  improve_likeness_index_add (index, stems);
}

/* Among many: the first that is like enough, and none where none is; as comparing all with all would say. */
static void
test_index (void)
{
  static const char *const words[] = { "audit", "board", "carer", "school", "visit", "record", "panel", "health" };
  g_autoptr (ImproveLikenessIndex) index = improve_likeness_index_new ();
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint found = 0;

  g_assert_cmpint (find_in (index, "audit"), ==, -1);
  for (guint i = 0; i < 200; i++)
    {
      char *text = g_strdup_printf ("%s %s %s %s task%u", words[i % 8], words[i * 3 % 7], words[i * 5 % 8], words[i / 9 % 8],
                                    i % 37);
      int first = -1;

      for (guint j = 0; j < texts->len && first < 0; j++)
        if (improve_text_likeness (text, texts->pdata[j]) * 100 >= 80)
          first = (int) j;
      g_assert_cmpint (find_in (index, text), ==, first);
      found += first >= 0;
      add_to (index, text);
      g_ptr_array_add (texts, text);
    }
  g_assert_cmpuint (found, >, 10);
  g_assert_cmpuint (found, <, 200);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/likeness/same-wish", test_same_wish);
  g_test_add_func ("/base/likeness/locale", test_locale);
  g_test_add_func ("/base/likeness/index", test_index);
  return g_test_run ();
}
