// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/words.h"

#include "ui/records/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace assessmentpage
{

using assessment::Condition;
using assessment::Instrument;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::AssessmentPage)
};

} // namespace

QString nameIn(const QList<assessment::Named> &all, const QString &id)
{
    for (const assessment::Named &one : all) {
        if (one.id == id)
            return one.name;
    }
    return id;
}

QString institutionName(const Instrument &instrument, const QString &institution)
{
    if (institution.isEmpty())
        return Words::tr("The country");
    const QString kind = nameIn(instrument.institutionKinds, assessment::kindOf(institution));
    const QString own = institution.section(QLatin1Char(':'), 1);
    return own.isEmpty() ? kind : Words::tr("%1 (%2)", "institution, its kind").arg(own, kind);
}

QString levelName(const Instrument &instrument, int level)
{
    for (const assessment::Level &one : instrument.levels) {
        if (one.level == level)
            return Words::tr("%1 %2", "level, its name").arg(QLocale().toString(level), one.name);
    }
    return QLocale().toString(level);
}

QString phraseOf(const Instrument &instrument, const char *id)
{
    for (const assessment::Named &one : instrument.report.phrases) {
        if (one.id == QLatin1String(id))
            return one.text;
    }
    return QLatin1String(id);
}

QString fieldName(const Instrument &instrument, const char *id)
{
    for (const assessment::Field &one : instrument.answer.fields) {
        if (one.id == QLatin1String(id))
            return one.name;
    }
    return QLatin1String(id);
}

QString spreadText(const assessment::Spread &spread)
{
    const QLocale locale;
    if (spread.lowest == spread.highest)
        return locale.toString(spread.lowest);
    return Words::tr("%1 to %2", "lowest and highest level")
        .arg(locale.toString(spread.lowest), locale.toString(spread.highest));
}

QString spreadHelp(const Instrument &instrument, const assessment::Spread &spread)
{
    const QLocale locale;
    const auto line = [&](const char *phrase, const QString &figure) {
        return Words::tr("%1: %2", "name, value").arg(phraseOf(instrument, phrase), figure);
    };
    return QStringList { line("lowest", locale.toString(spread.lowest)),
                         line("median", locale.toString(spread.median)),
                         line("highest", locale.toString(spread.highest)) }
        .join(QLatin1Char('\n'));
}

QString figureText(const assessment::FigureDefinition *definition, std::optional<double> value)
{
    if (!value)
        return Words::tr("not known", "a computed figure");
    if (definition && definition->unit == QLatin1String("share"))
        return records::shareText(qRound64(*value * 1e6), 1'000'000);
    return QLocale().toString(*value, 'f', *value == qRound64(*value) ? 0 : 1);
}

namespace
{

// "level:3" -> "Level 3"; fields and other names have words of their own elsewhere.
QString partName(const Instrument &instrument, const QString &part)
{
    const QString kind = part.section(QLatin1Char(':'), 0, 0);
    const QString value = part.section(QLatin1Char(':'), 1);
    if (part == QLatin1String("main"))
        return Words::tr("main institutions");
    if (part == QLatin1String("definition"))
        return Words::tr("definition");
    if (part == QLatin1String("rationale"))
        return Words::tr("rationale");
    if (part == QLatin1String("reviewer"))
        return Words::tr("reviewer");
    return value.isEmpty() ? kind : nameIn(instrument.splits, kind) + QLatin1Char(' ') + value;
}

QString boundText(const Condition &condition, const assessment::FigureDefinition *definition)
{
    if (condition.atLeast)
        return Words::tr("at least %1").arg(figureText(definition, condition.atLeast));
    if (condition.atMost)
        return Words::tr("at most %1").arg(figureText(definition, condition.atMost));
    if (condition.above)
        return Words::tr("above %1").arg(figureText(definition, condition.above));
    return Words::tr("known", "a condition on a figure");
}

} // namespace

QString conditionText(const Instrument &instrument, const Condition &condition,
                      const assessment::Figures &figures, const QString &institution)
{
    const assessment::FigureDefinition *definition = instrument.figure(condition.figure);
    QString name = definition ? definition->name : condition.figure;
    QStringList parts;
    for (const QString &part : condition.parts)
        parts << partName(instrument, part);
    if (!parts.isEmpty())
        name
            = Words::tr("%1 (%2)", "figure, its parts").arg(name, parts.join(QStringLiteral(", ")));
    const std::optional<double> now = figures.value(condition.figure, condition.parts,
                                                    condition.weight, { institution, {}, {}, {} });
    return Words::tr("%1: %2; now %3", "figure, what it must be, what it is")
        .arg(name, boundText(condition, definition), figureText(definition, now));
}

QString pageOfFigure(const QString &figure)
{
    static const QHash<QString, QString> pages {
        { QStringLiteral("cells"), QStringLiteral("questionnaire") },
        { QStringLiteral("sdg"), QStringLiteral("questionnaire") },
        { QStringLiteral("tags"), QStringLiteral("coding") },
        { QStringLiteral("unknown"), QStringLiteral("coding") },
        { QStringLiteral("reconciled"), QStringLiteral("coding") },
        { QStringLiteral("withoutSource"), QStringLiteral("coding") },
        { QStringLiteral("withoutReason"), QStringLiteral("checks") },
        { QStringLiteral("consistency"), QStringLiteral("checks") },
        { QStringLiteral("differencesOpen"), QStringLiteral("checks") },
        { QStringLiteral("findings"), QStringLiteral("checks") },
        { QStringLiteral("rulesComplete"), QStringLiteral("rules") },
        { QStringLiteral("gaps"), QStringLiteral("assessment") },
        { QStringLiteral("atStake"), QStringLiteral("assessment") },
        { QStringLiteral("atStakeKnown"), QStringLiteral("assessment") },
    };
    return pages.value(figure, QStringLiteral("mapping"));
}

} // namespace assessmentpage
