/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What says that all is well needs its basis: assured, embedded, closed, accepted, approved, signed. */

#include "obstacle-asserts.h"

/* A plan whose action serves no outcome, so that any sort of evidence will do. */
static ImprovePlan *
make_plan_of_output (void)
{
  ImprovePlan *plan = make_plan ();

  force (find (plan, "a1"), "serves-ids", NULL);
  return plan;
}

static ImproveMove *
assure (const char *on,
        const char *evidence_ids)
{
  return make_move ("a1", "assured", on, on_evidence (evidence_ids));
}

static const char *const assured_mend = "name evidence from an independent line";

static void
test_assured_evidence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  assert_passes (plan, assure ("2017-07-01", "e1"));
  assert_refused (plan, make_move ("a1", "assured", "2017-07-01", on_limb ("m1-limb")), "assured-evidence",
                  assured_mend);
  assert_refused (plan, make_move ("a1", "assured", "2017-07-01", NULL), "assured-evidence", assured_mend);
  /* Collected later, or expired by then. */
  assert_refused (plan, assure ("2017-06-19", "e1"), "assured-evidence", assured_mend);
  assert_passes (plan, assure ("2017-06-20", "e1"));
  assert_passes (plan, assure ("2017-12-31", "e1"));
  assert_refused (plan, assure ("2018-01-01", "e1"), "assured-evidence", assured_mend);
}

/* Comfort on a partial date comes about on its last day, and must have its basis then. */
static void
test_assured_partial_date (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  assert_passes (plan, assure ("2017-06", "e1"));
  assert_passes (plan, assure ("2017-12", "e1"));
  force (find (plan, "e1"), "expires-on", "2017-12-30");
  assert_refused (plan, assure ("2017-12", "e1"), "assured-evidence", assured_mend);
}

static void
test_assured_line (void)
{
  static const struct
  {
    const char *line, *moderated;
    gboolean passes;
  } cases[] = {
    { NULL, "false", FALSE },           { "self_report", "true", FALSE },  { "operational", "false", FALSE },
    { "operational", "true", TRUE },    { "corporate_qa", "false", TRUE }, { "peer_authority", "false", TRUE },
    { "commissioner", "false", TRUE },  { "inspectorate", "false", TRUE }, { "child_family", "false", TRUE },
  };
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      force (find (plan, "e1"), "source-line", cases[i].line);
      force (find (plan, "e1"), "moderated", cases[i].moderated);
      if (cases[i].passes)
        assert_passes (plan, assure ("2017-07-01", "e1"));
      else
        assert_refused (plan, assure ("2017-07-01", "e1"), "assured-evidence", assured_mend);
    }
}

static void
test_assured_stance (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  force (find (plan, "e1-link"), "stance", "neutral");
  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-evidence", assured_mend);
  /* What supports and is also neutral supports. */
  put (find (plan, "e1"),
       make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "supports", NULL));
  put (find (plan, "e1"), make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "neutral", NULL));
  assert_passes (plan, assure ("2017-07-01", "e1"));
}

/* Nobody assures their own work, be it as the post or as the person who holds it. */
static void
test_assured_author (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  force (find (plan, "e1"), "author-id", "head");
  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-evidence", assured_mend);
  force (find (plan, "e1"), "author-id", "jo");
  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-evidence", assured_mend);
  force (find (plan, "a1"), "lead-id", "jo");
  force (find (plan, "e1"), "author-id", "head");
  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-evidence", assured_mend);
  force (find (plan, "e1"), "author-id", "chair");
  assert_passes (plan, assure ("2017-07-01", "e1"));
  force (find (plan, "e1"), "author-id", NULL);
  assert_passes (plan, assure ("2017-07-01", "e1"));
  force (find (plan, "e1"), "author-id", "head");
  force (find (plan, "a1"), "lead-id", NULL);
  assert_passes (plan, assure ("2017-07-01", "e1"));
}

/* The rules that refuse a record, in their order, when it is tried again. */
static void
assert_refused_again (ImprovePlan *plan,
                      gpointer     record,
                      const char  *rules)
{
  g_autoptr (ImproveEntity) taken = record;
  g_autoptr (GPtrArray) obstacles = improve_guards_find_obstacles (plan, taken, TRUE);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < obstacles->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            improve_obstacle_get_rule (g_ptr_array_index (obstacles, i)));
  g_assert_cmpstr (found->str, ==, rules);
}

/* What a loaded basis names may be anything: it carries nothing then. */
static void
test_basis_of_something_else (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put (plan, make (IMPROVE_TYPE_ACTION, "id", "a2", "title", "Hire", NULL));
  assert_refused_again (plan, assure ("2017-07-01", "o1;nowhere"), "assured-evidence assured-practice");
  assert_refused_again (plan, make_move ("a2", "assured", "2017-07-01", on_evidence ("e1")), "assured-evidence");
  assert_refused_again (plan, make_move ("task", "closed", "2017-07-12", on_limb ("a1")), "closed-by-body");
}

/* The strongest of what supports it is what a contradiction must match. */
static void
test_assured_strongest_support (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *weaker = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "weaker", "title", "Own audit", "method",
                                           "case_audit", "source-line", "corporate_qa", NULL));
  ImproveEntity *against = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "against", "title", "Another", "source-line",
                                            "corporate_qa", NULL));

  put (weaker, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "supports", NULL));
  put (against, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "contradicts", NULL));
  put (plan, make (IMPROVE_TYPE_CLAIM, "subject-id", "a1", NULL));
  assert_passes (plan, assure ("2017-07-01", "e1;weaker"));
  assert_passes (plan, assure ("2017-07-01", "weaker;e1"));
  assert_refused (plan, assure ("2017-07-01", "weaker"), "assured-contradiction", "answer the contradiction first");
}

static void
test_assured_withdrawn_evidence (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();

  put (find (plan, "e1"), make_move ("e1", "withdrawn", "2017-08-01", NULL));
  assert_passes (plan, assure ("2017-07-31", "e1"));
  assert_refused (plan, assure ("2017-08-01", "e1"), "assured-evidence", assured_mend);
}

/* Evidence that contradicts the action, with an id of its own. */
static ImproveEntity *
put_contradiction (ImprovePlan *plan,
                   const char  *line)
{
  ImproveEntity *evidence = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", "against", "title", "Dip sample", "method",
                                             "dip_sample", "source-line", line, "collected-on", "2017-06-25", NULL));

  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "contradicts", NULL));
  return evidence;
}

static void
test_assured_contradiction (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *against = put_contradiction (plan, "partner");
  const char *mend = "answer the contradiction first";

  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-contradiction", mend);
  /* A weaker line does not stand against a stronger one. */
  force (against, "source-line", "corporate_qa");
  assert_passes (plan, assure ("2017-07-01", "e1"));
  force (against, "source-line", "inspectorate");
  assert_refused (plan, assure ("2017-07-01", "e1"), "assured-contradiction", mend);
  /* Not yet collected on the day. */
  assert_passes (plan, assure ("2017-06-24", "e1"));
  /* Answered. */
  force (against, "answered-by-id", "e1");
  assert_passes (plan, assure ("2017-07-01", "e1"));
  force (against, "answered-by-id", NULL);
  /* Taken back. */
  put (against, make_move ("against", "withdrawn", "2017-06-28", NULL));
  assert_passes (plan, assure ("2017-07-01", "e1"));
}

/* Evidence that says both yes and no does not support. */
static void
test_assured_both_stances (void)
{
  g_autoptr (ImprovePlan) plan = make_plan_of_output ();
  g_autoptr (ImproveMove) move = assure ("2017-07-01", "e1");
  g_autoptr (GListModel) obstacles = NULL;

  put (find (plan, "e1"), make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "contradicts", NULL));
  obstacles = improve_plan_check_record (plan, IMPROVE_ENTITY (move));
  g_assert_cmpuint (g_list_model_get_n_items (obstacles), ==, 2);
}

static void
test_assured_practice (void)
{
  static const char *const looks[] = { "case_audit", "thematic_audit", "dip_sample", "practice_observation",
                                       "child_family_feedback", "complaint_analysis", "inspection" };
  static const char *const does_not[] = { NULL, "performance_data", "document", "staff_feedback", "member_visit",
                                          "partner_feedback", "peer_review" };
  g_autoptr (ImprovePlan) plan = make_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      force (find (plan, "e1"), "method", looks[i]);
      assert_passes (plan, assure ("2017-07-01", "e1"));
    }
  for (guint i = 0; i < G_N_ELEMENTS (does_not); i++)
    {
      force (find (plan, "e1"), "method", does_not[i]);
      assert_refused (plan, assure ("2017-07-01", "e1"), "assured-practice", "looks at practice");
    }
  /* An action that serves no outcome may be proved by a document. */
  force (find (plan, "a1"), "serves-ids", NULL);
  assert_passes (plan, assure ("2017-07-01", "e1"));
}

static ImproveMove *
embed (const char *limb_id,
       const char *evidence_ids)
{
  return make_move ("a1", "embedded", "2018-01-31",
                    make (IMPROVE_TYPE_BASIS, "limb-id", limb_id, "evidence-ids", evidence_ids, NULL));
}

static void
put_support (ImprovePlan *plan,
             const char  *id,
             const char  *collected_on)
{
  ImproveEntity *evidence = put (plan, make (IMPROVE_TYPE_EVIDENCE, "id", id, "title", "Repeat audit", "method",
                                             "case_audit", "source-line", "corporate_qa", "collected-on", collected_on,
                                             NULL));

  put (evidence, make (IMPROVE_TYPE_EVIDENCE_LINK, "subject-id", "a1", "stance", "supports", NULL));
}

static void
test_embedded (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_support (plan, "q2", "2017-06-30");
  put_support (plan, "q3", "2017-35");
  put_support (plan, "q3-too", "2017-09-30");
  put_support (plan, "year", "2016");
  put_support (plan, "undated", NULL);
  put_support (plan, "next-year", "2018-01-02");
  assert_passes (plan, embed ("m2-limb", "q2;q3"));
  assert_passes (plan, embed ("m2-limb", "q2;next-year"));
  assert_refused (plan, embed (NULL, "q2;q3"), "embedded-limb", "name the limb");
  assert_refused (plan, embed ("m2-limb", "q3;q3-too"), "embedded-sustained", "at least two quarters");
  assert_refused (plan, embed ("m2-limb", "q2"), "embedded-sustained", "at least two quarters");
  /* A year says nothing of quarters, and neither does no date. */
  assert_refused (plan, embed ("m2-limb", "q2;year;undated"), "embedded-sustained", "at least two quarters");
  assert_refused (plan, embed ("m2-limb", NULL), "embedded-sustained", "at least two quarters");
  force (find (plan, "a1"), "kind", "output");
  assert_refused (plan, embed ("m2-limb", "q2;q3"), "embedded-output", "leave a one-off output assured");
}

static void
test_cancelled (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_passes (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "cancelled", "on", "2017-07-01", "by-id",
                             "board", "reason", "The service moved to a partner", NULL));
  assert_refused (plan, make_move ("a1", "cancelled", "2017-07-01", NULL), "needs-reason", "say why");
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "cancelled", "on", "2017-07-01", "by-id",
                              "board", "reason", "", NULL),
                  "needs-reason", "say why");
}

static ImproveMove *
supersede (const char *heir_id,
           const char *reason)
{
  return make (IMPROVE_TYPE_MOVE, "subject-id", "a1", "to", "superseded", "on", "2017-07-01", "by-id", "board",
               "reason", reason, "heir-id", heir_id, NULL);
}

static void
test_superseded (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "name the action that took its place";

  put (plan, make (IMPROVE_TYPE_ACTION, "id", "a2", "title", "Visit within five days", NULL));
  assert_passes (plan, supersede ("a2", "Too slow"));
  assert_refused (plan, supersede ("a2", NULL), "needs-reason", "say why");
  assert_refused (plan, supersede (NULL, "Too slow"), "needs-heir", mend);
  assert_refused (plan, supersede ("a1", "Too slow"), "needs-heir", mend);
  assert_refused (plan, supersede ("o1", "Too slow"), "needs-heir", mend);
}

static ImproveMove *
close_task (const char *by_id,
            const char *limb_id)
{
  return make_on_basis (IMPROVE_TYPE_MOVE, on_limb (limb_id), "subject-id", "task", "to", "closed", "on", "2017-08-01",
                        "by-id", by_id, NULL);
}

static const char *const closed_mend = "name the limb with which the body that raised it";

static void
test_closed_by_body (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_meeting (plan, "earlier", "board", "2017-05-10");
  put_meeting (plan, "same-month", "board", "2017-06");
  put_meeting (plan, "elsewhere", "partner", "2017-07-20");
  assert_passes (plan, close_task ("board", "m2-limb"));
  assert_passes (plan, close_task ("board", "m1-limb"));
  assert_passes (plan, close_task ("board", "same-month-limb"));
  assert_refused (plan, close_task ("board", "earlier-limb"), "closed-by-body", closed_mend);
  assert_refused (plan, close_task ("partner", "elsewhere-limb"), "closed-by-body", closed_mend);
  assert_refused (plan, close_task ("head", NULL), "closed-by-body", closed_mend);
  assert_refused (plan, make_move ("task", "closed", "2017-08-01", NULL), "closed-by-body", closed_mend);
}

static void
test_closed_by_relative (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  put_meeting (plan, "cabinet", "council", "2017-07-20");
  put_meeting (plan, "successor", "partner", "2017-07-20");
  assert_passes (plan, close_task ("council", "cabinet-limb"));
  assert_refused (plan, close_task ("partner", "successor-limb"), "closed-by-body", closed_mend);
  force (find (plan, "board"), "successor-id", "partner");
  assert_passes (plan, close_task ("partner", "successor-limb"));
  force (find (plan, "board"), "successor-id", "council");
  force (find (plan, "board"), "parent-id", NULL);
  assert_refused (plan, close_task ("partner", "successor-limb"), "closed-by-body", closed_mend);
  /* Neither parent nor successor, and a body that the plan does not hold. */
  force (find (plan, "board"), "successor-id", NULL);
  force (find (plan, "board"), "parent-id", NULL);
  assert_refused (plan, close_task ("partner", "successor-limb"), "closed-by-body", closed_mend);
  force (find (plan, "m1"), "board-ids", "nobody");
  assert_refused (plan, close_task ("partner", "successor-limb"), "closed-by-body", closed_mend);
  force (find (plan, "m1"), "board-ids", NULL);
  assert_refused (plan, close_task ("partner", "successor-limb"), "closed-by-body", closed_mend);
}

static void
test_closed_by_chair (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveEntity *attendance;

  assert_passes (plan, close_task ("chair", NULL));
  /* The chair changes: who chaired the meeting that raised it may still close it. */
  force (find (plan, "board"), "chair-id", "head");
  assert_passes (plan, close_task ("jo", NULL));
  assert_refused (plan, close_task ("chair", NULL), "closed-by-body", closed_mend);
  attendance = put (find (plan, "m1"),
                    make (IMPROVE_TYPE_ATTENDANCE, "party-id", "chair", "capacity", "member", NULL));
  assert_refused (plan, close_task ("chair", NULL), "closed-by-body", closed_mend);
  force (attendance, "capacity", "independent_chair");
  assert_passes (plan, close_task ("chair", NULL));
  force (attendance, "capacity", "chair");
  assert_passes (plan, close_task ("chair", NULL));
  /* A body that is no board has no chair. */
  force (attendance, "capacity", NULL);
  force (find (plan, "m1"), "board-ids", "council");
  assert_refused (plan, close_task ("head", NULL), "closed-by-body", closed_mend);
  /* Nobody is no chair. */
  force (find (plan, "board"), "chair-id", NULL);
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "task", "to", "closed", "on", "2017-08-01", "by-id",
                              "chair", NULL),
                  "closed-by-body", closed_mend);
}

/* A closing that names nobody fails as a record; that nobody chairs anything must not carry it. */
static void
test_closed_by_nobody (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  g_autoptr (ImproveMove) move
      = make (IMPROVE_TYPE_MOVE, "subject-id", "task", "to", "closed", "on", "2017-08-01", NULL);
  g_autoptr (GListModel) obstacles = NULL;

  force (find (plan, "board"), "chair-id", NULL);
  obstacles = improve_plan_check_record (plan, IMPROVE_ENTITY (move));
  g_assert_cmpuint (g_list_model_get_n_items (obstacles), ==, 2);
}

static void
test_accepted_by_other (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "let somebody other than its author";

  assert_refused (plan, make_move ("e1", "accepted", "2017-07-01", NULL), "accepted-by-other", mend);
  force (find (plan, "e1"), "author-id", "head");
  assert_passes (plan, make_move ("e1", "accepted", "2017-07-01", NULL));
  assert_refused (plan, make (IMPROVE_TYPE_MOVE, "subject-id", "e1", "to", "accepted", "on", "2017-07-01", "by-id",
                              "jo", NULL),
                  "accepted-by-other", mend);
  force (find (plan, "e1"), "author-id", NULL);
  assert_passes (plan, make_move ("e1", "accepted", "2017-07-01", NULL));
}

static void
test_approved_later (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  const char *mend = "name a limb of a later meeting";
  ImproveBasis *published
      = make (IMPROVE_TYPE_BASIS, "asserted-by-id", "council", "asserted-on", "2017-07-20", NULL);

  put_meeting (plan, "elsewhere", "council", "2017-07-20");
  assert_passes (plan, make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")));
  assert_refused (plan, make_move ("m1", "approved", "2017-06-14", on_limb ("m1-limb")), "approved-later", mend);
  assert_refused (plan, make_move ("m2", "approved", "2017-07-12", on_limb ("m1-limb")), "approved-later", mend);
  assert_refused (plan, make_move ("m1", "approved", "2017-07-20", on_limb ("elsewhere-limb")), "approved-later", mend);
  assert_refused (plan, make_move ("m1", "approved", "2017-07-12", NULL), "approved-later", mend);
  /* Minutes published as approved, on somebody's word. */
  assert_passes (plan, make_on_basis (IMPROVE_TYPE_MOVE, published, "subject-id", "m1", "to", "approved", "on",
                                      "2017-07-12", "by-id", "council", "opening", "true", NULL));
  /* Which of two meetings came first must be known. */
  force (find (plan, "m2"), "on", NULL);
  assert_refused (plan, make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")), "approved-later", mend);
  force (find (plan, "m2"), "on", "2017-07-12");
  force (find (plan, "m1"), "on", NULL);
  assert_refused (plan, make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")), "approved-later", mend);
}

static void
test_plan_closed (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();

  assert_passes (plan, make_move ("plan", "closed", "2018-12-01", on_limb ("m2-limb")));
  assert_refused (plan, make_move ("plan", "closed", "2018-12-01", NULL), "closed-by-limb", "name the limb");
}

static void
test_signed_approved (void)
{
  g_autoptr (ImprovePlan) plan = make_plan ();
  ImproveBasis *published
      = make (IMPROVE_TYPE_BASIS, "asserted-by-id", "council", "asserted-on", "2017-07-20", NULL);
  const char *mend = "record first that the minutes were approved";

  assert_refused (plan, make_move ("m1", "signed", "2017-07-12", NULL), "signed-approved", mend);
  put (find (plan, "m1"), make_move ("m1", "circulated", "2017-06-20", NULL));
  assert_refused (plan, make_move ("m1", "signed", "2017-07-12", NULL), "signed-approved", mend);
  assert_passes (plan, make_on_basis (IMPROVE_TYPE_MOVE, published, "subject-id", "m1", "to", "signed", "on",
                                      "2017-07-12", "by-id", "council", "opening", "true", NULL));
  put (find (plan, "m1"), make_move ("m1", "approved", "2017-07-12", on_limb ("m2-limb")));
  assert_passes (plan, make_move ("m1", "signed", "2017-07-12", NULL));
  assert_refused (plan, make_move ("m1", "signed", "2017-07-11", NULL), "signed-approved", mend);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/guard-comfort/assured/evidence", test_assured_evidence);
  g_test_add_func ("/rules/guard-comfort/assured/partial-date", test_assured_partial_date);
  g_test_add_func ("/rules/guard-comfort/assured/line", test_assured_line);
  g_test_add_func ("/rules/guard-comfort/assured/stance", test_assured_stance);
  g_test_add_func ("/rules/guard-comfort/assured/author", test_assured_author);
  g_test_add_func ("/rules/guard-comfort/assured/strongest-support", test_assured_strongest_support);
  g_test_add_func ("/rules/guard-comfort/basis-of-something-else", test_basis_of_something_else);
  g_test_add_func ("/rules/guard-comfort/assured/withdrawn-evidence", test_assured_withdrawn_evidence);
  g_test_add_func ("/rules/guard-comfort/assured/contradiction", test_assured_contradiction);
  g_test_add_func ("/rules/guard-comfort/assured/both-stances", test_assured_both_stances);
  g_test_add_func ("/rules/guard-comfort/assured/practice", test_assured_practice);
  g_test_add_func ("/rules/guard-comfort/embedded", test_embedded);
  g_test_add_func ("/rules/guard-comfort/cancelled", test_cancelled);
  g_test_add_func ("/rules/guard-comfort/superseded", test_superseded);
  g_test_add_func ("/rules/guard-comfort/closed/by-body", test_closed_by_body);
  g_test_add_func ("/rules/guard-comfort/closed/by-relative", test_closed_by_relative);
  g_test_add_func ("/rules/guard-comfort/closed/by-chair", test_closed_by_chair);
  g_test_add_func ("/rules/guard-comfort/closed/by-nobody", test_closed_by_nobody);
  g_test_add_func ("/rules/guard-comfort/accepted-by-other", test_accepted_by_other);
  g_test_add_func ("/rules/guard-comfort/approved-later", test_approved_later);
  g_test_add_func ("/rules/guard-comfort/plan-closed", test_plan_closed);
  g_test_add_func ("/rules/guard-comfort/signed-approved", test_signed_approved);
  return g_test_run ();
}
