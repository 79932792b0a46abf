/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * ImproveKind:
 * @IMPROVE_KIND_UNKNOWN: no kind; never used by a row
 * @IMPROVE_KIND_STRING: a short text on one line
 * @IMPROVE_KIND_TEXT: a text of any length
 * @IMPROVE_KIND_BOOLEAN: true or false; false is the default and is not written
 * @IMPROVE_KIND_INT: a whole number of 32 bits; where the row is nullable, %IMPROVE_INT_ABSENT in C is null elsewhere
 * @IMPROVE_KIND_NUMBER: a finite number; NaN in C is null elsewhere
 * @IMPROVE_KIND_DECIMAL: an exact decimal number as text, such as `1250.50`
 * @IMPROVE_KIND_ENUM: one word of a closed vocabulary; the value 0 means absent or unknown
 * @IMPROVE_KIND_DATE: a date with a precision (#ImproveDate)
 * @IMPROVE_KIND_PERIOD: a period (#ImprovePeriod)
 * @IMPROVE_KIND_INSTANT: a moment with its offset from UTC (#GDateTime)
 * @IMPROVE_KIND_STRV: a list of short texts, never %NULL
 * @IMPROVE_KIND_REF: the id of another entity
 * @IMPROVE_KIND_REFS: the ids of other entities, never %NULL
 * @IMPROVE_KIND_PART: one owned child
 * @IMPROVE_KIND_LIST: owned children
 * @IMPROVE_KIND_LINK: a URI
 *
 * What a row holds. The list is closed: a new kind is one entry in the kinds file and one in the document room.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_KIND_UNKNOWN,
  IMPROVE_KIND_STRING,
  IMPROVE_KIND_TEXT,
  IMPROVE_KIND_BOOLEAN,
  IMPROVE_KIND_INT,
  IMPROVE_KIND_NUMBER,
  IMPROVE_KIND_DECIMAL,
  IMPROVE_KIND_ENUM,
  IMPROVE_KIND_DATE,
  IMPROVE_KIND_PERIOD,
  IMPROVE_KIND_INSTANT,
  IMPROVE_KIND_STRV,
  IMPROVE_KIND_REF,
  IMPROVE_KIND_REFS,
  IMPROVE_KIND_PART,
  IMPROVE_KIND_LIST,
  IMPROVE_KIND_LINK,
} ImproveKind;

#define IMPROVE_TYPE_KIND (improve_kind_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_kind_get_type (void);

/**
 * ImproveNature:
 * @IMPROVE_NATURE_PLAIN: can be set at any time
 * @IMPROVE_NATURE_FIXED: given when the entity is made and never changed: a correction is a new record
 * @IMPROVE_NATURE_DERIVED: worked out by the library from the records; read-only
 *
 * Who may change the value of a row, and when.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_NATURE_PLAIN,
  IMPROVE_NATURE_FIXED,
  IMPROVE_NATURE_DERIVED,
} ImproveNature;

#define IMPROVE_TYPE_NATURE (improve_nature_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_nature_get_type (void);

/**
 * ImprovePublication:
 * @IMPROVE_PUBLICATION_WITHHELD: never leaves the council: the default
 * @IMPROVE_PUBLICATION_PUBLIC: may stand in a public edition unless a restriction says otherwise
 * @IMPROVE_PUBLICATION_PERSONAL: names a person; a public edition shows the post instead
 *
 * Whether the value of a row may be published.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_PUBLICATION_WITHHELD,
  IMPROVE_PUBLICATION_PUBLIC,
  IMPROVE_PUBLICATION_PERSONAL,
} ImprovePublication;

#define IMPROVE_TYPE_PUBLICATION (improve_publication_get_type ())
IMPROVE_AVAILABLE_IN_1_0 GType improve_publication_get_type (void);

/**
 * IMPROVE_INT_ABSENT:
 *
 * The value that stands in C for "no value" in a nullable whole number.
 *
 * Since: 1.0
 */
#define IMPROVE_INT_ABSENT G_MININT

G_END_DECLS
