// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"

namespace validation
{

class RuleKind;

// A cell of the year in question, or of so many years before.
struct CellAt {
    int cell = -1;
    int back = 0;
    bool operator==(const CellAt &other) const = default;
};

// What a missing cell counts as, and when a sum is looked at (VTL 2.1, check_hierarchy).
enum class Missing { NonNull, NonZero, PartialNull, PartialZero, AlwaysNull, AlwaysZero };

struct Bounds {
    double low = 0, high = 0;
};

// The numbers that rules are written with; which of them a kind reads stands in the format's
// description (resources/questionnaires/README.md).
struct RuleNumbers {
    double within = 0;
    double ratio = 2, minimum = 50, sigma = 3;
    double errorAbsolute = 1, errorPercent = 10;
    int atLeast = 3;
    std::optional<Bounds> warning, error;
};

// One place where a rule is tested.
struct RuleCase {
    CellAt whole; // of "order" the earlier stage
    QList<CellAt> parts; // of kinds about single cells empty
    QString table; // of kinds about tables
};

// A check of an edition: data, executed by its kind.
struct ResponseRule {
    QString id; // "V1"
    const RuleKind *kind = nullptr;
    QString name, why, advice, source;
    QString message; // its own sentence (ownsentence.h); empty: that of its kind
    std::optional<base::Severity> severity;
    Missing missing = Missing::NonNull;
    RuleNumbers numbers;
    QString reference; // series to compare with, or "published": what was published for the cell
    QStringList questions;
    std::vector<RuleCase> cases;
};

// What a rule looks at: one year of one country.
struct Look {
    const questionnaire::Edition &edition;
    const questionnaire::Figures &figures;
    const questionnaire::Figures *rates; // nullptr: none are given
    int year;
    // Series of other sources: id -> year -> value.
    const QHash<QString, QMap<int, double>> *references = nullptr;
    // Answers to the questions on method: "table/question" -> answer; nullptr: not asked here.
    const QHash<QString, QString> *answers = nullptr, *lastAnswers = nullptr;
    // "table/question" of answers with a comment.
    const QSet<QString> *commented = nullptr;
    const questionnaire::Figures *published = nullptr; // of the same cells, in another file

    const questionnaire::Figure &at(const CellAt &cell) const
    {
        return figures.at(year - cell.back, cell.cell);
    }
};

struct Verdict {
    enum class Outcome { NotTested, Held, Failed };
    Outcome outcome = Outcome::NotTested;
    base::Severity severity = base::Severity::Warning;
};

// A sum of cells with their signs that is to be zero, or not above zero: what a rule says when it
// is linear. For finding the wrong cell and for comparing rules with each other.
struct Linear {
    QList<std::pair<CellAt, int>> terms; // cell, +1 or -1
    enum class Relation { Zero, NotAbove } relation = Relation::Zero;
};

// How one kind of rule is tested and said. One class each in checks/response, one line in
// rulekinds.cpp.
class RuleKind
{
public:
    virtual ~RuleKind() = default;
    virtual QString id() const = 0; // "sum"
    virtual base::Severity usualSeverity() const = 0;
    virtual Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const = 0;
    // The sentence of a failed case, with its values.
    virtual base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                                const Look &look) const = 0;
    virtual std::optional<Linear> linear(const RuleCase &) const { return std::nullopt; }
};

const QList<const RuleKind *> &ruleKinds();
const RuleKind *ruleKind(const QString &id);

} // namespace validation
