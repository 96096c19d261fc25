#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the texts of the program into the files workbench_<lang>.ts with lupdate. lupdate passes over a call of
lateText or lateCount that has arguments for %1; so it reads a copy of the sources in which those calls end after the
text. English gets its plural forms only: its other texts are their own English."""
import argparse
import re
import shutil
import subprocess
import sys
from pathlib import Path

FOLDERS = ('core', 'ui', 'app')
LITERAL = r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*'
CALL = re.compile(rf'\b(lateText|lateCount)\((\s*{LITERAL}\s*,\s*{LITERAL}\s*)([,)])')
ANY_CALL = re.compile(r'\b(?:lateText|lateCount)\((?!\s*const char)')
MARKS = {'lateText': 'QT_TRANSLATE_NOOP', 'lateCount': 'QT_TRANSLATE_N_NOOP'}


def marked(text, name=''):
    """The source with every late text as a mark that lupdate knows, and the calls that cannot be read."""
    unread = [f'{name}:{text.count(chr(10), 0, call.start()) + 1}: context and text must be literals'
              for call in ANY_CALL.finditer(text) if not CALL.match(text, call.start())]

    def mark(call):
        rest = '), (void)(0, ' if call[3] == ',' else ')'
        return f'{MARKS[call[1]]}({call[2]}{rest}'

    return CALL.sub(mark, text), unread


def copied(source, work):
    """Copies the sources with their late texts marked; gives the calls that cannot be read."""
    shutil.rmtree(work, ignore_errors=True)
    unread = []
    for folder in FOLDERS:
        (work / folder).mkdir(parents=True)
        for path in sorted((source / folder).rglob('*')):
            if path.suffix in ('.cpp', '.h'):
                target = work / path.relative_to(source)
                target.parent.mkdir(parents=True, exist_ok=True)
                text, problems = marked(path.read_text(encoding='utf-8'), path.relative_to(source).as_posix())
                target.write_text(text, encoding='utf-8')
                unread += problems
    return unread


def gather(lupdate, source, work, files):
    """Brings the files up to date; gives what lupdate and this script complained about."""
    problems = copied(source, work)
    for plural, chosen in ((True, [f for f in files if f.name == 'workbench_en.ts']),
                           (False, [f for f in files if f.name != 'workbench_en.ts'])):
        if chosen:
            run = subprocess.run(
                [lupdate, *(['-pluralonly'] if plural else []), '-locations', 'none', '-no-obsolete', '-silent',
                 '-I', work, *(work / folder for folder in FOLDERS), '-ts', *chosen],
                capture_output=True, text=True, check=False)
            complaints = [line.replace(f'{work}/', '') for line in (run.stdout + run.stderr).splitlines()]
            problems += complaints if run.returncode else [line for line in complaints if '.cpp:' in line or '.h:' in line]
            if run.returncode:
                problems.append(f'lupdate ended with {run.returncode}')
    return sorted(set(problems))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--lupdate', required=True)
    parser.add_argument('--source', type=Path, required=True, help='folder with core, ui and app')
    parser.add_argument('--work', type=Path, required=True, help='folder for the copy, emptied first')
    parser.add_argument('files', type=Path, nargs='+', help='workbench_<lang>.ts')
    arguments = parser.parse_args()
    problems = gather(arguments.lupdate, arguments.source, arguments.work, arguments.files)
    print('\n'.join(problems) or 'The files hold all texts.', file=sys.stderr if problems else sys.stdout)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
