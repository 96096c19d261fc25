// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencepanel.h"

#include "ui/mapping/richtext.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

constexpr int MostYears = 6;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new widgets::TextLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

OffencePanel::OffencePanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_code(new QLabel(this))
    , m_label(new widgets::TextLabel(this))
    , m_state(new widgets::StatusChip(this))
    , m_facts(textLabel(this))
    , m_volumes(new QWidget(this))
    , m_line(new widgets::Sparkline(m_volumes))
    , m_years(textLabel(m_volumes))
    , m_findings(textLabel(this))
{
    setAccessibleName(tr("Offence"));
    m_code->setFont(widgets::codeFont(font()));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setObjectName(QStringLiteral("offenceCode"));
    m_label->setObjectName(QStringLiteral("offenceLabel"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_label->setFont(large);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // At the leading edge of the window, also when the text runs the other way.
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QLabel *label : { m_code, m_label })
        label->setAlignment(leading | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_findings->setObjectName(QStringLiteral("offenceFindings"));
    m_facts->setObjectName(QStringLiteral("offenceFacts"));
    connect(m_findings, &QLabel::linkActivated, this, &OffencePanel::follow);

    auto *head = new QHBoxLayout;
    head->addWidget(m_code, 1);
    head->addWidget(m_state);
    auto *volumes = new QHBoxLayout(m_volumes);
    volumes->setContentsMargins(0, 0, 0, 0);
    volumes->setSpacing(widgets::WideGap);
    volumes->addWidget(m_line, 0, Qt::AlignVCenter);
    volumes->addWidget(m_years, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::HalfGap);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(head);
    column->addWidget(m_label);
    column->addWidget(m_facts);
    column->addWidget(m_volumes);
    column->addWidget(m_findings);
    column->addStretch(1);
}

void OffencePanel::showOffence(const QString &listId, const QString &offenceId)
{
    m_list = listId;
    m_offence = offenceId;
    refresh();
}

void OffencePanel::refresh()
{
    const offences::OffenceList *list = m_session.data().list(m_list);
    const offences::Offence *offence = list ? list->find(m_offence) : nullptr;
    setVisible(offence != nullptr);
    if (offence)
        fill(*offence, list->info);
}

void OffencePanel::fill(const offences::Offence &offence, const offences::ListInfo &list)
{
    m_code->setText(offence.code.toString());
    m_label->setText(offence.label(list.language));
    const auto state = mapping::stateOf(m_session.data().set(m_list).ofOffence(m_offence));
    m_state->setStatus(Wording::stateTone(state), Wording::state(state), Wording::stateIcon(state));
    m_facts->setText(facts(offence, list));
    m_facts->setVisible(!m_facts->text().isEmpty());
    fillVolumes(offence);
    m_findings->setText(findings());
    m_findings->setVisible(!m_findings->text().isEmpty());
}

QString OffencePanel::facts(const offences::Offence &offence, const offences::ListInfo &list) const
{
    RichText text(palette());
    const QString definition = offence.definition(list.language);
    if (!definition.isEmpty())
        text.paragraph(definition);
    for (auto label = offence.labels.begin(); label != offence.labels.end(); ++label) {
        if (*label != offence.label(list.language))
            text.fact(QLocale(label.key()).nativeLanguageName(), *label);
    }
    text.fact(tr("Provision"), offence.provision);
    text.fact(tr("Family"), offence.family);
    if (!offence.validity.isAlways())
        text.fact(tr("Valid"), Wording::validity(offence.validity));
    if (offence.kind == offences::OffenceKind::Sum)
        text.fact(tr("Kind"), tr("A total among the detail codes; it is not counted."));
    if (offence.gone)
        text.fact(tr("List"), tr("No longer in the newest version of the list."));
    for (auto other = offence.other.begin(); other != offence.other.end(); ++other)
        text.fact(other.key(), *other);
    return text.html();
}

void OffencePanel::fillVolumes(const offences::Offence &offence)
{
    m_volumes->setVisible(!offence.volumes.isEmpty());
    if (offence.volumes.size() > 1)
        m_line->setSeries(offence.volumes.keys(), offence.volumes.values());
    else
        m_line->setSeries({}, {});
    QString years;
    QString figures;
    const qsizetype first = std::max<qsizetype>(0, offence.volumes.size() - MostYears);
    auto volume = std::next(offence.volumes.begin(), first);
    for (; volume != offence.volumes.end(); ++volume) {
        const QString cell = QStringLiteral("<td align=\"right\" style=\"padding-left:6px; "
                                            "padding-right:6px; white-space:nowrap\">%1</td>");
        years += cell.arg(RichText::muted(volume.key().toHtmlEscaped(), palette()));
        figures += cell.arg(QLocale().toString(*volume, 'f', 0));
    }
    m_years->setText(QStringLiteral("<table cellspacing=\"0\"><tr>%1</tr><tr>%2</tr></table>")
                         .arg(years, figures));
}

QString OffencePanel::findings() const
{
    QStringList lines;
    for (const validation::Judged &judged : m_session.findings()) {
        const QStringList &ids = judged.finding.place.ids;
        if (judged.approval || ids.size() < 2 || ids.at(0) != m_list || ids.at(1) != m_offence)
            continue;
        const auto tone = Wording::severityTone(judged.finding.severity);
        lines << QStringLiteral("<b style=\"color:%1\">%2</b> %3 %4")
                     .arg(widgets::textColor(tone, palette()).name(),
                          base::severityText(judged.finding.severity).toString().toHtmlEscaped(),
                          judged.finding.message.toString().toHtmlEscaped(),
                          RichText::link(judged.finding.approvalKey(), tr("Explain"), palette()));
    }
    return lines.join(QStringLiteral("<br>"));
}

void OffencePanel::follow(const QString &link)
{
    Q_EMIT m_session.placeRequested({ QStringLiteral("finding"), { link } });
}

} // namespace mappingpage
