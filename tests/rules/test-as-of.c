/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* States and dates as of a day and as known at a moment. */

#include "plan-kit.h"

static GDateTime *
moment (const char *text)
{
  return text != NULL ? g_date_time_new_from_iso8601 (text, NULL) : NULL;
}

/* The state of an entity on a day, as known at a moment; either may be NULL. */
static void
assert_state (gpointer    entity,
              const char *as_of,
              const char *known_at,
              const char *state)
{
  g_autoptr (ImproveDate) day = as_of != NULL ? improve_date_parse (as_of, NULL) : NULL;
  g_autoptr (GDateTime) known = moment (known_at);

  g_assert_cmpstr (improve_entity_get_state_as_of (entity, day, known), ==, state);
}

static void
assert_date (ImproveDate *date,
             const char  *text)
{
  g_autofree char *found = date != NULL ? improve_date_to_string (date) : NULL;

  g_assert_cmpstr (found, ==, text);
}

static ImproveEntity *
move (gpointer    entity,
      const char *to,
      const char *on,
      const char *recorded_at)
{
  ImproveEntity *made = make_on_basis (IMPROVE_TYPE_MOVE, NULL, "subject-id", improve_entity_get_id (entity), "to", to,
                                       "on", on, "by-id", "partner", "recorded-at", recorded_at, NULL);

  return put (entity, made);
}

static void
test_states_follow_the_days (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  assert_state (action, "2017-05-01", NULL, NULL);
  move (action, "agreed", "2017-05-01", NULL);
  move (action, "in_progress", "2017-06-01", NULL);
  assert_state (action, "2017-04-30", NULL, NULL);
  assert_state (action, "2017-05-01", NULL, "agreed");
  assert_state (action, "2017-05-31", NULL, "agreed");
  assert_state (action, "2017-06-01", NULL, "in_progress");
  assert_state (action, NULL, NULL, "in_progress");
  /* Recorded late, it takes its place by its day. */
  move (action, "draft", "2017-04-01", NULL);
  assert_state (action, "2017-04-30", NULL, "draft");
  assert_state (action, NULL, NULL, "in_progress");
}

static void
test_known_at (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  move (action, "agreed", "2017-05-01", "2017-05-01T09:00:00+01:00");
  move (action, "delivered", "2017-06-01", "2017-07-01T09:00:00+01:00");
  assert_state (action, "2017-06-15", "2017-06-15T12:00:00+01:00", "agreed");
  assert_state (action, "2017-06-15", "2017-07-01T08:00:00Z", "delivered");
  assert_state (action, "2017-06-15", "2017-07-01T07:59:59Z", "agreed");
  assert_state (action, "2017-06-15", NULL, "delivered");
  /* A move that does not say when it was recorded was always known. */
  move (action, "paused", "2017-06-10", NULL);
  assert_state (action, "2017-06-15", "2017-06-15T12:00:00+01:00", "paused");
}

static void
test_partial_dates (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  move (action, "in_progress", "2017-06", NULL);
  assert_state (action, "2017-05-31", NULL, NULL);
  assert_state (action, "2017-06-01", NULL, "in_progress");
  /* Asked of a month, whatever had begun by its end. */
  assert_state (action, "2017-06", NULL, "in_progress");
  assert_state (action, "2017-05", NULL, NULL);
}

/* Comfort on a partial date counts when the whole of it has gone by. */
static void
test_comfort_comes_last (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1"), *evidence = find (plan, "e1"), *task = find (plan, "task");

  move (action, "delivered", "2017-05-31", NULL);
  move (action, "assured", "2017-06", NULL);
  assert_state (action, "2017-06-01", NULL, "delivered");
  assert_state (action, "2017-06-29", NULL, "delivered");
  assert_state (action, "2017-06-30", NULL, "assured");
  assert_state (action, "2017-06", NULL, "assured");
  move (action, "embedded", "2018", NULL);
  assert_state (action, "2018-12-30", NULL, "assured");
  assert_state (action, "2018-12-31", NULL, "embedded");
  assert_state (action, NULL, NULL, "embedded");

  move (evidence, "submitted", "2017-06", NULL);
  move (evidence, "accepted", "2017-35", NULL);
  assert_state (evidence, "2017-09-29", NULL, "submitted");
  assert_state (evidence, "2017-09-30", NULL, "accepted");

  move (task, "closed", "2017-07", NULL);
  assert_state (task, "2017-07-30", NULL, NULL);
  assert_state (task, "2017-07-31", NULL, "closed");
}

/* Of two moves that share a day, the later recorded holds. */
static void
test_two_moves_on_one_day (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  move (action, "delivered", "2017-06-14", NULL);
  move (action, "in_progress", "2017-06-14", NULL);
  assert_state (action, "2017-06-14", NULL, "in_progress");
  move (action, "delivered", "2017-06", NULL);
  assert_state (action, "2017-06-14", NULL, "delivered");
  move (action, "assured", "2017-06", NULL);
  assert_state (action, "2017-06-30", NULL, "assured");
  /* Sent back in that month, and said so after it was assured. */
  move (action, "in_progress", "2017-06-20", NULL);
  assert_state (action, "2017-06-30", NULL, "in_progress");
  /* What is wholly earlier never goes before it. */
  move (action, "paused", "2017-06-19", NULL);
  assert_state (action, "2017-06-30", NULL, "in_progress");
}

static void
test_superseded_moves (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *wrong = move (action, "delivered", "2017-06-01", "2017-06-02T10:00:00+01:00");
  ImproveEntity *right = move (action, "delivered", "2017-07-01", "2017-07-02T10:00:00+01:00");

  force (right, "supersedes-id", improve_entity_get_id (wrong));
  /* The correction puts out what it corrects from the moment it is known, on any day. */
  assert_state (action, "2017-06-15", NULL, NULL);
  assert_state (action, "2017-06-15", "2017-06-15T00:00:00Z", "delivered");
  assert_state (action, "2017-07-01", NULL, "delivered");
  assert_state (action, "2017-07-01", "2017-06-15T00:00:00Z", "delivered");
  /* Corrected again: the first stays out. */
  force (move (action, "in_progress", "2017-08-01", NULL), "supersedes-id", improve_entity_get_id (right));
  assert_state (action, "2017-07-15", NULL, NULL);
  assert_state (action, "2017-08-01", NULL, "in_progress");
}

static void
test_meeting_and_minutes (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *meeting = find (plan, "m1");
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-20", NULL);
  ImproveAsOf when = { day, NULL, NULL };

  move (meeting, "scheduled", "2017-05-01", NULL);
  move (meeting, "held", "2017-06-14", NULL);
  g_assert_null (improve_as_of_find_move (&when, meeting, IMPROVE_TYPE_MINUTES_STATE));
  move (meeting, "draft", "2017-06-15", NULL);
  move (meeting, "circulated", "2017-06-20", NULL);
  move (meeting, "approved", "2017-07-12", NULL);
  assert_state (meeting, "2017-06-20", NULL, "held");
  assert_state (meeting, NULL, NULL, "held");
  g_assert_cmpstr (improve_move_get_to (improve_as_of_find_move (&when, meeting, IMPROVE_TYPE_MINUTES_STATE)), ==,
                   "circulated");
  improve_entity_derive (meeting);
  g_assert_cmpint (improve_meeting_get_state (IMPROVE_MEETING (meeting)), ==, IMPROVE_MEETING_STATE_HELD);
  g_assert_cmpint (improve_meeting_get_minutes_state (IMPROVE_MEETING (meeting)), ==, IMPROVE_MINUTES_STATE_APPROVED);
  g_assert_cmpstr (improve_state_row_of_type (IMPROVE_TYPE_MEETING, IMPROVE_TYPE_MINUTES_STATE), ==, "minutes-state");
  g_assert_cmpstr (improve_state_row_of_type (IMPROVE_TYPE_MEETING, IMPROVE_TYPE_MEETING_STATE), ==, "state");
  g_assert_null (improve_state_row_of_type (IMPROVE_TYPE_MEETING, IMPROVE_TYPE_ACTION_STATE));
}

/* Words that are no state of the type, days that are not said, types that have no state. */
static void
test_no_state (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");

  move (action, "green", "2017-06-14", NULL);
  move (action, NULL, "2017-06-14", NULL);
  move (action, "delivered", NULL, NULL);
  assert_state (action, NULL, NULL, NULL);
  assert_state (find (plan, "o1"), NULL, NULL, NULL);
  g_assert_null (improve_entity_peek_moves (find (plan, "o1")));
  g_assert_false (improve_state_word_gives_comfort (NULL));
}

static ImproveEntity *
slip (gpointer    action,
      const char *aspect,
      const char *which,
      const char *new_date,
      const char *decided_on,
      const char *recorded_at)
{
  return put (action, make (IMPROVE_TYPE_SLIPPAGE, "subject-id", "a1", "aspect", aspect, "which", which, "new-date",
                            new_date, "by-id", "board", "decided-on", decided_on, "recorded-at", recorded_at, NULL));
}

static void
test_agreed_and_forecast (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = find (plan, "a1");
  g_autoptr (ImproveDate) july = improve_date_parse ("2017-07-31", NULL);
  g_autoptr (GDateTime) early = moment ("2017-07-02T00:00:00Z");
  ImproveAsOf in_july = { july, NULL, NULL }, as_known_then = { july, early, NULL }, always = { NULL, NULL, NULL };
  ImproveEntity *first;

  assert_date (improve_as_of_get_agreed_due (&always, action), "2017-09-30");
  assert_date (improve_as_of_get_forecast_due (&always, action), NULL);
  first = slip (action, "time", "agreed", "2017-10-31", "2017-07-01", "2017-07-03T00:00:00Z");
  slip (action, "time", "forecast", "2017-11-30", "2017-07-15", NULL);
  slip (action, "quality", "agreed", "2019-01-01", "2017-07-20", NULL);
  slip (action, "time", "agreed", "2017-12-31", "2017-08-15", NULL);
  assert_date (improve_as_of_get_agreed_due (&in_july, action), "2017-10-31");
  assert_date (improve_as_of_get_agreed_due (&as_known_then, action), "2017-09-30");
  assert_date (improve_as_of_get_agreed_due (&always, action), "2017-12-31");
  assert_date (improve_as_of_get_forecast_due (&in_july, action), "2017-11-30");
  /* A correction of the first: the second, decided later, still holds. */
  force (slip (action, "time", "agreed", "2017-10-15", "2017-07-01", NULL), "supersedes-id",
         improve_entity_get_id (first));
  assert_date (improve_as_of_get_agreed_due (&in_july, action), "2017-10-15");
  assert_date (improve_as_of_get_agreed_due (&always, action), "2017-12-31");

  improve_entity_derive (IMPROVE_ENTITY (action));
  assert_date (improve_action_get_agreed_due (action), "2017-12-31");
  assert_date (improve_action_get_forecast_due (action), "2017-11-30");
  assert_date (improve_action_get_baseline_due (action), "2017-09-30");
}

static void
test_delivered_on (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveAction *action = find (plan, "a1");
  ImproveAsOf always = { NULL, NULL, NULL };

  assert_date (improve_as_of_get_delivered_on (&always, action), NULL);
  move (action, "delivered", "2017-06-01", NULL);
  assert_date (improve_as_of_get_delivered_on (&always, action), "2017-06-01");
  move (action, "in_progress", "2017-06-14", NULL);
  assert_date (improve_as_of_get_delivered_on (&always, action), NULL);
  move (action, "delivered", "2017-07-01", NULL);
  move (action, "delivered", "2017-06-20", NULL);
  move (action, "assured", "2017-08-01", NULL);
  assert_date (improve_as_of_get_delivered_on (&always, action), "2017-07-01");
  move (action, "regressed", "2017-10-01", NULL);
  assert_date (improve_as_of_get_delivered_on (&always, action), "2017-07-01");
  improve_entity_derive (IMPROVE_ENTITY (action));
  assert_date (improve_action_get_delivered_on (action), "2017-07-01");
  move (action, "cancelled", "2017-11-01", NULL);
  improve_entity_derive (IMPROVE_ENTITY (action));
  assert_date (improve_action_get_delivered_on (action), NULL);
  g_assert_cmpint (improve_action_get_state (action), ==, IMPROVE_ACTION_STATE_CANCELLED);
}

/* An empty list in each of 20,000 actions would be a tenth of what they take. */
static void
test_no_list_is_made (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = IMPROVE_ENTITY (find (plan, "a1"));
  const ImproveRow *slippages = improve_row_lookup (IMPROVE_TYPE_ACTION, "slippages");

  improve_entity_derive (action);
  g_assert_null (*(ImproveEntityList **) improve_row_member (action, slippages));
}

/* Claims are records like the others: begun, known, not superseded; what is no record never counts. */
static void
test_select_claims (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveDate) day = improve_date_parse ("2017-06-30", NULL);
  ImproveAsOf when = { day, NULL, NULL };
  ImproveEntityList *claims = improve_plan_get_claims (plan);
  g_autoptr (GPtrArray) counted = NULL;
  g_autoptr (GPtrArray) themes = improve_as_of_select (&when, improve_plan_get_themes (plan));

  put (plan, make (IMPROVE_TYPE_CLAIM, "id", "old", "subject-id", "a1", "valid-on", "2017-06-01", NULL));
  put (plan, make (IMPROVE_TYPE_CLAIM, "id", "new", "subject-id", "a1", "valid-on", "2017-06-02", "supersedes-id",
                   "old", NULL));
  put (plan, make (IMPROVE_TYPE_CLAIM, "id", "next", "subject-id", "a1", "valid-on", "2017-07-01", NULL));
  counted = improve_as_of_select (&when, claims);
  g_assert_cmpuint (counted->len, ==, 1);
  g_assert_true (g_ptr_array_index (counted, 0) == improve_plan_lookup (plan, "new"));
  g_assert_cmpuint (themes->len, ==, 0);
}

/* A record on trial does not count, nor does what was recorded after it, nor what it corrects. */
static void
test_candidate (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *action = find (plan, "a1");
  ImproveEntity *first = move (action, "agreed", "2017-05-01", NULL);
  ImproveEntity *second = move (action, "in_progress", "2017-06-01", NULL);
  ImproveEntity *third = move (action, "delivered", "2017-07-01", NULL);
  ImproveAsOf when = { NULL, NULL, second };

  g_assert_true (improve_as_of_find_move (&when, action, IMPROVE_TYPE_ACTION_STATE) == IMPROVE_MOVE (first));
  when.candidate = third;
  force (third, "supersedes-id", improve_entity_get_id (second));
  g_assert_true (improve_as_of_find_move (&when, action, IMPROVE_TYPE_ACTION_STATE) == IMPROVE_MOVE (first));
}

static void
assert_observations (ImprovePlan *plan,
                     const char  *as_of,
                     const char  *known_at,
                     const char  *expected)
{
  g_autoptr (ImproveDate) day = improve_date_parse (as_of, NULL);
  g_autoptr (GDateTime) moment = known_at != NULL ? g_date_time_new_from_iso8601 (known_at, NULL) : NULL;
  ImproveAsOf when = { day, moment, NULL };
  g_autoptr (GPtrArray) found
      = improve_as_of_select (&when, improve_measure_get_observations (IMPROVE_MEASURE (find (plan, "k1"))));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", improve_entity_get_id (g_ptr_array_index (found, i)));
  g_assert_cmpstr (ids->str, ==, expected);
}

/* A value counts once its period is over and it is known, until one that is known revises it. */
static void
test_observations (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *measure = put (plan, make (IMPROVE_TYPE_MEASURE, "id", "k1", "title", "Visits in time", NULL));
  ImproveEntity *revised;

  force (put (measure, make (IMPROVE_TYPE_OBSERVATION, "id", "v1", "subject-id", "k1", "period",
                             "2017-04-01/2017-06-30", "value", "55", NULL)),
         "recorded-at", "2017-07-20T09:00:00+00:00");
  force (put (measure, make (IMPROVE_TYPE_OBSERVATION, "id", "v2", "subject-id", "k1", "period",
                             "2017-07-01/2017-09-30", "absence", "suppressed", NULL)),
         "recorded-at", "2017-10-20T09:00:00+00:00");
  revised = put (measure, make (IMPROVE_TYPE_OBSERVATION, "id", "v3", "subject-id", "k1", "period",
                                "2017-04-01/2017-06-30", "value", "51", "supersedes-id", "v1", NULL));
  force (revised, "recorded-at", "2017-11-20T09:00:00+00:00");

  assert_observations (plan, "2017-06-29", NULL, "");
  assert_observations (plan, "2017-06-30", NULL, "v3");
  assert_observations (plan, "2017-06-30", "2017-07-19T00:00:00Z", "");
  assert_observations (plan, "2017-12-31", "2017-07-21T00:00:00Z", "v1");
  assert_observations (plan, "2017-12-31", "2017-11-01T00:00:00Z", "v1 v2");
  assert_observations (plan, "2017-12-31", NULL, "v2 v3");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/as-of/states-follow-the-days", test_states_follow_the_days);
  g_test_add_func ("/rules/as-of/known-at", test_known_at);
  g_test_add_func ("/rules/as-of/partial-dates", test_partial_dates);
  g_test_add_func ("/rules/as-of/comfort-comes-last", test_comfort_comes_last);
  g_test_add_func ("/rules/as-of/two-moves-on-one-day", test_two_moves_on_one_day);
  g_test_add_func ("/rules/as-of/superseded-moves", test_superseded_moves);
  g_test_add_func ("/rules/as-of/meeting-and-minutes", test_meeting_and_minutes);
  g_test_add_func ("/rules/as-of/no-state", test_no_state);
  g_test_add_func ("/rules/as-of/agreed-and-forecast", test_agreed_and_forecast);
  g_test_add_func ("/rules/as-of/delivered-on", test_delivered_on);
  g_test_add_func ("/rules/as-of/no-list-is-made", test_no_list_is_made);
  g_test_add_func ("/rules/as-of/select-claims", test_select_claims);
  g_test_add_func ("/rules/as-of/candidate", test_candidate);
  g_test_add_func ("/rules/as-of/observations", test_observations);
  return g_test_run ();
}
