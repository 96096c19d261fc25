// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesfilter.h"

#include "core/text/fold.h"
#include "ui/mapping/wording.h"

#include <algorithm>
#include <array>
#include <bit>

namespace mappingpage
{

namespace
{

constexpr double SureFrom = 0.75;
constexpr double LikelyFrom = 0.5;
constexpr double UnsureFrom = 0.25;
constexpr int ManyLinks = 3;

const QString Sure = QStringLiteral("sure");
const QString Likely = QStringLiteral("likely");
const QString Unsure = QStringLiteral("unsure");
const QString Poor = QStringLiteral("poor");
const QString None = QStringLiteral("none");
const QString Waiting = QStringLiteral("waiting");

const QString Residual = QStringLiteral("residual");
const QString Wholes = QStringLiteral("wholes");
const QString Differs = QStringLiteral("differs");
const QString Findings = QStringLiteral("findings");
const QString Gone = QStringLiteral("gone");

// Places in confidenceBands() and linkCounts(), since a hundred thousand rows are asked for them
// with every filter; -1: none.
int bandNumber(const OffenceRow &row)
{
    enum Number { SureBand, LikelyBand, UnsureBand, PoorBand, NoBand, WaitingBand };
    if (row.sum)
        return -1;
    if (row.waitsForSuggestion())
        return WaitingBand;
    const double confidence = row.confidence();
    if (confidence < 0)
        return NoBand;
    if (confidence < UnsureFrom)
        return PoorBand;
    if (confidence < LikelyFrom)
        return UnsureBand;
    return confidence < SureFrom ? LikelyBand : SureBand;
}

int linkNumber(const OffenceRow &row)
{
    return row.sum ? -1 : int(std::min<qsizetype>(row.targets.size(), ManyLinks));
}

unsigned bits(const QStringList &ids, const QSet<QString> &wanted)
{
    unsigned found = 0;
    for (qsizetype i = 0; i < ids.size(); ++i)
        found |= wanted.contains(ids.at(i)) ? 1U << i : 0U;
    return found;
}

bool contains(unsigned numbers, int number)
{
    return number >= 0 && (numbers & (1U << number));
}

// Those of the known ids that are wanted, in the order of the known ones.
QStringList known(const QStringList &ids, const QSet<QString> &wanted)
{
    QStringList found;
    for (const QString &id : ids) {
        if (wanted.contains(id))
            found << id;
    }
    return found;
}

} // namespace

QString OffencesFilter::chipOf(mapping::OffenceState state)
{
    switch (state) {
    case mapping::OffenceState::Unmapped:
        return QStringLiteral("unmapped");
    case mapping::OffenceState::Draft:
        return QStringLiteral("draft");
    case mapping::OffenceState::Proposed:
        return QStringLiteral("proposed");
    case mapping::OffenceState::InReview:
        return QStringLiteral("inreview");
    case mapping::OffenceState::Disputed:
        return QStringLiteral("disputed");
    case mapping::OffenceState::Approved:
        return QStringLiteral("approved");
    case mapping::OffenceState::OutOfScope:
        return QStringLiteral("outofscope");
    }
    return {};
}

const QStringList &OffencesFilter::confidenceBands()
{
    static const QStringList ids { Sure, Likely, Unsure, Poor, None, Waiting };
    return ids;
}

QString OffencesFilter::bandOf(const OffenceRow &row)
{
    return confidenceBands().value(bandNumber(row));
}

const QStringList &OffencesFilter::linkCounts()
{
    static const QStringList ids { QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                   QStringLiteral("3") };
    return ids;
}

QString OffencesFilter::linkCountOf(const OffenceRow &row)
{
    return linkCounts().value(linkNumber(row));
}

const QStringList &OffencesFilter::marks()
{
    static const QStringList ids { Residual, Wholes, Differs, Findings, Gone };
    return ids;
}

bool OffencesFilter::hasMark(const OffenceRow &row, const QString &mark)
{
    if (mark == Residual)
        return row.residual;
    if (mark == Wholes)
        return row.wholes > 1;
    if (mark == Differs)
        return row.differsFromSuggestion();
    if (mark == Findings)
        return row.findings.count > 0;
    return mark == Gone && row.gone;
}

OffencesFilter::OffencesFilter(const FilterChoice &choice)
    : m_words(text::fold(choice.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_bands(bits(confidenceBands(), choice.confidences))
    , m_linkCounts(bits(linkCounts(), choice.links))
    , m_marks(known(marks(), choice.marks))
{
    for (const mapping::OffenceState state : Wording::states()) {
        if (choice.chips.contains(chipOf(state)))
            m_states |= 1U << unsigned(state);
    }
    for (const QString &section : choice.sections) {
        if (const auto code = classification::IccsCode::parse(section))
            m_sections << *code;
    }
}

bool OffencesFilter::isEmpty() const
{
    return m_words.isEmpty() && m_states == 0 && m_sections.isEmpty() && m_bands == 0
        && m_linkCounts == 0 && m_marks.isEmpty();
}

bool OffencesFilter::usesSuggestions() const
{
    return m_bands != 0 || m_marks.contains(Differs);
}

bool OffencesFilter::goesToSection(const OffenceRow &row) const
{
    return std::any_of(row.targets.begin(), row.targets.end(), [this](const RowTarget &target) {
        return m_sections.contains(target.code.section());
    });
}

bool OffencesFilter::hasWords(const OffenceRow &row) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return row.searchText.contains(word); });
}

unsigned OffencesFilter::failedButWords(const OffenceRow &row) const
{
    unsigned parts = 0;
    // A total is never waiting for a category.
    if (m_states != 0 && (row.sum || !(m_states & (1U << unsigned(row.state)))))
        parts |= StatePart;
    if (!m_sections.isEmpty() && !goesToSection(row))
        parts |= SectionPart;
    if (m_bands != 0 && !contains(m_bands, bandNumber(row)))
        parts |= ConfidencePart;
    if (m_linkCounts != 0 && !contains(m_linkCounts, linkNumber(row)))
        parts |= LinksPart;
    const auto has = [&row](const QString &mark) { return hasMark(row, mark); };
    if (!std::all_of(m_marks.begin(), m_marks.end(), has))
        parts |= MarksPart;
    return parts;
}

bool OffencesFilter::accepts(const OffenceRow &row) const
{
    return failedButWords(row) == 0 && hasWords(row);
}

unsigned OffencesFilter::failed(const OffenceRow &row) const
{
    const unsigned parts = failedButWords(row);
    // Two parts say that no choice alone would bring the row in; words, the slow part, add nothing.
    if (std::popcount(parts) > 1 || hasWords(row))
        return parts;
    return parts | WordsPart;
}

namespace
{

void countSections(const OffenceRow &row, QHash<classification::IccsCode, int> &counts)
{
    QList<classification::IccsCode> seen;
    for (const RowTarget &target : row.targets) {
        const classification::IccsCode section = target.code.section();
        if (seen.contains(section))
            continue;
        seen << section;
        ++counts[section];
    }
}

template<size_t Size>
QHash<QString, int> byId(const QStringList &ids, const std::array<int, Size> &numbers)
{
    QHash<QString, int> counts;
    for (size_t i = 0; i < Size; ++i)
        counts.insert(ids.at(qsizetype(i)), numbers.at(i));
    return counts;
}

QHash<QString, int> byChip(const std::array<int, 7> &states)
{
    QHash<QString, int> counts;
    for (const mapping::OffenceState state : Wording::states())
        counts.insert(OffencesFilter::chipOf(state), states.at(size_t(state)));
    return counts;
}

} // namespace

FilterCounts countRows(const QList<OffenceRow> &rows, const OffencesFilter &filter)
{
    std::array<int, 7> states {};
    std::array<int, 7> statesOfAll {};
    std::array<int, 6> bands {};
    std::array<int, 4> links {};
    std::array<int, 5> marks {};
    QHash<classification::IccsCode, int> sections;
    const QStringList &markIds = OffencesFilter::marks();
    FilterCounts counts;
    for (const OffenceRow &row : rows) {
        if (!row.sum)
            ++statesOfAll.at(size_t(row.state));
        const unsigned failed = filter.failed(row);
        // A part does not hinder its own choices, all others do.
        const auto only = [failed](unsigned part) { return (failed & ~part) == 0; };
        if (!row.sum && only(OffencesFilter::StatePart))
            ++states.at(size_t(row.state));
        if (only(OffencesFilter::SectionPart))
            countSections(row, sections);
        if (!row.sum && only(OffencesFilter::ConfidencePart))
            ++bands.at(size_t(bandNumber(row)));
        if (!row.sum && only(OffencesFilter::LinksPart))
            ++links.at(size_t(linkNumber(row)));
        for (size_t i = 0; failed == 0 && i < marks.size(); ++i)
            marks.at(i) += OffencesFilter::hasMark(row, markIds.at(qsizetype(i))) ? 1 : 0;
    }
    counts.confidences = byId(OffencesFilter::confidenceBands(), bands);
    counts.links = byId(OffencesFilter::linkCounts(), links);
    counts.marks = byId(markIds, marks);
    counts.chips = byChip(states);
    counts.chipsOfAll = byChip(statesOfAll);
    for (auto section = sections.begin(); section != sections.end(); ++section)
        counts.sections.insert(section.key().toString(), *section);
    return counts;
}

int countAccepted(const QList<OffenceRow> &rows, const OffencesFilter &filter)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&filter](const OffenceRow &row) { return filter.accepts(row); }));
}

} // namespace mappingpage
