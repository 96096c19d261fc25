// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace coding
{

// Without blanks around it.
inline std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// The printed bytes of cells -> 0, 1, 2, .. in the order of insertion. Asked for every cell of
// every record: texts up to eight bytes are compared as one number, without touching other memory.
class CellIndex
{
public:
    CellIndex()
        : m_slots(64)
    {
    }
    int find(std::string_view text) const // -1: none
    {
        const quint64 head = headOf(text);
        for (std::size_t at = placeOf(head, text.size());; at = (at + 1) & (m_slots.size() - 1)) {
            const Slot &slot = m_slots[at];
            if (slot.number < 0)
                return -1;
            if (slot.head == head && slot.size == text.size()
                && (text.size() <= 8 || m_texts[std::size_t(slot.number)] == text))
                return slot.number;
        }
    }
    int add(std::string_view text) // one that is not in it; its number
    {
        m_texts.emplace_back(text);
        if (2 * m_texts.size() > m_slots.size()) {
            m_slots.assign(2 * m_slots.size(), Slot());
            for (std::size_t i = 0; i + 1 < m_texts.size(); ++i)
                place(m_texts[i], int(i));
        }
        place(text, int(m_texts.size()) - 1);
        return int(m_texts.size()) - 1;
    }
    int size() const { return int(m_texts.size()); }
    const std::string &text(int number) const { return m_texts[std::size_t(number)]; }

private:
    struct Slot {
        quint64 head = 0;
        quint32 size = 0;
        int number = -1;
    };
    static quint64 load(const char *bytes, std::size_t count)
    {
        quint64 value = 0;
        std::memcpy(&value, bytes, count);
        return value;
    }
    static quint64 headOf(std::string_view text)
    {
        const std::size_t size = text.size();
        const char *bytes = text.data();
        if (size >= 4 && size <= 8)
            return load(bytes, 4) | load(bytes + size - 4, 4) << 32;
        if (size < 4) {
            if (size == 0)
                return 0;
            return quint64(quint8(bytes[0])) | quint64(quint8(bytes[size / 2])) << 8
                | quint64(quint8(bytes[size - 1])) << 16;
        }
        quint64 hash = size;
        for (; bytes + 8 <= text.data() + size; bytes += 8)
            hash = mixed(hash ^ load(bytes, 8));
        return mixed(hash ^ load(text.data() + size - 8, 8));
    }
    static quint64 mixed(quint64 value)
    {
        value *= 0x9e3779b97f4a7c15;
        return value ^ (value >> 29);
    }
    std::size_t placeOf(quint64 head, std::size_t size) const
    {
        return std::size_t(mixed(head + size * 0x632be59bd9b4e019) >> 20) & (m_slots.size() - 1);
    }
    void place(std::string_view text, int number)
    {
        const quint64 head = headOf(text);
        std::size_t at = placeOf(head, text.size());
        while (m_slots[at].number >= 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = { head, quint32(text.size()), number };
    }

    std::vector<Slot> m_slots; // a power of two, at most half full
    std::deque<std::string> m_texts;
};

} // namespace coding
