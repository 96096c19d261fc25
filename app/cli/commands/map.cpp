// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/map.h"

#include "core/exchange/correspondenceimport.h"
#include "core/project/edits.h"
#include "core/suggestion/suggester.h"

#include <QFileInfo>

namespace cli
{

namespace
{

QStringList linkHeader()
{
    return { QStringLiteral("national_code"), QStringLiteral("change"),
             QStringLiteral("iccs_code"),     QStringLiteral("relation"),
             QStringLiteral("status"),        QStringLiteral("confidence"),
             QStringLiteral("fields") };
}

QStringList cells(const mapping::Link &link, const QString &change, const QStringList &fields = {})
{
    return { link.offence,
             change,
             link.target ? link.target->toString() : QString(),
             mapping::extentId(link.extent),
             mapping::statusId(link.status),
             link.confidence < 0 ? QString() : number(link.confidence, 3),
             fields.join(QStringLiteral("; ")) };
}

} // namespace

QByteArray MapCommand::name() const
{
    return "map";
}

base::Text MapCommand::summary() const
{
    return base::lateText("cli",
                          "Set links between offences and categories. Accepted suggestions become "
                          "proposals, never approved links.");
}

QByteArray MapCommand::example() const
{
    return "iccs map chile.iccs --set 861=0401 --relation inside --status approved --rationale "
           "\"Robbery with force\"\n"
           "iccs map chile.iccs --from reviewed.xlsx --sheet Links --code code --iccs iccs_code\n"
           "iccs map chile.iccs --accept-suggestions --min-confidence 0.6";
}

void MapCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--list", m_list,
            base::lateText("cli", "Which list; needed when the project has several."));
    addTexts(
        options, "--set", m_set,
        base::lateText(
            "cli",
            "CODE=ICCS, several times; CODE= with --reason for an offence without a category."));
    addText(options, "--relation", m_relation,
            base::lateText(
                "cli",
                "With --set: equal, inside, contains, overlap or none. With --from: its column."));
    addText(
        options, "--status", m_status,
        base::lateText(
            "cli", "With --set: draft, proposed, in review, disputed, approved or out of scope."));
    addText(options, "--rationale", m_rationale, base::lateText("cli", "With --set: why."));
    addText(options, "--reason", m_reason,
            base::lateText("cli", "With --set and no category: why there is none."));
    addText(options, "--from", m_from,
            base::lateText("cli", "A table of links, or our own export after review."));
    addText(options, "--code", m_code,
            base::lateText("cli", "With --from: column of the national code."));
    addText(options, "--iccs", m_iccs,
            base::lateText("cli", "With --from: column of the ICCS code."));
    addReadOptions(options, m_read);
    options.add_flag(
        "--accept-suggestions", m_acceptSuggestions,
        base::lateText("cli", "Propose the first suggestion for every offence without a link.")
            .toString()
            .toStdString());
    options
        .add_option(
            "--min-confidence", m_minimumConfidence,
            base::lateText("cli", "How sure a suggestion must be (0.5).").toString().toStdString())
        ->check(CLI::Range(0.0, 1.0));
    options.add_flag(
        "--remove-missing", m_removeMissing,
        base::lateText("cli",
                       "With --from and our own whole export: remove links whose rows are gone.")
            .toString()
            .toStdString());
    options.add_flag("--try", m_tryOnly,
                     base::lateText("cli", "Print what would change, and change nothing.")
                         .toString()
                         .toStdString());
}

int MapCommand::run(Context &context)
{
    const int ways = !m_set.isEmpty() + !m_from.isEmpty() + m_acceptSuggestions;
    if (ways != 1)
        return context.wrongUsage(
            base::lateText("cli", "Give one of --set, --from and --accept-suggestions."));
    auto open = openProject(context, m_path, m_tryOnly ? Purpose::Read : Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto list = chooseList(open->project->data(), m_list);
    if (!list)
        return context.fail(list.error());
    if (!m_from.isEmpty())
        return mapFromTable(context, *open, *list);
    if (m_acceptSuggestions)
        return writeLinks(context, *open, linksFromSuggestions(context, *open, *list));
    const auto links = linksByHand(context, *open, *list);
    return links ? writeLinks(context, *open, *links) : context.fail(links.error());
}

base::Result<QList<mapping::Link>>
MapCommand::linksByHand(Context &context, const OpenProject &open, const QString &list) const
{
    const base::Text tried = base::lateText("cli", "Links were to be set.");
    const auto status = mapping::statusFromId(m_status);
    if (!m_status.isEmpty() && !status)
        return base::failure(
            tried, base::lateText("cli", "\"%1\" is no status.", { m_status }),
            base::lateText("cli",
                           "Use draft, proposed, in review, disputed, approved or out of scope."));
    const auto extent = mapping::extentFromId(m_relation);
    if (!m_relation.isEmpty() && !extent)
        return base::failure(
            tried, base::lateText("cli", "\"%1\" is no relation.", { m_relation }),
            base::lateText("cli", "Use equal, inside, contains, overlap or none."));
    QList<mapping::Link> links;
    for (const QString &pair : m_set) {
        auto link = linkedByHand(context, open, list, pair);
        if (!link)
            return tl::unexpected(link.error());
        if (link->target && extent == mapping::Extent::None)
            return base::failure(
                tried, base::lateText("cli", "The relation \"none\" goes with no category."),
                base::lateText("cli", "Write CODE= without a category, or another relation."));
        if (status)
            link->status = *status;
        if (extent && link->target)
            link->extent = *extent;
        if (!m_rationale.isEmpty())
            link->rationale = m_rationale;
        if (!m_reason.isEmpty())
            link->reason = m_reason;
        links << *link;
    }
    return links;
}

// The link that CODE=ICCS names: the one there is, with all its fields, or a new one.
base::Result<mapping::Link> MapCommand::linkedByHand(Context &context, const OpenProject &open,
                                                     const QString &list, const QString &pair) const
{
    const base::Text tried = base::lateText("cli", "Links were to be set.");
    const qsizetype equals = pair.lastIndexOf(QLatin1Char('='));
    if (equals <= 0)
        return base::failure(tried, base::lateText("cli", "\"%1\" has no equals sign.", { pair }),
                             base::lateText("cli", "Write CODE=ICCS, for example 861=0401."));
    const auto offence = chooseOffence(*open.project->data().list(list), pair.left(equals));
    if (!offence)
        return tl::unexpected(offence.error());
    const QString code = pair.mid(equals + 1).trimmed();
    const auto target = code.isEmpty() ? std::nullopt : open.classification.resolve(code).code;
    if (!code.isEmpty() && !target)
        return base::failure(
            tried, base::lateText("cli", "This edition of ICCS has no category \"%1\".", { code }),
            base::lateText("cli", "Search for it with: iccs classification --search WORDS."));
    for (const auto *existing : open.project->data().set(list).ofOffence((*offence)->id)) {
        if (existing->target == target)
            return *existing;
    }
    mapping::Link link;
    link.id = context.ids.next();
    link.list = list;
    link.offence = (*offence)->id;
    link.target = target;
    link.extent = target ? mapping::Extent::Inside : mapping::Extent::None;
    link.status = mapping::Status::Proposed;
    link.evidence = QStringLiteral("manual");
    return link;
}

QList<mapping::Link> MapCommand::linksFromSuggestions(Context &context, const OpenProject &open,
                                                      const QString &listId) const
{
    const project::ProjectData &data = open.project->data();
    const auto suggester = suggestion::suggesters().first().make(open.classification,
                                                                 suggestion::Thesaurus::shipped());
    suggester->learn(suggestion::allPrecedents(data));
    const auto &list = *data.list(listId);
    QList<mapping::Link> links;
    qint64 done = 0;
    for (const auto &offence : list.offences()) {
        context.progress().advance(++done, list.size());
        if (offence.kind == offences::OffenceKind::Sum || offence.gone
            || !data.set(listId).ofOffence(offence.id).isEmpty())
            continue;
        const auto suggestions = suggester->suggest(suggestion::queryFor(offence, list.info), 1);
        if (suggestions.isEmpty() || suggestions.first().confidence < m_minimumConfidence)
            continue;
        const auto &first = suggestions.first();
        mapping::Link link;
        link.id = context.ids.next();
        link.list = listId;
        link.offence = offence.id;
        link.target = first.category;
        link.status = mapping::Status::Proposed;
        link.tags = first.tags;
        link.flags = first.flags;
        link.confidence = first.confidence;
        link.evidence = QStringLiteral("suggestion");
        link.rationale = first.reasons.first().text.toString();
        links << link;
    }
    return links;
}

int MapCommand::writeLinks(Context &context, OpenProject &open, const QList<mapping::Link> &links)
{
    Output output(linkHeader());
    for (const mapping::Link &link : links) {
        const bool known = open.project->data().set(link.list).find(link.id);
        output.row(cells(link, known ? QStringLiteral("changed") : QStringLiteral("added")));
    }
    if (!m_tryOnly) {
        const project::Signature signature { context.author, context.clock.now() };
        const auto done
            = open.project->execute(project::putLinks(open.project->data(), links, signature));
        if (!done)
            return context.fail(done.error());
        if (const auto saved = saveProject(*open.project); !saved)
            return context.fail(saved.error());
    }
    context.say(base::lateCount("cli", "%n link(s) set.", int(m_tryOnly ? 0 : links.size())));
    return context.write(output);
}

int MapCommand::mapFromTable(Context &context, OpenProject &open, const QString &list)
{
    const auto source = exchange::readCorrespondence(m_from, m_read, context.progress());
    if (!source)
        return context.fail(source.error());
    auto columns = exchange::guessColumns(source->table);
    const auto choose = [](QString &column, const QString &wanted) {
        if (!wanted.isEmpty())
            column = wanted;
    };
    choose(columns.code, m_code);
    choose(columns.iccs, m_iccs);
    choose(columns.relation, m_relation);
    const auto difference = exchange::compareTable(*source, columns, open.project->data(), list,
                                                   open.classification, context.ids);
    if (!difference)
        return context.fail(difference.error());
    Output output(linkHeader());
    QList<exchange::LinkChange> chosen;
    for (const auto &change : difference->changes) {
        const bool removed = change.type == exchange::LinkChangeType::Removed;
        if (!removed || m_removeMissing)
            chosen << change;
        const QString gone
            = m_removeMissing ? QStringLiteral("removed") : QStringLiteral("missing");
        const QString word = removed                         ? gone
            : change.type == exchange::LinkChangeType::Added ? QStringLiteral("added")
                                                             : QStringLiteral("changed");
        output.row(cells(removed ? *change.before : *change.after, word, change.fields));
    }
    context.say(source->findings);
    context.say(difference->findings);
    if (const auto missing = difference->changes.size() - chosen.size(); missing > 0)
        context.say(base::lateCount("cli",
                                    "%n link(s) have no row in the table and were kept; add "
                                    "--remove-missing to remove them.",
                                    int(missing)));
    if (!m_tryOnly) {
        const project::Signature signature { context.author, context.clock.now() };
        const auto done
            = open.project->execute(exchange::accept(open.project->data(), chosen, signature));
        if (!done)
            return context.fail(done.error());
        if (const auto saved = saveProject(*open.project); !saved)
            return context.fail(saved.error());
    }
    context.say(base::lateCount(
        "cli", "%n link(s) changed, %1 unchanged, %2 finding(s).",
        int(m_tryOnly ? 0 : chosen.size()),
        { difference->unchanged, source->findings.size() + difference->findings.size() }));
    return context.write(output, hasErrors(difference->findings) ? DoneWithErrors : Done);
}

} // namespace cli
