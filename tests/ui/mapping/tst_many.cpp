// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many offences at once: every choice is one step for all of them.

#include "pagefixture.h"
#include "ui/mapping/bulkpanel.h"
#include "ui/mapping/categorytree.h"
#include "ui/mapping/suggestionsmodel.h"
#include "ui/widgets/filterchips.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QTreeView>

using samples::iccs;
using samples::q;

class TestMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void panelSaysWhatTheyHave();
    void statusForAll();
    void relationAndTagsForAll();
    void outOfScopeForAll();
    void suggestionForAll();
    void dropOnTheTree();
    void dropWithCtrlAdds();
    void dropOnASuggestion();
    void dropOfAnotherListIsRefused();
    void replaceEverywhere();
    void removeForAll();
    void selectionStaysWhileItNoLongerFits();
    void copyAsASpreadsheet();

private:
    void select(const QStringList &codes) const;
    QMenu *menuOf(const char *button) const { return m->find<QToolButton>(button)->menu(); }
    QMimeData *dragged() const;
    std::unique_ptr<PageFixture> m;
};

void TestMany::init()
{
    m = std::make_unique<PageFixture>();
    m->addPolice();
    m->put({ samples::link("a", "868", "0502"), samples::link("b", "869", "0501"),
             samples::link("c", "870", "0501", mapping::Status::Approved) });
    m->show();
}

void TestMany::cleanup()
{
    m.reset();
}

void TestMany::select(const QStringList &codes) const
{
    QItemSelection rows;
    for (int row = 0; row < m->view()->model()->rowCount(); ++row) {
        const QModelIndex index = m->view()->model()->index(row, 0);
        if (codes.contains(index.data().toString()))
            rows.select(index, index);
    }
    m->view()->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QMimeData *TestMany::dragged() const
{
    return m->view()->model()->mimeData(m->view()->selectionModel()->selectedRows());
}

void TestMany::panelSaysWhatTheyHave()
{
    auto *bulk = m->page->findChild<mappingpage::BulkPanel *>();
    QVERIFY(!bulk->isVisible());
    select({ q("861"), q("868"), q("869"), q("870") });
    QVERIFY(bulk->isVisible());
    QVERIFY(m->find<QLabel>("bulkTitle")->text().startsWith(q("4 ")));
    QStringList texts;
    for (const QLabel *label : bulk->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(q("Unmapped: 1; Proposed: 2; Approved: 1")), qPrintable(all));
    QVERIFY2(all.contains(QRegularExpression(q("0501 [^\n]*: 2\n0502 [^\n]*: 1"))),
             qPrintable(all));
    support::picture(*m->page, q("mapping-many"));
    select({ q("868") });
    QVERIFY(!bulk->isVisible());
}

void TestMany::statusForAll()
{
    const int before = m->steps();
    select({ q("861"), q("868"), q("869") });
    for (QAction *action : menuOf("bulkStatus")->actions()) {
        if (action->text() == q("Disputed"))
            action->trigger();
    }
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->summary("868"), q("0502 disputed"));
    QCOMPARE(m->summary("869"), q("0501 disputed"));
    QVERIFY(m->find<QLabel>("offencesNotice")->text().startsWith(q("1 "))); // 861 has no link
    QVERIFY(m->session->undo());
    QCOMPARE(m->summary("868"), q("0502 proposed"));
    QCOMPARE(m->summary("869"), q("0501 proposed"));
    // Enter approves all of them and goes on.
    select({ q("868"), q("869") });
    QTest::keyClick(m->view(), Qt::Key_Return);
    QCOMPARE(m->summary("868"), q("0502 approved"));
    QCOMPARE(m->summary("869"), q("0501 approved"));
}

void TestMany::relationAndTagsForAll()
{
    select({ q("868"), q("869") });
    int before = m->steps();
    menuOf("bulkRelation")->actions().at(0)->trigger();
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->links("869").constFirst()->extent, mapping::Extent::Equal);
    QMenu *tags = menuOf("bulkTags");
    Q_EMIT tags->aboutToShow();
    before = m->steps();
    for (QMenu *tag : tags->findChildren<QMenu *>()) {
        if (tag->title().contains(q("(Cy)")))
            tag->actions().at(1)->trigger();
    }
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->links("868").constFirst()->tags.constFirst().tag, q("event.Cy"));
    QCOMPARE(m->links("869").constFirst()->tags.size(), 1);
}

void TestMany::outOfScopeForAll()
{
    select({ q("868"), q("900") });
    const int before = m->steps();
    menuOf("bulkOutOfScope")->actions().constFirst()->trigger();
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->summary("868"), q("- out of scope"));
    QCOMPARE(m->summary("900"), q("- out of scope"));
    QVERIFY(!m->links("900").constFirst()->reason.isEmpty());
    menuOf("bulkOutOfScope")->actions().constLast()->trigger();
    auto *reason = m->find<QLineEdit>("bulkReason");
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, q("Not counted here."));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(m->links("868").constFirst()->reason, q("Not counted here."));
    QCOMPARE(m->steps(), before + 2);
}

void TestMany::suggestionForAll()
{
    m->panel()->showOffence(q("861"));
    m->view()->selectionModel()->select(m->view()->model()->index(0, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m->panel()->selectedOffences(), QStringList({ q("101"), q("861") }));
    const QString code
        = m->find<QListView>("suggestions")->model()->index(0, 0).data(models::CodeRole).toString();
    const int before = m->steps();
    QTest::keyClick(m->view(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->summary("101"), code + q(" proposed"));
    QCOMPARE(m->summary("861"), code + q(" proposed"));
}

void TestMany::dropOnTheTree()
{
    m->action("showTree")->trigger();
    m->settle();
    auto *tree = m->find<QTreeView>("categoryTree");
    QVERIFY(tree->isVisible());
    select({ q("861"), q("868") });
    const std::unique_ptr<QMimeData> data(dragged());
    const QModelIndex section = tree->model()->index(3, 0); // 04
    const QModelIndex robbery = tree->model()->index(0, 0, section);
    QCOMPARE(robbery.data(models::CodeRole).toString(), q("0401"));
    const int before = m->steps();
    tree->expand(section);
    tree->scrollTo(robbery);
    const QPoint at = tree->visualRect(robbery).center();
    QDragEnterEvent enter(at, Qt::LinkAction | Qt::CopyAction, data.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &enter);
    QDragMoveEvent move(at, Qt::LinkAction | Qt::CopyAction, data.get(), Qt::LeftButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(tree->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::LinkAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::LinkAction);
    QCoreApplication::sendEvent(tree->viewport(), &drop);
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->summary("861"), q("0401 proposed"));
    QCOMPARE(m->summary("868"), q("0401 proposed"));
    QCOMPARE(robbery.siblingAtColumn(1).data().toString(), q("2"));
}

void TestMany::dropWithCtrlAdds()
{
    select({ q("868") });
    const std::unique_ptr<QMimeData> data(dragged());
    auto &tree = m->page->findChild<mappingpage::CategoryTree *>()->model();
    QVERIFY(tree.dropMimeData(data.get(), Qt::CopyAction, -1, -1, tree.indexOf(q("0701"))));
    QCOMPARE(m->summary("868"), q("0502 proposed; 0701 proposed"));
    // Without Ctrl it is not clear which of the two is meant.
    QVERIFY(tree.dropMimeData(data.get(), Qt::LinkAction, -1, -1, tree.indexOf(q("0401"))));
    QCOMPARE(m->summary("868"), q("0502 proposed; 0701 proposed"));
    QVERIFY(!m->find<QLabel>("offencesNotice")->text().isEmpty());
}

void TestMany::dropOnASuggestion()
{
    m->panel()->showOffence(q("861"));
    select({ q("101"), q("861") });
    const std::unique_ptr<QMimeData> data(dragged());
    auto *model = m->find<QListView>("suggestions")->model();
    const QModelIndex first = model->index(0, 0);
    const QString code = first.data(models::CodeRole).toString();
    QVERIFY(model->dropMimeData(data.get(), Qt::LinkAction, -1, -1, first));
    QCOMPARE(m->summary("101"), code + q(" proposed"));
    QCOMPARE(m->summary("861"), code + q(" proposed"));
}

void TestMany::dropOfAnotherListIsRefused()
{
    QMimeData data;
    data.setData(mappingpage::OffencesMimeType,
                 QByteArray(R"({"list":"courts","offences":["868"]})"));
    const int before = m->steps();
    auto &tree = m->page->findChild<mappingpage::CategoryTree *>()->model();
    tree.dropMimeData(&data, Qt::LinkAction, -1, -1, tree.indexOf(q("0701")));
    QCOMPARE(m->steps(), before);
    QCOMPARE(m->summary("868"), q("0502 proposed"));
}

void TestMany::replaceEverywhere()
{
    m->panel()->showOffence(q("869"));
    const int before = m->steps();
    m->action("replaceEverywhere")->trigger();
    auto *search = m->find<QLineEdit>("pickerSearch");
    QTest::keyClicks(search, q("0504"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(m->summary("869"), q("0504 proposed"));
    QCOMPARE(m->summary("870"), q("0504 proposed"));
    QCOMPARE(m->summary("868"), q("0502 proposed"));
    QVERIFY(m->find<QLabel>("offencesNotice")->text().startsWith(q("2 ")));
}

void TestMany::removeForAll()
{
    select({ q("868"), q("869"), q("861") });
    const int before = m->steps();
    QTest::keyClick(m->view(), Qt::Key_Delete);
    QCOMPARE(m->steps(), before + 1);
    QVERIFY(m->links("868").isEmpty());
    QVERIFY(m->links("869").isEmpty());
    QVERIFY(m->session->undo());
    QCOMPARE(m->summary("869"), q("0501 proposed"));
}

void TestMany::selectionStaysWhileItNoLongerFits()
{
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("unmapped") });
    QCOMPARE(m->view()->model()->rowCount(), 4);
    select({ q("101"), q("102") });
    m->settle();
    menuOf("bulkOutOfScope")->actions().constFirst()->trigger();
    m->settle();
    QCOMPARE(m->view()->model()->rowCount(), 4); // one may go on with them
    QCOMPARE(m->panel()->selectedOffences().size(), 2);
    m->panel()->setCurrentOffence(q("861"));
    m->settle();
    QCOMPARE(m->view()->model()->rowCount(), 2);
}

void TestMany::copyAsASpreadsheet()
{
    select({ q("868"), q("869") });
    QTest::keyClick(m->view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(q("Code\tOffence\t")));
    QVERIFY(lines.at(1).startsWith(q("868\tTheft of a car\t")));
    QVERIFY(lines.at(2).contains(q("0501")));
    QVERIFY(data->html().contains(q("<td")));
}

QTEST_MAIN(TestMany)
#include "tst_many.moc"
