// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/offencerows.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

constexpr qint64 Gap = 1 << 20;

const char *const Columns = "code, labels, definitions, provision, family, valid_from, valid_to,"
                            " volumes, kind, gone, columns";

const char *const Put
    = "INSERT INTO offence (list, id, code, labels, definitions, provision, family, valid_from,"
      " valid_to, volumes, kind, gone, columns, position, other)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      " ON CONFLICT (list, id) DO UPDATE SET code = excluded.code, labels = excluded.labels,"
      " definitions = excluded.definitions, provision = excluded.provision,"
      " family = excluded.family, valid_from = excluded.valid_from, valid_to = excluded.valid_to,"
      " volumes = excluded.volumes, kind = excluded.kind, gone = excluded.gone,"
      " columns = excluded.columns, position = excluded.position";

const char *const Update
    = "UPDATE offence SET code = ?, labels = ?, definitions = ?, provision = ?, family = ?,"
      " valid_from = ?, valid_to = ?, volumes = ?, kind = ?, gone = ?, columns = ?"
      " WHERE list = ? AND id = ?";

QVariantList columnsOf(const offences::Offence &offence)
{
    return { offence.code.toString(),
             toColumn(mapToJson(offence.labels)),
             toColumn(mapToJson(offence.definitions)),
             offence.provision,
             offence.family,
             toColumn(offence.validity.from),
             toColumn(offence.validity.to),
             toColumn(volumesToJson(offence.volumes)),
             kindId(offence.kind),
             offence.gone,
             toColumn(mapToJson(offence.other)) };
}

offences::OffenceCode readCode(RowReader &reader)
{
    const QString written = reader.text();
    const auto code = offences::OffenceCode::parse(written);
    if (!code || code->toString() != written)
        reader.refuse(written);
    return *code;
}

offences::Offence readOffence(RowReader &reader)
{
    const QString id = reader.text();
    offences::Offence offence { .id = id, .code = readCode(reader) };
    offence.labels = mapFromJson(reader.object());
    offence.definitions = mapFromJson(reader.object());
    offence.provision = reader.text();
    offence.family = reader.text();
    offence.validity.from = reader.day();
    offence.validity.to = reader.day();
    offence.volumes = volumesFromJson(reader.object());
    offence.kind = reader.choice<offences::OffenceKind>(kindFromId);
    offence.gone = reader.yes();
    offence.other = mapFromJson(reader.object());
    return offence;
}

} // namespace

QHash<QString, QList<PlacedOffence>> readOffences(const storage::Connection &connection)
{
    QHash<QString, QList<PlacedOffence>> lists;
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT id, %1, list, position FROM offence").arg(QLatin1String(Columns)));
    while (rows.step()) {
        RowReader reader(rows, "offence");
        offences::Offence offence = readOffence(reader);
        QList<PlacedOffence> &list = lists[reader.text()];
        list.append({ reader.integer(), std::move(offence) });
    }
    return lists;
}

OffenceRows::OffenceRows(storage::Connection &connection, const QString &list)
    : m_connection(connection)
    , m_list(list)
    , m_remove(connection.prepare(QStringLiteral("DELETE FROM offence WHERE list = ? AND id = ?")))
    , m_takeOut(connection.prepare(
          QStringLiteral("UPDATE offence SET position = -1 WHERE list = ? AND id = ?")))
    , m_update(connection.prepare(QLatin1String(Update)))
    , m_put(connection.prepare(QLatin1String(Put)))
{
}

void OffenceRows::remove(const QString &id)
{
    m_remove.bindAll({ m_list, id }).run();
}

void OffenceRows::update(const QString &id, const offences::Offence &offence)
{
    m_update.bindAll(columnsOf(offence) + QVariantList { m_list, id }).run();
}

void OffenceRows::takeOut(const QString &id)
{
    m_takeOut.bindAll({ m_list, id }).run();
}

void OffenceRows::put(const offences::Offence &offence, qint64 position, const QVariant &other)
{
    m_put
        .bindAll(QVariantList { m_list, offence.id } + columnsOf(offence)
                 + QVariantList { position, other })
        .run();
}

Places OffenceRows::placesAtEnd() const
{
    storage::Statement last = m_connection.prepare(
        QStringLiteral("SELECT coalesce(max(position), 0) FROM offence WHERE list = ?"));
    last.bind(0, m_list).step();
    return Places(qMax<qint64>(0, last.integer(0)), Gap);
}

std::optional<Places> OffenceRows::gapAfter(const QString &id, qsizetype count) const
{
    qint64 before = 0;
    if (!id.isEmpty()) {
        storage::Statement find = m_connection.prepare(
            QStringLiteral("SELECT position FROM offence WHERE list = ? AND id = ?"));
        if (!find.bindAll({ m_list, id }).step())
            return placesAtEnd();
        before = find.integer(0);
    }
    storage::Statement next = m_connection.prepare(
        QStringLiteral("SELECT min(position) FROM offence WHERE list = ? AND position > ?"));
    next.bindAll({ m_list, before }).step();
    if (next.isNull(0))
        return Places(before, Gap);
    const qint64 step = (next.integer(0) - before) / (count + 1);
    return step > 0 ? std::optional(Places(before, step)) : std::nullopt;
}

Places OffenceRows::placesAfter(const QString &id, qsizetype count)
{
    if (const auto places = gapAfter(id, count))
        return *places;
    renumber(qMax<qint64>(Gap, count + 1));
    return gapAfter(id, count).value_or(placesAtEnd());
}

void OffenceRows::renumber(qint64 step)
{
    m_connection
        .prepare(QStringLiteral(
            "UPDATE offence SET position = ranked.rank * ? FROM"
            " (SELECT id, row_number() OVER (ORDER BY position) AS rank FROM offence"
            " WHERE list = ? AND position > 0) AS ranked"
            " WHERE offence.list = ? AND offence.id = ranked.id AND offence.position > 0"))
        .bindAll({ step, m_list, m_list })
        .run();
}

} // namespace project
