// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/classification/iccscode.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace suggestion
{

// One way in which laws or police lists of a language call what belongs to a category. Our own
// knowledge, no official wording.
struct ThesaurusEntry {
    classification::IccsCode category;
    QString term;
    QStringList needs = {}; // elements that the offence must show: "force"
    QStringList forbids = {}; // elements that speak against it: "negligence"
    QStringList neededWords = {};
    QStringList forbiddenWords = {}; // words that speak against it
};

// What a category demands of the conduct. From the inclusions and exclusions of ICCS; ours.
struct ElementProfile {
    classification::IccsCode category;
    QList<QStringList> needs = {}; // one element of each
    QStringList excludes = {};
};

// The entries of one language and the words that show an element: "force" -> "by violence".
struct Vocabulary {
    QList<ThesaurusEntry> entries;
    QMap<QString, QStringList> elements;
    QByteArray split; // PreparedTexts of the language, when the build has made them
};

// The offence thesaurus of resources/thesaurus: a folder a language with one file a section, and
// elements/<language>.txt. Format: README.md there. Languages are read when asked for.
class Thesaurus
{
public:
    explicit Thesaurus(QString folder)
        : m_folder(std::move(folder))
    {
    }
    static Thesaurus shipped() { return Thesaurus(QStringLiteral(":/thesaurus")); }

    QStringList languages() const;
    // Broken lines are an error that names file and line; an unknown language is an empty
    // vocabulary.
    base::Result<Vocabulary> read(const QString &language) const;
    // profiles.txt, in its order.
    base::Result<QList<ElementProfile>> readProfiles() const;

private:
    base::Result<> readTerms(const QString &path, QList<ThesaurusEntry> &entries) const;
    base::Result<> readElements(const QString &path, QMap<QString, QStringList> &elements) const;

    QString m_folder;
};

} // namespace suggestion
