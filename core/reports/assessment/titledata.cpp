// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/frame.h"
#include "core/text/regions.h"

namespace reports
{

using base::lateText;

namespace
{

QString country(const Material &material, const QString &said)
{
    const project::Settings &settings = material.composer.job().data.settings;
    if (said.isEmpty() && settings.country.isEmpty())
        return {};
    const QString code = said.isEmpty() ? settings.country : said;
    return text::regionName(code, material.composer.job().language);
}

QString period(const Material &material, const QString &from, const QString &to)
{
    QStringList ends { material.composer.dayOf(from), material.composer.dayOf(to) };
    ends.removeAll(QString());
    return ends.join(QStringLiteral(" – "));
}

QString status(const Material &material, const QString &said)
{
    const State state = material.composer.job().state;
    if (said == QLatin1String("validated") || state == State::Validated)
        return material.word(lateText("reports", "Validated"));
    if (said.isEmpty() || said == QLatin1String("draft"))
        return material.word(lateText("reports", "Draft, not validated"));
    return said;
}

} // namespace

void addTitleData(Material &material)
{
    Composer &composer = material.composer;
    const ReportJob &job = composer.job();
    assessment::Entry about;
    for (const assessment::Entry *entry : material.entries(assessment::EntryKind::About))
        about = *entry;
    const auto said = [&](const char *field) {
        return about.values.value(QLatin1String(field)).join(QStringLiteral("; "));
    };
    const auto add = [&](const QString &key, const QString &value) {
        composer.identity(base::Text::verbatim(key), value);
    };
    composer.identity(lateText("reports", "Country"), country(material, said("country")));
    add(material.phrase("period"), period(material, said("from"), said("to")));
    add(material.phrase("requestedBy"), said("requestedBy"));
    add(material.phrase("doneBy"),
        said("doneBy").isEmpty() ? job.data.settings.institution : said("doneBy"));
    add(material.phrase("validatedBy"), said("validatedBy"));
    add(material.phrase("outsideReviewers"), said("outsideReviewers"));
    add(material.phrase("edition"), job.classification.title(job.language));
    QStringList sets;
    for (const offences::OffenceList &list : job.data.lists)
        sets << material.word(
            lateText("reports", "%1, version %2", { list.info.name, list.info.version }));
    add(material.phrase("tables"), sets.join(QLatin1Char('\n')));
    add(material.phrase("instrument"),
        material.instrument().title + QLatin1Char(' ') + material.instrument().version);
    composer.identity(lateText("reports", "Date"),
                      said("date").isEmpty() ? composer.day(job.time)
                                             : material.composer.dayOf(said("date")));
    composer.identity(lateText("reports", "Prepared by"), job.author);
    composer.identity(lateText("reports", "Status"), status(material, said("status")));
    composer.identity(lateText("reports", "Acknowledgement"), job.classification.acknowledgement());
    composer.add(report::Contents { 2 });
    composer.add(report::PageBreak {});
}

} // namespace reports
