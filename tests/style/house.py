# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the style tests share: the files of the checkout, and a report in the form of TAP."""

import functools
import os
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(os.environ.get('IMPROVE_TOP') or pathlib.Path(__file__).resolve().parents[2])
LIBRARY = TOP / 'libimprove'


class Report:
    """One case a rule; a rule that is broken names every place."""

    def __init__(self):
        self.cases = 0
        self.broken = 0

    def case(self, rule, faults):
        faults = list(faults)
        self.cases += 1
        print('%sok %d %s' % ('not ' if faults else '', self.cases, rule))
        for fault in faults:
            print('# ' + str(fault).replace('\n', '\n# '))
        self.broken += bool(faults)

    def skip(self, rule, why):
        self.cases += 1
        print('ok %d %s # SKIP %s' % (self.cases, rule, why))

    def end(self):
        print('1..%d' % self.cases)
        sys.exit(1 if self.broken else 0)


def name(path):
    return str(path.relative_to(TOP))


@functools.cache
def read(path):
    return path.read_text(encoding='utf-8')


@functools.cache
def sources(*patterns):
    """The files of the library that match, generated and hidden ones left out."""
    found = [path for pattern in patterns for path in LIBRARY.rglob(pattern)]
    return sorted(path for path in found if path.is_file() and '__pycache__' not in path.parts)


def room_of(path):
    parts = path.relative_to(LIBRARY).parts
    return parts[0] if len(parts) > 1 else None


def is_private(path):
    return path.name.endswith('-private.h')


@functools.cache
def code(path):
    """The C of a file with comments and the contents of strings blanked out, line for line."""
    def blank(match):
        text = match[0]
        if text.startswith('"'):
            return '"' + ' ' * (len(text) - 2) + '"'
        return re.sub(r'[^\n]', ' ', text)

    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', blank, read(path), flags=re.DOTALL)


def includes(path):
    """Yields (line number, the path between the brackets or quotes)."""
    for number, line in enumerate(read(path).splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if match:
            yield number, match[1]


def table(heading):
    """The rows of the table in docs/architecture.md whose first heading is given, as lists of cells."""
    rows = []
    inside = False
    for line in read(TOP / 'docs' / 'architecture.md').splitlines():
        cells = [cell.strip() for cell in line.strip().strip('|').split('|')] if line.startswith('|') else None
        if cells and cells[0] == heading:
            inside = True
        elif inside and cells and not set(cells[0]) <= set('-: '):
            rows.append(cells)
        elif inside and cells is None:
            break
    return rows


def floors():
    return {room: int(row[0]) for row in table('floor') for room in row[1].split()}


def tracked():
    """The files that are in git, or None where there is no git to ask."""
    try:
        listed = subprocess.run(['git', '-C', str(TOP), 'ls-files', '-z'], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [TOP / entry for entry in listed.stdout.decode().split('\0') if entry]


def compare_with_git(report, rule, path, lines):
    """Holds lines against those in a file; with IMPROVE_UPDATE=1 writes them there."""
    text = ''.join(line + '\n' for line in lines)
    if os.environ.get('IMPROVE_UPDATE') == '1':
        path.write_text(text, encoding='utf-8')
    old = path.read_text(encoding='utf-8').splitlines() if path.exists() else []
    new = text.splitlines()
    faults = ['gone:  ' + line for line in old if line not in set(new)]
    faults += ['new:   ' + line for line in new if line not in set(old)]
    if not faults and old != new:
        faults = ['the same lines in another order']
    if faults:
        faults.append('If this is meant: IMPROVE_UPDATE=1 meson test -C BUILD --suite style --suite model, and commit ' + name(path))
    report.case(rule, faults)
