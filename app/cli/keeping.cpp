// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keeping.h"

#include "core/project/edits.h"

namespace cli
{

using base::lateText;
using questionnaire::Keeper;

namespace
{

base::Text triedToKeep(const QString &name)
{
    return lateText("cli", "The counts were to be kept as \"%1\".", { name });
}

} // namespace

void Keeping::declare(CLI::App &options)
{
    addText(options, "--keep", m_name,
            lateText("cli",
                     "Keep the counts in the project by this name, so that questionnaires are "
                     "filled from them; counts of that name are renewed."));
    addText(options, "--stage", m_stage,
            lateText("cli",
                     "With --keep: the stage of the process that is counted, such as recorded, "
                     "contact, prosecuted, convicted or held."));
    addText(options, "--for", m_edition,
            lateText("cli",
                     "With --keep: split the counts by what the cells of this questionnaire ask "
                     "for, besides --tabulate."));
    options.add_option("--year", m_year,
                       lateText("cli",
                                "With --keep: the year of all counts, when the layout has no "
                                "dimension \"year\".")
                           .toString()
                           .toStdString());
}

base::Result<> Keeping::notAsked() const
{
    const questionnaire::KeepAs &as = m_keeper->as();
    QStringList known;
    for (const questionnaire::Counted &counted : questionnaire::countedIn(*as.edition))
        known << counted.unit + QLatin1Char(' ') + counted.stage;
    return base::failure(
        lateText("cli", "Counts of %1 %2 were to be kept for %3.",
                 { as.unit, as.stage, as.edition->form().id }),
        lateText("cli", "The questionnaire asks for nothing of this unit and stage."),
        lateText("cli", "It asks for: %1.", { known.join(QStringLiteral(", ")) }));
}

base::Result<> Keeping::hindrance() const
{
    switch (m_keeper->hindrance()) {
    case Keeper::Hindrance::None:
        return {};
    case Keeper::Hindrance::NoUnit:
        return base::failure(triedToKeep(m_name),
                             lateText("cli", "It is not said what unit the counts are of."),
                             lateText("cli",
                                      "Name one of a questionnaire with --unit, such as "
                                      "offences, victims or persons."));
    case Keeper::Hindrance::NoStage:
        return base::failure(
            triedToKeep(m_name), lateText("cli", "It is not said at which stage they were made."),
            lateText("cli", "Name it with --stage, such as recorded, contact or convicted."));
    case Keeper::Hindrance::NoYear:
        return base::failure(triedToKeep(m_name),
                             lateText("cli", "Neither an option nor the layout says their year."),
                             lateText("cli",
                                      "Name it with --year, or give the layout a dimension "
                                      "\"year\"."));
    case Keeper::Hindrance::NotAsked:
        return notAsked();
    }
    Q_UNREACHABLE();
}

base::Result<> Keeping::check(const microdata::Layout &layout, const QString &unit)
{
    questionnaire::KeepAs as { m_name, unit, m_stage, m_year, {} };
    if (!m_edition.isEmpty()) {
        const auto edition = questionnaire::loadEdition(m_edition);
        if (!edition)
            return tl::unexpected(edition.error());
        as.edition = *edition;
    }
    m_keeper.emplace(as, layout);
    return hindrance();
}

QStringList Keeping::dimensions(const QStringList &asked) const
{
    return m_keeper->dimensions(asked);
}

base::Result<> Keeping::keep(const Context &context, const OpenProject &open, const QString &list,
                             const QString &file, const coding::CrossTable &table) const
{
    const project::ProjectData &data = open.project->data();
    const auto kept = m_keeper->tableOf(table, *data.list(list), file, context.clock.now());
    if (!kept)
        return tl::unexpected(kept.error());
    const auto edit = project::putCodedTable(data, *kept);
    if (const auto done = open.project->execute(edit); !done)
        return done;
    if (const auto saved = saveProject(*open.project); !saved)
        return saved;
    context.say(lateText("cli", "Kept as \"%1\": %2 rows, %3 in all, by %4.",
                         { kept->name, qint64(kept->table.rows.size()),
                           coding::countText(kept->table.total()),
                           kept->table.dimensions.join(QStringLiteral(", ")) }));
    return {};
}

} // namespace cli
