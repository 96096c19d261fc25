// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/questiontexts.h"

#include "core/questionnaire/words.h"
#include "ui/assessment/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace assessmentpage
{

using assessment::Figure;
using assessment::FigureDefinition;
using assessment::Instrument;
using assessment::Question;
using mapping::Weight;
using Row = widgets::KeyValueForm::Row;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::AnswerPanel)
};

// "72.5 % (145 of 200)"
QString valueText(const FigureDefinition &definition, const Figure &figure)
{
    if (!figure.isKnown())
        return {};
    const QString value = figureText(&definition, figure.value());
    if (!figure.isShare)
        return value;
    const QLocale locale;
    return Words::tr("%1 (%2 of %3)", "share, count, total")
        .arg(value, locale.toString(qRound64(figure.count)),
             locale.toString(qRound64(figure.total)));
}

QString weighted(const Instrument &instrument, Weight weight, const QString &value)
{
    return Words::tr("%1: %2", "name, value")
        .arg(phraseOf(instrument, weight == Weight::Codes ? "byCodes" : "byVolume"), value);
}

// By codes and by volume, of the institution; of the country when it has none of its own.
QStringList valuesOf(const FigureDefinition &definition, const Instrument &instrument,
                     const assessment::Figures &figures, const QString &institution)
{
    QStringList values;
    for (const Weight weight : { Weight::Codes, Weight::Volume }) {
        const Figure *figure = figures.find(definition.id, {}, weight, { institution, {}, {}, {} });
        const QString value = figure ? valueText(definition, *figure) : QString();
        if (!value.isEmpty())
            values << (definition.weights.size() > 1 ? weighted(instrument, weight, value) : value);
    }
    return values;
}

// Of figures that only have parts, those that have a number: "Level 3".
QStringList partsOf(const FigureDefinition &definition, const Instrument &instrument,
                    const assessment::Figures &figures, const QString &institution)
{
    QStringList values;
    for (int number = 1; number <= 4; ++number) {
        const QString part = QStringLiteral("level:%1").arg(number);
        for (const Weight weight : { Weight::Codes, Weight::Volume }) {
            const Figure *figure
                = figures.find(definition.id, part, weight, { institution, {}, {}, {} });
            if (!figure || !figure->isKnown())
                continue;
            const QString name = Words::tr("%1 %2", "level, number")
                                     .arg(nameIn(instrument.splits, QStringLiteral("level")),
                                          QLocale().toString(number));
            values << Words::tr("%1: %2", "name, value")
                          .arg(name, weighted(instrument, weight, valueText(definition, *figure)));
        }
    }
    return values;
}

} // namespace

QList<Row> figureRows(const Question &question, const project::Assessment &assessment,
                      const QString &institution)
{
    QList<Row> rows;
    for (const QString &id : question.figures) {
        const FigureDefinition *definition = assessment.instrument->figure(id);
        if (!definition)
            continue;
        const QString kind = assessment::kindOf(institution);
        QStringList values
            = valuesOf(*definition, *assessment.instrument, assessment.figures, kind);
        if (values.isEmpty())
            values = partsOf(*definition, *assessment.instrument, assessment.figures, kind);
        if (values.isEmpty())
            values << Words::tr("not known yet");
        rows << Row { definition->name, values.join(QStringLiteral("; ")), id };
    }
    return rows;
}

QList<Row> spreadRows(const Question &question, const LiveAssessment &live)
{
    const Instrument &instrument = *live.instrument();
    QList<Row> rows;
    for (const assessment::DimensionState &dimension : live.profile()) {
        for (const assessment::QuestionState &state : dimension.questions) {
            if (state.question->id != question.id || !question.perInstitution || !state.spread)
                continue;
            const QLocale locale;
            rows << Row { phraseOf(instrument, "lowest"), locale.toString(state.spread->lowest) }
                 << Row { phraseOf(instrument, "median"), locale.toString(state.spread->median) }
                 << Row { phraseOf(instrument, "highest"), locale.toString(state.spread->highest) };
        }
    }
    return rows;
}

namespace
{

QString titleOf(const Instrument &instrument, const QString &framework)
{
    for (const assessment::Framework &one : instrument.frameworks) {
        if (one.id == framework)
            return one.title;
    }
    return framework;
}

} // namespace

QList<Row> aboutRows(const Question &question, const Instrument &instrument)
{
    const auto crossed = [&](const QString &name, const char *framework,
                             const QStringList &principles, assessment::Mark mark) {
        const QString numbers = principles.join(QStringLiteral(", "));
        return Row { name,
                     numbers.isEmpty()
                         ? QString()
                         : Words::tr("%1 of: %2. %3", "principles, framework, how we know")
                               .arg(numbers, titleOf(instrument, QLatin1String(framework)),
                                    questionnaire::markText(mark).toString()) };
    };
    return {
        crossed(QStringLiteral("NQAF"), "nqaf", question.nqaf, question.nqafMark),
        crossed(QStringLiteral("ES CoP"), "esCop", question.esCop, question.esCopMark),
        Row { Words::tr("Source"), question.source },
    };
}

} // namespace assessmentpage
