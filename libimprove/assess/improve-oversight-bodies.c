/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* When a body last saw the plan, which version, and what it did not see since. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-oversight-private.h>

/* The day from which there was a plan to be seen: that of its first version; NULL: it does not say. */
static ImproveDate *
find_beginning (ImproveOversightFacts *self)
{
  ImproveEntityList *versions = improve_plan_get_versions (self->plan);
  ImproveDate *first = NULL;

  for (int i = 0; i < improve_entity_list_get_size (versions); i++)
    {
      ImproveDate *on = improve_plan_version_get_on (IMPROVE_PLAN_VERSION (improve_entity_list_get (versions, i)));

      if (on != NULL && (first == NULL || improve_date_compare (on, first) < 0))
        first = on;
    }
  return first;
}

static int
count_meetings (GPtrArray   *meetings,
                ImproveDate *after,
                gboolean     that_day_too)
{
  int count = 0;

  for (guint i = 0; meetings != NULL && i < meetings->len; i++)
    {
      int order = after != NULL
                      ? improve_date_compare (improve_meeting_get_on (g_ptr_array_index (meetings, i)), after) : 1;

      count += order > 0 || (that_day_too && order == 0);
    }
  return count;
}

static const char *
label_of (ImprovePlanVersion *version)
{
  const char *label = version != NULL ? improve_plan_version_get_label (version) : NULL;

  return label != NULL ? label : "without a number";
}

/* Nobody there can be shown to know of it. */
static char *
say_never (const char  *name,
           int          meetings,
           ImproveDate *beginning)
{
  g_autofree char *since = beginning != NULL ? improve_date_to_words (beginning) : NULL, *times = NULL;

  if (meetings == 0)
    return g_strdup_printf ("No record shows that %s ever saw the plan, nor that it met%s%s.", name,
                            since != NULL ? " since " : "", since != NULL ? since : "");
  times = improve_assess_say_times (meetings);
  return g_strdup_printf ("No record shows that %s ever saw the plan: it met %s%s%s, and no agenda, paper or decision "
                          "names the plan.", name, times, since != NULL ? " since " : "", since != NULL ? since : "");
}

static char *
say_seen (const char            *name,
          const ImproveSighting *last,
          ImprovePlanVersion    *current,
          int                    meetings_since)
{
  g_autofree char *on = improve_date_to_words (last->on);
  g_autofree char *since = NULL, *in_force = NULL;
  const char *assumed = last->assumed ? " (the version in force that day)" : "";

  if (last->version == NULL)
    return g_strdup_printf ("%s last saw the plan on %s, in no known version.", name, on);
  if (last->version == current)
    return g_strdup_printf ("%s last saw the plan on %s, in version %s%s, which is in force.", name, on,
                            label_of (last->version), assumed);
  since = meetings_since == 1 ? g_strdup ("the one meeting since")
                              : g_strdup_printf ("any of the %d meetings since", meetings_since);
  in_force = current != NULL && improve_plan_version_get_on (current) != NULL
                 ? improve_date_to_words (improve_plan_version_get_on (current)) : g_strdup ("no known day");
  if (meetings_since == 0)
    return g_strdup_printf ("%s last saw the plan on %s, in version %s%s; it has not met since, and version %s of %s "
                            "is in force.", name, on, label_of (last->version), assumed, label_of (current), in_force);
  return g_strdup_printf ("%s last saw the plan on %s, in version %s%s; version %s of %s was not before %s.", name, on,
                          label_of (last->version), assumed, label_of (current), in_force, since);
}

/* That it decided on parts of the plan later than it saw the whole, if ever. */
static char *
say_parts (ImproveDate           *on,
           const ImproveSighting *last)
{
  g_autofree char *words = NULL;

  if (on == NULL || (last != NULL && improve_date_compare (on, last->on) <= 0))
    return g_strdup ("");
  words = improve_date_to_words (on);
  return g_strdup_printf (" It decided on parts of it, last on %s.", words);
}

/* What was before it since, and may have been the plan: whoever reads that can look. */
static char *
say_near (ImproveAgendaItem     *item,
          const ImproveSighting *last)
{
  ImproveDate *on = item != NULL ? improve_meeting_get_on (improve_meeting_of (IMPROVE_ENTITY (item))) : NULL;
  g_autofree char *words = on != NULL ? improve_date_to_words (on) : NULL;

  if (words == NULL || (last != NULL && improve_date_compare (on, last->on) <= 0))
    return g_strdup ("");
  return g_strdup_printf (" “%s” on %s may have been about it; the record does not say so.",
                          improve_oversight_find_near (item), words);
}

ImproveOversightBody *
improve_oversight_look_at_body (ImproveOversightFacts *self,
                                ImproveEntity         *body)
{
  const char *id = improve_entity_get_id (body);
  GPtrArray *meetings = g_hash_table_lookup (self->meetings, id);
  const ImproveSighting *last = improve_oversight_find_last (self, id);
  ImprovePlanVersion *current = improve_oversight_find_version (self, self->when.as_of);
  ImproveDate *beginning = find_beginning (self);
  int since = last != NULL ? count_meetings (meetings, last->on, FALSE) : count_meetings (meetings, beginning, TRUE);
  g_autofree char *name = improve_oversight_dup_party (self->plan, id);
  g_autofree char *seen = last != NULL ? say_seen (name, last, current, since) : say_never (name, since, beginning);
  g_autofree char *parts = say_parts (g_hash_table_lookup (self->parts, id), last);
  g_autofree char *near = say_near (g_hash_table_lookup (self->near, id), last);
  g_autofree char *message = g_strconcat (seen, parts, near, NULL);
  ImprovePlanVersion *version = last != NULL ? last->version : NULL;

  return g_object_new (IMPROVE_TYPE_OVERSIGHT_BODY, "body-id", id, "version-id",
                       version != NULL ? improve_entity_get_id (IMPROVE_ENTITY (version)) : NULL, "seen-on",
                       last != NULL ? last->on : NULL, "seen-at-id",
                       last != NULL ? improve_entity_get_id (last->shown_by) : NULL, "assumed",
                       last != NULL && last->assumed, "current-version-id",
                       current != NULL ? improve_entity_get_id (IMPROVE_ENTITY (current)) : NULL, "current",
                       last != NULL && version == current, "meetings", count_meetings (meetings, NULL, FALSE),
                       "meetings-since", since, "message", message, NULL);
}
