// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/placing.h"

#include <QSet>

namespace project
{

namespace
{

using Chains = QHash<QString, QList<qsizetype>>; // what follows an id directly

// The items behind an anchor and, nested, those behind them.
QList<qsizetype> collect(Chains &chains, const QString &anchor, const QStringList &ids)
{
    QList<qsizetype> items;
    QList<qsizetype> open = chains.take(anchor);
    std::reverse(open.begin(), open.end());
    while (!open.isEmpty()) {
        const qsizetype item = open.takeLast();
        items << item;
        const QList<qsizetype> next = chains.take(ids[item]);
        for (auto it = next.crbegin(); it != next.crend(); ++it)
            open << *it;
    }
    return items;
}

} // namespace

QList<Run> runsOf(const QList<Change> &changes, const QStringList &ids)
{
    Chains chains;
    QSet<QString> placed;
    QStringList anchors;
    Run end { {}, true, {} };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Change &change = changes[i];
        if (change.after.isEmpty())
            continue;
        const QJsonValue follows = change.after.value(QLatin1String("follows"));
        if (follows.isString()) {
            QList<qsizetype> &chain = chains[follows.toString()];
            if (chain.isEmpty())
                anchors << follows.toString();
            chain << i;
            placed << ids[i];
        } else if (change.before.isEmpty()) {
            end.items << i;
            placed << ids[i];
        }
    }
    QList<Run> runs;
    for (const QString &anchor : anchors) {
        if (!placed.contains(anchor))
            runs << Run { anchor, false, collect(chains, anchor, ids) };
    }
    QList<qsizetype> atEnd;
    for (const qsizetype item : std::as_const(end.items))
        atEnd << item << collect(chains, ids[item], ids);
    // Whoever follows itself in a circle has no place and goes to the end.
    for (const QString &anchor : anchors)
        atEnd << collect(chains, anchor, ids);
    if (!atEnd.isEmpty())
        runs << Run { {}, true, atEnd };
    return runs;
}

} // namespace project
