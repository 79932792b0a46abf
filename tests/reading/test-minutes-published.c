/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Minutes as published, with answers made by hand, read from beside the source where they are. What is held here is
 * what the reader promises, in hundredths. */

#include "minutes-answers.h"

typedef struct
{
  guint wanted;
  guint hit;
  guint stray;
} Tally;

static char *
shared_directory (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "..", "..", "shared", "minutes", name, NULL);
}

static double
f1 (const Tally *tally)
{
  guint sum = tally->wanted + tally->hit + tally->stray;

  return sum > 0 ? 2.0 * tally->hit / sum : 1.0;
}

static gboolean
is_neutral (JsonObject *answer, const char *text)
{
  static const char *const lists[] = { "narrative_actions", "soft_decisions" };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    {
      JsonArray *array = answer_array (answer, lists[l]);

      for (guint i = 0; i < answer_length (array); i++)
        if (same_text (json_array_get_string_element (array, i), text))
          return TRUE;
    }
  return FALSE;
}

static void
count_texts (JsonObject *answer, JsonArray *wanted, const char *member, GPtrArray *texts, Tally *tally)
{
  g_autofree gboolean *taken = g_new0 (gboolean, texts->len + 1);

  for (guint i = 0; i < answer_length (wanted); i++)
    {
      JsonNode *node = json_array_get_element (wanted, i);
      gboolean optional = FALSE;
      const char *text;
      guint at = 0;

      if (member != NULL)
        {
          text = json_object_get_string_member (json_node_get_object (node), member);
          optional = json_object_has_member (json_node_get_object (node), "optional");
        }
      else
        text = json_node_get_string (node);
      while (at < texts->len && (taken[at] || !same_text (g_ptr_array_index (texts, at), text)))
        at++;
      if (at < texts->len)
        taken[at] = TRUE;
      tally->hit += at < texts->len;
      tally->wanted += at < texts->len || !optional;
    }
  for (guint i = 0; i < texts->len; i++)
    tally->stray += !taken[i] && !is_neutral (answer, g_ptr_array_index (texts, i));
}

static void
count_page (const char *name, Tally *limbs, Tally *actions)
{
  g_autofree char *texts_directory = shared_directory ("texts");
  g_autofree char *answers_directory = shared_directory ("gold");
  g_autofree char *text_path = g_strdup_printf ("%s/%s.txt", texts_directory, name);
  g_autofree char *answer_path = g_strdup_printf ("%s/%s.json", answers_directory, name);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *answer = load_answer (answer_path, parser);
  g_autoptr (ImproveMinutes) minutes = read_minutes (text_path);
  g_auto (Found) found = flatten (minutes);
  g_autoptr (GPtrArray) limb_texts = g_ptr_array_new ();
  g_autoptr (GPtrArray) action_texts = g_ptr_array_new ();

  for (guint i = 0; i < found.limbs->len; i++)
    g_ptr_array_add (limb_texts, (gpointer) improve_limb_get_text (g_ptr_array_index (found.limbs, i)));
  for (guint i = 0; i < found.actions->len; i++)
    g_ptr_array_add (action_texts, (gpointer) improve_agreed_action_get_text (g_ptr_array_index (found.actions, i)));
  count_texts (answer, answer_array (answer, "resolutions"), "text", limb_texts, limbs);
  count_texts (answer, answer_array (answer, "agreed_actions"), NULL, action_texts, actions);
}

static void
test_published (void)
{
  g_autofree char *directory = shared_directory ("gold");
  g_autoptr (GPtrArray) names = list_answers (directory);
  Tally limbs = { 0 };
  Tally actions = { 0 };

  if (names->len == 0)
    {
      g_test_skip ("shared texts absent");
      return;
    }
  for (guint i = 0; i < names->len; i++)
    count_page (g_ptr_array_index (names, i), &limbs, &actions);
  g_test_message ("limbs: %u of %u, %u false; actions: %u of %u, %u false", limbs.hit, limbs.wanted, limbs.stray,
                  actions.hit, actions.wanted, actions.stray);
  g_assert_cmpfloat (f1 (&limbs), >=, 0.95);
  g_assert_cmpfloat (f1 (&actions), >=, 0.90);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/minutes/published", test_published);
  return g_test_run ();
}
