/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The kinds that are text, and lists of text. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-kinds-private.h>

static GParamSpec *
string_pspec (const ImproveRow *row,
              GParamFlags       flags)
{
  return g_param_spec_string (row->name, NULL, NULL, NULL, flags);
}

static void
string_get (const ImproveRow *row,
            gpointer          member,
            GValue           *value)
{
  g_value_set_string (value, *(char **) member);
}

static void
string_set (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  char *old = *(char **) member;

  *(char **) member = g_value_dup_string (value);
  g_free (old);
}

static gboolean
string_holds (const ImproveRow *row,
              gpointer          member,
              const GValue     *value)
{
  return g_strcmp0 (*(char **) member, g_value_get_string (value)) == 0;
}

static gboolean
is_text (const ImproveRow *row,
         const char       *text,
         GError          **error)
{
  return g_utf8_validate (text, -1, NULL) || improve_kind_refuse (row, "text in UTF-8", error);
}

static gboolean
string_accepts (const ImproveRow *row,
                const GValue     *value,
                GError          **error)
{
  const char *text = g_value_get_string (value);

  return text == NULL || is_text (row, text, error);
}

static gboolean
string_equal (gpointer a,
              gpointer b)
{
  return g_strcmp0 (*(char **) a, *(char **) b) == 0;
}

static void
string_copy (gpointer to,
             gpointer from)
{
  *(char **) to = g_strdup (*(char **) from);
}

static void
string_clear (gpointer member)
{
  g_clear_pointer ((char **) member, g_free);
}

static char *
string_to_text (const ImproveRow *row,
                gpointer          member)
{
  return g_strdup (*(char **) member);
}

static gboolean
string_from_text (const ImproveRow *row,
                  gpointer          member,
                  const char       *text,
                  GError          **error)
{
  char *old = *(char **) member;

  if (!is_text (row, text, error))
    return FALSE;
  *(char **) member = g_strdup (text);
  g_free (old);
  return TRUE;
}

gboolean
improve_decimal_is_valid (const char *text)
{
  const char *p = text;

  if (*p == '-')
    p++;
  if (!g_ascii_isdigit (*p) || (*p == '0' && g_ascii_isdigit (p[1])))
    return FALSE;
  while (g_ascii_isdigit (*p))
    p++;
  if (*p == '.')
    {
      if (!g_ascii_isdigit (*++p))
        return FALSE;
      while (g_ascii_isdigit (*p))
        p++;
    }
  return *p == '\0';
}

static gboolean
is_decimal (const ImproveRow *row,
            const char       *text,
            GError          **error)
{
  return improve_decimal_is_valid (text) || improve_kind_refuse (row, "a decimal number such as 1250.50", error);
}

static gboolean
decimal_accepts (const ImproveRow *row,
                 const GValue     *value,
                 GError          **error)
{
  const char *text = g_value_get_string (value);

  return text == NULL || is_decimal (row, text, error);
}

static gboolean
decimal_from_text (const ImproveRow *row,
                   gpointer          member,
                   const char       *text,
                   GError          **error)
{
  return is_decimal (row, text, error) && string_from_text (row, member, text, error);
}

static gboolean
is_link (const ImproveRow *row,
         const char       *text,
         GError          **error)
{
  return g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL)
         || improve_kind_refuse (row, "a URI such as https://example.org/report", error);
}

static gboolean
link_accepts (const ImproveRow *row,
              const GValue     *value,
              GError          **error)
{
  const char *text = g_value_get_string (value);

  return text == NULL || is_link (row, text, error);
}

static gboolean
link_from_text (const ImproveRow *row,
                gpointer          member,
                const char       *text,
                GError          **error)
{
  return is_link (row, text, error) && string_from_text (row, member, text, error);
}

/* --- STRV, REFS: lists of text; none and empty are the same --- */

static GParamSpec *
strv_pspec (const ImproveRow *row,
            GParamFlags       flags)
{
  return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_STRV, flags);
}

const char *const *
improve_strv_or_empty (char **strv)
{
  static const char *const empty[] = { NULL };

  return strv != NULL ? (const char *const *) strv : empty;
}

static void
strv_get (const ImproveRow *row,
          gpointer          member,
          GValue           *value)
{
  g_value_set_boxed (value, improve_strv_or_empty (*(char ***) member));
}

static void
strv_clear (gpointer member)
{
  g_clear_pointer ((char ***) member, g_strfreev);
}

static void
strv_take (gpointer member,
           char   **strv)
{
  strv_clear (member);
  if (strv != NULL && strv[0] == NULL)
    g_clear_pointer (&strv, g_strfreev);
  *(char ***) member = strv;
}

static void
strv_set (const ImproveRow *row,
          gpointer          member,
          const GValue     *value)
{
  strv_take (member, g_value_dup_boxed (value));
}

static gboolean
same_strv (char **a,
           char **b)
{
  return g_strv_equal (improve_strv_or_empty (a), improve_strv_or_empty (b));
}

static gboolean
strv_holds (const ImproveRow *row,
            gpointer          member,
            const GValue     *value)
{
  return same_strv (*(char ***) member, g_value_get_boxed (value));
}

static gboolean
strv_accepts (const ImproveRow *row,
              const GValue     *value,
              GError          **error)
{
  for (char **text = g_value_get_boxed (value); text != NULL && *text != NULL; text++)
    if (!is_text (row, *text, error))
      return FALSE;
  return TRUE;
}

static gboolean
strv_equal (gpointer a,
            gpointer b)
{
  return same_strv (*(char ***) a, *(char ***) b);
}

static void
strv_copy (gpointer to,
           gpointer from)
{
  *(char ***) to = g_strdupv (*(char ***) from);
}

static char *
strv_to_text (const ImproveRow *row,
              gpointer          member)
{
  char **strv = *(char ***) member;

  return strv != NULL ? g_strjoinv ("; ", strv) : NULL;
}

static gboolean
strv_from_text (const ImproveRow *row,
                gpointer          member,
                const char       *text,
                GError          **error)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();
  g_auto (GStrv) pieces = g_strsplit (text, ";", -1);

  if (!is_text (row, text, error))
    return FALSE;
  for (guint i = 0; pieces[i] != NULL; i++)
    if (*g_strstrip (pieces[i]) != '\0')
      g_strv_builder_add (items, pieces[i]);
  strv_take (member, g_strv_builder_end (items));
  return TRUE;
}

#define TEXT_OPS(kind)                                                                                                \
  {                                                                                                                   \
    .make_pspec = string_pspec, .get = string_get, .set = string_set, .holds = string_holds,                          \
    .accepts = kind##_accepts, .is_absent = improve_kind_pointer_is_absent, .equal = string_equal,                    \
    .copy = string_copy, .clear = string_clear, .to_text = string_to_text, .from_text = kind##_from_text,             \
  }

const ImproveKindOps improve_kind_string = TEXT_OPS (string);
const ImproveKindOps improve_kind_decimal = TEXT_OPS (decimal);
const ImproveKindOps improve_kind_link = TEXT_OPS (link);

const ImproveKindOps improve_kind_strv = {
  .make_pspec = strv_pspec,
  .get = strv_get,
  .set = strv_set,
  .holds = strv_holds,
  .accepts = strv_accepts,
  .is_absent = improve_kind_pointer_is_absent,
  .equal = strv_equal,
  .copy = strv_copy,
  .clear = strv_clear,
  .to_text = strv_to_text,
  .from_text = strv_from_text,
};
