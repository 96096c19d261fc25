// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/changepacking.h"

#include "core/project/stores/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace project
{

namespace
{

constexpr int PackSize = 256;
constexpr qsizetype Large = 1500; // bytes; below, compression gains little
constexpr int QuickCompression = 1;
constexpr qsizetype LongestPack = qsizetype(1) << 30;

// A changed thing keeps most of its fields: only those that differ are written a second time. A
// field that went is null.
QJsonValue differing(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty() || after.isEmpty())
        return after;
    QJsonObject difference;
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            difference.insert(it.key(), it.value());
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!after.contains(it.key()))
            difference.insert(it.key(), QJsonValue::Null);
    }
    return QJsonArray { difference };
}

QJsonObject merged(const QJsonObject &before, const QJsonValue &after)
{
    if (!after.isArray())
        return after.toObject();
    QJsonObject json = before;
    const QJsonObject difference = after[0].toObject();
    for (auto it = difference.constBegin(); it != difference.constEnd(); ++it) {
        if (it.value().isNull())
            json.remove(it.key());
        else
            json.insert(it.key(), it.value());
    }
    return json;
}

ChangePack packed(const QList<Change> &changes, const QList<int> &order, qsizetype from,
                  qsizetype to)
{
    QJsonArray content;
    for (qsizetype i = from; i < to; ++i) {
        const Change &change = changes[order[i]];
        content.append(QJsonArray { order[i], change.key, change.before,
                                    differing(change.before, change.after) });
    }
    const QByteArray json = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const Change &first = changes[order[from]];
    return { first.part, first.key, changes[order[to - 1]].key,
             json.size() < Large ? QVariant(QString::fromUtf8(json))
                                 : QVariant(qCompress(json, QuickCompression)) };
}

} // namespace

QList<ChangePack> pack(const QList<Change> &changes)
{
    QList<int> order(changes.size());
    std::iota(order.begin(), order.end(), 0);
    QList<QByteArray> keys; // in the order that SQLite compares by
    keys.reserve(changes.size());
    for (const Change &change : changes)
        keys << change.key.toUtf8();
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int parts = changes[a].part.compare(changes[b].part);
        return parts != 0 ? parts < 0 : keys[a] < keys[b];
    });
    QList<ChangePack> packs;
    qsizetype from = 0;
    for (qsizetype to = 1; to <= order.size(); ++to) {
        if (to == order.size() || to - from == PackSize
            || changes[order[to]].part != changes[order[from]].part) {
            packs << packed(changes, order, from, to);
            from = to;
        }
    }
    return packs;
}

QList<UnpackedChange> unpack(const QString &part, const QByteArray &content, bool isCompressed)
{
    QByteArray json = content;
    if (isCompressed) {
        const auto length = content.size() < 4
            ? LongestPack
            : qsizetype(qFromBigEndian<quint32>(content.constData()));
        if (length >= LongestPack)
            throw UnknownValue(QStringLiteral("history_change"), part, QStringLiteral("changes"));
        json = qUncompress(content);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        throw UnknownValue(QStringLiteral("history_change"), part, QStringLiteral("changes"));
    QList<UnpackedChange> changes;
    for (const QJsonValue &item : document.array()) {
        const QJsonObject before = item[2].toObject();
        changes << UnpackedChange { item[0].toInt(),
                                    { part, item[1].toString(), before, merged(before, item[3]) } };
    }
    return changes;
}

} // namespace project
