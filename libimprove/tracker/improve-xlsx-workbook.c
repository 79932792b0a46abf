/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The workbook: which sheets there are, where their parts lie, and what else it holds that is not read. */

#include <libimprove/tracker/improve-xlsx-private.h>

#include <string.h>

#include <libimprove/base/improve-errors.h>

#define MAX_SHEETS 255
#define MAX_RELATIONS 10000
#define SHOWN_PLACES 10

typedef struct
{
  char *name;
  char *relation;
  char *part;
  gboolean hidden;
} Sheet;

typedef struct
{
  char *id;
  char *type;      /* the last word of it */
  char *target;    /* the name of a part; NULL: outside the workbook */
} Relation;

struct _ImproveXlsx
{
  ImproveXlsxLimits limits;
  ImproveZip *zip;
  GPtrArray *sheets;
  ImproveXlsxShared shared;
};

static void
sheet_free (Sheet *sheet)
{
  g_free (sheet->name);
  g_free (sheet->relation);
  g_free (sheet->part);
  g_free (sheet);
}

static void
relation_free (Relation *relation)
{
  g_free (relation->id);
  g_free (relation->type);
  g_free (relation->target);
  g_free (relation);
}

void
improve_xlsx_free (ImproveXlsx *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->zip, improve_zip_free);
  g_ptr_array_unref (self->sheets);
  g_string_free (self->shared.text, TRUE);
  g_array_unref (self->shared.strings);
  g_array_unref (self->shared.formats);
  g_free (self);
}

#define ZIP_MARK "PK\3\4"
#define EMPTY_ZIP_MARK "PK\5\6"
#define OLE_MARK "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

static gboolean
starts_with (GBytes *bytes, const char *mark)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return size >= strlen (mark) && memcmp (data, mark, strlen (mark)) == 0;
}

/* By its first bytes; the older and the encrypted kind too, to be refused by name. */
gboolean
improve_xlsx_is_workbook (GBytes *bytes)
{
  return starts_with (bytes, ZIP_MARK) || starts_with (bytes, EMPTY_ZIP_MARK) || starts_with (bytes, OLE_MARK);
}

/* Workbooks with a password lie in a container of the older kind, in a stream of this name. */
static void
refuse_container (GBytes *bytes, GError **error)
{
  static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (memmem (data, size, name, sizeof name) != NULL)
    g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_ENCRYPTED,
                         "[xlsx-encrypted] the file is protected by a password; save it without one");
  else
    g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                         "[xlsx-old] a workbook of the kind before 2007 (.xls) is unsupported; save it as .xlsx or "
                         "CSV");
}

/* "../worksheets/a.xml" as seen from the part "xl/b.xml"; NULL where it leaves the workbook. */
static char *
resolve (const char *from, const char *target)
{
  g_auto (GStrv) steps = NULL;
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  g_autofree char *folder = g_path_get_dirname (from);
  g_autofree char *joined = *target == '/' ? g_strdup (target + 1)
                            : g_str_equal (folder, ".") ? g_strdup (target)
                                                        : g_strconcat (folder, "/", target, NULL);

  if (strlen (joined) > 1024)
    return NULL;
  steps = g_strsplit (joined, "/", -1);
  for (guint i = 0; steps[i] != NULL; i++)
    if (g_str_equal (steps[i], "..") && path->len == 0)
      return NULL;
    else if (g_str_equal (steps[i], ".."))
      g_ptr_array_set_size (path, (int) path->len - 1);
    else if (*steps[i] != '\0' && !g_str_equal (steps[i], "."))
      g_ptr_array_add (path, steps[i]);
  g_ptr_array_add (path, NULL);
  return g_strjoinv ("/", (char **) path->pdata);
}

typedef struct
{
  const char *from;
  GPtrArray *relations;
} Relations;

static void
start_relation (GMarkupParseContext *context,
                const char          *name,
                const char         **names,
                const char         **values,
                gpointer             data,
                GError             **error)
{
  Relations *self = data;
  const char *id = improve_xlsx_get_attribute (names, values, "Id");
  const char *type = improve_xlsx_get_attribute (names, values, "Type");
  const char *target = improve_xlsx_get_attribute (names, values, "Target");
  const char *mode = improve_xlsx_get_attribute (names, values, "TargetMode");
  Relation *relation;

  if (!g_str_equal (name, "Relationship") || id == NULL || type == NULL || target == NULL ||
      self->relations->len >= MAX_RELATIONS)
    return;
  relation = g_new0 (Relation, 1);
  g_ptr_array_add (self->relations, relation);
  relation->id = g_strdup (id);
  relation->type = g_path_get_basename (type);
  relation->target = g_strcmp0 (mode, "External") == 0 ? NULL : resolve (self->from, target);
}

/* What a part refers to; "" is the workbook as a whole. */
static GPtrArray *
read_relations (ImproveXlsx *self, const char *from, GError **error)
{
  static const GMarkupParser parser = { start_relation, NULL, NULL, NULL, NULL };
  g_autoptr (GPtrArray) relations = g_ptr_array_new_with_free_func ((GDestroyNotify) relation_free);
  g_autofree char *folder = g_path_get_dirname (from);
  g_autofree char *base = g_path_get_basename (from);
  g_autofree char *name = *from == '\0' ? g_strdup ("_rels/.rels") : g_strdup_printf ("%s/_rels/%s.rels", folder, base);
  Relations data = { from, relations };
  g_autoptr (GBytes) part = NULL;

  if (*from != '\0' && !improve_zip_contains (self->zip, name))
    return g_steal_pointer (&relations);
  part = improve_zip_read (self->zip, name, error);
  if (part == NULL || !improve_xlsx_parse (part, &parser, &data, error))
    return NULL;
  return g_steal_pointer (&relations);
}

static const Relation *
find_relation (GPtrArray *relations, const char *id, const char *type)
{
  for (guint i = 0; i < relations->len; i++)
    {
      const Relation *relation = g_ptr_array_index (relations, i);

      if ((id == NULL || g_str_equal (relation->id, id)) && (type == NULL || g_str_equal (relation->type, type)) &&
          relation->target != NULL)
        return relation;
    }
  return NULL;
}

static void
start_workbook (GMarkupParseContext *context,
                const char          *name,
                const char         **names,
                const char         **values,
                gpointer             data,
                GError             **error)
{
  ImproveXlsx *self = data;
  const char *state, *id, *title;
  Sheet *sheet;

  if (g_str_equal (name, "workbookPr"))
    self->shared.from_1904 = improve_xlsx_get_flag (names, values, "date1904");
  if (!g_str_equal (name, "sheet"))
    return;
  if (self->sheets->len >= MAX_SHEETS)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT, "[xlsx-sheets] more than %d sheets",
                   MAX_SHEETS);
      return;
    }
  state = improve_xlsx_get_attribute (names, values, "state");
  id = improve_xlsx_get_attribute (names, values, "id");
  title = improve_xlsx_get_attribute (names, values, "name");
  sheet = g_new0 (Sheet, 1);
  g_ptr_array_add (self->sheets, sheet);
  sheet->name = g_strdup (title != NULL ? title : "");
  sheet->relation = g_strdup (id != NULL ? id : "");
  sheet->hidden = state != NULL && !g_str_equal (state, "visible");
}

static gboolean
read_shared (ImproveXlsx *self, GPtrArray *relations, GError **error)
{
  const Relation *strings = find_relation (relations, NULL, "sharedStrings");
  const Relation *styles = find_relation (relations, NULL, "styles");
  g_autoptr (GBytes) part = NULL;
  g_autoptr (GBytes) style_part = NULL;

  if (strings != NULL && improve_zip_contains (self->zip, strings->target))
    {
      part = improve_zip_read (self->zip, strings->target, error);
      if (part == NULL || !improve_xlsx_read_strings (part, &self->limits, &self->shared, error))
        return FALSE;
    }
  if (styles == NULL || !improve_zip_contains (self->zip, styles->target))
    return TRUE;
  style_part = improve_zip_read (self->zip, styles->target, error);
  return style_part != NULL && improve_xlsx_read_styles (style_part, &self->shared, error);
}

static gboolean
read_workbook (ImproveXlsx *self, GError **error)
{
  static const GMarkupParser parser = { start_workbook, NULL, NULL, NULL, NULL };
  g_autoptr (GPtrArray) top = NULL;
  g_autoptr (GPtrArray) relations = NULL;
  g_autoptr (GBytes) part = NULL;
  const Relation *workbook;

  if (!improve_zip_contains (self->zip, "_rels/.rels"))
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                           "[xlsx-kind] the file is no XLSX workbook; save the tracker as .xlsx or CSV");
      return FALSE;
    }
  top = read_relations (self, "", error);
  if (top == NULL)
    return FALSE;
  workbook = find_relation (top, NULL, "officeDocument");
  if (workbook == NULL || !g_str_has_suffix (workbook->target, ".xml"))
    {
      g_set_error_literal (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                           "[xlsx-kind] the file is no XLSX workbook; save the tracker as .xlsx or CSV");
      return FALSE;
    }
  part = improve_zip_read (self->zip, workbook->target, error);
  if (part == NULL || !improve_xlsx_parse (part, &parser, self, error))
    return FALSE;
  relations = read_relations (self, workbook->target, error);
  if (relations == NULL || !read_shared (self, relations, error))
    return FALSE;
  for (guint i = 0; i < self->sheets->len; i++)
    {
      Sheet *sheet = g_ptr_array_index (self->sheets, i);
      const Relation *relation = find_relation (relations, sheet->relation, "worksheet");

      sheet->part = relation != NULL ? g_strdup (relation->target) : NULL;
    }
  return TRUE;
}

ImproveXlsx *
improve_xlsx_open (GBytes *bytes, const ImproveXlsxLimits *limits, GError **error)
{
  static const ImproveXlsxLimits defaults = IMPROVE_XLSX_LIMITS_DEFAULT;
  g_autoptr (ImproveXlsx) self = g_new0 (ImproveXlsx, 1);

  self->limits = limits != NULL ? *limits : defaults;
  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) sheet_free);
  self->shared.text = g_string_new (NULL);
  self->shared.strings = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->shared.formats = g_array_new (FALSE, FALSE, sizeof (ImproveXlsxFormat));
  if (starts_with (bytes, OLE_MARK))
    {
      refuse_container (bytes, error);
      return NULL;
    }
  if (g_bytes_get_size (bytes) > self->limits.sheet.max_bytes)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_LIMIT,
                   "[xlsx-size] more than %" G_GSIZE_FORMAT " bytes", self->limits.sheet.max_bytes);
      return NULL;
    }
  self->zip = improve_zip_open (bytes, &self->limits.zip, error);
  if (self->zip == NULL || !read_workbook (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

guint
improve_xlsx_get_n_sheets (ImproveXlsx *self)
{
  return self->sheets->len;
}

const char *
improve_xlsx_get_sheet_name (ImproveXlsx *self, guint index)
{
  const Sheet *sheet = g_ptr_array_index (self->sheets, index);

  return sheet->name;
}

/* Whether a person does not see it: hidden, or a chart, or nothing at all. */
gboolean
improve_xlsx_get_sheet_hidden (ImproveXlsx *self, guint index)
{
  const Sheet *sheet = g_ptr_array_index (self->sheets, index);

  return sheet->hidden || sheet->part == NULL;
}

typedef struct
{
  guint n;
  GString *places;
} Comments;

static void
start_comment (GMarkupParseContext *context,
               const char          *name,
               const char         **names,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  Comments *self = data;
  const char *place = improve_xlsx_get_attribute (names, values, "ref");
  guint row, column;

  if ((!g_str_equal (name, "comment") && !g_str_equal (name, "threadedComment")) || place == NULL ||
      !improve_xlsx_parse_place (place, &row, &column, NULL))
    return;
  if (self->n++ < SHOWN_PLACES)
    g_string_append_printf (self->places, "%s%s", self->n > 1 ? ", " : "", place);
}

static gboolean
tell_comments (ImproveXlsx *self, const char *name, ImproveSheet *sheet, GError **error)
{
  static const GMarkupParser parser = { start_comment, NULL, NULL, NULL, NULL };
  g_autoptr (GString) places = g_string_new (NULL);
  Comments comments = { 0, places };
  g_autoptr (GBytes) part = improve_zip_read (self->zip, name, error);
  g_autofree char *reason = NULL;

  if (part == NULL || !improve_xlsx_parse (part, &parser, &comments, error))
    return FALSE;
  reason = g_strdup_printf ("comments at %s%s were dropped", places->str, comments.n > SHOWN_PLACES ? " and more" : "");
  if (comments.n > 0)
    improve_sheet_add_note (sheet, 0, -1, "xlsx-comments", reason, "write what the plan should know into a cell");
  return TRUE;
}

/* What lies beside the sheet and is not read. */
static gboolean
tell_beside (ImproveXlsx *self, const Sheet *sheet, ImproveSheet *cells, GError **error)
{
  g_autoptr (GPtrArray) relations = read_relations (self, sheet->part, error);
  gboolean pivot = FALSE, drawing = FALSE;

  for (guint i = 0; relations != NULL && i < relations->len; i++)
    {
      const Relation *relation = g_ptr_array_index (relations, i);

      if ((g_str_equal (relation->type, "comments") || g_str_equal (relation->type, "threadedComment")) &&
          relation->target != NULL && !tell_comments (self, relation->target, cells, error))
        return FALSE;
      pivot = pivot || g_str_equal (relation->type, "pivotTable");
      drawing = drawing || g_str_equal (relation->type, "drawing");
    }
  if (pivot)
    improve_sheet_add_note (cells, 0, -1, "xlsx-pivot",
                            "the sheet shows a pivot table; its cells were read as they stand",
                            "read the sheet the table is made from");
  if (drawing)
    improve_sheet_add_note (cells, 0, -1, "xlsx-drawing", "pictures, shapes or charts on the sheet were dropped",
                            "write what the plan should know into a cell");
  return relations != NULL;
}

static void
tell_parts (ImproveXlsx *self, ImproveSheet *cells)
{
  static const struct
  {
    const char *prefix, *rule, *reason, *mend;
  } kinds[] = {
    { "xl/pivotcache/", "xlsx-pivot-cache", "a pivot cache was dropped: it may hold rows that were deleted or hidden",
      "take it out before the file is sent on" },
    { "xl/externallinks/", "xlsx-links", "links to other workbooks were dropped",
      "what cells took from there is as old as the file" },
    { "xl/vbaproject", "xlsx-macros", "macros were dropped", "save the tracker as .xlsx" },
    { "xl/embeddings/", "xlsx-embedded", "files inside the workbook were dropped", "read them by themselves" },
  };

  for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++)
    for (guint i = 0; i < improve_zip_get_n_entries (self->zip); i++)
      if (g_ascii_strncasecmp (improve_zip_get_entry (self->zip, i)->name, kinds[k].prefix,
                               strlen (kinds[k].prefix)) == 0)
        {
          improve_sheet_add_note (cells, 0, -1, kinds[k].rule, kinds[k].reason, kinds[k].mend);
          break;
        }
  if (improve_zip_get_n_ignored (self->zip) > 0)
    improve_sheet_add_note (cells, 0, -1, "xlsx-entry", "parts that point out of the workbook were ignored",
                            "ask where the file comes from");
}

static void
tell_sheets (ImproveXlsx *self, const Sheet *taken, ImproveSheet *cells)
{
  for (guint i = 0; i < self->sheets->len; i++)
    {
      const Sheet *sheet = g_ptr_array_index (self->sheets, i);
      g_autofree char *reason = NULL;

      if (sheet == taken)
        continue;
      reason = g_strdup_printf (sheet->hidden ? "the hidden sheet “%s” was dropped" : "the sheet “%s” was not read",
                                sheet->name);
      improve_sheet_add_note (cells, 0, -1, sheet->hidden ? "xlsx-hidden-sheet" : "xlsx-other-sheet", reason,
                              sheet->hidden ? "show it and read it, or take it out before the file is sent on"
                                            : "name it with “sheet” in the mapping if it is the tracker");
    }
}

/* One sheet, and a note of everything that was left behind. */
ImproveSheet *
improve_xlsx_read_sheet (ImproveXlsx *self, guint index, GError **error)
{
  const Sheet *sheet = g_ptr_array_index (self->sheets, index);
  g_autoptr (ImproveSheet) cells = NULL;
  g_autoptr (GBytes) part = NULL;

  if (sheet->part == NULL)
    {
      g_set_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_FORMAT,
                   "[xlsx-sheet] the sheet “%s” holds no cells", sheet->name);
      return NULL;
    }
  part = improve_zip_read (self->zip, sheet->part, error);
  if (part == NULL)
    return NULL;
  cells = improve_xlsx_read_cells (part, &self->limits, &self->shared, error);
  if (cells == NULL || !tell_beside (self, sheet, cells, error))
    return NULL;
  tell_sheets (self, sheet, cells);
  tell_parts (self, cells);
  return g_steal_pointer (&cells);
}
