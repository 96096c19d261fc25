// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/validity.h"
#include "core/classification/iccscode.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace mapping
{

// How the national code N lies to the ICCS category C (MAPPING 3 a). Stored; cardinality is
// computed.
enum class Extent { Equal, Inside, Contains, Overlap, None };
// Out of scope: not a crime for statistics (MAPPING 2 A); needs a reason like Extent::None.
enum class Status { Draft, Proposed, InReview, Disputed, Approved, OutOfScope };
// Data-description flags (ICCS p. 16, 101): threats, aiding/abetting, accessory/accomplice,
// conspiracy, incitement.
enum class DataFlag { Threats, Aiding, Accomplice, Conspiracy, Incitement };

struct TagSetting {
    QString tag; // "event.At"
    QString value; // "1"
    bool operator==(const TagSetting &other) const = default;
};

struct Rejected {
    QString code; // candidate category
    QString reason;
    bool operator==(const Rejected &other) const = default;
};

// One correspondence between an offence and a category, with everything MAPPING 10 asks to
// document.
struct Link {
    QString id;
    QString list;
    QString offence; // offences::Offence::id
    std::optional<classification::IccsCode> target; // empty for Extent::None
    Extent extent = Extent::Inside;
    QString leftOver; // which behaviours are partial, for Contains and Overlap
    QList<TagSetting> tags;
    QList<DataFlag> flags;
    Status status = Status::Draft;
    QString rationale;
    QStringList rules; // "R1".."R14" of MAPPING 4
    QList<Rejected> rejected;
    QString assumption; // R14
    QString reason; // why there is no category, or why it is out of scope
    double confidence = -1; // of the suggestion it came from; -1: none
    QString evidence; // how it was found: "manual", "suggestion", "import:<file>"
    QString author;
    QDateTime created;
    QDateTime changed;
    QString reviewer;
    QDate reviewed;
    QString reviewComment;
    base::Validity validity;
    QString supersedes; // id of the link it replaces
    QString changeReason;
    // Share of the offence's records that it takes, 0 to 1, when several links apportion them
    // (MAPPING 5.5): an estimate, so it has a source.
    double weight = 1;
    QString weightSource; // "sample of 400 files, 2023"

    bool operator==(const Link &other) const = default;
};

// Stable ids for files and the command line ("inside", "in review", "Th") and their way back.
QString extentId(Extent extent);
std::optional<Extent> extentFromId(const QString &id);
QString statusId(Status status);
std::optional<Status> statusFromId(const QString &id);
QString flagId(DataFlag flag);
std::optional<DataFlag> flagFromId(const QString &id);
// "At=1;Cy=1" and back; unknown shapes are left out and reported in the second member.
QString tagsToText(const QList<TagSetting> &tags);
QList<TagSetting> tagsFromText(const QString &text);
QString rejectedToText(const QList<Rejected> &rejected); // "0409: no force; 0501: ..."
QList<Rejected> rejectedFromText(const QString &text);

} // namespace mapping

Q_DECLARE_TYPEINFO(mapping::Link, Q_RELOCATABLE_TYPE);
