// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/linkfields.h"

#include "ui/mapping/wording.h"

#include <QLocale>

namespace mappingpage
{

LinkFields::LinkFields(const classification::Classification &classification, QString language)
    : m_classification(classification)
    , m_language(std::move(language))
{
}

QList<LinkFields::Field> LinkFields::fields(const mapping::Link &link) const
{
    QStringList tags;
    for (const mapping::TagSetting &tag : link.tags)
        tags << Wording::tag(tag, m_classification, m_language);
    QStringList flags;
    for (const mapping::DataFlag flag : link.flags)
        flags << Wording::flag(flag);
    const QString separator = QStringLiteral("; ");
    const QString target = link.target
        ? tr("%1 %2", "code and title")
              .arg(link.target->toString(), titleIn(m_classification, *link.target, m_language))
        : QString();
    return {
        { tr("Category"), target },
        { tr("Relation"), Wording::extent(link.extent) },
        { tr("Status"), Wording::status(link.status) },
        { tr("Left over"), link.leftOver },
        { tr("Tags"), tags.join(separator) },
        { tr("Counts"), flags.join(separator) },
        { tr("Rationale"), link.rationale },
        { tr("Rules cited"), link.rules.join(separator) },
        { tr("Rejected candidates"), mapping::rejectedToText(link.rejected) },
        { tr("Assumption"), link.assumption },
        { tr("Reason"), link.reason },
        { tr("Evidence"), Wording::evidence(link.evidence) },
        { tr("Reviewer"), link.reviewer },
        { tr("Reviewed on"), QLocale().toString(link.reviewed, QLocale::ShortFormat) },
        { tr("Comment of the reviewer"), link.reviewComment },
        { tr("Validity"), link.validity.isAlways() ? QString() : Wording::validity(link.validity) },
        { tr("Reason of the change"), link.changeReason },
    };
}

QList<FieldChange> LinkFields::differences(const mapping::Link &before,
                                           const mapping::Link &after) const
{
    const QList<Field> old = fields(before);
    const QList<Field> now = fields(after);
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old.at(i).value != now.at(i).value)
            changes << FieldChange { now.at(i).name, old.at(i).value, now.at(i).value };
    }
    return changes;
}

} // namespace mappingpage
