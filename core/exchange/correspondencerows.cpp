// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondencerows.h"

#include "core/mapping/correspondence.h"

namespace exchange
{

QStringList correspondenceHeader()
{
    return {
        QStringLiteral("list"),        QStringLiteral("national_code"),
        QStringLiteral("label"),       QStringLiteral("iccs_code"),
        QStringLiteral("title"),       QStringLiteral("relation"),
        QStringLiteral("cardinality"), QStringLiteral("status"),
        QStringLiteral("tags"),        QStringLiteral("flags"),
        QStringLiteral("rationale"),   QStringLiteral("rules"),
        QStringLiteral("rejected"),    QStringLiteral("assumption"),
        QStringLiteral("reason"),      QStringLiteral("left_over"),
        QStringLiteral("confidence"),  QStringLiteral("evidence"),
        QStringLiteral("author"),      QStringLiteral("reviewer"),
        QStringLiteral("review_date"), QStringLiteral("review_comment"),
        QStringLiteral("valid_from"),  QStringLiteral("valid_to"),
        QStringLiteral("weight"),      QStringLiteral("weight_source"),
        QStringLiteral("link_id"),
    };
}

QString flagsToText(const QList<mapping::DataFlag> &flags)
{
    QStringList ids;
    for (const auto flag : flags)
        ids << mapping::flagId(flag);
    return ids.join(QLatin1Char(';'));
}

QString confidenceToText(double confidence)
{
    if (confidence < 0)
        return {};
    QString text = QString::number(confidence, 'f', 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString weightToText(double weight)
{
    return weight == 1 ? QString() : confidenceToText(weight);
}

CorrespondenceRows::CorrespondenceRows(const project::ProjectData &data,
                                       const offences::OffenceList &list,
                                       const classification::Classification &classification,
                                       const QString &language)
    : m_list(list)
    , m_set(data.set(list.info.id))
    , m_classification(classification)
    , m_language(language)
    , m_codes(list)
{
}

QList<CorrespondenceRows::Row> CorrespondenceRows::all() const
{
    QList<Row> rows;
    rows.reserve(m_list.size());
    for (const auto &offence : m_list.offences()) {
        const auto links = m_set.ofOffence(offence.id);
        for (const auto *link : links)
            rows << Row { &offence, link };
        if (links.isEmpty())
            rows << Row { &offence, nullptr };
    }
    for (const auto &link : m_set.links()) {
        if (!m_list.find(link.offence))
            rows << Row { nullptr, &link };
    }
    return rows;
}

QString CorrespondenceRows::cardinality(const mapping::Link &link)
{
    if (!link.target)
        return mapping::cardinality(m_set, link);
    // How many codes feed a category is the same for all its links, and takes a walk over them.
    QString &sources = m_sources[*link.target];
    if (sources.isEmpty())
        sources = mapping::cardinality(m_set, link).section(QLatin1Char(':'), 0, 0);
    const auto siblings = m_set.ofOffence(link.offence);
    const bool several = std::any_of(siblings.begin(), siblings.end(), [&](const auto *sibling) {
        return sibling->target && *sibling->target != *link.target;
    });
    return sources + (several ? QStringLiteral(":n") : QStringLiteral(":1"));
}

QStringList CorrespondenceRows::cells(const Row &row)
{
    const auto *offence = row.offence;
    QStringList cells { m_list.info.name, offence ? m_codes.of(*offence) : row.link->offence,
                        offence ? offence->label(m_list.info.language) : QString() };
    if (!row.link) {
        cells.resize(correspondenceHeader().size());
        return cells;
    }
    const mapping::Link &link = *row.link;
    const auto *category = link.target ? m_classification.category(*link.target) : nullptr;
    cells << (link.target ? link.target->toString() : QString())
          << (category ? titleOf(*category, m_language) : QString())
          << mapping::extentId(link.extent) << cardinality(link) << mapping::statusId(link.status)
          << mapping::tagsToText(link.tags) << flagsToText(link.flags) << link.rationale
          << link.rules.join(QLatin1Char(';')) << mapping::rejectedToText(link.rejected)
          << link.assumption << link.reason << link.leftOver << confidenceToText(link.confidence)
          << link.evidence << link.author << link.reviewer << link.reviewed.toString(Qt::ISODate)
          << link.reviewComment << link.validity.from.toString(Qt::ISODate)
          << link.validity.to.toString(Qt::ISODate) << weightToText(link.weight)
          << link.weightSource << link.id;
    return cells;
}

} // namespace exchange
