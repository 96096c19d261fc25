// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"

#include <QAbstractButton>

namespace widgets
{

// An ICCS category as everywhere in the program: a stripe in the colour of its section, the code in
// the code face, the title. A click (or Space) means "show me this category".
class CategoryLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CategoryLabel(QWidget *parent = nullptr);
    void setCategory(const QString &code, const QString &title); // empty code: nothing
    QString code() const { return m_code; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void categoryActivated(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_code;
};

// The same in a cell: models::CodeRole is the code, the displayed text the title, with
// models::SpansRole marked in it. Without a code the text stands alone.
class CategoryDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace widgets
