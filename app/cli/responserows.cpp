// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/responserows.h"

namespace cli
{

using base::lateText;
using questionnaire::Edition;
using questionnaire::Filled;
using questionnaire::Filling;
using questionnaire::MergedCell;

namespace
{

// "13A 24; 13B 3"
QString codesOf(const Filling &filling)
{
    QStringList parts;
    const QMap<QString, qint64> &codes = filling.counted.byCode;
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!code.key().isEmpty())
            parts << code.key() + QLatin1Char(' ') + coding::countText(*code);
    }
    return parts.join(QStringLiteral("; "));
}

QString countOf(const Filling &filling)
{
    return filling.isFilled() ? coding::countText(filling.counted.count) : QString();
}

QString saidOf(const questionnaire::Figure &figure)
{
    return figure.isThere() ? questionnaire::textOf(figure)
                            : questionnaire::statusId(figure.status);
}

base::Text whyOf(const Filling &filling)
{
    return filling.isFilled() ? filling.note : filling.why;
}

QString valueOf(const std::optional<questionnaire::Figure> &figure)
{
    if (!figure)
        return {};
    return figure->isExact() ? number(figure->low)
                             : number(figure->low) + QStringLiteral(" to ") + number(figure->high);
}

// Where cells have their address, it has its number and the column: "16.3.2/male".
void addIndicator(Output &output, const questionnaire::MovedIndicator &moved)
{
    const bool areBoth
        = moved.before && moved.after && moved.before->isExact() && moved.after->isExact();
    const QString note = moved.after ? moved.formula + QStringLiteral(" = ") + moved.workingAfter
                                     : moved.missing.toString();
    output.row({ moved.column.isEmpty() ? moved.id : moved.id + QLatin1Char('/') + moved.column,
                 QString::number(moved.year), moved.title, valueOf(moved.before),
                 valueOf(moved.after),
                 areBoth ? number(moved.after->low - moved.before->low) : QString(), moved.id, note,
                 QStringLiteral("indicator") });
}

} // namespace

base::Result<QList<int>> referenceYears(const Edition &edition, int wanted)
{
    const QList<int> years = edition.form().years();
    if (wanted == 0)
        return years;
    if (years.contains(wanted))
        return QList<int> { wanted };
    QStringList names;
    for (int year : years)
        names << QString::number(year);
    return base::failure(
        lateText("cli", "The cells of %1 for %2 were looked for.",
                 { edition.form().id, QString::number(wanted) }),
        lateText("cli", "The questionnaire does not ask for that year."),
        lateText("cli",
                 "It asks for %1; other years stand in the questionnaires of other "
                 "collections.",
                 { names.join(QStringLiteral(", ")) }));
}

Output filledRows(const Edition &edition, const questionnaire::Merge &merge)
{
    Output output({ QStringLiteral("cell"), QStringLiteral("year"), QStringLiteral("value"),
                    QStringLiteral("status"), QStringLiteral("source"), QStringLiteral("coded"),
                    QStringLiteral("outcome"), QStringLiteral("reason"), QStringLiteral("tables"),
                    QStringLiteral("codes"), QStringLiteral("note") });
    for (const MergedCell &cell : merge.cells) {
        const Filling &filling = cell.filling;
        const questionnaire::Answer &answer = cell.answer;
        const bool isSaid = answer.figure.status != questionnaire::Status::Empty;
        output.row({ edition.cell(filling.cell).address, QString::number(filling.year),
                     questionnaire::textOf(answer.figure),
                     questionnaire::statusId(answer.figure.status),
                     isSaid ? questionnaire::originId(answer.origin) : QString(), countOf(filling),
                     questionnaire::filledId(cell.what), questionnaire::noFigureId(filling.reason),
                     filling.tables.join(QStringLiteral("; ")), codesOf(filling),
                     whyOf(filling).toString() });
    }
    return output;
}

void sayFilled(const Context &context, const Edition &edition, const questionnaire::Merge &merge)
{
    QMap<Filled, int> counts;
    for (const MergedCell &cell : merge.cells) {
        ++counts[cell.what];
        const QString &address = edition.cell(cell.filling.cell).address;
        const QString year = QString::number(cell.filling.year);
        if (cell.what == Filled::Differs)
            context.say(
                lateText("cli", "%1, %2: says %3 (%4), coded data give %5. It stays.",
                         { address, year, saidOf(cell.before),
                           questionnaire::originId(cell.answer.origin), countOf(cell.filling) }));
        if (cell.what == Filled::Renewed)
            context.say(lateText("cli", "%1, %2: was %3, coded data give %4 now.",
                                 { address, year, saidOf(cell.before), countOf(cell.filling) }));
        if (cell.what == Filled::Lost)
            context.say(lateText(
                "cli", "%1, %2: %3 was filled from coded data, which give no figure any more. %4",
                { address, year, saidOf(cell.before), QVariant::fromValue(cell.filling.why) }));
    }
    context.say(lateText("cli",
                         "Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that "
                         "say the same, %5 that differ. No longer given: %6. Open: %7.",
                         { counts[Filled::Added], counts[Filled::Renewed], counts[Filled::Same],
                           counts[Filled::Kept], counts[Filled::Differs], counts[Filled::Lost],
                           counts[Filled::Open] }));
}

Output movedRows(const Edition &edition, const questionnaire::WhatIf &whatIf)
{
    Output output({ QStringLiteral("cell"), QStringLiteral("year"), QStringLiteral("label"),
                    QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("difference"),
                    QStringLiteral("sdg"), QStringLiteral("note"), QStringLiteral("kind") });
    for (const questionnaire::MovedCell &cell : whatIf.cells) {
        const bool areBoth = cell.before.isFilled() && cell.after.isFilled();
        const qint64 difference = cell.after.counted.count - cell.before.counted.count;
        const Edition::Cell &asked = edition.cell(cell.after.cell);
        output.row({ asked.address, QString::number(cell.after.year),
                     edition.labelOf(cell.after.cell), countOf(cell.before), countOf(cell.after),
                     areBoth ? coding::countText(difference) : QString(),
                     asked.row->indicators.join(QLatin1Char(' ')), whyOf(cell.after).toString(),
                     QStringLiteral("cell") });
    }
    for (const questionnaire::MovedIndicator &indicator : whatIf.indicators)
        addIndicator(output, indicator);
    return output;
}

Output takenInRows(const questionnaire::Intake &intake)
{
    Output output({ QStringLiteral("line"), QStringLiteral("cell"), QStringLiteral("year"),
                    QStringLiteral("outcome"), QStringLiteral("before"), QStringLiteral("after"),
                    QStringLiteral("reason") });
    QHash<QString, QString> reasons;
    for (const base::Finding &finding : intake.findings)
        reasons.insert(finding.place.ids.value(1), finding.message.toString());
    for (const questionnaire::IntakeRow &row : intake.rows) {
        const bool isRefused = row.what == questionnaire::TakenIn::Refused;
        const bool wasSaid = row.before.status != questionnaire::Status::Empty;
        output.row({ QString::number(row.line), row.cell, row.year,
                     questionnaire::takenInId(row.what), wasSaid ? saidOf(row.before) : QString(),
                     isRefused ? row.value : saidOf(row.answer.figure),
                     isRefused ? reasons.value(QString::number(row.line)) : QString() });
    }
    return output;
}

} // namespace cli
