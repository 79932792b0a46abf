/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Findings, told one by one or, where a rule fires on most of a theme, gathered into one. */

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/model/improve-theme.h>

/* From how many hits on, and from which part of the candidates on, hits are gathered; more than the most always are. */
#define GATHER_AT_LEAST 5
#define GATHER_PART 2
#define MOST_OF_A_THEME 8

/* More findings of one rule than these are gathered once more, into one about the whole plan. */
#define MOST_FINDINGS 8

typedef struct
{
  const char *theme_id; /* "": of none */
  guint candidates;
  GPtrArray *hits; /* of ImproveStanding */
} ThemeHits;

struct _ImproveHits
{
  ImproveAssessContext *context;
  const ImproveAssuranceRule *rule;
  ImproveHitsSayFunc say;
  ThemeHits **by_theme; /* by the place of the theme; NULL: not met yet */
  GPtrArray *themes;    /* in the order in which they were met */
};

/* What a finding rests on, and the decisions on the numbers of its rule. */
static char **
join (const char *const *because_ids,
      GPtrArray         *change_ids)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  if (because_ids != NULL)
    g_strv_builder_addv (ids, (const char **) because_ids);
  for (guint i = 0; i < change_ids->len; i++)
    g_strv_builder_add (ids, g_ptr_array_index (change_ids, i));
  return g_strv_builder_end (ids);
}

void
improve_assess_add (ImproveAssessContext       *context,
                    const ImproveAssuranceRule *rule,
                    const char *const          *subject_ids,
                    const char *const          *because_ids,
                    char                       *message)
{
  g_auto (GStrv) because = rule->change_ids != NULL ? join (because_ids, rule->change_ids) : NULL;
  const char *const *rests_on = because != NULL ? (const char *const *) because : because_ids;
  g_autofree char *text = rule->changed != NULL ? g_strdup_printf ("%s [%s]", message, rule->changed) : NULL;
  g_autoptr (ImproveAssuranceFinding) finding = g_object_new (IMPROVE_TYPE_ASSURANCE_FINDING,
                                                              "rule", rule->id,
                                                              "severity", rule->severity,
                                                              "subject-ids", subject_ids,
                                                              "because-ids", rests_on,
                                                              "message", text != NULL ? text : message,
                                                              "question", rule->question,
                                                              NULL);

  g_list_store_append (context->findings, finding);
  g_free (message);
}

static void
theme_hits_free (gpointer data)
{
  ThemeHits *theme = data;

  g_ptr_array_unref (theme->hits);
  g_free (theme);
}

ImproveHits *
improve_hits_new (ImproveAssessContext       *context,
                  const ImproveAssuranceRule *rule,
                  ImproveHitsSayFunc          say)
{
  ImproveHits *self = g_new0 (ImproveHits, 1);

  self->context = context;
  self->rule = rule;
  self->say = say;
  self->by_theme = g_new0 (ThemeHits *, context->theme_ids->len);
  self->themes = g_ptr_array_new_with_free_func (theme_hits_free);
  return self;
}

static ThemeHits *
hits_of_theme (ImproveHits           *self,
               const ImproveStanding *action)
{
  ThemeHits *theme = self->by_theme[action->theme];

  if (theme == NULL)
    {
      theme = self->by_theme[action->theme] = g_new0 (ThemeHits, 1);
      theme->theme_id = g_ptr_array_index (self->context->theme_ids, action->theme);
      theme->hits = g_ptr_array_new ();
      g_ptr_array_add (self->themes, theme);
    }
  return theme;
}

/* An action on which the rule could have fired. */
void
improve_hits_seen (ImproveHits           *self,
                   const ImproveStanding *candidate)
{
  hits_of_theme (self, candidate)->candidates++;
}

/* An action on which it did fire. */
void
improve_hits_add (ImproveHits           *self,
                  const ImproveStanding *action)
{
  g_ptr_array_add (hits_of_theme (self, action)->hits, (gpointer) action);
}

static char *
name_theme (ImproveHits *self,
            const char  *theme_id)
{
  ImproveEntity *theme = improve_plan_lookup (self->context->plan, theme_id);

  if (IMPROVE_IS_THEME (theme) && improve_theme_get_title (IMPROVE_THEME (theme)) != NULL)
    return g_strdup_printf ("under “%s”", improve_theme_get_title (IMPROVE_THEME (theme)));
  return g_strdup ("under no theme");
}

static void
add_subjects (ThemeHits    *theme,
              GStrvBuilder *subjects)
{
  for (guint i = 0; i < theme->hits->len; i++)
    g_strv_builder_add (subjects, ((const ImproveStanding *) g_ptr_array_index (theme->hits, i))->subject->id);
}

static void
tell_gathered (ImproveHits *self,
               ThemeHits   *theme,
               const char  *gathered)
{
  g_autofree char *name = name_theme (self, theme->theme_id);
  g_autoptr (GStrvBuilder) subjects = g_strv_builder_new ();
  g_auto (GStrv) subject_ids = NULL;

  add_subjects (theme, subjects);
  subject_ids = g_strv_builder_end (subjects);
  improve_assess_add (self->context, self->rule, (const char *const *) subject_ids, NULL,
                      g_strdup_printf ("%u of %u %s %s.", theme->hits->len, theme->candidates, gathered, name));
}

static gboolean
is_flood (ThemeHits *theme)
{
  return theme->hits->len > MOST_OF_A_THEME
         || (theme->hits->len >= GATHER_AT_LEAST && theme->hits->len * GATHER_PART > theme->candidates);
}

static void
tell_one (ImproveHits           *self,
          const ImproveStanding *action)
{
  const char *subject_ids[] = { action->subject->id, NULL };
  g_autoptr (GStrvBuilder) because = g_strv_builder_new ();
  char *message = self->say (self->context, self->rule, action, because);
  g_auto (GStrv) because_ids = g_strv_builder_end (because);

  improve_assess_add (self->context, self->rule, subject_ids, (const char *const *) because_ids, message);
}

static void
tell_theme (ImproveHits *self,
            ThemeHits   *theme,
            const char  *gathered)
{
  if (is_flood (theme))
    {
      tell_gathered (self, theme, gathered);
      return;
    }
  for (guint i = 0; i < theme->hits->len; i++)
    tell_one (self, g_ptr_array_index (theme->hits, i));
}

/* What of many themes would still be a flood. */
static void
tell_in_all (ImproveHits *self,
             const char  *gathered)
{
  g_autoptr (GStrvBuilder) subjects = g_strv_builder_new ();
  g_auto (GStrv) subject_ids = NULL;
  guint n = 0, candidates = 0, themes = 0;

  for (guint i = 0; i < self->themes->len; i++)
    {
      ThemeHits *theme = g_ptr_array_index (self->themes, i);

      add_subjects (theme, subjects);
      n += theme->hits->len;
      candidates += theme->candidates;
      themes += theme->hits->len > 0;
    }
  subject_ids = g_strv_builder_end (subjects);
  improve_assess_add (self->context, self->rule, (const char *const *) subject_ids, NULL,
                      g_strdup_printf ("%u of %u %s, in %u theme%s.", n, candidates, gathered, themes,
                                       themes == 1 ? "" : "s"));
}

/* Tells what was found and frees the rest. `gathered` continues "12 of 20 …". */
void
improve_hits_tell (ImproveHits *self,
                   const char  *gathered)
{
  guint findings = 0;

  for (guint i = 0; i < self->themes->len; i++)
    {
      ThemeHits *theme = g_ptr_array_index (self->themes, i);

      findings += is_flood (theme) ? 1 : theme->hits->len;
    }
  for (guint i = 0; findings <= MOST_FINDINGS && i < self->themes->len; i++)
    tell_theme (self, g_ptr_array_index (self->themes, i), gathered);
  if (findings > MOST_FINDINGS)
    tell_in_all (self, gathered);
  g_free (self->by_theme);
  g_ptr_array_unref (self->themes);
  g_free (self);
}
