// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offence.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace offences
{

enum class Institution { Police, Prosecution, Courts, Prisons, Survey, Other };
QString institutionId(Institution institution); // "police", ...
std::optional<Institution> institutionFromId(const QString &id);

// The offence list of one institution, in its own order, as one dated version.
struct ListInfo {
    QString id; // stable, file-name like: "police-2024"
    QString name;
    Institution institution = Institution::Police;
    QString language; // of the labels, "es"
    QString sourceFile;
    QByteArray sourceSha256;
    QDateTime imported;
    int version = 1; // raised by each accepted re-import
    bool orderedByLaw = false; // neighbouring codes are neighbouring provisions

    bool operator==(const ListInfo &other) const = default;
};

class OffenceList
{
public:
    ListInfo info;

    const QList<Offence> &offences() const { return m_offences; }
    qsizetype size() const { return m_offences.size(); }
    const Offence *find(const QString &id) const;
    qsizetype indexOf(const QString &id) const; // -1: none
    QList<const Offence *> withCode(const QString &code) const;
    // Replaces the offence of that id, or adds it at the end.
    void put(const Offence &offence);
    void insert(qsizetype index, const Offence &offence);
    void remove(const QString &id);
    void setOffences(QList<Offence> offences);

private:
    void index(qsizetype from);

    // The look-ups are always ready, so several threads may read one list.
    QList<Offence> m_offences;
    QHash<QString, qsizetype> m_index; // id -> position
    QMultiHash<QString, QString> m_byCode; // code -> id
};

} // namespace offences
