// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/correspondence.h"

#include <QTest>

class TestMappingSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksUpBothWays();
    void putReplacesAndMoves();
    void removeKeepsTheOrder();
    void manyChangesAgreeWithAPlainList();
    void stateIsTheLeastAdvanced();
    void cardinalities();
    void componentsOfTheGraph();

private:
    static mapping::Link link(const QString &id, const QString &offence, const QString &code);
};

mapping::Link TestMappingSet::link(const QString &id, const QString &offence, const QString &code)
{
    mapping::Link result;
    result.id = id;
    result.offence = offence;
    result.target = classification::IccsCode::parse(code);
    return result;
}

void TestMappingSet::looksUpBothWays()
{
    mapping::MappingSet set;
    set.put(link("a", "1", "0101"));
    set.put(link("b", "1", "0401"));
    set.put(link("c", "2", "0101"));
    QCOMPARE(set.ofOffence("1").size(), 2);
    QCOMPARE(set.ofOffence("1").first()->id, QStringLiteral("a"));
    QCOMPARE(set.ofCategory(*classification::IccsCode::parse("0101")).size(), 2);
    QVERIFY(set.ofOffence("3").isEmpty());
    QVERIFY(!set.find("d"));
}

void TestMappingSet::putReplacesAndMoves()
{
    mapping::MappingSet set;
    set.put(link("a", "1", "0101"));
    set.put(link("a", "2", "0401"));
    QCOMPARE(set.links().size(), 1);
    QVERIFY(set.ofOffence("1").isEmpty());
    QVERIFY(set.ofCategory(*classification::IccsCode::parse("0101")).isEmpty());
    QCOMPARE(set.ofOffence("2").size(), 1);
    set.put(link("a", "2", QString()));
    QVERIFY(set.ofCategory(*classification::IccsCode::parse("0401")).isEmpty());
}

void TestMappingSet::removeKeepsTheOrder()
{
    mapping::MappingSet set;
    for (const char *id : { "a", "b", "c" })
        set.put(link(QLatin1String(id), "1", "0101"));
    set.remove("b");
    set.remove("unknown");
    QCOMPARE(set.links().size(), 2);
    QCOMPARE(set.ofOffence("1").last()->id, QStringLiteral("c"));
    QCOMPARE(set.find("c")->id, QStringLiteral("c"));
}

void TestMappingSet::manyChangesAgreeWithAPlainList()
{
    mapping::MappingSet set;
    QMap<QString, QString> plain; // link -> offence
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    for (int step = 0; step < 3000; ++step) {
        const QString id = QString::number(next(50));
        const QString offence = QString::number(next(10));
        if (next(3) == 0) {
            set.remove(id);
            plain.remove(id);
        } else {
            set.put(link(id, offence, "0101"));
            plain.insert(id, offence);
        }
        const QString asked = QString::number(next(10));
        QCOMPARE(set.ofOffence(asked).size(), plain.values().count(asked));
    }
    QCOMPARE(set.links().size(), plain.size());
}

void TestMappingSet::stateIsTheLeastAdvanced()
{
    mapping::Link draft, approved, out;
    approved.status = mapping::Status::Approved;
    out.status = mapping::Status::OutOfScope;
    QCOMPARE(mapping::stateOf({}), mapping::OffenceState::Unmapped);
    QCOMPARE(mapping::stateOf({ &approved }), mapping::OffenceState::Approved);
    QCOMPARE(mapping::stateOf({ &approved, &draft }), mapping::OffenceState::Draft);
    QCOMPARE(mapping::stateOf({ &out }), mapping::OffenceState::OutOfScope);
}

void TestMappingSet::cardinalities()
{
    mapping::MappingSet set;
    set.put(link("one", "1", "0101"));
    set.put(link("n1a", "2", "0102"));
    set.put(link("n1b", "3", "0102"));
    set.put(link("1na", "4", "0401"));
    set.put(link("1nb", "4", "0501"));
    set.put(link("none", "5", QString()));
    set.put(link("nn", "3", "0501"));
    QCOMPARE(mapping::cardinality(set, *set.find("one")), QStringLiteral("1:1"));
    QCOMPARE(mapping::cardinality(set, *set.find("n1a")), QStringLiteral("n:1"));
    QCOMPARE(mapping::cardinality(set, *set.find("1na")), QStringLiteral("1:n"));
    QCOMPARE(mapping::cardinality(set, *set.find("none")), QStringLiteral("1:0"));
    QCOMPARE(mapping::cardinality(set, *set.find("nn")), QStringLiteral("n:n"));
}

void TestMappingSet::componentsOfTheGraph()
{
    const auto classification = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(classification.has_value());
    offences::OffenceList list;
    for (const char *code : { "1", "2", "3", "4" })
        list.put({ .id = QLatin1String(code),
                   .code = *offences::OffenceCode::parse(QLatin1String(code)) });
    mapping::MappingSet set;
    set.put(link("a", "1", "0101"));
    set.put(link("b", "2", "0101"));
    set.put(link("c", "2", "0401"));
    set.put(link("d", "3", "0501"));
    QMap<QString, int> types;
    qsizetype offences = 0, categories = 0;
    for (const auto &component : mapping::components(list, set, *classification)) {
        ++types[component.type];
        offences += component.offences.size();
        categories += component.categories.size();
    }
    QCOMPARE(types.value("n:n"), 1); // 1, 2 with 0101, 0401
    QCOMPARE(types.value("1:1"), 1); // 3 with 0501
    QCOMPARE(types.value("1:0"), 1); // 4
    QCOMPARE(types.value("0:1"), 317);
    QCOMPARE(offences, list.size());
    QCOMPARE(categories, 320);
}

QTEST_GUILESS_MAIN(TestMappingSet)
#include "tst_mappingset.moc"
