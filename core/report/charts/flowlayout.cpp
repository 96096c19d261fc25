// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/flowlayout.h"

#include "core/report/charts/axis.h"
#include "core/report/textwidth.h"

#include <QHash>

#include <algorithm>

namespace report
{

namespace
{

constexpr double fullHeight = 190; // of the largest stage
constexpr double boxWidth = 14;
constexpr double slotGap = 12;
constexpr int maximumStages = 12;

class Layout
{
public:
    Layout(const FlowChart &chart, const Labels &words, double width)
        : m_chart(chart)
        , m_words(words)
        , m_width(width)
    {
    }

    FlowLayout run()
    {
        addNodes();
        addLinks();
        addLosses();
        columns();
        stack();
        attach();
        return std::move(m_layout);
    }

private:
    void addNodes()
    {
        for (const FlowChart::Node &node : m_chart.nodes) {
            if (m_places.contains(node.id))
                continue;
            m_places.insert(node.id, m_layout.boxes.size());
            m_texts.append({ node.label, node.count.shown });
            FlowBox box;
            box.stage = qBound(0, node.stage, maximumStages);
            box.value = usable(node.count).value_or(0);
            m_layout.boxes.append(box);
        }
    }

    void addLinks()
    {
        for (const FlowChart::Link &link : m_chart.links) {
            const qsizetype from = m_places.value(link.from, -1);
            const qsizetype to = m_places.value(link.to, -1);
            // A band that goes back would hide all others; the table still has it.
            if (from >= 0 && to >= 0 && m_layout.boxes[from].stage < m_layout.boxes[to].stage)
                m_layout.bands.append({ from, to, usable(link.count).value_or(0) });
        }
    }

    void addLosses()
    {
        for (const FlowChart::Loss &loss : m_chart.losses) {
            const qsizetype from = m_places.value(loss.from, -1);
            if (from < 0)
                continue;
            FlowBox box;
            box.stage = m_layout.boxes[from].stage + 1;
            box.value = usable(loss.count).value_or(0);
            box.isLoss = true;
            m_layout.bands.append({ from, m_layout.boxes.size(), box.value });
            m_texts.append({ m_words.loss.arg(loss.label), loss.count.shown });
            m_layout.boxes.append(box);
        }
    }

    void columns()
    {
        int last = 0;
        for (const FlowBox &box : m_layout.boxes)
            last = qMax(last, box.stage);
        m_layout.column = m_width / (last + 1);
        const double room = m_layout.column - boxWidth - 14;
        for (qsizetype i = 0; i < m_layout.boxes.size(); ++i) {
            QStringList &lines = m_layout.boxes[i].lines;
            lines = wrappedText(m_texts[i].first, room, 11, false, 4);
            lines += wrappedText(m_texts[i].second, room, 11, true, 1);
        }
    }

    // In their order from the top, losses below what goes on.
    void stack()
    {
        double most = 0;
        QHash<int, double> sums;
        for (const FlowBox &box : m_layout.boxes)
            most = qMax(most, sums[box.stage] += box.value);
        m_scale = most > 0 ? fullHeight / most : 0;
        QHash<int, double> next;
        for (bool isLoss : { false, true }) {
            for (FlowBox &box : m_layout.boxes) {
                if (box.isLoss != isLoss)
                    continue;
                const double height = qMax(2.0, box.value * m_scale);
                box.top = next.value(box.stage);
                box.height = qMax(height, double(box.lines.size()) * lineHeight + 2);
                box.box = QRectF(box.stage * m_layout.column, box.top, boxWidth, height);
                next[box.stage] = box.top + box.height + slotGap;
                m_layout.height = qMax(m_layout.height, next[box.stage]);
            }
        }
    }

    // Bands leave and arrive in the order of the boxes at their other end, so they cross little.
    void attach()
    {
        QList<FlowBand> &bands = m_layout.bands;
        const auto place = [&](qsizetype box) { return m_layout.boxes[box].top; };
        QHash<qsizetype, double> leaving;
        QHash<qsizetype, double> arriving;
        std::stable_sort(bands.begin(), bands.end(), [&](const FlowBand &a, const FlowBand &b) {
            return place(a.to) < place(b.to);
        });
        for (FlowBand &band : bands) {
            band.width = qMax(1.0, band.value * m_scale);
            band.fromY = place(band.from) + leaving[band.from];
            leaving[band.from] += band.width;
        }
        std::stable_sort(bands.begin(), bands.end(), [&](const FlowBand &a, const FlowBand &b) {
            return place(a.from) < place(b.from);
        });
        for (FlowBand &band : bands) {
            band.toY = place(band.to) + arriving[band.to];
            arriving[band.to] += band.width;
        }
    }

    const FlowChart &m_chart;
    const Labels &m_words;
    const double m_width;
    double m_scale = 0;
    QHash<QString, qsizetype> m_places;
    QList<std::pair<QString, QString>> m_texts; // label and count of each box
    FlowLayout m_layout;
};

} // namespace

FlowLayout layoutOf(const FlowChart &chart, const Labels &words, double width)
{
    return Layout(chart, words, width).run();
}

} // namespace report
