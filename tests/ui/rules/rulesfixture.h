// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/rules/gridmodel.h"
#include "ui/rules/gridview.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <memory>

// A session with a list of the police, a national attribute and the page that shows its tables.
struct RulesFixture {
    RulesFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, fixture.folder());
        fixture.addList(QStringLiteral("police"),
                        { QStringLiteral("100|Murder"), QStringLiteral("300|Robbery"),
                          QStringLiteral("400|Theft of a car") });
    }

    session::Session &session() { return fixture.session(); }

    static microdata::Attribute weapon()
    {
        microdata::Attribute weapon;
        weapon.id = QStringLiteral("weapon");
        weapon.name = { { QStringLiteral("en"), QStringLiteral("Weapon") } };
        const auto value = [](const char *code, const char *name, microdata::ValueKind kind) {
            return microdata::Value { QString::fromLatin1(code),
                                      { { QStringLiteral("en"), QString::fromLatin1(name) } },
                                      kind,
                                      {},
                                      {},
                                      {} };
        };
        weapon.values = { value("gun", "Firearm", microdata::ValueKind::Ordinary),
                          value("knife", "Knife", microdata::ValueKind::Ordinary),
                          value("none", "No weapon", microdata::ValueKind::Ordinary),
                          value("unknown", "not known", microdata::ValueKind::NotKnown) };
        return weapon;
    }

    static rules::Row row(const char *id, const QStringList &weapons, const char *category)
    {
        rules::Row row;
        row.id = QString::fromLatin1(id);
        row.cells.insert(QStringLiteral("weapon"), { weapons, false });
        row.output.category = classification::IccsCode::parse(QString::fromLatin1(category));
        return row;
    }

    // Every weapon has a row.
    static rules::DecisionTable robbery()
    {
        rules::DecisionTable table;
        table.id = QStringLiteral("robbery");
        table.name = QStringLiteral("Robbery");
        table.scope
            = { rules::ScopeKind::Offence, QStringLiteral("police"), { QStringLiteral("300") } };
        table.attributes = { QStringLiteral("weapon") };
        table.rows = { row("r1", { QStringLiteral("gun") }, "04011"),
                       row("r2", { QStringLiteral("knife") }, "04012"),
                       row("r3", { QStringLiteral("none"), QStringLiteral("unknown") }, "0401") };
        return table;
    }

    void put(const rules::DecisionTable &table)
    {
        QVERIFY(session().run(project::putTable(session().data(), table)));
    }
    void addRobbery()
    {
        const auto attribute = project::putAttribute(session().data(), weapon());
        QVERIFY(attribute && session().run(*attribute));
        put(robbery());
    }

    // Robberies by weapon, one of them with a weapon that no row knows, and a murder.
    void loadRecords(const QByteArray &records
                     = "code,weapon\n300,gun\n300,gun\n300,knife\n300,none\n300,club\n100,gun\n")
    {
        QFile file(fixture.folder() + QStringLiteral("/records.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(records), records.size());
        session::LoadedRecords loaded;
        loaded.request.input = file.fileName();
        loaded.request.layout.list = QStringLiteral("police");
        microdata::LayoutColumn code;
        code.column = QStringLiteral("code");
        code.role = microdata::ColumnRole::Code;
        microdata::LayoutColumn weapons;
        weapons.column = weapons.attribute = QStringLiteral("weapon");
        weapons.role = microdata::ColumnRole::Attribute;
        loaded.request.layout.columns = { code, weapons };
        session().setLoadedRecords(loaded);
    }

    void show()
    {
        page = std::make_unique<rulespage::RulesPage>(session());
        page->resize(1150, 680);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            fixture.jobs().waitForAll();
            QCoreApplication::processEvents();
        }
    }

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    rulespage::GridView *grid() const { return find<rulespage::GridView>("ruleGrid"); }
    rulespage::GridModel *model() const { return page->findChild<rulespage::GridModel *>(); }
    QAction *action(const char *name) const { return find<QAction>(name); }
    QWidget *editor() const { return grid()->findChild<QWidget *>(QStringLiteral("cellEditor")); }
    // "Gap", "Conflict", ...
    QStringList problems() const
    {
        const QAbstractItemModel *list = find<QAbstractItemView>("ruleProblems")->model();
        QStringList kinds;
        for (int row = 0; row < list->rowCount(); ++row)
            kinds << list->index(row, 0).data().toString();
        return kinds;
    }
    const rules::DecisionTable &table(const char *id = "robbery")
    {
        const auto *found = session().data().rules.find(QString::fromLatin1(id));
        if (!found)
            qFatal("there is no table %s", id);
        return *found;
    }
    int steps() { return int(session().project().undoList().size()); }

    support::SessionFixture fixture;
    std::unique_ptr<rulespage::RulesPage> page;
};
