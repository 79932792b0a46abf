# SPDX-License-Identifier: LGPL-2.1-or-later
"""What improve-1.vapi lets a Vala client see: every getter of every class, called twice by a program written here, and
no name that a private header declares. Arguments: the source root, the vapi, and a valac command line."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

root, vapi, valac = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"), sys.argv[3].split()
CLASS = re.compile(r"^\tpublic (?:abstract |sealed )?class (\w+)[^{]*\{\n(.*?)^\t\}", re.M | re.S)
GETTER = re.compile(r"^\t\tpublic (?:virtual )?(?:unowned )?([\w.<>\[\]?]+) get_(\w+) \(\);", re.M)
METHOD = re.compile(r"^\t\tpublic [^;(]* (\w+) \(", re.M)


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def body_of(name, getters):
    """Calls them all twice on one made and empty; what both say is the same where it can be compared."""
    yield f"private int try_{snake(name)} () {{"
    yield f"  var made = (Improve.{name}) Object.new (typeof (Improve.{name}));"
    for kind, getter in getters:
        yield f"  {{ var first = made.get_{getter} (); var again = made.get_{getter} ();"
        if kind == "double":
            yield "    assert (first == again || (first.is_nan () && again.is_nan ())); }"
        elif kind.endswith("[]"):
            yield "    assert (first.length == again.length); }"
        else:
            yield "    assert (first == again); }"
    yield f"  return {len(getters)};\n}}"


def run(folder, name, source):
    path = os.path.join(folder, name + ".vala")
    pathlib.Path(path).write_text(source, encoding="utf-8")
    return subprocess.run([*valac, "-o", os.path.join(folder, name), path], cwd=folder, capture_output=True, text=True)


classes = {name: body for name, body in CLASS.findall(vapi)}
entities = {name: GETTER.findall(body) for name, body in classes.items()
            if re.search(rf"class {name} : Improve\.(Entity|Tree|Organization)\b", vapi)
            and f"abstract class {name} " not in vapi}
assert len(entities) > 60, sorted(entities)
program = "\n".join(line for name, getters in entities.items() for line in body_of(name, getters))
calls = " + ".join(f"try_{snake(name)} ()" for name in entities)
with tempfile.TemporaryDirectory() as folder:
    built = run(folder, "getters", f'{program}\nvoid main () {{\n  stdout.printf ("%d\\n", {calls});\n}}\n')
    assert built.returncode == 0, built.stderr[-3000:]
    said = subprocess.run([os.path.join(folder, "getters")], capture_output=True, text=True)
    assert said.returncode == 0, said.stderr[-3000:]
    print(f"{said.stdout.strip()} getters of {len(entities)} classes, each called twice")
    assert int(said.stdout) > 500, said.stdout

    # One name that is not there does not compile; the same program with one that is does.
    for wanted, name in ((0, "get_id"), (1, "init_id")):
        tried = run(folder, name, f"void main () {{\n  var made = new Improve.Action ();\n  made.{name} ();\n}}\n"
                    .replace("new Improve.Action ()", "(Improve.Action) Object.new (typeof (Improve.Action))"))
        assert (tried.returncode != 0) == bool(wanted), tried.stderr
        assert not wanted or f"`{name}'" in tried.stderr, tried.stderr

private = [path.read_text(encoding="utf-8") for path in sorted(root.glob("libimprove/**/*-private.h"))]
public = [path.read_text(encoding="utf-8") for path in sorted(root.glob("libimprove/**/*.h"))
          if not path.name.endswith("-private.h")]
functions = set(re.findall(r"\b(improve_\w+) +\(", "".join(private))) - set(re.findall(r"\b(improve_\w+)", "".join(public)))
types = set(re.findall(r"^\} (Improve\w+);", "".join(private), re.M)) - set(re.findall(r"\bImprove\w+", "".join(public)))
assert len(functions) > 200 and len(types) > 20, (len(functions), len(types))
seen = {f"improve_{snake(name)}_{method}" for name, body in classes.items() for method in METHOD.findall(body)}
seen |= {f"improve_{name}" for name in re.findall(r"^\tpublic static [^;(]* (\w+) \(", vapi, re.M)}
seen |= set(re.findall(r'cname = "(improve_\w+)"', vapi))
assert "improve_action_get_title" in seen
assert not functions & seen, sorted(functions & seen)
named = set(re.findall(r"\b(?:class|struct|enum|interface|delegate|errordomain) (\w+)", vapi))
assert "Action" in named
leaked = {name[len("Improve"):] for name in types} & named
assert not leaked, sorted(leaked)
print(f"{len(functions)} private functions and {len(types)} private types: none in the vapi")
