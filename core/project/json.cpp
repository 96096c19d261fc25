// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/json.h"

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

} // namespace

QJsonObject toJson(const Settings &settings)
{
    FieldWriter writer;
    writer.text(L("country"), settings.country);
    writer.text(L("institution"), settings.institution);
    writer.text(L("title"), settings.title);
    writer.text(L("language"), settings.language);
    writer.value(L("classification"), settings.classification);
    return writer.json();
}

Read<Settings> settingsFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Settings settings;
    settings.country = reader.text(L("country"));
    settings.institution = reader.text(L("institution"));
    settings.title = reader.text(L("title"));
    settings.language = reader.text(L("language"));
    if (json.contains(L("classification")))
        settings.classification = reader.text(L("classification"));
    return reader.result(settings);
}

QJsonObject toJson(const offences::ListInfo &info)
{
    FieldWriter writer;
    writer.text(L("id"), info.id);
    writer.text(L("name"), info.name);
    writer.value(L("institution"), offences::institutionId(info.institution));
    writer.text(L("language"), info.language);
    writer.text(L("source_file"), info.sourceFile);
    writer.text(L("source_sha256"), QString::fromLatin1(info.sourceSha256.toHex()));
    writer.time(L("imported"), info.imported);
    writer.value(L("version"), info.version);
    writer.value(L("ordered_by_law"), info.orderedByLaw);
    return writer.json();
}

Read<offences::ListInfo> listInfoFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    offences::ListInfo info;
    info.id = reader.text(L("id"));
    info.name = reader.text(L("name"));
    info.institution
        = reader.choice(L("institution"), offences::institutionFromId, info.institution);
    info.language = reader.text(L("language"));
    info.sourceFile = reader.text(L("source_file"));
    info.sourceSha256 = QByteArray::fromHex(reader.text(L("source_sha256")).toLatin1());
    info.imported = reader.time(L("imported"));
    info.version = reader.number(L("version"), info.version);
    info.orderedByLaw = reader.yes(L("ordered_by_law"), false);
    return reader.result(info);
}

QJsonObject toJson(const offences::Offence &offence)
{
    FieldWriter writer;
    writer.text(L("id"), offence.id);
    writer.value(L("code"), offence.code.toString());
    writer.map(L("labels"), offence.labels);
    writer.map(L("definitions"), offence.definitions);
    writer.text(L("provision"), offence.provision);
    writer.text(L("family"), offence.family);
    writer.validity(offence.validity);
    if (!offence.volumes.isEmpty())
        writer.value(L("volumes"), volumesToJson(offence.volumes));
    if (offence.kind != offences::OffenceKind::Detail)
        writer.value(L("kind"), kindId(offence.kind));
    if (offence.gone)
        writer.value(L("gone"), true);
    writer.map(L("columns"), offence.other);
    return writer.json();
}

Read<offences::Offence> offenceFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    const QString written = reader.text(L("code"));
    const auto code = offences::OffenceCode::parse(written);
    if (!code || code->toString() != written)
        return tl::unexpected<QString>(L("code: ") + written);
    offences::Offence offence { .id = reader.text(L("id")), .code = *code };
    offence.labels = reader.map(L("labels"));
    offence.definitions = reader.map(L("definitions"));
    offence.provision = reader.text(L("provision"));
    offence.family = reader.text(L("family"));
    offence.validity = reader.validity();
    offence.volumes = volumesFromJson(reader.object(L("volumes")));
    offence.kind = reader.choice(L("kind"), kindFromId, offences::OffenceKind::Detail);
    offence.gone = reader.yes(L("gone"), false);
    offence.other = reader.map(L("columns"));
    return reader.result(offence);
}

QJsonObject toJson(const mapping::Policy &policy)
{
    FieldWriter writer;
    writer.value(L("composite"), compositeId(policy.composite));
    writer.value(L("minimum_level"), policy.minimumLevel);
    writer.value(L("weights_published"), policy.weightsPublished);
    writer.value(L("attempts_by_tag"), policy.attemptsByTag);
    return writer.json();
}

Read<mapping::Policy> policyFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    mapping::Policy policy;
    policy.composite = reader.choice(L("composite"), compositeFromId, policy.composite);
    policy.minimumLevel = reader.number(L("minimum_level"), policy.minimumLevel);
    policy.weightsPublished = reader.yes(L("weights_published"), policy.weightsPublished);
    policy.attemptsByTag = reader.yes(L("attempts_by_tag"), policy.attemptsByTag);
    return reader.result(policy);
}

QJsonObject toJson(const base::Approval &approval)
{
    FieldWriter writer;
    writer.value(L("key"), approval.key);
    writer.text(L("reason"), approval.reason);
    writer.text(L("author"), approval.author);
    writer.time(L("time"), approval.time);
    return writer.json();
}

Read<base::Approval> approvalFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    return reader.result(base::Approval { reader.text(L("key")), reader.text(L("reason")),
                                          reader.text(L("author")), reader.time(L("time")) });
}

QJsonObject toJson(const Titles &titles)
{
    QJsonObject json;
    for (auto it = titles.cbegin(); it != titles.cend(); ++it)
        json.insert(it.key().toString(), it.value());
    return json;
}

Read<Titles> titlesFromJson(const QJsonObject &json)
{
    Titles titles;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const auto code = classification::IccsCode::parse(it.key());
        if (!code || !it.value().isString())
            return tl::unexpected<QString>(L("item_code: ") + it.key());
        titles.insert(*code, it.value().toString());
    }
    return titles;
}

QString compositeId(mapping::CompositePolicy policy)
{
    return policy == mapping::CompositePolicy::MostSerious ? QStringLiteral("most serious")
                                                           : QStringLiteral("base conduct");
}

std::optional<mapping::CompositePolicy> compositeFromId(const QString &id)
{
    for (const auto policy :
         { mapping::CompositePolicy::BaseConduct, mapping::CompositePolicy::MostSerious }) {
        if (compositeId(policy) == id)
            return policy;
    }
    return std::nullopt;
}

QString kindId(offences::OffenceKind kind)
{
    return kind == offences::OffenceKind::Sum ? QStringLiteral("sum") : QStringLiteral("detail");
}

std::optional<offences::OffenceKind> kindFromId(const QString &id)
{
    for (const auto kind : { offences::OffenceKind::Detail, offences::OffenceKind::Sum }) {
        if (kindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

} // namespace project
