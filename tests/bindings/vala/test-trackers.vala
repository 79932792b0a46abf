// SPDX-License-Identifier: LGPL-2.1-or-later
// Trackers in and out again from Vala.

private const string CSV = "No,What,Who,When,Current status,Ours\r\n1,Train staff,DCS/HoS,30/06/2017,Complete,x\r\n" +
  "2,Visit,HoS,TBC,Purple,\r\n,,HoS,,On track,\r\n";

private Improve.Date day;
private Improve.TrackerMapping mapping;
private Improve.TrackerImport taken;

private void import () throws Error {
  day = Improve.Date.parse ("2017-06-30");
  mapping = new Improve.TrackerMapping.from_name ("torbay");
  taken = mapping.import_bytes (new Bytes (CSV.data), "t.csv", null, day, null);
}

private bool has_note (string rule, int row, string letters) {
  for (uint i = 0; i < taken.get_notes ().get_n_items (); i++) {
    var note = (Improve.ImportNote) taken.get_notes ().get_item (i);
    if (note.get_rule () == rule && note.get_row () == row && note.get_letters () == letters)
      return true;
  }
  return false;
}

private void test_import () throws Error {
  var plan = taken.get_plan ();
  assert (taken.get_rows_read () == 3 && taken.get_rows_made () == 2 && taken.get_rows_listed () == 1);
  assert (plan.actions.size == 2);
  assert (((Improve.Action) plan.actions[0]).title == "Train staff");
  assert (((Improve.Action) plan.actions[0]).baseline_due.equal (day));
  assert (((Improve.Claim) plan.claims[0]).value == "completed");
  assert (has_note ("status-words", 3, "E"));
  assert (has_note ("row-no-title", 4, "C"));
  assert (has_note ("column-kept", 1, "F"));
}

private void test_export () throws Error {
  var lines = mapping.export_csv (taken.get_plan ()).replace ("\"", "").split ("\r\n");
  assert (lines[0].has_prefix ("No,What,Who,When,Current status,Ours"));
  assert (lines[1].has_prefix ("1,Train staff,DCS/HoS,30/06/2017,Complete,x"));
}

private void test_errors () throws Error {
  try {
    new Improve.TrackerMapping.from_text ("[columns]\ntitle=What\n[colours]\nred=#FF0000\n");
    assert_not_reached ();
  } catch (Improve.ImportError.MAPPING error) {
    assert (error.message.has_prefix ("[map-colour-word]"));
  }
}

private delegate void Body () throws Error;

private void run (Body body) {
  try {
    import ();
    body ();
  } catch (Error error) {
    Test.message ("%s", error.message);
    Test.fail ();
  }
}

int main (string[] args) {
  Test.init (ref args);
  Test.add_func ("/vala/trackers/import", () => run (test_import));
  Test.add_func ("/vala/trackers/export", () => run (test_export));
  Test.add_func ("/vala/trackers/errors", () => run (test_errors));
  return Test.run ();
}
