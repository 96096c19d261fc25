// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partwords.h"

#include "core/exchange/parts/partchecks.h"
#include "core/questionnaire/words.h"

namespace exchange
{

using base::lateText;
using questionnaire::Status;

namespace
{

constexpr qsizetype mostSources = 20;

constexpr Status offered[]
    = { Status::Reported,     Status::Zero,          Status::Provisional, Status::Suppressed,
        Status::NotAvailable, Status::NotApplicable, Status::NotAsked };

} // namespace

QString statusWord(Status status, const Wording &wording)
{
    return wording(questionnaire::statusText(status));
}

QStringList statusWords(const Wording &wording)
{
    QStringList words;
    for (Status status : offered)
        words << statusWord(status, wording);
    return words;
}

QString statusFromWord(const QString &text, const Wording &wording)
{
    const QString wanted = text.simplified();
    for (Status status : offered) {
        if (wanted.compare(statusWord(status, wording), Qt::CaseInsensitive) == 0)
            return questionnaire::statusId(status);
    }
    return text;
}

QStringList usualComments(const Wording &wording)
{
    return { wording(lateText("exchange", "The figure is provisional.")),
             wording(lateText("exchange", "Only a part of the country is covered.")),
             wording(lateText("exchange", "Counted by other rules than the year before.")),
             wording(lateText("exchange", "Attempts are counted, too.")),
             wording(lateText("exchange", "The figure is an estimate.")) };
}

QStringList usualSources(const PartSource &source)
{
    QStringList sources { source.part.name };
    const QSet<int> cells(source.part.cells.begin(), source.part.cells.end());
    for (const Response::Entry &entry : source.response.entries) {
        const QString &named = entry.answer->source;
        if (cells.contains(entry.cell) && !named.isEmpty() && named.size() < 100
            && !sources.contains(named) && sources.size() < mostSources)
            sources << named;
    }
    return sources;
}

QString partLocator(const PartSource &source, Locator::Kind kind)
{
    return Locator { kind, source.response.edition->form().id, source.job.data.settings.country,
                     source.part.institution, source.job.language }
        .text();
}

QString checkFlagReference(const PartLayout &layout, qsizetype check)
{
    return PartLayout::quoted(layout.checksName())
        + QStringLiteral("$%1$%2")
              .arg(PartLayout::columnName(CheckColumn::Flag))
              .arg(PartChecks::rowOf(check) + 1);
}

} // namespace exchange
