// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/assessing.h"
#include "core/reports/composer.h"

namespace reports
{

// What the chapters of the assessment are written from: the composer, all that was computed, and
// the words of the instrument, so that no chapter says them again. The arguments outlive it.
struct Material {
    Composer &composer;
    const project::Assessment &assessment;

    const assessment::Instrument &instrument() const { return *assessment.instrument; }
    QString word(const base::Text &text) const { return composer.word(text); }
    QString phrase(const char *id) const;
    QString sentence(const char *id, const QStringList &arguments = {}) const; // of the summary
    QString caption(const char *id, const QStringList &arguments = {}) const;
    QString alternative(const char *id, const QStringList &arguments = {}) const;
    QString figureName(const QString &id) const;
    QString splitName(const char *id) const;
    QString heading(int chapter) const; // with the country where the heading has its place
    QString institution(const QString &id) const; // "police:Gendarmerie"; empty: the country
    QString levelName(int level) const; // "2 Planned, partly done"
    QString named(const QString &name, const QString &value) const; // "Owner: police"

    static QString anchor(int chapter); // of a chapter
    void chapter(int number); // its heading and what it is about
    void nothing(const QString &what); // that nothing is recorded on it, and what to do
    report::Run link(int chapter) const; // "9 Challenges and bottlenecks"
    void paragraph(const QString &text);

    QList<const assessment::Entry *> entries(assessment::EntryKind kind) const;
    const assessment::QuestionState *question(const QString &id) const;
    const assessment::Figure *figure(const QString &id, const QString &part = {},
                                     mapping::Weight weight = mapping::Weight::Codes,
                                     const assessment::Whereabouts &where = {}) const;
    // By volume where volumes are known, else by codes.
    const assessment::Figure *best(const QString &id, const QString &part = {}) const;
    QString shareOf(const assessment::Figure &figure) const;
    QString years() const; // "2021-2023", or empty
    bool hasVolume() const; // the lists say how many cases there are
    double cases(const assessment::Entry &entry) const; // at stake behind its codes and categories
    QString evidence(const assessment::Answer &answer) const; // one piece a line
    // What an entry says in a field, in words: names of choices, institutions, categories.
    QString value(const assessment::Entry &entry, const assessment::Field &field,
                  const assessment::Form &form) const;
};

const assessment::Form &formOf(const assessment::Instrument &instrument,
                               assessment::EntryKind kind);
QString fieldName(const assessment::Form &form, const char *field);
QString nameIn(const QList<assessment::Named> &list, const QString &id); // the id when unknown
report::Row plainRow(const QList<report::Cell> &cells);
QList<report::Cell> texts(const QStringList &texts); // as cells

} // namespace reports
