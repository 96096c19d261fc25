// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/labelparts.h"

#include "core/offences/wordindex.h"
#include "core/text/fold.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace offences
{

namespace
{

constexpr qsizetype mostParts = 40; // more than this is no split but another list

using Positions = QList<qsizetype>;

class PartFinder
{
public:
    PartFinder(LabelSide &wholes, LabelSide &parts, const Positions &free)
        : m_wholes(wholes)
        , m_parts(parts)
        , m_words(parts, free)
    {
        for (const qsizetype position : free) {
            const Offence &offence = parts.offence(position);
            m_codes.insert(offence.code.toString(), position);
            if (!offence.provision.isEmpty())
                m_provisions[text::fold(offence.provision)] << position;
        }
    }

    LabelParts of(qsizetype whole, const QSet<qsizetype> &used)
    {
        Positions closer;
        Positions pieces;
        for (const qsizetype candidate : candidates(whole)) {
            if (used.contains(candidate))
                continue;
            if (isCloser(whole, candidate))
                closer << candidate;
            else if (isPiece(whole, candidate))
                pieces << candidate;
        }
        if (closer.size() < 2 && pieces.size() >= 2 && piecesMakeWhole(whole, pieces))
            closer = pieces;
        return { whole, closer, meanLikeness(whole, closer) };
    }

private:
    Positions candidates(qsizetype whole)
    {
        const LabelShape &shape = m_wholes.shape(whole);
        Positions found = m_words.holdingRarest(shape) + m_words.candidates(shape, mostParts)
            + m_provisions.value(text::fold(m_wholes.offence(whole).provision))
            + longerCodes(m_wholes.offence(whole).code.toString());
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    Positions longerCodes(const QString &code) const
    {
        Positions found;
        for (auto entry = m_codes.lowerBound(code);
             entry != m_codes.end() && entry.key().startsWith(code) && found.size() <= mostParts;
             ++entry) {
            if (entry.key() != code)
                found << entry.value();
        }
        return found;
    }

    bool isCloser(qsizetype whole, qsizetype part)
    {
        const LabelShape &wide = m_wholes.shape(whole);
        const LabelShape &narrow = m_parts.shape(part);
        const Offence &old = m_wholes.offence(whole);
        const Offence &now = m_parts.offence(part);
        const bool sameFamily = text::fold(old.family) == text::fold(now.family);
        if (!wide.stems().isEmpty() && narrow.stems().size() > wide.stems().size()
            && narrow.holds(wide) && (wide.stems().size() > 1 || sameFamily))
            return true;
        const double likeness = wide.likeness(narrow);
        const bool sameProvision
            = !old.provision.isEmpty() && text::fold(old.provision) == text::fold(now.provision);
        const bool longerCode = now.code.toString().startsWith(old.code.toString())
            && now.code != old.code && sameFamily;
        return (sameProvision && likeness >= 0.3) || (longerCode && likeness >= 0.3);
    }

    bool isPiece(qsizetype whole, qsizetype part)
    {
        const LabelShape &wide = m_wholes.shape(whole);
        const LabelShape &piece = m_parts.shape(part);
        return piece.stems().size() > 1 && wide.holds(piece);
    }

    bool piecesMakeWhole(qsizetype whole, const Positions &pieces)
    {
        QSet<QString> said;
        for (const qsizetype piece : pieces) {
            for (const QString &stem : m_parts.shape(piece).stems())
                said << stem;
        }
        return said.size() * 10 >= m_wholes.shape(whole).stems().size() * 7;
    }

    double meanLikeness(qsizetype whole, const Positions &parts)
    {
        double sum = 0;
        for (const qsizetype part : parts)
            sum += m_wholes.shape(whole).likeness(m_parts.shape(part));
        return parts.isEmpty() ? 0 : sum / double(parts.size());
    }

    LabelSide &m_wholes;
    LabelSide &m_parts;
    WordIndex m_words;
    QMultiMap<QString, qsizetype> m_codes;
    QHash<QString, Positions> m_provisions;
};

} // namespace

QList<LabelParts> partsOf(LabelSide &wholes, const Positions &freeWholes, LabelSide &parts,
                          const Positions &freeParts)
{
    if (freeWholes.isEmpty() || freeParts.size() < 2)
        return {};
    PartFinder finder(wholes, parts, freeParts);
    // The longest label first: "theft from vehicles" takes its parts before "theft" does.
    Positions ordered = freeWholes;
    std::stable_sort(ordered.begin(), ordered.end(), [&wholes](qsizetype a, qsizetype b) {
        return wholes.shape(a).stems().size() > wholes.shape(b).stems().size();
    });
    QSet<qsizetype> used;
    QList<LabelParts> result;
    for (const qsizetype whole : std::as_const(ordered)) {
        const LabelParts found = finder.of(whole, used);
        if (found.parts.size() < 2 || found.parts.size() > mostParts)
            continue;
        for (const qsizetype part : found.parts)
            used << part;
        result << found;
    }
    return result;
}

} // namespace offences
