// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptcountry.h"

#include <QFile>
#include <QTemporaryDir>

namespace sample
{

namespace
{

using microdata::ColumnRole;

const QString list = QStringLiteral("police");
const QString at = QStringLiteral("event.At"), weapon = QStringLiteral("event.We"),
              age = QStringLiteral("victim.AV"), end = QStringLiteral("outcome"),
              worth = QStringLiteral("amount");

microdata::LayoutColumn column(const QString &name, ColumnRole role, const QString &attribute = {},
                               int offence = 0)
{
    microdata::LayoutColumn made;
    made.column = name;
    made.role = role;
    made.attribute = attribute;
    made.offence = offence;
    return made;
}

QByteArray csvText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool isPlain = std::none_of(bytes.begin(), bytes.end(), [](char c) {
        return c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\\' || c == '\'';
    });
    return isPlain ? bytes : '"' + QByteArray(bytes).replace('"', "\"\"") + '"';
}

// A fixed seed: the same records in each run.
class Dice
{
public:
    QString of(const QStringList &texts)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return texts[qsizetype((m_state >> 33) % quint64(texts.size()))];
    }

private:
    quint64 m_state = 20260301;
};

const QStringList attempts { QStringLiteral("A"), QStringLiteral("C"), QString(),
                             QStringLiteral("2"), QStringLiteral("q"), QStringLiteral(" A ") };
const QStringList ages { QStringLiteral("3"),  QStringLiteral("17"),
                         QStringLiteral("18"), QStringLiteral("64"),
                         QStringLiteral("99"), QStringLiteral("NN"),
                         QStringLiteral("00"), QStringLiteral("7 "),
                         QStringLiteral("x1"), QString() };
const QStringList ends { QStringLiteral("death"),
                         QStringLiteral("injury"),
                         QStringLiteral("d'oh"),
                         QStringLiteral("back\\slash"),
                         QStringLiteral("none"),
                         QStringLiteral("what?"),
                         QString() };
const QStringList amounts {
    QStringLiteral("-5"),   QStringLiteral("0"),     QStringLiteral("99.4"),
    QStringLiteral("99.5"), QStringLiteral("+12"),   QStringLiteral(".5"),
    QStringLiteral("5."),   QStringLiteral("1e3"),   QStringLiteral("1.2.3"),
    QStringLiteral("2000"), QStringLiteral("--1"),   QStringLiteral("."),
    QStringLiteral("-"),    QStringLiteral("band1"), QString()
};
const QStringList regions { QStringLiteral("North"), QStringLiteral(" North"),
                            QString::fromUtf8("Südost, \"x\""), QStringLiteral("O'Higgins"),
                            QString() };

microdata::LayoutColumn attempted(int offence = 0)
{
    auto made = column(offence == 0 ? QStringLiteral("Attempted")
                                    : QStringLiteral("Attempted%1").arg(offence),
                       ColumnRole::Attribute, at, offence);
    made.values = { { QStringLiteral("A"), QStringLiteral("1") },
                    { QStringLiteral("C"), QStringLiteral("2") },
                    { QString(), QStringLiteral("2") } };
    return made;
}

} // namespace

QStringList scriptCodes()
{
    return QString::fromUtf8("007|7|g1|prop|linked|0'1|a\\b|a\"b|Ñandú €|split|parent|base|none|"
                             "outside|fought|held|tagged|SUM|lonely| 007 |\tsplit||no such|no'such")
        .split(QLatin1Char('|'));
}

ScriptRecords offenceRecords(int rows)
{
    ScriptRecords records { QStringLiteral("offences"), {}, {}, {} };
    records.layout.columns = { column(QStringLiteral("Code \"x\""), ColumnRole::Code),
                               attempted(),
                               column(QStringLiteral("select"), ColumnRole::Attribute, weapon),
                               column(QStringLiteral("Age"), ColumnRole::Attribute, age),
                               column(QString::fromUtf8("Résultat"), ColumnRole::Attribute, end),
                               column(QStringLiteral("amount"), ColumnRole::Attribute, worth),
                               column(QStringLiteral("region"), ColumnRole::Dimension) };
    records.layout.columns[3].values = { { QStringLiteral("NN"), QStringLiteral("1") },
                                         { QStringLiteral("00"), QStringLiteral("6") } };
    records.layout.leaveOut = { { QStringLiteral("kind"), { QStringLiteral("sum") } } };
    records.dimensions
        = { QStringLiteral("iccs"), QStringLiteral("tags"), QStringLiteral("region"), age, worth };
    QStringList header;
    for (const auto &one : records.layout.columns)
        header << one.column;
    records.rows << (header << QStringLiteral("kind") << QStringLiteral("note"));
    Dice dice;
    const QStringList weapons { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                QStringLiteral("6"), QStringLiteral("?"), QString() };
    for (int i = 0; i < rows; ++i)
        records.rows << QStringList { dice.of(scriptCodes()),
                                      dice.of(attempts),
                                      dice.of(weapons),
                                      dice.of(ages),
                                      dice.of(ends),
                                      dice.of(amounts),
                                      dice.of(regions),
                                      dice.of({ QString(), QStringLiteral("x"),
                                                QStringLiteral("sum ") }),
                                      dice.of({ QStringLiteral("two\nlines"), QString() }) };
    return records;
}

ScriptRecords wideRecords(int rows)
{
    ScriptRecords records { QStringLiteral("wide"), {}, {}, {} };
    records.layout.unit = microdata::RowUnit::Incident;
    records.layout.columns = { column(QStringLiteral("Code1"), ColumnRole::Code, {}, 1),
                               column(QStringLiteral("Code2"), ColumnRole::Code, {}, 2),
                               attempted(1),
                               attempted(2),
                               column(QStringLiteral("Outcome"), ColumnRole::Attribute, end),
                               column(QStringLiteral("Weight"), ColumnRole::Weight) };
    records.dimensions = { QStringLiteral("iccs2"), end, QStringLiteral("year") };
    records.rows << QStringList { QStringLiteral("Code1"),      QStringLiteral("Code2"),
                                  QStringLiteral("Attempted1"), QStringLiteral("Attempted2"),
                                  QStringLiteral("Outcome"),    QStringLiteral("Weight"),
                                  QStringLiteral("year") };
    Dice dice;
    const QStringList weights { QStringLiteral("1"),    QStringLiteral("2.5"),
                                QStringLiteral("0.04"), QStringLiteral("12"),
                                QStringLiteral("none"), QString() };
    for (int i = 0; i < rows; ++i)
        records.rows << QStringList { dice.of(scriptCodes()),
                                      dice.of(scriptCodes() << QString() << QString()),
                                      dice.of(attempts),
                                      dice.of(attempts),
                                      dice.of(ends),
                                      dice.of(weights),
                                      dice.of({ QStringLiteral("2023"), QStringLiteral("2024") }) };
    return records;
}

ScriptRecords countRecords(int rows)
{
    ScriptRecords records { QStringLiteral("counts"), {}, {}, {} };
    records.layout.unit = microdata::RowUnit::Count;
    records.layout.decimalSign = QStringLiteral(",");
    records.layout.columns << column(QStringLiteral("code"), ColumnRole::Code);
    records.rows << QStringList { QStringLiteral("code") };
    for (const char *name : { "January", "February" }) {
        auto number = column(QLatin1String(name), ColumnRole::Number);
        number.fixed = { { QStringLiteral("month"), QLatin1String(name).left(3) } };
        if (QLatin1String(name) == QLatin1String("January")) // not stated in the other
            number.fixed.insert(at, QStringLiteral("1"));
        records.layout.columns << number;
        records.rows.first() << QLatin1String(name);
    }
    records.dimensions = { QStringLiteral("iccs"), QStringLiteral("month"), at };
    Dice dice;
    const QStringList numbers {
        QStringLiteral("0"), QStringLiteral("17"),  QStringLiteral("3,5"), QStringLiteral("x"),
        QString(),           QStringLiteral(" 4 "), QStringLiteral("1234")
    };
    for (int i = 0; i < rows; ++i)
        records.rows << QStringList { dice.of(scriptCodes()), dice.of(numbers), dice.of(numbers) };
    return records;
}

// The code in two columns, one of which may be empty.
ScriptRecords joinedRecords(int rows)
{
    ScriptRecords records { QStringLiteral("joined"), {}, {}, {} };
    records.layout.codeJoin = QStringLiteral("'");
    records.dimensions = { QStringLiteral("iccs"), end };
    records.layout.columns = { column(QStringLiteral("chapter"), ColumnRole::Code),
                               column(QStringLiteral("number"), ColumnRole::Code),
                               column(QStringLiteral("Outcome"), ColumnRole::Attribute, end) };
    records.rows << QStringList { QStringLiteral("chapter"), QStringLiteral("number"),
                                  QStringLiteral("Outcome") };
    Dice dice;
    for (int i = 0; i < rows; ++i)
        records.rows << QStringList {
            dice.of({ QStringLiteral("0"), QString(), QStringLiteral("7") }),
            dice.of({ QStringLiteral("1"), QString(), QStringLiteral("007") }), dice.of(ends)
        };
    return records;
}

QByteArray ScriptRecords::csv() const
{
    QByteArray bytes;
    for (const QStringList &cells : rows) {
        QByteArrayList quoted;
        for (const QString &cell : cells)
            quoted << csvText(cell);
        bytes += quoted.join(',') + '\n';
    }
    return bytes;
}

coding::CodingReport codedByEngine(const project::ProjectData &data,
                                   const classification::Classification &iccs,
                                   const ScriptRecords &records)
{
    const QTemporaryDir folder;
    coding::CodeRequest request;
    request.input = folder.filePath(QStringLiteral("records.csv"));
    QFile file(request.input);
    if (!file.open(QIODevice::WriteOnly) || file.write(records.csv()) < 0)
        qFatal("no temporary file");
    file.close();
    request.layout = records.layout;
    request.layout.delimiter = QStringLiteral(",");
    request.layout.encoding = QStringLiteral("UTF-8");
    request.counting = data.counting.value(list);
    request.dimensions = records.dimensions;
    microdata::Dictionary dictionary = microdata::officialDictionary(iccs);
    for (const microdata::Attribute &attribute : data.attributes.attributes())
        dictionary.put(attribute);
    const coding::CodingSet set { iccs, *data.list(list), data.set(list), data.rules, dictionary };
    base::NoProgress progress;
    auto report = coding::codeRecords(set, request, progress);
    if (!report)
        qFatal("%s", qPrintable(report.error().message()));
    return *report;
}

} // namespace sample
