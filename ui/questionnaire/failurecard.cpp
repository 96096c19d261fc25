// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/failurecard.h"

#include "ui/widgets/severity.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace questionnairepage
{

FailureCard::FailureCard(const Failure &failure, bool isReadOnly, QWidget *parent)
    : QFrame(parent)
    , m_key(failure.finding.approvalKey())
{
    setFrameShape(QFrame::StyledPanel);
    auto *chip = new widgets::StatusChip(this);
    chip->setStatus(
        widgets::severityTone(failure.finding.severity),
        tr("%1 %2", "severity, check")
            .arg(base::severityText(failure.finding.severity).toString(), failure.finding.check),
        widgets::severityIconName(failure.finding.severity));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(chip, 0, Qt::AlignLeading);
    const QStringList texts { failure.finding.message.toString(), failure.finding.advice.toString(),
                              failure.why };
    for (int number = 0; number < texts.size(); ++number) {
        if (texts.at(number).isEmpty())
            continue;
        auto *label = new widgets::TextLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(texts.at(number));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (number == 2)
            label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    if (!isReadOnly || failure.approval)
        addReason(column, failure);
}

void FailureCard::addReason(QVBoxLayout *column, const Failure &failure)
{
    if (failure.approval) {
        auto *label = new widgets::TextLabel(this);
        label->setText(tr("Explained by %1: %2", "author, reason")
                           .arg(failure.approval->author, failure.approval->reason)
                           .toHtmlEscaped());
        auto *withdraw = new QPushButton(tr("Withdraw the explanation"), this);
        withdraw->setObjectName(QStringLiteral("withdrawExplanation"));
        connect(withdraw, &QPushButton::clicked, this,
                [this, key = failure.approval->key] { Q_EMIT withdrawn(key); });
        column->addWidget(label);
        column->addWidget(withdraw, 0, Qt::AlignTrailing);
        return;
    }
    auto *reason = new QLineEdit(this);
    reason->setObjectName(QStringLiteral("explanationReason"));
    reason->setPlaceholderText(tr("Why it may stand, in a sentence"));
    reason->setAccessibleName(reason->placeholderText());
    auto *explain
        = new QPushButton(widgets::icon(QStringLiteral("task-complete")), tr("Explain"), this);
    explain->setObjectName(QStringLiteral("explainFinding"));
    explain->setEnabled(false);
    const auto tell = [this, reason] {
        if (!reason->text().trimmed().isEmpty())
            Q_EMIT explained(m_key, reason->text().simplified());
    };
    connect(reason, &QLineEdit::textChanged, explain,
            [explain](const QString &text) { explain->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, this, tell);
    connect(explain, &QPushButton::clicked, this, tell);
    auto *row = new QHBoxLayout;
    row->addWidget(reason, 1);
    row->addWidget(explain);
    column->addLayout(row);
}

} // namespace questionnairepage
