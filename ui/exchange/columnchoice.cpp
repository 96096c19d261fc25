// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/columnchoice.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

using Columns = exchange::CorrespondenceColumns;

struct Field {
    QString Columns::*column;
    QString name;
};

// The first two are needed, the others are taken over when they are there.
QList<Field> fields()
{
    using C = Columns;
    return { { &C::code, ColumnChoice::tr("National code") },
             { &C::iccs, ColumnChoice::tr("ICCS code") },
             { &C::relation, ColumnChoice::tr("Relation") },
             { &C::status, ColumnChoice::tr("Status") },
             { &C::tags, ColumnChoice::tr("Tags") },
             { &C::flags, ColumnChoice::tr("Data flags") },
             { &C::rationale, ColumnChoice::tr("Rationale") },
             { &C::rules, ColumnChoice::tr("Rules cited") },
             { &C::rejected, ColumnChoice::tr("Rejected candidates") },
             { &C::assumption, ColumnChoice::tr("Assumption") },
             { &C::reason, ColumnChoice::tr("Reason") },
             { &C::leftOver, ColumnChoice::tr("Left over") },
             { &C::reviewer, ColumnChoice::tr("Reviewer") },
             { &C::reviewDate, ColumnChoice::tr("Day of the review") },
             { &C::reviewComment, ColumnChoice::tr("Comment of the reviewer") },
             { &C::author, ColumnChoice::tr("Author") },
             { &C::confidence, ColumnChoice::tr("Confidence") },
             { &C::evidence, ColumnChoice::tr("Evidence") },
             { &C::weight, ColumnChoice::tr("Weight") },
             { &C::weightSource, ColumnChoice::tr("Source of the weight") },
             { &C::validFrom, ColumnChoice::tr("Valid from") },
             { &C::validTo, ColumnChoice::tr("Valid until") },
             { &C::list, ColumnChoice::tr("List") },
             { &C::offence, ColumnChoice::tr("Internal number of the offence") },
             { &C::linkId, ColumnChoice::tr("Internal number of the link") } };
}

} // namespace

ColumnChoice::ColumnChoice(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QLabel(this))
{
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, widgets::Gap, 0);
    grid->setHorizontalSpacing(widgets::WideGap);
    const QList<Field> all = fields();
    const int half = int(all.size() + 1) / 2;
    for (int i = 0; i < all.size(); ++i) {
        auto *label = new QLabel(all.at(i).name, content);
        auto *box = new QComboBox(content);
        box->setObjectName(QStringLiteral("column%1").arg(i));
        box->setAccessibleName(all.at(i).name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        label->setBuddy(box);
        grid->addWidget(label, i % half, i < half ? 0 : 2);
        grid->addWidget(box, i % half, i < half ? 1 : 3);
        connect(box, &QComboBox::activated, this, &ColumnChoice::columnsChanged);
        m_boxes << box;
    }
    grid->setRowStretch(half, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    connect(this, &ColumnChoice::columnsChanged, this, [this] {
        m_problem->setText(isComplete()
                               ? tr("The columns are complete. Check them, then go on.")
                               : tr("Choose the column of the national codes, and at least one "
                                    "column to take over."));
    });
}

void ColumnChoice::setTable(const table::Table &table, const Columns &guess)
{
    const QList<Field> all = fields();
    for (int i = 0; i < m_boxes.size(); ++i) {
        QComboBox *box = m_boxes.at(i);
        box->clear();
        box->addItem(tr("not in the table"), QString());
        for (const QString &name : table.header)
            box->addItem(name, name);
        box->setCurrentIndex(qMax(0, box->findData(guess.*(all.at(i).column))));
    }
    Q_EMIT columnsChanged();
}

Columns ColumnChoice::columns() const
{
    const QList<Field> all = fields();
    Columns columns;
    for (int i = 0; i < m_boxes.size(); ++i)
        columns.*(all.at(i).column) = m_boxes.at(i)->currentData().toString();
    return columns;
}

bool ColumnChoice::isComplete() const
{
    const Columns chosen = columns();
    const bool namesLinks = !chosen.code.isEmpty() || !chosen.offence.isEmpty();
    const bool saysSomething = !chosen.iccs.isEmpty() || !chosen.status.isEmpty()
        || !chosen.relation.isEmpty() || !chosen.reviewComment.isEmpty()
        || !chosen.rationale.isEmpty();
    return namesLinks && saysSomething;
}

} // namespace exchangepage
