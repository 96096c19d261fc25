// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/fillworkbook.h"

#include "core/exchange/response/locators.h"

#include <QFileInfo>

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Status;
using table::CellContent;

namespace
{

bool isChosen(const FillJob &job, int year)
{
    return job.years.isEmpty() || job.years.contains(year);
}

// What is to be written for a figure; nothing when nobody has said anything.
std::optional<CellContent> valueContent(const questionnaire::Figure &figure,
                                        const StatusTexts &texts)
{
    if (figure.status == Status::Empty)
        return std::nullopt;
    if (texts.contains(figure.status))
        return CellContent(texts.value(figure.status));
    if (!figure.isThere())
        return CellContent();
    if (figure.isExact())
        return CellContent(figure.low);
    return CellContent(figureCell(figure).value.toString());
}

std::optional<CellContent> textContent(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(CellContent(text));
}

std::optional<CellContent> contentOf(const Answer &answer, const MapRow &row,
                                     const StatusTexts &texts)
{
    switch (row.what) {
    case MapWhat::Value:
        return valueContent(answer.figure, texts);
    case MapWhat::Status:
        if (answer.figure.status == Status::Empty)
            return std::nullopt;
        return textContent(
            texts.value(answer.figure.status, questionnaire::statusId(answer.figure.status)));
    case MapWhat::Comment:
        return textContent(answer.comment);
    case MapWhat::Source:
        return textContent(answer.source);
    }
    return std::nullopt;
}

QString shown(const CellContent &content)
{
    if (const auto *number = std::get_if<double>(&content))
        return questionnaire::textOf(questionnaire::Figure::of(*number));
    const auto *text = std::get_if<QString>(&content);
    return text ? *text : QString();
}

class Filling
{
public:
    explicit Filling(const FillJob &job)
        : m_job(job)
        , m_checked(checkMap(job.map, job.edition))
        , m_findings(m_checked.findings)
    {
    }
    base::Result<FilledWorkbook> run(base::Progress &progress);

private:
    void add(const MapPlace &place);
    void findUnmapped();
    void findIntervals();
    void findKept(const table::WorkbookPatch &patch);
    base::Place file() const { return { QStringLiteral("file"), { m_job.map.file } }; }

    const FillJob &m_job;
    CheckedMap m_checked;
    base::Findings m_findings;
    QList<table::CellChange> m_changes;
    QList<FillRow> m_rows;
    int m_unanswered = 0;
    QStringList m_intervals;
};

void Filling::add(const MapPlace &place)
{
    const MapRow &row = *place.row;
    const QString &address = m_job.edition.cell(place.cell).address;
    const Answer answer
        = m_job.answers.value(Answer::keyOf(m_job.edition.form().id, place.year, address));
    const auto content = contentOf(answer, row, m_job.map.textsOf(row));
    if (!content) {
        ++m_unanswered;
        return;
    }
    if (row.what == MapWhat::Value && answer.figure.isThere() && !answer.figure.isExact())
        m_intervals << row.sheet + u'!' + row.reference;
    m_changes << table::CellChange { row.sheet, row.reference, *content,
                                     row.replacesFormula ? table::CellChange::Formula::Replace
                                                         : table::CellChange::Formula::Keep,
                                     placeOf(m_job.map, row) };
    m_rows << FillRow { place, {}, shown(*content) };
}

QString firstOf(const QStringList &names)
{
    constexpr qsizetype mostNamed = 5;
    const bool isLong = names.size() > mostNamed;
    return names.mid(0, mostNamed).join(QStringLiteral(", "))
        + (isLong ? QStringLiteral(" …") : QString());
}

// What of the answers the workbook has no place for.
void Filling::findUnmapped()
{
    QSet<QString> mapped;
    for (const MapPlace &place : std::as_const(m_checked.places)) {
        if (place.row->what == MapWhat::Value)
            mapped.insert(Answer::keyOf(m_job.edition.form().id, place.year,
                                        m_job.edition.cell(place.cell).address));
    }
    QStringList lost;
    for (const Answer &answer : m_job.answers) {
        if (answer.edition == m_job.edition.form().id && isChosen(m_job, answer.year)
            && answer.figure.status != Status::Empty && !mapped.contains(answer.key()))
            lost << answer.cell + u'@' + QString::number(answer.year);
    }
    if (!lost.isEmpty())
        m_findings << base::Finding {
            QStringLiteral("M08"), Severity::Warning, file(),
            base::lateCount("exchange", "%n answer(s) have no place in the map: %1.",
                            int(lost.size()), { firstOf(lost) }),
            lateText("exchange", "They are not in the filled workbook. Add lines to the map.")
        };
}

void Filling::findIntervals()
{
    if (!m_intervals.isEmpty())
        m_findings << base::Finding {
            QStringLiteral("M09"), Severity::Note, file(),
            base::lateCount("exchange",
                            "%n figure(s) are known between two numbers only and were written as "
                            "text: %1.",
                            int(m_intervals.size()), { firstOf(m_intervals) }),
            lateText("exchange",
                     "Sums in the workbook leave them out. Name a text for “suppressed” in the "
                     "map when the form has one.")
        };
}

void Filling::findKept(const table::WorkbookPatch &patch)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].before = patch.before()[i];
        m_rows[i].outcome = patch.outcomes()[i];
    }
    if (m_unanswered > 0)
        m_findings << base::Finding {
            QStringLiteral("M10"), Severity::Note, file(),
            base::lateCount("exchange", "%n place(s) of the map have no answer in the project.",
                            m_unanswered),
            lateText("exchange", "They keep what stood there.")
        };
}

base::Result<FilledWorkbook> Filling::run(base::Progress &progress)
{
    for (const MapPlace &place : std::as_const(m_checked.places)) {
        if (isChosen(m_job, place.year))
            add(place);
    }
    auto patch = table::WorkbookPatch::prepare(m_job.workbook, m_changes, progress);
    if (!patch)
        return tl::unexpected(patch.error());
    findUnmapped();
    findIntervals();
    findKept(*patch);
    m_findings << patch->findings();
    return FilledWorkbook { std::move(*patch), m_rows, m_unanswered, m_findings };
}

} // namespace

base::Result<base::Findings> checkAgainstWorkbook(const CellMap &map,
                                                  const questionnaire::Edition &edition,
                                                  const QString &workbook, base::Progress &progress)
{
    const CheckedMap checked = checkMap(map, edition);
    QList<table::CellChange> changes;
    for (const MapPlace &place : checked.places)
        changes << table::CellChange { place.row->sheet, place.row->reference, CellContent(),
                                       place.row->replacesFormula
                                           ? table::CellChange::Formula::Replace
                                           : table::CellChange::Formula::Keep,
                                       placeOf(map, *place.row) };
    const auto patch = table::WorkbookPatch::prepare(workbook, changes, progress);
    if (!patch)
        return tl::unexpected(patch.error());
    base::Findings findings = checked.findings;
    for (const base::Finding &finding : patch->findings()) {
        if (finding.place.kind == u"row") // of a line; others are about writing
            findings << finding;
    }
    return findings;
}

QString foreignWorkbookId()
{
    return QStringLiteral("official-workbook");
}

base::Text foreignWorkbookName()
{
    return lateText("exchange", "A workbook that somebody else designed, filled through a map");
}

base::Text foreignWorkbookLosses()
{
    return lateText("exchange",
                    "It carries what the map has places for; formulas that depend on filled cells "
                    "have no stored results until a spreadsheet program opens the file.");
}

base::Result<FilledWorkbook> prepareFill(const FillJob &job, base::Progress &progress)
{
    return Filling(job).run(progress);
}

} // namespace exchange
