// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fixtures.h"

#include <QRegularExpression>
#include <QTest>

// The published counts of three countries, coded through the command line with the proposed
// mappings and layouts of resources/mappings. Sums among the rows are found by the program: the
// layouts leave nothing out.
class TestCountMappings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesMostOfTheVolume_data();
    void codesMostOfTheVolume();
    void agreesWithTheGermanTotal();
    void keepsArgentineGroupsOutByYear();

private:
    struct Totals {
        double input = 0, coded = 0, outOfScope = 0, unmapped = 0, sums = 0, left = 0;
    };
    // A project of the list with the proposed links, and its counts coded.
    static cli::Run code(const cli::Program &iccs, const QString &mapping, const QString &list,
                         const QString &counts, const QString &options);
    static QMap<QString, Totals> totalsOf(const QByteArray &said); // by key
};

namespace
{

const QString argentineList = QStringLiteral("ar_snic.csv' --code national_code --label "
                                             "description");
const QString germanList = QStringLiteral("de_pks.csv' --code national_code --label description "
                                          "--category category --law law_reference");
const QString mexicanList = QStringLiteral("mx_sesnsp.csv' --code details --label description");

} // namespace

cli::Run TestCountMappings::code(const cli::Program &iccs, const QString &mapping,
                                 const QString &list, const QString &counts, const QString &options)
{
    const QString folder = QStringLiteral(RESOURCES "/mappings/") + mapping;
    const QStringList steps { QStringLiteral("new p.iccs --country XXA"),
                              QStringLiteral("import p.iccs '" SHARED_DATA "/data/national/") + list
                                  + QStringLiteral(" --list Police"),
                              QStringLiteral("map p.iccs --from '%1/links.csv'").arg(folder) };
    for (const QString &step : steps) {
        if (const cli::Run done = iccs(step); done.code != 0)
            qWarning("%s: %s", qPrintable(step), done.err.constData());
    }
    return iccs(QStringLiteral("counts p.iccs '" SHARED_DATA "/data/microdata/%1' --layout "
                               "'%2/layout_counts.json' --kept-out sums.csv %3")
                    .arg(counts, folder, options));
}

QMap<QString, TestCountMappings::Totals> TestCountMappings::totalsOf(const QByteArray &said)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*): all counts (\\S+) = coded (\\S+) \\+ out of scope (\\S+) \\+ not "
                       "mapped (\\S+) \\+ sums kept out (\\S+) \\+ left out by the layout (\\S+)\\."
                       "$"),
        QRegularExpression::MultilineOption);
    QMap<QString, Totals> totals;
    auto found = pattern.globalMatch(QString::fromUtf8(said));
    while (found.hasNext()) {
        const auto match = found.next();
        const auto number = [&match](int at) { return match.captured(at).toDouble(); };
        totals[match.captured(1)]
            = { number(2), number(3), number(4), number(5), number(6), number(7) };
    }
    return totals;
}

void TestCountMappings::codesMostOfTheVolume_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("counts");
    QTest::newRow("Argentina") << QStringLiteral("ar_snic") << argentineList
                               << QStringLiteral("ar_snic_provincias_2000_2023.csv");
    QTest::newRow("Germany") << QStringLiteral("de_pks") << germanList
                             << QStringLiteral("de_pks_2023_laender.csv");
    QTest::newRow("Mexico") << QStringLiteral("mx_sesnsp") << mexicanList
                            << QStringLiteral("mx_sesnsp_estatal_2026.csv");
}

void TestCountMappings::codesMostOfTheVolume()
{
    NEEDS_SHARED_DATA();
    QFETCH(const QString, mapping);
    QFETCH(const QString, list);
    QFETCH(const QString, counts);
    const cli::Program iccs;
    const cli::Run run
        = code(iccs, mapping, list, counts, QStringLiteral("--tabulate measure,iccs"));
    QVERIFY2(run.code == 0 || run.code == 1, run.err.constData());
    const QMap<QString, Totals> totals = totalsOf(run.err);
    QVERIFY2(!totals.isEmpty(), run.err.constData());
    Totals offences;
    QMap<QString, double> inTable;
    const QStringList measures = run.column(QStringLiteral("measure")),
                      numbers = run.column(QStringLiteral("count"));
    for (qsizetype i = 0; i < measures.size(); ++i)
        inTable[measures[i]] += numbers[i].toDouble();
    QMap<QString, double> counted;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it) {
        QCOMPARE(it->input, it->coded + it->outOfScope + it->unmapped + it->sums + it->left);
        const QString measure = it.key().section(QStringLiteral(", "), 0, 0);
        counted[measure] += it->coded + it->unmapped;
        if (measure != u"offences")
            continue;
        offences.coded += it->coded;
        offences.unmapped += it->unmapped;
        offences.outOfScope += it->outOfScope;
        offences.sums += it->sums;
        offences.input += it->input;
    }
    QCOMPARE(inTable, counted);
    const double share = offences.coded / (offences.coded + offences.unmapped);
    qInfo("%s: offences %.0f = coded %.0f + out of scope %.0f + not mapped %.0f + sums %.0f; "
          "coded of what is in scope: %.2f %%",
          qPrintable(mapping), offences.input, offences.coded, offences.outOfScope,
          offences.unmapped, offences.sums, 100 * share);
    QVERIFY(share >= 0.9);
}

// The table prints the total of all offences, "------" of "Bundesrepublik Deutschland". The
// apostrophe is for spreadsheets.
void TestCountMappings::agreesWithTheGermanTotal()
{
    NEEDS_SHARED_DATA();
    const cli::Program iccs;
    const cli::Run run = code(iccs, QStringLiteral("de_pks"), germanList,
                              QStringLiteral("de_pks_2023_laender.csv"), QString());
    const Totals offences = totalsOf(run.err).value(QStringLiteral("offences"));
    QCOMPARE(offences.coded + offences.outOfScope + offences.unmapped, 5'940'667.0);
    cli::Run sums;
    sums.out = iccs.read(QStringLiteral("sums.csv"));
    const QStringList texts = sums.column(QStringLiteral("text"));
    for (const char *sum : { "Bundesrepublik Deutschland", "'------", "3**100", "892000", "410000",
                             "510000", "517000", "300000" })
        QVERIFY2(texts.contains(QString::fromUtf8(sum)), sum);
    for (const char *detail : { "305000", "010079", "518900", "Bayern" })
        QVERIFY2(!texts.contains(QString::fromUtf8(detail)), detail);
}

// 14, 22, 28 and 29 have details from 2017 on, 11 and 21 in 2023.
void TestCountMappings::keepsArgentineGroupsOutByYear()
{
    NEEDS_SHARED_DATA();
    const cli::Program iccs;
    const cli::Run run = code(iccs, QStringLiteral("ar_snic"), argentineList,
                              QStringLiteral("ar_snic_provincias_2000_2023.csv"), QString());
    const QMap<QString, Totals> totals = totalsOf(run.err);
    QCOMPARE(totals.value(QStringLiteral("offences, 2015")).sums, 0);
    QVERIFY(totals.value(QStringLiteral("offences, 2017")).sums > 0);
    cli::Run sums;
    sums.out = iccs.read(QStringLiteral("sums.csv"));
    QStringList texts = sums.column(QStringLiteral("text"));
    texts.sort();
    QCOMPARE(texts, (QStringList { "11", "14", "21", "22", "28", "29" }));
    for (const QString &reason : sums.column(QStringLiteral("reason")))
        QCOMPARE(reason, QStringLiteral("group"));
}

QTEST_GUILESS_MAIN(TestCountMappings)
#include "tst_countmappings.moc"
