// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/scene.h"

#include <functional>

namespace report
{

namespace ink
{
inline const QString text = QStringLiteral("#1a1a1a");
inline const QString muted = QStringLiteral("#555555");
inline const QString line = QStringLiteral("#c8c8c8");
inline const QString band = QStringLiteral("#f2f2f2");
inline const QString white = QStringLiteral("#ffffff");
inline const QString main = QStringLiteral("#1f4e79");
} // namespace ink

// How the parts of a chart differ, in colour and in grey alike.
struct Filling {
    QString colour;
    Hatch hatch = Hatch::None;
    QString hatchColour;
};

Filling filling(qsizetype index);
QList<double> dashes(qsizetype index);
QString lineColour(qsizetype index);

enum class TextSize { Normal = 12, Small = 11 };
constexpr double lineHeight = 15;

// A chart is drawn from left to right; taken() mirrors it where the document runs the other way.
class Canvas
{
public:
    Canvas(const Document &document, double width);

    double width() const { return m_scene.width; }
    const Document &document() const { return m_document; }
    const Labels &words() const { return m_document.labels; }

    void rectangle(const QRectF &area, const QString &fill, const QString &stroke = {});
    void filled(const QRectF &area, const Filling &filling);
    void polygon(const QList<QPointF> &points, const QString &fill, const QString &stroke = {});
    void line(const QList<QPointF> &points, const QString &colour, double thickness = 1,
              const QList<double> &dash = {});
    void marker(QPointF centre, qsizetype kind, double radius = 5);
    void disc(QPointF centre, double radius, const QString &fill, const QString &stroke);
    void label(QPointF position, const QString &text, Anchor anchor,
               TextSize size = TextSize::Normal, const QString &colour = ink::text,
               bool isBold = false);
    void remark(QPointF position, const QString &text); // muted, on white
    // Lines in the middle of a height, or from the top down.
    void lines(QPointF top, const QStringList &texts, Anchor anchor,
               TextSize size = TextSize::Normal, const QString &colour = ink::text);

    // Rows of signs with names; draw paints a sign in an area of 24 x 14. Returns the height used.
    using Sign = std::function<void(const QRectF &)>;
    double legend(double top, const QList<std::pair<Sign, QString>> &entries);

    Scene taken(double height);

private:
    void hatch(const QRectF &area, Hatch hatch, const QString &colour);

    const Document &m_document;
    Scene m_scene;
};

} // namespace report
