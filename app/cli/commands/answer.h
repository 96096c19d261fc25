// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"
#include "core/exchange/response/responseworkbook.h"

namespace cli
{

// Takes answers to a questionnaire from a table, or from a workbook of the program that somebody
// filled in, and shows what they change.
class AnswerCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    // What a file holds, whether it is a workbook that the program made or a plain table.
    struct Taken {
        table::Table table;
        QList<questionnaire::MethodAnswer> methodAnswers;
        bool hasErrors = false;
        std::optional<exchange::ResponseWorkbook> part; // of an institution; nothing else then
    };
    base::Result<Taken> read(const questionnaire::Edition &edition, const QString &country,
                             Context &context) const;
    // A workbook that somebody else designed, through a map of cells.
    base::Result<Taken> readMapped(const questionnaire::Edition &edition,
                                   const questionnaire::Answers &answers, Context &context) const;
    int takePart(const exchange::ResponseWorkbook &part, const questionnaire::Edition &edition,
                 project::Project &project, Context &context) const;
    // A file of the format response-json (answerresponse.cpp).
    bool isResponseFile() const;
    int takeResponse(const questionnaire::Edition &edition, const OpenProject &open,
                     Context &context) const;

    QString m_path;
    QString m_edition;
    QString m_from, m_map;
    table::ReadOptions m_read;
    bool m_isAccepted = false;
};

} // namespace cli
