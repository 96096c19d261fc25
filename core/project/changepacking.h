// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edit.h"

#include <QVariant>

namespace project
{

// A row of history_change: up to 256 changes of one part, sorted by key, each with its place in the
// edit. Small rows are JSON text that any tool can read, large ones are compressed.
struct ChangePack {
    QString part;
    QString firstKey;
    QString lastKey;
    QVariant content; // text, or bytes when compressed
};
QList<ChangePack> pack(const QList<Change> &changes);

struct UnpackedChange {
    int order = 0;
    Change change;
};
// content: text as it is, bytes as they are. Throws UnknownValue when it is not what pack() makes.
QList<UnpackedChange> unpack(const QString &part, const QByteArray &content, bool isCompressed);

} // namespace project
