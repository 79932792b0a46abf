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
decimal_from_text (const ImproveRow *row,
                   gpointer          member,
                   const char       *text,
                   GError          **error)
{
  if (!improve_decimal_is_valid (text))
    return improve_kind_refuse_text (row, "a decimal number such as 1250.50", error);
  return string_from_text (row, member, text, error);
}

static gboolean
link_from_text (const ImproveRow *row,
                gpointer          member,
                const char       *text,
                GError          **error)
{
  if (!g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL))
    return improve_kind_refuse_text (row, "a URI such as https://example.org/report", error);
  return string_from_text (row, member, text, error);
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
  char **strv = g_strsplit (text, ";", -1);

  for (guint i = 0; strv[i] != NULL; i++)
    g_strstrip (strv[i]);
  strv_take (member, strv);
  return TRUE;
}

#define STRING_OPS(from_text_func)                                                                                    \
  {                                                                                                                   \
    string_pspec, NULL, string_get, string_set, string_holds, improve_kind_pointer_is_absent, string_equal,           \
        string_copy, string_clear, string_to_text, from_text_func                                                     \
  }

const ImproveKindOps improve_kind_string = STRING_OPS (string_from_text);
const ImproveKindOps improve_kind_decimal = STRING_OPS (decimal_from_text);
const ImproveKindOps improve_kind_link = STRING_OPS (link_from_text);
const ImproveKindOps improve_kind_strv
    = { strv_pspec, NULL,      strv_get,   strv_set,     strv_holds,    improve_kind_pointer_is_absent,
        strv_equal, strv_copy, strv_clear, strv_to_text, strv_from_text };
