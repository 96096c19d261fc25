// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <memory>
#include <string_view>

namespace coding
{

// A piece of a file that begins and ends with a record. Its memory is used again for the next one.
class Block
{
public:
    std::string_view text() const { return { m_bytes.get(), std::size_t(m_size) }; }
    qint64 number = -1; // 0, 1, ..
    qint64 end = 0; // bytes of the file up to its end, for progress

private:
    friend class BlockReader;
    void reserve(qsizetype capacity);

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0, m_capacity = 0;
};

// Cuts CSV text at record ends, quotes minded, so that threads can read blocks on their own. The
// text is read into memory and not mapped: that costs a copy into the processor's cache, keeps
// resident memory at a few blocks whatever the size of the file, and works the same on Windows, for
// pipes and for text that is decoded on the way. Blocks without a quote, nearly all of most files,
// are cut at their last line end; in others the records are passed one by one.
class BlockReader
{
public:
    static constexpr qsizetype usualSize = 1 << 20;
    // A quoted cell that is not closed within this many bytes is taken as never closed.
    static constexpr qsizetype mostOfRecord = 32 << 20;

    // The device is open, gives UTF-8 (or what shares its ASCII) and outlives the reader.
    BlockReader(QIODevice &device, char delimiter, qsizetype size = usualSize);

    bool next(Block &block); // false at the end, or when reading failed
    bool hasFailed() const { return m_hasFailed; }
    // Puts back what was taken from the last block, to be read again first.
    void putBack(std::string_view text); // numbers begin with 0 again

private:
    qsizetype read(char *into, qsizetype most);
    qsizetype cut(std::string_view text) const; // bytes up to the last sure record end; 0: none

    QIODevice &m_device;
    char m_delimiter;
    qsizetype m_usual;
    QByteArray m_rest; // the beginning of a record that the last block did not hold whole
    qint64 m_number = 0;
    qint64 m_read = 0;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

} // namespace coding
