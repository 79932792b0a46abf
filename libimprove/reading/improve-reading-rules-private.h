/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One row of a table of rules as docs/reading.md shows it: what words it looks for, what it makes of them, and an
 * example that a test reads. */
typedef struct
{
  const char *id;
  const char *pattern;
  const char *reads; /* what it makes of them, in the words of the model */
  const char *example;
} ImproveReadingRule;

/* Row @i of each table; FALSE past the last. */
gboolean improve_reading_label_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_mark_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_narrative_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_undertaking_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_motion_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_vote_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_verb_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_delegation_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_capacity_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_outcome_rule (guint i, ImproveReadingRule *rule);
gboolean improve_reading_column_rule (guint i, ImproveReadingRule *rule);

G_END_DECLS
