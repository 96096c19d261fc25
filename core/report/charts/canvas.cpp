// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/canvas.h"

#include "core/report/outline.h"
#include "core/report/textwidth.h"

#include <cmath>
#include <numbers>

namespace report
{

namespace
{

constexpr double hatchStep = 5;

// The part of the line x + y = sum (rising) or x - y = sum (falling) inside an area.
QList<QPointF> slanted(const QRectF &area, double sum, bool isRising)
{
    const auto yOf = [&](double x) { return isRising ? sum - x : x - sum; };
    const double atTop = isRising ? sum - area.top() : sum + area.top();
    const double atBottom = isRising ? sum - area.bottom() : sum + area.bottom();
    const double from = qMax(area.left(), qMin(atTop, atBottom));
    const double to = qMin(area.right(), qMax(atTop, atBottom));
    if (to - from < 0.2)
        return {};
    return { { from, yOf(from) }, { to, yOf(to) } };
}

QString isolated(const QString &text)
{
    // So that an Arabic text with a foreign word or brackets is read in its own order wherever it
    // stands.
    return text.isRightToLeft() ? QChar(0x2067) + text + QChar(0x2069) : text;
}

} // namespace

QStringList fontFamilies()
{
    return { QStringLiteral("Noto Sans"),
             QStringLiteral("Segoe UI"),
             QStringLiteral("Arial"),
             QStringLiteral("Liberation Sans"),
             QStringLiteral("DejaVu Sans"),
             QStringLiteral("Noto Sans Arabic"),
             QStringLiteral("Noto Sans CJK SC"),
             QStringLiteral("Microsoft YaHei"),
             QStringLiteral("PingFang SC"),
             QStringLiteral("Droid Sans Fallback") };
}

Filling filling(qsizetype index)
{
    static const QList<Filling> fillings = {
        // Dark, light, middle: the first three differ in grey without their lines, too.
        { ink::main, Hatch::None, {} },
        { QStringLiteral("#dfeaf6"), Hatch::Rising, QStringLiteral("#5b8abb") },
        { QStringLiteral("#dba64b"), Hatch::Falling, QStringLiteral("#b98023") },
        { QStringLiteral("#ffffff"), Hatch::Level, QStringLiteral("#777777") },
        { QStringLiteral("#9cc7a3"), Hatch::Crossed, QStringLiteral("#3f7f47") },
        { QStringLiteral("#f4f4f4"), Hatch::Upright, QStringLiteral("#777777") },
        { QStringLiteral("#8c8c8c"), Hatch::None, {} },
    };
    return fillings[index % fillings.size()];
}

QList<double> dashes(qsizetype index)
{
    static const QList<QList<double>> patterns = { {}, { 7, 3 }, { 2, 2 }, { 9, 3, 2, 3 } };
    return patterns[index % patterns.size()];
}

QString lineColour(qsizetype index)
{
    static const QStringList colours
        = { ink::main, QStringLiteral("#b35806"), QStringLiteral("#2f7d3b"),
            QStringLiteral("#7b3f8c"), QStringLiteral("#333333") };
    return colours[index % colours.size()];
}

Canvas::Canvas(const Document &document, double width)
    : m_document(document)
{
    m_scene.width = width;
    m_scene.direction = document.direction;
}

void Canvas::rectangle(const QRectF &area, const QString &fill, const QString &stroke)
{
    polygon({ area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft() }, fill,
            stroke);
}

void Canvas::polygon(const QList<QPointF> &points, const QString &fill, const QString &stroke)
{
    m_scene.items.append(Shape { points, fill, stroke, 1, {} });
}

void Canvas::line(const QList<QPointF> &points, const QString &colour, double thickness,
                  const QList<double> &dash)
{
    m_scene.items.append(Shape { points, {}, colour, thickness, dash });
}

void Canvas::disc(QPointF centre, double radius, const QString &fill, const QString &stroke)
{
    m_scene.items.append(Disc { centre, radius, fill, stroke, 1.5 });
}

void Canvas::filled(const QRectF &area, const Filling &filling)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    rectangle(area, filling.colour);
    hatch(area, filling.hatch, filling.hatchColour);
    const QString edge = filling.hatchColour.isEmpty() ? filling.colour : filling.hatchColour;
    line({ area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft() },
         edge, 1);
}

void Canvas::hatch(const QRectF &area, Hatch hatch, const QString &colour)
{
    const auto slants = [&](bool isRising) {
        const double least = area.left() + (isRising ? area.top() : -area.bottom());
        const double most = area.right() + (isRising ? area.bottom() : -area.top());
        for (double sum = std::ceil(least / hatchStep) * hatchStep; sum < most; sum += hatchStep) {
            const QList<QPointF> points = slanted(area, sum, isRising);
            if (!points.isEmpty())
                line(points, colour, 1);
        }
    };
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        slants(true);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        slants(false);
    if (hatch == Hatch::Level) {
        for (double y = area.top() + hatchStep; y < area.bottom(); y += hatchStep)
            line({ { area.left(), y }, { area.right(), y } }, colour, 1);
    }
    if (hatch == Hatch::Upright) {
        for (double x = area.left() + hatchStep; x < area.right(); x += hatchStep)
            line({ { x, area.top() }, { x, area.bottom() } }, colour, 1);
    }
}

// Eight signs that differ in form; every second one is open.
void Canvas::marker(QPointF centre, qsizetype kind, double radius)
{
    const QString colour = lineColour(kind);
    const QString fill = kind % 2 == 0 ? colour : ink::white;
    if (kind % 4 == 0) {
        m_scene.items.append(
            Disc { centre, radius, kind % 8 < 4 ? fill : ink::white, colour, 1.5 });
        return;
    }
    const qsizetype form = kind % 4; // square, triangle, diamond
    const int corners = form == 2 ? 3 : 4;
    const double turn = form == 1 ? std::numbers::pi / 4 : kind % 8 < 4 ? 0 : std::numbers::pi;
    QList<QPointF> points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = turn + 2 * std::numbers::pi * corner / corners;
        points.append(centre + QPointF(std::sin(angle), -std::cos(angle)) * radius * 1.25);
    }
    m_scene.items.append(Shape { points, fill, colour, 1.5, {} });
}

void Canvas::label(QPointF position, const QString &text, Anchor anchor, TextSize size,
                   const QString &colour, bool isBold)
{
    const QString shown = oneLine(text);
    if (!shown.isEmpty())
        m_scene.items.append(
            Label { position, isolated(shown), double(size), anchor, isBold, colour });
}

void Canvas::remark(QPointF position, const QString &text)
{
    const double needed = textWidth(text, double(TextSize::Small));
    rectangle(QRectF(position.x() - 2, position.y() - 10, needed + 4, 13), ink::white);
    label(position, text, Anchor::Start, TextSize::Small, ink::muted);
}

void Canvas::lines(QPointF top, const QStringList &texts, Anchor anchor, TextSize size,
                   const QString &colour)
{
    QPointF base = top + QPointF(0, lineHeight - 4);
    for (const QString &text : texts) {
        label(base, text, anchor, size, colour);
        base.ry() += lineHeight;
    }
}

double Canvas::legend(double top, const QList<std::pair<Sign, QString>> &entries)
{
    constexpr double signWidth = 24;
    constexpr double gap = 6;
    double x = 0;
    double y = top;
    for (const auto &[draw, name] : entries) {
        const QString shown = wrappedText(name, width() - signWidth - gap, 12, false, 1).value(0);
        const double needed = signWidth + gap + textWidth(shown, 12);
        if (x > 0 && x + needed > width()) {
            x = 0;
            y += lineHeight + 4;
        }
        draw(QRectF(x, y + 1, signWidth, 13));
        label({ x + signWidth + gap, y + 12 }, shown, Anchor::Start);
        x += needed + 18;
    }
    return entries.isEmpty() ? 0 : y - top + lineHeight + 10;
}

Scene Canvas::taken(double height)
{
    m_scene.height = std::ceil(height);
    if (m_scene.direction == Direction::LeftToRight)
        return std::move(m_scene);
    const auto mirrored
        = [&](QPointF point) { return QPointF(m_scene.width - point.x(), point.y()); };
    for (Item &item : m_scene.items) {
        std::visit(Overloaded {
                       [&](Shape &shape) {
                           for (QPointF &point : shape.points)
                               point = mirrored(point);
                       },
                       [&](Disc &disc) { disc.centre = mirrored(disc.centre); },
                       [&](Label &text) {
                           text.position = mirrored(text.position);
                           if (text.anchor != Anchor::Middle)
                               text.anchor
                                   = text.anchor == Anchor::Start ? Anchor::End : Anchor::Start;
                       },
                   },
                   item);
    }
    return std::move(m_scene);
}

} // namespace report
