// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listdifference.h"

#include "core/offences/likeness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using offences::ChangeType;
using offences::ListChange;
using offences::Offence;
using offences::OffenceList;

namespace
{

struct Row {
    const char *code;
    const char *label;
    const char *provision = "";
    const char *family = "";
};

Offence offenceOf(const Row &row)
{
    Offence offence { QString::fromUtf8(row.code),
                      *offences::OffenceCode::parse(QString::fromUtf8(row.code)) };
    offence.labels.insert(QStringLiteral("en"), QString::fromUtf8(row.label));
    offence.provision = QString::fromUtf8(row.provision);
    offence.family = QString::fromUtf8(row.family);
    return offence;
}

OffenceList listOf(const QList<Row> &rows)
{
    OffenceList list;
    list.info.id = QStringLiteral("police");
    list.info.language = QStringLiteral("en");
    for (const Row &row : rows) {
        Offence offence = offenceOf(row);
        for (int number = 2; list.find(offence.id); ++number)
            offence.id = QStringLiteral("%1#%2").arg(offence.code.toString()).arg(number);
        list.put(offence);
    }
    return list;
}

const char *nameOf(ChangeType type)
{
    switch (type) {
    case ChangeType::New:
        return "new";
    case ChangeType::Gone:
        return "gone";
    case ChangeType::LabelChanged:
        return "label";
    case ChangeType::CodeChanged:
        return "code";
    case ChangeType::Split:
        return "split";
    case ChangeType::Merged:
        return "merged";
    case ChangeType::Changed:
        break;
    }
    return "changed";
}

QString inWords(const QList<ListChange> &changes)
{
    QStringList lines;
    for (const ListChange &change : changes)
        lines << QStringLiteral("%1 %2>%3")
                     .arg(QLatin1String(nameOf(change.type)), change.before.join(QLatin1Char('+')),
                          change.after.join(QLatin1Char('+')));
    return lines.join(QStringLiteral("; "));
}

QStringList ids(const OffenceList &list)
{
    QStringList result;
    for (const Offence &offence : list.offences())
        result << offence.id + (offence.gone ? QStringLiteral("(gone)") : QString());
    return result;
}

} // namespace

class TestListDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheChange_data();
    void findsTheChange();
    void reorderingChangesNothing();
    void volumesAndColumnsAreRenewed();
    void eachOffenceStandsInOneChange();
    void takingOverKeepsIdsAndTheGone();
    void leavingAChangeLeavesTheOffence();
    void takenOverTwiceIsTheSame();
    void aCodeGivenToSomethingElse();
    void aGoneOffenceComesBack();
    void likenessOfLabels_data();
    void likenessOfLabels();
    void largeListsTakeSeconds();
};

void TestListDifference::findsTheChange_data()
{
    QTest::addColumn<QList<Row>>("before");
    QTest::addColumn<QList<Row>>("after");
    QTest::addColumn<QString>("changes");
    using Rows = QList<Row>;
    QTest::newRow("nothing") << Rows { { "1", "Theft" } } << Rows { { "1", "Theft" } } << "";
    QTest::newRow("new and gone") << Rows { { "1", "Theft" }, { "2", "Duelling" } }
                                  << Rows { { "1", "Theft" }, { "3", "Hacking" } }
                                  << "gone 2>; new >3";
    QTest::newRow("label") << Rows { { "1", "Theft of cars" } }
                           << Rows { { "1", "Theft of a car" } } << "label 1>1";
    QTest::newRow("provision") << Rows { { "1", "Theft", "s 1" } }
                               << Rows { { "1", "Theft", "s 2" } } << "changed 1>1";
    QTest::newRow("column left out")
        << Rows { { "1", "Theft", "s 1" } } << Rows { { "1", "Theft" } } << "";
    QTest::newRow("code") << Rows { { "1", "Theft" }, { "2", "Arson" } }
                          << Rows { { "1", "Theft" }, { "20", "Arson" } } << "code 2>20";
    QTest::newRow("zeros restored")
        << Rows { { "101", "Murder" }, { "102", "Attempted murder" } }
        << Rows { { "0101", "Murder" }, { "0102", "Murder, attempted" } }
        << "code 101>0101; code 102>0102";
    QTest::newRow("code and wording")
        << Rows { { "7", "Robbery with serious injuries" } }
        << Rows { { "70", "Robbery with serious injury" } } << "code 7>70";
    QTest::newRow("same label, family decides")
        << Rows { { "1", "Other", "", "Theft" }, { "2", "Other", "", "Fraud" } }
        << Rows { { "12", "Other", "", "Fraud" }, { "11", "Other", "", "Theft" } }
        << "code 1>11; code 2>12";
    QTest::newRow("same label, nothing decides")
        << Rows { { "1", "Other" }, { "2", "Other" } }
        << Rows { { "82", "Other" }, { "81", "Other" } } << "gone 1>; gone 2>; new >82; new >81";
    QTest::newRow("only the section number differs")
        << Rows { { "1", "Offence against section 12 of the Waters Act" } }
        << Rows { { "2", "Offence against section 13 of the Waters Act" } } << "gone 1>; new >2";
    QTest::newRow("split by longer codes")
        << Rows { { "21", "Homicide" } }
        << Rows { { "21_1", "Homicide, men" }, { "21_2", "Homicide, women" } }
        << "split 21>21_1+21_2";
    QTest::newRow("split by longer labels") << Rows { { "5", "Vehicle theft" }, { "6", "Arson" } }
                                            << Rows { { "51", "Vehicle theft of cars" },
                                                      { "52", "Theft of vehicle: motorcycles" },
                                                      { "6", "Arson" } }
                                            << "split 5>51+52";
    QTest::newRow("split into its pieces")
        << Rows { { "5", "Robbery with firearm or knife" } }
        << Rows { { "8", "Robbery with firearm" }, { "9", "Robbery with knife" } } << "split 5>8+9";
    QTest::newRow("split by provision") << Rows { { "5", "Bodily harm", "art. 223" } }
                                        << Rows { { "X1", "Bodily injury, simple", "art. 223" },
                                                  { "X2", "Grievous bodily harm", "Art. 223" } }
                                        << "split 5>X1+X2";
    QTest::newRow("merger") << Rows { { "51", "Vehicle theft of cars" },
                                      { "52", "Vehicle theft of motorcycles" },
                                      { "6", "Arson" } }
                            << Rows { { "5", "Vehicle theft" }, { "6", "Arson" } }
                            << "merged 51+52>5";
    QTest::newRow("doubled code, rows swapped")
        << Rows { { "9", "Fraud" }, { "9", "Forgery" } }
        << Rows { { "9", "Forgery" }, { "9", "Fraud" } } << "";
    QTest::newRow("codes swapped")
        << Rows { { "1", "Theft" }, { "2", "Arson" } }
        << Rows { { "1", "Arson" }, { "2", "Theft" } } << "code 1>2; code 2>1";
    QTest::newRow("same code, other wording altogether")
        << Rows { { "1", "Theft" } } << Rows { { "1", "Larceny" } } << "label 1>1";
    QTest::newRow("no words") << Rows { { "1", "***" } } << Rows { { "2", "***" } } << "code 1>2";
    QTest::newRow("empty lists") << Rows {} << Rows {} << "";
}

void TestListDifference::findsTheChange()
{
    QFETCH(QList<Row>, before);
    QFETCH(QList<Row>, after);
    QFETCH(QString, changes);
    const OffenceList old = listOf(before);
    OffenceList now = listOf(after);
    QCOMPARE(inWords(offences::difference(old, now)), changes);
    const auto taken = offences::takenOver(old, now, offences::difference(old, now));
    QCOMPARE(inWords(offences::difference(taken, now)), QString());
}

void TestListDifference::reorderingChangesNothing()
{
    QList<Row> rows { { "1", "Theft" }, { "2", "Arson" }, { "2", "Fire" }, { "3", "Theft" } };
    const OffenceList before = listOf(rows);
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return qstrcmp(a.label, b.label) < 0; });
    do {
        QCOMPARE(inWords(offences::difference(before, listOf(rows))), QString());
    } while (std::next_permutation(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::pair(QByteArray(a.label), QByteArray(a.code))
            < std::pair(QByteArray(b.label), QByteArray(b.code));
    }));
}

void TestListDifference::volumesAndColumnsAreRenewed()
{
    OffenceList before = listOf({ { "1", "Theft", "s 1", "Property" } });
    Offence old = before.offences().first();
    old.volumes = { { QStringLiteral("2022"), 10 } };
    old.labels.insert(QStringLiteral("fr"), QStringLiteral("Vol"));
    before.put(old);
    OffenceList after = listOf({ { "1", "Theft" } });
    Offence now = after.offences().first();
    now.volumes = { { QStringLiteral("2023"), 12 } };
    after.put(now);
    const auto changes = offences::difference(before, after);
    QCOMPARE(inWords(changes), QStringLiteral("changed 1>1"));
    const Offence taken = offences::takenOver(before, after, changes).offences().first();
    QCOMPARE(taken.volume(), 22.0);
    QCOMPARE(taken.provision, QStringLiteral("s 1"));
    QCOMPARE(taken.label(QStringLiteral("fr")), QStringLiteral("Vol"));
}

void TestListDifference::eachOffenceStandsInOneChange()
{
    QRandomGenerator random(3);
    const QStringList words { "theft", "robbery", "vehicle", "shop",     "knife", "firearm",
                              "minor", "public",  "fraud",   "computer", "house", "night" };
    const auto randomList = [&] {
        OffenceList list;
        list.info.language = QStringLiteral("en");
        for (int i = 0; i < 150; ++i) {
            const QString code = QString::number(random.bounded(400));
            QStringList label;
            for (int w = 0; w < 1 + random.bounded(4); ++w)
                label << words[random.bounded(int(words.size()))];
            Offence offence { code, *offences::OffenceCode::parse(code) };
            offence.labels.insert(QStringLiteral("en"), label.join(QLatin1Char(' ')));
            if (!list.find(code))
                list.put(offence);
        }
        return list;
    };
    for (int round = 0; round < 40; ++round) {
        const OffenceList before = randomList();
        const OffenceList after = randomList();
        const auto changes = offences::difference(before, after);
        QStringList old, now;
        for (const ListChange &change : changes) {
            old << change.before;
            now << change.after;
            QVERIFY(change.likeness >= 0 && change.likeness <= 1);
        }
        QCOMPARE(QSet<QString>(old.begin(), old.end()).size(), old.size());
        QCOMPARE(QSet<QString>(now.begin(), now.end()).size(), now.size());
        const auto taken = offences::takenOver(before, after, changes);
        qsizetype present = 0;
        for (const Offence &offence : taken.offences())
            present += !offence.gone;
        QCOMPARE(present, after.size());
        for (const Offence &offence : before.offences())
            QVERIFY(taken.find(offence.id));
        const QStringList all = ids(taken);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), taken.size());
        QCOMPARE(inWords(offences::difference(taken, after)), QString());
    }
}

void TestListDifference::takingOverKeepsIdsAndTheGone()
{
    const OffenceList before = listOf(
        { { "1", "Theft" }, { "2", "Duelling" }, { "3", "Arson" }, { "4", "Vehicle theft" } });
    OffenceList after = listOf({ { "30", "Arson" },
                                 { "41", "Vehicle theft of cars" },
                                 { "42", "Vehicle theft of boats" },
                                 { "1", "Theft" } });
    after.info.sourceFile = QStringLiteral("new.csv");
    const auto taken = offences::takenOver(before, after, offences::difference(before, after));
    QCOMPARE(ids(taken), QStringList({ "3", "4(gone)", "41", "42", "1", "2(gone)" }));
    QCOMPARE(taken.find(QStringLiteral("3"))->code.toString(), QStringLiteral("30"));
    QCOMPARE(taken.info.id, before.info.id);
    QCOMPARE(taken.info.version, before.info.version + 1);
    QCOMPARE(taken.info.sourceFile, QStringLiteral("new.csv"));
}

void TestListDifference::leavingAChangeLeavesTheOffence()
{
    const OffenceList before = listOf({ { "1", "Theft" }, { "2", "Duelling" }, { "3", "Arson" } });
    const OffenceList after = listOf({ { "1", "Larceny" }, { "9", "Hacking" }, { "30", "Arson" } });
    const auto changes = offences::difference(before, after);
    QCOMPARE(changes.size(), 4);
    const auto untouched = offences::takenOver(before, after, {});
    QCOMPARE(untouched.offences().size(), before.size());
    for (const Offence &offence : before.offences())
        QCOMPARE(*untouched.find(offence.id), offence);
    for (const ListChange &change : changes) {
        const auto taken = offences::takenOver(before, after, { change });
        QCOMPARE(offences::difference(taken, after).size(), changes.size() - 1);
    }
}

void TestListDifference::takenOverTwiceIsTheSame()
{
    const OffenceList before = listOf({ { "1", "Theft" }, { "2", "Arson" } });
    const OffenceList after = listOf({ { "1", "Arson" }, { "2", "Theft" }, { "3", "Fraud" } });
    const auto once = offences::takenOver(before, after, offences::difference(before, after));
    const auto twice = offences::takenOver(once, after, offences::difference(once, after));
    QCOMPARE(ids(once), ids(twice));
    QCOMPARE(once.find(QStringLiteral("1"))->label({}), QStringLiteral("Theft"));
    QCOMPARE(once.find(QStringLiteral("1"))->code.toString(), QStringLiteral("2"));
}

void TestListDifference::aCodeGivenToSomethingElse()
{
    const OffenceList before = listOf({ { "12", "Theft" } });
    const OffenceList after = listOf({ { "12", "Piracy at sea" }, { "13", "Theft" } });
    const auto changes = offences::difference(before, after);
    QCOMPARE(inWords(changes), QStringLiteral("code 12>13; new >12"));
    const auto taken = offences::takenOver(before, after, changes);
    QCOMPARE(ids(taken), QStringList({ "12#2", "12" }));
    QCOMPARE(taken.find(QStringLiteral("12"))->label({}), QStringLiteral("Theft"));
}

void TestListDifference::aGoneOffenceComesBack()
{
    const OffenceList first = listOf({ { "1", "Theft" }, { "2", "Duelling" } });
    const OffenceList without = listOf({ { "1", "Theft" } });
    const auto second = offences::takenOver(first, without, offences::difference(first, without));
    QVERIFY(second.find(QStringLiteral("2"))->gone);
    QCOMPARE(inWords(offences::difference(second, without)), QString());
    const auto changes = offences::difference(second, first);
    QCOMPARE(inWords(changes), QStringLiteral("changed 2>2"));
    QVERIFY(!offences::takenOver(second, first, changes).find(QStringLiteral("2"))->gone);
}

void TestListDifference::likenessOfLabels_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("case and marks") << "ROBO DE VEHÍCULO"
                                    << "Robo de vehiculo" << 1.0 << 1.0;
    QTest::newRow("signs") << "Theft, shop"
                           << "Theft - shop" << 1.0 << 1.0;
    QTest::newRow("plural") << "Theft of cars"
                            << "Theft of car" << 0.9 << 0.99;
    QTest::newRow("typing error") << "Harassment"
                                  << "Harrassment" << 0.4 << 0.99;
    QTest::newRow("unlike") << "Arson"
                            << "Piracy" << 0.0 << 0.2;
    QTest::newRow("numbers") << "Section 12"
                             << "Section 13" << 0.0 << 0.69;
    QTest::newRow("Chinese") << "故意杀人罪"
                             << "过失杀人罪" << 0.2 << 0.8;
    QTest::newRow("empty") << ""
                           << "Theft" << 0.0 << 0.0;
}

void TestListDifference::likenessOfLabels()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, least);
    QFETCH(double, most);
    const offences::LabelShape a(one, QStringLiteral("en"));
    const offences::LabelShape b(other, QStringLiteral("en"));
    const double likeness = a.likeness(b);
    QCOMPARE(b.likeness(a), likeness);
    QVERIFY2(likeness >= least && likeness <= most, qPrintable(QString::number(likeness)));
}

void TestListDifference::largeListsTakeSeconds()
{
    // Every code is new and every label differs, so labels have to find all partners.
    constexpr int count = 20'000;
    QRandomGenerator random(11);
    OffenceList before;
    OffenceList after;
    before.info.language = after.info.language = QStringLiteral("en");
    for (int i = 0; i < count; ++i) {
        QString words;
        for (int w = 0; w < 6; ++w)
            words += QStringLiteral("word%1 ").arg(QChar(u'a' + random.bounded(26)))
                + QString::number(random.bounded(3000), 36) + QLatin1Char(' ');
        const QString code = QString::number(i);
        Offence offence { code, *offences::OffenceCode::parse(code) };
        offence.labels.insert(QStringLiteral("en"), words);
        before.put(offence);
        offence.id = QStringLiteral("N") + code;
        offence.code = *offences::OffenceCode::parse(QStringLiteral("N") + code);
        offence.labels.insert(QStringLiteral("en"), words + QStringLiteral("again"));
        after.put(offence);
    }
    QElapsedTimer timer;
    timer.start();
    const auto changes = offences::difference(before, after);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(changes.size(), count);
    QVERIFY(std::all_of(changes.begin(), changes.end(), [](const ListChange &change) {
        return change.type == ChangeType::CodeChanged;
    }));
    QVERIFY2(elapsed < 30'000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(TestListDifference)
#include "tst_listdifference.moc"
