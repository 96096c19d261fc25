// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits.h"
#include "core/suggestion/suggester.h"

#include <functional>

namespace mappingpage
{

enum class Presence { Set, Cleared };

// What a person does to links, as edits: one step each, however many offences are selected. Pure
// values; the page runs what they return.
class LinkEdits
{
public:
    LinkEdits(const project::ProjectData &data, QString list, project::Signature signature,
              base::IdSource &ids);

    // A decision about many offences: what to run, and which of them it leaves as they were because
    // they have several links (it is not clear which one is meant).
    struct Decision {
        project::Edit edit;
        int offences = 0; // concerned
        int skipped = 0;
    };

    // The category becomes the one target of each offence. A link that was there keeps its history
    // and becomes a proposal again.
    Decision giveTarget(const QStringList &offences, const classification::IccsCode &code) const;
    // As giveTarget, with confidence, tags, flags and rationale of the suggestion; assumption: what
    // somebody stated to get it (rule R14).
    Decision take(const QString &offence, const suggestion::Suggestion &suggestion,
                  const QString &assumption = {}) const;
    // A further target beside those that are there.
    Decision addTarget(const QStringList &offences, const classification::IccsCode &code) const;
    project::Edit replaceTarget(const mapping::Link &link,
                                const classification::IccsCode &code) const;
    // In all lists of the project.
    Decision replaceEverywhere(const classification::IccsCode &from,
                               const classification::IccsCode &to) const;

    Decision setStatus(const QStringList &offences, mapping::Status status) const;
    Decision setExtent(const QStringList &offences, mapping::Extent extent) const;
    Decision setTag(const QStringList &offences, const mapping::TagSetting &setting) const;
    Decision setFlag(const QStringList &offences, mapping::DataFlag flag, Presence presence) const;
    Decision setOutOfScope(const QStringList &offences, const QString &reason) const;
    Decision removeLinks(const QStringList &offences) const;
    project::Edit removeLink(const mapping::Link &link) const;
    // One link with other values; the label names its offence.
    project::Edit change(const mapping::Link &link) const;
    // The values of an earlier state of the link, as a new step.
    project::Edit restore(const mapping::Link &state) const;
    // A candidate that was weighed and not taken, noted at the first link.
    project::Edit reject(const QString &offence, const mapping::Rejected &candidate) const;

    // The link in that status; approving and disputing name the reviewer and the day.
    mapping::Link withStatus(mapping::Link link, mapping::Status status) const;
    static mapping::Link withTag(mapping::Link link, const mapping::TagSetting &setting);

private:
    using Change = std::function<void(mapping::Link &)>;
    const mapping::MappingSet &set() const { return m_data.set(m_list); }
    QString codeOf(const QString &offence) const;
    mapping::Link newLink(const QString &offence) const;
    Decision changeAll(const QStringList &offences, const Change &change,
                       const base::Text &label) const;
    Decision decide(const QList<mapping::Link> &links, int offences, int skipped,
                    const base::Text &label) const;
    project::Edit put(const QList<mapping::Link> &links, const base::Text &label) const;

    const project::ProjectData &m_data;
    QString m_list;
    project::Signature m_signature;
    base::IdSource &m_ids;
};

} // namespace mappingpage
