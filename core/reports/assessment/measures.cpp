// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/measures.h"

#include "core/exchange/linkwords.h"
#include "core/reports/frame.h"

#include <algorithm>

namespace reports
{

using assessment::Figure;
using assessment::Whereabouts;
using base::lateText;
using mapping::Extent;
using mapping::Status;
using mapping::Weight;
using report::Column;

namespace
{

class Naming
{
public:
    explicit Naming(const Material &material)
        : m_material(material)
    {
    }
    QList<NamedMeasure> all()
    {
        for (const char *id : { "coverage", "approved", "residual", "breadth", "relationKnown",
                                "wideOpen", "disputes", "review", "outsideReview", "agreement" })
            alone(id);
        m_all << NamedMeasure { QStringLiteral("documented"),
                                QStringLiteral("definition+rationale+reviewer"),
                                m_material.figureName(QStringLiteral("documented")), false };
        for (const char *id : { "stability", "reconciled", "consistency", "conformity" })
            alone(id);
        addLevels();
        addRelations();
        addStatuses();
        addGroups();
        addFields();
        return m_all;
    }

private:
    void alone(const char *id)
    {
        m_all << NamedMeasure {
            QLatin1String(id), {}, m_material.figureName(QLatin1String(id)), false
        };
    }
    void part(const char *id, const QString &part, const QString &name)
    {
        m_all << NamedMeasure { QLatin1String(id), part, name, true };
    }
    void addLevels()
    {
        const auto &classification = m_material.assessment.facts.classification;
        for (int level = 1; level <= classification.depth(); ++level)
            part("level", QStringLiteral("level:%1").arg(level),
                 m_material.word(
                     lateText("reports", "Level %1, %2",
                              { level,
                                classification::labelOf(classification.levelName(level),
                                                        m_material.composer.job().language) })));
    }
    void addRelations()
    {
        for (const Extent extent :
             { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None })
            part("relation", QStringLiteral("relation:") + mapping::extentId(extent),
                 m_material.word(exchange::extentText(extent)));
    }
    void addStatuses()
    {
        part("status", QStringLiteral("status:unmapped"),
             m_material.word(lateText("exchange", "No link yet")));
        for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                     Status::Disputed, Status::Approved, Status::OutOfScope })
            part("status", QStringLiteral("status:") + mapping::statusId(status),
                 m_material.word(exchange::statusText(status)));
    }
    void addGroups()
    {
        for (const char *type : { "1:1", "n:1", "1:n", "n:n", "1:0", "0:1" })
            part("cardinality", QLatin1String("components:") + QLatin1String(type),
                 QLatin1String(type));
    }
    void addFields()
    {
        part("documentation", QStringLiteral("definition"),
             m_material.word(lateText("reports", "Definition")));
        part("documentation", QStringLiteral("rationale"),
             m_material.word(lateText("reports", "Rationale")));
        part("documentation", QStringLiteral("rules"),
             m_material.word(lateText("reports", "Rules")));
    }

    const Material &m_material;
    QList<NamedMeasure> m_all;
};

void addCells(const Composer &composer, const Figure *figure, QList<report::Cell> &cells)
{
    if (!figure) {
        cells << cell({}) << cell({}) << cell(composer.share(0, 0));
        return;
    }
    cells << composer.count(figure->count) << composer.count(figure->total)
          << composer.shareCell(figure->count, figure->total);
}

// Nothing that one list has alone.
bool isBetweenLists(const QString &id)
{
    return id == QLatin1String("consistency") || id == QLatin1String("conformity");
}

class PlaceTable
{
public:
    PlaceTable(const Material &material, const QList<MeasuredPlace> &places,
               const QList<NamedMeasure> &measures)
        : m_material(material)
        , m_places(places)
    {
        for (const NamedMeasure &measure : measures) {
            const bool isKnown
                = std::any_of(places.begin(), places.end(), [&](const MeasuredPlace &place) {
                      return material.figure(measure.id, measure.part, Weight::Codes, place.where)
                          || material.figure(measure.id, measure.part, Weight::Volume, place.where);
                  });
            if (isKnown)
                m_measures << measure;
        }
    }
    bool isEmpty() const { return m_measures.isEmpty(); }
    report::Table made(const QString &caption, const QString &split) const
    {
        report::Table table;
        table.wide = m_measures.size() > 5;
        table.caption = caption;
        table.columns = { column(Column::Kind::Text, 2.2) };
        table.header << QList<report::Cell> { cell(split) };
        for (const NamedMeasure &measure : m_measures) {
            table.columns << column(Column::Kind::Percent, 1);
            table.header.first() << cell(measure.name);
        }
        addRows(table, Weight::Codes, m_material.phrase("byCodes"));
        addRows(table, Weight::Volume, m_material.phrase("byVolume"));
        table.source = sourceLine(m_material.composer);
        return table;
    }

private:
    void addRows(report::Table &table, Weight weight, const QString &name) const
    {
        QList<report::Row> rows;
        for (const MeasuredPlace &place : m_places) {
            QList<report::Cell> cells { cell(place.name) };
            bool isKnown = false;
            for (const NamedMeasure &measure : m_measures) {
                const Figure *figure
                    = m_material.figure(measure.id, measure.part, weight, place.where);
                isKnown = isKnown || figure;
                cells << (figure ? m_material.composer.shareCell(figure->count, figure->total)
                                 : m_material.composer.shareCell(0, 0));
            }
            if (isKnown)
                rows << plainRow(cells);
        }
        if (rows.isEmpty())
            return;
        table.rows << report::Row { { { name, std::nullopt, int(table.columns.size()) } },
                                    report::Row::Kind::Group };
        table.rows << rows;
        if (rows.size() < m_places.size())
            table.notes = { m_material.word(
                lateText("reports", "What has nothing to measure is left out.")) };
    }

    const Material &m_material;
    const QList<MeasuredPlace> &m_places;
    QList<NamedMeasure> m_measures;
};

} // namespace

QList<NamedMeasure> namedMeasures(const Material &material)
{
    return Naming(material).all();
}

report::Table measureTable(const Material &material, const QString &caption, const QString &anchor,
                           const Whereabouts &where)
{
    const bool hasVolume = material.figure(QStringLiteral("coverage"), {}, Weight::Volume, where);
    report::Table table;
    table.caption = caption;
    table.anchor = anchor;
    table.columns = { column(Column::Kind::Text, 3) };
    QList<report::Cell> weights { cell({}) },
        names { cell(material.word(lateText("reports", "Measure"))) };
    for (const QString &weight : { material.phrase("byCodes"), material.phrase("byVolume") }) {
        if (weights.size() > 1 && !hasVolume)
            continue;
        table.columns << column(Column::Kind::Number, 1) << column(Column::Kind::Number, 1)
                      << column(Column::Kind::Percent, 1);
        weights << report::Cell { weight, std::nullopt, 3 };
        names << material.composer.header({ lateText("reports", "Count"),
                                            lateText("reports", "Out of"),
                                            lateText("reports", "Share") });
    }
    table.header << weights << names;
    QStringList unknown;
    QString group;
    for (const NamedMeasure &measure : namedMeasures(material)) {
        if (!where.list.isEmpty() && isBetweenLists(measure.id))
            continue;
        const Figure *codes = material.figure(measure.id, measure.part, Weight::Codes, where);
        const Figure *volume = material.figure(measure.id, measure.part, Weight::Volume, where);
        if (!codes && !volume) {
            if (!measure.isMix)
                unknown << measure.name;
            continue;
        }
        if (measure.isMix && group != measure.id)
            table.rows << report::Row { { { material.figureName(measure.id), std::nullopt,
                                            int(table.columns.size()) } },
                                        report::Row::Kind::Group };
        group = measure.isMix ? measure.id : QString();
        QList<report::Cell> cells { cell(measure.name) };
        addCells(material.composer, codes, cells);
        if (hasVolume)
            addCells(material.composer, volume, cells);
        table.rows << plainRow(cells);
    }
    if (!unknown.isEmpty())
        table.notes << material.sentence("figure.none", { unknown.join(QStringLiteral(", ")) });
    table.source = sourceLine(material.composer);
    return table;
}

QList<report::Table> placeTables(const Material &material, const QString &split,
                                 const QList<MeasuredPlace> &places)
{
    QList<NamedMeasure> alone, mixed;
    for (const NamedMeasure &measure : namedMeasures(material)) {
        // Breadth has a table of its own, section by section.
        if (measure.id == QLatin1String("breadth"))
            continue;
        if (!measure.isMix)
            alone << measure;
        else if (measure.id == QLatin1String("level") || measure.id == QLatin1String("relation"))
            mixed << measure;
    }
    QList<report::Table> tables;
    const PlaceTable first(material, places, alone);
    if (!first.isEmpty())
        tables << first.made(
            material.named(material.word(lateText("reports", "Quality measures")), split), split);
    const PlaceTable second(material, places, mixed);
    if (!second.isEmpty())
        tables << second.made(material.named(material.figureName(QStringLiteral("level"))
                                                 + QStringLiteral(", ")
                                                 + material.figureName(QStringLiteral("relation")),
                                             split),
                              split);
    return tables;
}

} // namespace reports
