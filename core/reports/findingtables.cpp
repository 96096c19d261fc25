// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/findingtables.h"

#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using base::Severity;
using report::Column;
using validation::Judged;

namespace
{

constexpr int mostRows = 100; // of one check; `iccs check` prints all of them

struct Group {
    Severity worst = Severity::Note;
    QList<const Judged *> open, explained;
};
using Groups = QMap<QString, Group>;

Groups groupsOf(const QList<Judged> &findings)
{
    Groups groups;
    for (const Judged &judged : findings) {
        Group &group = groups[judged.finding.check];
        group.worst = std::max(group.worst, judged.finding.severity);
        (judged.approval ? group.explained : group.open) << &judged;
    }
    return groups;
}

report::Table overview(const Composer &composer, const FindingSource &source, const Groups &groups)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Findings by check"));
    table.columns = { column(Column::Kind::Code, 0.7),   column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 1.2),   column(Column::Kind::Number, 0.9),
                      column(Column::Kind::Number, 1.1), column(Column::Kind::Number, 0.9) };
    table.header << composer.header(
        { lateText("reports", "Check"), lateText("reports", "What it looks for"),
          lateText("reports", "Severity"), lateText("reports", "Found"),
          lateText("reports", "Explained"), lateText("reports", "Open") });
    double open = 0, explained = 0;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const double here = double(group->open.size()), told = double(group->explained.size());
        open += here;
        explained += told;
        table.rows << report::Row { { cell(group.key()), cell(source.checkName(group.key())),
                                      cell(composer.word(base::severityText(group->worst))),
                                      composer.count(here + told), composer.count(told),
                                      composer.count(here) },
                                    report::Row::Kind::Plain };
    }
    if (!groups.isEmpty())
        table.rows << report::Row {
            { cell({}), cell(composer.word(lateText("reports", "All checks"))), cell({}),
              composer.count(open + explained), composer.count(explained), composer.count(open) },
            report::Row::Kind::Total
        };
    table.notes << composer.word(
        lateText("reports", "Explained: a person has written down why the finding may stand."));
    table.source = sourceLine(composer);
    return table;
}

report::Table openTable(const Composer &composer, const FindingSource &source, const QString &check,
                        const QList<const Judged *> &open)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Open findings of %1", { check }));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 3.4),
                      column(Column::Kind::Text, 2.6) };
    table.header << composer.header({ lateText("reports", "Where"),
                                      lateText("reports", "What was found"),
                                      lateText("reports", "What to do") });
    for (const Judged *judged : open) {
        if (table.rows.size() == mostRows)
            break;
        table.rows << report::Row { { cell(source.placeName(judged->finding.place)),
                                      cell(composer.word(judged->finding.message)),
                                      cell(composer.word(judged->finding.advice)) },
                                    report::Row::Kind::Plain };
    }
    if (open.size() > mostRows)
        table.notes << composer.word(
            lateText("reports", "%1 more are not shown; the program's page of findings has them.",
                     { composer.number(double(open.size() - mostRows)) }));
    table.source = sourceLine(composer);
    return table;
}

report::Table explainedTable(const Composer &composer, const FindingSource &source)
{
    report::Table table;
    table.caption = composer.word(lateText("reports", "Explained findings"));
    table.columns = { column(Column::Kind::Code, 0.7), column(Column::Kind::Text, 1.8),
                      column(Column::Kind::Text, 2.8), column(Column::Kind::Text, 2.4),
                      column(Column::Kind::Text, 1.3) };
    table.header << composer.header({ lateText("reports", "Check"), lateText("reports", "Where"),
                                      lateText("reports", "What was found"),
                                      lateText("reports", "Why it may stand"),
                                      lateText("reports", "Explained by") });
    for (const Judged &judged : source.findings) {
        if (!judged.approval)
            continue;
        table.rows << report::Row {
            { cell(judged.finding.check), cell(source.placeName(judged.finding.place)),
              cell(composer.word(judged.finding.message)), cell(judged.approval->reason),
              cell(judged.approval->author + QLatin1Char('\n')
                   + composer.day(judged.approval->time)) },
            report::Row::Kind::Plain
        };
    }
    table.source = sourceLine(composer);
    return table;
}

} // namespace

void addFindings(Composer &composer, const FindingSource &source)
{
    const Groups groups = groupsOf(source.findings);
    composer.heading(1, lateText("reports", "What the checks found"));
    composer.text(lateText("reports",
                           "The program compares every entry with rules. A finding is no verdict: "
                           "it is corrected, or a person explains why it may stand."));
    composer.add(overview(composer, source, groups));
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (group->open.isEmpty())
            continue;
        const QString name = source.checkName(group.key());
        composer.heading(2, group.key() + QLatin1Char(' ') + name);
        if (const QString why = source.checkWhy(group.key()); !why.isEmpty())
            composer.add(report::Paragraph { plain(why) });
        composer.add(openTable(composer, source, group.key(), group->open));
    }
    composer.heading(2, lateText("reports", "Explained findings"));
    composer.add(explainedTable(composer, source));
}

} // namespace reports
