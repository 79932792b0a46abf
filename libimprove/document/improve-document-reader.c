/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/document/improve-document-reader-private.h>
#include <libimprove/document/improve-fault.h>
#include <libimprove/document/improve-json-reader-private.h>

/**
 * ImproveDocumentReader:
 *
 * Reads documents, those from outside included.
 *
 * The reader is strict about structure: anything that is not JSON as RFC 8259 has it, a member given twice, a value of
 * the wrong type, a date that is none, or a limit exceeded refuses the whole document.
 * improve_document_reader_get_faults() lists what is wrong, each fault with its place and how to mend it, as far as the
 * first fault of syntax. What is well-formed but makes no sense (a reference to nothing, a missing title) loads, for
 * the check to list. No plan is ever half read.
 *
 * Every limit can be set and none can be switched off. The work done is at most a small multiple of the bytes.
 *
 * Since: 1.0
 */
enum
{
  PROP_FAULTS = 1,
  PROP_MAX_BYTES,
  PROP_MAX_DEPTH,
  PROP_MAX_MEMBERS,
  PROP_MAX_STRING,
  PROP_MAX_NODES,
  PROP_MAX_FAULTS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (ImproveDocumentReader, improve_document_reader, G_TYPE_OBJECT)

static int *
limit_of (ImproveDocumentReader *self, guint prop_id)
{
  switch (prop_id)
    {
    case PROP_MAX_BYTES:
      return &self->max_bytes;
    case PROP_MAX_DEPTH:
      return &self->max_depth;
    case PROP_MAX_MEMBERS:
      return &self->max_members;
    case PROP_MAX_STRING:
      return &self->max_string;
    case PROP_MAX_NODES:
      return &self->max_nodes;
    case PROP_MAX_FAULTS:
      return &self->max_faults;
    default:
      return NULL;
    }
}

static void
set_limit (ImproveDocumentReader *self, guint prop_id, int value)
{
  int *limit;

  g_return_if_fail (IMPROVE_IS_DOCUMENT_READER (self));
  g_return_if_fail (value > 0);

  limit = limit_of (self, prop_id);
  if (*limit == value)
    return;
  *limit = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop_id]);
}

static void
improve_document_reader_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  ImproveDocumentReader *self = IMPROVE_DOCUMENT_READER (object);

  if (prop_id == PROP_FAULTS)
    g_value_set_object (value, self->faults);
  else if (limit_of (self, prop_id) != NULL)
    g_value_set_int (value, *limit_of (self, prop_id));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
improve_document_reader_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  ImproveDocumentReader *self = IMPROVE_DOCUMENT_READER (object);

  if (limit_of (self, prop_id) != NULL)
    set_limit (self, prop_id, g_value_get_int (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
improve_document_reader_finalize (GObject *object)
{
  g_clear_object (&IMPROVE_DOCUMENT_READER (object)->faults);

  G_OBJECT_CLASS (improve_document_reader_parent_class)->finalize (object);
}

static GParamSpec *
limit_spec (const char *name, int value)
{
  return g_param_spec_int (name, NULL, NULL, 1, G_MAXINT, value,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
make_limits (void)
{
  const ImproveJsonLimits limits = IMPROVE_JSON_LIMITS_DEFAULT;

  /**
   * ImproveDocumentReader:max-bytes:
   *
   * How many bytes a document may have. A larger file is refused before it is read.
   *
   * Since: 1.0
   */
  props[PROP_MAX_BYTES] = limit_spec ("max-bytes", limits.max_bytes);
  /**
   * ImproveDocumentReader:max-depth:
   *
   * How deep objects and arrays may nest.
   *
   * Since: 1.0
   */
  props[PROP_MAX_DEPTH] = limit_spec ("max-depth", limits.max_depth);
  /**
   * ImproveDocumentReader:max-members:
   *
   * How many members one object may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_MEMBERS] = limit_spec ("max-members", limits.max_members);
  /**
   * ImproveDocumentReader:max-string:
   *
   * How many bytes one text, name or number may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_STRING] = limit_spec ("max-string", limits.max_string);
  /**
   * ImproveDocumentReader:max-nodes:
   *
   * How many values, of whatever type, a document may have. An object that becomes an entity counts as nine, because
   * it takes the memory of as many.
   *
   * Since: 1.0
   */
  props[PROP_MAX_NODES] = limit_spec ("max-nodes", limits.max_nodes);
  /**
   * ImproveDocumentReader:max-faults:
   *
   * After how many faults the reading stops.
   *
   * Since: 1.0
   */
  props[PROP_MAX_FAULTS] = limit_spec ("max-faults", limits.max_faults);
}

static void
improve_document_reader_class_init (ImproveDocumentReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = improve_document_reader_get_property;
  object_class->set_property = improve_document_reader_set_property;
  object_class->finalize = improve_document_reader_finalize;

  /**
   * ImproveDocumentReader:faults:
   *
   * What was wrong with the document read last, as a list of #ImproveFault; empty where it was read.
   *
   * Since: 1.0
   */
  props[PROP_FAULTS]
      = g_param_spec_object ("faults", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  make_limits ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
improve_document_reader_init (ImproveDocumentReader *self)
{
  self->faults = g_list_store_new (IMPROVE_TYPE_FAULT);
  for (guint i = PROP_MAX_BYTES; i < N_PROPS; i++)
    *limit_of (self, i) = G_PARAM_SPEC_INT (props[i])->default_value;
}

/**
 * improve_document_reader_new:
 *
 * Makes a reader with the default limits: 64 MiB, 64 levels, 256 members an object, 1 MiB a text, four million values,
 * 100 faults.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 1.0
 */
ImproveDocumentReader *
improve_document_reader_new (void)
{
  return g_object_new (IMPROVE_TYPE_DOCUMENT_READER, NULL);
}

/**
 * improve_document_reader_get_faults: (get-property faults)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:faults.
 *
 * Returns: (transfer none): a list of #ImproveFault, the same one for the life of the reader
 *
 * Since: 1.0
 */
GListModel *
improve_document_reader_get_faults (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), NULL);
  return G_LIST_MODEL (self->faults);
}

/**
 * improve_document_reader_get_max_bytes: (get-property max-bytes)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-bytes.
 *
 * Returns: how many bytes a document may have
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_bytes (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_bytes;
}

/**
 * improve_document_reader_set_max_bytes: (set-property max-bytes)
 * @self: a reader
 * @value: how many bytes a document may have, at least 1
 *
 * Sets #ImproveDocumentReader:max-bytes.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_bytes (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_BYTES, value);
}

/**
 * improve_document_reader_get_max_depth: (get-property max-depth)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-depth.
 *
 * Returns: how deep objects and arrays may nest
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_depth (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_depth;
}

/**
 * improve_document_reader_set_max_depth: (set-property max-depth)
 * @self: a reader
 * @value: how deep objects and arrays may nest, at least 1
 *
 * Sets #ImproveDocumentReader:max-depth.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_depth (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_DEPTH, value);
}

/**
 * improve_document_reader_get_max_members: (get-property max-members)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-members.
 *
 * Returns: how many members one object may have
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_members (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_members;
}

/**
 * improve_document_reader_set_max_members: (set-property max-members)
 * @self: a reader
 * @value: how many members one object may have, at least 1
 *
 * Sets #ImproveDocumentReader:max-members.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_members (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_MEMBERS, value);
}

/**
 * improve_document_reader_get_max_string: (get-property max-string)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-string.
 *
 * Returns: how many bytes one text, name or number may have
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_string (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_string;
}

/**
 * improve_document_reader_set_max_string: (set-property max-string)
 * @self: a reader
 * @value: how many bytes one text, name or number may have, at least 1
 *
 * Sets #ImproveDocumentReader:max-string.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_string (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_STRING, value);
}

/**
 * improve_document_reader_get_max_nodes: (get-property max-nodes)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-nodes.
 *
 * Returns: how many values a document may have
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_nodes (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_nodes;
}

/**
 * improve_document_reader_set_max_nodes: (set-property max-nodes)
 * @self: a reader
 * @value: how many values a document may have, at least 1
 *
 * Sets #ImproveDocumentReader:max-nodes.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_nodes (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_NODES, value);
}

/**
 * improve_document_reader_get_max_faults: (get-property max-faults)
 * @self: a reader
 *
 * Gets #ImproveDocumentReader:max-faults.
 *
 * Returns: after how many faults reading stops
 *
 * Since: 1.0
 */
int
improve_document_reader_get_max_faults (ImproveDocumentReader *self)
{
  g_return_val_if_fail (IMPROVE_IS_DOCUMENT_READER (self), 0);
  return self->max_faults;
}

/**
 * improve_document_reader_set_max_faults: (set-property max-faults)
 * @self: a reader
 * @value: after how many faults reading stops, at least 1
 *
 * Sets #ImproveDocumentReader:max-faults.
 *
 * Since: 1.0
 */
void
improve_document_reader_set_max_faults (ImproveDocumentReader *self, int value)
{
  set_limit (self, PROP_MAX_FAULTS, value);
}
