/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-fault-private.h>

/**
 * ImproveFault:
 *
 * Something wrong, or worth knowing, in a document, and where it stands.
 *
 * The message says what is wrong and how to mend it; it never holds a value of the document. A fault does not change.
 *
 * Since: 1.0
 */
struct _ImproveFault
{
  GObject parent_instance;
  char *id;
  char *pointer;
  char *message;
  int line;
  int column;
  int offset;
};

enum
{
  PROP_ID = 1,
  PROP_POINTER,
  PROP_MESSAGE,
  PROP_LINE,
  PROP_COLUMN,
  PROP_OFFSET,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveFault, improve_fault, G_TYPE_OBJECT)

static void
improve_fault_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveFault *self = IMPROVE_FAULT (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_LINE:
      g_value_set_int (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_int (value, self->column);
      break;
    case PROP_OFFSET:
      g_value_set_int (value, self->offset);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
improve_fault_finalize (GObject *object)
{
  ImproveFault *self = IMPROVE_FAULT (object);

  g_free (self->id);
  g_free (self->pointer);
  g_free (self->message);

  G_OBJECT_CLASS (improve_fault_parent_class)->finalize (object);
}

static void
improve_fault_class_init (ImproveFaultClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = improve_fault_get_property;
  object_class->finalize = improve_fault_finalize;

  /**
   * ImproveFault:id:
   *
   * What kind of fault it is, such as `json-depth` or `document-type`. Ids are stable.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, "", flags);
  /**
   * ImproveFault:pointer:
   *
   * The JSON Pointer (RFC 6901) of the value, such as `/actions/3/title`; empty for the whole document. Very long names
   * in it are cut.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, "", flags);
  /**
   * ImproveFault:message:
   *
   * What is wrong and how to mend it, in a sentence.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, "", flags);
  /**
   * ImproveFault:line:
   *
   * The line, from 1.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_int ("line", NULL, NULL, 1, G_MAXINT, 1, flags);
  /**
   * ImproveFault:column:
   *
   * The column, from 1, in characters.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_int ("column", NULL, NULL, 1, G_MAXINT, 1, flags);
  /**
   * ImproveFault:offset:
   *
   * The place in bytes, from 0.
   *
   * Since: 1.0
   */
  props[PROP_OFFSET] = g_param_spec_int ("offset", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_fault_init (ImproveFault *self)
{
}

static ImproveFault *
fault_new (const char *id, char *pointer, char *message, guint line, guint column, gsize offset)
{
  ImproveFault *self = g_object_new (IMPROVE_TYPE_FAULT, NULL);

  self->id = g_strdup (id);
  self->pointer = pointer;
  self->message = message;
  self->line = MIN (line, G_MAXINT);
  self->column = MIN (column, G_MAXINT);
  self->offset = MIN (offset, G_MAXINT);
  return self;
}

/* Returns: (transfer full): a fault at the current token of @reader; takes @message */
ImproveFault *
improve_fault_new_here (const char *id, ImproveJsonReader *reader, char *message)
{
  guint line, column;
  gsize offset;

  improve_json_reader_get_place (reader, &line, &column, &offset);
  return fault_new (id, improve_json_reader_dup_pointer (reader), message, line, column, offset);
}

/* Returns: (transfer full): a list of #ImproveFault */
GListModel *
improve_faults_of (ImproveJsonReader *reader)
{
  const GPtrArray *faults = improve_json_reader_get_faults (reader);
  GListStore *list = g_list_store_new (IMPROVE_TYPE_FAULT);

  for (guint i = 0; i < faults->len; i++)
    {
      const ImproveJsonFault *fault = g_ptr_array_index (faults, i);
      g_autoptr (ImproveFault) object = fault_new (fault->id, g_strdup (fault->pointer), g_strdup (fault->message),
                                                   fault->line, fault->column, fault->offset);

      g_list_store_append (list, object);
    }
  return G_LIST_MODEL (list);
}

/**
 * improve_fault_get_id: (get-property id)
 * @self: a fault
 *
 * Gets #ImproveFault:id.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
improve_fault_get_id (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), NULL);
  return self->id;
}

/**
 * improve_fault_get_pointer: (get-property pointer)
 * @self: a fault
 *
 * Gets #ImproveFault:pointer.
 *
 * Returns: (transfer none): the JSON Pointer
 *
 * Since: 1.0
 */
const char *
improve_fault_get_pointer (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), NULL);
  return self->pointer;
}

/**
 * improve_fault_get_message: (get-property message)
 * @self: a fault
 *
 * Gets #ImproveFault:message.
 *
 * Returns: (transfer none): the message
 *
 * Since: 1.0
 */
const char *
improve_fault_get_message (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), NULL);
  return self->message;
}

/**
 * improve_fault_get_line: (get-property line)
 * @self: a fault
 *
 * Gets #ImproveFault:line.
 *
 * Returns: the line, from 1
 *
 * Since: 1.0
 */
int
improve_fault_get_line (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), 0);
  return self->line;
}

/**
 * improve_fault_get_column: (get-property column)
 * @self: a fault
 *
 * Gets #ImproveFault:column.
 *
 * Returns: the column, from 1, in characters
 *
 * Since: 1.0
 */
int
improve_fault_get_column (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), 0);
  return self->column;
}

/**
 * improve_fault_get_offset: (get-property offset)
 * @self: a fault
 *
 * Gets #ImproveFault:offset.
 *
 * Returns: the place in bytes, from 0
 *
 * Since: 1.0
 */
int
improve_fault_get_offset (ImproveFault *self)
{
  g_return_val_if_fail (IMPROVE_IS_FAULT (self), 0);
  return self->offset;
}
