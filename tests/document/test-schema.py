# SPDX-License-Identifier: LGPL-2.1-or-later
"""The schema is a schema, takes what the library writes, and refuses what the reader refuses."""

import glob
import json
import os
import re
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

writer = sys.argv[1]
top = os.environ['G_TEST_SRCDIR']
schema = json.loads(subprocess.check_output([writer]))
Validator = getattr(jsonschema, 'Draft202012Validator', jsonschema.Draft7Validator)
validator = Validator(schema)
count = 0
failed = False


def case(name, good):
    global count, failed
    count += 1
    failed |= not good
    print('%s %d %s' % ('ok' if good else 'not ok', count, name), flush=True)


def faults(document):
    return ['%s: %s' % ('/'.join(map(str, fault.path)), fault.message[:200]) for fault in validator.iter_errors(document)]


def accepts(document):
    found = faults(document)
    for fault in found[:5]:
        print('# ' + fault)
    return not found


def with_action(**members):
    return {'format': 'improve-plan', 'version': 1, 'plan': {}, 'actions': [members]}


Validator.check_schema(schema)
case('is a schema', True)

plans = subprocess.check_output([writer] + [str(seed) for seed in range(40)]).decode().split('\f')[:-1]
case('there are plans', len(plans) == 40)
# two blanks, members in order, no escapes: what Python writes, too, but for its shortest numbers
case('takes random plans', all([accepts(json.loads(plan)) for plan in plans]))
for example in ('tower-hamlets', 'wrenmouth'):
    with open(os.path.join(top, '..', 'examples', example, 'plan.json'), encoding='utf-8') as file:
        case('takes the example of ' + example, accepts(json.load(file)))

case('takes members nobody knows', accepts(with_action(**{'x-own': [1]})))
for name, document in {
    'no format': {'version': 1, 'plan': {}},
    'another format': {'format': 'other', 'version': 1, 'plan': {}},
    'no plan': {'format': 'improve-plan', 'version': 1},
    'a number for a text': with_action(title=5),
    'an unknown word': with_action(kind='miracle'),
    'a date that is none': with_action(baseline_due='31/12/2017'),
    'a month that is none': with_action(baseline_due='2017-13'),
    'a text for a list': with_action(answers_ids='r1'),
    'a number in a list of texts': with_action(answers_ids=[1]),
    'a decimal comma': with_action(funding='5,00'),
    'an object for a list': with_action(milestones={}),
}.items():
    case('refuses ' + name, bool(faults(document)))

definitions = schema['$defs']

# Every type and row as the source declares them, and nothing besides: a board has what an organization has, too, and the
# lists of the plan stand beside it.
ROW = re.compile(r'IMPROVE_ROW \(Improve(\w+), \w+, (\w+),\s*"([\w-]+)"')
rows = {}
for path in glob.glob(os.path.join(top, '..', 'libimprove', 'model', '*.c')):
    with open(path, encoding='utf-8') as file:
        for name, kind, row in ROW.findall(file.read()):
            type_name = re.sub(r'(?<=[a-z])(?=[A-Z])', '-', name).lower()
            rows.setdefault(type_name, {'id': 'STRING'})[row.replace('-', '_')] = kind
rows['board'].update(rows['organization'])
plan = rows.pop('plan')
whole = {**{name: set(body['properties']) for name, body in definitions.items()},
         'plan': set(schema['properties']['plan']['properties']),
         'document': set(schema['properties']) - {'format', 'version', 'generator', 'plan', '$schema'}}
declared = {**{name: set(members) for name, members in rows.items()},
            'plan': {row for row, kind in plan.items() if row in whole['plan'] or kind != 'LIST'},
            'document': {row for row, kind in plan.items() if row not in whole['plan'] and kind == 'LIST'}}
for name in sorted(set(whole) | set(declared)):
    if whole.get(name) != declared.get(name):
        print('# %s: %s' % (name, (whole.get(name) or set()) ^ (declared.get(name) or set())))
case('holds the %d types and %d members that the source declares' % (len(rows) + 1, sum(map(len, declared.values()))),
     whole == declared and len(rows) > 40)
case('defines what is owned', {'action', 'move', 'milestone', 'claim', 'limb'} <= set(definitions))
references = set()


def collect(value):
    if isinstance(value, dict):
        if '$ref' in value:
            references.add(value['$ref'])
        for inner in value.values():
            collect(inner)


collect(schema)
case('defines what it refers to', references == {'#/$defs/' + name for name in definitions})
print('1..%d' % count)
sys.exit(failed)
