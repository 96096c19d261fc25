// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/referenceform.h"

#include "core/text/regions.h"
#include "ui/intake/languages.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace exchangepage
{

namespace
{

using Columns = exchange::ReferenceColumns;

struct Field {
    QString Columns::*column;
    const char *object;
    QString name;
};

QList<Field> fields()
{
    return { { &Columns::label, "referenceLabel", ReferenceForm::tr("Lab&el of the offence") },
             { &Columns::iccs, "referenceIccs", ReferenceForm::tr("&ICCS code") },
             { &Columns::code, "referenceCode", ReferenceForm::tr("National c&ode") },
             { &Columns::provision, "referenceLaw", ReferenceForm::tr("Legal &reference") },
             { &Columns::status, "referenceStatus", ReferenceForm::tr("St&atus") } };
}

} // namespace

ReferenceForm::ReferenceForm(const QString &screenLanguage, QWidget *parent)
    : QWidget(parent)
    , m_country(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_language(new QComboBox(this))
{
    m_country->setObjectName(QStringLiteral("referenceCountry"));
    m_source->setObjectName(QStringLiteral("referenceSource"));
    m_language->setObjectName(QStringLiteral("referenceLanguage"));
    m_country->setEditable(true);
    for (const text::Region &region : text::regions(screenLanguage))
        m_country->addItem(region.name, region.code);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(24);
    m_country->setCurrentIndex(-1);
    m_source->setPlaceholderText(tr("When the country has several, such as police and courts"));
    intake::fillLanguages(m_language, tr("Not known"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::WideGap);
    auto *whose = new QFormLayout;
    whose->addRow(tr("Co&untry"), m_country);
    whose->addRow(tr("Na&me of the table"), m_source);
    whose->addRow(tr("&Language of the labels"), m_language);
    auto *which = new QFormLayout;
    for (const Field &field : fields()) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(field.object));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        which->addRow(field.name, box);
        connect(box, &QComboBox::activated, this, &ReferenceForm::edited);
        m_columns << box;
    }
    row->addLayout(whose, 1);
    row->addLayout(which, 1);
    connect(m_country, &QComboBox::editTextChanged, this, &ReferenceForm::edited);
    connect(m_source, &QLineEdit::textEdited, this, &ReferenceForm::edited);
    connect(m_language, &QComboBox::activated, this, &ReferenceForm::edited);
}

void ReferenceForm::setTable(const table::Table &table)
{
    const Columns guess = exchange::guessReferenceColumns(table);
    const QList<Field> all = fields();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QComboBox *box = m_columns.at(i);
        box->clear();
        box->addItem(tr("not in the table"), QString());
        for (const QString &name : table.header)
            box->addItem(name, name);
        box->setCurrentIndex(qMax(0, box->findData(guess.*(all.at(i).column))));
    }
    intake::chooseLanguage(m_language, exchange::guessReferenceLanguage(table, guess));
    Q_EMIT edited();
}

Columns ReferenceForm::columns() const
{
    const QList<Field> all = fields();
    Columns columns;
    for (qsizetype i = 0; i < all.size(); ++i)
        columns.*(all.at(i).column) = m_columns.at(i)->currentData().toString();
    return columns;
}

exchange::ReferenceName ReferenceForm::name() const
{
    return { m_country->currentText().simplified(),
             m_source->text().simplified(),
             m_language->currentData().toString(),
             {} };
}

} // namespace exchangepage
