// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facets of the table of offences: which rows each choice means, and what their counts say.

#include "samples.h"
#include "ui/mapping/filterindex.h"
#include "ui/mapping/offencesfilter.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/mapping/savedfilters.h"

#include <QTest>

using mappingpage::FilterChoice;
using mappingpage::OffenceRow;
using mappingpage::OffencesFilter;
using mappingpage::OffencesModel;
using mappingpage::SavedFilters;
using samples::choice;
using samples::q;

namespace
{

// 101 sure and proposed, 868 against its suggestion, 869 two whole counts, 870 residual and
// approved, 861 unmapped with a poor suggestion, 102 not asked yet, 900 asked in vain.
void fill(OffencesModel &model)
{
    offences::OffenceList list = samples::police();
    auto sum = samples::offence("SUM", "All offences", "", 33130);
    sum.kind = offences::OffenceKind::Sum;
    list.put(sum);
    mapping::MappingSet set;
    mapping::Link sure = samples::link("a", "101", "0101");
    sure.confidence = 0.8;
    set.put(sure);
    set.put(samples::link("b", "868", "050211"));
    set.put(samples::link("c", "869", "0501", mapping::Status::Approved));
    set.put(samples::link("d", "869", "0504", mapping::Status::InReview));
    set.put(samples::link("e", "870", "05029", mapping::Status::Approved));
    static const classification::Classification iccs = samples::classification();
    model.load(list, set, { iccs, q("en") });
    model.setSuggestion(model.rowOf(q("868")), { 0.9, q("0501"), true });
    model.setSuggestion(model.rowOf(q("869")), { 0.6, q("0501"), true });
    model.setSuggestion(model.rowOf(q("870")), { 0.3, q("05029"), true });
    model.setSuggestion(model.rowOf(q("861")), { 0.1, q("0401"), true });
    model.setSuggestion(model.rowOf(q("900")), { -1, QString(), true });
}

QString accepted(const OffencesModel &model, const FilterChoice &wanted)
{
    QStringList codes;
    for (const OffenceRow &row : model.rows()) {
        if (OffencesFilter(wanted).accepts(row))
            codes << row.code;
    }
    return codes.join(QLatin1Char(' '));
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bands_data();
    void bands();
    void filters_data();
    void filters();
    void countsAreThoseUnderTheOtherFilters();
    void countsSayWhatTheChoiceLeaves();
    void indexSaysTheSame();
    void choicesAsText();
    void readyMadeOnes_data();
    void readyMadeOnes();
    void hundredThousand();
};

void TestFacets::bands_data()
{
    QTest::addColumn<double>("ofLink"); // -1: none
    QTest::addColumn<QString>("target");
    QTest::addColumn<double>("ofSuggestion"); // -2: not asked yet
    QTest::addColumn<QString>("suggested");
    QTest::addColumn<QString>("band");
    QTest::newRow("not asked") << -1.0 << q("") << -2.0 << q("") << q("waiting");
    QTest::newRow("asked in vain") << -1.0 << q("") << -1.0 << q("") << q("none");
    QTest::newRow("nothing") << -1.0 << q("") << 0.0 << q("0401") << q("poor");
    QTest::newRow("below a quarter") << -1.0 << q("") << 0.2499 << q("0401") << q("poor");
    QTest::newRow("a quarter") << -1.0 << q("") << 0.25 << q("0401") << q("unsure");
    QTest::newRow("a half") << -1.0 << q("") << 0.5 << q("0401") << q("likely");
    QTest::newRow("three quarters") << -1.0 << q("") << 0.75 << q("0401") << q("sure");
    QTest::newRow("certain") << -1.0 << q("") << 1.0 << q("0401") << q("sure");
    QTest::newRow("by hand, as suggested") << -1.0 << q("0401") << 0.6 << q("0401") << q("likely");
    QTest::newRow("by hand, another one") << -1.0 << q("0402") << 0.9 << q("0401") << q("none");
    QTest::newRow("by hand, not asked") << -1.0 << q("0402") << -2.0 << q("") << q("waiting");
    QTest::newRow("link knows") << 0.3 << q("0401") << -2.0 << q("") << q("unsure");
    QTest::newRow("link of another one") << 0.3 << q("0402") << 0.9 << q("0401") << q("unsure");
    QTest::newRow("the better of both") << 0.3 << q("0401") << 0.9 << q("0401") << q("sure");
}

void TestFacets::bands()
{
    QFETCH(double, ofLink);
    QFETCH(QString, target);
    QFETCH(double, ofSuggestion);
    QFETCH(QString, suggested);
    OffenceRow row;
    row.linkConfidence = ofLink;
    if (const auto code = classification::IccsCode::parse(target))
        row.targets << mappingpage::RowTarget { *code };
    if (ofSuggestion > -2)
        row.suggestion = { ofSuggestion, suggested, true };
    QTEST(OffencesFilter::bandOf(row), "band");
    row.state = mapping::OffenceState::OutOfScope; // nothing is waited for
    QVERIFY(!row.waitsForSuggestion());
    row.sum = true;
    QVERIFY(OffencesFilter::bandOf(row).isEmpty());
}

void TestFacets::filters_data()
{
    QTest::addColumn<FilterChoice>("wanted");
    QTest::addColumn<QString>("codes");
    QTest::newRow("sure") << choice("", "sure", "", "") << q("101");
    QTest::newRow("bands are alternatives")
        << choice("", "sure likely poor", "", "") << q("101 861 869");
    QTest::newRow("no figure") << choice("", "none", "", "") << q("868 900");
    QTest::newRow("not computed yet") << choice("", "waiting", "", "") << q("102");
    QTest::newRow("no category") << choice("", "", "0", "") << q("102 861 900");
    QTest::newRow("one or two") << choice("", "", "1 2", "") << q("101 868 869 870");
    QTest::newRow("many") << choice("", "", "3", "") << QString();
    QTest::newRow("residual") << choice("", "", "", "residual") << q("870");
    QTest::newRow("whole counts") << choice("", "", "", "wholes") << q("869");
    QTest::newRow("against") << choice("", "", "", "differs") << q("868");
    QTest::newRow("all marks") << choice("", "", "", "differs residual") << QString();
    QTest::newRow("state and band") << choice("unmapped", "poor", "", "") << q("861");
    QTest::newRow("section and links") << choice("", "", "1", "", "05 01") << q("101 868 870");
    QTest::newRow("what this version does not know")
        << choice("later", "later", "later", "later") << q("101 102 861 868 869 870 900 SUM");
}

void TestFacets::filters()
{
    QFETCH(FilterChoice, wanted);
    OffencesModel model;
    fill(model);
    QTEST(accepted(model, wanted), "codes");
}

void TestFacets::countsAreThoseUnderTheOtherFilters()
{
    OffencesModel model;
    fill(model);
    const auto counts
        = mappingpage::countRows(model.rows(), OffencesFilter(choice("unmapped", "poor", "", "")));
    QCOMPARE(counts.chips.value(q("unmapped")), 1); // of the poor ones
    QCOMPARE(counts.chips.value(q("approved")), 0);
    QCOMPARE(counts.chipsOfAll.value(q("unmapped")), 3);
    QCOMPARE(counts.confidences.value(q("poor")), 1); // of the unmapped ones
    QCOMPARE(counts.confidences.value(q("waiting")), 1);
    QCOMPARE(counts.confidences.value(q("none")), 1);
    QCOMPARE(counts.confidences.value(q("sure")), 0);
    QCOMPARE(counts.links.value(q("0")), 1);
    QCOMPARE(counts.links.value(q("1")), 0);
}

// Whatever is chosen: the count of a choice is the number of rows with it and all else.
void TestFacets::countsSayWhatTheChoiceLeaves()
{
    OffencesModel model;
    fill(model);
    const QList<FilterChoice> bases { {},
                                      choice("proposed", "", "", ""),
                                      choice("", "sure none", "", ""),
                                      choice("approved", "unsure", "1", "residual"),
                                      choice("", "", "1", "", "05") };
    for (const FilterChoice &base : bases) {
        const auto counts = mappingpage::countRows(model.rows(), OffencesFilter(base));
        for (const QString &id : OffencesFilter::confidenceBands()) {
            FilterChoice with = base;
            with.confidences = { id };
            QCOMPARE(counts.confidences.value(id),
                     mappingpage::countAccepted(model.rows(), OffencesFilter(with)));
        }
        for (const QString &id : OffencesFilter::linkCounts()) {
            FilterChoice with = base;
            with.links = { id };
            QCOMPARE(counts.links.value(id),
                     mappingpage::countAccepted(model.rows(), OffencesFilter(with)));
        }
        for (const QString &id : OffencesFilter::marks()) {
            FilterChoice with = base;
            with.marks << id;
            QCOMPARE(counts.marks.value(id),
                     mappingpage::countAccepted(model.rows(), OffencesFilter(with)));
        }
        FilterChoice with = base;
        with.sections = { q("05") };
        QCOMPARE(counts.sections.value(q("05")),
                 mappingpage::countAccepted(model.rows(), OffencesFilter(with)));
    }
}

// The index over all rows answers as the filter does row by row, also after the rows have changed.
void TestFacets::indexSaysTheSame()
{
    OffencesModel model;
    mappingpage::FilterIndex index(model);
    fill(model);
    const auto words = [](const char *text, FilterChoice wanted = {}) {
        wanted.text = q(text);
        return wanted;
    };
    const QList<FilterChoice> choices { {},
                                        words("theft"),
                                        words("THEFT shop"),
                                        words("a"),
                                        words("no such offence"),
                                        words("property", choice("unmapped", "", "", "")),
                                        choice("approved", "unsure", "1", "residual", "05"),
                                        choice("", "", "", "findings"),
                                        choice("", "waiting none", "", "") };
    const auto compare = [&] {
        for (const FilterChoice &wanted : choices) {
            const OffencesFilter filter(wanted);
            QCOMPARE(index.countAccepted(filter), countAccepted(model.rows(), filter));
            index.setFilter(filter);
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(index.accepts(row), filter.accepts(model.row(row)));
            const auto counts = index.counts();
            const auto expected = countRows(model.rows(), filter);
            QCOMPARE(counts.chips, expected.chips);
            QCOMPARE(counts.chipsOfAll, expected.chipsOfAll);
            QCOMPARE(counts.sections, expected.sections);
            QCOMPARE(counts.confidences, expected.confidences);
            QCOMPARE(counts.links, expected.links);
            QCOMPARE(counts.marks, expected.marks);
        }
    };
    compare();
    model.setFindings({ { q("861"), { int(base::Severity::Warning), 2 } } });
    model.setSuggestion(model.rowOf(q("102")), { 0.8, q("0101"), true });
    compare();
    index.setFilter(OffencesFilter(words("burglary")));
    QCOMPARE(index.countAccepted(index.filter()), 1);
    offences::OffenceList renamed = samples::police();
    renamed.put(samples::offence("870", "Burglary of a shop", "Property", 12000));
    static const classification::Classification iccs = samples::classification();
    mapping::MappingSet none;
    fill(model);
    model.load(renamed, none, { iccs, q("en") });
    QVERIFY(index.accepts(model.rowOf(q("870"))));
    QVERIFY(index.startsWith(model.rowOf(q("870")), "870\n"));
    QVERIFY(!index.startsWith(model.rowOf(q("870")), "87\n"));
    compare();
    model.clear();
    QCOMPARE(index.counts().chips.value(q("unmapped")), 0);
}

void TestFacets::choicesAsText()
{
    FilterChoice wanted = choice("proposed draft", "sure", "1 2", "gone", "05");
    wanted.text = q("\"robo\" en la calle; ñandú");
    QCOMPARE(mappingpage::choiceFromText(mappingpage::toText(wanted)), wanted);
    QCOMPARE(mappingpage::choiceFromText(mappingpage::toText({})), FilterChoice());
    for (const char *broken : { "", "{", "[1]", "{\"states\": 7}", "{\"marks\": [1, null]}" })
        QCOMPARE(mappingpage::choiceFromText(q(broken)), FilterChoice());
}

void TestFacets::readyMadeOnes_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("codes");
    QTest::newRow("sure proposals") << 0 << q("101");
    QTest::newRow("likely") << 1 << QString();
    QTest::newRow("no good suggestion") << 2 << q("861 900");
    QTest::newRow("to discuss") << 3 << q("869");
    QTest::newRow("against the suggestion") << 4 << q("868");
    QTest::newRow("whole counts") << 5 << q("869");
}

void TestFacets::readyMadeOnes()
{
    QFETCH(int, place);
    OffencesModel model;
    fill(model);
    QCOMPARE(SavedFilters::readyMade().size(), 6);
    const auto filter = SavedFilters::readyMade().at(place);
    QVERIFY(!filter.name.isEmpty());
    QTEST(accepted(model, filter.choice), "codes");
}

void TestFacets::hundredThousand()
{
    constexpr int Many = 100000;
    OffenceRow row;
    row.searchText = q("theft of a thing from a place\nby a person\nproperty");
    QList<OffenceRow> rows(Many, row);
    for (int i = 0; i < Many; ++i) {
        rows[i].suggestion = { (i % 100) / 100.0, q("0502"), i % 10 != 0 };
        if (i % 10 == 0)
            rows[i].suggestion = {};
        if (i % 4 == 0)
            rows[i].targets << mappingpage::RowTarget { samples::iccs("0502") };
    }
    FilterChoice wanted = choice("unmapped", "sure", "", "");
    wanted.text = q("theft property");
    mappingpage::FilterCounts counts;
    QBENCHMARK
    {
        counts = mappingpage::countRows(rows, OffencesFilter(wanted));
    }
    QCOMPARE(counts.confidences.value(q("waiting")), Many / 10);
    QCOMPARE(counts.confidences.value(q("sure")), 23000); // 75 to 99 of a hundred but 80 and 90
    QCOMPARE(counts.links.value(q("0")) + counts.links.value(q("1")), 23000);
    QCOMPARE(mappingpage::countAccepted(rows, OffencesFilter(wanted)), 23000);
}

QTEST_MAIN(TestFacets)
#include "tst_facets.moc"
