# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a board sees of hostile text: the page of the report is rendered by somebody else's Markdown program, and must
have the same elements whatever stands in the plan. Arguments: the renderer (cmark-gfm)."""

import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

RENDERER = [sys.argv.pop(1), '--unsafe', '-e', 'table', '-e', 'strikethrough', '-e', 'tagfilter']
PLAIN = 'Plain words'
HOSTILE = [
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- hidden', '<?php ?>', '<![CDATA[x]]>',
    '</td></tr></table>', '<b', 'a > b < c', '&lt;b&gt;', '&#60;b&#62;', '&amp', '&',
    '[x](javascript:alert(1))', '![x](http://example.org/x.png)', '[x]: http://example.org', '[x][y]', '<http://example.org>',
    '# heading', '## heading ##', 'x\n=====', 'x\n-----', '---', '***', '___', '===',
    '- item', '* item', '+ item', '1. item', '12) item', '- [ ] task', '> quoted', '>> twice',
    '```\ncode\n```', '~~~', '    indented', '`code`', '``', '`',
    '**bold**', '__bold__', '*', '_x_', '***x***', '~~gone~~', '~x~',
    '| a | b |', '|---|---|', 'a\\|b', '\\', '\\\\', 'ends with \\',
    'line\nline', 'line\r\n\r\n# heading', 'line  \nline', '\n\n<div>\n', 'x\u2028y', 'x\u2029- y', '\t- item',
    '{.class}', '$x^2$', ':smile:', '@somebody', 'https://example.org', '=cmd()', '“', '…', '\u202etxt.exe',
]


def records(subject, *moves):
    return [{'id': 'm-%s-%d' % (subject, number), 'subject_id': subject, 'to': to, 'on': on, 'by_id': 'head'}
            for number, (to, on) in enumerate(moves)]


def plan(text):
    """A plan in which every text that the report prints is the one given."""
    def action(name, due, *moves):
        return {'id': name, 'label': text, 'title': text, 'lead_id': 'head', 'baseline_due': due,
                'moves': records(name, *moves)}
    return {
        'format': 'improve-plan', 'version': 1, 'plan': {'id': 'p', 'title': text, 'authority': text},
        'recommendations': [{'id': 'r', 'label': text, 'text': text}],
        'root_causes': [{'id': 'c', 'statement': text}],
        'themes': [{'id': 't', 'title': text}],
        'outcomes': [{'id': 'u', 'theme_id': 't', 'title': text}],
        'actions': [action('late', '2017-09-30', ('agreed', '2017-06-01')),
                    action('done', '2017-09-30', ('delivered', '2017-09-01'))],
        'evidence': [{'id': 'e', 'title': text, 'source_line': 'peer_authority', 'collected_on': '2017-10-01',
                      'author_id': 'peer', 'links': [{'id': 'l', 'subject_id': 'done', 'stance': 'contradicts',
                                                      'note': text}]}],
        'claims': [{'id': 'k1', 'subject_id': 'late', 'aspect': 'delivery', 'scale': 'council_brag', 'value': text,
                    'by_id': 'head', 'valid_on': '2017-12-01'},
                   {'id': 'k2', 'subject_id': 'done', 'aspect': 'delivery', 'scale': 'council_brag', 'value': text,
                    'text': text, 'by_id': 'head', 'valid_on': '2017-12-01', 'expires_on': '2018-01-31'}],
        'organizations': [{'id': 'peer', 'name': text}],
        'posts': [{'id': 'head', 'label': text}],
        'meetings': [{'id': 'm', 'on': '2017-11-08', 'items': [{'id': 'i', 'title': text, 'agreed_actions': [
            {'id': 'a', 'text': text, 'kind': 'task', 'owner_id': 'head', 'due': '2017-12-01'},
            {'id': 'b', 'text': text + ' again', 'kind': 'task'}]}]}],
    }


class Page(html.parser.HTMLParser):
    """The elements of a page with their attributes, and its text."""

    def __init__(self):
        super().__init__()
        self.elements = []
        self.text = ''

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.elements.append(('comment', data))

    def handle_decl(self, decl):
        self.elements.append(('declaration', decl))

    def unknown_decl(self, data):
        self.elements.append(('declaration', data))

    def handle_pi(self, data):
        self.elements.append(('instruction', data))


def render(text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'plan.json')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(plan(text), file)
        report = subprocess.run([os.environ['IMPROVE_COMMAND'], 'report', path, '--as-of', '2017-12-12'],
                                check=True, capture_output=True)
    page = Page()
    page.feed(subprocess.run(RENDERER, input=report.stdout, check=True, capture_output=True).stdout.decode())
    page.close()
    return page


def visible(text):
    """What a reader should see of it: one line, and characters that turn text around by their number."""
    text = re.sub('[\u202a-\u202e]', lambda found: '[U+%04X]' % ord(found[0]), text)
    return ' '.join(text.split())


class Rendered(unittest.TestCase):
    def test_same_elements(self):
        expected = render(PLAIN).elements
        self.assertIn(('table', ()), expected)
        for text in HOSTILE:
            with self.subTest(text=text):
                self.assertEqual(render(text).elements, expected)

    def test_nothing_is_lost(self):
        """Each place that shows plain words shows hostile ones; the word of a scale loses its underscores."""
        places = render(PLAIN).text.count(PLAIN)
        self.assertGreater(places, 20)
        for text in HOSTILE:
            with self.subTest(text=text):
                self.assertGreaterEqual(' '.join(render(text).text.split()).count(visible(text)),
                                        places - ('_' in text))


if __name__ == '__main__':
    unittest.main()
