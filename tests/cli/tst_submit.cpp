// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QFile>
#include <QTest>

// Submissions by the command line: made, refused, listed, verified and compared.
class TestSubmit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesAPackage();
    void sameTimeSameBytes();
    void errorsStopIt();
    void listsAndVerifies();
    void differences();
    void responseComesBack();
    void refusals();
    void damagedResponse();
    void nothingHalf();

private:
    void answer(const char *rows) const;
    cli::Run submit(const char *options = "") const;
    std::unique_ptr<cli::Program> m_iccs;
};

namespace
{

constexpr char good[] = "5.1/held/total,2023,84000,reported,,Prisons\n"
                        "5.1/held/male,2023,80000,,,\n5.1/held/female,2023,4000,,,\n"
                        "5.1/unsentenced/total,2023,14700,,,\n";
constexpr char wrong[] = "5.1/held/total,2022,100,,,\n5.1/held/male,2022,60,,,\n"
                         "5.1/held/female,2022,20,,,\n";

} // namespace

void TestSubmit::init()
{
    m_iccs = std::make_unique<cli::Program>();
    QCOMPARE((*m_iccs)(QStringLiteral("new p.iccs --country gbr --language en")).code, 0);
    answer(good);
}

void TestSubmit::answer(const char *rows) const
{
    m_iccs->write(QStringLiteral("a.csv"),
                  QByteArray("cell,year,value,status,comment,source\n") + rows);
    const auto run = (*m_iccs)(
        QStringLiteral("answer p.iccs --edition un-cts-2024 --from a.csv --accept --language en"));
    QVERIFY2(run.code == 0, run.err.constData());
}

cli::Run TestSubmit::submit(const char *options) const
{
    return (*m_iccs)(
        QStringLiteral("submit p.iccs --edition un-cts-2024 --language en --out s.zip ")
        + QLatin1String(options));
}

void TestSubmit::makesAPackage()
{
    const auto run = submit("--note 'For the record'");
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.err.contains("\"un-cts-2024 1\", seal "), run.err.constData());
    QVERIFY(m_iccs->read(QStringLiteral("s.zip")).startsWith("PK"));
    QVERIFY2(submit().err.contains("\"un-cts-2024 2\""), run.err.constData());
}

void TestSubmit::sameTimeSameBytes()
{
    QVERIFY(QFile::copy(m_iccs->path(QStringLiteral("p.iccs")),
                        m_iccs->path(QStringLiteral("q.iccs"))));
    QCOMPARE(submit().code, 0);
    const auto other = (*m_iccs)(
        QStringLiteral("submit q.iccs --edition un-cts-2024 --language en --out t.zip"));
    QVERIFY2(other.code == 0, other.err.constData());
    QCOMPARE(m_iccs->read(QStringLiteral("t.zip")), m_iccs->read(QStringLiteral("s.zip")));
}

void TestSubmit::errorsStopIt()
{
    answer(wrong);
    const auto refused = submit();
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("5.1/held/total (2022)"), refused.err.constData());
    QVERIFY(refused.err.contains("--allow-errors"));
    QVERIFY(!m_iccs->files().contains(QStringLiteral("s.zip")));
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs")).rows().size(), 1); // the header
    QCOMPARE(submit("--years 2023").code, 0);
    const auto allowed = submit("--allow-errors");
    QCOMPARE(allowed.code, 1);
    QVERIFY2(allowed.err.contains("without explanation"), allowed.err.constData());
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs")).rows().size(), 3);
}

void TestSubmit::listsAndVerifies()
{
    QCOMPARE(submit("--years 2023 --author Ana").code, 0);
    const auto list = (*m_iccs)(QStringLiteral("submissions p.iccs"));
    QVERIFY2(list.code == 0, list.err.constData());
    QCOMPARE(list.column(QStringLiteral("submission")),
             QStringList { QStringLiteral("un-cts-2024 1") });
    QCOMPARE(list.column(QStringLiteral("years")), QStringList { QStringLiteral("2023") });
    QCOMPARE(list.column(QStringLiteral("author")), QStringList { QStringLiteral("Ana") });
    QCOMPARE(list.column(QStringLiteral("answers")), QStringList { QStringLiteral("4") });
    QCOMPARE(list.column(QStringLiteral("seal")), QStringList { QStringLiteral("unchanged") });
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs --edition glotip-2024")).rows().size(),
             1);
    const auto show = (*m_iccs)(QStringLiteral("submissions p.iccs --show last"));
    QCOMPARE(show.code, 0);
    QCOMPARE(
        show.column(QStringLiteral("place")),
        QStringList({ QStringLiteral("5.1/held/female"), QStringLiteral("5.1/held/male"),
                      QStringLiteral("5.1/held/total"), QStringLiteral("5.1/unsentenced/total") }));
    QCOMPARE(show.column(QStringLiteral("value")).value(2), QStringLiteral("84000"));
}

void TestSubmit::differences()
{
    QCOMPARE(submit().code, 0);
    const QString last = QStringLiteral("submissions p.iccs --difference last");
    QCOMPARE((*m_iccs)(last).rows().size(), 1);
    answer("5.1/unsentenced/total,2023,14800,provisional,Revised,\n6.5/capacity/"
           "total,2023,90000,,,\n");
    const auto now = (*m_iccs)(last);
    QVERIFY2(now.code == 0, now.err.constData());
    QStringList rows;
    for (const QStringList &row : now.rows().mid(1))
        rows << row.join(QLatin1Char('|'));
    QCOMPARE(
        rows,
        QStringList({ QStringLiteral("cell|changed|5.1/unsentenced/total|2023|14700|reported|||"
                                     "14800|provisional|Revised|"),
                      QStringLiteral("cell|added|6.5/capacity/total|2023|||||90000|"
                                     "reported||") }));
    QCOMPARE(submit("--allow-errors").code, 0);
    const auto both = (*m_iccs)(QStringLiteral(
        "submissions p.iccs --difference 'un-cts-2024 2' --against 'un-cts-2024 1'"));
    QCOMPARE(both.column(QStringLiteral("outcome")),
             QStringList({ QStringLiteral("changed"), QStringLiteral("removed") }));
}

// The JSON of one project answers the questionnaire of another, as it was.
void TestSubmit::responseComesBack()
{
    const QString write = QStringLiteral(
        "export %1.iccs --format response-json --edition un-cts-2024 --out %1.json");
    QCOMPARE((*m_iccs)(write.arg(QStringLiteral("p"))).code, 0);
    QCOMPARE((*m_iccs)(QStringLiteral("new q.iccs --country GBR --language en")).code, 0);
    const QString take
        = QStringLiteral("answer q.iccs --edition un-cts-2024 --from p.json --language en");
    const auto first = (*m_iccs)(take);
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY2(first.err.contains("Answers added: 4, changed: 0"), first.err.constData());
    QVERIFY((*m_iccs)(take).err.contains("Answers added: 0, changed: 0, as before: 4"));
    QCOMPARE((*m_iccs)(write.arg(QStringLiteral("q"))).code, 0);
    QCOMPARE(m_iccs->read(QStringLiteral("q.json")), m_iccs->read(QStringLiteral("p.json")));
    answer("5.1/held/total,2023,84001,,,\n");
    const QString back
        = QStringLiteral("answer p.iccs --edition un-cts-2024 --from q.json --language en");
    const auto kept = (*m_iccs)(back);
    QCOMPARE(kept.code, 1);
    QVERIFY2(kept.err.contains("refused: 1"), kept.err.constData());
    QCOMPARE((*m_iccs)(back + QStringLiteral(" --accept")).code, 0);
}

void TestSubmit::refusals()
{
    QCOMPARE(submit("--years last").code, 2);
    QCOMPARE(submit("--years 1999").code, 3);
    QCOMPARE((*m_iccs)(QStringLiteral("submit p.iccs --edition un-cts-2024")).code, 2);
    QCOMPARE((*m_iccs)(QStringLiteral("submit p.iccs --edition prisons --out s.zip")).code, 3);
    QCOMPARE((*m_iccs)(QStringLiteral("submit p.iccs --edition glotip-2024 --out s.zip")).code, 3);
    const auto none = (*m_iccs)(QStringLiteral("submissions p.iccs --show last --language en"));
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains("iccs submit"), none.err.constData());
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs --show a --difference b")).code, 2);
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs --against b")).code, 2);
    QVERIFY(!m_iccs->files().contains(QStringLiteral("s.zip")));
}

void TestSubmit::damagedResponse()
{
    m_iccs->write(QStringLiteral("d.json"), "{\"format\":\"iccs-workbench-response\",");
    const auto run = (*m_iccs)(
        QStringLiteral("answer p.iccs --edition un-cts-2024 --from d.json --language en"));
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("d.json") && run.err.contains("Nothing was changed"),
             run.err.constData());
}

// Where the archive cannot be written the project keeps no submission.
void TestSubmit::nothingHalf()
{
    const QString away = QStringLiteral("submit p.iccs --edition un-cts-2024 --out none/s.zip");
    QCOMPARE((*m_iccs)(away).code, 3);
    const auto full = m_iccs->onSmallDisk(
        QStringLiteral("submit p.iccs --edition un-cts-2024 --out s.zip"), 4096);
    QCOMPARE(full.code, 3);
    QVERIFY(!m_iccs->files().contains(QStringLiteral("s.zip")));
    QCOMPARE((*m_iccs)(QStringLiteral("submissions p.iccs")).rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestSubmit)
#include "tst_submit.moc"
