// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/comparisonmodel.h"

#include "core/exchange/linkwords.h"

#include <QLocale>

#include <algorithm>

namespace exchangepage
{

namespace
{

using mapping::ComparedOffence;
using mapping::Link;
using mapping::Verdict;
using Column = models::Column<ComparedOffence>;

struct Titles {
    classification::Classification classification;
    QString language;

    QString of(const classification::IccsCode &code) const
    {
        const auto *category = classification.category(code);
        const QString title = category ? titleOf(*category, language) : QString();
        return title.isEmpty() ? code.toString() : code.toString() + QLatin1Char(' ') + title;
    }
    QString of(const QList<Link> &links) const
    {
        if (!links.isEmpty() && links.first().status == mapping::Status::OutOfScope)
            return exchange::statusText(mapping::Status::OutOfScope).toString();
        QStringList texts;
        for (const Link &link : links)
            texts << (link.target ? of(*link.target)
                                  : exchange::extentText(mapping::Extent::None).toString());
        return texts.join(QStringLiteral("; "));
    }
};

// Near first; what only one decided comes last.
int rankOf(const ComparedOffence &one)
{
    return int(one.verdict) * 100 + qMax(0, one.distance);
}

// The decision with relation and reasons, for the tool tip.
QString detailsOf(const QList<Link> &links, const Titles &titles)
{
    QStringList lines;
    for (const Link &link : links) {
        lines << titles.of(QList<Link> { link });
        lines << QStringList { exchange::extentText(link.extent).toString(),
                               exchange::statusText(link.status).toString(),
                               mapping::tagsToText(link.tags), link.author }
                     .join(QStringLiteral(" · "));
        lines << (link.rationale.isEmpty() ? link.reason : link.rationale);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

Column kindColumn()
{
    return { ComparisonModel::tr("Difference"),
             [](const ComparedOffence &one) { return lookOf(one.verdict).text; },
             { { models::ToneRole,
                 [](const ComparedOffence &one) { return int(lookOf(one.verdict).tone); } },
               { models::IconNameRole,
                 [](const ComparedOffence &one) { return lookOf(one.verdict).iconName; } },
               { models::SortRole, [](const ComparedOffence &one) { return rankOf(one); } } },
             Qt::AlignLeading | Qt::AlignVCenter,
             {} };
}

Column stepsColumn()
{
    Column column = models::figureColumn<ComparedOffence>(
        ComparisonModel::tr("Steps"),
        [](const ComparedOffence &one) {
            return one.distance < 0 ? QString() : QLocale().toString(one.distance);
        },
        [](const ComparedOffence &one) { return one.distance; });
    column.help = ComparisonModel::tr("How many steps in the tree lie between the categories.");
    return column;
}

Column decisionColumn(const QString &title, QList<Link> ComparedOffence::*links,
                      const Titles &titles)
{
    return { title,
             [links, titles](const ComparedOffence &one) { return titles.of(one.*links); },
             { { Qt::ToolTipRole,
                 [links, titles](const ComparedOffence &one) {
                     return detailsOf(one.*links, titles);
                 } } },
             Qt::AlignLeading | Qt::AlignVCenter,
             {} };
}

Column labelColumn()
{
    return { ComparisonModel::tr("Offence"),
             [](const ComparedOffence &one) { return one.label; },
             { { Qt::ToolTipRole,
                 [](const ComparedOffence &one) {
                     return one.theirLabel.isEmpty()
                         ? one.label
                         : ComparisonModel::tr("%1\nThe other mapper's list calls it: %2")
                               .arg(one.label, one.theirLabel);
                 } } },
             Qt::AlignLeading | Qt::AlignVCenter,
             {} };
}

QList<Column> makeColumns(const Titles &titles)
{
    return { kindColumn(),
             { ComparisonModel::tr("Code"), [](const ComparedOffence &one) { return one.code; } },
             labelColumn(),
             decisionColumn(ComparisonModel::tr("Here"), &ComparedOffence::ours, titles),
             decisionColumn(ComparisonModel::tr("Other mapper"), &ComparedOffence::theirs, titles),
             { ComparisonModel::tr("Both within"),
               [titles](const ComparedOffence &one) {
                   return one.shared && one.verdict > Verdict::OtherDetails ? titles.of(*one.shared)
                                                                            : QString();
               } },
             stepsColumn(),
             models::figureColumn<ComparedOffence>(
                 ComparisonModel::tr("Volume"),
                 [](const ComparedOffence &one) {
                     return one.volume > 0 ? QLocale().toString(one.volume, 'f', 0) : QString();
                 },
                 [](const ComparedOffence &one) { return one.volume; }) };
}

} // namespace

VerdictLook lookOf(Verdict verdict)
{
    using widgets::Tone;
    const auto look = [](const QString &text, const char *icon, Tone tone) {
        return VerdictLook { text, QLatin1String(icon), tone };
    };
    switch (verdict) {
    case Verdict::OtherDetails:
        return look(ComparisonModel::tr("Other details"), "tag", Tone::Neutral);
    case Verdict::OtherLevel:
        return look(ComparisonModel::tr("Near: other level"), "view-list-tree", Tone::Note);
    case Verdict::SameDivision:
        return look(ComparisonModel::tr("Near: same division"), "view-group", Tone::Note);
    case Verdict::SameSection:
        return look(ComparisonModel::tr("Same section"), "split", Tone::Warning);
    case Verdict::OtherSection:
        return look(ComparisonModel::tr("Other section"), "vcs-conflicting", Tone::Error);
    case Verdict::Scope:
        return look(ComparisonModel::tr("In scope or not"), "process-stop", Tone::Error);
    case Verdict::OnlyOurs:
        return look(ComparisonModel::tr("Decided here only"), "go-home", Tone::Neutral);
    case Verdict::OnlyTheirs:
        return look(ComparisonModel::tr("Decided there only"), "user", Tone::Neutral);
    case Verdict::Same:
        return look(ComparisonModel::tr("Same"), "state-ok", Tone::Done);
    case Verdict::Undecided:
        break;
    }
    return look(ComparisonModel::tr("Undecided"), "help-hint", Tone::Neutral);
}

ComparisonModel::ComparisonModel(classification::Classification classification,
                                 const QString &language, QObject *parent)
    : TableModel(makeColumns({ std::move(classification), language }), parent)
{
    setIdentity([](const ComparedOffence &one) { return one.offence; });
}

void ComparisonModel::setComparison(const mapping::Comparison &comparison)
{
    QList<ComparedOffence> differing;
    for (const ComparedOffence &one : comparison.offences) {
        if (one.verdict != Verdict::Same && one.verdict != Verdict::Undecided)
            differing << one;
    }
    std::stable_sort(differing.begin(), differing.end(),
                     [](const ComparedOffence &a, const ComparedOffence &b) {
                         return std::pair(rankOf(a), -a.volume) < std::pair(rankOf(b), -b.volume);
                     });
    update(differing);
}

int ComparisonModel::count(Verdict verdict) const
{
    return int(std::count_if(rows().begin(), rows().end(), [verdict](const ComparedOffence &one) {
        return one.verdict == verdict;
    }));
}

} // namespace exchangepage
