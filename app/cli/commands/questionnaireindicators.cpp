// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/questionnaire.h"

#include "core/questionnaire/indicators.h"

namespace cli
{

namespace
{

using questionnaire::Computed;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Indicator;

QString valueText(const std::optional<Figure> &value)
{
    if (!value)
        return {};
    return value->isExact() ? number(value->low)
                            : number(value->low) + QStringLiteral(" to ") + number(value->high);
}

// "5.1/held/total = 84000 (Persons held)".
QString inputsText(const Computed &computed)
{
    QStringList texts;
    for (const Computed::Input &input : computed.numerator + computed.denominator) {
        const QString value = input.figure.isThere() ? questionnaire::textOf(input.figure)
                                                     : questionnaire::statusId(input.figure.status);
        texts << input.name + QStringLiteral(" = ") + value
                + (input.label.isEmpty() ? QString()
                                         : QStringLiteral(" (") + input.label + QLatin1Char(')'));
    }
    return texts.join(QStringLiteral("; "));
}

QString seriesText(const Indicator &indicator)
{
    QStringList codes;
    for (const Indicator::Series &series : indicator.series)
        codes << series.code;
    return codes.join(QLatin1Char(' '));
}

} // namespace

int QuestionnaireCommand::indicators(Context &context) const
{
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto list = questionnaire::loadIndicators(**edition, context.language);
    if (!list)
        return context.fail(list.error());
    const auto open = openProject(context, m_project, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    const questionnaire::Figures figures = questionnaire::figuresOf(**edition, data.answers);
    Output output({ QStringLiteral("indicator"), QStringLiteral("by"), QStringLiteral("year"),
                    QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("formula"),
                    QStringLiteral("working"), QStringLiteral("inputs"), QStringLiteral("missing"),
                    QStringLiteral("provisional"), QStringLiteral("series"),
                    QStringLiteral("title"), QStringLiteral("source") });
    for (const Indicator &indicator : *list) {
        for (int year : (*edition)->form().years()) {
            const Computed computed
                = questionnaire::compute(indicator, year, **edition, figures, data.series);
            output.row({ indicator.id, indicator.column, QString::number(year),
                         valueText(computed.value), indicator.unit,
                         questionnaire::formulaOf(indicator, **edition),
                         questionnaire::workingOf(computed), inputsText(computed),
                         computed.missing.toString(),
                         computed.isProvisional ? QStringLiteral("yes") : QStringLiteral("no"),
                         seriesText(indicator), indicator.title, indicator.source });
        }
    }
    return context.write(output);
}

} // namespace cli
