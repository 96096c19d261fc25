// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/recordsform.h"

#include "ui/records/words.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSet>

namespace codingpage
{

using records::unitText;

using microdata::CodeIs;
using microdata::RowUnit;

RecordsForm::RecordsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_unit(addBox(tr("One &row is"), QStringLiteral("rowUnit")))
    , m_codeIs(addBox(tr("The records &print"), QStringLiteral("codeIs")))
    , m_join(new QLineEdit(this))
    , m_decimal(addBox(tr("&Decimal sign"), QStringLiteral("decimalSign")))
    , m_date(addBox(tr("Dates are &written"), QStringLiteral("dateFormat")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name->setObjectName(QStringLiteral("layoutName"));
    m_join->setObjectName(QStringLiteral("codeJoin"));
    m_date->setEditable(true);
    m_form->insertRow(0, tr("&Name of the layout"), m_name);
    m_form->insertRow(3, tr("Between &parts of a code"), m_join);
    fill();
    for (QLineEdit *line : { m_name, m_join })
        connect(line, &QLineEdit::textEdited, this, &RecordsForm::edited);
    connect(m_date, &QComboBox::currentTextChanged, this, &RecordsForm::edited);
}

QComboBox *RecordsForm::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, &RecordsForm::edited);
    return box;
}

void RecordsForm::fill()
{
    for (const RowUnit unit : { RowUnit::Offence, RowUnit::Incident, RowUnit::Victim,
                                RowUnit::Suspect, RowUnit::Person, RowUnit::Count })
        m_unit->addItem(unitText(unit), int(unit));
    m_codeIs->addItem(tr("Codes of the list"), int(CodeIs::Code));
    m_codeIs->addItem(tr("Labels of the list"), int(CodeIs::Label));
    m_decimal->addItem(tr("Point: 1.5"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma: 1,5"), QStringLiteral(","));
    for (const char *format : { "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyyMMdd",
                                "dd-MM-yyyy", "d/M/yyyy", "yyyy/MM/dd" })
        m_date->addItem(QString::fromLatin1(format));
}

void RecordsForm::showLayout(const microdata::Layout &layout)
{
    const QSignalBlocker quiet(this);
    if (m_name->text() != layout.name)
        m_name->setText(layout.name);
    m_unit->setCurrentIndex(m_unit->findData(int(layout.unit)));
    m_codeIs->setCurrentIndex(m_codeIs->findData(int(layout.codeIs)));
    if (m_join->text() != layout.codeJoin)
        m_join->setText(layout.codeJoin);
    // Only parts of one code are joined.
    QList<int> offences;
    for (const microdata::LayoutColumn &column : layout.columns) {
        if (column.role == microdata::ColumnRole::Code)
            offences << column.offence;
    }
    const QSet<int> different(offences.begin(), offences.end());
    m_form->setRowVisible(m_join, different.size() < offences.size());
    m_decimal->setCurrentIndex(m_decimal->findData(layout.decimalSign));
    m_date->setCurrentText(layout.dateFormat);
}

microdata::Layout RecordsForm::applied(microdata::Layout layout) const
{
    layout.name = m_name->text().trimmed();
    layout.unit = RowUnit(m_unit->currentData().toInt());
    layout.codeIs = CodeIs(m_codeIs->currentData().toInt());
    layout.codeJoin = m_join->text();
    if (m_decimal->currentIndex() >= 0)
        layout.decimalSign = m_decimal->currentData().toString();
    layout.dateFormat = m_date->currentText().trimmed();
    return layout;
}

} // namespace codingpage
