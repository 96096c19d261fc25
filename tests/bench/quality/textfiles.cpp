// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"
#include "bench/rivals/document.h"

#include <QDir>
#include <QSaveFile>

namespace bench
{

namespace
{

bool writeLines(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << cell.simplified();
        file.write(cells.join(QLatin1Char('\t')).toUtf8() + '\n');
    }
    return file.commit();
}

} // namespace

bool writeTexts(const Setup &setup, const QString &folder)
{
    bool written = QDir().mkpath(folder);
    for (const GoldList &list : setup.lists) {
        QList<QStringList> texts, questions;
        for (const Document &text : printedTexts(setup.classification, list.language))
            texts << QStringList { text.category, QString::number(int(text.isTitle)), text.text };
        int number = 0;
        for (const GoldRow &row : list.rows)
            questions << QStringList { QString::number(++number), row.code,
                                       row.query.label + QLatin1Char(' ') + row.query.definition };
        const QDir to(folder);
        written = written && writeLines(to.filePath(list.name + QStringLiteral(".texts")), texts)
            && writeLines(to.filePath(list.name + QStringLiteral(".questions")), questions);
    }
    return written;
}

} // namespace bench
