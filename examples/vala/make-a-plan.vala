// SPDX-License-Identifier: LGPL-2.1-or-later
// Makes a plan, adds to it and prints it.

int main () {
  try {
    var plan = new Improve.Plan ("Children's improvement plan");
    var director = new Improve.Post ("Director of Children's Services");
    plan.add (director);
    var audits = new Improve.Action ("Audit two cases a month in every team", Improve.Date.parse ("2017-09"));
    audits.lead_id = director.id;
    audits.add_child (new Improve.Milestone ("Every team has begun", Improve.Date.parse ("2017-06-30")));
    plan.add (audits);
    plan.add (new Improve.Action ("Ask children what changed for them", Improve.Date.parse ("2018-03")) {
      lead_id = director.id
    });

    stdout.printf ("%s\n", plan.title);
    foreach (var entity in plan.actions) {
      var action = (Improve.Action) entity;
      var lead = (Improve.Post) action.get_ref ("lead-id");
      stdout.printf ("- %s (%s, by %s)\n", action.title, lead.label, action.baseline_due.to_words ());
      foreach (var child in action.milestones) {
        var milestone = (Improve.Milestone) child;
        stdout.printf ("  - %s (%s)\n", milestone.title, milestone.due.to_words ());
      }
    }
  } catch (Error error) {
    stderr.printf ("%s\n", error.message);
    return 1;
  }
  return 0;
}
