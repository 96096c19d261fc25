// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

// Tables of other countries as precedents: taken in, listed, used, taken out; and what is refused.
class TestReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesInAndIsListed();
    void countsForNothingElse();
    void isAPrecedent();
    void badRowsAreReported();
    void isReplacedRemovedAndUndone();
    void withoutAProject();
    void refusals_data();
    void refusals();

private:
    cli::Run run(const QString &arguments) const { return m_iccs->operator()(arguments); }
    cli::Run import() const
    {
        return run(QStringLiteral("import p.iccs chile.csv --as reference --country Chile "
                                  "--text-language es"));
    }

    std::unique_ptr<cli::Program> m_iccs;
};

// What "zurcido xilofonista" is, no text of the ICCS tells.
void TestReferences::init()
{
    m_iccs = std::make_unique<cli::Program>();
    QCOMPARE(run(QStringLiteral("new p.iccs --country per --language es")).code, 0);
    m_iccs->write(QStringLiteral("list.csv"),
                  "code,label\n1,Zurcido xilofonista\n2,Hurto de bicicletas\n");
    m_iccs->write(QStringLiteral("chile.csv"),
                  "codigo;glosa del delito;codigo iccs\n71;Zurcido xilofonista;0401\n"
                  "72;Hurto de bicicletas en la calle;05029\n73;Homicidio simple;101\n"
                  "74;Abandono de destino;9999\n");
    QCOMPARE(run(QStringLiteral("import p.iccs list.csv --code code --label label --list Policia "
                                "--text-language es"))
                 .code,
             0);
}

void TestReferences::comesInAndIsListed()
{
    const auto imported = import();
    QVERIFY2(imported.code == 0, imported.err.constData());
    QVERIFY2(imported.err.contains("3 row(s) of 4 are used as precedents"),
             imported.err.constData());
    const auto listed = run(QStringLiteral("references p.iccs"));
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.rows().size(), 2);
    QCOMPARE(listed.column(QStringLiteral("id")), QStringList { QStringLiteral("chile") });
    QCOMPARE(listed.column(QStringLiteral("country")), QStringList { QStringLiteral("Chile") });
    QCOMPARE(listed.column(QStringLiteral("language")), QStringList { QStringLiteral("es") });
    QCOMPARE(listed.column(QStringLiteral("offences")), QStringList { QStringLiteral("3") });
    QCOMPARE(listed.column(QStringLiteral("file")), QStringList { QStringLiteral("chile.csv") });
    QVERIFY(run(QStringLiteral("info p.iccs")).out.contains("reference chile"));
}

void TestReferences::countsForNothingElse()
{
    const QStringList commands { QStringLiteral("coverage p.iccs"), QStringLiteral("check p.iccs"),
                                 QStringLiteral("mapping p.iccs"),
                                 QStringLiteral("export p.iccs --format csv --out -"),
                                 QStringLiteral("export p.iccs --format xkos --out -") };
    QList<QByteArray> before;
    for (const QString &command : commands)
        before << run(command).out;
    QCOMPARE(import().code, 0);
    for (qsizetype i = 0; i < commands.size(); ++i)
        QCOMPARE(run(commands[i]).out, before[i]);
}

void TestReferences::isAPrecedent()
{
    const QString suggest = QStringLiteral("suggest p.iccs --only 1 --top 1");
    QVERIFY(!run(suggest).out.contains("0401"));
    QCOMPARE(import().code, 0);
    const auto taught = run(suggest);
    QCOMPARE(taught.column(QStringLiteral("iccs_code")), QStringList { QStringLiteral("0401") });
    QVERIFY2(taught.column(QStringLiteral("reasons"))
                 .first()
                 .startsWith(QString::fromUtf8("Chile put a similar offence here: 71 “Zurcido "
                                               "xilofonista” (100 % alike)")),
             taught.out.constData());
    QCOMPARE(run(suggest).out, taught.out);
}

void TestReferences::badRowsAreReported()
{
    const auto imported = import();
    QCOMPARE(imported.column(QStringLiteral("check")),
             (QStringList { QStringLiteral("X03"), QStringLiteral("X02") }));
    QVERIFY(imported.err.contains("1 row(s) were left out: their code is no single category"));
    QVERIFY(imported.err.contains("1 ICCS code(s) were read with a lost zero put back"));
}

void TestReferences::isReplacedRemovedAndUndone()
{
    const auto count = [this] {
        return run(QStringLiteral("references p.iccs")).column(QStringLiteral("offences"));
    };
    QCOMPARE(import().code, 0);
    m_iccs->write(QStringLiteral("chile.csv"),
                  "codigo;glosa;iccs\n72;Hurto de bicicletas en la calle;0502\n");
    const auto again = import();
    QVERIFY2(again.err.contains("The reference table \"chile\" was replaced."),
             again.err.constData());
    QCOMPARE(count(), QStringList { QStringLiteral("1") });
    QCOMPARE(run(QStringLiteral("references p.iccs --remove chile")).rows().size(), 1);
    QCOMPARE(count(), QStringList());
    QCOMPARE(run(QStringLiteral("history p.iccs --undo 2")).code, 0);
    QCOMPARE(count(), QStringList { QStringLiteral("3") });
}

void TestReferences::withoutAProject()
{
    const QString ask = QStringLiteral("suggest --offences list.csv --code code --label label "
                                       "--text-language es --only 1 --top 1");
    QVERIFY(!run(ask).out.contains("0401"));
    const auto taught = run(ask
                            + QStringLiteral(" --reference chile.csv --reference-country CHL "
                                             "--reference-language es --language es"));
    QCOMPARE(taught.column(QStringLiteral("iccs_code")), QStringList { QStringLiteral("0401") });
    QVERIFY2(taught.column(QStringLiteral("reasons")).first().contains(QLatin1String("Chile")),
             taught.out.constData());
}

void TestReferences::refusals_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no country") << QStringLiteral("import p.iccs chile.csv --as reference") << 2
                                << QByteArray("--country");
    QTest::newRow("no such column")
        << QStringLiteral("import p.iccs chile.csv --as reference --country Chile --iccs nada") << 3
        << QByteArray("The table has no column \"nada\".");
    QTest::newRow("no language") << QStringLiteral(
        "import p.iccs chile.csv --as reference --country Chile")
                                 << 3 << QByteArray("The language of its labels cannot be told.");
    QTest::newRow("no such file") << QStringLiteral(
        "import p.iccs nada.csv --as reference --country Chile")
                                  << 3 << QByteArray("nada.csv");
    QTest::newRow("no codes") << QStringLiteral("import p.iccs list.csv --as reference --country X")
                              << 3 << QByteArray("No column for the ICCS code was found.");
    QTest::newRow("not there") << QStringLiteral("references p.iccs --remove nada") << 3
                               << QByteArray("The project has no such table.");
    QTest::newRow("country without a table")
        << QStringLiteral("suggest p.iccs --reference-country Chile") << 2
        << QByteArray("--reference");
}

void TestReferences::refusals()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QByteArray before = m_iccs->read(QStringLiteral("p.iccs"));
    const auto refused = run(arguments);
    QCOMPARE(refused.code, code);
    QVERIFY2(refused.err.contains(said), refused.err.constData());
    QCOMPARE(m_iccs->read(QStringLiteral("p.iccs")), before);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
