// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/offencesfilter.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/models/rowfilter.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using mappingpage::OffencesFilter;
using mappingpage::OffencesModel;
using samples::q;

namespace
{

mappingpage::FilterChoice choice(const QString &text, const QStringList &chips,
                                 const QString &section)
{
    mappingpage::FilterChoice made;
    made.text = text;
    made.chips = QSet<QString>(chips.begin(), chips.end());
    if (!section.isEmpty())
        made.sections << section;
    return made;
}

} // namespace

class TestOffences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void rowsSayWhatLinksSay();
    void linksTouchTheirRowsOnly();
    void manyLinksAtOnce();
    void loadingTheSameListKeepsFindings();
    void filters_data();
    void filters();
    void counts();
    void dragCarriesIds();
    void familiesStandAboveTheirRows();
    void familiesFollowFilterAndSort();
    void hundredThousand();

private:
    mappingpage::RowMaker maker() const { return { *m_iccs, q("en") }; }
    std::optional<classification::Classification> m_iccs;
    offences::OffenceList m_list;
    mapping::MappingSet m_set;
    std::unique_ptr<OffencesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOffences::initTestCase()
{
    m_iccs = samples::classification();
}

void TestOffences::init()
{
    m_tester.reset();
    m_list = samples::police();
    auto gone = samples::offence("999", "Duelling", "Other");
    gone.gone = true;
    m_list.put(gone);
    auto sum = samples::offence("SUM", "All offences", "", 33130);
    sum.kind = offences::OffenceKind::Sum;
    m_list.put(sum);
    m_set = {};
    m_set.put(samples::link("a", "101", "0101", mapping::Status::Approved));
    m_set.put(samples::link("b", "868", "050211"));
    m_set.put(samples::link("c", "869", "0501", mapping::Status::Approved));
    m_set.put(samples::link("d", "869", "0504", mapping::Status::InReview));
    m_set.put(samples::link("e", "870", "05029", mapping::Status::Disputed));
    m_set.put(samples::link("f", "900", "", mapping::Status::OutOfScope));
    m_model = std::make_unique<OffencesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->load(m_list, m_set, maker());
}

void TestOffences::rowsSayWhatLinksSay()
{
    using mapping::OffenceState;
    const auto row = [this](const char *id) { return m_model->row(m_model->rowOf(q(id))); };
    QCOMPARE(row("101").state, OffenceState::Approved);
    QCOMPARE(row("861").state, OffenceState::Unmapped);
    QCOMPARE(row("869").state, OffenceState::InReview); // the least advanced of its links
    QCOMPARE(row("869").targets.size(), 2);
    QVERIFY(row("870").residual);
    QVERIFY(!row("868").residual);
    QVERIFY(!row("900").isOpen());
    QVERIFY(!row("SUM").isOpen());
    QVERIFY(row("861").isOpen());
    const int number = m_model->rowOf(q("869"));
    QCOMPARE(m_model->index(number, mappingpage::TargetColumn).data().toString(), q("0501, 0504"));
    QCOMPARE(m_model->index(number, mappingpage::VolumeColumn).data(models::SortRole).toDouble(),
             7000.0);
    QVERIFY(!m_model->index(m_model->rowOf(q("900")), mappingpage::VolumeColumn).data().isValid());
    QCOMPARE(m_model->index(number, 0).data(models::IdRole).toString(), q("869"));
}

void TestOffences::linksTouchTheirRowsOnly()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_set.put(samples::link("g", "861", "0401"));
    m_model->refreshLinks(m_set, { q("g") }, maker());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), m_model->rowOf(q("861")));
    m_set.remove(q("g"));
    m_model->refreshLinks(m_set, { q("g") }, maker()); // it is known where it was
    QCOMPARE(m_model->row(m_model->rowOf(q("861"))).state, mapping::OffenceState::Unmapped);
    QCOMPARE(changed.count(), 2);
    m_model->refreshLinks(m_set, { q("a"), q("unknown") }, maker());
    QCOMPARE(changed.count(), 2); // nothing differs
    QCOMPARE(reset.count(), 0);
}

void TestOffences::manyLinksAtOnce()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    for (const char *offence : { "101", "102", "861" })
        m_set.put(samples::link(offence, offence, "0401", mapping::Status::Draft));
    m_model->refreshLinks(m_set, {}, maker());
    QCOMPARE(m_model->row(m_model->rowOf(q("102"))).state, mapping::OffenceState::Draft);
    QCOMPARE(m_model->row(m_model->rowOf(q("101"))).targets.size(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestOffences::loadingTheSameListKeepsFindings()
{
    m_model->setFindings({ { q("861"), { int(base::Severity::Error), 2 } } });
    m_model->setSuggestion(m_model->rowOf(q("861")), { 0.5, q("0401") });
    m_list.put(samples::offence("861", "Robbery of a passer-by", "Property", 5000));
    m_model->load(m_list, m_set, maker());
    const auto &row = m_model->row(m_model->rowOf(q("861")));
    QCOMPARE(row.label, q("Robbery of a passer-by"));
    QCOMPARE(row.findings.count, 2);
    QCOMPARE(row.suggestion.code, q("0401"));
    m_list.info.id = q("courts");
    m_model->load(m_list, m_set, maker());
    QCOMPARE(m_model->row(m_model->rowOf(q("861"))).findings.count, 0);
}

void TestOffences::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chips");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("codes");
    const QString none;
    QTest::newRow("nothing asked")
        << none << QStringList() << none << q("101 102 861 868 869 870 900 999 SUM");
    QTest::newRow("word") << q("theft") << QStringList() << none << q("868 870");
    QTest::newRow("words in any order") << q("shop theft") << QStringList() << none << q("870");
    QTest::newRow("case and accents") << q("THÉFT") << QStringList() << none << q("868 870");
    QTest::newRow("family") << q("violence") << QStringList() << none << q("101 102");
    QTest::newRow("code") << q("86") << QStringList() << none << q("861 868 869");
    QTest::newRow("unmapped") << none << QStringList { q("unmapped") } << none
                              << q("102 861 999"); // a total waits for nothing
    QTest::newRow("states are alternatives")
        << none << QStringList { q("disputed"), q("proposed") } << none << q("868 870");
    QTest::newRow("out of scope") << none << QStringList { q("outofscope") } << none << q("900");
    QTest::newRow("approved") << none << QStringList { q("approved") } << none << q("101");
    QTest::newRow("in review") << none << QStringList { q("inreview") } << none << q("869");
    QTest::newRow("section") << none << QStringList() << q("05") << q("868 869 870");
    QTest::newRow("section and word") << q("car") << QStringList() << q("05") << q("868");
    QTest::newRow("nothing fits") << q("piracy") << QStringList() << none << none;
}

void TestOffences::filters()
{
    QFETCH(QString, text);
    QFETCH(QStringList, chips);
    QFETCH(QString, section);
    QFETCH(QString, codes);
    const OffencesFilter filter(choice(text, chips, section));
    QStringList found;
    for (const mappingpage::OffenceRow &row : m_model->rows()) {
        if (filter.accepts(row))
            found << row.code;
    }
    QCOMPARE(found.join(QLatin1Char(' ')), codes);
    QCOMPARE(filter.isEmpty(), text.isEmpty() && chips.isEmpty() && section.isEmpty());
}

void TestOffences::counts()
{
    m_model->setFindings({ { q("861"), { int(base::Severity::Warning), 1 } } });
    const mappingpage::FilterCounts counts = mappingpage::countRows(m_model->rows());
    QCOMPARE(counts.chips.value(q("unmapped")), 3);
    QCOMPARE(counts.chips.value(q("approved")), 1);
    QCOMPARE(counts.marks.value(q("findings")), 1);
    QCOMPARE(counts.links.value(q("2")), 1);
    QCOMPARE(counts.sections.value(q("05")), 3); // 869 counts once
    QCOMPARE(counts.sections.value(q("01")), 1);
}

void TestOffences::dragCarriesIds()
{
    const std::unique_ptr<QMimeData> data(
        m_model->mimeData({ m_model->index(0, 0), m_model->index(0, 1), m_model->index(3, 0) }));
    const auto dragged = mappingpage::draggedOffences(data.get());
    QCOMPARE(dragged.list, q("police"));
    QCOMPARE(dragged.offences, QStringList({ q("101"), q("868") }));
    QCOMPARE(data->text(), q("101\tMurder\n868\tTheft of a car"));
    QMimeData foreign;
    foreign.setText(q("868"));
    QVERIFY(mappingpage::draggedOffences(&foreign).offences.isEmpty());
    foreign.setData(mappingpage::OffencesMimeType, QByteArray("{broken"));
    QVERIFY(mappingpage::draggedOffences(&foreign).offences.isEmpty());
}

void TestOffences::familiesStandAboveTheirRows()
{
    models::RowFilter filter;
    filter.setSourceModel(m_model.get());
    mappingpage::FamilyTree tree(
        &filter, [&](int row) { return m_model->row(filter.sourceRow(row)).family; });
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tree.rowCount(), 4);
    QCOMPARE(tree.index(0, 0).data().toString(), q("Violence (2)"));
    QCOMPARE(tree.index(3, 0).data().toString(), q("No family (1)"));
    const QModelIndex property = tree.index(1, 0);
    QCOMPARE(tree.rowCount(property), 4);
    QCOMPARE(tree.index(1, 0, property).data().toString(), q("868"));
    QVERIFY(!tree.flags(property).testFlag(Qt::ItemIsSelectable));
    QVERIFY(mappingpage::FamilyTree::isHeading(property));
    const QModelIndex row = filter.index(m_model->rowOf(q("900")), 2);
    QCOMPARE(tree.mapToSource(tree.mapFromSource(row)), row);
}

void TestOffences::familiesFollowFilterAndSort()
{
    models::RowFilter filter;
    filter.setSourceModel(m_model.get());
    mappingpage::FamilyTree tree(
        &filter, [&](int row) { return m_model->row(filter.sourceRow(row)).family; });
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex property = tree.index(1, 0);
    const QPersistentModelIndex car = tree.index(1, 0, property);
    QItemSelectionModel selection(&tree);
    selection.select(car, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    tree.sort(mappingpage::VolumeColumn, Qt::DescendingOrder);
    QCOMPARE(tree.index(0, 0).data().toString(), q("No family (1)"));
    QCOMPARE(property.data().toString(), q("Property (4)"));
    QCOMPARE(car.row(), 1); // 12,000 stands before 9,000
    QCOMPARE(selection.selectedRows().constFirst().data().toString(), q("868"));
    filter.setCondition([this](int row) { return m_model->row(row).code.startsWith(q("86")); });
    QCOMPARE(tree.rowCount(), 1);
    QCOMPARE(property.data().toString(), q("Property (3)"));
    m_set.put(samples::link("g", "861", "0401", mapping::Status::Approved));
    filter.setCondition([this](int row) { return m_model->row(row).isOpen(); });
    QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
    m_model->setSuggestion(m_model->rowOf(q("868")), { 0.9, q("050211") });
    QCOMPARE(changed.count(), 1);
    m_model->refreshLinks(m_set, { q("g") }, maker()); // leaves the filter, one row
    QVERIFY(tree.mapFromSource(filter.index(0, 0)).isValid());
    QCOMPARE(filter.rowOfSource(m_model->rowOf(q("861"))), -1);
}

void TestOffences::hundredThousand()
{
    m_tester.reset(); // it looks at every row after every change
    QList<offences::Offence> many;
    mapping::MappingSet set;
    for (int i = 0; i < 100000; ++i) {
        const QByteArray code = QByteArray::number(i).rightJustified(6, '0');
        const QByteArray label = i % 4 == 0 ? "Theft of thing " + code : "Fraud by means " + code;
        const QByteArray family = "Chapter " + QByteArray::number(i % 500);
        many << samples::offence(code.constData(), label.constData(), family.constData(), i % 97);
        if (i % 10 == 0)
            set.put(samples::link(("l" + code).constData(), code.constData(),
                                  i % 20 == 0 ? "05029" : "0701"));
    }
    m_list.setOffences(many);
    m_model->load(m_list, set, maker());
    QCOMPARE(m_model->rowCount(), 100000);
    models::RowFilter filter;
    filter.setSourceModel(m_model.get());
    const auto show = [&](const QString &text, const QStringList &chips, const QString &section) {
        const OffencesFilter wanted(choice(text, chips, section));
        filter.setCondition([this, wanted](int row) { return wanted.accepts(m_model->row(row)); });
        return filter.rowCount();
    };
    QCOMPARE(show(q("theft"), {}, {}), 25000);
    QCOMPARE(show({}, { q("unmapped") }, {}), 90000);
    QCOMPARE(show({}, { q("proposed") }, q("05")), 5000);
    QCOMPARE(show(q("FRAUD"), { q("proposed") }, {}), 5000);
    QCOMPARE(show(q("000777"), {}, {}), 1);
    mappingpage::FamilyTree tree(
        &filter, [&](int row) { return m_model->row(filter.sourceRow(row)).family; });
    show({}, {}, {});
    QCOMPARE(tree.rowCount(), 500);
    QCOMPARE(tree.rowCount(tree.index(7, 0)), 200);
}

QTEST_MAIN(TestOffences)
#include "tst_offences.moc"
