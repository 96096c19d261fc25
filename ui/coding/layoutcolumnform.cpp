// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/layoutcolumnform.h"

#include "ui/records/words.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace codingpage
{

using records::roleHelp;
using records::roles;
using records::roleText;

using microdata::ColumnRole;

namespace
{
constexpr int MostOffences = 99; // of a record
}

QString fixedToText(const QMap<QString, QString> &fixed)
{
    QStringList parts;
    for (auto it = fixed.begin(); it != fixed.end(); ++it)
        parts << it.key() + QLatin1Char('=') + it.value();
    return parts.join(QStringLiteral("; "));
}

QMap<QString, QString> fixedFromText(const QString &text)
{
    QMap<QString, QString> fixed;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = part.section(QLatin1Char('='), 1).trimmed();
        if (!name.isEmpty() && !value.isEmpty())
            fixed.insert(name, value);
    }
    return fixed;
}

LayoutColumnForm::LayoutColumnForm(const microdata::Dictionary &dictionary, const QString &language,
                                   QWidget *parent)
    : QWidget(parent)
    , m_dictionary(dictionary)
    , m_language(language)
    , m_form(new QFormLayout(this))
    , m_name(new QLabel(this))
    , m_role(new QComboBox(this))
    , m_help(new QLabel(this))
    , m_attribute(new QComboBox(this))
    , m_dimension(new QLineEdit(this))
    , m_offence(new QSpinBox(this))
    , m_fixed(new QLineEdit(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_name->setFont(widgets::headingFont(font()));
    m_name->setTextFormat(Qt::PlainText);
    widgets::alignToLayout(m_name);
    m_role->setObjectName(QStringLiteral("layoutRole"));
    for (const ColumnRole role : roles())
        m_role->addItem(roleText(role), int(role));
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_attribute->setObjectName(QStringLiteral("layoutAttribute"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(20);
    fillAttributes();
    m_dimension->setObjectName(QStringLiteral("dimensionName"));
    m_offence->setObjectName(QStringLiteral("offenceNumber"));
    m_offence->setRange(0, MostOffences);
    m_offence->setSpecialValueText(tr("All offences of the record"));
    m_fixed->setObjectName(QStringLiteral("fixedValues"));
    m_fixed->setPlaceholderText(QStringLiteral("month=1; victim.SV=2"));
    m_form->addRow(m_name);
    m_form->addRow(tr("The column &is"), m_role);
    m_form->addRow({}, m_help);
    m_form->addRow(tr("It &gives"), m_attribute);
    m_form->addRow(tr("&Name in tables"), m_dimension);
    m_form->addRow(tr("Of the offence numbe&r"), m_offence);
    m_form->addRow(tr("The counts are &for"), m_fixed);
    connect(m_role, &QComboBox::activated, this, &LayoutColumnForm::collect);
    connect(m_attribute, &QComboBox::activated, this, &LayoutColumnForm::collect);
    connect(m_dimension, &QLineEdit::editingFinished, this, &LayoutColumnForm::collect);
    connect(m_offence, &QSpinBox::valueChanged, this, &LayoutColumnForm::collect);
    connect(m_fixed, &QLineEdit::editingFinished, this, &LayoutColumnForm::collect);
}

void LayoutColumnForm::fillAttributes()
{
    m_attribute->clear();
    m_attribute->addItem(tr("Choose an attribute"), QString());
    for (const microdata::Attribute &attribute : m_dictionary.attributes())
        m_attribute->addItem(tr("%1 (%2)", "name of an attribute, its id")
                                 .arg(attribute.nameIn(m_language), attribute.id),
                             attribute.id);
}

void LayoutColumnForm::showColumn(const microdata::LayoutColumn &column)
{
    m_column = column;
    const QSignalBlocker quiet(m_offence);
    m_name->setText(column.column);
    m_role->setCurrentIndex(m_role->findData(int(column.role)));
    const bool isAttribute = column.role == ColumnRole::Attribute;
    m_attribute->setCurrentIndex(isAttribute ? qMax(0, m_attribute->findData(column.attribute))
                                             : 0);
    m_dimension->setText(column.role == ColumnRole::Dimension ? column.attribute : QString());
    m_dimension->setPlaceholderText(column.column);
    m_offence->setValue(column.offence);
    m_fixed->setText(fixedToText(column.fixed));
    showRows();
}

void LayoutColumnForm::showRows()
{
    const ColumnRole role = m_column.role;
    m_help->setText(roleHelp(role));
    m_form->setRowVisible(m_attribute, role == ColumnRole::Attribute);
    m_form->setRowVisible(m_dimension, role == ColumnRole::Dimension);
    m_form->setRowVisible(m_offence,
                          role == ColumnRole::Code || role == ColumnRole::Attribute
                              || role == ColumnRole::Dimension);
    m_form->setRowVisible(m_fixed, role == ColumnRole::Number);
}

// What the role makes no use of goes, or the layout would carry it along without a word.
void LayoutColumnForm::collect()
{
    microdata::LayoutColumn column = m_column;
    column.role = ColumnRole(m_role->currentData().toInt());
    const QString attribute
        = column.role == ColumnRole::Attribute ? m_attribute->currentData().toString() : QString();
    const QString dimension
        = column.role == ColumnRole::Dimension ? m_dimension->text().trimmed() : QString();
    const QString gives = column.role == ColumnRole::Attribute ? attribute : dimension;
    if (column.role != m_column.role || gives != m_column.attribute)
        column.values.clear();
    column.attribute = gives;
    column.offence = m_form->isRowVisible(m_offence) ? m_offence->value() : 0;
    column.fixed = column.role == ColumnRole::Number ? fixedFromText(m_fixed->text())
                                                     : QMap<QString, QString>();
    if (column == m_column)
        return;
    m_column = column;
    showRows();
    Q_EMIT columnChanged(column);
}

} // namespace codingpage
