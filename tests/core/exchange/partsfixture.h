// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/parts.h"
#include "core/exchange/parts/takeback.h"
#include "core/table/sheetreader.h"
#include "core/table/workbook.h"
#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// The sample project, the police's part of its questionnaire, and ways to change it by hand.
class PartsFixture
{
public:
    PartsFixture()
    {
        const auto loaded = questionnaire::loadEdition(sample::editionPath());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message()));
        edition = *loaded;
    }

    void write(const QString &language = QStringLiteral("en"));
    // The part as values, for changing it.
    table::Workbook values();
    base::Result<exchange::ResponseWorkbook> reread(const table::Workbook &changed);
    base::Result<exchange::TakeBack> back(const table::Workbook &changed,
                                          questionnaire::Existing existing
                                          = questionnaire::Existing::Keep);
    // A cell by its address and what stands over its column.
    static table::Cell *find(table::Workbook &workbook, const QString &address,
                             const QString &locator);
    static void sign(table::Workbook &workbook, const QString &date);
    static QStringList checks(const base::Findings &findings); // of reading workbooks
    QString path() const { return folder.filePath(QStringLiteral("GBR un-cts-2024 police.xlsx")); }

    const QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    static inline const QString male = QStringLiteral("1.2/victims/male");
    static inline const QString female = QStringLiteral("1.2/victims/female");
    classification::Classification iccs = sample::iccs();
    questionnaire::EditionPointer edition;
    project::ProjectData data = sample::project();
    QTemporaryDir folder;
    base::NoProgress progress;
};
