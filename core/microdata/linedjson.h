// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace microdata
{

// A JSON value that knows its line, so that a wrong key can be found by the person who wrote it.
// Qt's reader knows none, and of a key that stands twice it keeps only the last.
struct LinedJson {
    enum class Type { Null, Bool, Number, String, Array, Object };
    Type type = Type::Null;
    int line = 0; // of its first character
    bool boolean = false;
    double number = 0;
    QString string;
    QList<LinedJson> items;
    struct Member;
    QList<Member> members; // in the order of the file, doubled keys too
};
struct LinedJson::Member {
    QString key;
    int line = 0;
    LinedJson value;
};

base::Result<LinedJson> readLinedJson(const QByteArray &json, const QString &name);

} // namespace microdata
