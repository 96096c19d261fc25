// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/gapdetails.h"

#include "ui/assessment/entryform.h"
#include "ui/categories/titles.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyvalueform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace assessmentpage
{

using assessment::GapEntry;

namespace
{

constexpr int MostCodes = 12; // that are named

QString nameIn(const QList<assessment::Named> &all, const QString &id)
{
    for (const assessment::Named &one : all) {
        if (one.id == id)
            return one.name.isEmpty() ? one.text : one.name;
    }
    return id;
}

} // namespace

QString gapKindText(const assessment::Instrument &instrument, const QString &kind)
{
    return nameIn(instrument.gapKinds, kind);
}

QString gapStatusText(const assessment::Instrument &instrument, const QString &status)
{
    return nameIn(instrument.gapStatuses, status);
}

QString originText(const GapEntry &gap)
{
    if (gap.feed == QLatin1String("seed"))
        return GapDetails::tr("Known");
    return assessment::isConfirmed(gap) ? GapDetails::tr("Yours")
                                        : GapDetails::tr("Found, not confirmed");
}

GapDetails::GapDetails(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_title(new QLabel(this))
    , m_facts(new widgets::KeyValueForm(this))
    , m_form(new EntryForm(session, live, this))
    , m_confirm(
          new QPushButton(widgets::icon(QStringLiteral("dialog-ok-apply")), tr("&Confirm"), this))
    , m_change(new QPushButton(widgets::icon(QStringLiteral("document-edit")), tr("C&hange"), this))
    , m_remove(new QPushButton(widgets::icon(QStringLiteral("list-remove")), tr("&Remove"), this))
{
    m_title->setObjectName(QStringLiteral("gapTitle"));
    m_title->setFont(widgets::headingFont(font()));
    m_title->setWordWrap(true);
    m_confirm->setObjectName(QStringLiteral("confirmGap"));
    m_confirm->setToolTip(tr("It becomes yours and is exported for UNODC."));
    m_change->setObjectName(QStringLiteral("changeGap"));
    m_remove->setObjectName(QStringLiteral("removeGap"));
    m_remove->setToolTip(tr("What was known or found before comes back."));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_confirm, m_change, m_remove })
        row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_confirm, &QPushButton::clicked, this, &GapDetails::makeOwn);
    connect(m_change, &QPushButton::clicked, this, [this] {
        makeOwn();
        startTyping();
    });
    connect(m_remove, &QPushButton::clicked, this, &GapDetails::giveUp);
    connect(m_facts, &widgets::KeyValueForm::activated, this, [this](const QString &link) {
        // "offence/list/code": the code may hold slashes of its own.
        const QChar slash = QLatin1Char('/');
        QStringList ids { link.section(slash, 1, 1) };
        if (link.count(slash) > 1)
            ids << link.section(slash, 2);
        Q_EMIT m_session.placeRequested({ link.section(slash, 0, 0), ids });
    });
    showGap(nullptr);
}

const assessment::Entry *GapDetails::ownEntry(const QString &id) const
{
    for (const assessment::Entry &entry : m_session.data().assessmentEntries) {
        if (entry.kind == assessment::EntryKind::Gap && entry.id == id)
            return &entry;
    }
    return nullptr;
}

void GapDetails::showGap(const GapEntry *gap)
{
    m_gap = gap ? *gap : GapEntry();
    const assessment::Entry *own = gap ? ownEntry(gap->id) : nullptr;
    if (!own)
        m_form->forget();
    const bool isReadOnly = m_session.project().isReadOnly();
    m_title->setText(gap ? (gap->title.isEmpty()
                                ? gap->id
                                : tr("%1: %2", "number and title").arg(gap->id, gap->title))
                         : QString());
    m_confirm->setVisible(gap && !own && !assessment::isConfirmed(*gap));
    m_change->setVisible(gap && !own);
    m_remove->setVisible(own);
    for (QPushButton *button : { m_confirm, m_change, m_remove })
        button->setEnabled(!isReadOnly);
    m_facts->setVisible(gap && !own);
    m_form->setVisible(own);
    if (own)
        m_form->showEntry(*own);
    else if (gap)
        showFacts(*gap);
}

void GapDetails::showFacts(const GapEntry &gap)
{
    const assessment::Instrument &instrument = *m_live.instrument();
    const auto code = classification::IccsCode::parse(gap.code);
    const QString title = code
        ? categories::titleIn(m_session.classification(), *code, m_session.language())
        : QString();
    QList<widgets::KeyValueForm::Row> rows {
        { tr("Category"), code ? gap.code + QLatin1Char(' ') + title : tr("None"),
          code && !gap.dangling ? QStringLiteral("category/") + gap.code : QString() },
        { tr("Kind"), gapKindText(instrument, gap.kind) },
        { tr("What was found"), gap.finding },
        { tr("Done meanwhile"), gap.meanwhile },
        { tr("Proposal"), gap.proposal },
        { tr("Countries"), gap.countries.join(QStringLiteral(", ")) },
        { tr("With UNODC"), gapStatusText(instrument, gap.status) },
        { tr("Origin"), originText(gap) },
        { tr("Source"), gap.source },
        { tr("Cases at stake"),
          gap.volume > 0 ? QLocale().toString(gap.volume, 'f', 0) : QString() },
    };
    for (const QString &name : gap.codes.mid(0, MostCodes)) {
        const QString list = name.section(QLatin1Char('/'), 0, 0);
        const QString id = name.section(QLatin1Char('/'), 1);
        const offences::OffenceList *known = m_session.data().list(list);
        const offences::Offence *offence = known ? known->find(id) : nullptr;
        rows << widgets::KeyValueForm::Row { tr("National code"),
                                             offence ? offence->code.toString() + QLatin1Char(' ')
                                                     + offence->label(known->info.language)
                                                     : name,
                                             QStringLiteral("offence/") + name };
    }
    if (gap.codes.size() > MostCodes)
        rows << widgets::KeyValueForm::Row {
            QString(), tr("and %Ln more", "national codes", int(gap.codes.size()) - MostCodes)
        };
    m_facts->setRows(rows);
}

// The codes of what everybody knows follow its category; those that were found are the finding.
void GapDetails::makeOwn()
{
    assessment::Entry entry = assessment::entryOf(m_gap);
    if (m_gap.feed == QLatin1String("seed"))
        entry.values.remove(QStringLiteral("codes"));
    m_session.run(project::putAssessmentEntry(m_session.data(), entry));
}

void GapDetails::giveUp()
{
    m_session.run(project::removeAssessmentEntry(m_session.data(), m_gap.id));
}

void GapDetails::startTyping()
{
    m_form->startTyping();
}

} // namespace assessmentpage
