// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/project/assessmentfile.h"

namespace cli
{

// The assessment of the implementation: answers, figures, phases and the register of gaps.
class AssessmentCommand final : public Command
{
public:
    QByteArray name() const override;
    base::Text summary() const override;
    QByteArray example() const override;
    void declare(CLI::App &options) override;
    int run(Context &context) override;

private:
    int runAnswer(const QString &path, const assessment::InstrumentPointer &instrument,
                  Context &context) const;
    int runCompare(const QStringList &paths, const assessment::InstrumentPointer &instrument,
                   Context &context) const;
    int runRead(const QString &action, const QString &path,
                const assessment::InstrumentPointer &instrument, Context &context) const;

    QStringList m_words;
    QString m_from, m_instrument;
    bool m_onlyConfirmed = false;
};

} // namespace cli
