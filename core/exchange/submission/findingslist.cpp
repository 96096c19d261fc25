// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/letter.h"
#include "core/table/csvwriter.h"

namespace exchange
{

namespace
{

using base::lateText;
using validation::Judged;

QString labelOf(const Judged &judged, const Response &response)
{
    const int cell = response.edition->find(judged.finding.place.ids.value(2));
    return cell < 0 ? QString() : response.edition->labelOf(cell);
}

QStringList cellsOf(const Judged &judged, const LetterSource &source)
{
    const base::Finding &finding = judged.finding;
    QStringList cells { finding.check,
                        source.wording(base::severityText(finding.severity)),
                        finding.place.ids.value(1),
                        finding.place.ids.value(2),
                        labelOf(judged, source.response),
                        source.wording(finding.message),
                        source.wording(finding.advice) };
    if (judged.approval)
        cells << judged.approval->reason << judged.approval->author
              << judged.approval->time.toUTC().toString(Qt::ISODate);
    else
        cells << QString() << QString() << QString();
    return cells;
}

Page::Block blockOf(const base::Text &heading, const QList<Judged> &findings,
                    const LetterSource &source)
{
    const auto word = [&source](const base::Text &text) { return source.wording(text); };
    Page::Block block { word(heading), {}, {}, {} };
    block.header = {
        word(lateText("exchange", "Check")),        word(lateText("exchange", "Severity")),
        word(lateText("exchange", "Year")),         word(lateText("exchange", "Cell")),
        word(lateText("exchange", "Label")),        word(lateText("exchange", "What was found")),
        word(lateText("exchange", "What to do")),   word(lateText("exchange", "Why it may stand")),
        word(lateText("exchange", "Explained by")), word(lateText("exchange", "Explained on"))
    };
    for (const Judged &judged : findings)
        block.rows << cellsOf(judged, source);
    if (findings.isEmpty())
        block.paragraphs << word(lateText("exchange", "None."));
    return block;
}

} // namespace

Page findingsPage(const LetterSource &source)
{
    QList<Judged> open, explained, others;
    for (const Judged &judged : source.findings) {
        if (judged.approval)
            explained << judged;
        else if (judged.finding.severity == base::Severity::Error)
            open << judged;
        else
            others << judged;
    }
    Page page;
    page.title = source.wording(
        lateText("exchange", "Findings of the checks: %1", { source.submission.id }));
    page.language = source.job.language;
    page.isRightToLeft = source.wording.isRightToLeft();
    page.blocks << blockOf(lateText("exchange", "Errors without explanation"), open, source)
                << blockOf(lateText("exchange", "Explained"), explained, source)
                << blockOf(lateText("exchange", "Warnings and notes"), others, source);
    return page;
}

QByteArray findingsCsv(const LetterSource &source)
{
    table::CsvWriter writer;
    writer.row({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("year"),
                 QStringLiteral("cell"), QStringLiteral("label"), QStringLiteral("message"),
                 QStringLiteral("advice"), QStringLiteral("explanation"),
                 QStringLiteral("explained_by"), QStringLiteral("explained_on") });
    for (const Judged &judged : source.findings) {
        QStringList cells = cellsOf(judged, source);
        cells[1] = base::severityId(judged.finding.severity);
        writer.row(cells);
    }
    return writer.bytes();
}

} // namespace exchange
