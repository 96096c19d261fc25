// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QRegularExpression>
#include <QTest>

// The help pages, their examples, and wrong usage.
class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overview();
    void pages_data();
    void pages();
    void examplesAreUnderstood_data() { pages_data(); }
    void examplesAreUnderstood();
    void version();
    void wrongUsage_data();
    void wrongUsage();

private:
    static const QStringList &commands();
    const cli::Program m_iccs;
};

const QStringList &TestHelp::commands()
{
    static const QStringList names
        = QStringLiteral(
              "classification new import suggest map mapping "
              "check explain rules code counts questionnaire fill answer series validate "
              "submit submissions coverage assessment compare references "
              "export report info history recover")
              .split(QLatin1Char(' '));
    return names;
}

void TestHelp::overview()
{
    const auto run = m_iccs(QStringLiteral("help"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+) {2,}\\S"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches
        = command.globalMatch(QString::fromUtf8(run.out.mid(run.out.indexOf("Subcommands:"))));
    while (matches.hasNext())
        found << matches.next().captured(1);
    QCOMPARE(found, commands() + QStringList { QStringLiteral("help") });
    QCOMPARE(m_iccs(QStringLiteral("--help")).code, 0);
}

void TestHelp::pages_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &name : commands())
        QTest::newRow(qPrintable(name)) << name;
}

void TestHelp::pages()
{
    QFETCH(QString, command);
    const auto run = m_iccs(QStringLiteral("help ") + command);
    QCOMPARE(run.code, 0);
    const QString page = QString::fromUtf8(run.out);
    QVERIFY2(page.contains(QStringLiteral("Usage: iccs %1 ").arg(command)), qPrintable(page));
    QVERIFY2(page.contains(QStringLiteral("Example:\niccs %1").arg(command)), qPrintable(page));
    QCOMPARE(m_iccs(command + QStringLiteral(" --help")).code, 0);
}

// Every example of the pages, on files of the names it uses: whatever comes of it, it is never
// called wrong usage.
void TestHelp::examplesAreUnderstood()
{
    QFETCH(QString, command);
    const QString page = QString::fromUtf8(m_iccs(QStringLiteral("help ") + command).out);
    const QString examples = page.section(QStringLiteral("Example:\n"), 1);
    QVERIFY(!examples.isEmpty());
    for (const QString &line : examples.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QVERIFY2(line.startsWith(QStringLiteral("iccs ")), qPrintable(line));
        const cli::Program iccs;
        if (command != QLatin1String("new"))
            QCOMPARE(iccs(QStringLiteral("new chile.iccs --country CHL --language es")).code, 0);
        QString arguments = line.mid(5);
        const auto run = iccs(arguments.replace(QLatin1Char('"'), QLatin1Char('\'')));
        QVERIFY2(run.code == 0 || run.code == 1 || run.code == 3,
                 qPrintable(line + QLatin1Char('\n') + QString::fromUtf8(run.err)));
    }
}

void TestHelp::version()
{
    const auto run = m_iccs(QStringLiteral("--version"));
    QCOMPARE(run.code, 0);
    static const QRegularExpression shape(
        QStringLiteral("^iccs \\d+\\.\\d+\\.\\d+\nschema \\d+\nQt 6\\.\\d+\\.\\d+\n"));
    QVERIFY2(shape.match(QString::fromUtf8(run.out)).hasMatch(), run.out.constData());
}

void TestHelp::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : { "",
                                   "bogus",
                                   "check",
                                   "check p.iccs --bogus",
                                   "classification --top 0",
                                   "classification --top many",
                                   "map p.iccs",
                                   "map p.iccs --set 1=0101 --accept-suggestions",
                                   "map p.iccs --accept-suggestions --min-confidence 2",
                                   "export p.iccs --format docx --out x",
                                   "export p.iccs --format csv",
                                   "export --format csv --out x.csv",
                                   "report p.iccs --report bogus --out x.pdf",
                                   "report p.iccs --report coding --out x.doc",
                                   "report p.iccs --report coding",
                                   "report --report coding --out x.pdf",
                                   "report p.iccs --report coding --years soon --out x.pdf",
                                   "new p.iccs",
                                   "new p.iccs --country Chile",
                                   "import p.iccs",
                                   "suggest",
                                   "explain p.iccs --check L12",
                                   "recover p.iccs --accept --discard",
                                   "help bogus",
                                   "check p.iccs --only L99",
                                   "classification 0101 --format pdf" })
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestHelp::wrongUsage()
{
    QFETCH(QString, arguments);
    const auto run = m_iccs(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(m_iccs.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
