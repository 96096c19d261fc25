#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The build itself refuses includes against the layer order: compiles one-line files with the flags of a module and
expects the compiler to fail, or not. usage: test_build_refuses.py BUILD_FOLDER"""
import json
import shlex
import subprocess
import sys
from pathlib import Path

CASES = [  # module, include, allowed
    ('core/base', 'core/text/fold.h', False),
    ('core/offences', 'core/classification/iccscode.h', False),
    ('core/mapping', 'core/suggestion/suggester.h', False),
    ('core/mapping', 'core/classification/classification.h', True),
    ('core/validation', 'core/project/project.h', False),
    ('core/text', 'QWidget', False),
    ('ui/models', 'QMessageBox', False),
    ('ui/jobs', 'core/mapping/link.h', False),
    ('ui/shell', 'core/project/project.h', True),
]


def flags_of(commands, root, module):
    for entry in commands:
        path = Path(entry['file'])
        if path.is_relative_to(root / module):
            words = shlex.split(entry['command'])
            return entry['directory'], [w for i, w in enumerate(words)
                                        if w.startswith(('-I', '-D', '-std', '-f')) or w == '-isystem'
                                        or (i and words[i - 1] == '-isystem')]
    raise SystemExit(f'no compiled file in {module}')


build = Path(sys.argv[1])
root = Path(sys.argv[2])
commands = json.loads((build / 'compile_commands.json').read_text())
failed = 0
for module, include, allowed in CASES:
    folder, flags = flags_of(commands, root, module)
    done = subprocess.run(['c++', *flags, '-fsyntax-only', '-x', 'c++', '-'], cwd=folder, text=True,
                          input=f'#include <{include}>\n', capture_output=True)
    if (done.returncode == 0) != allowed:
        failed += 1
        print(f'{module} including {include}: expected {"success" if allowed else "refusal"}\n{done.stderr[:400]}')
print(f'{len(CASES)} includes tried, {failed} wrong')
sys.exit(1 if failed else 0)
