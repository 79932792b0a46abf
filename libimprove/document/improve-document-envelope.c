/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The outermost object of a document: what it is, of which version, the plan and the lists beside it. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/document/improve-document-parse-private.h>
#include <libimprove/document/improve-fault.h>
#include <libimprove/entity/improve-tree-private.h>

#include <string.h>

/* What must be known before anything else is read: members come in any order. */
typedef struct
{
  gboolean readable; /* up to where both were found */
  gboolean is_plan;
  gint64 version;    /* 0: none */
} Head;

static gboolean
text_is (ImproveJsonReader *reader, const char *wanted)
{
  gsize length;
  const char *text = improve_json_reader_text (reader, &length);

  return strlen (wanted) == length && memcmp (wanted, text, length) == 0;
}

static Head
find_head (GBytes *bytes, const ImproveJsonLimits *limits)
{
  g_autoptr (ImproveJsonReader) reader = improve_json_reader_new (bytes, limits);
  Head head = { TRUE, FALSE, 0 };
  gboolean format_seen = FALSE;
  ImproveJsonToken token;

  if (improve_json_reader_next (reader) != IMPROVE_JSON_OBJECT_START)
    {
      head.readable = improve_json_reader_is_faultless (reader);
      return head;
    }
  while (!(format_seen && head.version > 0) && (token = improve_json_reader_next (reader)) == IMPROVE_JSON_MEMBER)
    {
      gboolean is_format = text_is (reader, "format");
      gboolean is_version = text_is (reader, "version");

      token = improve_json_reader_next (reader);
      if (is_format)
        {
          format_seen = TRUE;
          head.is_plan = token == IMPROVE_JSON_STRING && text_is (reader, IMPROVE_DOCUMENT_FORMAT);
        }
      if (is_version)
        improve_json_reader_get_int (reader, &head.version);
      if (!improve_json_reader_skip (reader))
        break;
    }
  head.readable = improve_json_reader_is_faultless (reader);
  return head;
}

static gboolean
refuse_format (ImproveParse *self)
{
  improve_json_reader_fault (self->reader, IMPROVE_DOCUMENT_ERROR_NOT_A_PLAN, "document-format",
                             "not an improvement plan: it is an object in braces whose member “format” is \"%s\"",
                             IMPROVE_DOCUMENT_FORMAT);
  improve_json_reader_stop (self->reader);
  return FALSE;
}

static void
read_version (ImproveParse *self)
{
  ImproveJsonToken token = improve_json_reader_next (self->reader);
  gint64 version = 0;

  if (token == IMPROVE_JSON_NUMBER && !improve_json_reader_get_int (self->reader, &version))
    return;
  if (version < 1 || version > G_MAXINT)
    improve_parse_note (self, "document-version", "“version” takes a whole number from 1, without quotes");
  improve_json_reader_skip (self->reader);
}

/* The current token is the name of a member beside the plan. */
static void
read_envelope_member (ImproveParse *self,
                      ImproveParseFrame *plan,
                      GPtrArray **extras,
                      gboolean *has_plan,
                      gboolean *has_version)
{
  const ImproveRowEntry *entry;
  const char *name;
  gsize length;

  if (text_is (self->reader, "format"))
    {
      improve_json_reader_next (self->reader);
      improve_json_reader_skip (self->reader);
      return;
    }
  if (text_is (self->reader, "version"))
    {
      *has_version = TRUE;
      read_version (self);
      return;
    }
  if (text_is (self->reader, "plan"))
    {
      *has_plan = TRUE;
      if (improve_json_reader_next (self->reader) == IMPROVE_JSON_OBJECT_START)
        improve_parse_push (self, plan->entity, NULL);
      else
        {
          improve_parse_note (self, "document-type", "“plan” takes an object in braces");
          improve_json_reader_skip (self->reader);
        }
      improve_parse_run (self);
      return;
    }
  name = improve_json_reader_text (self->reader, &length);
  entry = improve_parse_find_row (plan, name, length);
  if (entry == NULL || !entry->row->apart)
    improve_parse_keep_member (self, extras);
  else
    {
      improve_parse_read_member (self, plan, entry);
      improve_parse_run (self);
    }
}

static void
read_envelope (ImproveParse *self)
{
  ImproveEntity *entity = IMPROVE_ENTITY (self->content->plan);
  ImproveParseFrame plan = { entity, improve_row_table_of (entity) };
  GPtrArray *extras = NULL;
  gboolean has_plan = FALSE;
  gboolean has_version = FALSE;

  while (improve_json_reader_next (self->reader) == IMPROVE_JSON_MEMBER)
    read_envelope_member (self, &plan, &extras, &has_plan, &has_version);
  self->content->extras = improve_parse_finish_extras (&extras);
  if (improve_json_reader_token (self->reader) != IMPROVE_JSON_OBJECT_END)
    return;
  if (!has_plan)
    improve_parse_note (self, "document-plan",
                        "the member “plan” is missing: it holds the title and what the plan says of itself");
  if (!has_version)
    improve_parse_note (self, "document-version", "the member “version” is missing: this is format version %d",
          IMPROVE_DOCUMENT_VERSION);
  improve_json_reader_next (self->reader);
}

void
improve_document_content_clear (ImproveDocumentContent *self)
{
  g_clear_object (&self->plan);
  g_clear_pointer (&self->extras, g_strfreev);
  g_clear_object (&self->warnings);
}

/*
 * improve_document_parse:
 * @self: filled; to be cleared by the caller in any case
 * @bytes: what @reader reads, with @limits
 * @reader: before its first token
 * @cancellable: (nullable): looked at before every entity
 *
 * Reads a plan. What is of the wrong form is noted in @reader; what means nothing sensible is left to check/.
 *
 * Returns: whether there was no fault, and nobody cancelled; otherwise the plan is half read and of no use
 */
gboolean
improve_document_parse (ImproveDocumentContent *self,
                        GBytes *bytes,
                        const ImproveJsonLimits *limits,
                        ImproveJsonReader *reader,
                        GCancellable *cancellable)
{
  Head head = find_head (bytes, limits);
  ImproveParse parse = { reader, NULL, self, head.version > IMPROVE_DOCUMENT_VERSION, cancellable };
  ImproveJsonToken token;

  self->plan = g_object_new (IMPROVE_TYPE_PLAN, NULL);
  self->version = (int) CLAMP (head.version, 0, G_MAXINT);
  self->warnings = g_list_store_new (IMPROVE_TYPE_FAULT);
  token = improve_json_reader_next (reader);
  if (token == IMPROVE_JSON_FAULT)
    return FALSE;
  if ((head.readable && !head.is_plan) || token != IMPROVE_JSON_OBJECT_START)
    return refuse_format (&parse);
  parse.frames = g_array_new (FALSE, FALSE, sizeof (ImproveParseFrame));
  read_envelope (&parse);
  g_array_unref (parse.frames);
  if (!improve_json_reader_is_faultless (reader) || g_cancellable_is_cancelled (cancellable))
    return FALSE;
  improve_tree_index_all (IMPROVE_TREE (self->plan));
  /* what the document says of a state counts for nothing: the records say it */
  improve_tree_derive_all (IMPROVE_ENTITY (self->plan));
  return TRUE;
}
