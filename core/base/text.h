// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <functional>

namespace base
{

// A sentence that is translated only when it is shown: source text, arguments for %1.. and a count
// for %n. Numbers and dates among the arguments follow the locale of the moment; a Text may be an
// argument too.
class Text
{
public:
    Text() = default;
    Text(const char *context, const char *source, QVariantList arguments = {}, int count = -1);
    static Text verbatim(const QString &text);

    bool isEmpty() const { return m_source.isEmpty(); }
    QString toString() const;
    // The same in another language than the program's. translate gives the pattern of a source
    // text, locale the shape of numbers and dates.
    using Translate = std::function<QString(const char *context, const char *source, int count)>;
    QString toString(const Translate &translate, const QLocale &locale) const;
    // The English source with its arguments, for logs, keys and stored history.
    QByteArray context() const { return m_context; }
    QByteArray source() const { return m_source; }
    QVariantList arguments() const { return m_arguments; }
    int count() const { return m_count; }
    static Text fromParts(const QByteArray &context, const QByteArray &source,
                          const QVariantList &arguments, int count);

    bool operator==(const Text &other) const = default;

private:
    QByteArray m_context;
    QByteArray m_source;
    QVariantList m_arguments;
    int m_count = -1;
};

// lupdate knows these two names (translations/CMakeLists.txt), so their literals reach the
// translators.
Text lateText(const char *context, const char *source, QVariantList arguments = {});
Text lateCount(const char *context, const char *source, int count, QVariantList arguments = {});

} // namespace base

Q_DECLARE_METATYPE(base::Text)
