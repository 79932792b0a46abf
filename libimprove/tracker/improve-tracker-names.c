/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What has a name: one entity a name, whatever its case and blanks. */

#include <libimprove/tracker/improve-tracker-importer-private.h>

#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-organization.h>
#include <libimprove/model/improve-person.h>
#include <libimprove/model/improve-post.h>
#include <libimprove/model/improve-recommendation.h>
#include <libimprove/model/improve-theme.h>

static char *
make_key (const char *what, const char *name)
{
  g_autofree char *normal = improve_sheet_normalise (name);

  return g_strconcat (what, ":", normal, NULL);
}

/* The first of that name is the one found. */
void
improve_tracker_learn_name (ImproveTrackerImporter *importer, const char *what, const char *name, ImproveEntity *entity)
{
  g_autofree char *key = NULL;

  if (name == NULL || *name == '\0')
    return;
  key = make_key (what, name);
  if (!g_hash_table_contains (importer->names, key))
    g_hash_table_insert (importer->names, g_steal_pointer (&key), g_strdup (improve_entity_get_id (entity)));
}

/* The id of what has that name, or NULL. */
const char *
improve_tracker_find_name (ImproveTrackerImporter *importer, const char *what, const char *name)
{
  g_autofree char *key = make_key (what, name);

  return g_hash_table_lookup (importer->names, key);
}

/* Every value of the row in every entity of the list: one text, or several. */
static void
learn_row (ImproveTrackerImporter *importer, ImproveEntityList *list, const char *what, const char *row_name)
{
  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntity *entity = improve_entity_list_get (list, i);
      g_auto (GValue) value = G_VALUE_INIT;
      const char *const *names;

      g_object_get_property (G_OBJECT (entity), row_name, &value);
      if (G_VALUE_HOLDS_STRING (&value))
        {
          improve_tracker_learn_name (importer, what, g_value_get_string (&value), entity);
          continue;
        }
      names = g_value_get_boxed (&value);
      for (guint j = 0; names != NULL && names[j] != NULL; j++)
        improve_tracker_learn_name (importer, what, names[j], entity);
    }
}

/* What the plan has before the tracker is read. */
void
improve_tracker_learn_names (ImproveTrackerImporter *importer)
{
  ImprovePlan *plan = importer->plan;

  learn_row (importer, improve_plan_get_organizations (plan), "party", "name");
  learn_row (importer, improve_plan_get_boards (plan), "party", "name");
  learn_row (importer, improve_plan_get_posts (plan), "party", "label");
  learn_row (importer, improve_plan_get_people (plan), "party", "name");
  learn_row (importer, improve_plan_get_organizations (plan), "party", "other-names");
  learn_row (importer, improve_plan_get_boards (plan), "party", "other-names");
  learn_row (importer, improve_plan_get_people (plan), "party", "other-names");
  learn_row (importer, improve_plan_get_themes (plan), "theme", "title");
  learn_row (importer, improve_plan_get_themes (plan), "theme", "label");
  learn_row (importer, improve_plan_get_objectives (plan), "objective", "title");
  learn_row (importer, improve_plan_get_objectives (plan), "objective", "label");
  learn_row (importer, improve_plan_get_recommendations (plan), "recommendation", "label");
  learn_row (importer, improve_plan_get_recommendations (plan), "recommendation", "text");
}

static ImproveEntity *
make_party (const char *name, ImproveTrackerParty kind)
{
  switch (kind)
    {
    case IMPROVE_TRACKER_PARTY_POST:
      return IMPROVE_ENTITY (improve_post_new (name));
    case IMPROVE_TRACKER_PARTY_PERSON:
      return IMPROVE_ENTITY (improve_person_new (name));
    case IMPROVE_TRACKER_PARTY_ORGANIZATION:
    case IMPROVE_TRACKER_N_PARTIES:
    default:
      return IMPROVE_ENTITY (improve_organization_new (name));
    }
}

/* The id of the party of that name, made where the plan has none. It lives as long as the importer. */
const char *
improve_tracker_find_party (ImproveTrackerImporter *importer,
                            const char             *name,
                            ImproveTrackerParty     kind,
                            GError                **error)
{
  const char *id = improve_tracker_find_name (importer, "party", name);
  g_autofree char *line = NULL;
  g_autoptr (ImproveEntity) party = NULL;

  if (id != NULL)
    return id;
  line = g_strdelimit (g_strdup (name), "\n", ' ');
  party = make_party (line, kind);
  if (!improve_plan_add (importer->plan, party, error))
    return NULL;
  improve_tracker_learn_name (importer, "party", name, party);
  return improve_tracker_find_name (importer, "party", name);
}
