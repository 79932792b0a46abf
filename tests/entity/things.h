/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-row-private.h>
#include <libimprove/entity/improve-tree-private.h>

/* Entity types for tests of the engine only. TestThing has a row of every kind, TestRecord the same rows as fixed ones;
 * TestForest is the tree they stand in. */

typedef enum
{
  TEST_COLOUR_UNKNOWN,
  TEST_COLOUR_RED,
  TEST_COLOUR_DARK_GREEN,
} TestColour;

GType test_colour_get_type (void);

G_DECLARE_FINAL_TYPE (TestTwig, test_twig, TEST, TWIG, ImproveEntity)
G_DECLARE_FINAL_TYPE (TestLeaf, test_leaf, TEST, LEAF, ImproveEntity)
G_DECLARE_FINAL_TYPE (TestThing, test_thing, TEST, THING, ImproveEntity)
G_DECLARE_FINAL_TYPE (TestRecord, test_record, TEST, RECORD, ImproveEntity)

typedef struct _TestForest TestForest;
typedef ImproveTreeClass TestForestClass;
GType test_forest_get_type (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestForest, g_object_unref)

/* What each holds is laid open here, so that tests can see which lists were made. */
struct _TestTwig
{
  ImproveEntity parent_instance;
  char *title;
  char *leaf_id;
  ImproveEntity *nest;
};

struct _TestLeaf
{
  ImproveEntity parent_instance;
  char *title;
  ImproveEntityList *twigs;
};

#define THING_MEMBERS                                                                                                 \
  ImproveEntity parent_instance;                                                                                      \
  char *title;                                                                                                        \
  char *story;                                                                                                        \
  gboolean flag;                                                                                                      \
  int count;                                                                                                          \
  int tally;                                                                                                          \
  double size;                                                                                                        \
  double share;                                                                                                       \
  char *amount;                                                                                                       \
  int colour;                                                                                                         \
  ImproveDate *day;                                                                                                   \
  ImprovePeriod *span;                                                                                                \
  GDateTime *moment;                                                                                                  \
  char **words;                                                                                                       \
  char *friend_id;                                                                                                    \
  char **peers_ids;                                                                                                   \
  ImproveEntity *heart;                                                                                               \
  char *page;

struct _TestThing
{
  THING_MEMBERS
  ImproveEntityList *leaves;
  char *state;
  double reckoned;
  int rank;
};

struct _TestRecord
{
  THING_MEMBERS
  GDateTime *recorded_at;
};

struct _TestForest
{
  ImproveTree parent_instance;
  char *title;
  char *first_id;
  ImproveEntity *root;
  ImproveEntityList *things;
  ImproveEntityList *leaves;
  ImproveEntityList *records;
};

/* A value of each kind, as text and in another form that means the same; PART and LIST have none. */
typedef struct
{
  const char *row;
  const char *good;    /* as dup_text() gives it */
  const char *other;   /* another good value, as dup_text() gives it */
  const char *sloppy;  /* read as `good`, or NULL */
  const char *bad;     /* refused, or NULL: then any text in UTF-8 is good */
  const char *absent;  /* what dup_text() gives where nothing was set, or NULL */
} ThingSample;

extern const ThingSample thing_samples[];
extern const guint n_thing_samples;

/* With a value in every row. */
ImproveEntity *thing_new_full   (const char *id);
ImproveEntity *record_new_full  (const char *id);
ImproveEntity *thing_new        (const char *id);
ImproveEntity *leaf_new         (const char *id);
ImproveEntity *twig_new         (const char *id,
                                 const char *leaf_id);
TestForest    *forest_new       (void);
void           forest_add       (TestForest    *forest,
                                 ImproveEntity *entity);
void           add_child        (ImproveEntity *parent,
                                 ImproveEntity *child);
void           derive_text      (ImproveEntity *entity,
                                 const char    *row_name,
                                 const char    *text);
