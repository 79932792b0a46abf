# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether the style tests object to what they should: each rule is broken once in a copy of the checkout."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import house

library, nm, gir = sys.argv[1:4]
scripts = house.TOP / 'tests' / 'style'
report = house.Report()

THEME_C = 'libimprove/model/improve-theme.c'
THEME_H = 'libimprove/model/improve-theme.h'
BOTTOM_OF_THEME = '\nG_END_DECLS'


def replace(old, new):
    def change(text):
        assert old in text, old
        return text.replace(old, new, 1)
    return change


def append(more):
    return lambda text: text + more


def include(header):
    return replace('#pragma once\n', '#pragma once\n#include <%s>\n' % header)


def long_function():
    return append('static void\nlonger (void)\n{\n%s}\n' % ('  g_usleep (1);\n' * 61))


# Script, rule (its beginning), file, change.
ROOMS = [
    ('a room includes rooms on lower floors', THEME_H, include('libimprove/rules/improve-state.h')),
    ('a room includes rooms on lower floors', THEME_H, include('libimprove/improve.h')),
    ('includes are written with the whole path', THEME_H, include('improve-action.h')),
    ('every header included exists', THEME_H, include('libimprove/base/improve-nothing.h')),
    ('no public header includes a private one', THEME_H, include('libimprove/entity/improve-row-private.h')),
    ('the umbrella includes every public header', 'libimprove/improve.h',
     replace('#include <libimprove/model/improve-theme.h>\n', '')),
    ('every source is built', 'libimprove/model/meson.build', replace("  'improve-theme.c',\n", '')),
    ('a header is installed or private', 'libimprove/model/meson.build', replace("  'improve-theme.h',\n", '')),
    ('every room has a short README', 'libimprove/model/README.md', append('more\n' * 15)),
    ('the table of floors names the rooms', 'docs/architecture.md', replace('| 6 | publish |', '| 6 | attic |')),
    ('other libraries come in by one door', THEME_H, include('json-glib/json-glib.h')),
    ('only cli/ and store/ read the clock', THEME_C, append('static long now (void) { return g_get_real_time (); }\n')),
    ('only cli/ and store/ read the clock', THEME_C, append('static long now (void) { return time (NULL); }\n')),
]
FILES = [
    ('every source names its licence', THEME_C, replace('/* SPDX-License-Identifier: LGPL-2.1-or-later */', '')),
    ('no source has more than', 'libimprove/entity/improve-tree.c', append('\n' * 500)),
    ('no function has more than', THEME_C, long_function()),
    ('no macro returns', THEME_C, append('#define LEAVE(x) \\\n  if (x) \\\n    return FALSE;\n')),
    ('no macro returns', THEME_C, append('#define CHECK(x) g_return_if_fail (x)\n')),
    ('lines end where they should', THEME_C, append('/* ' + 'x' * 120 + ' */\n')),
    ('lines end where they should', THEME_C, append('int a; \n')),
]
HEADERS = [
    ('every public prototype says since when', THEME_H,
     replace(BOTTOM_OF_THEME, '\nvoid improve_theme_hide (ImproveTheme *self);\n' + BOTTOM_OF_THEME)),
    ('every public prototype can be called', THEME_H,
     replace('improve_theme_get_title (ImproveTheme *self)', 'improve_theme_get_title (ImproveTheme *self, ...)')),
    ('every public prototype can be called', THEME_H,
     replace('improve_theme_get_title (ImproveTheme *self)', 'improve_theme_get_title (ImproveTheme *self, int *size)')),
    ('every public prototype can be called', THEME_H,
     replace('const char *improve_theme_get_title', 'GPtrArray *improve_theme_get_title')),
    ('every header can be included twice', THEME_H, replace('#pragma once', '')),
    ('what is exported is declared', THEME_H, replace('improve_theme_get_title', 'improve_theme_get_heading')),
    ('the exported symbols are those', 'tests/style/symbols.txt', replace('improve_theme_get_title\n', '')),
]
PROPERTY = '<property name="responds-to-ids"'
LOOKUP = 'c:identifier="improve_plan_lookup"'
API = [
    ('no property has a name that a language', 'Improve-1.gir', replace(PROPERTY, '<property name="from"')),
    ('no property has a name that a language', 'Improve-1.gir', replace(PROPERTY, '<property name="emit"')),
    ('no property has the name of a function', 'Improve-1.gir', replace(PROPERTY, '<property name="lookup"')),
    ('the object behind every reference', 'Improve-1.gir', replace(PROPERTY, '<property name="actions-ids"')),
    ('every function can be called', 'Improve-1.gir', replace(LOOKUP, 'introspectable="0" c:identifier="x"')),
    ('no function returns through', 'Improve-1.gir', replace('<parameter name="id"', '<parameter direction="out" name="id"')),
    ('everything says since when', 'Improve-1.gir', replace(LOOKUP + ' version="1.0"', 'c:identifier="x"')),
]


def broken_rules(script, top, *arguments):
    environment = dict(os.environ, IMPROVE_TOP=str(top), PYTHONDONTWRITEBYTECODE='1')
    environment.pop('IMPROVE_UPDATE', None)
    run = subprocess.run([sys.executable, str(scripts / script), *arguments], env=environment, capture_output=True,
                         text=True)
    return [line.split(' ', 3)[3] for line in run.stdout.splitlines() if line.startswith('not ok')], run


def faults(script, cases, top, *arguments):
    whole, run = broken_rules(script, top, *arguments)
    if run.returncode not in (0, 1) or not run.stdout:
        yield '%s does not run: %s' % (script, run.stderr)
        return
    for rule, name, change in cases:
        path = top / name
        old = path.read_text(encoding='utf-8')
        path.write_text(change(old), encoding='utf-8')
        broken = broken_rules(script, top, *arguments)[0]
        path.write_text(old, encoding='utf-8')
        if not any(entry.startswith(rule) for entry in set(broken) - set(whole)) and not any(
                entry.startswith(rule) for entry in whole):
            yield '“%s” does not object to a change of %s' % (rule, name)


with tempfile.TemporaryDirectory() as directory:
    copy = pathlib.Path(directory)
    for part in ('libimprove', 'docs'):
        shutil.copytree(house.TOP / part, copy / part)
    (copy / 'tests' / 'style').mkdir(parents=True)
    symbols = scripts / 'symbols.txt'
    if symbols.exists():
        shutil.copy(symbols, copy / 'tests' / 'style')
    report.case('test-rooms objects to every fault', faults('test-rooms.py', ROOMS, copy))
    report.case('test-files objects to every fault', faults('test-files.py', FILES, copy))
    report.case('test-headers objects to every fault', faults('test-headers.py', HEADERS, copy, library, nm, 'true'))
    if gir:
        shutil.copy(gir, copy / 'Improve-1.gir')
        report.case('test-api objects to every fault', faults('test-api.py', API, copy, str(copy / 'Improve-1.gir')))
report.end()
