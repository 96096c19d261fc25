// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include "core/project/json.h"
#include "core/project/stores/store.h"
#include "core/project/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace samples
{

using classification::IccsCode;

mapping::Link fullLink()
{
    mapping::Link link;
    link.id = QStringLiteral("link-1");
    link.list = QStringLiteral("police-2024");
    link.offence = QStringLiteral("861#2");
    link.target = IccsCode::parse(QStringLiteral("02011"));
    link.extent = mapping::Extent::Contains;
    link.leftOver = QStringLiteral("threats \"without\" a weapon\nline 2");
    link.tags = { { QStringLiteral("event.At"), QStringLiteral("1") },
                  { QStringLiteral("victim.SV"), QString() } };
    link.flags = { mapping::DataFlag::Threats, mapping::DataFlag::Incitement };
    link.status = mapping::Status::InReview;
    link.rationale = QStringLiteral("Conducta según el artículo 433; العربية; 故意");
    link.rules = { QStringLiteral("R2"), QStringLiteral("R14") };
    link.rejected = { { QStringLiteral("0409"), QStringLiteral("no force") },
                      { QStringLiteral("?"), QString() } };
    link.assumption = QStringLiteral("as agreed");
    link.reason = QStringLiteral("because");
    link.confidence = 0.1 + 0.2;
    link.evidence = QStringLiteral("import:x.csv");
    link.author = QStringLiteral("Ana");
    link.created = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 999), Qt::UTC);
    link.changed = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    link.reviewer = QStringLiteral("Bo");
    link.reviewed = QDate(2025, 3, 4);
    link.reviewComment = QStringLiteral("look again");
    link.validity = { QDate(2020, 1, 1), QDate(2024, 12, 31) };
    link.supersedes = QStringLiteral("link-0");
    link.changeReason = QStringLiteral("law of 2024");
    link.weight = 0.1 + 0.2;
    link.weightSource = QStringLiteral("sample of 400 files, 2023");
    return link;
}

offences::Offence fullOffence()
{
    offences::Offence full { .id = QStringLiteral("861#2"),
                             .code = *offences::OffenceCode::parse(QStringLiteral("861")) };
    full.labels = { { QStringLiteral("es"), QStringLiteral("Robo con lesiones") },
                    { QStringLiteral("en"), QStringLiteral("Robbery") } };
    full.definitions = { { QStringLiteral("es"), QStringLiteral("El que...") } };
    full.provision = QStringLiteral("art. 433");
    full.family = QStringLiteral("Property > Robbery");
    full.validity = { QDate(2001, 1, 1), QDate() };
    full.volumes = { { QStringLiteral("2023"), 1e15 + 0.5 }, { QStringLiteral("2024"), 0.1 } };
    full.kind = offences::OffenceKind::Sum;
    full.gone = true;
    full.other = { { QStringLiteral("Notas, \"x\""), QStringLiteral("y") },
                   { QStringLiteral("empty"), QString() } };
    return full;
}

offences::ListInfo fullListInfo()
{
    offences::ListInfo info;
    info.id = QStringLiteral("police-2024");
    info.name = QStringLiteral("Policía");
    info.institution = offences::Institution::Prisons;
    info.language = QStringLiteral("es");
    info.sourceFile = QStringLiteral("lista ñ.xlsx");
    info.sourceSha256 = QByteArray::fromHex("00ff10");
    info.imported = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    info.version = 3;
    info.orderedByLaw = true;
    return info;
}

base::Approval approval(const QString &key)
{
    return { key, QStringLiteral("agreed with the ministry"), QStringLiteral("Ana"),
             QDateTime(QDate(2025, 6, 7), QTime(8, 9), Qt::UTC) };
}

offences::Offence offence(const QString &id, const QString &label)
{
    offences::Offence made { .id = id, .code = *offences::OffenceCode::parse(id) };
    made.labels
        = { { QStringLiteral("en"), label.isEmpty() ? QStringLiteral("Offence ") + id : label } };
    return made;
}

offences::OffenceList list(const QString &id, const QStringList &ids)
{
    offences::OffenceList made;
    made.info.id = id;
    made.info.name = id.toUpper();
    made.info.language = QStringLiteral("en");
    QList<offences::Offence> all;
    for (const QString &one : ids)
        all << offence(one);
    made.setOffences(all);
    return made;
}

offences::OffenceList largeList(const QString &id, int size)
{
    offences::OffenceList made = list(id, {});
    QList<offences::Offence> all;
    all.reserve(size);
    for (int i = 0; i < size; ++i) {
        offences::Offence one
            = offence(QString::number(100000 + i),
                      QStringLiteral("Theft of goods number %1 from a dwelling or a shop").arg(i));
        one.provision = QStringLiteral("art. %1 penal code").arg(i / 7);
        one.family = QStringLiteral("Property > Theft %1").arg(i / 100);
        one.volumes = { { QStringLiteral("2023"), i * 3.0 }, { QStringLiteral("2024"), i + 1.0 } };
        all << one;
    }
    made.setOffences(all);
    return made;
}

mapping::Link link(const QString &id, const QString &list, const QString &offence,
                   const QString &target)
{
    mapping::Link made;
    made.id = id;
    made.list = list;
    made.offence = offence;
    made.target = IccsCode::parse(target);
    made.rationale = QStringLiteral("The behaviour is the same.");
    made.evidence = QStringLiteral("manual");
    return made;
}

mapping::ReferenceTable reference(const QString &country, int rows)
{
    mapping::ReferenceTable made;
    made.id = mapping::referenceId(country, QStringLiteral("Police"));
    made.country = country;
    made.source = QStringLiteral("Police");
    made.language = QStringLiteral("es");
    made.sourceFile = QStringLiteral("tabla.xlsx");
    made.sourceSha256 = QStringLiteral("0a1b");
    made.imported = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < rows; ++i)
        made.rows << mapping::ReferenceRow { QString::number(i),
                                             QStringLiteral("Robo %1").arg(i),
                                             QStringLiteral("art. %1").arg(i),
                                             { *IccsCode::parse(QStringLiteral("0401")) } };
    if (rows > 1)
        made.rows.last().categories << *IccsCode::parse(QStringLiteral("0502"));
    return made;
}

rules::DecisionTable table(const QString &id, const QStringList &attributes, int rows)
{
    rules::DecisionTable made;
    made.id = id;
    made.name = id.toUpper();
    made.attributes = attributes;
    for (int i = 0; i < rows; ++i) {
        rules::Row row;
        row.id = QString::number(i + 1);
        for (const QString &attribute : attributes)
            row.cells.insert(attribute, { { QString::number(i) }, false });
        row.output.category = IccsCode::parse(QStringLiteral("0401"));
        made.rows << row;
    }
    return made;
}

microdata::Attribute attribute(const QString &id, int values)
{
    microdata::Attribute made;
    made.id = id;
    for (int i = 0; i < values; ++i) {
        microdata::Value value;
        value.code = QString::number(i);
        made.values << value;
    }
    return made;
}

microdata::Layout layout(const QString &id, int columns)
{
    microdata::Layout made;
    made.id = id;
    for (int i = 0; i < columns; ++i) {
        microdata::LayoutColumn column;
        column.column = QStringLiteral("column %1").arg(i);
        made.columns << column;
    }
    return made;
}

rules::DecisionTable fullTable()
{
    rules::DecisionTable full;
    full.id = QStringLiteral("robbery");
    full.name = QStringLiteral("Robo según el artículo 433");
    full.scope = { rules::ScopeKind::Family,
                   QStringLiteral("police-2024"),
                   { QStringLiteral("Property > Robbery") } };
    full.policy = rules::HitPolicy::First;
    full.attributes = { QStringLiteral("outcome"), QStringLiteral("event.We") };
    rules::Row row;
    row.id = QStringLiteral("r1");
    row.cells = { { QStringLiteral("outcome"), { { QStringLiteral("injury") }, true } },
                  { QStringLiteral("event.We"), rules::Cell() } };
    row.output.category = IccsCode::parse(QStringLiteral("04011"));
    row.output.tags = { { QStringLiteral("event.At"), QStringLiteral("1") } };
    row.output.flags = { mapping::DataFlag::Threats };
    row.output.confidence = 0.1 + 0.2;
    row.output.note = QStringLiteral("line 1\nline 2");
    rules::Row last;
    last.id = QStringLiteral("r2");
    last.output.outOfScope = true;
    last.isDefault = true;
    full.rows = { row, last };
    rules::Row never;
    never.id = QStringLiteral("i1");
    never.cells = { { QStringLiteral("outcome"), { { QStringLiteral("unknown") }, false } } };
    full.impossible = { never };
    full.rationale = QStringLiteral("العربية; 故意");
    full.author = QStringLiteral("Ana");
    return full;
}

microdata::Attribute fullAttribute()
{
    microdata::Attribute full;
    full.id = QStringLiteral("outcome");
    full.name = { { QStringLiteral("es"), QStringLiteral("Resultado") },
                  { QStringLiteral("en"), QStringLiteral("Outcome") } };
    full.type = microdata::AttributeType::Number;
    microdata::Value band;
    band.code = QStringLiteral("injury");
    band.name = { { QStringLiteral("es"), QStringLiteral("lesiones") } };
    band.parent = QStringLiteral("any");
    band.from = 0;
    band.below = 0.1 + 0.2;
    microdata::Value unknown;
    unknown.code = QStringLiteral("unknown");
    unknown.kind = microdata::ValueKind::NotKnown;
    full.values = { band, unknown };
    full.source = QStringLiteral("Police manual 2024");
    return full;
}

microdata::Layout fullLayout()
{
    microdata::Layout full;
    full.id = QStringLiteral("police-records");
    full.name = QStringLiteral("Registros de policía");
    full.list = QStringLiteral("police-2024");
    full.unit = microdata::RowUnit::Victim;
    full.codeJoin = QStringLiteral(" / ");
    full.codeIs = microdata::CodeIs::Label;
    microdata::LayoutColumn code;
    code.column = QStringLiteral("delito");
    code.role = microdata::ColumnRole::Code;
    code.offence = 2;
    microdata::LayoutColumn outcome;
    outcome.column = QStringLiteral("resultado");
    outcome.role = microdata::ColumnRole::Attribute;
    outcome.attribute = QStringLiteral("outcome");
    outcome.values = { { QStringLiteral("L"), QStringLiteral("injury") },
                       { QString(), QStringLiteral("unknown") } };
    microdata::LayoutColumn january;
    january.column = QStringLiteral("3");
    january.role = microdata::ColumnRole::Number;
    january.fixed = { { QStringLiteral("month"), QStringLiteral("1") } };
    full.columns = { code, outcome, january };
    full.decimalSign = QStringLiteral(",");
    full.dateFormat = QStringLiteral("dd.MM.yyyy");
    full.referenceDate = QStringLiteral("day");
    full.delimiter = QStringLiteral(";");
    full.encoding = QStringLiteral("windows-1252");
    full.hasHeader = false;
    full.leaveOut = { { QStringLiteral("delito"), { QStringLiteral("Total"), QString() } } };
    full.keepIn = { { QStringLiteral("total"), { QString() } } };
    return full;
}

coding::CountingRules fullCounting()
{
    coding::CountingRules full;
    full.unit = coding::CountUnit::Victims;
    full.principalOffence = true;
    full.seriousness
        = { *IccsCode::parse(QStringLiteral("0101")), *IccsCode::parse(QStringLiteral("02")) };
    full.attemptsWithCompleted = false;
    full.moment = coding::Moment::Process;
    full.note = QStringLiteral("manual p. 3");
    return full;
}

questionnaire::Answer fullAnswer()
{
    questionnaire::Answer full;
    full.edition = QStringLiteral("un-cts-2024");
    full.year = 2023;
    full.cell = QStringLiteral("1.2/victims/male");
    full.figure = questionnaire::Figure::below(5);
    full.comment = QStringLiteral("Sin la región norte");
    full.source = QStringLiteral("Policía");
    full.origin = questionnaire::Origin::Returned;
    full.from = QStringLiteral("police");
    full.coded = 3.5;
    return full;
}

questionnaire::MethodAnswer fullMethodAnswer()
{
    return { QStringLiteral("un-cts-2024"),  QStringLiteral("1.2"),
             QStringLiteral("moment"),       { QStringLiteral("input"), QStringLiteral("output") },
             QStringLiteral("Al denunciar"), QStringLiteral("Desde 2019") };
}

questionnaire::CodedTable fullCodedTable()
{
    questionnaire::CodedTable full;
    full.id = QStringLiteral("victims-2023");
    full.name = QStringLiteral("Víctimas");
    full.list = QStringLiteral("police");
    full.unit = QStringLiteral("victims");
    full.stage = QStringLiteral("recorded");
    full.year = 2023;
    full.file = QStringLiteral("victims.csv");
    full.sha256 = QStringLiteral("00ff");
    full.time = QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC);
    full.table.dimensions = QStringList { "iccs", "victim.SV" };
    full.table.rows = { { { "0101", "1" }, 7'000'000 }, { { "0101", "" }, 250'000 } };
    return full;
}

questionnaire::Series fullSeries()
{
    return { QStringLiteral("population"),
             QStringLiteral("Población"),
             QStringLiteral("Instituto, censo"),
             { { 2022, 5'000'000 }, { 2023, 5'050'000.5 } } };
}

questionnaire::Submission fullSubmission()
{
    return { QStringLiteral("un-cts-2024 1"),
             QStringLiteral("un-cts-2024"),
             { 2022, 2023 },
             QDateTime(QDate(2026, 6, 1), QTime(8, 30), Qt::UTC),
             QStringLiteral("Ana"),
             QStringLiteral("Enviado por correo"),
             QStringLiteral("{\"answers\":[\"ñ\"]}"),
             QStringLiteral("ab12") };
}

questionnaire::ReturnedPart fullReturnedPart()
{
    return { QStringLiteral("part-1"),
             QStringLiteral("un-cts-2024"),
             { 2023 },
             QStringLiteral("police"),
             QStringLiteral("CHL_police.xlsx"),
             QStringLiteral("cd34"),
             QStringLiteral("Inés Díaz"),
             QStringLiteral("2 de mayo"),
             QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC),
             QStringLiteral("Ana"),
             12,
             3,
             40,
             1 };
}

assessment::Answer fullAssessmentAnswer()
{
    return { QStringLiteral("iccs-implementation 1.0/D1/police:Carabineros"),
             QStringLiteral("iccs-implementation 1.0"),
             QStringLiteral("D1"),
             QStringLiteral("police:Carabineros"),
             3,
             true,
             { { QStringLiteral("document"), QStringLiteral("Manual, pág. 4"), {} },
               { QStringLiteral("link"), {}, QStringLiteral("https://example.org/ñ") } },
             QStringLiteral("Solo en Santiago"),
             QStringLiteral("Inés Díaz"),
             QDate(2026, 5, 2),
             QStringLiteral("accepted"),
             4,
             2028 };
}

assessment::Entry fullAssessmentEntry()
{
    return { QStringLiteral("challenge-1"),
             assessment::EntryKind::Challenge,
             { { QStringLiteral("title"), { QStringLiteral("Códigos anchos") } },
               { QStringLiteral("codes"), { QStringLiteral("861"), QStringLiteral("862") } } } };
}

project::Settings settings()
{
    return { QStringLiteral("CHL"), QStringLiteral("INE"), QStringLiteral("Chile 2024"),
             QStringLiteral("es"), QStringLiteral("iccs-1.0") };
}

project::Signature signature()
{
    return { QStringLiteral("Ana"), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC) };
}

QString dump(const project::ProjectData &data)
{
    QJsonArray lists;
    for (const offences::OffenceList &one : data.lists) {
        QJsonArray offences;
        for (const offences::Offence &entry : one.offences())
            offences << project::toJson(entry);
        QJsonArray links;
        for (const mapping::Link &entry : data.set(one.info.id).links())
            links << project::toJson(entry);
        lists << QJsonObject { { QStringLiteral("info"), project::toJson(one.info) },
                               { QStringLiteral("offences"), offences },
                               { QStringLiteral("policy"),
                                 project::toJson(data.set(one.info.id).policy) },
                               { QStringLiteral("links"), links } };
    }
    QJsonArray approvals;
    for (const base::Approval &one : data.approvals)
        approvals << project::toJson(one);
    QJsonObject titles;
    for (auto it = data.titles.cbegin(); it != data.titles.cend(); ++it)
        titles.insert(it.key(), project::toJson(it.value()));
    QJsonArray references;
    for (const mapping::ReferenceTable &one : data.references)
        references << project::toJson(one);
    QJsonArray tables;
    for (const rules::DecisionTable &one : data.rules.tables())
        tables << project::toJson(one);
    QJsonArray attributes;
    for (const microdata::Attribute &one : data.attributes.attributes())
        attributes << project::toJson(one);
    QJsonArray layouts;
    for (const microdata::Layout &one : data.layouts)
        layouts << project::toJson(one);
    QJsonObject counting;
    for (auto it = data.counting.cbegin(); it != data.counting.cend(); ++it)
        counting.insert(it.key(), project::toJson(it.value()));
    QJsonArray answers;
    for (const questionnaire::Answer &one : data.answers)
        answers << project::toJson(one);
    for (const questionnaire::MethodAnswer &one : data.methodAnswers)
        answers << project::toJson(one);
    QJsonArray figures;
    for (const questionnaire::CodedTable &one : data.codedTables)
        figures << project::toJson(one);
    for (const questionnaire::Series &one : data.series)
        figures << project::toJson(one);
    QJsonArray sent;
    for (const questionnaire::Submission &one : data.submissions)
        sent << project::toJson(one);
    for (const questionnaire::ReturnedPart &one : data.returnedParts)
        sent << project::toJson(one);
    QJsonArray assessed;
    for (const assessment::Answer &one : data.assessmentAnswers)
        assessed << project::toJson(one);
    for (const assessment::Entry &one : data.assessmentEntries)
        assessed << project::toJson(one);
    const QJsonObject all { { QStringLiteral("answers"), answers },
                            { QStringLiteral("sent"), sent },
                            { QStringLiteral("assessed"), assessed },
                            { QStringLiteral("figures"), figures },
                            { QStringLiteral("settings"), project::toJson(data.settings) },
                            { QStringLiteral("lists"), lists },
                            { QStringLiteral("sets"), int(data.sets.size()) },
                            { QStringLiteral("approvals"), approvals },
                            { QStringLiteral("titles"), titles },
                            { QStringLiteral("references"), references },
                            { QStringLiteral("tables"), tables },
                            { QStringLiteral("attributes"), attributes },
                            { QStringLiteral("layouts"), layouts },
                            { QStringLiteral("counting"), counting } };
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

QStringList idsOf(const project::ProjectData &data, const QString &list)
{
    QStringList ids;
    if (const offences::OffenceList *found = data.list(list)) {
        for (const offences::Offence &one : found->offences())
            ids << one.id;
    }
    return ids;
}

Desk::Desk()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("work"));
}

QString Desk::path(const QString &name) const
{
    return m_folder.filePath(QStringLiteral("work/") + name);
}

project::ProjectFile Desk::files(const QString &schema) const
{
    return project::ProjectFile(m_clock, { schema, ownData() });
}

std::unique_ptr<project::Project> Desk::saved(const QString &name)
{
    auto made = files().create(settings(), QStringLiteral("Ana"));
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    project::Project &project = **made;
    const QString police = QStringLiteral("police");
    const QList<project::Edit> edits {
        project::addList(
            project.data(),
            list(police, { QStringLiteral("861"), QStringLiteral("862"), QStringLiteral("863") })),
        project::addList(
            project.data(),
            list(QStringLiteral("courts"), { QStringLiteral("1"), QStringLiteral("2") })),
        project::putLinks(
            project.data(),
            { link(QStringLiteral("a"), police, QStringLiteral("861"), QStringLiteral("0401")),
              link(QStringLiteral("b"), police, QStringLiteral("862"), QStringLiteral("0502")) },
            signature()),
        project::explainFindings(project.data(), { approval(QStringLiteral("L01|x")) }),
        project::importTitles(
            project.data(), QStringLiteral("fr"),
            { { *IccsCode::parse(QStringLiteral("01")), QStringLiteral("Actes") } }),
    };
    for (const project::Edit &edit : edits) {
        m_clock.advance(60);
        if (const auto done = project.execute(edit); !done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    if (const auto done = project.saveAs(path(name)); !done)
        qFatal("%s", qPrintable(done.error().message()));
    return std::move(*made);
}

std::unique_ptr<project::Project> Desk::open(const QString &name)
{
    auto opened = files().open(path(name), project::Access::ReadWrite, QStringLiteral("Bo"));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message()));
    return std::move(*opened);
}

QStringList Desk::entries() const
{
    return QDir(QFileInfo(path()).absolutePath())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace samples
