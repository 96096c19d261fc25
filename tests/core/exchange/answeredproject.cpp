// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredproject.h"

namespace sample
{

namespace
{

assessment::Answer answerTo(const assessment::Instrument &instrument,
                            const assessment::Question &question, const QString &institution,
                            int number)
{
    assessment::Answer answer;
    answer.id = assessment::Answer::keyOf(instrument.name(), question.id, institution);
    answer.instrument = instrument.name();
    answer.question = question.id;
    answer.institution = institution;
    answer.level = number % 5;
    if (number % 7 != 0)
        answer.evidence << assessment::Evidence { QStringLiteral("document"),
                                                  QStringLiteral("Decree %1").arg(number),
                                                  {} };
    answer.respondent = QStringLiteral("Ana");
    return answer;
}

void addVolumes(project::ProjectData &data)
{
    for (offences::OffenceList &list : data.lists) {
        double volume = 40;
        for (offences::Offence offence : list.offences()) {
            offence.volumes.insert(QStringLiteral("2023"), volume);
            volume += 60;
            list.put(offence);
        }
    }
}

} // namespace

project::ProjectData assessedProject(const assessment::Instrument &instrument)
{
    project::ProjectData data = project();
    addVolumes(data);
    addAnswers(data, instrument);
    return data;
}

void addAnswers(project::ProjectData &data, const assessment::Instrument &instrument)
{
    int number = 0;
    for (const assessment::Question &question : instrument.questions) {
        if (question.isComputed())
            continue;
        const QStringList institutions
            = question.perInstitution ? question.answeredBy : QStringList { QString() };
        for (const QString &institution : institutions)
            data.assessmentAnswers << answerTo(instrument, question, institution, number++);
    }
}

assessment::Entry entry(const QString &id, assessment::EntryKind kind,
                        const QMap<QString, QStringList> &values)
{
    return { id, kind, values };
}

void addEntries(project::ProjectData &data, int count)
{
    using assessment::EntryKind;
    data.assessmentEntries << entry(
        QStringLiteral("about"), EntryKind::About,
        { { QStringLiteral("country"), { QStringLiteral("Sampleland") } },
          { QStringLiteral("validatedBy"), { QStringLiteral("Council of statistics") } },
          { QStringLiteral("date"), { QStringLiteral("2026-01-12") } } });
    const QString text = QStringLiteral("A long text that somebody wrote about number %1, ")
        + QStringLiteral("with much that nobody needs to read on one page. ").repeated(6);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        data.assessmentEntries << entry(
            QStringLiteral("challenge-") + number, EntryKind::Challenge,
            { { QStringLiteral("title"), { text.arg(i) } },
              { QStringLiteral("kind"), { QStringLiteral("methodological") } },
              { QStringLiteral("severity"), { QString::number(i % 4) } },
              { QStringLiteral("codes"), { QStringLiteral("0101") } } });
        data.assessmentEntries << entry(
            QStringLiteral("action-") + number, EntryKind::Action,
            { { QStringLiteral("text"), { text.arg(i) } },
              { QStringLiteral("owner"), { QStringLiteral("courts") } },
              { QStringLiteral("cost"), { QString::number(1000 * (i + 1)) } },
              { QStringLiteral("currency"),
                { i % 2 == 0 ? QStringLiteral("EUR") : QStringLiteral("CLP") } },
              { QStringLiteral("date"), { QStringLiteral("20%1-06-30").arg(99 - i % 70) } } });
    }
}

} // namespace sample
