/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The last word of each reviewer, and where two differ. */

#include "plan-kit.h"

static ImproveClaim *
claim (ImprovePlan *plan,
       const char  *id,
       const char  *by_id,
       const char  *scale,
       const char  *value,
       const char  *valid_on,
       const char  *recorded_at)
{
  ImproveClaim *made = put (plan, make (IMPROVE_TYPE_CLAIM, "id", id, "subject-id", "a1", "aspect", "delivery", "scale",
                                        scale, "value", value, "by-id", by_id, "valid-on", valid_on, NULL));

  force (made, "recorded-at", recorded_at);
  return made;
}

static GDateTime *
instant (const char *text)
{
  return text != NULL ? g_date_time_new_from_iso8601 (text, NULL) : NULL;
}

static char *
list_latest (ImprovePlan *plan,
             const char  *scale,
             const char  *as_of,
             const char  *known_at)
{
  g_autoptr (ImproveDate) day = as_of != NULL ? improve_date_parse (as_of, NULL) : NULL;
  g_autoptr (GDateTime) moment = instant (known_at);
  g_autoptr (GListModel) claims
      = improve_plan_list_latest_claims (plan, "a1", IMPROVE_CLAIM_ASPECT_DELIVERY, scale, day, moment);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (claims); i++)
    {
      g_autoptr (ImproveEntity) found = g_list_model_get_item (claims, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", improve_entity_get_id (found));
    }
  return g_string_free (ids, FALSE);
}

static void
assert_latest (ImprovePlan *plan,
               const char  *scale,
               const char  *as_of,
               const char  *known_at,
               const char  *expected)
{
  g_autofree char *ids = list_latest (plan, scale, as_of, known_at);

  g_assert_cmpstr (ids, ==, expected);
}

/* "k1 k2 by 2 on scale", one divergence a line. */
static void
assert_divergences (ImprovePlan *plan,
                    const char  *as_of,
                    const char  *known_at,
                    const char  *expected)
{
  g_autoptr (ImproveDate) day = as_of != NULL ? improve_date_parse (as_of, NULL) : NULL;
  g_autoptr (GDateTime) moment = instant (known_at);
  g_autoptr (GListModel) list
      = improve_plan_list_divergences (plan, "a1", IMPROVE_CLAIM_ASPECT_UNKNOWN, day, moment);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (ImproveDivergence) found = g_list_model_get_item (list, i);
      ImproveCrosswalk *crosswalk = improve_divergence_get_crosswalk (found);

      g_string_append_printf (text, "%s%s %s by %d on %s after %d%s%s", i > 0 ? "\n" : "",
                              improve_entity_get_id (IMPROVE_ENTITY (improve_divergence_get_claim (found))),
                              improve_entity_get_id (IMPROVE_ENTITY (improve_divergence_get_other_claim (found))),
                              improve_divergence_get_grades (found), improve_divergence_get_scale (found),
                              improve_divergence_get_days (found), crosswalk != NULL ? " by " : "",
                              crosswalk != NULL ? improve_entity_get_id (IMPROVE_ENTITY (crosswalk)) : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_latest_of_each (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  claim (plan, "k1", "council", "council_brag", "green", "2017-06-01", "2017-06-01T09:00:00Z");
  claim (plan, "k2", "partner", "council_brag", "red", "2017-06-10", "2017-06-20T09:00:00Z");
  claim (plan, "k3", "council", "council_brag", "amber", "2017-07-01", "2017-07-01T09:00:00Z");
  claim (plan, "k4", "council", "ofsted_4", "good", "2017-06-15", "2017-06-15T09:00:00Z");

  assert_latest (plan, NULL, NULL, NULL, "k2 k3 k4");
  assert_latest (plan, "council_brag", NULL, NULL, "k2 k3");
  assert_latest (plan, "council_brag", "2017-06-09", NULL, "k1");
  assert_latest (plan, "council_brag", "2017-06-30", NULL, "k1 k2");
  assert_latest (plan, "council_brag", "2017-07-01", NULL, "k2 k3");
  assert_latest (plan, "council_brag", "2017-06-30", "2017-06-19T00:00:00Z", "k1");
  assert_latest (plan, "assurance_4", NULL, NULL, "");
  /* Recorded later of an earlier day: the later day still holds. */
  claim (plan, "k5", "council", "council_brag", "blue", "2017-06-20", "2017-08-01T09:00:00Z");
  assert_latest (plan, "council_brag", NULL, NULL, "k2 k3");
  /* Of the same day: the later recorded. */
  claim (plan, "k6", "council", "council_brag", "blue", "2017-07-01", "2017-08-01T09:00:00Z");
  assert_latest (plan, "council_brag", NULL, NULL, "k2 k6");
}

static void
test_corrected_and_expired (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  claim (plan, "k1", "council", "council_brag", "green", "2017-06-01", "2017-06-01T09:00:00Z");
  claim (plan, "k2", "council", "council_brag", "blue", "2017-06-02", "2017-06-02T09:00:00Z");
  force (claim (plan, "k3", "council", "council_brag", "red", "2017-06-01", "2017-06-20T09:00:00Z"), "supersedes-id",
         "k2");
  assert_latest (plan, NULL, "2017-06-30", "2017-06-10T00:00:00Z", "k2");
  assert_latest (plan, NULL, "2017-06-30", NULL, "k3");

  force (find (plan, "k3"), "expires-on", "2017-07-31");
  assert_latest (plan, NULL, "2017-07-31", NULL, "k3");
  assert_latest (plan, NULL, "2017-08-01", NULL, "");
  assert_latest (plan, NULL, NULL, NULL, "k3");
}

/* A council, its posts and who holds them are one reviewer; a board it has is another. */
static void
test_one_reviewer (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  g_assert_cmpstr (improve_plan_find_reviewer (plan, "council"), ==, "council");
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "head"), ==, "council");
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "jo"), ==, "council");
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "board"), ==, "board");
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "chair"), ==, "chair");
  g_assert_null (improve_plan_find_reviewer (plan, "nobody"));

  claim (plan, "k1", "council", "council_brag", "green", "2017-06-01", NULL);
  claim (plan, "k2", "head", "council_brag", "red", "2017-06-02", NULL);
  assert_divergences (plan, NULL, NULL, "");
  assert_latest (plan, NULL, NULL, NULL, "k2");
  claim (plan, "k3", "jo", "council_brag", "amber", "2017-06-03", NULL);
  assert_latest (plan, NULL, NULL, NULL, "k3");

  /* Two posts in two bodies: nobody can tell for whom the person speaks. */
  put (plan, make (IMPROVE_TYPE_POST, "id", "adviser", "label", "Adviser", "organization-id", "partner", "holder-id",
                   "jo", NULL));
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "jo"), ==, "jo");
}

/* A department of the council is the council, and so is its post; a board, a partner and what nobody holds are not. */
static void
test_parts (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const struct { const char *id, *classification, *parent_id, *reviewer; } cases[] = {
    { "childrens", "department", "council", "council" },       { "team", NULL, "childrens", "council" },
    { "panel", "safeguarding_board", "council", "panel" },     { "trust", "partner", "council", "trust" },
    { "ministry", "department", NULL, "ministry" },            { "lost", "department", "nobody", "lost" },
    { "round", "department", "round", "round" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      put (plan, make (IMPROVE_TYPE_ORGANIZATION, "id", cases[i].id, "name", cases[i].id, NULL));
      force (find (plan, cases[i].id), "classification", cases[i].classification);
      force (find (plan, cases[i].id), "parent-id", cases[i].parent_id);
      g_assert_cmpstr (improve_plan_find_reviewer (plan, cases[i].id), ==, cases[i].reviewer);
    }
  force (find (plan, "board"), "parent-id", "council");
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "board"), ==, "board");
  put (plan, make (IMPROVE_TYPE_POST, "id", "manager", "label", "Manager", "organization-id", "team", NULL));
  g_assert_cmpstr (improve_plan_find_reviewer (plan, "manager"), ==, "council");

  claim (plan, "k1", "council", "council_brag", "green", "2017-06-01", NULL);
  claim (plan, "k2", "childrens", "council_brag", "red", "2017-06-02", NULL);
  assert_divergences (plan, NULL, NULL, "");
  assert_latest (plan, NULL, NULL, NULL, "k2");
  claim (plan, "k3", "panel", "council_brag", "green", "2017-06-02", NULL);
  assert_divergences (plan, NULL, NULL, "k2 k3 by 2 on council_brag after 0");
}

static void
test_by_how_much (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  claim (plan, "k1", "council", "council_brag", "on_track", "2017-06-01", "2017-06-01T09:00:00Z");
  claim (plan, "k2", "partner", "council_brag", "Red", "2017-06-11", "2017-06-20T09:00:00Z");
  claim (plan, "k3", "board", "council_brag", "green", "2017-06-12", "2017-06-12T09:00:00Z");

  assert_divergences (plan, "2017-06-10", NULL, "");
  assert_divergences (plan, "2017-06-11", NULL, "k1 k2 by 2 on council_brag after 10");
  assert_divergences (plan, "2017-06-12", NULL,
                      "k1 k2 by 2 on council_brag after 10\nk2 k3 by 2 on council_brag after 1");
  assert_divergences (plan, "2017-06-30", "2017-06-19T00:00:00Z", "");
  /* A scale of the council's own: they differ, and nobody can say by how much. */
  claim (plan, "k4", "council", "our_stars", "three", "2017-06-13", NULL);
  claim (plan, "k5", "partner", "our_stars", "one", "2017-06-13", NULL);
  assert_divergences (plan, "2017-06-13", "2017-06-19T00:00:00Z", "k4 k5 by -1 on our_stars after 0");
  force (find (plan, "k5"), "aspect", "quality");
  assert_divergences (plan, "2017-06-13", "2017-06-19T00:00:00Z", "");
}

static void
test_crosswalk (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *crosswalk;

  claim (plan, "k1", "council", "council_brag", "green", "2017-06-01", NULL);
  claim (plan, "k2", "partner", "ofsted_4", "inadequate", "2017-06-01", NULL);
  assert_divergences (plan, "2017-12-31", NULL, "");

  crosswalk = put (plan, make (IMPROVE_TYPE_CROSSWALK, "id", "x1", "scale", "council_brag", "word", "green",
                               "other-scale", "ofsted_4", "other-word", "good", NULL));
  assert_divergences (plan, "2017-12-31", NULL, "");
  force (crosswalk, "by-id", "board");
  assert_divergences (plan, "2017-12-31", NULL, "");
  force (crosswalk, "signed-on", "2017-07-01");
  assert_divergences (plan, "2017-12-31", NULL, "k1 k2 by 2 on ofsted_4 after 0 by x1");
  /* Not before it was signed, nor by somebody whom nobody knows. */
  assert_divergences (plan, "2017-06-30", NULL, "");
  force (crosswalk, "by-id", "stranger");
  assert_divergences (plan, "2017-12-31", NULL, "");
  force (crosswalk, "by-id", "board");
  /* A later one for the same words takes its place from its day. */
  put (plan, make (IMPROVE_TYPE_CROSSWALK, "id", "x2", "scale", "ofsted_4", "word", "requires improvement",
                   "other-scale", "council_brag", "other-word", "Green", "by-id", "partner", "signed-on", "2017-09-01",
                   NULL));
  assert_divergences (plan, "2017-08-31", NULL, "k1 k2 by 2 on ofsted_4 after 0 by x1");
  assert_divergences (plan, "2017-09-01", NULL, "k1 k2 by 1 on ofsted_4 after 0 by x2");
  /* Words that no crosswalk names are not compared. */
  force (find (plan, "k1"), "value", "blue");
  assert_divergences (plan, "2017-12-31", NULL, "");
}

static void
test_properties (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (GListModel) list = NULL;
  g_autoptr (ImproveDivergence) found = NULL;
  g_autoptr (ImproveClaim) left = NULL;
  g_autoptr (ImproveClaim) right = NULL;
  g_autoptr (ImproveCrosswalk) crosswalk = NULL;
  g_autofree char *scale = NULL;
  int grades, days;

  claim (plan, "k1", "council", "council_brag", "blue", "2017-06-01", NULL);
  claim (plan, "k2", "partner", "council_brag", "red", "2017-05-30", NULL);
  list = improve_plan_list_divergences (plan, "a1", IMPROVE_CLAIM_ASPECT_DELIVERY, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  found = g_list_model_get_item (list, 0);
  g_object_get (found, "claim", &left, "other-claim", &right, "scale", &scale, "grades", &grades, "days", &days,
                "crosswalk", &crosswalk, NULL);
  g_assert_true ((gpointer) left == find (plan, "k1") && (gpointer) right == find (plan, "k2"));
  g_assert_cmpstr (scale, ==, "council_brag");
  g_assert_cmpint (grades, ==, 3);
  g_assert_cmpint (days, ==, 2);
  g_assert_null (crosswalk);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/reviews/latest-of-each", test_latest_of_each);
  g_test_add_func ("/rules/reviews/corrected-and-expired", test_corrected_and_expired);
  g_test_add_func ("/rules/reviews/one-reviewer", test_one_reviewer);
  g_test_add_func ("/rules/reviews/parts", test_parts);
  g_test_add_func ("/rules/reviews/by-how-much", test_by_how_much);
  g_test_add_func ("/rules/reviews/crosswalk", test_crosswalk);
  g_test_add_func ("/rules/reviews/properties", test_properties);
  return g_test_run ();
}
