// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/classification/browsepanel.h"
#include "ui/classification/textpanel.h"
#include "ui/classification/titlesmatch.h"
#include "ui/classification/visited.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using classification::Classification;
using classification::IccsCode;
using classification::labelOf;

class TestPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wayBackAndForward();
    void treeHoldsEveryCategory();
    void countsOfChildrenReachTheParents();
    void countsChangeWithoutFolding();
    void hitsReplaceTheTree();
    void keysLeadFromTheSearchToTheText();
    void textNamesEverything_data();
    void textNamesEverything();
    void ourWordsAreMarkedAsOurs();
    void exclusionsLeadToTheirTargets();
    void inheritedNotesAreFolded();
    void variablesUnfoldToTheirValues();
    void linkedOffencesLeadToTheOffence();
    void everyCategoryIsShown();
    void titlesMatchWithAliasesAndZeros();
    void titlesOfOddTables();

private:
    const Classification &iccs() const { return *m_iccs; }
    QString shown(const QString &code, const QString &language = QStringLiteral("en"));

    std::unique_ptr<Classification> m_iccs;
    std::unique_ptr<classificationpage::TextPanel> m_text;
};

namespace
{

IccsCode code(const QString &text)
{
    return *IccsCode::parse(text);
}

mapping::MappingSet set(const QStringList &offencesAndTargets)
{
    mapping::MappingSet set;
    for (const QString &pair : offencesAndTargets) {
        mapping::Link link;
        link.id = pair;
        link.offence = pair.section(QLatin1Char('='), 0, 0);
        link.target = code(pair.section(QLatin1Char('='), 1));
        set.put(link);
    }
    return set;
}

table::Table titlesTable(const QList<QStringList> &rows)
{
    table::Table table;
    table.header = { QStringLiteral("Nr"), QStringLiteral("Code"), QStringLiteral("Titre") };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        table.rows << QStringList { QString::number(i) } + rows.at(i);
        table.lineNumbers << int(i) + 2;
    }
    return table;
}

} // namespace

void TestPanels::initTestCase()
{
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
    auto loaded = Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message()));
    m_iccs = std::make_unique<Classification>(*loaded);
    m_text = std::make_unique<classificationpage::TextPanel>();
    m_text->resize(760, 900);
}

QString TestPanels::shown(const QString &text, const QString &language)
{
    m_text->showCategory(iccs(), code(text), language, {});
    return m_text->toPlainText();
}

void TestPanels::wayBackAndForward()
{
    classificationpage::Visited visited;
    QVERIFY(!visited.canGoBack());
    QCOMPARE(visited.back(), QString());
    for (const char *next : { "01", "0101", "0101", "02" })
        visited.visit(QLatin1String(next));
    QCOMPARE(visited.back(), QStringLiteral("0101"));
    QCOMPARE(visited.back(), QStringLiteral("01"));
    QCOMPARE(visited.back(), QStringLiteral("01"));
    QCOMPARE(visited.forward(), QStringLiteral("0101"));
    visited.visit(QStringLiteral("05"));
    QVERIFY(!visited.canGoForward());
    QCOMPARE(visited.back(), QStringLiteral("0101"));
}

void TestPanels::treeHoldsEveryCategory()
{
    classificationpage::CategoryTree tree(classificationpage::categoryColumns());
    const QAbstractItemModelTester tester(&tree);
    tree.setRoot(classificationpage::categoryRoot(iccs(), QStringLiteral("es"), {}));
    QCOMPARE(tree.rowCount(), 11);
    for (const auto &category : iccs().categories()) {
        const QModelIndex index = classificationpage::indexOfCode(tree, category.code.toString());
        QVERIFY2(index.isValid(), qPrintable(category.code.toString()));
        QCOMPARE(index.data().toString(), titleOf(category, QStringLiteral("es")));
    }
    QVERIFY(!classificationpage::indexOfCode(tree, QStringLiteral("9999")).isValid());
}

void TestPanels::countsOfChildrenReachTheParents()
{
    const auto counts = classificationpage::countLinks(
        set({ QStringLiteral("a=0101"), QStringLiteral("b=02011"), QStringLiteral("b=02012"),
              QStringLiteral("c=0201") }),
        iccs());
    QCOMPARE(counts.value(QStringLiteral("01")).within, 1);
    QCOMPARE(counts.value(QStringLiteral("01")).here, 0);
    QCOMPARE(counts.value(QStringLiteral("0201")).here, 1);
    QCOMPARE(counts.value(QStringLiteral("0201")).within, 2); // b counts once
    QCOMPARE(counts.value(QStringLiteral("03")).within, 0);
}

void TestPanels::countsChangeWithoutFolding()
{
    classificationpage::BrowsePanel panel;
    panel.showTree(iccs(), QStringLiteral("en"), {});
    auto *tree = panel.findChild<QTreeView *>(QStringLiteral("categories"));
    panel.select(QStringLiteral("02011"));
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    const auto counts = classificationpage::countLinks(set({ QStringLiteral("a=02011") }), iccs());
    panel.showCounts(counts);
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("1"));
    panel.showTree(iccs(), QStringLiteral("es"), counts); // another language keeps the place
    QCOMPARE(tree->currentIndex().data(models::CodeRole).toString(), QStringLiteral("02011"));
}

void TestPanels::hitsReplaceTheTree()
{
    const classification::SearchIndex index(iccs());
    classificationpage::BrowsePanel panel;
    panel.resize(420, 640);
    panel.showTree(iccs(), QStringLiteral("en"), {});
    auto *hits = panel.findChild<QListView *>(QStringLiteral("hits"));
    const QAbstractItemModelTester tester(hits->model());
    QList<classificationpage::HitRow> rows;
    for (const auto &hit : index.find(QStringLiteral("car theft")))
        rows << classificationpage::hitRow(hit, iccs(), QStringLiteral("en"));
    QVERIFY(!rows.isEmpty());
    panel.showHits(QStringLiteral("car theft"), rows);
    panel.show();
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->model()->rowCount(), rows.size());
    const QString spoken = hits->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(rows.first().code), qPrintable(spoken));
    support::picture(panel, QStringLiteral("classification-hits"));
    panel.showHits(QStringLiteral("xyzzy"), {});
    QVERIFY(!hits->isVisible());
    QVERIFY(!panel.findChild<QTreeView *>(QStringLiteral("categories"))->isVisible());
    panel.showHits({}, {});
    QVERIFY(panel.findChild<QTreeView *>(QStringLiteral("categories"))->isVisible());
}

void TestPanels::keysLeadFromTheSearchToTheText()
{
    classificationpage::BrowsePanel panel;
    panel.showTree(iccs(), QStringLiteral("en"), {});
    panel.show();
    QSignalSpy queries(&panel, &classificationpage::BrowsePanel::queryChanged);
    QSignalSpy selected(&panel, &classificationpage::BrowsePanel::categorySelected);
    QTest::keyClicks(panel.searchField(), QStringLiteral("0101"));
    QTRY_COMPARE(queries.count(), 1);
    panel.showHits(
        QStringLiteral("0101"),
        { { QStringLiteral("0101"), QStringLiteral("Intentional homicide"), {}, {}, {}, {} },
          { QStringLiteral("01"), QStringLiteral("Death"), {}, {}, {}, {} } });
    QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.last().at(0).toString(), QStringLiteral("0101"));
    auto *hits = panel.findChild<QListView *>(QStringLiteral("hits"));
    QTest::keyClick(hits, Qt::Key_Down);
    QCOMPARE(selected.last().at(0).toString(), QStringLiteral("01"));
}

void TestPanels::textNamesEverything_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("title") << "0101"
                           << "en"
                           << "Intentional homicide";
    QTest::newRow("other language") << "0101"
                                    << "en"
                                    << "Homicidio intencional";
    QTest::newRow("level name") << "0101"
                                << "es"
                                << "División";
    QTest::newRow("path") << "010321"
                          << "en"
                          << "0103";
    QTest::newRow("residual") << "02029"
                              << "en"
                              << "Residual category";
    QTest::newRow("inclusion") << "0101"
                               << "en"
                               << "Murder";
    QTest::newRow("exclusion") << "0101"
                               << "en"
                               << "0102";
    QTest::newRow("not applicable") << "0101"
                                    << "en"
                                    << "only completed homicides";
    QTest::newRow("slip") << "01049"
                          << "en"
                          << "Table I heads this class 01042";
    QTest::newRow("Eurostat") << "0101"
                              << "en"
                              << "ICCS0101";
    QTest::newRow("nothing printed") << "08039"
                                     << "en"
                                     << "prints no inclusions";
}

void TestPanels::textNamesEverything()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const QString text = shown(code, language);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestPanels::ourWordsAreMarkedAsOurs()
{
    const QString description = labelOf(iccs().category(code(QStringLiteral("0401")))->descriptions,
                                        QStringLiteral("en"));
    QVERIFY(!description.isEmpty());
    const QString text = shown(QStringLiteral("0401"));
    QVERIFY(text.contains(description));
    QVERIFY(text.indexOf(QStringLiteral("In our own words")) > text.indexOf(description));
}

void TestPanels::exclusionsLeadToTheirTargets()
{
    shown(QStringLiteral("0101"));
    QVERIFY(m_text->toHtml().contains(QStringLiteral("href=\"category:0102\"")));
    QSignalSpy activated(m_text.get(), &classificationpage::TextPanel::categoryActivated);
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("category:0102")));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("0102"));
}

void TestPanels::inheritedNotesAreFolded()
{
    const auto isInherited = [](const classification::Note &note) { return note.inherited; };
    for (const auto &category : iccs().categories()) {
        const auto note = std::find_if(category.notes.begin(), category.notes.end(), isInherited);
        if (note == category.notes.end() || note->kind != classification::NoteKind::Exclusion)
            continue;
        const QString wanted = labelOf(note->text, QStringLiteral("en"));
        QVERIFY(!shown(category.code.toString()).contains(wanted));
        const QUrl fold(QStringLiteral("fold:exclusions/") + note->from.toString());
        Q_EMIT m_text->anchorClicked(fold);
        QVERIFY(m_text->toPlainText().contains(wanted));
        Q_EMIT m_text->anchorClicked(fold);
        QVERIFY(!m_text->toPlainText().contains(wanted));
        return;
    }
    QFAIL("the edition has inherited exclusions");
}

void TestPanels::variablesUnfoldToTheirValues()
{
    QVERIFY(!shown(QStringLiteral("0401")).contains(QStringLiteral("About the victim")));
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("fold:variables")));
    QVERIFY(m_text->toPlainText().contains(QStringLiteral("About the victim")));
    QVERIFY(!m_text->toPlainText().contains(QStringLiteral("Completed")));
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("fold:tag/event.At")));
    QVERIFY(m_text->toPlainText().contains(QStringLiteral("Completed")));
    support::picture(*m_text, QStringLiteral("classification-variables"));
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("fold:variables")));
}

void TestPanels::linkedOffencesLeadToTheOffence()
{
    QList<classificationpage::LinkedOffence> linked;
    for (int i = 0; i < 250; ++i)
        linked << classificationpage::LinkedOffence {
            QStringLiteral("police"),  QStringLiteral("o/%1").arg(i),
            QString::number(800 + i),  QStringLiteral("Robbery <of> kind %1").arg(i),
            QStringLiteral("Police"),  QStringLiteral("Same acts"),
            QStringLiteral("Approved")
        };
    m_text->showCategory(iccs(), code(QStringLiteral("0401")), QStringLiteral("en"), linked);
    QVERIFY(m_text->toPlainText().contains(QStringLiteral("Robbery <of> kind 7")));
    QVERIFY(!m_text->toPlainText().contains(QStringLiteral("kind 249")));
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("fold:linked")));
    QVERIFY(m_text->toPlainText().contains(QStringLiteral("kind 249")));
    QSignalSpy activated(m_text.get(), &classificationpage::TextPanel::offenceActivated);
    Q_EMIT m_text->anchorClicked(QUrl(QStringLiteral("offence:249")));
    QCOMPARE(activated.at(0).at(1).toString(), QStringLiteral("o/249"));
}

void TestPanels::everyCategoryIsShown()
{
    for (const auto &category : iccs().categories()) {
        const QString text = shown(category.code.toString(), QStringLiteral("es"));
        QVERIFY2(text.contains(titleOf(category, QStringLiteral("es"))),
                 qPrintable(category.code.toString()));
    }
    shown(QStringLiteral("0401"));
    support::picture(*m_text, QStringLiteral("classification-text"));
}

void TestPanels::titlesMatchWithAliasesAndZeros()
{
    const auto table
        = titlesTable({ { QStringLiteral("101"), QStringLiteral("Homicide volontaire") },
                        { QStringLiteral("01042"), QStringLiteral("Autre euthanasie") },
                        { QStringLiteral("0401"), QStringLiteral(" Vol  avec violence ") },
                        { QStringLiteral("0401"), QStringLiteral("Autre chose") },
                        { QStringLiteral("7777"), QStringLiteral("Rien") },
                        { QStringLiteral("0502"), QString() },
                        { QString(), QStringLiteral("Sans code") } });
    const auto columns = classificationpage::guessTitleColumns(table, iccs());
    QCOMPARE(columns.code, 1);
    QCOMPARE(columns.title, 2);
    const auto match = classificationpage::matchTitles(table, columns.code, columns.title, iccs());
    QCOMPARE(match.titles.size(), 3);
    QCOMPARE(match.titles.value(code(QStringLiteral("0401"))), QStringLiteral("Vol avec violence"));
    QCOMPARE(match.titles.value(code(QStringLiteral("01049"))), QStringLiteral("Autre euthanasie"));
    QCOMPARE(match.aliases, 1);
    QCOMPARE(match.zerosRestored, 1);
    QCOMPARE(match.missing, 317);
    QStringList checks;
    for (const auto &finding : match.findings)
        checks << finding.check;
    QCOMPARE(checks,
             QStringList({ QStringLiteral("N03"), QStringLiteral("N01"), QStringLiteral("N04") }));
}

void TestPanels::titlesOfOddTables()
{
    const auto empty = classificationpage::guessTitleColumns({}, iccs());
    QCOMPARE(empty.code, -1);
    QCOMPARE(empty.title, -1);
    QVERIFY(classificationpage::matchTitles({}, -1, -1, iccs()).titles.isEmpty());
    const auto short_ = titlesTable({ {}, { QStringLiteral("0101") } });
    const auto match = classificationpage::matchTitles(short_, 1, 2, iccs());
    QVERIFY(match.titles.isEmpty());
    QCOMPARE(match.findings.size(), 1);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
