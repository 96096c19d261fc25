// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/orderedwriter.h"

namespace coding
{

OrderedWriter::OrderedWriter(table::FileSaver &file, int mostWaiting)
    : m_file(file)
    , m_mostWaiting(std::size_t(mostWaiting))
{
}

bool OrderedWriter::write(qint64 number, std::string &text)
{
    std::unique_lock lock(m_mutex);
    m_hasRoom.wait(
        lock, [&] { return m_isGivenUp || number == m_next || m_waiting.size() < m_mostWaiting; });
    if (m_isGivenUp)
        return false;
    m_waiting.emplace(number, std::move(text));
    text.clear();
    // One writes at a time, without holding up those who only leave their text.
    while (!m_isWriting && !m_isGivenUp && m_waiting.begin() != m_waiting.end()
           && m_waiting.begin()->first == m_next) {
        std::string next = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_isWriting = true;
        lock.unlock();
        const base::Result<> written = m_file.write(next.data(), qint64(next.size()));
        next.clear();
        lock.lock();
        text = std::move(next);
        m_isWriting = false;
        ++m_next;
        if (!written) {
            m_result = written;
            m_isGivenUp = true;
        }
        m_hasRoom.notify_all();
    }
    return !m_isGivenUp;
}

void OrderedWriter::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_isGivenUp = true;
    m_hasRoom.notify_all();
}

} // namespace coding
