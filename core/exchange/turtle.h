// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace exchange
{

// Writes RDF statements as Turtle (W3C Recommendation 2014), subject by subject.
class Turtle
{
public:
    void prefix(const QString &name, const QString &iri);
    // Statements about one thing, added with type(), iri() ... and closed by the next subject.
    void subject(const QString &iri, const QString &type);
    void iri(const QString &property, const QString &object);
    void text(const QString &property, const QString &value, const QString &language = {});
    void date(const QString &property, QDate value); // nothing for an invalid date
    void number(const QString &property, int value);
    void truth(const QString &property);

    QByteArray bytes() const;

    static QString literal(const QString &value);
    static bool isLanguageTag(const QString &language);

private:
    void statement(const QString &property, const QString &object);
    void close();

    QByteArray m_prefixes;
    QByteArray m_body;
    QByteArray m_open; // the subject being written
};

} // namespace exchange
