// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/portal.h"

#include "core/questionnaire/jsonfields.h"

#include <QFile>

namespace questionnaire
{

using base::lateText;

QString Portal::plain(const QString &label)
{
    QString plain;
    plain.reserve(label.size());
    for (const QChar letter : label) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char('<') || letter == QLatin1Char('>')
            || letter == QLatin1Char('+'))
            plain += letter.toCaseFolded();
    }
    return plain;
}

namespace
{

QString keyOf(const QString &indicator, const QString &dimension, const QString &category)
{
    return Portal::plain(indicator) + QLatin1Char('|') + Portal::plain(dimension) + QLatin1Char('|')
        + Portal::plain(category);
}

QList<Portal::Target> targetsOf(Fields &fields, const Edition &edition)
{
    QStringList names
        = fields.has("cells") ? fields.text("cells").split(QLatin1Char(' ')) : QStringList();
    QList<Portal::Target> targets;
    for (const QString &name : names) {
        const Portal::Target target { name.section(QLatin1Char('/'), 0, 0),
                                      name.section(QLatin1Char('/'), 1, 1) };
        const Table *table = edition.table(target.table);
        const bool hasRow = table
            && (target.row.isEmpty()
                || std::any_of(table->rows.begin(), table->rows.end(),
                               [&](const Row &row) { return row.id == target.row; }));
        if (!hasRow)
            fields.problems().nothing(fields.pathOf("cells"), name);
        targets << target;
    }
    return targets;
}

Portal::Split splitOf(Fields &fields, const Edition &edition)
{
    Portal::Split split { fields.needed("dimension"), {}, {} };
    const Dimension *dimension = edition.form().dimension(split.dimension);
    if (!dimension)
        fields.problems().nothing(fields.pathOf("dimension"), split.dimension);
    const QMap<QString, QString> values = fields.map("values");
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (dimension && !dimension->find(*value))
            fields.problems().nothing(fields.pathOf("values"), *value);
        // Totals have no coordinates.
        const bool isTotal = dimension && dimension->total == *value;
        const QString id = isTotal ? QString() : *value;
        split.values.insert(Portal::plain(value.key()), id);
        if (!split.labels.contains(id))
            split.labels.insert(id, value.key());
    }
    const QMap<QString, QString> labels = fields.map("labels");
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (split.values.value(Portal::plain(*label)) != label.key())
            fields.wrong("labels");
        split.labels.insert(label.key(), *label);
    }
    return split;
}

} // namespace

Portal Portal::read(const QByteArray &json, const Edition &edition, base::Findings &findings,
                    const QString &file)
{
    Portal portal;
    Problems problems(file);
    Fields root(objectOf(json, problems), {}, problems);
    for (const char *description : { "id", "title", "source", "mark" })
        root.text(description);
    portal.m_valueColumn = root.text("value", QStringLiteral("VALUE"));
    portal.m_addsUp = root.text("several") == QLatin1String("sum");
    root.members("texts", [&](const QString &text, Fields &fields) {
        portal.m_texts.insert(
            text, { Status::Suppressed, fields.number("from", 0), fields.number("to", 0) });
    });
    root.each("rows", [&](Fields &fields) {
        const QString key
            = keyOf(fields.text("indicator"), fields.text("dimension"), fields.text("category"));
        if (!fields.text("ignore").isEmpty()) {
            portal.m_ignored.insert(key);
            return;
        }
        const QList<Target> targets = targetsOf(fields, edition);
        portal.m_targets[key] << targets;
        portal.m_lines << Line { fields.text("indicator"), fields.text("dimension"),
                                 fields.text("category"), targets };
    });
    root.members("dimensions", [&](const QString &name, Fields &fields) {
        portal.m_splits.insert(name, splitOf(fields, edition));
    });
    const QMap<QString, QString> units = root.map("units");
    for (auto unit = units.begin(); unit != units.end(); ++unit)
        portal.m_units.insert(plain(unit.key()), *unit);
    portal.m_countUnit = units.key(QStringLiteral("count"));
    const QMap<QString, QString> spellings = root.map("sources");
    for (auto spelling = spellings.begin(); spelling != spellings.end(); ++spelling)
        portal.addSpelling(plain(spelling.key()), plain(*spelling));
    root.done();
    findings << problems.findings();
    return portal;
}

void Portal::addSpelling(const QString &seen, const QString &meant)
{
    const QHash<QString, QList<Target>> targets = m_targets;
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        QStringList parts = target.key().split(QLatin1Char('|'));
        if (!parts.contains(meant))
            continue;
        for (QString &part : parts)
            part = part == meant ? seen : part;
        m_targets.insert(parts.join(QLatin1Char('|')), *target);
    }
}

bool Portal::isIgnored(const QString &indicator, const QString &dimension,
                       const QString &category) const
{
    return m_ignored.contains(keyOf(indicator, dimension, category));
}

QList<Portal::Target> Portal::targets(const QString &indicator, const QString &dimension,
                                      const QString &category) const
{
    return m_targets.value(keyOf(indicator, dimension, category));
}

int Portal::cellOf(const Line &line, const Coordinates &at, const Edition &edition) const
{
    for (const Target &target : targets(line.indicator, line.dimension, line.category)) {
        const int cell = edition.at(target.table, target.row, at);
        if (cell >= 0)
            return cell;
    }
    return -1;
}

std::optional<Figure> Portal::figureOf(const QString &text) const
{
    const QString trimmed = text.trimmed();
    const auto interval = m_texts.constFind(trimmed);
    if (interval != m_texts.constEnd())
        return *interval;
    // "12,345" stands beside "12345" in columns of texts.
    QString number = trimmed;
    number.remove(QLatin1Char(','));
    return figureFromText(number);
}

bool Portal::isRate(const QString &unit, bool &isKnown) const
{
    const QString kind = m_units.value(plain(unit));
    isKnown = !kind.isEmpty();
    return kind == QLatin1String("rate");
}

base::Result<Portal> loadPortal(const Edition &edition)
{
    const QString path = edition.form().folder + QLatin1String("/portal.json");
    QFile file(path);
    const base::Text tried = lateText(
        "questionnaire", "The published layout of the questionnaire “%1” was to be opened.",
        { edition.form().id });
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(tried, lateText("questionnaire", "This questionnaire has none."),
                             lateText("questionnaire",
                                      "Take a questionnaire whose figures are "
                                      "published, such as un-cts or glotip."));
    base::Findings findings;
    Portal portal = Portal::read(file.readAll(), edition, findings, path);
    if (findings.isEmpty())
        return portal;
    return base::failure(tried, findings.first().message, findings.first().advice);
}

} // namespace questionnaire
