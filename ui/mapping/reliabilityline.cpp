// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/reliabilityline.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

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
    auto confirmed = suggestion::allConfirmed(data);
    if (confirmed.size() < FewestConfirmed)
        return {};
    const auto evaluation = suggestion::evaluate(
        suggester, suggestion::latest(std::move(confirmed), MostConfirmed), progress);
    return evaluation ? evaluation->total : suggestion::Score();
}

} // namespace

ReliabilityLine::ReliabilityLine(session::Session &session, QWidget *panel)
    : QAbstractButton(panel)
    , m_session(session)
    , m_panel(panel)
{
    setObjectName(QStringLiteral("reliabilityLine"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    hide();
    panel->installEventFilter(this);
    connect(&session, &session::Session::suggestionsChanged, this, [this] {
        m_isBehind = true;
        renew();
    });
    connect(this, &QAbstractButton::clicked, this, [this] {
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("page"), { QStringLiteral("evaluation") } });
    });
}

bool ReliabilityLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::Show)
        renew();
    return QAbstractButton::eventFilter(watched, event);
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
    setText(tr("Of the last %Ln confirmed link(s) the first suggestion was right in %1.", nullptr,
               score.n)
                .arg(QLocale().toString(score.top1)));
    setToolTip(text() + QLatin1Char('\n')
               + tr("A click shows how good the suggestions are in detail."));
}

QSize ReliabilityLine::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 2 * widgets::Gap,
             fontMetrics().height() + widgets::HalfGap };
}

QSize ReliabilityLine::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, sizeHint().height() };
}

void ReliabilityLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(underMouse() ? widgets::textColor(widgets::Tone::Accent, palette())
                                : palette().color(QPalette::PlaceholderText));
    const QRect room = rect().adjusted(widgets::Gap, 0, -widgets::Gap, 0);
    painter.drawText(
        room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 1, -2, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace mappingpage
