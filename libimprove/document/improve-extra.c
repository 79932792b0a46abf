/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-extra.h>
#include <libimprove/document/improve-json-reader-private.h>
#include <libimprove/entity/improve-entity-private.h>

#include <string.h>

/* So much less may nest in a member than in a document, for the entity itself stands some objects and arrays deep. */
#define DEPTH_OF_ENTITIES 16

/* Returns: (nullable): @json without white space between its tokens */
static char *
compact (const char *json, GError **error)
{
  ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (ImproveJsonReader) reader = NULL;
  g_autoptr (GString) raw = g_string_new (NULL);

  limits.max_depth -= DEPTH_OF_ENTITIES;
  reader = improve_json_reader_new (bytes, &limits);
  improve_json_reader_next (reader);
  if (improve_json_reader_append_raw (reader, raw))
    improve_json_reader_next (reader);
  if (improve_json_reader_is_faultless (reader))
    return g_string_free (g_steal_pointer (&raw), FALSE);
  improve_json_reader_set_error (reader, error);
  return NULL;
}

/**
 * improve_entity_set_extra:
 * @self: an entity
 * @member: a name that begins with `x-`
 * @json: (nullable): a JSON value, or %NULL to take the member out
 * @error: return location for an error
 *
 * Keeps data of the caller's own with an entity. It is written to the document, copied and compared with the entity,
 * and never published. improve_entity_dup_extra() reads it. Its objects and arrays nest up to 48 deep.
 *
 * Returns: %TRUE if the member is now as told; otherwise nothing changed and @error is an #ImproveDocumentError:
 *   %IMPROVE_DOCUMENT_ERROR_STRUCTURE where the name is not one for callers, or what is wrong with the JSON
 *
 * Since: 1.0
 */
gboolean
improve_entity_set_extra (ImproveEntity *self, const char *member, const char *json, GError **error)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (IMPROVE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  if (!g_str_has_prefix (member, "x-") || !g_utf8_validate (member, -1, NULL))
    {
      g_set_error_literal (error, IMPROVE_DOCUMENT_ERROR, IMPROVE_DOCUMENT_ERROR_STRUCTURE,
                           "[document-extra] the name of a member of your own begins with x-");
      return FALSE;
    }
  if (json != NULL && (value = compact (json, error)) == NULL)
    return FALSE;
  improve_entity_put_extra (self, member, value);
  return TRUE;
}
