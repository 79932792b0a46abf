# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether programs built against the library as it was still run with it as it is: abidiff against library.abi.xz.

What was added is no fault. IMPROVE_UPDATE=1 takes the library as it is for the next reference. The reference is
compressed, because nobody reads it: what changed for people is in the listing of test-interface.py.
"""

import lzma
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
REFERENCE = HERE / 'library.abi.xz'
library = sys.argv[1]
headers = HERE.parents[1] / 'libimprove'


def describe():
    """The library as abidw sees it, without what it only uses."""
    shown = subprocess.run(
        ['abidw', '--headers-dir', headers, '--drop-private-types', '--no-corpus-path', '--no-comp-dir-path',
         '--no-show-locs', '--no-elf-needed', '--no-parameter-names', '--type-id-style', 'hash', library], check=True, capture_output=True, text=True).stdout
    return re.sub(r"    <function-decl (?![^>]*elf-symbol-id)[^>]*>.*?</function-decl>\n", '', shown, flags=re.DOTALL)


def difference(old):
    with tempfile.TemporaryDirectory() as directory:
        reference = pathlib.Path(directory) / 'reference.abi'
        reference.write_bytes(old)
        return subprocess.run(
            ['abidiff', '--headers-dir2', headers, '--drop-private-types', '--no-added-syms', '--no-show-locs',
             reference, library], capture_output=True, text=True)


def main():
    print('1..1')
    if os.environ.get('IMPROVE_UPDATE'):
        REFERENCE.write_bytes(lzma.compress(describe().encode('utf-8'), preset=9))
    run = difference(lzma.decompress(REFERENCE.read_bytes()))
    if run.returncode == 0:
        print('ok 1 programs built before still run')
        return 0
    print('not ok 1 programs built before still run')
    print(re.sub(r'^', '# ', (run.stdout + run.stderr).strip(), flags=re.MULTILINE))
    print('# If that is meant: IMPROVE_UPDATE=1 meson test -C BUILD --suite abi, and a new soname once 1.0 is out')
    return 1


sys.exit(main())
