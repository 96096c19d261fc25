// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"
#include "ui/mapping/categorytree.h"
#include "ui/mapping/reasons.h"
#include "ui/mapping/suggestionsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

using mappingpage::CategoryTreeModel;
using mappingpage::SuggestionsModel;
using samples::iccs;
using samples::q;

class TestListModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void suggestionsByRank();
    void suggestionsBySection();
    void suggestionsTakeDrops();
    void reasonsMarkBothTexts();
    void descriptionIsNotQuotedAsAWhole();
    void treeHoldsTheClassification();
    void treeCountsWhatGoesThere();
    void treeTakesDrops();
    void treeShowsWhatWasFound();

private:
    static suggestion::Suggestion suggestion(const char *code, double score);
    static std::unique_ptr<QMimeData> dragged();
    std::optional<classification::Classification> m_iccs;
};

void TestListModels::initTestCase()
{
    m_iccs = samples::classification();
}

suggestion::Suggestion TestListModels::suggestion(const char *code, double score)
{
    suggestion::Suggestion made { iccs(code) };
    made.score = score;
    made.confidence = score / 10;
    suggestion::Reason reason;
    reason.text = base::Text::verbatim(q("The title has these words: “theft of a car”"));
    reason.source = q("theft of a car");
    reason.inSource = { { 0, 5 }, { 11, 3 } };
    reason.inLabel = { { 0, 5 } };
    reason.weight = 1;
    suggestion::Reason against;
    against.text = base::Text::verbatim(q("Against it: ICCS excludes “robbery” here"));
    against.source = q("robbery");
    against.inSource = { { 0, 7 } };
    against.other = iccs("0401");
    against.weight = -1;
    made.reasons = { reason, against };
    return made;
}

std::unique_ptr<QMimeData> TestListModels::dragged()
{
    auto data = std::make_unique<QMimeData>();
    data->setData(mappingpage::OffencesMimeType,
                  QByteArray(R"({"list":"police","offences":["868","870"]})"));
    return data;
}

void TestListModels::suggestionsByRank()
{
    SuggestionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSuggestions({ suggestion("050211", 9), suggestion("0701", 5), suggestion("0502", 4) },
                         mappingpage::Grouping::ByRank);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(mappingpage::RankRole).toInt(), 2);
    QCOMPARE(model.ranked(2)->category, iccs("0701"));
    QVERIFY(!model.ranked(4));
    QVERIFY(!model.ranked(0));
    QCOMPARE(model.index(0).data(models::FractionRole).toDouble(), 0.9);
    QVERIFY(!model.index(0).data(mappingpage::TakenRole).toBool());
    model.setTaken({ iccs("0701") });
    QVERIFY(model.index(1).data(mappingpage::TakenRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(q("050211")));
}

void TestListModels::suggestionsBySection()
{
    SuggestionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSuggestions({ suggestion("0701", 6), suggestion("050211", 5), suggestion("0502", 4) },
                         mappingpage::Grouping::BySection);
    // Section 05 has two of them and weighs more than the best single one.
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(0).data(mappingpage::HeadingRole).toBool());
    QCOMPARE(model.index(0).data(models::CodeRole).toString(), q("05"));
    QCOMPARE(model.ranked(1)->category, iccs("050211"));
    QCOMPARE(model.ranked(3)->category, iccs("0701"));
    QVERIFY(!model.at(0));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setGrouping(mappingpage::Grouping::ByRank);
    QCOMPARE(model.ranked(1)->category, iccs("0701"));
}

void TestListModels::suggestionsTakeDrops()
{
    SuggestionsModel model;
    model.setSuggestions({ suggestion("0701", 6) }, mappingpage::Grouping::BySection);
    QString target;
    model.setDrop([&](const QMimeData *data, const classification::IccsCode &code, Qt::DropAction) {
        target = code.toString() + mappingpage::draggedOffences(data).offences.join(q(","));
    });
    const auto data = dragged();
    QVERIFY(!model.dropMimeData(data.get(), Qt::LinkAction, -1, -1, model.index(0))); // a heading
    QVERIFY(!model.dropMimeData(data.get(), Qt::LinkAction, -1, -1, {}));
    QVERIFY(model.dropMimeData(data.get(), Qt::LinkAction, -1, -1, model.index(1)));
    QCOMPARE(target, q("0701868,870"));
}

void TestListModels::reasonsMarkBothTexts()
{
    const mappingpage::Reasons reasons(
        q("Theft <of> a vehicle"), [](const classification::IccsCode &) { return q("Robbery"); },
        QPalette());
    const QString html = reasons.html(suggestion("050211", 9));
    QVERIFY(html.contains(QRegularExpression(q("<b[^>]*>Theft</b> &lt;of&gt;")))); // escaped
    QVERIFY(html.contains(QRegularExpression(q("“<b[^>]*>theft</b> of a <b[^>]*>car</b>”"))));
    QVERIFY(html.contains(QRegularExpression(q("<b[^>]*>robbery</b>"))));
    QVERIFY(html.contains(q("href=\"0401\"")));
    QVERIFY(html.contains(q("0401 Robbery")));
    QVERIFY(html.indexOf(q("Against")) > html.indexOf(q("The title")));
}

// The list may speak another language than the screen; only the words that count are shown.
void TestListModels::descriptionIsNotQuotedAsAWhole()
{
    suggestion::Reason reason;
    reason.kind = suggestion::ReasonKind::Description;
    reason.source = q("Theft from a shop, or theft of a vehicle.");
    reason.text = base::lateText("suggestion", "Quoted: %1", { reason.source });
    reason.inSource = { { 33, 7 }, { 0, 5 }, { 22, 5 } };
    suggestion::Suggestion suggested = suggestion("0502", 1);
    suggested.reasons = { reason };
    const mappingpage::Reasons reasons(
        q("Vehicle theft"), [](const classification::IccsCode &) { return QString(); }, QPalette());
    const QString html = reasons.html(suggested);
    QVERIFY2(html.contains(q("Theft, vehicle")), qPrintable(html));
    QVERIFY(!html.contains(q("from a shop")));
    suggested.reasons[0].inSource.clear(); // nothing better to show
    QVERIFY(reasons.html(suggested).contains(q("from a shop")));
}

void TestListModels::treeHoldsTheClassification()
{
    CategoryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load(*m_iccs, q("es"));
    QCOMPARE(model.rowCount(), 11);
    const QModelIndex theft = model.indexOf(q("0502"));
    QVERIFY(theft.isValid());
    QCOMPARE(theft.parent().data(models::CodeRole).toString(), q("05"));
    QCOMPARE(theft.data().toString(),
             classification::titleOf(*m_iccs->category(iccs("0502")), q("es")));
    QVERIFY(!model.indexOf(q("9999")).isValid());
}

void TestListModels::treeCountsWhatGoesThere()
{
    CategoryTreeModel model;
    model.load(*m_iccs, q("en"));
    mapping::MappingSet set;
    set.put(samples::link("a", "868", "050211"));
    set.put(samples::link("b", "870", "0502"));
    set.put(samples::link("c", "101", "0101"));
    set.put(samples::link("d", "900", ""));
    model.count(set);
    QCOMPARE(model.row(model.indexOf(q("050211"))).here, 1);
    QCOMPARE(model.row(model.indexOf(q("0502"))).here, 1);
    QCOMPARE(model.row(model.indexOf(q("0502"))).below, 2);
    QCOMPARE(model.row(model.indexOf(q("05"))).below, 2);
    QVERIFY(!model.indexOf(q("04")).siblingAtColumn(1).data().isValid());
    set.remove(q("a"));
    model.count(set);
    QCOMPARE(model.row(model.indexOf(q("05"))).below, 1);
}

void TestListModels::treeTakesDrops()
{
    CategoryTreeModel model;
    model.load(*m_iccs, q("en"));
    QString target;
    model.setDrop([&](const QMimeData *, const classification::IccsCode &code, Qt::DropAction) {
        target = code.toString();
    });
    const auto data = dragged();
    QMimeData foreign;
    foreign.setText(q("868"));
    const QModelIndex theft = model.indexOf(q("0502"));
    QVERIFY(model.flags(theft).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(!model.dropMimeData(&foreign, Qt::LinkAction, -1, -1, theft));
    QVERIFY(!model.dropMimeData(data.get(), Qt::LinkAction, -1, -1, {}));
    QVERIFY(target.isEmpty());
    QVERIFY(model.dropMimeData(data.get(), Qt::LinkAction, -1, -1, theft));
    QCOMPARE(target, q("0502"));
}

void TestListModels::treeShowsWhatWasFound()
{
    CategoryTreeModel model;
    model.load(*m_iccs, q("en"));
    mappingpage::CategoryTreeFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setFound({ q("050211"), q("0101") });
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.rowCount(filter.index(1, 0)), 1); // only 0502 below 05
    filter.setFound({ QString() });
    QCOMPARE(filter.rowCount(), 0);
    filter.setFound({});
    QCOMPARE(filter.rowCount(), 11);
}

QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
