/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libimprove/check/improve-check-rule.h>
#include <libimprove/check/improve-problem.h>

G_BEGIN_DECLS

/* What a problem says beside its rule. The ids are kept as references: thousands of problems may share one. */
typedef struct
{
  char *pointer;   /* taken */
  char *entity_id; /* a GRefString, taken, or NULL */
  char *party_id;  /* a GRefString, taken, or NULL */
  char *message;   /* taken */
  const char *mend; /* static; NULL: that of the rule */
} ImproveProblemText;

ImproveProblem *improve_problem_new (const ImproveCheckRule   *rule,
                                     const ImproveProblemText *text);

void improve_problem_set_let_stand (ImproveProblem       *self,
                                   ImproveCheckOverride *check_override);

G_END_DECLS
