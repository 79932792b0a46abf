/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The kinds that are a truth value, a number or a word of an enum. */

#include <math.h>
#include <string.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>

/* --- BOOLEAN --- */

static GParamSpec *
boolean_pspec (const ImproveRow *row,
               GParamFlags       flags)
{
  return g_param_spec_boolean (row->name, NULL, NULL, FALSE, flags);
}

static void
boolean_get (const ImproveRow *row,
             gpointer          member,
             GValue           *value)
{
  g_value_set_boolean (value, *(gboolean *) member);
}

static void
boolean_set (const ImproveRow *row,
             gpointer          member,
             const GValue     *value)
{
  *(gboolean *) member = g_value_get_boolean (value);
}

static gboolean
boolean_holds (const ImproveRow *row,
               gpointer          member,
               const GValue     *value)
{
  return *(gboolean *) member == g_value_get_boolean (value);
}

static gboolean
int_is_zero (const ImproveRow *row,
             gpointer          member)
{
  return *(int *) member == 0;
}

static gboolean
int_equal (gpointer a,
           gpointer b)
{
  return *(int *) a == *(int *) b;
}

static void
int_copy (gpointer to,
          gpointer from)
{
  *(int *) to = *(int *) from;
}

static char *
boolean_to_text (const ImproveRow *row,
                 gpointer          member)
{
  return g_strdup (*(gboolean *) member ? "true" : "false");
}

static gboolean
boolean_from_text (const ImproveRow *row,
                   gpointer          member,
                   const char       *text,
                   GError          **error)
{
  if (g_str_equal (text, "true"))
    *(gboolean *) member = TRUE;
  else if (g_str_equal (text, "false"))
    *(gboolean *) member = FALSE;
  else
    return improve_kind_refuse (row, "“true” or “false”", error);
  return TRUE;
}

/* --- INT --- */

static int
int_absent_value (const ImproveRow *row)
{
  return row->nullable ? IMPROVE_INT_ABSENT : 0;
}

static gboolean
row_has_range (const ImproveRow *row)
{
  return row->minimum != 0 || row->maximum != 0;
}

/* The range is that of the row: the value that stands for absent lies outside it. */
static GParamSpec *
int_pspec (const ImproveRow *row,
           GParamFlags       flags)
{
  return g_param_spec_int (row->name, NULL, NULL, G_MININT, G_MAXINT, int_absent_value (row), flags);
}

static void
int_init (const ImproveRow *row,
          gpointer          member)
{
  *(int *) member = int_absent_value (row);
}

static void
int_get (const ImproveRow *row,
         gpointer          member,
         GValue           *value)
{
  g_value_set_int (value, *(int *) member);
}

static void
int_set (const ImproveRow *row,
         gpointer          member,
         const GValue     *value)
{
  *(int *) member = g_value_get_int (value);
}

static gboolean
int_holds (const ImproveRow *row,
           gpointer          member,
           const GValue     *value)
{
  return *(int *) member == g_value_get_int (value);
}

static gboolean
int_is_absent (const ImproveRow *row,
               gpointer          member)
{
  return *(int *) member == int_absent_value (row);
}

static char *
int_to_text (const ImproveRow *row,
             gpointer          member)
{
  return int_is_absent (row, member) && row->nullable ? NULL : g_strdup_printf ("%d", *(int *) member);
}

static gboolean
int_fits (const ImproveRow *row,
          gint64            value,
          GError          **error)
{
  int minimum = row_has_range (row) ? (int) row->minimum : IMPROVE_INT_ABSENT + 1;
  int maximum = row_has_range (row) ? (int) row->maximum : G_MAXINT;

  return (value >= minimum && value <= maximum) || improve_kind_refuse_range (row, minimum, maximum, error);
}

static gboolean
int_accepts (const ImproveRow *row,
             const GValue     *value,
             GError          **error)
{
  int number = g_value_get_int (value);

  return number == int_absent_value (row) || int_fits (row, number, error);
}

static gboolean
int_from_text (const ImproveRow *row,
               gpointer          member,
               const char       *text,
               GError          **error)
{
  gint64 value;

  if (!g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &value, NULL))
    return improve_kind_refuse (row, "a whole number such as 12", error);
  if (!int_fits (row, value, error))
    return FALSE;
  *(int *) member = (int) value;
  return TRUE;
}

/* --- NUMBER: NaN is absent, and equal to itself --- */

static GParamSpec *
number_pspec (const ImproveRow *row,
              GParamFlags       flags)
{
  /* NaN lies outside every range, so GObject must not look at it; the row's own range is held in number_accepts(). */
  GParamSpec *pspec
      = g_param_spec_double (row->name, NULL, NULL, -INFINITY, INFINITY, 0, flags | G_PARAM_LAX_VALIDATION);

  /* What a fixed row is constructed with where nothing is given. */
  G_PARAM_SPEC_DOUBLE (pspec)->default_value = NAN;
  return pspec;
}

static void
number_init (const ImproveRow *row,
             gpointer          member)
{
  *(double *) member = NAN;
}

static gboolean
same_number (double a,
             double b)
{
  return a == b || (isnan (a) && isnan (b));
}

static void
number_get (const ImproveRow *row,
            gpointer          member,
            GValue           *value)
{
  g_value_set_double (value, *(double *) member);
}

static void
number_set (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  *(double *) member = g_value_get_double (value);
}

static gboolean
number_holds (const ImproveRow *row,
              gpointer          member,
              const GValue     *value)
{
  return same_number (*(double *) member, g_value_get_double (value));
}

static gboolean
number_fits (const ImproveRow *row,
             double            value,
             GError          **error)
{
  if (!isfinite (value))
    return improve_kind_refuse (row, "a finite number such as 4.8", error);
  if (row_has_range (row) && (value < row->minimum || value > row->maximum))
    return improve_kind_refuse_range (row, row->minimum, row->maximum, error);
  return TRUE;
}

static gboolean
number_accepts (const ImproveRow *row,
                const GValue     *value,
                GError          **error)
{
  double number = g_value_get_double (value);

  return isnan (number) || number_fits (row, number, error);
}

static gboolean
number_is_absent (const ImproveRow *row,
                  gpointer          member)
{
  return isnan (*(double *) member);
}

static gboolean
number_equal (gpointer a,
              gpointer b)
{
  return same_number (*(double *) a, *(double *) b);
}

static void
number_copy (gpointer to,
             gpointer from)
{
  *(double *) to = *(double *) from;
}

char *
improve_number_to_text (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }
  return g_strdup (buffer);
}

static char *
number_to_text (const ImproveRow *row,
                gpointer          member)
{
  return isnan (*(double *) member) ? NULL : improve_number_to_text (*(double *) member);
}

static gboolean
number_from_text (const ImproveRow *row,
                  gpointer          member,
                  const char       *text,
                  GError          **error)
{
  char *end;
  double value = g_ascii_strtod (text, &end);

  /* strtod() also takes blanks, hexadecimal numbers and words. */
  if (end == text || *end != '\0' || text[strspn (text, "+-.0123456789Ee")] != '\0')
    return improve_kind_refuse (row, "a finite number such as 4.8", error);
  if (!number_fits (row, value, error))
    return FALSE;
  *(double *) member = value;
  return TRUE;
}

/* --- ENUM --- */

static GParamSpec *
enum_pspec (const ImproveRow *row,
            GParamFlags       flags)
{
  return g_param_spec_enum (row->name, NULL, NULL, row->value_type (), 0, flags);
}

static void
enum_get (const ImproveRow *row,
          gpointer          member,
          GValue           *value)
{
  g_value_set_enum (value, *(int *) member);
}

static void
enum_set (const ImproveRow *row,
          gpointer          member,
          const GValue     *value)
{
  *(int *) member = g_value_get_enum (value);
}

static gboolean
enum_holds (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  return *(int *) member == g_value_get_enum (value);
}

/* The class is made once and lives as long as the process: to take and drop a reference for each word would cost more
 * than finding it. */
GEnumClass *
improve_enum_peek_class (GType type)
{
  GEnumClass *klass = g_type_class_peek_static (type);

  return klass != NULL ? klass : g_type_class_ref (type);
}

const char *
improve_enum_get_word (GType type,
                       int   value)
{
  const GEnumValue *found = g_enum_get_value (improve_enum_peek_class (type), value);

  return found != NULL ? found->value_nick : NULL;
}

int
improve_enum_get_value (GType       type,
                        const char *word)
{
  const GEnumValue *found = g_enum_get_value_by_nick (improve_enum_peek_class (type), word);

  return found != NULL ? found->value : -1;
}

static char *
enum_to_text (const ImproveRow *row,
              gpointer          member)
{
  return *(int *) member == 0 ? NULL : g_strdup (improve_enum_get_word (row->value_type (), *(int *) member));
}

static gboolean
enum_from_text (const ImproveRow *row,
                gpointer          member,
                const char       *text,
                GError          **error)
{
  int value = improve_enum_get_value (row->value_type (), text);

  if (value < 0)
    {
      g_auto (GStrv) words = improve_row_dup_words (row);
      g_autofree char *list = g_strjoinv (", ", words);

      g_set_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_BAD_VALUE,
                   "[bad-word] “%s” takes one of: %s", row->name, list);
      return FALSE;
    }
  *(int *) member = value;
  return TRUE;
}

const ImproveKindOps improve_kind_boolean = {
  .make_pspec = boolean_pspec,
  .get = boolean_get,
  .set = boolean_set,
  .holds = boolean_holds,
  .is_absent = int_is_zero,
  .equal = int_equal,
  .copy = int_copy,
  .to_text = boolean_to_text,
  .from_text = boolean_from_text,
};

const ImproveKindOps improve_kind_int = {
  .make_pspec = int_pspec,
  .init = int_init,
  .get = int_get,
  .set = int_set,
  .holds = int_holds,
  .accepts = int_accepts,
  .is_absent = int_is_absent,
  .equal = int_equal,
  .copy = int_copy,
  .to_text = int_to_text,
  .from_text = int_from_text,
};

const ImproveKindOps improve_kind_number = {
  .make_pspec = number_pspec,
  .init = number_init,
  .get = number_get,
  .set = number_set,
  .holds = number_holds,
  .accepts = number_accepts,
  .is_absent = number_is_absent,
  .equal = number_equal,
  .copy = number_copy,
  .to_text = number_to_text,
  .from_text = number_from_text,
};

const ImproveKindOps improve_kind_enum = {
  .make_pspec = enum_pspec,
  .get = enum_get,
  .set = enum_set,
  .holds = enum_holds,
  .is_absent = int_is_zero,
  .equal = int_equal,
  .copy = int_copy,
  .to_text = enum_to_text,
  .from_text = enum_from_text,
};
