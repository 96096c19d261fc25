// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/proposemap.h"

#include "core/base/text.h"
#include "core/exchange/cellmap/placejudge.h"
#include "core/table/csvwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange
{

using Kind = PlaceText::Kind;

namespace
{

constexpr double leastScore = 0.5;
constexpr double clearLead = 0.015;

// The year that a text names; 0 when it names none of the form or several.
int yearIn(const QString &text, const QList<int> &years)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d(?!\\d)"));
    int found = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const int year = matches.next().captured().toInt();
        if (!years.contains(year) || year == found)
            continue;
        if (found != 0)
            return 0;
        found = year;
    }
    return found;
}

// A place with what its texts say of year and kind.
struct Candidate {
    QString sheet;
    table::CellPlace at;
    QString before;
    int year = 0;
    MapWhat what = MapWhat::Value;
    QList<PlaceCandidate> cells; // best first
};

class Proposal
{
public:
    explicit Proposal(const QList<EditionInLanguage> &editions)
        : m_edition(*editions.first().edition)
        , m_labels(editions)
        , m_judge(m_labels)
    {
    }
    QList<ProposedRow> run(const table::WorkbookView &workbook);

private:
    void readSheet(const table::SheetView &sheet);
    void readPlace(const table::SheetView &sheet, const FormPlace &place);
    int yearOf(const FormPlace &place, Candidate &candidate) const;
    void assign();
    void contest(qsizetype place);
    bool isClear(qsizetype place, qsizetype choice) const;
    ProposedRow proposed(qsizetype place) const;
    QString keyOf(const Candidate &place, int cell) const;

    const questionnaire::Edition &m_edition;
    EditionLabels m_labels;
    PlaceJudge m_judge;
    QList<Candidate> m_places;
    QList<int> m_reads; // of each place, in the judge
    QList<qsizetype> m_choice; // of each place, into its cells; -1: none
    QHash<QString, double> m_taken; // cells with year and kind -> score
    QSet<QString> m_contested; // that another place fits as well
};

// Headings say it first; a status or comment column belongs to the figure left of it.
int Proposal::yearOf(const FormPlace &place, Candidate &candidate) const
{
    const QList<int> years = m_edition.form().years();
    const auto among = [&](std::initializer_list<Kind> kinds) {
        for (const PlaceText &text : place.texts) {
            const bool isWanted = std::find(kinds.begin(), kinds.end(), text.kind) != kinds.end();
            if (const int year = isWanted ? yearIn(text.text, years) : 0)
                return year;
        }
        return 0;
    };
    if (const int year = among({ Kind::Header }))
        return year;
    if (candidate.what != MapWhat::Value && !m_places.isEmpty()
        && m_places.last().sheet == candidate.sheet && m_places.last().at.row == candidate.at.row)
        return m_places.last().year;
    if (const int year = among({ Kind::Label, Kind::Group, Kind::Title, Kind::Sheet }))
        return year;
    return years.size() == 1 ? years.first() : 0;
}

void Proposal::readPlace(const table::SheetView &sheet, const FormPlace &place)
{
    Candidate candidate { sheet.name, place.at,       sheet.cells.value(place.at).text,
                          0,          MapWhat::Value, {} };
    QList<PlaceText> texts;
    for (const PlaceText &text : place.texts) {
        const auto what = text.kind == Kind::Header ? m_labels.whatOf(text.text) : std::nullopt;
        bool isNumber = false;
        const int number = text.text.toInt(&isNumber);
        if (what)
            candidate.what = *what;
        else if (!isNumber || !m_edition.form().years().contains(number))
            texts << text;
    }
    candidate.year = yearOf(place, candidate);
    m_places << candidate;
    m_reads << m_judge.read(sheet.name, texts);
}

void Proposal::readSheet(const table::SheetView &sheet)
{
    for (const FormPlace &place : SheetPlaces(sheet, m_edition.form().years()).find())
        readPlace(sheet, place);
}

QString Proposal::keyOf(const Candidate &place, int cell) const
{
    return QStringLiteral("%1 %2 %3").arg(cell).arg(place.year).arg(int(place.what));
}

// The best pairs of all first; each place and each cell is taken once.
void Proposal::assign()
{
    struct Pair {
        double score;
        qsizetype place, choice;
    };
    QList<Pair> pairs;
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        for (qsizetype choice = 0; choice < m_places[place].cells.size(); ++choice) {
            const double score = m_places[place].cells[choice].score;
            if (score >= leastScore)
                pairs << Pair { score, place, choice };
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &one, const Pair &other) { return one.score > other.score; });
    m_choice.fill(-1, m_places.size());
    for (const Pair &pair : std::as_const(pairs)) {
        const Candidate &place = m_places[pair.place];
        const QString key = keyOf(place, place.cells[pair.choice].cell);
        if (m_choice[pair.place] >= 0 || m_taken.contains(key))
            continue;
        m_choice[pair.place] = pair.choice;
        m_taken.insert(key, pair.score);
    }
    for (qsizetype place = 0; place < m_places.size(); ++place)
        contest(place);
}

// A place that got nothing or clearly less, though it fits its best cell as well as the place that
// has it.
void Proposal::contest(qsizetype place)
{
    const Candidate &own = m_places[place];
    const qsizetype choice = m_choice[place];
    if (choice == 0 || own.cells.isEmpty() || own.cells.first().score < leastScore)
        return;
    const double best = own.cells.first().score;
    const QString key = keyOf(own, own.cells.first().cell);
    const bool isContent = choice > 0 && best - own.cells[choice].score <= clearLead;
    if (isContent || m_taken.value(key) > best + clearLead)
        return;
    m_contested.insert(key);
    m_choice[place] = 0;
}

// A year is named, and no other cell that is free and no other place fits as well.
bool Proposal::isClear(qsizetype place, qsizetype choice) const
{
    const Candidate &own = m_places[place];
    const double score = own.cells[choice].score;
    for (qsizetype other = 0; other < own.cells.size(); ++other) {
        const double rival = own.cells[other].score;
        if (other != choice && rival > score - clearLead
            && m_taken.value(keyOf(own, own.cells[other].cell), 0) < rival - clearLead)
            return false;
    }
    return own.year != 0 && !m_contested.contains(keyOf(own, own.cells[choice].cell));
}

ProposedRow Proposal::proposed(qsizetype place) const
{
    const Candidate &own = m_places[place];
    const qsizetype choice = m_choice[place];
    const PlaceCandidate &best = own.cells[choice];
    ProposedRow row;
    row.row.sheet = own.sheet;
    row.row.reference = table::referenceOf(own.at);
    row.row.year = own.year == 0 ? QString() : QString::number(own.year);
    row.row.what = own.what;
    row.before = own.before;
    row.score = best.score;
    row.reason = base::lateText("exchange", "row “%1”, column “%2”, title “%3”",
                                { best.row, best.column, best.title })
                     .toString();
    if (isClear(place, choice)) {
        row.row.cell = m_edition.cell(best.cell).address;
        return row;
    }
    for (const PlaceCandidate &one : own.cells) {
        if (one.score > best.score - clearLead)
            row.candidates << m_edition.cell(one.cell).address;
    }
    return row;
}

QList<ProposedRow> Proposal::run(const table::WorkbookView &workbook)
{
    for (const table::SheetView &sheet : workbook.sheets)
        readSheet(sheet);
    for (qsizetype place = 0; place < m_places.size(); ++place)
        m_places[place].cells = m_judge.candidates(m_reads[place]);
    assign();
    QList<ProposedRow> rows;
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        if (m_choice[place] >= 0)
            rows << proposed(place);
    }
    return rows;
}

} // namespace

QList<ProposedRow> proposeMap(const table::WorkbookView &workbook,
                              const QList<EditionInLanguage> &editions)
{
    return Proposal(editions).run(workbook);
}

QByteArray proposalCsv(const QList<ProposedRow> &rows, const QMap<MapWhat, StatusTexts> &texts)
{
    table::CsvWriter writer;
    writer.row({ "sheet", "ref", "cell", "year", "what", "formula", "texts", "score", "candidates",
                 "reason" });
    for (auto own = texts.begin(); own != texts.end(); ++own)
        writer.row({ {}, {}, {}, {}, mapWhatId(own.key()), {}, textOf(*own), {}, {}, {} });
    for (const ProposedRow &proposed : rows) {
        const MapRow &row = proposed.row;
        writer.row({ row.sheet, row.reference, row.cell, row.year, mapWhatId(row.what),
                     row.replacesFormula ? QStringLiteral("replace") : QString(), textOf(row.texts),
                     QString::number(proposed.score, 'f', 2),
                     proposed.candidates.join(QStringLiteral("; ")), proposed.reason });
    }
    return writer.bytes();
}

} // namespace exchange
