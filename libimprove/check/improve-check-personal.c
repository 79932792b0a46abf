/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Rules on what free text should not hold. They name the row and what was found, and never print it. */

#include <libimprove/check/improve-checker-private.h>
#include <libimprove/check/improve-personal-data-private.h>

typedef ImprovePersonalData (*FindFunc) (const char *text);

static void
look_into (ImproveChecker   *checker,
           const ImproveRow *row,
           const char       *text,
           int               item,
           FindFunc          find)
{
  ImprovePersonalData data = find (text);

  if (data != IMPROVE_PERSONAL_DATA_NONE)
    improve_checker_report_item (checker, row->name, item,
                                 g_strdup_printf ("“%s” holds what looks like %s.", row->name,
                                                  improve_personal_data_name (data)));
}

static void
look_into_all (ImproveChecker *checker,
               ImproveEntity  *entity,
               FindFunc        find)
{
  const ImproveRowTable *table = improve_row_table_of (entity);

  for (guint i = 0; i < table->n_entries; i++)
    {
      const ImproveRow *row = table->entries[i].row;
      gpointer member = improve_row_member (entity, row);

      if ((row->kind == IMPROVE_KIND_STRING || row->kind == IMPROVE_KIND_TEXT) && *(char **) member != NULL)
        look_into (checker, row, *(char **) member, -1, find);
      else if (row->kind == IMPROVE_KIND_STRV && *(char ***) member != NULL)
        for (int j = 0; (*(char ***) member)[j] != NULL; j++)
          look_into (checker, row, (*(char ***) member)[j], j, find);
    }
}

void
improve_check_child_identifier (ImproveChecker *checker,
                                ImproveEntity  *entity)
{
  look_into_all (checker, entity, improve_personal_data_find_identifier);
}

void
improve_check_contact_details (ImproveChecker *checker,
                               ImproveEntity  *entity)
{
  look_into_all (checker, entity, improve_personal_data_find_contact);
}
