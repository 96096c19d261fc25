// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"
#include "ui/models/treemodel.h"

namespace assessmentpage
{

// A line of the table of questions: the heading of a block, a question, or what one institution
// says to it. Where the country has one answer, the question is the line that is answered.
struct QuestionRow {
    QString question; // id; empty: a heading
    QString institution;
    QString text, help;
    bool isAnswered = false; // whether the line takes an answer
    bool isComputed = false;
    QString level, levelHelp; // as shown
    QString levelIcon;
    int tone = 0; // of widgets::Tone
    QString target, evidence;
    bool operator==(const QuestionRow &other) const = default;
};

using QuestionNode = models::TreeNode<QuestionRow>;
using QuestionModel = models::TreeModel<QuestionRow>;

// What is shown of a dimension.
struct QuestionFilter {
    enum class State { All, Open, WithoutEvidence, Returned };
    State state = State::All;
    QString institution; // a kind; empty: all
    bool operator==(const QuestionFilter &other) const = default;
};

std::unique_ptr<QuestionNode> questionTree(const LiveAssessment &live,
                                           const project::ProjectData &data,
                                           const QString &dimension, const QuestionFilter &filter);
QList<models::Column<QuestionRow>> questionColumns(const assessment::Instrument &instrument);

} // namespace assessmentpage
