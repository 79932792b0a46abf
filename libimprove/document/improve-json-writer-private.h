/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/*
 * The canonical form of JSON here: members in the order given, two-space indent, UTF-8 unescaped, escapes only where
 * RFC 8259 wants them (the short ones, else \u00xx), LF, a final line break, the shortest digits that read back the
 * same. The same calls give the same bytes, in every locale.
 *
 *   ImproveJsonWriter w;
 *
 *   improve_json_writer_init (&w);
 *   improve_json_writer_begin_object (&w);
 *   improve_json_writer_member_string (&w, "id", id);
 *   improve_json_writer_member (&w, "years");
 *   improve_json_writer_begin_array (&w);
 *   improve_json_writer_int (&w, 2017);
 *   improve_json_writer_end (&w);
 *   improve_json_writer_end (&w);
 *   text = improve_json_writer_finish (&w, NULL);
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  GString *out;
  GString *open;      /* the closing brackets that are due, innermost last */
  gboolean empty;     /* the innermost object or array has nothing in it yet */
  gboolean has_name;  /* a member's name was written, its value is due */
  gboolean not_utf8;  /* a text was not UTF-8: U+FFFD stands in its place */
  guint n_entities;   /* what improve_document_write_entity() wrote */
} ImproveJsonWriter;

void    improve_json_writer_init         (ImproveJsonWriter *self);
void    improve_json_writer_clear        (ImproveJsonWriter *self);
char   *improve_json_writer_finish       (ImproveJsonWriter *self,
                                          gsize             *length);
GBytes *improve_json_writer_finish_bytes (ImproveJsonWriter *self);

void improve_json_writer_begin_object (ImproveJsonWriter *self);
void improve_json_writer_begin_array  (ImproveJsonWriter *self);
void improve_json_writer_end          (ImproveJsonWriter *self);
void improve_json_writer_member       (ImproveJsonWriter *self,
                                       const char        *name);

/* Values: of an array, or after improve_json_writer_member(), or the whole document. */
void improve_json_writer_string (ImproveJsonWriter *self,
                                 const char        *value);
void improve_json_writer_int    (ImproveJsonWriter *self,
                                 gint64             value);
void improve_json_writer_double (ImproveJsonWriter *self,
                                 double             value);
void improve_json_writer_bool   (ImproveJsonWriter *self,
                                 gboolean           value);
void improve_json_writer_null   (ImproveJsonWriter *self);
void improve_json_writer_strv   (ImproveJsonWriter *self,
                                 const char *const *values);
void improve_json_writer_raw    (ImproveJsonWriter *self,
                                 const char        *json,
                                 gssize             length);

/* A member with its value. */
void improve_json_writer_member_string (ImproveJsonWriter *self,
                                        const char        *name,
                                        const char        *value);
void improve_json_writer_member_int    (ImproveJsonWriter *self,
                                        const char        *name,
                                        gint64             value);
void improve_json_writer_member_double (ImproveJsonWriter *self,
                                        const char        *name,
                                        double             value);
void improve_json_writer_member_bool   (ImproveJsonWriter *self,
                                        const char        *name,
                                        gboolean           value);
void improve_json_writer_member_strv   (ImproveJsonWriter *self,
                                        const char        *name,
                                        const char *const *values);
void improve_json_writer_member_raw    (ImproveJsonWriter *self,
                                        const char        *name,
                                        const char        *json);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ImproveJsonWriter, improve_json_writer_clear)

G_END_DECLS
