// SPDX-License-Identifier: LGPL-2.1-or-later
// Signals of measures, slippage and evidence weighed, from Vala.

private Improve.Plan plan;
private Improve.Action action;
private Improve.Date day;

private void make_plan () throws Error {
  day = Improve.Date.parse ("2017-10-31");
  plan = new Improve.Plan ("Invented improvement plan");
  plan.add (new Improve.Post ("Director of Children's Services") { id = "director" });
  action = new Improve.Action ("Audit every team", Improve.Date.parse ("2017-09")) { id = "a-1" };
  plan.add (action);
}

private void test_signals () throws Error {
  plan.add (new Improve.Measure ("Visits in time") {
    id = "m-1", kind = Improve.MeasureKind.COUNT, polarity = Improve.Polarity.LOWER_BETTER
  });
  for (int i = 1; i <= 2; i++) {
    var month = Improve.Date.parse ("2017-0%d".printf (i));
    plan.record (new Improve.Observation ("m-1", new Improve.Period (month, month), 50 - i, "director"),
                 new DateTime.from_iso8601 ("2017-10-03T09:00:00Z", null));
  }
  var signals = plan.list_measure_signals (null, day, null);
  assert (signals.get_n_items () == 1);
  var signal = (Improve.MeasureSignal) signals.get_item (0);
  assert (signal.direction == Improve.Direction.BETTER && signal.n_points == 2 && signal.mean.is_nan ());
  assert (signal.words.length == 1 && signal.words[0].has_suffix ("n = 2."));
  foreach (var point in signal.points)
    assert (((Improve.MeasurePoint) point).in_run);
}

private void test_slippage () throws Error {
  var summary = plan.add_up_slippage (day, null);
  foreach (var item in summary.actions)
    assert (((Improve.ActionSlippage) item).days_late == 31);
  action.depends_on_ids = { "a-1" };
  try {
    plan.add_up_slippage (day, null);
    assert_not_reached ();
  } catch (Improve.EntityError.CYCLE error) {
    assert (error.message.has_prefix ("[dependency-cycle]"));
  }
}

private void test_evidence () throws Error {
  var audit = new Improve.Evidence ("Audit") { source_line = Improve.SourceLine.PARTNER };
  audit.add_child (new Improve.EvidenceLink ("a-1", Improve.Stance.CONTRADICTS));
  plan.add (audit);
  var balance = (Improve.EvidenceBalance) plan.weigh_evidence ("a-1", day, null).get_item (0);
  assert (balance.n_unanswered == 1 && balance.n_supporting == 0 && !balance.triangulated);
  assert (((Improve.WeighedEvidence) balance.items[0]).unanswered);
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
  Test.add_func ("/vala/measures/signals", () => run (test_signals));
  Test.add_func ("/vala/measures/slippage", () => run (test_slippage));
  Test.add_func ("/vala/measures/evidence", () => run (test_evidence));
  return Test.run ();
}
