// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countcell.h"

#include "core/coding/cellindex.h"
#include "core/coding/coder.h"
#include "core/microdata/numbertext.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace coding
{

namespace
{

constexpr double mostCount = 9e12; // in millionths it still fits into 63 bits

// Signs of statistical tables: nil and not available (.. - – . :), confidential (c, x, *), words.
bool saysNotStated(const QString &text)
{
    static const QSet<QString> words {
        QStringLiteral("."),    QStringLiteral("-"),    QStringLiteral("--"),
        QStringLiteral("---"),  QStringLiteral("–"),    QStringLiteral("—"),
        QStringLiteral("−"),    QStringLiteral(":"),    QStringLiteral("/"),
        QStringLiteral("*"),    QStringLiteral("**"),   QStringLiteral("…"),
        QStringLiteral("c"),    QStringLiteral("(c)"),  QStringLiteral("x"),
        QStringLiteral("s"),    QStringLiteral("(s)"),  QStringLiteral("na"),
        QStringLiteral("n/a"),  QStringLiteral("n.a."), QStringLiteral("n.a"),
        QStringLiteral("#n/a"), QStringLiteral("nd"),   QStringLiteral("n/d"),
        QStringLiteral("n.d."), QStringLiteral("n.d"),  QStringLiteral("s/d"),
        QStringLiteral("s.d."), QStringLiteral("sd"),   QStringLiteral("null"),
        QStringLiteral("nan"),  QStringLiteral("k.a."), QStringLiteral("np"),
        QStringLiteral("nr"),   QStringLiteral("н/д")
    };
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\.{2,}|[<≤]\\s*\\d+|\\d+\\s*[-–]\\s*\\d+)$"));
    return words.contains(text) || pattern.match(text).hasMatch();
}

// Whole numbers stay exact.
qint64 millionthsOf(double number)
{
    const double whole = std::trunc(number);
    return qint64(whole) * wholeWeight
        + qint64(std::llround((number - whole) * double(wholeWeight)));
}

} // namespace

CountCell readCount(std::string_view utf8, const QString &decimalSign)
{
    utf8 = trimmed(utf8);
    if (utf8.empty())
        return {};
    if (const auto number = microdata::numberOf(utf8, decimalSign)) {
        if (std::abs(*number) < mostCount)
            return { CountCell::Kind::Number, millionthsOf(*number) };
        return { CountCell::Kind::Unreadable, 0 };
    }
    const QString text
        = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).simplified().toLower();
    if (text.isEmpty())
        return {};
    return { saysNotStated(text) ? CountCell::Kind::NotStated : CountCell::Kind::Unreadable, 0 };
}

} // namespace coding
