#!/usr/bin/env python3
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in workbooks with LibreOffice, as a person at an institution does.

office.py FOLDER < jobs.json > results.json. A job: {"open": file, "set": [[sheet address, column
locator, value], ...], "do": [changes by hand, see DONE], "save": {file: "xlsx" or "ods"}}; a value is a number, a text or {"formula":
"=1+1"}. A result: {"refused": cells that protection kept as they were, "checks": {line: result},
"cells": {"address@locator": text}} after everything was computed anew. FOLDER is for the profile."""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

FILTERS = {'xlsx': 'Calc MS Excel 2007 XML', 'ods': 'calc8', 'html': 'HTML (StarCalc)'}


def named(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connect(folder):
    pipe = 'iccs%d' % os.getpid()
    office = subprocess.Popen(['soffice', '--headless', '--norestore', '--nologo',
                               '-env:UserInstallation=file://' + os.path.join(folder, 'profile'),
                               '--accept=pipe,name=%s;urp;' % pipe],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver',
                                                              local)
    end = time.monotonic() + 100
    while True:
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            return office, context.ServiceManager.createInstanceWithContext(
                'com.sun.star.frame.Desktop', context)
        except Exception:
            if office.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.1)


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return sheet.getCellRangeByPosition(0, 0, cursor.RangeAddress.EndColumn,
                                        cursor.RangeAddress.EndRow).getDataArray()


def places(document):
    """(address, locator) -> (sheet, column, row), by the lines of locators as the program reads."""
    found = {}
    for sheet in document.Sheets:
        locators = {}
        for number, row in enumerate(used(sheet)):
            if str(row[0]).startswith('iccs-'):
                locators = {str(text): column for column, text in enumerate(row) if column and text}
            elif locators and '/' in str(row[0]):
                for locator, column in locators.items():
                    found[row[0], locator] = (sheet, column, number)
    return found


def unprotect(document, known):
    for sheet in document.Sheets:
        sheet.unprotect('')


def rename(document, known, old, new):
    document.Sheets.getByName(old).setName(new)


def insert_rows(document, known, address, count):
    sheet, _, row = next(place for key, place in known.items() if key[0] == address)
    sheet.Rows.insertByIndex(row, count)


def insert_columns(document, known, address, count):
    next(place for key, place in known.items() if key[0] == address)[0].Columns.insertByIndex(0, count)


def hide(document, known, address):
    sheet, _, row = next(place for key, place in known.items() if key[0] == address)
    sheet.Rows.getByIndex(row).IsVisible = False


def delete_locators(document, known, name):
    document.Sheets.getByName(name).Rows.removeByIndex(1, 1)


DONE = {'unprotect': unprotect, 'rename': rename, 'insert rows': insert_rows,
        'insert columns': insert_columns, 'hide': hide, 'delete locators': delete_locators}


def put(cell, value):
    if isinstance(value, dict):
        cell.setFormula(value['formula'])
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def run(desktop, job):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(job['open'])),
                                            '_blank', 0, named(Hidden=True))
    known = places(document)
    refused = []
    for address, locator, value in job.get('set', []):
        sheet, column, row = known[address, locator]
        cell = sheet.getCellByPosition(column, row)
        if sheet.isProtected() and cell.CellProtection.IsLocked:  # scripts may, people may not
            refused.append(address + '@' + locator)
        else:
            put(cell, value)
    for name, *arguments in job.get('do', []):
        DONE[name](document, places(document) if name.startswith('insert') else known, *arguments)
    document.calculateAll()
    checks = {}
    last = [sheet for sheet in document.Sheets if sheet.IsVisible][-1]
    for row in used(last)[3:] if not job.get('do') else ():
        if row[0] != '':
            checks['%s %d %s' % (row[0], row[1], row[3])] = row[6]
    cells = {}
    for (address, locator), (sheet, column, row) in known.items():
        text = sheet.getCellByPosition(column, row).getString()
        if text:
            cells[address + '@' + locator] = text
    for file, kind in job.get('save', {}).items():
        document.storeToURL(uno.systemPathToFileUrl(os.path.abspath(file)),
                            named(FilterName=FILTERS[kind]))
    document.close(False)
    return {'refused': refused, 'checks': checks, 'cells': cells}


def main():
    office, desktop = connect(sys.argv[1])
    try:
        results = [run(desktop, job) for job in json.load(sys.stdin)]
    finally:
        try:
            desktop.terminate()
        except Exception:
            office.kill()
        office.wait(30)
    json.dump(results, sys.stdout)


if __name__ == '__main__':
    main()
