/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>
#include <libimprove/base/improve-period.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity.h>
#include <libimprove/entity/improve-row.h>

G_BEGIN_DECLS

/* One row, one property. A gtk-doc block stands directly above each row of a table. */
struct _ImproveRow
{
  const char *name;  /* kebab-case; the member of the document is the same word in snake_case */
  const char *label; /* for people; NULL: the name with blanks */
  const char *since; /* NULL: 1.0 */
  const char *alias; /* the member's name in older documents, or NULL */
  GType (*value_type) (void); /* ENUM: the enum; PART and LIST: the type of the child */
  const char *targets; /* REF and REFS: names of the types meant, blank between; NULL: any */
  const char *words;   /* STRING and STRV: recommended words of an open vocabulary, blank between; NULL: none */
  double minimum;      /* INT and NUMBER; both 0: no bound */
  double maximum;
  gssize offset; /* of the struct member; private members lie below zero */
  guint8 kind;
  guint8 nature;
  guint8 publication;
  guint required : 1; /* its absence is a fault that check/ lists */
  guint nullable : 1; /* INT: absent and 0 are two things */
  guint apart : 1;    /* LIST of a tree: written beside the tree's own object, not within */
  guint sealable : 1; /* plain until improve_entity_find_seal() says that it is sealed */
};

#define IMPROVE_CTYPE_STRING char *
#define IMPROVE_CTYPE_TEXT char *
#define IMPROVE_CTYPE_BOOLEAN gboolean
#define IMPROVE_CTYPE_INT int
#define IMPROVE_CTYPE_NUMBER double
#define IMPROVE_CTYPE_DECIMAL char *
#define IMPROVE_CTYPE_ENUM int
#define IMPROVE_CTYPE_DATE ImproveDate *
#define IMPROVE_CTYPE_PERIOD ImprovePeriod *
#define IMPROVE_CTYPE_INSTANT GDateTime *
#define IMPROVE_CTYPE_STRV char **
#define IMPROVE_CTYPE_REF char *
#define IMPROVE_CTYPE_REFS char **
#define IMPROVE_CTYPE_PART ImproveEntity *
#define IMPROVE_CTYPE_LIST ImproveEntityList *
#define IMPROVE_CTYPE_LINK char *

/* The offset of a member; a member of another C type than its kind asks for does not compile. */
#define IMPROVE_MEMBER_OFFSET(Type, member, CType)                                                                    \
  ((gssize) G_STRUCT_OFFSET (Type, member)                                                                            \
   + 0 * (gssize) sizeof (char[__builtin_types_compatible_p (__typeof__ (((Type *) 0)->member), CType) ? 1 : -1]))

#define IMPROVE_ROW(Type, member, KIND, row_name, ...)                                                                \
  {                                                                                                                   \
    .name = row_name, .kind = IMPROVE_KIND_##KIND,                                                                    \
    .offset = IMPROVE_MEMBER_OFFSET (Type, member, IMPROVE_CTYPE_##KIND), __VA_ARGS__                                 \
  }

#define IMPROVE_FIXED .nature = IMPROVE_NATURE_FIXED
#define IMPROVE_DERIVED .nature = IMPROVE_NATURE_DERIVED
#define IMPROVE_PUBLIC .publication = IMPROVE_PUBLICATION_PUBLIC
#define IMPROVE_PERSONAL .publication = IMPROVE_PUBLICATION_PERSONAL
#define IMPROVE_REQUIRED .required = 1
#define IMPROVE_SEALABLE .sealable = 1

/* A row as one type has it: with the GParamSpec of the class that owns it and its name in the document. */
typedef struct
{
  const ImproveRow *row;
  GParamSpec *pspec;
  char *member;
  gsize member_length;
} ImproveRowEntry;

/* All rows of a type, those of its parents first. */
typedef struct
{
  GType type;
  char *nick; /* "agenda-item" */
  guint n_entries;
  ImproveRowEntry *entries;
  guint n_children; /* the rows of owned children among them */
  const ImproveRow **children;
  guint n_references; /* those that name other entities */
  const ImproveRow **references;
  guint n_held; /* and those whose value is memory of its own */
  const ImproveRow **held;
  gboolean has_consequences; /* see improve_row_is_consequence() */
} ImproveRowTable;

const ImproveRowTable *improve_row_table_for_type  (GType                   type);
const ImproveRowTable *improve_row_table_of        (ImproveEntity          *entity);
const ImproveRowEntry *improve_row_table_find      (const ImproveRowTable  *table,
                                                    const char             *name);
const ImproveRowEntry *improve_row_table_find_list (const ImproveRowTable  *table,
                                                    GType                   child_type);
gboolean               improve_row_targets_type    (const ImproveRow       *row,
                                                    GType                   type);

const ImproveRow *improve_row_of_pspec (ImproveEntity *entity,
                                        GParamSpec    *pspec,
                                        guint          prop_id);

/* The one get_property and set_property of all entity types. */
void improve_entity_get_property (GObject      *object,
                                  guint         prop_id,
                                  GValue       *value,
                                  GParamSpec   *pspec);
void improve_entity_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec);

void improve_rows_install (ImproveEntityClass *klass,
                           const ImproveRow   *rows,
                           guint               n_rows);
void improve_rows_init    (ImproveEntity      *self,
                           const ImproveRow   *rows,
                           guint               n_rows);

/* Whether the value follows from records, so that no document need hold it. When a record was made follows from
 * nothing. */
static inline gboolean
improve_row_is_consequence (const ImproveRow *row)
{
  return row->nature == IMPROVE_NATURE_DERIVED && row->kind != IMPROVE_KIND_INSTANT;
}

static inline gpointer
improve_row_member (ImproveEntity    *entity,
                    const ImproveRow *row)
{
  return G_STRUCT_MEMBER_P (entity, row->offset);
}

/* Defines the type with its class and instance initialisers, which do nothing but hand the rows to the engine. */
#define IMPROVE_DEFINE_ENTITY_WITH(G_DEFINE_X, Type, type_name, PARENT_TYPE, rows_array)                              \
  G_DEFINE_X (Type, type_name, PARENT_TYPE)                                                                           \
  static void type_name##_class_init (Type##Class *klass)                                                             \
  {                                                                                                                   \
    improve_rows_install ((ImproveEntityClass *) klass, rows_array, G_N_ELEMENTS (rows_array));                       \
  }                                                                                                                   \
  static void type_name##_init (Type *self)                                                                           \
  {                                                                                                                   \
    improve_rows_init ((ImproveEntity *) self, rows_array, G_N_ELEMENTS (rows_array));                                \
  }

#define IMPROVE_DEFINE_ENTITY(Type, type_name, rows_array)                                                            \
  IMPROVE_DEFINE_ENTITY_WITH (G_DEFINE_FINAL_TYPE, Type, type_name, IMPROVE_TYPE_ENTITY, rows_array)

/* Typed accessors. Each macro defines one whole function. */
#define IMPROVE_GETTER(Type, type_name, IS_TYPE, CType, member)                                                       \
  CType type_name##_get_##member (Type *self)                                                                         \
  {                                                                                                                   \
    g_return_val_if_fail (IS_TYPE (self), (CType) 0);                                                                 \
    return (CType) self->member;                                                                                      \
  }

#define IMPROVE_STRV_GETTER(Type, type_name, IS_TYPE, member)                                                         \
  const char *const *type_name##_get_##member (Type *self)                                                            \
  {                                                                                                                   \
    g_return_val_if_fail (IS_TYPE (self), improve_strv_or_empty (NULL));                                              \
    return improve_strv_or_empty (self->member);                                                                      \
  }

#define IMPROVE_LIST_GETTER(Type, type_name, IS_TYPE, member, row_name)                                               \
  ImproveEntityList *type_name##_get_##member (Type *self)                                                            \
  {                                                                                                                   \
    g_return_val_if_fail (IS_TYPE (self), NULL);                                                                      \
    return self->member != NULL ? self->member : improve_entity_ensure_list ((ImproveEntity *) self, row_name);       \
  }

#define IMPROVE_SETTER(Type, type_name, IS_TYPE, CType, member, row_name)                                             \
  void type_name##_set_##member (Type *self, CType value)                                                             \
  {                                                                                                                   \
    g_return_if_fail (IS_TYPE (self));                                                                                \
    g_object_set (self, row_name, value, NULL);                                                                       \
  }

const char *const *improve_strv_or_empty      (char           **strv);
ImproveEntityList *improve_entity_ensure_list (ImproveEntity   *self,
                                               const char      *row_name);

G_END_DECLS
