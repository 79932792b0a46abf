/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Step one of reading a page: bytes to lines.
 *
 * Whatever the bytes were, the lines are UTF-8 without carriage returns, no-break spaces, tabs, zero-width marks or
 * Markdown ornament, without blanks at either end. Each keeps the number it had in the source, and how far it stood
 * from the left.
 */

typedef struct
{
  gsize max_bytes; /* of the whole text */
  gsize max_line;  /* bytes of one line */
  gsize max_lines;
} ImproveReadingLimits;

#define IMPROVE_READING_MAX_BYTES (64u * 1024u * 1024u)
#define IMPROVE_READING_MAX_LINE (1024u * 1024u)
#define IMPROVE_READING_MAX_LINES (2u * 1000u * 1000u)

typedef enum
{
  IMPROVE_READING_LINE_PAGE = 1 << 0,       /* the first line of a page */
  IMPROVE_READING_LINE_BOLD_START = 1 << 1, /* its first character is marked strong */
  IMPROVE_READING_LINE_BOLD_END = 1 << 2,   /* its last one is */
  IMPROVE_READING_LINE_BOLD = 1 << 3,       /* all of it is */
  IMPROVE_READING_LINE_HEADING = 1 << 4,    /* marked as a heading */
  IMPROVE_READING_LINE_TABLE = 1 << 5,      /* a row of a table; its cells stand four blanks apart, or more */
  IMPROVE_READING_LINE_GAPS = 1 << 6,       /* blanks stand together in it, two or more */
} ImproveReadingLineFlags;

typedef struct
{
  guint32 offset; /* into the text of the page */
  guint32 length; /* bytes */
  guint32 number; /* in the source, from 1 */
  guint32 place;  /* where the line starts in the text of its block; set by step two */
  guint32 page;   /* form feeds before it, and one */
  guint16 indent; /* columns to its left */
  guint8 gap;     /* blank lines before it, at most 255 */
  guint8 flags;
} ImproveReadingLine;

/* Something a person should look at. */
typedef struct
{
  guint line; /* 0 for the whole page */
  char *message;
} ImproveReadingWarning;

typedef struct
{
  GBytes *source;      /* in UTF-8 */
  GString *text;       /* of the lines, a zero after each */
  GArray *lines;       /* of ImproveReadingLine: no blank ones */
  GPtrArray *warnings; /* of ImproveReadingWarning */
  gsize steps;         /* work done so far, by all steps: grows with the bytes and nothing else */
} ImproveReadingPage;

ImproveReadingPage *improve_reading_page_new (GBytes                     *bytes,
                                              const ImproveReadingLimits *limits,
                                              GError                    **error);
void improve_reading_page_free (ImproveReadingPage *page);

/* Lets go of the lines and their text, once all is found in them: what is made of it needs the room. */
void improve_reading_page_drop_lines (ImproveReadingPage *page);

/* Whether a line ends with this character; a carriage return and a line feed end one together. */
static inline gboolean
improve_reading_is_line_end (gunichar c)
{
  return c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

void improve_reading_page_warn (ImproveReadingPage *page,
                                guint               line,
                                const char         *format,
                                ...) G_GNUC_PRINTF (3, 4);

static inline const ImproveReadingLine *
improve_reading_page_line (const ImproveReadingPage *page,
                           guint                     i)
{
  return &g_array_index (page->lines, ImproveReadingLine, i);
}

static inline const char *
improve_reading_page_text (const ImproveReadingPage *page,
                           const ImproveReadingLine *line)
{
  return page->text->str + line->offset;
}

/* In improve-reading-encoding.c: NULL with a GError for what is not a text. Valid UTF-8 without a mark comes out;
 * bytes that are not UTF-8 are read as Windows-1252, and a warning says so. */
GBytes *improve_reading_decode (ImproveReadingPage *page,
                                GBytes             *bytes,
                                GError            **error);

/* In improve-reading-ornament.c: takes the Markdown ornament out of the last line of @text, which starts at @start,
 * and tells what it said. */
/* Whether a line has none, where no byte of it may belong to some: it does not start with a mark. */
static inline gboolean
improve_reading_starts_plain (char first)
{
  return g_ascii_isalnum (first) || (first & 0x80) != 0;
}

guint improve_reading_strip_ornament (GString *text,
                                      gsize    start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveReadingPage, improve_reading_page_free)

G_END_DECLS
