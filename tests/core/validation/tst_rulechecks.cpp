// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/attributefile.h"
#include "core/table/tablereader.h"
#include "core/validation/rulecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

// The contract of every check on decision tables: a passing and a failing case each, listed by
// folder; ids once only, also among the checks on mappings; places that can be jumped to.
class TestRuleChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCheckHasItsCases();
    void idsAndTexts();
    void judgesItsCases_data();
    void judgesItsCases();
    void keysAreStableAndDistinct();
    void sentences_data();
    void sentences();
    void decidedCompositesAreLeftAside();
    void withoutLayoutsNothingIsKnown();
    void anEmptyProjectHasNoFindings();

private:
    struct Case {
        QList<offences::OffenceList> lists;
        QMap<QString, mapping::MappingSet> sets;
        rules::RuleSet rules;
        microdata::Dictionary dictionary;
        QList<microdata::Layout> layouts;
    };
    Case load(const QString &id, const char *kind) const;
    static void loadOffences(const QString &path, Case &one);
    static void loadLinks(const QString &path, Case &one);
    base::Findings run(const QString &check, const Case &one) const;
    std::optional<classification::Classification> m_classification;
};

void TestRuleChecks::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
}

namespace
{

// Rows of a sheet as maps from header to cell.
QList<QMap<QString, QString>> rowsOf(const QString &path)
{
    base::NoProgress progress;
    table::ReadOptions options;
    options.delimiter = QStringLiteral(",");
    const auto read = table::readTable(path, options, progress);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    QList<QMap<QString, QString>> rows;
    for (const QStringList &cells : read->table.rows) {
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < read->table.header.size(); ++i)
            row.insert(read->table.header[i], cells.value(i));
        rows << row;
    }
    return rows;
}

} // namespace

void TestRuleChecks::loadOffences(const QString &path, Case &one)
{
    for (const auto &row : rowsOf(path)) {
        const QString list = row.value(QStringLiteral("list"));
        if (one.lists.isEmpty() || one.lists.last().info.id != list) {
            offences::OffenceList added;
            added.info.id = list;
            added.info.name = list.left(1).toUpper() + list.mid(1);
            added.info.language = QStringLiteral("en");
            added.info.institution
                = offences::institutionFromId(list).value_or(offences::Institution::Other);
            one.lists << added;
        }
        const QString code = row.value(QStringLiteral("code"));
        offences::Offence offence { .id = code, .code = *offences::OffenceCode::parse(code) };
        offence.labels.insert(QStringLiteral("en"), row.value(QStringLiteral("label")));
        offence.provision = row.value(QStringLiteral("provision"));
        one.lists.last().put(offence);
    }
}

void TestRuleChecks::loadLinks(const QString &path, Case &one)
{
    for (const auto &row : rowsOf(path)) {
        mapping::Link link;
        link.list = row.value(QStringLiteral("list"));
        mapping::MappingSet &set = one.sets[link.list];
        link.id = QStringLiteral("link%1").arg(set.links().size() + 1);
        link.offence = row.value(QStringLiteral("offence"));
        link.target = classification::IccsCode::parse(row.value(QStringLiteral("iccs")));
        link.rejected = mapping::rejectedFromText(row.value(QStringLiteral("rejected")));
        link.rules = row.value(QStringLiteral("rules")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        set.put(link);
    }
}

TestRuleChecks::Case TestRuleChecks::load(const QString &id, const char *kind) const
{
    const QString folder
        = QStringLiteral(TEST_DATA "/rulechecks/%1/%2/").arg(id, QLatin1String(kind));
    Case one;
    one.dictionary = microdata::officialDictionary(*m_classification);
    const auto attributes
        = microdata::readAttributes(QStringLiteral(TEST_DATA "/rulechecks/attributes.csv"));
    if (!attributes)
        qFatal("%s", qPrintable(attributes.error().message()));
    for (const microdata::Attribute &attribute : attributes->attributes)
        one.dictionary.put(attribute);
    loadOffences(folder + QStringLiteral("offences.csv"), one);
    if (QFileInfo::exists(folder + QStringLiteral("links.csv")))
        loadLinks(folder + QStringLiteral("links.csv"), one);
    if (QFileInfo::exists(folder + QStringLiteral("rules.csv"))) {
        const auto tables = rules::readTables(folder + QStringLiteral("rules.csv"), one.dictionary);
        if (!tables)
            qFatal("%s", qPrintable(tables.error().message()));
        for (const rules::DecisionTable &table : tables->tables)
            one.rules.put(table);
    }
    if (QFileInfo::exists(folder + QStringLiteral("layout.json"))) {
        const auto layout = microdata::readLayout(folder + QStringLiteral("layout.json"));
        if (!layout)
            qFatal("%s", qPrintable(layout.error().message()));
        one.layouts << layout->layout;
    }
    return one;
}

base::Findings TestRuleChecks::run(const QString &check, const Case &one) const
{
    static const mapping::MappingSet none;
    validation::RuleSubject subject { *m_classification, one.rules,           one.dictionary, {},
                                      one.layouts,       QStringLiteral("en") };
    for (const offences::OffenceList &list : one.lists) {
        const auto set = one.sets.constFind(list.info.id);
        subject.lists.push_back({ list, set == one.sets.constEnd() ? none : *set });
    }
    return validation::runRuleCheck(*validation::ruleCheckById(check), subject);
}

void TestRuleChecks::everyCheckHasItsCases()
{
    QStringList ids;
    for (const validation::RuleCheck *check : validation::ruleChecks())
        ids << check->id();
    QCOMPARE(QDir(QStringLiteral(TEST_DATA "/rulechecks"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
             ids);
}

void TestRuleChecks::idsAndTexts()
{
    QSet<QString> ids;
    for (const validation::RuleCheck *check : validation::ruleChecks()) {
        QVERIFY2(!ids.contains(check->id()), qPrintable(check->id()));
        ids << check->id();
        QVERIFY2(!validation::checkById(check->id()), qPrintable(check->id()));
        QCOMPARE(validation::checkInfoById(check->id()), check);
        QVERIFY(!check->name().toString().isEmpty());
        QVERIFY(check->why().toString().size() > 40);
    }
    QVERIFY(!validation::ruleCheckById(QStringLiteral("L99")));
    QVERIFY(validation::checkInfoById(QStringLiteral("L01")));
}

void TestRuleChecks::judgesItsCases_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("finds");
    for (const validation::RuleCheck *check : validation::ruleChecks()) {
        QTest::addRow("%s pass", qPrintable(check->id())) << check->id() << false;
        QTest::addRow("%s fail", qPrintable(check->id())) << check->id() << true;
    }
}

void TestRuleChecks::judgesItsCases()
{
    QFETCH(QString, check);
    QFETCH(bool, finds);
    const Case one = load(check, finds ? "fail" : "pass");
    QStringList messages;
    for (const base::Finding &finding : run(check, one)) {
        const QString message = finding.message.toString();
        messages << message;
        QCOMPARE(finding.check, check);
        QVERIFY2(!message.contains(QLatin1Char('%')), qPrintable(message));
        QVERIFY(finding.advice.toString().endsWith(QLatin1Char('.')));
        // A row that can be jumped to.
        if (finding.place.kind == QLatin1String("rule")) {
            const rules::DecisionTable *table = one.rules.find(finding.place.ids.value(0));
            QVERIFY(table);
            const QString row = finding.place.ids.value(1);
            QVERIFY(row.isEmpty()
                    || std::any_of(table->rows.begin(), table->rows.end(),
                                   [&row](const rules::Row &known) { return known.id == row; }));
        } else {
            QVERIFY(finding.place.kind == QLatin1String("offence")
                    || finding.place.kind == QLatin1String("link"));
        }
    }
    QVERIFY2(messages.isEmpty() != finds, qPrintable(messages.join(QLatin1Char('\n'))));
}

void TestRuleChecks::keysAreStableAndDistinct()
{
    for (const validation::RuleCheck *check : validation::ruleChecks()) {
        const Case one = load(check->id(), "fail");
        QStringList keys, again;
        for (const base::Finding &finding : run(check->id(), one))
            keys << finding.approvalKey();
        for (const base::Finding &finding : run(check->id(), one))
            again << finding.approvalKey();
        QCOMPARE(again, keys);
        QCOMPARE(keys.removeDuplicates(), 0);
    }
}

void TestRuleChecks::sentences_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("composite") << "L10"
                               << QStringList {
                                      "“Robbery with homicide” joins conducts (“with”), but every "
                                      "record of it goes to 0401, whichever of them it shows.",
                                      "“Burglary and rape” joins conducts (“and”), but the table "
                                      "“Burglary” gives 0501 to all of its records; for example to "
                                      "one with Outcome = death.",
                                  };
    QTest::newRow("same law")
        << "L11"
        << QStringList { "Art. 390: every record of “Homicide” (Courts) becomes 0102, every record "
                         "of “Murder” (Police) becomes 0101.",
                         "art. 397: a record with Outcome = death becomes 0401 as “Injuries” "
                         "(Courts) and 0101 as “Injury” (Police)." };
    QTest::newRow("not collected")
        << "L17"
        << QStringList { "The table “Injuries” asks for “Outcome”, which no record layout of the "
                         "list “Police” gives; row 1 is for example meant for a record with "
                         "Outcome = death, which the data cannot show." };
    QTest::newRow("war")
        << "L19"
        << QStringList {
               "“Killing of a prisoner of war” speaks of “prisoner of war”, and the table "
               "“Killings” gives 0101 without asking about armed conflict; for example to "
               "a record with Outcome = death.",
               "“Murder in armed conflict” speaks of “armed conflict” and is linked to "
               "0101: a record of a killing in armed conflict would count there."
           };
    QTest::newRow("contradiction")
        << "L22"
        << QStringList { "Table “Injuries”: Row 2 says 0201 and row 1 says 0101 where Outcome = "
                         "death; for example a record with Outcome = death." };
    QTest::newRow("gap")
        << "L23"
        << QStringList { "Table “Injuries”: No row answers where something is not known: Outcome = "
                         "not known (combinations: 1); for example a record with Outcome = not "
                         "known." };
    QTest::newRow("no use")
        << "L24"
        << QStringList { "Table “Injuries”: Row 2 is never reached, because row 1 before it takes "
                         "all of its records; for example one with Outcome = death." };
}

void TestRuleChecks::sentences()
{
    QFETCH(QString, check);
    QFETCH(QStringList, sentences);
    QStringList messages;
    for (const base::Finding &finding : run(check, load(check, "fail")))
        messages << finding.message.toString();
    messages.sort();
    sentences.sort();
    QCOMPARE(messages, sentences);
}

void TestRuleChecks::decidedCompositesAreLeftAside()
{
    Case one = load(QStringLiteral("L10"), "fail");
    const qsizetype before = run(QStringLiteral("L10"), one).size();
    mapping::MappingSet &set = one.sets[QStringLiteral("police")];
    mapping::Link link = set.links().first();
    link.rules << QStringLiteral("R5");
    set.put(link);
    QCOMPARE(run(QStringLiteral("L10"), one).size(), before - 1);
}

void TestRuleChecks::withoutLayoutsNothingIsKnown()
{
    Case one = load(QStringLiteral("L17"), "fail");
    one.layouts.clear();
    QVERIFY(run(QStringLiteral("L17"), one).isEmpty());
}

void TestRuleChecks::anEmptyProjectHasNoFindings()
{
    const Case empty;
    for (const validation::RuleCheck *check : validation::ruleChecks())
        QVERIFY(run(check->id(), empty).isEmpty());
}

QTEST_GUILESS_MAIN(TestRuleChecks)
#include "tst_rulechecks.moc"
