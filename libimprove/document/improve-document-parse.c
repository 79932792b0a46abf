/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * From the gate's tokens straight into the struct members of entities: no tree of JSON is built, and nothing recurses.
 * What the rows do not know is kept as text. The faults are noted in the gate, with those it finds itself.
 */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-parse-private.h>
#include <libimprove/document/improve-fault-private.h>
#include <libimprove/document/improve-kind-json-private.h>
#include <libimprove/entity/improve-entity-list-private.h>
#include <libimprove/entity/improve-kinds-private.h>
#include <libimprove/entity/improve-tree-private.h>
#include <libimprove/model/improve-move.h>

#include <string.h>

#define MAX_WARNINGS 100

/* --- faults and warnings --- */

void
improve_parse_note (ImproveParse *self, const char *id, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  if (self->newer)
    improve_json_reader_fault (self->reader, IMPROVE_DOCUMENT_ERROR_NEWER_VERSION, id,
                               "%s. The document was made by a newer version (format %d, this is %d): update the "
                               "library to read it",
                               message, self->content->version, IMPROVE_DOCUMENT_VERSION);
  else
    improve_json_reader_fault (self->reader, IMPROVE_DOCUMENT_ERROR_STRUCTURE, id, "%s", message);
}

G_GNUC_PRINTF (3, 4)
static void
warn (ImproveParse *self, const char *id, const char *format, ...)
{
  g_autoptr (ImproveFault) warning = NULL;
  va_list args;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->content->warnings)) >= MAX_WARNINGS)
    return;
  va_start (args, format);
  warning = improve_fault_new_here (id, self->reader, g_strdup_vprintf (format, args));
  va_end (args);
  g_list_store_append (self->content->warnings, warning);
}

/* --- what the rows do not know --- */

/* Keeps the value whose first token is the current one under @name, which this takes over. */
static void
keep_value (ImproveParse *self, GPtrArray **extras, char *name)
{
  GString *raw = g_string_new (NULL);

  improve_json_reader_append_raw (self->reader, raw);
  if (*extras == NULL)
    *extras = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (*extras, name);
  g_ptr_array_add (*extras, g_string_free (raw, FALSE));
}

/* The current token is the name of a member that nobody knows. */
void
improve_parse_keep_member (ImproveParse *self, GPtrArray **extras)
{
  gsize length;
  const char *text = improve_json_reader_text (self->reader, &length);
  char *name = g_strndup (text, length);

  self->content->n_kept++;
  if (!g_str_has_prefix (name, "x-"))
    warn (self, "document-unknown-member",
          "a member this version does not know: it is kept and written back; names of your own begin with x-");
  improve_json_reader_next (self->reader);
  keep_value (self, extras, name);
}

char **
improve_parse_finish_extras (GPtrArray **extras)
{
  GPtrArray *array = g_steal_pointer (extras);
  char **strv;

  if (array == NULL)
    return NULL;
  g_ptr_array_add (array, NULL);
  strv = (char **) g_ptr_array_steal (array, NULL);
  g_ptr_array_unref (array);
  return strv;
}

/* --- frames --- */

void
improve_parse_push (ImproveParse *self, ImproveEntity *entity, const ImproveRow *list)
{
  ImproveParseFrame frame = { entity, improve_row_table_of (entity), list, 0, NULL };

  g_array_append_val (self->frames, frame);
}

static ImproveParseFrame *
innermost (ImproveParse *self)
{
  return &g_array_index (self->frames, ImproveParseFrame, self->frames->len - 1);
}

static void
pop (ImproveParse *self)
{
  ImproveParseFrame *frame = innermost (self);

  if (frame->extras != NULL)
    improve_entity_take_extras (frame->entity, improve_parse_finish_extras (&frame->extras));
  g_array_set_size (self->frames, self->frames->len - 1);
}

const ImproveRowEntry *
improve_parse_find_row (ImproveParseFrame *frame, const char *name, gsize length)
{
  const ImproveRowTable *table = frame->table;

  for (guint i = 0, at = frame->next; i < table->n_entries; i++, at++)
    {
      const ImproveRowEntry *entry;

      if (at >= table->n_entries)
        at = 0;
      entry = &table->entries[at];
      if (entry->member_length == length && memcmp (entry->member, name, length) == 0)
        {
          frame->next = at + 1;
          return entry;
        }
    }
  for (guint i = 0; i < table->n_entries; i++)
    {
      const char *alias = table->entries[i].row->alias;

      if (alias != NULL && strlen (alias) == length && memcmp (alias, name, length) == 0)
        return &table->entries[i];
    }
  return NULL;
}

/* --- members --- */

static void
explain (ImproveParse *self, const ImproveRowEntry *entry, ImproveReading reading)
{
  const ImproveRow *row = entry->row;
  const char *wanted = improve_kind_json_get (row->kind)->wanted;

  switch (reading)
    {
    case IMPROVE_READING_WRONG_TYPE:
      improve_parse_note (self, "document-type", "“%s” takes %s", entry->member, wanted);
      break;
    case IMPROVE_READING_WRONG_FORM:
      improve_parse_note (self, "document-form", "“%s” takes %s", entry->member, wanted);
      break;
    case IMPROVE_READING_OUT_OF_RANGE:
      if (row->minimum != 0 || row->maximum != 0)
        improve_parse_note (self, "document-range", "“%s” takes a number from %.15g to %.15g", entry->member,
                            row->minimum, row->maximum);
      else
        improve_parse_note (self, "document-range", "“%s” takes a whole number of 32 bits", entry->member);
      break;
    case IMPROVE_READING_UNKNOWN_WORD:
      {
        g_auto (GStrv) words = improve_row_dup_words (row);
        g_autofree char *list = g_strjoinv (", ", words);

        improve_parse_note (self, "document-word", "“%s” takes one of these words: %s", entry->member, list);
      }
      break;
    case IMPROVE_READING_DONE:
    case IMPROVE_READING_FAULT:
    default:
      break;
    }
}

/* A word of a newer version: the row stays unknown, the word is kept as if the row were not known. */
static void
keep_word (ImproveParse *self, ImproveParseFrame *frame, const ImproveRowEntry *entry)
{
  self->content->n_kept++;
  warn (self, "document-newer-word",
        "“%s” has a word of a newer version: it reads as unknown, is kept and written back", entry->member);
  keep_value (self, &frame->extras, g_strdup (entry->member));
}

/* The states a move may lead to are the words of its owner's derived enums. */
static gboolean
holds_state (const ImproveRow *row)
{
  return row->kind == IMPROVE_KIND_ENUM && row->nature == IMPROVE_NATURE_DERIVED;
}

static gboolean
is_state (const ImproveRowTable *owner, const char *word)
{
  for (guint i = 0; i < owner->n_entries; i++)
    {
      const ImproveRow *row = owner->entries[i].row;

      if (holds_state (row) && improve_enum_get_value (row->value_type (), word) > 0)
        return TRUE;
    }
  return FALSE;
}

static char *
list_states (const ImproveRowTable *owner)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < owner->n_entries; i++)
    if (holds_state (owner->entries[i].row))
      {
        g_auto (GStrv) some = improve_row_dup_words (owner->entries[i].row);

        g_strv_builder_addv (words, (const char **) some);
      }
  all = g_strv_builder_end (words);
  return g_strjoinv (", ", all);
}

/* A move names its state as text, because it depends on the owner which states there are. */
static void
check_move (ImproveParse *self, ImproveEntity *move)
{
  const char *word = improve_move_get_to (IMPROVE_MOVE (move));
  ImproveEntity *owner = improve_entity_get_parent (move);
  g_autofree char *states = NULL;

  /* a move read by itself has no owner */
  if (owner == NULL || is_state (improve_row_table_of (owner), word))
    return;
  states = list_states (improve_row_table_of (owner));
  if (self->newer)
    warn (self, "document-newer-word",
          "“to” has a word of a newer version: it is kept and written back, and leads to no state");
  else
    improve_parse_note (self, "document-word", "“to” takes one of these words: %s", states);
}

static void
read_scalar (ImproveParse *self, ImproveParseFrame *frame, const ImproveRowEntry *entry)
{
  const ImproveKindJson *kind = improve_kind_json_get (entry->row->kind);
  guint depth = improve_json_reader_depth (self->reader);
  ImproveJsonToken token = improve_json_reader_token (self->reader);
  ImproveReading reading;

  if (token == IMPROVE_JSON_OBJECT_START || token == IMPROVE_JSON_ARRAY_START)
    depth--;
  reading = kind->read (self->reader, entry->row, improve_row_member (frame->entity, entry->row));
  if (reading == IMPROVE_READING_DONE)
    {
      if (frame->table->type == IMPROVE_TYPE_MOVE && g_str_equal (entry->member, "to"))
        check_move (self, frame->entity);
      else if (improve_row_is_consequence (entry->row))
        warn (self, "document-derived",
              "“%s” follows from the records: what is written here counts for nothing and is not written back",
              entry->member);
      return;
    }
  if (reading == IMPROVE_READING_UNKNOWN_WORD && self->newer)
    {
      keep_word (self, frame, entry);
      return;
    }
  explain (self, entry, reading);
  improve_json_reader_leave (self->reader, depth);
}

static void
adopt_part (ImproveEntity **member, ImproveEntity *owner, ImproveEntity *part)
{
  if (*member != NULL)
    {
      /* a member repeated: a fault already, but nothing may leak */
      improve_entity_set_parent (*member, NULL);
      g_object_unref (*member);
    }
  *member = part;
  improve_entity_set_parent (part, owner);
}

static void
refuse_value (ImproveParse *self, const ImproveRowEntry *entry)
{
  explain (self, entry, IMPROVE_READING_WRONG_TYPE);
  improve_json_reader_skip (self->reader);
}

/* Reads the value that follows the current token, a member's name, into its row. */
void
improve_parse_read_member (ImproveParse *self, ImproveParseFrame *frame, const ImproveRowEntry *entry)
{
  const ImproveRow *row = entry->row;
  ImproveJsonToken token = improve_json_reader_next (self->reader);

  /* null says the same as a member left out */
  if (token == IMPROVE_JSON_NULL || token == IMPROVE_JSON_FAULT)
    return;
  if (row->kind == IMPROVE_KIND_LIST)
    {
      if (token == IMPROVE_JSON_ARRAY_START)
        improve_parse_push (self, frame->entity, row);
      else
        refuse_value (self, entry);
    }
  else if (row->kind == IMPROVE_KIND_PART)
    {
      ImproveEntity *part;

      if (token != IMPROVE_JSON_OBJECT_START)
        {
          refuse_value (self, entry);
          return;
        }
      if (!improve_json_reader_charge (self->reader, IMPROVE_VALUES_AN_ENTITY))
        return;
      part = g_object_new (row->value_type (), NULL);
      adopt_part (improve_row_member (frame->entity, row), frame->entity, part);
      improve_parse_push (self, part, NULL);
    }
  else
    read_scalar (self, frame, entry);
}

static void
step_object (ImproveParse *self, ImproveJsonToken token)
{
  ImproveParseFrame *frame = innermost (self);
  const ImproveRowEntry *entry;
  const char *name;
  gsize length;

  if (token == IMPROVE_JSON_OBJECT_END)
    {
      pop (self);
      return;
    }
  name = improve_json_reader_text (self->reader, &length);
  entry = improve_parse_find_row (frame, name, length);
  if (entry == NULL)
    improve_parse_keep_member (self, &frame->extras);
  else if (entry->row->apart)
    {
      improve_parse_note (self, "document-place", "“%s” stands beside “plan”, not inside it: move it out",
                          entry->member);
      improve_json_reader_next (self->reader);
      improve_json_reader_skip (self->reader);
    }
  else
    improve_parse_read_member (self, frame, entry);
}

static void
step_list (ImproveParse *self, ImproveJsonToken token)
{
  ImproveParseFrame *frame = innermost (self);
  ImproveEntityList **list = improve_row_member (frame->entity, frame->list);
  ImproveEntity *child;

  if (token == IMPROVE_JSON_ARRAY_END)
    {
      pop (self);
      return;
    }
  if (token != IMPROVE_JSON_OBJECT_START)
    {
      improve_parse_note (self, "document-type", "each item of the list “%s” is an object in braces",
                          frame->list->name);
      improve_json_reader_skip (self->reader);
      return;
    }
  if (g_cancellable_is_cancelled (self->cancellable))
    improve_json_reader_stop (self->reader);
  if (!improve_json_reader_charge (self->reader, IMPROVE_VALUES_AN_ENTITY))
    return;
  child = g_object_new (frame->list->value_type (), NULL);
  if (*list == NULL)
    *list = improve_entity_list_new (frame->list->value_type ());
  improve_entity_list_append_raw (*list, child);
  improve_entity_set_parent (child, frame->entity);
  improve_parse_push (self, child, NULL);
}

/* Reads until every frame has ended, or a fault stops the gate. */
void
improve_parse_run (ImproveParse *self)
{
  while (self->frames->len > 0)
    {
      ImproveJsonToken token = improve_json_reader_next (self->reader);

      if (token == IMPROVE_JSON_FAULT)
        pop (self);
      else if (innermost (self)->list != NULL)
        step_list (self, token);
      else
        step_object (self, token);
    }
}

/*
 * improve_document_parse_entity:
 * @reader: before its first token
 *
 * Returns: (transfer full) (nullable): the entity that the object in @reader describes, in no plan; %NULL where @reader
 *   has noted faults
 */
ImproveEntity *
improve_document_parse_entity (GType type, ImproveJsonReader *reader)
{
  ImproveDocumentContent content = { .version = IMPROVE_DOCUMENT_VERSION };
  ImproveParse parse = { reader, g_array_new (FALSE, FALSE, sizeof (ImproveParseFrame)), &content, FALSE };
  ImproveEntity *entity = g_object_new (type, NULL);

  content.warnings = g_list_store_new (IMPROVE_TYPE_FAULT);
  if (improve_json_reader_next (reader) == IMPROVE_JSON_OBJECT_START)
    {
      improve_parse_push (&parse, entity, NULL);
      improve_parse_run (&parse);
      improve_json_reader_next (reader);
    }
  else
    improve_parse_note (&parse, "document-type", "an entity is an object in braces");
  g_array_unref (parse.frames);
  improve_document_content_clear (&content);
  if (!improve_json_reader_is_faultless (reader))
    g_clear_object (&entity);
  return entity;
}
