// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/questionrow.h"

#include "ui/assessment/answering.h"
#include "ui/assessment/words.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace assessmentpage
{

using assessment::Given;
using assessment::Instrument;
using assessment::QuestionState;
using widgets::Tone;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::QuestionsPanel)
};

class Tree
{
public:
    Tree(const LiveAssessment &live, const project::ProjectData &data, const QuestionFilter &filter)
        : m_instrument(*live.instrument())
        , m_data(data)
        , m_filter(filter)
        , m_root(std::make_unique<QuestionNode>())
    {
    }
    void add(const QuestionState &state);
    std::unique_ptr<QuestionNode> take() { return std::move(m_root); }

private:
    QuestionRow lineOf(const QuestionState &state) const;
    QuestionRow lineOf(const QuestionState &state, const QString &institution) const;
    void setLevel(QuestionRow &row, const Given *given) const;
    void setSpread(QuestionRow &row, const QuestionState &state) const;
    bool isWanted(const QuestionState &state, const QString &institution) const;
    void addHeading(const QString &block);

    const Instrument &m_instrument;
    const project::ProjectData &m_data;
    const QuestionFilter &m_filter;
    std::unique_ptr<QuestionNode> m_root;
    QString m_block;
};

const Given *givenOf(const QuestionState &state, const QString &institution)
{
    for (const Given &given : state.given) {
        if (given.institution == institution)
            return &given;
    }
    return nullptr;
}

bool lacksEvidence(const Given &given)
{
    return !given.isComputed && given.answer && !given.notApplicable
        && given.answer->level.value_or(0) > 1 && !given.answer->hasEvidence();
}

bool Tree::isWanted(const QuestionState &state, const QString &institution) const
{
    const QString kind = assessment::kindOf(institution);
    if (!m_filter.institution.isEmpty() && state.question->perInstitution
        && kind != m_filter.institution)
        return false;
    if (!m_filter.institution.isEmpty()
        && !state.question->answeredBy.contains(m_filter.institution))
        return false;
    const Given *given = givenOf(state, institution);
    switch (m_filter.state) {
    case QuestionFilter::State::All:
        return true;
    case QuestionFilter::State::Open:
        return !given || (!given->level && !given->notApplicable);
    case QuestionFilter::State::WithoutEvidence:
        return given && lacksEvidence(*given);
    case QuestionFilter::State::Returned:
        return given && given->answer && given->answer->verdict == QLatin1String("returned");
    }
    return true;
}

void Tree::setLevel(QuestionRow &row, const Given *given) const
{
    const QLocale locale;
    row.levelIcon = QStringLiteral("edit-none");
    row.level = phraseOf(m_instrument, "notAnswered");
    if (row.isComputed)
        row.level = Words::tr("Not known yet");
    if (!given)
        return;
    if (given->notApplicable) {
        row.level = m_instrument.notApplicable;
    } else if (lacksEvidence(*given)) {
        row.level = Words::tr("%1, counts as %2", "level given, level that counts")
                        .arg(locale.toString(*given->answer->level),
                             locale.toString(given->level.value_or(0)));
        row.levelHelp = Words::tr("Kept, but counted as 1 until evidence is given.");
        row.levelIcon = QStringLiteral("data-warning");
        row.tone = int(Tone::Warning);
    } else if (given->level) {
        row.level = levelName(m_instrument, *given->level);
        row.levelIcon = given->isComputed ? QStringLiteral("formula") : QStringLiteral("state-ok");
        row.tone = int(given->isComputed ? Tone::Note : Tone::Done);
    }
    if (row.isComputed && row.levelHelp.isEmpty())
        row.levelHelp = given->usedCodes
            ? Words::tr("Computed by codes, because the volumes are not known.")
            : phraseOf(m_instrument, "computed");
}

void Tree::setSpread(QuestionRow &row, const QuestionState &state) const
{
    const QLocale locale;
    const qsizetype asked = state.question->answeredBy.size();
    const QString answered
        = Words::tr("%1 of %2 answered", "institutions")
              .arg(locale.toString(asked - state.missing.size()), locale.toString(asked));
    row.level = state.spread
        ? Words::tr("%1 (%2)", "levels, how many answered").arg(spreadText(*state.spread), answered)
        : answered;
    row.levelIcon = state.isAnswered() ? QStringLiteral("state-ok") : QStringLiteral("edit-none");
    row.tone = int(Tone::Neutral);
    if (state.spread)
        row.levelHelp = spreadHelp(m_instrument, *state.spread);
}

QuestionRow Tree::lineOf(const QuestionState &state) const
{
    QuestionRow row;
    row.question = state.question->id;
    row.text = Words::tr("%1 %2", "number and question").arg(row.question, state.question->text);
    row.help = state.question->why;
    row.isComputed = state.question->isComputed();
    setSpread(row, state);
    return row;
}

QuestionRow Tree::lineOf(const QuestionState &state, const QString &institution) const
{
    QuestionRow row;
    const Given *given = givenOf(state, institution);
    row.question = state.question->id;
    row.institution = institution;
    row.isAnswered = true;
    row.isComputed = state.question->isComputed();
    row.text = institution.isEmpty()
        ? Words::tr("%1 %2", "number and question").arg(row.question, state.question->text)
        : institutionName(m_instrument, institution);
    row.help = state.question->why;
    setLevel(row, given);
    if (!given || !given->answer)
        return row;
    const QLocale locale;
    const assessment::Answer &answer = *given->answer;
    if (answer.targetLevel)
        row.target = answer.targetYear > 0
            ? Words::tr("%1 in %2", "target level, year")
                  .arg(locale.toString(*answer.targetLevel), QString::number(answer.targetYear))
            : locale.toString(*answer.targetLevel);
    if (!answer.evidence.isEmpty())
        row.evidence = locale.toString(answer.evidence.size());
    return row;
}

void Tree::addHeading(const QString &block)
{
    if (block.isEmpty() || block == m_block)
        return;
    m_block = block;
    QuestionRow row;
    row.text = nameIn(m_instrument.blocks, block);
    m_root->add(row);
}

void Tree::add(const QuestionState &state)
{
    QStringList wanted;
    for (const QString &institution :
         institutionsOf(*state.question, m_instrument, m_data.assessmentAnswers)) {
        if (isWanted(state, institution))
            wanted << institution;
    }
    if (wanted.isEmpty())
        return;
    addHeading(state.question->block);
    if (!state.question->perInstitution) {
        m_root->add(lineOf(state, {}));
        return;
    }
    QuestionNode *question = m_root->add(lineOf(state));
    for (const QString &institution : std::as_const(wanted))
        question->add(lineOf(state, institution));
}

} // namespace

std::unique_ptr<QuestionNode> questionTree(const LiveAssessment &live,
                                           const project::ProjectData &data,
                                           const QString &dimension, const QuestionFilter &filter)
{
    Tree tree(live, data, filter);
    for (const assessment::DimensionState &state : live.profile()) {
        if (state.dimension->id != dimension)
            continue;
        for (const QuestionState &question : state.questions)
            tree.add(question);
    }
    return tree.take();
}

QList<models::Column<QuestionRow>> questionColumns(const Instrument &instrument)
{
    using Column = models::Column<QuestionRow>;
    const auto bold = [](const QuestionRow &row) {
        if (!row.question.isEmpty())
            return QVariant();
        QFont font = QGuiApplication::font();
        font.setWeight(QFont::DemiBold);
        return QVariant(font);
    };
    const auto help = [](const QuestionRow &row) { return QVariant(row.help); };
    return {
        Column(fieldName(instrument, "question"), [](const QuestionRow &row) { return row.text; },
               { { Qt::FontRole, bold }, { Qt::ToolTipRole, help } }),
        Column(fieldName(instrument, "level"), [](const QuestionRow &row) { return row.level; },
               { { models::ToneRole, [](const QuestionRow &row) { return row.tone; } },
                 { models::IconNameRole, [](const QuestionRow &row) { return row.levelIcon; } },
                 { Qt::ToolTipRole, [](const QuestionRow &row) { return row.levelHelp; } } }),
        Column(Words::tr("Target"), [](const QuestionRow &row) { return row.target; }),
        Column(
            fieldName(instrument, "evidence"), [](const QuestionRow &row) { return row.evidence; },
            {}, Qt::AlignTrailing | Qt::AlignVCenter),
    };
}

} // namespace assessmentpage
