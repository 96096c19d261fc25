// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/suggest.h"

#include "app/cli/evaluationrows.h"
#include "core/exchange/correspondencerows.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli
{

QByteArray SuggestCommand::name() const
{
    return "suggest";
}

base::Text SuggestCommand::summary() const
{
    return base::lateText("cli",
                          "Ranked ICCS categories for the offences of a project, or of a list "
                          "file, each with its reasons.");
}

QByteArray SuggestCommand::example() const
{
    return "iccs suggest chile.iccs --top 3 --unmapped\n"
           "iccs suggest --offences delitos.csv --code codigo --label glosa --text-language es\n"
           "iccs suggest --offences delitos.csv --reference chile.xlsx --reference-country Chile\n"
           "iccs suggest chile.iccs --evaluate --format table";
}

namespace
{

void addReference(CLI::App &options, ReferenceOptions &reference)
{
    auto *file = addText(
        options, "--reference", reference.path,
        base::lateText("cli", "Correspondence table of another country, used as precedents."));
    const auto add = [&](const char *name, QString &value, const base::Text &help) {
        addText(options, name, value, help)->needs(file);
    };
    add("--reference-country", reference.country,
        base::lateText("cli", "Whose table that is; the file's name when left out."));
    add("--reference-language", reference.language,
        base::lateText("cli", "Language of its labels; guessed when left out."));
    add("--reference-label", reference.columns.label,
        base::lateText("cli", "Its column of labels."));
    add("--reference-iccs", reference.columns.iccs,
        base::lateText("cli", "Its column of ICCS codes."));
}

} // namespace

void SuggestCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path,
            base::lateText("cli", "A project file; or give --offences."));
    auto *offences = addText(options, "--offences", m_offences,
                             base::lateText("cli", "A list file, without a project."));
    addListColumns(options, m_columns);
    addReadOptions(options, m_read);
    addReference(options, m_reference);
    addText(options, "--list", m_list,
            base::lateText("cli", "Which list of the project; all when left out."));
    auto *only
        = addTexts(options, "--only", m_only, base::lateText("cli", "Only these national codes."));
    addText(options, "--method", m_method,
            base::lateText("cli", "Method of suggestion; the default is best."));
    auto *top = options.add_option(
        "--top", m_top,
        base::lateText("cli", "Candidates per offence (5).").toString().toStdString());
    top->check(CLI::Range(1, 320));
    auto *unmapped = options.add_flag(
        "--unmapped", m_unmapped,
        base::lateText("cli", "Only offences without a link.").toString().toStdString());
    auto *evaluate = options.add_flag(
        "--evaluate", m_evaluate,
        base::lateText("cli",
                       "How good the suggestions are: each confirmed link is compared with what "
                       "would be suggested without it.")
            .toString()
            .toStdString());
    for (auto *other : { offences, only, top, unmapped })
        evaluate->excludes(other);
}

namespace
{

std::unique_ptr<suggestion::Suggester>
makeSuggester(const QString &method, const classification::Classification &classification)
{
    for (const auto &kind : suggestion::suggesters()) {
        if (method.isEmpty() || kind.id == method)
            return kind.make(classification, suggestion::Thesaurus::shipped());
    }
    return nullptr;
}

QString reasonsText(const suggestion::Suggestion &suggestion)
{
    QStringList texts;
    for (const auto &reason : suggestion.reasons)
        texts << reason.text.toString();
    return texts.join(QStringLiteral(" | "));
}

QStringList codesOf(const QList<classification::IccsCode> &codes)
{
    QStringList texts;
    for (const auto &code : codes)
        texts << code.toString();
    return texts;
}

// What to ask about the offence of the last row, for JSON and tables.
void addQuestions(Output &output, const QList<suggestion::Question> &questions)
{
    QJsonArray all;
    QStringList lines;
    for (const auto &question : questions) {
        const QStringList yes = codesOf(question.ifYes), no = codesOf(question.ifNo);
        all << QJsonObject { { QStringLiteral("element"), question.element },
                             { QStringLiteral("question"), question.text.toString() },
                             { QStringLiteral("gain"), question.gain },
                             { QStringLiteral("if_yes"), QJsonArray::fromStringList(yes) },
                             { QStringLiteral("if_no"), QJsonArray::fromStringList(no) } };
        lines << base::lateText("cli", "%1 Yes: %2. No: %3.",
                                { question.text.toString(), yes.join(QStringLiteral(", ")),
                                  no.join(QStringLiteral(", ")) })
                     .toString();
    }
    output.addToRow(QStringLiteral("questions"), all, lines);
}

} // namespace

base::Result<offences::OffenceList> SuggestCommand::bareList(Context &context) const
{
    const auto source = table::readTable(m_offences, m_read, context.progress());
    if (!source)
        return tl::unexpected(source.error());
    const auto roles = rolesFor(source->table, m_columns);
    if (!roles)
        return tl::unexpected(roles.error());
    offences::ListInfo info;
    info.id = QStringLiteral("list");
    info.name = QFileInfo(m_offences).completeBaseName();
    info.language = m_columns.textLanguage;
    const auto imported = offences::buildList(*source, *roles, info);
    if (!imported)
        return tl::unexpected(imported.error());
    return imported->list;
}

// Of the project and of the table that the command names.
base::Result<QList<suggestion::Precedent>>
SuggestCommand::precedents(Context &context, const classification::Classification &classification,
                           const std::optional<OpenProject> &open) const
{
    QList<suggestion::Precedent> all;
    if (open)
        all = suggestion::allPrecedents(open->project->data());
    if (m_reference.path.isEmpty())
        return all;
    ReferenceOptions reference = m_reference;
    if (reference.country.isEmpty())
        reference.country = QFileInfo(reference.path).completeBaseName();
    const auto imported = readReference(context, reference, classification);
    if (!imported)
        return tl::unexpected(imported.error());
    sayCounts(context, imported->counts);
    return all + suggestion::precedentsFrom(imported->table);
}

base::Result<QList<offences::OffenceList>>
SuggestCommand::listsToAsk(Context &context, const std::optional<OpenProject> &open) const
{
    if (!open) {
        const auto list = bareList(context);
        if (!list)
            return tl::unexpected(list.error());
        return QList<offences::OffenceList> { *list };
    }
    const project::ProjectData &data = open->project->data();
    if (m_list.isEmpty())
        return data.lists;
    const auto id = chooseList(data, m_list);
    if (!id)
        return tl::unexpected(id.error());
    return QList<offences::OffenceList> { *data.list(*id) };
}

int SuggestCommand::evaluate(Context &context, const suggestion::Suggester &suggester,
                             const QList<offences::OffenceList> &lists,
                             const project::ProjectData &data) const
{
    QList<suggestion::Confirmed> confirmed;
    for (const auto &list : lists)
        confirmed += suggestion::confirmedOffences(list, data.set(list.info.id));
    if (confirmed.isEmpty())
        return context.fail(
            { base::lateText("cli", "The suggestions were to be measured on confirmed links."),
              base::lateText("cli", "No link is approved, or in review with a reviewer, yet."),
              base::lateText("cli",
                             "Approve links first: in the window, or with iccs map --status "
                             "approved.") });
    const auto evaluation = suggestion::evaluate(suggester, confirmed, context.progress());
    return evaluation ? context.write(evaluationRows(*evaluation)) : CouldNotBeDone;
}

int SuggestCommand::run(Context &context)
{
    if (m_path.isEmpty() == m_offences.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "Give either a project file or --offences LIST."));
    std::optional<OpenProject> open;
    if (!m_path.isEmpty()) {
        auto opened = openProject(context, m_path, Purpose::Read);
        if (!opened)
            return context.fail(opened.error());
        open = *std::move(opened);
    }
    auto classification = open ? base::Result<classification::Classification>(open->classification)
                               : context.loadClassification();
    if (!classification)
        return context.fail(classification.error());
    const auto suggester = makeSuggester(m_method, *classification);
    if (!suggester)
        return context.wrongUsage(
            base::lateText("cli", "There is no method of suggestion called \"%1\".", { m_method }));
    const auto lists = listsToAsk(context, open);
    if (!lists)
        return context.fail(lists.error());
    const auto learned = precedents(context, *classification, open);
    if (!learned)
        return context.fail(learned.error());
    suggester->learn(*learned);
    if (m_evaluate)
        return evaluate(context, *suggester, *lists, open->project->data());

    constexpr int mostQuestions = 3;
    const bool asksQuestions = context.rowFormat != QLatin1String("csv");
    Output output({ QStringLiteral("national_code"), QStringLiteral("rank"),
                    QStringLiteral("iccs_code"), QStringLiteral("title"), QStringLiteral("score"),
                    QStringLiteral("confidence"), QStringLiteral("tags"), QStringLiteral("flags"),
                    QStringLiteral("reasons") });
    for (const auto &list : *lists) {
        qint64 done = 0;
        for (const auto &offence : list.offences()) {
            context.progress().advance(++done, list.size());
            const bool chosen = m_only.isEmpty() || m_only.contains(offence.code.toString())
                || m_only.contains(offence.id);
            const bool mapped
                = open && !open->project->data().set(list.info.id).ofOffence(offence.id).isEmpty();
            if (!chosen || (m_unmapped && mapped))
                continue;
            int rank = 0;
            const auto query = suggestion::queryFor(offence, list.info);
            for (const auto &suggestion : suggester->suggest(query, m_top)) {
                const auto *category = classification->category(suggestion.category);
                output.row({ offence.id, QString::number(++rank), suggestion.category.toString(),
                             titleOf(*category, context.language), number(suggestion.score),
                             number(suggestion.confidence, 3), mapping::tagsToText(suggestion.tags),
                             exchange::flagsToText(suggestion.flags), reasonsText(suggestion) });
                if (rank == 1 && asksQuestions)
                    addQuestions(output, suggester->questions(query, mostQuestions));
            }
        }
    }
    return context.write(output);
}

} // namespace cli
