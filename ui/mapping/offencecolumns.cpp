// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencesmodel.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QLocale>

namespace mappingpage
{

namespace
{

class Columns
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::OffencesModel)
};

using Column = models::Column<OffenceRow>;

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Column codeColumn()
{
    return { Columns::tr("Code"),
             [](const OffenceRow &row) { return row.code; },
             { { models::CodeRole, [](const OffenceRow &row) { return row.code; } } } };
}

Column labelColumn()
{
    const auto tip = [](const OffenceRow &row) {
        QStringList lines { row.label };
        if (row.sum)
            lines << Columns::tr("A total among the detail codes; it is not counted.");
        if (row.gone)
            lines << Columns::tr("No longer in the newest version of the list.");
        return QVariant(lines.join(QLatin1Char('\n')));
    };
    return { Columns::tr("Offence"),
             [](const OffenceRow &row) { return row.label; },
             { { Qt::ToolTipRole, tip } } };
}

Column volumeColumn()
{
    return models::figureColumn<OffenceRow>(
        Columns::tr("Volume"),
        [](const OffenceRow &row) {
            return row.volume < 0 ? QVariant() : QLocale().toString(row.volume, 'f', 0);
        },
        [](const OffenceRow &row) { return row.volume < 0 ? QVariant() : QVariant(row.volume); });
}

Column statusColumn()
{
    return { Columns::tr("Status"),
             [](const OffenceRow &row) {
                 return row.sum ? Columns::tr("Total") : Wording::state(row.state);
             },
             { { models::ToneRole,
                 [](const OffenceRow &row) { return int(Wording::stateTone(row.state)); } },
               { models::IconNameRole,
                 [](const OffenceRow &row) {
                     return row.sum ? QStringLiteral("view-list-details")
                                    : Wording::stateIcon(row.state);
                 } },
               { models::SortRole, [](const OffenceRow &row) { return int(row.state); } } } };
}

QString relations(const OffenceRow &row)
{
    QStringList signs;
    for (const RowTarget &target : row.targets)
        signs << Wording::extentSign(target.extent);
    return signs.join(QLatin1Char(' '));
}

Column relationColumn()
{
    const auto tip = [](const OffenceRow &row) {
        QStringList lines;
        for (const RowTarget &target : row.targets)
            lines << Wording::extent(target.extent);
        return textOrNothing(lines.join(QLatin1Char('\n')));
    };
    return { Columns::tr("Relation"),
             [](const OffenceRow &row) { return textOrNothing(relations(row)); },
             { { Qt::ToolTipRole, tip }, { Qt::AccessibleTextRole, tip } },
             Qt::AlignHCenter | Qt::AlignVCenter };
}

QString percent(double confidence)
{
    return Columns::tr("%1 %", "confidence").arg(QLocale().toString(confidence * 100, 'f', 0));
}

QVariant confidenceTip(const OffenceRow &row)
{
    if (row.sum)
        return {};
    QStringList lines;
    if (row.linkConfidence >= 0)
        lines << Columns::tr("The link was made with a confidence of %1.")
                     .arg(percent(row.linkConfidence));
    if (!row.suggestion.code.isEmpty())
        lines << Columns::tr("First suggestion: %1 (%2)", "code, confidence")
                     .arg(row.suggestion.code, percent(row.suggestion.confidence));
    else if (row.suggestion.isKnown())
        lines << Columns::tr("There is no suggestion.");
    else if (row.wantsSuggestion())
        lines << Columns::tr("The first suggestion has not been computed yet.");
    if (row.differsFromSuggestion())
        lines << Columns::tr("The category chosen is another one.");
    return textOrNothing(lines.join(QLatin1Char('\n')));
}

Column confidenceColumn()
{
    const auto confidence = [](const OffenceRow &row) {
        return row.confidence() < 0 ? QVariant() : QVariant(row.confidence());
    };
    const auto words = [](const OffenceRow &row) {
        return row.confidence() < 0 ? QVariant() : QVariant(percent(row.confidence()));
    };
    Column column { Columns::tr("Confidence"),
                    words,
                    { { models::FractionRole, confidence },
                      { models::SortRole, confidence },
                      { Qt::ToolTipRole, confidenceTip } } };
    column.help = Columns::tr("How sure the category is by the suggestion it came from or, without "
                              "a category, how sure the first suggestion is.");
    return column;
}

Column findingsColumn()
{
    const auto icon = [](const OffenceRow &row) {
        return row.findings.severity < 0
            ? QVariant()
            : QVariant(
                widgets::toneIcon(Wording::severityTone(base::Severity(row.findings.severity))));
    };
    Column column { Columns::tr("Findings"),
                    [](const OffenceRow &row) {
                        return row.findings.count == 0 ? QVariant()
                                                       : QLocale().toString(row.findings.count);
                    },
                    { { Qt::DecorationRole, icon }, { models::SortRole, [](const OffenceRow &row) {
                                                         return row.findings.severity < 0
                                                             ? QVariant()
                                                             : QVariant(row.findings.severity * 1000
                                                                        + row.findings.count);
                                                     } } } };
    column.help = Columns::tr("Open findings about the code and its links.");
    return column;
}

} // namespace

QList<models::Column<OffenceRow>> OffencesModel::makeColumns()
{
    Column targets { Columns::tr("Category"),
                     [](const OffenceRow &row) {
                         QStringList codes;
                         for (const RowTarget &target : row.targets)
                             codes << target.code.toString();
                         return textOrNothing(codes.join(QStringLiteral(", ")));
                     },
                     { { Qt::ToolTipRole,
                         [this](const OffenceRow &row) { return textOrNothing(targetTip(row)); } },
                       { models::SectionRole, [](const OffenceRow &row) {
                            return row.targets.isEmpty()
                                ? QVariant()
                                : QVariant(row.targets.constFirst().code.section().toString());
                        } } } };
    return { codeColumn(),
             labelColumn(),
             { Columns::tr("Family"),
               [](const OffenceRow &row) { return textOrNothing(row.family); },
               { { Qt::ToolTipRole,
                   [](const OffenceRow &row) { return textOrNothing(row.family); } } } },
             { Columns::tr("Provision"),
               [](const OffenceRow &row) { return textOrNothing(row.provision); } },
             volumeColumn(),
             statusColumn(),
             targets,
             relationColumn(),
             confidenceColumn(),
             findingsColumn() };
}

} // namespace mappingpage
