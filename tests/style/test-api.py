# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the languages see: the introspection data."""

import keyword
import re
import sys
import xml.etree.ElementTree as ElementTree

import house

CORE = '{http://www.gtk.org/introspection/core/1.0}'
C = '{http://www.gtk.org/introspection/c/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

JAVASCRIPT = set('''arguments await break case catch class const continue debugger default delete do else enum eval export
    extends false finally for function if implements import in instanceof interface let new null package private protected
    public return static super switch this throw true try typeof undefined var void while with yield constructor prototype
    toString valueOf toJSON hasOwnProperty'''.split())
VALA = set('''abstract as async base break case catch class const construct continue default delegate delete do dynamic else
    ensures enum errordomain extern false finally for foreach get global if in inline interface internal is lock namespace
    new null out override owned params partial private protected public ref requires return set signal sizeof static struct
    switch this throw throws true try typeof unlock unowned using var virtual void volatile weak while with
    yield'''.split())
# The attributes that PyGObject and gjs give every object.
OBJECT = set('''bind_property bind_property_full block_signal_handler chain connect connect_after connect_data
    connect_object connect_object_after disconnect disconnect_by_func emit emit_stop_by_name find_property force_floating
    freeze_notify get_data get_properties get_property getv handler_block handler_block_by_func handler_disconnect
    handler_is_connected handler_unblock handler_unblock_by_func init install_properties install_property
    interface_find_property is_floating list_properties newv notify notify_by_pspec override_property props qdata ref
    ref_count ref_sink run_dispose set_data set_properties set_property steal_data steal_qdata stop_emission
    stop_emission_by_name thaw_notify unref watch_closure weak_ref'''.split())

# Functions that other languages do not see, and why not.
HIDDEN = {}

report = house.Report()
namespace = ElementTree.parse(sys.argv[1]).getroot().find(CORE + 'namespace')
classes = {klass.get('name'): klass for klass in namespace.iter(CORE + 'class')}


def snake(name):
    return name.replace('-', '_')


def lineage(klass):
    while klass is not None:
        yield klass
        klass = classes.get(klass.get('parent'))


def properties():
    for klass in classes.values():
        for prop in klass.findall(CORE + 'property'):
            yield klass, prop.get('name')


def forbidden_names():
    tables = (('Python', set(keyword.kwlist)), ('JavaScript', JAVASCRIPT), ('Vala', VALA), ('GObject.Object', OBJECT))
    for klass, name in properties():
        for language, words in tables:
            if snake(name) in words:
                yield '%s:%s: a word of %s' % (klass.get('name'), name, language)


def clashes():
    """A property and a method, or a signal, of one name hide each other in most languages."""
    for klass in classes.values():
        methods = {}
        for ancestor in lineage(klass):
            for tag in ('method', 'function', 'constructor'):
                for method in ancestor.findall(CORE + tag):
                    methods.setdefault(method.get('name'), ancestor.get('name'))
            for signal in ancestor.findall(GLIB + 'signal'):
                methods.setdefault(snake(signal.get('name')), ancestor.get('name'))
        for ancestor in lineage(klass):
            for prop in ancestor.findall(CORE + 'property'):
                name = snake(prop.get('name'))
                if name in methods:
                    yield '%s:%s is also a function or signal of %s' % (klass.get('name'), name, methods[name])


def objects_behind_ids():
    """The overrides give action.lead for lead-id: that name must be free."""
    for klass in classes.values():
        names = {snake(prop.get('name')) for ancestor in lineage(klass) for prop in ancestor.findall(CORE + 'property')}
        methods = {method.get('name') for ancestor in lineage(klass) for method in ancestor.findall(CORE + 'method')}
        for name in sorted(names):
            stem = re.sub(r'_ids?$', '', name)
            if stem == name:
                continue
            if stem in names:
                yield '%s:%s: %s is taken by another property' % (klass.get('name'), name, stem)
            if stem in methods | OBJECT | JAVASCRIPT | VALA | set(keyword.kwlist):
                yield '%s:%s: %s is no name for an attribute' % (klass.get('name'), name, stem)


def callables():
    for tag in ('method', 'function', 'constructor'):
        yield from namespace.iter(CORE + tag)


def unseen():
    for function in callables():
        name = function.get(C + 'identifier')
        if function.get('introspectable') == '0' and not function.get('moved-to') and name not in HIDDEN:
            yield '%s: not seen by other languages: what is missing in its comment?' % name


def out_parameters():
    for function in callables():
        for parameter in function.iter(CORE + 'parameter'):
            if parameter.get('direction') in ('out', 'inout'):
                yield '%s: parameter %s is written to: return it' % (
                    function.get(C + 'identifier'), parameter.get('name'))


def bad_arrays():
    for function in callables():
        returned = function.find(CORE + 'return-value')
        array = returned.find(CORE + 'array') if returned is not None else None
        if array is not None and array.get('name') == 'GLib.PtrArray':
            yield '%s: PyGObject frees such an array twice: return a list model' % function.get(C + 'identifier')


def undated():
    for function in callables():
        if not function.get('version') and not function.get('moved-to'):
            yield '%s: no “Since:”' % function.get(C + 'identifier')
    for klass in classes.values():
        for prop in klass.findall(CORE + 'property'):
            if not prop.get('version'):
                yield '%s:%s: no “Since:”' % (klass.get('name'), prop.get('name'))


def untyped_accessors():
    """Vala copies a boxed value at each read where the getter is not tied to its property."""
    for klass in classes.values():
        for prop in klass.findall(CORE + 'property'):
            if prop.get('readable') != '0' and not prop.get('getter'):
                yield '%s:%s has no getter' % (klass.get('name'), prop.get('name'))


def takes_file(function):
    for parameter in function.iter(CORE + 'parameter'):
        kind = parameter.find(CORE + 'type')
        if kind is not None and (kind.get('name') in ('Gio.File', 'filename') or parameter.get('name') == 'path'):
            return True
    return False


def takes(function, kind):
    return any(found.get('name') == kind for found in function.iter(CORE + 'type'))


def waiting():
    """What waits for a disk can be stopped, and be done while others work."""
    known = {function.get(C + 'identifier'): function for function in callables()}
    for symbol, function in known.items():
        saves = re.search(r'_(load|save)$', symbol) and takes(function, 'Gio.Cancellable')
        if symbol.endswith(('_async', '_finish')) or not takes_file(function) and not saves:
            continue
        if function.get('throws') != '1':
            continue
        twin = known.get(symbol + '_async')
        if not takes(function, 'Gio.Cancellable'):
            yield '%s: cannot be cancelled: take a GCancellable' % symbol
        if twin is None or symbol + '_finish' not in known:
            yield '%s: no %s_async and _finish' % (symbol, symbol)
        elif not takes(twin, 'Gio.Cancellable'):
            yield '%s_async: cannot be cancelled: take a GCancellable' % symbol


report.case('every call that waits for a disk can be cancelled and has an async twin', waiting())
report.case('no property has a name that a language forbids', forbidden_names())
report.case('no property has the name of a function or signal', clashes())
report.case('the object behind every reference has a name of its own', objects_behind_ids())
report.case('every function can be called from other languages', unseen())
report.case('no function returns through a parameter', out_parameters())
report.case('no function returns an array that is freed twice', bad_arrays())
report.case('everything says since when it is there', undated())
report.case('every property is tied to its getter', untyped_accessors())
report.end()
