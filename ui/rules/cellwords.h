// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/dictionary.h"
#include "core/rules/decisiontable.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <memory>

namespace rulespage
{

using SharedDictionary = std::shared_ptr<const microdata::Dictionary>;
// The official attributes and those of the project.
SharedDictionary dictionaryOf(const session::Session &session);

// What the columns after the attributes say.
enum class Result { Category, Tags, Flags, Confidence, Note };
constexpr int resultCount = 5;

// The words of the grid: how a cell is shown, how it is written while it is edited, and back.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(rulespage::CellWords)
public:
    CellWords(const session::Session &session, SharedDictionary dictionary);

    // "Firearm, Knife", "not Attempted", "–" for any value.
    QString shown(const rules::Cell &cell, const QString &attribute) const;
    QString shown(const rules::Output &output, Result result) const;
    // As a rule sheet has it, which is also what a person types: codes of values, "0401",
    // "event.At=1", "CP", "0.8".
    QString written(const rules::Cell &cell) const;
    QString written(const rules::Output &output, Result result) const;
    // A cell from what was typed; names of values count as their codes. nullopt: it cannot be read.
    std::optional<rules::Cell> cellFrom(const QString &text, const QString &attribute) const;
    // The output with one of its parts replaced; nullopt: it cannot be read.
    std::optional<rules::Output> outputFrom(const QString &text, Result result,
                                            rules::Output output) const;

    QString attributeName(const QString &attribute) const;
    QString valueName(const microdata::Attribute &attribute, int value) const; // "Knife (3)"
    QString flagName(mapping::DataFlag flag) const;
    static QString resultName(Result result);
    static QString outOfScope();
    static QString policyName(rules::HitPolicy policy);
    static QString policyHelp(rules::HitPolicy policy);
    static QString scopeName(rules::ScopeKind kind);
    QString scopeText(const rules::Scope &scope) const; // "861 Robbery"
    static QString tableName(const rules::DecisionTable &table);

    const microdata::Dictionary &dictionary() const { return *m_dictionary; }
    QString language() const { return m_session.language(); }

private:
    QString tagText(const mapping::TagSetting &setting) const;
    const session::Session &m_session;
    SharedDictionary m_dictionary;
};

QList<mapping::DataFlag> allFlags();

} // namespace rulespage
