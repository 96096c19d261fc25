// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyvalueform.h"

#include "ui/widgets/leading.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace widgets
{

KeyValueForm::KeyValueForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(WideGap);
    m_grid->setVerticalSpacing(HalfGap);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueForm::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const Row &row : rows) {
        if (!row.value.isEmpty())
            addRow(number++, row);
    }
}

void KeyValueForm::addRow(int number, const Row &row)
{
    auto *name = new QLabel(row.name, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setWordWrap(true);
    value->setAccessibleName(row.name);
    alignToLayout(value);
    if (row.code)
        value->setFont(codeFont(font()));
    if (row.link.isEmpty()) {
        value->setTextFormat(Qt::PlainText);
        value->setText(row.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    } else {
        value->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                           .arg(row.link.toHtmlEscaped(), row.value.toHtmlEscaped()));
        value->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(value, &QLabel::linkActivated, this, &KeyValueForm::activated);
    }
    m_grid->addWidget(name, number, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(value, number, 1, Qt::AlignTop);
}

} // namespace widgets
