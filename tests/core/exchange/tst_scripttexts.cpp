// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"
#include "scriptcountry.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// What can be said of coding scripts without the program that they are for, and what is refused.
class TestScriptTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stataIsWellFormed_data() { kinds(); }
    void stataIsWellFormed();
    void spssIsWellFormed_data() { kinds(); }
    void spssIsWellFormed();
    void sparkQuotesItsOwnWay();
    void everyLanguageCarriesEveryDecision_data();
    void everyLanguageCarriesEveryDecision();
    void severalLayouts();
    void refusals_data();
    void refusals();

private:
    static void kinds();
    static sample::ScriptRecords records(int kind);
    QString script(const QString &format, const QList<microdata::Layout> &layouts,
                   const QString &layout = {}, const QStringList &dimensions = {},
                   QString *refused = nullptr) const;

    classification::Classification m_iccs = sample::iccs();
    project::ProjectData m_data = sample::scriptCountry(m_iccs);
};

void TestScriptTexts::kinds()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 4; ++kind)
        QTest::addRow("%d", kind) << kind;
}

sample::ScriptRecords TestScriptTexts::records(int kind)
{
    return kind == 0 ? sample::offenceRecords(1)
        : kind == 1  ? sample::wideRecords(1)
        : kind == 2  ? sample::countRecords(1)
                     : sample::joinedRecords(1);
}

QString TestScriptTexts::script(const QString &format, const QList<microdata::Layout> &layouts,
                                const QString &layout, const QStringList &dimensions,
                                QString *refused) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("script"));
    project::ProjectData data = m_data;
    data.layouts = layouts;
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.layout = layout;
    job.dimensions = dimensions;
    base::NoProgress progress;
    const auto written = exchange::exporterById(format)->write(job, path, progress);
    if (!written && refused)
        *refused = written.error().message();
    return QString::fromUtf8(sample::content(path));
}

namespace
{

// Stata: a text ends where it began, and nothing in it begins a macro.
bool isClosed(const QString &line)
{
    return line.count(QLatin1Char('"')) % 2 == 0;
}

} // namespace

// Every variable exists before it is set, and is made once in its data set.
void TestScriptTexts::stataIsWellFormed()
{
    QFETCH(int, kind);
    const auto asked = records(kind);
    const QString text = script(QStringLiteral("stata"), { asked.layout }, {}, asked.dimensions);
    static const QRegularExpression makes(
        QStringLiteral("^generate (?:double |long )?([a-z0-9_]+) = "));
    static const QRegularExpression sets(QStringLiteral("^quietly replace ([a-z0-9_]+) = "));
    QStringList made, kept;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('*'))) {
            QVERIFY2(!line.contains(QLatin1String("/*")) && !line.contains(QLatin1String("//")),
                     qPrintable(line));
            continue;
        }
        QVERIFY2(isClosed(line), qPrintable(line));
        if (!line.startsWith(QLatin1String("    if")) && !line.contains(QLatin1String("using"))
            && !line.contains(QLatin1String("save")) && !line.contains(QLatin1String("ustrregex")))
            QVERIFY2(!line.contains(QLatin1Char('`')) && !line.contains(QLatin1Char('$')),
                     qPrintable(line));
        if (line == QLatin1String("preserve"))
            kept = made;
        else if (line == QLatin1String("restore"))
            made = kept;
        else if (line == QLatin1String("clear"))
            made.clear();
        if (const auto match = makes.match(line); match.hasMatch()) {
            QVERIFY2(!made.contains(match.captured(1)), qPrintable(line));
            QVERIFY2(match.captured(1).size() <= 32, qPrintable(line));
            made << match.captured(1);
        }
        if (const auto match = sets.match(line);
            match.hasMatch() && !text.contains(QStringLiteral("append using")))
            QVERIFY2(made.contains(match.captured(1))
                         || match.captured(1).startsWith(QLatin1String("i")),
                     qPrintable(line));
    }
    QCOMPARE(text.count(QLatin1String("\npreserve\n")), text.count(QLatin1String("\nrestore\n")));
    for (const char *part :
         { "merge m:1 iccs_key", "reshape long", "collapse (sum) millionths, by(iccs" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

// Every command ends with a full stop, comments do not end early, and lines are short enough.
void TestScriptTexts::spssIsWellFormed()
{
    QFETCH(int, kind);
    const auto asked = records(kind);
    const QString text = script(QStringLiteral("spss"), { asked.layout }, {}, asked.dimensions);
    static const QRegularExpression begins(QStringLiteral(
        "^(\\*|SET|GET DATA|STRING|COMPUTE|IF|SELECT IF|RECODE|DATASET|EXECUTE|ADD FILES|"
        "VARSTOCASES|TEMPORARY|AGGREGATE)"));
    static const QRegularExpression texts(QStringLiteral("'(?:[^']|'')*'"));
    bool isOpen = false;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QVERIFY2(line.toUtf8().size() <= 256, qPrintable(line));
        if (!isOpen)
            QVERIFY2(begins.match(line).hasMatch(), qPrintable(line));
        isOpen = !line.endsWith(QLatin1Char('.'));
        if (!line.startsWith(QLatin1Char('*')))
            QVERIFY2(!QString(line).remove(texts).contains(QLatin1Char('\'')), qPrintable(line));
        else
            QVERIFY2(!isOpen, qPrintable(line));
    }
    QVERIFY(!isOpen);
    for (const char *part : { "VARSTOCASES", "RECODE iccs_key", "AGGREGATE /OUTFILE=iccs_counts" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void TestScriptTexts::sparkQuotesItsOwnWay()
{
    const auto asked = sample::offenceRecords(1);
    const QString text = script(QStringLiteral("sql-spark"), { asked.layout });
    QVERIFY(text.contains(QStringLiteral("r.`Code \"x\"`")));
    QVERIFY(text.contains(QStringLiteral("('a\\\\b', ")));
    QVERIFY(text.contains(QStringLiteral("('0\\'1', ")));
    QVERIFY(!text.contains(QStringLiteral("CREATE TABLE")));
    QVERIFY(!text.contains(QStringLiteral("CREATE VIEW iccs")));
}

void TestScriptTexts::everyLanguageCarriesEveryDecision_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : { "sql-sqlite", "sql-postgresql", "sql-duckdb", "sql-spark",
                                "r-datatable", "stata", "spss" })
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestScriptTexts::everyLanguageCarriesEveryDecision()
{
    QFETCH(QString, format);
    const QString text = script(format, { sample::offenceRecords(1).layout });
    for (const char *key :
         { "unique/a", "unique/b", "unique/c", "any/3", "family/1", "family/default", "broken row",
           "not linked", "no category", "disputed", "sum code", "unknown code", "no code",
           "0401 0.3 + 0501 0.25 + 0502 0.45", ";event.We=1", ";event.We=6", ";victim.SV=2" })
        QVERIFY2(text.contains(QLatin1String(key)), key);
    QVERIFY(text.contains(QStringLiteral("sha256:"))); // which state of the mapping it is
}

void TestScriptTexts::severalLayouts()
{
    auto first = sample::offenceRecords(1).layout;
    auto second = sample::joinedRecords(1).layout;
    first.id = QStringLiteral("one");
    second.id = QStringLiteral("two");
    const QString format = QStringLiteral("sql-sqlite");
    QString refused;
    QVERIFY(script(format, { first, second }, {}, {}, &refused).isEmpty());
    QVERIFY2(refused.contains(QStringLiteral("one, two")), qPrintable(refused));
    QVERIFY(script(format, { first, second }, QStringLiteral("two"))
                .contains(QStringLiteral("\"chapter\"")));
    QVERIFY(script(format, { first, second }, QStringLiteral("three"), {}, &refused).isEmpty());
    QVERIFY2(refused.contains(QStringLiteral("three")), qPrintable(refused));
    // Without a layout the records are a column of codes.
    QVERIFY(script(format, {}).contains(QStringLiteral("COALESCE(r.\"code\", '')")));
    // What is counted by may be any column.
    QVERIFY(script(format, { first }, {}, { QStringLiteral("iccs"), QStringLiteral("court") })
                .contains(QStringLiteral("COALESCE(r.\"court\", '')")));
}

void TestScriptTexts::refusals_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("says");
    QTest::newRow("no code column") << 0 << QStringLiteral("code");
    QTest::newRow("unknown attribute") << 1 << QStringLiteral("nonsense");
    QTest::newRow("dates") << 2 << QStringLiteral("dates");
    QTest::newRow("principal offence") << 3 << QStringLiteral("principal");
    QTest::newRow("each incident once") << 4 << QStringLiteral("same id");
}

// What a script would do otherwise than the program is refused, and no file appears.
void TestScriptTexts::refusals()
{
    QFETCH(int, wrong);
    QFETCH(QString, says);
    auto layout = sample::offenceRecords(1).layout;
    if (wrong == 0)
        layout.columns.removeFirst();
    if (wrong == 1)
        layout.columns[2].attribute = QStringLiteral("nonsense");
    if (wrong == 2) {
        microdata::Attribute date;
        date.id = QStringLiteral("day");
        date.type = microdata::AttributeType::Date;
        date.values << microdata::Value {
            QStringLiteral("past"), {}, microdata::ValueKind::Ordinary, {}, {}, 2460000.
        };
        m_data.attributes.put(date);
        layout.columns[2].attribute = date.id;
    }
    if (wrong == 3) {
        m_data.counting[QStringLiteral("police")].principalOffence = true;
        layout.columns.last().role = microdata::ColumnRole::Group;
    }
    if (wrong == 4) {
        m_data.counting[QStringLiteral("police")].unit = coding::CountUnit::Incidents;
        layout.columns.last().role = microdata::ColumnRole::Group;
    }
    QString refused;
    QVERIFY(script(QStringLiteral("sql-duckdb"), { layout }, {}, {}, &refused).isEmpty());
    QVERIFY2(refused.contains(says), qPrintable(refused));
    m_data = sample::scriptCountry(m_iccs);
}

QTEST_GUILESS_MAIN(TestScriptTexts)
#include "tst_scripttexts.moc"
