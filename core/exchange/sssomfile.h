// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

namespace exchange
{

// A mapping set in the canonical form of SSSOM/TSV 1.1 (src/docs/spec-formats-tsv.md of
// mapping-commons/sssom): slots in the order of the schema, rows sorted, values shared by all rows
// moved into the metadata, quotes only where needed, LF, no byte order mark.
class SssomFile
{
public:
    using Record = QHash<QString, QString>; // slot -> value; a missing slot is empty

    void addPrefix(const QString &name, const QString &iri);
    void setMetadata(const QString &slot, const QString &value);
    void addExtension(const QString &slot, const QString &property);
    void addRecord(const Record &record);
    QByteArray bytes() const;

    // Several values of one slot (SSSOM 1.1: "|" between them, "\|" inside).
    static QString joined(const QStringList &values);
    static QString curie(const QString &prefix, const QString &local);

private:
    // What the file will say: metadata and the columns that have a value, after condensing.
    struct Layout {
        QMap<QString, QString> metadata;
        QStringList columns;
    };
    Layout layout() const;
    QByteArray metadataBlock(const Layout &layout) const;
    QByteArray mappingsBlock(const Layout &layout) const;
    bool isUsed(const QString &slot) const;
    QString sharedValue(const QString &slot) const; // empty: rows differ, or none

    QMap<QString, QString> m_prefixes;
    QMap<QString, QString> m_metadata;
    QMap<QString, QString> m_extensions; // property -> slot
    QList<Record> m_records;
};

} // namespace exchange
