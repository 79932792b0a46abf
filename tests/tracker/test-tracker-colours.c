/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Ratings that are a colour and no word. */

#include <libimprove/base/improve-errors.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/model/improve-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/tracker/improve-import-note.h>
#include <libimprove/tracker/improve-tracker-export.h>
#include <libimprove/tracker/improve-tracker-import.h>

#include "workbook.h"

#ifdef IMPROVE_WITH_XLSX_IN
#define CAN_READ TRUE
#else
#define CAN_READ FALSE
#endif

#define MAP "[mapping]\nparty=Wexcombe Council\nstatus-match=first-words\n" \
  "[columns]\nlabel=No\ntitle=What\nstatus=RAG\n" \
  "[scale council_brag]\ngreen=Green;G\namber=Amber;A\nred=Red;R\n" \
  "[states]\nin_progress=green;amber;red\n"
#define COLOURS MAP "[colours]\nred=#FF0000;#c00000\nAmber=#FFC000\ngreen=#008000\n"

/* A fill each of its own kind; the style of a cell is the number of its fill. The palette of the last workbook has
 * another colour in its eighteenth place. */
#define FILLS "<fills><fill><patternFill patternType=\"none\"/></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/><bgColor indexed=\"64\"/></patternFill></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor indexed=\"17\"/></patternFill></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor theme=\"5\" tint=\"0.4\"/></patternFill></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF7030A0\"/></patternFill></fill>" \
  "<fill><gradientFill><stop position=\"0\"><color rgb=\"FFFF0000\"/></stop></gradientFill></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill></fill>" \
  "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"00FFC000\"/></patternFill></fill>" \
  "<fill><patternFill patternType=\"lightGrid\"><fgColor rgb=\"FFFF0000\"/></patternFill></fill></fills>"
#define XFS "<cellXfs><xf numFmtId=\"0\" fillId=\"0\"/><xf fillId=\"1\"/><xf fillId=\"2\"/><xf fillId=\"3\"/>" \
  "<xf fillId=\"4\"/><xf fillId=\"5\"/><xf fillId=\"6\"/><xf fillId=\"7\"/><xf fillId=\"8\"/></cellXfs>"
#define DIFFERENTIAL "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FF00FF00\"/></patternFill></fill></dxf></dxfs>"

enum { PLAIN, RED, GREEN, THEME, PURPLE, GRADIENT, WHITE, AMBER, GRID };

static GBytes *
make_workbook (const char *rows, const char *after, const char *palette)
{
  Workbook *book = workbook_new ();
  g_autofree char *headed = g_strconcat ("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>No</v></c><c r=\"B1\" t=\"str\">"
                                         "<v>What</v></c><c r=\"C1\" t=\"str\" s=\"4\"><v>RAG</v></c></row>", rows,
                                         NULL);
  g_autofree char *sheet = workbook_sheet ("", headed, after);
  g_autofree char *styles =
    g_strconcat (XML "<styleSheet " MAIN ">" FILLS XFS DIFFERENTIAL, palette, "</styleSheet>", NULL);

  workbook_add_top (book, "", ONE_SHEET, "");
  workbook_add (book, "xl/styles.xml", styles);
  workbook_add (book, "xl/worksheets/sheet1.xml", sheet);
  return workbook_finish (book);
}

static void
add_row (GString *rows, guint number, const char *rating, int style)
{
  g_string_append_printf (rows, "<row r=\"%u\"><c r=\"A%u\"><v>%u</v></c><c r=\"B%u\" t=\"str\"><v>Action %c of the "
                          "plan</v></c>", number, number, number, number, 'A' + number);
  if (rating != NULL)
    g_string_append_printf (rows, "<c r=\"C%u\" s=\"%d\" t=\"str\"><v>%s</v></c>", number, style, rating);
  else if (style >= 0)
    g_string_append_printf (rows, "<c r=\"C%u\" s=\"%d\"/>", number, style);
  g_string_append (rows, "</row>");
}

static ImproveTrackerImport *
import (GBytes *bytes, const char *map)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (map, &error);
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  ImproveTrackerImport *result;

  g_assert_no_error (error);
  result = improve_tracker_mapping_import_bytes (mapping, bytes, "t.xlsx", NULL, day, NULL, &error);
  g_assert_no_error (error);
  return result;
}

static ImproveTrackerImport *
import_cell (const char *rating, int style, const char *map)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  add_row (rows, 2, rating, style);
  bytes = make_workbook (rows->str, "", "");
  return import (bytes, map);
}

static ImproveClaim *
get_claim (ImproveTrackerImport *import, int index)
{
  ImproveEntityList *claims = improve_plan_get_claims (improve_tracker_import_get_plan (import));

  return index < improve_entity_list_get_size (claims) ? IMPROVE_CLAIM (improve_entity_list_get (claims, index)) : NULL;
}

static void
assert_claim (ImproveClaim *claim, const char *value, const char *text)
{
  g_assert_nonnull (claim);
  g_assert_cmpstr (improve_claim_get_value (claim), ==, value);
  g_assert_cmpstr (improve_claim_get_text (claim), ==, text);
}

/* The one note about colours, and none besides. */
static void
assert_note (ImproveTrackerImport *import, const char *rule, const char *reason)
{
  GListModel *notes = improve_tracker_import_get_notes (import);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (!g_str_has_prefix (improve_import_note_get_rule (note), "colour-"))
        continue;
      n++;
      g_assert_cmpstr (improve_import_note_get_rule (note), ==, rule);
      g_assert_cmpstr (improve_import_note_get_reason (note), ==, reason);
      g_assert_cmpstr (improve_import_note_get_letters (note), ==, "C");
      g_assert_cmpint (improve_import_note_get_row (note), ==, 2);
      g_assert_cmpstr (improve_import_note_get_heading (note), ==, "RAG");
      g_assert_cmpuint (strlen (improve_import_note_get_mend (note)), >, 10);
    }
  g_assert_cmpuint (n, ==, rule != NULL);
}

/* The same claim as its word: who, when, on which scale, what and the action's state. */
static void
test_same_as_word (void)
{
  g_autoptr (ImproveTrackerImport) by_word = import_cell ("Red", PLAIN, COLOURS);
  g_autoptr (ImproveTrackerImport) by_colour = import_cell (NULL, RED, COLOURS);
  static const char *const rows[] = { "subject-id", "aspect", "scale", "value", "text", "by-id", "valid-on" };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *word = improve_entity_dup_text (IMPROVE_ENTITY (get_claim (by_word, 0)), rows[i]);
      g_autofree char *colour = improve_entity_dup_text (IMPROVE_ENTITY (get_claim (by_colour, 0)), rows[i]);

      g_assert_nonnull (word);
      g_assert_cmpstr (colour, ==, word);
    }
  assert_claim (get_claim (by_colour, 0), "red", "Red");
  g_assert_null (get_claim (by_colour, 1));
  g_assert_cmpint (improve_action_get_state (IMPROVE_ACTION (improve_entity_list_get (
                     improve_plan_get_actions (improve_tracker_import_get_plan (by_colour)), 0))), ==,
                   IMPROVE_ACTION_STATE_IN_PROGRESS);
  assert_note (by_word, NULL, NULL);
  assert_note (by_colour, "colour-read", "row 2: an empty cell filled with #FF0000 was read as “Red”");
}

static void
test_palette (void)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GString) own = g_string_new ("<colors><indexedColors>");
  g_autoptr (ImproveTrackerImport) result = import_cell (NULL, GREEN, COLOURS);
  g_autoptr (ImproveTrackerImport) changed = NULL;
  g_autoptr (GBytes) bytes = NULL;

  assert_claim (get_claim (result, 0), "green", "Green");
  for (int i = 0; i < 64; i++)
    g_string_append_printf (own, "<rgbColor rgb=\"00%s\"/>", i == 17 ? "C00000" : "123456");
  g_string_append (own, "</indexedColors></colors>");
  add_row (rows, 2, NULL, GREEN);
  bytes = make_workbook (rows->str, "", own->str);
  changed = import (bytes, COLOURS);
  assert_claim (get_claim (changed, 0), "red", "Red");
}

static void
test_disagrees (void)
{
  g_autoptr (ImproveTrackerImport) other = import_cell ("Green", RED, COLOURS);
  g_autoptr (ImproveTrackerImport) agrees = import_cell ("R", RED, COLOURS);
  g_autoptr (ImproveTrackerImport) none = import_cell ("See the minutes", RED, COLOURS);
  static const char reason[] =
    "the cell is filled with #FF0000, “Red”, and its words say something else; the words were taken";

  assert_claim (get_claim (other, 0), "green", "Green");
  assert_note (other, "colour-disagrees", reason);
  assert_claim (get_claim (agrees, 0), "red", "R");
  assert_note (agrees, NULL, NULL);
  assert_claim (get_claim (none, 0), "unrated", "See the minutes");
  assert_note (none, "colour-disagrees", reason);
}

/* What the mapping does not name is no claim, however red it looks. */
static void
test_unknown (void)
{
  static const struct
  {
    int style;
    const char *map, *reason;
  } cases[] = {
    { RED, MAP, "the cell is empty and filled with #FF0000, which the mapping gives no meaning" },
    { PURPLE, COLOURS, "the cell is empty and filled with #7030A0, which the mapping gives no meaning" },
    { THEME, COLOURS, "the cell is empty and filled with colour 5 of its theme, which the mapping gives no meaning" },
    { GRADIENT, COLOURS,
      "the cell is empty and filled with a pattern, or more than one colour, which the mapping gives no meaning" },
    { GRID, COLOURS,
      "the cell is empty and filled with a pattern, or more than one colour, which the mapping gives no meaning" },
  };
  g_autoptr (ImproveTrackerImport) white = import_cell (NULL, WHITE, COLOURS);
  g_autoptr (ImproveTrackerImport) plain = import_cell (NULL, PLAIN, COLOURS);
  g_autoptr (ImproveTrackerImport) words = import_cell ("Green", PURPLE, COLOURS);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (ImproveTrackerImport) result = import_cell (NULL, cases[i].style, cases[i].map);

      g_assert_null (get_claim (result, 0));
      assert_note (result, "colour-unknown", cases[i].reason);
    }
  assert_note (white, NULL, NULL);
  assert_note (plain, NULL, NULL);
  assert_claim (get_claim (words, 0), "green", "Green");
  assert_note (words, "colour-unread",
               "row 2: beside its words the cell is filled with #7030A0, which the mapping gives no meaning");
}

static void
assert_notes_of_places (ImproveTrackerImport *import)
{
  GListModel *notes = improve_tracker_import_get_notes (import);
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (ImproveImportNote) note = g_list_model_get_item (notes, i);

      if (g_str_has_prefix (improve_import_note_get_rule (note), "colour-"))
        g_string_append_printf (told, "%s\n", improve_import_note_get_reason (note));
    }
  g_assert_cmpstr (told->str, ==, "rows 2 and 5: an empty cell filled with #FF0000 was read as “Red”\n"
                                  "row 4: an empty cell filled with #FFC000 was read as “Amber”\n");
}

/* Rows filled as a whole, merged cells, colours in rows without a word, and rows in any mixture of them. */
static void
test_places (void)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (ImproveTrackerImport) result = NULL;
  static const char *const values[] = { "red", "amber", "red", "red", "red" };

  add_row (rows, 2, NULL, RED);
  g_string_append (rows, "<row r=\"3\"><c r=\"C3\" s=\"2\"/></row>");
  /* Row 4 is red but for its rating; row 5 is red, and has no cell there; row 7 and 8 are merged. */
  g_string_append (rows, "<row r=\"4\" s=\"1\" customFormat=\"1\">"
                   "<c r=\"A4\"><v>4</v></c><c r=\"B4\" t=\"str\"><v>Fourth</v></c>"
                   "<c r=\"C4\" s=\"7\"/></row>"
                   "<row r=\"5\" s=\"1\" customFormat=\"1\"><c r=\"A5\"><v>5</v></c><c r=\"B5\" t=\"str\" s=\"1\">"
                   "<v>Fifth</v></c></row><row r=\"6\"><c r=\"A6\"><v>6</v></c><c r=\"B6\" t=\"str\"><v>Sixth</v></c>"
                   "<c r=\"C6\"/></row>");
  add_row (rows, 7, "Red", RED);
  add_row (rows, 8, NULL, GREEN);
  add_row (rows, 9, NULL, -1);
  g_string_append (rows, "<row r=\"10\" s=\"1\" customFormat=\"1\"><c r=\"C10\" s=\"2\"/></row>");
  bytes = make_workbook (rows->str, "<mergeCells><mergeCell ref=\"C7:C8\"/></mergeCells>", "");
  result = import (bytes, COLOURS);
  g_assert_cmpint (improve_tracker_import_get_rows_made (result), ==, 7);
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    g_assert_cmpstr (improve_claim_get_value (get_claim (result, (int) i)), ==, values[i]);
  g_assert_null (get_claim (result, G_N_ELEMENTS (values)));
  /* Nothing is said of the merged cell's own green, nor of rows that are nothing but coloured. */
  assert_notes_of_places (result);
}

/* The rating goes out as a word, and comes back as one. */
static void
test_export (void)
{
  g_autoptr (ImproveTrackerImport) result = import_cell (NULL, RED, COLOURS);
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (COLOURS, NULL);
  g_autofree char *csv = improve_tracker_mapping_export_csv (mapping, improve_tracker_import_get_plan (result));

  g_assert_cmpstr (csv, ==, "\"No\",\"What\",\"RAG\"\r\n\"2\",\"Action C of the plan\",\"Red\"\r\n");
}

static void
assert_refused (const char *group, const char *rule)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *map = g_strconcat (MAP, group, NULL);
  g_autoptr (ImproveTrackerMapping) mapping = improve_tracker_mapping_new_from_text (map, &error);

  g_assert_null (mapping);
  g_assert_error (error, IMPROVE_IMPORT_ERROR, IMPROVE_IMPORT_ERROR_MAPPING);
  g_assert_true (g_str_has_prefix (error->message, rule));
}

static void
test_mapping (void)
{
  assert_refused ("[colours]\nred=#FF000\n", "[map-colour]");
  assert_refused ("[colours]\nred=FF0000\n", "[map-colour]");
  assert_refused ("[colours]\nred=#-F0000\n", "[map-colour]");
  assert_refused ("[colours]\nred=#FF0000\ngreen=#ff0000\n", "[map-colour-twice]");
  assert_refused ("[colours]\nscarlet=#FF0000\n", "[map-colour-word]");
  assert_refused ("[colours]\n#FF0000=red\n", "[map-colour]");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tracker/colours/mapping", test_mapping);
  if (!CAN_READ)
    return g_test_run ();
  g_test_add_func ("/tracker/colours/same-as-word", test_same_as_word);
  g_test_add_func ("/tracker/colours/palette", test_palette);
  g_test_add_func ("/tracker/colours/disagrees", test_disagrees);
  g_test_add_func ("/tracker/colours/unknown", test_unknown);
  g_test_add_func ("/tracker/colours/places", test_places);
  g_test_add_func ("/tracker/colours/export", test_export);
  return g_test_run ();
}
