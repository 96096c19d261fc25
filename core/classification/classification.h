// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/classification/category.h"

#include <QHash>

#include <memory>

namespace classification
{

// A disaggregating variable (ICCS Table II) or homicide table (III-V) with its value list.
struct TagValue {
    QString code;
    Labels name;
    QString parent; // value code it refines, or empty
};
struct Tag {
    QString group; // "event", "victim", "perpetrator", "data", "homicide"
    QString tag; // "At", "Cy", ... ; group + tag is the key
    Labels name;
    bool minimumSet = false;
    QList<TagValue> values;
    QString key() const { return group + QLatin1Char('.') + tag; }
};
enum class Applicability { Allowed, NotApplicable, Recommended };

// A slip or wording difference of the publication (register for the later gap report).
struct Slip {
    QString subject; // code or "index"
    QString printed;
    QString used;
    QString source; // page
    QString remark;
};

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
    int depth() const; // number of levels
    Labels levelName(int level) const; // Section, Division, Group, Class

    const QList<Category> &categories() const;
    const Category *category(const IccsCode &code) const; // nullptr: not in this edition
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
    const QList<Slip> &slips() const;

    // A copy with titles in one more language, as imported by a user; existing languages are
    // replaced.
    Classification withTitles(const QString &language, const QMap<IccsCode, QString> &titles) const;

    // Orphans, level jumps, doubled codes, exclusion targets that do not exist (C01-C06); empty for
    // a sound edition.
    base::Findings integrityFindings() const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace classification
