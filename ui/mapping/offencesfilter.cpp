// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesfilter.h"

#include "core/text/fold.h"
#include "ui/mapping/wording.h"

#include <algorithm>
#include <array>

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

// In the order of marks().
quint8 marksOf(const OffenceRow &row)
{
    const std::array<bool, 5> has { row.residual, row.wholes > 1, row.differsFromSuggestion(),
                                    row.findings.count > 0, row.gone };
    unsigned found = 0;
    for (size_t i = 0; i < has.size(); ++i)
        found |= has.at(i) ? 1U << i : 0U;
    return quint8(found);
}

// The two first digits; every code has them.
quint8 sectionNumber(const classification::IccsCode &code)
{
    const QString digits = code.toString();
    return quint8(10 * digits.at(0).digitValue() + digits.at(1).digitValue());
}

} // namespace

RowFacts::RowFacts(const OffenceRow &row)
    : state(row.sum ? qint8(-1) : qint8(row.state))
    , band(qint8(bandNumber(row)))
    , links(qint8(linkNumber(row)))
    , marks(marksOf(row))
{
    for (const RowTarget &target : row.targets) {
        const quint8 number = sectionNumber(target.code);
        if (!sections.contains(number))
            sections << number;
    }
}

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
    return contains(marksOf(row), int(marks().indexOf(mark)));
}

OffencesFilter::OffencesFilter(const FilterChoice &choice)
    : m_words(text::fold(choice.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    , m_bands(bits(confidenceBands(), choice.confidences))
    , m_linkCounts(bits(linkCounts(), choice.links))
    , m_marks(bits(marks(), choice.marks))
{
    for (const mapping::OffenceState state : Wording::states()) {
        if (choice.chips.contains(chipOf(state)))
            m_states |= 1U << unsigned(state);
    }
    for (const QString &section : choice.sections) {
        if (const auto code = classification::IccsCode::parse(section))
            m_sections.set(sectionNumber(*code));
    }
}

bool OffencesFilter::isEmpty() const
{
    return m_words.isEmpty() && m_states == 0 && m_sections.none() && m_bands == 0
        && m_linkCounts == 0 && m_marks == 0;
}

bool OffencesFilter::usesSuggestions() const
{
    return m_bands != 0 || contains(m_marks, int(marks().indexOf(Differs)));
}

bool OffencesFilter::goesToSection(const RowFacts &facts) const
{
    return std::any_of(facts.sections.begin(), facts.sections.end(),
                       [this](quint8 section) { return m_sections.test(section); });
}

bool OffencesFilter::hasWords(const OffenceRow &row) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return row.searchText.contains(word); });
}

unsigned OffencesFilter::failedButWords(const RowFacts &facts) const
{
    unsigned parts = 0;
    // A total is never waiting for a category.
    if (m_states != 0 && !contains(m_states, facts.state))
        parts |= StatePart;
    if (m_sections.any() && !goesToSection(facts))
        parts |= SectionPart;
    if (m_bands != 0 && !contains(m_bands, facts.band))
        parts |= ConfidencePart;
    if (m_linkCounts != 0 && !contains(m_linkCounts, facts.links))
        parts |= LinksPart;
    if ((facts.marks & m_marks) != m_marks)
        parts |= MarksPart;
    return parts;
}

bool OffencesFilter::accepts(const OffenceRow &row) const
{
    return failed(row) == 0;
}

unsigned OffencesFilter::failed(const OffenceRow &row) const
{
    const unsigned parts = failedButWords(RowFacts(row));
    return hasWords(row) ? parts : parts | WordsPart;
}

namespace
{

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

QHash<QString, int> bySection(const std::array<int, 100> &numbers)
{
    QHash<QString, int> counts;
    for (int number = 0; number < int(numbers.size()); ++number) {
        if (numbers.at(size_t(number)) > 0)
            counts.insert(QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')),
                          numbers.at(size_t(number)));
    }
    return counts;
}

} // namespace

FilterCounts countFacts(const std::vector<RowFacts> &facts, const std::vector<quint8> &failed)
{
    std::array<int, 7> states {};
    std::array<int, 7> statesOfAll {};
    std::array<int, 6> bands {};
    std::array<int, 4> links {};
    std::array<int, 5> marks {};
    std::array<int, 100> sections {};
    const auto count = [](auto &counts, int number) {
        if (number >= 0)
            ++counts.at(size_t(number));
    };
    for (size_t row = 0; row < facts.size(); ++row) {
        const RowFacts &fact = facts[row];
        count(statesOfAll, fact.state);
        // A part does not hinder its own choices, all others do.
        const unsigned parts = failed[row];
        if ((parts & ~OffencesFilter::StatePart) == 0)
            count(states, fact.state);
        if ((parts & ~OffencesFilter::ConfidencePart) == 0)
            count(bands, fact.band);
        if ((parts & ~OffencesFilter::LinksPart) == 0)
            count(links, fact.links);
        for (const quint8 section : fact.sections)
            sections.at(section) += (parts & ~OffencesFilter::SectionPart) == 0 ? 1 : 0;
        for (size_t i = 0; parts == 0 && i < marks.size(); ++i)
            marks.at(i) += int((fact.marks >> i) & 1U);
    }
    return { byChip(states),
             byChip(statesOfAll),
             bySection(sections),
             byId(OffencesFilter::confidenceBands(), bands),
             byId(OffencesFilter::linkCounts(), links),
             byId(OffencesFilter::marks(), marks) };
}

FilterCounts countRows(const QList<OffenceRow> &rows, const OffencesFilter &filter)
{
    std::vector<RowFacts> facts;
    std::vector<quint8> failed;
    facts.reserve(size_t(rows.size()));
    failed.reserve(size_t(rows.size()));
    for (const OffenceRow &row : rows) {
        facts.emplace_back(row);
        failed.push_back(quint8(filter.failed(row)));
    }
    return countFacts(facts, failed);
}

int countAccepted(const QList<OffenceRow> &rows, const OffencesFilter &filter)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&filter](const OffenceRow &row) { return filter.accepts(row); }));
}

} // namespace mappingpage
