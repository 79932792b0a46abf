/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-oversight-body.h>
#include <libimprove/assess/improve-oversight-duty.h>
#include <libimprove/assess/improve-unanswered.h>
#include <libimprove/model/improve-agenda-item.h>
#include <libimprove/model/improve-meeting.h>
#include <libimprove/model/improve-plan-version.h>
#include <libimprove/model/improve-reporting-duty.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

/* That a body saw the plan. */
typedef struct
{
  ImproveDate *on;
  ImproveEntity *shown_by;
  ImprovePlanVersion *version; /* NULL: none is known */
  gboolean assumed;            /* the version follows from the day, or the plan was known by its title only */
} ImproveSighting;

/* What the bodies of a plan did by a day, gathered once. */
typedef struct
{
  ImproveAsOf when;
  ImprovePlan *plan;
  GHashTable *meetings;         /* body id to GPtrArray of ImproveMeeting that were held */
  GHashTable *sightings;        /* body id to GArray of ImproveSighting */
  GHashTable *parts;            /* body id to the latest day on which a limb of it was about a part of the plan */
  GHashTable *near;             /* body id to the latest ImproveAgendaItem that may have shown it and does not say */
  GHashTable *versions_by_limb; /* limb id to the version it approved */
  char **title_words;           /* by which the plan is known */
} ImproveOversightFacts;

void improve_oversight_facts_init  (ImproveOversightFacts *self,
                                    ImprovePlan           *plan,
                                    ImproveDate           *as_of,
                                    GDateTime             *known_at);
void improve_oversight_facts_clear (ImproveOversightFacts *self);

/* The latest time a body saw the plan, and the version in force on a day; NULL where there is none. */
const ImproveSighting *improve_oversight_find_last    (ImproveOversightFacts *self,
                                                       const char            *body_id);
/* The same of what others showed it: what it says itself shows that it knows the plan, not that it was told. */
const ImproveSighting *improve_oversight_find_told    (ImproveOversightFacts *self,
                                                       const char            *body_id);
ImprovePlanVersion    *improve_oversight_find_version (ImproveOversightFacts *self,
                                                       ImproveDate           *on);

/* Whether a text, made of its title and its papers, names the plan; the version it names, if any. */
gboolean improve_oversight_names_plan (ImproveOversightFacts  *self,
                                       const char             *text,
                                       ImprovePlanVersion    **version);

/* The title of an item or a paper that speaks of a plan or of progress, without a word to tell of which; or NULL. */
const char *improve_oversight_find_near (ImproveAgendaItem *item);

/* The meeting in which something was said, or NULL. */
ImproveMeeting *improve_oversight_find_meeting (ImproveEntity *entity);

char *improve_oversight_dup_party (ImprovePlan *plan,
                                   const char  *id);

/* How one body and one duty stand. */
ImproveOversightBody *improve_oversight_look_at_body (ImproveOversightFacts *self,
                                                      ImproveEntity         *body);
ImproveOversightDuty *improve_oversight_look_at_duty (ImproveOversightFacts *self,
                                                      ImproveReportingDuty  *duty);

void improve_oversight_add_unanswered (ImproveOversightFacts *self,
                                       GListStore            *unanswered);

/* How often: months or days, the other 0. FALSE where the rule is not one of which that can be said. */
gboolean improve_cadence_parse (const char *cadence,
                                int        *months,
                                int        *days);

G_END_DECLS
