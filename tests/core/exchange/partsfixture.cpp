// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partsfixture.h"

using exchange::TakeBack;
using questionnaire::Existing;

void PartsFixture::write(const QString &language)
{
    QFile::remove(path());
    const exchange::ExportJob job = sample::job(data, iccs, {}, language);
    const auto written
        = exchange::writeParts(job, { QStringLiteral("police") }, folder.path(), progress);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    QCOMPARE(written->first().path, path());
}

table::Workbook PartsFixture::values()
{
    table::Workbook workbook;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    const QStringList sheets = table::readSheet(path(), options, progress)->read.source.sheets;
    for (const QString &name : sheets) {
        options.sheet = name;
        const auto sheet = table::readSheet(path(), options, progress);
        if (!sheet)
            continue;
        table::Sheet copy;
        copy.name = name;
        for (qsizetype i = 0; i < sheet->read.table.rows.size(); ++i) {
            QList<table::Cell> cells;
            const int line = sheet->read.table.lineNumbers[i];
            for (const QString &text : sheet->read.table.rows[i]) {
                const bool isNumber
                    = sheet->kinds.at(line, int(cells.size())) == table::CellKind::Number;
                cells << table::Cell { isNumber ? QVariant(text.toDouble()) : QVariant(text) };
            }
            copy.rows << cells;
        }
        workbook.sheets << copy;
    }
    return workbook;
}

base::Result<exchange::ResponseWorkbook> PartsFixture::reread(const table::Workbook &changed)
{
    const QString file = folder.filePath(QStringLiteral("returned.xlsx"));
    if (const auto done = table::writeWorkbook(file, changed); !done)
        return tl::unexpected(done.error());
    return exchange::readResponseWorkbook(file, *edition, data.settings.country, progress);
}

base::Result<TakeBack> PartsFixture::back(const table::Workbook &changed, Existing existing)
{
    const auto read = reread(changed);
    if (!read)
        return tl::unexpected(read.error());
    return exchange::takeBack(*read, QStringLiteral("returned.xlsx"), *edition, data, existing,
                              { QStringLiteral("Ana"), now });
}

table::Cell *PartsFixture::find(table::Workbook &workbook, const QString &address,
                                const QString &locator)
{
    for (table::Sheet &sheet : workbook.sheets) {
        qsizetype column = -1;
        for (QList<table::Cell> &row : sheet.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row[i].value.toString() == locator)
                    column = i;
            }
            const bool isRow = std::any_of(row.begin(), row.end(), [&](const table::Cell &cell) {
                return cell.value.toString() == address;
            });
            if (!isRow || column < 0)
                continue;
            while (row.size() <= column)
                row << table::Cell();
            return &row[column];
        }
    }
    return nullptr;
}

void PartsFixture::sign(table::Workbook &workbook, const QString &date)
{
    find(workbook, QStringLiteral("sender/name"), QStringLiteral("value"))->value
        = QStringLiteral("J. Doe");
    find(workbook, QStringLiteral("sender/date"), QStringLiteral("value"))->value = date;
}

QStringList PartsFixture::checks(const base::Findings &findings)
{
    QStringList ids;
    for (const base::Finding &finding : findings) {
        if (finding.check.startsWith(QLatin1Char('W')))
            ids << finding.check;
    }
    return ids;
}
