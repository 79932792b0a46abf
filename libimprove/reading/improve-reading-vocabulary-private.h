/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a word does in minutes: see ImproveWordUse. */
typedef struct
{
  guint32 uses;
  guint16 value;
} ImproveVocabularyEntry;

/* A hash that does not mind case. */
guint32 improve_vocabulary_hash (const char *text,
                                 gsize       length);

/* All zero for a word the rules have no use for. Case does not count. */
ImproveVocabularyEntry improve_vocabulary_find (const char *text,
                                                gsize       length);
ImproveVocabularyEntry improve_vocabulary_find_hashed (const char *text,
                                                       gsize       length,
                                                       guint32     hash);

G_END_DECLS
