#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layout check finds each thing it is there for, with file and line, and passes a clean tree."""
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from check_layout import check  # noqa: E402

HEAD = '// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: GPL-3.0-or-later\n'
CASES = [
    ('core/mapping/a.cpp', '#include "../suggestion/suggester.h"', 'walk up'),
    ('core/mapping/a.cpp', '#include <QtCore/QString>', 'whole Qt module'),
    ('core/mapping/a.cpp', '#include <QWidget>', 'opens no window'),
    ('core/mapping/a.cpp', '#include <sqlite3.h>', 'use core/storage'),
    ('core/mapping/a.cpp', '#include <unicode/ustring.h>', 'use core/text'),
    ('core/mapping/a.cpp', '#include "ui/shell/mainwindow.h"', 'above it'),
    ('core/mapping/a.h', '#pragma once\n#include <boost/graph/adjacency_list.hpp>', 'stays in .cpp'),
    ('core/mapping/a.h', 'int a();', '#pragma once'),
    ('core/mapping/a.cpp', 'using namespace std;', 'using namespace'),
    ('core/mapping/a.h', '#pragma once\nstatic Thing &instance();', 'instance()'),
    ('ui/mapping/a.cpp', '#include "ui/offences/page.h"', 'never include each other'),
    ('core/exchange/formats/newformat.h', '#pragma once', 'not named in'),
]


def problems(name, body, head=HEAD):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.parent.mkdir(parents=True)
        path.write_text(head + body + '\n', encoding='utf-8')
        return check(Path(folder))


failed = 0
for name, body, wanted in CASES:
    found = problems(name, body)
    if len(found) != 1 or wanted not in found[0] or not found[0].startswith(name + ':'):
        failed += 1
        print(f'{name}: {body!r}: expected one problem about "{wanted}", got {found}')
for name, body in (('core/mapping/a.cpp', '#include "core/base/text.h"\n#include <QString>'),
                   ('ui/shell/a.cpp', '#include "ui/mapping/mappingpage.h"')):
    if found := problems(name, body):
        failed += 1
        print(f'{name}: clean, but got {found}')
if not problems('core/a/b.cpp', 'int a;', head=''):
    failed += 1
    print('a missing licence header went unseen')
print(f'{len(CASES) + 3} cases, {failed} failed')
sys.exit(1 if failed else 0)
