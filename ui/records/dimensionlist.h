// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/dictionary.h"
#include "core/microdata/layout.h"

#include <QListWidget>

namespace records
{

// What a cross table of records with this layout can count by.
QStringList dimensionsOf(const microdata::Layout &layout);

// The dimensions that a layout gives: ticked ones make the cross table, in the order of the lines,
// which can be moved by mouse and keyboard.
class DimensionList : public QListWidget
{
    Q_OBJECT
public:
    explicit DimensionList(QWidget *parent = nullptr);
    // What was ticked stays ticked and in front; the ICCS category when nothing was.
    void showDimensions(const QStringList &names, const microdata::Dictionary &dictionary,
                        const QString &language);
    QStringList ticked() const;
    void setTicked(const QStringList &names);

Q_SIGNALS:
    void tickedChanged();

private:
    void move(int lines);
};

} // namespace records
