/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* From a page of HTML to its text: what the parser of the module “html” tells of is written as lines. */

#include <gio/gio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/base/improve-module-private.h>
#include <libimprove/reading/improve-html-module-private.h>
#include <libimprove/reading/improve-reading-html-private.h>

typedef struct
{
  ImproveHtmlText *text;
  gsize max_bytes;
  GError *error;
} Page;

static gboolean
stop (Page *page, const char *message)
{
  if (page->error == NULL)
    page->error = g_error_new_literal (IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, message);
  return FALSE;
}

static gboolean
on_start (gpointer data, const char *name, const char *const *attributes)
{
  Page *page = data;

  return improve_html_text_start (page->text, name, attributes) ||
         stop (page, "[html-depth] elements of the page stand more than " G_STRINGIFY (
                         IMPROVE_HTML_MAX_DEPTH) " deep in each other; save the page as text");
}

static gboolean
on_end (gpointer data, const char *name)
{
  Page *page = data;

  improve_html_text_end (page->text);
  return TRUE;
}

static gboolean
on_text (gpointer data, const char *text, gsize length)
{
  Page *page = data;

  improve_html_text_add (page->text, text, length);
  return improve_html_text_size (page->text) <= page->max_bytes ||
         stop (page, "[reading-size] the text of the page is longer than the reader may read; read it in parts, or "
                     "raise the limit");
}

GBytes *
improve_reading_html_to_text (ImproveReadingPage *page,
                              GBytes *bytes,
                              const ImproveReadingLimits *limits,
                              GError **error)
{
  static const ImproveHtmlEvents events = { on_start, on_end, on_text };
  ImproveHtmlParse *parse = improve_module_find ("html", "improve_html_parse");
  g_autoptr (ImproveHtmlText) text = improve_html_text_new ();
  Page read = { .text = text, .max_bytes = limits->max_bytes };
  gsize length;
  const char *source = g_bytes_get_data (bytes, &length);

  if (parse == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "[reading-html] this is a page of HTML, which this build of the library does not read: "
                           "build it with the option “html” and libxml2, or save the page as text first");
      return NULL;
    }
  page->steps += 4 * length;
  if (!improve_reading_check_tags (bytes, error))
    return NULL;
  parse (source, length, &events, &read);
  if (read.error != NULL)
    {
      g_propagate_error (error, read.error);
      return NULL;
    }
  return improve_html_text_finish (text);
}
