// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/assessmentrows.h"

#include "core/assessment/conformity.h"

namespace cli
{

namespace
{

QString levelText(std::optional<int> level)
{
    return level ? QString::number(*level) : QString();
}

QString weightId(mapping::Weight weight)
{
    return weight == mapping::Weight::Codes ? QStringLiteral("codes") : QStringLiteral("volume");
}

QStringList spreadCells(const std::optional<assessment::Spread> &spread)
{
    if (!spread)
        return { {}, {}, {} };
    return { QString::number(spread->lowest), number(spread->median, 1),
             QString::number(spread->highest) };
}

QString spreadText(const std::optional<assessment::Spread> &spread)
{
    return spread ? spreadCells(spread).join(QLatin1Char('/')) : QString();
}

QString evidenceText(const assessment::Answer *answer)
{
    QStringList texts;
    for (const assessment::Evidence &one :
         answer ? answer->evidence : QList<assessment::Evidence>())
        texts << QStringList { one.text, one.link }.join(QLatin1Char(' ')).trimmed();
    return texts.join(QLatin1String("; "));
}

QStringList givenCells(const assessment::Given &given)
{
    const assessment::Answer *answer = given.answer;
    return { given.institution,
             given.notApplicable ? QStringLiteral("n/a") : levelText(given.level),
             answer ? levelText(answer->level) : QString(),
             given.isComputed ? QStringLiteral("yes") : QString(),
             evidenceText(answer),
             answer ? levelText(answer->targetLevel) : QString(),
             answer && answer->targetYear > 0 ? QString::number(answer->targetYear) : QString(),
             answer ? answer->verdict : QString(),
             answer ? answer->comment : QString() };
}

QString figureText(const assessment::Figure *figure)
{
    return figure && figure->isKnown() ? number(figure->value(), 4) : QString();
}

} // namespace

Output answerOutput(const project::Assessment &assessment)
{
    Output output(
        { QStringLiteral("dimension"), QStringLiteral("question"), QStringLiteral("text"),
          QStringLiteral("lowest"), QStringLiteral("median"), QStringLiteral("highest"),
          QStringLiteral("institution"), QStringLiteral("level"), QStringLiteral("stated"),
          QStringLiteral("computed"), QStringLiteral("evidence"), QStringLiteral("target"),
          QStringLiteral("target_year"), QStringLiteral("verdict"), QStringLiteral("comment") });
    for (const assessment::DimensionState &dimension : assessment.profile) {
        for (const assessment::QuestionState &state : dimension.questions) {
            const QStringList start
                = QStringList { dimension.dimension->id, state.question->id, state.question->text }
                + spreadCells(state.spread);
            for (const assessment::Given &given : state.given)
                output.row(start + givenCells(given));
            for (const QString &kind : state.missing)
                output.row(start + QStringList { kind, {}, {}, {}, {}, {}, {}, {}, {} });
        }
    }
    return output;
}

Output figureOutput(const project::Assessment &assessment)
{
    Output output({ QStringLiteral("figure"), QStringLiteral("part"), QStringLiteral("value"),
                    QStringLiteral("weight"), QStringLiteral("count"), QStringLiteral("total"),
                    QStringLiteral("institution"), QStringLiteral("list"),
                    QStringLiteral("section"), QStringLiteral("year"), QStringLiteral("name") });
    for (const assessment::Figure &figure : assessment.figures.all()) {
        const auto *definition = assessment.instrument->figure(figure.id);
        output.row({ figure.id, figure.part, figureText(&figure), weightId(figure.weight),
                     number(figure.count), figure.isShare ? number(figure.total) : QString(),
                     figure.where.institution, figure.where.list, figure.where.section,
                     figure.where.year, definition ? definition->name : QString() });
    }
    return output;
}

Output phaseOutput(const project::Assessment &assessment)
{
    Output output({ QStringLiteral("phase"), QStringLiteral("title"), QStringLiteral("closed"),
                    QStringLiteral("item"), QStringLiteral("text"), QStringLiteral("holds") });
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const assessment::PhaseState &state : assessment.phases) {
        for (const assessment::PhaseState::Item &item : state.items)
            output.row({ state.phase->id, state.phase->title, yes(state.isClosed()), item.item->id,
                         item.item->text, yes(item.isClosed) });
    }
    return output;
}

Output gapOutput(const project::Assessment &assessment, bool onlyConfirmed)
{
    Output output(assessment::gapHeader());
    for (const assessment::GapEntry &gap : assessment.gaps) {
        if (!onlyConfirmed || assessment::isConfirmed(gap))
            output.row(assessment::gapCells(gap));
    }
    return output;
}

Output conformityOutput(const project::Assessment &assessment, const QString &language)
{
    Output output(assessment::conformityHeader());
    for (const assessment::Entry &item : assessment::conformityItems(assessment.facts, language))
        output.row(assessment::conformityCells(item));
    return output;
}

Output comparisonOutput(const project::Comparison &comparison)
{
    QStringList names;
    for (const project::Comparison::Country &country : comparison.countries)
        names << country.path;
    Output output(QStringList { QStringLiteral("what"), QStringLiteral("id"),
                                QStringLiteral("part"), QStringLiteral("weight") }
                  + names);
    using Key = std::tuple<int, QString, QString, QString>; // what, id, part, weight
    QMap<Key, QStringList> rows;
    QMap<std::pair<int, QString>, QString> titles; // in the language of the first file
    for (qsizetype i = 0; i < names.size(); ++i) {
        const project::AssessmentFile &file = comparison.countries[i].file;
        const auto put = [&](int what, const QString &id, const QString &part,
                             const QString &weight, const QString &value) {
            QStringList &row = rows[{ what, id, part, weight }];
            row.resize(names.size());
            row[i] = value;
        };
        for (const auto &one : file.dimensions) {
            put(0, one.id, {}, {}, spreadText(one.spread));
            titles.insert({ 0, one.id }, titles.value({ 0, one.id }, one.title));
        }
        for (const auto &one : file.phases) {
            titles.insert({ 1, one.id }, titles.value({ 1, one.id }, one.title));
            put(1, one.id, {}, {},
                one.isClosed ? QStringLiteral("closed") : QStringLiteral("open"));
        }
        for (const assessment::Figure &figure : file.figures) {
            if (figure.where == assessment::Whereabouts())
                put(2, figure.id, figure.part, weightId(figure.weight), figureText(&figure));
        }
    }
    const QStringList whats { QStringLiteral("dimension"), QStringLiteral("phase"),
                              QStringLiteral("figure") };
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto &[what, id, part, weight] = row.key();
        output.row(QStringList { whats[what], id, titles.value({ what, id }, part), weight }
                   + *row);
    }
    return output;
}

} // namespace cli
