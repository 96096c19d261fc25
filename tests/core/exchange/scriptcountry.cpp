// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptcountry.h"

#include "sampleproject.h"

namespace sample
{

namespace
{

using microdata::ColumnRole;
using rules::HitPolicy;
using rules::ScopeKind;

const QString list = QStringLiteral("police");

microdata::Value value(const QString &code,
                       microdata::ValueKind kind = microdata::ValueKind::Ordinary)
{
    microdata::Value made;
    made.code = code;
    made.kind = kind;
    return made;
}

// Without "not known": what no list knows is not stated.
microdata::Attribute outcome()
{
    microdata::Attribute attribute;
    attribute.id = QStringLiteral("outcome");
    for (const char *code : { "death", "injury", "d'oh", "back\\slash", "none" })
        attribute.values << value(QString::fromUtf8(code));
    return attribute;
}

microdata::Attribute amount()
{
    microdata::Attribute attribute;
    attribute.id = QStringLiteral("amount");
    attribute.type = microdata::AttributeType::Number;
    const double limits[] = { -10, 0, 99.5, 1000 };
    for (int i = 0; i < 3; ++i) {
        attribute.values << value(QStringLiteral("band%1").arg(i));
        attribute.values.last().from = limits[i];
        attribute.values.last().below = limits[i + 1];
    }
    attribute.values << value(QStringLiteral("unknown"), microdata::ValueKind::NotKnown);
    return attribute;
}

rules::Row row(const QString &id, const QMap<QString, QString> &cells, const QString &target,
               const QString &tags = {})
{
    rules::Row made;
    made.id = id;
    for (auto it = cells.begin(); it != cells.end(); ++it)
        made.cells.insert(it.key(), *rules::cellFromText(it.value()));
    made.output.outOfScope = target == QLatin1String("out");
    made.output.category = classification::IccsCode::parse(target);
    made.output.tags = mapping::tagsFromText(tags);
    made.isDefault = id == QLatin1String("default");
    return made;
}

rules::DecisionTable table(const QString &id, ScopeKind kind, const QStringList &names,
                           HitPolicy policy, const QList<rules::Row> &rows)
{
    rules::DecisionTable made;
    made.id = id;
    made.name = id + QStringLiteral(" -- '\n; SELECT");
    made.scope = { kind, list, names };
    made.policy = policy;
    for (const rules::Row &one : rows)
        made.attributes += one.cells.keys();
    made.attributes.removeDuplicates();
    made.rows = rows;
    return made;
}

const QString at = QStringLiteral("event.At"), weapon = QStringLiteral("event.We"),
              age = QStringLiteral("victim.AV"), end = QStringLiteral("outcome"),
              worth = QStringLiteral("amount");

// Tables that add to the same offence: tags that links, decisions and other tables set too, two
// values of one tag, rows that say nothing, and what stands otherwise.
void addCollecting(project::ProjectData &data)
{
    rules::DecisionTable context
        = table(QStringLiteral("context"), ScopeKind::Group,
                { QStringLiteral("007"), QStringLiteral("linked"), QStringLiteral("split"),
                  QStringLiteral("tagged") },
                HitPolicy::Collect,
                { row(QStringLiteral("1"), { { end, QStringLiteral("injury, d'oh") } }, {},
                      QStringLiteral("victim.SV=2;event.At=2")),
                  row(QStringLiteral("2"), { { end, QStringLiteral("d'oh") } }, {},
                      QStringLiteral("victim.SV=1;event.We=4")),
                  row(QStringLiteral("3"), { { end, QStringLiteral("none") } }, {}),
                  row(QStringLiteral("default"), {}, {},
                      QStringLiteral("victim.SV=4;event.We=5;event.At=1")) });
    context.rows[1].output.flags = { mapping::DataFlag::Incitement, mapping::DataFlag::Threats };
    data.rules.put(context);
    // The second of its group for one of these offences, the first for another.
    data.rules.put(table(QStringLiteral("more"), ScopeKind::Group,
                         { QStringLiteral("linked"), QStringLiteral("g1") }, HitPolicy::Collect,
                         { row(QStringLiteral("1"), { { weapon, QStringLiteral("2, 3") } }, {},
                               QStringLiteral("event.We=3;victim.SV=2")),
                           row(QStringLiteral("default"), {}, {}, QStringLiteral("event.Cy=2")) }));
}

void addTables(project::ProjectData &data)
{
    data.rules.put(table(
        QStringLiteral("first's"), ScopeKind::Offence, { QStringLiteral("007") }, HitPolicy::First,
        { row(QStringLiteral("1"), { { end, QStringLiteral("death") } }, QStringLiteral("0101")),
          row(QStringLiteral("2"), { { at, QStringLiteral("1") } }, QStringLiteral("0102")),
          row(QStringLiteral("3"), { { weapon, QStringLiteral("not(1,2)") } },
              QStringLiteral("020111"), QStringLiteral("event.At=2")) }));
    data.rules.put(table(
        QStringLiteral("unique"), ScopeKind::Offence, { QStringLiteral("7") }, HitPolicy::Unique,
        { row(QStringLiteral("a"), { { end, QStringLiteral("death, d'oh") } },
              QStringLiteral("0101")),
          row(QStringLiteral("b"), { { at, QStringLiteral("1") } }, QStringLiteral("020112")),
          row(QStringLiteral("c"),
              { { end, QStringLiteral("back\\slash") }, { at, QStringLiteral("not(1)") } },
              QStringLiteral("out")) }));
    data.rules.put(table(
        QStringLiteral("any"), ScopeKind::Group,
        { QStringLiteral("g1"), QStringLiteral("7"), QStringLiteral("held") }, HitPolicy::Any,
        { row(QStringLiteral("1"), { { worth, QStringLiteral("band0, band1") } },
              QStringLiteral("0501")),
          row(QStringLiteral("2"), { { worth, QStringLiteral("band1") } }, QStringLiteral("0501")),
          row(QStringLiteral("3"), { { end, QStringLiteral("injury") } },
              QStringLiteral("0502")) }));
    data.rules.put(table(
        QStringLiteral("family"), ScopeKind::Family, { QStringLiteral("Property") },
        HitPolicy::Unique,
        { row(QStringLiteral("1"), { { weapon, QStringLiteral("1") } }, QStringLiteral("0401")),
          row(QStringLiteral("default"), {}, QStringLiteral("0509")) }));
    data.rules.put(table(QStringLiteral("tags"), ScopeKind::List, {}, HitPolicy::Collect,
                         { row(QStringLiteral("1"), { { weapon, QStringLiteral("1") } }, {},
                               QStringLiteral("event.We=1")),
                           row(QStringLiteral("2"), { { at, QStringLiteral("1") } }, {},
                               QStringLiteral("event.At=1;event.Cy=1")),
                           row(QStringLiteral("default"), {}, {}, QStringLiteral("event.We=6")) }));
    addCollecting(data);
}

void addOffence(project::ProjectData &data, const QString &code, const QString &family = {},
                offences::OffenceKind kind = offences::OffenceKind::Detail)
{
    offences::Offence offence { code, *offences::OffenceCode::parse(code) };
    offence.family = family;
    offence.kind = kind;
    offence.labels.insert(QStringLiteral("en"), code);
    data.list(list)->put(offence);
}

void addLink(project::ProjectData &data, const QString &code, const QString &target,
             double weight = 1, mapping::Status status = mapping::Status::Approved)
{
    mapping::Link made = link(code + QLatin1Char('-') + target, code, target);
    made.weight = weight;
    made.status = status;
    data.sets[list].put(made);
}

void addLinks(project::ProjectData &data)
{
    using mapping::Status;
    addLink(data, QStringLiteral("linked"), QStringLiteral("0401"));
    addLink(data, QStringLiteral("0'1"), QStringLiteral("0501"));
    addLink(data, QStringLiteral("a\\b"), QStringLiteral("0502"));
    addLink(data, QStringLiteral("a\"b"), QStringLiteral("0503"));
    addLink(data, QString::fromUtf8("Ñandú €"), QStringLiteral("0504"));
    addLink(data, QStringLiteral("split"), QStringLiteral("0401"), 0.3);
    addLink(data, QStringLiteral("split"), QStringLiteral("0501"), 0.25);
    addLink(data, QStringLiteral("split"), QStringLiteral("0502"), 0.45);
    addLink(data, QStringLiteral("parent"), QStringLiteral("020111"));
    addLink(data, QStringLiteral("parent"), QStringLiteral("020112"));
    addLink(data, QStringLiteral("base"), QStringLiteral("0501"));
    addLink(data, QStringLiteral("base"), QStringLiteral("0101"));
    addLink(data, QStringLiteral("none"), QString());
    addLink(data, QStringLiteral("outside"), QString(), 1, Status::OutOfScope);
    addLink(data, QStringLiteral("fought"), QStringLiteral("0101"), 1, Status::Disputed);
    addLink(data, QStringLiteral("held"), QStringLiteral("0101"), 1, Status::Disputed);
    mapping::Link tagged
        = link(QStringLiteral("tagged"), QStringLiteral("tagged"), QStringLiteral("0301"));
    tagged.tags = mapping::tagsFromText(QStringLiteral("event.At=1;event.We=2"));
    tagged.flags = { mapping::DataFlag::Threats };
    data.sets[list].put(tagged);
}

} // namespace

project::ProjectData scriptCountry(const classification::Classification &)
{
    project::ProjectData data;
    data.settings.country = QStringLiteral("TST");
    offences::OffenceList police;
    police.info.id = list;
    police.info.name = QStringLiteral("Police -- '; list");
    data.lists << police;
    data.sets[list].list = list;
    data.attributes.put(outcome());
    data.attributes.put(amount());
    for (const QString &code : scriptCodes()) {
        const QString plain = code.trimmed();
        if (!plain.isEmpty() && !plain.startsWith(QLatin1String("no"))
            && plain != QLatin1String("prop"))
            addOffence(data, plain);
    }
    addOffence(data, QStringLiteral("none"));
    addOffence(data, QStringLiteral("prop"), QStringLiteral("Property"));
    addOffence(data, QStringLiteral("SUM"), {}, offences::OffenceKind::Sum);
    addLinks(data);
    addTables(data);
    return data;
}

} // namespace sample
