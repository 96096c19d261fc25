// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/offencelist.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using offences::Offence;
using offences::OffenceList;

class TestOffenceList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void institutionsGoThereAndBack();
    void putReplacesOrAdds();
    void insertKeepsOrder();
    void doubledCodesAreFoundInOrder();
    void randomEditsAgreeWithAPlainList();
    void copiesAreIndependent();
    void lookUpsStayQuick();
};

namespace
{

Offence offence(const QString &id, const QString &code = {})
{
    return { id, *offences::OffenceCode::parse(code.isEmpty() ? id : code) };
}

QStringList ids(const OffenceList &list)
{
    QStringList result;
    for (const Offence &one : list.offences())
        result << one.id;
    return result;
}

} // namespace

void TestOffenceList::institutionsGoThereAndBack()
{
    using offences::Institution;
    for (const auto institution :
         { Institution::Police, Institution::Prosecution, Institution::Courts, Institution::Prisons,
           Institution::Survey, Institution::Other })
        QCOMPARE(offences::institutionFromId(offences::institutionId(institution)), institution);
    QVERIFY(!offences::institutionFromId(QStringLiteral("army")));
}

void TestOffenceList::putReplacesOrAdds()
{
    OffenceList list;
    QVERIFY(!list.find(QStringLiteral("1")));
    list.put(offence(QStringLiteral("1")));
    list.put(offence(QStringLiteral("2")));
    Offence changed = offence(QStringLiteral("1"), QStringLiteral("1bis"));
    changed.provision = QStringLiteral("art. 3");
    list.put(changed);
    QCOMPARE(ids(list), QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
    QCOMPARE(list.find(QStringLiteral("1"))->provision, QStringLiteral("art. 3"));
    QVERIFY(list.withCode(QStringLiteral("1")).isEmpty());
    QCOMPARE(list.withCode(QStringLiteral("1bis")).size(), 1);
}

void TestOffenceList::insertKeepsOrder()
{
    OffenceList list;
    list.insert(5, offence(QStringLiteral("b")));
    list.insert(-1, offence(QStringLiteral("a")));
    list.insert(2, offence(QStringLiteral("d")));
    list.insert(2, offence(QStringLiteral("c")));
    QCOMPARE(ids(list).join(QString()), QStringLiteral("abcd"));
    list.remove(QStringLiteral("b"));
    list.remove(QStringLiteral("not there"));
    QCOMPARE(list.indexOf(QStringLiteral("b")), -1);
    QCOMPARE(list.indexOf(QStringLiteral("d")), 2);
}

void TestOffenceList::doubledCodesAreFoundInOrder()
{
    OffenceList list;
    list.setOffences({ offence(QStringLiteral("7")), offence(QStringLiteral("8")),
                       offence(QStringLiteral("7#2"), QStringLiteral("7")),
                       offence(QStringLiteral("7#3"), QStringLiteral("7")) });
    QStringList found;
    for (const Offence *one : list.withCode(QStringLiteral("7")))
        found << one->id;
    QCOMPARE(found,
             QStringList({ QStringLiteral("7"), QStringLiteral("7#2"), QStringLiteral("7#3") }));
    list.remove(QStringLiteral("7"));
    QCOMPARE(list.withCode(QStringLiteral("7")).size(), 2);
}

void TestOffenceList::randomEditsAgreeWithAPlainList()
{
    QRandomGenerator random(7);
    OffenceList list;
    QStringList plain;
    for (int step = 0; step < 3000; ++step) {
        const QString id = QString::number(random.bounded(200));
        const qsizetype known = plain.indexOf(id);
        switch (random.bounded(3)) {
        case 0:
            list.put(offence(id));
            if (known < 0)
                plain << id;
            break;
        case 1:
            if (known < 0) {
                const qsizetype at = random.bounded(int(plain.size()) + 1);
                list.insert(at, offence(id));
                plain.insert(at, id);
            }
            break;
        default:
            list.remove(id);
            plain.removeAll(id);
        }
        const QString probe = QString::number(random.bounded(200));
        QCOMPARE(list.indexOf(probe), plain.indexOf(probe));
        QCOMPARE(list.withCode(probe).size(), plain.count(probe));
    }
    QCOMPARE(ids(list), plain);
}

void TestOffenceList::copiesAreIndependent()
{
    OffenceList list;
    list.put(offence(QStringLiteral("1")));
    OffenceList copy = list;
    copy.remove(QStringLiteral("1"));
    copy.put(offence(QStringLiteral("2")));
    QCOMPARE(ids(list), QStringList({ QStringLiteral("1") }));
    QVERIFY(list.find(QStringLiteral("1")));
    QVERIFY(!list.find(QStringLiteral("2")));
}

void TestOffenceList::lookUpsStayQuick()
{
    constexpr int count = 100'000;
    QList<Offence> offences;
    for (int i = 0; i < count; ++i)
        offences << offence(QString::number(i));
    OffenceList list;
    list.setOffences(offences);
    QElapsedTimer timer;
    timer.start();
    qsizetype sum = 0;
    for (int i = 0; i < count; ++i)
        sum += list.indexOf(QString::number(i)) + list.withCode(QString::number(i)).size();
    QCOMPARE(sum, qsizetype(count) * (count - 1) / 2 + count);
    // A scan per look-up would take minutes; the bound leaves room for slow machines.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestOffenceList)
#include "tst_offencelist.moc"
