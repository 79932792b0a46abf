#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Run the programs that the README and the page of each language show, as they show them.

Those of the README must all say the same; those of the pages add an action to the plan that the page on the file format
shows, and save it.

usage: readme.py TOP GJS CC VALAC BUILD (compilers with their options as one argument each)
"""
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

LANGUAGES = {"c": "main.c", "python": "main.py", "javascript": "main.js", "vala": "main.vala"}


def blocks_of(path):
    return dict(re.findall(r"^```(\w+)\n(.*?)^```", path.read_text(encoding="utf-8"), re.S | re.M))


def run(command, folder):
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with status {done.returncode}")
    return done.stdout


def run_program(language, text, folder):
    """What the program prints, run in a folder."""
    gjs, cc, valac, libraries = sys.argv[2:6]
    with tempfile.TemporaryDirectory() as scratch:
        source, program = pathlib.Path(scratch) / LANGUAGES[language], pathlib.Path(scratch) / "program"
        source.write_text(text, encoding="utf-8")
        if language == "c":
            run([*shlex.split(cc), source, "-o", program, *shlex.split(libraries)], folder)
        elif language == "vala":
            run([*shlex.split(valac), source, "-o", program], folder)
        return run({"python": [sys.executable, source], "javascript": [gjs, "-m", source]}.get(language, [program]), folder)


def try_readme(top):
    blocks = blocks_of(top / "README.md")
    outputs = {language: run_program(language, blocks[language], top) for language in LANGUAGES}
    for language, output in outputs.items():
        if output != outputs["c"]:
            sys.exit(f"{language} says something else than C:\n{output}\n---\n{outputs['c']}")
    lines = outputs["c"].splitlines()
    if len(lines) < 10 or not all(re.match(r"FA\d\d .*", line) for line in lines):
        sys.exit(f"not what the README promises:\n{outputs['c']}")
    print(f"all four say the same {len(lines)} lines")


def try_pages(top):
    plan = blocks_of(top / "docs" / "format.md")["json"]
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "plan.json"
            path.write_text(plan, encoding="utf-8")
            run_program(language, blocks_of(top / "docs" / f"{language}.md")[language], folder)
            if path.read_text(encoding="utf-8").count('"Moderate every case audit"') != 2:
                sys.exit(f"docs/{language}.md added no action to the plan")


def main():
    top = pathlib.Path(sys.argv[1])
    try_readme(top)
    try_pages(top)


main()
