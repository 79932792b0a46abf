/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/assess/improve-assurance-finding.h>
#include <libimprove/assess/improve-assurance-rule.h>
#include <libimprove/assess/improve-measure-read-private.h>
#include <libimprove/assess/improve-status-private.h>
#include <libimprove/model/improve-agreed-action.h>
#include <libimprove/model/improve-claim.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/rules/improve-as-of-private.h>

G_BEGIN_DECLS

typedef struct _ImproveAssessSubject ImproveAssessSubject;

/* A piece of evidence on the day. */
typedef struct
{
  ImproveEvidence *evidence;
  guint n_supporting; /* of its links; those to nothing left out */
  guint n_contradicting;
  gboolean stands;
  gboolean accepted; /* which what does not stand is not */
  gboolean independent;
} ImproveAssessPiece;

/* That a piece of evidence speaks of something, and what all its links to that say together. */
typedef struct
{
  const ImproveAssessPiece *piece;
  ImproveAssessSubject *subject;
  ImproveStance stance;
} ImproveAssessLink;

/* Where an action is on the day. The status is known once it is derived. */
typedef struct
{
  ImproveAction *action;
  const ImproveAssessSubject *subject; /* what is said of it */
  ImproveObjective *objective;         /* NULL: none that the plan holds */
  guint theme;                         /* the place of that one's theme among the themes; 0: none */
  ImproveMove *move;                   /* which brought it where it is; NULL: none */
  const char *state;                   /* NULL: no move yet */
  ImproveClaim *claim;                 /* the latest on its delivery; NULL: nobody says anything */
  ImproveDate *agreed_due;
  ImproveDeliveryStatus status;
  gboolean is_open;
  gboolean is_claimed_done;
  gboolean is_silent;
} ImproveStanding;

/* What claims, evidence and actions speak of, in the order in which they come to do so. */
struct _ImproveAssessSubject
{
  const char *id;
  ImproveEntity *entity;   /* NULL: the plan does not hold it */
  ImproveStanding *action; /* NULL: it is none */
  ImproveClaim **claims;   /* that count, oldest first */
  guint n_claims;
  ImproveAssessLink *links; /* to evidence, whatever it says */
  guint n_links;
  guint last_link; /* while they are counted */
};

/* A plan as of a day, indexed once for all the rules. */
typedef struct
{
  ImprovePlan *plan;
  ImproveAsOf when;
  GHashTable *by_id; /* id to ImproveAssessSubject */
  ImproveAssessSubject *subjects;
  guint n_subjects;
  ImproveClaim **claims;
  ImproveAssessPiece *pieces; /* in the order of the plan */
  guint n_pieces;
  ImproveAssessLink *links;
  GArray *links_in_order;   /* of the plan */
  ImproveStanding *actions; /* in the order of the plan */
  guint n_actions;
  GPtrArray *why;        /* the reasons of one action after another; empty between */
  GPtrArray *because;    /* the same, what they rest on */
  GPtrArray *theme_ids;  /* by the place of a theme; "" for none */
  GHashTable *reviewers; /* party id to that of the reviewer it speaks for, as far as asked for */
  GHashTable *serving;   /* outcome id to GPtrArray of ImproveStanding; NULL until it is asked for */
  GHashTable *testing;   /* outcome id to GPtrArray of ImproveMeasure; NULL until it is asked for */
  GHashTable *changes;   /* subject id to GPtrArray of ImproveChange; NULL until it is asked for */
  GHashTable *readings;  /* measure to what its whole series says, as far as asked for */
  ImprovePlan *earlier;  /* an earlier version of the plan, or NULL */
  ImproveAssuranceRule *rules; /* with the numbers in force; the last has no id */
  GPtrArray *threshold_notes;  /* owned: which numbers are others than those of the library, and which are not taken */
  int silent_days;             /* of FA19: every open action is asked for it */
  GListStore *findings;
} ImproveAssessContext;

void improve_assess_context_init  (ImproveAssessContext *self,
                                   ImprovePlan          *plan,
                                   ImproveDate          *as_of,
                                   GDateTime            *known_at);
void improve_assess_context_clear (ImproveAssessContext *self);

/* What these do about claims, evidence and actions. */
void improve_assess_index       (ImproveAssessContext *self);
void improve_assess_index_clear (ImproveAssessContext *self);

/* What is said of something; where nothing is (an id of NULL is nothing), a subject without claims, links or entity. */
const ImproveAssessSubject *improve_assess_find_subject (ImproveAssessContext *self,
                                                         const char           *id);

/* Where the actions are that serve an outcome, in the order of the plan, those given up left out; NULL where there are
 * none. */
GPtrArray *improve_assess_find_serving (ImproveAssessContext *self,
                                        const char           *outcome_id);

/* The measures that test an outcome, those that were dropped left out; NULL where there are none. */
GPtrArray *improve_assess_find_testing (ImproveAssessContext *self,
                                        const char           *outcome_id);

/* The changes that count on the day; see improve_changes_index(). */
GHashTable *improve_assess_get_changes (ImproveAssessContext *self);

/* What the whole of a measure says, as `improve measures` tells it: read once an assessment, for every rule. */
const ImproveMeasureReading *improve_assess_read_measure (ImproveAssessContext *self,
                                                          ImproveMeasure       *measure);

/* Whether a claim says that all is well: done, or on track. */
gboolean improve_assess_says_on_track (ImproveClaim *claim);

/* The latest claim on the delivery of something; NULL where nobody says anything. */
ImproveClaim *improve_assess_latest_delivery_claim (const ImproveAssessSubject *subject);

/* For whom a party speaks; itself where the plan does not say. */
const char *improve_assess_find_reviewer (ImproveAssessContext *self,
                                          const char           *party_id);

/* Adds to a draft what is claimed of its subject, and makes the status; takes what the draft owns. */
ImproveStatus *improve_assess_make_status (ImproveAssessContext       *self,
                                           const ImproveAssessSubject *subject,
                                           ImproveStatusDraft         *draft);

/* Once the actions have their statuses: those of what stands above them, into the lists and the context. */
void improve_assess_groups (ImproveAssessContext *self,
                            GListStore           *objectives,
                            GListStore           *themes,
                            GListStore           *recommendations);

/* Finds out where an action is, but for its status. */
void improve_assess_look_at_action (ImproveAssessContext *self,
                                    ImproveStanding      *standing);

/* Derives the status of an action, and notes it. */
ImproveStatus *improve_assess_action (ImproveAssessContext *self,
                                      ImproveStanding      *standing);

/* The last record that speaks of an action, with its day; NULL: none. To be put in its place is to be spoken of. */
ImproveEntity *improve_assess_last_word (const ImproveStanding  *standing,
                                         ImproveDate           **day);

/* The ids of the meetings at which something agreed had been carried forward by the day. */
char **improve_assess_list_carried (ImproveAssessContext *self,
                                    ImproveAgreedAction  *agreed);

/* Words for messages. */
char *improve_assess_name_action (ImproveAction *action);
char *improve_assess_name_party  (ImproveAssessContext *self,
                                  const char           *id);

char *improve_assess_name_subject (ImproveAssessContext *self,
                                   const char           *id);

/* Days from the last day of one date to the first of another, negative where it lies before. */
int improve_assess_days (ImproveDate *from,
                         ImproveDate *to);

/* The place of a claim's value on its scale, 0 the best; -1: not known. */
int improve_assess_rank (ImproveClaim *claim);

/* A number in the condition of a rule, as it stands where nobody asks for another. */
typedef struct
{
  const char *name;
  int value;
  const char *says;
} ImproveAssuranceThreshold;

#define IMPROVE_ASSESS_MOST_THRESHOLDS 5

/* One rule: the documented row, and the function that looks for it. */
struct _ImproveAssuranceRule
{
  const char *id;
  const char *title;
  ImproveAssuranceSeverity severity;
  const char *explanation;
  const char *question;
  const char *mend;
  const char *source;
  void (*look) (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
  ImproveAssuranceThreshold thresholds[IMPROVE_ASSESS_MOST_THRESHOLDS]; /* up to the first without a name */
  char *changed;         /* which of them were set otherwise, and by whom; NULL: none */
  GPtrArray *change_ids; /* of the records that say so; NULL: none */
};

/* The number of a rule by its name, which the rule must have. */
int improve_assess_threshold (const ImproveAssuranceRule *rule,
                              const char                 *name);

/* A number of a rule by its id, as it stands in this plan on the day. */
int improve_assess_number (ImproveAssessContext *context,
                           const char           *rule_id,
                           const char           *name);

/* Reads which numbers the plan sets otherwise: a change of the plan's "FA19.days" that was decided, with its reason. */
void                  improve_assess_read_thresholds (ImproveAssessContext *context);
ImproveAssuranceRule *improve_assess_copy_rules      (void);
void                  improve_assess_free_rules      (ImproveAssuranceRule *rules);

/* A length of time as people say it: "fortnight", "half year", "20 days"; and how often: "once", "twice", "3 times". */
char *improve_assess_say_days  (int days);
char *improve_assess_say_times (guint times);

/* A number of days: "1 day", "2 days". */
char *improve_assess_count_days (int days);

void improve_assess_look_all (ImproveAssessContext *context);

/* Adds a finding; takes the message. `because` may be NULL. */
void improve_assess_add (ImproveAssessContext       *context,
                         const ImproveAssuranceRule *rule,
                         const char *const          *subject_ids,
                         const char *const          *because_ids,
                         char                       *message);

/* What one rule found, one hit a subject, gathered by theme before it is told: where most of a theme is hit, one
 * finding says so, so that a plan imported this morning does not drown whoever reads it. Of many hits few are told one
 * by one: only then is it asked what there is to say of an action, and on which records that rests. */
typedef struct _ImproveHits ImproveHits;
typedef char *(*ImproveHitsSayFunc) (ImproveAssessContext       *context,
                                     const ImproveAssuranceRule *rule,
                                     const ImproveStanding      *action,
                                     GStrvBuilder               *because);
ImproveHits *improve_hits_new  (ImproveAssessContext       *context,
                                const ImproveAssuranceRule *rule,
                                ImproveHitsSayFunc          say);
void         improve_hits_seen (ImproveHits                *self,
                                const ImproveStanding      *candidate);
void         improve_hits_add  (ImproveHits                *self,
                                const ImproveStanding      *action);
void         improve_hits_tell (ImproveHits                *self,
                                const char                 *gathered);

void improve_look_fa01 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa02 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa03 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa04 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa05 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa06 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa07 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa08 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa09 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa10 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa11 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa12 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa13 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa14 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa15 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa16 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa17 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa18 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa19 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa20 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa21 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);
void improve_look_fa22 (ImproveAssessContext *context, const ImproveAssuranceRule *rule);

G_END_DECLS
