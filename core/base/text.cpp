// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

namespace base
{

namespace
{

QString shown(const QVariant &argument, const Text::Translate &translate, const QLocale &locale)
{
    switch (argument.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale.toString(argument.toLongLong());
    case QMetaType::Double:
        return locale.toString(argument.toDouble(), 'f', 1);
    case QMetaType::QDate:
        return locale.toString(argument.toDate(), QLocale::ShortFormat);
    case QMetaType::QDateTime:
        return locale.toString(argument.toDateTime().toLocalTime(), QLocale::ShortFormat);
    default:
        if (argument.metaType() == QMetaType::fromType<Text>())
            return argument.value<Text>().toString(translate, locale);
        return argument.toString();
    }
}

// All placeholders in one pass, so that a "%1" inside an argument stays what it is.
QString filled(const QString &pattern, const QVariantList &arguments,
               const Text::Translate &translate, const QLocale &locale)
{
    QString result;
    result.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const int number = pattern[i + 1].digitValue();
            if (number >= 1 && number <= arguments.size()) {
                result += shown(arguments[number - 1], translate, locale);
                ++i;
                continue;
            }
        }
        result += pattern[i];
    }
    return result;
}

} // namespace

Text::Text(const char *context, const char *source, QVariantList arguments, int count)
    : m_context(context)
    , m_source(source)
    , m_arguments(std::move(arguments))
    , m_count(count)
{
}

Text Text::verbatim(const QString &text)
{
    return Text("", "%1", { text });
}

Text Text::fromParts(const QByteArray &context, const QByteArray &source,
                     const QVariantList &arguments, int count)
{
    return Text(context.constData(), source.constData(), arguments, count);
}

QString Text::toString() const
{
    return toString(
        [](const char *context, const char *source, int count) {
            return QCoreApplication::translate(context, source, nullptr, count);
        },
        QLocale());
}

QString Text::toString(const Translate &translate, const QLocale &locale) const
{
    if (m_source.isEmpty())
        return {};
    return filled(translate(m_context.constData(), m_source.constData(), m_count), m_arguments,
                  translate, locale);
}

Text lateText(const char *context, const char *source, QVariantList arguments)
{
    return Text(context, source, std::move(arguments));
}

Text lateCount(const char *context, const char *source, int count, QVariantList arguments)
{
    return Text(context, source, std::move(arguments), count);
}

} // namespace base
