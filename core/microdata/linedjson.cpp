// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/linedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace microdata
{

namespace
{

// Walks over text that Qt has already found to be right; so it needs no errors of its own.
class Walker
{
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    {
    }

    LinedJson value()
    {
        skipBlanks();
        LinedJson value;
        value.line = m_line;
        switch (peek()) {
        case '{':
            readObject(value);
            break;
        case '[':
            readArray(value);
            break;
        case '"':
            value.type = LinedJson::Type::String;
            value.string = readString();
            break;
        default:
            readWord(value);
        }
        return value;
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipBlanks();
    QString readString();
    void readWord(LinedJson &value);
    void readArray(LinedJson &value);
    void readObject(LinedJson &value);

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
};

void Walker::skipBlanks()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
        m_line += m_json[m_at++] == '\n';
}

QString Walker::readString()
{
    const qsizetype start = m_at++;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    ++m_at;
    const QByteArray token = m_json.mid(start, m_at - start);
    return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString();
}

void Walker::readWord(LinedJson &value)
{
    const qsizetype start = m_at;
    while (m_at < m_json.size() && !QByteArrayView(" \t\r\n,]}").contains(m_json[m_at]))
        ++m_at;
    const QByteArray word = m_json.mid(start, m_at - start);
    if (word == "null")
        return;
    value.type
        = word == "true" || word == "false" ? LinedJson::Type::Bool : LinedJson::Type::Number;
    value.boolean = word == "true";
    value.number = word.toDouble();
}

void Walker::readArray(LinedJson &value)
{
    value.type = LinedJson::Type::Array;
    ++m_at;
    for (skipBlanks(); peek() != ']'; skipBlanks()) {
        value.items << this->value();
        skipBlanks();
        m_at += peek() == ',';
    }
    ++m_at;
}

void Walker::readObject(LinedJson &value)
{
    value.type = LinedJson::Type::Object;
    ++m_at;
    for (skipBlanks(); peek() != '}'; skipBlanks()) {
        LinedJson::Member member;
        member.line = m_line;
        member.key = readString();
        skipBlanks();
        ++m_at; // the colon
        member.value = this->value();
        value.members << member;
        skipBlanks();
        m_at += peek() == ',';
    }
    ++m_at;
}

} // namespace

base::Result<LinedJson> readLinedJson(const QByteArray &json, const QString &name)
{
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = int(text.left(error.offset).count('\n')) + 1;
        return base::failure(
            base::lateText("microdata", "The file %1 was to be read as JSON.", { name }),
            base::lateText("microdata", "Line %1 is not right: %2.", { line, error.errorString() }),
            base::lateText("microdata", "Correct the file there, or save it as CSV."));
    }
    return Walker(text).value();
}

} // namespace microdata
