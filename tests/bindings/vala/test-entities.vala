// SPDX-License-Identifier: LGPL-2.1-or-later
// What a Vala client does: make, read, list, watch, record; with the vapi as it is installed.

private Improve.Plan plan;
private Improve.Action action;
private Improve.Post director;

private void make_plan () throws Error {
  plan = new Improve.Plan ("Invented improvement plan");
  director = new Improve.Post ("Director of Children's Services") { id = "director" };
  plan.add (director);
  action = new Improve.Action ("Audit every team", Improve.Date.parse ("2017-09")) {
    id = "a-1",
    kind = Improve.ActionKind.PRACTICE,
    lead_id = director.id,
    partner_ids = { "health", "police" }
  };
  plan.add (action);
  action.add_child (new Improve.Milestone ("Half way"));
}

private void test_properties () throws Error {
  assert (action.title == "Audit every team");
  assert (action.baseline_due.to_string () == "2017-09");
  assert (action.kind == Improve.ActionKind.PRACTICE);
  assert (action.dup_text ("kind") == "practice");
  assert (action.partner_ids.length == 2 && action.partner_ids[1] == "police");
  assert (action.answers_ids.length == 0);
  assert (action.agreed_due == null || action.agreed_due.equal (action.baseline_due));
  assert (action.description == null);
  action.title = "Other";
  assert (action.get_title () == "Other");
  assert (action.put_text ("priority", "high"));
  assert (action.priority == Improve.ActionPriority.HIGH);
}

private void test_errors () {
  try {
    plan.add (action);
    assert_not_reached ();
  } catch (Improve.EntityError.HAS_PARENT error) {
    assert (error.message.has_prefix ("[has-parent]"));
  } catch (Error error) {
    assert_not_reached ();
  }
  try {
    action.put_text ("kind", "wibble");
    assert_not_reached ();
  } catch (Error error) {
    assert (error is Improve.EntityError.BAD_VALUE);
  }
  try {
    Improve.Date.parse ("2017-13");
    assert_not_reached ();
  } catch (Error error) {
    assert (error is Improve.DateError.OUT_OF_RANGE);
  }
}

private void test_lists () throws Error {
  int n = 0;
  foreach (var entity in plan.actions) {
    assert (((Improve.Action) entity) == action);
    n++;
  }
  foreach (unowned var milestone in action.milestones)
    n += milestone.id == "milestone-1" ? 1 : 0;
  assert (n == 2 && plan.actions.size == 1 && plan.actions[0] == action);
  assert (action.get_ref ("lead-id") == director);
  foreach (var referrer in plan.list_referrers ("director"))
    assert (referrer == action);
  var twin = (Improve.Action) action.copy ();
  twin.title = "Other";
  foreach (var item in action.diff (twin)) {
    var difference = (Improve.Difference) item;
    assert (difference.row_name == "title" && difference.old_text == "Audit every team");
    n++;
  }
  assert (n == 3);
}

private void test_changes () {
  var told = new StringBuilder ();
  plan.changed.connect ((entity, pspec) => told.append (@"$(entity.id).$(pspec.name) "));
  action.label = "1";
  plan.freeze_changed ();
  action.title = "One";
  action.title = "Two";
  plan.thaw_changed ();
  assert (told.str == "a-1.label a-1.title ");
}

private void test_records () throws Error {
  var day = new Improve.Date.ymd (2017, 10, 2);
  var now = new DateTime.utc (2017, 10, 3, 9, 0, 0);
  plan.record (new Improve.Move (action.id, "delivered", day, director.id), now);
  assert (action.state == Improve.ActionState.DELIVERED);
  var move = new Improve.Move (action.id, "assured", day, director.id);
  int n = 0;
  foreach (var item in plan.check_record (move)) {
    assert (((Improve.Obstacle) item).rule == "assured-evidence");
    n++;
  }
  assert (n == 1);
  try {
    plan.record (move, now);
    assert_not_reached ();
  } catch (Improve.RuleError.REFUSED error) {
    assert (Improve.RuleError.get_rule (error) == "assured-evidence");
  }
  var assessment = plan.assess (day);
  foreach (var item in assessment.statuses)
    assert (((Improve.Status) item).status == Improve.DeliveryStatus.DELIVERED_UNPROVEN);
  assert (assessment.statuses.size == 1);
  assert (assessment.lookup ("a-1").why.length > 0);
}

private void test_documents () throws Error {
  var document = new Improve.Document (plan);
  var path = Path.build_filename (DirUtils.make_tmp ("improve-XXXXXX"), "plan.json");
  document.save_as (path);
  assert (Improve.Document.load (path).plan.equal (plan));
  var loop = new MainLoop ();
  Improve.Document.load_async.begin (path, Priority.DEFAULT, null, (source, result) => {
    try {
      assert (Improve.Document.load_async.end (result).plan.equal (plan));
    } catch (Error error) {
      assert_not_reached ();
    }
    loop.quit ();
  });
  loop.run ();
  FileUtils.unlink (path);
  DirUtils.remove (Path.get_dirname (path));
}

// Whether it was saved; an error other than that it was cancelled fails the test.
private bool save_cancelled (Improve.Document document, bool before) throws Error {
  var loop = new MainLoop ();
  var cancellable = new Cancellable ();
  bool saved = false;
  if (before)
    cancellable.cancel ();
  document.save_async.begin (Priority.DEFAULT, cancellable, (source, result) => {
    try {
      saved = document.save_async.end (result);
    } catch (IOError.CANCELLED error) {
    } catch (Error error) {
      assert_not_reached ();
    }
    loop.quit ();
  });
  cancellable.cancel ();
  loop.run ();
  return saved;
}

private void test_cancelled () throws Error {
  var document = new Improve.Document (plan);
  var path = Path.build_filename (DirUtils.make_tmp ("improve-XXXXXX"), "plan.json");
  string old, now;
  document.save_as (path);
  for (int n = 0; n < 20; n++) {
    FileUtils.get_contents (path, out old);
    plan.title = "Changed %d".printf (n);
    assert (!save_cancelled (document, true));
    FileUtils.get_contents (path, out now);
    assert (now == old);
    bool saved = save_cancelled (document, false);
    FileUtils.get_contents (path, out now);
    assert (saved ? now.contains (plan.title) : now == old);
  }
  assert (document.save ());
  var loop = new MainLoop ();
  foreach (bool before in new bool[] { true, false }) {
    var cancellable = new Cancellable ();
    if (before)
      cancellable.cancel ();
    Improve.Document.load_async.begin (path, Priority.DEFAULT, cancellable, (source, result) => {
      try {
        Improve.Document.load_async.end (result);
        assert_not_reached ();
      } catch (Error error) {
        assert (error is IOError.CANCELLED);
      }
      loop.quit ();
    });
    cancellable.cancel ();
    loop.run ();
  }
  FileUtils.unlink (path);
  DirUtils.remove (Path.get_dirname (path));
}

// Values are counted: what a getter gives can be read again and again and outlives its owner.
private void test_lifetimes () throws Error {
  Improve.Date due = null;
  for (int i = 0; i < 2000; i++) {
    due = action.baseline_due;
    assert (due.to_string () == "2017-09");
    assert (action.partner_ids[0] == "health");
    assert (Improve.Row.lookup (typeof (Improve.Action), "title").get_label () == "Action");
    var copy = action.copy ();
    assert (copy.equal (action));
  }
  plan = null;
  action = null;
  assert (due.get_year () == 2017);
}

private delegate void Body () throws Error;

private class Case {
  public Body body;

  public Case (owned Body body) {
    this.body = (owned) body;
  }

  public void run () {
    try {
      make_plan ();
      body ();
    } catch (Error error) {
      Test.message ("%s", error.message);
      Test.fail ();
    }
  }
}

private void add (string path, owned Body body) {
  var test = new Case ((owned) body);
  Test.add_data_func (path, () => test.run ());
}

int main (string[] args) {
  Test.init (ref args);
  add ("/vala/properties", test_properties);
  add ("/vala/errors", () => test_errors ());
  add ("/vala/lists", test_lists);
  add ("/vala/changes", () => test_changes ());
  add ("/vala/records", test_records);
  add ("/vala/documents", test_documents);
  add ("/vala/cancelled", test_cancelled);
  add ("/vala/lifetimes", test_lifetimes);
  return Test.run ();
}
