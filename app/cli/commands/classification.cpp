// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/classification.h"

#include "core/classification/search.h"

namespace cli
{

namespace
{

// The words that matched stand between brackets, so that they show in every terminal and file.
QString marked(const classification::SearchHit &hit)
{
    QString text;
    qsizetype last = 0;
    for (const text::Span &span : hit.matches) {
        text += hit.text.mid(last, span.start - last) + QLatin1Char('[')
            + hit.text.mid(span.start, span.length) + QLatin1Char(']');
        last = span.start + span.length;
    }
    return text + hit.text.mid(last);
}

QString fieldId(classification::SearchField field)
{
    switch (field) {
    case classification::SearchField::Code:
        return QStringLiteral("code");
    case classification::SearchField::Title:
        return QStringLiteral("title");
    case classification::SearchField::CommonName:
        return QStringLiteral("common name");
    case classification::SearchField::Inclusion:
        return QStringLiteral("inclusion");
    case classification::SearchField::Index:
        return QStringLiteral("index");
    case classification::SearchField::Description:
        return QStringLiteral("description");
    case classification::SearchField::Exclusion:
        break;
    }
    return QStringLiteral("exclusion");
}

QString notesText(const classification::Category &category, classification::NoteKind kind,
                  const QString &language)
{
    QStringList texts;
    for (const classification::Note &note : category.notes) {
        if (note.kind != kind || note.inherited)
            continue;
        QString text = note.text.value(language, note.text.value(QStringLiteral("en")));
        QStringList targets;
        for (const auto &target : note.targets)
            targets << target.toString();
        if (!targets.isEmpty())
            text += QStringLiteral(" (") + targets.join(QStringLiteral(", ")) + QLatin1Char(')');
        texts << text;
    }
    return texts.join(QStringLiteral("; "));
}

QStringList cells(const classification::Category &category,
                  const classification::Classification &classification, const QString &language)
{
    const QString en = QStringLiteral("en");
    return { category.code.toString(),
             QString::number(category.level),
             classification.levelName(category.level)
                 .value(language, classification.levelName(category.level).value(en)),
             category.parent ? category.parent->toString() : QString(),
             titleOf(category, language),
             category.residual ? QStringLiteral("yes") : QStringLiteral("no"),
             category.descriptions.value(language, category.descriptions.value(en)),
             notesText(category, classification::NoteKind::Inclusion, language),
             notesText(category, classification::NoteKind::Exclusion, language) };
}

} // namespace

QByteArray ClassificationCommand::name() const
{
    return "classification";
}

base::Text ClassificationCommand::summary() const
{
    return base::lateText("cli",
                          "Browse and search ICCS. Descriptions are the program's own words, "
                          "titles and terms are UNODC's.");
}

QByteArray ClassificationCommand::example() const
{
    return "iccs classification 0101 --children\niccs classification --search \"car theft\" "
           "--language es --format table";
}

void ClassificationCommand::declare(CLI::App &options)
{
    addText(options, "code", m_code,
            base::lateText("cli", "A category, e.g. 0101; aliases and lost zeros are understood."));
    options.add_flag(
        "--children", m_children,
        base::lateText("cli", "The category and everything below it.").toString().toStdString());
    addText(options, "--search", m_search,
            base::lateText("cli", "Words or a code to look for, in any loaded language."));
    options
        .add_option("--top", m_limit,
                    base::lateText("cli", "How many hits to print (20).").toString().toStdString())
        ->check(CLI::Range(1, 320));
}

int ClassificationCommand::run(Context &context)
{
    const auto classification = context.loadClassification();
    if (!classification)
        return context.fail(classification.error());
    if (!m_search.isEmpty())
        return search(context, *classification);
    return browse(context, *classification);
}

int ClassificationCommand::search(Context &context,
                                  const classification::Classification &classification) const
{
    const classification::SearchIndex index(classification);
    Output output({ QStringLiteral("code"), QStringLiteral("level"), QStringLiteral("parent"),
                    QStringLiteral("title"), QStringLiteral("found_in"), QStringLiteral("match"),
                    QStringLiteral("score") });
    for (const classification::SearchHit &hit : index.find(m_search, m_limit, context.language)) {
        const auto *category = classification.category(hit.code);
        output.row({ hit.code.toString(), QString::number(category->level),
                     category->parent ? category->parent->toString() : QString(),
                     titleOf(*category, context.language), fieldId(hit.field), marked(hit),
                     number(hit.score, 3) });
    }
    if (output.size() == 0)
        context.say(base::lateText(
            "cli",
            "Nothing in ICCS matches \"%1\". Try fewer or other words, or the parent's title.",
            { m_search }));
    return context.write(output);
}

int ClassificationCommand::browse(Context &context,
                                  const classification::Classification &classification) const
{
    Output output({ QStringLiteral("code"), QStringLiteral("level"), QStringLiteral("level_name"),
                    QStringLiteral("parent"), QStringLiteral("title"), QStringLiteral("residual"),
                    QStringLiteral("description_own"), QStringLiteral("inclusions"),
                    QStringLiteral("exclusions") });
    std::optional<classification::IccsCode> root;
    if (!m_code.isEmpty()) {
        const auto resolved = classification.resolve(m_code);
        if (!resolved.code)
            return context.fail(
                { base::lateText("cli", "The category \"%1\" was looked for.", { m_code }),
                  base::lateText("cli", "This edition of ICCS has no such code."),
                  base::lateText("cli",
                                 "Search for it with: iccs classification --search WORDS.") });
        root = resolved.code;
        if (resolved.origin != classification::Classification::CodeOrigin::Exact)
            context.say(
                base::lateText("cli", "\"%1\" was read as %2.", { m_code, root->toString() }));
    }
    for (const classification::Category &category : classification.categories()) {
        const bool wanted
            = !root || category.code == *root || (m_children && category.code.isWithin(*root));
        if (wanted)
            output.row(cells(category, classification, context.language));
    }
    return context.write(output);
}

} // namespace cli
