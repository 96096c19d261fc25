// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartsvg.h"

#include "core/report/outline.h"
#include "core/report/xmlout.h"

namespace report
{

namespace
{

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString colour(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("none") : value;
}

class Writing
{
public:
    explicit Writing(const Scene &scene)
        : m_scene(scene)
        , m_xml(XmlOut::Kind::Html) // no declaration: it also stands inside pages
    {
    }

    QByteArray run(const QString &id, const QString &title, const QString &description)
    {
        const QString titleId = id + QStringLiteral("-title");
        const QString textId = id + QStringLiteral("-text");
        m_xml.open(
            "svg",
            { { "xmlns", "http://www.w3.org/2000/svg" },
              { "width", number(m_scene.width) },
              { "height", number(m_scene.height) },
              { "viewBox",
                QStringLiteral("0 0 %1 %2").arg(number(m_scene.width), number(m_scene.height)) },
              { "role", "img" },
              { "aria-labelledby", titleId + u' ' + textId },
              { "font-family", families() },
              { "direction", "ltr" } });
        m_xml.leaf("title", title, { { "id", titleId } });
        m_xml.leaf("desc", description, { { "id", textId } });
        for (const Item &item : m_scene.items)
            std::visit([this](const auto &value) { add(value); }, item);
        m_xml.close();
        return m_xml.bytes();
    }

private:
    static QString families()
    {
        QStringList quoted;
        for (const QString &family : fontFamilies())
            quoted.append(u'\'' + family + u'\'');
        return quoted.join(QStringLiteral(", ")) + QStringLiteral(", sans-serif");
    }

    void add(const Shape &shape)
    {
        QString path;
        for (const QPointF &point : shape.points)
            path += (path.isEmpty() ? u'M' : u'L') + number(point.x()) + u' ' + number(point.y());
        if (!shape.fill.isEmpty())
            path += u'Z';
        m_xml.open("path", { { "d", path }, { "fill", colour(shape.fill) } });
        stroke(shape.stroke, shape.width);
        if (!shape.dash.isEmpty()) {
            QStringList lengths;
            for (double length : shape.dash)
                lengths.append(number(length));
            m_xml.attribute("stroke-dasharray", lengths.join(u' '));
        }
        m_xml.close();
    }

    void add(const Disc &disc)
    {
        m_xml.open("circle",
                   { { "cx", number(disc.centre.x()) },
                     { "cy", number(disc.centre.y()) },
                     { "r", number(disc.radius) },
                     { "fill", colour(disc.fill) } });
        stroke(disc.stroke, disc.width);
        m_xml.close();
    }

    void add(const Label &label)
    {
        const char *anchors[] = { "start", "middle", "end" };
        m_xml.open("text",
                   { { "x", number(label.position.x()) },
                     { "y", number(label.position.y()) },
                     { "font-size", number(label.size) },
                     { "text-anchor", anchors[int(label.anchor)] },
                     { "fill", colour(label.colour) } });
        if (label.isBold)
            m_xml.attribute("font-weight", QStringLiteral("bold"));
        m_xml.text(label.text).close();
    }

    void stroke(const QString &value, double width)
    {
        if (value.isEmpty())
            return;
        m_xml.attribute("stroke", value);
        m_xml.attribute("stroke-width", number(width));
    }

    const Scene &m_scene;
    XmlOut m_xml;
};

} // namespace

QByteArray chartSvg(const Scene &scene, const QString &id, const QString &title,
                    const QString &description)
{
    return Writing(scene).run(id, title, description);
}

} // namespace report
