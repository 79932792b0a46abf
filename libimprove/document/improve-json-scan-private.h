/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is wrong with a string or a number, and how far it was read: the reader turns it into a fault. */
typedef enum {
  IMPROVE_JSON_FLAW_NONE,
  IMPROVE_JSON_FLAW_CUT,
  IMPROVE_JSON_FLAW_NUL,
  IMPROVE_JSON_FLAW_CONTROL,
  IMPROVE_JSON_FLAW_UTF8,
  IMPROVE_JSON_FLAW_ESCAPE,
  IMPROVE_JSON_FLAW_ESCAPED_NUL,
  IMPROVE_JSON_FLAW_SURROGATE,
  IMPROVE_JSON_FLAW_LEADING_ZERO,
  IMPROVE_JSON_FLAW_DIGIT,
} ImproveJsonFlaw;

/* Where a scan ended. Without a flaw, @stop is the first byte not taken (for a string: its closing quote). */
typedef struct
{
  const guint8 *stop;
  ImproveJsonFlaw flaw;
  /* strings: at least one backslash; numbers: a fraction or an exponent */
  gboolean special;
} ImproveJsonScan;

ImproveJsonScan improve_json_scan_plain (const guint8 *p, const guint8 *end);
ImproveJsonScan improve_json_scan_string (const guint8 *p, const guint8 *end);
ImproveJsonScan improve_json_scan_number (const guint8 *p, const guint8 *end);
ImproveJsonScan improve_json_unescape (const guint8 *p, const guint8 *end, GString *out);
const guint8 *improve_json_skip_space (const guint8 *p, const guint8 *end);
guint improve_json_utf8_length (const guint8 *p, const guint8 *end);
const char *improve_json_guess_encoding (const guint8 *p, const guint8 *end);
const char *improve_json_guess_bad_utf8 (const guint8 *p, const guint8 *end);

G_END_DECLS
