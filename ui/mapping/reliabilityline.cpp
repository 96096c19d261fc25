// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/reliabilityline.h"

#include "ui/widgets/leading.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>

namespace mappingpage
{

namespace
{

constexpr int FewestConfirmed = 20; // fewer say nothing
constexpr int MostConfirmed = 100;

// An empty score when too few are confirmed.
suggestion::Score scoreOf(const project::ProjectData &data, const suggestion::Suggester &suggester,
                          base::Progress &progress)
{
    QList<suggestion::Confirmed> confirmed;
    for (const auto &list : data.lists)
        confirmed << suggestion::confirmedOffences(list, data.set(list.info.id));
    if (confirmed.size() < FewestConfirmed)
        return {};
    const auto evaluation = suggestion::evaluate(
        suggester, suggestion::latest(std::move(confirmed), MostConfirmed), progress);
    return evaluation ? evaluation->total : suggestion::Score();
}

} // namespace

ReliabilityLine::ReliabilityLine(session::Session &session, QWidget *panel)
    : QLabel(panel)
    , m_session(session)
    , m_panel(panel)
{
    setObjectName(QStringLiteral("reliabilityLine"));
    setAccessibleName(tr("Reliability of the suggestions"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, 0);
    setForegroundRole(QPalette::PlaceholderText);
    widgets::alignToLayout(this);
    hide();
    panel->installEventFilter(this);
    connect(&session, &session::Session::suggestionsChanged, this, [this] {
        m_isBehind = true;
        renew();
    });
    connect(this, &QLabel::linkActivated, this, [this] {
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("page"), { QStringLiteral("evaluation") } });
    });
}

bool ReliabilityLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::Show)
        renew();
    return QLabel::eventFilter(watched, event);
}

void ReliabilityLine::renew()
{
    if (!m_isBehind || m_isMeasuring || !m_panel->isVisible())
        return;
    m_isBehind = false;
    m_isMeasuring = true;
    m_session.jobs().startQuietly(
        this,
        [data = m_session.data(), suggester = m_session.suggester()](base::Progress &progress) {
            return scoreOf(data, *suggester, progress);
        },
        [this](const suggestion::Score &score) {
            m_isMeasuring = false;
            showScore(score);
            renew(); // when something was learned in between
        });
}

void ReliabilityLine::showScore(const suggestion::Score &score)
{
    setVisible(score.n > 0);
    const QString sentence
        = tr("Of the last %Ln confirmed link(s) the first suggestion was right in %1.", nullptr,
             score.n)
              .arg(QLocale().toString(score.top1));
    setText(QStringLiteral("%1 <a href=\"evaluation\">%2</a>")
                .arg(sentence.toHtmlEscaped(), tr("Details").toHtmlEscaped()));
    setAccessibleDescription(sentence);
}

} // namespace mappingpage
