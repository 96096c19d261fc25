// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/tablereader.h"
#include "core/validation/check.h"

#include <QDir>
#include <QTest>

// The contract of every check: a passing and a failing case each, listed by folder; ids once only;
// texts there; stable keys.
class TestChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCheckHasItsCases();
    void idsAndTexts();
    void judgesItsCases_data();
    void judgesItsCases();
    void keysStayTheSame();
    void anExplanationMarksAndKeeps();
    void outOfScopeIsLeftAside();
    void aListWithoutDefinitionsIsOneFinding();
    void aliasIsNamedInTheAdvice();
    void weightsSumOnEachDay_data();
    void weightsSumOnEachDay();
    void apportionedLinksAreNotCountedTwice();
    void allTogetherFindWhatEachFinds();

private:
    struct Case {
        offences::OffenceList list;
        mapping::MappingSet set;
    };
    static Case load(const QString &folder);
    base::Findings run(const QString &check, const Case &one) const;
    std::optional<classification::Classification> m_classification;
};

void TestChecks::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
}

TestChecks::Case TestChecks::load(const QString &folder)
{
    base::NoProgress progress;
    const auto offences
        = table::readTable(folder + QStringLiteral("/offences.csv"), {}, progress)->table;
    const auto links = table::readTable(folder + QStringLiteral("/links.csv"), {}, progress)->table;
    const auto cell = [](const table::Table &table, const QStringList &row, const char *column) {
        return row[table.column(QLatin1String(column))];
    };
    Case one;
    one.list.info.id = QStringLiteral("police");
    one.list.info.name = QStringLiteral("Police");
    one.list.info.language = QStringLiteral("en");
    for (const QStringList &row : offences.rows) {
        const QString code = cell(offences, row, "code");
        offences::Offence offence { .id = code, .code = *offences::OffenceCode::parse(code) };
        offence.labels.insert(QStringLiteral("en"), cell(offences, row, "label"));
        if (const QString definition = cell(offences, row, "definition"); !definition.isEmpty())
            offence.definitions.insert(QStringLiteral("en"), definition);
        if (cell(offences, row, "kind") == QLatin1String("sum"))
            offence.kind = offences::OffenceKind::Sum;
        one.list.put(offence);
    }
    for (const QStringList &row : links.rows) {
        mapping::Link link;
        link.id = QStringLiteral("link%1").arg(one.set.links().size() + 1);
        link.list = one.list.info.id;
        link.offence = cell(links, row, "offence");
        link.target = classification::IccsCode::parse(cell(links, row, "iccs"));
        link.extent = *mapping::extentFromId(cell(links, row, "relation"));
        link.status = *mapping::statusFromId(cell(links, row, "status"));
        link.tags = mapping::tagsFromText(cell(links, row, "tags"));
        if (const auto flag = mapping::flagFromId(cell(links, row, "flags")))
            link.flags << *flag;
        link.rationale = cell(links, row, "rationale");
        link.rejected = mapping::rejectedFromText(cell(links, row, "rejected"));
        link.author = cell(links, row, "author");
        link.reviewer = cell(links, row, "reviewer");
        link.validity.from = QDate::fromString(cell(links, row, "valid_from"), Qt::ISODate);
        link.validity.to = QDate::fromString(cell(links, row, "valid_to"), Qt::ISODate);
        if (links.column(QStringLiteral("weight")) >= 0) {
            link.weight = cell(links, row, "weight").toDouble();
            link.weightSource = cell(links, row, "weight_source");
        }
        one.set.put(link);
    }
    return one;
}

base::Findings TestChecks::run(const QString &check, const Case &one) const
{
    return validation::checkById(check)->run({ *m_classification, one.list, one.set });
}

void TestChecks::everyCheckHasItsCases()
{
    QStringList ids;
    for (const validation::Check *check : validation::checks())
        ids << check->id();
    QStringList folders = QDir(QStringLiteral(TEST_DATA "/checks"))
                              .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders, ids);
}

void TestChecks::idsAndTexts()
{
    QSet<QString> ids;
    for (const validation::Check *check : validation::checks()) {
        QVERIFY2(!ids.contains(check->id()), qPrintable(check->id()));
        ids << check->id();
        QVERIFY(!check->name().toString().isEmpty());
        QVERIFY(check->why().toString().size() > 40);
    }
    QVERIFY(!validation::checkById(QStringLiteral("L99")));
}

void TestChecks::judgesItsCases_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("finds");
    for (const validation::Check *check : validation::checks()) {
        for (const char *kind : { "pass", "fail" }) {
            const QString folder
                = QStringLiteral(TEST_DATA "/checks/%1/%2").arg(check->id(), QLatin1String(kind));
            QTest::addRow("%s %s", qPrintable(check->id()), kind)
                << check->id() << folder << (kind[0] == 'f');
        }
    }
}

void TestChecks::judgesItsCases()
{
    QFETCH(QString, check);
    QFETCH(QString, folder);
    QFETCH(bool, finds);
    const base::Findings findings = run(check, load(folder));
    QStringList messages;
    for (const base::Finding &finding : findings) {
        messages << finding.message.toString();
        QCOMPARE(finding.check, check);
        QVERIFY(!finding.place.isEmpty());
        QVERIFY(!finding.message.toString().contains(QLatin1String("%1")));
        QVERIFY(finding.advice.toString().endsWith(QLatin1Char('.')));
    }
    QVERIFY2(findings.isEmpty() != finds, qPrintable(messages.join(QLatin1Char('\n'))));
}

void TestChecks::keysStayTheSame()
{
    const Case one = load(QStringLiteral(TEST_DATA "/checks/L04/fail"));
    const auto first = run(QStringLiteral("L04"), one);
    QCOMPARE(run(QStringLiteral("L04"), one), first);
    QCOMPARE(first.first().approvalKey(), QStringLiteral("L04|link:police/1/link1"));
}

void TestChecks::anExplanationMarksAndKeeps()
{
    const auto findings
        = run(QStringLiteral("L04"), load(QStringLiteral(TEST_DATA "/checks/L04/fail")));
    const QList<base::Approval> approvals {
        { findings.first().approvalKey(), QStringLiteral("seen"), QStringLiteral("A"), {} }
    };
    const auto judged = validation::judge(findings, approvals);
    QCOMPARE(judged.size(), findings.size());
    QVERIFY(judged.first().approval);
    QCOMPARE(judged.first().approval->reason, QStringLiteral("seen"));
    QVERIFY(!validation::judge(findings, {}).first().approval);
}

void TestChecks::outOfScopeIsLeftAside()
{
    for (const validation::Check *check : validation::checks()) {
        Case one = load(QStringLiteral(TEST_DATA "/checks/%1/fail").arg(check->id()));
        for (mapping::Link link : one.set.links()) {
            link.status = mapping::Status::OutOfScope;
            one.set.put(link);
        }
        QVERIFY2(run(check->id(), one).isEmpty(), qPrintable(check->id()));
    }
}

void TestChecks::aListWithoutDefinitionsIsOneFinding()
{
    Case one = load(QStringLiteral(TEST_DATA "/checks/L12/fail"));
    for (offences::Offence offence : one.list.offences()) {
        offence.definitions.clear();
        one.list.put(offence);
    }
    const auto findings = run(QStringLiteral("L12"), one);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().place.kind, QStringLiteral("list"));
}

void TestChecks::aliasIsNamedInTheAdvice()
{
    const auto findings
        = run(QStringLiteral("L15"), load(QStringLiteral(TEST_DATA "/checks/L15/fail")));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().advice.toString().contains(QLatin1String("01049")));
}

void TestChecks::weightsSumOnEachDay_data()
{
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<QList<int>>("years"); // first and last of each, 0: open
    QTest::addColumn<QString>("message"); // empty: no finding
    QTest::newRow("whole") << QList<double> { 1, 1 } << QList<int> { 0, 0, 0, 0 } << "";
    QTest::newRow("halves") << QList<double> { 0.5, 0.5 } << QList<int> { 0, 0, 0, 0 } << "";
    QTest::newRow("thirds with three decimals")
        << QList<double> { 0.333, 0.333, 0.333 } << QList<int> { 0, 0, 0, 0, 0, 0 } << "";
    QTest::newRow("thirds with two decimals")
        << QList<double> { 0.33, 0.33, 0.33 } << QList<int> { 0, 0, 0, 0, 0, 0 }
        << "The weights of the links of “Murder” sum to 0.99.";
    QTest::newRow("too much") << QList<double> { 0.5, 0.75 } << QList<int> { 0, 0, 0, 0 }
                              << "The weights of the links of “Murder” sum to 1.25.";
    QTest::newRow("one alone") << QList<double> { 0.4 } << QList<int> { 0, 0 }
                               << "The weights of the links of “Murder” sum to 0.4.";
    QTest::newRow("whole until it is shared out")
        << QList<double> { 1, 0.5, 0.5 } << QList<int> { 0, 2020, 2021, 0, 2021, 0 } << "";
    QTest::newRow("one ends before the other")
        << QList<double> { 0.5, 0.5 } << QList<int> { 0, 2020, 0, 0 }
        << "From 1 Jan 2021 the weights of the links of “Murder” sum to 0.5.";
    QTest::newRow("the shares end")
        << QList<double> { 0.5, 0.5 } << QList<int> { 2019, 2020, 2019, 2020 } << "";
}

void TestChecks::weightsSumOnEachDay()
{
    QFETCH(QList<double>, weights);
    QFETCH(QList<int>, years);
    QFETCH(QString, message);
    Case one = load(QStringLiteral(TEST_DATA "/checks/L13/pass"));
    const mapping::Link first = one.set.links().first();
    for (int i = 0; i < weights.size(); ++i) {
        mapping::Link link = first;
        link.id = QStringLiteral("link%1").arg(i + 1);
        link.weight = weights[i];
        link.weightSource = QStringLiteral("sample");
        if (years[2 * i])
            link.validity.from = QDate(years[2 * i], 1, 1);
        if (years[2 * i + 1])
            link.validity.to = QDate(years[2 * i + 1], 12, 31);
        one.set.put(link);
    }
    const base::Findings findings = run(QStringLiteral("L18"), one);
    QStringList messages;
    for (const base::Finding &finding : findings) {
        messages << finding.message.toString();
        QCOMPARE(finding.approvalKey(), QStringLiteral("L18|offence:police/1"));
    }
    QCOMPARE(messages, message.isEmpty() ? QStringList() : QStringList { message });
}

// Two shares of the same days are neither counted twice nor an overlap.
void TestChecks::apportionedLinksAreNotCountedTwice()
{
    for (const char *check : { "L14", "L20" }) {
        Case one = load(QStringLiteral(TEST_DATA "/checks/%1/fail").arg(QLatin1String(check)));
        QVERIFY(!run(QLatin1String(check), one).isEmpty());
        for (mapping::Link link : one.set.links()) {
            link.weight = 0.5;
            one.set.put(link);
        }
        QCOMPARE(run(QLatin1String(check), one).size(), 0);
    }
}

// Together the checks share the words of the run; alone each makes its own.
void TestChecks::allTogetherFindWhatEachFinds()
{
    qsizetype found = 0;
    for (const validation::Check *check : validation::checks()) {
        const Case one = load(QStringLiteral(TEST_DATA "/checks/%1/fail").arg(check->id()));
        base::Findings alone;
        for (const validation::Check *other : validation::checks())
            alone += other->run({ *m_classification, one.list, one.set });
        const auto together = validation::runChecks({ *m_classification, one.list, one.set });
        QCOMPARE(together.size(), alone.size());
        for (qsizetype i = 0; i < alone.size(); ++i) {
            QCOMPARE(together[i].approvalKey(), alone[i].approvalKey());
            QCOMPARE(together[i].message.toString(), alone[i].message.toString());
        }
        found += alone.size();
    }
    QVERIFY(found >= validation::checks().size());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
