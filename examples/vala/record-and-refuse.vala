// SPDX-License-Identifier: LGPL-2.1-or-later
// Delivers an action, is refused to call it assured, adds evidence and succeeds: record-and-refuse PLAN

int main (string[] args) {
  try {
    var plan = Improve.Document.load (args[1]).plan;
    var action = (Improve.Action) plan.lookup ("action-3.6");
    var on = Improve.Date.parse ("2017-12-12");
    var now = new DateTime.now_utc ();

    plan.record (new Improve.Move (action.id, "delivered", on, "post-dcs"), now);
    stdout.printf ("%s %s: %s\n", action.label, action.title, action.dup_text ("state"));
    var move = new Improve.Move (action.id, "assured", on, "post-dcs");
    foreach (var item in plan.check_record (move)) {
      var obstacle = (Improve.Obstacle) item;
      stdout.printf ("refused, %s: %s\n", obstacle.rule, obstacle.mend);
    }

    var visit = new Improve.Evidence ("What managers do differently") {
      method = PRACTICE_OBSERVATION, source_line = PEER_AUTHORITY, collected_on = Improve.Date.parse ("2017-12-11")
    };
    visit.add_child (new Improve.EvidenceLink (action.id, Improve.Stance.SUPPORTS));
    plan.add (visit);
    var basis = new Improve.Basis (null, null, { visit.id }, null, null, null);
    plan.record (new Improve.Move (action.id, "assured", on, "post-dcs", basis), now);
    stdout.printf ("%s %s: %s\n", action.label, action.title, action.dup_text ("state"));
  } catch (Error error) {
    stderr.printf ("%s\n", error.message);
    return 1;
  }
  return 0;
}
