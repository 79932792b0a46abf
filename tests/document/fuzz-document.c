/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * What comes out of any bytes read as a document: a fault, or a plan that is written and read back the same.
 */

#include <libimprove/document/improve-calendar-file.h>
#include <libimprove/document/improve-document.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
round_trip (ImproveDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) once = improve_document_to_bytes (document, &error);
  g_autoptr (ImproveDocument) again = NULL;
  g_autoptr (GBytes) twice = NULL;

  g_assert_no_error (error);
  again = improve_document_load_bytes (once, &error);
  g_assert_no_error (error);
  twice = improve_document_to_bytes (again, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (once, twice));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveDocument) document = improve_document_load_bytes (bytes, &error);
  g_autoptr (ImproveCalendar) calendar = improve_calendar_load_bytes (bytes, IMPROVE_DIVISION_SCOTLAND, NULL);

  g_assert_true ((error == NULL) == (document != NULL));
  if (document != NULL)
    round_trip (document);
  return 0;
}
