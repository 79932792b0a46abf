/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* improve show: a plan in outline, or everything about one entity. */

#include <libimprove/cli/improve-cli-private.h>
#include <libimprove/entity/improve-entity-list.h>
#include <libimprove/entity/improve-entity-private.h>

/* The words by which people know an entity. */
static char *
dup_name (ImproveEntity *entity)
{
  static const char *const rows[] = { "title", "name", "label", "text", "statement", "value", "to" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char *text = improve_entity_dup_text (entity, rows[i]);

      if (text != NULL)
        return text;
    }
  return g_strdup ("");
}

static ImproveEntityList *
list_of (ImproveEntity    *entity,
         const ImproveRow *row)
{
  ImproveEntityList *list = *(ImproveEntityList **) improve_row_member (entity, row);

  return list != NULL && improve_entity_list_get_size (list) > 0 ? list : NULL;
}

static void
show_outline (ImproveEntity *plan)
{
  const ImproveRowTable *table = improve_row_table_of (plan);
  g_autofree char *title = dup_name (plan);
  g_autofree char *authority = improve_entity_dup_text (plan, "authority");

  g_print ("%s%s%s\n", title, authority != NULL ? ", " : "", authority != NULL ? authority : "");
  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      ImproveEntityList *list = row->kind == IMPROVE_KIND_LIST ? list_of (plan, row) : NULL;

      if (list == NULL)
        continue;
      g_print ("\n%s (%d)\n", row->label, improve_entity_list_get_size (list));
      for (int j = 0; j < improve_entity_list_get_size (list); j++)
        {
          ImproveEntity *entity = improve_entity_list_get (list, j);
          g_autofree char *name = dup_name (entity);
          g_autofree char *state = improve_entity_dup_text (entity, "state");

          g_print ("  %-20s %s%s%s%s\n", improve_entity_get_id (entity), name, state != NULL ? " [" : "",
                   state != NULL ? state : "", state != NULL ? "]" : "");
        }
    }
}

static void
show_child (ImproveEntity *child,
            int            depth);

/* One line a value; what it owns stands below it, further in. */
static void
show_entity (ImproveEntity *entity,
             int            depth)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      g_autofree char *text = improve_entity_dup_text (entity, row->name);

      if (text != NULL && *text != '\0' && !(row->kind == IMPROVE_KIND_BOOLEAN && g_str_equal (text, "false")))
        g_print ("%*s%s: %s\n", depth * 2, "", row->label, text);
      else if (row->kind == IMPROVE_KIND_PART && *(ImproveEntity **) improve_row_member (entity, row) != NULL)
        {
          g_print ("%*s%s:\n", depth * 2, "", row->label);
          show_entity (*(ImproveEntity **) improve_row_member (entity, row), depth + 1);
        }
      else if (row->kind == IMPROVE_KIND_LIST && list_of (entity, row) != NULL)
        {
          ImproveEntityList *list = list_of (entity, row);

          g_print ("%*s%s:\n", depth * 2, "", row->label);
          for (int j = 0; j < improve_entity_list_get_size (list); j++)
            show_child (improve_entity_list_get (list, j), depth + 1);
        }
    }
}

static void
show_child (ImproveEntity *child,
            int            depth)
{
  g_autofree char *nick = improve_entity_dup_nick (child);

  g_print ("%*s- %s\n", depth * 2, "", nick);
  show_entity (child, depth + 1);
}

static void
show_referrers (ImprovePlan *plan,
                const char  *id)
{
  g_autoptr (GListModel) referrers = improve_plan_list_referrers (plan, id);

  if (g_list_model_get_n_items (referrers) > 0)
    g_print ("Referred to by:\n");
  for (guint i = 0; i < g_list_model_get_n_items (referrers); i++)
    {
      g_autoptr (ImproveEntity) entity = g_list_model_get_item (referrers, i);
      g_autofree char *name = dup_name (entity);

      g_print ("  %-20s %s\n", improve_entity_get_id (entity) != NULL ? improve_entity_get_id (entity) : "", name);
    }
}

ImproveExit
improve_cli_show (int    argc,
                  char **argv)
{
  g_autoptr (ImproveDocument) document = NULL;
  ImproveEntity *entity;

  if (!improve_cli_parse ("show", "PLAN [ID]", "Show a plan in outline, or all about one entity.", NULL, &argc, &argv,
                          1, 2))
    return IMPROVE_EXIT_COULD_NOT;
  document = improve_cli_load (argv[1]);
  if (document == NULL)
    return IMPROVE_EXIT_COULD_NOT;
  if (argc == 2)
    {
      show_outline (IMPROVE_ENTITY (improve_document_get_plan (document)));
      return IMPROVE_EXIT_FINE;
    }
  entity = improve_plan_lookup (improve_document_get_plan (document), argv[2]);
  if (entity == NULL)
    return improve_cli_fail ("the plan holds no “%s”: “improve show PLAN” lists what it holds", argv[2]);
  show_entity (entity, 0);
  show_referrers (improve_document_get_plan (document), argv[2]);
  return IMPROVE_EXIT_FINE;
}
