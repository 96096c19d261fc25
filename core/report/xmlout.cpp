// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xmlout.h"

#include "core/report/outline.h"

namespace report
{

XmlOut::XmlOut(Kind kind)
    : m_kind(kind)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
    if (kind == Kind::Xml)
        m_writer.writeStartDocument(QStringLiteral("1.0"));
}

void XmlOut::write(Attributes attributes)
{
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), cleaned(attribute.value));
}

XmlOut &XmlOut::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    write(attributes);
    return *this;
}

XmlOut &XmlOut::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QString::fromLatin1(name), cleaned(value));
    return *this;
}

XmlOut &XmlOut::text(const QString &text)
{
    m_writer.writeCharacters(cleaned(text));
    return *this;
}

XmlOut &XmlOut::close(int elements)
{
    for (int i = 0; i < elements; ++i) {
        if (m_kind == Kind::Html)
            m_writer.writeCharacters(QString()); // ends the start tag
        m_writer.writeEndElement();
    }
    return *this;
}

XmlOut &XmlOut::leaf(const char *name, const QString &content, Attributes attributes)
{
    return open(name, attributes).text(content).close();
}

XmlOut &XmlOut::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
    return *this;
}

XmlOut &XmlOut::raw(const QByteArray &markup)
{
    m_writer.writeCharacters(QString());
    m_buffer.write(markup);
    return *this;
}

} // namespace report
