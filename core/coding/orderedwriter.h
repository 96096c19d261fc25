// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/savefile.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>

namespace coding
{

// Takes the coded text of blocks in any order from several threads and writes it in theirs. Who is
// too far ahead waits, so that memory holds a few blocks only.
class OrderedWriter
{
public:
    OrderedWriter(table::FileSaver &file, int mostWaiting);
    // The text is taken and an empty one given back, whose memory is used again. False: the file
    // cannot be written, or the work was given up.
    bool write(qint64 number, std::string &text);
    void giveUp(); // lets those who wait go
    base::Result<> result() const { return m_result; }

private:
    table::FileSaver &m_file;
    std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_hasRoom;
    std::map<qint64, std::string> m_waiting;
    qint64 m_next = 0;
    bool m_isWriting = false, m_isGivenUp = false;
    base::Result<> m_result;
};

} // namespace coding
