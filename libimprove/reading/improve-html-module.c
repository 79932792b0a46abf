/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The module “html”, the one door to libxml2: its HTML parser tells of elements and text. It loads nothing, from the
 * net or elsewhere. */

#include <libxml/HTMLparser.h>

#include <libimprove/reading/improve-html-module-private.h>

typedef struct
{
  const ImproveHtmlEvents *events;
  gpointer data;
  htmlParserCtxtPtr parser;
} Door;

static void
on_start (void *data, const xmlChar *name, const xmlChar **attributes)
{
  Door *door = data;

  if (!door->events->start (door->data, (const char *) name, (const char *const *) attributes))
    xmlStopParser (door->parser);
}

static void
on_end (void *data, const xmlChar *name)
{
  Door *door = data;

  if (!door->events->end (door->data, (const char *) name))
    xmlStopParser (door->parser);
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  Door *door = data;

  if (!door->events->text (door->data, (const char *) text, (gsize) length))
    xmlStopParser (door->parser);
}

void
improve_html_parse (const char *source, gsize length, const ImproveHtmlEvents *events, gpointer data)
{
  Door door = { events, data, htmlNewParserCtxt () };

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
}
