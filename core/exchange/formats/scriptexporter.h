// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/scripts/scriptwriters.h"

#include <vector>

namespace exchange
{

// The mapping of one list as a script that codes and counts records in another engine and gives the
// numbers of `iccs code`. One object for each language (core/exchange/scripts/README.md).
class ScriptExporter final : public Exporter
{
public:
    explicit ScriptExporter(const ScriptLanguage &language)
        : m_language(language)
    {
    }
    static std::vector<ScriptExporter> ofAllLanguages();

    QString id() const override;
    base::Text name() const override;
    QString suffix() const override;
    base::Text losses() const override;
    bool takesLayout() const override { return true; }
    base::Result<> write(const ExportJob &job, const QString &path,
                         base::Progress &progress) const override;

private:
    ScriptLanguage m_language;
};

} // namespace exchange
