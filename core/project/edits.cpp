// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/json.h"

#include <QHash>

namespace project
{

namespace
{

Edit single(const base::Text &label, const QString &part, const QString &key,
            const QJsonObject &before, const QJsonObject &after)
{
    Edit edit { label, {} };
    if (before != after)
        edit.changes << Change { part, key, before, after };
    return edit;
}

QJsonObject policyJson(const mapping::Policy &policy)
{
    return policy == mapping::Policy() ? QJsonObject() : toJson(policy);
}

const base::Approval *find(const ProjectData &data, const QString &key)
{
    for (const base::Approval &approval : data.approvals) {
        if (approval.key == key)
            return &approval;
    }
    return nullptr;
}

} // namespace

Edit changeSettings(const ProjectData &data, const Settings &settings)
{
    return single(base::lateText("project", "Change the project's settings"),
                  QStringLiteral("settings"), QStringLiteral("project"), toJson(data.settings),
                  toJson(settings));
}

Edit changePolicy(const ProjectData &data, const QString &listId, const mapping::Policy &policy)
{
    const offences::OffenceList *list = data.list(listId);
    return single(base::lateText("project", "Change the mapping policy of %1",
                                 { list ? list->info.name : listId }),
                  QStringLiteral("policy"), listId, policyJson(data.set(listId).policy),
                  policyJson(policy));
}

Edit changeCounting(const ProjectData &data, const QString &listId,
                    const coding::CountingRules &rules)
{
    const offences::OffenceList *list = data.list(listId);
    const auto current = data.counting.constFind(listId);
    return single(
        base::lateText("project", "Declare how %1 is counted", { list ? list->info.name : listId }),
        QStringLiteral("counting"), listId,
        current == data.counting.cend() ? QJsonObject() : toJson(*current), toJson(rules));
}

Edit explainFindings(const ProjectData &data, const QList<base::Approval> &approvals)
{
    Edit edit;
    for (const base::Approval &approval : approvals) {
        const base::Approval *current = find(data, approval.key);
        const QJsonObject before = current ? toJson(*current) : QJsonObject();
        if (before != toJson(approval))
            edit.changes << Change { QStringLiteral("approval"), approval.key, before,
                                     toJson(approval) };
    }
    edit.label = base::lateCount("project", "Explain %n finding(s)",
                                 static_cast<int>(edit.changes.size()));
    return edit;
}

Edit withdrawExplanations(const ProjectData &data, const QStringList &approvalKeys)
{
    Edit edit;
    for (const QString &key : approvalKeys) {
        if (const base::Approval *current = find(data, key))
            edit.changes << Change { QStringLiteral("approval"), key, toJson(*current), {} };
    }
    edit.label = base::lateCount("project", "Withdraw %n explanation(s)",
                                 static_cast<int>(edit.changes.size()));
    return edit;
}

Edit importTitles(const ProjectData &data, const QString &language,
                  const QMap<classification::IccsCode, QString> &titles)
{
    return single(base::lateCount("project", "Import %n title(s) in the language %1",
                                  static_cast<int>(titles.size()), { language }),
                  QStringLiteral("titles"), language, toJson(data.titles.value(language)),
                  toJson(titles));
}

// A thing that several edits touch changes once: from its first to its last value.
Edit together(const base::Text &label, const QList<Edit> &edits)
{
    Edit merged { label, {} };
    QHash<QPair<QString, QString>, qsizetype> known;
    for (const Edit &edit : edits) {
        for (const Change &change : edit.changes) {
            const auto key = qMakePair(change.part, change.key);
            const auto found = known.constFind(key);
            if (found == known.cend()) {
                known.insert(key, merged.changes.size());
                merged.changes << change;
            } else {
                merged.changes[*found].after = change.after;
            }
        }
    }
    merged.changes.removeIf([](const Change &change) { return change.before == change.after; });
    return merged;
}

} // namespace project
