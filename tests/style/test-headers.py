# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the public headers promise, and what the built library exports."""

import pathlib
import re
import subprocess
import sys

import house

library = pathlib.Path(sys.argv[1])
nm = sys.argv[2]
compiler = sys.argv[3:]
report = house.Report()


def public_headers():
    return [path for path in house.sources('*.h') if not house.is_private(path)]


def without_preprocessor(path):
    """The C of a header without directives, line for line."""
    text = re.sub(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', lambda match: re.sub(r'[^\n]', ' ', match[0]), house.code(path),
                  flags=re.MULTILINE)
    return re.sub(r'\bG_(BEGIN|END)_DECLS\b', lambda match: ' ' * len(match[0]), text)


def declarations(path):
    """Yields (line, text) of what stands at the top level: prototypes, typedefs, G_DECLARE_… ."""
    text = without_preprocessor(path)
    depth = 0
    begun = None
    for place, char in enumerate(text):
        if begun is None and not char.isspace():
            begun = place
        if char in '{(':
            depth += 1
        elif char in '})':
            depth -= 1
        macro_ends = char == ')' and depth == 0 and begun is not None and re.match(
            r'(IMPROVE_AVAILABLE_IN_\w+\s+)?G_(DECLARE|DEFINE)_\w+\s*\(', text[begun:place + 1])
        if begun is not None and depth == 0 and (char == ';' or macro_ends):
            yield text.count('\n', 0, begun) + 1, ' '.join(text[begun:place + 1].split())
            begun = None


def prototypes(path):
    """Yields (line, text, name, parameters) of functions and of G_DECLARE_…, whose name is that of the get_type()."""
    for line, text in declarations(path):
        if text.startswith('typedef') or text.startswith('struct'):
            continue
        declared = re.search(r'G_DECLARE_\w+ \(\w+, (improve_\w+),', text)
        match = re.search(r'\b(improve_\w+) ?\((.*)\)', text)
        if declared:
            yield line, text, declared[1] + '_get_type', 'void'
        elif match:
            yield line, text, match[1], match[2]


def unmarked():
    for path in public_headers():
        for line, text, name, _ in prototypes(path):
            if not re.match(r'IMPROVE_AVAILABLE_IN_\d+_\d+\b', text):
                yield '%s:%d: %s: begin with IMPROVE_AVAILABLE_IN_…' % (house.name(path), line, name)


def unbindable():
    """What some binding cannot call, or calls wrongly."""
    for path in public_headers():
        for line, text, name, parameters in prototypes(path):
            place = '%s:%d: %s: ' % (house.name(path), line, name)
            if '...' in parameters or 'va_list' in parameters:
                yield place + 'no variable arguments: no binding has them'
            if re.search(r'\b(g?u?int64|gs?size|long|size_t|time_t|GDate|GHashTable|GArray)\b', text):
                yield place + 'no 64-bit numbers, GDate or maps: JavaScript rounds the ones, bindings lose the others'
            if re.search(r'\b(GPtrArray|GList|GSList)\b', text):
                yield place + 'collections are list models'
            for parameter in parameters.split(','):
                parameter = parameter.strip()
                out = re.search(r'\*\s*\*|\b(int|double|gboolean|guint)\s*\*', parameter)
                strv = re.match(r'const char \*const \*', parameter)
                if out and not strv and not re.match(r'GError \*\*', parameter):
                    yield place + 'no out-parameter: return something that may be absent'


def unguarded():
    for path in house.sources('*.h'):
        if '#pragma once' not in house.read(path):
            yield '%s: no #pragma once' % house.name(path)
        if path.name != 'improve.h' and path.name != 'improve-version-macros.h' and house.code(path).count('G_BEGIN_DECLS') != \
                house.code(path).count('G_END_DECLS'):
            yield '%s: G_BEGIN_DECLS without G_END_DECLS' % house.name(path)


def unable_to_stand_alone():
    """A header that leans on another being included before it compiles for its author only."""
    flags = subprocess.run(['pkg-config', '--cflags', 'gio-2.0', 'json-glib-1.0'], check=True, capture_output=True,
                           text=True).stdout.split()
    headers = [str(path) for path in public_headers()]
    run = subprocess.run([*compiler, '-std=gnu11', '-fsyntax-only', '-I', str(house.TOP), *flags, *headers],
                         capture_output=True, text=True)
    return run.stderr.splitlines() if run.returncode != 0 else ()


def exported():
    listed = subprocess.run([nm, '-D', '--defined-only', str(library)], check=True, capture_output=True, text=True)
    names = {line.split()[-1].split('@')[0] for line in listed.stdout.splitlines() if line.split()[-2] in 'TDBRVW'}
    # The linker exports its own marks where a library that is linked has them (libxlsxwriter 1.1.4); a sanitized library
    # marks its variables.
    names -= {'__bss_start', '_edata', '_end'}
    return sorted(name for name in names if not name.startswith('__odr_asan'))


def surprises(symbols, declared):
    for name in symbols:
        if name not in declared:
            yield '%s is exported, but no public header declares it' % name
    for name in sorted(declared - set(symbols)):
        yield '%s is declared in a public header, but not exported' % name


declared = {name for path in public_headers() for _, _, name, _ in prototypes(path)}
symbols = exported()
report.case('every public prototype says since when it is there', unmarked())
report.case('every public prototype can be called from other languages', unbindable())
report.case('every header can be included twice, and from C++', unguarded())
report.case('every public header stands alone', unable_to_stand_alone())
report.case('what is exported is declared, and what is declared is exported', surprises(symbols, declared))
house.compare_with_git(report, 'the exported symbols are those in tests/style/symbols.txt',
                       house.TOP / 'tests' / 'style' / 'symbols.txt', symbols)
report.end()
