# SPDX-License-Identifier: LGPL-2.1-or-later
"""The interface as other languages see it, in a line each: interface.txt in git makes every change of it a visible one.

A property stands for its getter and setter. IMPROVE_UPDATE=1 writes the listing anew.
"""

import difflib
import os
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

LISTING = pathlib.Path(__file__).parent / 'interface.txt'
CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'


def type_of(element):
    array = element.find(CORE + 'array')
    if array is not None:
        return 'list of ' + type_of(array)
    found = element.find(CORE + 'type')
    return found.get('name', '?') if found is not None else '...'


def value(element):
    """The type of a parameter or of what is returned, with what a caller must know of it."""
    words = [type_of(element)]
    if element.get('nullable') == '1' or element.get('allow-none') == '1':
        words.append('or null')
    if element.get('transfer-ownership') in ('full', 'container'):
        words.append('(%s)' % element.get('transfer-ownership'))
    if element.get('direction'):
        words.append(element.get('direction'))
    return ' '.join(words)


def callable_line(owner, kind, element):
    parameters = element.find(CORE + 'parameters')
    given = [value(parameter) for parameter in parameters.findall(CORE + 'parameter')] if parameters is not None else []
    throws = ' throws' if element.get('throws') == '1' else ''
    return '%s%s %s (%s) -> %s%s' % (owner, kind, element.get('name'), ', '.join(given),
                                    value(element.find(CORE + 'return-value')), throws)


def property_line(owner, element):
    flags = [word for word, set_by_default in (('readable', True), ('writable', False), ('construct-only', False))
             if (element.get(word) or ('1' if set_by_default else '0')) == '1']
    return '%sproperty %s: %s, %s' % (owner, element.get('name'), type_of(element), ' '.join(flags))


def accessors(holder):
    return {prop.get(key) for prop in holder.findall(CORE + 'property') for key in ('getter', 'setter')}


def lines_of(holder, owner):
    hidden = accessors(holder)
    for element in holder:
        tag = element.tag.rpartition('}')[2]
        if element.get('introspectable') == '0' or element.get('name') in hidden and tag == 'method':
            continue
        if tag in ('method', 'function', 'constructor', 'virtual-method', 'callback', 'signal'):
            yield callable_line(owner, tag, element)
        elif tag == 'property':
            yield property_line(owner, element)
        elif tag == 'member':
            yield '%s%s = %s' % (owner, element.get(GLIB + 'nick') or element.get('name'), element.get('value'))
        elif tag == 'field' and holder.tag == CORE + 'record':
            yield '%sfield %s' % (owner, element.get('name'))
        elif tag == 'constant':
            yield '%s%s = %s' % (owner, element.get('name'), element.get('value'))
        elif tag in ('class', 'record', 'enumeration', 'bitfield', 'interface'):
            parent = element.get('parent')
            yield '%s %s%s' % (tag, element.get('name'), ': ' + parent if parent else '')
            yield from lines_of(element, element.get('name') + '.')


def main():
    namespace = ElementTree.parse(os.environ['IMPROVE_GIR']).getroot().find(CORE + 'namespace')
    now = '\n'.join(sorted(lines_of(namespace, ''))) + '\n'
    if os.environ.get('IMPROVE_UPDATE'):
        LISTING.write_text(now, encoding='utf-8')
    before = LISTING.read_text(encoding='utf-8') if LISTING.exists() else ''
    changes = list(difflib.unified_diff(before.splitlines(), now.splitlines(), 'interface.txt', 'the library', '', '', 0, ''))
    print('1..1')
    print('%sok 1 the interface is the one that was reviewed' % ('not ' if changes else ''))
    for change in changes[:200]:
        print('# ' + change)
    if changes:
        print('# Look at each line. If all are meant: IMPROVE_UPDATE=1 meson test -C BUILD --suite abi')
    return 1 if changes else 0


sys.exit(main())
