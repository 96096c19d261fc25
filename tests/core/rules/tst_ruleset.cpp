// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleset.h"
#include "ruletables.h"

#include <QTest>

using rules::DecisionTable;
using rules::RuleSet;
using rules::ScopeKind;

class TestRuleSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsFindsRemoves();
    void chainGoesFromNarrowToWide();
    void concerns_data();
    void concerns();
};

static DecisionTable scoped(const QString &id, ScopeKind kind, const QStringList &names,
                            const QString &list = QStringLiteral("police"))
{
    DecisionTable table;
    table.id = id;
    table.scope = { kind, list, names };
    return table;
}

static offences::Offence offence()
{
    offences::Offence offence { .id = "861#2", .code = *offences::OffenceCode::parse("861") };
    offence.family = "Property > Robbery > Armed";
    return offence;
}

void TestRuleSet::putsFindsRemoves()
{
    RuleSet set;
    set.put(scoped("a", ScopeKind::List, {}));
    set.put(scoped("b", ScopeKind::List, {}));
    DecisionTable changed = scoped("a", ScopeKind::List, {});
    changed.name = "new";
    set.put(changed);
    QCOMPARE(set.tables().size(), 2);
    QCOMPARE(set.find("a")->name, QStringLiteral("new"));
    QVERIFY(!set.find("c"));
    set.remove("a");
    QVERIFY(!set.find("a"));
    QCOMPARE(set.tables().size(), 1);
}

void TestRuleSet::chainGoesFromNarrowToWide()
{
    RuleSet set;
    set.put(scoped("list", ScopeKind::List, {}));
    set.put(scoped("property", ScopeKind::Family, { "Property" }));
    set.put(scoped("robbery", ScopeKind::Family, { "Property > Robbery" }));
    set.put(scoped("group", ScopeKind::Group, { "100", "861#2" }));
    set.put(scoped("own", ScopeKind::Offence, { "861#2" }));
    set.put(scoped("own too", ScopeKind::Offence, { "861#2" }));
    QStringList chain;
    for (const DecisionTable *table : set.forOffence("police", offence()))
        chain << table->id;
    QCOMPARE(chain, (QStringList { "own", "own too", "group", "robbery", "property", "list" }));
}

void TestRuleSet::concerns_data()
{
    QTest::addColumn<ScopeKind>("kind");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("expected");
    QTest::newRow("id") << ScopeKind::Offence << "police" << QStringList { "861#2" } << true;
    QTest::newRow("code") << ScopeKind::Offence << "police" << QStringList { "861" } << true;
    QTest::newRow("any list") << ScopeKind::Offence << "" << QStringList { "861" } << true;
    QTest::newRow("other list") << ScopeKind::List << "courts" << QStringList() << false;
    QTest::newRow("other offence") << ScopeKind::Group << "police" << QStringList { "8" } << false;
    QTest::newRow("heading") << ScopeKind::Family << "police" << QStringList { "Property" } << true;
    QTest::newRow("begins alike") << ScopeKind::Family << "police" << QStringList { "Prop" }
                                  << false;
    QTest::newRow("no heading") << ScopeKind::Family << "police" << QStringList() << false;
}

void TestRuleSet::concerns()
{
    QFETCH(ScopeKind, kind);
    QFETCH(QString, list);
    QFETCH(QStringList, names);
    RuleSet set;
    set.put(scoped("t", kind, names, list));
    QTEST(!set.forOffence("police", offence()).isEmpty(), "expected");
}

QTEST_GUILESS_MAIN(TestRuleSet)
#include "tst_ruleset.moc"
