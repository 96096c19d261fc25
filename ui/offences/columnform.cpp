// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/columnform.h"

#include "ui/intake/languages.h"
#include "ui/offences/rolewords.h"
#include "ui/widgets/confidence.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace offencespage
{

using offences::Role;

namespace
{

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

bool hasLanguage(Role role)
{
    return role == Role::Label || role == Role::Definition;
}

} // namespace

ColumnForm::ColumnForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(wrappedLabel(this))
    , m_chooser(new QComboBox(this))
    , m_help(wrappedLabel(this))
    , m_language(new QComboBox(this))
    , m_period(new QLineEdit(this))
    , m_guess(wrappedLabel(this))
    , m_certainty(new widgets::ConfidenceBar(this))
    , m_samples(wrappedLabel(this))
{
    m_form->setContentsMargins(widgets::Gap, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name->setFont(widgets::headingFont(font()));
    m_chooser->setObjectName(QStringLiteral("columnRole"));
    m_language->setObjectName(QStringLiteral("columnLanguage"));
    m_period->setObjectName(QStringLiteral("columnPeriod"));
    m_period->setPlaceholderText(tr("for example 2023"));
    for (Role role : roles())
        m_chooser->addItem(roleText(role), int(role));
    intake::fillLanguages(m_language, tr("Not known"));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_samples->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(m_name);
    m_form->addRow(tr("&Role"), m_chooser);
    m_form->addRow(m_help);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("Year or &period"), m_period);
    m_form->addRow(tr("Guess of the program"), m_guess);
    m_form->addRow(tr("Certainty of the guess"), m_certainty);
    m_form->addRow(tr("First values"), m_samples);
    connect(m_chooser, &QComboBox::activated, this, &ColumnForm::collect);
    connect(m_language, &QComboBox::activated, this, &ColumnForm::collect);
    connect(m_period, &QLineEdit::textEdited, this, &ColumnForm::collect);
}

void ColumnForm::showColumn(const QString &name, const offences::ColumnRole &role,
                            const offences::ColumnRole &guess, const QStringList &samples)
{
    m_role = role;
    m_name->setText(name);
    m_chooser->setCurrentIndex(m_chooser->findData(int(role.role)));
    m_help->setText(roleHelp(role.role));
    intake::chooseLanguage(m_language, role.language);
    if (m_period->text() != role.period)
        m_period->setText(role.period);
    m_form->setRowVisible(m_language, hasLanguage(role.role));
    m_form->setRowVisible(m_period, role.role == Role::Volume);
    showGuess(guess);
    m_samples->setText(samples.join(QLatin1Char('\n')));
    m_form->setRowVisible(m_samples, !samples.isEmpty());
}

void ColumnForm::showGuess(const offences::ColumnRole &guess)
{
    const QString because = offences::explainGuess(guess).toString();
    m_guess->setText(because.isEmpty()
                         ? roleText(guess.role)
                         : tr("%1. %2", "role, reason").arg(roleText(guess.role), because));
    m_certainty->setFraction(guess.certainty);
    m_form->setRowVisible(m_certainty, guess.certainty > 0);
}

void ColumnForm::collect()
{
    m_role.role = Role(m_chooser->currentData().toInt());
    m_role.language = hasLanguage(m_role.role) ? m_language->currentData().toString() : QString();
    m_role.period = m_role.role == Role::Volume ? m_period->text().trimmed() : QString();
    Q_EMIT roleChanged(m_role);
}

} // namespace offencespage
