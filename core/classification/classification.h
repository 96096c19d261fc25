// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/classification/category.h"
#include "core/classification/tag.h"

#include <QHash>

#include <memory>

namespace classification
{

// One edition of a classification: categories in code order, tags, aliases, register of slips.
// Immutable after loading.
class Classification
{
public:
    // Loads resources/classifications/<id>/ (also ":/classifications/<id>"). Broken data is an
    // error, never half a classification.
    static base::Result<Classification> load(const QString &folder);

    QString id() const; // "iccs-1.0"
    QString title(const QString &language) const;
    QString acknowledgement() const; // UNODC's required citation
    QStringList languages() const; // with a title for every category
    QStringList titleLanguages() const; // with a title for at least one
    int depth() const; // number of levels
    Labels levelName(int level) const; // Section, Division, Group, Class

    const QList<Category> &categories() const;
    const Category *category(const IccsCode &code) const; // nullptr: not in this edition
    int position(const IccsCode &code) const; // in categories(); -1: not in this edition
    QList<IccsCode> roots() const;
    QList<IccsCode> children(const IccsCode &code) const;
    QList<IccsCode> ancestors(const IccsCode &code) const; // parent first
    bool isLeaf(const IccsCode &code) const;
    bool isAncestor(const IccsCode &ancestor, const IccsCode &code) const;
    // Deepest category that holds all of them; nullopt when they share no section (MAPPING 4.1,
    // step 4).
    std::optional<IccsCode> lowestCommonAncestor(const QList<IccsCode> &codes) const;

    // What a code from a file means: exact, an alias (01042 -> 01049), or a lost leading zero
    // restored with the tree as judge.
    enum class CodeOrigin { Exact, Alias, ZeroRestored, Ambiguous, Unknown };
    struct ResolvedCode {
        CodeOrigin origin = CodeOrigin::Unknown;
        std::optional<IccsCode> code;
        QList<IccsCode> candidates; // when Ambiguous
    };
    ResolvedCode resolve(const QString &text) const;
    QMap<QString, IccsCode> aliases() const;

    const QList<Tag> &tags() const;
    const Tag *tag(const QString &key) const; // "event.At"; a bare "At" when it is unambiguous
    Applicability applicability(const QString &tagKey, const IccsCode &code) const;
    // The statement that decides it (of the category or the nearest one above); nullptr: none.
    const TagRule *tagRule(const QString &tagKey, const IccsCode &code) const;
    const QList<Slip> &slips() const;

    // A copy with titles in one more language, as imported by a user; existing languages are
    // replaced.
    Classification withTitles(const QString &language, const QMap<IccsCode, QString> &titles) const;

    // C01 orphan, C02 level jump, C03 doubled code, C04 exclusion target that does not exist, C05
    // exclusion without a usable target in print (a note), C06 text missing in a language.
    base::Findings integrityFindings() const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace classification
