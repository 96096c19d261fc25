// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdffile.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace render
{

namespace
{

// The places of all objects in use, from the table of places.
QMap<int, qsizetype> places(const QByteArray &bytes, qsizetype table)
{
    QMap<int, qsizetype> found;
    const QByteArray text = bytes.mid(table);
    const qsizetype end = text.indexOf("trailer");
    const QList<QByteArray> lines = text.left(end).split('\n');
    int number = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() == 2)
            number = parts[0].toInt();
        else if (parts.size() == 3) {
            if (parts[2] == "n")
                found.insert(number, parts[0].toLongLong());
            ++number;
        }
    }
    return found;
}

} // namespace

PdfFile PdfFile::read(const QByteArray &bytes)
{
    PdfFile file;
    const qsizetype start = bytes.lastIndexOf("startxref");
    const qsizetype trailer = bytes.lastIndexOf("trailer");
    if (start < 0 || trailer < 0)
        return file;
    const qsizetype table = bytes.mid(start + 9).trimmed().split('\n').constFirst().toLongLong();
    const QMap<int, qsizetype> all = places(bytes, table);
    QList<qsizetype> ends = all.values();
    ends.append(table);
    std::sort(ends.begin(), ends.end());
    for (auto place = all.begin(); place != all.end(); ++place) {
        const qsizetype next = *std::upper_bound(ends.begin(), ends.end(), place.value());
        const QByteArray slice = bytes.mid(place.value(), next - place.value());
        const qsizetype from = slice.indexOf("obj");
        const qsizetype to = slice.lastIndexOf("endobj");
        if (from < 0 || to < from)
            return {};
        file.m_objects.insert(place.key(), slice.mid(from + 3, to - from - 3).trimmed());
    }
    file.m_header = bytes.left(ends.constFirst());
    file.m_root = pdfReference(bytes.mid(trailer), "Root");
    file.m_info = pdfReference(bytes.mid(trailer), "Info");
    return file;
}

int PdfFile::add(const QByteArray &content)
{
    const int number = m_objects.isEmpty() ? 1 : m_objects.lastKey() + 1;
    m_objects.insert(number, content);
    return number;
}

QByteArray PdfFile::write(const QByteArray &id) const
{
    QByteArray result = m_header;
    const int size = m_objects.isEmpty() ? 1 : m_objects.lastKey() + 1;
    QByteArray table = "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
    for (int number = 1; number < size; ++number) {
        if (!m_objects.contains(number)) {
            table += "0000000000 65535 f \n";
            continue;
        }
        table += QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(number) + " 0 obj\n" + m_objects[number] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(result.size());
    return result + table + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info "
        + QByteArray::number(m_info) + " 0 R\n/Root " + QByteArray::number(m_root) + " 0 R\n/ID [ <"
        + id + "> <" + id + "> ]\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray pdfText(const QString &text)
{
    QByteArray units = "\xfe\xff";
    for (QChar unit : text) {
        units += char(unit.unicode() >> 8);
        units += char(unit.unicode() & 0xff);
    }
    return '<' + units.toHex().toUpper() + '>';
}

int pdfReference(const QByteArray &object, const QByteArray &key)
{
    const QRegularExpression pattern(
        QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(QString::fromLatin1(key)));
    return pattern.match(QString::fromLatin1(object)).captured(1).toInt();
}

QList<int> pdfReferences(const QByteArray &object, const QByteArray &key)
{
    const qsizetype start = object.indexOf("/" + key);
    const qsizetype from = object.indexOf('[', start);
    const qsizetype to = object.indexOf(']', from);
    QList<int> numbers;
    if (start < 0 || from < 0 || to < 0)
        return numbers;
    const QList<QByteArray> parts = object.mid(from + 1, to - from - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3)
        numbers.append(parts[i].toInt());
    return numbers;
}

} // namespace render
