// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace widgets
{

// The grid everything stands on, in device-independent pixels.
constexpr int HalfGap = 4;
constexpr int Gap = 8;
constexpr int WideGap = 16;

enum class ColorScheme { System, Light, Dark };
// What a colour means. Always shown with an icon or a word, never by colour alone.
enum class Tone { Neutral, Note, Done, Warning, Error, Accent };

// Fusion with our palette and fonts. May be called again when the setting changes.
// textSize: percent of the system's.
void applyTheme(QApplication &application, ColorScheme scheme, int textSize = 100);
// Whether the desktop shows dark colours just now, whatever ours are.
bool isSystemDark();
void pretendSystem(std::optional<ColorScheme> scheme); // for tests
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

// Text of a meaning, at least 4.5:1 on the palette's base and window and on fillColor().
QColor textColor(Tone tone, const QPalette &palette);
// Quiet background of a chip or message.
QColor fillColor(Tone tone, const QPalette &palette);
// Background of matched words; the palette's text stays readable on it.
QColor matchColor(const QPalette &palette);
// A thin line between surfaces.
QColor lineColor(const QPalette &palette);
// The fixed colour of an ICCS section ("01" to "11", or any longer code) in all charts; told apart
// with the three common kinds of colour blindness. Grey for anything else.
QColor sectionColor(const QString &code, const QPalette &palette);
double contrast(const QColor &one, const QColor &other); // WCAG 2, 1..21

QFont codeFont(const QFont &base); // monospaced, in the size of base
QFont headingFont(const QFont &base); // of a page
QFont figureFont(const QFont &base); // of a key figure

} // namespace widgets
