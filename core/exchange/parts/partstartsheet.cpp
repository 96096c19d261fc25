// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partsheets.h"
#include "core/exchange/parts/partwords.h"
#include "core/exchange/sheets/sheets.h"
#include "core/questionnaire/words.h"
#include "core/text/regions.h"

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Status;
using table::Cell;
using table::CellStyle;

class PartStartSheet
{
public:
    PartStartSheet(const PartSource &source, const PartLayout &layout)
        : m_source(source)
        , m_layout(layout)
    {
    }
    table::Sheet make();

private:
    void addSender();
    void addPart();
    void addGuide();
    void addStatuses();
    void row(const base::Text &name, const QString &value)
    {
        m_sheet.rows << QList<Cell> { {},
                                      textCell(word(name), CellStyle::Muted),
                                      textCell(value, CellStyle::Wrapped) };
    }
    void row(const base::Text &name, const base::Text &value) { row(name, word(value)); }
    void title(const base::Text &text)
    {
        m_sheet.rows << QList<Cell> {}
                     << QList<Cell> { {}, textCell(word(text), CellStyle::Title) };
    }
    QString word(const base::Text &text) const { return m_source.wording(text); }

    const PartSource &m_source;
    const PartLayout &m_layout;
    table::Sheet m_sheet;
};

// Read back by their addresses, as the figures are.
void PartStartSheet::addSender()
{
    const auto ask = [this](const char *address, const base::Text &name, CellStyle style) {
        m_sheet.rows << QList<Cell> { textCell(QLatin1String(address), CellStyle::Locked),
                                      textCell(word(name), CellStyle::Wrapped),
                                      textCell({}, style) };
    };
    ask("sender/name", lateText("exchange", "Filled in by (name)"), CellStyle::Input);
    ask("sender/office", lateText("exchange", "Office"), CellStyle::Input);
    ask("sender/telephone", lateText("exchange", "Telephone"), CellStyle::Input);
    ask("sender/date", lateText("exchange", "Date (year-month-day)"), CellStyle::Day);
    m_sheet.rows << QList<Cell> {
        textCell(QStringLiteral("part/project"), CellStyle::Locked),
        textCell(word(lateText("exchange", "To be returned to")), CellStyle::Wrapped),
        textCell(m_source.job.data.settings.institution, CellStyle::Locked)
    };
}

void PartStartSheet::addPart()
{
    const questionnaire::Form &form = m_source.response.edition->form();
    QStringList years;
    for (int year : m_source.response.years)
        years << QString::number(year);
    title(lateText("exchange", "This part"));
    row(lateText("exchange", "Questionnaire"), form.title + QStringLiteral(", ") + form.id);
    row(lateText("exchange", "Agency"), form.agency);
    row(lateText("exchange", "Country"),
        text::regionName(m_source.job.data.settings.country, m_source.job.language));
    row(lateText("exchange", "Institution"), m_source.part.name);
    row(lateText("exchange", "Years"), years.join(QStringLiteral(", ")));
    for (const questionnaire::Table *table : m_source.part.tables)
        row(lateText("exchange", "Table %1", { table->id }), table->title);
}

void PartStartSheet::addGuide()
{
    title(lateText("exchange", "How to fill it in"));
    row(lateText("exchange", "Yellow cells"),
        lateText("exchange",
                 "Only they take what you type. For each year there is a figure, its status, a "
                 "comment and its source; choose from the lists where that fits. Leave open what "
                 "you do not know yet."));
    row(lateText("exchange", "Figures"),
        lateText("exchange",
                 "Digits only, with no sign between thousands. “<5” stands for a count from 1 to 4 "
                 "that is not shown. Write 0 when there was none."));
    row(lateText("exchange", "Red cells"),
        lateText("exchange",
                 "They do not agree with others; the sheet “%1” says which check fails and what to "
                 "do. A figure that is right may stay: say why in the comment.",
                 { m_layout.checksName() }));
    row(lateText("exchange", "Grey cells"),
        lateText("exchange",
                 "Figures reported for earlier years, for comparison. They cannot be changed here; "
                 "write a comment when one of them is wrong."));
    row(lateText("exchange", "Addresses"),
        lateText(
            "exchange",
            "The first column and the second line of a sheet say where its cells belong. Leave "
            "them as they are."));
    row(lateText("exchange", "When you are done"),
        lateText("exchange",
                 "Enter your name and the date above, save the file as a workbook (XLSX or ODS) "
                 "and send it back to the office that is named above."));
}

void PartStartSheet::addStatuses()
{
    title(lateText("exchange", "What the statuses mean"));
    const auto say = [this](Status status, const base::Text &meaning) {
        row(questionnaire::statusText(status), meaning);
    };
    say(Status::Reported, lateText("exchange", "The figure is final."));
    say(Status::Zero, lateText("exchange", "It was counted, and there was none."));
    say(Status::Provisional, lateText("exchange", "The figure may still change."));
    say(Status::Suppressed,
        lateText("exchange", "There is a figure, but it is too small to be shown: write “<5”."));
    say(Status::NotAvailable, lateText("exchange", "You do not have the figure."));
    say(Status::NotApplicable,
        lateText("exchange",
                 "The question makes no sense in your country, for example because "
                 "there is no such offence."));
    say(Status::NotAsked,
        lateText("exchange",
                 "You were not asked for it, or another office has "
                 "it."));
}

table::Sheet PartStartSheet::make()
{
    m_sheet.name = m_layout.startName();
    m_sheet.columnWidths = { 18, 30, 90 };
    m_sheet.isProtected = m_sheet.fitsRows = true;
    m_sheet.rows << QList<Cell> { textCell(m_source.response.edition->form().title,
                                           CellStyle::Title) };
    m_sheet.rows << QList<Cell> { textCell(partLocator(m_source, Locator::Kind::Part),
                                           CellStyle::Muted),
                                  {},
                                  textCell(QStringLiteral("value"), CellStyle::Muted) };
    addSender();
    addPart();
    addGuide();
    addStatuses();
    return std::move(m_sheet);
}

} // namespace

table::Sheet partStartSheet(const PartSource &source, const PartLayout &layout)
{
    return PartStartSheet(source, layout).make();
}

} // namespace exchange
