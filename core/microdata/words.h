// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/microdata/attribute.h"
#include "core/microdata/layout.h"

#include <optional>

namespace microdata
{

// The words of the files for what the program has as enumerations.
QString wordOf(AttributeType type); // "list", "number", "date"
std::optional<AttributeType> typeFromWord(const QString &word);
QString wordOf(ValueKind kind); // "", "not_known", "not_applicable"
std::optional<ValueKind> kindFromWord(const QString &word);
QString wordOf(RowUnit unit); // "offence", ...
std::optional<RowUnit> unitFromWord(const QString &word);
QString wordOf(ColumnRole role); // "code", ...
std::optional<ColumnRole> roleFromWord(const QString &word);
QString wordOf(CodeIs codeIs); // "code", "label"
std::optional<CodeIs> codeIsFromWord(const QString &word);
// All of them, for messages: "code, attribute, group".
QString unitWords();
QString roleWords();
QString codeIsWords();

// Findings of one file, by line.
class LineFindings
{
public:
    explicit LineFindings(QString file)
        : m_file(std::move(file))
    {
    }
    void add(const char *check, base::Severity severity, int line, const base::Text &message,
             const base::Text &advice);
    base::Findings take() { return std::exchange(m_findings, {}); }

private:
    QString m_file;
    base::Findings m_findings;
};

} // namespace microdata
