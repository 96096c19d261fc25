// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/iccscode.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace classification
{

using Labels = QMap<QString, QString>; // language ("en") -> text

enum class NoteKind { Inclusion, Exclusion };

// One printed inclusion or exclusion (ICCS Table I). An inherited note came through an "apply all
// ... listed in" rule.
struct Note {
    NoteKind kind = NoteKind::Inclusion;
    Labels text = {};
    QList<IccsCode> targets = {}; // where an exclusion sends the case; empty = not printed
    QString printedTargets = {}; // as printed, when that differs from targets
    bool inherited = false;
    IccsCode from; // category that prints it
    QString remark = {}; // of the register of slips, in English
    Labels remarks = {}; // the same by language
    QString source = {}; // page that prints it
    bool inferredTarget = false; // shares the code printed at the end of its group
    QStringList ownWording = {}; // languages in which the wording is ours, not the printed one
};

// A category of a statistical classification (GSIM "classification item").
struct Category {
    IccsCode code;
    int level = 1;
    std::optional<IccsCode> parent = {};
    Labels titles = {}; // official, or imported by the user
    QMap<QString, QStringList> otherTitles = {}; // other wordings inside the publication
    Labels descriptions = {}; // our own plain words, marked as ours wherever shown
    QMap<QString, QStringList> commonNames = {}; // our own: names that laws and police lists use
    QMap<QString, QStringList> indexTerms = {}; // Annex 2
    bool residual = false;
    QList<Note> notes = {}; // direct first, in printed order
    QString remark = {}; // slips and wording differences in print, in English
    Labels remarks = {}; // the same by language
    QString eurostatCode = {}; // "ICCS0101" where Eurostat publishes one
    QString source = {}; // page that prints it
};

// The text in a language ("es-CL" falls back to "es"), or in English, or the first there is.
QString labelOf(const Labels &labels, const QString &language);

// The title in a language, or in English, or the code.
QString titleOf(const Category &category, const QString &language);

} // namespace classification
