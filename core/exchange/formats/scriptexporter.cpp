// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/scriptexporter.h"

#include "core/coding/linkanswer.h"
#include "core/exchange/exportsteps.h"
#include "core/table/savefile.h"

#include <QDir>

#include <algorithm>

namespace exchange
{

namespace
{

base::Text tried(const QString &path)
{
    return base::lateText("exchange", "A coding script was to be written to %1.",
                          { QDir::toNativeSeparators(path) });
}

// What there is to read when the project has no layout: a column of codes.
microdata::Layout plainLayout()
{
    microdata::Layout layout;
    layout.name = QStringLiteral("code");
    microdata::LayoutColumn code;
    code.column = QStringLiteral("code");
    code.role = microdata::ColumnRole::Code;
    layout.columns << code;
    return layout;
}

base::Result<microdata::Layout> chosenLayout(const ExportJob &job, const QString &path)
{
    QStringList ids;
    QList<const microdata::Layout *> fitting;
    for (const microdata::Layout &layout : job.data.layouts) {
        if (!job.layout.isEmpty() && layout.id == job.layout)
            return layout;
        if (job.list.isEmpty() || layout.list.isEmpty() || layout.list == job.list) {
            fitting << &layout;
            ids << layout.id;
        }
    }
    if (!job.layout.isEmpty())
        return base::failure(
            tried(path),
            base::lateText("exchange", "The project has no record layout \"%1\".", { job.layout }),
            base::lateText("exchange", "Choose one of these: %1.",
                           { ids.join(QStringLiteral(", ")) }));
    if (fitting.size() > 1)
        return base::failure(
            tried(path),
            base::lateText("exchange", "The project has several record layouts: %1.",
                           { ids.join(QStringLiteral(", ")) }),
            base::lateText("exchange", "Say which one the records have (--layout)."));
    return fitting.isEmpty() ? plainLayout() : *fitting.first();
}

// Rows of the same incident, person or offence count once: by their ids, in the order of the rows.
bool countsOncePerId(const microdata::Layout &layout, const coding::CountingRules &counting)
{
    using coding::CountUnit;
    using microdata::ColumnRole;
    if (counting.unit == CountUnit::Rows || layout.unit == microdata::RowUnit::Count)
        return false;
    const auto has = [&layout](ColumnRole role, const QString &column) {
        return std::any_of(layout.columns.begin(), layout.columns.end(), [&](const auto &one) {
            return one.role == role && one.column == column;
        });
    };
    return counting.unit != CountUnit::Offences
        || std::any_of(layout.columns.begin(), layout.columns.end(), [&has](const auto &one) {
               return one.role == ColumnRole::Group && has(ColumnRole::Code, one.column);
           });
}

// What would give other numbers than the engine is refused, not left out.
base::Result<> checkScript(const CodingScript &script, const microdata::Layout &layout,
                           const microdata::Dictionary &dictionary,
                           const coding::CountingRules &counting, const QString &path)
{
    if (counting.principalOffence)
        return base::failure(
            tried(path),
            base::lateText("exchange",
                           "The counting rules of this list count the principal offence of each "
                           "group, which scripts cannot do: they know no order of the rows."),
            base::lateText("exchange",
                           "Code these records with the program, or declare another rule."));
    if (countsOncePerId(layout, counting))
        return base::failure(
            tried(path),
            base::lateText("exchange",
                           "The counting rules of this list count several rows of the same id "
                           "once, which scripts cannot do: they know no order of the rows."),
            base::lateText("exchange",
                           "Code these records with the program, or declare that rows are "
                           "counted."));
    if (script.units.isEmpty())
        return base::failure(
            tried(path), base::lateText("exchange", "The record layout names no code column."),
            base::lateText("exchange",
                           "Complete the layout: a script needs to know where the offence and, of "
                           "counts, the numbers stand."));
    for (const base::Finding &finding : microdata::checkLayout(layout, dictionary, {})) {
        if (finding.severity == base::Severity::Error)
            return base::failure(tried(path), finding.message, finding.advice);
    }
    for (const microdata::LayoutColumn &column : layout.columns) {
        const microdata::Attribute *attribute = column.role == microdata::ColumnRole::Attribute
            ? dictionary.find(column.attribute)
            : nullptr;
        if (attribute && attribute->type == microdata::AttributeType::Date)
            return base::failure(
                tried(path),
                base::lateText("exchange",
                               "The column \"%1\" gives bands of dates, which scripts cannot read.",
                               { column.column }),
                base::lateText("exchange",
                               "Code these records with the program, or leave the column out of "
                               "the layout."));
    }
    return {};
}

// Which link counts depends on the day of a record, which scripts do not read. Where the layout
// names none they say "unclear date", as the program does.
base::Result<> checkDates(const coding::CodingSet &set, const microdata::Layout &layout,
                          const QString &path)
{
    if (layout.referenceDate.isEmpty())
        return {};
    for (const offences::Offence &offence : set.list.offences()) {
        if (coding::answerOfLinks(set, offence.id).reason == coding::Reason::UnclearDate)
            return base::failure(
                tried(path),
                base::lateText("exchange",
                               "The links of %1 change in time, which scripts cannot follow: they "
                               "read no dates.",
                               { offence.code.toString() }),
                base::lateText("exchange",
                               "Code these records with the program, or take “referenceDate” out "
                               "of the layout: those offences are then not coded."));
    }
    return {};
}

QStringList headOf(const ExportJob &job, const CodingScript &script,
                   const QList<const offences::OffenceList *> &lists)
{
    return { QStringLiteral("Coding of \"%1\" to %2, written by the ICCS Workbench for the records "
                            "layout \"%3\".")
                 .arg(script.listName, job.classification.id(), script.layoutName),
             QStringLiteral("Set version %1; %2; %3")
                 .arg(setVersion(lists, contentHash(job, lists)),
                      job.time.toUTC().toString(Qt::ISODate), job.author),
             QStringLiteral("Look-ups and conditions below are what the decision tables, links, "
                            "layout and policies of the project say; change them there.") };
}

} // namespace

std::vector<ScriptExporter> ScriptExporter::ofAllLanguages()
{
    std::vector<ScriptExporter> all;
    for (const ScriptLanguage &language : scriptLanguages())
        all.emplace_back(language);
    return all;
}

QString ScriptExporter::id() const
{
    return QString::fromLatin1(m_language.id);
}

base::Text ScriptExporter::name() const
{
    return base::Text("exchange", m_language.name);
}

QString ScriptExporter::suffix() const
{
    return QString::fromLatin1(m_language.suffix);
}

base::Text ScriptExporter::losses() const
{
    return base::lateText(
        "exchange",
        "The script carries what decides and counts, not the review of links, volumes and traces; "
        "of several lists one. Numbers with group signs, and codes with invisible or other than "
        "plain blanks, are counted as unknown by it.");
}

base::Result<> ScriptExporter::write(const ExportJob &job, const QString &path,
                                     base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    const auto layout = chosenLayout(job, path);
    if (!layout)
        return tl::unexpected(layout.error());
    static const offences::OffenceList none;
    const offences::OffenceList *list = lists->isEmpty() ? &none : lists->first();
    if (job.list.isEmpty() && job.data.list(layout->list))
        list = job.data.list(layout->list);
    Steps steps(progress, list->size());
    if (!steps.next())
        return exportStopped(path);
    microdata::Dictionary dictionary = microdata::officialDictionary(job.classification);
    for (const microdata::Attribute &attribute : job.data.attributes.attributes())
        dictionary.put(attribute);
    const coding::CodingSet set { job.classification, *list, job.data.set(list->info.id),
                                  job.data.rules, dictionary };
    const coding::CountingRules counting = job.data.counting.value(list->info.id);
    const CodingScript script
        = codingScriptOf({ set, *layout, counting, job.dimensions, job.language });
    if (const auto sound = checkScript(script, *layout, dictionary, counting, path); !sound)
        return sound;
    if (const auto timeless = checkDates(set, *layout, path); !timeless)
        return timeless;
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (!steps.next())
            return exportStopped(path);
    }
    return table::saveFile(path, m_language.write(script, headOf(job, script, { list })).toUtf8());
}

} // namespace exchange
