// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/cellindex.h"
#include "core/coding/crosstable.h"
#include "core/coding/cube.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

class TestCube : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeAMap_data();
    void countsLikeAMap();
    void tellsWhenFull();
    void indexFindsEveryText();
    void indexLooksOnlyAtItsText();
    void fillsEveryDimension();
    void printsCounts();
    void sumsOverDimensions();
};

void TestCube::countsLikeAMap_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("dense") << 10;
    QTest::newRow("sparse") << 3'000;
}

void TestCube::countsLikeAMap()
{
    QFETCH(int, most);
    QRandomGenerator random(5);
    coding::Cube cube(3);
    QMap<QList<int>, qint64> expected, found;
    for (int i = 0; i < 50'000; ++i) {
        // Places grow as values are met, so the cube widens on the way.
        const int limit = 1 + i * most / 50'000;
        const int places[] = { random.bounded(limit), random.bounded(limit), random.bounded(3) };
        const qint64 count = random.bounded(1, 100);
        cube.add(places, count);
        expected[{ places[0], places[1], places[2] }] += count;
    }
    cube.each([&found](const int *places, qint64 count) {
        QVERIFY(!found.contains({ places[0], places[1], places[2] }));
        found[{ places[0], places[1], places[2] }] = count;
    });
    QVERIFY(!cube.isFull());
    QCOMPARE(found, expected);
}

void TestCube::tellsWhenFull()
{
    coding::Cube cube(1);
    for (int i = 0; i < int(coding::Cube::mostCells) + 10; ++i)
        cube.add(&i, 1);
    QVERIFY(cube.isFull());
}

void TestCube::indexFindsEveryText()
{
    coding::CellIndex index;
    std::vector<std::string> texts;
    QRandomGenerator random(7);
    for (int i = 0; i < 5'000; ++i) {
        std::string text(std::size_t(random.bounded(14)), 'x');
        for (char &c : text)
            c = "ab\0c"[random.bounded(4)];
        if (std::find(texts.begin(), texts.end(), text) != texts.end())
            continue;
        QCOMPARE(index.find(text), -1);
        QCOMPARE(index.add(text), int(texts.size()));
        texts.push_back(text);
        // Few texts are laid out without collisions, more of them as they come.
        for (std::size_t known = 0; texts.size() < 300 && known < texts.size(); ++known)
            QCOMPARE(index.find(texts[known]), int(known));
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(index.find(texts[i]), int(i));
}

// Of texts up to eight bytes more is loaded than they have, where that may be read.
void TestCube::indexLooksOnlyAtItsText()
{
    const std::string around("ab,abcdefg,abcdefgh,abcdefghi,,ab\0,b", 36);
    const auto at = [&around](std::size_t from, std::size_t size) {
        return std::string_view(around).substr(from, size);
    };
    coding::CellIndex index;
    const std::string_view loadable = coding::CellIndex::loadableIn(around);
    QCOMPARE(loadable.size(), around.size() - 7);
    QVERIFY(coding::CellIndex::loadableIn("short").empty());
    // Columns of 0..9 bytes: of each text a copy goes into the index, and the printed one is found.
    const std::vector<std::string_view> texts { at(0, 2),  at(3, 7),  at(11, 8), at(20, 9),
                                                at(30, 0), at(31, 3), at(35, 1) };
    for (const std::string_view text : texts) {
        QCOMPARE(index.find(text, loadable), -1);
        index.add(std::string(text));
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(index.find(texts[i], loadable), int(i));
        QCOMPARE(index.find(std::string(texts[i]), loadable), int(i));
    }
    QCOMPARE(index.find({}, loadable), 4); // the cell of a record that is too short
}

// As many dimensions as a cube may have, on both sides of the border to the hash table.
void TestCube::fillsEveryDimension()
{
    for (const int most : { 8, 9, 40 }) { // 20 bits make an array, 24 and 32 do not
        coding::Cube cube(coding::Cube::mostDimensions);
        QMap<QList<int>, qint64> expected, found;
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            QList<int> places;
            for (int dimension = 0; dimension < coding::Cube::mostDimensions; ++dimension)
                places << random.bounded(dimension % 2 == 0 ? most : 4);
            cube.add(places.constData(), i);
            expected[places] += i;
        }
        cube.each([&found](const int *places, qint64 count) {
            found[QList<int>(places, places + coding::Cube::mostDimensions)] = count;
        });
        expected.removeIf([](const auto &cell) { return cell.value() == 0; });
        QCOMPARE(found, expected);
    }
}

void TestCube::printsCounts()
{
    QCOMPARE(coding::countText(3'000'000), QStringLiteral("3"));
    QCOMPARE(coding::countText(250'000), QStringLiteral("0.25"));
    QCOMPARE(coding::countText(-1'000'001), QStringLiteral("-1.000001"));
    QCOMPARE(coding::countText(0), QStringLiteral("0"));
}

void TestCube::sumsOverDimensions()
{
    coding::CrossTable table {
        { "iccs", "year" },
        { { { "0101", "2020" }, 2 }, { { "0101", "2021" }, 3 }, { { "0401", "2020" }, 5 } }
    };
    QCOMPARE(table.total(), 10);
    QCOMPARE(table.countOf({ "0101", "2021" }), 3);
    QCOMPARE(table.countOf({ "0101", "2022" }), 0);
    QCOMPARE(table.by({ "year" }).countOf({ "2020" }), 7);
    QCOMPARE(table.by({ "iccs" }).countOf({ "0101" }), 5);
    QCOMPARE(table.by({}).total(), 10);
}

QTEST_GUILESS_MAIN(TestCube)
#include "tst_cube.moc"
