// SPDX-License-Identifier: LGPL-2.1-or-later
// Watches a plan change, one by one and in a batch.

int main () {
  try {
    var plan = new Improve.Plan ("Children's improvement plan") { id = "plan" };
    plan.changed.connect ((entity, pspec) => stdout.printf ("%s: %s\n", entity.id, pspec.name));

    stdout.printf ("one by one\n");
    var action = new Improve.Action ("Audit cases");
    plan.add (action);
    action.title = "Audit two cases a month";
    action.title = "Audit two cases a month in every team";
    action.title = "Audit two cases a month in every team";

    stdout.printf ("in a batch\n");
    plan.freeze_changed ();
    action.title = "Audit";
    action.title = "Audit three cases a month";
    action.priority = Improve.ActionPriority.HIGH;
    plan.thaw_changed ();
  } catch (Error error) {
    stderr.printf ("%s\n", error.message);
    return 1;
  }
  return 0;
}
