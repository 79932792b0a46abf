/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve thread: why something exists, what proves it, and where that breaks, on one page. */

#include <libimprove/assess/improve-thread.h>
#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/cli/improve-cli-table-private.h>
#include <libimprove/entity/improve-kinds-private.h>

/* What a page has room for: of what hangs on one thing in one way, and of breaks of one kind. */
#define SHOWN_AT_ONCE 8

#define PAGE_COLUMNS 118
#define AGAIN_COLUMNS 90
#define DEEPEST_INDENT 24

/* --- JSON --- */

static void
write_step (ImproveJsonWriter *writer,
            ImproveThreadStep *step)
{
  improve_json_writer_begin_object (writer);
  improve_json_writer_member_string (writer, "id", improve_thread_step_get_entity_id (step));
  improve_json_writer_member_string (writer, "sort", improve_thread_step_get_sort (step));
  improve_json_writer_member_string (writer, "name", improve_thread_step_get_name (step));
  improve_json_writer_member_string (writer, "came_from", improve_thread_step_get_came_from_id (step));
  improve_json_writer_member_string (writer, "relation", improve_thread_step_get_relation (step));
  improve_json_writer_member_int (writer, "depth", improve_thread_step_get_depth (step));
  improve_json_writer_member_bool (writer, "again", improve_thread_step_get_again (step));
  improve_cli_write_text (writer, "note", improve_thread_step_get_note (step));
  improve_json_writer_end (writer);
}

static void
write_steps (ImproveJsonWriter *writer,
             const char        *name,
             GListModel        *steps)
{
  improve_json_writer_member (writer, name);
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (ImproveThreadStep) step = g_list_model_get_item (steps, i);

      write_step (writer, step);
    }
  improve_json_writer_end (writer);
}

static void
write_breaks (ImproveJsonWriter *writer,
              GListModel        *breaks)
{
  improve_json_writer_member (writer, "breaks");
  improve_json_writer_begin_array (writer);
  for (guint i = 0; i < g_list_model_get_n_items (breaks); i++)
    {
      g_autoptr (ImproveThreadBreak) one = g_list_model_get_item (breaks, i);

      improve_json_writer_begin_object (writer);
      improve_json_writer_member_string (writer, "subject", improve_thread_break_get_subject_id (one));
      improve_json_writer_member_string (
          writer, "kind",
          improve_enum_get_word (IMPROVE_TYPE_THREAD_BREAK_KIND, improve_thread_break_get_kind (one)));
      improve_json_writer_member_string (writer, "message", improve_thread_break_get_message (one));
      improve_json_writer_end (writer);
    }
  improve_json_writer_end (writer);
}

static void
print_json (ImproveThread *thread)
{
  g_auto (ImproveJsonWriter) writer;
  g_autofree char *sort = improve_entity_dup_nick (improve_thread_get_entity (thread));
  g_autofree char *text = NULL;

  improve_json_writer_init (&writer);
  improve_json_writer_begin_object (&writer);
  improve_json_writer_member_string (&writer, "id", improve_entity_get_id (improve_thread_get_entity (thread)));
  improve_json_writer_member_string (&writer, "sort", sort);
  improve_json_writer_member_string (&writer, "name", improve_thread_get_name (thread));
  improve_cli_write_text (&writer, "note", improve_thread_get_note (thread));
  improve_cli_write_account_times (&writer, IMPROVE_ACCOUNT (thread));
  write_steps (&writer, "upward", improve_thread_get_upward (thread));
  write_steps (&writer, "downward", improve_thread_get_downward (thread));
  write_breaks (&writer, improve_thread_get_breaks (thread));
  improve_json_writer_end (&writer);
  text = improve_json_writer_finish (&writer, NULL);
  improve_cli_write (NULL, text);
}

/* --- a page --- */

/* "agenda-item" as people write it. */
static char *
plain_sort (const char *sort)
{
  return g_strdelimit (g_strdup (sort), "-", ' ');
}

/* A line of the page that may still grow: where a decision was made stands on its line. */
typedef struct
{
  GString *text;
  char *note;
  int indent;
} Line;

static void
flush_line (Line *self)
{
  if (self->text == NULL)
    return;
  if (self->note != NULL)
    g_string_append_printf (self->text, " [%s]", self->note);
  improve_cli_print_wrapped (self->text->str, self->indent, self->indent + 4, PAGE_COLUMNS);
  g_string_free (g_steal_pointer (&self->text), TRUE);
  g_clear_pointer (&self->note, g_free);
}

/* Whether a step only says where the one before was decided, or where somebody belongs. */
static gboolean
goes_on_the_line (ImproveThreadStep *step)
{
  static const char *const relations[] = { "was resolved under", "was agreed under", "was asked under", "was before",
                                           "was a meeting of",   "belongs to",       NULL };

  return g_strv_contains (relations, improve_thread_step_get_relation (step));
}

static void
print_step (Line              *line,
            ImproveThreadStep *step)
{
  g_autofree char *sort = plain_sort (improve_thread_step_get_sort (step));
  const char *name = improve_thread_step_get_name (step);

  if (line->text != NULL && goes_on_the_line (step))
    {
      /* The meeting names its board. */
      if (g_str_equal (sort, "agenda item"))
        g_string_append_printf (line->text, ", under item %s", name);
      else if (!g_str_equal (sort, "board"))
        g_string_append_printf (line->text, ", %s", name);
      return;
    }
  flush_line (line);
  line->indent = MIN (improve_thread_step_get_depth (step) * 2, DEEPEST_INDENT);
  line->text = g_string_new (NULL);
  line->note = g_strdup (improve_thread_step_get_note (step));
  g_string_printf (line->text, "%s %s %s", improve_thread_step_get_relation (step), sort, name);
  if (improve_thread_step_get_again (step))
    {
      g_autofree char *cut = improve_cli_cut (line->text->str, AGAIN_COLUMNS);

      g_string_printf (line->text, "%s (above)", cut);
    }
}

/* How many of one sort were seen to hang on one thing in one way. */
static guint
count_alike (GHashTable        *counts,
             ImproveThreadStep *step)
{
  char *key = g_strdup_printf ("%s\n%s\n%s", improve_thread_step_get_came_from_id (step),
                               improve_thread_step_get_relation (step), improve_thread_step_get_sort (step));
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

  g_hash_table_insert (counts, key, GUINT_TO_POINTER (count));
  return count;
}

/* Prints the steps. What goes beyond a page is counted, with all that hangs on it, unless everything is wanted. */
static void
print_steps (const char *title,
             GListModel *steps,
             gboolean    all)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_left_out = 0;
  int left_out_below = G_MAXINT;
  Line line = { 0 };

  g_print ("\n%s\n", title);
  if (g_list_model_get_n_items (steps) == 0)
    g_print ("  Nothing in the plan says.\n");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (ImproveThreadStep) step = g_list_model_get_item (steps, i);
      int depth = improve_thread_step_get_depth (step);

      if (depth <= left_out_below)
        left_out_below = !all && count_alike (counts, step) > SHOWN_AT_ONCE ? depth : G_MAXINT;
      if (left_out_below == G_MAXINT)
        print_step (&line, step);
      else
        n_left_out++;
    }
  flush_line (&line);
  if (n_left_out > 0)
    g_print ("  and %u more step%s of the same kinds: --all prints %s.\n", n_left_out, n_left_out == 1 ? "" : "s",
             n_left_out == 1 ? "it" : "them");
}

static void
print_breaks (GListModel *breaks,
              gboolean    all)
{
  guint counts[64] = { 0 };
  guint n_left_out = 0;

  g_print ("\nWhere the thread breaks\n");
  if (g_list_model_get_n_items (breaks) == 0)
    g_print ("  Nowhere.\n");
  for (guint i = 0; i < g_list_model_get_n_items (breaks); i++)
    {
      g_autoptr (ImproveThreadBreak) one = g_list_model_get_item (breaks, i);
      guint kind = MIN ((guint) improve_thread_break_get_kind (one), G_N_ELEMENTS (counts) - 1);

      if (!all && ++counts[kind] > SHOWN_AT_ONCE)
        n_left_out++;
      else
        improve_cli_print_wrapped (improve_thread_break_get_message (one), 2, 6, PAGE_COLUMNS);
    }
  if (n_left_out > 0)
    g_print ("  and %u more of the same kinds: --all prints %s.\n", n_left_out, n_left_out == 1 ? "it" : "them");
}

static void
print_page (ImproveThread *thread,
            gboolean       all)
{
  g_autofree char *nick = improve_entity_dup_nick (improve_thread_get_entity (thread));
  g_autofree char *sort = plain_sort (nick);
  g_autofree char *title = g_strdup_printf ("%s %s", sort, improve_thread_get_name (thread));

  improve_cli_print_wrapped (title, 0, 4, PAGE_COLUMNS);
  if (improve_thread_get_note (thread) != NULL)
    improve_cli_print_wrapped (improve_thread_get_note (thread), 4, 4, PAGE_COLUMNS);
  improve_cli_print_account_times (IMPROVE_ACCOUNT (thread));
  print_steps ("Why it exists", improve_thread_get_upward (thread), all);
  print_steps ("What came of it, and what proves it", improve_thread_get_downward (thread), all);
  print_breaks (improve_thread_get_breaks (thread), all);
}

ImproveExit
improve_cli_thread (int    argc,
                    char **argv)
{
  g_autofree char *as_of = NULL, *known_at = NULL;
  gboolean json = FALSE, all = FALSE;
  const GOptionEntry entries[] = {
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &as_of, "The day asked about; today where none is given", "DATE" },
    { "known-at", 0, 0, G_OPTION_ARG_STRING, &known_at, "Leave out what was recorded after that day", "DATE" },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, "Print more than a page where there is more", NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, "Print JSON", NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (ImproveDocument) document = NULL;
  g_autoptr (ImproveDate) day = NULL;
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (ImproveThread) thread = NULL;
  g_autoptr (GError) error = NULL;
  ImproveEntity *entity;

  if (!improve_cli_parse ("thread", "PLAN ID", "Say why something exists, what proves it, and where that breaks.",
                          entries, &argc, &argv, 2, 2)
      || !improve_cli_parse_times (as_of, known_at, &day, &moment))
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_cli_load (argv[1]);
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  entity = improve_plan_lookup (improve_document_get_plan (document), argv[2]);
  if (entity == NULL)
    return improve_cli_fail ("the plan holds no “%s”: “improve show PLAN” lists what it holds", argv[2]);
  thread = improve_plan_thread (improve_document_get_plan (document), entity, day, moment, &error);
  if (thread == NULL)
    return improve_cli_fail ("%s", error->message);
  if (json)
    print_json (thread);
  else
    print_page (thread, all);
  return g_list_model_get_n_items (improve_thread_get_breaks (thread)) > 0 ? IMPROVE_EXIT_FOUND : IMPROVE_EXIT_FINE;
}
