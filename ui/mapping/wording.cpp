// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/wording.h"

#include <QHash>
#include <QLocale>

namespace mappingpage
{

using mapping::DataFlag;
using mapping::Extent;
using mapping::OffenceState;
using mapping::Status;
using widgets::Tone;

QList<OffenceState> Wording::states()
{
    return { OffenceState::Unmapped,  OffenceState::Draft,    OffenceState::Proposed,
             OffenceState::InReview,  OffenceState::Disputed, OffenceState::Approved,
             OffenceState::OutOfScope };
}

QString Wording::state(OffenceState state)
{
    switch (state) {
    case OffenceState::Unmapped:
        return tr("Unmapped");
    case OffenceState::Draft:
        return tr("Draft");
    case OffenceState::Proposed:
        return tr("Proposed");
    case OffenceState::InReview:
        return tr("In review");
    case OffenceState::Disputed:
        return tr("Disputed");
    case OffenceState::Approved:
        return tr("Approved");
    case OffenceState::OutOfScope:
        return tr("Out of scope");
    }
    return {};
}

Tone Wording::stateTone(OffenceState state)
{
    switch (state) {
    case OffenceState::Unmapped:
    case OffenceState::OutOfScope:
    case OffenceState::Draft:
        return Tone::Neutral;
    case OffenceState::Proposed:
        return Tone::Accent;
    case OffenceState::InReview:
        return Tone::Note;
    case OffenceState::Disputed:
        return Tone::Warning;
    case OffenceState::Approved:
        return Tone::Done;
    }
    return Tone::Neutral;
}

QString Wording::stateIcon(OffenceState state)
{
    switch (state) {
    case OffenceState::Unmapped:
        return QStringLiteral("draw-circle");
    case OffenceState::Draft:
        return QStringLiteral("document-edit");
    case OffenceState::Proposed:
        return QStringLiteral("games-hint");
    case OffenceState::InReview:
        return QStringLiteral("view-visible");
    case OffenceState::Disputed:
        return QStringLiteral("vcs-conflicting");
    case OffenceState::Approved:
        return QStringLiteral("dialog-ok-apply");
    case OffenceState::OutOfScope:
        return QStringLiteral("dialog-cancel");
    }
    return {};
}

QList<Status> Wording::statuses()
{
    return { Status::Draft,    Status::Proposed, Status::InReview,
             Status::Disputed, Status::Approved, Status::OutOfScope };
}

QString Wording::status(Status status)
{
    return state(stateOf(status));
}

OffenceState Wording::stateOf(Status status)
{
    switch (status) {
    case Status::Draft:
        return OffenceState::Draft;
    case Status::Proposed:
        return OffenceState::Proposed;
    case Status::InReview:
        return OffenceState::InReview;
    case Status::Disputed:
        return OffenceState::Disputed;
    case Status::Approved:
        return OffenceState::Approved;
    case Status::OutOfScope:
        return OffenceState::OutOfScope;
    }
    return OffenceState::Draft;
}

QList<Extent> Wording::extents()
{
    return { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None };
}

QString Wording::extent(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
        return tr("Same acts");
    case Extent::Inside:
        return tr("Inside the category");
    case Extent::Contains:
        return tr("Wider than the category");
    case Extent::Overlap:
        return tr("Overlaps the category");
    case Extent::None:
        return tr("No category");
    }
    return {};
}

QString Wording::extentSign(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
        return QStringLiteral("=");
    case Extent::Inside:
        return QStringLiteral("⊂");
    case Extent::Contains:
        return QStringLiteral("⊃");
    case Extent::Overlap:
        return QStringLiteral("∩");
    case Extent::None:
        return QStringLiteral("∅");
    }
    return {};
}

QString Wording::extentHelp(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
        return tr("The national code and the category cover the same acts. Its whole count goes to "
                  "the category.");
    case Extent::Inside:
        return tr("The category also covers other acts. The whole count of the national code goes "
                  "to the category.");
    case Extent::Contains:
        return tr("The national code also covers acts that belong elsewhere. Its count cannot be "
                  "added to the category as a whole.");
    case Extent::Overlap:
        return tr("Each covers acts that the other lacks. The count of the national code cannot be "
                  "added to the category as a whole.");
    case Extent::None:
        return tr("There is no category for this code. A reason is needed.");
    }
    return {};
}

QList<DataFlag> Wording::flags()
{
    return { DataFlag::Threats, DataFlag::Aiding, DataFlag::Accomplice, DataFlag::Conspiracy,
             DataFlag::Incitement };
}

QString Wording::flag(DataFlag flag)
{
    switch (flag) {
    case DataFlag::Threats:
        return tr("Counts include threats");
    case DataFlag::Aiding:
        return tr("Counts include aiding or abetting");
    case DataFlag::Accomplice:
        return tr("Counts include accomplices");
    case DataFlag::Conspiracy:
        return tr("Counts include conspiracy");
    case DataFlag::Incitement:
        return tr("Counts include incitement");
    }
    return {};
}

QString Wording::tag(const mapping::TagSetting &setting,
                     const classification::Classification &classification, const QString &language)
{
    const classification::Tag *tag = classification.tag(setting.tag);
    if (!tag)
        return tr("%1 = %2", "unknown tag = value").arg(setting.tag, setting.value);
    for (const classification::TagValue &value : tag->values) {
        if (value.code == setting.value)
            return tr("%1: %2", "name of a tag: name of its value")
                .arg(nameIn(tag->name, language), nameIn(value.name, language));
    }
    return tr("%1: %2", "name of a tag: name of its value")
        .arg(nameIn(tag->name, language), setting.value);
}

QString Wording::tagGroup(const QString &group)
{
    static const QHash<QString, const char *> names {
        { QStringLiteral("event"), QT_TR_NOOP("Event") },
        { QStringLiteral("victim"), QT_TR_NOOP("Victim") },
        { QStringLiteral("perpetrator"), QT_TR_NOOP("Perpetrator") },
        { QStringLiteral("data"), QT_TR_NOOP("Description of the data") },
        { QStringLiteral("homicide"), QT_TR_NOOP("Homicide") },
    };
    const auto found = names.constFind(group);
    return found == names.constEnd() ? group : tr(*found);
}

Tone Wording::severityTone(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return Tone::Error;
    case base::Severity::Warning:
        return Tone::Warning;
    case base::Severity::Question:
    case base::Severity::Note:
        return Tone::Note;
    }
    return Tone::Note;
}

QString Wording::validity(const base::Validity &validity)
{
    const QLocale locale;
    const QString from = locale.toString(validity.from, QLocale::ShortFormat);
    const QString to = locale.toString(validity.to, QLocale::ShortFormat);
    if (validity.isAlways())
        return tr("no limit", "validity");
    if (!validity.to.isValid())
        return tr("from %1", "validity").arg(from);
    if (!validity.from.isValid())
        return tr("until %1", "validity").arg(to);
    return tr("%1 to %2", "validity").arg(from, to);
}

QString Wording::evidence(const QString &evidence)
{
    if (evidence == QLatin1String("manual"))
        return tr("chosen by hand");
    if (evidence == QLatin1String("suggestion"))
        return tr("taken from the suggestions");
    if (evidence.startsWith(QLatin1String("import:")))
        return tr("read from %1").arg(evidence.mid(7));
    return evidence;
}

} // namespace mappingpage
