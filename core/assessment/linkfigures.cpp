// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"

#include <algorithm>

namespace assessment
{

namespace
{

using mapping::Counted;
using mapping::Measure;

// Figures that mapping::coverage() prints as they are; their scopes are parts. Breadth and groups
// without a source are no sums over lists, see addCategoryFigures().
bool isTaken(const Measure &measure)
{
    static const QStringList names { QStringLiteral("coverage"),      QStringLiteral("level"),
                                     QStringLiteral("relation"),      QStringLiteral("cardinality"),
                                     QStringLiteral("status"),        QStringLiteral("review"),
                                     QStringLiteral("documentation"), QStringLiteral("residual") };
    return names.contains(measure.measure) && !measure.scope.startsWith(QLatin1String("section:"))
        && measure.scope != QLatin1String("components:0:1");
}

class ListFigures
{
public:
    ListFigures(const Facts &facts, Figures &figures)
        : m_facts(facts)
        , m_figures(figures)
    {
    }
    void add(const Facts::List &one);

private:
    void addMeasures(const offences::OffenceList &list, const mapping::MappingSet &set,
                     const QString &section, const QString &year);
    void addFigure(const Measure &measure, const offences::ListInfo &list, const QString &section,
                   const QString &year);
    void addSections(const Facts::List &one);
    void addYears(const Facts::List &one);

    const Facts &m_facts;
    Figures &m_figures;
};

void ListFigures::addFigure(const Measure &measure, const offences::ListInfo &list,
                            const QString &section, const QString &year)
{
    Figure figure { measure.measure, measure.scope, { {}, {}, section, year },
                    measure.weight,  measure.count, measure.total };
    if (measure.scope == QLatin1String("all"))
        figure.part.clear();
    addForAll(m_figures, figure, list);
}

void ListFigures::addMeasures(const offences::OffenceList &list, const mapping::MappingSet &set,
                              const QString &section, const QString &year)
{
    const QList<Measure> measures = mapping::coverage(list, set, m_facts.classification);
    double withoutSource = 0; // groups that say nothing of a part of a list
    for (const Measure &measure : measures) {
        if (measure.scope == QLatin1String("components:0:1")
            && !(section.isEmpty() && year.isEmpty()))
            withoutSource = measure.count;
    }
    for (Measure measure : measures) {
        if (measure.measure == QLatin1String("cardinality"))
            measure.total -= withoutSource;
        if (isTaken(measure)) {
            // Of a section it is taken from the list as a whole, of which the section is a part.
            if (section.isEmpty() || measure.measure != QLatin1String("coverage"))
                addFigure(measure, list.info, section, year);
        } else if (measure.measure == QLatin1String("approved") && section.isEmpty()) {
            // The sections sum to the linked codes.
            addFigure({ measure.measure, QStringLiteral("all"), measure.weight, measure.count,
                        measure.total },
                      list.info, {}, year);
            addFigure({ measure.measure, QStringLiteral("all"), measure.weight, measure.count,
                        measure.total },
                      list.info, measure.scope.section(QLatin1Char(':'), 1), year);
        }
    }
    for (const Measure &measure : furtherMeasures(m_facts, { list, set })) {
        if (section.isEmpty() || measure.measure != QLatin1String("reconciled"))
            addFigure(measure, list.info, section, year);
    }
}

void ListFigures::addSections(const Facts::List &one)
{
    QMap<QString, QList<offences::Offence>> bySection;
    double codes = 0, volume = 0;
    QMap<QString, std::pair<double, double>> sizes;
    for (const Counted &counted :
         mapping::countedOffences(one.list, one.set, m_facts.classification)) {
        codes += counted.outOfScope ? 0 : 1;
        volume += counted.outOfScope ? 0 : counted.volume;
        if (!counted.isMapped())
            continue;
        const QString section = counted.category->code.section().toString();
        bySection[section] << *counted.offence;
        sizes[section].first += 1;
        sizes[section].second += counted.volume;
    }
    for (auto section = bySection.begin(); section != bySection.end(); ++section) {
        offences::OffenceList list;
        list.info = one.list.info;
        list.setOffences(*section);
        addMeasures(list, one.set, section.key(), {});
        const auto [here, cases] = sizes[section.key()];
        addFigure({ QStringLiteral("coverage"), QStringLiteral("all"), mapping::Weight::Codes, here,
                    codes },
                  list.info, section.key(), {});
        if (volume > 0)
            addFigure({ QStringLiteral("coverage"), QStringLiteral("all"), mapping::Weight::Volume,
                        cases, volume },
                      list.info, section.key(), {});
    }
}

// By codes: those that had cases in the year.
void ListFigures::addYears(const Facts::List &one)
{
    QMap<QString, QList<offences::Offence>> byYear;
    for (const offences::Offence &offence : one.list.offences()) {
        for (auto volume = offence.volumes.begin(); volume != offence.volumes.end(); ++volume) {
            if (*volume == 0)
                continue;
            offences::Offence ofYear = offence;
            ofYear.volumes = { { volume.key(), *volume } };
            byYear[volume.key()] << ofYear;
        }
    }
    for (auto year = byYear.begin(); year != byYear.end(); ++year) {
        offences::OffenceList list;
        list.info = one.list.info;
        list.setOffences(*year);
        addMeasures(list, one.set, {}, year.key());
    }
}

void ListFigures::add(const Facts::List &one)
{
    addMeasures(one.list, one.set, {}, {});
    addSections(one);
    addYears(one);
}

} // namespace

QStringList wholeAnd(const QString &part)
{
    return part.isEmpty() ? QStringList { QString() } : QStringList { QString(), part };
}

void addForAll(Figures &figures, Figure figure, const offences::ListInfo &list)
{
    figures.add(figure); // the country
    figure.where.institution = offences::institutionId(list.institution);
    figures.add(figure);
    figure.where.list = list.id;
    figures.add(figure);
}

void addLinkFigures(const Facts &facts, Figures &figures)
{
    ListFigures lists(facts, figures);
    for (const Facts::List &one : facts.lists)
        lists.add(one);
}

Figures computeFigures(const Facts &facts, const QList<Shared> &shared)
{
    Figures figures;
    addLinkFigures(facts, figures);
    addCategoryFigures(facts, figures);
    addConsistencyFigures(shared, figures);
    addDataFigures(facts, figures);
    addFindingFigures(facts, figures);
    addConformityFigures(facts, figures);
    return figures;
}

} // namespace assessment
