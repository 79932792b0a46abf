/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The kinds that are an immutable boxed value: dates, periods, instants. */

#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>

static GParamSpec *
date_pspec (const ImproveRow *row,
            GParamFlags       flags)
{
  return g_param_spec_boxed (row->name, NULL, NULL, IMPROVE_TYPE_DATE, flags);
}

static GParamSpec *
period_pspec (const ImproveRow *row,
              GParamFlags       flags)
{
  return g_param_spec_boxed (row->name, NULL, NULL, IMPROVE_TYPE_PERIOD, flags);
}

static GParamSpec *
instant_pspec (const ImproveRow *row,
               GParamFlags       flags)
{
  return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_DATE_TIME, flags);
}

static void
boxed_get (const ImproveRow *row,
           gpointer          member,
           GValue           *value)
{
  g_value_set_boxed (value, *(gpointer *) member);
}

static gboolean
date_equal (gpointer a,
            gpointer b)
{
  ImproveDate *left = *(ImproveDate **) a, *right = *(ImproveDate **) b;

  return left == right || (left != NULL && right != NULL && improve_date_equal (left, right));
}

static gboolean
period_equal (gpointer a,
              gpointer b)
{
  ImprovePeriod *left = *(ImprovePeriod **) a, *right = *(ImprovePeriod **) b;

  return left == right || (left != NULL && right != NULL && improve_period_equal (left, right));
}

/* Two instants are the same only with the same offset and to the second: what is written must read back the same. */
static gboolean
instant_equal (gpointer a,
               gpointer b)
{
  GDateTime *left = *(GDateTime **) a, *right = *(GDateTime **) b;

  if (left == right)
    return TRUE;
  return left != NULL && right != NULL && g_date_time_to_unix (left) == g_date_time_to_unix (right)
         && g_date_time_get_utc_offset (left) == g_date_time_get_utc_offset (right);
}

static void
date_clear (gpointer member)
{
  g_clear_pointer ((ImproveDate **) member, improve_date_unref);
}

static void
period_clear (gpointer member)
{
  g_clear_pointer ((ImprovePeriod **) member, improve_period_unref);
}

static void
instant_clear (gpointer member)
{
  g_clear_pointer ((GDateTime **) member, g_date_time_unref);
}

static void
date_set (const ImproveRow *row,
          gpointer          member,
          const GValue     *value)
{
  date_clear (member);
  *(gpointer *) member = g_value_dup_boxed (value);
}

static void
period_set (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  period_clear (member);
  *(gpointer *) member = g_value_dup_boxed (value);
}

static void
instant_set (const ImproveRow *row,
             gpointer          member,
             const GValue     *value)
{
  GDateTime *instant = g_value_get_boxed (value);

  instant_clear (member);
  /* The document writes whole seconds, so nothing finer is kept. */
  if (instant != NULL)
    *(GDateTime **) member = g_date_time_add (instant, -(GTimeSpan) g_date_time_get_microsecond (instant));
}

static gboolean
date_holds (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  gpointer other = g_value_get_boxed (value);

  return date_equal (member, &other);
}

static gboolean
period_holds (const ImproveRow *row,
              gpointer          member,
              const GValue     *value)
{
  gpointer other = g_value_get_boxed (value);

  return period_equal (member, &other);
}

static gboolean
instant_holds (const ImproveRow *row,
               gpointer          member,
               const GValue     *value)
{
  gpointer other = g_value_get_boxed (value);

  return instant_equal (member, &other);
}

static void
date_copy (gpointer to,
           gpointer from)
{
  ImproveDate *date = *(ImproveDate **) from;

  *(ImproveDate **) to = date != NULL ? improve_date_ref (date) : NULL;
}

static void
period_copy (gpointer to,
             gpointer from)
{
  ImprovePeriod *period = *(ImprovePeriod **) from;

  *(ImprovePeriod **) to = period != NULL ? improve_period_ref (period) : NULL;
}

static void
instant_copy (gpointer to,
              gpointer from)
{
  GDateTime *instant = *(GDateTime **) from;

  *(GDateTime **) to = instant != NULL ? g_date_time_ref (instant) : NULL;
}

static char *
date_to_text (const ImproveRow *row,
              gpointer          member)
{
  ImproveDate *date = *(ImproveDate **) member;

  return date != NULL ? improve_date_to_string (date) : NULL;
}

static char *
period_to_text (const ImproveRow *row,
                gpointer          member)
{
  ImprovePeriod *period = *(ImprovePeriod **) member;

  return period != NULL ? improve_period_to_string (period) : NULL;
}

char *
improve_instant_to_text (GDateTime *value)
{
  /* GLib writes the year 800 with three digits. */
  g_autofree char *rest = g_date_time_format (value, "-%m-%dT%H:%M:%S%:z");

  return g_strdup_printf ("%04d%s", g_date_time_get_year (value), rest);
}

GDateTime *
improve_instant_parse (const char *text)
{
  /* GLib reads more forms than the document writes: a date without a time, or without an offset, is no instant. */
  const char *offset = strlen (text) >= 20 ? text + 19 : NULL;

  if (offset == NULL || text[10] != 'T' || !(*offset == 'Z' || *offset == '+' || *offset == '-'))
    return NULL;
  return g_date_time_new_from_iso8601 (text, NULL);
}

static char *
instant_to_text (const ImproveRow *row,
                 gpointer          member)
{
  GDateTime *instant = *(GDateTime **) member;

  return instant != NULL ? improve_instant_to_text (instant) : NULL;
}

static gboolean
date_from_text (const ImproveRow *row,
                gpointer          member,
                const char       *text,
                GError          **error)
{
  ImproveDate *date = improve_date_parse (text, error);

  if (date == NULL)
    return FALSE;
  date_clear (member);
  *(ImproveDate **) member = date;
  return TRUE;
}

static gboolean
period_from_text (const ImproveRow *row,
                  gpointer          member,
                  const char       *text,
                  GError          **error)
{
  ImprovePeriod *period = improve_period_parse (text, error);

  if (period == NULL)
    return FALSE;
  period_clear (member);
  *(ImprovePeriod **) member = period;
  return TRUE;
}

static gboolean
instant_from_text (const ImproveRow *row,
                   gpointer          member,
                   const char       *text,
                   GError          **error)
{
  GDateTime *instant = improve_instant_parse (text);

  if (instant == NULL)
    return improve_kind_refuse (row, "a moment such as 2017-06-14T18:00:00+01:00", error);
  instant_clear (member);
  *(GDateTime **) member = instant;
  return TRUE;
}

#define BOXED_OPS(kind)                                                                                               \
  {                                                                                                                   \
    .make_pspec = kind##_pspec, .get = boxed_get, .set = kind##_set, .holds = kind##_holds,                           \
    .is_absent = improve_kind_pointer_is_absent, .equal = kind##_equal, .copy = kind##_copy,                          \
    .clear = kind##_clear, .to_text = kind##_to_text, .from_text = kind##_from_text,                                  \
  }

const ImproveKindOps improve_kind_date = BOXED_OPS (date);
const ImproveKindOps improve_kind_period = BOXED_OPS (period);
const ImproveKindOps improve_kind_instant = BOXED_OPS (instant);
