// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/decodingdevice.h"

#include "core/text/encoding.h"

#include <cstring>

namespace coding
{

namespace
{

constexpr qsizetype pieceSize = 1 << 20;
constexpr qsizetype mostWithoutLineEnd = 16 << 20;

} // namespace

DecodingDevice::DecodingDevice(QIODevice &source, const QString &encoding)
    : m_source(source)
    , m_encoding(encoding)
{
    const auto known = QStringConverter::encodingForName(encoding.toLatin1().constData());
    if (encoding.startsWith(QLatin1String("UTF-"), Qt::CaseInsensitive) && known)
        m_unicode.emplace(*known);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool DecodingDevice::fill()
{
    m_taken = 0;
    m_decoded.clear();
    while (m_decoded.isEmpty()) {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const qint64 count = m_source.read(piece.data(), pieceSize);
        m_hasFailed = count < 0;
        piece.truncate(qMax<qint64>(count, 0));
        const bool isLast = piece.isEmpty();
        if (m_unicode) {
            if (isLast)
                return false;
            m_decoded = QString(m_unicode->decode(piece)).toUtf8();
            continue;
        }
        m_undecoded += piece;
        if (m_undecoded.isEmpty())
            return false;
        qsizetype end = m_undecoded.size();
        if (!isLast && end < mostWithoutLineEnd)
            end = m_undecoded.lastIndexOf('\n') + 1;
        m_decoded = text::decode(m_undecoded.first(end), m_encoding).text.toUtf8();
        m_undecoded.remove(0, end);
    }
    return true;
}

qint64 DecodingDevice::readData(char *data, qint64 most)
{
    if (m_taken >= m_decoded.size() && !fill())
        return m_hasFailed ? -1 : 0;
    const qint64 count = qMin<qint64>(most, m_decoded.size() - m_taken);
    std::memcpy(data, m_decoded.constData() + m_taken, std::size_t(count));
    m_taken += count;
    return count;
}

} // namespace coding
