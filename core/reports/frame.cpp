// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/frame.h"

#include "core/exchange/exportsteps.h"
#include "core/text/regions.h"

namespace reports
{

using base::lateText;

base::Result<QList<const offences::OffenceList *>> chosenLists(const ReportJob &job)
{
    QList<const offences::OffenceList *> lists;
    for (const offences::OffenceList &list : job.data.lists) {
        if (job.list.isEmpty() || list.info.id == job.list)
            lists << &list;
    }
    if (!lists.isEmpty())
        return lists;
    const base::Text tried = lateText("reports", "A report was to be made.");
    if (job.list.isEmpty())
        return base::failure(tried, lateText("reports", "The project has no list of offences."),
                             lateText("reports", "Import a list and map it first."));
    return base::failure(tried, lateText("reports", "The project has no list “%1”.", { job.list }),
                         lateText("reports", "Name one of its lists, or none for all of them."));
}

void addTitlePage(Composer &composer, const QList<const offences::OffenceList *> &lists)
{
    const ReportJob &job = composer.job();
    const project::Settings &settings = job.data.settings;
    composer.identity(lateText("reports", "Country"),
                      settings.country.isEmpty() ? QString()
                                                 : text::regionName(settings.country, job.language)
                              + QStringLiteral(" (") + settings.country + QLatin1Char(')'));
    composer.identity(lateText("reports", "Institution"), settings.institution);
    composer.identity(lateText("reports", "Project"), settings.title);
    composer.identity(lateText("reports", "Classification"),
                      job.classification.title(job.language) + QStringLiteral(" (")
                          + job.classification.id() + QLatin1Char(')'));
    for (const offences::OffenceList *list : lists)
        composer.identity(lateText("reports", "Mapping set"),
                          composer.word(lateText("reports", "%1, version %2",
                                                 { list->info.name, list->info.version })));
    if (!lists.isEmpty())
        composer.identity(
            lateText("reports", "Fingerprint of the mapping"),
            QString::fromLatin1(exchange::contentHash(job.exportJob(), lists).left(16)));
    composer.identity(lateText("reports", "Date"), composer.day(job.time));
    composer.identity(lateText("reports", "Prepared by"), job.author);
    composer.identity(lateText("reports", "Status"),
                      composer.word(job.state == State::Draft
                                        ? lateText("reports", "Draft, not validated")
                                        : lateText("reports", "Validated")));
    composer.identity(lateText("reports", "Acknowledgement"), job.classification.acknowledgement());
    composer.add(report::Contents { 2 });
    composer.add(report::PageBreak {});
}

void addReadersNotes(Composer &composer)
{
    composer.heading(1, lateText("reports", "For readers who do not know the ICCS"));
    composer.text(lateText(
        "reports",
        "The International Classification of Crime for Statistical Purposes (ICCS) groups acts "
        "by what is done, not by the article of the law that forbids it. It was endorsed by the "
        "United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations "
        "Office on Drugs and Crime."));
    composer.text(lateText(
        "reports",
        "Its categories have codes. The first two digits are the section (for example 01, acts "
        "leading to death or intending to cause death); each further level adds digits: 0101 is "
        "intentional homicide. “Other” categories, called residuals, take what fits nowhere else "
        "in their group; the fewer offences they hold, the more a table says."));
    composer.text(lateText(
        "reports",
        "A mapping says for each national offence code to which category of the ICCS its acts "
        "belong. Figures of the country are then counted in categories that other countries use, "
        "too. National law stays as it is."));
}

QString sourceLine(const Composer &composer)
{
    const project::Settings &settings = composer.job().data.settings;
    const QString who = settings.institution.isEmpty() ? settings.title : settings.institution;
    return composer.word(lateText("reports", "%1, project of %2.",
                                  { who.isEmpty() ? QStringLiteral("ICCS Workbench") : who,
                                    composer.day(composer.job().time) }));
}

} // namespace reports
