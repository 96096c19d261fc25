// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli
{

// The tables of other countries that a project keeps as precedents; takes one out.
class ReferencesCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int remove(Context &context, project::Project &project) const;

    QString m_path;
    QString m_remove;
};

} // namespace cli
