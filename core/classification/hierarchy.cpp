// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/hierarchy.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>

#include <algorithm>

namespace classification
{

namespace
{

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

Graph graphOf(const QList<int> &parents)
{
    Graph graph(size_t(parents.size()));
    for (int position = 0; position < parents.size(); ++position) {
        if (parents.at(position) != Hierarchy::None)
            boost::add_edge(Vertex(parents.at(position)), Vertex(position), graph);
    }
    return graph;
}

// Every category has one parent at most, so walking up from the end of a back edge goes round.
QList<int> circleThrough(int position, const QList<int> &parents)
{
    QList<int> circle { position };
    for (int next = parents.at(position); next != position; next = parents.at(next))
        circle.prepend(next);
    return circle;
}

} // namespace

struct Hierarchy::Visitor : public boost::dfs_visitor<> {
    Hierarchy *hierarchy;
    int *time;

    void discover_vertex(Vertex vertex, const Graph &)
    {
        hierarchy->m_entered[int(vertex)] = (*time)++;
    }
    void finish_vertex(Vertex vertex, const Graph &) { hierarchy->m_left[int(vertex)] = (*time)++; }
    void back_edge(Edge edge, const Graph &graph)
    {
        if (hierarchy->m_circle.isEmpty())
            hierarchy->m_circle
                = circleThrough(int(boost::source(edge, graph)), hierarchy->m_parents);
    }
};

Hierarchy::Hierarchy(const QList<int> &parents)
    : m_parents(parents)
    , m_children(parents.size())
    , m_entered(parents.size())
    , m_left(parents.size())
{
    const Graph graph = graphOf(parents);
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(graph))) {
        if (boost::in_degree(vertex, graph) == 0)
            m_roots << int(vertex);
        for (const Edge edge : boost::make_iterator_range(boost::out_edges(vertex, graph)))
            m_children[int(vertex)] << int(boost::target(edge, graph));
    }
    int time = 0;
    Visitor visitor;
    visitor.hierarchy = this;
    visitor.time = &time;
    boost::depth_first_search(graph, boost::visitor(visitor));
}

QList<int> Hierarchy::ancestors(int position) const
{
    QList<int> result;
    for (int up = m_parents.at(position); up != None; up = m_parents.at(up))
        result << up;
    return result;
}

bool Hierarchy::isAncestor(int ancestor, int position) const
{
    return m_entered.at(ancestor) < m_entered.at(position)
        && m_left.at(position) < m_left.at(ancestor);
}

int Hierarchy::lowestCommonAncestor(const QList<int> &positions) const
{
    if (positions.isEmpty())
        return None;
    const auto holds = [&](int candidate) {
        return std::all_of(positions.begin(), positions.end(), [&](int position) {
            return position == candidate || isAncestor(candidate, position);
        });
    };
    int candidate = positions.first();
    while (candidate != None && !holds(candidate))
        candidate = m_parents.at(candidate);
    return candidate;
}

} // namespace classification
