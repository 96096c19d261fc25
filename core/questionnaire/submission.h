// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace questionnaire
{

// A response as it was sent: kept unchanged beside the answers, which go on changing.
struct Submission {
    QString id; // "un-cts-2024 1": the edition and a rising number
    QString edition;
    QList<int> years;
    QDateTime time;
    QString author;
    QString note;
    QString content; // JSON of answers, findings and explanations
    QString sha256; // of all fields above, hexadecimal: shows whether they are as they were
    bool operator==(const Submission &other) const = default;
};

// A part of a questionnaire that came back from an institution: who sent what, and when.
struct ReturnedPart {
    QString id;
    QString edition;
    QList<int> years;
    QString institution; // id in the edition
    QString file; // its name
    QString sha256; // of it, hexadecimal
    QString sender; // who filled it in, as they wrote it
    QString filled; // when, as they wrote it
    QDateTime time; // when it was taken in
    QString author; // by whom
    int added = 0; // answers
    int changed = 0;
    int same = 0;
    int refused = 0;
    bool operator==(const ReturnedPart &other) const = default;
};

} // namespace questionnaire
