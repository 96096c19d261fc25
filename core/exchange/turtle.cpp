// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/turtle.h"

#include <QRegularExpression>

namespace exchange
{

namespace
{

QString bracketed(const QString &iri)
{
    return u'<' + iri + u'>';
}

} // namespace

QString Turtle::literal(const QString &value)
{
    QString escaped = QStringLiteral("\"");
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'"' || c == u'\\') {
            escaped += u'\\';
            escaped += c;
        } else if (c == u'\n') {
            escaped += QLatin1String("\\n");
        } else if (c == u'\r') {
            escaped += QLatin1String("\\r");
        } else if (c == u'\t') {
            escaped += QLatin1String("\\t");
        } else if (c.isNull()) {
            continue; // XML and most stores refuse it even escaped
        } else if (c < QChar(u' ') || c == QChar(0x7f)) {
            escaped += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        } else if (c.isSurrogate()) {
            const bool pair
                = c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
            escaped += pair ? value.mid(i++, 2) : QString(QChar(QChar::ReplacementCharacter));
        } else {
            escaped += c;
        }
    }
    return escaped + u'"';
}

bool Turtle::isLanguageTag(const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$"));
    return tag.match(language).hasMatch();
}

void Turtle::prefix(const QString &name, const QString &iri)
{
    m_prefixes += "@prefix " + name.toUtf8() + ": " + bracketed(iri).toUtf8() + " .\n";
}

void Turtle::subject(const QString &iri, const QString &type)
{
    close();
    m_open = '\n' + bracketed(iri).toUtf8() + " a " + type.toUtf8();
}

void Turtle::iri(const QString &property, const QString &object)
{
    statement(property, bracketed(object));
}

void Turtle::text(const QString &property, const QString &value, const QString &language)
{
    if (!value.isEmpty())
        statement(property,
                  isLanguageTag(language) ? literal(value) + u'@' + language : literal(value));
}

void Turtle::date(const QString &property, QDate value)
{
    if (value.isValid())
        statement(property, literal(value.toString(Qt::ISODate)) + QStringLiteral("^^xsd:date"));
}

void Turtle::number(const QString &property, int value)
{
    statement(property, QString::number(value));
}

void Turtle::truth(const QString &property)
{
    statement(property, QStringLiteral("true"));
}

void Turtle::statement(const QString &property, const QString &object)
{
    Q_ASSERT(!m_open.isEmpty());
    m_open += " ;\n    " + property.toUtf8() + ' ' + object.toUtf8();
}

void Turtle::close()
{
    if (!m_open.isEmpty())
        m_body += m_open + " .\n";
    m_open.clear();
}

QByteArray Turtle::bytes() const
{
    Turtle whole = *this;
    whole.close();
    return whole.m_prefixes + whole.m_body;
}

} // namespace exchange
