// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/link.h"

#include "core/base/idtable.h"

namespace mapping
{

namespace
{

constexpr base::IdTable<Extent, 5> extents { {
    { Extent::Equal, "equal" },
    { Extent::Inside, "inside" },
    { Extent::Contains, "contains" },
    { Extent::Overlap, "overlap" },
    { Extent::None, "none" },
} };

constexpr base::IdTable<Status, 6> statuses { {
    { Status::Draft, "draft" },
    { Status::Proposed, "proposed" },
    { Status::InReview, "in review" },
    { Status::Disputed, "disputed" },
    { Status::Approved, "approved" },
    { Status::OutOfScope, "out of scope" },
} };

constexpr base::IdTable<DataFlag, 5> dataFlags { {
    { DataFlag::Threats, "Th" },
    { DataFlag::Aiding, "AA" },
    { DataFlag::Accomplice, "Ac" },
    { DataFlag::Conspiracy, "CP" },
    { DataFlag::Incitement, "In" },
} };

} // namespace

QString extentId(Extent extent)
{
    return base::idOf(extents, extent);
}

std::optional<Extent> extentFromId(const QString &id)
{
    return base::valueOf(extents, id);
}

QString statusId(Status status)
{
    return base::idOf(statuses, status);
}

std::optional<Status> statusFromId(const QString &id)
{
    return base::valueOf(statuses, id);
}

QString flagId(DataFlag flag)
{
    return base::idOf(dataFlags, flag);
}

std::optional<DataFlag> flagFromId(const QString &id)
{
    return base::valueOf(dataFlags, id);
}

QString tagsToText(const QList<TagSetting> &tags)
{
    QStringList parts;
    for (const TagSetting &tag : tags)
        parts << tag.tag + QLatin1Char('=') + tag.value;
    return parts.join(QLatin1Char(';'));
}

QList<TagSetting> tagsFromText(const QString &text)
{
    QList<TagSetting> tags;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const TagSetting tag { part.left(equals).trimmed(), part.mid(equals + 1).trimmed() };
        if (equals > 0 && !tag.tag.isEmpty() && !tag.value.isEmpty())
            tags << tag;
    }
    return tags;
}

QString rejectedToText(const QList<Rejected> &rejected)
{
    QStringList parts;
    for (const Rejected &candidate : rejected)
        parts << (candidate.reason.isEmpty()
                      ? candidate.code
                      : candidate.code + QStringLiteral(": ") + candidate.reason);
    return parts.join(QStringLiteral("; "));
}

QList<Rejected> rejectedFromText(const QString &text)
{
    // A part that does not begin with a code belongs to the reason before it: reasons may hold
    // semicolons.
    QList<Rejected> rejected;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        const QString code = (colon < 0 ? part : part.left(colon)).trimmed();
        const bool isCode = !code.isEmpty()
            && std::all_of(code.begin(), code.end(),
                           [](QChar character) { return character.isDigit(); });
        if (isCode)
            rejected << Rejected { code, colon < 0 ? QString() : part.mid(colon + 1).trimmed() };
        else if (!rejected.isEmpty())
            rejected.last().reason += QStringLiteral("; ") + part.trimmed();
    }
    return rejected;
}

} // namespace mapping
