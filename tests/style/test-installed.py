# SPDX-License-Identifier: LGPL-2.1-or-later
"""Installs what was built into an empty place and looks whether everything is where people look for it."""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import house

build, prefix, libdir, datadir, docs, vapi = sys.argv[1:7]
report = house.Report()


def missing(root, *names):
    return ['%s is not there' % name for name in names if not (root / name).exists()]


def schema_faults(path):
    if not path.exists():
        return ['%s is not there' % path.name]
    schema = json.loads(path.read_text(encoding='utf-8'))
    return [] if schema['$id'] == 'urn:improve-plan:1' else ['another schema']


def devhelp_faults(share):
    """Devhelp looks in devhelp/books/NAME for NAME.devhelp2; the page it opens first must be there, too."""
    book = share / 'devhelp' / 'books' / 'Improve-1'
    return missing(book, 'Improve-1.devhelp2', 'index.html', 'python.html', 'javascript.html', 'vala.html', 'c.html',
                   'model.html', 'format.html', 'class.Action.html')


def page_faults(language, compiler, root, lib, share):
    """The program of the language's page is compiled with what pkg-config says of the library that was installed."""
    page = house.read(house.TOP / 'docs' / (language + '.md'))
    source = root / ('main.' + language)
    source.write_text(re.search(r'^```%s\n(.*?)^```' % language, page, re.S | re.M)[1], encoding='utf-8')
    described = lib / 'pkgconfig' / 'improve-1.pc'
    moved = re.sub('^prefix=.*', 'prefix=%s' % root, described.read_text(encoding='utf-8'), flags=re.M)
    described.write_text(moved, encoding='utf-8')
    env = {**os.environ, 'PKG_CONFIG_PATH': str(described.parent), 'XDG_DATA_DIRS': '%s:/usr/share' % share}
    run = subprocess.run('%s "%s"' % (compiler, source), shell=True, cwd=root, env=env, capture_output=True, text=True)
    return [run.stdout + run.stderr] if run.returncode else []


# What every program that uses the library has to start; of a sanitized one, more.
NEEDED = re.compile(r'lib(glib|gobject|gio|gmodule)-2\.0\.so|libjson-glib-1\.0\.so|lib(c|m|dl|asan|ubsan)\.so|ld-linux')

PAGE = """<html><body><h1>Minutes of the Paths Committee of Reedham Pond Council</h1><p>Held on 3 May 2023</p>
<h2>1. Paths</h2><p>RESOLVED: That the report be noted.</p></body></html>"""


def needed(path):
    listed = subprocess.run(['readelf', '-d', path], check=True, capture_output=True, text=True).stdout
    return ' '.join(re.findall(r'NEEDED.*\[(.*)\]', listed))


def heavy(path):
    return ['%s needs %s' % (path.name, name) for name in needed(path).split() if not NEEDED.match(name)]


def module_faults(root, lib):
    """Every module that was built stands beside the library, and the installed command finds it there."""
    built = [path.name for path in (pathlib.Path(build) / 'libimprove').glob('libimprove-1-*.so')]
    faults = missing(lib, *built)
    if 'libimprove-1-html.so' in built:
        page = root / 'page.html'
        page.write_text(PAGE, encoding='utf-8')
        # By its own run path; only a sanitizer, which opens modules in its place, must be told.
        sanitized = 'libasan' in needed(root / 'bin' / 'improve')
        read = subprocess.run([root / 'bin' / 'improve', 'minutes', page, '--json'], capture_output=True, text=True,
                              env={**os.environ, 'LD_LIBRARY_PATH': str(lib) if sanitized else ''})
        if '"note"' not in read.stdout:
            faults.append('a page is not read: ' + read.stderr)
    return faults


with tempfile.TemporaryDirectory() as directory:
    run = subprocess.run(['meson', 'install', '-C', build, '--no-rebuild', '--quiet', '--destdir', directory],
                         capture_output=True, text=True)
    root = pathlib.Path(directory + prefix)
    lib, share = root / libdir, root / datadir
    report.case('it can be installed', [run.stdout + run.stderr] if run.returncode else [])
    report.case('C finds it', missing(root, 'include/improve-1/libimprove/improve.h', 'bin/improve') +
                missing(lib, 'libimprove-1.so', 'libimprove-1.so.0', 'pkgconfig/improve-1.pc'))
    report.case('the library and the command need GLib and json-glib only',
                heavy(lib / 'libimprove-1.so') + heavy(root / 'bin' / 'improve'))
    report.case('what reads pages and workbooks is found beside the library', module_faults(root, lib))
    report.case('every public header is there', [
        '%s is not there' % house.name(path) for path in house.sources('*.h') if not house.is_private(path)
        and not (root / 'include/improve-1/libimprove' / path.relative_to(house.LIBRARY)).exists()])
    report.case('bindings find it', missing(share, 'gir-1.0/Improve-1.gir') +
                missing(lib, 'girepository-1.0/Improve-1.typelib') +
                (missing(share, 'vala/vapi/improve-1.vapi', 'vala/vapi/improve-1.deps') if vapi else []))
    report.case('the program of the page on C compiles', page_faults(
        'c', 'cc -fsyntax-only -Wall -Werror $(pkg-config --cflags improve-1)', root, lib, share))
    if vapi:
        report.case('the program of the page on Vala compiles', page_faults(
            'vala', 'valac --ccode --pkg improve-1', root, lib, share))
    report.case('the schema is there', schema_faults(share / 'improve-1' / 'improve-plan-1.schema.json'))
    if docs:
        report.case('devhelp finds the reference', devhelp_faults(share))
    else:
        report.skip('devhelp finds the reference', 'the reference was not asked for: -Ddocs=enabled')
report.end()
