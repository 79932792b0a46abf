# SPDX-License-Identifier: LGPL-2.1-or-later
"""docs/model.md is what the rows and their comments say: an accidental change of the model becomes a visible one.

With IMPROVE_UPDATE=1 in the environment it is written anew.
"""

import os
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.join(os.environ['IMPROVE_TOP'], 'tests', 'style'))

import house  # noqa: E402

import gi  # noqa: E402

gi.require_version('Improve', '1')
from gi.repository import Improve  # noqa: E402

CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

HEAD = '''---
title: The model
---
# The model

Every entity type and every property, in the order of the document. Written from the rows: a change here is a change of the
library. `tests/model/test-listing.py` holds this page against the rows; to write it anew, run
`IMPROVE_UPDATE=1 meson test -C BUILD --suite model`.

- The name is the property's; the document, Python and JavaScript write it with `_` for `-`.
- **Nature**: *plain* can be set, *settled* until it is agreed, decided or approved, *fixed* is given when the entity is made and never changes, *derived* follows from records.
- **Holds**: the kind, then what it refers to, which words or numbers it takes, whether it is required. An enum takes the
  words given and no other; words after “such as” are recommended ones.
- **Published**: only what says *public* may stand in a public edition; *personal* names a person.
'''


def docs_of_gir(path):
    """The comments, by (class, None) and (class, property)."""
    docs = {}
    namespace = ElementTree.parse(path).getroot().find(CORE + 'namespace')
    for klass in namespace.iter(CORE + 'class'):
        name = klass.get(GLIB + 'type-name')
        docs[name, None] = klass.findtext(CORE + 'doc')
        for prop in klass.findall(CORE + 'property'):
            docs[name, prop.get('name')] = prop.findtext(CORE + 'doc')
    return docs


def doc_of(docs, gtype, name):
    """A property is documented where it is declared, which may be a parent."""
    while gtype.is_a(Improve.Entity.__gtype__):
        if docs.get((gtype.name, name)):
            return docs[gtype.name, name]
        gtype = gtype.parent
    return None


def first_sentence(doc):
    """As plain Markdown, with the marks of gtk-doc taken out."""
    text = ' '.join((doc or '').split('\n\n')[0].split())
    text = re.sub(r'#Improve(\w+):([\w-]+)', r'`\1:\2`', text)
    text = re.sub(r'#Improve(\w+)', r'`\1`', text)
    text = re.sub(r'%TRUE\b', 'true', re.sub(r'%FALSE\b', 'false', text))
    text = re.sub(r'(?<!`)\b(improve_\w+\(\))', r'`\1`', text)
    match = re.match(r'(.*?[^A-Z\d ]\.)(?= [A-Z])', text)
    return (match[1] if match else text).replace('|', '\\|')


def number(value):
    return '%d' % value if value == int(value) else '%g' % value


def short_name(gtype):
    return gtype.name.removeprefix('Improve')


def child_type(row):
    return row.get_value_type() if row.get_kind() in (Improve.Kind.PART, Improve.Kind.LIST) else None


def holds(row):
    kind = row.get_kind().value_nick
    words = row.dup_words()
    parts = [kind]
    if child_type(row):
        parts = [('one ' if kind == 'part' else 'list of ') + short_name(child_type(row))]
    elif kind in ('ref', 'refs'):
        parts = ['%s to %s' % (kind, ', '.join(row.dup_targets()) or 'anything')]
    elif kind == 'enum':
        parts = [' '.join('`%s`' % word for word in words)]
    elif words:
        parts.append('such as ' + ' '.join('`%s`' % word for word in words))
    if row.get_minimum() != row.get_maximum():
        parts.append('%s to %s' % (number(row.get_minimum()), number(row.get_maximum())))
    if kind == 'int' and row.get_nullable():
        parts.append('or none')
    if row.get_apart():
        parts.append('apart')
    if row.get_required():
        parts.append('**required**')
    return ', '.join(parts)


def rows_of(gtype):
    return [Improve.Row.lookup(gtype, name) for name in Improve.Row.list_names(gtype)]


def types_in_order():
    """The plan, then what each owns as it comes."""
    found = []

    def visit(gtype):
        if gtype in found:
            return
        found.append(gtype)
        for row in rows_of(gtype):
            if child_type(row):
                visit(child_type(row))

    visit(Improve.Plan.__gtype__)
    return found


def lines_of(gtype, docs):
    yield ''
    yield '## ' + short_name(gtype)
    yield ''
    yield first_sentence(docs[gtype.name, None])
    if gtype.parent not in (Improve.Entity.__gtype__, Improve.Tree.__gtype__):
        yield 'What %s has, it has too.' % short_name(gtype.parent)
    source = re.search(r'Source: (.*)', docs[gtype.name, None] or '')
    if source:
        yield ''
        yield source[0]
    yield ''
    yield '| property | nature | holds | published | label | says |'
    yield '|---|---|---|---|---|---|'
    for row in rows_of(gtype):
        name = row.get_name()
        if name == 'id':
            continue
        yield '| %s | %s | %s | %s | %s | %s |' % (
            name, 'settled' if row.get_sealable() else row.get_nature().value_nick, holds(row),
            '' if row.get_publication() == Improve.Publication.WITHHELD else row.get_publication().value_nick,
            row.get_label(), first_sentence(doc_of(docs, gtype, name)))


def undocumented(types, docs):
    for gtype in types:
        for row in rows_of(gtype):
            if not doc_of(docs, gtype, row.get_name()):
                yield '%s:%s: no comment stands directly above its row' % (gtype.name, row.get_name())


def unowned(types):
    """Entity types of the model that no plan can hold."""
    for header in sorted(house.LIBRARY.glob('model/improve-*.h')):
        name = ''.join(word.capitalize() for word in header.stem.removeprefix('improve-').split('-'))
        gtype = getattr(getattr(Improve, name, None), '__gtype__', None)
        if gtype and gtype.is_a(Improve.Entity.__gtype__) and gtype not in types:
            yield '%s: no row of another type holds it' % name


def not_pictured(types):
    """Entity types that the picture of how they hang together leaves out."""
    page = pathlib.Path(house.TOP, 'docs', 'words.md').read_text()
    picture = page.split('```')[1]
    for gtype in types:
        if not re.search(r'\b%s\b' % short_name(gtype), picture):
            yield '%s: it does not stand in the picture of docs/words.md' % short_name(gtype)


def without_source(types, docs):
    """Every type says where its words come from: a statute, a standard, published minutes or plans."""
    for gtype in types:
        if 'Source:' not in docs[gtype.name, None]:
            yield '%s: its page has no “Source:”' % gtype.name


def main():
    report = house.Report()
    docs = docs_of_gir(os.environ['IMPROVE_GIR'])
    types = types_in_order()
    lines = HEAD.splitlines() + [line for gtype in types for line in lines_of(gtype, docs)]
    report.case('every property says what it holds', undocumented(types, docs))
    report.case('every entity type has an owner', unowned(types))
    report.case('every entity type stands in the picture', not_pictured(types))
    report.case('every entity type names its source', without_source(types, docs))
    house.compare_with_git(report, 'docs/model.md is what the rows say', pathlib.Path(house.TOP, 'docs', 'model.md'), lines)
    report.end()


main()
