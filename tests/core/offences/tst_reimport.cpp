// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listdifference.h"
#include "core/offences/listimport.h"
#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using offences::ChangeType;
using offences::ColumnRole;
using offences::ListChange;
using offences::Offence;
using offences::OffenceList;
using offences::Role;

namespace
{

OffenceList built(const table::ReadTable &source, const OffenceList *previous = nullptr)
{
    offences::ListInfo info;
    info.id = QStringLiteral("police");
    return offences::buildList(source, offences::guessRoles(source.table), info, previous)
        .value()
        .list;
}

void shuffle(table::Table &table, quint32 seed)
{
    QRandomGenerator random(seed);
    std::shuffle(table.rows.begin(), table.rows.end(), random);
}

int count(const QList<ListChange> &changes, ChangeType type)
{
    return int(std::count_if(changes.begin(), changes.end(),
                             [type](const ListChange &change) { return change.type == type; }));
}

} // namespace

// The way of a list through import, change at the office and import again.
class TestReimport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realLists_data();
    void realLists();
    void spreadsheetTookTheZeros();
    void rowsWithoutCodes();
    void oneVerdictForAll();
};

void TestReimport::realLists_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SHARED_DATA "/data/national"));
    const QStringList files = folder.entryList({ QStringLiteral("*.csv") });
    if (files.isEmpty())
        QTest::newRow("none") << QString();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

// Another order of rows is no change. One row more, one less, one other label and one other code
// are found as what they are.
void TestReimport::realLists()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, path);
    base::NoProgress progress;
    table::ReadTable source = table::readTable(path, {}, progress).value();
    const OffenceList before = built(source);
    shuffle(source.table, 7);
    const OffenceList shuffled = built(source, &before);
    QCOMPARE(offences::difference(before, shuffled), QList<ListChange>());

    const int code = int(source.table.header.indexOf(QStringLiteral("national_code")));
    const int label = int(source.table.header.indexOf(QStringLiteral("description")));
    source.table.rows.removeFirst();
    source.table.rows[0][label] += QStringLiteral(" \u2020");
    source.table.rows[1][label] += QStringLiteral(" zzqx");
    QStringList added = source.table.rows[2];
    added[code] = QStringLiteral("ZQ-1");
    added[label] = QStringLiteral("Vvordx qqplu");
    source.table.rows << added;
    source.table.lineNumbers << int(source.table.rows.size()) + 1;
    const OffenceList after = built(source, &before);
    const QList<ListChange> changes = offences::difference(before, after);
    QCOMPARE(count(changes, ChangeType::Gone), 1);
    QCOMPARE(count(changes, ChangeType::New), 1);
    QCOMPARE(count(changes, ChangeType::LabelChanged), 2);
    const OffenceList taken = offences::takenOver(before, after, changes);
    QCOMPARE(taken.size(), before.size() + 1);
    for (const Offence &offence : before.offences())
        QVERIFY(taken.find(offence.id));
    QCOMPARE(offences::difference(taken, after), QList<ListChange>());
}

// The office saved its list from a spreadsheet: every code became a number. The version before
// knows better, so nothing has changed.
void TestReimport::spreadsheetTookTheZeros()
{
    NEEDS_SHARED_DATA();
    base::NoProgress progress;
    for (const char *file : { "cl_cum_dev.csv", "us_il_iucr.csv" }) {
        table::ReadTable source
            = table::readTable(QStringLiteral(SHARED_DATA "/data/national/") + file, {}, progress)
                  .value();
        const OffenceList before = built(source);
        for (QStringList &row : source.table.rows) {
            while (row[0].startsWith(u'0'))
                row[0].remove(0, 1);
        }
        QCOMPARE(offences::difference(before, built(source, &before)), QList<ListChange>());
        // Without the version before, the labels find the codes again and keep the ids.
        const OffenceList blind = built(source);
        const auto changes = offences::difference(before, blind);
        QVERIFY(count(changes, ChangeType::CodeChanged) > 0);
        QCOMPARE(count(changes, ChangeType::CodeChanged), int(changes.size()));
        const OffenceList taken = offences::takenOver(before, blind, changes);
        for (const Offence &offence : before.offences())
            QVERIFY(!taken.find(offence.id)->gone);
    }
}

void TestReimport::rowsWithoutCodes()
{
    base::NoProgress progress;
    const auto read = [&](const char *csv) {
        return table::parseCsv(csv, QStringLiteral("list.csv"), {}, progress).value();
    };
    const table::ReadTable first = read("code,offence\n1,Theft\n,Total\n,Other\n");
    const table::ReadTable second = read("code,offence\n1,Theft\n2,Arson\n,Other\n,Total\n");
    const table::ReadTable third = read("code,offence\n,Theft\n2,Arson\n,Other\n9,Total\n");
    const QList<ColumnRole> roles { { Role::Code, {}, {}, 1, {} }, { Role::Label, {}, {}, 1, {} } };
    const auto list = [&](const table::ReadTable &table) {
        return offences::buildList(table, roles, {}).value().list;
    };
    const OffenceList before = list(first);
    const OffenceList after = list(second);
    const auto changes = offences::difference(before, after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].type, ChangeType::New);
    const OffenceList taken = offences::takenOver(before, after, changes);
    QCOMPARE(taken.find(QStringLiteral("row 3"))->label({}), QStringLiteral("Total"));
    // A row that lost its code keeps the one it had; a row that got one has it from then on.
    const auto further = offences::difference(taken, list(third));
    QCOMPARE(further.size(), 1);
    QCOMPARE(further[0].type, ChangeType::CodeChanged);
    const OffenceList last = offences::takenOver(taken, list(third), further);
    QCOMPARE(last.find(QStringLiteral("1"))->code.toString(), QStringLiteral("1"));
    QCOMPARE(last.find(QStringLiteral("row 3"))->code.toString(), QStringLiteral("9"));
}

// The same word in every row is the worst case of a doubled code.
void TestReimport::oneVerdictForAll()
{
    constexpr int size = 20'000;
    table::ReadTable source;
    source.table.header = QStringList { "code", "offence" };
    for (int i = 0; i < size; ++i)
        source.table.rows << QStringList { "Excluido", QStringLiteral("Offence %1").arg(i) };
    const QList<ColumnRole> roles { { Role::Code, {}, {}, 1, {} }, { Role::Label, {}, {}, 1, {} } };
    const OffenceList before = offences::buildList(source, roles, {}).value().list;
    shuffle(source.table, 3);
    const OffenceList after = offences::buildList(source, roles, {}).value().list;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(offences::difference(before, after), QList<ListChange>());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
