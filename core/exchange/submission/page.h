// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace exchange
{

// A page to read, as headings, paragraphs and tables: written as plain text for mails and as HTML.
struct Page {
    struct Block {
        QString heading;
        QStringList paragraphs;
        QStringList header; // of the table; empty: it has none
        QList<QStringList> rows;
    };
    QString title;
    QString language; // "es"
    bool isRightToLeft = false;
    QList<Block> blocks;

    QByteArray text() const; // UTF-8, columns in line
    QByteArray html() const; // one file without scripts or links
};

} // namespace exchange
