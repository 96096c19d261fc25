// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coder.h"
#include "core/coding/linkperiods.h"
#include "core/exchange/exporter.h"
#include "core/exchange/vtl/vtltext.h"
#include "core/project/ruleimport.h"
#include "sampleproject.h"
#include "vtlreader.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using vtlreader::Evaluator;
using vtlreader::statementsOf;

// The VTL text by the words of its grammar, and what its calculations say against our own coding.
class TestVtl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void comments();
    void isWellFormed_data();
    void isWellFormed();
    void summingIsOnlyForWholeCodes();
    void saysWhatTheCoderSays_data();
    void saysWhatTheCoderSays();
    void bandsBecomeOperators();

private:
    static project::ProjectData withTables(rules::HitPolicy policy);
    QString text(const project::ProjectData &data) const;

    classification::Classification m_iccs = sample::iccs();
};

namespace
{

rules::Row row(const QString &id, const QString &cell, const QString &code)
{
    rules::Row row;
    row.id = id;
    row.cells.insert(QStringLiteral("event.At"), *rules::cellFromText(cell));
    row.output.category = classification::IccsCode::parse(code);
    row.output.outOfScope = !row.output.category;
    return row;
}

} // namespace

// A table of the offence's own without answer for some, one of its list behind its links.
project::ProjectData TestVtl::withTables(rules::HitPolicy policy)
{
    project::ProjectData data = sample::project();
    const offences::OffenceList &list = data.lists.first();
    rules::DecisionTable own;
    own.id = QStringLiteral("own");
    own.name = QStringLiteral("Own */ \"table\"");
    own.scope = { rules::ScopeKind::Offence, list.info.id, { list.offences()[0].id } };
    own.policy = policy;
    own.attributes = QStringList { QStringLiteral("event.At") };
    own.rows << row(QStringLiteral("r1"), QStringLiteral("1"), QStringLiteral("0102"))
             << row(QStringLiteral("r2"), QStringLiteral("1, 2"), QStringLiteral("0101"))
             << row(QStringLiteral("r3"), QStringLiteral("2"), QStringLiteral("0101"));
    data.rules.put(own);
    rules::DecisionTable wide;
    wide.id = QStringLiteral("wide");
    wide.scope = { rules::ScopeKind::List, list.info.id, {} };
    wide.attributes = QStringList { QStringLiteral("event.At") };
    wide.rows << row(QStringLiteral("r1"), QStringLiteral("not(1)"), QString());
    wide.rows << row(QStringLiteral("r2"), QStringLiteral("-"), QStringLiteral("0401"));
    wide.rows.last().isDefault = true;
    data.rules.put(wide);
    return data;
}

QString TestVtl::text(const project::ProjectData &data) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.vtl"));
    base::NoProgress progress;
    const auto done = exchange::exporterById(QStringLiteral("vtl"))
                          ->write(sample::job(data, m_iccs), path, progress);
    if (!done)
        qFatal("%s", qPrintable(done.error().message()));
    return QString::fromUtf8(sample::content(path));
}

void TestVtl::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "outcome_2"
                           << "outcome_2";
    QTest::newRow("keyword") << "count"
                             << "'count'";
    QTest::newRow("dot") << "event.We"
                         << "'event.We'";
    QTest::newRow("digit") << "2nd"
                           << "'2nd'";
    QTest::newRow("blank") << "victim's age"
                           << "'victim_s age'";
    QTest::newRow("line") << "a\nb"
                          << "'a_b'";
    QTest::newRow("empty") << ""
                           << "''";
}

void TestVtl::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(exchange::vtl::name(text), name);
    QVERIFY(exchange::vtl::plainName(text).contains(
        QRegularExpression(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"))));
}

void TestVtl::comments()
{
    const QString comment = exchange::vtl::comment(QStringLiteral("a */ b /* c\nd"));
    QCOMPARE(comment, QStringLiteral("/* a * / b / * c d */\n"));
    QVERIFY(!exchange::vtl::string(QStringLiteral("a\"b")));
    QCOMPARE(*exchange::vtl::string(QStringLiteral("a'b\\")), QStringLiteral("\"a'b\\\""));
}

void TestVtl::isWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sample") << text(sample::project());
    QTest::newRow("hostile") << text(sample::hostileProject());
    QTest::newRow("empty") << text({});
    for (const char *policy : { "unique", "first", "any" })
        QTest::addRow("%s", policy)
            << text(withTables(*rules::policyFromId(QLatin1String(policy))));
}

void TestVtl::isWellFormed()
{
    QFETCH(QString, text);
    const QList<QStringList> statements = statementsOf(text);
    QVERIFY(statements.last().isEmpty());
    QVERIFY(statements.size() > 1);
    for (const QStringList &statement : statements.mid(0, statements.size() - 1)) {
        const QString all = statement.join(QLatin1Char(' '));
        QVERIFY2(!statement.first().startsWith(QLatin1String("not VTL")),
                 qPrintable(all.left(200)));
        for (const char *pair : { "()", "[]", "{}" })
            QCOMPARE(statement.count(QString(QLatin1Char(pair[0]))),
                     statement.count(QString(QLatin1Char(pair[1]))));
        QCOMPARE(statement.count(QLatin1String("if")), statement.count(QLatin1String("then")));
        QCOMPARE(statement.count(QLatin1String("if")), statement.count(QLatin1String("else")));
        if (statement.first() == QLatin1String("define"))
            QCOMPARE(statement.mid(statement.indexOf(QLatin1String("end")) + 1),
                     statement[1] == QLatin1String("operator")
                         ? QStringList { QStringLiteral("operator") }
                         : (QStringList { "hierarchical", "ruleset" }));
        else
            QVERIFY2(QStringList({ ":=", "<-" }).contains(statement.value(1)),
                     qPrintable(all.left(200)));
    }
}

void TestVtl::summingIsOnlyForWholeCodes()
{
    const project::ProjectData data = withTables(rules::HitPolicy::First);
    const QString vtl = text(data);
    const QString own = data.lists.first().offences()[0].code.toString();
    for (const QStringList &statement : statementsOf(vtl)) {
        if (statement.value(3) == QLatin1String("correspondence_police"))
            QVERIFY(!statement.contains(QLatin1Char('\'') + own + QLatin1Char('\'')));
    }
    QVERIFY(vtl.contains(QLatin1String("records decide, see the calculations")));
    QVERIFY(
        vtl.contains(QLatin1String("ICCS0401 = ICCS04011 + ICCS04012 + ICCS04013 + ICCS04014")));
}

void TestVtl::saysWhatTheCoderSays_data()
{
    QTest::addColumn<QString>("policy");
    for (const char *policy : { "unique", "first", "any" })
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

// Every code of both lists with every value, also one that is not stated.
void TestVtl::saysWhatTheCoderSays()
{
    QFETCH(QString, policy);
    const project::ProjectData data = withTables(*rules::policyFromId(policy));
    const auto dictionary = project::dictionaryOf(data, m_iccs);
    const auto statements = statementsOf(text(data));
    int compared = 0, broken = 0;
    for (const offences::OffenceList &list : data.lists) {
        const coding::Coder coder({ m_iccs, list, data.set(list.info.id), data.rules, dictionary });
        QList<QStringList> own = statements;
        own.removeIf(
            [&list](const QStringList &one) { return !one.value(0).startsWith(list.info.id); });
        const microdata::Attribute &attempted = *dictionary.find(QStringLiteral("event.At"));
        for (const offences::Offence &offence : list.offences()) {
            for (int value = -1; value < attempted.values.size(); ++value) {
                const QString code = offence.code.toString();
                // What is not stated is "not known" where the attribute has it.
                const int stated
                    = value < 0 ? attempted.positionOfKind(microdata::ValueKind::NotKnown) : value;
                std::vector<int> values; // VTL knows no date of a record
                for (const microdata::Attribute &attribute : coder.attributes())
                    values.push_back(attribute.id == coding::LinkPeriods::id ? -1 : stated);
                const coding::Answer &answer
                    = coder.answers()[coder.answerOf(coder.programOf(code), values.data())];
                if (answer.parts.size() > 1)
                    continue;
                Evaluator::Value expected;
                if (answer.outcome == coding::Outcome::Coded)
                    expected = exchange::vtl::item(*answer.parts.first().output.category);
                else if (answer.outcome == coding::Outcome::OutOfScope)
                    expected = QStringLiteral("out of scope");
                else if (answer.reason == coding::Reason::BrokenRow)
                    expected = QStringLiteral("contradiction");
                QMap<QString, Evaluator::Value> record { { QStringLiteral("code"), code } };
                record.insert(QStringLiteral("'event.At'"),
                              value < 0 ? Evaluator::Value() : attempted.values[value].code);
                vtlreader::calculate(own, record);
                QVERIFY(record.contains(QStringLiteral("iccs")));
                QCOMPARE(record.value(QStringLiteral("iccs")).value_or(QString()),
                         expected.value_or(QString()));
                ++compared;
                broken += answer.reason == coding::Reason::BrokenRow;
            }
        }
    }
    QVERIFY(compared > 20);
    QCOMPARE(broken > 0, policy != QLatin1String("first"));
}

void TestVtl::bandsBecomeOperators()
{
    project::ProjectData data = withTables(rules::HitPolicy::First);
    microdata::Attribute age;
    age.id = QStringLiteral("age");
    age.type = microdata::AttributeType::Number;
    age.values << microdata::Value { .code = QStringLiteral("child"), .from = 0, .below = 17.5 }
               << microdata::Value { .code = QStringLiteral("adult"), .from = 17.5 }
               << microdata::Value { .code = QStringLiteral("x"),
                                     .kind = microdata::ValueKind::NotKnown };
    data.attributes.put(age);
    rules::DecisionTable table = *data.rules.find(QStringLiteral("wide"));
    table.attributes << age.id;
    table.rows.first().cells.insert(age.id, *rules::cellFromText(QStringLiteral("< 17.5")));
    data.rules.put(table);
    const QString vtl = text(data);
    QVERIFY2(vtl.contains(QLatin1String("define operator band_age (x number) returns string is\n"
                                        "    if x >= 0 and x < 17.5 then \"child\" else\n"
                                        "    if x >= 17.5 then \"adult\" else \"x\"\n"
                                        "end operator;")),
             qPrintable(vtl.right(2000)));
    QVERIFY(vtl.contains(QLatin1String("nvl(age, \"x\") in { \"child\" }")));
}

QTEST_GUILESS_MAIN(TestVtl)
#include "tst_vtl.moc"
