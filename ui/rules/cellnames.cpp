// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/cellwords.h"

namespace rulespage
{

using rules::HitPolicy;
using rules::ScopeKind;

QString CellWords::resultName(Result result)
{
    switch (result) {
    case Result::Category:
        return tr("Category");
    case Result::Tags:
        return tr("Tags");
    case Result::Flags:
        return tr("Flags");
    case Result::Confidence:
        return tr("Confidence");
    case Result::Note:
        return tr("Note");
    }
    return {};
}

QString CellWords::outOfScope()
{
    return tr("out of scope");
}

QString CellWords::policyName(HitPolicy policy)
{
    switch (policy) {
    case HitPolicy::Unique:
        return tr("Unique: one row fits");
    case HitPolicy::First:
        return tr("First: the first row that fits");
    case HitPolicy::Any:
        return tr("Any: all rows that fit say the same");
    case HitPolicy::Collect:
        return tr("Collect: all rows that fit set tags");
    }
    return {};
}

QString CellWords::policyHelp(HitPolicy policy)
{
    switch (policy) {
    case HitPolicy::Unique:
        return tr("No record may fit two rows. This is the usual choice: the order of the rows "
                  "does not matter.");
    case HitPolicy::First:
        return tr("The order of the rows decides. Choose it where the law or the ICCS orders the "
                  "cases.");
    case HitPolicy::Any:
        return tr("Rows may overlap as long as they give the same result.");
    case HitPolicy::Collect:
        return tr("The rows give no category, only tags and flags; those of all rows that fit are "
                  "set.");
    }
    return {};
}

QString CellWords::scopeName(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::Offence:
        return tr("One offence");
    case ScopeKind::Group:
        return tr("A group of offences");
    case ScopeKind::Family:
        return tr("A family of the list");
    case ScopeKind::List:
        return tr("The whole list");
    }
    return {};
}

QString CellWords::scopeText(const rules::Scope &scope) const
{
    const offences::OffenceList *list = m_session.data().list(scope.list);
    if (scope.kind == ScopeKind::List)
        return list ? list->info.name : tr("every list");
    if (scope.names.isEmpty())
        return tr("not chosen yet");
    QStringList names;
    for (const QString &name : scope.names.first(qMin(qsizetype(3), scope.names.size()))) {
        const offences::Offence *offence = list ? list->find(name) : nullptr;
        names << (offence ? tr("%1 %2", "code, label")
                                .arg(offence->code.toString(), offence->label(list->info.language))
                          : name);
    }
    if (scope.names.size() > names.size())
        names << tr("%Ln more", nullptr, int(scope.names.size() - names.size()));
    return names.join(tr("; ", "between tags"));
}

QString CellWords::tableName(const rules::DecisionTable &table)
{
    return table.name.isEmpty() ? table.id : table.name;
}

} // namespace rulespage
