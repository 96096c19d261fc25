// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/crosstable.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"

#include <QDateTime>

namespace questionnaire
{

// How an answer came in.
enum class Origin { Typed, Coded, Imported, Returned };
QString originId(Origin origin); // "typed", "coded", "imported", "returned"
std::optional<Origin> originFromId(const QString &id);

// What stands in one cell for one year.
struct Answer {
    QString edition; // "un-cts-2024"
    int year = 0;
    QString cell; // "1.2/victims/male"
    Figure figure;
    QString comment;
    QString source; // as the country names it: "Police, register of 2 February"
    Origin origin = Origin::Typed;
    QString from; // the coded table, the file or the institution it came from
    std::optional<double> coded; // what coded data gave at the last filling

    QString key() const { return keyOf(edition, year, cell); }
    static QString keyOf(const QString &edition, int year, const QString &cell);
    bool isEmpty() const { return figure.status == Status::Empty && comment.isEmpty() && !coded; }
    bool operator==(const Answer &other) const = default;
};

// The answer to a question on method, beside a table or (table empty) of the whole edition.
struct MethodAnswer {
    QString edition, table, question;
    QStringList choices; // ids of answers
    QString text;
    QString comment;

    QString key() const { return keyOf(edition, table, question); }
    static QString keyOf(const QString &edition, const QString &table, const QString &question);
    bool isEmpty() const { return choices.isEmpty() && text.isEmpty() && comment.isEmpty(); }
    bool operator==(const MethodAnswer &other) const = default;
};

// A yearly series from elsewhere: population, deaths by assault in health statistics.
struct Series {
    QString id; // "population", "who-homicide"
    QString name;
    QString source; // "UN, World Population Prospects 2024"
    QMap<int, double> values; // year -> value
    bool operator==(const Series &other) const = default;
};

// Counts of coded records or tables as they are kept for filling: what they count, of whom, and
// from which file.
struct CodedTable {
    QString id;
    QString name;
    QString list; // id of the offence list
    QString unit; // "offences", "victims", "persons": the edition's units
    QString stage; // "recorded"
    int year = 0; // of all counts; 0: the dimension "year" says it
    QString file; // name of the file that was coded
    QString sha256; // of it, hexadecimal
    QDateTime time; // when it was coded
    coding::CrossTable table; // by "iccs" and more
    bool operator==(const CodedTable &other) const = default;
};

// The answers of a project to all its questionnaires.
using Answers = QMap<QString, Answer>; // by key()
using MethodAnswers = QMap<QString, MethodAnswer>; // by key()

// The figures of an edition's cells in its reference years and the year before them.
Figures figuresOf(const Edition &edition, const Answers &answers);

} // namespace questionnaire
