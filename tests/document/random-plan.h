/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Makes plans at random that hold something of every row. */

#include <libimprove/document/improve-document.h>
#include <libimprove/document/improve-extra.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-entity-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-move.h>

typedef struct
{
  GRand *rand;
  guint last_id;
  guint density; /* of a hundred rows, how many get a value */
} RandomPlan;

static inline char *
make_text (RandomPlan *self)
{
  static const char *const pieces[] = { "plan",  " ",  "“audit”", "\"", "\\", "/",   "\n", "\t",  "\001", "é",   "e\xcc\x81",
                                        "𝄞",     "{}", "null",    "12", ",",  "\x7f", ":",  "\r\n", "\xe2\x80\xa8", "x" };
  GString *text = g_string_new (NULL);

  for (int n = g_rand_int_range (self->rand, 0, 12); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static inline char **
make_texts (RandomPlan *self)
{
  int n = g_rand_int_range (self->rand, 1, 4);
  char **texts = g_new0 (char *, n + 1);

  for (int i = 0; i < n; i++)
    texts[i] = make_text (self);
  return texts;
}

static inline ImproveDate *
make_date (RandomPlan *self)
{
  int year = g_rand_int_range (self->rand, 1, 10000);
  int month = g_rand_int_range (self->rand, 1, 13);

  switch (g_rand_int_range (self->rand, 0, 4))
    {
    case 0:
      return improve_date_new_year (year, NULL);
    case 1:
      return improve_date_new_quarter (year, (month + 2) / 3, NULL);
    case 2:
      return improve_date_new_month (year, month, NULL);
    default:
      return improve_date_new_ymd (year, month, g_rand_int_range (self->rand, 1, 29), NULL);
    }
}

static inline ImprovePeriod *
make_period (RandomPlan *self)
{
  g_autoptr (ImproveDate) starts = improve_date_new_ymd (g_rand_int_range (self->rand, 1990, 2020), 4, 1, NULL);
  g_autoptr (ImproveDate) ends = improve_date_new_ymd (g_rand_int_range (self->rand, 2020, 2030), 3, 31, NULL);

  return improve_period_new (g_rand_boolean (self->rand) ? starts : NULL, ends, NULL);
}

static inline GDateTime *
make_instant (RandomPlan *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (60 * g_rand_int_range (self->rand, -14 * 60, 14 * 60));

  return g_date_time_new (zone, g_rand_int_range (self->rand, 1000, 9999), g_rand_int_range (self->rand, 1, 13),
                          g_rand_int_range (self->rand, 1, 29), g_rand_int_range (self->rand, 0, 24),
                          g_rand_int_range (self->rand, 0, 60), g_rand_int_range (self->rand, 0, 60));
}

static inline double
make_number (RandomPlan *self, const ImproveRow *row)
{
  if (row->minimum != 0 || row->maximum != 0)
    return g_rand_double_range (self->rand, row->minimum, row->maximum);
  return g_rand_double_range (self->rand, -1e6, 1e6) / (g_rand_int_range (self->rand, 0, 2) * 1e9 + 1);
}

static inline int
make_int (RandomPlan *self, const ImproveRow *row)
{
  if (row->minimum != 0 || row->maximum != 0)
    return g_rand_int_range (self->rand, (int) row->minimum, (int) row->maximum + 1);
  return (int) g_rand_int (self->rand) / 2;
}

static inline int
make_word (RandomPlan *self, const ImproveRow *row)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (row->value_type ());

  return klass->values[g_rand_int_range (self->rand, 0, (int) klass->n_values)].value;
}

/* A state that a move may lead to. */
static inline char *
make_state (RandomPlan *self, ImproveEntity *move)
{
  const ImproveRow *row = improve_row_lookup (G_OBJECT_TYPE (improve_entity_get_parent (move)), "state");
  g_auto (GStrv) words = row != NULL ? improve_row_dup_words (row) : NULL;

  return row != NULL ? g_strdup (words[g_rand_int_range (self->rand, 0, g_strv_length (words))]) : make_text (self);
}

static inline void fill_entity (RandomPlan *self, ImproveEntity *entity);

static inline ImproveEntity *
make_child (RandomPlan *self, ImproveEntity *parent, GType type)
{
  ImproveEntity *child = g_object_new (type, NULL);

  improve_entity_set_parent (child, parent);
  fill_entity (self, child);
  return child;
}

static inline void
fill_list (RandomPlan *self, ImproveEntity *entity, const ImproveRow *row, ImproveEntityList **list)
{
  *list = improve_entity_list_new (row->value_type ());
  for (int n = g_rand_int_range (self->rand, 0, 3); n > 0; n--)
    improve_entity_list_append_raw (*list, make_child (self, entity, row->value_type ()));
}

static inline void
fill_row (RandomPlan *self, ImproveEntity *entity, const ImproveRow *row, gpointer member)
{
  switch ((ImproveKind) row->kind)
    {
    case IMPROVE_KIND_STRING:
      *(char **) member = IMPROVE_IS_MOVE (entity) && g_str_equal (row->name, "to") ? make_state (self, entity)
                                                                                      : make_text (self);
      break;
    case IMPROVE_KIND_TEXT:
    case IMPROVE_KIND_REF:
    case IMPROVE_KIND_LINK:
      *(char **) member = make_text (self);
      break;
    case IMPROVE_KIND_DECIMAL:
      *(char **) member = g_strdup_printf ("%d.%02d", make_int (self, row), g_rand_int_range (self->rand, 0, 100));
      break;
    case IMPROVE_KIND_BOOLEAN:
      *(gboolean *) member = g_rand_boolean (self->rand);
      break;
    case IMPROVE_KIND_INT:
      *(int *) member = make_int (self, row);
      break;
    case IMPROVE_KIND_NUMBER:
      *(double *) member = make_number (self, row);
      break;
    case IMPROVE_KIND_ENUM:
      *(int *) member = make_word (self, row);
      break;
    case IMPROVE_KIND_DATE:
      *(ImproveDate **) member = make_date (self);
      break;
    case IMPROVE_KIND_PERIOD:
      *(ImprovePeriod **) member = make_period (self);
      break;
    case IMPROVE_KIND_INSTANT:
      *(GDateTime **) member = make_instant (self);
      break;
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
      *(char ***) member = make_texts (self);
      break;
    case IMPROVE_KIND_PART:
      *(ImproveEntity **) member = make_child (self, entity, row->value_type ());
      break;
    case IMPROVE_KIND_LIST:
      fill_list (self, entity, row, member);
      break;
    case IMPROVE_KIND_UNKNOWN:
    default:
      g_assert_not_reached ();
    }
}

static inline void
fill_entity (RandomPlan *self, ImproveEntity *entity)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  /* the first row is the id */
  improve_entity_init_id (entity, g_strdup_printf ("e%u", ++self->last_id));
  for (guint i = 1; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;

      if (!improve_row_is_consequence (row) && g_rand_int_range (self->rand, 0, 100) < (int) self->density)
        fill_row (self, entity, row, improve_row_member (entity, row));
    }
  if (g_rand_int_range (self->rand, 0, 8) == 0)
    improve_entity_set_extra (entity, "x-own", "{\"a\": [1.50, true, {}], \"b\": \"\\u00e9\"}", NULL);
}

/* The same plan for the same seed. */
static inline ImprovePlan *
make_plan (guint32 seed, guint density)
{
  RandomPlan maker = { g_rand_new_with_seed (seed), 0, density };
  ImprovePlan *plan = g_object_new (IMPROVE_TYPE_PLAN, NULL);

  fill_entity (&maker, IMPROVE_ENTITY (plan));
  improve_tree_index_all (IMPROVE_TREE (plan));
  g_rand_free (maker.rand);
  return plan;
}
