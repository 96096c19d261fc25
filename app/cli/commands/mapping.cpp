// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/mapping.h"

#include "core/mapping/correspondence.h"

namespace cli
{

namespace
{

QStringList header()
{
    return { QStringLiteral("list"),        QStringLiteral("national_code"),
             QStringLiteral("label"),       QStringLiteral("iccs_code"),
             QStringLiteral("title"),       QStringLiteral("relation"),
             QStringLiteral("cardinality"), QStringLiteral("status"),
             QStringLiteral("tags"),        QStringLiteral("flags"),
             QStringLiteral("rationale"),   QStringLiteral("rules"),
             QStringLiteral("rejected"),    QStringLiteral("assumption"),
             QStringLiteral("reason"),      QStringLiteral("left_over"),
             QStringLiteral("confidence"),  QStringLiteral("evidence"),
             QStringLiteral("author"),      QStringLiteral("reviewer"),
             QStringLiteral("review_date"), QStringLiteral("valid_from"),
             QStringLiteral("valid_to"),    QStringLiteral("link_id") };
}

QString flagsText(const QList<mapping::DataFlag> &flags)
{
    QStringList ids;
    for (const auto flag : flags)
        ids << mapping::flagId(flag);
    return ids.join(QLatin1Char(';'));
}

QStringList cells(const offences::OffenceList &list, const offences::Offence &offence,
                  const mapping::Link &link, const mapping::MappingSet &set,
                  const classification::Classification &classification, const QString &language)
{
    const auto *category = link.target ? classification.category(*link.target) : nullptr;
    return { list.info.name,
             offence.id,
             offence.label(list.info.language),
             link.target ? link.target->toString() : QString(),
             category ? titleOf(*category, language) : QString(),
             mapping::extentId(link.extent),
             mapping::cardinality(set, link),
             mapping::statusId(link.status),
             mapping::tagsToText(link.tags),
             flagsText(link.flags),
             link.rationale,
             link.rules.join(QLatin1Char(';')),
             mapping::rejectedToText(link.rejected),
             link.assumption,
             link.reason,
             link.leftOver,
             link.confidence < 0 ? QString() : number(link.confidence, 3),
             link.evidence,
             link.author,
             link.reviewer,
             link.reviewed.toString(Qt::ISODate),
             link.validity.from.toString(Qt::ISODate),
             link.validity.to.toString(Qt::ISODate),
             link.id };
}

} // namespace

QByteArray MappingCommand::name() const
{
    return "mapping";
}

base::Text MappingCommand::summary() const
{
    return base::lateText(
        "cli", "Print the correspondence table; offences without a link have empty cells.");
}

QByteArray MappingCommand::example() const
{
    return "iccs mapping chile.iccs --language es --out correspondencia.csv";
}

void MappingCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--list", m_list, base::lateText("cli", "Which list; all when left out."));
}

int MappingCommand::run(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    QString only;
    if (!m_list.isEmpty()) {
        const auto id = chooseList(data, m_list);
        if (!id)
            return context.fail(id.error());
        only = *id;
    }
    Output output(header());
    for (const auto &list : data.lists) {
        if (!only.isEmpty() && list.info.id != only)
            continue;
        const mapping::MappingSet &set = data.set(list.info.id);
        for (const auto &offence : list.offences()) {
            const auto links = set.ofOffence(offence.id);
            for (const auto *link : links)
                output.row(
                    cells(list, offence, *link, set, open->classification, context.language));
            if (links.isEmpty()) {
                QStringList row { list.info.name, offence.id, offence.label(list.info.language) };
                row.resize(header().size());
                output.row(row);
            }
        }
    }
    return context.write(output);
}

} // namespace cli
