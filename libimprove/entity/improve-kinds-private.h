/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-row-private.h>

G_BEGIN_DECLS

/* What the engine can do with a struct member of a kind. `member` points into the entity. */
typedef struct
{
  GParamSpec *(*make_pspec) (const ImproveRow *row, GParamFlags flags);
  void (*init) (const ImproveRow *row, gpointer member); /* NULL: zero is absent */
  void (*get) (const ImproveRow *row, gpointer member, GValue *value);
  void (*set) (const ImproveRow *row, gpointer member, const GValue *value);
  gboolean (*holds) (const ImproveRow *row, gpointer member, const GValue *value);
  gboolean (*accepts) (const ImproveRow *row, const GValue *value, GError **error); /* NULL: any value of its type */
  gboolean (*is_absent) (const ImproveRow *row, gpointer member);
  gboolean (*equal) (gpointer a, gpointer b);
  void (*copy) (gpointer to, gpointer from);
  void (*clear) (gpointer member); /* NULL: it holds no memory; else the member is a pointer */
  char *(*to_text) (const ImproveRow *row, gpointer member);
  gboolean (*from_text) (const ImproveRow *row, gpointer member, const char *text, GError **error);
} ImproveKindOps;

extern const ImproveKindOps improve_kind_string, improve_kind_decimal, improve_kind_link, improve_kind_strv;
extern const ImproveKindOps improve_kind_boolean, improve_kind_int, improve_kind_number, improve_kind_enum;
extern const ImproveKindOps improve_kind_date, improve_kind_period, improve_kind_instant;

gboolean improve_kind_refuse            (const ImproveRow  *row,
                                         const char        *wanted,
                                         GError           **error);
gboolean improve_kind_refuse_range      (const ImproveRow  *row,
                                         double             minimum,
                                         double             maximum,
                                         GError           **error);
gboolean improve_kind_pointer_is_absent (const ImproveRow  *row,
                                         gpointer           member);

/* By kind. PART and LIST have no set, holds, copy and text: the entity does these. */
extern const ImproveKindOps *const improve_kind_ops[];

/* Never NULL for a kind a row can have. */
static inline const ImproveKindOps *
improve_kind_get_ops (ImproveKind kind)
{
  return improve_kind_ops[kind];
}

/* Text forms of a number, the shortest that reads back the same, and of an instant; shared with the document. */
char      *improve_number_to_text   (double       value);
char      *improve_instant_to_text  (GDateTime   *value);
GDateTime *improve_instant_parse    (const char  *text);
gboolean   improve_decimal_is_valid (const char  *text);

/* Enum words: the class they are in, the nick of a value, and the value of a nick (-1: no such word). */
GEnumClass *improve_enum_peek_class (GType type);
const char *improve_enum_get_word (GType type, int value);
int         improve_enum_get_value (GType type, const char *word);

G_END_DECLS
