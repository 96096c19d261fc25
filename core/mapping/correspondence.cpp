// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/correspondence.h"

#include <QHash>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

namespace mapping
{

namespace
{

QString typeOf(qsizetype offences, qsizetype categories)
{
    if (categories == 0)
        return QStringLiteral("1:0");
    if (offences == 0)
        return QStringLiteral("0:1");
    const QString left = offences == 1 ? QStringLiteral("1") : QStringLiteral("n");
    const QString right = categories == 1 ? QStringLiteral("1") : QStringLiteral("n");
    return left + QLatin1Char(':') + right;
}

qsizetype distinctTargets(const MappingSet &set, const QString &offence)
{
    QSet<QString> targets;
    for (const Link *link : set.ofOffence(offence)) {
        if (link->target)
            targets << link->target->toString();
    }
    return targets.size();
}

qsizetype distinctSources(const MappingSet &set, const classification::IccsCode &code)
{
    QSet<QString> sources;
    for (const Link *link : set.ofCategory(code))
        sources << link->offence;
    return sources.size();
}

// The bipartite graph: offences first, then the categories of the edition in its order.
struct Graph {
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> edges;
    QList<classification::IccsCode> categories;
};

Graph graphOf(const offences::OffenceList &list, const MappingSet &set,
              const classification::Classification &classification)
{
    Graph graph;
    QHash<classification::IccsCode, qsizetype> positions;
    for (const auto &category : classification.categories()) {
        positions.insert(category.code, list.size() + graph.categories.size());
        graph.categories << category.code;
    }
    graph.edges = decltype(graph.edges)(list.size() + graph.categories.size());
    for (const Link &link : set.links()) {
        const qsizetype source = list.indexOf(link.offence);
        if (link.target && source >= 0 && positions.contains(*link.target))
            boost::add_edge(source, positions.value(*link.target), graph.edges);
    }
    return graph;
}

} // namespace

QString cardinality(const MappingSet &set, const Link &link)
{
    if (!link.target)
        return typeOf(1, 0);
    return typeOf(distinctSources(set, *link.target), distinctTargets(set, link.offence));
}

QList<Component> components(const offences::OffenceList &list, const MappingSet &set,
                            const classification::Classification &classification)
{
    const Graph graph = graphOf(list, set, classification);
    std::vector<int> numbers(boost::num_vertices(graph.edges));
    const int count
        = numbers.empty() ? 0 : boost::connected_components(graph.edges, numbers.data());
    QList<Component> result(count);
    for (qsizetype vertex = 0; vertex < qsizetype(numbers.size()); ++vertex) {
        Component &component = result[numbers[vertex]];
        if (vertex < list.size())
            component.offences << list.offences()[vertex].id;
        else
            component.categories << graph.categories[vertex - list.size()];
    }
    for (Component &component : result)
        component.type = typeOf(component.offences.size(), component.categories.size());
    return result;
}

} // namespace mapping
