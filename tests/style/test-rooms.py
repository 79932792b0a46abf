# SPDX-License-Identifier: LGPL-2.1-or-later
"""The rooms of the house: who includes whom, what comes in from outside, who may look at the clock."""

import re

import house

report = house.Report()
floors = house.floors()
sources = house.sources('*.c', '*.h')
umbrella = house.LIBRARY / 'improve.h'


def wrong_stairs():
    for path in sources:
        room = house.room_of(path)
        for number, included in house.includes(path):
            match = re.match(r'libimprove/(?:([^/]+)/)?[^/]+$', included)
            if not match or room is None:
                continue
            place = '%s:%d: ' % (house.name(path), number)
            if match[1] is None:
                yield place + 'includes the umbrella, which is for users: include the header itself'
            elif match[1] not in floors or room not in floors:
                yield place + 'a room that the table in docs/architecture.md does not have'
            elif match[1] != room and floors[match[1]] >= floors[room]:
                yield place + '%s (floor %d) includes %s (floor %d)' % (room, floors[room], match[1], floors[match[1]])


def short_paths():
    for path in sources:
        for number, included in house.includes(path):
            if '/' not in included and (path.parent / included).exists():
                yield '%s:%d: write the whole path: <libimprove/%s/%s>' % (
                    house.name(path), number, house.room_of(path), included)


def missing_headers():
    for path in sources:
        for number, included in house.includes(path):
            if included.startswith('libimprove/') and not (house.TOP / included).exists():
                yield '%s:%d: there is no %s' % (house.name(path), number, included)


def rooms_of_table():
    rooms = {path.name for path in house.LIBRARY.iterdir() if path.is_dir()}
    for room in sorted(rooms - set(floors)):
        yield 'libimprove/%s is not in the table of docs/architecture.md' % room
    for room in sorted(set(floors) - rooms):
        yield 'docs/architecture.md has a room libimprove/%s that does not exist' % room


def public_headers():
    """As the rooms' meson.build files list them."""
    for path in sorted(house.LIBRARY.glob('*/meson.build')):
        listed = re.search(r'room_headers \+= files\((.*?)\)', house.read(path), re.DOTALL)
        for entry in re.findall(r"'([^']+)'", listed[1]) if listed else ():
            yield path.parent / entry


def umbrella_faults():
    listed = {'libimprove/%s/%s' % (path.parent.name, path.name) for path in public_headers()}
    included = [entry for _, entry in house.includes(umbrella)]
    for entry in sorted(listed - set(included)):
        yield 'improve.h does not include <%s>' % entry
    for entry in sorted(set(included) - listed):
        yield 'improve.h includes <%s>, which no meson.build installs' % entry
    if included != sorted(included, key=lambda entry: (floors.get(entry.split('/')[1], 99), entry)):
        yield 'improve.h: keep the lines in the order of the floors, and of the alphabet on each floor'


def unlisted_headers():
    listed = set(public_headers())
    for path in house.sources('*.h'):
        if path != umbrella and path not in listed and not house.is_private(path):
            yield '%s: neither installed nor called -private.h' % house.name(path)


def unlisted_sources():
    for path in house.sources('*.c'):
        if "'%s'" % path.name not in house.read(path.parent / 'meson.build'):
            yield '%s: not in the meson.build of its room' % house.name(path)


def leaking_headers():
    for path in public_headers():
        for number, included in house.includes(path):
            if included.endswith('-private.h'):
                yield '%s:%d: a public header includes a private one' % (house.name(path), number)


def readme_faults():
    for room in sorted(floors):
        path = house.LIBRARY / room / 'README.md'
        if not path.exists():
            yield '%s: missing: what lives here, who may include it?' % house.name(path)
            continue
        lines = house.read(path).splitlines()
        if not 2 <= len(lines) <= 15:
            yield '%s: %d lines, where 2 to 15 do' % (house.name(path), len(lines))
        if lines[:1] != ['# %s (floor %d)' % (room, floors[room])]:
            yield '%s: begin with “# %s (floor %d)”' % (house.name(path), room, floors[room])


def strangers():
    """Headers of other libraries, each let in by one door."""
    for header, rooms, limit in (row[:3] for row in house.table('header')):
        files = {path for path in sources for _, included in house.includes(path) if included.startswith(header)}
        for path in sorted(files):
            if house.room_of(path) not in rooms.split():
                yield '%s: %s is for %s only' % (house.name(path), header, rooms)
        if len(files) > int(limit):
            yield '%s: %d files include it, where %s may' % (header, len(files), limit)


CLOCK = re.compile(r'\b(g_get_real_time|g_get_current_time|g_date_time_new_now\w*|g_date_set_time\w*|g_time_val_\w+|'
                   r'gettimeofday|clock_gettime|time|localtime(?:_r)?|gmtime(?:_r)?)\s*\(')


def clock_watchers():
    for path in house.sources('*.c', '*-private.h'):
        if house.room_of(path) in ('cli', 'store'):
            continue
        for number, line in enumerate(house.code(path).splitlines(), 1):
            match = CLOCK.search(line)
            if match:
                yield '%s:%d: %s(): only cli/ and store/ look at the clock; take the date as an argument' % (
                    house.name(path), number, match[1])


report.case('the table of floors names the rooms there are', rooms_of_table())
report.case('a room includes rooms on lower floors only', wrong_stairs())
report.case('includes are written with the whole path', short_paths())
report.case('every header included exists', missing_headers())
report.case('the umbrella includes every public header', umbrella_faults())
report.case('a header is installed or private', unlisted_headers())
report.case('every source is built', unlisted_sources())
report.case('no public header includes a private one', leaking_headers())
report.case('every room has a short README', readme_faults())
report.case('other libraries come in by one door each', strangers())
report.case('only cli/ and store/ read the clock', clock_watchers())
report.end()
