// SPDX-License-Identifier: LGPL-2.1-or-later
// Every call that waits for a file in the background, each by its name: cancelled before, while and after.

private const string PLAN = "{\"format\": \"improve-plan\", \"version\": 1, \"plan\": {\"id\": \"p\", \"title\": \"Old\"}}";
private const string CALENDAR = "{\"scotland\": {\"events\": [{\"title\": \"A day\", \"date\": \"2031-02-03\"}]}}";
private const string TRACKER = "No,What,When\r\n1,Train staff,30/06/2017\r\n";

private string path;
private Improve.Document document;
private Improve.TrackerMapping mapping;
private Improve.Date day;

private enum When { BEFORE, WHILE, AFTER }

// One call, awaited.
private class Call {
  public string content; // of the file, before
  public bool writes;
  public string name;

  public Call (string name, string content, bool writes) {
    this.name = name;
    this.content = content;
    this.writes = writes;
  }

  public async bool run (Cancellable cancellable) throws Error {
    switch (name) {
    case "improve_document_load_async":
      return (yield Improve.Document.load_async (path, Priority.DEFAULT, cancellable)) != null;
    case "improve_document_reader_load_async":
      var reader = new Improve.DocumentReader ();
      return (yield reader.load_async (path, Priority.DEFAULT, cancellable)) != null;
    case "improve_document_save_async":
      return yield document.save_async (Priority.DEFAULT, cancellable);
    case "improve_document_save_as_async":
      return yield document.save_as_async (path, true, Priority.DEFAULT, cancellable);
    case "improve_calendar_load_async":
      return (yield Improve.Calendar.load_async (path, Improve.Division.SCOTLAND, Priority.DEFAULT, cancellable)) != null;
    case "improve_minutes_reader_read_file_async":
      var minutes = new Improve.MinutesReader ();
      return (yield minutes.read_file_async (path, Priority.DEFAULT, cancellable)) != null;
    case "improve_report_reader_read_file_async":
      var reports = new Improve.ReportReader ();
      return (yield reports.read_file_async (path, Priority.DEFAULT, cancellable)) != null;
    case "improve_tracker_mapping_new_from_file_async":
      return (yield new Improve.TrackerMapping.from_file_async (path, Priority.DEFAULT, cancellable)) != null;
    case "improve_tracker_mapping_import_file_async":
      return (yield mapping.import_file_async (path, null, day, null, Priority.DEFAULT, cancellable)) != null;
    case "improve_tracker_mapping_export_file_async":
      return yield mapping.export_file_async (document.plan, path, day, Priority.DEFAULT, cancellable);
    default:
      assert_not_reached ();
    }
  }
}

// Whether it was done; an error other than that it was cancelled fails the test.
private bool try_call (Call call, When when) {
  var loop = new MainLoop ();
  var cancellable = new Cancellable ();
  bool done = false;
  if (when == When.BEFORE)
    cancellable.cancel ();
  call.run.begin (cancellable, (source, result) => {
    try {
      done = call.run.end (result);
    } catch (IOError.CANCELLED error) {
    } catch (Error error) {
      Test.message ("%s", error.message);
      Test.fail ();
    }
    loop.quit ();
  });
  if (when == When.WHILE)
    cancellable.cancel ();
  loop.run ();
  cancellable.cancel ();
  return done;
}

private string contents () throws Error {
  string text;
  FileUtils.get_contents (path, out text);
  return text;
}

private void test_call (Call call) throws Error {
  FileUtils.set_contents (path, PLAN);
  document = Improve.Document.load (path);
  document.plan.title = "New";
  FileUtils.set_contents (path, call.content);
  assert (!try_call (call, When.BEFORE));
  assert (contents () == call.content);
  bool done = try_call (call, When.WHILE);
  assert ((contents () != call.content) == (done && call.writes));
  assert (try_call (call, When.AFTER));
  assert ((contents () != call.content) == call.writes);
}

private void add (string name, string content, bool writes) {
  var call = new Call (name, content, writes);
  Test.add_data_func ("/vala/waiting/" + name, () => {
    try {
      test_call (call);
    } catch (Error error) {
      Test.message ("%s", error.message);
      Test.fail ();
    }
  });
}

int main (string[] args) {
  Test.init (ref args);
  try {
    path = Path.build_filename (DirUtils.make_tmp ("improve-XXXXXX"), "file");
    mapping = new Improve.TrackerMapping.from_name ("torbay");
    day = Improve.Date.parse ("2017-06-30");
  } catch (Error problem) {
    error ("%s", problem.message);
  }
  add ("improve_document_load_async", PLAN, false);
  add ("improve_document_reader_load_async", PLAN, false);
  add ("improve_document_save_async", PLAN, true);
  add ("improve_document_save_as_async", PLAN, true);
  add ("improve_calendar_load_async", CALENDAR, false);
  add ("improve_minutes_reader_read_file_async", "RESOLVED: To note.\n", false);
  add ("improve_report_reader_read_file_async", "We recommend that.\n", false);
  add ("improve_tracker_mapping_new_from_file_async", "[columns]\ntitle=What\n", false);
  add ("improve_tracker_mapping_import_file_async", TRACKER, false);
  add ("improve_tracker_mapping_export_file_async", "Old", true);
  int failed = Test.run ();
  FileUtils.unlink (path);
  // nothing was left beside it
  assert (DirUtils.remove (Path.get_dirname (path)) == 0);
  return failed;
}
