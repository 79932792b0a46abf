/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * A plan names few days and moments, and each of them many times: they do not change, so all who name one can hold the
 * same. What falls into the place of another takes it; then the other is made anew, as if nothing were kept.
 */

#include <libimprove/base/improve-date-private.h>
#include <libimprove/document/improve-json-shared-private.h>
#include <libimprove/entity/improve-kinds-private.h>

#include <string.h>

void
improve_json_shared_clear (ImproveJsonShared *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->dates); i++)
    g_clear_pointer (&self->dates[i], improve_date_unref);
  for (guint i = 0; i < G_N_ELEMENTS (self->instants); i++)
    g_clear_pointer (&self->instants[i].instant, g_date_time_unref);
}

/* Returns: (transfer full) (nullable): %NULL where the text is no date */
ImproveDate *
improve_json_shared_date (ImproveJsonShared *self, const char *text, gsize length)
{
  ImproveDate value;
  ImproveDate **place;

  if (improve_date_scan (text, length, &value) != IMPROVE_DATE_FAULT_NONE)
    return NULL;
  /* the days of one year have a place each */
  place = &self->dates[improve_date_hash (&value) % G_N_ELEMENTS (self->dates)];
  if (*place == NULL || !improve_date_equal (*place, &value))
    {
      g_clear_pointer (place, improve_date_unref);
      *place = improve_date_parse_bytes (text, length);
    }
  return improve_date_ref (*place);
}

/* Short texts only; who finds two that fall together wins nothing, for then each is read as if nothing were kept. */
static guint
hash (const char *text, gsize length)
{
  guint sum = 0;

  for (gsize i = 0; i < length; i++)
    sum = sum * 31 + (guchar) text[i];
  return sum;
}

/* Returns: (transfer full) (nullable): %NULL where the text is no moment */
GDateTime *
improve_json_shared_instant (ImproveJsonShared *self, const char *text, gsize length)
{
  ImproveJsonInstant *place;

  if (length >= sizeof place->text)
    return NULL;
  place = &self->instants[hash (text, length) % G_N_ELEMENTS (self->instants)];
  if (place->instant == NULL || memcmp (place->text, text, length) != 0 || place->text[length] != '\0')
    {
      g_clear_pointer (&place->instant, g_date_time_unref);
      memcpy (place->text, text, length);
      place->text[length] = '\0';
      place->instant = improve_instant_parse (place->text);
    }
  return place->instant != NULL ? g_date_time_ref (place->instant) : NULL;
}
