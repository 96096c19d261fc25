// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/readresponse.h"

#include <algorithm>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::IntakeRow;
using questionnaire::TakenIn;

bool saysTheSame(const Answer &one, const Answer &other)
{
    return one.figure == other.figure && one.comment == other.comment && one.source == other.source;
}

base::Finding kept(const QString &file, const QString &what)
{
    return { QStringLiteral("W08"),
             base::Severity::Warning,
             { QStringLiteral("row"), { file, what } },
             lateText("exchange", "%1: the project says something else than the file.", { what }),
             lateText("exchange",
                      "The project's answer stays. Say --accept when the file is to "
                      "hold.") };
}

class Taking
{
public:
    Taking(const QString &file, const project::ProjectData &data, Existing existing)
        : m_file(file)
        , m_data(data)
        , m_existing(existing)
    {
    }
    TakenResponse take(const ReadResponse &response);

private:
    void takeCell(const Answer &answer, int number);
    // Whether a thing of which the project says before is to be put.
    template<typename Value>
    bool isTaken(const Value *before, const Value &now, const QString &name)
    {
        if (before && !(*before == now) && m_existing == Existing::Keep)
            m_taken.findings << kept(m_file, name);
        const bool isTaken = !before || (!(*before == now) && m_existing == Existing::Replace);
        m_taken.others += isTaken ? 1 : 0;
        return isTaken;
    }

    QString m_file;
    const project::ProjectData &m_data;
    Existing m_existing;
    TakenResponse m_taken;
};

void Taking::takeCell(const Answer &answer, int number)
{
    const auto known = m_data.answers.constFind(answer.key());
    const bool isNew = known == m_data.answers.cend();
    const Answer before = isNew ? Answer() : *known;
    const bool isOpen = before.figure.status == questionnaire::Status::Empty
        || before.origin == questionnaire::Origin::Coded;
    IntakeRow row { number,         answer.cell,   QString::number(answer.year),
                    TakenIn::Added, before.figure, questionnaire::textOf(answer.figure),
                    answer };
    if (!isNew && saysTheSame(answer, before))
        row.what = TakenIn::Same;
    else if (!isNew && !isOpen && m_existing == Existing::Keep)
        row.what = TakenIn::Refused;
    else if (!isNew && before.figure.status != questionnaire::Status::Empty)
        row.what = TakenIn::Changed;
    if (row.what == TakenIn::Refused)
        m_taken.cells.findings << kept(
            m_file, answer.cell + QLatin1Char('@') + QString::number(answer.year));
    else if (row.what != TakenIn::Same)
        m_taken.cells.answers << answer;
    m_taken.cells.rows << row;
}

TakenResponse Taking::take(const ReadResponse &response)
{
    int number = 0;
    for (const Answer &answer : response.answers)
        takeCell(answer, ++number);
    QList<questionnaire::MethodAnswer> method;
    for (const questionnaire::MethodAnswer &answer : response.methodAnswers) {
        const auto known = m_data.methodAnswers.constFind(answer.key());
        if (isTaken(known == m_data.methodAnswers.cend() ? nullptr : &*known, answer,
                    answer.table + QLatin1Char('/') + answer.question))
            method << answer;
    }
    QList<base::Approval> explanations;
    for (const base::Approval &approval : response.explanations) {
        const auto known
            = std::find_if(m_data.approvals.begin(), m_data.approvals.end(),
                           [&](const base::Approval &one) { return one.key == approval.key; });
        if (isTaken(known == m_data.approvals.end() ? nullptr : &*known, approval, approval.key))
            explanations << approval;
    }
    const base::Text label
        = base::lateCount("exchange", "Take in %n answers", int(m_taken.cells.answers.size()));
    QList<project::Edit> edits { project::putAnswers(m_data, m_taken.cells.answers, label),
                                 project::putMethodAnswers(m_data, method),
                                 project::explainFindings(m_data, explanations) };
    for (const questionnaire::Series &series : response.series) {
        const auto known
            = std::find_if(m_data.series.begin(), m_data.series.end(),
                           [&](const questionnaire::Series &one) { return one.id == series.id; });
        if (isTaken(known == m_data.series.end() ? nullptr : &*known, series, series.id))
            edits << project::putSeries(m_data, series);
    }
    m_taken.edit = project::together(label, edits);
    return m_taken;
}

} // namespace

TakenResponse takeIn(const ReadResponse &response, const QString &file,
                     const project::ProjectData &data, Existing existing)
{
    return Taking(file, data, existing).take(response);
}

} // namespace exchange
