// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/comparison.h"

#include "core/reports/sidebyside.h"

namespace reports
{

using base::lateText;
using mapping::Weight;
using project::Comparison;
using report::Column;

namespace
{

constexpr qsizetype mostUpright = 4; // columns of countries on an upright page

const project::AssessmentFile::Dimension *dimensionOf(const Comparison::Country &country,
                                                      const QString &id)
{
    for (const auto &one : country.file.dimensions) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace

QString SideBySide::source() const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const project::AssessmentFile &file = m_comparison.countries[i].file;
        texts << m_names[i] + QStringLiteral(", ") + m_composer.day(file.time);
    }
    return texts.join(QStringLiteral("; "));
}

report::Table SideBySide::started(const base::Text &caption, const QString &first,
                                  Column::Kind kind) const
{
    report::Table table;
    table.caption = word(caption);
    table.wide = m_names.size() > mostUpright;
    table.columns << column(Column::Kind::Text, 2.4);
    QList<report::Cell> heads { cell(first) };
    for (const QString &name : m_names) {
        table.columns << column(kind, 1);
        heads << cell(name);
    }
    table.header << heads;
    return table;
}

void SideBySide::finish(report::Table table)
{
    if (table.rows.isEmpty())
        return m_composer.text(lateText("reports", "None of the assessments says anything here."));
    table.source = source();
    m_composer.add(table);
}

void SideBySide::addIdentity()
{
    m_composer.subtitle(QLocale(m_job.language).createSeparatedList(m_names));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const project::AssessmentFile &file = m_comparison.countries[i].file;
        const QString date = m_composer.day(file.time);
        m_composer.identity(
            base::Text::verbatim(m_names[i]),
            QStringList { file.title, file.instrument, date }.join(QStringLiteral(" · ")));
    }
    m_composer.identity(lateText("reports", "Date"), m_composer.day(m_job.time));
    m_composer.identity(lateText("reports", "Prepared by"), m_job.author);
}

void SideBySide::addWarnings()
{
    m_composer.note(report::NoteBox::Kind::Proposal,
                    { base::Text::verbatim(m_instrument.statusText),
                      base::Text::verbatim(summaryText(m_instrument, "noRanking")) });
    if (m_comparison.instruments().size() < 2)
        return;
    m_composer.note(
        report::NoteBox::Kind::Warning,
        { lateText("reports",
                   "These assessments were made with different questions or versions: %1. The same "
                   "level can mean different things. Do not compare levels between them, and do "
                   "not rank.",
                   { m_comparison.instruments().join(QStringLiteral(", ")) }) });
}

void SideBySide::addPhases()
{
    m_composer.heading(1, lateText("reports", "Phases"));
    report::Table table = started(lateText("reports", "Phases of adoption, closed and open"),
                                  word(lateText("reports", "Phase")), Column::Kind::Text);
    for (const assessment::Phase &phase : m_instrument.phases) {
        report::Row row { { cell(phase.title) }, report::Row::Kind::Plain };
        for (const Comparison::Country &country : m_comparison.countries) {
            QString text = noValue;
            for (const auto &one : country.file.phases) {
                if (one.id == phase.id)
                    text = word(one.isClosed ? lateText("reports", "closed")
                                             : lateText("reports", "open"));
            }
            row.cells << cell(text);
        }
        table.rows << row;
    }
    report::Row reached { { cell(word(lateText("reports", "Phase reached"))) },
                          report::Row::Kind::Total };
    for (const Comparison::Country &country : m_comparison.countries) {
        const int index = country.reachedPhase();
        const QString id = index < 0 ? QString() : country.file.phases[index].id;
        QString title
            = index < 0 ? word(lateText("reports", "none yet")) : country.file.phases[index].title;
        for (const assessment::Phase &phase : m_instrument.phases)
            title = phase.id == id ? phase.title : title;
        reached.cells << cell(title);
    }
    table.rows << reached;
    finish(table);
}

// Dots beside each other, in the order of the files: no order of merit.
void SideBySide::addProfile()
{
    m_composer.heading(1, lateText("reports", "Levels by dimension"));
    report::SpreadChart chart;
    chart.rowsTitle = word(lateText("assessment", "Dimension"));
    chart.institutions = m_names;
    for (const assessment::Level &level : m_instrument.levels)
        chart.levels << m_composer.number(level.level) + QLatin1Char(' ') + level.name;
    for (const assessment::Dimension &dimension : m_instrument.dimensions) {
        report::SpreadChart::Row row { dimension.title, {} };
        bool isKnown = false;
        for (const Comparison::Country &country : m_comparison.countries) {
            const auto *one = dimensionOf(country, dimension.id);
            const bool has = one && one->spread;
            isKnown = isKnown || has;
            if (has)
                row.values << report::Measure { one->spread->median,
                                                m_composer.level(one->spread->median) };
            else
                row.values << report::Measure();
        }
        if (isKnown)
            chart.rows << row;
    }
    if (chart.rows.isEmpty())
        return;
    report::Figure figure;
    figure.caption = word(lateText("reports", "Median level of each dimension"));
    figure.alternativeText = word(
        lateText("reports",
                 "One row for each dimension, one mark for each assessment at its median level. "
                 "The table below has the same numbers."));
    figure.source = source();
    figure.chart = chart;
    m_composer.add(figure);
}

report::Cell SideBySide::spreadCell(const std::optional<assessment::Spread> &spread) const
{
    if (!spread)
        return cell(noValue);
    return { QStringLiteral("%1 (%2–%3)")
                 .arg(m_composer.level(spread->median), m_composer.number(spread->lowest),
                      m_composer.number(spread->highest)),
             spread->median };
}

void SideBySide::addSpreads()
{
    report::Table table = started(lateText("reports", "Median level, and from lowest to highest"),
                                  word(lateText("assessment", "Dimension")), Column::Kind::Number);
    for (const assessment::Dimension &dimension : m_instrument.dimensions) {
        report::Row row { { cell(dimension.title) }, report::Row::Kind::Plain };
        for (const Comparison::Country &country : m_comparison.countries) {
            const auto *one = dimensionOf(country, dimension.id);
            row.cells << spreadCell(one ? one->spread : std::nullopt);
        }
        table.rows << row;
    }
    finish(table);
}

report::Document SideBySide::run()
{
    addIdentity();
    addWarnings();
    addPhases();
    addProfile();
    addSpreads();
    addFigures();
    addEvidence();
    addGaps();
    report::Document document = m_composer.document();
    document.titleKind = report::Document::TitleKind::Top;
    return document;
}

report::Document comparisonDocument(const ComparisonJob &job)
{
    // Of a report on one project the words and numbers are taken, nothing else.
    const project::ProjectData none;
    const ReportJob words { none, job.classification, job.language, job.time, job.author };
    return SideBySide(job, words).run();
}

} // namespace reports
