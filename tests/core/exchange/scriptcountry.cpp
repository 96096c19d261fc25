// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptcountry.h"

#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>

namespace sample
{

namespace
{

using microdata::ColumnRole;
using rules::HitPolicy;
using rules::ScopeKind;

const QString list = QStringLiteral("police");

microdata::Value value(const QString &code,
                       microdata::ValueKind kind = microdata::ValueKind::Ordinary)
{
    microdata::Value made;
    made.code = code;
    made.kind = kind;
    return made;
}

// Without "not known": what no list knows is not stated.
microdata::Attribute outcome()
{
    microdata::Attribute attribute;
    attribute.id = QStringLiteral("outcome");
    for (const char *code : { "death", "injury", "d'oh", "back\\slash", "none" })
        attribute.values << value(QString::fromUtf8(code));
    return attribute;
}

microdata::Attribute amount()
{
    microdata::Attribute attribute;
    attribute.id = QStringLiteral("amount");
    attribute.type = microdata::AttributeType::Number;
    const double limits[] = { -10, 0, 99.5, 1000 };
    for (int i = 0; i < 3; ++i) {
        attribute.values << value(QStringLiteral("band%1").arg(i));
        attribute.values.last().from = limits[i];
        attribute.values.last().below = limits[i + 1];
    }
    attribute.values << value(QStringLiteral("unknown"), microdata::ValueKind::NotKnown);
    return attribute;
}

rules::Row row(const QString &id, const QMap<QString, QString> &cells, const QString &target,
               const QString &tags = {})
{
    rules::Row made;
    made.id = id;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        made.cells.insert(it.key(), *rules::cellFromText(it.value()));
    made.output.outOfScope = target == QLatin1String("out");
    made.output.category = classification::IccsCode::parse(target);
    made.output.tags = mapping::tagsFromText(tags);
    made.isDefault = id == QLatin1String("default");
    return made;
}

rules::DecisionTable table(const QString &id, ScopeKind kind, const QStringList &names,
                           HitPolicy policy, const QList<rules::Row> &rows)
{
    rules::DecisionTable made;
    made.id = id;
    made.name = id + QStringLiteral(" -- '\n; SELECT");
    made.scope = { kind, list, names };
    made.policy = policy;
    for (const rules::Row &one : rows)
        made.attributes += one.cells.keys();
    made.attributes.removeDuplicates();
    made.rows = rows;
    return made;
}

const QString at = QStringLiteral("event.At"), weapon = QStringLiteral("event.We"),
              age = QStringLiteral("victim.AV"), end = QStringLiteral("outcome"),
              worth = QStringLiteral("amount");

// Tables that add to the same offence: tags that links, decisions and other tables set too, two
// values of one tag, rows that say nothing, and what stands otherwise.
void addCollecting(project::ProjectData &data)
{
    rules::DecisionTable context
        = table(QStringLiteral("context"), ScopeKind::Group,
                { QStringLiteral("007"), QStringLiteral("linked"), QStringLiteral("split"),
                  QStringLiteral("tagged") },
                HitPolicy::Collect,
                { row(QStringLiteral("1"), { { end, QStringLiteral("injury, d'oh") } }, {},
                      QStringLiteral("victim.SV=2;event.At=2")),
                  row(QStringLiteral("2"), { { end, QStringLiteral("d'oh") } }, {},
                      QStringLiteral("victim.SV=1;event.We=4")),
                  row(QStringLiteral("3"), { { end, QStringLiteral("none") } }, {}),
                  row(QStringLiteral("default"), {}, {},
                      QStringLiteral("victim.SV=4;event.We=5;event.At=1")) });
    context.rows[1].output.flags = { mapping::DataFlag::Incitement, mapping::DataFlag::Threats };
    data.rules.put(context);
    // The second of its group for one of these offences, the first for another.
    data.rules.put(table(QStringLiteral("more"), ScopeKind::Group,
                         { QStringLiteral("linked"), QStringLiteral("g1") }, HitPolicy::Collect,
                         { row(QStringLiteral("1"), { { weapon, QStringLiteral("2, 3") } }, {},
                               QStringLiteral("event.We=3;victim.SV=2")),
                           row(QStringLiteral("default"), {}, {}, QStringLiteral("event.Cy=2")) }));
}

void addTables(project::ProjectData &data)
{
    data.rules.put(table(
        QStringLiteral("first's"), ScopeKind::Offence, { QStringLiteral("007") }, HitPolicy::First,
        { row(QStringLiteral("1"), { { end, QStringLiteral("death") } }, QStringLiteral("0101")),
          row(QStringLiteral("2"), { { at, QStringLiteral("1") } }, QStringLiteral("0102")),
          row(QStringLiteral("3"), { { weapon, QStringLiteral("not(1,2)") } },
              QStringLiteral("020111"), QStringLiteral("event.At=2")) }));
    data.rules.put(table(
        QStringLiteral("unique"), ScopeKind::Offence, { QStringLiteral("7") }, HitPolicy::Unique,
        { row(QStringLiteral("a"), { { end, QStringLiteral("death, d'oh") } },
              QStringLiteral("0101")),
          row(QStringLiteral("b"), { { at, QStringLiteral("1") } }, QStringLiteral("020112")),
          row(QStringLiteral("c"),
              { { end, QStringLiteral("back\\slash") }, { at, QStringLiteral("not(1)") } },
              QStringLiteral("out")) }));
    data.rules.put(table(
        QStringLiteral("any"), ScopeKind::Group,
        { QStringLiteral("g1"), QStringLiteral("7"), QStringLiteral("held") }, HitPolicy::Any,
        { row(QStringLiteral("1"), { { worth, QStringLiteral("band0, band1") } },
              QStringLiteral("0501")),
          row(QStringLiteral("2"), { { worth, QStringLiteral("band1") } }, QStringLiteral("0501")),
          row(QStringLiteral("3"), { { end, QStringLiteral("injury") } },
              QStringLiteral("0502")) }));
    data.rules.put(table(
        QStringLiteral("family"), ScopeKind::Family, { QStringLiteral("Property") },
        HitPolicy::Unique,
        { row(QStringLiteral("1"), { { weapon, QStringLiteral("1") } }, QStringLiteral("0401")),
          row(QStringLiteral("default"), {}, QStringLiteral("0509")) }));
    data.rules.put(table(QStringLiteral("tags"), ScopeKind::List, {}, HitPolicy::Collect,
                         { row(QStringLiteral("1"), { { weapon, QStringLiteral("1") } }, {},
                               QStringLiteral("event.We=1")),
                           row(QStringLiteral("2"), { { at, QStringLiteral("1") } }, {},
                               QStringLiteral("event.At=1;event.Cy=1")),
                           row(QStringLiteral("default"), {}, {}, QStringLiteral("event.We=6")) }));
    addCollecting(data);
}

void addOffence(project::ProjectData &data, const QString &code, const QString &family = {},
                offences::OffenceKind kind = offences::OffenceKind::Detail)
{
    offences::Offence offence { code, *offences::OffenceCode::parse(code) };
    offence.family = family;
    offence.kind = kind;
    offence.labels.insert(QStringLiteral("en"), code);
    data.list(list)->put(offence);
}

void addLink(project::ProjectData &data, const QString &code, const QString &target,
             double weight = 1, mapping::Status status = mapping::Status::Approved)
{
    mapping::Link made = link(code + QLatin1Char('-') + target, code, target);
    made.weight = weight;
    made.status = status;
    data.sets[list].put(made);
}

void addLinks(project::ProjectData &data)
{
    using mapping::Status;
    addLink(data, QStringLiteral("linked"), QStringLiteral("0401"));
    addLink(data, QStringLiteral("0'1"), QStringLiteral("0501"));
    addLink(data, QStringLiteral("a\\b"), QStringLiteral("0502"));
    addLink(data, QStringLiteral("a\"b"), QStringLiteral("0503"));
    addLink(data, QString::fromUtf8("Ñandú €"), QStringLiteral("0504"));
    addLink(data, QStringLiteral("split"), QStringLiteral("0401"), 0.3);
    addLink(data, QStringLiteral("split"), QStringLiteral("0501"), 0.25);
    addLink(data, QStringLiteral("split"), QStringLiteral("0502"), 0.45);
    addLink(data, QStringLiteral("parent"), QStringLiteral("020111"));
    addLink(data, QStringLiteral("parent"), QStringLiteral("020112"));
    addLink(data, QStringLiteral("base"), QStringLiteral("0501"));
    addLink(data, QStringLiteral("base"), QStringLiteral("0101"));
    addLink(data, QStringLiteral("none"), QString());
    addLink(data, QStringLiteral("outside"), QString(), 1, Status::OutOfScope);
    addLink(data, QStringLiteral("fought"), QStringLiteral("0101"), 1, Status::Disputed);
    addLink(data, QStringLiteral("held"), QStringLiteral("0101"), 1, Status::Disputed);
    mapping::Link tagged
        = link(QStringLiteral("tagged"), QStringLiteral("tagged"), QStringLiteral("0301"));
    tagged.tags = mapping::tagsFromText(QStringLiteral("event.At=1;event.We=2"));
    tagged.flags = { mapping::DataFlag::Threats };
    data.sets[list].put(tagged);
}

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

QStringList codes()
{
    return QString::fromUtf8("007|7|g1|prop|linked|0'1|a\\b|a\"b|Ñandú €|split|parent|base|none|"
                             "outside|fought|held|tagged|SUM|lonely| 007 |\tsplit||no such|no'such")
        .split(QLatin1Char('|'));
}

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

project::ProjectData scriptCountry(const classification::Classification &)
{
    project::ProjectData data;
    data.settings.country = QStringLiteral("TST");
    offences::OffenceList police;
    police.info.id = list;
    police.info.name = QStringLiteral("Police -- '; list");
    data.lists << police;
    data.sets[list].list = list;
    data.attributes.put(outcome());
    data.attributes.put(amount());
    for (const QString &code : codes()) {
        const QString plain = code.trimmed();
        if (!plain.isEmpty() && !plain.startsWith(QLatin1String("no"))
            && plain != QLatin1String("prop"))
            addOffence(data, plain);
    }
    addOffence(data, QStringLiteral("none"));
    addOffence(data, QStringLiteral("prop"), QStringLiteral("Property"));
    addOffence(data, QStringLiteral("SUM"), {}, offences::OffenceKind::Sum);
    addLinks(data);
    addTables(data);
    return data;
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
        records.rows << QStringList { dice.of(codes()),
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
        records.rows << QStringList { dice.of(codes()),
                                      dice.of(codes() << QString() << QString()),
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
        records.rows << QStringList { dice.of(codes()), dice.of(numbers), dice.of(numbers) };
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
