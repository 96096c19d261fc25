#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses a language that is not whole: texts of the code that its file lacks, texts that are not translated, other
placeholders than the source has, plural forms that are missing. What to do about it is printed at the end."""
import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / 'translations'))
import gather  # noqa: E402

PLACEHOLDER = re.compile(r'%L?(?:[1-9]\d?|n)')
MNEMONIC = re.compile(r'&(?=\w)')
WILDCARDS = re.compile(r'\(\*[^)]*\)')
ADVICE = '''To mend this:
  1. cmake --build --preset dev --target update_translations    (takes in new texts, drops old ones)
  2. translate every entry marked "unfinished" in translations/workbench_<lang>.ts and remove that mark;
     workbench_en.ts needs only the two plural forms of texts with %n ("%n row came in", "%n rows came in");
     if step 1 complains about a line of the code, write that line so that lupdate can read it.'''


def messages(file):
    """Every entry of a file by context, source, comment and whether it counts something."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter('context'):
        for message in context.iter('message'):
            found[(context.findtext('name'), message.findtext('source'), message.findtext('comment', ''),
                   message.get('numerus') == 'yes')] = message.find('translation')
    return found


def fresh(lupdate, source, files, folder):
    """Empty files of the same languages, with the texts that the code has now; and what lupdate complained about."""
    copies = []
    for file in files:
        copies.append(folder / file.name)
        root = ElementTree.parse(file).getroot()
        for child in list(root):
            root.remove(child)
        copies[-1].write_text('<!DOCTYPE TS>\n' + ElementTree.tostring(root, encoding='unicode'), encoding='utf-8')
    return copies, gather.gather(lupdate, source, folder / 'sources', copies)


def forms(translation):
    plural = [form.text or '' for form in translation.iter('numerusform')]
    return plural or [translation.text or '']


def text_problems(source, translation, forms_needed):
    mark = translation.get('type')
    if mark:
        yield f'is marked "{mark}"'
    texts = forms(translation)
    if len(texts) != forms_needed:
        yield f'has {len(texts)} plural form(s) instead of {forms_needed}'
    for text in texts:
        if not text.strip():
            yield 'is not translated'
            continue
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text)):
            yield f'has other placeholders: "{text}"'
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
            yield f'has another number of keys marked with &: "{text}"'
        if WILDCARDS.findall(source) != WILDCARDS.findall(text):
            yield f'has other file name patterns: "{text}"'
        if forms_needed > 1 and '(s)' in text:
            yield f'writes "(s)" where the language has forms: "{text}"'


def file_problems(file, now):
    """The entries of a file against those that the code has now."""
    entries, needed = messages(file), messages(now)
    for key in needed.keys() - entries.keys():
        yield f'{file.name}: [{key[0]}] "{key[1]}" is missing'
    for key in entries.keys() - needed.keys():
        yield f'{file.name}: [{key[0]}] "{key[1]}" is no longer in the code'
    for key in entries.keys() & needed.keys():
        for problem in text_problems(key[1], entries[key], len(forms(needed[key]))):
            yield f'{file.name}: [{key[0]}] "{key[1]}" {problem}'


def check(lupdate, root):
    files = sorted((root / 'translations').glob('workbench_*.ts'))
    if not files:
        return ['there is no translations/workbench_<lang>.ts']
    with tempfile.TemporaryDirectory() as folder:
        copies, found = fresh(lupdate, root, files, Path(folder))
        for file, now in zip(files, copies):
            found += sorted(file_problems(file, now))
            print(f'{file.name}: {len(messages(now))} texts')
    return found


def main(lupdate, root):
    found = check(lupdate, root)
    print('\n'.join(found))
    print(f'{len(found)} problem(s)')
    if found:
        print(ADVICE)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
