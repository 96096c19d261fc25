// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/indicators.h"

#include "core/questionnaire/jsonfields.h"

#include <QFile>

namespace questionnaire
{

using base::lateText;

namespace
{

const QString populationWord = QStringLiteral("population");

QList<int> cellsOf(Fields &fields, const char *key, const Edition &edition)
{
    QList<int> cells;
    for (const QString &address : fields.texts(key)) {
        const int cell = edition.find(address);
        if (cell < 0)
            fields.problems().nothing(fields.pathOf(key), address);
        else
            cells << cell;
    }
    return cells;
}

// Whose population a rate is for: that of the numerator's sex and age.
QString populationOf(const QList<int> &numerator, const Edition &edition)
{
    QString id = populationWord;
    if (numerator.isEmpty())
        return id;
    const Coordinates &at = edition.cell(numerator.first()).at;
    for (const char *dimension : { "sex", "age" }) {
        const QString value = at.value(QLatin1String(dimension));
        if (!value.isEmpty())
            id += QLatin1Char('-') + value;
    }
    return id;
}

// The same rows in another column; fewer when one of them lacks it.
QList<int> inColumn(const QList<int> &cells, const QString &column, const Edition &edition)
{
    QList<int> result;
    for (int cell : cells) {
        const QString address = edition.cell(cell).address;
        const int other
            = edition.find(address.left(address.lastIndexOf(QLatin1Char('/')) + 1) + column);
        if (other >= 0)
            result << other;
    }
    return result;
}

void addColumns(const Indicator &whole, Fields &fields, const Edition &edition,
                QList<Indicator> &list)
{
    for (const QString &column : fields.texts("by")) {
        Indicator part = whole;
        part.column = column;
        part.numerator = inColumn(whole.numerator, column, edition);
        part.denominator = inColumn(whole.denominator, column, edition);
        if (part.numerator.size() != whole.numerator.size()
            || part.denominator.size() != whole.denominator.size()) {
            fields.problems().nothing(fields.pathOf("by"), column);
            continue;
        }
        if (!whole.population.isEmpty())
            part.population = populationOf(part.numerator, edition);
        list << part;
    }
}

QList<Indicator> indicatorsOf(Fields &fields, const Edition &edition, const Labels &labels)
{
    Indicator whole;
    whole.id = fields.needed("id");
    const QString title = fields.needed("title");
    whole.title = labels.value(title, title);
    whole.unit = fields.text("unit");
    whole.source = fields.text("source");
    whole.times = fields.number("times", 1);
    whole.numerator = cellsOf(fields, "numerator", edition);
    if (whole.numerator.isEmpty())
        fields.wrong("numerator");
    if (fields.isText("denominator")) {
        if (fields.text("denominator") != populationWord)
            fields.wrong("denominator");
        whole.population = populationOf(whole.numerator, edition);
    } else if (fields.has("denominator")) {
        whole.denominator = cellsOf(fields, "denominator", edition);
    }
    fields.each("series", [&whole](Fields &series) {
        const QString of = series.text("of");
        if (!of.isEmpty() && of != QLatin1String("numerator"))
            series.wrong("of");
        whole.series << Indicator::Series { series.needed("code"), series.needed("unit"),
                                            !of.isEmpty() };
    });
    QList<Indicator> list { whole };
    addColumns(whole, fields, edition, list);
    return list;
}

Computed::Input inputOf(int cell, int year, const Edition &edition, const Figures &figures)
{
    return { edition.cell(cell).address, edition.labelOf(cell), figures.at(year, cell) };
}

QList<Computed::Input> denominatorOf(const Indicator &indicator, int year, const Edition &edition,
                                     const Figures &figures, const QList<Series> &series)
{
    QList<Computed::Input> inputs;
    for (int cell : indicator.denominator)
        inputs << inputOf(cell, year, edition, figures);
    if (indicator.population.isEmpty())
        return inputs;
    Computed::Input population { indicator.population, {}, {} };
    for (const Series &one : series) {
        if (one.id == indicator.population && one.values.contains(year)) {
            population.label = one.source;
            population.figure = Figure::of(one.values.value(year));
        }
    }
    return inputs << population;
}

// Nothing when one is missing: an unknown part makes an unknown sum.
std::optional<Figure> sumOf(const QList<Computed::Input> &inputs)
{
    Figure sum { Status::Reported, 0, 0 };
    for (const Computed::Input &input : inputs) {
        if (!input.figure.isThere())
            return std::nullopt;
        sum.low += input.figure.low;
        sum.high += input.figure.high;
    }
    return sum;
}

QStringList missingNames(const QList<Computed::Input> &inputs)
{
    QStringList names;
    for (const Computed::Input &input : inputs) {
        if (!input.figure.isThere())
            names << input.name;
    }
    return names;
}

QString joined(const QStringList &parts)
{
    const QString sum = parts.join(QStringLiteral(" + "));
    return parts.size() > 1 ? QLatin1Char('(') + sum + QLatin1Char(')') : sum;
}

QString formula(double times, const QStringList &above, const QStringList &below)
{
    QString text = joined(above);
    if (times != 1)
        text = QString::number(times, 'f', 0) + QStringLiteral(" × ") + text;
    return below.isEmpty() ? text : text + QStringLiteral(" ÷ ") + joined(below);
}

QStringList figureTexts(const QList<Computed::Input> &inputs)
{
    QStringList texts;
    for (const Computed::Input &input : inputs)
        texts << (input.figure.isThere() ? textOf(input.figure) : QStringLiteral("?"));
    return texts;
}

QStringList addressesOf(const QList<int> &cells, const Edition &edition)
{
    QStringList addresses;
    for (int cell : cells)
        addresses << edition.cell(cell).address;
    return addresses;
}

} // namespace

Indicators readIndicators(const QByteArray &json, const Edition &edition, const Labels &labels,
                          const QString &file)
{
    Indicators result;
    Problems problems(file);
    Fields root(objectOf(json, problems), {}, problems);
    QSet<QString> ids;
    root.each("indicators", [&](Fields &fields) {
        const QList<Indicator> read = indicatorsOf(fields, edition, labels);
        if (ids.contains(read.first().id))
            problems.twice(fields.path(), read.first().id);
        ids.insert(read.first().id);
        result.list << read;
    });
    root.done();
    result.findings = problems.findings();
    return result;
}

base::Result<QList<Indicator>> loadIndicators(const Edition &edition, const QString &language)
{
    const QString path = edition.form().folder + QLatin1String("/indicators.json");
    QFile file(path);
    if (!file.exists())
        return QList<Indicator>();
    const base::Text tried
        = lateText("questionnaire", "The indicators of the questionnaire “%1” were to be read.",
                   { edition.form().id });
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            tried, lateText("questionnaire", "They could not be read: %1.", { file.errorString() }),
            lateText("questionnaire", "See whether the folder is complete."));
    const Indicators read = readIndicators(file.readAll(), edition,
                                           readLabels(edition.form().folder, language), path);
    if (read.findings.isEmpty())
        return read.list;
    return base::failure(tried, read.findings.first().message, read.findings.first().advice);
}

Computed compute(const Indicator &indicator, int year, const Edition &edition,
                 const Figures &figures, const QList<Series> &series)
{
    Computed result;
    result.indicator = &indicator;
    result.year = year;
    for (int cell : indicator.numerator)
        result.numerator << inputOf(cell, year, edition, figures);
    result.denominator = denominatorOf(indicator, year, edition, figures, series);
    for (const Computed::Input &input : result.numerator + result.denominator)
        result.isProvisional |= input.figure.status == Status::Provisional;
    result.number = sumOf(result.numerator);
    const std::optional<Figure> below
        = result.denominator.isEmpty() ? std::optional(Figure::of(1)) : sumOf(result.denominator);
    if (!result.number || !below) {
        const QStringList names = missingNames(result.numerator) + missingNames(result.denominator);
        result.missing = lateText("questionnaire", "There is no figure for %1.",
                                  { names.join(QStringLiteral(", ")) });
    } else if (below->low <= 0) {
        result.missing = lateText("questionnaire", "The denominator is, or may be, zero.");
    } else {
        result.value
            = Figure { Status::Reported, indicator.times * result.number->low / below->high,
                       indicator.times * result.number->high / below->low };
    }
    return result;
}

QString formulaOf(const Indicator &indicator, const Edition &edition)
{
    const QStringList below = indicator.population.isEmpty()
        ? addressesOf(indicator.denominator, edition)
        : QStringList { indicator.population };
    return formula(indicator.times, addressesOf(indicator.numerator, edition), below);
}

QString workingOf(const Computed &computed)
{
    return formula(computed.indicator->times, figureTexts(computed.numerator),
                   figureTexts(computed.denominator));
}

} // namespace questionnaire
