# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every bad input and fault that was promised an outcome has a test with its number in its name."""

import re

import house

CASES = {
    'JSON': range(1, 28),
    'text': range(28, 35),
    'CSV': range(35, 44),
    'spreadsheets': range(44, 52),
    'files': range(52, 64),
    'callers': range(85, 91),
}
TESTS = house.TOP / 'tests'
NUMBER = r'(?:case-)?(\d\d)(?:-(\d\d))?-[a-z]'

report = house.Report()


def names():
    """The names of tests that begin with a number, however a test of that kind is named."""
    for path in TESTS.rglob('*.c'):
        for line in re.findall(r'^\s*(?:g_test_add\w*|ADD) \("([^"]+)"', house.read(path), re.MULTILINE):
            yield line.rpartition('/')[2]
    for path in TESTS.glob('bindings/python/test_*.py'):
        for name in re.findall(r'def test_(\d\d_\w+)', house.read(path)):
            yield name.replace('_', '-')
    # a page and what should be read from it
    for path in TESTS.glob('reading/data/*/*.txt'):
        yield path.stem


found = set()
for match in filter(None, (re.match(NUMBER, name) for name in names())):
    found.update(int(number) for number in match.groups() if number)
for kind, numbers in CASES.items():
    report.case('each case of bad %s has a test (%d to %d)' % (kind, numbers[0], numbers[-1]),
                ('%d has none' % number for number in numbers if number not in found))
report.end()
