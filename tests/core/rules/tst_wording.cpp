// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/trace.h"
#include "core/rules/wording.h"
#include "ruletables.h"

#include <QTest>

using rules::Box;
using rules::conditionText;
using rules::HitPolicy;
using rules::Issue;
using rules::IssueKind;
using rules::Origin;
using rules::Row;
using rules::Step;
using rules::Trace;
using rules::ValueSet;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issues_data();
    void issues();
    void otherLanguages();
    void differences();
    void traces_data();
    void traces();

private:
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
    const classification::Classification m_iccs = ruletables::iccs();
};

void TestWording::issues_data()
{
    QTest::addColumn<HitPolicy>("policy");
    QTest::addColumn<QStringList>("rows"); // force, age
    QTest::addColumn<IssueKind>("kind");
    QTest::addColumn<QString>("sentence");
    const auto row
        = [](const char *name, HitPolicy policy, const QStringList &rows, IssueKind kind,
             const char *sentence) { QTest::newRow(name) << policy << rows << kind << sentence; };
    row("conflict", HitPolicy::Unique, { "yes | - | 0401", "- | < 18 | out" }, IssueKind::Conflict,
        "Row 2 says out of scope and row 1 says 0401 where force = yes and Victim's age = under "
        "18; "
        "for example a record with force = yes and Victim's age = under 18.");
    row("redundant", HitPolicy::Any, { "yes | - | 0401", "- | - | 0401" }, IssueKind::Redundant,
        "Row 2 and row 1 both say 0401 where force = yes, so one of them is too much there; for "
        "example a record with force = yes and Victim's age = under 18.");
    row("refinement", HitPolicy::Any, { "yes | - | 0401", "- | - | 04011" }, IssueKind::Refinement,
        "Row 2 says 04011 and row 1 says 0401, one of which lies below the other, where force = "
        "yes; for example a record with force = yes and Victim's age = under 18.");
    row("gap", HitPolicy::Unique, { "yes | - | 0401" }, IssueKind::Gap,
        "No row answers where force = no or unknown (combinations: 8); for example a record with "
        "force = no and Victim's age = under 18.");
    row("unknown", HitPolicy::Unique, { "yes, no | - | 0401" }, IssueKind::Unknown,
        "No row answers where something is not known: force = unknown (combinations: 4); for "
        "example a record with force = unknown and Victim's age = under 18.");
    row("shadowed", HitPolicy::First, { "yes | - | 0401", "yes | < 18 | 0501" },
        IssueKind::Shadowed,
        "Row 2 is never reached, because row 1 before it takes all of its records; for example one "
        "with force = yes and Victim's age = under 18.");
    row("dead", HitPolicy::First, { "yes | - | 0401", "not(yes) | - | 0501", "- | < 18 | 0502" },
        IssueKind::Dead,
        "Row 3 is never reached, because rows before it together take all of its records (row 1 "
        "and row 2); for example one with force = yes and Victim's age = under 18.");
    row("empty", HitPolicy::First, { "not(-) | - | 0401" }, IssueKind::Empty,
        "Row 1 fits no record, because one of its cells accepts no value or it has an error.");
    row("merge", HitPolicy::Unique, { "yes | < 18 | 0401", "no | < 18 | 0401" }, IssueKind::Merge,
        "Row 1 and row 2 both say 0401 and differ in one attribute only; one row could say it "
        "where force = yes or no and Victim's age = under 18, for example of a record with force = "
        "yes and Victim's age = under 18.");
    row("impossible", HitPolicy::Unique, { "yes | < 18 | 0401", "impossible | yes | -" },
        IssueKind::ImpossibleAnswered,
        "Row 1 answers only what cannot occur: force = yes and Victim's age = under 18; for "
        "example a record with force = yes and Victim's age = under 18.");
}

void TestWording::issues()
{
    QFETCH(HitPolicy, policy);
    QFETCH(QStringList, rows);
    QFETCH(IssueKind, kind);
    QFETCH(QString, sentence);
    const auto table = ruletables::table(policy, "force,age", rows);
    const auto boxes = resolve(table, m_dictionary, m_iccs).table;
    QStringList sentences;
    for (const Issue &issue : analyse(boxes, m_iccs).issues) {
        if (issue.kind == kind)
            sentences << describe(issue, table, m_dictionary, "en").toString();
    }
    QCOMPARE(sentences, QStringList { sentence });
}

void TestWording::otherLanguages()
{
    const auto table = ruletables::table(HitPolicy::Unique, "age", { "< 18 | 0401" });
    const auto boxes = resolve(table, m_dictionary, m_iccs).table;
    const auto text = conditionText(boxes.attributes, boxes.rules[0].box, "es");
    QCOMPARE(text.toString(), QStringLiteral("Edad de la víctima = menor de 18"));
    const auto translate = [](const char *, const char *source, int) {
        return QLatin1String(source) == QLatin1String("%1 = %2") ? QStringLiteral("%1: %2")
                                                                 : QString::fromUtf8(source);
    };
    QCOMPARE(text.toString(translate, QLocale("es")),
             QStringLiteral("Edad de la víctima: menor de 18"));
    const Box most { ValueSet { 1, 2, 3 } };
    QCOMPARE(conditionText(boxes.attributes, most, "en").toString(),
             QStringLiteral("Victim's age = 18-64 or 65+ or unknown"));
    QCOMPARE(conditionText(boxes.attributes, boxes.whole, "en").toString(),
             QStringLiteral("any values"));
}

void TestWording::differences()
{
    const auto boxes = [&](const QStringList &rows) {
        return resolve(ruletables::table(HitPolicy::First, "force", rows), m_dictionary, m_iccs)
            .table;
    };
    const auto difference = differenceOf(boxes({ "yes | 0401" }), boxes({ "- | 0401" }));
    QVERIFY(difference.has_value());
    QCOMPARE(describe(*difference, "en").toString(),
             QStringLiteral("The tables say nothing and 0401 for a record with force = no; they "
                            "differ in 2 combination(s) of values."));
}

static Trace trace(const QString &answer, Step step)
{
    Trace trace;
    trace.inputs = { { "force", "yes", Origin::Given, "Y" },
                     { "age", "unknown", Origin::NotStated, "" },
                     { "colour", "", Origin::NotStated, "" } };
    trace.steps << std::move(step);
    if (!answer.isEmpty())
        trace.output = ruletables::output(answer);
    return trace;
}

void TestWording::traces_data()
{
    QTest::addColumn<Trace>("trace");
    QTest::addColumn<QString>("sentence");
    Step step;
    step.name = "Robbery";
    step.row = "r7";
    step.asked = QStringList { "force", "age" };
    QTest::newRow("row") << trace("0401", step)
                         << "coded 0401 because force = yes and Victim's age is not stated, which "
                            "counts as \"unknown\" (table Robbery, row 7)";
    step.asked = QStringList { "force" };
    QTest::newRow("out of scope") << trace("out", step)
                                  << "out of scope because force = yes (table Robbery, row 7)";
    QTest::newRow("tags") << trace("event.At=1", step)
                          << "tagged event.At=1 because force = yes (table Robbery, row 7)";
    QTest::newRow("nothing") << trace("", step)
                             << "not coded, because no row and no link decides where force = yes";
    step.row = "default";
    Trace byDefault = trace("0401", step);
    byDefault.isDefault = true;
    QTest::newRow("default") << byDefault
                             << "coded 0401 because no other row fits where force = yes (table "
                                "Robbery, default row)";
    step.asked = QStringList { "colour" };
    step.row = "by hand";
    QTest::newRow("named row") << trace("0401", step)
                               << "coded 0401 because colour is not stated (table Robbery, row by "
                                  "hand)";
    step.kind = Step::Kind::Links;
    QTest::newRow("link") << trace("0401", step) << "coded 0401 by the link of the offence";
    QTest::newRow("no steps") << Trace()
                              << "not coded, because there is neither a table nor a link";
}

void TestWording::traces()
{
    QFETCH(Trace, trace);
    QFETCH(QString, sentence);
    QCOMPARE(sentenceOf(trace, m_dictionary, "en").toString(), sentence);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
