// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/blockreader.h"

#include "core/coding/scanner.h"

#include <cstring>

namespace coding
{

void Block::reserve(qsizetype capacity)
{
    if (capacity <= m_capacity)
        return;
    std::unique_ptr<char[]> bytes(new char[std::size_t(capacity)]);
    if (m_size > 0)
        std::memcpy(bytes.get(), m_bytes.get(), std::size_t(m_size));
    m_bytes = std::move(bytes);
    m_capacity = capacity;
}

BlockReader::BlockReader(QIODevice &device, char delimiter, qsizetype size)
    : m_device(device)
    , m_delimiter(delimiter)
    , m_usual(size)
{
}

void BlockReader::putBack(std::string_view text)
{
    m_rest.prepend(text.data(), qsizetype(text.size()));
    m_number = 0;
}

qsizetype BlockReader::read(char *into, qsizetype most)
{
    qsizetype got = 0;
    while (got < most && !m_isAtEnd) {
        const qint64 bytes = m_device.read(into + got, most - got);
        m_hasFailed |= bytes < 0;
        m_isAtEnd = bytes <= 0;
        got += qMax<qint64>(bytes, 0);
    }
    m_read += got;
    return got;
}

qsizetype BlockReader::cut(std::string_view text) const
{
    if (text.find('"') == std::string_view::npos) {
        const std::size_t feed = text.rfind('\n');
        if (feed != std::string_view::npos)
            return qsizetype(feed) + 1;
    }
    RecordScanner records(text, m_delimiter, {}, RecordScanner::Ending::Open);
    while (records.next()) { }
    return records.position();
}

bool BlockReader::next(Block &block)
{
    // Not by the room that an earlier block left: where the file is cut must not depend on which
    // thread's block is filled, as a second pass finds records again by their block and row.
    qsizetype wanted = m_rest.size() + m_usual;
    block.m_size = 0;
    block.reserve(wanted);
    std::memcpy(block.m_bytes.get(), m_rest.constData(), std::size_t(m_rest.size()));
    block.m_size = m_rest.size();
    m_rest.clear();
    while (true) {
        block.m_size += read(block.m_bytes.get() + block.m_size, wanted - block.m_size);
        if (m_hasFailed || block.m_size == 0)
            return false;
        qsizetype end = block.m_size;
        if (!m_isAtEnd && block.m_size < mostOfRecord)
            end = cut(block.text());
        if (end > 0) {
            m_rest = QByteArray(block.m_bytes.get() + end, block.m_size - end);
            block.m_size = end;
            break;
        }
        wanted *= 2;
        block.reserve(wanted);
    }
    block.number = m_number++;
    block.end = m_read - m_rest.size();
    return true;
}

} // namespace coding
