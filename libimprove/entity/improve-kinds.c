/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The closed list of kinds: what each does with its struct member. Everything else in the library asks this table. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>

G_DEFINE_ENUM_TYPE (ImproveKind, improve_kind,
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_STRING, "string"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_BOOLEAN, "boolean"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_INT, "int"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_NUMBER, "number"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_DECIMAL, "decimal"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_ENUM, "enum"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_DATE, "date"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_PERIOD, "period"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_INSTANT, "instant"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_STRV, "strv"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_REF, "ref"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_REFS, "refs"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_PART, "part"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_LIST, "list"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_KIND_LINK, "link"))

G_DEFINE_ENUM_TYPE (ImproveNature, improve_nature,
                    G_DEFINE_ENUM_VALUE (IMPROVE_NATURE_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_NATURE_FIXED, "fixed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_NATURE_DERIVED, "derived"))

G_DEFINE_ENUM_TYPE (ImprovePublication, improve_publication,
                    G_DEFINE_ENUM_VALUE (IMPROVE_PUBLICATION_WITHHELD, "withheld"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PUBLICATION_PUBLIC, "public"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_PUBLICATION_PERSONAL, "personal"))

gboolean
improve_kind_refuse (const ImproveRow *row,
                     const char       *wanted,
                     GError          **error)
{
  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE,
               "[bad-value] “%s” takes %s", row->name, wanted);
  return FALSE;
}

gboolean
improve_kind_refuse_range (const ImproveRow *row,
                           double            minimum,
                           double            maximum,
                           GError          **error)
{
  g_autofree char *from = improve_number_to_text (minimum);
  g_autofree char *to = improve_number_to_text (maximum);

  g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_OUT_OF_RANGE,
               "[out-of-range] “%s” takes a number from %s to %s", row->name, from, to);
  return FALSE;
}

gboolean
improve_kind_pointer_is_absent (const ImproveRow *row,
                                gpointer          member)
{
  return *(gpointer *) member == NULL;
}

/* --- PART, LIST: owned children; who owns them is the entity's business --- */

static GParamSpec *
part_pspec (const ImproveRow *row,
            GParamFlags       flags)
{
  return g_param_spec_object (row->name, NULL, NULL, row->value_type (), flags);
}

static void
part_get (const ImproveRow *row,
          gpointer          member,
          GValue           *value)
{
  g_value_set_object (value, *(gpointer *) member);
}

static gboolean
part_equal (gpointer a,
            gpointer b)
{
  ImproveEntity *left = *(ImproveEntity **) a, *right = *(ImproveEntity **) b;

  return left == right || (left != NULL && right != NULL && improve_entity_equal (left, right));
}

static GParamSpec *
list_pspec (const ImproveRow *row,
            GParamFlags       flags)
{
  return g_param_spec_object (row->name, NULL, NULL, IMPROVE_TYPE_ENTITY_LIST, flags);
}

static gboolean
list_is_absent (const ImproveRow *row,
                gpointer          member)
{
  ImproveEntityList *list = *(ImproveEntityList **) member;

  return list == NULL || improve_entity_list_get_size (list) == 0;
}

static gboolean
list_equal (gpointer a,
            gpointer b)
{
  ImproveEntityList *left = *(ImproveEntityList **) a, *right = *(ImproveEntityList **) b;
  int size = left != NULL ? improve_entity_list_get_size (left) : 0;

  if (size != (right != NULL ? improve_entity_list_get_size (right) : 0))
    return FALSE;
  for (int i = 0; i < size; i++)
    if (!improve_entity_equal (improve_entity_list_get (left, i), improve_entity_list_get (right, i)))
      return FALSE;
  return TRUE;
}

static const ImproveKindOps part_ops
    = { .make_pspec = part_pspec, .get = part_get, .is_absent = improve_kind_pointer_is_absent, .equal = part_equal };

static const ImproveKindOps list_ops
    = { .make_pspec = list_pspec, .get = part_get, .is_absent = list_is_absent, .equal = list_equal };

/* A kind's entry. REF is a text and REFS a list of text to the engine; what they point at is the tree's business. */
const ImproveKindOps *const improve_kind_ops[] = {
  [IMPROVE_KIND_STRING] = &improve_kind_string,
  [IMPROVE_KIND_TEXT] = &improve_kind_string,
  [IMPROVE_KIND_BOOLEAN] = &improve_kind_boolean,
  [IMPROVE_KIND_INT] = &improve_kind_int,
  [IMPROVE_KIND_NUMBER] = &improve_kind_number,
  [IMPROVE_KIND_DECIMAL] = &improve_kind_decimal,
  [IMPROVE_KIND_ENUM] = &improve_kind_enum,
  [IMPROVE_KIND_DATE] = &improve_kind_date,
  [IMPROVE_KIND_PERIOD] = &improve_kind_period,
  [IMPROVE_KIND_INSTANT] = &improve_kind_instant,
  [IMPROVE_KIND_STRV] = &improve_kind_strv,
  [IMPROVE_KIND_REF] = &improve_kind_string,
  [IMPROVE_KIND_REFS] = &improve_kind_strv,
  [IMPROVE_KIND_LINK] = &improve_kind_link,
  [IMPROVE_KIND_PART] = &part_ops,
  [IMPROVE_KIND_LIST] = &list_ops,
};
