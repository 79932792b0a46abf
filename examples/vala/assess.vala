// SPDX-License-Identifier: LGPL-2.1-or-later
// Says how each action stands on a day, and what one rule against false assurance found: assess PLAN DAY RULE

int main (string[] args) {
  try {
    var plan = Improve.Document.load (args[1]).plan;
    var assessment = plan.assess (Improve.Date.parse (args[2]));

    stdout.printf ("As of %s\n", assessment.as_of.to_words ());
    foreach (var item in assessment.statuses) {
      var status = (Improve.Status) item;
      stdout.printf ("%-5s %s\n", ((Improve.Action) plan.lookup (status.subject_id)).label, status.dup_text ("status"));
    }
    foreach (var item in assessment.findings) {
      var finding = (Improve.AssuranceFinding) item;
      if (finding.rule == args[3]) {
        stdout.printf ("%s: %s\n", finding.dup_text ("severity"), finding.message);
        stdout.printf ("    %s\n", finding.question);
      }
    }
  } catch (Error error) {
    stderr.printf ("%s\n", error.message);
    return 1;
  }
  return 0;
}
