// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/trypanel.h"

#include "ui/categories/categorypicker.h"
#include "ui/categories/titles.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/verticalscroll.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rulespage
{

TryPanel::TryPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_result(new widgets::TextLabel(this))
    , m_whyNot(new widgets::TextLabel(this))
    , m_ask(new QPushButton(tr("&Why not …?"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_picker(new categories::CategoryPicker(session, this))
{
    build();
    connect(m_ask, &QPushButton::clicked, this, &TryPanel::askWhyNot);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_wanted.reset();
        setRecord(rules::Example(size_t(m_values.size()), -1));
    });
}

void TryPanel::build()
{
    m_result->setObjectName(QStringLiteral("tryResult"));
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    m_ask->setObjectName(QStringLiteral("askWhyNot"));
    for (QLabel *label : { m_result, m_whyNot }) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setTextFormat(Qt::PlainText);
    }
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(widgets::HalfGap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *title = new QLabel(tr("Try a record"), this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *bar = new QHBoxLayout;
    bar->addWidget(title, 1);
    bar->addWidget(m_ask);
    bar->addWidget(m_clear);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, widgets::HalfGap, 0);
    column->addWidget(m_result);
    column->addWidget(m_whyNot);
    column->addWidget(m_fields);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::HalfGap);
    layout->addLayout(bar);
    layout->addWidget(scroll, 1);
}

void TryPanel::showChecked(const SharedChecked &checked)
{
    m_checked = checked;
    QStringList shape { checked->table.id };
    for (const microdata::Attribute &attribute : checked->boxes.attributes) {
        shape << attribute.id;
        for (const microdata::Value &value : attribute.values)
            shape << value.code;
    }
    if (shape != m_shape) {
        m_shape = shape;
        m_wanted.reset();
        fillForm();
    }
    evaluate();
}

void TryPanel::fillForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_values.clear();
    const QString language = m_session.language();
    for (const microdata::Attribute &attribute : m_checked->boxes.attributes) {
        auto *box = new QComboBox(m_fields);
        box->setObjectName(QStringLiteral("try:") + attribute.id);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->addItem(tr("not stated"), -1);
        for (int value = 0; value < attribute.values.size(); ++value)
            box->addItem(attribute.values[value].nameIn(language), value);
        connect(box, &QComboBox::activated, this, &TryPanel::evaluate);
        auto *name = new QLabel(attribute.nameIn(language), m_fields);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setBuddy(box);
        m_form->addRow(name, box);
        box->setAccessibleName(attribute.nameIn(language));
        m_values << box;
    }
}

void TryPanel::setRecord(const rules::Example &record)
{
    for (int i = 0; i < m_values.size() && size_t(i) < record.size(); ++i)
        m_values[i]->setCurrentIndex(m_values[i]->findData(record[size_t(i)]));
    evaluate();
}

void TryPanel::setWanted(const classification::IccsCode &code)
{
    m_wanted = code;
    evaluate();
}

rules::Example TryPanel::record() const
{
    rules::Example record;
    for (const QComboBox *box : m_values)
        record.push_back(box->currentData().toInt());
    return record;
}

void TryPanel::evaluate()
{
    if (!m_checked)
        return;
    const Trial trial(m_checked, record());
    m_ask->setEnabled(trial.isAsked());
    m_clear->setEnabled(trial.isAsked());
    m_result->setText(trial.isAsked()
                          ? trial.sentence(m_session.language())
                          : tr("Choose values to see which row answers, and why. A finding in the "
                               "list brings its record here."));
    QStringList reasons;
    if (m_wanted && trial.isAsked())
        reasons = trial.whyNot(*m_wanted, m_session.classification(), m_session.language());
    if (!reasons.isEmpty())
        reasons.prepend(tr("Why not %1 %2?", "code, title")
                            .arg(m_wanted->toString(),
                                 categories::titleIn(m_session.classification(), *m_wanted,
                                                     m_session.language())));
    m_whyNot->setVisible(!reasons.isEmpty());
    m_whyNot->setText(reasons.join(QLatin1Char('\n')));
    Q_EMIT rowsFound(trial.isAsked() ? trial.rows() : QStringList());
}

void TryPanel::askWhyNot()
{
    m_picker->ask(
        tr("Why does the record not go to …?"), 1,
        [this](const classification::IccsCode &code, categories::Choice) { setWanted(code); });
}

} // namespace rulespage
