// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluation/evaluationtables.h"

#include "ui/evaluation/figurecards.h"

#include <QCoreApplication>
#include <QLocale>

namespace evaluationpage
{

namespace
{

using models::Column;
using suggestion::Outcome;
using suggestion::ReliabilityBin;
using suggestion::Score;

constexpr int Examples = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(evaluationpage::Tables)
};

QString none()
{
    return Words::tr("–", "no figure");
}

base::Place placeOf(const Outcome &outcome)
{
    return { QStringLiteral("offence"),
             { outcome.offence.query.list, outcome.offence.query.offence } };
}

Column<ScoreRow> shareColumn(const QString &title, int Score::*count)
{
    auto column = models::figureColumn<ScoreRow>(
        title, [count](const ScoreRow &row) { return percent(row.score.share(row.score.*count)); },
        [count](const ScoreRow &row) { return row.score.share(row.score.*count); });
    column.roles.insert(Qt::ToolTipRole, [count](const ScoreRow &row) {
        return Words::tr("%1 of %2", "offences")
            .arg(QLocale().toString(row.score.*count), QLocale().toString(row.score.n));
    });
    return column;
}

template<typename Row, typename CodeOf>
Column<Row> categoryColumn(const QString &title, const Titles &titles, CodeOf codeOf)
{
    using Code = std::optional<classification::IccsCode>;
    return { title,
             [titles, codeOf](const Row &row) {
                 const Code code = codeOf(row);
                 return code ? titles.of(*code) : none();
             },
             { { models::CodeRole,
                 [codeOf](const Row &row) {
                     const Code code = codeOf(row);
                     return code ? code->toString() : QString();
                 } },
               { models::SortRole,
                 [codeOf](const Row &row) {
                     const Code code = codeOf(row);
                     return code ? code->toString() : QString();
                 } },
               { Qt::ToolTipRole, [titles, codeOf](const Row &row) {
                    const Code code = codeOf(row);
                    return code ? code->toString() + QLatin1Char(' ') + titles.of(*code)
                                : QString();
                } } } };
}

} // namespace

QString Titles::of(const classification::IccsCode &code) const
{
    const auto *category = classification.category(code);
    return category ? titleOf(*category, language) : QString();
}

QList<Column<ReliabilityBin>> binColumns()
{
    using Bin = const ReliabilityBin &;
    const auto share = [](const QString &title, auto valueOf) {
        return models::figureColumn<ReliabilityBin>(
            title, [valueOf](Bin bin) { return bin.n > 0 ? percent(valueOf(bin)) : none(); },
            [valueOf](Bin bin) { return bin.n > 0 ? valueOf(bin) : -1; });
    };
    return { { Words::tr("Confidence"),
               [](Bin bin) {
                   return Words::tr("%1 to %2", "from one share to another")
                       .arg(percent(bin.from), percent(bin.to));
               },
               { { models::SortRole, [](Bin bin) { return bin.from; } } } },
             models::figureColumn<ReliabilityBin>(
                 Words::tr("Answers"), [](Bin bin) { return QLocale().toString(bin.n); },
                 [](Bin bin) { return bin.n; }),
             share(Words::tr("Mean confidence"), [](Bin bin) { return bin.meanConfidence; }),
             share(Words::tr("Share right"), [](Bin bin) { return bin.shareRight(); }) };
}

QList<Column<ScoreRow>> scoreColumns()
{
    return { { Words::tr("Part"), [](const ScoreRow &row) { return row.name; } },
             models::figureColumn<ScoreRow>(
                 Words::tr("Offences"),
                 [](const ScoreRow &row) { return QLocale().toString(row.score.n); },
                 [](const ScoreRow &row) { return row.score.n; }),
             shareColumn(Words::tr("First"), &Score::top1),
             shareColumn(Words::tr("First 5"), &Score::top5),
             shareColumn(Words::tr("First 10"), &Score::top10),
             shareColumn(Words::tr("Section"), &Score::section),
             shareColumn(Words::tr("Division"), &Score::division) };
}

QList<Column<ConfusionRow>> confusionColumns(const Titles &titles)
{
    using Row = const ConfusionRow &;
    QList<Column<ConfusionRow>> columns {
        models::figureColumn<ConfusionRow>(
            Words::tr("Times"), [](Row row) { return QLocale().toString(row.pair.count()); },
            [](Row row) { return row.pair.count(); }),
        categoryColumn<ConfusionRow>(Words::tr("Suggested first"), titles,
                                     [](Row row) { return row.pair.suggested; }),
        categoryColumn<ConfusionRow>(Words::tr("Confirmed"), titles,
                                     [](Row row) { return row.pair.confirmed; }),
        { Words::tr("Offences"), [](Row row) { return row.offences; } },
    };
    for (auto &column : columns)
        column.roles.insert(models::PlaceRole,
                            [](Row row) { return QVariant::fromValue(row.place); });
    return columns;
}

QList<Column<Outcome>> outcomeColumns(const Titles &titles)
{
    using Row = const Outcome &;
    QList<Column<Outcome>> columns {
        { Words::tr("Code"), [](Row row) { return row.offence.code; } },
        { Words::tr("Offence"),
          [](Row row) { return row.offence.query.label; },
          { { Qt::ToolTipRole, [](Row row) { return row.offence.query.label; } } } },
        categoryColumn<Outcome>(Words::tr("Confirmed"), titles,
                                [](Row row) { return row.decisive; }),
        categoryColumn<Outcome>(Words::tr("Suggested first"), titles,
                                [](Row row) { return row.first; }),
        models::figureColumn<Outcome>(
            Words::tr("Confidence"),
            [](Row row) { return row.first ? percent(row.confidence) : none(); },
            [](Row row) { return row.first ? row.confidence : -1; }),
        models::figureColumn<Outcome>(
            Words::tr("Place"),
            [](Row row) { return row.rank > 0 ? QLocale().toString(row.rank) : none(); },
            [](Row row) { return row.rank > 0 ? row.rank : suggestion::deepestRank + 1; }),
        { Words::tr("List"), [](Row row) { return row.offence.listName; } },
    };
    columns[5].help = Words::tr("Where the confirmed category stands among the suggestions; – when "
                                "it is not among the first %1.")
                          .arg(suggestion::deepestRank);
    for (auto &column : columns)
        column.roles.insert(models::PlaceRole,
                            [](Row row) { return QVariant::fromValue(placeOf(row)); });
    return columns;
}

QList<ScoreRow> scoreRows(const suggestion::Evaluation &evaluation, const Titles &titles)
{
    QList<ScoreRow> rows { { Words::tr("All together"), evaluation.total } };
    for (const auto &list : evaluation.lists)
        rows << ScoreRow { Words::tr("List: %1").arg(list.name), list.score };
    for (auto level = evaluation.levels.cbegin(); level != evaluation.levels.cend(); ++level) {
        const QString name = classification::labelOf(titles.classification.levelName(level.key()),
                                                     titles.language);
        rows << ScoreRow { Words::tr("Confirmed at level %1: %2", "number, name of the level")
                               .arg(QLocale().toString(level.key()), name),
                           *level };
    }
    return rows;
}

QList<ConfusionRow> confusionRows(const suggestion::Evaluation &evaluation)
{
    QList<ConfusionRow> rows;
    for (const auto &pair : evaluation.confusions) {
        QStringList offences;
        for (const int number : pair.outcomes.mid(0, Examples)) {
            const auto &offence = evaluation.outcomes.at(number).offence;
            offences << offence.code + QLatin1Char(' ') + offence.query.label;
        }
        QString text = offences.join(Words::tr("; ", "between parts of a list"));
        if (pair.count() > Examples)
            text += Words::tr(" …", "more follow");
        rows << ConfusionRow { pair, text,
                               placeOf(evaluation.outcomes.at(pair.outcomes.constFirst())) };
    }
    return rows;
}

QList<Outcome> secondLookRows(const suggestion::Evaluation &evaluation)
{
    QList<Outcome> rows;
    for (const int number : evaluation.secondLook)
        rows << evaluation.outcomes.at(number);
    return rows;
}

} // namespace evaluationpage
