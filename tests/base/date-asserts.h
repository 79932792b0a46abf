/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/base/improve-date.h>

static inline ImproveDate *
date (const char *text)
{
  g_autoptr (GError) error = NULL;
  ImproveDate *result = improve_date_parse (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (result);
  return result;
}

/* Takes the date over. */
static inline void
assert_date (ImproveDate *taken,
             const char  *expected)
{
  g_autoptr (ImproveDate) value = taken;
  g_autofree char *text = NULL;

  g_assert_nonnull (value);
  text = improve_date_to_string (value);
  g_assert_cmpstr (text, ==, expected);
}
