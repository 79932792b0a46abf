# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every member of every type, with a value of every JSON type: what the reader refuses the schema refuses, and what the
schema refuses the reader refuses. Another program of the same kind, ajv, judges the same documents where it is there."""

import json
import os
import shutil
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

program, ajv_script = sys.argv[1:3]
top = os.path.join(os.environ['G_TEST_SRCDIR'], '..')
schema = json.loads(subprocess.check_output([program]))
definitions = schema['$defs']
validator = jsonschema.Draft202012Validator(schema)
count = 0
failed = False

VALUES = [None, True, 0, -1, 7, 2.5, '', 'words', '2017-06-14', '2017-04-01/2017-06-30', '2017-04/..', '../2017-36', '../..',
          '2017-06-14T18:00:00+01:00', '2017-06-14 18:00', '12.50',
          'https://example.org/', [], [1], ['x'], [None], [{}], [[]], {}, {'x': 1}, {'id': 5}]


def case(name, faults):
    global count, failed
    faults = list(faults)
    count += 1
    failed |= bool(faults)
    print('%s %d %s' % ('not ok' if faults else 'ok', count, name))
    for fault in faults[:20]:
        print('# ' + fault)


def named(property_schema):
    """The type that a member holds, and whether it holds a list of it."""
    if '$ref' in property_schema:
        return property_schema['$ref'].rpartition('/')[2], False
    items = property_schema.get('items', {})
    return (items['$ref'].rpartition('/')[2], True) if '$ref' in items else (None, False)


def places():
    """Where each type stands: the members that lead to it from the top, each with whether it is a list."""
    found = {}
    queue = [((('plan', False), ), schema['properties']['plan']['properties']), ((), schema['properties'])]
    for path, members in queue:
        for member, member_schema in members.items():
            name, is_list = named(member_schema)
            if name and name not in found:
                found[name] = path + ((member, is_list), )
                queue.append((found[name], definitions[name]['properties']))
    return found


def document(path, members):
    inner = members
    for member, is_list in reversed(path):
        inner = {member: [inner] if is_list else inner}
    whole = {'format': 'improve-plan', 'version': 1, 'plan': {}}
    whole.update(inner)
    return whole


def cases():
    """Yields (what it is, document) for every member and value."""
    where = places()
    for value in VALUES:
        for member in schema['properties']:
            yield '%s = %r' % (member, value), dict(document((), {}), **{member: value})
        for member in schema['properties']['plan']['properties']:
            yield 'plan/%s = %r' % (member, value), document((('plan', False), ), {member: value})
        for name, path in where.items():
            for member in definitions[name]['properties']:
                yield '%s/%s = %r' % (name, member, value), document(path, {member: value})


def ajv_verdicts(documents):
    node = shutil.which('node') or shutil.which('nodejs')
    if not node:
        return None, 'no node here'
    paths = [os.path.join(top, '_build', 'npm', 'node_modules'), '/usr/share/nodejs']
    run = subprocess.run([node, ajv_script], capture_output=True, text=True,
                         input=json.dumps({'schema': schema, 'documents': documents}),
                         env=dict(os.environ, NODE_PATH=os.pathsep.join(paths)))
    if run.returncode != 0:
        return None, 'no ajv here' if 'Cannot find module' in run.stderr else run.stderr.strip()
    version, *verdicts = run.stdout.splitlines()
    return verdicts, version


names, documents = zip(*cases())
texts = [json.dumps(entry) for entry in documents]
reader = subprocess.run([program, 'read'], input='\f'.join(texts) + '\f', capture_output=True, text=True,
                        check=True).stdout.splitlines()
verdicts = ['taken' if validator.is_valid(entry) else 'refused' for entry in documents]
case('every type has a place in a document', sorted(set(definitions) - set(places())))
case('every document was judged', [] if len(reader) == len(texts) else ['%d of %d' % (len(reader), len(texts))])
# Which states a move may lead to depends on whose move it is: no schema of a move can see that.
case('%d members and values: what the reader refuses the schema refuses' % len(names),
     (name for name, read, said in zip(names, reader, verdicts)
      if read == 'refused' and said == 'taken' and not (name.startswith('move/to =') and name.endswith("'"))))
# The reader takes null for a member left out, which no document of ours has, and documents of a newer version.
case('what the schema refuses the reader refuses, but for null',
     (name for name, read, said in zip(names, reader, verdicts)
      if read == 'taken' and said == 'refused' and not name.endswith('= None') and name != 'version = 7'))

examples = []
for example in ('tower-hamlets', 'wrenmouth'):
    with open(os.path.join(top, 'examples', example, 'plan.json'), encoding='utf-8') as file:
        examples.append(file.read())
found, version = ajv_verdicts(texts + examples)
if found is None and version.startswith('no '):
    count += 1
    print('ok %d ajv # SKIP %s: install nodejs and node-ajv' % (count, version))
else:
    case('ajv %s takes the schema' % version, [] if found else [version])
    case('ajv says the same of every member and value',
         (name for name, other, said in zip(names, found or [], verdicts) if other != said))
    case('ajv takes the examples', [] if (found or [])[-len(examples):] == ['taken'] * len(examples) else ['refused'])
print('1..%d' % count)
sys.exit(failed)
