/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <libimprove/base/improve-version-macros.h>

G_BEGIN_DECLS

/**
 * IMPROVE_DATE_ERROR:
 *
 * Error domain of dates, periods and calendars. The codes are #ImproveDateError.
 *
 * Since: 1.0
 */
#define IMPROVE_DATE_ERROR (improve_date_error_quark ())

/**
 * ImproveDateError:
 * @IMPROVE_DATE_ERROR_FAILED: anything no other code names
 * @IMPROVE_DATE_ERROR_SYNTAX: the text is not a date, period or quarter in the form asked for
 * @IMPROVE_DATE_ERROR_OUT_OF_RANGE: no such day in the calendar, or a year outside 1 to 9999
 * @IMPROVE_DATE_ERROR_PRECISION: a partial date where a date of finer precision is needed
 * @IMPROVE_DATE_ERROR_ORDER: a period that ends before it starts
 * @IMPROVE_DATE_ERROR_DIVISION: no calendar of working days for that division
 *
 * What can be wrong with a date, a period or a calendar of working days.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DATE_ERROR_FAILED = 0,
  IMPROVE_DATE_ERROR_SYNTAX,
  IMPROVE_DATE_ERROR_OUT_OF_RANGE,
  IMPROVE_DATE_ERROR_PRECISION,
  IMPROVE_DATE_ERROR_ORDER,
  IMPROVE_DATE_ERROR_DIVISION,
} ImproveDateError;

#define IMPROVE_TYPE_DATE_ERROR (improve_date_error_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_date_error_get_type (void) G_GNUC_CONST;
IMPROVE_AVAILABLE_IN_1_0
GQuark improve_date_error_quark (void);

/**
 * IMPROVE_ENTITY_ERROR:
 *
 * Error domain of entities and of the tree they live in. The codes are #ImproveEntityError.
 *
 * Since: 1.0
 */
#define IMPROVE_ENTITY_ERROR (improve_entity_error_quark ())

/**
 * ImproveEntityError:
 * @IMPROVE_ENTITY_ERROR_FAILED: anything no other code names
 * @IMPROVE_ENTITY_ERROR_DUPLICATE_ID: the tree has another entity with that id
 * @IMPROVE_ENTITY_ERROR_HAS_PARENT: the entity already has an owner
 * @IMPROVE_ENTITY_ERROR_REFERENCED: other entities refer to it, so it cannot be removed
 * @IMPROVE_ENTITY_ERROR_DETACHED: the entity is in no tree, so its references cannot be resolved
 * @IMPROVE_ENTITY_ERROR_NOT_FOUND: no entity has that id, or it is not in this tree
 * @IMPROVE_ENTITY_ERROR_NO_SUCH_ROW: the type has no property of that name
 * @IMPROVE_ENTITY_ERROR_READ_ONLY: the property is fixed at creation or derived
 * @IMPROVE_ENTITY_ERROR_BAD_VALUE: the text or value is not one the property can hold
 * @IMPROVE_ENTITY_ERROR_WRONG_TYPE: the value, or the entity referred to, is of a type not allowed there
 * @IMPROVE_ENTITY_ERROR_OUT_OF_RANGE: a number outside the range of the property
 * @IMPROVE_ENTITY_ERROR_REQUIRED: a required value is missing
 * @IMPROVE_ENTITY_ERROR_CYCLE: an entity would own itself
 *
 * What can be wrong with reading, writing, adding or removing an entity.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_ENTITY_ERROR_FAILED = 0,
  IMPROVE_ENTITY_ERROR_DUPLICATE_ID,
  IMPROVE_ENTITY_ERROR_HAS_PARENT,
  IMPROVE_ENTITY_ERROR_REFERENCED,
  IMPROVE_ENTITY_ERROR_DETACHED,
  IMPROVE_ENTITY_ERROR_NOT_FOUND,
  IMPROVE_ENTITY_ERROR_NO_SUCH_ROW,
  IMPROVE_ENTITY_ERROR_READ_ONLY,
  IMPROVE_ENTITY_ERROR_BAD_VALUE,
  IMPROVE_ENTITY_ERROR_WRONG_TYPE,
  IMPROVE_ENTITY_ERROR_OUT_OF_RANGE,
  IMPROVE_ENTITY_ERROR_REQUIRED,
  IMPROVE_ENTITY_ERROR_CYCLE,
} ImproveEntityError;

#define IMPROVE_TYPE_ENTITY_ERROR (improve_entity_error_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_entity_error_get_type (void) G_GNUC_CONST;
IMPROVE_AVAILABLE_IN_1_0
GQuark improve_entity_error_quark (void);

/**
 * IMPROVE_DOCUMENT_ERROR:
 *
 * Error domain of reading and writing documents. The codes are #ImproveDocumentError.
 *
 * Since: 1.0
 */
#define IMPROVE_DOCUMENT_ERROR (improve_document_error_quark ())

/**
 * ImproveDocumentError:
 * @IMPROVE_DOCUMENT_ERROR_FAILED: anything no other code names
 * @IMPROVE_DOCUMENT_ERROR_SYNTAX: not JSON as RFC 8259 has it
 * @IMPROVE_DOCUMENT_ERROR_STRUCTURE: JSON, but not of the form of a plan: a wrong type, an unreadable date, a
 *   repeated member, an unknown word in a document of this version
 * @IMPROVE_DOCUMENT_ERROR_LIMIT: larger or deeper than the reader's limits allow
 * @IMPROVE_DOCUMENT_ERROR_ENCODING: not UTF-8
 * @IMPROVE_DOCUMENT_ERROR_NOT_A_PLAN: a document of some other format
 * @IMPROVE_DOCUMENT_ERROR_NEWER_VERSION: made by a newer version, with a structure this one cannot hold
 * @IMPROVE_DOCUMENT_ERROR_CONFLICT: the file is not the one that was loaded: somebody else saved it
 * @IMPROVE_DOCUMENT_ERROR_LOCKED: somebody else is saving the file at this moment
 * @IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN: the new content is in place, but the file system would not confirm
 *   that it will outlast a power cut
 * @IMPROVE_DOCUMENT_ERROR_NOT_A_FILE: not a regular file
 *
 * What can go wrong when a document is read or written.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_DOCUMENT_ERROR_FAILED = 0,
  IMPROVE_DOCUMENT_ERROR_SYNTAX,
  IMPROVE_DOCUMENT_ERROR_STRUCTURE,
  IMPROVE_DOCUMENT_ERROR_LIMIT,
  IMPROVE_DOCUMENT_ERROR_ENCODING,
  IMPROVE_DOCUMENT_ERROR_NOT_A_PLAN,
  IMPROVE_DOCUMENT_ERROR_NEWER_VERSION,
  IMPROVE_DOCUMENT_ERROR_CONFLICT,
  IMPROVE_DOCUMENT_ERROR_LOCKED,
  IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN,
  IMPROVE_DOCUMENT_ERROR_NOT_A_FILE,
} ImproveDocumentError;

#define IMPROVE_TYPE_DOCUMENT_ERROR (improve_document_error_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_document_error_get_type (void) G_GNUC_CONST;
IMPROVE_AVAILABLE_IN_1_0
GQuark improve_document_error_quark (void);

/**
 * IMPROVE_RULE_ERROR:
 *
 * Error domain of the rules that guard governed state. The codes are #ImproveRuleError.
 *
 * Since: 1.0
 */
#define IMPROVE_RULE_ERROR (improve_rule_error_quark ())

/**
 * ImproveRuleError:
 * @IMPROVE_RULE_ERROR_FAILED: anything no other code names
 * @IMPROVE_RULE_ERROR_REFUSED: a rule refuses the record; improve_rule_error_get_rule() tells which
 * @IMPROVE_RULE_ERROR_NOT_A_RECORD: the entity is not of a type that records something
 * @IMPROVE_RULE_ERROR_ALREADY_RECORDED: the record is part of a plan already
 *
 * Why a record was not made.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_RULE_ERROR_FAILED = 0,
  IMPROVE_RULE_ERROR_REFUSED,
  IMPROVE_RULE_ERROR_NOT_A_RECORD,
  IMPROVE_RULE_ERROR_ALREADY_RECORDED,
} ImproveRuleError;

#define IMPROVE_TYPE_RULE_ERROR (improve_rule_error_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_rule_error_get_type (void) G_GNUC_CONST;
IMPROVE_AVAILABLE_IN_1_0
GQuark improve_rule_error_quark (void);
IMPROVE_AVAILABLE_IN_1_0
char *improve_rule_error_get_rule (const GError *error);

/**
 * IMPROVE_IMPORT_ERROR:
 *
 * Error domain of reading other people's files. The codes are #ImproveImportError.
 *
 * Since: 1.0
 */
#define IMPROVE_IMPORT_ERROR (improve_import_error_quark ())

/**
 * ImproveImportError:
 * @IMPROVE_IMPORT_ERROR_FAILED: anything no other code names
 * @IMPROVE_IMPORT_ERROR_FORMAT: not a file of a kind that can be imported, or a broken one
 * @IMPROVE_IMPORT_ERROR_LIMIT: more rows, columns, sheets or bytes than the importer takes
 * @IMPROVE_IMPORT_ERROR_MAPPING: no column or heading could be matched with a property, or two with the same one
 * @IMPROVE_IMPORT_ERROR_AMBIGUOUS_DATE: a date that may be day first or month first, and nothing tells which
 * @IMPROVE_IMPORT_ERROR_ENCODING: text in an encoding that could not be told
 * @IMPROVE_IMPORT_ERROR_ENCRYPTED: the file is protected by a password
 *
 * Why a file could not be imported.
 *
 * Since: 1.0
 */
typedef enum
{
  IMPROVE_IMPORT_ERROR_FAILED = 0,
  IMPROVE_IMPORT_ERROR_FORMAT,
  IMPROVE_IMPORT_ERROR_LIMIT,
  IMPROVE_IMPORT_ERROR_MAPPING,
  IMPROVE_IMPORT_ERROR_AMBIGUOUS_DATE,
  IMPROVE_IMPORT_ERROR_ENCODING,
  IMPROVE_IMPORT_ERROR_ENCRYPTED,
} ImproveImportError;

#define IMPROVE_TYPE_IMPORT_ERROR (improve_import_error_get_type ())
IMPROVE_AVAILABLE_IN_1_0
GType improve_import_error_get_type (void) G_GNUC_CONST;
IMPROVE_AVAILABLE_IN_1_0
GQuark improve_import_error_quark (void);

G_END_DECLS
