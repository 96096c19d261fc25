// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QFile>

namespace sample
{

namespace
{

using classification::IccsCode;
using mapping::Extent;
using mapping::Link;
using mapping::Status;

QDateTime noon(int day)
{
    return QDateTime(QDate(2026, 1, day), QTime(12, 0), Qt::UTC);
}

offences::Offence offence(const QString &id, const QString &language, const QString &label)
{
    offences::Offence one { id, *offences::OffenceCode::parse(id.section(QLatin1Char('#'), 0, 0)) };
    one.labels.insert(language, label);
    return one;
}

offences::OffenceList police()
{
    offences::OffenceList list;
    list.info = { QStringLiteral("police"),
                  QStringLiteral("Police list"),
                  offences::Institution::Police,
                  QStringLiteral("en"),
                  QStringLiteral("list.csv"),
                  QByteArray(64, 'a'),
                  noon(2),
                  3,
                  false };
    const QString en = QStringLiteral("en");
    list.put(offence(QStringLiteral("0101"), en, QStringLiteral("Murder")));
    auto robbery = offence(QStringLiteral("001/02"), en, QStringLiteral("Robbery with injury"));
    robbery.provision = QStringLiteral("Theft Act s. 8");
    robbery.family = QStringLiteral("Violence > Robbery");
    robbery.definitions.insert(en, QStringLiteral("Takes property by force."));
    list.put(robbery);
    list.put(offence(QStringLiteral("A 12.3"), en, QStringLiteral("Theft \"by finding\"; other")));
    list.put(offence(QStringLiteral("77"), en, QStringLiteral("Found property")));
    list.put(offence(QStringLiteral("77#2"), en, QStringLiteral("Lost property")));
    auto sum = offence(QStringLiteral("SUM"), en, QStringLiteral("Total"));
    sum.kind = offences::OffenceKind::Sum;
    list.put(sum);
    auto gone = offence(QStringLiteral("OLD1"), en, QStringLiteral("Vagrancy"));
    gone.gone = true;
    list.put(gone);
    list.put(offence(QStringLiteral("900"), en, QStringLiteral("Fraud, general")));
    return list;
}

offences::OffenceList courts()
{
    offences::OffenceList list;
    list.info = { QStringLiteral("courts"),
                  QStringLiteral("Tribunales"),
                  offences::Institution::Courts,
                  QStringLiteral("es"),
                  QStringLiteral("lista.xlsx"),
                  QByteArray(64, 'b'),
                  noon(3),
                  1,
                  false };
    const QString es = QStringLiteral("es");
    list.put(offence(QStringLiteral("861"), es, QStringLiteral("Robo con lesiones graves")));
    list.put(offence(QStringLiteral("202"), es, QStringLiteral("Secuestro")));
    return list;
}

Link fullLink()
{
    Link full = link(QStringLiteral("a1"), QStringLiteral("001/02"), QStringLiteral("0401"));
    full.extent = Extent::Contains;
    full.leftOver = QStringLiteral("threats without taking; 02012");
    full.tags = { { QStringLiteral("event.At"), QStringLiteral("1") },
                  { QStringLiteral("victim.AV"), QStringLiteral("1") } };
    full.flags = { mapping::DataFlag::Threats, mapping::DataFlag::Conspiracy };
    full.status = Status::Approved;
    full.rationale = QStringLiteral("Base conduct, \"quoted\",\nsecond line");
    full.rules = { QStringLiteral("R5"), QStringLiteral("R14") };
    full.rejected = { { QStringLiteral("020111"), QStringLiteral("not the base; aggravation") },
                      { QStringLiteral("0409"), QString() } };
    full.assumption = QStringLiteral("The robbery is recorded too");
    full.confidence = 0.7254321;
    full.evidence = QStringLiteral("suggestion");
    full.author = QStringLiteral("Ana Pérez");
    full.created = noon(5);
    full.changed = noon(6);
    full.reviewer = QStringLiteral("UNODC | CoE");
    full.reviewed = QDate(2026, 1, 7);
    full.reviewComment = QStringLiteral("Agreed");
    full.validity = { QDate(2020, 1, 1), QDate(2025, 12, 31) };
    full.supersedes = QStringLiteral("a0");
    full.changeReason = QStringLiteral("moved from section 02");
    full.weight = 0.25;
    full.weightSource = QStringLiteral("sample of 400 files, 2023");
    return full;
}

mapping::MappingSet policeSet()
{
    mapping::MappingSet set;
    set.list = QStringLiteral("police");
    Link murder = link(QStringLiteral("a2"), QStringLiteral("0101"), QStringLiteral("0101"));
    murder.extent = Extent::Equal;
    murder.status = Status::Approved;
    murder.author = QStringLiteral("Ana Pérez");
    murder.reviewer = QStringLiteral("UNODC");
    murder.reviewed = QDate(2026, 1, 7);
    murder.rationale = QStringLiteral("Same act");
    set.put(murder);
    set.put(fullLink());
    Link second = link(QStringLiteral("a3"), QStringLiteral("001/02"), QStringLiteral("020111"));
    second.extent = Extent::Overlap;
    second.status = Status::Disputed;
    set.put(second);
    set.put(link(QStringLiteral("a4"), QStringLiteral("A 12.3"), QStringLiteral("0502")));
    Link found = link(QStringLiteral("a5"), QStringLiteral("77"), QString());
    found.status = Status::OutOfScope;
    found.reason = QStringLiteral("No crime");
    set.put(found);
    set.put(link(QStringLiteral("a6"), QStringLiteral("900"), QStringLiteral("0701")));
    return set;
}

const QString editionId = QStringLiteral("un-cts-2024");

questionnaire::Answer &put(project::ProjectData &data, const QString &cell, int year,
                           const questionnaire::Figure &figure)
{
    questionnaire::Answer answer;
    answer.edition = editionId;
    answer.cell = cell;
    answer.year = year;
    answer.figure = figure;
    return *data.answers.insert(answer.key(), answer);
}

void putMethod(project::ProjectData &data, const QString &table, const QString &question,
               const QStringList &choices, const QString &text, const QString &comment)
{
    const questionnaire::MethodAnswer answer { editionId, table, question, choices, text, comment };
    data.methodAnswers.insert(answer.key(), answer);
}

// Figures of all statuses, a sum that does not come out, a finding that is explained, method.
void answerSome(project::ProjectData &data)
{
    using questionnaire::Figure;
    using questionnaire::Status;
    put(data, QStringLiteral("1.2/victims/total"), 2022, Figure::of(100));
    put(data, QStringLiteral("1.2/victims/male"), 2022, Figure::of(70)).comment
        = QStringLiteral("=1+1, \"revised\"\nin May");
    put(data, QStringLiteral("1.2/victims/female"), 2022, Figure::of(25)).source
        = QStringLiteral("Police, register");
    put(data, QStringLiteral("1.2/victims/total"), 2023, Figure::below(5));
    put(data, QStringLiteral("1.2/victims/male"), 2023, Figure::of(0, Status::Zero));
    put(data, QStringLiteral("1.2/victims/female"), 2023, { Status::NotAvailable, 0, 0 });
    put(data, QStringLiteral("1.3/partner/female"), 2023, Figure::of(3, Status::Provisional));
    questionnaire::Answer &held
        = put(data, QStringLiteral("5.1/held/total"), 2023, Figure::of(84'000));
    held.origin = questionnaire::Origin::Coded;
    held.from = QStringLiteral("prisons-2023");
    held.coded = 84'001.5;
    put(data, QStringLiteral("5.1/unsentenced/total"), 2023, Figure::of(14'700));
    put(data, QStringLiteral("5.1/held/male"), 2021, {}).comment = QStringLiteral("Later.");
    putMethod(data, {}, QStringLiteral("agency"), {}, QStringLiteral("Statistics; Unit 4"), {});
    putMethod(data, QStringLiteral("1.2"), QStringLiteral("moment"), { QStringLiteral("input") },
              {}, QStringLiteral("Since 2019."));
    data.approvals << base::Approval { QStringLiteral("H1|cell:un-cts-2024/2022/1.2/victims/")
                                           + QStringLiteral("total"),
                                       QStringLiteral("Five victims of unknown sex"),
                                       QStringLiteral("Ana"), noon(8) };
    data.series << questionnaire::Series { QStringLiteral("population"),
                                           QStringLiteral("Population"),
                                           QStringLiteral("UN, WPP 2024"),
                                           { { 2022, 67'500'000 }, { 2023, 68'000'000 } } };
}

void answerHostile(project::ProjectData &data, int number, const QString &text)
{
    const auto edition = questionnaire::loadEdition(editionPath());
    if (!edition)
        return;
    questionnaire::Answer &answer
        = put(data, (*edition)->cell(number).address, 2021, questionnaire::Figure::of(number));
    answer.comment = answer.source = answer.from = text;
    putMethod(data, QStringLiteral("1.%1").arg(number % 7 + 1), QStringLiteral("source"), {}, text,
              text);
}

} // namespace

classification::Classification iccs()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message()));
    return *loaded;
}

mapping::Link link(const QString &id, const QString &offence, const QString &target)
{
    Link one;
    one.id = id;
    one.list = QStringLiteral("police");
    one.offence = offence;
    one.target = IccsCode::parse(target);
    one.extent = one.target ? Extent::Inside : Extent::None;
    one.status = Status::Proposed;
    one.evidence = QStringLiteral("manual");
    one.author = QStringLiteral("Ben");
    one.created = noon(4);
    one.changed = noon(4);
    return one;
}

project::ProjectData project()
{
    project::ProjectData data;
    data.settings = { QStringLiteral("GBR"), QStringLiteral("Statistics office"),
                      QStringLiteral("Test country"), QStringLiteral("en") };
    data.lists = { police(), courts() };
    data.sets.insert(QStringLiteral("police"), policeSet());
    mapping::MappingSet set;
    set.list = QStringLiteral("courts");
    Link robbery = link(QStringLiteral("b1"), QStringLiteral("861"), QStringLiteral("0401"));
    robbery.list = set.list;
    set.put(robbery);
    data.sets.insert(set.list, set);
    answerSome(data);
    return data;
}

QString editionPath()
{
    return QStringLiteral(RESOURCES "/questionnaires/un-cts:2024");
}

void answer(project::ProjectData &data, const QString &cell, int year, double value)
{
    put(data, cell, year, questionnaire::Figure::of(value));
}

void answerEverything(project::ProjectData &data)
{
    const auto edition = questionnaire::loadEdition(editionPath());
    for (int cell = 0; edition && cell < (*edition)->cellCount(); ++cell) {
        for (int year : (*edition)->form().years())
            answer(data, (*edition)->cell(cell).address, year, 10 * cell + year);
    }
}

QStringList hostileTexts()
{
    return { QStringLiteral("=cmd|' /C calc'!A0"),
             QStringLiteral("@SUM(1+1)*cmd"),
             QStringLiteral("+1-2"),
             QStringLiteral("- dash"),
             QStringLiteral("'=already guarded"),
             QStringLiteral("He said \"no\", 'twice'"),
             QStringLiteral("line one\nline two\r\nline three"),
             QStringLiteral("tab\there"),
             QStringLiteral("nul") + QChar(0) + QStringLiteral("inside"),
             QStringLiteral("bell") + QChar(7),
             QString::fromUtf8("emoji 🚓👮🏽‍♀️"),
             QString::fromUtf8("سرقة سيارة ‏(مشددة)"),
             QString(10000, QLatin1Char('x')),
             QStringLiteral("</x><script>alert(1)</script>&amp;"),
             QStringLiteral("_x0041_ \\ | # : [x] {y} % \u2028"),
             QStringLiteral("\"\"\" @en . <urn:x> a <urn:y> ."),
             QStringLiteral(" leading and trailing ") };
}

project::ProjectData hostileProject()
{
    project::ProjectData data = project();
    data.settings.title = QStringLiteral("=1+1: #title\n\"x\"");
    data.settings.institution = QStringLiteral("Büro / 1");
    offences::OffenceList &list = *data.list(QStringLiteral("police"));
    mapping::MappingSet &set = data.sets[QStringLiteral("police")];
    int number = 0;
    for (const QString &text : hostileTexts()) {
        const QString id = QStringLiteral("h%1").arg(++number);
        list.put(offence(id, QStringLiteral("en"), text));
        Link one = link(QStringLiteral("c%1").arg(number), id, QStringLiteral("0502"));
        one.rationale = text;
        answerHostile(data, number, text);
        one.leftOver = text;
        one.assumption = text;
        one.reason = text;
        one.author = text;
        one.reviewer = text;
        one.reviewComment = text;
        set.put(one);
        rules::DecisionTable table;
        table.id = id + text;
        table.name = text;
        table.rationale = text;
        table.author = text;
        table.scope = { rules::ScopeKind::Offence, QStringLiteral("police"), { id } };
        rules::Row row;
        row.id = text;
        row.output.category = one.target;
        row.output.note = text;
        table.rows << row;
        data.rules.put(table);
    }
    list.put(
        offence(QString::fromUtf8("=ق 1/2#"), QStringLiteral("en"), QStringLiteral("odd code")));
    list.info.name = QStringLiteral("List [a]: b/c?*\\ '");
    return data;
}

exchange::ExportJob job(const project::ProjectData &data,
                        const classification::Classification &classification, const QString &list,
                        const QString &language)
{
    return { data, classification, list, language, noon(20), QStringLiteral("Tester"), {},
             {},   editionPath(),  {} };
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sample
