// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/sourceoptions.h"

namespace cli
{

// Takes answers to a questionnaire from a table and shows what they change.
class AnswerCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    QString m_path;
    QString m_edition;
    QString m_from;
    table::ReadOptions m_read;
    bool m_isAccepted = false;
};

} // namespace cli
