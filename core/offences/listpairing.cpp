// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listpairing.h"

#include "core/offences/labelmatcher.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace offences
{

namespace
{

// Below this a common code does not yet make the same offence: codes are given anew.
constexpr double sameEnough = 0.35;
// Labels that differ by a slip of the pen are paired before splits and mergers are looked for,
// those that were reworded after them.
constexpr double slipOfThePen = 0.9;
constexpr double reworded = 0.8;

using Positions = QList<qsizetype>;

QHash<QString, Positions> byCode(const OffenceList &list)
{
    QHash<QString, Positions> groups;
    groups.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.offences()[i].code.isOfRow())
            groups[list.offences()[i].code.toString()] << i;
    }
    return groups;
}

// A code without its leading zeros, signs and case: "0101" and "101", "21_4" and "21.4".
QString bareCode(const OffenceCode &code)
{
    QString bare;
    for (const QChar c : text::fold(code.toString())) {
        if (c.isLetterOrNumber() && !(bare.isEmpty() && c == QLatin1Char('0')))
            bare += c;
    }
    return bare;
}

class Pairing
{
public:
    Pairing(const OffenceList &before, const OffenceList &after)
        : m_before(before)
        , m_after(after)
        , m_labels(before, after)
    {
        m_result.afterOf = Positions(before.size(), -1);
        m_result.beforeOf = Positions(after.size(), -1);
    }

    ListPairing run()
    {
        pairCodes();
        const Positions doubtful = takeDoubtfulApart();
        pairSameLabels(KeyParts::LabelFamilyProvision);
        pairSameLabels(KeyParts::Label);
        restore(doubtful);
        pairBareCodes();
        pairLike(slipOfThePen);
        m_result.splits = m_labels.splits(freeBefore(), freeAfter());
        markGrouped(m_result.splits);
        m_result.mergers = m_labels.mergers(freeBefore(), freeAfter());
        markGrouped(m_result.mergers);
        pairLike(reworded);
        return m_result;
    }

private:
    enum class KeyParts { Label, LabelFamilyProvision };

    void pair(qsizetype before, qsizetype after)
    {
        m_result.afterOf[before] = after;
        m_result.beforeOf[after] = before;
    }

    Positions freeBefore() const
    {
        Positions result;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_result.afterOf[i] < 0 && !m_before.offences()[i].gone
                && !m_groupedBefore.contains(i))
                result << i;
        }
        return result;
    }

    Positions freeAfter() const
    {
        Positions result;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_result.beforeOf[i] < 0 && !m_groupedAfter.contains(i))
                result << i;
        }
        return result;
    }

    void markGrouped(const QList<ListPairing::Group> &groups)
    {
        for (const ListPairing::Group &group : groups) {
            m_groupedBefore.unite({ group.before.begin(), group.before.end() });
            m_groupedAfter.unite({ group.after.begin(), group.after.end() });
        }
    }

    void pairLike(double least)
    {
        for (const auto &match : m_labels.likePairs(freeBefore(), freeAfter(), least))
            pair(match.before, match.after);
    }

    void pairCodes()
    {
        const auto groups = byCode(m_before);
        const auto newGroups = byCode(m_after);
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            const auto found = newGroups.constFind(group.key());
            if (found != newGroups.constEnd())
                pairGroup(*group, *found);
        }
    }

    // Rows of one code: the same label first, whatever their order, then in their order; an entry
    // that is gone comes back only with its own label.
    void pairGroup(Positions before, Positions after)
    {
        if (before.size() > 1 || after.size() > 1) {
            pairSameLabelsAmong(before, after);
            before.removeIf([this](qsizetype old) {
                return m_result.afterOf[old] >= 0 || m_before.offences()[old].gone;
            });
            after.removeIf([this](qsizetype now) { return m_result.beforeOf[now] >= 0; });
        }
        for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i)
            pair(before[i], after[i]);
    }

    void pairSameLabelsAmong(const Positions &before, const Positions &after)
    {
        QHash<QString, Positions> newer;
        for (auto now = after.rbegin(); now != after.rend(); ++now)
            newer[m_labels.after(*now).folded()] << *now; // the first row last
        for (const qsizetype old : before) {
            const auto same = newer.find(m_labels.before(old).folded());
            if (same != newer.end() && !same->isEmpty())
                pair(old, same->takeLast());
        }
    }

    // Pairs whose labels have little in common, and the label stands elsewhere on the other side:
    // the code may have been given to something else.
    Positions takeDoubtfulApart()
    {
        Positions doubtful;
        for (qsizetype old = 0; old < m_before.size(); ++old) {
            const qsizetype now = m_result.afterOf[old];
            if (now < 0 || m_labels.likeness(old, now) >= sameEnough)
                continue;
            doubtful << old << now;
            m_result.afterOf[old] = -1;
            m_result.beforeOf[now] = -1;
        }
        return doubtful;
    }

    void restore(const Positions &doubtful)
    {
        for (qsizetype i = 0; i + 1 < doubtful.size(); i += 2) {
            const bool isFree
                = m_result.afterOf[doubtful[i]] < 0 && m_result.beforeOf[doubtful[i + 1]] < 0;
            if (isFree && !m_before.offences()[doubtful[i]].gone)
                pair(doubtful[i], doubtful[i + 1]);
        }
    }

    QString labelKey(const Offence &offence, const QString &folded, KeyParts parts) const
    {
        if (folded.isEmpty() || parts == KeyParts::Label)
            return folded;
        return folded + QLatin1Char('\n') + text::fold(offence.family) + QLatin1Char('\n')
            + text::fold(offence.provision);
    }

    // A key that only one offence on each side has.
    template<typename BeforeKey, typename AfterKey>
    void pairUnique(const BeforeKey &beforeKey, const AfterKey &afterKey)
    {
        QHash<QString, Positions> old;
        QHash<QString, Positions> now;
        for (const qsizetype i : freeBefore())
            old[beforeKey(i)] << i;
        for (const qsizetype i : freeAfter())
            now[afterKey(i)] << i;
        for (auto entry = old.begin(); entry != old.end(); ++entry) {
            const Positions partners = now.value(entry.key());
            if (!entry.key().isEmpty() && entry->size() == 1 && partners.size() == 1)
                pair(entry->first(), partners.first());
        }
    }

    void pairSameLabels(KeyParts parts)
    {
        pairUnique(
            [this, parts](qsizetype i) {
                return labelKey(m_before.offences()[i], m_labels.before(i).folded(), parts);
            },
            [this, parts](qsizetype i) {
                return labelKey(m_after.offences()[i], m_labels.after(i).folded(), parts);
            });
    }

    void pairBareCodes()
    {
        const auto apart
            = [](const OffenceCode &code) { return code.isOfRow() ? QString() : bareCode(code); };
        const Positions free = freeBefore();
        pairUnique([&](qsizetype i) { return apart(m_before.offences()[i].code); },
                   [&](qsizetype i) { return apart(m_after.offences()[i].code); });
        for (const qsizetype old : free) {
            const qsizetype now = m_result.afterOf[old];
            if (now >= 0 && m_labels.likeness(old, now) < 0.5) {
                m_result.afterOf[old] = -1;
                m_result.beforeOf[now] = -1;
            }
        }
    }

    const OffenceList &m_before;
    const OffenceList &m_after;
    LabelMatcher m_labels;
    ListPairing m_result;
    QSet<qsizetype> m_groupedBefore;
    QSet<qsizetype> m_groupedAfter;
};

} // namespace

ListPairing pairUp(const OffenceList &before, const OffenceList &after)
{
    return Pairing(before, after).run();
}

} // namespace offences
