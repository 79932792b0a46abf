/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include <libimprove/base/improve-errors.h>

/**
 * improve_date_error_quark:
 *
 * Gets the error domain of dates, periods and calendars.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (improve-date-error-quark, improve_date_error)

G_DEFINE_ENUM_TYPE (ImproveDateError, improve_date_error,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_OUT_OF_RANGE, "out-of-range"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_PRECISION, "precision"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_ORDER, "order"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DATE_ERROR_DIVISION, "division"))

/**
 * improve_entity_error_quark:
 *
 * Gets the error domain of entities and of the tree they live in.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (improve-entity-error-quark, improve_entity_error)

G_DEFINE_ENUM_TYPE (ImproveEntityError, improve_entity_error,
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_DUPLICATE_ID, "duplicate-id"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_HAS_PARENT, "has-parent"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_REFERENCED, "referenced"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_DETACHED, "detached"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_NOT_FOUND, "not-found"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_NO_SUCH_ROW, "no-such-row"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_READ_ONLY, "read-only"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_BAD_VALUE, "bad-value"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_WRONG_TYPE, "wrong-type"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_OUT_OF_RANGE, "out-of-range"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_REQUIRED, "required"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_ENTITY_ERROR_CYCLE, "cycle"))

/**
 * improve_document_error_quark:
 *
 * Gets the error domain of reading and writing documents.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (improve-document-error-quark, improve_document_error)

G_DEFINE_ENUM_TYPE (ImproveDocumentError, improve_document_error,
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_SYNTAX, "syntax"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_STRUCTURE, "structure"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_ENCODING, "encoding"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_NOT_A_PLAN, "not-a-plan"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_NEWER_VERSION, "newer-version"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_CONFLICT, "conflict"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_LOCKED, "locked"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_DURABILITY_UNKNOWN, "durability-unknown"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_DOCUMENT_ERROR_NOT_A_FILE, "not-a-file"))

/**
 * improve_rule_error_quark:
 *
 * Gets the error domain of the rules that guard governed state.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (improve-rule-error-quark, improve_rule_error)

G_DEFINE_ENUM_TYPE (ImproveRuleError, improve_rule_error,
                    G_DEFINE_ENUM_VALUE (IMPROVE_RULE_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RULE_ERROR_REFUSED, "refused"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RULE_ERROR_NOT_A_RECORD, "not-a-record"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_RULE_ERROR_ALREADY_RECORDED, "already-recorded"))

/**
 * improve_import_error_quark:
 *
 * Gets the error domain of reading other people's files.
 *
 * Returns: the domain
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (improve-import-error-quark, improve_import_error)

G_DEFINE_ENUM_TYPE (ImproveImportError, improve_import_error,
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_FORMAT, "format"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_LIMIT, "limit"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_MAPPING, "mapping"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_AMBIGUOUS_DATE, "ambiguous-date"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_ENCODING, "encoding"),
                    G_DEFINE_ENUM_VALUE (IMPROVE_IMPORT_ERROR_ENCRYPTED, "encrypted"))

/**
 * improve_rule_error_get_rule:
 * @error: an error of this library, of any of its domains
 *
 * Tells which rule refused, or which fault was found: the id that stands in brackets at the start of the message
 * (`[no-basis] Action "a-12" …` gives `no-basis`). An id has only letters, digits, `-`, `_` and `.`.
 *
 * Returns: (transfer full) (nullable): the id, or %NULL where the message does not start with one
 *
 * Since: 1.0
 */
char *
improve_rule_error_get_rule (const GError *error)
{
  const char *id;
  gsize length;

  g_return_val_if_fail (error != NULL, NULL);

  if (error->message == NULL || error->message[0] != '[')
    return NULL;
  id = error->message + 1;
  length = strspn (id, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_.");
  if (length == 0 || id[length] != ']')
    return NULL;
  return g_strndup (id, length);
}
