// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <optional>

namespace widgets
{

namespace
{

bool turnsRound(const QString &name)
{
    static const QStringList names {
        QStringLiteral("go-next"),           QStringLiteral("go-previous"),
        QStringLiteral("edit-undo"),         QStringLiteral("edit-redo"),
        QStringLiteral("document-export"),   QStringLiteral("document-import"),
        QStringLiteral("go-jump"),           QStringLiteral("view-list-tree"),
        QStringLiteral("view-list-details"),
    };
    return names.contains(name);
}

// Breeze draws with "currentColor" and a style sheet that names it.
QByteArray recoloured(QByteArray svg, const QColor &color)
{
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression scheme(QStringLiteral("color:\\s*#[0-9a-fA-F]{6}"));
    text.replace(scheme, QStringLiteral("color:%1").arg(color.name()));
    text.replace(QLatin1String("currentColor"), color.name());
    return text.toUtf8();
}

class BreezeEngine final : public QIconEngine
{
public:
    BreezeEngine(QString name, QByteArray svg, std::optional<Tone> tone)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new BreezeEngine(m_name, m_svg, m_tone); }

    // Cells of tables are painted so often that reading the drawing each time is felt.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (rect.isEmpty())
            return;
        const qreal scale = painter->device()->devicePixelRatioF();
        const QPixmap pixmap
            = scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale);
        painter->drawPixmap(rect, pixmap);
    }

    void draw(QPainter *painter, const QRect &rect, QIcon::Mode mode) const
    {
        const QRectF square = centredSquare(rect);
        painter->save();
        if (QGuiApplication::isRightToLeft() && turnsRound(m_name)) {
            painter->translate(2 * square.center().x(), 0);
            painter->scale(-1, 1);
        }
        QSvgRenderer renderer(recoloured(m_svg, color(mode)));
        renderer.render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QString key = QStringLiteral("breeze/%1/%2x%3/%4/%5/%6")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(color(mode).name())
                                .arg(int(QGuiApplication::layoutDirection()));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            draw(&painter, QRect(QPoint(), size), mode);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("breeze"); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QRectF centredSquare(const QRect &rect) const
    {
        const double side = std::min(rect.width(), rect.height());
        return { rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                 side };
    }

    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_tone ? textColor(*m_tone, palette) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_svg;
    std::optional<Tone> m_tone;
};

QIcon load(const QString &name, std::optional<Tone> tone)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("icon %s is not in ui/widgets/icons.txt", qUtf8Printable(name));
        return {};
    }
    return QIcon(new BreezeEngine(name, file.readAll(), tone));
}

} // namespace

QIcon icon(const QString &name)
{
    return load(name, {});
}

QIcon icon(const QString &name, Tone tone)
{
    return load(name, tone);
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return QStringLiteral("data-error");
    case Tone::Warning:
        return QStringLiteral("data-warning");
    case Tone::Note:
        return QStringLiteral("data-information");
    case Tone::Done:
        return QStringLiteral("dialog-ok-apply");
    case Tone::Accent:
        return QStringLiteral("go-next");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("dialog-messages");
}

QIcon toneIcon(Tone tone)
{
    return icon(toneIconName(tone), tone);
}

} // namespace widgets
