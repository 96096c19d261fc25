// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace coding
{

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// Without blanks around it.
inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && Q_UNLIKELY(isBlank(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && Q_UNLIKELY(isBlank(text.back())))
        text.remove_suffix(1);
    return text;
}

// The printed bytes of cells -> 0, 1, 2, .. in the order of insertion. Asked for every cell of
// every record: texts up to eight bytes are compared as one number, without touching other memory,
// and few texts are laid out so that none stands in the place of another.
class CellIndex
{
public:
    CellIndex() { arrange(64); }
    // -1: none. loadable: bytes of which each begins eight that may be read, from loadableIn();
    // a text that begins there is found faster.
    int find(std::string_view text, std::string_view loadable = {}) const
    {
        const Key key { headOf(text, loadable), text.size() };
        std::size_t at = placeOf(key);
        while (true) {
            const quint32 entry = m_slots[at];
            if (Q_LIKELY(m_keys[entry] == key) && (key.size <= 8 || isText(entry, text)))
                return int(entry) - 1;
            if (entry == 0)
                return -1;
            at = (at + 1) & (m_slots.size() - 1);
        }
    }
    static std::string_view loadableIn(std::string_view text)
    {
        return text.substr(0, text.size() < 8 ? 0 : text.size() - 7);
    }
    int add(std::string_view text); // one that is not in it; its number
    int size() const { return int(m_texts.size()); }
    const std::string &text(int number) const { return m_texts[std::size_t(number)]; }

private:
    struct Key {
        quint64 head = 0;
        std::size_t size = 0;
        bool operator==(const Key &other) const = default;
    };
    static quint64 load(const char *bytes, std::size_t count)
    {
        quint64 value = 0;
        std::memcpy(&value, bytes, count);
        return value;
    }
    // The text itself when it is short, else a hash. Lengths come in any order, so a branch for
    // each would cost more than to load eight bytes and cut off what follows.
    static quint64 headOf(std::string_view text, std::string_view loadable)
    {
        if (Q_UNLIKELY(text.size() > 8))
            return hashOf(text);
        if (Q_LIKELY(quintptr(text.data()) - quintptr(loadable.data()) < loadable.size()))
            return load(text.data(), 8) & firstBytes[text.size()];
        return text.empty() ? 0 : load(text.data(), text.size());
    }
    static quint64 hashOf(std::string_view text);
    bool isText(quint32 entry, std::string_view text) const;
    std::size_t placeOf(const Key &key) const
    {
        // The upper bits of the product, which all bytes of the text decide about.
        return std::size_t((key.head + key.size) * m_factor >> m_shift);
    }
    bool place(quint32 entry); // false: not in the first place that was looked at
    void arrange(std::size_t slots);

    // By size: which of eight bytes, the first of them the lowest.
    static const std::array<quint64, 9> firstBytes;
    quint64 m_factor = 0x9e3779b97f4a7c15;
    int m_shift = 0; // 64 less the bits of a place
    // The number of a text + 1, without its key, so that many texts still fit into the processor's
    // cache; 0: free. A power of two, at most half full.
    std::vector<quint32> m_slots;
    // By what stands in a slot: texts that came early, the frequent ones, are neighbours. That of
    // free slots is no text's.
    std::vector<Key> m_keys { { 0, std::string_view::npos } };
    std::deque<std::string> m_texts;
};

} // namespace coding
