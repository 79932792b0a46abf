// SPDX-License-Identifier: LGPL-2.1-or-later
// Reads a plan and lists what is overdue or unproven: read-and-list PLAN DAY

int main (string[] args) {
  try {
    var plan = Improve.Document.load (args[1]).plan;
    var assessment = plan.assess (Improve.Date.parse (args[2]));

    foreach (var item in assessment.statuses) {
      var status = (Improve.Status) item;
      if (status.status == Improve.DeliveryStatus.OVERDUE
          || status.status == Improve.DeliveryStatus.DELIVERED_UNPROVEN) {
        var action = (Improve.Action) plan.lookup (status.subject_id);
        stdout.printf ("%s %s\n", action.label, action.title);
        stdout.printf ("    %s: %s\n", status.dup_text ("status"), status.why[0]);
      }
    }
  } catch (Error error) {
    stderr.printf ("%s: %s\n", args[1], error.message);
    return 1;
  }
  return 0;
}
