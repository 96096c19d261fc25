// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/answerfacts.h"
#include "core/coding/cellindex.h"
#include "core/coding/codeplan.h"
#include "core/coding/cube.h"
#include "core/coding/recordfinder.h"
#include "core/coding/scanner.h"
#include "core/coding/troubles.h"

#include <memory>
#include <unordered_map>

namespace coding
{

// Where a record stands: the block in the upper bits, then the row in it, then the unit.
using RecordPlace = quint64;
constexpr int unitBits = 8, rowBits = 28;

// The id of an incident or case by two independent hashes: 24 bytes however long it is. Two of
// ten million ids are taken for one with a chance below 1e-23.
struct GroupKey {
    quint64 first = 0, second = 0;
    bool operator==(const GroupKey &other) const = default;
    struct Hash {
        std::size_t operator()(const GroupKey &key) const { return std::size_t(key.first); }
    };
};
// What is counted of a group, or of the rows of a group with one category.
struct Chosen {
    int rank = 0;
    RecordPlace place = 0;
    bool isBetterThan(const Chosen &other) const
    {
        return rank != other.rank ? rank < other.rank : place < other.place;
    }
};
using ChosenOfGroups = std::unordered_map<GroupKey, Chosen, GroupKey::Hash>;

// Sees every unit of a row that is counted, one after the other. Of one thread.
class UnitObserver
{
public:
    struct Unit {
        std::string_view record; // as printed, in the block
        RecordPlace place = 0;
        qint64 line = 0; // in the block, from 0
        int code = -1; // in RecordWorker::codes; -1: it has none
        int program = -1; // of its code; -1: the code is not known
        const int *values = nullptr; // for the coder
        int answer = 0;
        qint64 count = 0;
    };
    virtual ~UnitObserver() = default;
    virtual void see(const Unit &unit) = 0;
};

// What one thread finds in the blocks that it reads. Nothing in it depends on other threads; the
// sums of all workers are the report.
class RecordWorker
{
public:
    enum class Task { Code, RankGroups };
    using Trouble = coding::Trouble;
    struct Found {
        Trouble trouble;
        qint64 block = 0, line = 0; // line in the block, from 0
    };
    // A text of a code or attribute column.
    struct Text {
        int value = -1; // a program, or a value's position
        bool isUnknown = false;
        qint64 count = 0; // rows, of unknown ones
        RecordPlace first = 0;
        qint64 unmapped = 0; // of codes, millionths
    };
    // What every record asks of its code, by position in codes: in two words apart from the rest,
    // so that thousands of codes stay in the processor's cache.
    struct Code {
        int answer = -1; // of all records with the code; -1: their values decide
        int group = -1; // of that answer, as AnswerFacts::Place
        qint64 count = 0; // millionths
    };
    struct Texts {
        CellIndex index;
        std::vector<Text> entries;
        Text rest; // what came after the index was full
    };

    RecordWorker(const CodePlan &plan, Task task, const ChosenOfGroups *groups = nullptr);
    // coded: where the coded lines go, or nullptr. False when a limit of memory was passed.
    bool read(const Block &block, std::string *coded);
    void finish(); // behind the last block: makes `hits` and what of codes is unmapped complete

    Cube cube;
    std::vector<qint64> hits; // by answer, millionths
    Texts codes;
    std::vector<Code> codeCounts;
    std::vector<Texts> attributes; // by reader
    std::vector<CellIndex> texts; // by dimension of the table
    ChosenOfGroups chosen; // of RankGroups
    qint64 rows = 0, left = 0, broken = 0;
    qint64 units = 0, secondary = 0, repeated = 0; // millionths
    qint64 attempts = 0; // not in the cube, millionths
    AnswerFacts facts;
    std::vector<Found> found; // the first of each trouble
    std::array<qint64, troubleCount> troubles {};
    std::vector<std::pair<qint64, std::pair<qint64, qint64>>> blocks; // number, rows, lines
    // When there is one, records are looked for instead of counted.
    std::unique_ptr<RecordFinder> finder;
    // The same, for whoever wants to see them all.
    UnitObserver *observer = nullptr;
    // A unit that an observer has seen, in full; its line is that in the block.
    FoundRecord foundAgain(std::string_view record, RecordPlace place);

private:
    struct Counted { // of one unit of the row
        int answer = 0, code = -1;
        qint64 count = wholeWeight;
        int group = -1; // of the answer, as AnswerFacts::Place
    };
    void readRecord(const RecordScanner &record, std::string *coded);
    bool takeCells(const RecordScanner &record);
    void readValues();
    bool readWeights(const RecordScanner &record);
    bool countUnit(std::size_t unit, Counted &counted);
    void fillRecord(const CodePlan::Unit &unit);
    void show(const RecordScanner &record, std::size_t unit, const Counted &counted);
    void setAnswer(Counted &counted, int answer);
    int codeTextOf(const CodePlan::Unit &unit);
    int addCode(std::string_view text);
    int addValue(Texts &texts, int column, std::string_view text);
    void add(std::size_t unit, const Counted &counted);
    void addHit(const Counted &counted);
    bool findPlaces(const CodePlan::Unit &unit, const Counted &counted);
    int addText(CellIndex &index, std::string_view text);
    bool isAttempt(const CodePlan::Unit &unit, const Counted &counted);
    // Which of the units of the row are counted, into m_isCounted, where not each of them is.
    void choose();
    void choosePrincipal(std::string_view group);
    void chooseDistinct(std::string_view group);
    bool isChosen(const GroupKey &key, const Chosen &candidate);
    std::string_view groupOfRow();
    void look(const RecordScanner &record, std::size_t unit, const Counted &counted);
    FoundRecord foundRecord(const RecordScanner &record, std::size_t unit, const Counted &counted);
    QString codeOf(const Counted &counted) const;
    void print(const RecordScanner &record, std::size_t unit, const Counted &counted,
               bool isCounted, std::string &into);
    void printRaw(const RecordScanner &record, std::string &into) const;
    QList<rules::Input> inputsOf(const CodePlan::Unit &unit) const;
    QByteArray traceOf(const CodePlan::Unit &unit, const Counted &counted);
    void report(Trouble trouble, qint64 line);
    void checkText(std::string_view text);
    RecordPlace placeOf(std::size_t unit) const;

    const CodePlan &m_plan;
    Task m_task;
    const int m_unknownCode; // answer
    const ChosenOfGroups *m_groups;
    std::string_view m_loadable; // of the block, for CellIndex
    const microdata::LayoutBinding::Cells *m_cells = nullptr; // of the record, by column
    std::vector<int> m_readerColumns, m_values; // by reader
    std::vector<int> m_record; // values of a unit for the coder
    std::vector<int> m_places; // of the cube
    std::vector<Counted> m_counted;
    std::vector<char> m_isThere; // by unit: the row has it
    std::vector<char> m_isCounted;
    std::string m_joined, m_group;
    qint64 m_weight = wholeWeight;
    qint64 m_block = 0, m_row = 0, m_line = 0;
    bool m_isFull = false;
    QHash<QByteArray, QByteArray> m_traces;
};

} // namespace coding
