// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli
{

// Makes the package of a response that is sent, and keeps a sealed copy of it in the project.
class SubmitCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    QString m_path, m_edition, m_years, m_note;
    bool m_allowsErrors = false;
};

// The submissions that a project keeps: listed and verified, shown, and compared with each other or
// with what the project says now.
class SubmissionsCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int list(const project::ProjectData &data, Context &context) const;
    int show(const questionnaire::Submission &submission, Context &context) const;
    int difference(const project::ProjectData &data, Context &context) const;
    base::Result<const questionnaire::Submission *> find(const project::ProjectData &data,
                                                         const QString &id) const;

    QString m_path, m_edition, m_show, m_difference, m_against;
};

} // namespace cli
