/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Every kind of account keeps what was asked: the plan, the day, and up to when records count. */

#include <libimprove/assess/improve-assessment.h>
#include <libimprove/assess/improve-coverage.h>
#include <libimprove/assess/improve-oversight.h>
#include <libimprove/assess/improve-thread.h>

#include "../plan-maker.h"

/* Takes the account. */
static void
check_question (gpointer     taken,
                ImprovePlan *plan,
                ImproveDate *as_of,
                GDateTime   *known_at)
{
  g_autoptr (ImproveAccount) account = taken;
  g_autoptr (ImprovePlan) plan_property = NULL;
  g_autoptr (ImproveDate) as_of_property = NULL;
  g_autoptr (GDateTime) known_at_property = NULL;

  g_assert_true (IMPROVE_IS_ACCOUNT (account));
  g_assert_true (improve_account_get_plan (account) == plan);
  g_assert_true (improve_account_get_as_of (account) == as_of);
  g_assert_true (improve_account_get_known_at (account) == known_at);
  g_object_get (account, "plan", &plan_property, "as-of", &as_of_property, "known-at", &known_at_property, NULL);
  g_assert_true (plan_property == plan);
  g_assert_true (as_of_property == as_of);
  g_assert_true (known_at_property == known_at);
}

static void
test_question (void)
{
  g_autoptr (ImprovePlan) plan = improve_plan_new (NULL);
  g_autoptr (ImproveDate) date = day ("2017-12-12");
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2017, 12, 13, 9, 30, 0);
  ImproveEntity *entity = IMPROVE_ENTITY (plan);

  check_question (improve_plan_assess (plan, date, moment), plan, date, moment);
  check_question (improve_plan_assess (plan, date, NULL), plan, date, NULL);
  check_question (improve_plan_oversight (plan, date, moment), plan, date, moment);
  check_question (improve_plan_thread (plan, entity, date, moment, NULL), plan, date, moment);
  check_question (improve_plan_thread (plan, entity, NULL, NULL, NULL), plan, NULL, NULL);
  check_question (improve_plan_coverage (plan, IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS, date, moment), plan, date, moment);
  check_question (improve_plan_coverage (plan, IMPROVE_COVERAGE_KIND_CAUSES_ACTIONS, NULL, NULL), plan, NULL, NULL);
}

/* An account lets go of its question when it goes, and keeps the plan while it is there. */
static void
test_lifetime (void)
{
  g_autoptr (ImproveDate) date = day ("2017-12-12");
  ImprovePlan *plan = improve_plan_new (NULL);
  ImproveOversight *oversight = improve_plan_oversight (plan, date, NULL);

  g_object_add_weak_pointer (G_OBJECT (plan), (gpointer *) &plan);
  g_object_unref (plan);
  g_assert_nonnull (plan);
  g_object_unref (oversight);
  g_assert_null (plan);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/account/question", test_question);
  g_test_add_func ("/account/lifetime", test_lifetime);
  return g_test_run ();
}
