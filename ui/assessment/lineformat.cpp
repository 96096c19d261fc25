// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/lineformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace assessmentpage
{

namespace
{

using Reading = LineFormat::Reading;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::LineFormat)
};

Reading readDate(const QString &text)
{
    if (text.isEmpty())
        return {};
    for (const QDate &date :
         { QDate::fromString(text, Qt::ISODate), QLocale().toDate(text, QLocale::ShortFormat) }) {
        if (date.isValid())
            return { { date.toString(Qt::ISODate) } };
    }
    return {
        {}, Words::tr("“%1” is no date. Write it as in %2.").arg(text, QStringLiteral("2026-12-31"))
    };
}

Reading readNumber(const QString &text)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.toDouble(&isNumber);
    if (!isNumber)
        return { {}, Words::tr("“%1” is no number.").arg(text) };
    return { { QString::number(number, 'f', QLocale::FloatingPointShortest) } };
}

QString writtenNumber(const QStringList &values)
{
    bool isNumber = false;
    const double number = values.value(0).toDouble(&isNumber);
    return isNumber ? QLocale().toString(number, 'f', QLocale::FloatingPointShortest)
                    : values.value(0);
}

QStringList parts(const QString &text, const char *between)
{
    return text.split(QRegularExpression(QString::fromUtf8(between)), Qt::SkipEmptyParts);
}

QString joined(const QStringList &values)
{
    return values.join(QStringLiteral("; "));
}

QString firstOf(const QStringList &values)
{
    return values.value(0);
}

Reading readNames(const QString &text)
{
    return { parts(text, "\\s*[;؛]\\s*") };
}

Reading readCategories(const QString &text, const FieldContext &context)
{
    const QStringList codes = parts(text, "[;,\\s،؛]+");
    for (const QString &code : codes) {
        if (!context.isCategory(code))
            return { {}, Words::tr("The ICCS has no category %1.").arg(code) };
    }
    return { codes };
}

Reading readOffences(const QString &text, const FieldContext &context)
{
    QStringList found;
    for (const QString &code : readNames(text).values) {
        const QString name = context.offence(code);
        if (name.isEmpty())
            return { {}, Words::tr("No list of the project has a code %1.").arg(code) };
        found << name;
    }
    return { found };
}

} // namespace

LineFormat lineFormat(const assessment::Field &field, const FieldContext &context)
{
    switch (kindOf(field)) {
    case FieldKind::Date:
        return { readDate, firstOf, QStringLiteral("2026-12-31") };
    case FieldKind::Number:
        return { readNumber, writtenNumber };
    case FieldKind::Categories:
        return { [context](const QString &text) { return readCategories(text, context); }, joined,
                 QStringLiteral("0401; 0502") };
    case FieldKind::Codes:
        return { [context](const QString &text) { return readOffences(text, context); }, joined };
    default:
        return { readNames, joined };
    }
}

} // namespace assessmentpage
