/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every entity type by what it says of itself: each row through GObject and through its own getter and setter, which are
 * found by their names. A new type or row is tested by being there. */

#include <dlfcn.h>
#include <libglib-testing/signal-logger.h>
#include <math.h>

#include <libimprove/improve.h>

/* --- the types --- */

static void
collect (GType   type,
         GArray *types)
{
  g_auto (GStrv) names = improve_row_list_names (type);

  for (guint i = 0; i < types->len; i++)
    if (g_array_index (types, GType, i) == type)
      return;
  g_array_append_val (types, type);
  for (guint i = 0; names[i] != NULL; i++)
    {
      const ImproveRow *row = improve_row_lookup (type, names[i]);

      if (improve_row_get_kind (row) == IMPROVE_KIND_LIST || improve_row_get_kind (row) == IMPROVE_KIND_PART)
        collect (improve_row_get_value_type (row), types);
    }
}

static GArray *
all_types (void)
{
  GArray *types = g_array_new (FALSE, FALSE, sizeof (GType));

  collect (IMPROVE_TYPE_PLAN, types);
  return types;
}

static char *
nick_of (GType type)
{
  g_autoptr (ImproveEntity) entity = g_object_new (type, NULL);

  return improve_entity_dup_nick (entity);
}

typedef void (*RowFunc) (GType             type,
                         const ImproveRow *row);

static void
for_each_row (RowFunc func)
{
  g_autoptr (GArray) types = all_types ();

  for (guint i = 0; i < types->len; i++)
    {
      GType type = g_array_index (types, GType, i);
      g_auto (GStrv) names = improve_row_list_names (type);

      for (guint j = 0; names[j] != NULL; j++)
        {
          g_test_message ("%s:%s", g_type_name (type), names[j]);
          func (type, improve_row_lookup (type, names[j]));
        }
    }
}

/* --- the functions of a row --- */

/* The type whose row it is: the one itself or a parent. */
static GType
owner_of (GType             type,
          const ImproveRow *row)
{
  while (type != IMPROVE_TYPE_ENTITY && improve_row_lookup (g_type_parent (type), improve_row_get_name (row)) == row)
    type = g_type_parent (type);
  return type;
}

static gpointer
function_of (GType             type,
             const char       *verb,
             const ImproveRow *row)
{
  GType owner = owner_of (type, row);
  g_autofree char *nick = owner == IMPROVE_TYPE_ENTITY ? g_strdup ("entity") : nick_of (owner);
  g_autofree char *member = improve_row_dup_member (row);
  g_autofree char *name = g_strdup_printf ("improve_%s_%s_%s", nick, verb, member);

  return dlsym (RTLD_DEFAULT, g_strdelimit (name, "-", '_'));
}

/* What a getter gives, whatever its type, in a GValue of the property's type. */
static void
call_getter (ImproveEntity    *entity,
             const ImproveRow *row,
             gpointer          getter,
             GValue           *value)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (entity), improve_row_get_name (row));

  g_value_init (value, pspec->value_type);
  switch (improve_row_get_kind (row))
    {
    case IMPROVE_KIND_BOOLEAN:
      g_value_set_boolean (value, ((gboolean (*) (ImproveEntity *)) getter) (entity));
      break;
    case IMPROVE_KIND_INT:
      g_value_set_int (value, ((int (*) (ImproveEntity *)) getter) (entity));
      break;
    case IMPROVE_KIND_NUMBER:
      g_value_set_double (value, ((double (*) (ImproveEntity *)) getter) (entity));
      break;
    case IMPROVE_KIND_ENUM:
      g_value_set_enum (value, ((int (*) (ImproveEntity *)) getter) (entity));
      break;
    case IMPROVE_KIND_PART:
    case IMPROVE_KIND_LIST:
      g_value_set_object (value, ((gpointer (*) (ImproveEntity *)) getter) (entity));
      break;
    case IMPROVE_KIND_DATE:
    case IMPROVE_KIND_PERIOD:
    case IMPROVE_KIND_INSTANT:
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
      g_value_set_boxed (value, ((gpointer (*) (ImproveEntity *)) getter) (entity));
      break;
    default:
      g_value_set_string (value, ((const char *(*) (ImproveEntity *)) getter) (entity));
    }
}

static void
call_setter (ImproveEntity    *entity,
             const ImproveRow *row,
             gpointer          setter,
             const GValue     *value)
{
  switch (improve_row_get_kind (row))
    {
    case IMPROVE_KIND_BOOLEAN:
      ((void (*) (ImproveEntity *, gboolean)) setter) (entity, g_value_get_boolean (value));
      break;
    case IMPROVE_KIND_INT:
      ((void (*) (ImproveEntity *, int)) setter) (entity, g_value_get_int (value));
      break;
    case IMPROVE_KIND_NUMBER:
      ((void (*) (ImproveEntity *, double)) setter) (entity, g_value_get_double (value));
      break;
    case IMPROVE_KIND_ENUM:
      ((void (*) (ImproveEntity *, int)) setter) (entity, g_value_get_enum (value));
      break;
    case IMPROVE_KIND_PART:
      ((void (*) (ImproveEntity *, gpointer)) setter) (entity, g_value_get_object (value));
      break;
    case IMPROVE_KIND_DATE:
    case IMPROVE_KIND_PERIOD:
    case IMPROVE_KIND_INSTANT:
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
      ((void (*) (ImproveEntity *, gpointer)) setter) (entity, g_value_get_boxed (value));
      break;
    default:
      ((void (*) (ImproveEntity *, const char *)) setter) (entity, g_value_get_string (value));
    }
}

/* --- values --- */

static gboolean
same_value (const ImproveRow *row,
            const GValue     *a,
            const GValue     *b)
{
  gpointer left, right;

  switch (improve_row_get_kind (row))
    {
    case IMPROVE_KIND_BOOLEAN:
      return g_value_get_boolean (a) == g_value_get_boolean (b);
    case IMPROVE_KIND_INT:
      return g_value_get_int (a) == g_value_get_int (b);
    case IMPROVE_KIND_ENUM:
      return g_value_get_enum (a) == g_value_get_enum (b);
    case IMPROVE_KIND_NUMBER:
      return g_value_get_double (a) == g_value_get_double (b)
             || (isnan (g_value_get_double (a)) && isnan (g_value_get_double (b)));
    case IMPROVE_KIND_PART:
    case IMPROVE_KIND_LIST:
      return g_value_get_object (a) == g_value_get_object (b);
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
      return g_strv_equal (g_value_get_boxed (a), g_value_get_boxed (b));
    case IMPROVE_KIND_DATE:
    case IMPROVE_KIND_PERIOD:
    case IMPROVE_KIND_INSTANT:
      break;
    default:
      return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;
    }
  left = g_value_get_boxed (a);
  right = g_value_get_boxed (b);
  if (left == NULL || right == NULL)
    return left == right;
  if (improve_row_get_kind (row) == IMPROVE_KIND_DATE)
    return improve_date_equal (left, right);
  if (improve_row_get_kind (row) == IMPROVE_KIND_PERIOD)
    return improve_period_equal (left, right);
  return g_date_time_equal (left, right);
}

/* A value other than the one a new entity has, within the range of the row. */
static void
sample_value (const ImproveRow *row,
              GValue           *value)
{
  static const char *const items[] = { "first", "second", NULL };
  gboolean bounded = improve_row_get_minimum (row) != improve_row_get_maximum (row);

  switch (improve_row_get_kind (row))
    {
    case IMPROVE_KIND_BOOLEAN:
      g_value_set_boolean (value, TRUE);
      break;
    case IMPROVE_KIND_INT:
      g_value_set_int (value, bounded ? (int) improve_row_get_maximum (row) : 7);
      break;
    case IMPROVE_KIND_NUMBER:
      g_value_set_double (value, bounded ? improve_row_get_maximum (row) : 4.8);
      break;
    case IMPROVE_KIND_ENUM:
      g_value_set_enum (value, 1);
      break;
    case IMPROVE_KIND_DATE:
      g_value_take_boxed (value, improve_date_parse ("2017-06", NULL));
      break;
    case IMPROVE_KIND_PERIOD:
      g_value_take_boxed (value, improve_period_parse ("2017-04/2018-03", NULL));
      break;
    case IMPROVE_KIND_INSTANT:
      g_value_take_boxed (value, g_date_time_new_from_iso8601 ("2017-06-14T18:00:00+01:00", NULL));
      break;
    case IMPROVE_KIND_STRV:
    case IMPROVE_KIND_REFS:
      g_value_set_boxed (value, items);
      break;
    case IMPROVE_KIND_PART:
      g_value_take_object (value, g_object_new (improve_row_get_value_type (row), NULL));
      break;
    case IMPROVE_KIND_DECIMAL:
      g_value_set_static_string (value, "1250.50");
      break;
    case IMPROVE_KIND_LINK:
      g_value_set_static_string (value, "https://example.org/report");
      break;
    default:
      g_value_set_static_string (value, "some text");
    }
}

/* --- tests --- */

static void
test_every_type_can_be_made (void)
{
  g_autoptr (GArray) types = all_types ();

  g_assert_cmpuint (types->len, >, 20);
  for (guint i = 0; i < types->len; i++)
    {
      GType type = g_array_index (types, GType, i);
      g_autoptr (ImproveEntity) entity = g_object_new (type, "id", "x", NULL);
      g_autoptr (ImproveEntity) copy = improve_entity_copy (entity);
      g_autofree char *nick = nick_of (type);
      g_autofree char *maker = g_strdup_printf ("improve_%s_new", nick);

      g_test_message ("%s", g_type_name (type));
      g_assert_nonnull (dlsym (RTLD_DEFAULT, g_strdelimit (maker, "-", '_')));
      g_assert_true (improve_entity_equal (entity, copy));
    }
}

/* The functions there must be, and those there must not. */
static void
check_functions (GType             type,
                 const ImproveRow *row)
{
  gboolean settable = improve_row_get_nature (row) == IMPROVE_NATURE_PLAIN
                      && improve_row_get_kind (row) != IMPROVE_KIND_LIST;

  g_assert_nonnull (function_of (type, "get", row));
  g_assert_true ((function_of (type, "set", row) != NULL) == settable);
}

static void
test_functions (void)
{
  for_each_row (check_functions);
}

/* A new entity holds nothing, and both ways of asking say so, twice in a row. */
static void
check_absent (GType             type,
              const ImproveRow *row)
{
  g_autoptr (ImproveEntity) entity = g_object_new (type, NULL);
  gpointer getter = function_of (type, "get", row);

  for (guint i = 0; i < 2; i++)
    {
      g_auto (GValue) asked = G_VALUE_INIT, got = G_VALUE_INIT;
      g_autofree char *text = improve_entity_dup_text (entity, improve_row_get_name (row));

      call_getter (entity, row, getter, &got);
      g_value_init (&asked, G_VALUE_TYPE (&got));
      g_object_get_property (G_OBJECT (entity), improve_row_get_name (row), &asked);
      g_assert_true (same_value (row, &asked, &got));
      if (improve_row_get_nullable (row))
        g_assert_null (text);
      if (improve_row_get_kind (row) == IMPROVE_KIND_STRV || improve_row_get_kind (row) == IMPROVE_KIND_REFS)
        g_assert_nonnull (g_value_get_boxed (&got));
    }
}

static void
test_absent (void)
{
  for_each_row (check_absent);
}

static void
assert_told_once (GtSignalLogger *logger)
{
  gpointer object;
  g_autofree char *type_name = NULL, *signal = NULL;
  g_autoptr (GtSignalLoggerEmission) emission = NULL;

  g_assert_cmpuint (gt_signal_logger_get_n_emissions (logger), ==, 1);
  gt_signal_logger_pop_emission (logger, &object, &type_name, &signal, &emission);
}

static void
check_plain (GType             type,
             const ImproveRow *row)
{
  const char *name = improve_row_get_name (row);
  g_autofree char *notify = g_strconcat ("notify::", name, NULL);
  g_autoptr (ImproveEntity) entity = g_object_new (type, NULL);
  g_autoptr (ImproveEntity) twin = g_object_new (type, NULL), copy = NULL;
  g_autoptr (GtSignalLogger) logger = gt_signal_logger_new ();
  gpointer getter = function_of (type, "get", row), setter = function_of (type, "set", row);
  g_auto (GValue) old = G_VALUE_INIT, sample = G_VALUE_INIT, got = G_VALUE_INIT, asked = G_VALUE_INIT;

  if (improve_row_get_nature (row) != IMPROVE_NATURE_PLAIN || improve_row_get_kind (row) == IMPROVE_KIND_LIST)
    return;
  call_getter (entity, row, getter, &old);
  g_value_init (&sample, G_VALUE_TYPE (&old));
  g_value_init (&asked, G_VALUE_TYPE (&old));
  sample_value (row, &sample);
  gt_signal_logger_connect (logger, entity, notify);

  call_setter (entity, row, setter, &sample);
  assert_told_once (logger);
  call_setter (entity, row, setter, &sample);
  gt_signal_logger_assert_no_emissions (logger);
  g_object_get_property (G_OBJECT (entity), name, &asked);
  g_assert_true (same_value (row, &asked, &sample));
  g_assert_false (same_value (row, &asked, &old));
  call_getter (entity, row, getter, &got);
  g_assert_true (same_value (row, &got, &sample));

  copy = improve_entity_copy (entity);
  g_assert_true (improve_entity_equal (entity, copy));
  g_assert_false (improve_entity_equal (entity, twin));
  /* A plan that has an id keeps one. */
  if (IMPROVE_IS_TREE (entity) && g_str_equal (name, "id"))
    return;
  g_object_set_property (G_OBJECT (entity), name, &old);
  assert_told_once (logger);
  g_assert_true (improve_entity_equal (entity, twin));
}

static void
test_plain (void)
{
  for_each_row (check_plain);
}

/* What is fixed is given at birth, and refused afterwards; what is derived is refused at any time. */
static void
check_read_only (GType             type,
                 const ImproveRow *row)
{
  const char *name = improve_row_get_name (row);
  gboolean fixed = improve_row_get_nature (row) == IMPROVE_NATURE_FIXED;
  g_autoptr (ImproveEntity) entity = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GValue) sample = G_VALUE_INIT, got = G_VALUE_INIT;
  GParamSpec *pspec;
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);

  if (improve_row_get_nature (row) == IMPROVE_NATURE_PLAIN)
    return;
  pspec = g_object_class_find_property ((GObjectClass *) klass, name);
  g_value_init (&sample, pspec->value_type);
  sample_value (row, &sample);
  entity = IMPROVE_ENTITY (g_object_new_with_properties (type, fixed ? 1 : 0, &name, &sample));
  call_getter (entity, row, function_of (type, "get", row), &got);
  g_assert_true (same_value (row, &got, &sample) == fixed);

  g_test_expect_message ("GLib-GObject", G_LOG_LEVEL_WARNING, fixed ? "*after construction*" : "*not writable*");
  g_object_set_property (G_OBJECT (entity), name, &sample);
  g_test_assert_expected_messages ();
  g_assert_false (improve_entity_put_text (entity, name, NULL, &error));
  g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
}

static void
test_read_only (void)
{
  for_each_row (check_read_only);
}

static void
check_list (GType             type,
            const ImproveRow *row)
{
  g_autoptr (ImproveEntity) owner = NULL, child = NULL;
  g_auto (GValue) got = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;

  if (improve_row_get_kind (row) != IMPROVE_KIND_LIST)
    return;
  owner = g_object_new (type, NULL);
  child = g_object_new (improve_row_get_value_type (row), NULL);
  call_getter (owner, row, function_of (type, "get", row), &got);
  g_assert_true (IMPROVE_IS_ENTITY_LIST (g_value_get_object (&got)));
  g_assert_true (g_list_model_get_item_type (g_value_get_object (&got)) == improve_row_get_value_type (row));
  improve_entity_add_child (owner, child, &error);
  if (error == NULL)
    g_assert_true (improve_entity_list_get (g_value_get_object (&got), 0) == child);
  else
    /* Into a plan records come by being recorded. */
    g_assert_error (error, IMPROVE_ENTITY_ERROR, IMPROVE_ENTITY_ERROR_READ_ONLY);
}

static void
test_lists (void)
{
  for_each_row (check_list);
}

static gboolean
is_nick (const char *nick,
         GArray     *types)
{
  for (guint i = 0; i < types->len; i++)
    {
      g_autofree char *other = nick_of (g_array_index (types, GType, i));

      if (g_str_equal (nick, other))
        return TRUE;
    }
  return FALSE;
}

static void
check_declaration (GType             type,
                   const ImproveRow *row)
{
  const char *name = improve_row_get_name (row);
  g_autoptr (GArray) types = all_types ();
  g_auto (GStrv) targets = improve_row_dup_targets (row), words = improve_row_dup_words (row);
  ImproveKind kind = improve_row_get_kind (row);

  g_assert_cmpint (kind, !=, IMPROVE_KIND_UNKNOWN);
  g_assert_cmpstr (improve_row_get_label (row), !=, name);
  g_assert_true (g_ascii_isupper (improve_row_get_label (row)[0]));
  g_assert_true ((kind == IMPROVE_KIND_REF) == g_str_has_suffix (name, "-id"));
  g_assert_true ((kind == IMPROVE_KIND_REFS) == g_str_has_suffix (name, "-ids"));
  if (kind != IMPROVE_KIND_REF && kind != IMPROVE_KIND_REFS)
    g_assert_cmpuint (g_strv_length (targets), ==, 0);
  for (guint i = 0; targets[i] != NULL; i++)
    g_assert_true (is_nick (targets[i], types));
  if (kind == IMPROVE_KIND_ENUM)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (improve_row_get_value_type (row));

      g_assert_cmpstr (klass->values[0].value_nick, ==, "unknown");
      g_assert_cmpint (klass->values[0].value, ==, 0);
      g_assert_cmpuint (g_strv_length (words), >, 1);
    }
  for (guint i = 0; words[i] != NULL; i++)
    g_assert_cmpstr (words[i], !=, "");
}

static void
test_declarations (void)
{
  for_each_row (check_declaration);
}

/* Bindings and ABI checkers do not see a class grow. Only the base and the tree are there to be derived from. */
static void
test_class_sizes (void)
{
  g_autoptr (GArray) types = all_types ();

  G_STATIC_ASSERT (sizeof (ImproveEntityClass) == sizeof (GObjectClass) + 8 * sizeof (gpointer));
  G_STATIC_ASSERT (sizeof (ImproveTreeClass) == sizeof (ImproveEntityClass) + 8 * sizeof (gpointer));
  for (guint i = 0; i < types->len; i++)
    {
      GType type = g_array_index (types, GType, i);
      GTypeQuery query;

      g_type_query (type, &query);
      g_assert_cmpuint (query.class_size, ==,
                        g_type_is_a (type, IMPROVE_TYPE_TREE) ? sizeof (ImproveTreeClass) : sizeof (ImproveEntityClass));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/types/every-type-can-be-made", test_every_type_can_be_made);
  g_test_add_func ("/types/functions", test_functions);
  g_test_add_func ("/types/absent", test_absent);
  g_test_add_func ("/types/plain", test_plain);
  g_test_add_func ("/types/read-only", test_read_only);
  g_test_add_func ("/types/lists", test_lists);
  g_test_add_func ("/types/declarations", test_declarations);
  g_test_add_func ("/types/class-sizes", test_class_sizes);

  return g_test_run ();
}
