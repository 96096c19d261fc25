// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"

#include <QPalette>
#include <QSet>

namespace classificationpage
{

// What the parts of a category's text are written with.
struct TextStyle {
    const classification::Classification &classification;
    QString language; // of texts and titles
    QPalette palette;
    bool rightToLeft = false; // the layout around
    QSet<QString> unfolded; // ids of the parts that are unfolded
};

// Pieces of rich text. Every text of the publication is isolated, so that it keeps its own
// direction inside a page of the other one.
namespace html
{
QString text(const QString &plain);
QString muted(const QString &html, const TextStyle &style);
QString code(const QString &plain);
QString heading(const QString &title);
QString link(const QString &target, const QString &html);
// A category as a link: its code and title.
QString category(const classification::IccsCode &code, const TextStyle &style);
// A line that folds a part in and out; the part follows when it is unfolded.
QString fold(const QString &id, const QString &title, const TextStyle &style);
bool isUnfolded(const QString &id, const TextStyle &style);
// Rows of cells at the leading edge; Qt does not turn tables round by itself.
QString table(const QList<QStringList> &rows, const TextStyle &style);
QString tableStart(const TextStyle &style);
QString rowEnd(const TextStyle &style);
QString list(const QStringList &items);
} // namespace html

} // namespace classificationpage
