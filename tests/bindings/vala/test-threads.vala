// SPDX-License-Identifier: LGPL-2.1-or-later
// Golden threads, coverage and oversight from Vala.

private Improve.Plan plan;
private Improve.Action action;
private Improve.Recommendation recommendation;

private void make_plan () throws Error {
  plan = new Improve.Plan ("Invented improvement plan");
  recommendation = new Improve.Recommendation ("Make audits count") { id = "rec-1" };
  plan.add (recommendation);
  action = new Improve.Action ("Audit every team") { id = "a-1", answers_ids = { "rec-1" } };
  plan.add (action);
}

private void test_thread () throws Error {
  var thread = plan.thread (action, Improve.Date.parse ("2017-12-01"));
  int n = 0;
  foreach (var item in thread.upward) {
    var step = (Improve.ThreadStep) item;
    assert (step.relation == "answers");
    assert (step.get_ref ("entity-id") == recommendation);
    assert (step.direction == Improve.ThreadDirection.UP);
    n++;
  }
  assert (n == 1);
  assert (plan.thread (recommendation).downward.size == 1);
  assert (((Improve.ThreadBreak) thread.breaks[0]).kind == Improve.ThreadBreakKind.NO_DECISION);
}

private void test_coverage () throws Error {
  var coverage = plan.coverage (Improve.CoverageKind.RECOMMENDATIONS_ACTIONS);
  foreach (var item in coverage.cells)
    assert (((Improve.CoverageCell) item).row_id == "rec-1");
  assert (coverage.cells.size == 1);
  assert (coverage.row_orphans.size == 0);
  assert (plan.coverage (Improve.CoverageKind.ACTIONS_METHODS).columns.size == 13);
}

private void test_oversight () throws Error {
  plan.add (new Improve.Board () { id = "panel", name = "Parenting Panel" });
  plan.add (new Improve.ReportingDuty ("Progress", "panel") {
    cadence = "FREQ=MONTHLY",
    starts = Improve.Date.parse ("2017-09-04")
  });
  var oversight = plan.oversight (Improve.Date.parse ("2017-11-05"));
  assert (((Improve.OversightBody) oversight.bodies[0]).seen_on == null);
  foreach (var item in oversight.duties)
    assert (((Improve.OversightDuty) item).missed == 2);
  assert (oversight.unanswered.size == 0);
}

private delegate void Body () throws Error;

private void run (Body body) {
  try {
    make_plan ();
    body ();
  } catch (Error error) {
    Test.message ("%s", error.message);
    Test.fail ();
  }
}

int main (string[] args) {
  Test.init (ref args);
  Test.add_func ("/vala/thread", () => run (test_thread));
  Test.add_func ("/vala/coverage", () => run (test_coverage));
  Test.add_func ("/vala/oversight", () => run (test_oversight));
  return Test.run ();
}
