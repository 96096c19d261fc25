// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/outlinedstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

#include <array>
#include <cmath>

namespace widgets
{

namespace
{

QPalette makePalette(const std::array<const char *, 13> &names)
{
    enum {
        Window,
        Base,
        Alternate,
        Button,
        Text,
        Placeholder,
        Disabled,
        Highlight,
        Selected,
        Link,
        Visited,
        Mid,
        Tip
    };
    const auto color = [&](size_t name) { return QColor(QLatin1String(names.at(name))); };
    QPalette palette(color(Text), color(Button), color(Base).lighter(110), color(Mid).darker(130),
                     color(Mid), color(Text), color(Text), color(Base), color(Window));
    palette.setColor(QPalette::AlternateBase, color(Alternate));
    palette.setColor(QPalette::Midlight, color(Button).lighter(104));
    palette.setColor(QPalette::PlaceholderText, color(Placeholder));
    palette.setColor(QPalette::Highlight, color(Highlight));
    palette.setColor(QPalette::HighlightedText, color(Selected));
    palette.setColor(QPalette::Link, color(Link));
    palette.setColor(QPalette::LinkVisited, color(Visited));
    palette.setColor(QPalette::ToolTipBase, color(Tip));
    palette.setColor(QPalette::ToolTipText, color(Text));
    for (auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, color(Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Text));
    return palette;
}

struct Shades {
    const char *lightText;
    const char *lightFill;
    const char *darkText;
    const char *darkFill;
};

const Shades &shadesOf(Tone tone)
{
    static constexpr std::array<Shades, 6> shades { {
        { "#4a525c", "#e9ebef", "#b8c0c9", "#30353b" }, // Neutral
        { "#1a5490", "#e4eefa", "#90bff5", "#1d3147" }, // Note
        { "#1c6636", "#e1f3e7", "#83d39c", "#1c3829" }, // Done
        { "#7d4a00", "#fdf0d9", "#f3c06a", "#41331b" }, // Warning
        { "#a9231b", "#fbe7e5", "#ff9f97", "#452625" }, // Error
        { "#1f5c9e", "#e1ecf9", "#85b9f5", "#1e3450" }, // Accent
    } };
    return shades.at(size_t(tone));
}

std::optional<ColorScheme> &pretended()
{
    static std::optional<ColorScheme> scheme;
    return scheme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette lightPalette()
{
    return makePalette({ "#f3f4f6", "#ffffff", "#f8f9fa", "#eef0f2", "#1c2127", "#646c76",
                         "#8a919a", "#1f5c9e", "#ffffff", "#1a5490", "#5b3f8c", "#c3c8cf",
                         "#ffffff" });
}

QPalette darkPalette()
{
    return makePalette({ "#212428", "#1a1c20", "#25292d", "#2c3136", "#e3e6ea", "#9ba3ad",
                         "#767e88", "#2c66ab", "#ffffff", "#85b9f5", "#c0a4ee", "#454b53",
                         "#2c3136" });
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

// Our own palette hides what the system wants, so it is put aside for the question.
bool isSystemDark()
{
    if (pretended())
        return *pretended() == ColorScheme::Dark;
    const QPalette shown = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(shown);
    return dark;
}

void pretendSystem(std::optional<ColorScheme> scheme)
{
    pretended() = scheme;
}

void applyTheme(QApplication &application, ColorScheme scheme, int textSize)
{
    static const QFont systemFont = QApplication::font();
    const bool dark = scheme == ColorScheme::System ? isSystemDark() : scheme == ColorScheme::Dark;
    if (!qobject_cast<OutlinedStyle *>(application.style()))
        application.setStyle(new OutlinedStyle);
    application.setPalette(dark ? darkPalette() : lightPalette());
    // For scripts that it lacks the platform takes another installed font (Noto with our package).
    QFont font = systemFont;
    font.setPointSizeF(systemFont.pointSizeF() * textSize / 100);
    application.setFont(font);
}

QColor textColor(Tone tone, const QPalette &palette)
{
    const Shades &shades = shadesOf(tone);
    return QColor(QLatin1String(isDark(palette) ? shades.darkText : shades.lightText));
}

QColor fillColor(Tone tone, const QPalette &palette)
{
    const Shades &shades = shadesOf(tone);
    return QColor(QLatin1String(isDark(palette) ? shades.darkFill : shades.lightFill));
}

QColor matchColor(const QPalette &palette)
{
    return QColor(QLatin1String(isDark(palette) ? "#5a4a14" : "#ffe9a8"));
}

QColor lineColor(const QPalette &palette)
{
    return QColor(QLatin1String(isDark(palette) ? "#3a4047" : "#d5d9de"));
}

QColor sectionColor(const QString &code, const QPalette &palette)
{
    static constexpr std::array<const char *, 11> onLight {
        "#6c183c", "#6d241e", "#da65d0", "#94481b", "#a5931f", "#789c53",
        "#3ba27c", "#195e88", "#2046a2", "#5327ce", "#6b7380",
    };
    static constexpr std::array<const char *, 11> onDark {
        "#ae527b", "#a15d52", "#b541a2", "#d69875", "#9a9132", "#aae44e",
        "#57e9b3", "#77c4f3", "#5a9bf4", "#7a50f5", "#a8b0bd",
    };
    const int section = code.left(2).toInt();
    if (section < 1 || section > 11)
        return textColor(Tone::Neutral, palette);
    const auto &colors = isDark(palette) ? onDark : onLight;
    return QColor(QLatin1String(colors.at(size_t(section - 1))));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont codeFont(const QFont &base)
{
    QFont font = base;
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(
        { fixed.family(), QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono") });
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont figureFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.8);
    return font;
}

} // namespace widgets
