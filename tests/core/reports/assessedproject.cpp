// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessedproject.h"

#include "sampleproject.h"

#include "core/assessment/instrument.h"

namespace sample
{

namespace
{

using assessment::Answer;
using assessment::Entry;
using assessment::EntryKind;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

void addVolumes(offences::OffenceList &list, const char *id, double before, double after,
                const char *provision)
{
    offences::Offence one = *list.find(QLatin1String(id));
    one.volumes = { { text("2022"), before }, { text("2023"), after } };
    one.provision = QLatin1String(provision);
    list.put(one);
}

void addTables(project::ProjectData &data)
{
    offences::OffenceList &police = *data.list(text("police"));
    addVolumes(police, "0101", 40, 44, "Homicide Act s. 1");
    addVolumes(police, "001/02", 300, 280, "Theft Act s. 8");
    addVolumes(police, "A 12.3", 5000, 5200, "Theft Act s. 1");
    addVolumes(police, "900", 1200, 1500, "");
    offences::OffenceList &courts = *data.list(text("courts"));
    addVolumes(courts, "861", 120, 110, "Theft Act s. 8");
    addVolumes(courts, "202", 7, 9, "Homicide Act s. 1");
    mapping::Link kidnapping = link(text("b2"), text("202"), text("0101"));
    kidnapping.list = courts.info.id;
    data.sets[courts.info.id].put(kidnapping);
    mapping::Link residual = link(text("a7"), text("77#2"), text("0509"));
    residual.status = mapping::Status::Approved;
    data.sets[police.info.id].put(residual);
    microdata::Layout layout;
    layout.id = text("records");
    layout.name = text("Police records");
    layout.list = police.info.id;
    layout.columns
        = { { text("OFFENCE"), microdata::ColumnRole::Code, {}, {}, 0, {} },
            { text("WEAPON"), microdata::ColumnRole::Attribute, text("event.We"), {}, 0, {} } };
    data.layouts << layout;
    data.counting.insert(police.info.id, {});
    data.approvals << base::Approval { text("T9|category:0301"), text("No such act in the law"),
                                       text("Ana"), QDateTime() };
    for (const auto &[cell, count] :
         { std::pair("4.2/persons/total", 1000.0), std::pair("4.3/persons/total", 600.0),
           std::pair("4.5/persons/total", 300.0) })
        answer(data, QLatin1String(cell), 2022, count);
}

Answer answerOf(const assessment::Instrument &instrument, const assessment::Question &question,
                const QString &institution, int number)
{
    Answer answer;
    answer.instrument = instrument.name();
    answer.question = question.id;
    answer.institution = institution;
    answer.id = Answer::keyOf(answer.instrument, answer.question, answer.institution);
    if (question.isComputed() || number % 23 == 22)
        answer.notApplicable = !question.isComputed();
    else
        answer.level = number % 5;
    if (number % 3 != 0)
        answer.evidence << assessment::Evidence { text("document"),
                                                  text("Circular %1/2025").arg(number),
                                                  {} };
    answer.targetLevel = std::min(4, answer.level.value_or(2) + 1);
    answer.targetYear = 2027;
    answer.respondent = text("Unit %1").arg(number % 4);
    answer.date = QDate(2026, 1, 10);
    answer.verdict = number % 2 == 0 ? text("accepted") : text("open");
    answer.comment = number % 4 == 0 ? text("Since the reform") : QString();
    return answer;
}

// Every question has an answer but those of one institution.
void addAnswers(project::ProjectData &data)
{
    const auto instrument = assessment::loadInstrument(assessment::defaultInstrument());
    if (!instrument)
        qFatal("%s", qPrintable(instrument.error().message()));
    int number = 0;
    for (const assessment::Question &question : (*instrument)->questions) {
        QStringList institutions { QString() };
        if (question.perInstitution)
            institutions = question.answeredBy;
        institutions.removeAll(text("prisons"));
        for (const QString &institution : std::as_const(institutions))
            data.assessmentAnswers << answerOf(**instrument, question, institution, ++number);
    }
}

Entry entry(const char *id, EntryKind kind,
            std::initializer_list<std::pair<const char *, const char *>> values)
{
    Entry made { QLatin1String(id), kind, {} };
    for (const auto &[field, value] : values)
        made.values[QLatin1String(field)] = text(value).split(text(" | "));
    return made;
}

void addEntries(project::ProjectData &data)
{
    data.assessmentEntries
        << entry("about", EntryKind::About,
                 { { "country", "GBR" },
                   { "requestedBy", "Ministry of Justice" },
                   { "doneBy", "Statistics office" },
                   { "validatedBy", "Police | Courts" },
                   { "outsideReviewers", "UNODC" },
                   { "from", "2025-09-01" },
                   { "to", "2025-12-15" },
                   { "date", "2026-01-15" },
                   { "status", "draft" } })
        << entry("challenge-1", EntryKind::Challenge,
                 { { "title", "Theft and fraud share one code" },
                   { "kind", "methodological" },
                   { "description", "The code does not say how property was taken." },
                   { "institution", "police | courts" },
                   { "severity", "3" },
                   { "codes", "police/900" },
                   { "categories", "" },
                   { "owner", "Police, unit 2" },
                   { "action", "R1" },
                   { "date", "2026-12-31" },
                   { "status", "open" } })
        << entry("challenge-2", EntryKind::Challenge,
                 { { "title", "No post for upkeep" },
                   { "kind", "resources" },
                   { "severity", "1" },
                   { "status", "inWork" } })
        << entry("practice-1", EntryKind::Practice,
                 { { "title", "Two people map each code" },
                   { "description", "Every code is mapped twice and discussed." },
                   { "institution", "police" },
                   { "dimension", "H" },
                   { "effect", "Errors fell by half." },
                   { "evidence", "Report of 2025" },
                   { "publish", "yes" } })
        << entry("benefit-1", EntryKind::Benefit,
                 { { "title", "Robbery can be compared with courts" },
                   { "kind", "comparability" },
                   { "before", "Two definitions" },
                   { "after", "One category, 0401" },
                   { "categories", "0401" },
                   { "years", "2023" } })
        << entry("R1", EntryKind::Action,
                 { { "text", "Split code 900 by conduct." },
                   { "owner", "police" },
                   { "cost", "12000" },
                   { "currency", "EUR" },
                   { "date", "2026-12-31" },
                   { "indicator", "Cases at code 900" },
                   { "pillar", "data" },
                   { "phase", "mapping" },
                   { "status", "open" } })
        << entry("XX-1", EntryKind::Gap,
                 { { "title", "Border of fraud" },
                   { "code", "0701" },
                   { "kind", "unclearBorder" },
                   { "finding", "Fraud by card is not named." },
                   { "meanwhile", "It is at 0701." },
                   { "proposal", "Name it in the inclusions." },
                   { "status", "notReported" } });
}

} // namespace

void addAssessment(project::ProjectData &data)
{
    addTables(data);
    addAnswers(data);
    addEntries(data);
}

void addLinks(project::ProjectData &data, int count)
{
    offences::OffenceList &list = *data.list(text("police"));
    mapping::MappingSet &set = data.sets[list.info.id];
    const QStringList targets { text("0502"), text("0401"), text("0701"), text("0509") };
    QList<offences::Offence> offences = list.offences();
    for (int number = 0; number < count; ++number) {
        offences::Offence one { text("M%1").arg(number),
                                *offences::OffenceCode::parse(text("M%1").arg(number)) };
        one.labels.insert(text("en"), text("Offence %1").arg(number));
        one.volumes = { { text("2023"), double(number % 100) } };
        offences << one;
        set.put(link(text("m%1").arg(number), one.id, targets[number % targets.size()]));
    }
    list.setOffences(offences);
}

} // namespace sample
