// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace cli
{

// Browses and searches ICCS.
class ClassificationCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int search(Context &context, const classification::Classification &classification) const;
    int browse(Context &context, const classification::Classification &classification) const;

    QString m_code;
    QString m_search;
    bool m_children = false;
    int m_limit = 20;
};

} // namespace cli
