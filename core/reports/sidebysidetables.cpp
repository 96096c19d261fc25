// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/sidebyside.h"

#include <algorithm>

namespace reports
{

using base::lateText;
using mapping::Weight;
using project::Comparison;
using report::Column;

report::Cell SideBySide::figureCell(const assessment::Figure *figure) const
{
    if (!figure)
        return cell(noValue);
    return figure->isShare ? m_composer.shareCell(figure->count, figure->total)
                           : m_composer.count(figure->count);
}

void SideBySide::addFigures()
{
    m_composer.heading(1, lateText("reports", "Key figures"));
    report::Table table = started(lateText("reports", "Computed figures"),
                                  word(lateText("reports", "Figure")), Column::Kind::Number);
    for (const Weight weight : { Weight::Codes, Weight::Volume }) {
        QList<report::Row> rows;
        for (const assessment::FigureDefinition &definition : m_instrument.figures) {
            report::Row row { { cell(definition.name) }, report::Row::Kind::Plain };
            bool isKnown = false;
            for (const Comparison::Country &country : m_comparison.countries) {
                const assessment::Figure *figure = country.figure(definition.id, weight);
                isKnown = isKnown || figure;
                row.cells << figureCell(figure);
            }
            if (isKnown)
                rows << row;
        }
        if (rows.isEmpty())
            continue;
        const QString name
            = phraseText(m_instrument, weight == Weight::Codes ? "byCodes" : "byVolume");
        table.rows << report::Row { { { name, std::nullopt, int(m_names.size()) + 1 } },
                                    report::Row::Kind::Group }
                   << rows;
    }
    table.notes << word(lateText("reports",
                                 "National lists differ in how finely they divide offences, so "
                                 "shares of codes say more about a list than about a country."));
    finish(table);
}

void SideBySide::addEvidence()
{
    m_composer.heading(1, lateText("reports", "Evidence"));
    report::Table table = started(lateText("reports", "Answers and what they rest on"),
                                  word(lateText("reports", "Number of")), Column::Kind::Number);
    const auto add = [&](const base::Text &name, const auto &countOf) {
        report::Row row { { cell(word(name)) }, report::Row::Kind::Plain };
        for (const Comparison::Country &country : m_comparison.countries)
            row.cells << m_composer.count(double(countOf(country.file)));
        table.rows << row;
    };
    using File = project::AssessmentFile;
    add(lateText("reports", "Levels given"), [](const File &file) {
        int sum = 0;
        for (const File::Dimension &one : file.dimensions)
            sum += one.answers;
        return sum;
    });
    add(lateText("reports", "of these computed or with evidence"), [](const File &file) {
        int sum = 0;
        for (const File::Dimension &one : file.dimensions)
            sum += one.withEvidence;
        return sum;
    });
    const auto entries = [](assessment::EntryKind kind) {
        return [kind](const File &file) {
            return std::count_if(file.entries.begin(), file.entries.end(),
                                 [&](const auto &entry) { return entry.kind == kind; });
        };
    };
    add(lateText("reports", "Challenges"), entries(assessment::EntryKind::Challenge));
    add(lateText("reports", "Good practices"), entries(assessment::EntryKind::Practice));
    add(lateText("reports", "Benefits"), entries(assessment::EntryKind::Benefit));
    add(lateText("reports", "Actions of the road map"), entries(assessment::EntryKind::Action));
    finish(table);
}

QString SideBySide::gapKind(const QString &id) const
{
    for (const assessment::Named &kind : m_instrument.gapKinds) {
        if (kind.id == id)
            return kind.name;
    }
    return id;
}

void SideBySide::addGaps()
{
    m_composer.heading(1, lateText("reports", "Gaps of the ICCS that several share"));
    m_composer.text(lateText("reports",
                             "These gaps meet offences in two countries or more; each cell has the "
                             "national codes concerned and the cases behind them."));
    report::Table table = started(lateText("reports", "Shared gaps of the ICCS"),
                                  word(lateText("reports", "Gap")), Column::Kind::Text);
    for (const Comparison::SharedGap &gap : m_comparison.sharedGaps()) {
        const QString name = (gap.code + QLatin1Char(' ') + gap.title).trimmed();
        report::Row row { { cell(name + QLatin1Char('\n') + gapKind(gap.kind)) },
                          report::Row::Kind::Plain };
        for (const assessment::GapEntry *one : gap.gaps) {
            const QString text = !one ? noValue
                : one->volume > 0
                ? word(lateText("reports", "%1 codes, %2 cases",
                                { m_composer.number(double(one->codes.size())),
                                  m_composer.number(one->volume) }))
                : word(lateText("reports", "%1 codes",
                                { m_composer.number(double(one->codes.size())) }));
            row.cells << cell(text);
        }
        table.rows << row;
    }
    finish(table);
}

} // namespace reports
