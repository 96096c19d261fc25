// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/frame.h"

namespace reports
{

using assessment::Given;
using base::lateText;
using report::Column;

namespace
{

// What one institution has answered, computed levels apart: nobody gave those.
struct Said {
    int answers = 0, withEvidence = 0;
    QStringList respondents;
};

QMap<QString, Said> saidByInstitution(const Material &material)
{
    QMap<QString, Said> found;
    for (const auto &dimension : material.assessment.profile) {
        for (const auto &state : dimension.questions) {
            for (const Given &given : state.given) {
                if (given.isComputed || !given.answer)
                    continue;
                Said &said = found[given.institution];
                said.answers += 1;
                said.withEvidence += given.answer->hasEvidence() ? 1 : 0;
                const QString name = given.answer->respondent.trimmed();
                if (!name.isEmpty() && !said.respondents.contains(name))
                    said.respondents << name;
            }
        }
    }
    return found;
}

void addWho(Material &material)
{
    const QMap<QString, Said> found = saidByInstitution(material);
    material.composer.heading(2, lateText("reports", "Who answered"));
    if (found.isEmpty()) {
        material.nothing(material.instrument().title);
        return;
    }
    report::Table table;
    table.caption = material.word(lateText("reports", "Answers by institution"));
    table.columns = { column(Column::Kind::Text, 3), column(Column::Kind::Number, 1),
                      column(Column::Kind::Number, 1.2), column(Column::Kind::Text, 3) };
    table.header << texts(
        { material.splitName("institution"), material.word(lateText("reports", "Answers")),
          material.figureName(QStringLiteral("evidence")), material.phrase("respondent") });
    for (auto said = found.begin(); said != found.end(); ++said)
        table.rows << plainRow({ cell(material.institution(said.key())),
                                 material.composer.count(said->answers),
                                 material.composer.count(said->withEvidence),
                                 cell(said->respondents.join(QStringLiteral(", "))) });
    table.notes << material.word(
        lateText("reports",
                 "Levels that the program computes from the tables are not among these answers."));
    table.source = sourceLine(material.composer);
    material.composer.add(table);
}

void addLevels(Material &material)
{
    material.composer.heading(2, lateText("reports", "How levels are given"));
    report::Table table;
    table.caption = material.instrument().title + QLatin1Char(' ') + material.instrument().version;
    table.columns = { column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 4) };
    table.header << texts(
        { material.splitName("level"), material.word(lateText("reports", "What it says")) });
    for (const assessment::Level &level : material.instrument().levels)
        table.rows << plainRow(texts({ material.levelName(level.level), level.text }));
    table.notes << material.instrument().evidenceRule << material.instrument().phaseRule;
    table.source = material.instrument().source;
    material.composer.add(table);
}

QString questionLine(const Material &material, const assessment::QuestionState &state)
{
    const QString name = state.question->id + QLatin1Char(' ') + state.question->text;
    QStringList missing;
    for (const QString &kind : state.missing)
        missing << material.institution(kind);
    return state.question->perInstitution
        ? name + QStringLiteral(" (") + missing.join(QStringLiteral(", ")) + QLatin1Char(')')
        : name;
}

// What the assessment does not cover: institutions without a list, questions without an answer.
void addLeftOut(Material &material)
{
    material.composer.heading(2, lateText("reports", "What is not covered"));
    QStringList without;
    for (const QString &kind : material.instrument().mainInstitutions) {
        bool hasList = false;
        for (const auto &one : material.assessment.facts.lists)
            hasList = hasList || offences::institutionId(one.list.info.institution) == kind;
        if (!hasList)
            without << material.institution(kind);
    }
    if (!without.isEmpty())
        material.composer.text(lateText(
            "reports",
            "The project has no list of offences of: %1. No figure below is computed from lists "
            "of theirs.",
            { without.join(QStringLiteral(", ")) }));
    report::Listing listing;
    int answered = 0, asked = 0;
    for (const auto &dimension : material.assessment.profile) {
        answered += dimension.answered;
        asked += dimension.asked;
        for (const auto &state : dimension.questions) {
            if (!state.isAnswered())
                listing.items << plain(questionLine(material, state));
        }
    }
    material.composer.text(
        lateText("reports", "Questions answered in full: %1 of %2.", { answered, asked }));
    // A list of nearly everything says less than the number.
    if (answered * 2 >= asked && !listing.items.isEmpty()) {
        material.composer.text(lateText("reports", "Not or not by all answered are:"));
        material.composer.add(listing);
    }
}

void addRemarks(Material &material)
{
    QList<base::Text> texts;
    for (const base::Finding &finding : material.assessment.findings)
        texts << finding.message;
    if (texts.isEmpty())
        return;
    material.composer.heading(2, lateText("reports", "Answers that count otherwise than given"));
    material.composer.items(texts);
}

} // namespace

void addMethod(Material &material)
{
    material.chapter(2);
    addLevels(material);
    addWho(material);
    addLeftOut(material);
    addRemarks(material);
}

} // namespace reports
