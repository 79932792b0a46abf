/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on ids: each once, and no two that the eye takes for one. */

#include <libimprove/base/improve-hash-private.h>
#include <libimprove/check/improve-checker-private.h>

void
improve_check_duplicate_id (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  const char *id = improve_entity_get_id (entity);
  ImproveEntity *first = id != NULL ? improve_plan_lookup (checker->plan, id) : NULL;
  g_autofree char *pointer = NULL;

  if (first == NULL || first == entity)
    return;
  pointer = improve_checker_dup_pointer (checker, first);
  improve_checker_report (checker, "id",
                          g_strdup_printf ("This id is that of %s already: what refers to it means that one.",
                                           pointer));
}

static gboolean
can_be_seen (gunichar c)
{
  return !g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_FORMAT;
}

/* Nearly all ids are such, and need none of the tables of Unicode. */
static char *
fold_ascii (const char *id)
{
  char *folded = g_ascii_strdown (id, -1);
  char *to = folded;

  for (const char *p = folded; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      *to++ = *p;
  *to = '\0';
  return folded;
}

/* An id as the eye takes it: in one case, compatibility forms made one, without blanks and what is not seen. */
static char *
fold (const char *id)
{
  g_autofree char *valid = g_utf8_make_valid (id, -1);
  g_autofree char *normal = g_utf8_normalize (valid, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = g_utf8_casefold (normal, -1);
  g_autofree char *again = g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC);
  GString *seen = g_string_new (NULL);

  for (const char *p = again; *p != '\0'; p = g_utf8_next_char (p))
    if (can_be_seen (g_utf8_get_char (p)))
      g_string_append_unichar (seen, g_utf8_get_char (p));
  return g_string_free (seen, FALSE);
}

void
improve_check_lookalike_id (ImproveChecker *checker,
                            ImproveEntity  *entity)
{
  const char *id = improve_entity_get_id (entity);
  g_autofree char *folded = NULL;
  g_autofree char *pointer = NULL;
  ImproveEntity *first;

  if (id == NULL)
    return;
  folded = g_str_is_ascii (id) ? fold_ascii (id) : fold (id);
  if (checker->ids_by_look == NULL)
    checker->ids_by_look = g_hash_table_new_full (improve_text_hash, g_str_equal, g_free, NULL);
  first = g_hash_table_lookup (checker->ids_by_look, folded);
  if (first == NULL)
    {
      g_hash_table_insert (checker->ids_by_look, g_steal_pointer (&folded), entity);
      return;
    }
  if (g_str_equal (improve_entity_get_id (first), id))
    return;
  pointer = improve_checker_dup_pointer (checker, first);
  improve_checker_report (checker, "id",
                          g_strdup_printf ("This id looks like that of %s and is another.", pointer));
}
