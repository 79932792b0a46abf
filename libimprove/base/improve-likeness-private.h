/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How far two texts say the same in other words: 0 nothing in common, 1 the same words. Bounded work whatever comes. */
double improve_text_likeness (const char *a,
                              const char *b);

/* The stems of the words that carry meaning, as a set; and how like two sets of so many are that share so many. */
GHashTable *improve_text_stems      (const char *text);
double      improve_shared_likeness (guint shared,
                                     guint n_left,
                                     guint n_right);

/* Texts among which one that says the same is found without comparing all with all. */
typedef struct _ImproveLikenessIndex ImproveLikenessIndex;

ImproveLikenessIndex *improve_likeness_index_new  (void);
void                  improve_likeness_index_free (ImproveLikenessIndex *self);

/* Adds a text by its stems; they are numbered from 0 on. */
void                  improve_likeness_index_add  (ImproveLikenessIndex *self,
                                                   GHashTable           *stems);

/* The number of a text that is at least so like, in per cent, from 60 on; -1: none. */
int                   improve_likeness_index_find (ImproveLikenessIndex *self,
                                                   GHashTable           *stems,
                                                   int                   percent);

/* Whether the last search that found nothing left texts it did not look at, so that nothing follows from it. */
gboolean              improve_likeness_index_was_cut (ImproveLikenessIndex *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImproveLikenessIndex, improve_likeness_index_free)

G_END_DECLS
