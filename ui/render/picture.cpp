// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/picture.h"

#include "core/report/outline.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace render
{

namespace
{

constexpr double pictureScale = 2.5; // 240 dots per inch

class Painting
{
public:
    Painting(QPainter &painter, const report::Scene &scene, const QPointF &place, double scale)
        : m_painter(painter)
        , m_scene(scene)
        , m_place(place)
        , m_scale(scale)
    {
    }

    void run()
    {
        for (const report::Item &item : m_scene.items)
            std::visit([this](const auto &value) { draw(value); }, item);
    }

private:
    QPointF at(const QPointF &point) const { return m_place + point * m_scale; }

    QPen pen(const QString &colour, double width, const QList<double> &dash = {}) const
    {
        if (colour.isEmpty())
            return Qt::NoPen;
        QPen made(QColor(colour), width * m_scale);
        made.setCapStyle(Qt::FlatCap);
        made.setJoinStyle(Qt::MiterJoin);
        if (!dash.isEmpty()) {
            QList<qreal> pattern; // in widths of the pen
            for (double length : dash)
                pattern.append(length / width);
            made.setDashPattern(pattern);
        }
        return made;
    }

    void draw(const report::Shape &shape)
    {
        QPolygonF points;
        for (const QPointF &point : shape.points)
            points.append(at(point));
        m_painter.setPen(pen(shape.stroke, shape.width, shape.dash));
        m_painter.setBrush(shape.fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(shape.fill)));
        if (shape.fill.isEmpty())
            m_painter.drawPolyline(points);
        else
            m_painter.drawPolygon(points);
    }

    void draw(const report::Disc &disc)
    {
        m_painter.setPen(pen(disc.stroke, disc.width));
        m_painter.setBrush(disc.fill.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(QColor(disc.fill)));
        const double radius = disc.radius * m_scale;
        m_painter.drawEllipse(at(disc.centre), radius, radius);
    }

    void draw(const report::Label &label)
    {
        QTextLayout layout(label.text, font(label.size * m_scale, label.isBold));
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(m_scene.direction == report::Direction::RightToLeft
                                    ? Qt::RightToLeft
                                    : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_scene.width * m_scale * 4);
        layout.endLayout();
        const double width = line.naturalTextWidth();
        double x = at(label.position).x();
        if (label.anchor == report::Anchor::Middle)
            x -= width / 2;
        else if (label.anchor == report::Anchor::End)
            x -= width;
        m_painter.setPen(QColor(label.colour));
        const double shift = line.naturalTextRect().left();
        line.draw(&m_painter, { x - shift, at(label.position).y() - line.ascent() });
    }

    QPainter &m_painter;
    const report::Scene &m_scene;
    const QPointF m_place;
    const double m_scale;
};

} // namespace

QFont font(double pixels, bool isBold)
{
    QFont made;
    made.setFamilies(report::fontFamilies());
    made.setPixelSize(qMax(1, qRound(pixels)));
    made.setBold(isBold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

void paint(QPainter &painter, const report::Scene &scene, const QPointF &place, double scale)
{
    painter.save();
    Painting(painter, scene, place, scale).run();
    painter.restore();
}

QByteArray png(const report::Scene &scene)
{
    QImage image(qCeil(scene.width * pictureScale), qCeil(scene.height * pictureScale),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, scene, {}, pictureScale);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB888).save(&buffer, "PNG", 40);
    return bytes;
}

} // namespace render
