// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"

namespace exchange
{

// A response with everything that is known of it, for programs: answers, answers on method,
// findings with their explanations, the series used.
class ResponseJsonExporter final : public Exporter
{
public:
    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;
    bool takesEdition() const override { return true; }
    base::Findings leftOut(const ExportJob &job) const override;
    base::Result<> write(const ExportJob &job, const QString &path,
                         base::Progress &progress) const override;
};

} // namespace exchange
