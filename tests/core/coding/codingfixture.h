// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"
#include "core/coding/linkanswer.h"

#include <QFile>
#include <QTest>

// A small country whose set of links and tables the tests change.
struct CodingFixture {
    classification::Classification classification
        = classification::Classification::load(
              QStringLiteral(RESOURCES "/classifications/iccs-1.0"))
              .value();
    microdata::Dictionary dictionary = microdata::officialDictionary(classification);
    offences::OffenceList list;
    mapping::MappingSet links;
    rules::RuleSet rules;
    mapping::Status leastStatus = mapping::Status::Draft;

    CodingFixture() { list.info.id = links.list = QStringLiteral("police"); }

    coding::CodingSet set() const
    {
        return { classification, list, links, rules, dictionary, leastStatus };
    }
    static classification::IccsCode iccs(const char *code)
    {
        return *classification::IccsCode::parse(QLatin1String(code));
    }
    offences::Offence &offence(const QString &code, const QString &family = {})
    {
        static offences::Offence made { code, *offences::OffenceCode::parse(code) };
        made = { code, *offences::OffenceCode::parse(code) };
        made.family = family;
        list.put(made);
        return made;
    }
    mapping::Link link(const QString &offence, const char *target, double weight = 1)
    {
        mapping::Link link;
        link.id = offence + QLatin1Char('-') + QLatin1String(target);
        link.list = list.info.id;
        link.offence = offence;
        if (*target)
            link.target = iccs(target);
        link.status = mapping::Status::Approved;
        link.weight = weight;
        links.put(link);
        return link;
    }
    // An attribute of the values a, b, .. and "unknown".
    void attribute(const QString &id, const QStringList &values, bool hasUnknown = true)
    {
        microdata::Attribute attribute;
        attribute.id = id;
        for (const QString &code : values) {
            microdata::Value value;
            value.code = code;
            attribute.values << value;
        }
        if (hasUnknown) {
            microdata::Value value;
            value.code = QStringLiteral("unknown");
            value.kind = microdata::ValueKind::NotKnown;
            attribute.values << value;
        }
        dictionary.put(attribute);
    }
    static rules::Row row(const QString &id, const QMap<QString, QString> &cells,
                          const char *target)
    {
        rules::Row row;
        row.id = id;
        for (auto it = cells.begin(); it != cells.end(); ++it)
            row.cells.insert(it.key(), *rules::cellFromText(it.value()));
        if (*target)
            row.output.category = iccs(target);
        return row;
    }
    void table(const QString &id, rules::ScopeKind kind, const QStringList &names,
               const QStringList &attributes, const QList<rules::Row> &rows,
               rules::HitPolicy policy = rules::HitPolicy::Unique)
    {
        rules::DecisionTable table;
        table.id = table.name = id;
        table.scope = { kind, list.info.id, names };
        table.policy = policy;
        table.attributes = attributes;
        table.rows = rows;
        rules.put(table);
    }
    static microdata::LayoutColumn column(const QString &name, microdata::ColumnRole role,
                                          const QString &attribute = {}, int offence = 0)
    {
        microdata::LayoutColumn column;
        column.column = name;
        column.role = role;
        column.attribute = attribute;
        column.offence = offence;
        return column;
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
