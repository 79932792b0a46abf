#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run the programs that the README shows, as it shows them: all must say the same.

usage: readme.py README GJS CC VALAC BUILD (compilers with their options as one argument each)
"""
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with status {done.returncode}")
    return done.stdout


def main():
    readme, gjs, cc, valac = pathlib.Path(sys.argv[1]), *sys.argv[2:5]
    blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```", readme.read_text(encoding="utf-8"), re.S | re.M))
    outputs = {}
    with tempfile.TemporaryDirectory() as folder:
        for language, name in (("c", "main.c"), ("python", "main.py"), ("javascript", "main.js"), ("vala", "main.vala")):
            path = pathlib.Path(folder) / name
            path.write_text(blocks[language], encoding="utf-8")
            if language == "c":
                run([*shlex.split(cc), path, "-o", f"{folder}/c", *shlex.split(sys.argv[5])], readme.parent)
                command = [f"{folder}/c"]
            elif language == "vala":
                run([*shlex.split(valac), path, "-o", f"{folder}/vala"], readme.parent)
                command = [f"{folder}/vala"]
            else:
                command = [sys.executable, path] if language == "python" else [gjs, "-m", path]
            outputs[language] = run(command, readme.parent)
    for language, output in outputs.items():
        if output != outputs["c"]:
            sys.exit(f"{language} says something else than C:\n{output}\n---\n{outputs['c']}")
    lines = outputs["c"].splitlines()
    if len(lines) < 10 or not all(re.match(r"FA\d\d .*", line) for line in lines):
        sys.exit(f"not what the README promises:\n{outputs['c']}")
    print(f"all four say the same {len(lines)} lines")


main()
