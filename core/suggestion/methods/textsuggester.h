// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"

#include <memory>
#include <mutex>

namespace suggestion
{

class FieldIndex;
class PrecedentIndex;

// The first method: BM25F over all ICCS texts of the offence's language, the likest single phrase,
// the nearest confirmed offences; exclusions and residuals weigh against. Indexes of a language are
// made at its first question.
class TextSuggester final : public Suggester
{
public:
    explicit TextSuggester(const classification::Classification &classification);
    ~TextSuggester() override;

    QString id() const override;
    base::Text name() const override;
    QList<Suggestion> suggest(const Query &query, int limit) const override;
    void learn(const QList<Precedent> &precedents) override;

private:
    std::shared_ptr<const FieldIndex> indexFor(const QString &language) const;
    QList<Suggestion> suggestIn(const FieldIndex &index, const Query &query, int limit) const;
    QStringList languagesFor(const QString &language) const;

    classification::Classification m_classification;
    mutable std::mutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const FieldIndex>> m_indexes;
    std::shared_ptr<const PrecedentIndex> m_precedents;
};

} // namespace suggestion
