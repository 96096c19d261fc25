// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/mapping/referencetable.h"
#include "core/offences/offencelist.h"
#include "core/suggestion/thesaurus.h"
#include "core/text/fold.h"

#include <memory>

namespace suggestion
{

// What is to be classified: one offence, in one language, with what the list says about it.
struct Query {
    QString offence; // id, so that its own links are no precedent for it
    QString list;
    QString language;
    QString label;
    QString definition;
    QString provision;
    QString family;
    QStringList answers = {}; // elements that somebody has said about it: "force", "no_breaking"
};
Query queryFor(const offences::Offence &offence, const offences::ListInfo &list);

enum class ReasonKind {
    Title,
    CommonName,
    Inclusion,
    Index,
    Description,
    Ancestor,
    Precedent,
    Exclusion,
    Attempt,
    Mark, // a tag or flag
    Element, // force, a minor ... that the category demands or that sends it elsewhere
    RunnerUp, // which category came second and why
    SeveralOffences,
    Residual
};

// Why a category is suggested, or what speaks against it (weight < 0).
struct Reason {
    ReasonKind kind = ReasonKind::Title;
    base::Text text; // the whole sentence
    QString source; // the ICCS text or precedent label that matched
    QList<text::Span> inSource; // matched words there
    QList<text::Span> inLabel; // matched words in the query's label
    std::optional<classification::IccsCode> other; // that an exclusion names, or the runner-up
    double weight = 0;
};

struct Suggestion {
    classification::IccsCode category;
    double score = 0; // comparable within one answer
    double confidence = 0; // 0..1, how often such a first answer is right
    QList<mapping::TagSetting> tags; // e.g. attempted
    QList<mapping::DataFlag> flags; // e.g. conspiracy
    QList<Reason> reasons; // strongest first, never empty
};

// A question about the offence whose answer would decide between the best suggestions. An answer is
// the element itself or its opposite, put into Query::answers.
struct Question {
    QString element; // "force"
    base::Text text;
    QList<classification::IccsCode> ifYes, ifNo; // what would come first then, best first
    double gain = 0; // expected loss of uncertainty, in bits
};

// Confirmed decisions to learn from: approved (and reviewed) links with the texts of their
// offences, and what other countries decided.
struct Precedent {
    QString offence;
    QString list;
    QString language;
    QString label;
    QString family;
    classification::IccsCode category;
    double weight = 1; // approved 1, in review less, one of several categories less
    QString source = {}; // whose decision it is; empty: of this project
    double trust = 1; // of another country less, however many of its rows agree
};
QList<Precedent> precedentsFrom(const offences::OffenceList &list, const mapping::MappingSet &set);
// A row that another country put into several categories says less for each of them.
QList<Precedent> precedentsFrom(const mapping::ReferenceTable &table);
// Of all lists and reference tables of a project: anything with `lists`, `set(list id)` and
// `references`, as project::ProjectData.
template<typename Project> QList<Precedent> allPrecedents(const Project &project)
{
    QList<Precedent> precedents;
    for (const offences::OffenceList &list : project.lists)
        precedents << precedentsFrom(list, project.set(list.info.id));
    for (const mapping::ReferenceTable &table : project.references)
        precedents << precedentsFrom(table);
    return precedents;
}

// A way to suggest categories. Deterministic; one object may be asked from several threads at once,
// also while another one lets it learn.
class Suggester
{
public:
    virtual ~Suggester() = default;
    virtual QString id() const = 0;
    virtual base::Text name() const = 0;
    virtual QList<Suggestion> suggest(const Query &query, int limit) const = 0;
    // What to ask when the label alone does not decide; most telling first.
    virtual QList<Question> questions(const Query &query, int limit) const = 0;
    // Replaces what it has learned; cheap enough to call in the background after each confirmation.
    virtual void learn(const QList<Precedent> &precedents) = 0;
};

struct SuggesterKind {
    QString id;
    std::unique_ptr<Suggester> (*make)(const classification::Classification &, const Thesaurus &);
};
// The list of methods; the first is the default.
const QList<SuggesterKind> &suggesters();

} // namespace suggestion
