// SPDX-License-Identifier: LGPL-2.1-or-later
// Every entity of the model, by its rows: made, changed, moved and refused, as a Vala client does.

private Improve.Plan plan;
private GenericArray<Improve.Entity> made;

private bool is_record (Type type) {
  foreach (unowned string name in Improve.Row.list_names (type))
    if (name == "recorded-at")
      return true;
  return false;
}

private bool is_made (Type type) {
  foreach (var entity in made)
    if (entity.get_type () == type)
      return true;
  return false;
}

private void own (Improve.Entity owner) throws Error {
  foreach (unowned string name in Improve.Row.list_names (owner.get_type ())) {
    var row = Improve.Row.lookup (owner.get_type (), name);
    if (row.get_kind () != Improve.Kind.LIST || is_record (row.get_value_type ()) || is_made (row.get_value_type ()))
      continue;
    var child = (Improve.Entity) Object.new (row.get_value_type ());
    owner.add_child (child);
    made.add (child);
    own (child);
  }
}

private void make_world () throws Error {
  made = new GenericArray<Improve.Entity> ();
  plan = new Improve.Plan ("Invented improvement plan") { id = "plan" };
  own (plan);
}

private unowned string find_party () {
  foreach (var entity in made)
    if (entity is Improve.Post)
      return entity.id;
  assert_not_reached ();
}

private string? text_for (Improve.Row row) {
  switch (row.get_kind ()) {
    case Improve.Kind.STRING:
    case Improve.Kind.TEXT:
      return "audit “é”";
    case Improve.Kind.BOOLEAN:
      return "true";
    case Improve.Kind.INT:
      return "2";
    case Improve.Kind.NUMBER:
      return "1.5";
    case Improve.Kind.DECIMAL:
      return "1250.50";
    case Improve.Kind.ENUM:
      return row.dup_words ()[1];
    case Improve.Kind.DATE:
      return "2017-06";
    case Improve.Kind.PERIOD:
      return "2017-04-01/2017-06-30";
    case Improve.Kind.INSTANT:
      return "2017-06-14T10:00:00+00:00";
    case Improve.Kind.STRV:
    case Improve.Kind.REFS:
      return "a; b";
    case Improve.Kind.REF:
      return "theme-1";
    case Improve.Kind.LINK:
      return "https://example.org/x";
    default:
      return null;
  }
}

private void test_changed () throws Error {
  int changed = 0;

  make_world ();
  foreach (var entity in made)
    foreach (unowned string name in Improve.Row.list_names (entity.get_type ())) {
      var row = Improve.Row.lookup (entity.get_type (), name);
      var text = text_for (row);
      if (row.get_nature () != Improve.Nature.PLAIN || text == null || name == "id")
        continue;
      assert (entity.check_settable (name));
      assert (entity.put_text (name, text));
      assert (entity.dup_text (name) == text);
      changed++;
    }
  assert (made.length > 40);
  assert (changed > 250);
}

private void test_moved_or_refused () throws Error {
  var recorded_at = new DateTime.utc (2017, 9, 4, 9, 30, 0);
  int moved = 0, refused = 0;

  make_world ();
  foreach (var entity in made)
    foreach (unowned string name in new string[] { "state", "minutes-state" }) {
      var row = Improve.Row.lookup (entity.get_type (), name);
      if (row == null)
        continue;
      foreach (unowned string word in row.dup_words ()) {
        if (word == "unknown")
          continue;
        var move = new Improve.Move (entity.id, word, Improve.Date.parse ("2017-06-14"), find_party ());
        var obstacles = plan.check_record (move);
        foreach (var item in obstacles) {
          var obstacle = (Improve.Obstacle) item;
          assert (obstacle.rule != "" && obstacle.message != "" && obstacle.mend != "" && obstacle.subject_id == entity.id);
        }
        if (obstacles.size == 0) {
          assert (plan.record (move, recorded_at));
          moved++;
          continue;
        }
        try {
          plan.record (move, recorded_at);
          assert_not_reached ();
        } catch (Error error) {
          assert (error is Improve.RuleError.REFUSED);
          refused++;
        }
      }
    }
  assert (moved > 30);
  assert (refused > 5);
}

/* What was agreed stays, and says why. */
private void test_settled () throws Error {
  make_world ();
  var action = new Improve.Action ("Audit every team", Improve.Date.parse ("2017-09"));
  plan.add (action);
  action.baseline_due = Improve.Date.parse ("2017-10");
  assert (action.agreed_due.to_string () == "2017-10");
  plan.record (new Improve.Move (action.id, "agreed", Improve.Date.parse ("2017-06-14"), find_party ()),
               new DateTime.utc (2017, 9, 4, 9, 30, 0));
  try {
    action.check_settable ("baseline-due");
    assert_not_reached ();
  } catch (Error error) {
    assert (error is Improve.EntityError.READ_ONLY);
  }
}

private void test_batch () throws Error {
  int told = 0;

  make_world ();
  plan.changed.connect ((entity, pspec) => told++);
  plan.freeze_changed ();
  for (int i = 0; i < 1000; i++)
    plan.title = @"Title $i";
  assert (told == 0);
  plan.thaw_changed ();
  assert (told == 1);
}

private void test_reviewers () throws Error {
  var recorded_at = new DateTime.utc (2017, 9, 4, 9, 30, 0);
  var on = Improve.Date.parse ("2017-06-14");

  make_world ();
  plan.add (new Improve.Organization ("Wexcombe Health") { id = "health" });
  plan.record (new Improve.Claim (made[0].id, Improve.ClaimAspect.DELIVERY, "council_brag", "green", null, find_party (),
                                  null, on), recorded_at);
  plan.record (new Improve.Claim (made[0].id, Improve.ClaimAspect.DELIVERY, "council_brag", "red", null, "health", null,
                                  on), recorded_at);
  var found = plan.list_divergences (made[0].id, Improve.ClaimAspect.DELIVERY, null, null);
  assert (found.size == 1);
  assert (((Improve.Divergence) found[0]).grades == 2);
  assert (((Improve.Divergence) found[0]).crosswalk == null);
}

private delegate void Body () throws Error;

private void add (string path, Body body) {
  Test.add_data_func (path, () => {
    try {
      body ();
    } catch (Error error) {
      Test.message ("%s", error.message);
      Test.fail ();
    }
  });
}

int main (string[] args) {
  Test.init (ref args);
  add ("/vala/model/changed", test_changed);
  add ("/vala/model/moved-or-refused", test_moved_or_refused);
  add ("/vala/model/settled", test_settled);
  add ("/vala/model/batch", test_batch);
  add ("/vala/model/reviewers", test_reviewers);
  return Test.run ();
}
