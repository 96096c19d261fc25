// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/savedfilters.h"
#include "ui/shell/actions.h"
#include "ui/shell/pages.h"
#include "ui/shell/settings.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void actionsAreUnique();
    void mnemonicsAreUniqueInAMenu();
    void availabilityFollowsWhatIsOpen();
    void settingsAreUnique();
    void settingsComeBack();
    void savedFiltersAreASetting();
    void overrideLastsOneRun();
    void pagesAreUnique();

private:
    QTemporaryDir m_folder;
};

void TestTables::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestTables::actionsAreUnique()
{
    QSet<QByteArray> ids;
    QSet<QString> keys;
    for (const auto &row : shell::actionTable()) {
        QVERIFY2(!ids.contains(row.id), row.id);
        ids << row.id;
        const QString key = row.key.toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
        keys << key;
    }
}

void TestTables::mnemonicsAreUniqueInAMenu()
{
    QHash<shell::Menu, QString> used;
    for (const auto &row : shell::actionTable()) {
        const QString text = QString::fromUtf8(row.text).toLower();
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        QVERIFY2(at >= 0, row.text);
        const QChar letter = text.at(at + 1);
        QVERIFY2(!used[row.menu].contains(letter), row.text);
        used[row.menu] += letter;
    }
}

void TestTables::availabilityFollowsWhatIsOpen()
{
    shell::Actions actions;
    actions.setAvailable(shell::Needs::Nothing);
    QVERIFY(actions["file.open"]->isEnabled());
    QVERIFY(!actions["file.saveAs"]->isEnabled());
    actions.setAvailable(shell::Needs::Session);
    QVERIFY(actions["file.saveAs"]->isEnabled());
    QVERIFY(!actions["file.save"]->isEnabled());
    actions.setAvailable(shell::Needs::WritableSession);
    QVERIFY(actions["file.save"]->isEnabled());
    QMenuBar bar;
    QCOMPARE(actions.fill(&bar).size(), 4);
    QCOMPARE(bar.actions().size(), 4);
}

void TestTables::settingsAreUnique()
{
    QSet<int> settings;
    QSet<QByteArray> keys;
    for (const auto &row : shell::Settings::table()) {
        QVERIFY2(!settings.contains(int(row.setting)), row.key);
        QVERIFY2(!keys.contains(row.key), row.key);
        QVERIFY2(row.fallback.isValid(), row.key);
        settings << int(row.setting);
        keys << row.key;
    }
}

void TestTables::settingsComeBack()
{
    for (const auto &row : shell::Settings::table())
        QCOMPARE(shell::Settings().value(row.setting), row.fallback);
    shell::Settings().setValue(shell::Setting::TextSize, 120);
    QCOMPARE(shell::Settings().value(shell::Setting::TextSize).toInt(), 120);
}

void TestTables::savedFiltersAreASetting()
{
    mappingpage::FilterChoice choice;
    choice.chips << QStringLiteral("proposed");
    mappingpage::SavedFilters::add({ QStringLiteral("Mine"), choice });
    const QStringList kept = shell::Settings().value(shell::Setting::SavedFilters).toStringList();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.constFirst().startsWith(QStringLiteral("Mine")));
    shell::Settings().setValue(shell::Setting::SavedFilters, QStringList());
    QVERIFY(mappingpage::SavedFilters::own().isEmpty());
}

void TestTables::overrideLastsOneRun()
{
    shell::Settings settings;
    settings.override(shell::Setting::ColorScheme, QStringLiteral("dark"));
    QCOMPARE(settings.value(shell::Setting::ColorScheme).toString(), QStringLiteral("dark"));
    QCOMPARE(shell::Settings().value(shell::Setting::ColorScheme).toString(),
             QStringLiteral("system"));
    settings.setValue(shell::Setting::ColorScheme, QStringLiteral("light"));
    QCOMPARE(settings.value(shell::Setting::ColorScheme).toString(), QStringLiteral("light"));
}

void TestTables::pagesAreUnique()
{
    QSet<QByteArray> ids;
    for (const auto &row : shell::pageTable()) {
        QVERIFY2(!ids.contains(row.id), row.id);
        ids << row.id;
    }
    QVERIFY(ids.contains("overview"));
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
