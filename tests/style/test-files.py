# SPDX-License-Identifier: LGPL-2.1-or-later
"""What every file keeps to: licence, length, macros that do not jump, nothing of one machine, a tidy top level."""

import re

import house

MOST_LINES = 500
MOST_LINES_OF_FUNCTION = 60

# A type is always one file: most of these lines are the documentation of properties and of their getters.
ONE_TYPE_ONE_FILE = 'model/'
LONG_FILES = {}
LONG_FUNCTIONS = {}

TOP_LEVEL = {'libimprove', 'bindings', 'examples', 'tests', 'docs', 'meson.build', 'meson_options.txt', 'README.md',
             'COPYING'}

report = house.Report()
sources = house.sources('*.c', '*.h')
tracked = house.tracked()


def licence_faults():
    for path in tracked or sources:
        first = {'.c': '/* SPDX', '.h': '/* SPDX', '.py': '# SPDX', '.js': '/* SPDX', '.vala': '/* SPDX'}.get(path.suffix)
        if first is None or not path.exists():
            continue
        head = [line for line in house.read(path).splitlines()[:2] if not line.startswith('#!')]
        if not head or not re.match(r'(/\*|//|#) SPDX-License-Identifier: LGPL-2\.1-or-later', head[0]):
            yield '%s: begin with SPDX-License-Identifier: LGPL-2.1-or-later' % house.name(path)


def long_files():
    for path in house.sources('*.c'):
        entry = str(path.relative_to(house.LIBRARY))
        lines = len(house.read(path).splitlines())
        if lines > MOST_LINES and not entry.startswith(ONE_TYPE_ONE_FILE) and entry not in LONG_FILES:
            yield '%s: %d lines, where %d are enough: split it by meaning' % (house.name(path), lines, MOST_LINES)
    for entry in LONG_FILES:
        path = house.LIBRARY / entry
        if not path.exists() or len(house.read(path).splitlines()) <= MOST_LINES:
            yield '%s: no longer an exception: take it out of LONG_FILES' % entry


def functions(path):
    """Yields (name, first line, lines of the body). GNU style: the body stands between braces in the first column."""
    lines = house.code(path).splitlines()
    begun = None
    for number, line in enumerate(lines, 1):
        if line.rstrip() == '{' and number > 1 and lines[number - 2].rstrip().endswith(')'):
            begun = number
        elif line.rstrip() == '}' and begun:
            head = '\n'.join(lines[max(0, begun - 14):begun - 1])
            names = re.findall(r'^(\w+) \(', head, re.MULTILINE)
            yield names[-1] if names else '?', begun, number - begun - 1
            begun = None


def long_functions():
    for path in house.sources('*.c'):
        for function, number, lines in functions(path):
            if lines > MOST_LINES_OF_FUNCTION and function not in LONG_FUNCTIONS:
                yield '%s:%d: %s() has %d lines, where %d are enough' % (
                    house.name(path), number, function, lines, MOST_LINES_OF_FUNCTION)


def macros(path):
    """Yields (line number, name, text) of the macros that a file defines."""
    lines = house.code(path).splitlines()
    number = 0
    while number < len(lines):
        match = re.match(r'\s*#\s*define\s+(\w+)', lines[number])
        begun = number
        while match and lines[number].rstrip().endswith('\\') and number + 1 < len(lines):
            number += 1
        if match:
            yield begun + 1, match[1], '\n'.join(lines[begun:number + 1])
        number += 1


def jumping_macros():
    """A macro that returns hides an exit from whoever uses it; one that defines a whole function does not."""
    for path in sources:
        for number, macro, text in macros(path):
            defines_function = house.name(path) == 'libimprove/entity/improve-row-private.h' and re.search(
                r'\)\s*\\\n\s*\{.*\}\s*$', text, re.DOTALL)
            if re.search(r'\b(return|goto|g_return_\w+|break|continue)\b', text) and not defines_function:
                yield '%s:%d: %s returns or jumps: make it a function' % (house.name(path), number, macro)


def untidy_lines():
    for path in sources:
        for number, line in enumerate(house.read(path).splitlines(), 1):
            if len(line) > 120:
                yield '%s:%d: %d columns, where 120 are enough' % (house.name(path), number, len(line))
            if line != line.rstrip() or '\t' in line:
                yield '%s:%d: a tab, or blanks at the end' % (house.name(path), number)
        if not house.read(path).endswith('\n'):
            yield '%s: no newline at the end' % house.name(path)


def machine_traces():
    """Paths and addresses that mean something on one machine only."""
    traces = re.compile(r'/(home|root|Users|work|farm|tmp/wt)/\w|\b(10|192\.168)(\.\d+){2,3}\b|localhost:\d')
    for path in tracked or ():
        if path.suffix in ('.svg', '.txt', '.json', '.csv', '.html') or not path.is_file() or path.name == 'test-files.py':
            continue
        for number, line in enumerate(path.read_text(encoding='utf-8', errors='replace').splitlines(), 1):
            match = traces.search(line)
            if match:
                yield '%s:%d: “%s” is a place on one machine' % (house.name(path), number, match[0])


def visitors():
    for entry in sorted({path.relative_to(house.TOP).parts[0] for path in tracked}):
        if entry not in TOP_LEVEL and not entry.startswith('.'):
            yield '%s: the top level holds %s and dot-files only' % (entry, ', '.join(sorted(TOP_LEVEL)))


report.case('every source names its licence', licence_faults())
report.case('no source has more than %d lines' % MOST_LINES, long_files())
report.case('no function has more than %d lines' % MOST_LINES_OF_FUNCTION, long_functions())
report.case('no macro returns from, or jumps in, its user', jumping_macros())
report.case('lines end where they should', untidy_lines())
if tracked is None:
    for skipped in ('nothing speaks of one machine', 'the top level is tidy'):
        report.skip(skipped, 'no git to ask which files belong here')
else:
    report.case('nothing speaks of one machine', machine_traces())
    report.case('the top level is tidy', visitors())
report.end()
