// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "core/classification/search.h"
#include "core/project/projectdata.h"

#include <memory>

namespace shell
{

enum class HitKind { Page, Category, Offence };

// One thing that fits what was typed.
struct Hit {
    HitKind kind = HitKind::Category;
    QString code; // shown in the code face
    QString text;
    QList<text::Span> matches; // in text
    QString detail; // where it was found: list, term
    base::Place place;
};

// Offences of all lists with their texts folded once, so that each key press is one pass over
// memory. A value: made on a worker, then only read.
class OffenceFinder
{
public:
    OffenceFinder() = default;
    explicit OffenceFinder(const project::ProjectData &data);

    struct Found {
        QList<Hit> hits; // the best ones
        int total = 0; // of all that fit
    };
    // All words must occur; a code that begins so comes first, then beginnings of words.
    Found find(const QString &query, int limit) const;

private:
    struct Entry {
        QString list;
        QString offence;
        QString code;
        QString label;
        QString foldedCode;
        QString foldedText; // all labels
        double volume = 0;
    };
    static int rank(const Entry &entry, const QString &whole, const QStringList &words);
    static Hit hitFor(const Entry &entry, const QStringList &words, const QString &listName);
    std::shared_ptr<const QList<Entry>> m_entries = std::make_shared<QList<Entry>>();
    QHash<QString, QString> m_listNames;
};

Hit hitFor(const classification::SearchHit &found,
           const classification::Classification &classification, const QString &language);

} // namespace shell
