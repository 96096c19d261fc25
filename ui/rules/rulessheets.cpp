// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rule sheets in and out, and what a change of a table means for records.

#include "ui/rules/rulespage.h"

#include "core/project/json.h"
#include "core/rules/wording.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "ui/records/inputs.h"
#include "ui/rules/effectdialog.h"
#include "ui/rules/tablespanel.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>

namespace rulespage
{

using rules::DecisionTable;
using widgets::Tone;

namespace
{

// "-" is a cell of its own here, so that only what a spreadsheet would compute is guarded.
QStringList guarded(QStringList cells)
{
    for (QString &cell : cells) {
        if (!cell.startsWith(QLatin1Char('-')))
            cell = table::guardedCell(cell);
    }
    return cells;
}

QByteArray sheetOf(const QList<DecisionTable> &tables)
{
    table::CsvStyle style;
    style.guardFormulas = false;
    table::CsvWriter writer(style);
    for (const DecisionTable &table : tables) {
        for (const QStringList &line : rules::tableToSheet(table))
            writer.row(guarded(line));
        writer.row({});
    }
    return writer.bytes();
}

// The newest version in the history that is not the one of now.
std::optional<DecisionTable> earlierVersion(session::Session &session, const DecisionTable &now)
{
    const auto history = session.project().historyOf(QStringLiteral("table"), now.id);
    for (const project::HistoryChange &step : history) {
        for (const QJsonObject &version : { step.change.before, step.change.after }) {
            if (version.isEmpty())
                continue;
            const auto earlier = project::tableFromJson(version);
            if (earlier && *earlier != now)
                return *earlier;
        }
    }
    return std::nullopt;
}

} // namespace

void RulesPage::importSheet()
{
    const QString path = widgets::FileDialog::openFile(
        this, tr("Import a rule sheet"),
        tr("Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)"), QStringLiteral("rules"));
    if (path.isEmpty())
        return;
    using Read = base::Result<rules::ReadTables>;
    session().jobs().start(
        base::lateText("rules", "Reading the rule sheet"), this,
        [path, dictionary = m_dictionary](base::Progress &) {
            return std::make_shared<Read>(rules::readTables(path, *dictionary));
        },
        [this, path](const std::shared_ptr<Read> &read) {
            takeSheet(QFileInfo(path).fileName(), *read);
        });
}

// All of them come in as one step; a table that is there already is replaced.
void RulesPage::takeSheet(const QString &name, const base::Result<rules::ReadTables> &read)
{
    if (!read) {
        m_messages->addError(read.error());
        return;
    }
    QList<project::Edit> edits;
    for (const DecisionTable &table : read->tables)
        edits << project::putTable(session().data(), table);
    if (!session().run(project::together(
            base::lateText("rules", "Import the rule sheet %1", { name }), edits)))
        return;
    QStringList details;
    for (const base::Finding &finding : read->findings)
        details << finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    const QString count
        = tr("%Ln table(s) were read from %1.", nullptr, int(read->tables.size())).arg(name);
    const QString text = details.isEmpty()
        ? count
        : tr("%1 %2", "two sentences")
              .arg(count,
                   tr("%Ln place(s) could not be understood.", nullptr, int(details.size())));
    m_messages->add({ details.isEmpty() ? Tone::Done : Tone::Warning, text,
                      details.mid(0, 50).join(QLatin1Char('\n')), tr("Undo"),
                      [this] { session().undo(); } });
    if (!read->tables.isEmpty())
        m_tables->select(read->tables.constFirst().id);
}

void RulesPage::exportSheet()
{
    const QList<DecisionTable> tables = tablesOfList();
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export the rule sheet"), tr("rules") + QStringLiteral(".csv"),
        tr("Text with commas (*.csv)"), QStringLiteral("rules"));
    if (path.isEmpty())
        return;
    session().jobs().start(
        base::lateText("rules", "Writing the rule sheet"), this,
        [path, tables](base::Progress &) { return table::saveFile(path, sheetOf(tables)); },
        [this, path, count = int(tables.size())](const base::Result<> &result) {
            if (!result)
                m_messages->addError(result.error());
            else
                m_messages->add({ Tone::Done,
                                  tr("%Ln table(s) were written to %1.", nullptr, count)
                                      .arg(QFileInfo(path).fileName()),
                                  {},
                                  {},
                                  {} });
        });
}

// The version before the last change, from the history, beside what is there now: what it does to
// the loaded records, or to combinations of values when there are none.
void RulesPage::compare()
{
    const std::optional<DecisionTable> before = earlierVersion(session(), *table());
    if (!before) {
        m_messages->add(
            { Tone::Note, tr("The table has not been changed since it came in."), {}, {}, {} });
        return;
    }
    const QString list = table()->scope.list;
    const records::SharedInputs loaded = records::inputsOfLoaded(session());
    if (!loaded || (!list.isEmpty() && list != loaded->list)) {
        compareCombinations(*before);
        return;
    }
    delete m_effect;
    m_effect = new EffectDialog(session(), *before, *table(), this);
    m_effect->setAttribute(Qt::WA_DeleteOnClose);
    m_effect->show();
}

void RulesPage::compareCombinations(const DecisionTable &before)
{
    const QString language = session().language();
    session().jobs().start(
        base::lateText("rules", "Comparing two versions of a table"), this,
        [before, after = *table(), dictionary = m_dictionary, language,
         classification = session().classification()](base::Progress &) {
            const auto boxesOf = [&](const DecisionTable &one) {
                return rules::resolve(one, *dictionary, classification).table;
            };
            const auto difference = rules::differenceOf(boxesOf(before), boxesOf(after));
            return difference ? rules::describe(*difference, language) : base::Text();
        },
        [this](const base::Text &difference) {
            m_messages->add(
                { Tone::Note,
                  difference.isEmpty()
                      ? tr("The last change did not alter what any record gets.")
                      : tr("Before and after the last change: %1").arg(difference.toString()),
                  tr("To see how many records move, choose a file of records on the page “Data and "
                     "coding”."),
                  {},
                  {} });
        });
}

} // namespace rulespage
