// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/chartview.h"

#include "ui/render/picture.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace assessmentpage
{

namespace
{

constexpr int UsualWidth = 560;

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(UsualWidth / 2);
}

void ChartView::showFigure(const report::Figure &figure, const report::Labels &labels)
{
    m_figure = figure;
    m_labels = labels;
    setAccessibleName(figure.caption);
    setAccessibleDescription(figure.alternativeText);
    updateGeometry();
    update();
}

report::Scene ChartView::sceneAt(int width) const
{
    report::Document document;
    document.labels = m_labels;
    document.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    document.direction
        = isRightToLeft() ? report::Direction::RightToLeft : report::Direction::LeftToRight;
    return report::drawn(m_figure.chart, document, std::max(width, UsualWidth / 2));
}

int ChartView::heightForWidth(int width) const
{
    return int(std::ceil(sceneAt(width - 2 * widgets::Gap).height)) + 2 * widgets::Gap;
}

QSize ChartView::sizeHint() const
{
    return { UsualWidth, heightForWidth(UsualWidth) };
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    render::paint(painter, sceneAt(width() - 2 * widgets::Gap),
                  { double(widgets::Gap), double(widgets::Gap) }, 1);
}

} // namespace assessmentpage
