// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// compare: a project with another project or a table, as rows and as measures; and what is refused.
class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void twoProjects();
    void measures();
    void table();
    void refuses_data();
    void refuses();

private:
    cli::Run run(const char *arguments) const { return (*m_iccs)(q(arguments)); }
    void make(const char *name) const;
    std::unique_ptr<cli::Program> m_iccs;
};

void TestCompare::make(const char *name) const
{
    const QByteArray project = name;
    QCOMPARE(run(("new " + project + " --country tst --language en").constData()).code, 0);
    const auto imported = run(("import " + project
                               + " list.csv --code code --label label --list Police "
                                 "--text-language en --volume 2023")
                                  .constData());
    QVERIFY2(imported.code == 0, imported.err.constData());
}

void TestCompare::init()
{
    m_iccs = std::make_unique<cli::Program>();
    m_iccs->write(q("list.csv"),
                  "code,label,2023\nA1,Murder,10\nA2,Robbery,20\nA3,Rape,30\nA4,Burglary,40\n"
                  "A5,Found property,50\n");
    make("one.iccs");
    make("two.iccs");
    QCOMPARE(run("map one.iccs --set A1=0101 A2=0401 A3=03011 A4=0501").code, 0);
    QCOMPARE(run("map two.iccs --set A1=0101 A2=0501 A3=030111 A5=0502 --author Bo").code, 0);
}

void TestCompare::twoProjects()
{
    const QByteArray before = m_iccs->read(q("two.iccs"));
    const QByteArray ours = m_iccs->read(q("one.iccs"));
    const QStringList files = m_iccs->files();
    const auto all = run("compare one.iccs two.iccs");
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(all.rows().size(), 6);
    QCOMPARE(all.column(q("verdict")),
             QStringList({ q("same"), q("other section"), q("other level"), q("only ours"),
                           q("only theirs") }));
    QCOMPARE(all.column(q("distance")),
             QStringList({ q("0"), q("4"), q("1"), QString(), QString() }));
    QCOMPARE(all.column(q("other_iccs_code")),
             QStringList({ q("0101"), q("0501"), q("030111"), QString(), q("0502") }));
    QCOMPARE(all.column(q("other_author")).value(1), q("Bo"));
    QCOMPARE(all.column(q("volume")).value(1), q("20"));
    const auto some = run("compare one.iccs two.iccs --differences");
    QCOMPARE(some.column(q("national_code")), QStringList({ q("A2"), q("A3"), q("A4"), q("A5") }));
    QVERIFY(run("compare one.iccs two.iccs --format json").out.contains("\"verdict\""));
    QCOMPARE(m_iccs->read(q("two.iccs")), before);
    QCOMPARE(m_iccs->read(q("one.iccs")), ours);
    QCOMPARE(m_iccs->files(), files);
}

// Both decided on A1 A2 A3. Sections ours 01 04 03, theirs 01 05 03: agreed 2 of 3, by chance
// 1*1 + 1*1 = 2 of 9, kappa (6 - 2) / (9 - 2) = 0.5714.
void TestCompare::measures()
{
    const auto summary = run("compare one.iccs two.iccs --summary");
    QVERIFY2(summary.code == 0, summary.err.constData());
    QCOMPARE(summary.rows().first().join(u','), q("measure,scope,value,weight,count,total"));
    const auto value = [&](const char *measure, const char *scope, const char *weight) {
        for (const QStringList &row : summary.rows()) {
            if (row.at(0) == q(measure) && row.at(1) == q(scope) && row.at(3) == q(weight))
                return row.at(2) + u' ' + row.at(4) + u'/' + row.at(5);
        }
        return QString();
    };
    QCOMPARE(value("compared", "both decided", "codes"), q("0.6 3/5"));
    QCOMPARE(value("agreement", "exact", "codes"), q("0.3333 1/3"));
    QCOMPARE(value("agreement", "section", "codes"), q("0.6667 2/3"));
    QCOMPARE(value("agreement", "section", "volume"), q("0.6667 40/60"));
    QCOMPARE(value("kappa", "section", "codes"), q("0.5714 2/3"));
    QCOMPARE(value("near misses", "other category", "codes"), q("0.5 1/2"));
    QCOMPARE(value("verdict", "only theirs", "volume"), q("0.3333 50/150"));
    QCOMPARE(value("confusion", "0401 > 0501", "codes"), q("0.5 1/2"));
}

void TestCompare::table()
{
    m_iccs->write(q("two.csv"), "offence;category\nA1;0102\nA2;0401\nA9;0401\n");
    const auto done = run("compare one.iccs two.csv --code offence --iccs category --differences");
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.column(q("national_code")), QStringList({ q("A1"), q("A3"), q("A4") }));
    QCOMPARE(done.column(q("verdict")).first(), q("same section"));
    QVERIFY2(done.err.contains("\"A9\""), done.err.constData());
}

void TestCompare::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *arguments, int code, const char *words) {
        QTest::newRow(arguments) << q(arguments) << code << q(words);
    };
    row("compare one.iccs", 2, "other");
    row("compare one.iccs none.iccs", 3, "no such file");
    row("compare one.iccs list.csv", 3, "No column for the ICCS code");
    row("compare one.iccs one.iccs", 3, "this project itself");
    row("compare one.iccs text.iccs", 3, "not a project");
    row("compare one.iccs bare.iccs", 3, "no offence list yet");
    row("compare one.iccs two.iccs --other-list Courts", 3, "no list called \"Courts\"");
    row("compare one.iccs two.iccs --list Courts", 3, "no list called \"Courts\"");
    row("compare one.iccs two.iccs --summary --differences", 2, "--summary");
}

void TestCompare::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, words);
    m_iccs->write(q("text.iccs"), "code,label\n");
    QCOMPARE(run("new bare.iccs --country tst").code, 0);
    const auto refused = (*m_iccs)(arguments);
    QTEST(refused.code, "code");
    QVERIFY2(refused.err.contains(words.toUtf8()), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
