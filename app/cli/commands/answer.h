// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"

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
    };
    base::Result<Taken> read(const questionnaire::Edition &edition, const QString &country,
                             Context &context) const;
    // A file of the format response-json (answerresponse.cpp).
    bool isResponseFile() const;
    int takeResponse(const questionnaire::Edition &edition, const OpenProject &open,
                     Context &context) const;

    QString m_path;
    QString m_edition;
    QString m_from;
    table::ReadOptions m_read;
    bool m_isAccepted = false;
};

} // namespace cli
