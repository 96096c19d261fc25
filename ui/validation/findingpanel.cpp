// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/findingpanel.h"

#include "ui/widgets/severity.h"
#include "ui/widgets/statuschip.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace validationpage
{

namespace
{

QLabel *textLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QFont boldFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString explanationText(const base::Approval &approval)
{
    const QString day
        = QLocale().toString(approval.time.toLocalTime().date(), QLocale::ShortFormat);
    return FindingPanel::tr("Explained by %1 on %2: %3", "author, day, reason")
        .arg(approval.author, day, approval.reason);
}

} // namespace

FindingPanel::FindingPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_severity(new widgets::StatusChip(this))
    , m_title(textLabel(this, QStringLiteral("findingTitle")))
    , m_subject(new QLabel(this))
    , m_message(textLabel(this, QStringLiteral("findingMessage")))
    , m_advice(textLabel(this, QStringLiteral("findingAdvice")))
    , m_whyTitle(new QLabel(tr("Why it matters"), this))
    , m_why(textLabel(this, QStringLiteral("findingWhy")))
{
    m_title->setFont(widgets::headingFont(font()));
    m_whyTitle->setFont(boldFont(font()));
    m_subject->setObjectName(QStringLiteral("findingSubject"));
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::RichText);
    m_subject->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_subject, &QLabel::linkActivated, this, [this] {
        if (m_rows.size() == 1)
            Q_EMIT m_session.placeRequested(m_rows.constFirst().finding.place);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_severity, 0, Qt::AlignLeading);
    for (QLabel *label : { m_title, m_subject, m_message, m_advice, m_whyTitle, m_why })
        column->addWidget(label);
    column->addWidget(makeExplanation());
    column->addStretch(1);
    showFindings({});
}

QWidget *FindingPanel::makeExplanation()
{
    auto *box = new QGroupBox(tr("Explanation"), this);
    auto *column = new QVBoxLayout(box);
    m_explained = textLabel(box, QStringLiteral("explanation"));
    m_reason = new QPlainTextEdit(box);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Why the finding may stand, in a sentence."));
    m_reason->setAccessibleName(tr("Reason why the finding may stand"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_author = new QLineEdit(box);
    m_author->setObjectName(QStringLiteral("explainedBy"));
    m_explain
        = new QPushButton(widgets::icon(QStringLiteral("task-complete")), tr("&Explain"), box);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_withdraw = new QPushButton(tr("&Withdraw the explanation"), box);
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    auto *form = new QFormLayout;
    form->addRow(tr("&By"), m_author);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_explain);
    column->addWidget(m_explained);
    column->addWidget(m_reason);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FindingPanel::refreshButtons);
    connect(m_author, &QLineEdit::textChanged, this, &FindingPanel::refreshButtons);
    connect(m_explain, &QPushButton::clicked, this, &FindingPanel::explain);
    connect(m_withdraw, &QPushButton::clicked, this, &FindingPanel::withdraw);
    return box;
}

int FindingPanel::explainedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const FindingRow &row) { return row.approval.has_value(); }));
}

void FindingPanel::showFindings(const QList<FindingRow> &rows)
{
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const auto &a, const auto &b) { return a.key() == b.key(); });
    m_rows = rows;
    if (!isSame)
        m_reason->clear(); // a reason that is being typed stays while the checks run again
    if (m_author->text().isEmpty())
        m_author->setText(m_session.project().author());
    if (m_rows.size() == 1)
        showOne(m_rows.constFirst());
    else
        showMany();
    refreshButtons();
}

void FindingPanel::showOne(const FindingRow &row)
{
    m_severity->setStatus(widgets::severityTone(row.finding.severity),
                          base::severityText(row.finding.severity).toString(),
                          widgets::severityIconName(row.finding.severity));
    m_severity->show();
    m_title->setText(checkTitle(row.finding.check));
    m_subject->setText(QStringLiteral("<a href=\"place\">%1</a>%2")
                           .arg(row.subject().toHtmlEscaped(),
                                row.list.isEmpty() || row.code.isEmpty()
                                    ? QString()
                                    : QStringLiteral(" · ") + row.list.toHtmlEscaped()));
    m_message->setText(row.finding.message.toString());
    m_advice->setText(row.finding.advice.toString());
    const validation::CheckInfo *check = validation::checkInfoById(row.finding.check);
    m_why->setText(check ? check->why().toString() : QString());
    m_explained->setText(row.approval ? explanationText(*row.approval) : QString());
}

void FindingPanel::showMany()
{
    m_severity->hide();
    m_title->setText(m_rows.isEmpty() ? tr("No finding is chosen")
                                      : tr("%n finding(s) chosen", nullptr, int(m_rows.size())));
    m_message->setText(m_rows.isEmpty() ? tr("Choose a finding to read what to do about it.")
                                        : tr("One reason can explain all of them in one step."));
    m_subject->clear();
    m_advice->clear();
    m_why->clear();
    m_explained->setText(explainedCount() > 0
                             ? tr("%n of them are explained already.", nullptr, explainedCount())
                             : QString());
}

void FindingPanel::refreshButtons()
{
    for (QLabel *label : { m_subject, m_advice, m_why, m_explained })
        label->setVisible(!label->text().isEmpty());
    m_whyTitle->setVisible(!m_why->text().isEmpty());
    const bool hasReason = !m_reason->toPlainText().trimmed().isEmpty();
    m_reason->setEnabled(!m_rows.isEmpty());
    m_explain->setEnabled(!m_rows.isEmpty() && hasReason && !m_author->text().trimmed().isEmpty());
    m_withdraw->setEnabled(explainedCount() > 0);
}

void FindingPanel::explain()
{
    QList<base::Approval> approvals;
    for (const FindingRow &row : std::as_const(m_rows))
        approvals << base::Approval { row.key(), m_reason->toPlainText().simplified(),
                                      m_author->text().simplified(), m_session.signature().time };
    if (m_session.run(project::explainFindings(m_session.data(), approvals)))
        m_reason->clear();
}

void FindingPanel::withdraw()
{
    QStringList keys;
    for (const FindingRow &row : std::as_const(m_rows)) {
        if (row.approval)
            keys << row.key();
    }
    m_session.run(project::withdrawExplanations(m_session.data(), keys));
}

} // namespace validationpage
