#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses what the compiler lets through: includes that walk around the layers, whole-module Qt headers, singletons,
foreign headers outside their one module. Prints every offence with file and line, then the sizes of the code."""
import re
import statistics
import sys
from pathlib import Path

# (pattern of an include, folders where it may stand, what to do instead)
HOMES = [
    (r'sqlite3\.h|SQLiteCpp/', ('core/storage/',), 'use core/storage'),
    (r'unicode/|libstemmer', ('core/text/',), 'use core/text'),
    (r'orcus/|xlsxwriter|quazip|pugixml', ('core/table/', 'core/report/', 'core/exchange/'), 'use core/table'),
    (r'CLI/', ('app/cli/',), 'only the command line parses arguments'),
]
WIDGETS = re.compile(r'Q(Widget|Dialog|MessageBox|Application|MainWindow|Painter|Pixmap|Icon|PrintSupport)')
MODULE = re.compile(r'^(QtCore|QtGui|QtWidgets|QtTest|QtCharts|QtConcurrent|QtSvg)(/|$)')
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def module_of(path):
    parts = path.parts
    return parts[1] if parts[0] in ('core', 'ui') and len(parts) > 2 else ''


def problems_in(path, text):
    name = path.as_posix()
    library = name.startswith(('core/', 'ui/', 'app/'))
    if not text.startswith('// SPDX-FileCopyrightText:'):
        yield 1, 'the SPDX header is missing'
    if path.suffix == '.h' and '#pragma once' not in text:
        yield 1, 'a header needs #pragma once'
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield from include_problems(path, name, library, number, match.group(1))
        if library and re.search(r'\b(instance|self)\s*\(\)\s*(;|\{|const)', line) and 'static' in line:
            yield number, 'no instance() or self(): what a function needs comes in as an argument'
        if re.search(r'\busing namespace\b(?!.*_literals)', line):
            yield number, 'no using namespace'
        if library and re.match(r'\s*(signals|slots|public slots|private slots)\s*:', line):
            yield number, 'write Q_SIGNALS and Q_SLOTS'


def include_problems(path, name, library, number, included):
    if '..' in included:
        yield number, f'"{included}": an include names its module, it does not walk up'
    if MODULE.match(included) and included != 'QtConcurrentRun':
        yield number, f'<{included}>: include the class, not the whole Qt module'
    if name.startswith('core/') and WIDGETS.match(included):
        yield number, f'<{included}>: core opens no window'
    if library and included.startswith('boost/graph') and path.suffix == '.h':
        yield number, f'<{included}>: Boost.Graph stays in .cpp files'
    if library:
        for pattern, homes, advice in HOMES:
            if re.match(pattern, included) and not name.startswith(homes):
                yield number, f'<{included}>: {advice}'
    if name.startswith('core/') and included.startswith(('ui/', 'app/')):
        yield number, f'"{included}": core does not know what lies above it'
    if name.startswith('ui/') and included.startswith('ui/'):
        target = included.split('/')[1]
        pages = {'classification', 'offences', 'mapping', 'validation', 'exchange', 'evaluation', 'project', 'rules', 'coding', 'questionnaire', 'assessment', 'reports'}
        if target in pages and target != module_of(path) and module_of(path) != 'shell':
            yield number, f'"{included}": pages never include each other'


def list_problems(root):
    """Every class of a variant folder is named in its list file (LAYOUT 8)."""
    for folder, list_file in (('core/exchange/formats', 'core/exchange/formats.cpp'),
                              ('core/validation/checks/mapping', 'core/validation/checks.cpp'),
                              ('core/validation/checks/rules', 'core/validation/rulechecks.cpp'),
                              ('core/reports/kinds', 'core/reports/reports.cpp'),
                              ('core/project/stores', 'core/project/stores.cpp'),
                              ('app/cli/commands', 'app/cli/commands.cpp')):
        listed = (root / list_file)
        if not (root / folder).is_dir():
            continue
        text = listed.read_text(encoding='utf-8') if listed.exists() else ''
        for header in sorted((root / folder).glob('*.h')):
            if f'{header.name}"' not in text:
                yield f'{folder}/{header.name}:1: not named in {list_file}'


def sources(root):
    for folder in ('core', 'ui', 'app', 'tests'):
        for path in sorted((root / folder).rglob('*')):
            if path.suffix in ('.cpp', '.h') and path.is_file():
                yield path.relative_to(root)


def report_sizes(root):
    for suffix, aim in (('.cpp', 'median <= 120, 90 % <= 350'), ('.h', 'median <= 55, 90 % <= 110')):
        sizes = sorted(len((root / p).read_text(encoding='utf-8').splitlines())
                       for p in sources(root) if p.suffix == suffix and p.parts[0] != 'tests')
        if sizes:
            print(f'{suffix}: {len(sizes)} files, median {statistics.median(sizes):.0f}, '
                  f'90 % {sizes[int(len(sizes) * .9) - 1]}, longest {sizes[-1]} lines (aim: {aim})')


def check(root):
    found = []
    for path in sources(root):
        text = (root / path).read_text(encoding='utf-8')
        found += [f'{path.as_posix()}:{line}: {what}' for line, what in problems_in(path, text)]
    found += list_problems(root)
    return found


def main(root):
    found = check(root)
    print('\n'.join(found))
    report_sizes(root)
    print(f'{len(found)} problem(s)')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(Path(sys.argv[1])))
