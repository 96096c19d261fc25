// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace report
{

struct Attribute {
    Attribute(const char *attributeName, const QString &attributeValue)
        : name(attributeName)
        , value(attributeValue)
    {
    }
    Attribute(const char *attributeName, const char *attributeValue)
        : name(attributeName)
        , value(QString::fromLatin1(attributeValue))
    {
    }
    Attribute(const char *attributeName, qint64 number)
        : name(attributeName)
        , value(QString::number(number))
    {
    }

    const char *name;
    QString value;
};

using Attributes = std::initializer_list<Attribute>;

// Writes markup whose texts and attributes are always legal. In HTML an element without content
// has both tags, which both an HTML and an XML parser read alike.
class XmlOut
{
public:
    enum class Kind { Xml, Html };
    explicit XmlOut(Kind kind = Kind::Xml);

    XmlOut &open(const char *name, Attributes attributes = {});
    XmlOut &attribute(const char *name, const QString &value); // of the element just opened
    XmlOut &text(const QString &text);
    XmlOut &close(int elements = 1);
    XmlOut &leaf(const char *name, const QString &text, Attributes attributes = {});
    XmlOut &empty(const char *name, Attributes attributes = {}); // <br/>
    XmlOut &raw(const QByteArray &markup);
    QByteArray bytes() const { return m_buffer.data(); }

private:
    void write(Attributes attributes);

    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
    Kind m_kind;
};

} // namespace report
