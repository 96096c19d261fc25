#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the languages must refuse what it is there to refuse, and read every way of writing a late text."""
import sys
import tempfile
import unittest
from pathlib import Path

import check_translations

LUPDATE = sys.argv.pop(1)
CODE = '''
namespace x {
void f()
{
    say(base::lateText("x", "Plain."));
    say(base::lateText("x", "A \\"%1\\" and "
                            "more.", { base::lateText("x", "Inner."), g(1, 2) }));
    say(base::lateCount("x", "%n row(s) in %1", rows.size(), { name }));
    QCoreApplication::translate("x", "&Open");
}
}
'''
WHOLE = {'Plain.': 'Simple.', 'A &quot;%1&quot; and more.': 'Un «%1» y más.', 'Inner.': 'Interior.', '&amp;Open': '&amp;Abrir',
         '%n row(s) in %1': ('%n fila en %1', '%n filas en %1')}


def message(source, translation, mark=''):
    plural = isinstance(translation, tuple)
    body = ''.join(f'<numerusform>{form}</numerusform>' for form in translation) if plural else translation
    return (f'<message{" numerus=" + chr(34) + "yes" + chr(34) if plural else ""}><source>{source}</source>'
            f'<translation{mark}>{body}</translation></message>')


class Check(unittest.TestCase):
    def problems(self, texts, code=CODE, mark=''):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name in ('core', 'ui', 'app', 'translations'):
                (root / name).mkdir()
            (root / 'core' / 'x.cpp').write_text(code, encoding='utf-8')
            (root / 'translations' / 'workbench_es.ts').write_text(
                '<!DOCTYPE TS><TS version="2.1" language="es_ES" sourcelanguage="en"><context><name>x</name>'
                + ''.join(message(*pair, mark) for pair in texts.items()) + '</context></TS>', encoding='utf-8')
            return check_translations.check(LUPDATE, root)

    def refuses(self, words, **change):
        texts = {**WHOLE, **change.pop('texts', {})}
        found = self.problems({key: value for key, value in texts.items() if value is not None}, **change)
        self.assertTrue(any(words in problem for problem in found), found)

    def test_whole(self):
        self.assertEqual(self.problems(WHOLE), [])

    def test_text_missing(self):
        self.refuses('"A "%1" and more." is missing', texts={'A &quot;%1&quot; and more.': None})
        self.refuses('"Inner." is missing', texts={'Inner.': None})

    def test_text_left_over(self):
        self.refuses('no longer in the code', texts={'Old.': 'Viejo.'})

    def test_not_translated(self):
        self.refuses('is not translated', texts={'Plain.': ''})
        self.refuses('is marked "unfinished"', mark=' type="unfinished"')

    def test_placeholders(self):
        self.refuses('other placeholders', texts={'A &quot;%1&quot; and more.': 'Un «%2» y más.'})
        self.refuses('other placeholders', texts={'%n row(s) in %1': ('una fila en %1', '%n filas en %1')})

    def test_plural_forms(self):
        self.refuses('plural form(s)', texts={'%n row(s) in %1': ('%n filas en %1',)})
        self.refuses('is not translated', texts={'%n row(s) in %1': ('', '%n filas en %1')})

    def test_keys(self):
        self.refuses('marked with &', texts={'&amp;Open': 'Abrir'})

    def test_call_that_cannot_be_read(self):
        self.refuses('must be literals', code=CODE.replace('"x", "Plain."', 'context, "Plain."'))


if __name__ == '__main__':
    unittest.main()
