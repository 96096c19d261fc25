// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/gapentry.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/mapping/coverage.h"
#include "core/questionnaire/edition.h"

#include <memory>

namespace assessment
{

// How we know of a topic or a fact; the level texts and thresholds are ours throughout.
using questionnaire::Mark;

// A thing with a name, and a sentence where there is one: a pillar, a kind, a choice.
struct Named {
    QString id, name, text;
};

// A field of an entry of a list, or of the form of an answer.
struct Field {
    QString id;
    QString type; // "text", "date", "iccs", "choice:open,inWork,solved", "figure:atStake"
    QString name;
};

struct Level {
    int level = 0;
    QString name, text;
};

struct Dimension {
    QString id; // "A"
    QString title, purpose;
    QString pillar;
    int chapter = 0; // of the report
};

struct Framework { // a quality framework that questions are crossed with
    QString id, title;
    Mark mark = Mark::Documented;
};

// Something that holds or not: a question at a level, or a computed figure within one bound. A
// figure without a value never fulfils a condition.
struct Condition {
    QString question;
    int level = 0;
    QString figure;
    QStringList parts; // scopes to be summed, fields that must all be there, or "main"
    mapping::Weight weight = mapping::Weight::Codes;
    bool each = false; // holds for each main institution with a list, and for at least one
    std::optional<double> atLeast, atMost, above;
    bool known = false; // the figure has a value
};

struct Question {
    QString id; // "A1"; never used twice
    QString dimension, block;
    QString text, why;
    QStringList levels; // five texts: what is the case at 0 to 4
    QString evidence; // what counts as evidence
    bool perInstitution = false; // each institution for itself; otherwise one answer
    QStringList answeredBy; // kinds of institution
    QStringList figures; // shown beside it
    QList<QList<Condition>> attain; // of a computed question: for levels 1 to 4
    QStringList nqaf; // "A1": level and principle
    QStringList esCop; // "1bis"
    Mark nqafMark = Mark::Memory, esCopMark = Mark::Inferred, mark = Mark::Documented;
    QString source;
    bool isComputed() const { return !attain.isEmpty(); }
};

struct FigureDefinition {
    QString id, name, text;
    QString numerator, denominator; // no denominator: a plain number
    QString unit; // "share", "number", "levels"
    QStringList splits, weights;
    QString good; // "up", "down", "deeper", "none"
    QString measure; // as mapping::coverage() calls it; empty: computed here
    QString source;
    Mark mark = Mark::Documented;
};

struct Phase {
    struct Item {
        QString id, text;
        Condition condition;
        Mark mark = Mark::Documented;
    };
    QString id, title, text, closing;
    QList<Item> items;
    QString source;
    Mark mark = Mark::Documented;
};

struct ChallengeKind {
    QString id, name, text;
    QStringList actions; // usual ones
};

// An action that is proposed when a question is below a level; a person takes it over or not.
struct RoadMapAction {
    struct Reason {
        QString question;
        int below = 0;
    };
    QString id, text;
    QList<Reason> reasons;
    QString owner; // kind of institution
    QStringList dependsOn;
    QString indicator, phase, pillar;
};

// The fields that an entry of one kind has, with the choices of its fields.
struct Form {
    QList<Field> fields;
    QList<Named> choices, kinds;
};

// Texts of the report: what it is about and in which words (chapters, captions, phrases).
struct ReportTexts {
    struct Chapter {
        int number = 0;
        QString heading, intro;
    };
    struct Caption {
        QString id, text, alternative;
    };
    struct Term {
        QString term, text;
    };
    QList<Named> summary, phrases; // without names
    QList<Chapter> chapters;
    QList<Caption> captions;
    QStringList annexes;
    QList<Term> glossary;
};

// An instrument of assessment as it stands in resources/assessments/<folder> or in a folder of the
// user. It is a proposal: statusText says so wherever it is shown.
struct Instrument {
    QString id, version, title, statusText, source, language;
    Mark mark = Mark::Inferred;
    QString evidenceRule, notApplicable;
    QList<Level> levels;
    QList<Named> pillars, institutionKinds;
    QList<Framework> frameworks;
    QList<Dimension> dimensions;
    QList<Named> blocks; // their ids and names
    QStringList mainInstitutions;
    Form answer; // kinds: of evidence; choices: verdicts
    QList<Question> questions;
    QList<Named> splits, directions;
    QList<FigureDefinition> figures;
    QString phaseRule;
    QList<Phase> phases;
    Form challenge, practice, benefit, gap, action, conformity;
    QList<Named> severities; // of challenges: "0" to "3"
    QList<ChallengeKind> challengeKinds;
    QList<Named> gapKinds, gapStatuses, feeders; // of a feeder: id, kind of gap, text
    QList<GapEntry> gaps; // texts of templates filled in
    QList<RoadMapAction> actions;
    ReportTexts report;

    QString name() const { return id + QLatin1Char(' ') + version; } // what answers belong to
    const Question *question(const QString &id) const;
    const FigureDefinition *figure(const QString &id) const;
};

using InstrumentPointer = std::shared_ptr<const Instrument>;

struct ReadInstrument {
    InstrumentPointer instrument; // empty when there are findings
    base::Findings findings; // S01 not JSON, S02 nobody reads it, S03 missing or wrong, S04 twice,
                             // S05 stands for nothing
};

// Fails when the folder cannot be read; what is wrong in its files are findings. Texts in another
// language come from labels/<language>.json; those without a label stay as they are.
base::Result<ReadInstrument> readInstrument(const QString &folder, const QString &language = {});

// By the name of a folder of resources/assessments, or a folder of one's own.
base::Result<InstrumentPointer> loadInstrument(const QString &id, const QString &language = {});
QString defaultInstrument(); // "iccs-implementation"

} // namespace assessment
