// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/wording.h"

#include <QTranslator>

namespace exchange
{

namespace
{

std::shared_ptr<const QTranslator> loaded(const QString &language)
{
    auto translator = std::make_shared<QTranslator>();
    const QString file = QStringLiteral(":/i18n/workbench_%1.qm");
    if (!translator->load(file.arg(language)))
        (void)translator->load(file.arg(language.section(QLatin1Char('-'), 0, 0)));
    return translator;
}

} // namespace

Wording::Wording(const QString &language)
    : m_translator(loaded(language))
    , m_english(loaded(QStringLiteral("en")))
    , m_locale(language.isEmpty() ? QLocale(QLocale::English) : QLocale(language))
{
}

QString Wording::operator()(const base::Text &text) const
{
    return text.toString([this](const char *context, const char *source,
                                int count) { return pattern(context, source, count); },
                         m_locale);
}

base::Text::Translate Wording::translate() const
{
    // A copy of the wording, so that it may be gone when the function is called.
    return [wording = *this](const char *context, const char *source, int count) {
        return wording.pattern(context, source, count);
    };
}

bool Wording::isRightToLeft() const
{
    return m_locale.textDirection() == Qt::RightToLeft;
}

QString Wording::pattern(const char *context, const char *source, int count) const
{
    QString found = m_translator->translate(context, source, nullptr, count);
    if (found.isEmpty())
        found = m_english->translate(context, source, nullptr, count);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    if (count < 0)
        return found;
    const QString number = m_locale.toString(count);
    return found.replace(QLatin1String("%Ln"), number).replace(QLatin1String("%n"), number);
}

} // namespace exchange
