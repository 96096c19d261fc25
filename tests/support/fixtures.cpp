// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"

#include <QAbstractItemModel>
#include <QDir>

namespace support
{

qint64 FailDevice::writeData(const char *, qint64 size)
{
    if (size > m_room) {
        setErrorString(QStringLiteral("no space left on device"));
        return -1;
    }
    m_room -= size;
    return size;
}

namespace
{

void addRows(const QAbstractItemModel &model, const QModelIndex &parent, int depth, QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QStringLiteral(" | "))
            + QLatin1Char('\n');
        addRows(model, model.index(row, 0, parent), depth + 1, text);
    }
}

} // namespace

QString asText(const QAbstractItemModel &model)
{
    QString text;
    addRows(model, {}, 0, text);
    return text;
}

bool hasSharedData()
{
    return QDir(QStringLiteral(SHARED_DATA)).exists();
}

} // namespace support
