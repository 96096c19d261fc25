// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace questionnairepage
{

// The rows of a table at the leading edge: code and label, indented as printed; how we know of a
// row stands as a small sign behind it.
class RowHeadings final : public QHeaderView
{
    Q_OBJECT
public:
    explicit RowHeadings(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int row) const override;
};

// Two lines: the year over its columns, and the columns. A table with one column has the year
// alone.
class YearHeadings final : public QHeaderView
{
    Q_OBJECT
public:
    explicit YearHeadings(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int column) const override;

private:
    QRect groupOf(int column, const QRect &area) const;
    void drawYear(QPainter *painter, const QRect &group, int column) const;
    void drawName(QPainter *painter, const QRect &line, int column) const;
};

// "°" for what is inferred, "?" for what is from memory; nothing for what is documented.
QString markSign(int mark);

} // namespace questionnairepage
