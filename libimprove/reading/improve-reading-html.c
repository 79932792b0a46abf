/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The one door to libxml2: its HTML parser tells of elements and text. It loads nothing, from the net or elsewhere. */

#include <gio/gio.h>

#include <libimprove/base/improve-errors.h>
#include <libimprove/reading/improve-reading-html-private.h>

#ifdef IMPROVE_WITH_HTML

#include <libxml/HTMLparser.h>

typedef struct
{
  ImproveHtmlText *text;
  htmlParserCtxtPtr parser;
  gsize max_bytes;
  GError *error;
} Door;

static void
stop (Door *door, const char *message)
{
  if (door->error == NULL)
    door->error = g_error_new_literal (IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, message);
  xmlStopParser (door->parser);
}

static void
on_start (void *data, const xmlChar *name, const xmlChar **attributes)
{
  Door *door = data;

  if (!improve_html_text_start (door->text, (const char *) name, (const char *const *) attributes))
    stop (door, "[html-depth] elements of the page stand more than " G_STRINGIFY (
                    IMPROVE_HTML_MAX_DEPTH) " deep in each other; save the page as text");
}

static void
on_end (void *data, const xmlChar *name)
{
  Door *door = data;

  improve_html_text_end (door->text);
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  Door *door = data;

  improve_html_text_add (door->text, (const char *) text, (gsize) length);
  if (improve_html_text_size (door->text) > door->max_bytes)
    stop (door, "[reading-size] the text of the page is longer than the reader may read; read it in parts, or raise "
                "the limit");
}

GBytes *
improve_reading_html_to_text (ImproveReadingPage *page,
                              GBytes *bytes,
                              const ImproveReadingLimits *limits,
                              GError **error)
{
  g_autoptr (ImproveHtmlText) text = improve_html_text_new ();
  Door door = { .text = text, .max_bytes = limits->max_bytes };
  gsize length;
  const char *source = g_bytes_get_data (bytes, &length);

  page->steps += 4 * length;
  if (!improve_reading_check_tags (bytes, error))
    return NULL;
  door.parser = htmlNewParserCtxt ();
  *door.parser->sax = (htmlSAXHandler){
    .startElement = on_start,
    .endElement = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
    .initialized = 1,
  };
  door.parser->userData = &door;
  htmlCtxtReadMemory (door.parser, source, (int) length, NULL, "UTF-8",
                      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  htmlFreeParserCtxt (door.parser);
  if (door.error != NULL)
    {
      g_propagate_error (error, door.error);
      return NULL;
    }
  return improve_html_text_finish (text);
}

#else

GBytes *
improve_reading_html_to_text (ImproveReadingPage *page,
                              GBytes *bytes,
                              const ImproveReadingLimits *limits,
                              GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                       "[reading-html] this is a page of HTML, which this build of the library does not read: build it "
                       "with the option “html” and libxml2, or save the page as text first");
  return NULL;
}

#endif
