/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/model/improve-basis.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/rules/improve-obstacle.h>

G_BEGIN_DECLS

/* A record under test, with what every guard asks of it. */
typedef struct
{
  ImprovePlan *plan;
  ImproveEntity *record;
  ImproveMove *move;         /* the record, where it is one */
  ImproveSlippage *slippage; /* the record, where it is one */
  char *subject_id;
  ImproveEntity *subject; /* NULL where the plan does not hold it */
  ImproveBasis *basis;    /* NULL where there is none */
  ImproveDate *day;       /* of the record; the last day of a partial date where it gives comfort */
  ImproveAsOf when;       /* that day, as known when it was recorded */
} ImproveGuardedMove;

typedef struct
{
  const char *id;
  const char *type;                                   /* of the subject where a state is named, else of the record */
  const char *state;                                  /* of the move, or NULL: any */
  char *(*refuse) (const ImproveGuardedMove *guarded); /* what stands in the way, or NULL */
  const char *mend;
  gboolean lasting; /* can be tried again on what is recorded already */
} ImproveGuard;

/* What stands in the way of a record that is to be made; of one that is recorded already (again), what stood in its way
 * on its day, as far as that can be tried again. */
GPtrArray *improve_guards_find_obstacles (ImprovePlan   *plan,
                                          ImproveEntity *record,
                                          gboolean       again);

char *improve_guard_subject               (const ImproveGuardedMove *guarded);
char *improve_guard_party                 (const ImproveGuardedMove *guarded);
char *improve_guard_complete              (const ImproveGuardedMove *guarded);
char *improve_guard_basis_found           (const ImproveGuardedMove *guarded);
char *improve_guard_supersedes            (const ImproveGuardedMove *guarded);
char *improve_guard_own_claim             (const ImproveGuardedMove *guarded);
char *improve_guard_state_word            (const ImproveGuardedMove *guarded);
char *improve_guard_opening_basis         (const ImproveGuardedMove *guarded);
char *improve_guard_assured_evidence      (const ImproveGuardedMove *guarded);
char *improve_guard_assured_contradiction (const ImproveGuardedMove *guarded);
char *improve_guard_assured_practice      (const ImproveGuardedMove *guarded);
char *improve_guard_limb                  (const ImproveGuardedMove *guarded);
char *improve_guard_embedded_output       (const ImproveGuardedMove *guarded);
char *improve_guard_embedded_sustained    (const ImproveGuardedMove *guarded);
char *improve_guard_reason                (const ImproveGuardedMove *guarded);
char *improve_guard_heir                  (const ImproveGuardedMove *guarded);
char *improve_guard_closed_by_body        (const ImproveGuardedMove *guarded);
char *improve_guard_accepted_by_other     (const ImproveGuardedMove *guarded);
char *improve_guard_approved_later        (const ImproveGuardedMove *guarded);
char *improve_guard_signed_approved       (const ImproveGuardedMove *guarded);
char *improve_guard_agreed_authority      (const ImproveGuardedMove *guarded);
char *improve_guard_forecast_reason       (const ImproveGuardedMove *guarded);
char *improve_guard_change_authority      (const ImproveGuardedMove *guarded);
char *improve_guard_absence               (const ImproveGuardedMove *guarded);
char *improve_guard_slippage_dates        (const ImproveGuardedMove *guarded);

/* Takes the message. */
ImproveObstacle *improve_obstacle_new (const char *rule,
                                       const char *subject_id,
                                       char       *message,
                                       const char *mend);

G_END_DECLS
