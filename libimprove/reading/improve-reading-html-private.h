/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/reading/improve-reading-lines-private.h>

G_BEGIN_DECLS

/*
 * Step none of reading a page: HTML to the text that step one reads. A parser tells of elements and text, one after the
 * other (improve-reading-html.c, the one door to libxml2); what they say is written as lines with the marks that step
 * one knows: headings, bold words, entries of lists, rows of tables (improve-reading-html-text.c). Navigation, forms
 * and scripts are left out. No tree is built.
 */

/* How deep elements may stand in each other, and how many attributes one may have. */
#define IMPROVE_HTML_MAX_DEPTH 256
#define IMPROVE_HTML_MAX_ATTRIBUTES 256
/* Tables in tables deeper than this are read as text, entries of lists are set in no further than this. */
#define IMPROVE_HTML_MAX_TABLES 8
#define IMPROVE_HTML_MAX_LEVELS 8

typedef struct
{
  guint8 role;
  gboolean strong; /* was it before */
} ImproveHtmlElement;

typedef struct
{
  gboolean ordered;
  char kind; /* 1, a, A, i, I as in the attribute “type” */
  int value; /* of the last entry */
} ImproveHtmlList;

typedef struct
{
  ImproveHtmlElement stack[IMPROVE_HTML_MAX_DEPTH];
  guint depth;
  guint dropped; /* the depth at which something was, 0 for nothing */
  guint main;    /* the depth at which the main part opened */
  gboolean done; /* and it was closed */
  guint kept;    /* open elements whose blanks count */
  ImproveHtmlList lists[IMPROVE_HTML_MAX_LEVELS];
  guint n_lists;
  GString *out;       /* the page, or the cell at hand */
  GPtrArray *outs;    /* of GString: those it stands in */
  GPtrArray *tables;  /* of GPtrArray of char *: the cells of the open rows */
  guint row_ends[IMPROVE_HTML_MAX_TABLES]; /* line ends due before the open rows */
  guint n_ends;       /* line ends to be written before the next text */
  gboolean blank;     /* so is a blank */
  gboolean strong;    /* what comes is */
  gboolean is_strong; /* what was written last is */
  const char *prefix; /* of the line to come: a heading's */
  char marker[40];    /* of the line to come: an entry's */
} ImproveHtmlText;

ImproveHtmlText *improve_html_text_new  (void);
void             improve_html_text_free (ImproveHtmlText *self);

/* FALSE where elements stand too deep in each other. @attributes: names and values in turn, up to NULL; or NULL. */
gboolean improve_html_text_start   (ImproveHtmlText    *self,
                                    const char         *name,
                                    const char *const  *attributes);
void     improve_html_text_end     (ImproveHtmlText    *self);
void     improve_html_text_add     (ImproveHtmlText    *self,
                                    const char         *text,
                                    gsize               length);
/* In improve-reading-html-text.c: what the elements do to the lines. */
void     improve_html_text_end_line    (ImproveHtmlText *self, guint n_ends);
void     improve_html_text_start_list  (ImproveHtmlText *self, const char *name, const char *const *attributes);
void     improve_html_text_start_entry (ImproveHtmlText *self, const char *const *attributes);
void     improve_html_text_start_row   (ImproveHtmlText *self);
void     improve_html_text_end_row     (ImproveHtmlText *self);
void     improve_html_text_start_cell  (ImproveHtmlText *self);
void     improve_html_text_end_cell    (ImproveHtmlText *self);
const char *improve_html_attribute     (const char *const *attributes, const char *name);
gsize    improve_html_text_size    (ImproveHtmlText    *self);
GBytes  *improve_html_text_finish  (ImproveHtmlText    *self);

/* In improve-reading-html-tags.c: whether a text starts as pages of HTML do. */
gboolean improve_reading_is_html   (GBytes             *bytes);

/* FALSE where a tag has too many attributes: parsers compare each with each. */
gboolean improve_reading_check_tags (GBytes            *bytes,
                                     GError           **error);

/* The text of a page of HTML in UTF-8; NULL with a GError where it exceeds a limit, or where there is no parser. */
GBytes  *improve_reading_html_to_text (ImproveReadingPage         *page,
                                       GBytes                     *bytes,
                                       const ImproveReadingLimits *limits,
                                       GError                    **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveHtmlText, improve_html_text_free)

G_END_DECLS
